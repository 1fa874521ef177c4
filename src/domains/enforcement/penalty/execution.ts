/** 行政处罚：处罚的执行（第六章）: fifteen days to pay, deferral on request, three per cent a day up to the fine itself, and the end of the case. */
import {
  addDays,
  calendarDays,
  day,
  flag,
  integer,
  money,
  optional,
  text,
  toConfirm,
  type Clocks,
  type Day,
  type Days,
  type Gates,
  type Steps,
} from '../../../define/index.ts'
import { penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

/** How long a party may take to pay a fine, from the day on which it got the decision (article 67). */
export const paymentDays = 15
/** The last day on which the fine may be paid; a holiday gives the party until the next working day. */
const payBy = (served: Day, { working }: Days): Day => {
  let last = addDays(served, paymentDays)
  while (working(addDays(last, -1), last) === 0) last = addDays(last, 1)
  return last
}

export const executionSteps = {
  defer: {
    title: '准予延期或者分期缴纳',
    day: '准予延期日期',
    by: 'head',
    from: ['decided', 'published'],
    basis: penalty(66, 2),
    fields: { until: day('缴清的期限'), applied: flag('经当事人申请') },
  },
  surcharge: {
    title: '加处罚款',
    by: 'head',
    from: ['decided', 'published'],
    basis: penalty(72, 1, 1),
    fields: { amount: money('加处罚款金额'), suspendedDays: optional(integer('复议、诉讼期间的日数')) },
  },
  pay: { title: '履行', by: 'authority', from: ['decided', 'published'], basis: penalty(67, 3), fields: { amount: optional(money('实缴金额')) } },
  close: { title: '结案', by: 'head', from: ['decided', 'published', 'withdrawn'], basis: toConfirm(penalty(57)), fields: { how: optional(text('结案方式')) } },
} as const satisfies Steps<PenaltyState>

export const executionGates: Gates<PenaltySteps> = {
  defer: [{ must: '延期或者分期缴纳罚款应当经当事人申请', basis: penalty(66, 2), since: revised, holds: (_, act) => act.applied }],
  surcharge: [
    { must: '决定书送达以后才能加处罚款', basis: penalty(72), since: revised, requires: 'serve' },
    { must: '加处罚款的数额不得超出罚款的数额', basis: penalty(72), since: revised, holds: (c, act) => act.amount <= (c.decide?.fine ?? 0) },
    {
      must: '加处罚款每日不得超过罚款数额的百分之三，缴款期限以内和复议、诉讼期间不计算',
      basis: penalty(72),
      since: revised,
      holds: (c, act, days) => {
        const last = c.defer?.until ?? (c.serve && payBy(c.serve.on, days))
        const late = last === undefined ? 0 : days.calendar(last, act.on)
        return act.amount <= (Math.max(0, late - (act.suspendedDays ?? 0)) * 3 * (c.decide?.fine ?? 0)) / 100
      },
    },
  ],
  close: [
    {
      should: '给予处罚的，应当送达并履行以后结案',
      basis: toConfirm(penalty(66)),
      since: revised,
      live: true,
      holds: (c) => c.decide?.outcome !== 'punished' || (c.serve !== undefined && c.pay !== undefined),
    },
  ],
}

export const executionClocks: Clocks<PenaltySteps> = {
  payment: {
    title: '缴纳罚款期限',
    basis: penalty(67, 3),
    since: revised,
    limit: calendarDays(paymentDays),
    rolls: 'analogy',
    starts: ['serve'],
    stops: ['pay', 'defer', 'close'],
    when: (c) => (c.decide?.fine ?? 0) > 0,
  },
}
