/** Lives of an inspection of law-based government. */
import { defineJourneys } from '../../define/index.ts'
import { ruleOfLawInspection } from './rule-of-law-inspection.ts'

const planned = { number: 'DC2024-02', subject: '法治政府建设实施纲要落实情况督察', kind: 'site', inspector: '省委依法治省办', bodies: ['省工业和信息化厅'] }
const team = { team: ['督察组甲', '督察组乙'], confidential: true, selfCheckBy: '2024-04-30' }
const opinion = { opinion: '指出一个问题，限期整改', rectifyBy: '2024-08-31' }

const found = [
  ['plan', '2024-03-01', planned],
  ['notify', '2024-04-08', team],
  ['selfCheck', '2024-04-26', { report: '自查发现两个薄弱环节' }],
  ['inspect', '2024-05-14', { manner: '听取汇报，查阅文件和案卷，访谈三个处室' }],
  ['find', '2024-05-17', { number: '1', problem: '两件规范性文件没有按时备案' }],
] as const
const rectified = [
  ...found,
  ['feedback', '2024-06-03', opinion],
  ['measure', '2024-06-12', { number: '1', measure: '补报备案，明确专人', owner: '政策法规处', due: '2024-07-31' }],
  ['rectify', '2024-07-15', { number: '1', result: '两件文件已补报备案' }],
  ['report', '2024-08-20', { report: '一个问题已整改' }],
] as const

export const ruleOfLawInspectionJourneys = defineJourneys(ruleOfLawInspection, [
  {
    tells: '通知、自查、实地督察、反馈、整改、核查后办结，通报批评',
    acts: [
      ...rectified,
      ['verify', '2024-09-10', { number: '1', conclusion: 'done' }],
      ['close', '2024-09-12', {}],
      ['holdToAccount', '2024-09-20', { manner: 'criticism', who: '经办人', reasons: '两次逾期备案' }],
    ],
    ends: { state: 'closed', due: { selfCheck: '2024-04-30', rectification: '2024-08-31' } },
  },
  {
    tells: '核查没有整改到位的，退回继续整改，再报告核查',
    acts: [
      ...rectified,
      ['verify', '2024-09-10', { number: '1', conclusion: 'going' }],
      ['sendBack', '2024-09-11', { reasons: '还有一件没有补报' }],
      ['rectify', '2024-09-20', { number: '1', result: '全部补报' }],
      ['report', '2024-09-23', { report: '已整改' }],
      ['verify', '2024-09-27', { number: '1', conclusion: 'done' }],
      ['close', '2024-09-29', {}],
    ],
    ends: { state: 'closed' },
  },
  { tells: '没有发现问题的，督察后办结', acts: [...found.slice(0, -1), ['close', '2024-05-20', {}]], ends: { state: 'closed' } },
  {
    tells: '应当回避没有回避的，提醒',
    acts: [found[0], ['notify', '2024-04-08', { ...team, recused: true }]],
    ends: { state: 'notified', warned: '督察人员有应当回避的情形的，应当回避' },
  },
  {
    tells: '没有保密承诺的，提醒',
    acts: [found[0], ['notify', '2024-04-08', { team: ['督察组甲'] }]],
    ends: { state: 'notified', warned: '督察人员应当保守督察中知悉的秘密' },
  },
  {
    tells: '反馈没有载明时限的，提醒',
    acts: [...found, ['feedback', '2024-06-03', { opinion: '限期整改' }]],
    ends: { state: 'rectifying', warned: '反馈督察意见应当载明整改报告时限' },
  },
  {
    tells: '没有措施和结果就报告的，提醒',
    acts: [...found, ['feedback', '2024-06-03', opinion], ['report', '2024-08-20', { report: '已整改' }]],
    ends: { state: 'reported', warned: '列出的问题都应当有整改措施和整改结果，才能报告' },
  },
  {
    tells: '核查没有列出的问题的，提醒',
    acts: [...rectified, ['verify', '2024-09-10', { number: '2', conclusion: 'done' }]],
    ends: { state: 'reported', warned: '核查的应当是已经列出的问题' },
  },
  {
    tells: '没有整改到位就办结的，提醒',
    acts: [...rectified, ['verify', '2024-09-10', { number: '1', conclusion: 'undone' }], ['close', '2024-09-12', {}]],
    ends: { state: 'closed', warned: '列出的问题都经核查为已整改、予以销号，才能办结' },
  },
])
