/** Lives of a major administrative decision. */
import { defineJourneys } from '../../define/index.ts'
import { majorDecision } from './major-decision.ts'
import { draftJourneys } from './decision-draft.journeys.ts'
import { makingJourneys } from './decision-making.journeys.ts'
import { reviewJourneys } from './decision-review.journeys.ts'
import { executionJourneys } from './decision-execution.journeys.ts'
import { consultation, meeting, review } from './decision-lives.ts'

const matter = {
  title: '《关于支持民营经济高质量发展的意见》',
  kind: 'policy',
  catalogue: '2023年度重大行政决策事项目录',
  partyAgreed: true,
  office: '中小企业发展处',
  specialised: true,
  risky: true,
  marketPlayers: true,
}

export const majorDecisionJourneys = defineJourneys(majorDecision, [
  {
    tells: '五个法定程序都履行，请示报告后公布，执行中评估、中止、停止、归档',
    acts: [
      ['list', '2023-03-10', matter],
      ['initiate', '2023-03-15', { responsible: '中小企业发展处' }],
      ['draft', '2023-04-28', { disputes: '没有争议' }],
      ['participate', '2023-05-08', consultation],
      ['hear', '2023-06-12', { materialsOn: '2023-06-02', participants: ['企业代表', '商会代表'] }],
      ['argue', '2023-06-15', { experts: ['陈教授', '刘教授', '孙研究员'], interested: false, signed: true, opinion: '可行' }],
      ['assessRisk', '2023-06-28', { risk: 'controllable', report: '风险可控' }],
      ['reviewCompetition', '2023-07-03', { outcome: 'fair' }],
      ['submitReview', '2023-07-11', { materials: ['草案.docx', '依据.docx', '程序说明.docx'] }],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['reportParty', '2023-08-10', {}],
      ['publish', '2023-08-23', { link: '门户网站', interpretation: '说明公众意见和专家意见的采纳情况' }],
      ['reportExecution', '2024-02-01', { situation: '进展顺利' }],
      ['reportProblem', '2024-07-01', { problem: '部分措施没有资金来源' }],
      ['evaluate', '2024-08-23', { report: '总体良好', conclusion: 'change' }],
      ['suspend', '2024-09-02', { urgent: '形势重大变化' }],
      ['resume', '2024-09-05', { reasons: '形势缓解' }],
      ['change', '2024-09-20', { lawful: true, content: '调整资金安排' }],
      ['stop', '2024-10-08', { lawful: true, reasons: '上位政策调整' }],
      ['archive', '2024-10-10', {}],
    ],
    ends: { state: 'stopped' },
  },
  ...draftJourneys,
  ...reviewJourneys,
  ...makingJourneys,
  ...executionJourneys,
])
