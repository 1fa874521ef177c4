/** 公开征求意见: a draft is put to the public with its materials, every comment is answered, and the feedback is published. */
import {
  choice,
  confidential,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  internal,
  law,
  longText,
  openChoice,
  optional,
  text,
  toConfirm,
  unanswered,
  yearOf,
  type Day,
  type Days,
} from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const decisions = law('major-decision-regulation', '重大行政决策程序暂行条例')
const rules = law('rules-procedure-regulation', '规章制定程序条例')
const local = law('sd-local-legislation', '山东省地方立法条例')
const management = law('gbf-2018-37', '关于加强行政规范性文件制定和监督管理工作的通知')

/** The days from which 优化营商环境条例 and 重大行政决策程序暂行条例 apply. */
const businessFrom = '2020-01-01'
const decisionsFrom = '2019-09-01'

const kinds = {
  normative: { title: '行政规范性文件', also: ['规范性文件'] },
  decision: { title: '重大行政决策', also: ['重大决策'] },
  rule: { title: '政府规章', also: ['规章'] },
  regulation: { title: '地方性法规', also: ['法规', '法规草案'] },
  cleaning: { title: '文件清理意见', also: ['政策文件清理', '清理'] },
  other: { title: '其他文件', also: ['其他', '政策文件'] },
} as const
const channels = {
  website: { title: '门户网站', also: ['网站', '网上', '网络'] },
  newspaper: { title: '报纸' },
  wechat: { title: '政务新媒体', also: ['微信公众号', '公众号'] },
  meeting: { title: '座谈会' },
  letter: { title: '来信', also: ['信函', '电子邮件', '邮件'] },
}
const parties = {
  company: { title: '企业' },
  association: { title: '行业协会商会', also: ['行业协会', '商会'] },
  agency: { title: '机关单位' },
  citizen: { title: '公民' },
}
const answers = { adopted: { title: '采纳' }, partly: { title: '部分采纳' }, rejected: { title: '不采纳', also: ['未采纳'] } } as const

/** What the thirty days of 优化营商环境条例 are given for. */
const forMarketPlayers = { 'publish.kind': ['normative', 'rule'], 'publish.marketPlayers': true } as const

export const consultation = defineProcedure({
  id: 'consultation',
  system: 'S16',
  title: '公开征求意见',
  basis: [business(62), decisions(15), rules(15), local(40), toConfirm(management())],
  states: { open: '征求意见中', closed: '已截止', answered: '已反馈', cancelled: '已终止' },
  number: 'publish.number',
  name: (c) => c.publish?.title ?? '',

  steps: {
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
    close: { title: '截止', by: 'clerk', from: ['open'], to: 'closed', basis: business(62), fields: {} },
    feedback: {
      title: '反馈采纳情况',
      by: 'clerk',
      from: ['closed'],
      to: 'answered',
      basis: business(62),
      fields: { summary: optional(longText('意见采纳情况说明')), link: optional(text('反馈网址')) },
    },
    cancel: {
      title: '终止征求意见',
      by: 'head',
      from: ['open', 'closed'],
      to: 'cancelled',
      basis: toConfirm(management()),
      fields: { reasons: longText('理由') },
    },
  },

  proves: { feedback: ['close'] },

  gates: {
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
      {
        should: '部分采纳或者不采纳的，应当说明理由',
        basis: toConfirm(management()),
        holds: (_, act) => act.result === 'adopted' || act.reasons !== undefined,
      },
    ],
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
  },

  clocks: {
    term: {
      title: '征求意见期限',
      basis: business(62),
      limit: (c) => daysUntil((c.extend ?? c.publish)?.on ?? c.openedOn, lastDayOpen(c)),
      starts: ['publish', 'extend'],
      stops: ['close', 'cancel'],
    },
  },
})

type Announced = { publish?: { until: Day }; extend?: { until: Day }; openedOn: Day }
/** The last day for comments, as last extended. */
function lastDayOpen(c: Announced): Day {
  return c.extend?.until ?? c.publish?.until ?? c.openedOn
}
function isLongEnough(act: { on: Day; until: Day; shortenedBecause?: string | undefined }, days: Days): boolean {
  return act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30
}

export const consultations = defineRegister(consultation, {
  id: 'consultations',
  title: '公开征求意见台账',
  readers: 'public',
  also: ['征求意见台账', '公开征求意见情况台账', '征集意见台账'],
  basis: business(62),
  columns: [
    { at: 'publish.number', also: ['编号', '征求意见编号', '征集编号'] },
    { at: 'publish.title', also: ['文件名称', '征求意见文件', '征集主题', '标题', '名称'] },
    { at: 'publish.kind', also: ['类型', '文件类别'] },
    { at: 'publish.on', also: ['发布日期', '开始日期', '征求意见日期', '公告日期'] },
    { at: 'publish.until', also: ['结束日期', '征求意见截止日期'] },
    { at: 'publish.marketPlayers' },
    { at: 'publish.channel', also: ['征求意见渠道', '渠道'] },
    { at: 'publish.office', also: ['承办单位', '起草处室', '起草单位'] },
    { at: 'close.on' },
    { at: 'feedback.on', also: ['反馈日期', '结果反馈日期'] },
    { at: 'feedback.summary', also: ['采纳情况', '意见采纳情况'] },
    { at: 'feedback.link' },
  ],
  // A ledger that tells of the feedback tells that the term was over by then.
  assume: { close: (f) => f['feedback']?.on },
})

export const consultationsPublished = defineIndicator(consultation, {
  id: 'consultation.published',
  title: '公开征求意见',
  unit: '件',
  basis: business(62),
  definition: '本年发布公告向社会公开征求意见的文件件数',
  includes: (c, year) => c.publish !== undefined && yearOf(c.publish.on) === year,
})
