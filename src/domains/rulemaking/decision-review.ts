/** 重大行政决策：公平竞争审查和合法性审查（条例第三章第一节、第二十九条）: with the materials, in time, and lawyers heard. */
import { choice, files, flag, type Gates, names, optional, type Steps } from '../../define/index.ts'
import { competitionOutcomes } from './competition-outcomes.ts'
import { regulation } from './decision-law.ts'
import { reviewOutcomes } from './legality-outcomes.ts'
import type { DecisionState, DecisionSteps } from './major-decision.ts'

export const reviewSteps = {
  reviewCompetition: {
    title: '公平竞争审查',
    by: 'reviewer',
    from: ['listed'],
    basis: regulation(29),
    fields: { outcome: optional(choice('公平竞争审查结论', competitionOutcomes)) },
  },
  submitReview: { title: '送请合法性审查', by: 'clerk', from: ['listed'], basis: regulation(26), fields: { materials: optional(files('送审材料')) } },
  reviewLegality: {
    title: '合法性审查',
    by: 'reviewer',
    from: ['listed'],
    basis: regulation(25),
    fields: {
      outcome: optional(choice('合法性审查意见', reviewOutcomes)),
      exploratory: optional(flag('探索性改革，已明示法律风险')),
      lawyers: optional(names('法律顾问、公职律师')),
    },
  },
} as const satisfies Steps<DecisionState>

export const reviewGates: Gates<DecisionSteps> = {
  submitReview: [
    { must: '送请合法性审查应当提供决策草案、依据和履行程序的说明等材料', basis: regulation(26), holds: (_, act) => act.materials !== undefined, live: true },
  ],
  reviewLegality: [
    {
      should: '合法性审查时间一般不少于七个工作日',
      basis: regulation(26),
      holds: (c, act, days) => c.submitReview === undefined || days.working(c.submitReview.on, act.on) >= 7,
    },
    { must: '合法性审查应当写明审查意见', basis: regulation(28), holds: (_, act) => act.outcome !== undefined, live: true },
    { must: '合法性审查应当组织法律顾问、公职律师提出法律意见', basis: regulation(28), holds: (_, act) => act.lawyers !== undefined, live: true },
  ],
}
