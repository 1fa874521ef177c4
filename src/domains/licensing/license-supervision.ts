/** 许可的监督检查（第六章）: what the holder does is checked, recorded, signed and filed, without hindering the business. */
import { flag, internal, law, longText, names, optional, text } from '../../define/index.ts'

const licensing = law('admin-license-law', '中华人民共和国行政许可法')

type Check = {
  readonly hindered?: boolean | undefined
  readonly received?: boolean | undefined
  readonly signed?: boolean | undefined
  readonly danger?: boolean | undefined
  readonly order?: string | undefined
}
export const supervision = {
  steps: {
    supervise: {
      title: '监督检查',
      by: 'officer',
      from: ['inForce', 'renewing'],
      basis: licensing(61, 2),
      fields: {
        officers: internal(names('监督检查人员')),
        found: longText('监督检查的情况'),
        handling: longText('处理结果'),
        signed: optional(flag('检查人员已签字')),
        hindered: optional(flag('妨碍被许可人正常的生产经营活动')),
        received: optional(flag('索取或者收受被许可人的财物')),
        danger: optional(flag('重要设备、设施存在安全隐患')),
        order: optional(text('责令停止使用并立即改正的文书编号')),
      },
    },
  },
  gates: {
    supervise: [
      {
        must: '监督检查的情况和处理结果应当记录，由检查人员签字后归档',
        basis: licensing(61, 2),
        live: true,
        holds: (_: unknown, act: Check) => act.signed === true,
      },
      { must: '监督检查不得妨碍被许可人正常的生产经营活动', basis: licensing(63), holds: (_: unknown, act: Check) => act.hindered !== true },
      { must: '监督检查不得索取或者收受被许可人的财物', basis: licensing(63), holds: (_: unknown, act: Check) => act.received !== true },
      {
        must: '重要设备、设施存在安全隐患的，应当责令停止建造、安装和使用并立即改正',
        basis: licensing(68, 2),
        live: true,
        holds: (_: unknown, act: Check) => act.danger !== true || act.order !== undefined,
      },
    ],
  },
} as const
