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

/** What the yearly table parts: each request of the year once, by where it came from, how it ended and who asked. */
export const disclosureRequestsHandled = defineIndicator(disclosureRequest, {
  id: 'disclosure.handled',
  title: '本年办理的政府信息公开申请（含上年结转）',
  unit: '件',
  basis: regulation(50),
  definition: '本年新收和上年结转的政府信息公开申请件数，一件只按一种结果计一次；申请人撤回的按“其他处理”计，台账只写“法人”的按法人或其他组织中的“其他”计',
  includes: (c, year) => c.receive !== undefined && (dealtIn(c) ?? year) === year,
  place: (c, year) => ({
    intake: receivedIn(c) === year ? 'received' : 'carriedIn',
    outcome: c.reply?.answer ?? (c.withdraw ? 'other' : 'carriedOut'),
    applicant: c.apply?.kind === 'organization' ? 'otherOrganization' : (c.apply?.kind ?? 'unstated'),
  }),
})
export const disclosureFees = defineIndicator(disclosureRequest, {
  id: 'disclosure.fees',
  title: '收取政府信息公开信息处理费',
  unit: '元',
  basis: regulation(42),
  definition: '缴费日期在本年的政府信息公开申请，所收信息处理费之和',
  includes: (c, year) => c.payFee !== undefined && yearOf(c.payFee.on) === year,
  sum: (c) => c.chargeFee?.amount ?? 0,
})
