/** Lives of a request for information: how it comes in. */
import { application, apply, receive } from './request-lives.ts'

export const receiptJourneys = [
  {
    tells: '网上提交的申请，自双方确认之日起算，期限跨春节调休',
    acts: [
      ['apply', '2025-01-17', { ...application, way: 'online' }],
      ['receive', '2025-01-20', { confirmed: true }],
    ],
    ends: { state: 'received', due: { answer: '2025-02-21' } },
  },
  {
    tells: '修订前的条例，期限是十五个工作日',
    acts: [
      ['apply', '2018-03-05', application],
      ['receive', '2018-03-05', {}],
    ],
    ends: { state: 'received', due: { answerBefore2019: '2018-03-26' } },
  },
  {
    tells: '补正后，答复期限重新计算',
    acts: [
      ['apply', '2025-02-10', application],
      ['receive', '2025-02-10', {}],
      ['requestCorrection', '2025-02-14', { items: '请写明资金的名称和年度', days: 10 }],
      ['correct', '2025-02-25', { wanted: '2022年度技术改造专项资金' }],
    ],
    ends: { state: 'received', due: { answer: '2025-03-25' } },
  },
  {
    tells: '申请没有写明所需信息和联系方式的，提醒',
    acts: [['apply', '2025-03-03', { number: 'YSQ2025001', applicant: '李某' }]],
    ends: { state: 'applied', warned: '申请应当写明所需信息的名称、文号或者便于查询的其他特征' },
  },
  {
    tells: '当面提交的，不得另定收到之日',
    acts: [
      ['apply', '2025-03-03', { ...application, way: 'inPerson' }],
      ['receive', '2025-03-05', {}],
    ],
    ends: { refused: '当面提交的申请，以提交之日为收到之日' },
  },
  {
    tells: '平信没有与申请人确认的，不能登记收到',
    acts: [['apply', '2025-03-03', { ...application, way: 'plainLetter' }], receive],
    ends: { refused: '平信寄来的申请，应当与申请人确认，确认之日为收到之日' },
  },
  {
    tells: '网上提交没有经双方确认的，不能登记收到',
    acts: [['apply', '2025-03-03', { ...application, way: 'online' }], receive],
    ends: { refused: '网上或者传真提交的申请，以双方确认之日为收到之日' },
  },
  {
    tells: '补正不得分次告知',
    acts: [
      apply,
      receive,
      ['requestCorrection', '2025-03-05', { items: '请写明年度', days: 10 }],
      ['correct', '2025-03-07', {}],
      ['requestCorrection', '2025-03-10', { items: '请写明文号', days: 10 }],
    ],
    ends: { refused: '需要补正的事项应当一次性告知' },
  },
  {
    tells: '没有给补正期限的，不能告知补正',
    acts: [apply, receive, ['requestCorrection', '2025-03-05', { items: '请写明年度', days: 0 }]],
    ends: { refused: '告知补正应当给申请人合理的补正期限' },
  },
  {
    tells: '第八个工作日才告知补正的，提醒',
    acts: [apply, receive, ['requestCorrection', '2025-03-13', { items: '请写明年度', days: 10 }]],
    ends: { state: 'awaitingCorrection', warned: '需要补正的，应当自收到申请之日起七个工作日内告知' },
  },
] as const
