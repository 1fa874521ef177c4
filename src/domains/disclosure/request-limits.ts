/** 依申请公开：答复期限、延长和收费（条例第三十三条、第三十五条、第四十二条）: twenty working days, and what makes them more. */
import { type Clocks, flag, type Gates, integer, money, type Steps, text, toConfirm, workingDays } from '../../define/index.ts'
import type { RequestState, RequestSteps } from './disclosure-request.ts'
import { fees, regulation } from './regulation.ts'

/** The day from which the measures on fees apply. */
const feesFrom = '2021-01-01'

export const limitSteps = {
  extend: {
    title: '延长答复期限',
    day: '延期日期',
    by: 'head',
    from: ['received'],
    basis: regulation(33, 2),
    fields: { days: integer('延长的工作日'), approver: text('同意延长的政府信息公开工作机构负责人'), told: flag('已告知申请人') },
  },
  defer: {
    title: '延迟答复',
    by: 'head',
    from: ['received'],
    basis: regulation(35),
    fields: { days: integer('延迟的合理期限（工作日）'), told: flag('已告知申请人') },
  },
  chargeFee: {
    title: '通知缴费',
    by: 'clerk',
    from: ['received'],
    to: 'awaitingFee',
    basis: regulation(42),
    fields: { amount: money('信息处理费（元）'), excessive: flag('申请的数量、频次明显超过合理范围') },
  },
  payFee: { title: '缴费', by: 'applicant', from: ['awaitingFee'], to: 'received', basis: toConfirm(fees('7')), fields: {} },
} as const satisfies Steps<RequestState>

export const limitGates: Gates<RequestSteps> = {
  extend: [
    {
      must: '延长的期限合计不得超过二十个工作日',
      basis: regulation(33, 2),
      holds: (c, act) => c.log.reduce((sum, a) => (a.step === 'extend' ? sum + (a.data.days ?? 20) : sum), act.days) <= 20,
    },
    { must: '延长答复期限应当告知申请人', basis: regulation(33, 2), holds: (_, act) => act.told },
    {
      should: '延长应当在原答复期限届满以前决定',
      basis: regulation(33, 2),
      holds: (c, act, days) =>
        c.receive === undefined ||
        c.consultThirdParty !== undefined ||
        c.consultOrgan !== undefined ||
        c.payFee !== undefined ||
        days.working(c.correct?.on ?? c.receive.on, act.on) <= 20,
    },
  ],
  defer: [
    { must: '申请人说明的理由合理，才能确定延迟答复的期限', basis: regulation(35), requires: 'giveReasons', holds: (c) => c.giveReasons?.reasonable === true },
    { must: '延迟答复的期限应当告知申请人', basis: regulation(35), holds: (_, act) => act.told },
  ],
  chargeFee: [
    { must: '申请的数量、频次明显超过合理范围的，才能收取信息处理费', basis: regulation(42), holds: (_, act) => act.excessive },
    {
      should: '收费通知应当自收到申请之日起二十个工作日内发出',
      basis: toConfirm(fees('7')),
      since: '2021-01-01',
      byStep: true,
      holds: (c, act, days) => c.receive === undefined || days.working(c.correct?.on ?? c.receive.on, act.on) <= 20,
    },
  ],
  payFee: [
    {
      should: '申请人应当自收到收费通知之日起二十个工作日内缴费',
      basis: toConfirm(fees('7')),
      since: '2021-01-01',
      byStep: true,
      holds: (c, act, days) => c.chargeFee === undefined || days.working(c.chargeFee.on, act.on) <= 20,
    },
  ],
}

export const limitClocks: Clocks<RequestSteps> = {
  answer: {
    title: '答复期限',
    basis: regulation(33, 2),
    limit: workingDays(20),
    starts: ['receive', 'correct'],
    stops: ['reply', 'requestCorrection', 'chargeFee', 'withdraw'],
    pausedBetween: [
      ['consultThirdParty', 'hearThirdParty', workingDays(15)],
      ['consultOrgan', 'hearOrgan', workingDays(15)],
    ],
    // Ledgers tell that the limit was extended, not by how much: then by as much as the law allows.
    extendedBy: { extend: (act) => act.days ?? 20, defer: (act) => act.days },
    since: '2019-05-15',
  },
  answerOnceFeePaid: {
    title: '缴费后的答复期限',
    basis: toConfirm(fees('7')),
    since: feesFrom,
    byStep: true,
    limit: workingDays(20),
    starts: ['payFee'],
    stops: ['reply', 'withdraw'],
    extendedBy: { extend: (act) => act.days ?? 20, defer: (act) => act.days },
  },
  answerBefore2019: {
    title: '答复期限',
    basis: toConfirm(regulation('（2007年公布）第二十四条')),
    limit: workingDays(15),
    starts: ['receive', 'correct'],
    stops: ['reply', 'requestCorrection', 'withdraw'],
    pausedBetween: [['consultThirdParty', 'hearThirdParty']],
    extendedBy: { extend: (act) => act.days ?? 15 },
    until: '2019-05-15',
  },
}
