/** Lives of legal check-ups. */
import { defineJourneys } from '../../define/index.ts'
import { legalCheckup } from './legal-checkup.ts'

const apply = ['apply', '2023-09-04', { company: '某化工有限公司', scale: 'small', troubled: true, matters: '货款长期收不回' }] as const
const arranged = { firm: '某律师事务所', lawyers: ['周律师'], programme: '工信系统地市巡回普法' }
const arrange = ['arrange', '2023-09-06', arranged] as const
const answer = ['answer', '2023-09-08', { governance: 'sound', contracts: 'lacking', receivables: 'missing' }] as const
const report = ['report', '2023-09-18', { risks: 2, advice: '建立合同审查和应收账款催收制度', letter: ['体检报告.pdf'] }] as const

export const legalCheckupJourneys = defineJourneys(legalCheckup, [
  {
    tells: '申请、安排律师、填写问卷、上门体检、出具报告、回访、评价、办结',
    acts: [
      apply,
      arrange,
      answer,
      ['examine', '2023-09-11', { record: '查阅合同三十份' }],
      report,
      ['followUp', '2023-12-18', { removed: 1, remaining: '催收制度试行中' }],
      ['rate', '2023-12-18', { grade: 'satisfied' }],
      ['close', '2023-12-20', {}],
    ],
    ends: { state: 'closed' },
  },
  { tells: '企业撤回申请', acts: [apply, ['withdraw', '2023-09-05', {}]], ends: { state: 'withdrawn' } },
  {
    tells: '强制企业参加的，不能安排',
    acts: [apply, ['arrange', '2023-09-06', { ...arranged, forced: true }]],
    ends: { refused: '不得强制或者变相强制企业参加法治体检' },
  },
  {
    tells: '向企业收费的，不能安排',
    acts: [apply, ['arrange', '2023-09-06', { ...arranged, charged: true }]],
    ends: { refused: '不得借法治体检向企业收费或者变相收费' },
  },
  {
    tells: '律师有利益冲突的，不能安排',
    acts: [apply, ['arrange', '2023-09-06', { ...arranged, conflict: true }]],
    ends: { refused: '律师不得办理与本人或者其近亲属有利益冲突的法律事务' },
  },
  {
    tells: '没有问卷也没有上门的，出具报告时提醒',
    acts: [apply, arrange, report],
    ends: { state: 'reported', warned: '出具报告以前，应当由企业填写问卷或者上门体检' },
  },
  {
    tells: '问卷有欠缺而报告没有风险的，提醒',
    acts: [apply, answer, arrange, ['report', '2023-09-18', { risks: 0 }]],
    ends: { state: 'reported', warned: '问卷反映有欠缺的，报告应当写明风险点和建议' },
  },
  {
    tells: '消除的风险多于报告的，提醒',
    acts: [apply, arrange, answer, report, ['followUp', '2023-12-18', { removed: 3 }]],
    ends: { state: 'reported', warned: '已消除的风险点数不应当多于报告的风险点数' },
  },
  {
    tells: '没有回访的，办结时提醒',
    acts: [apply, arrange, answer, report, ['close', '2023-12-20', {}]],
    ends: { state: 'closed', warned: '报告有风险点的，应当回访以后办结' },
  },
])
