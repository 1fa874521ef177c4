/** 公开征求意见：公告和期限（优化营商环境条例第六十二条，重大行政决策程序暂行条例第十五条）: thirty days, unless it says why not. */
import {
  choice,
  type Clocks,
  type Day,
  day,
  type Days,
  daysUntil,
  files,
  flag,
  type Gates,
  longText,
  openChoice,
  optional,
  type Steps,
  text,
  toConfirm,
} from '../../define/index.ts'
import type { ConsultationState, ConsultationSteps } from './consultation.ts'
import { business, businessFrom, channels, decisions, decisionsFrom, forMarketPlayers, local, management, rules } from './consultation-law.ts'

const kinds = {
  normative: { title: '行政规范性文件', also: ['规范性文件'] },
  decision: { title: '重大行政决策', also: ['重大决策'] },
  rule: { title: '政府规章', also: ['规章'] },
  regulation: { title: '地方性法规', also: ['法规', '法规草案'] },
  cleaning: { title: '文件清理意见', also: ['政策文件清理', '清理'] },
  other: { title: '其他文件', also: ['其他', '政策文件'] },
} as const
type Announced = { publish?: { until: Day }; extend?: { until: Day }; openedOn: Day }
/** The last day for comments, as last extended. */
const lastDayOpen = (c: Announced): Day => c.extend?.until ?? c.publish?.until ?? c.openedOn
const isLongEnough = (act: { on: Day; until: Day; shortenedBecause?: string | undefined }, days: Days): boolean =>
  act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30

export const termSteps = {
  publish: {
    title: '发布公告',
    by: 'clerk',
    opens: true,
    to: 'open',
    basis: business(62),
    fields: {
      number: text('公告编号'),
      title: text('征求意见的文件'),
      kind: choice('文件类型', kinds),
      marketPlayers: optional(flag('涉及市场主体')),
      until: day('截止日期'),
      channel: optional(openChoice('公布渠道', channels)),
      shortenedBecause: optional(longText('缩短期限的理由')),
      materials: optional(files('草案和说明')),
      link: optional(text('公告网址')),
      office: optional(text('承办处室')),
    },
  },
  extend: { title: '延长期限', by: 'clerk', from: ['open'], basis: toConfirm(management()), fields: { until: day('延长后的截止日期') } },
  close: { title: '截止', by: 'clerk', from: ['open'], to: 'closed', basis: business(62), fields: {} },
  cancel: {
    title: '终止征求意见',
    by: 'head',
    from: ['open', 'closed'],
    to: 'cancelled',
    basis: toConfirm(management()),
    fields: { reasons: longText('理由') },
  },
} as const satisfies Steps<ConsultationState>

export const termGates: Gates<ConsultationSteps> = {
  publish: [
    {
      must: '涉及市场主体的规章、规范性文件，公开征求意见一般不少于三十日，缩短的应当说明理由',
      basis: business(62),
      when: forMarketPlayers,
      holds: (_, act, days) => isLongEnough(act, days),
      since: businessFrom,
    },
    {
      must: '重大行政决策公开征求意见一般不少于三十日，因情况紧急等缩短的应当说明',
      basis: decisions(15),
      when: { 'publish.kind': 'decision' },
      holds: (_, act, days) => isLongEnough(act, days),
      since: decisionsFrom,
    },
    {
      must: '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由',
      basis: rules(15),
      since: '2018-05-01',
      when: { 'publish.kind': 'rule' },
      holds: (_, act, days) => isLongEnough(act, days),
    },
    {
      must: '法规草案公开征求意见一般不少于三十日，缩短的应当说明理由',
      basis: local(40),
      when: { 'publish.kind': 'regulation' },
      holds: (_, act, days) => isLongEnough(act, days),
    },
    {
      must: '重大行政决策公开征求意见应当公布决策草案及其说明',
      basis: decisions(15),
      when: { 'publish.kind': 'decision' },
      holds: (_, act) => act.materials !== undefined,
      live: true,
      since: decisionsFrom,
    },
    {
      should: '公开征求意见应当公布草案及其说明等材料',
      basis: toConfirm(management()),
      holds: (_, act) => act.kind === 'decision' || act.materials !== undefined,
      live: true,
    },
  ],
  extend: [{ should: '延长后的截止日期应当晚于原来的截止日期', basis: toConfirm(management()), holds: (c, act) => act.until > lastDayOpen(c) }],
  close: [
    {
      must: '涉及市场主体的规章、规范性文件，公告的期限届满以后才能截止',
      basis: business(62),
      when: forMarketPlayers,
      holds: (c, act) => act.on > lastDayOpen(c),
      since: businessFrom,
    },
    {
      must: '重大行政决策公告的期限届满以后才能截止',
      basis: decisions(15),
      when: { 'publish.kind': 'decision' },
      holds: (c, act) => act.on > lastDayOpen(c),
      since: decisionsFrom,
    },
    { should: '公告的期限届满以后才能截止', basis: toConfirm(management()), holds: (c, act) => act.on > lastDayOpen(c) },
  ],
}

export const termClocks: Clocks<ConsultationSteps> = {
  term: {
    title: '征求意见期限',
    basis: business(62),
    limit: (c) => daysUntil((c.extend ?? c.publish)?.on ?? c.openedOn, lastDayOpen(c)),
    starts: ['publish', 'extend'],
    stops: ['close', 'cancel'],
  },
}
