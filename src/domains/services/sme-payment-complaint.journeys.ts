/** Lives of a complaint about money owed to a small enterprise. */
import { defineJourneys } from '../../define/index.ts'
import { smePaymentComplaint } from './sme-payment-complaint.ts'

const complaint = {
  number: 'TS2025-0031',
  complainant: '某精密机械有限公司',
  respondent: '某县某局',
  respondentKind: 'agency',
  contracted: true,
  amount: 200_000,
  payFrom: '2025-05-01',
}
const told = { written: true, accepterTold: true }
const handled = [
  ['complain', '2025-07-01', complaint],
  ['accept', '2025-07-03', {}],
  ['forward', '2025-07-10', { handler: '某市工业和信息化局' }],
  ['receive', '2025-07-11', {}],
] as const

export const smePaymentComplaintJourneys = defineJourneys(smePaymentComplaint, [
  {
    tells: '受理、转交、督办、约谈、支付并付利息、反馈、记入信用记录',
    acts: [
      ...handled,
      ['urge', '2025-07-21', { letter: '督办〔2025〕3号' }],
      ['admonish', '2025-07-28', { measures: '约谈主要负责人' }],
      ['reply', '2025-08-08', { result: 'paid', ...told, paid: 200_000, paidOn: '2025-08-01', interest: 6200 }],
      ['record', '2025-08-20', { basis: '失信认定文书' }],
    ],
    ends: { state: 'closed', due: { forwarding: '2025-07-17', handling: '2025-08-10' } },
  },
  {
    tells: '利息少付的，反馈时提醒',
    acts: [...handled, ['reply', '2025-08-08', { result: 'paid', ...told, paid: 200_000, paidOn: '2025-08-01', interest: 6000 }]],
    ends: { state: 'closed', warned: '没有约定利率的，逾期利息按每日万分之五计算' },
  },
  {
    tells: '情况复杂延长，最长九十日',
    acts: [...handled, ['extend', '2025-08-06', { until: '2025-10-09', reasons: '需要审计', approved: true }]],
    ends: { state: 'handling', due: { handling: '2025-10-09' } },
  },
  {
    tells: '超过九十日的，不能延长',
    acts: [...handled, ['extend', '2025-08-06', { until: '2025-10-10', reasons: '需要审计', approved: true }]],
    ends: { refused: '处理期限最长不得超过九十日' },
  },
  {
    tells: '没有经负责人批准的，不能延长',
    acts: [...handled, ['extend', '2025-08-06', { until: '2025-09-01', reasons: '需要审计', approved: false }]],
    ends: { refused: '延长处理期限应当经部门负责人批准' },
  },
  {
    tells: '没有发过督办书的，不能约谈、通报',
    acts: [...handled, ['admonish', '2025-07-28', { measures: '通报' }]],
    ends: { refused: '收到督办书仍拒不配合的，才约谈、通报并责令整改' },
  },
  {
    tells: '没有书面反馈投诉人的，不能办结',
    acts: [...handled, ['reply', '2025-08-08', { result: 'disputed' }]],
    ends: { refused: '处理结果应当书面反馈投诉人，并反馈受理投诉部门' },
  },
  {
    tells: '没有合同关系的，不能受理',
    acts: [
      ['complain', '2025-07-01', { ...complaint, contracted: false }],
      ['accept', '2025-07-03', {}],
    ],
    ends: { refused: '投诉人应当与被投诉人存在合同关系' },
  },
  {
    tells: '机关的付款期限没有届满的，受理时提醒',
    acts: [
      ['complain', '2025-07-01', { ...complaint, payFrom: '2025-06-10' }],
      ['accept', '2025-07-03', {}],
    ],
    ends: { state: 'accepted', warned: '机关、事业单位自交付之日起三十日、约定的最长六十日内付款，期限没有届满的不是拖欠' },
  },
  {
    tells: '大型企业的付款期限没有届满的，受理时提醒',
    acts: [
      ['complain', '2025-07-01', { ...complaint, respondentKind: 'large', payFrom: '2025-05-10' }],
      ['accept', '2025-07-03', {}],
    ],
    ends: { state: 'accepted', warned: '大型企业自交付之日起六十日内付款，另有约定的从其约定，期限没有届满的不是拖欠' },
  },
  {
    tells: '虚假投诉的，不予受理',
    acts: [
      ['complain', '2025-07-01', complaint],
      ['refuse', '2025-07-03', { reasons: '合同已经履行完毕' }],
    ],
    ends: { state: 'refused' },
  },
])
