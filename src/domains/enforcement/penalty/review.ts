/** 行政处罚：法制审核和集体讨论（第五十七条第二款、第五十八条）: what stands between the inquiry and a weighty decision. */
import { flag, internal, longText, optional, type Gates, type Steps } from '../../../define/index.ts'
import { penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

export const reviewSteps = {
  review: {
    title: '法制审核',
    by: 'reviewer',
    from: ['filed', 'concluded', 'notified'],
    basis: penalty(58),
    fields: { passed: optional(flag('审核通过')), opinion: optional(internal(longText('审核意见'))) },
  },
  discuss: {
    title: '集体讨论',
    by: 'head',
    from: ['filed', 'concluded', 'notified'],
    basis: penalty(57, 2),
    fields: { minutes: optional(internal(longText('讨论记录'))) },
  },
} as const satisfies Steps<PenaltyState>

export const reviewGates = {
  decide: [
    { must: '属于第五十八条情形的，未经法制审核不得作出决定', basis: penalty(58), since: revised, when: { 'conclude.reviewDue': true }, requires: 'review' },
    { must: '直接关系重大权益并经过听证的，未经法制审核不得作出决定', basis: penalty(58), since: revised, when: { 'hear.weighty': true }, requires: 'review' },
    { must: '法制审核未通过的，不得作出决定', basis: penalty(58), since: revised, holds: (c) => c.review?.passed !== false },
    {
      must: '情节复杂或者重大违法行为的处罚，应当由负责人集体讨论决定',
      basis: penalty(57, 2),
      since: revised,
      when: { 'conclude.grave': true },
      requires: 'discuss',
    },
  ],
} satisfies Gates<PenaltySteps>
