/** 行政规范性文件：征求意见（优化营商环境条例第六十二条）: the public and the market players are heard, and told what became of it. */
import { day, files, flag, type Gates, integer, longText, names, openChoice, optional, reference, type Steps, toConfirm } from '../../define/index.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { business, businessFrom, measures, measuresFrom, preparing } from './normative-law.ts'

const channels = { website: { title: '门户网站' }, newspaper: { title: '报纸' }, wechat: { title: '政务新媒体' } }

export const consultationSteps = {
  consult: {
    title: '公开征求意见',
    by: 'clerk',
    from: preparing,
    to: 'consulting',
    basis: business(62),
    fields: {
      until: optional(day('征求意见截止日期')),
      channel: optional(openChoice('征求意见渠道', channels)),
      shortenedBecause: optional(longText('缩短期限的理由')),
      notice: optional(files('公告、草案和说明')),
      consultation: optional(reference('征求意见的公告编号', 'consultation')),
    },
  },
  hearEnterprises: {
    title: '听取市场主体意见',
    by: 'clerk',
    from: preparing,
    basis: business(62),
    fields: { heard: names('听取意见的市场主体、行业协会商会'), opinion: longText('意见和采纳情况') },
  },
  summarise: {
    title: '汇总意见',
    by: 'clerk',
    from: preparing,
    basis: business(62),
    fields: {
      received: integer('收到意见数'),
      adopted: integer('采纳意见数'),
      summary: optional(longText('采纳情况和不采纳的理由')),
      published: optional(flag('已公开反馈')),
    },
  },
} as const satisfies Steps<NormativeState>

export const consultationGates: Gates<NormativeSteps> = {
  consult: [
    {
      must: '涉及市场主体的，公开征求意见一般不少于三十日，缩短的应当说明理由',
      basis: business(62),
      holds: (c, act, days) =>
        c.draft?.marketPlayers !== true || act.shortenedBecause !== undefined || (act.until !== undefined && days.calendar(act.on, act.until) >= 30),
      live: true,
      since: businessFrom,
    },
    {
      should: '缩短征求意见期限的，不得少于七日',
      basis: toConfirm(measures()),
      holds: (_, act, days) => act.until === undefined || days.calendar(act.on, act.until) >= 7,
      since: measuresFrom,
      byStep: true,
    },
  ],
  summarise: [
    {
      must: '征求意见期满以后才能汇总意见',
      basis: business(62),
      holds: (c, act) => c.consult?.until === undefined || act.on > c.consult.until,
      since: businessFrom,
    },
    { should: '意见采纳情况应当反馈', basis: business(62), holds: (_, act) => act.published === true, live: true, since: businessFrom },
    { should: '采纳的意见不能多于收到的意见', basis: business(62), holds: (_, act) => act.adopted <= act.received },
  ],
}
