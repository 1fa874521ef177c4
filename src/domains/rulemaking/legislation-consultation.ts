/** 立法项目：听取意见和送审（规章制定程序条例第三章）: the public, experts and those whose interests change are heard before a draft is submitted. */
import { day, files, flag, type Gates, integer, law, longText, names, optional, reference, type Steps } from '../../define/index.ts'
import { competition, local, rules } from './legislation-law.ts'
import type { ProjectState, ProjectSteps } from './legislation-project.ts'

const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const business = law('sd-business-environment', '山东省优化营商环境条例')

export const consultationSteps = {
  consult: {
    title: '公开征求意见',
    by: 'clerk',
    from: ['planned', 'drafting', 'consulting', 'returned'],
    to: 'consulting',
    basis: rules(15),
    fields: {
      consultation: optional(reference('征求意见的公告编号', 'consultation')),
      until: optional(day('征求意见截止日期')),
      shortenedBecause: optional(longText('缩短期限的理由')),
      received: optional(integer('收到意见数')),
      adopted: optional(integer('采纳意见数')),
    },
  },
  argue: {
    title: '论证咨询',
    by: 'clerk',
    from: ['planned', 'drafting', 'consulting', 'submitted', 'returned'],
    basis: rules(16),
    fields: { experts: optional(names('专家')), opinion: longText('论证咨询意见') },
  },
  hear: {
    title: '听证',
    by: 'clerk',
    from: ['drafting', 'consulting'],
    basis: rules(16),
    fields: { announcedOn: day('听证公告日期'), participants: names('听证参加人'), result: longText('听证意见的处理情况') },
  },
  reviewCompetition: {
    title: '公平竞争审查',
    by: 'reviewer',
    from: ['planned', 'drafting', 'consulting', 'submitted'],
    basis: competition(2),
    fields: { allowed: flag('没有违反审查标准或者适用例外规定') },
  },
  submit: {
    title: '送审',
    by: 'head',
    from: ['planned', 'drafting', 'consulting', 'returned'],
    to: 'submitted',
    basis: rules(18),
    fields: { signers: optional(names('签署送审稿的主要负责人')), materials: optional(files('送审稿、说明和有关材料')) },
  },
} as const satisfies Steps<ProjectState>

export const consultationGates: Gates<ProjectSteps> = {
  consult: [
    {
      must: '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由',
      basis: rules(15),
      since: '2018-05-01',
      holds: (c, act, days) =>
        c.plan?.kind !== 'rule' || act.until === undefined || act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30,
    },
    {
      must: '法规草案公开征求意见一般不少于三十日，缩短的应当说明理由',
      basis: local(40),
      holds: (c, act, days) =>
        c.plan?.kind !== 'regulation' || act.until === undefined || act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30,
    },
  ],
  hear: [{ must: '听证会应当在三十日前公告', basis: rules(16), holds: (_, act, days) => days.calendar(act.announcedOn, act.on) > 30 }],
  submit: [
    {
      must: '法规补充设定行政处罚的，送审以前应当通过听证会、论证会等广泛听取意见',
      basis: penalty(12),
      when: { 'plan.kind': 'regulation', 'draft.addedPenalty': true },
      holds: (c) => c.argue !== undefined || c.hear !== undefined,
      live: true,
    },
    {
      must: '规章涉及重大利益调整的，送审以前应当论证咨询',
      basis: rules(16),
      when: { 'plan.kind': 'rule', 'draft.interests': true },
      requires: 'argue',
      live: true,
      since: '2018-05-01',
    },
    { must: '送审稿应当由起草单位主要负责人签署', basis: rules(18), holds: (_, act) => act.signers !== undefined, live: true },
    { should: '送审以前应当公开征求意见，未公开征求意见的可以缓办或者退回', basis: rules(20), requires: 'consult', live: true },
    {
      must: '涉及市场主体的法规、规章草案，送审以前应当公开征求意见',
      basis: business(51),
      when: { 'draft.marketPlayers': true },
      requires: 'consult',
      live: true,
      since: '2021-01-01',
      byStep: true,
    },
    {
      must: '起草涉及经营者经济活动的法规、规章，应当经过公平竞争审查，没有违反审查标准或者适用例外规定',
      basis: competition(18),
      when: { 'draft.marketPlayers': true },
      requires: 'reviewCompetition',
      holds: (c) => c.reviewCompetition?.allowed === true,
      live: true,
      since: '2024-08-01',
      byStep: true,
    },
  ],
}
