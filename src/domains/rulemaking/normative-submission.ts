/** 行政规范性文件：送审（优化营商环境条例第六十二条、第六十三条）: what must be done before a draft is submitted to the review of its legality. */
import { files, internal, longText, optional, toConfirm, type Gates, type Steps } from '../../define/index.ts'
import { business, businessFrom, management, measures, measuresFrom, preparing, review } from './normative-law.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'

export const submissionSteps = {
  submitReview: {
    title: '送请合法性审核',
    by: 'clerk',
    from: preparing,
    to: 'submitted',
    basis: business(63),
    fields: {
      notConsultedBecause: optional(internal(longText('不公开征求意见的理由'))),
      materials: optional(files('送审稿、起草说明、依据、意见采纳情况、公平竞争审查结论')),
    },
  },
  sendBack: {
    title: '退回补正',
    by: 'reviewer',
    from: ['submitted'],
    to: 'drafting',
    basis: toConfirm(review()),
    fields: { items: longText('需要补正的内容') },
  },
} as const satisfies Steps<NormativeState>

export const submissionGates: Gates<NormativeSteps> = {
  submitReview: [
    {
      must: '涉及市场主体的，送审以前应当公开征求意见；依法不公开的应当说明理由',
      basis: business(62),
      when: { 'draft.marketPlayers': true },
      holds: (c, act) => c.consult !== undefined || act.notConsultedBecause !== undefined,
      since: businessFrom,
    },
    {
      must: '涉及市场主体的，送审以前应当听取市场主体、行业协会商会的意见',
      basis: business(62),
      when: { 'draft.marketPlayers': true },
      requires: 'hearEnterprises',
      live: true,
      since: businessFrom,
    },
    {
      must: '公开征求意见的，送审以前应当汇总意见并反馈采纳情况',
      basis: business(62),
      when: { 'draft.marketPlayers': true },
      holds: (c) => c.consult === undefined || c.summarise !== undefined,
      live: true,
      since: businessFrom,
    },
    {
      must: '涉及市场主体的，送审以前应当经过公平竞争审查',
      basis: business(63),
      when: { 'draft.marketPlayers': true },
      requires: 'reviewCompetition',
      since: businessFrom,
    },
    { should: '送审以前应当认定属于规范性文件', basis: measures(3), requires: 'identify', live: true, since: measuresFrom, byStep: true },
    { should: '制定规范性文件应当经过评估论证', basis: toConfirm(management()), requires: 'argue', live: true },
    {
      should: '专业性、技术性较强的，应当经过专家论证',
      basis: toConfirm(management()),
      when: { 'draft.specialised': true },
      requires: 'consultExperts',
      live: true,
    },
    {
      should: '可能影响社会稳定、公共安全的，应当经过风险评估',
      basis: toConfirm(management()),
      when: { 'draft.risky': true },
      requires: 'assessRisk',
      live: true,
    },
    { should: '涉及重大利益调整的，应当听证', basis: toConfirm(management()), when: { 'draft.interests': true }, requires: 'hear', live: true },
    { should: '送审材料应当齐全', basis: toConfirm(review()), since: '2018-12-04', holds: (_, act) => act.materials !== undefined, live: true },
  ],
}
