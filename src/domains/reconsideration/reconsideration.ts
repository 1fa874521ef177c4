/** 行政复议被申请: the department answers for its act with evidence in time, is heard, and performs what is decided. */
import { defineProcedure } from '../../define/index.ts'
import { reconsideration, regulation, revised } from './law.ts'
import { respondentDecisionClocks, respondentDecisionGates, respondentDecisionSteps } from './respondent-decision.ts'
import { replyClocks, replyGates, replySteps } from './respondent-reply.ts'
import { respondentTrialGates, respondentTrialSteps } from './respondent-trial.ts'

const states = { open: '审理中', suspended: '已中止', decided: '已结案', performed: '已履行' } as const
export type RespondentState = keyof typeof states

const steps = { ...replySteps, ...respondentTrialSteps, ...respondentDecisionSteps } as const
export type RespondentSteps = typeof steps

export const reconsiderationCase = defineProcedure({
  id: 'reconsideration',
  system: 'S26',
  title: '行政复议（被申请人）',
  basis: [reconsideration(48), reconsideration(46), reconsideration(77), regulation()],
  states,
  number: 'receive.number',
  name: (c) => c.receive?.act ?? '',
  steps,
  // The legality review of the answer and its signing rest on practice only: these gates warn, and nothing is claimed of them.
  proves: { convert: [{ requires: 'applySummary', since: revised }], resume: ['suspend'], perform: ['decide'], reportCorrection: ['receiveOpinion'] },
  gates: { ...replyGates, ...respondentTrialGates, ...respondentDecisionGates },
  clocks: { ...replyClocks, ...respondentDecisionClocks },
})
