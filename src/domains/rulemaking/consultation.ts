/** 公开征求意见: a draft is put to the public with its materials, every comment is answered, and the feedback is published. */
import { defineProcedure, toConfirm } from '../../define/index.ts'
import { commentGates, commentSteps } from './consultation-comments.ts'
import { business, decisions, local, management, rules } from './consultation-law.ts'
import { termClocks, termGates, termSteps } from './consultation-term.ts'

const states = { open: '征求意见中', closed: '已截止', answered: '已反馈', cancelled: '已终止' } as const
export type ConsultationState = keyof typeof states

const steps = { ...termSteps, ...commentSteps } as const
export type ConsultationSteps = typeof steps

export const consultation = defineProcedure({
  id: 'consultation',
  system: 'S16',
  title: '公开征求意见',
  basis: [business(62), decisions(15), rules(15), local(40), toConfirm(management())],
  states,
  number: 'publish.number',
  name: (c) => c.publish?.title ?? '',

  steps,

  proves: { feedback: ['close'] },

  gates: { ...termGates, ...commentGates },

  clocks: termClocks,
})
