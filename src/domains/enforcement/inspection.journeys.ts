/** Lives of inspections. */
import { defineJourneys } from '../../define/index.ts'
import { archiveJourneys } from '../general/three-systems.ts'
import { officersCertificates, oneExpired, twoOfficers } from './certificate.journeys.ts'
import { inspection } from './inspection.ts'

const approval = { item: '民爆安全检查', company: '青岛源源新材料有限公司', code: '91371026H5379874UM', kind: 'individual', cause: '12345热线转办的举报' }
const visit = { ...twoOfficers, shown: true }
export const inspectionJourneys = defineJourneys(
  inspection,
  [
    {
      tells: '批准、通知、两人检查、责令改正、告知、公示、复查',
      acts: [
        ['approve', '2025-06-03', approval],
        ['notify', '2025-06-04', { letter: '鲁工信检通〔2025〕12号' }],
        ['inspect', '2025-06-10', { ...visit, result: 'corrected', record: '库房台账不全' }],
        ['inform', '2025-06-12', {}],
        ['publish', '2025-06-20', {}],
        ['followUp', '2025-06-27', { how: 'rechecked' }],
      ],
      ends: { state: 'inspected', due: { publicity: '2025-07-08' } },
    },
    ...archiveJourneys(
      [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...visit, unannounced: true, told: true, result: 'none' }],
      ],
      '2025-07-01',
      'inspected',
    ),
    {
      tells: '检查事项不在清单内的，提醒',
      acts: [['approve', '2025-06-03', { ...approval, listed: false }]],
      ends: { state: 'approved', warned: '检查事项应当在公布的清单内' },
    },
    {
      tells: '同期另有检查而没有合并的，不能批准',
      acts: [['approve', '2025-06-03', { ...approval, others: true }]],
      ends: { refused: '同一部门对同一企业的多项检查应当合并进行，法律、法规、规章另有规定的除外' },
    },
    {
      tells: '企业申请回避，负责人决定回避的人员不能检查',
      acts: [
        ['approve', '2025-06-03', approval],
        ['requestAvoidance', '2025-06-04', { officer: '李华', reasons: '与本企业有经济往来' }],
        ['decideAvoidance', '2025-06-05', { avoiding: ['李华'], reasons: '情况属实' }],
        ['inspect', '2025-06-10', { ...visit, result: 'none' }],
      ],
      ends: { refused: '决定回避的人员不得参加检查' },
    },
    {
      tells: '没有申请的，不作回避决定',
      acts: [
        ['approve', '2025-06-03', approval],
        ['decideAvoidance', '2025-06-05', { reasons: '无' }],
      ],
      ends: { refused: '当事人申请的，由负责人决定是否回避' },
    },
    {
      tells: '没有通知企业的，检查时提醒',
      acts: [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...visit, told: true, result: 'none' }],
      ],
      ends: { state: 'inspected', warned: '检查前应当通知企业，依法不通知的除外' },
    },
    {
      tells: '没有告知依据和权利的，检查时提醒',
      acts: [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...visit, unannounced: true, result: 'none' }],
      ],
      ends: { state: 'inspected', warned: '应当告知检查依据、企业权利和检查纪律' },
    },
    {
      tells: '没有计划、方案或者线索的，批准时提醒',
      acts: [['approve', '2025-06-03', { ...approval, kind: 'routine', cause: undefined }]],
      ends: { state: 'approved', warned: '检查应当有年度计划、专项方案或者个案线索' },
    },
    {
      tells: '超过频次上限的日常检查，批准时提醒；随后取消',
      acts: [
        ['approve', '2025-06-03', { ...approval, kind: 'routine', overCap: true }],
        ['cancel', '2025-06-04', { reasons: '本年已检查两次' }],
      ],
      ends: { state: 'cancelled', warned: '超过年度检查频次上限的，不得再作日常检查和专项检查' },
    },
    {
      tells: '一名人员不能检查',
      acts: [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...visit, officers: ['王军'], result: 'none' }],
      ],
      ends: { refused: '检查应当由两名以上具有行政执法资格的人员进行' },
    },
    {
      tells: '证件到期的人员不能检查',
      acts: [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...visit, ...oneExpired, result: 'none' }],
      ],
      ends: { refused: '检查人员应当持有当日有效的行政执法证件' },
    },
    {
      tells: '不出示执法证件的，不能检查',
      acts: [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...twoOfficers, result: 'none' }],
      ],
      ends: { refused: '检查应当主动出示执法证件' },
    },
    {
      tells: '没有发现问题又要处置的，提醒',
      acts: [
        ['approve', '2025-06-03', approval],
        ['inspect', '2025-06-10', { ...visit, result: 'none' }],
        ['followUp', '2025-06-12', { how: 'rechecked' }],
      ],
      ends: { state: 'inspected', warned: '没有发现问题的，不需要后续处置' },
    },
  ],
  officersCertificates,
)
