/** 重大行政决策: public participation, expert argument, risk assessment, legality review and collective decision, in that order. */
import { defineProcedure } from '../../define/index.ts'
import { draftGates, draftSteps } from './decision-draft.ts'
import { executionGates, executionSteps } from './decision-execution.ts'
import { regulation, regulationFrom } from './decision-law.ts'
import { makingGates, makingSteps } from './decision-making.ts'
import { reviewGates, reviewSteps } from './decision-review.ts'

const states = { listed: '决策中', decided: '已集体讨论决定', published: '已公布', suspended: '中止执行', stopped: '停止执行', dropped: '不再决策' } as const
export type DecisionState = keyof typeof states

const steps = { ...draftSteps, ...reviewSteps, ...makingSteps, ...executionSteps } as const
export type DecisionSteps = typeof steps

export const majorDecision = defineProcedure({
  id: 'major-decision',
  system: 'S14',
  title: '重大行政决策',
  basis: [regulation(3), regulation(14), regulation(19), regulation(22), regulation(25), regulation(30), regulation(42)],
  states,
  name: (c) => c.list?.title ?? '',
  steps,

  proves: {
    // The five statutory steps; the fifth is the decision itself. Before the regulation there was no settled order.
    decide: [
      { requires: ['initiate', 'draft'], since: regulationFrom },
      { requires: 'participate', when: { 'list.closed': false }, since: regulationFrom },
      { requires: 'argue', when: { 'list.specialised': true }, since: regulationFrom },
      { requires: 'assessRisk', when: { 'list.risky': true }, since: regulationFrom },
      { requires: 'reviewLegality', since: regulationFrom },
      { requires: 'reviewCompetition', when: { 'list.marketPlayers': true }, since: regulationFrom },
    ],
    publish: [
      { requires: ['reviewLegality', 'decide'], since: regulationFrom },
      { requires: 'participate', when: { 'list.closed': false }, since: regulationFrom },
    ],
    suspend: [{ requires: ['reviewLegality', 'decide'], since: regulationFrom }],
    change: [{ requires: ['reviewLegality', 'decide'], since: regulationFrom }],
    stop: [{ requires: ['reviewLegality', 'decide'], since: regulationFrom }],
  },

  gates: { ...draftGates, ...reviewGates, ...makingGates, ...executionGates },
})
