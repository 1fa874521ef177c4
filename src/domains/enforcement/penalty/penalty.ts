/** 行政处罚（普通程序）: a case is filed, investigated, told, heard, reviewed, decided, made public and carried out; the chapters of the law put together. */
import { defineProcedure } from '../../../define/index.ts'
import { applicationGates } from './application.ts'
import { decisionClocks, decisionGates, decisionSteps } from './decision.ts'
import { executionClocks, executionGates, executionSteps } from './execution.ts'
import { hearingClocks, hearingGates, hearingSteps } from './hearing.ts'
import { inquiryClocks, inquiryGates, inquirySteps } from './inquiry.ts'
import { penalty, revised } from './law.ts'
import { noticeGates, noticeSteps } from './notice.ts'
import { publicityClocks, publicityGates, publicitySteps } from './publicity.ts'
import { reviewGates, reviewSteps } from './review.ts'

const states = {
  filed: '调查中',
  concluded: '调查终结',
  notified: '已告知',
  decided: '已决定',
  published: '已公示',
  withdrawn: '已撤回公示',
  dropped: '已撤案',
} as const
export type PenaltyState = keyof typeof states

const steps = { ...inquirySteps, ...noticeSteps, ...hearingSteps, ...reviewSteps, ...decisionSteps, ...publicitySteps, ...executionSteps } as const
export type PenaltySteps = typeof steps

export const penaltyCase = defineProcedure({
  id: 'penalty',
  system: 'S21',
  title: '行政处罚（普通程序）',
  basis: [penalty(54), penalty(44), penalty(57), penalty(58), penalty(60)],
  states,
  number: 'file.number',
  name: (c) => c.file?.company ?? c.file?.cause ?? '',
  steps,

  // Under the law revised in 2021. What was heard is reviewed where it bears on weighty interests, as article 58 has it.
  proves: {
    decide: [
      'file',
      { requires: 'investigate', since: revised },
      { requires: 'conclude', since: revised },
      { requires: 'notify', when: { 'decide.outcome': 'punished' }, since: revised },
      { requires: 'verify', when: { 'decide.outcome': 'punished', 'defend.stance': 'stated' }, since: revised },
      { requires: 'hear', when: { 'decide.outcome': 'punished', 'requestHearing.claim': 'demanded' }, since: revised },
      { requires: 'review', when: { 'conclude.reviewDue': true }, since: revised },
      { requires: 'review', when: { 'hear.weighty': true }, since: revised },
      { requires: 'discuss', when: { 'conclude.grave': true }, since: revised },
    ],
    serve: ['decide'],
    publish: ['decide'],
    surcharge: [{ requires: ['decide', 'serve'], since: revised }],
    close: ['decide'],
  },

  gates: {
    ...inquiryGates,
    conclude: [...inquiryGates.conclude, ...applicationGates.conclude],
    ...hearingGates,
    notify: noticeGates.notify,
    takeBack: decisionGates.takeBack,
    serve: decisionGates.serve,
    ...publicityGates,
    ...executionGates,
    decide: [...inquiryGates.decide, ...noticeGates.decide, ...hearingGates.decide, ...reviewGates.decide, ...applicationGates.decide, ...decisionGates.decide],
  },
  clocks: { ...inquiryClocks, ...hearingClocks, ...decisionClocks, ...publicityClocks, ...executionClocks },
})
