/** Lives of visits by lot. */
import { defineJourneys } from '../../define/index.ts'
import { officersCertificates, oneExpired, twoOfficers } from './certificate.journeys.ts'
import { voided } from './random-draw.journeys.ts'
import { randomInspection } from './random-inspection.ts'

const drawn = { plan: '2023年度抽查计划', item: '民爆安全联合抽查', company: '青岛源源新材料有限公司', code: '91371026H5379874UM', partners: ['公安厅'] }
const sent = { ...drawn, record: 'SJ2023-01-1', city: '青岛市', risk: 'B', team: ['王军', '高远'], until: '2023-06-30' }
const recusal = { officer: '高远', reasons: '近亲属在该企业任职', replacement: '李华' }

export const randomInspectionJourneys = defineJourneys(
  randomInspection,
  [
    {
      tells: '抽取、一名人员回避改派、通知、检查发现问题、告知、公示、立案',
      acts: [
        ['draw', '2023-04-03', sent],
        ['recuse', '2023-04-04', recusal],
        ['notify', '2023-04-06', { letter: '鲁工信检〔2023〕12号' }],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'pending' }],
        ['inform', '2023-04-12', {}],
        ['publish', '2023-05-04', {}],
        ['followUp', '2023-05-10', { how: 'filed', reference: '鲁工信罚立〔2023〕3号' }],
      ],
      ends: { state: 'published', due: { publicity: '2023-05-09' } },
    },
    {
      tells: '企业已经注销，改查备选企业',
      acts: [
        ['draw', '2023-04-03', sent],
        ['replace', '2023-04-06', { reasons: '企业已经注销', reserve: '91371026H5379874UM' }],
      ],
      ends: { state: 'replaced' },
    },
    {
      tells: '已在选派之列的人，不能作为改派的人员',
      acts: [
        ['draw', '2023-04-03', sent],
        ['recuse', '2023-04-04', { ...recusal, replacement: '王军' }],
      ],
      ends: { refused: '改派的人员不得是应当回避的人员，也不得已在选派之列' },
    },
    {
      tells: '一名人员不能检查',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...twoOfficers, officers: ['王军'], result: 'none' }],
      ],
      ends: { refused: '检查应当由两名以上具有行政执法资格的人员进行' },
    },
    {
      tells: '证件到期的人员不能检查',
      acts: [
        ['draw', '2024-04-03', drawn],
        ['inspect', '2024-04-10', { ...oneExpired, result: 'none' }],
      ],
      ends: { refused: '检查人员应当持有当日有效的行政执法证件' },
    },
    {
      tells: '抽取公开作废以后，不能再检查',
      acts: [
        ['draw', '2023-04-03', { ...drawn, record: 'SJ2023-01-0' }],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'none' }],
      ],
      ends: { refused: '抽取已经公开作废的，不得再据以检查' },
    },
    {
      tells: '已经回避的人员不能检查',
      acts: [
        ['draw', '2023-04-03', { ...drawn, team: ['王军', '李华'] }],
        ['recuse', '2023-04-04', { ...recusal, officer: '李华', replacement: '高远' }],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'none' }],
      ],
      ends: { refused: '应当回避的人员不得参加检查' },
    },
    {
      tells: '没有选派的人员不能检查',
      acts: [
        ['draw', '2023-04-03', sent],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'none' }],
      ],
      ends: { refused: '检查应当由抽取时选派的人员进行，需要变动的先办理回避改派' },
    },
    {
      tells: '责令改正没有写期限的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'corrected', problems: '库房台账不全' }],
      ],
      ends: { state: 'inspected', warned: '责令改正的，应当写明发现的问题和改正期限' },
    },
    {
      tells: '没有发现问题又要处置的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'none' }],
        ['followUp', '2023-04-12', { how: 'closed' }],
      ],
      ends: { state: 'inspected', warned: '没有发现问题的，不需要后续处置' },
    },
  ],
  [...officersCertificates, { procedure: 'random-draw', acts: voided }],
)
