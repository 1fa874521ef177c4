/** 行政检查: outside the double-random plan an inspection is approved, carried out by two officers, told and made public. */
import {
  choice,
  creditCode,
  defineProcedure,
  flag,
  internal,
  law,
  longText,
  names,
  numbered,
  openChoice,
  optional,
  text,
  toConfirm,
  type Numbering,
} from '../../define/index.ts'
import { archiveGates, archiveIn, publicityAfter, publishIn } from '../general/three-systems.ts'
import { certificates, certified } from './certificate.ts'

const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const environment = law('sd-business-environment', '山东省优化营商环境条例')
const strict = law('gbf-2024-54', '关于严格规范涉企行政检查的意见')

const kinds = {
  routine: { title: '日常检查', also: ['日常', '日常监督检查', '例行检查'] },
  special: { title: '专项检查', also: ['专项', '专项监督检查'] },
  individual: { title: '个案检查', also: ['个案', '投诉举报检查', '举报核查'] },
  random: {
    title: '双随机检查',
    also: [
      '双随机',
      '双随机抽查',
      '双随机、一公开',
      '双随机、一公开检查',
      '双随机一公开',
      '双随机、一公开抽查',
      '双随机联合抽查',
      '双随机联合检查',
      '随机抽查',
    ],
  },
}
const results = {
  none: { title: '未发现问题', also: ['正常', '无问题', '合格', '符合要求'] },
  corrected: { title: '责令改正', also: ['责令整改', '限期整改', '责令限期改正', '已责令改正', '发现问题已责令改正'] },
  filed: { title: '立案', also: ['立案查处', '移交立案', '拟立案'] },
  transferred: { title: '移送', also: ['移送其他机关', '移送处理'] },
}

const noticeNumbers: Numbering = { id: 'inspection-notice', title: '行政检查通知书文号', like: '某工信检〔{year}〕{n}号', official: true }

export const inspection = defineProcedure({
  id: 'inspection',
  system: 'S20',
  title: '行政检查',
  basis: [penalty(42), penalty(55), toConfirm(strict())],
  states: { approved: '待检查', inspected: '已检查', cancelled: '未实施' },
  name: (c) => c.approve?.company ?? '',

  steps: {
    approve: {
      title: '批准检查',
      day: '批准日期',
      by: 'head',
      opens: true,
      to: 'approved',
      basis: toConfirm(strict()),
      fields: {
        item: text('检查事项'),
        company: text('企业名称'),
        code: optional(creditCode('统一社会信用代码')),
        kind: openChoice('检查类型', kinds),
        cause: optional(internal(longText('计划依据或者个案线索'))),
        overCap: optional(flag('超过年度检查频次上限')),
        listed: optional(flag('检查事项在公布的清单内')),
        others: optional(flag('本部门同期另有对该企业的检查')),
        merged: optional(flag('已合并进行')),
        apart: optional(flag('法律、法规、规章另有规定分别检查')),
        approver: optional(internal(text('批准人'))),
      },
    },
    notify: {
      title: '通知检查',
      day: '通知日期',
      by: 'officer',
      from: ['approved'],
      basis: toConfirm(strict()),
      fields: { letter: optional(numbered('检查通知书文号', noticeNumbers)) },
    },
    requestAvoidance: {
      title: '申请回避',
      by: 'applicant',
      from: ['approved'],
      basis: penalty(43),
      fields: { officer: internal(text('申请回避的检查人员')), reasons: longText('理由') },
    },
    decideAvoidance: {
      title: '决定是否回避',
      day: '回避决定日期',
      by: 'head',
      from: ['approved'],
      basis: penalty(43),
      fields: { avoiding: optional(internal(names('应当回避的检查人员'))), reasons: longText('理由') },
    },
    inspect: {
      title: '检查',
      by: 'officer',
      from: ['approved'],
      to: 'inspected',
      basis: penalty(55),
      fields: {
        officers: optional(internal(names('检查人员'))),
        certificates,
        result: openChoice('检查结果', results),
        shown: optional(flag('已出示执法证件')),
        unannounced: optional(flag('依法不通知')),
        told: optional(flag('已告知检查依据、企业权利和检查纪律')),
        record: optional(internal(longText('现场检查笔录'))),
      },
    },
    cancel: {
      title: '取消检查',
      day: '取消日期',
      by: 'head',
      from: ['approved'],
      to: 'cancelled',
      basis: toConfirm(strict()),
      fields: { reasons: longText('取消的理由') },
    },
    inform: { title: '告知结果', day: '告知日期', by: 'officer', from: ['inspected'], basis: toConfirm(strict()), fields: {} },
    publish: publishIn('inspected'),
    followUp: {
      title: '后续处置',
      day: '处置日期',
      by: 'officer',
      from: ['inspected'],
      basis: penalty(54),
      fields: {
        how: choice('处置方式', { rechecked: { title: '复查已改正' }, filed: { title: '立案' }, transferred: { title: '移送有管辖权的机关' } }),
        reference: optional(text('文书编号')),
      },
    },
    archive: archiveIn('inspected'),
  },

  proves: {
    inspect: ['approve'],
    archive: ['approve', 'inspect'],
    inform: ['approve', 'inspect'],
    publish: ['approve', 'inspect'],
    followUp: ['approve', 'inspect'],
  },

  gates: {
    approve: [
      {
        should: '检查应当有年度计划、专项方案或者个案线索',
        basis: toConfirm(strict()),
        since: '2025-01-03',
        live: true,
        holds: (_, act) => act.cause !== undefined,
      },
      {
        should: '超过年度检查频次上限的，不得再作日常检查和专项检查',
        basis: toConfirm(strict()),
        since: '2025-01-03',
        holds: (_, act) => act.overCap !== true || act.kind === 'individual',
      },
      { should: '检查事项应当在公布的清单内', basis: toConfirm(strict()), since: '2025-01-03', holds: (_, act) => act.listed !== false },
      {
        must: '同一部门对同一企业的多项检查应当合并进行，法律、法规、规章另有规定的除外',
        basis: environment(42, 2),
        since: '2021-01-01',
        holds: (_, act) => act.others !== true || act.merged === true || act.apart === true,
      },
    ],
    decideAvoidance: [{ must: '当事人申请的，由负责人决定是否回避', basis: penalty(43), requires: 'requestAvoidance' }],
    inspect: [
      { must: '检查应当由两名以上具有行政执法资格的人员进行', basis: penalty(42), holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '检查人员应当持有当日有效的行政执法证件', basis: supervision(10), cites: (_, act, cited) => certified(act, cited) },
      { must: '检查应当主动出示执法证件', basis: penalty(55), live: true, holds: (_, act) => act.shown === true },
      {
        must: '决定回避的人员不得参加检查',
        basis: penalty(43),
        holds: (c, act) => !(act.officers ?? []).some((name) => c.decideAvoidance?.avoiding?.includes(name)),
      },
      {
        should: '检查前应当通知企业，依法不通知的除外',
        basis: toConfirm(strict()),
        since: '2025-01-03',
        live: true,
        holds: (c, act) => c.notify !== undefined || act.unannounced === true,
      },
      { should: '应当告知检查依据、企业权利和检查纪律', basis: toConfirm(strict()), since: '2025-01-03', live: true, holds: (_, act) => act.told === true },
    ],
    archive: archiveGates,
    followUp: [{ should: '没有发现问题的，不需要后续处置', basis: penalty(54), holds: (c) => c.inspect?.result !== 'none' }],
  },

  clocks: { publicity: publicityAfter('inspect') },
})
