/** Lives of coercive measures: on approval and on the spot, extended, tested, lifted, disposed of, transferred. */
import { defineJourneys } from '../../../define/index.ts'
import { archiveJourneys, reviewJourneys } from '../../general/three-systems.ts'
import { officersCertificates, oneExpired, twoOfficers } from '../certificate.journeys.ts'
import { coerciveMeasure } from './coercive-measure.ts'

const subject = {
  kind: 'seize',
  company: '山东某化工有限公司',
  cause: '未经许可销售民用爆炸物品',
  legalBasis: '《民用爆炸物品安全管理条例》的规定',
  object: '工业雷管两箱',
}
const visit = {
  letter: '鲁工信扣〔2024〕1号',
  ...twoOfficers,
  shown: true,
  called: true,
  told: true,
  heard: true,
  present: true,
  record: '清点两箱，当事人没有异议',
  signed: true,
  inventory: '工业雷管两箱，一式二份',
  handed: true,
  remedies: true,
}
const approved = [['approve', '2024-08-01', subject]] as const
const imposed = [...approved, ['impose', '2024-08-02', visit]] as const
const onSpot = [['decideOnSpot', '2024-08-02', { ...subject, urgency: '当事人正在转移' }]] as const
const imposing = (changes: object) => [...approved, ['impose', '2024-08-02', { ...visit, ...changes }]] as const

export const coerciveMeasureJourneys = defineJourneys(
  coerciveMeasure,
  [
    {
      tells: '批准、两人实施、送检、延长、没收；检验期间不计入，到期日不因节假日顺延',
      acts: [
        ...imposed,
        ['test', '2024-08-06', { until: '2024-08-16', told: true }],
        ['receiveResult', '2024-08-16', { result: '属于工业雷管' }],
        ['publish', '2024-08-30', {}],
        ['extend', '2024-09-09', { days: 20, reasons: '涉案人员较多', told: true }],
        ['dispose', '2024-09-27', { how: 'confiscated', legalBasis: '《民用爆炸物品安全管理条例》的规定' }],
      ],
      ends: { state: 'disposed', due: { custody: '2024-10-01', publicity: '2024-08-30' } },
    },
    {
      tells: '紧急当场实施，次日补办批准，不再需要时解除并退还',
      acts: [
        ...onSpot,
        ['impose', '2024-08-02', visit],
        ['ratify', '2024-08-03', { agreed: true }],
        ['lift', '2024-08-20', { ground: 'needless', returned: true }],
      ],
      ends: { state: 'lifted', due: { ratification: '2024-08-03', custody: '2024-09-01' } },
    },
    { tells: '涉嫌犯罪的，财物一并移送', acts: [...imposed, ['transfer', '2024-08-12', { to: '某市公安局', told: true }]], ends: { state: 'transferred' } },
    { tells: '批准以后认为没有明显社会危害，不再实施', acts: [...approved, ['drop', '2024-08-02', { reasons: '已主动上交' }]], ends: { state: 'dropped' } },
    {
      tells: '其他措施没有三十日的期限，也没有清单',
      acts: [
        ['approve', '2024-08-01', { ...subject, kind: 'other' }],
        ['impose', '2024-08-02', { ...visit, inventory: undefined, handed: undefined, remedies: undefined }],
      ],
      ends: { state: 'imposed', due: {} },
    },
    {
      tells: '没有法律、法规依据的，不能批准',
      acts: [['approve', '2024-08-01', { ...subject, legalBasis: undefined }]],
      ends: { refused: '采取行政强制措施应当有法律、法规依据' },
    },
    {
      tells: '与违法行为无关的财物，不能扣押',
      acts: [['approve', '2024-08-01', { ...subject, unrelated: true }]],
      ends: { refused: '不得查封、扣押与违法行为无关的场所、设施或者财物' },
    },
    {
      tells: '生活必需品不能扣押',
      acts: [['approve', '2024-08-01', { ...subject, necessities: true }]],
      ends: { refused: '不得查封、扣押公民个人及其所扶养家属的生活必需品' },
    },
    {
      tells: '法院已经查封的，不能重复查封',
      acts: [['approve', '2024-08-01', { ...subject, kind: 'seal', sealedBefore: true }]],
      ends: { refused: '已被其他国家机关依法查封的，不得重复查封' },
    },
    {
      tells: '当场决定也要有依据',
      acts: [['decideOnSpot', '2024-08-02', { ...subject, legalBasis: undefined, urgency: '正在转移' }]],
      ends: { refused: '当场采取行政强制措施应当有法律、法规依据' },
    },
    {
      tells: '当场决定也不能扣押生活必需品',
      acts: [['decideOnSpot', '2024-08-02', { ...subject, necessities: true, urgency: '正在转移' }]],
      ends: { refused: '当场也不得查封、扣押与违法行为无关的财物、生活必需品和已被依法查封的财物' },
    },
    { tells: '不能委托实施', acts: imposing({ entrusted: true }), ends: { refused: '行政强制措施权不得委托' } },
    { tells: '一人不能实施', acts: imposing({ officers: ['王军'] }), ends: { refused: '行政强制措施应当由两名以上行政执法人员实施' } },
    { tells: '证件到期的人员不能实施', acts: imposing(oneExpired), ends: { refused: '实施行政强制措施的执法人员应当持有当日有效的行政执法证件' } },
    { tells: '不出示证件的，不能实施', acts: imposing({ shown: false }), ends: { refused: '实施行政强制措施应当出示执法身份证件' } },
    { tells: '没有通知当事人的，不能实施', acts: imposing({ called: false }), ends: { refused: '实施行政强制措施应当通知当事人到场' } },
    {
      tells: '没有当场告知的，不能实施',
      acts: imposing({ told: false }),
      ends: { refused: '应当当场告知当事人采取行政强制措施的理由、依据以及依法享有的权利、救济途径' },
    },
    { tells: '没有听取陈述和申辩的，不能实施', acts: imposing({ heard: false }), ends: { refused: '应当听取当事人的陈述和申辩' } },
    { tells: '没有现场笔录的，不能实施', acts: imposing({ record: undefined }), ends: { refused: '应当制作现场笔录' } },
    {
      tells: '笔录没有签名的，不能实施',
      acts: imposing({ signed: false }),
      ends: { refused: '现场笔录应当由当事人和行政执法人员签名或者盖章，当事人拒绝的应当注明' },
    },
    { tells: '当事人不到场又没有见证人的，不能实施', acts: imposing({ present: false }), ends: { refused: '当事人不到场的，应当邀请见证人到场' } },
    {
      tells: '当事人不到场而有见证人的，可以实施',
      acts: imposing({ present: false, told: false, heard: false, witnessed: true }),
      ends: { state: 'imposed', due: { custody: '2024-09-01' } },
    },
    { tells: '没有当场交付清单的，不能扣押', acts: imposing({ handed: false }), ends: { refused: '查封、扣押应当制作并当场交付决定书和清单' } },
    {
      tells: '决定书没有写明救济途径的，不能扣押',
      acts: imposing({ remedies: false }),
      ends: { refused: '查封、扣押决定书应当载明申请复议、提起诉讼的途径和期限' },
    },
    {
      tells: '送检的期间没有书面告知的，不能送检',
      acts: [...imposed, ['test', '2024-08-06', { until: '2024-08-16', told: false }]],
      ends: { refused: '检测、检验、检疫或者技术鉴定的期间应当明确，并书面告知当事人' },
    },
    {
      tells: '两次延长合计超过三十日的，不能延长',
      acts: [
        ...imposed,
        ['extend', '2024-08-30', { days: 20, reasons: '涉案人员较多', told: true }],
        ['extend', '2024-09-18', { days: 11, reasons: '涉案人员较多', told: true }],
      ],
      ends: { refused: '查封、扣押延长的期限不得超过三十日，法律、行政法规另有规定的除外' },
    },
    {
      tells: '法律、行政法规另有规定的，依照其规定延长',
      acts: [...imposed, ['extend', '2024-08-30', { days: 60, reasons: '涉案人员较多', told: true, rule: '法律的另外规定' }]],
      ends: { state: 'imposed', due: { custody: '2024-10-31' } },
    },
    {
      tells: '延长没有书面告知的，不能延长',
      acts: [...imposed, ['extend', '2024-08-30', { days: 20, reasons: '涉案人员较多' }]],
      ends: { refused: '延长查封、扣押的决定应当及时书面告知当事人，并说明理由' },
    },
    {
      tells: '负责人不同意当场实施的，只能解除',
      acts: [
        ...onSpot,
        ['impose', '2024-08-02', visit],
        ['ratify', '2024-08-03', { agreed: false }],
        ['extend', '2024-08-30', { days: 20, reasons: '涉案人员较多', told: true }],
      ],
      ends: { refused: '行政机关负责人认为不应当采取行政强制措施的，应当立即解除，不得延长' },
    },
    {
      tells: '解除而没有退还财物的，不能解除',
      acts: [...imposed, ['lift', '2024-08-20', { ground: 'innocent' }]],
      ends: { refused: '解除查封、扣押应当立即退还财物' },
    },
    {
      tells: '没有依据的，不能没收',
      acts: [...imposed, ['dispose', '2024-08-20', { how: 'confiscated' }]],
      ends: { refused: '没收应当有法律依据，销毁应当有法律、行政法规的规定' },
    },
    {
      tells: '当场实施没有补办批准的，不能处理财物',
      acts: [...onSpot, ['impose', '2024-08-02', visit], ['dispose', '2024-08-20', { how: 'destroyed', legalBasis: '行政法规的规定' }]],
      ends: { refused: '当场实施而没有补办批准的，不得处理财物' },
    },
    {
      tells: '移送财物没有告知当事人的，不能移送',
      acts: [...imposed, ['transfer', '2024-08-12', { to: '某市公安局' }]],
      ends: { refused: '涉嫌犯罪移送司法机关的，应当将财物一并移送并书面告知当事人' },
    },
    ...reviewJourneys([['approve', '2024-08-01', { ...subject, major: true }]], '2024-08-01', ['impose', '2024-08-02', visit]),
    ...archiveJourneys([...imposed, ['lift', '2024-08-20', { ground: 'needless', returned: true }]], '2024-09-20', 'lifted'),
  ],
  officersCertificates,
)
