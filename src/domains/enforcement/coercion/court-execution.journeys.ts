/** Lives of applications to the court: granted, declined, refused, reviewed, executed at once. */
import { defineJourneys } from '../../../define/index.ts'
import { archiveJourneys } from '../../general/three-systems.ts'
import { courtExecution } from './court-execution.ts'

const owed = { number: '鲁工信申执〔2024〕1号', decision: '鲁工信罚〔2024〕3号', company: '山东某化工有限公司', subject: '罚款一万元', amount: 10_000 }
const application = { court: '某市某区人民法院', signed: true, enclosed: true, heard: true, subject: true }
const registered = [['register', '2024-03-05', owed]] as const
const matured = [...registered, ['mature', '2024-08-19', { ground: 'remedies' }]] as const
const demanded = [...matured, ['demand', '2024-09-19', {}]] as const
const applied = [...demanded, ['apply', '2024-10-14', application]] as const
const accepted = [...applied, ['accept', '2024-10-17', { number: '（2024）鲁行审1号' }]] as const
const refused = [
  ...accepted,
  ['hear', '2024-10-22', {}],
  ['refuse', '2024-11-08', { reasons: '明显缺乏事实根据' }],
  ['receiveRefusal', '2024-11-12', {}],
] as const
const declined = [...applied, ['decline', '2024-10-18', { reasons: '材料不全' }]] as const

export const courtExecutionJourneys = defineJourneys(courtExecution, [
  {
    tells: '期限届满、催告、申请、受理、裁定、执行、结案；三个月的末日和法院的期限逐一计算',
    acts: [...accepted, ['rule', '2024-10-24', {}], ['execute', '2024-12-10', { proceeds: 10_000 }], ['close', '2024-12-12', { how: '执行完毕' }]],
    ends: { state: 'closed', due: { application: '2024-11-19', acceptance: '2024-10-21', ruling: '2024-10-28' } },
  },
  {
    tells: '准予分期缴纳的，自分期的期限结束之日起三个月内申请；末日是元旦的顺延',
    acts: [...registered, ['mature', '2024-10-01', { ground: 'deferral' }]],
    ends: { state: 'unperformed', due: { applicationAfterDeferral: '2025-01-02' } },
  },
  { tells: '催告以后履行', acts: [...demanded, ['perform', '2024-09-25', {}]], ends: { state: 'performed' } },
  {
    tells: '不予受理的，十五日内申请复议，末日是周末的顺延；上一级法院裁定受理',
    acts: [...declined, ['contestDecline', '2024-11-01', {}], ['accept', '2024-11-15', {}]],
    ends: { state: 'accepted', due: { contestingDecline: '2024-11-04', reviewOfDecline: '2024-11-18', ruling: '2024-11-26' } },
  },
  {
    tells: '上一级法院维持不予受理',
    acts: [...declined, ['contestDecline', '2024-11-01', {}], ['upholdDecline', '2024-11-15', {}]],
    ends: { state: 'closed' },
  },
  {
    tells: '法院听取意见后裁定不予执行，申请复议，上一级法院裁定执行',
    acts: [...refused, ['contestRefusal', '2024-11-26', {}], ['rule', '2024-12-20', {}]],
    ends: {
      state: 'granted',
      due: { rulingAfterHearing: '2024-11-16', refusalService: '2024-11-15', contestingRefusal: '2024-11-27', reviewOfRefusal: '2024-12-26' },
    },
  },
  { tells: '上一级法院维持不予执行', acts: [...refused, ['contestRefusal', '2024-11-26', {}], ['upholdRefusal', '2024-12-20', {}]], ends: { state: 'closed' } },
  {
    tells: '为保障公共安全申请立即执行，五个工作日内执行',
    acts: [...demanded, ['apply', '2024-10-14', { ...application, urgent: true }], ['accept', '2024-10-14', {}], ['rule', '2024-10-15', { immediate: true }]],
    ends: { state: 'granted', due: { immediateExecution: '2024-10-22' } },
  },
  {
    tells: '期限没有届满的，不能申请',
    acts: [...registered, ['demand', '2024-04-01', {}], ['apply', '2024-05-06', application]],
    ends: { refused: '当事人的复议、诉讼期限届满以后，才能申请人民法院强制执行' },
  },
  {
    tells: '当事人已经起诉的，不能申请',
    acts: [
      ...registered,
      ['mature', '2024-08-19', { ground: 'remedies', challenged: true }],
      ['demand', '2024-09-19', {}],
      ['apply', '2024-10-14', application],
    ],
    ends: { refused: '当事人在法定期限内申请复议或者提起诉讼的，不适用本章的申请' },
  },
  {
    tells: '催告书送达第十个工作日，还不能申请',
    acts: [...demanded, ['apply', '2024-10-09', application]],
    ends: { refused: '申请前应当催告当事人履行，催告书送达十日（工作日）后仍未履行的才能申请' },
  },
  {
    tells: '申请书没有负责人签名的，不能申请',
    acts: [...demanded, ['apply', '2024-10-14', { ...application, signed: false }]],
    ends: { refused: '强制执行申请书应当由行政机关负责人签名，加盖印章，并注明日期' },
  },
  {
    tells: '没有附催告情况的，不能申请',
    acts: [...demanded, ['apply', '2024-10-14', { ...application, heard: false }]],
    ends: { refused: '申请应当附行政决定书及事实、理由和依据，当事人的意见及催告情况，申请执行标的情况' },
  },
  ...archiveJourneys(
    [...accepted, ['rule', '2024-10-24', {}], ['execute', '2024-12-10', { proceeds: 10_000 }], ['close', '2024-12-12', { how: '执行完毕' }]],
    '2025-01-13',
    'closed',
  ),
])
