/** 依申请公开: anyone asks for information that the agency holds; it answers within twenty working days, in one of the ways the law knows. */
import { defineProcedure } from '../../define/index.ts'
import { regulation } from './regulation.ts'
import { answerGates, answerSteps } from './request-answer.ts'
import { limitClocks, limitGates, limitSteps } from './request-limits.ts'
import { opinionClocks, opinionGates, opinionSteps } from './request-opinions.ts'
import { provisionGates, provisionSteps } from './request-provision.ts'
import { receiptGates, receiptSteps } from './request-receipt.ts'

const states = {
  applied: '待确认收到',
  received: '办理中',
  awaitingCorrection: '待补正',
  awaitingReasons: '待说明理由',
  awaitingFee: '待缴费',
  answered: '已答复',
  withdrawn: '申请人撤回',
} as const
export type RequestState = keyof typeof states

const steps = { ...receiptSteps, ...opinionSteps, ...limitSteps, ...answerSteps, ...provisionSteps } as const
export type RequestSteps = typeof steps

export const disclosureRequest = defineProcedure({
  id: 'disclosure-request',
  system: 'S31',
  title: '依申请公开',
  basis: [regulation(27), regulation(29), regulation(33), regulation(36)],
  states,
  number: 'apply.number',
  name: (c) => c.apply?.number ?? '',

  steps,

  proves: {
    reply: [
      'receive',
      { requires: 'search', when: { 'reply.answer': 'notHeld' } },
      { requires: ['requestCorrection', 'correct'], when: { 'reply.answer': 'stillUnclear' } },
      { requires: 'requestCorrection', when: { 'reply.answer': 'abandoned' } },
      { requires: 'askReasons', when: { 'reply.answer': 'excessive' } },
      { requires: ['consultThirdParty', 'hearThirdParty'], when: { 'reply.answer': 'thirdPartyRights' } },
    ],
    defer: ['askReasons', 'giveReasons'],
    payFee: ['chargeFee'],
    makePublic: ['reply'],
  },

  gates: { ...receiptGates, ...opinionGates, ...limitGates, ...answerGates, ...provisionGates },

  clocks: { ...limitClocks, ...opinionClocks },
})
