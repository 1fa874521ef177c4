/** Lives of an investment project that needs approval. */
import { defineJourneys } from '../../define/index.ts'
import { investmentApproval } from './investment-approval.ts'

const project = { code: '2306-370000-04-01-123456', project: '某新材料扩建项目', enterprise: '某新材料有限公司', organ: 'own', site: '淄博市' }
const document = { document: '鲁工信投资〔2023〕8号' }
const approved = [
  ['apply', '2023-06-01', project],
  ['accept', '2023-06-05', {}],
  ['decide', '2023-06-30', document],
] as const
const delayRequested = [...approved, ['requestDelay', '2025-04-15', { appliedOn: '2025-04-10', reasons: '用地手续未完成' }]] as const

export const investmentApprovalJourneys = defineJourneys(investmentApproval, [
  {
    tells: '受理、征求意见、委托评估、延长、核准、开工',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', { concerns: true }],
      ['consult', '2023-06-06', { organs: ['省自然资源厅'], opinions: '同意' }],
      ['beginAssessment', '2023-06-12', { institution: '某工程咨询公司', focus: '能耗和用地' }],
      ['endAssessment', '2023-06-19', { conclusion: '可行' }],
      ['extend', '2023-06-20', { days: 10, reasons: '需要征求有关单位意见', byHead: true }],
      ['decide', '2023-07-20', document],
      ['begin', '2024-03-01', {}],
    ],
    ends: { state: 'begun', due: { assessment: '2023-07-25', decision: '2023-07-25', commencement: '2025-07-20' } },
  },
  {
    tells: '国务院部门核准的项目，五个工作日内转送',
    acts: [
      ['apply', '2023-06-01', { ...project, organ: 'central' }],
      ['forward', '2023-06-05', {}],
    ],
    ends: { state: 'forwarded', due: { forwarding: '2023-06-08' } },
  },
  {
    tells: '本机关核准的项目不转送',
    acts: [
      ['apply', '2023-06-01', project],
      ['forward', '2023-06-05', {}],
    ],
    ends: { refused: '由国务院有关部门或者国务院核准的项目，才转送项目申请书' },
  },
  {
    tells: '国务院部门核准的项目，本机关不能受理',
    acts: [
      ['apply', '2023-06-01', { ...project, organ: 'central' }],
      ['accept', '2023-06-05', {}],
    ],
    ends: { refused: '由国务院有关部门或者国务院核准的项目，应当转送' },
  },
  {
    tells: '没有明确评估重点的，不能委托评估',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', {}],
      ['beginAssessment', '2023-06-12', { institution: '某工程咨询公司' }],
    ],
    ends: { refused: '委托评估应当明确评估重点' },
  },
  {
    tells: '评估费用不能由企业承担',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', {}],
      ['beginAssessment', '2023-06-12', { institution: '某工程咨询公司', focus: '能耗', charged: true }],
    ],
    ends: { refused: '评估费用由核准机关承担' },
  },
  {
    tells: '没有经主要负责人批准的，不能延长',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', {}],
      ['extend', '2023-06-20', { days: 10, reasons: '情况复杂', byHead: false }],
    ],
    ends: { refused: '延长核准期限应当经本机关主要负责人批准' },
  },
  {
    tells: '几次延长合计不能超过四十个工作日',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', {}],
      ['extend', '2023-06-20', { days: 30, reasons: '情况复杂', byHead: true }],
      ['extend', '2023-07-20', { days: 11, reasons: '情况复杂', byHead: true }],
    ],
    ends: { refused: '延长的期限不得超过四十个工作日' },
  },
  {
    tells: '涉及其他部门职责没有征求意见的，不能核准',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', { concerns: true }],
      ['decide', '2023-06-20', document],
    ],
    ends: { refused: '涉及有关部门或者地方政府职责的，应当书面征求意见以后才能核准' },
  },
  {
    tells: '不予核准，书面通知并说明理由',
    acts: [
      ['apply', '2023-06-01', project],
      ['accept', '2023-06-05', {}],
      ['deny', '2023-06-20', { document: '鲁工信投资〔2023〕9号', reasons: '不符合产业政策' }],
    ],
    ends: { state: 'denied' },
  },
  {
    tells: '变更建设地点，二十个工作日内决定，开工的二年重新计算',
    acts: [
      ...approved,
      ['requestChange', '2023-09-04', { content: '建设地点改为潍坊市' }],
      ['decideChange', '2023-09-25', { outcome: 'granted', document: '鲁工信投资〔2023〕20号' }],
    ],
    ends: { state: 'approved', due: { change: '2023-10-08', commencement: '2025-09-25' } },
  },
  {
    tells: '延期开工一年',
    acts: [...delayRequested, ['decideDelay', '2025-04-28', { outcome: 'granted', until: '2026-06-30' }]],
    ends: { state: 'approved', due: { delay: '2025-05-15', commencement: '2026-06-30' } },
  },
  {
    tells: '延期开工超过一年的，不能同意',
    acts: [...delayRequested, ['decideDelay', '2025-04-28', { outcome: 'granted', until: '2026-07-01' }]],
    ends: { refused: '同意延期的应当写明期限，最长不得超过一年' },
  },
  {
    tells: '再次延期开工的，不能受理',
    acts: [
      ...delayRequested,
      ['decideDelay', '2025-04-28', { outcome: 'granted', until: '2026-06-30' }],
      ['requestDelay', '2026-03-02', { appliedOn: '2026-03-02', reasons: '资金未到位' }],
    ],
    ends: { refused: '开工建设只能延期一次' },
  },
  {
    tells: '临近届满才申请延期的，提醒',
    acts: [...approved, ['requestDelay', '2025-06-10', { appliedOn: '2025-06-09', reasons: '用地手续未完成' }]],
    ends: { state: 'delaying', warned: '应当在二年期限届满的三十个工作日前申请延期开工，国家另有规定的除外' },
  },
  {
    tells: '以欺骗取得核准文件的，撤销并处罚款',
    acts: [...approved, ['revoke', '2023-10-09', { facts: '伪造用地证明', penalty: '鲁工信罚〔2023〕7号' }]],
    ends: { state: 'revoked' },
  },
  {
    tells: '没有处以罚款的，不能只撤销',
    acts: [...approved, ['revoke', '2023-10-09', { facts: '伪造用地证明' }]],
    ends: { refused: '以不正当手段取得核准文件的，撤销的同时应当处以罚款' },
  },
])
