/** 建议提案办理: deputies' suggestions and members' proposals are assigned, talked over, answered, rated and made public. */
import { defineProcedure, toConfirm } from '../../define/index.ts'
import { assignmentClocks, assignmentGates, assignmentSteps } from './assignment.ts'
import { deputies, proposals, suggestions } from './law.ts'
import { replyClocks, replyGates, replySteps } from './reply.ts'

const states = {
  assigned: '办理中',
  declined: '已说明不属本单位职责',
  returned: '已改办',
  replied: '已答复',
  reopened: '重新办理',
  withdrawn: '已撤回',
} as const
export type ProposalState = keyof typeof states

const steps = { ...assignmentSteps, ...replySteps } as const
export type ProposalSteps = typeof steps

export const deputyProposal = defineProcedure({
  id: 'deputy-proposal',
  system: 'S28',
  title: '建议提案办理',
  basis: [deputies(51), suggestions(19), suggestions(20), toConfirm(proposals())],
  states,
  number: 'assign.number',
  name: (c) => c.assign?.title ?? '',
  steps,
  proves: { submitOpinion: ['assist'], publish: ['reply'], dissent: ['reply'] },
  gates: { ...assignmentGates, ...replyGates },
  clocks: { ...assignmentClocks, ...replyClocks },
})
