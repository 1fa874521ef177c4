/** 公平竞争审查: a draft that touches market players is held against the standards before it may be issued. */
import { defineProcedure, toConfirm } from '../../define/index.ts'
import { examinationGates, examinationSteps } from './competition-examination.ts'
import { issueGates, issueSteps } from './competition-issue.ts'
import { business, competition, regulationFrom, rules2021 } from './competition-law.ts'
import { inside } from './competition-outcomes.ts'
import { supervisionClocks, supervisionGates, supervisionSteps } from './competition-supervision.ts'

const states = { submitted: '审查中', concluded: '已作出结论', issued: '已出台', stopped: '已停止执行', withdrawn: '已撤回' } as const
export type CompetitionState = keyof typeof states

const steps = { ...examinationSteps, ...issueSteps, ...supervisionSteps } as const
export type CompetitionSteps = typeof steps

export const fairCompetitionReview = defineProcedure({
  id: 'fair-competition-review',
  system: 'S10',
  title: '公平竞争审查',
  basis: [competition(2), competition(18), business(63), toConfirm(rules2021())],
  states,
  name: (c) => c.submit?.title ?? '',
  steps,

  proves: {
    conclude: [
      { requires: ['compare', 'hearParties'], when: { 'conclude.outcome': inside }, since: regulationFrom },
      { requires: 'justify', when: { 'conclude.outcome': 'exception' }, since: regulationFrom },
    ],
    issue: [
      { requires: 'conclude', since: regulationFrom },
      { requires: ['compare', 'hearParties'], when: { 'conclude.outcome': inside }, since: regulationFrom },
      { requires: 'justify', when: { 'conclude.outcome': 'exception' }, since: regulationFrom },
      { requires: ['preliminary', 'reviewJointly'], when: { 'submit.level': 'government' }, since: regulationFrom },
    ],
    interview: ['spotCheck'],
  },

  gates: { ...examinationGates, ...issueGates, ...supervisionGates },

  clocks: supervisionClocks,
})
