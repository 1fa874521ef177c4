/** 中小企业款项支付: what the department owes a small enterprise is paid in thirty days, confirmed for financing, and told where it is late. */
import {
  calendarDays,
  creditCode,
  day,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  money,
  optional,
  text,
  year,
} from '../../define/index.ts'

const payment = law('sme-payment-regulation', '保障中小企业款项支付条例')
/** The regulation as revised; its articles had other numbers before. */
const since = '2025-06-01'

export const smePayment = defineProcedure({
  id: 'sme-payment',
  system: 'S09',
  title: '中小企业款项支付',
  basis: [payment(7, 1), payment(9, 1), payment(10), payment(16, 2), payment(17), payment(18, 1)],
  states: { delivered: '待支付', paid: '已支付' },
  number: 'deliver.contract',
  name: (c) => c.deliver?.supplier ?? '',

  steps: {
    deliver: {
      title: '交付',
      by: 'clerk',
      opens: true,
      to: 'delivered',
      basis: payment(9, 1),
      fields: {
        contract: text('合同编号'),
        supplier: text('中小企业名称'),
        code: optional(creditCode('统一社会信用代码')),
        amount: money('应付金额'),
        agreed: optional(integer('合同约定的付款期限（日）')),
        onVerification: optional(flag('以检验或者验收合格为付款条件')),
        verifyBy: optional(day('约定的检验或者验收期限届满日')),
        rate: optional(text('约定的逾期利率')),
      },
    },
    verify: {
      title: '验收合格',
      by: 'clerk',
      from: ['delivered'],
      basis: payment(10, 1),
      fields: { late: optional(flag('拖延检验或者验收，以约定的期限届满日起算')) },
    },
    requestConfirmation: { title: '提出确权请求', day: '确权请求日期', by: 'applicant', from: ['delivered'], basis: payment(16, 2), fields: {} },
    confirm: { title: '确认债权债务关系', day: '确权日期', by: 'head', from: ['delivered'], basis: payment(16, 2), fields: {} },
    publish: {
      title: '公开逾期未支付信息',
      day: '公开日期',
      by: 'clerk',
      from: ['delivered'],
      basis: payment(18, 1),
      fields: { overdueIn: year('逾期的年度') },
    },
    pay: {
      title: '支付',
      by: 'clerk',
      from: ['delivered'],
      to: 'paid',
      basis: payment(9, 1),
      fields: { amount: money('支付金额'), dueOn: optional(day('付款期限届满日')), interest: optional(money('逾期利息')) },
    },
  },

  gates: {
    deliver: [{ must: '约定的付款期限最长不得超过六十日', basis: payment(9, 1), since, holds: (_, act) => act.agreed === undefined || act.agreed <= 60 }],
    verify: [
      {
        must: '拖延检验或者验收的，付款期限自约定的期限届满之日起算',
        basis: payment(10, 2),
        since,
        holds: (c, act) => act.late !== true || act.on === c.deliver?.verifyBy,
      },
    ],
    publish: [
      { should: '应当于每年3月31日前公开上一年度逾期尚未支付的信息', basis: payment(18, 1), since, holds: (_, act) => act.on <= `${act.overdueIn + 1}-03-31` },
    ],
    pay: [
      {
        must: '迟延支付而没有约定利率的，应当按每日万分之五支付逾期利息',
        basis: payment(17),
        since,
        live: true,
        holds: (c, act, days) =>
          c.deliver?.rate !== undefined ||
          act.dueOn === undefined ||
          act.on <= act.dueOn ||
          // To the cent.
          (act.interest ?? 0) + 0.01 > act.amount * 0.0005 * days.calendar(act.dueOn, act.on),
      },
    ],
  },

  clocks: {
    payment: {
      title: '付款期限',
      basis: payment(9, 1),
      since,
      limit: (c) => calendarDays(c.deliver?.agreed ?? 30),
      starts: ['deliver', 'verify'],
      stops: ['pay'],
      when: (c) => c.deliver?.onVerification !== true || c.verify !== undefined,
    },
    confirmation: { title: '确权期限', basis: payment(16, 2), since, limit: calendarDays(30), starts: ['requestConfirmation'], stops: ['confirm', 'pay'] },
  },
})

export const smePayments = defineRegister(smePayment, {
  id: 'sme-payments',
  title: '中小企业款项支付台账',
  readers: 'staff',
  also: ['中小企业账款台账', '拖欠中小企业款项台账'],
  basis: payment(18, 1),
  columns: [
    { at: 'deliver.contract', also: ['合同号'] },
    { at: 'deliver.supplier', also: ['供应商', '收款单位'] },
    { at: 'deliver.code', also: ['信用代码'] },
    { at: 'deliver.on', also: ['交付时间'] },
    { at: 'verify.on', also: ['验收日期', '验收时间'] },
    { at: 'deliver.amount', also: ['合同金额'] },
    { at: 'deliver.agreed', also: ['付款期限'] },
    { at: 'requestConfirmation.on' },
    { at: 'confirm.on' },
    { at: 'pay.on', also: ['付款日期'] },
    { at: 'pay.amount', also: ['已付金额'] },
    { at: 'pay.interest' },
    { at: 'publish.on' },
  ],
})

const goods = { contract: 'HT2025-018', supplier: '某软件有限公司', amount: 100_000 }
export const smePaymentJourneys = defineJourneys(smePayment, [
  {
    tells: '交付后三十日内付款；中小企业以应收账款融资的，三十日内确权',
    acts: [
      ['deliver', '2025-06-10', goods],
      ['requestConfirmation', '2025-06-12', {}],
      ['confirm', '2025-06-20', {}],
      ['pay', '2025-07-08', { amount: 100_000, dueOn: '2025-07-10' }],
    ],
    ends: { state: 'paid', due: { payment: '2025-07-10', confirmation: '2025-07-12' } },
  },
  {
    tells: '以验收合格为条件的，自合格之日起算',
    acts: [
      ['deliver', '2025-06-10', { ...goods, onVerification: true, agreed: 45 }],
      ['verify', '2025-06-20', {}],
    ],
    ends: { state: 'delivered', due: { payment: '2025-08-04' } },
  },
  {
    tells: '拖延验收的，自约定的验收期限届满之日起算，不能以后来的日子起算',
    acts: [
      ['deliver', '2025-06-10', { ...goods, onVerification: true, verifyBy: '2025-06-25' }],
      ['verify', '2025-07-20', { late: true }],
    ],
    ends: { refused: '拖延检验或者验收的，付款期限自约定的期限届满之日起算' },
  },
  {
    tells: '约定超过六十日付款的，不能登记',
    acts: [['deliver', '2025-06-10', { ...goods, agreed: 90 }]],
    ends: { refused: '约定的付款期限最长不得超过六十日' },
  },
  {
    tells: '迟延十日，按每日万分之五支付利息',
    acts: [
      ['deliver', '2025-06-10', goods],
      ['pay', '2025-07-20', { amount: 100_000, dueOn: '2025-07-10', interest: 500 }],
    ],
    ends: { state: 'paid' },
  },
  {
    tells: '迟延而没有支付利息的，不能结清',
    acts: [
      ['deliver', '2025-06-10', goods],
      ['pay', '2025-07-20', { amount: 100_000, dueOn: '2025-07-10', interest: 499 }],
    ],
    ends: { refused: '迟延支付而没有约定利率的，应当按每日万分之五支付逾期利息' },
  },
  {
    tells: '逾期信息在次年3月31日以后才公开的，提醒',
    acts: [
      ['deliver', '2025-06-10', goods],
      ['publish', '2026-04-01', { overdueIn: 2025 }],
    ],
    ends: { state: 'delivered', warned: '应当于每年3月31日前公开上一年度逾期尚未支付的信息' },
  },
])
