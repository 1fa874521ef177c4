/** 国家赔偿费用支付: on an effective document the department asks the treasury to pay, and recovers from those at fault. */
import {
  calendarDays,
  choice,
  confidential,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  law,
  longText,
  money,
  optional,
  text,
  workingDays,
} from '../../define/index.ts'

const compensation = law('state-compensation-law', '中华人民共和国国家赔偿法')
const fees = law('state-compensation-fee-regulation', '国家赔偿费用管理条例')

/** Article 37 of the law. */
const grounds = {
  judgment: { title: '生效的判决书' },
  reconsideration: { title: '生效的复议决定书' },
  decision: { title: '赔偿决定书' },
  mediation: { title: '调解书' },
} as const
const refusals = { false: { title: '申请材料虚假' }, invalid: { title: '申请材料无效' } } as const
const faults = { intent: { title: '故意' }, negligence: { title: '重大过失' } } as const

type Amount = { readonly step: string; readonly data: object & { readonly amount?: number } }
/** What was recovered or handed in so far, in yuan. */
const sumOf = (log: readonly Amount[], step: string): number => log.reduce((sum, a) => (a.step === step ? sum + (a.data.amount ?? 0) : sum), 0)

export const compensationPayment = defineProcedure({
  id: 'compensation-payment',
  system: 'S27',
  title: '国家赔偿费用支付',
  basis: [compensation(37), compensation(16), fees(6), fees(8), fees(12)],
  states: {
    received: '待向财政申请',
    correcting: '待补正',
    refused: '不予受理',
    underReview: '复核中',
    upheld: '复核维持不予受理',
    submitted: '财政审核中',
    supplementing: '待向财政补正',
    accepted: '财政已受理',
    paid: '已支付',
  },
  number: 'apply.number',
  name: (c) => c.apply?.document ?? '',

  steps: {
    apply: {
      title: '收到支付申请',
      day: '收到支付申请日期',
      by: 'applicant',
      opens: true,
      to: 'received',
      basis: fees(5),
      fields: {
        number: text('支付编号'),
        claimant: confidential(text('赔偿请求人')),
        ground: choice('支付的根据', grounds),
        document: text('文书文号'),
        amount: money('申请支付的金额（元）'),
        effective: optional(flag('文书已经生效')),
      },
    },
    requestCorrection: {
      title: '告知补正',
      by: 'clerk',
      from: ['received'],
      to: 'correcting',
      basis: fees(6),
      fields: { items: longText('需要补正的全部材料') },
    },
    correct: { title: '补正', by: 'applicant', from: ['correcting'], to: 'received', basis: fees(6), fields: {} },
    accept: { title: '通知受理', by: 'clerk', from: ['received'], basis: fees(6), fields: {} },
    refuse: {
      title: '不予受理',
      by: 'head',
      from: ['received'],
      to: 'refused',
      basis: fees(6),
      fields: { ground: choice('不予受理的情形', refusals), reasons: longText('不予受理的理由') },
    },
    requestReview: { title: '申请复核', by: 'applicant', from: ['refused'], to: 'underReview', basis: fees(7), fields: {} },
    overturn: { title: '复核通知受理', day: '复核日期', by: 'authority', from: ['underReview'], to: 'received', basis: fees(7), fields: {} },
    uphold: {
      title: '复核维持不予受理',
      day: '复核维持日期',
      by: 'authority',
      from: ['underReview'],
      to: 'upheld',
      basis: fees(7),
      fields: { reasons: longText('维持的理由') },
    },
    submit: {
      title: '向财政部门申请支付',
      day: '向财政申请日期',
      by: 'clerk',
      from: ['received'],
      to: 'submitted',
      basis: fees(8),
      fields: { treasury: text('财政部门'), enclosed: flag('已附支付申请、生效文书和请求人身份证明') },
    },
    sendBack: { title: '财政部门退回', day: '退回日期', by: 'authority', from: ['submitted'], to: 'received', basis: fees(9), fields: {} },
    askSupplement: {
      title: '财政部门要求补正',
      day: '要求补正日期',
      by: 'authority',
      from: ['submitted'],
      to: 'supplementing',
      basis: fees(9),
      fields: { items: longText('财政部门要求补正的材料') },
    },
    supplement: { title: '向财政部门补正', day: '向财政补正日期', by: 'clerk', from: ['supplementing'], to: 'submitted', basis: fees(9), fields: {} },
    acceptByTreasury: { title: '财政部门受理', day: '财政受理日期', by: 'authority', from: ['submitted'], to: 'accepted', basis: fees(9), fields: {} },
    pay: { title: '支付', by: 'authority', from: ['accepted'], to: 'paid', basis: compensation(37), fields: { amount: money('支付金额（元）') } },
    tell: { title: '财政部门告知支付', day: '告知支付日期', by: 'authority', from: ['paid'], basis: fees(11), fields: {} },
    recover: {
      title: '追偿',
      by: 'head',
      from: ['paid'],
      basis: compensation(16),
      fields: { liable: internal(text('承担赔偿费用的人员或者组织')), fault: choice('过错', faults), amount: money('承担的金额（元）') },
    },
    notifyTreasury: { title: '通知财政部门', day: '通知财政日期', by: 'clerk', from: ['paid'], basis: fees(12), fields: {} },
    handIn: { title: '上缴追偿款', day: '上缴日期', by: 'clerk', from: ['paid'], basis: fees(12), fields: { amount: money('上缴金额（元）') } },
  },

  proves: { pay: ['submit', 'acceptByTreasury'], recover: ['pay'], notifyTreasury: ['recover'], handIn: ['recover'] },

  gates: {
    apply: [
      {
        must: '支付赔偿金应当凭生效的判决书、复议决定书、赔偿决定书或者调解书',
        basis: compensation(37),
        live: true,
        holds: (_, act) => act.effective === true,
      },
    ],
    requestCorrection: [
      {
        must: '材料不完整的，应当当场或者在三个工作日内一次告知；未告知的，收到即为受理',
        basis: fees(6),
        holds: (c, act, days) => c.requestCorrection === undefined && days.working(c.apply?.on ?? act.on, act.on) <= 3,
      },
    ],
    requestReview: [
      {
        should: '对不予受理有异议的，应当自收到书面通知之日起十日内申请复核',
        basis: fees(7),
        holds: (c, act, days) => days.calendar(c.refuse?.on ?? act.on, act.on) <= 10,
      },
    ],
    submit: [{ must: '向财政部门申请，应当提交支付申请、生效文书和请求人的身份证明', basis: fees(8), holds: (_, act) => act.enclosed }],
    recover: [
      {
        must: '追偿的金额不得超过已经支付的赔偿费用',
        basis: compensation(16),
        holds: (c, act) => sumOf(c.log, 'recover') + act.amount <= (c.pay?.amount ?? 0),
      },
    ],
    notifyTreasury: [{ must: '作出追偿决定以后才通知财政部门', basis: fees(12), requires: 'recover' }],
    handIn: [
      {
        must: '上缴的金额不得超过应当承担的金额',
        basis: fees(12),
        requires: 'recover',
        holds: (c, act) => sumOf(c.log, 'handIn') + act.amount <= sumOf(c.log, 'recover'),
      },
    ],
  },

  // 工作日 only where the regulation says so; other days are calendar days, and no article moves the last one on.
  clocks: {
    submission: {
      title: '向财政申请期限',
      basis: compensation(37),
      limit: calendarDays(7),
      starts: ['apply', 'correct', 'overturn'],
      stops: ['submit', 'refuse', 'requestCorrection'],
    },
    review: { title: '复核期限', basis: fees(7), limit: workingDays(5), starts: ['requestReview'], stops: ['overturn', 'uphold'] },
    supplement: { title: '向财政补正期限', basis: fees(9), limit: workingDays(5), starts: ['askSupplement'], stops: ['supplement'] },
    payment: { title: '财政支付期限', basis: fees(10), limit: calendarDays(15), starts: ['acceptByTreasury'], stops: ['pay'] },
    notice: { title: '告知支付期限', basis: fees(11), limit: workingDays(3), starts: ['pay'], stops: ['tell'] },
  },
})

export const compensationPayments = defineRegister(compensationPayment, {
  id: 'compensation-payments',
  title: '国家赔偿费用支付台账',
  readers: 'staff',
  also: ['赔偿费用台账', '赔偿金支付台账'],
  columns: [
    { at: 'apply.number', also: ['编号'] },
    { at: 'apply.claimant', also: ['请求人'] },
    { at: 'apply.ground' },
    { at: 'apply.document' },
    { at: 'apply.amount', also: ['申请金额'] },
    { at: 'apply.on', also: ['收到申请日期'] },
    { at: 'refuse.on' },
    { at: 'submit.on' },
    { at: 'acceptByTreasury.on' },
    { at: 'pay.on' },
    { at: 'pay.amount' },
    { at: 'recover.on' },
    { at: 'recover.liable' },
    { at: 'recover.amount' },
    { at: 'handIn.on' },
  ],
})
