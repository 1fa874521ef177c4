/** Lives of a case as respondent: the answer and its evidence. */
import type { JourneyOf } from '../../define/index.ts'
import { evidence, notice, older } from './respondent-beginnings.journeys.ts'
import type { RespondentSteps } from './reconsideration.ts'

export const respondentReplyLives: readonly JourneyOf<RespondentSteps>[] = [
  {
    tells: '修订前的法：十日是自然日，末日2023年12月30日是周六，顺延到元旦假期后的第一日',
    acts: [['receive', '2023-12-20', older]],
    ends: { state: 'open', due: { replyBefore2024: '2024-01-02' } },
  },
  {
    tells: '修订前的法：没有证据、依据的答复不能提交',
    acts: [
      ['receive', '2023-05-04', older],
      ['reply', '2023-05-15', {}],
    ],
    ends: { refused: '答复应当同时提交作出行政行为的证据、依据和其他有关材料' },
  },
  {
    tells: '修订前的法：自行收集的证据不能提交',
    acts: [
      ['receive', '2023-05-04', older],
      ['reply', '2023-05-15', { ...evidence, gathered: true }],
    ],
    ends: { refused: '复议过程中不得自行向申请人和其他有关组织、个人收集证据' },
  },
  {
    tells: '修订后的法：简易程序自收到副本之日起五个工作日',
    acts: [
      ['receive', '2024-09-27', notice],
      ['applySummary', '2024-09-29', { ground: 'disclosure' }],
    ],
    ends: { state: 'open', due: { summaryReply: '2024-10-10' } },
  },
  {
    tells: '不宜适用简易程序的转为普通程序，以十个工作日为限',
    acts: [
      ['receive', '2024-09-27', notice],
      ['applySummary', '2024-09-27', {}],
      ['convert', '2024-10-09', {}],
    ],
    ends: { state: 'open', due: { reply: '2024-10-16' } },
  },
  {
    tells: '没有适用简易程序的，谈不上转为普通程序',
    acts: [
      ['receive', '2024-09-27', notice],
      ['convert', '2024-10-09', {}],
    ],
    ends: { refused: '适用简易程序的案件才可以转为普通程序' },
  },
  {
    tells: '没有证据、依据的答复不能提交',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', {}],
    ],
    ends: { refused: '答复应当同时提交作出行政行为的证据、依据和其他有关材料' },
  },
  {
    tells: '复议期间自行收集的证据不能提交',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', { ...evidence, gathered: true }],
    ],
    ends: { refused: '复议期间不得自行向申请人和其他有关单位、个人收集证据' },
  },
  {
    tells: '对方没有提出新的理由的，不能补充证据',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
      ['supplement', '2024-02-28', { evidence: '补测报告', newClaim: false, permitted: true }],
    ],
    ends: { refused: '申请人、第三人提出新的理由或者证据的，经复议机构同意才可以补充证据' },
  },
  {
    tells: '未经审核的，签发时提醒',
    acts: [
      ['receive', '2024-02-05', notice],
      ['sign', '2024-02-08', { signer: '分管负责人' }],
    ],
    ends: { state: 'open', warned: '答复签发前应当经合法性审核' },
  },
  {
    tells: '未经审核即答复的，提醒',
    acts: [
      ['receive', '2024-02-05', notice],
      ['reply', '2024-02-20', evidence],
    ],
    ends: { state: 'open', warned: '答复应当经合法性审核' },
  },
  {
    tells: '没有签发即答复的，提醒',
    acts: [
      ['receive', '2024-02-05', notice],
      ['review', '2024-02-07', { opinion: 'lawful' }],
      ['reply', '2024-02-20', evidence],
    ],
    ends: { state: 'open', warned: '答复应当由负责人签发' },
  },
]
