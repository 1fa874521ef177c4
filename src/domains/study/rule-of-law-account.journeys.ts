/** Lives of a yearly account of the rule of law. */
import { defineJourneys } from '../../define/index.ts'
import { duties, ruleOfLawAccount } from './rule-of-law-account.ts'

const listed = { year: 2024, leader: '某同志', post: '厅党组书记、厅长', role: 'first', accountBy: '2024-12-31' }
const list = ['list', '2024-01-15', listed] as const
const checked = Object.keys(duties).map((number) => ['check', '2024-12-10', { number, done: true, record: '见履职台账' }] as const)
const account = ['account', '2024-12-20', { manner: 'together', report: '全年听取法治汇报四次' }] as const
const assess = ['assess', '2025-01-10', { grade: 'fair', opinion: '出庭应诉较少' }] as const
export const ruleOfLawAccountJourneys = defineJourneys(ruleOfLawAccount, [
  {
    tells: '逐项对照、述法、评价、整改、归档',
    acts: [list, ...checked, account, assess, ['rectify', '2025-03-10', { result: '已出庭应诉一次' }], ['file', '2025-03-12', {}]],
    ends: { state: 'filed', due: { account: '2024-12-31' } },
  },
  {
    tells: '没有逐项对照就述法的，提醒',
    acts: [list, ...checked.slice(1), account],
    ends: { state: 'accounted', warned: '主要负责人述法以前，应当逐项对照第一责任人职责' },
  },
  {
    tells: '没有整改就归档的，提醒',
    acts: [list, ...checked, account, assess, ['file', '2025-03-12', {}]],
    ends: { state: 'filed', warned: '评价指出问题的，整改以后才能归档' },
  },
])
