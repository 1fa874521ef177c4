/** 行政复议（复议机关）: an application is examined, accepted, heard and decided; the chapters of the law put together. */
import { defineProcedure, defineRegister } from '../../define/index.ts'
import { acceptanceClocks, acceptanceGates, acceptanceSteps } from './authority-acceptance.ts'
import { applicationClocks, applicationGates, applicationSteps } from './authority-application.ts'
import { decisionClocks, decisionGates, decisionSteps } from './authority-decision.ts'
import { documentReviewClocks, documentReviewGates, documentReviewSteps } from './authority-document-review.ts'
import { hearingClocks, hearingGates, hearingSteps } from './authority-hearing.ts'
import { mediationGates, mediationSteps } from './authority-mediation.ts'
import { performanceClocks, performanceGates, performanceSteps } from './authority-performance.ts'
import { trialGates, trialSteps } from './authority-trial.ts'
import { reconsideration, regulation, revised } from './law.ts'

const states = {
  received: '待审查',
  correcting: '待补正',
  abandoned: '视为放弃',
  refused: '不予受理',
  accepted: '审理中',
  suspended: '已中止',
  dismissed: '已驳回申请',
  terminated: '已终止',
  decided: '已决定',
  effective: '已生效',
  performed: '已履行',
} as const
export type AuthorityState = keyof typeof states

const steps = {
  ...applicationSteps,
  ...acceptanceSteps,
  ...trialSteps,
  ...hearingSteps,
  ...documentReviewSteps,
  ...mediationSteps,
  ...decisionSteps,
  ...performanceSteps,
} as const
export type AuthoritySteps = typeof steps

export const reconsiderationAuthority = defineProcedure({
  id: 'reconsideration-authority',
  system: 'S26',
  title: '行政复议（复议机关）',
  basis: [reconsideration(24), reconsideration(30), reconsideration(36), reconsideration(61), reconsideration(62), regulation()],
  states,
  number: 'apply.number',
  name: (c) => (c.apply === undefined ? '行政复议' : `${c.apply.respondent}：${c.apply.act}`),
  steps,
  gates: {
    ...applicationGates,
    ...acceptanceGates,
    ...trialGates,
    ...hearingGates,
    ...documentReviewGates,
    ...mediationGates,
    ...decisionGates,
    ...performanceGates,
  },
  clocks: { ...applicationClocks, ...acceptanceClocks, ...hearingClocks, ...documentReviewClocks, ...decisionClocks, ...performanceClocks },
  proves: {
    hear: [{ requires: 'notifyHearing', since: revised }],
    convert: [{ requires: 'applySummary', since: revised }],
    resume: ['suspend'],
    disposeDocument: ['beginDocumentReview', { requires: 'notifyMaker', since: revised }],
    receiveDisposal: ['transferDocument'],
    issueMediation: ['mediate'],
    decide: [
      'assign',
      'propose',
      'approve',
      { requires: 'hearOpinions', when: { 'decide.written': false }, since: revised },
      { requires: ['hear', 'consult'], when: { 'assign.complex': true }, since: revised },
      { requires: 'consult', when: { 'assign.technical': true }, since: revised },
      { requires: 'consult', when: { 'apply.ownAct': true }, since: revised },
      { requires: 'beginDocumentReview', when: { 'apply.documentReview': true }, since: revised },
    ],
    receiveCorrection: ['issueOpinion'],
  },
})

export const reconsiderationAuthorityRegister = defineRegister(reconsiderationAuthority, {
  id: 'reconsideration-authority-cases',
  title: '行政复议案件办理台账',
  readers: 'public',
  publicIn: ['effective', 'performed'],
  basis: reconsideration(79),
  also: ['复议案件办理台账', '行政复议受理审理台账'],
  columns: [
    { at: 'apply.number', also: ['复议案号', '案件编号'] },
    { at: 'apply.on', also: ['收到日期', '申请日期'] },
    { at: 'apply.applicant', also: ['复议申请人'] },
    { at: 'apply.respondent' },
    { at: 'apply.act', also: ['被申请行政行为', '案由'] },
    { at: 'apply.channel' },
    { at: 'accept.on', also: ['受理时间'] },
    { title: '是否适用简易程序', takes: { applySummary: true }, also: ['简易程序'] },
    { at: 'refuse.on' },
    { at: 'refuse.ground' },
    { at: 'dismiss.on' },
    { at: 'hear.on', also: ['听证时间'] },
    { at: 'terminate.on' },
    { at: 'terminate.ground' },
    { at: 'issueMediation.on' },
    { at: 'decide.on', also: ['审结日期', '结案日期'] },
    { at: 'decide.outcome', also: ['复议结果', '决定结果'] },
    { at: 'serve.on', also: ['决定书送达日期'] },
    { at: 'issueOpinion.on' },
    { at: 'perform.on' },
    { at: 'publish.on' },
  ],
  // The notice to reply says which procedure applies.
  assume: { applySummary: (f) => f['applySummary'] && f['accept']?.on },
})
