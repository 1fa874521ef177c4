/** 申请人民法院强制执行：催告和申请（第五十三条至第五十五条）: the party is called on once more, and the court is asked within three months. */
import { choice, flag, internal, law, longText, money, months, optional, text, type Clocks, type Gates, type Steps } from '../../../define/index.ts'
import { coercion } from './law.ts'
import { owed, registering } from './owed.ts'
import type { CourtState, CourtSteps } from './court-execution.ts'

const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')

export const applicationSteps = {
  register: { ...registering, basis: coercion(53), fields: { ...owed, subject: optional(text('申请执行的标的')), amount: optional(money('应缴金额')) } },
  mature: {
    title: '起算申请执行的期限',
    day: '法定期限届满日期',
    by: 'clerk',
    from: ['unperformed'],
    basis: coercion(53),
    fields: {
      ground: choice('届满的期限', { remedies: { title: '申请复议、提起诉讼的期限届满' }, deferral: { title: '批准延期或者分期缴纳罚款的期限结束' } }),
      challenged: optional(flag('当事人申请复议或者提起诉讼')),
    },
  },
  demand: {
    title: '催告',
    day: '催告书送达日期',
    by: 'officer',
    from: ['unperformed'],
    basis: coercion(54),
    fields: { opinion: optional(internal(longText('当事人的意见'))) },
  },
  apply: {
    title: '申请强制执行',
    day: '申请日期',
    by: 'head',
    from: ['unperformed'],
    to: 'applied',
    basis: coercion(53),
    fields: {
      court: text('受理申请的人民法院'),
      signed: optional(flag('申请书由负责人签名、加盖印章并注明日期')),
      enclosed: optional(flag('附行政决定书及事实、理由和依据')),
      heard: optional(flag('附当事人的意见及催告情况')),
      subject: optional(flag('附申请执行标的情况')),
      urgent: optional(flag('情况紧急，为保障公共安全申请立即执行')),
      excuse: optional(text('逾期申请的正当理由')),
    },
  },
} as const satisfies Steps<CourtState>

export const applicationGates = {
  apply: [
    { must: '当事人的复议、诉讼期限届满以后，才能申请人民法院强制执行', basis: coercion(53), requires: 'mature', holds: (c, act) => act.on > c.mature!.on },
    { must: '当事人在法定期限内申请复议或者提起诉讼的，不适用本章的申请', basis: coercion(53), holds: (c) => c.mature?.challenged !== true },
    {
      must: '申请前应当催告当事人履行，催告书送达十日（工作日）后仍未履行的才能申请',
      basis: coercion(54),
      requires: 'demand',
      holds: (c, act, days) => days.working(c.demand!.on, act.on) > 10,
    },
    { must: '强制执行申请书应当由行政机关负责人签名，加盖印章，并注明日期', basis: coercion(55, 2), live: true, holds: (_, act) => act.signed === true },
    {
      must: '申请应当附行政决定书及事实、理由和依据，当事人的意见及催告情况，申请执行标的情况',
      basis: coercion(55, 1),
      live: true,
      holds: (_, act) => act.enclosed === true && act.heard === true && act.subject === true,
    },
  ],
} satisfies Gates<CourtSteps>

export const applicationClocks: Clocks<CourtSteps> = {
  application: {
    title: '申请强制执行的期限',
    basis: coercion(53),
    limit: months(3),
    rolls: 'statutory',
    starts: ['mature'],
    stops: ['apply', 'perform', 'close'],
    when: (c) => c.mature?.ground !== 'deferral',
  },
  applicationAfterDeferral: {
    title: '延期、分期结束后申请强制执行的期限',
    basis: penalty(72, 2),
    limit: months(3),
    rolls: 'statutory',
    starts: ['mature'],
    stops: ['apply', 'perform', 'close'],
    when: (c) => c.mature?.ground === 'deferral',
  },
}
