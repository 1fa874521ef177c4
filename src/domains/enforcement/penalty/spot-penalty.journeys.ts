/** Lives of penalties on the spot. */
import { defineJourneys } from '../../../define/index.ts'
import { officersCertificates, oneExpired, twoOfficers } from '../certificate.journeys.ts'
import { spotPenalty } from './spot-penalty.ts'

const spot = {
  number: '鲁工信当罚〔2024〕1号',
  cause: '未按规定报送统计资料',
  company: '山东某化工有限公司',
  kind: 'fine',
  fine: 1000,
  ...twoOfficers,
  shown: true,
  told: true,
  handed: true,
  reviewFirst: true,
}
const collecting = { ground: 'small', amount: 100, receipt: true }
const collected = [
  ['punish', '2024-09-20', { ...spot, fine: 100 }],
  ['collect', '2024-09-20', collecting],
] as const
export const spotPenaltyJourneys = defineJourneys(
  spotPenalty,
  [
    {
      tells: '当场处罚、备案、缴纳、结案；缴款末日在国庆假期的顺延',
      acts: [
        ['punish', '2024-09-20', spot],
        ['record', '2024-09-23', {}],
        ['pay', '2024-10-08', {}],
        ['close', '2024-10-09', {}],
      ],
      ends: { state: 'closed', due: { payment: '2024-10-08' } },
    },
    {
      tells: '当场收缴的罚款两个工作日内交至机关，再两个工作日内缴付银行',
      acts: [...collected, ['handIn', '2024-09-23', {}]],
      ends: { state: 'punished', due: { handIn: '2024-09-24', deposit: '2024-09-25' } },
    },
    { tells: '缴付银行', acts: [...collected, ['handIn', '2024-09-23', {}], ['deposit', '2024-09-24', {}]], ends: { state: 'punished' } },
    {
      tells: '超过三千元的，不能当场处罚',
      acts: [['punish', '2024-09-20', { ...spot, fine: 3001 }]],
      ends: { refused: '当场处罚的罚款，对公民不超过二百元，对法人或者其他组织不超过三千元' },
    },
    {
      tells: '修订以前超过一千元的，提醒',
      acts: [['punish', '2021-07-14', { ...spot, fine: 1001 }]],
      ends: { state: 'punished', warned: '当场处罚的罚款，对公民不超过五十元，对法人或者其他组织不超过一千元' },
    },
    {
      tells: '证件到期的人员不能当场处罚',
      acts: [['punish', '2024-09-20', { ...spot, ...oneExpired }]],
      ends: { refused: '当场处罚的执法人员应当持有当日有效的行政执法证件' },
    },
    { tells: '一人不能当场处罚', acts: [['punish', '2024-09-20', { ...spot, officers: ['王军'] }]], ends: { refused: '当场处罚应当由两名以上执法人员作出' } },
    { tells: '没有出示证件', acts: [['punish', '2024-09-20', { ...spot, shown: false }]], ends: { refused: '当场处罚应当出示执法证件' } },
    {
      tells: '没有听取陈述、申辩',
      acts: [['punish', '2024-09-20', { ...spot, told: false }]],
      ends: { refused: '当场处罚以前应当告知当事人并听取陈述、申辩' },
    },
    {
      tells: '没有告知先申请复议的，不能当场处罚',
      acts: [['punish', '2024-09-20', { ...spot, reviewFirst: false }]],
      ends: { refused: '当场处罚应当告知当事人，不服的先申请行政复议' },
    },
    { tells: '没有当场交付', acts: [['punish', '2024-09-20', { ...spot, handed: false }]], ends: { refused: '当场处罚决定书应当当场交付当事人' } },
    {
      tells: '超过一百元的，不能以此为由当场收缴',
      acts: [
        ['punish', '2024-09-20', spot],
        ['collect', '2024-09-20', { ...collecting, amount: 1000 }],
      ],
      ends: { refused: '以一百元以下为由当场收缴的，罚款不得超过一百元' },
    },
    {
      tells: '没有专用票据的，不能当场收缴',
      acts: [
        ['punish', '2024-09-20', spot],
        ['collect', '2024-09-20', { ...collecting, receipt: false }],
      ],
      ends: { refused: '当场收缴罚款应当出具专用票据' },
    },
    {
      tells: '没有当场收缴的，没有罚款可交',
      acts: [
        ['punish', '2024-09-20', spot],
        ['handIn', '2024-09-20', {}],
      ],
      ends: { refused: '当场收缴以后才有罚款交至机关' },
    },
    { tells: '没有交至机关的，不能缴付银行', acts: [...collected, ['deposit', '2024-09-24', {}]], ends: { refused: '罚款交至机关以后由机关缴付银行' } },
    {
      tells: '没有备案的，不能结案',
      acts: [
        ['punish', '2024-09-20', spot],
        ['close', '2024-10-09', {}],
      ],
      ends: { refused: '当场处罚决定应当报所属机关备案' },
    },
  ],
  officersCertificates,
)
