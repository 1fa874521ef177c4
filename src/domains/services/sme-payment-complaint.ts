/** 拖欠中小企业款项投诉: accepted, passed on within ten working days, handled within thirty days, the result told in writing. */
import {
  addDays,
  calendarDays,
  choice,
  creditCode,
  day,
  daysUntil,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  longText,
  money,
  openChoice,
  optional,
  text,
  workingDays,
  type Day,
} from '../../define/index.ts'

const payment = law('sme-payment-regulation', '保障中小企业款项支付条例')
/** The regulation as revised; before, a complaint was to be passed on and handled in good time. */
const since = '2025-06-01'

const respondents = { agency: { title: '机关' }, institution: { title: '事业单位' }, large: { title: '大型企业' } } as const
const results = {
  paid: { title: '已支付', also: ['已付清', '全部支付'] },
  agreed: { title: '达成支付计划', also: ['分期支付'] },
  disputed: { title: '存在争议，告知依法解决', also: ['存在争议'] },
  unfounded: { title: '投诉不实', also: ['不属实'] },
}
type Debt = { readonly respondentKind: keyof typeof respondents; readonly payFrom?: Day | undefined; readonly agreed?: number | undefined }
/** The last day on which the debt may be paid: thirty days, sixty at most by agreement; sixty for a large enterprise unless agreed otherwise. */
const payBy = ({ respondentKind, payFrom, agreed }: Debt): Day | undefined =>
  payFrom && addDays(payFrom, respondentKind === 'large' ? (agreed ?? 60) : Math.min(agreed ?? 30, 60))

export const smePaymentComplaint = defineProcedure({
  id: 'sme-payment-complaint',
  system: 'S09',
  title: '拖欠中小企业款项投诉',
  basis: [payment(9), payment(24), payment(25), payment(26)],
  states: { received: '待受理', accepted: '待转交', forwarded: '已转交', handling: '处理中', closed: '已反馈', refused: '不予受理' },
  number: 'complain.number',
  name: (c) => c.complain?.complainant ?? '',

  steps: {
    complain: {
      title: '投诉',
      by: 'applicant',
      opens: true,
      to: 'received',
      basis: payment(24, 1),
      fields: {
        number: text('投诉编号'),
        complainant: text('投诉人'),
        code: optional(creditCode('统一社会信用代码')),
        respondent: text('被投诉人'),
        respondentKind: choice('被投诉人性质', respondents),
        contracted: optional(flag('与被投诉人存在合同关系')),
        amount: optional(money('拖欠金额')),
        payFrom: optional(day('付款期限起算日')),
        agreed: optional(integer('合同约定的付款期限（日）')),
        rate: optional(text('约定的逾期利率')),
      },
    },
    accept: { title: '正式受理', day: '受理日期', by: 'clerk', from: ['received'], to: 'accepted', basis: payment(25, 1), fields: {} },
    refuse: { title: '不予受理', by: 'clerk', from: ['received'], to: 'refused', basis: payment(25, 4), fields: { reasons: longText('不予受理的理由') } },
    forward: { title: '转交', by: 'clerk', from: ['accepted'], to: 'forwarded', basis: payment(25, 1), fields: { handler: text('处理投诉部门') } },
    receive: { title: '处理部门收到材料', day: '收到材料日期', by: 'authority', from: ['forwarded'], to: 'handling', basis: payment(25, 2), fields: {} },
    extend: {
      title: '延长处理期限',
      day: '延期日期',
      by: 'head',
      from: ['handling'],
      basis: payment(25, 2),
      since,
      fields: { until: day('延长至'), reasons: longText('延长的理由'), approved: flag('经部门负责人批准') },
    },
    urge: {
      title: '发出督办书',
      day: '督办日期',
      by: 'authority',
      from: ['handling'],
      basis: payment(25, 3),
      since,
      fields: { letter: optional(text('督办书文号')) },
    },
    admonish: {
      title: '约谈、通报、责令整改',
      day: '约谈通报日期',
      by: 'authority',
      from: ['handling'],
      basis: payment(25, 3),
      since,
      fields: { measures: longText('采取的措施') },
    },
    reply: {
      title: '反馈处理结果',
      day: '反馈日期',
      by: 'authority',
      from: ['handling'],
      to: 'closed',
      basis: payment(25, 2),
      fields: {
        result: openChoice('处理结果', results),
        written: optional(flag('书面反馈投诉人')),
        accepterTold: optional(flag('反馈受理投诉部门')),
        paid: optional(money('支付金额')),
        paidOn: optional(day('支付日期')),
        interest: optional(money('逾期利息')),
      },
    },
    record: {
      title: '记入信用记录',
      day: '记入日期',
      by: 'clerk',
      from: ['closed'],
      basis: payment(26),
      fields: { basis: text('认定失信的依据'), serious: optional(flag('情节严重或者造成严重不良社会影响')) },
    },
  },

  proves: { forward: ['accept'], reply: ['accept', 'forward', 'receive'] },

  gates: {
    accept: [
      { must: '投诉人应当与被投诉人存在合同关系', basis: payment(25, 4), since, live: true, holds: (c) => c.complain?.contracted === true },
      {
        should: '机关、事业单位自交付之日起三十日、约定的最长六十日内付款，期限没有届满的不是拖欠',
        basis: payment(9, 1),
        since,
        holds: (c, act) => c.complain === undefined || c.complain.respondentKind === 'large' || act.on > (payBy(c.complain) ?? ''),
      },
      {
        should: '大型企业自交付之日起六十日内付款，另有约定的从其约定，期限没有届满的不是拖欠',
        basis: payment(9, 2),
        since,
        holds: (c, act) => c.complain?.respondentKind !== 'large' || act.on > (payBy(c.complain) ?? ''),
      },
    ],
    extend: [
      { must: '延长处理期限应当经部门负责人批准', basis: payment(25, 2), since, holds: (_, act) => act.approved },
      {
        must: '处理期限最长不得超过九十日',
        basis: payment(25, 2),
        since,
        holds: (c, act) => c.receive === undefined || act.until <= addDays(c.receive.on, 90),
      },
    ],
    admonish: [{ must: '收到督办书仍拒不配合的，才约谈、通报并责令整改', basis: payment(25, 3), since, requires: 'urge' }],
    reply: [
      {
        must: '处理结果应当书面反馈投诉人，并反馈受理投诉部门',
        basis: payment(25, 2),
        since,
        live: true,
        holds: (_, act) => act.written === true && act.accepterTold === true,
      },
      {
        should: '没有约定利率的，逾期利息按每日万分之五计算',
        basis: payment(17),
        since,
        holds: (c, act, days) => {
          const due = c.complain && payBy(c.complain)
          if (c.complain?.rate !== undefined || due === undefined || act.paid === undefined || act.paidOn === undefined) return true
          // To the cent.
          return act.paidOn <= due || (act.interest ?? 0) + 0.01 > act.paid * 0.0005 * days.calendar(due, act.paidOn)
        },
      },
    ],
  },

  clocks: {
    forwarding: { title: '转交期限', basis: payment(25, 1), since, limit: workingDays(10), starts: ['accept'], stops: ['forward'] },
    handling: {
      title: '处理期限',
      basis: payment(25, 2),
      since,
      limit: (c) => (c.receive && c.extend ? daysUntil(c.receive.on, c.extend.until) : calendarDays(30)),
      starts: ['receive'],
      stops: ['reply'],
    },
  },
})

export const smePaymentComplaints = defineRegister(smePaymentComplaint, {
  id: 'sme-payment-complaints',
  title: '拖欠中小企业款项投诉台账',
  readers: 'staff',
  also: ['中小企业款项支付投诉台账', '拖欠账款投诉台账', '欠款投诉台账'],
  basis: payment(24),
  columns: [
    { at: 'complain.number', also: ['线索编号'] },
    { at: 'complain.complainant', also: ['投诉企业', '投诉单位'] },
    { at: 'complain.code', also: ['信用代码'] },
    { at: 'complain.respondent', also: ['被投诉单位', '拖欠单位', '欠款单位'] },
    { at: 'complain.respondentKind', also: ['拖欠主体性质'] },
    { at: 'complain.amount', also: ['投诉金额', '欠款金额'] },
    { at: 'complain.on', also: ['投诉时间', '收到投诉日期'] },
    { at: 'accept.on', also: ['受理时间'] },
    { at: 'refuse.on' },
    { at: 'forward.on', also: ['转办日期', '转交时间'] },
    { at: 'forward.handler', also: ['转办单位', '承办单位', '办理单位'] },
    { at: 'receive.on' },
    { at: 'extend.until' },
    { at: 'urge.on' },
    { at: 'reply.on', also: ['办结日期', '反馈时间'] },
    { at: 'reply.result', also: ['办理结果', '结果'] },
    { at: 'reply.paid', also: ['已付金额', '化解金额'] },
  ],
})
