/** Lives of visits by lot. */
import { defineJourneys } from '../../define/index.ts'
import { officersCertificates, oneExpired, twoOfficers } from './certificate.journeys.ts'
import { voided } from './random-draw.journeys.ts'
import { randomInspection } from './random-inspection.ts'

const drawn = { plan: '2023年度抽查计划', item: '民爆安全联合抽查', company: '青岛源源新材料有限公司', code: '91371026H5379874UM', partners: ['公安厅'] }
const sent = { ...drawn, record: 'SJ2023-01-1', city: '青岛市', risk: 'B', team: ['王军', '高远'], until: '2023-06-30' }
const visit = { ...twoOfficers, shown: true }
const recusal = { officer: '高远', reasons: '近亲属在该企业任职', replacement: '李华' }

export const randomInspectionJourneys = defineJourneys(
  randomInspection,
  [
    {
      tells: '抽取、一名人员回避改派、通知、检查发现问题、告知、公示、立案',
      acts: [
        ['draw', '2023-04-03', sent],
        ['recuse', '2023-04-04', recusal],
        ['notify', '2023-04-06', { letter: '鲁工信检〔2023〕12号', visitOn: '2023-04-10' }],
        ['inspect', '2023-04-10', { ...visit, result: 'pending' }],
        ['inform', '2023-04-12', {}],
        ['publish', '2023-05-04', {}],
        ['followUp', '2023-05-10', { how: 'filed', penalty: '鲁工信罚立〔2023〕3号' }],
      ],
      ends: { state: 'published', due: { publicity: '2023-05-09' } },
    },
    {
      tells: '责令改正、复查没有改正、再次责令、改正，处置完毕',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'corrected', problems: '库房台账不全', correctBy: '2023-04-24' }],
        ['recheck', '2023-04-24', { corrected: false, remarks: '仍缺三月的台账' }],
        ['order', '2023-04-25', { letter: '鲁工信责改〔2023〕2号', demands: '补齐三月的台账', correctBy: '2023-05-10' }],
        ['recheck', '2023-05-09', { corrected: true }],
        ['followUp', '2023-05-09', { how: 'rechecked' }],
        ['publish', '2023-05-09', {}],
      ],
      ends: { state: 'published', due: { publicity: '2023-05-09', correction: '2023-05-10' } },
    },
    {
      tells: '没有出示证件的，不能检查',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...twoOfficers, result: 'none' }],
      ],
      ends: { refused: '检查应当主动出示执法证件' },
    },
    {
      tells: '抽取公开作废以后，不能改查备选企业',
      acts: [
        ['draw', '2023-04-03', { ...drawn, record: 'SJ2023-01-0' }],
        ['replace', '2023-04-06', { reasons: '企业已经注销', reserve: '91371026H5379874UM' }],
      ],
      ends: { refused: '抽取已经公开作废的，不得再据以检查' },
    },
    {
      tells: '责令改正的期限早于当日的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'pending' }],
        ['order', '2023-04-12', { demands: '补齐台账', correctBy: '2023-04-11' }],
      ],
      ends: { state: 'inspected', warned: '责令改正的期限不应当早于责令改正的日期' },
    },
    {
      tells: '没有发现问题又责令改正的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'none' }],
        ['order', '2023-04-12', { demands: '补齐台账', correctBy: '2023-04-20' }],
      ],
      ends: { state: 'inspected', warned: '没有发现问题的，不应当责令改正' },
    },
    {
      tells: '没有责令改正就复查的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'pending' }],
        ['recheck', '2023-04-12', { corrected: true }],
      ],
      ends: { state: 'inspected', warned: '责令改正以后才需要复查' },
    },
    {
      tells: '没有复查就按责令改正并复查处置的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'corrected', problems: '库房台账不全', correctBy: '2023-04-24' }],
        ['followUp', '2023-04-12', { how: 'rechecked' }],
      ],
      ends: { state: 'inspected', warned: '按“责令改正并复查”处置的，应当已经复查，并且已经改正' },
    },
    {
      tells: '立案而没有写明案件编号的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'pending' }],
        ['followUp', '2023-04-12', { how: 'filed' }],
      ],
      ends: { state: 'inspected', warned: '按“立案”处置的，应当写明处罚案件编号' },
    },
    {
      tells: '移送而没有写明机关的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'pending' }],
        ['followUp', '2023-04-12', { how: 'transferred' }],
      ],
      ends: { state: 'inspected', warned: '移送的，应当写明移送的机关' },
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
        ['inspect', '2023-04-10', { ...visit, officers: ['王军'], result: 'none' }],
      ],
      ends: { refused: '检查应当由两名以上具有行政执法资格的人员进行' },
    },
    {
      tells: '证件到期的人员不能检查',
      acts: [
        ['draw', '2024-04-03', drawn],
        ['inspect', '2024-04-10', { ...oneExpired, shown: true, result: 'none' }],
      ],
      ends: { refused: '检查人员应当持有当日有效的行政执法证件' },
    },
    {
      tells: '抽取公开作废以后，不能再检查',
      acts: [
        ['draw', '2023-04-03', { ...drawn, record: 'SJ2023-01-0' }],
        ['inspect', '2023-04-10', { ...visit, result: 'none' }],
      ],
      ends: { refused: '抽取已经公开作废的，不得再据以检查' },
    },
    {
      tells: '已经回避的人员不能检查',
      acts: [
        ['draw', '2023-04-03', { ...drawn, team: ['王军', '李华'] }],
        ['recuse', '2023-04-04', { ...recusal, officer: '李华', replacement: '高远' }],
        ['inspect', '2023-04-10', { ...visit, result: 'none' }],
      ],
      ends: { refused: '应当回避的人员不得参加检查' },
    },
    {
      tells: '没有选派的人员不能检查',
      acts: [
        ['draw', '2023-04-03', sent],
        ['inspect', '2023-04-10', { ...visit, result: 'none' }],
      ],
      ends: { refused: '检查应当由抽取时选派的人员进行，需要变动的先办理回避改派' },
    },
    {
      tells: '责令改正没有写期限的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'corrected', problems: '库房台账不全' }],
      ],
      ends: { state: 'inspected', warned: '责令改正的，应当写明发现的问题和改正期限' },
    },
    {
      tells: '没有发现问题又要处置的，提醒',
      acts: [
        ['draw', '2023-04-03', drawn],
        ['inspect', '2023-04-10', { ...visit, result: 'none' }],
        ['followUp', '2023-04-12', { how: 'closed' }],
      ],
      ends: { state: 'inspected', warned: '没有发现问题的，不需要后续处置' },
    },
  ],
  [...officersCertificates, { procedure: 'random-draw', acts: voided }],
)
