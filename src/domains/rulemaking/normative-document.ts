/** 行政规范性文件: drafted, consulted on, reviewed, deliberated, registered and published; in force until repealed, declared void or expired. */
import { defineProcedure, toConfirm } from '../../define/index.ts'
import { consultationGates, consultationSteps } from './normative-consultation.ts'
import { draftingGates, draftingSteps } from './normative-drafting.ts'
import { filingClocks, filingGates, filingSteps } from './normative-filing.ts'
import { issueGates, issueSteps } from './normative-issue.ts'
import { business, businessFrom, inForce, management, measures, review, shandongBusiness } from './normative-law.ts'
import { publicationClocks, publicationGates, publicationSteps } from './normative-publication.ts'
import { reviewClocks, reviewGates, reviewSteps } from './normative-review.ts'
import { submissionGates, submissionSteps } from './normative-submission.ts'
import { validityClocks, validityGates, validitySteps, validUntil } from './normative-validity.ts'

/** What no document that binds enterprises comes to force without. */
const beforeForce = [
  { requires: 'reviewLegality', since: businessFrom },
  { requires: 'reviewCompetition', when: { 'draft.marketPlayers': true }, since: businessFrom },
] as const

const states = {
  drafting: '起草中',
  consulting: '征求意见',
  submitted: '合法性审核中',
  reviewed: '已合法性审核',
  deliberated: '已集体审议',
  signed: '已签发',
  registered: '已登记编号',
  promulgated: '尚未生效',
  effective: '现行有效',
  amended: '已修改',
  partlyRepealed: '部分失效',
  repealed: '已废止',
  voided: '已宣布失效',
  expired: '有效期届满失效',
  abandoned: '终止制定',
} as const
export type NormativeState = keyof typeof states

const steps = {
  ...draftingSteps,
  ...consultationSteps,
  ...submissionSteps,
  ...reviewSteps,
  ...issueSteps,
  ...publicationSteps,
  ...filingSteps,
  ...validitySteps,
} as const
export type NormativeSteps = typeof steps

export const normativeDocument = defineProcedure({
  id: 'normative-document',
  system: 'S13',
  title: '行政规范性文件',
  basis: [business(62), business(63), business(64), shandongBusiness(51), measures(3), toConfirm(management()), toConfirm(review())],
  states,
  number: 'register.number',
  name: (c) => c.draft?.title ?? '',
  // What isn't extended lapses with its last day, though nobody recorded that.
  inForce: (c, on) => (inForce as readonly string[]).includes(c.state) && (validUntil(c) ?? on) >= on,

  steps,

  // That a document is deliberated, signed and registered before it is published rests on opinions whose text wasn't read:
  // these gates warn, so nothing is claimed of them.
  proves: {
    deliberate: beforeForce,
    sign: beforeForce,
    register: beforeForce,
    promulgate: beforeForce,
    takeEffect: [...beforeForce, 'promulgate'],
    expire: [...beforeForce, 'promulgate'],
    answerChallenge: ['promulgate'],
    handleOpinion: ['promulgate', 'receiveOpinion'],
  },

  gates: { ...draftingGates, ...consultationGates, ...submissionGates, ...reviewGates, ...issueGates, ...publicationGates, ...filingGates, ...validityGates },

  clocks: { ...reviewClocks, ...publicationClocks, ...filingClocks, ...validityClocks },
})
