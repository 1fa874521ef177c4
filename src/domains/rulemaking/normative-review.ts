/** 行政规范性文件：公平竞争审查和合法性审核（优化营商环境条例第六十三条）: nothing goes further without them. */
import { choice, type CaseOf, type Clocks, files, type Gates, internal, longText, optional, type Steps, toConfirm, workingDays } from '../../define/index.ts'
import { competitionOutcomes } from './competition-outcomes.ts'
import { illegalities, reviewOutcomes } from './legality-outcomes.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { business, businessFrom, management, preparing, review } from './normative-law.ts'

const reviewFrom = '2018-12-04'

export const reviewSteps = {
  reviewCompetition: {
    title: '公平竞争审查',
    by: 'reviewer',
    from: preparing,
    basis: business(63),
    fields: { outcome: optional(choice('公平竞争审查结论', competitionOutcomes)) },
  },
  reviewLegality: {
    title: '合法性审核',
    by: 'reviewer',
    from: preparing,
    to: 'reviewed',
    basis: business(63),
    fields: {
      outcome: optional(choice('合法性审核结论', { ...reviewOutcomes, outside: { title: '不属于规范性文件', also: ['不属于'] } })),
      amendments: optional(internal(longText('修改点'))),
      illegality: optional(choice('不合法的情形', illegalities)),
      letter: optional(files('审核意见书')),
    },
  },
  reviewAbove: {
    title: '司法行政部门合法性审核',
    by: 'authority',
    from: preparing,
    basis: toConfirm(review()),
    fields: { outcome: optional(choice('司法行政部门审核结论', reviewOutcomes)) },
  },
} as const satisfies Steps<NormativeState>

type Case = CaseOf<NormativeSteps>
/** What must be so before it's deliberated, signed, registered and published: reviewed, and not found illegal; a ledger that states the day alone is believed. */
export const isReviewed = (step: string) =>
  ({
    must: `未经合法性审核或者审核不合法的，不得${step}`,
    basis: business(63),
    requires: 'reviewLegality',
    holds: ({ reviewLegality }: Case) => reviewLegality?.outcome !== 'illegal' && reviewLegality?.outcome !== 'outside',
    since: businessFrom,
  }) as const
export const isFair = {
  must: '涉及市场主体的，应当经过公平竞争审查并且没有违反审查标准',
  basis: business(63),
  when: { 'draft.marketPlayers': true },
  requires: 'reviewCompetition',
  holds: (c: Case) => c.reviewCompetition?.outcome !== 'violating',
  since: businessFrom,
} as const
export const isConsultedOn = {
  must: '涉及市场主体的，应当公开征求意见；依法不公开的应当说明理由',
  basis: business(62),
  when: { 'draft.marketPlayers': true },
  holds: (c: Case) => c.consult !== undefined || c.submitReview?.notConsultedBecause !== undefined,
  since: businessFrom,
} as const

export const reviewGates: Gates<NormativeSteps> = {
  reviewLegality: [
    {
      should: '合法性审核以前应当公开征求意见，依法不公开的除外；征求意见不能替代审核',
      basis: toConfirm(management()),
      holds: (c) => c.consult !== undefined || c.submitReview?.notConsultedBecause !== undefined,
    },
    {
      should: '公开征求意见一般不少于三十日，期满以后才能完成合法性审核',
      basis: business(62),
      holds: (c, act, days) => c.consult === undefined || c.consult.shortenedBecause !== undefined || days.calendar(c.consult.on, act.on) >= 30,
      since: businessFrom,
    },
    { must: '合法性审核应当写明审核结论', basis: business(63), holds: (_, act) => act.outcome !== undefined, live: true, since: businessFrom },
    {
      should: '审核结论是修改后合法的，应当列明修改点',
      basis: toConfirm(review()),
      since: '2018-12-04',
      holds: (_, act) => act.outcome !== 'legalOnceAmended' || act.amendments !== undefined,
      live: true,
    },
    {
      should: '审核结论是不合法的，应当写明属于权限、内容还是程序不合法',
      basis: toConfirm(review()),
      since: '2018-12-04',
      holds: (_, act) => act.outcome !== 'illegal' || act.illegality !== undefined,
      live: true,
    },
  ],
}

export const reviewClocks: Clocks<NormativeSteps> = {
  review: {
    title: '合法性审核期限',
    basis: toConfirm(review()),
    limit: workingDays(15),
    starts: ['submitReview'],
    stops: ['reviewLegality', 'sendBack', 'abandon'],
    since: reviewFrom,
  },
}
