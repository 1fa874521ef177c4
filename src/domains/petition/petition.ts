/** 信访: a matter is registered, led into its legal way or answered, and may be reviewed twice; the chapters of the regulation put together. */
import { defineProcedure } from '../../define/index.ts'
import { handlingClocks, handlingGates, handlingSteps } from './handling.ts'
import { intakeClocks, intakeGates, intakeSteps } from './intake.ts'
import { petitions } from './law.ts'
import { reviewClocks, reviewGates, reviewSteps } from './review.ts'

const states = {
  received: '待告知',
  objected: '已提出异议',
  returned: '已交还',
  accepted: '办理中',
  redirected: '已导入法定途径',
  forwarded: '已转送下级',
  informed: '已告知向有权机关提出',
  declined: '不予受理',
  answered: '已出具意见书',
  underReview: '复查中',
  reviewed: '已复查',
  underRecheck: '复核中',
  rechecked: '已复核',
  concluded: '已办结',
} as const
export type PetitionState = keyof typeof states

const steps = { ...intakeSteps, ...handlingSteps, ...reviewSteps } as const
export type PetitionSteps = typeof steps

export const petition = defineProcedure({
  id: 'petition',
  system: 'S25',
  title: '信访事项',
  basis: [petitions(23), petitions(31), petitions(34), petitions(35), petitions(36)],
  states,
  number: 'receive.number',
  name: (c) => c.receive?.number ?? '',
  steps,
  proves: {
    opine: ['accept'],
    review: ['accept', 'opine', 'requestReview'],
    recheck: ['opine', 'review', 'requestRecheck'],
    conclude: [{ requires: ['opine', 'review', 'recheck'], when: { 'conclude.result': 'final' } }],
  },
  gates: { ...intakeGates, ...handlingGates, ...reviewGates },
  clocks: { ...intakeClocks, ...handlingClocks, ...reviewClocks },
})
