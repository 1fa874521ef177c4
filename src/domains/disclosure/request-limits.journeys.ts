/** Lives of a request for information: how long it takes. */
import { application, apply, receive } from './request-lives.ts'

export const limitJourneys = [
  {
    tells: '延长二十个工作日，期限跨清明和五一调休',
    acts: [
      ['apply', '2023-03-07', application],
      ['receive', '2023-03-07', {}],
      ['extend', '2023-04-03', { days: 20, approver: '张某', told: true }],
    ],
    ends: { state: 'received', due: { answer: '2023-05-05' } },
  },
  {
    tells: '申请人说明的理由合理，确定延迟答复的期限',
    acts: [
      apply,
      receive,
      ['askReasons', '2025-03-04', { why: '一个月内申请一百二十件' }],
      ['giveReasons', '2025-03-06', { reasons: '学术研究需要', reasonable: true }],
      ['defer', '2025-03-07', { days: 10, told: true }],
    ],
    ends: { state: 'received', due: { answer: '2025-04-15' } },
  },
  {
    tells: '收费通知超过二十个工作日，缴费也超过期限的，提醒；缴费后重新计算',
    acts: [apply, receive, ['chargeFee', '2025-04-07', { amount: 300, excessive: true }], ['payFee', '2025-05-09', {}]],
    ends: { state: 'received', warned: '收费通知应当自收到申请之日起二十个工作日内发出', due: { answer: '2025-03-31', answerOnceFeePaid: '2025-06-09' } },
  },
  {
    tells: '两次延长合计超过二十个工作日的，不能延长',
    acts: [
      apply,
      receive,
      ['extend', '2025-03-20', { days: 15, approver: '王某', told: true }],
      ['extend', '2025-03-21', { days: 6, approver: '王某', told: true }],
    ],
    ends: { refused: '延长的期限合计不得超过二十个工作日' },
  },
  {
    tells: '延长没有告知申请人的，不能延长',
    acts: [apply, receive, ['extend', '2025-03-20', { days: 10, approver: '王某', told: false }]],
    ends: { refused: '延长答复期限应当告知申请人' },
  },
  {
    tells: '期限届满以后才延长的，提醒',
    acts: [
      ['apply', '2023-03-07', application],
      ['receive', '2023-03-07', {}],
      ['extend', '2023-04-06', { days: 5, approver: '王某', told: true }],
    ],
    ends: { state: 'received', warned: '延长应当在原答复期限届满以前决定' },
  },
  {
    tells: '申请人没有说明理由的，不能延迟答复',
    acts: [apply, receive, ['defer', '2025-03-07', { days: 10, told: true }]],
    ends: { refused: '申请人说明的理由合理，才能确定延迟答复的期限' },
  },
  {
    tells: '延迟答复没有告知申请人的，不能延迟',
    acts: [
      apply,
      receive,
      ['askReasons', '2025-03-04', { why: '一个月内申请一百二十件' }],
      ['giveReasons', '2025-03-06', { reasons: '学术研究需要', reasonable: true }],
      ['defer', '2025-03-07', { days: 10, told: false }],
    ],
    ends: { refused: '延迟答复的期限应当告知申请人' },
  },
  {
    tells: '数量、频次没有明显超过合理范围的，不能收费',
    acts: [apply, receive, ['chargeFee', '2025-03-10', { amount: 300, excessive: false }]],
    ends: { refused: '申请的数量、频次明显超过合理范围的，才能收取信息处理费' },
  },
  {
    tells: '缴费超过期限的，提醒',
    acts: [apply, receive, ['chargeFee', '2025-03-10', { amount: 300, excessive: true }], ['payFee', '2025-04-10', {}]],
    ends: { state: 'received', warned: '申请人应当自收到收费通知之日起二十个工作日内缴费' },
  },
] as const
