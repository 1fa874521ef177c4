/** Lives of freezings: decided, lifted, lapsed, transferred. */
import { defineJourneys } from '../../../define/index.ts'
import { archiveJourneys, reviewJourneys } from '../../general/three-systems.ts'
import { officersCertificates, oneExpired, twoOfficers } from '../certificate.journeys.ts'
import { freezing } from './freezing.ts'

const asked = { company: '某公司', cause: '违法经营', statute: '某部法律的规定', bank: '某银行济南分行', amount: 50_000, involved: 80_000 }
const visit = { letter: '冻〔2024〕1号', ...twoOfficers, shown: true, record: '已向银行交付通知书', noticed: true }
const approved = [['approve', '2024-09-26', asked]] as const
const frozen = [...approved, ['freeze', '2024-09-27', visit]] as const
const freezes = (changes: object) => [...approved, ['freeze', '2024-09-27', { ...visit, ...changes }]] as const

export const freezingJourneys = defineJourneys(
  freezing,
  [
    {
      tells: '批准、冻结、三个工作日内交付决定书、延长、处理；冻结期限不因国庆假期顺延',
      acts: [
        ...frozen,
        ['deliver', '2024-09-30', {}],
        ['extend', '2024-10-25', { days: 30, reasons: '账目较多', told: true }],
        ['publish', '2024-10-30', {}],
        ['dispose', '2024-11-20', { how: '没收违法所得' }],
      ],
      ends: { state: 'disposed', due: { delivery: '2024-10-08', custody: '2024-11-26', publicity: '2024-10-30' } },
    },
    {
      tells: '没有违法行为的，解除冻结并通知银行和当事人',
      acts: [...frozen, ['lift', '2024-10-10', { ground: 'innocent', noticed: true }]],
      ends: { state: 'lifted', due: { custody: '2024-10-27' } },
    },
    { tells: '逾期没有决定的，期满由银行解除', acts: [...frozen, ['lapse', '2024-10-28', {}]], ends: { state: 'lifted', due: { custody: '2024-10-27' } } },
    { tells: '涉嫌犯罪的，款项一并移送', acts: [...frozen, ['transfer', '2024-10-10', { to: '某市公安局', told: true }]], ends: { state: 'transferred' } },
    { tells: '批准以后不再冻结', acts: [...approved, ['drop', '2024-09-27', { reasons: '已主动退款' }]], ends: { state: 'dropped' } },
    {
      tells: '没有法律授权的，不能冻结',
      acts: [['approve', '2024-09-26', { ...asked, statute: undefined }]],
      ends: { refused: '冻结存款、汇款应当由法律规定的行政机关实施，其他任何行政机关或者组织不得冻结' },
    },
    {
      tells: '超过涉案金额的，不能冻结',
      acts: [['approve', '2024-09-26', { ...asked, amount: 100_000 }]],
      ends: { refused: '冻结的数额应当与违法行为涉及的金额相当' },
    },
    {
      tells: '不能重复冻结',
      acts: [['approve', '2024-09-26', { ...asked, frozenBefore: true }]],
      ends: { refused: '已被其他国家机关依法冻结的，不得重复冻结' },
    },
    { tells: '不能委托冻结', acts: freezes({ entrusted: true }), ends: { refused: '冻结存款、汇款不得委托给其他行政机关或者组织' } },
    { tells: '一人不能冻结', acts: freezes({ officers: ['王军'] }), ends: { refused: '冻结应当由两名以上行政执法人员实施' } },
    { tells: '证件到期的人员不能冻结', acts: freezes(oneExpired), ends: { refused: '实施冻结的执法人员应当持有当日有效的行政执法证件' } },
    { tells: '不出示证件的，不能冻结', acts: freezes({ shown: false }), ends: { refused: '冻结应当出示执法身份证件' } },
    { tells: '没有现场笔录的，不能冻结', acts: freezes({ record: undefined }), ends: { refused: '冻结应当制作现场笔录' } },
    { tells: '没有交付通知书的，不能冻结', acts: freezes({ noticed: false }), ends: { refused: '应当向金融机构交付冻结通知书' } },
    {
      tells: '延长超过三十日的，不能延长',
      acts: [...frozen, ['extend', '2024-10-25', { days: 31, reasons: '账目较多', told: true }]],
      ends: { refused: '冻结延长的期限不得超过三十日，法律另有规定的除外' },
    },
    {
      tells: '延长没有书面告知的，不能延长',
      acts: [...frozen, ['extend', '2024-10-25', { days: 30 }]],
      ends: { refused: '延长冻结的决定应当及时书面告知当事人，并说明理由' },
    },
    {
      tells: '没有通知银行和当事人的，不能解除',
      acts: [...frozen, ['lift', '2024-10-10', { ground: 'needless' }]],
      ends: { refused: '解除冻结应当及时通知金融机构和当事人' },
    },
    {
      tells: '移送款项没有告知当事人的，不能移送',
      acts: [...frozen, ['transfer', '2024-10-10', { to: '某市公安局' }]],
      ends: { refused: '涉嫌犯罪移送司法机关的，应当将冻结的款项一并移送并书面告知当事人' },
    },
    ...reviewJourneys([['approve', '2024-09-26', { ...asked, major: true }]], '2024-09-26', ['freeze', '2024-09-27', visit]),
    ...archiveJourneys([...frozen, ['lift', '2024-10-10', { ground: 'innocent', noticed: true }]], '2024-11-20', 'lifted'),
  ],
  officersCertificates,
)
