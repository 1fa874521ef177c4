/** 应诉：一审裁判（第七章）: the act changed in time, and the judgments and rulings that end the first instance. */
import { choice, day, files, flag, longText, optional, toConfirm, type Gates, type Steps } from '../../define/index.ts'
import { interpretation, litigation } from './law.ts'
import type { LitigationState, LitigationSteps } from './litigation.ts'

/** The judgments of first instance (articles 69–78), then the rulings that end a suit. */
const judgments = {
  dismissed: {
    title: '驳回诉讼请求',
    also: ['判决驳回', '判决驳回诉讼请求', '驳回原告诉讼请求', '驳回原告的诉讼请求', '判决驳回原告诉讼请求', '判决驳回原告的诉讼请求'],
  },
  revoked: { title: '撤销', also: ['判决撤销', '判决撤销被诉行政行为', '撤销行政行为', '撤销被诉行为', '撤销被诉行政行为'] },
  partlyRevoked: { title: '部分撤销', also: ['判决部分撤销', '撤销部分'] },
  revokedForRedo: { title: '撤销并判令重新作出', also: ['撤销并责令重作', '撤销重作', '判令重新作出', '撤销并重作', '撤销并责令重新作出'] },
  ordered: { title: '判令限期履行', also: ['限期履行', '责令履行', '判决履行', '判决履行职责', '责令限期履行', '履行法定职责'] },
  payment: { title: '判令履行给付义务', also: ['给付', '判决给付', '履行给付义务'] },
  unlawful: { title: '确认违法', also: ['判决确认违法', '确认行政行为违法'] },
  void: { title: '确认无效', also: ['判决确认无效', '确认行政行为无效'] },
  remedied: { title: '责令补救或者赔偿', also: ['责令采取补救措施', '判决赔偿', '赔偿', '补救', '行政赔偿'] },
  changed: { title: '变更', also: ['判决变更'] },
  contract: { title: '承担行政协议责任', also: ['行政协议责任', '继续履行协议', '协议补偿'] },
  notFiled: { title: '不予立案', also: ['裁定不予立案'] },
  rejected: { title: '驳回起诉', also: ['裁定驳回起诉', '驳回原告起诉', '驳回原告的起诉', '裁定驳回原告起诉', '裁定驳回原告的起诉'] },
  withdrawn: {
    title: '原告撤诉',
    also: [
      '撤诉',
      '准许撤诉',
      '准予撤诉',
      '裁定准许撤诉',
      '裁定准予撤诉',
      '撤回起诉',
      '原告撤回起诉',
      '准许撤回起诉',
      '准许原告撤诉',
      '准许原告撤回起诉',
      '裁定准许撤回起诉',
      '裁定准许原告撤诉',
      '裁定准许原告撤回起诉',
      '原告申请撤诉',
      '原告自行撤诉',
    ],
  },
  deemedWithdrawn: { title: '按撤诉处理', also: ['裁定按撤诉处理', '按自动撤诉处理', '视为撤诉'] },
  terminated: { title: '终结诉讼', also: ['裁定终结诉讼', '终结'] },
  mediated: { title: '调解', also: ['调解结案', '调解书', '达成调解', '行政调解书'] },
} as const
/** Article 60. */
const mediable = { compensation: { title: '行政赔偿、补偿' }, discretion: { title: '行使法律、法规规定的自由裁量权' } } as const

/** Rulings that may be appealed against, within ten days. */
export const rulings: ReadonlySet<string> = new Set(['notFiled', 'rejected'])
/** Judgments that the agency lost and may appeal against. */
export const lost: ReadonlySet<string> = new Set([
  'revoked',
  'partlyRevoked',
  'revokedForRedo',
  'ordered',
  'payment',
  'unlawful',
  'void',
  'remedied',
  'changed',
  'contract',
])

export const judgmentSteps = {
  correct: {
    title: '改变被诉行为',
    by: 'head',
    from: ['served', 'appealed'],
    basis: litigation(62),
    fields: { content: longText('改变的内容'), told: flag('已书面告知法院') },
  },
  judge: {
    title: '收到一审裁判',
    day: '结案日期',
    by: 'authority',
    from: ['served'],
    to: 'judged',
    basis: litigation(81),
    fields: {
      outcome: choice('裁判结果', judgments),
      mediable: optional(choice('可以调解的案件', mediable)),
      orders: optional(longText('裁判内容')),
      performBy: optional(day('裁判的履行期限')),
      document: optional(files('裁判文书')),
    },
  },
  receiveJudgment: { title: '收到裁判文书', day: '裁判文书送达日期', by: 'authority', from: ['judged'], basis: litigation(85), fields: {} },
} as const satisfies Steps<LitigationState>

export const judgmentGates: Gates<LitigationSteps> = {
  correct: [{ should: '改变被诉行为的，应当书面告知人民法院', basis: toConfirm(interpretation()), holds: (_, act) => act.told }],
  judge: [
    {
      should: '行政案件不适用调解，行政赔偿、补偿和行使自由裁量权的案件除外',
      basis: litigation(60),
      live: true,
      holds: (_, act) => act.outcome !== 'mediated' || act.mediable !== undefined,
    },
  ],
}
