/** Lives of inspections. */
import { defineJourneys } from '../../define/index.ts'
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
