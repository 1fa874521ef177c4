/** 公开征求意见：意见和反馈（优化营商环境条例第六十二条）: every comment is answered before the feedback. */
import { choice, confidential, type Gates, internal, longText, openChoice, optional, type Steps, text, toConfirm, unanswered } from '../../define/index.ts'
import type { ConsultationState, ConsultationSteps } from './consultation.ts'
import { business, businessFrom, channels, forMarketPlayers, management } from './consultation-law.ts'

const parties = {
  company: { title: '企业' },
  association: { title: '行业协会商会', also: ['行业协会', '商会'] },
  agency: { title: '机关单位' },
  citizen: { title: '公民' },
}
const answers = { adopted: { title: '采纳' }, partly: { title: '部分采纳' }, rejected: { title: '不采纳', also: ['未采纳'] } } as const

export const commentSteps = {
  comment: {
    title: '提出意见',
    by: 'public',
    from: ['open'],
    basis: business(62),
    fields: {
      number: text('意见编号'),
      content: internal(longText('意见内容')),
      from: optional(openChoice('提出人类型', parties)),
      party: optional(confidential(text('提出人'))),
      contact: optional(confidential(text('联系方式'))),
      channel: optional(openChoice('提出渠道', channels)),
    },
  },
  answer: {
    title: '答复意见',
    by: 'clerk',
    from: ['open', 'closed'],
    basis: business(62),
    fields: {
      number: text('意见编号'),
      gist: optional(longText('意见概要')),
      result: choice('采纳情况', answers),
      reasons: optional(longText('采纳方式或者不采纳的理由')),
    },
  },
  feedback: {
    title: '反馈采纳情况',
    by: 'clerk',
    from: ['closed'],
    to: 'answered',
    basis: business(62),
    fields: { summary: optional(longText('意见采纳情况说明')), link: optional(text('反馈网址')) },
  },
} as const satisfies Steps<ConsultationState>

export const commentGates: Gates<ConsultationSteps> = {
  comment: [
    {
      should: '一个意见编号只登记一条意见',
      basis: toConfirm(management()),
      holds: (c, act) => !c.log.some((a) => a.step === 'comment' && a.data.number === act.number),
    },
  ],
  answer: [
    {
      should: '答复的应当是已经登记的意见',
      basis: toConfirm(management()),
      holds: (c, act) => c.log.some((a) => a.step === 'comment' && a.data.number === act.number),
    },
    { should: '部分采纳或者不采纳的，应当说明理由', basis: toConfirm(management()), holds: (_, act) => act.result === 'adopted' || act.reasons !== undefined },
  ],
  feedback: [
    {
      must: '涉及市场主体的规章、规范性文件，每一条意见都应当有采纳情况的答复，才能反馈',
      basis: business(62),
      when: forMarketPlayers,
      holds: (c) => unanswered(c, 'comment', 'answer').length === 0,
      since: businessFrom,
    },
    { should: '每一条意见都应当有采纳情况的答复，才能反馈', basis: toConfirm(management()), holds: (c) => unanswered(c, 'comment', 'answer').length === 0 },
    { should: '反馈应当说明意见采纳的总体情况', basis: toConfirm(management()), holds: (_, act) => act.summary !== undefined, live: true },
  ],
}
