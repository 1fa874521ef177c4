/** Lives of a year's plan for making law known. */
import { defineJourneys } from '../../define/index.ts'
import { publicityPlan } from './publicity-plan.ts'

const planned = { number: 'PFJH2026', year: 2026, title: '2026年度普法工作计划', staff: ['政策法规处某同志'] }
const plan = ['plan', '2026-03-02', planned] as const
const assign = ['assign', '2026-03-04', { number: '1', task: '地市巡回普法六场', duties: ['PF-07'], office: '政策法规处', due: '2026-11-30' }] as const
const carryOut = ['carryOut', '2026-11-12', { number: '1', result: '举办六场' }] as const
const constitutionDay = ['holdConstitutionDay', '2026-12-04', { activity: '集体诵读宪法' }] as const
const month = ['holdMonth', '2026-12-07', { activity: '进企业、进园区宣传' }] as const
const assess = ['assess', '2026-12-18', { assessment: '企业参与较多，方式可以更多样' }] as const
const close = ['close', '2026-12-30', { summary: '任务全部完成' }] as const

export const publicityPlanJourneys = defineJourneys(publicityPlan, [
  {
    tells: '计划、分解、完成、国家宪法日、宣传教育月、评估、总结',
    acts: [plan, assign, carryOut, constitutionDay, month, assess, close],
    ends: { state: 'closed', due: { constitutionDay: '2026-12-04', publicityMonth: '2026-12-31' } },
  },
  { tells: '没有明确工作人员的', acts: [['plan', '2026-03-02', { ...planned, staff: undefined }]], ends: { refused: '年度普法工作计划应当明确工作人员' } },
  {
    tells: '完成的任务不在计划中的，提醒',
    acts: [plan, assign, ['carryOut', '2026-11-12', { number: '2', result: '举办六场' }]],
    ends: { state: 'planned', warned: '完成的应当是计划中的任务' },
  },
  {
    tells: '宣传教育月活动不在十二月的，提醒',
    acts: [plan, ['holdMonth', '2026-11-30', { activity: '进企业宣传' }]],
    ends: { state: 'planned', warned: '法治宣传教育月活动应当在十二月集中开展' },
  },
  {
    tells: '任务没有完成就总结的，提醒',
    acts: [plan, assign, constitutionDay, month, assess, close],
    ends: { state: 'closed', warned: '计划中的任务都完成以后才能总结' },
  },
  {
    tells: '没有开展宣传教育月活动的，总结时提醒',
    acts: [plan, assign, carryOut, assess, close],
    ends: { state: 'closed', warned: '每年十二月应当集中开展法治宣传教育月活动' },
  },
  { tells: '没有评估的，总结时提醒', acts: [plan, assign, carryOut, month, close], ends: { state: 'closed', warned: '普法工作应当评估' } },
])
