/** 应诉：二审和再审（第八十五条至第九十条）: an appeal in fifteen or ten days, a return to first instance, a retrial asked for in six months. */
import { addMonths, calendarDays, choice, day, longText, openChoice, optional, toConfirm, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import { lost, rulings } from './judgment.ts'
import { interpretation, litigation } from './law.ts'
import type { LitigationState, LitigationSteps } from './litigation.ts'

const appellants = { us: { title: '本机关' }, other: { title: '对方当事人' }, both: { title: '双方' } } as const
/** The judgments of second instance (article 89), save the return to first instance, which is a step of its own. */
const appealJudgments = {
  upheld: { title: '驳回上诉，维持原判', also: ['驳回上诉', '维持', '维持原判', '维持原裁定', '驳回上诉维持原裁定'] },
  changed: { title: '依法改判、撤销或者变更', also: ['改判', '依法改判', '撤销原判', '变更原判'] },
  changedAfterInquiry: { title: '查清事实后改判' },
  withdrawn: { title: '撤回上诉', also: ['准许撤回上诉', '准予撤回上诉'] },
  withdrawnSuit: { title: '二审中撤回起诉', also: ['准许撤回起诉', '撤诉', '原告撤诉'] },
  mediated: { title: '调解', also: ['调解结案', '调解书'] },
} as const
const retrialJudgments = { upheld: { title: '维持原裁判' }, changed: { title: '依法改判' }, remanded: { title: '撤销原裁判，发回重审' } } as const
const retrialOutcomes = { refused: { title: '驳回再审申请' }, withdrawn: { title: '准许撤回再审申请' } }

export const appealSteps = {
  appeal: { title: '上诉', by: 'authority', from: ['judged'], to: 'appealed', basis: litigation(85), fields: { appellant: choice('上诉人', appellants) } },
  judgeAppeal: {
    title: '收到二审裁判',
    day: '二审结案日期',
    by: 'authority',
    from: ['judged', 'appealed'],
    to: 'final',
    basis: litigation(89),
    fields: { outcome: choice('二审结果', appealJudgments), orders: optional(longText('二审裁判内容')) },
  },
  remand: {
    title: '发回重审',
    by: 'authority',
    from: ['appealed', 'retrial'],
    to: 'served',
    basis: litigation(89),
    fields: { reasons: optional(longText('发回的理由')) },
  },
  applyRetrial: {
    title: '申请再审',
    by: 'head',
    from: ['judged', 'final', 'performed'],
    basis: litigation(90),
    fields: { effectiveOn: day('裁判发生法律效力之日'), knewOn: optional(day('知道新的证据等法定情形之日')) },
  },
  receiveRetrial: { title: '收到再审申请书副本', by: 'authority', from: ['judged', 'final', 'performed'], basis: interpretation(110), fields: {} },
  answerRetrial: {
    title: '提交再审书面意见',
    day: '书面意见日期',
    by: 'clerk',
    from: ['judged', 'final', 'performed'],
    basis: interpretation(111),
    fields: { opinion: longText('书面意见') },
  },
  decideRetrial: {
    title: '收到再审结果',
    day: '再审结果日期',
    by: 'authority',
    from: ['judged', 'final', 'performed'],
    basis: toConfirm(litigation(90)),
    fields: { outcome: openChoice('再审结果', retrialOutcomes) },
  },
  orderRetrial: { title: '裁定再审', by: 'authority', from: ['judged', 'final', 'performed'], to: 'retrial', basis: toConfirm(litigation(90)), fields: {} },
  judgeRetrial: {
    title: '收到再审裁判',
    day: '再审结案日期',
    by: 'authority',
    from: ['retrial'],
    to: 'final',
    basis: toConfirm(litigation(90)),
    fields: { outcome: choice('再审裁判结果', retrialJudgments) },
  },
} as const satisfies Steps<LitigationState>

const limitOf = (outcome: string | undefined): number => (rulings.has(outcome ?? '') ? 10 : 15)

export const appealGates: Gates<LitigationSteps> = {
  appeal: [
    {
      should: '不服判决的应当在十五日内、不服裁定的应当在十日内上诉',
      basis: litigation(85),
      // From the day of service; the day of judgment isn't it, and where service wasn't recorded nothing is counted.
      holds: (c, act, days) => c.receiveJudgment === undefined || days.calendar(c.receiveJudgment.on, act.on) <= limitOf(c.judge?.outcome),
    },
  ],
  remand: [
    { should: '对发回重审的案件再次上诉的，不得再次发回重审', basis: litigation(89, 2), holds: (c) => c.state !== 'appealed' || c.remand === undefined },
  ],
  applyRetrial: [
    {
      should: '应当自裁判发生法律效力之日起六个月内申请再审，有新的证据等情形的自知道之日起六个月内',
      basis: interpretation(110),
      holds: (_, act) => act.on <= addMonths(act.knewOn ?? act.effectiveOn, 6),
    },
  ],
  answerRetrial: [{ must: '收到再审申请书副本以后才有书面意见可以提交', basis: interpretation(111), requires: 'receiveRetrial' }],
}

export const appealClocks: Clocks<LitigationSteps> = {
  // The clock is ours: it runs where we lost, until we appeal or perform.
  appeal: {
    title: '上诉期限',
    basis: litigation(85),
    limit: (c) => calendarDays(limitOf(c.judge?.outcome)),
    rolls: 'statutory',
    starts: ['receiveJudgment'],
    stops: ['appeal', 'judgeAppeal', 'perform', 'receiveEnforcement'],
    when: (c) => lost.has(c.judge?.outcome ?? ''),
  },
  retrialAnswer: {
    title: '再审书面意见期限',
    basis: interpretation(111),
    limit: calendarDays(15),
    rolls: 'statutory',
    starts: ['receiveRetrial'],
    stops: ['answerRetrial', 'decideRetrial'],
  },
}
