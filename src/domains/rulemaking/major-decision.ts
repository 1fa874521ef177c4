/** 重大行政决策: public participation, expert argument, risk assessment, legality review and collective decision, in that order. */
import {
  choice,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  law,
  longText,
  names,
  openChoice,
  optional,
  reference,
  text,
  yearOf,
} from '../../define/index.ts'
import { competitionOutcomes } from './fair-competition-review.ts'
import { reviewOutcomes } from './legality-review.ts'

const regulation = law('major-decision-regulation', '重大行政决策程序暂行条例')
const competition = law('fair-competition-regulation', '公平竞争审查条例')
/** The five kinds of article 3, and what it leaves out. */
const kinds = {
  policy: { title: '公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施', also: ['重大公共政策', '重大政策'] },
  plan: { title: '经济和社会发展等方面的重要规划', also: ['重要规划', '规划'] },
  resources: { title: '开发利用、保护重要自然资源和文化资源的重大公共政策和措施' },
  project: { title: '重大公共建设项目', also: ['重大项目'] },
  other: { title: '对经济社会发展有重大影响、涉及重大公共利益或者公众切身利益的其他重大事项', also: ['其他重大事项'] },
  outside: { title: '宏观调控决策、政府立法决策或者突发事件应急处置决策' },
} as const
const conclusions = { keep: { title: '继续执行' }, change: { title: '变更' }, stop: { title: '停止执行' } } as const
/** The day from which the Regulation applies. */
const regulationFrom = '2019-09-01'

const risks = { controllable: { title: '风险可控', also: ['可控', '低风险'] }, uncontrollable: { title: '风险不可控', also: ['不可控', '高风险'] } } as const
const channels = {
  website: { title: '网上公开征求意见' },
  hearing: { title: '听证会' },
  meeting: { title: '座谈会' },
  visit: { title: '实地走访' },
  survey: { title: '问卷调查、民意调查' },
}

export const majorDecision = defineProcedure({
  id: 'major-decision',
  system: 'S14',
  title: '重大行政决策',
  basis: [regulation(3), regulation(14), regulation(19), regulation(22), regulation(25), regulation(30), regulation(42)],
  states: { listed: '决策中', decided: '已集体讨论决定', published: '已公布', suspended: '中止执行', stopped: '停止执行', dropped: '不再决策' },
  name: (c) => c.list?.title ?? '',
  steps: {
    list: {
      title: '列入目录',
      by: 'head',
      opens: true,
      to: 'listed',
      basis: regulation(3),
      fields: {
        title: text('决策事项'),
        office: optional(text('承办单位')),
        kind: optional(choice('事项类型', kinds)),
        catalogue: optional(text('决策目录')),
        partyAgreed: optional(flag('目录经同级党委同意并向社会公布')),
        closed: optional(flag('依法不公开')),
        specialised: optional(flag('专业性、技术性较强')),
        risky: optional(flag('可能影响社会稳定、公共安全')),
        marketPlayers: optional(flag('涉及市场主体')),
      },
    },
    initiate: { title: '决定启动', by: 'head', from: ['listed'], basis: regulation(10), fields: { responsible: text('承办单位') } },
    draft: {
      title: '拟订草案',
      by: 'clerk',
      from: ['listed'],
      basis: regulation(12),
      fields: { draft: optional(files('草案')), disputes: optional(longText('部门争议和处理')) },
    },
    participate: {
      title: '公众参与',
      by: 'clerk',
      from: ['listed'],
      basis: regulation(14),
      fields: {
        channel: optional(openChoice('方式', channels)),
        consultation: optional(reference('征求意见的公告编号', 'consultation')),
        until: optional(day('征求意见截止日期')),
        shortenedBecause: optional(longText('缩短期限的理由')),
        received: optional(integer('收到意见数')),
        adopted: optional(integer('采纳意见数')),
        summary: optional(longText('意见采纳情况')),
      },
    },
    hear: {
      title: '听证',
      by: 'clerk',
      from: ['listed'],
      basis: regulation(16),
      fields: { materialsOn: day('听证材料送达日期'), participants: names('听证参加人'), record: optional(files('听证笔录')) },
    },
    argue: {
      title: '专家论证',
      by: 'clerk',
      from: ['listed'],
      basis: regulation(19),
      fields: { experts: optional(names('专家')), interested: optional(flag('有直接利害关系')), opinion: optional(longText('论证意见')) },
    },
    assessRisk: {
      title: '风险评估',
      by: 'clerk',
      from: ['listed'],
      basis: regulation(22),
      fields: { risk: optional(choice('评估结论', risks)), report: optional(longText('评估报告')) },
    },
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
    decide: {
      title: '集体讨论决定',
      by: 'head',
      from: ['listed'],
      to: 'decided',
      basis: regulation(30),
      fields: {
        meeting: optional(text('会议名称')),
        headSpokeLast: optional(flag('行政首长最后发表意见')),
        againstMajority: optional(flag('决定与多数人意见不一致')),
        reasons: optional(longText('不一致的理由')),
        dissent: optional(longText('不同意见')),
        minutes: optional(files('会议纪要')),
      },
    },
    defer: {
      title: '暂缓决定',
      by: 'head',
      from: ['listed'],
      basis: regulation(30),
      fields: { meeting: optional(text('会议名称')), reasons: longText('暂缓的理由') },
    },
    reportParty: { title: '请示报告', by: 'head', from: ['listed', 'decided'], basis: regulation(31), fields: {} },
    publish: {
      title: '公布',
      by: 'clerk',
      from: ['listed', 'decided'],
      to: 'published',
      basis: regulation(32),
      fields: { link: optional(text('公布网址')), interpretation: optional(longText('解读')) },
    },
    archive: { title: '归档', by: 'clerk', from: ['decided', 'published', 'stopped', 'dropped'], basis: regulation(33), fields: {} },
    reportExecution: { title: '报告执行情况', by: 'clerk', from: ['decided', 'published'], basis: regulation(34), fields: { situation: longText('执行情况') } },
    reportProblem: {
      title: '报告执行中的问题',
      day: '报告问题日期',
      by: 'clerk',
      from: ['decided', 'published'],
      basis: regulation(35),
      fields: { problem: longText('问题或者情况变化') },
    },
    evaluate: {
      title: '决策后评估',
      by: 'clerk',
      from: ['decided', 'published', 'suspended'],
      basis: regulation(36),
      fields: { report: longText('评估报告'), conclusion: optional(choice('评估结论', conclusions)) },
    },
    suspend: {
      title: '中止执行',
      by: 'head',
      from: ['decided', 'published'],
      to: 'suspended',
      basis: regulation(37),
      fields: { urgent: longText('情况紧急的理由') },
    },
    resume: { title: '恢复执行', by: 'head', from: ['suspended'], to: 'published', basis: regulation(37), fields: { reasons: longText('理由') } },
    change: {
      title: '变更',
      by: 'head',
      from: ['decided', 'published', 'suspended'],
      to: 'published',
      basis: regulation(37),
      fields: { lawful: flag('已履行法定程序'), content: longText('变更的内容和理由') },
    },
    stop: {
      title: '停止执行',
      by: 'head',
      from: ['decided', 'published', 'suspended'],
      to: 'stopped',
      basis: regulation(37),
      fields: { lawful: flag('已履行法定程序'), reasons: longText('理由') },
    },
    drop: { title: '终止决策程序', by: 'head', from: ['listed'], to: 'dropped', basis: regulation(10), fields: { reasons: longText('理由') } },
  },

  proves: {
    // The five statutory steps; the fifth is the decision itself. Before the regulation there was no settled order.
    decide: [
      { requires: ['initiate', 'draft'], since: regulationFrom },
      { requires: 'participate', when: { 'list.closed': false }, since: regulationFrom },
      { requires: 'argue', when: { 'list.specialised': true }, since: regulationFrom },
      { requires: 'assessRisk', when: { 'list.risky': true }, since: regulationFrom },
      { requires: 'reviewLegality', since: regulationFrom },
      { requires: 'reviewCompetition', when: { 'list.marketPlayers': true }, since: regulationFrom },
    ],
    publish: [
      { requires: ['reviewLegality', 'decide'], since: regulationFrom },
      { requires: 'participate', when: { 'list.closed': false }, since: regulationFrom },
    ],
    suspend: [{ requires: ['reviewLegality', 'decide'], since: regulationFrom }],
    change: [{ requires: ['reviewLegality', 'decide'], since: regulationFrom }],
    stop: [{ requires: ['reviewLegality', 'decide'], since: regulationFrom }],
  },

  gates: {
    list: [
      {
        must: '宏观调控决策、政府立法决策和突发事件应急处置决策不适用重大行政决策程序',
        basis: regulation(3),
        holds: (_, act) => act.kind !== 'outside',
        since: regulationFrom,
      },
      {
        should: '决策目录应当经同级党委同意后向社会公布',
        basis: regulation(3),
        holds: (_, act) => act.catalogue === undefined || act.partyAgreed === true,
        live: true,
      },
    ],
    participate: [
      {
        must: '公开征求意见一般不少于三十日，因情况紧急等缩短的应当说明',
        basis: regulation(15),
        holds: (_, act, days) => act.until === undefined || act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30,
      },
    ],
    hear: [{ must: '听证材料应当在听证会七日前送达参加人', basis: regulation(16), holds: (_, act, days) => days.calendar(act.materialsOn, act.on) >= 7 }],
    argue: [{ must: '不得选择有直接利害关系的专家', basis: regulation(20), holds: (_, act) => act.interested !== true }],
    reviewLegality: [
      {
        should: '合法性审查时间一般不少于七个工作日',
        basis: regulation(26),
        holds: (c, act, days) => c.submitReview === undefined || days.working(c.submitReview.on, act.on) >= 7,
      },
      { must: '合法性审查应当写明审查意见', basis: regulation(28), holds: (_, act) => act.outcome !== undefined, live: true },
      { must: '合法性审查应当组织法律顾问、公职律师提出法律意见', basis: regulation(28), holds: (_, act) => act.lawyers !== undefined, live: true },
    ],
    decide: [
      { must: '决策机关决定启动、拟订草案以后才能集体讨论', basis: regulation(10), requires: ['initiate', 'draft'], live: true, since: regulationFrom },
      {
        must: '征求意见的期限届满以后才能集体讨论',
        basis: regulation(15),
        holds: (c, act) => c.log.every((a) => a.step !== 'participate' || a.data.until === undefined || a.data.until < act.on),
        since: regulationFrom,
      },
      {
        should: '征求的意见应当归纳研究，形成采纳情况',
        basis: regulation(18),
        holds: (c) => c.participate === undefined || c.participate.summary !== undefined || c.participate.consultation !== undefined,
        live: true,
        since: regulationFrom,
      },
      {
        must: '除依法不公开的外，集体讨论以前应当经过公众参与',
        basis: regulation(14),
        when: { 'list.closed': false },
        requires: 'participate',
        since: regulationFrom,
      },
      {
        must: '专业性、技术性较强的决策，集体讨论以前应当经过专家论证',
        basis: regulation(19),
        when: { 'list.specialised': true },
        requires: 'argue',
        since: regulationFrom,
      },
      {
        must: '可能影响社会稳定、公共安全的决策，集体讨论以前应当经过风险评估',
        basis: regulation(22),
        when: { 'list.risky': true },
        requires: 'assessRisk',
        since: regulationFrom,
      },
      { must: '风险不可控的，应当调整到可控以后才能决定', basis: regulation(24), holds: (c) => c.assessRisk?.risk !== 'uncontrollable', since: regulationFrom },
      {
        must: '涉及市场主体的决策，应当经过公平竞争审查',
        basis: regulation(29),
        when: { 'list.marketPlayers': true },
        requires: 'reviewCompetition',
        since: regulationFrom,
      },
      { must: '公平竞争审查认为不得出台的，不得决定', basis: competition(18), holds: (c) => c.reviewCompetition?.outcome !== 'violating', since: '2024-08-01' },
      { must: '未经合法性审查的，不得提交集体讨论', basis: regulation(25), requires: 'reviewLegality', since: regulationFrom },
      {
        must: '经审查不合法的，不得提交集体讨论；探索性改革应当明示法律风险',
        basis: regulation(25),
        holds: (c) => c.reviewLegality?.outcome !== 'illegal' || c.reviewLegality.exploratory === true,
        since: regulationFrom,
      },
      { must: '行政首长应当最后发表意见', basis: regulation(30), holds: (_, act) => act.headSpokeLast === true, live: true },
      { must: '决定与多数人意见不一致的，应当说明理由', basis: regulation(30), holds: (_, act) => act.againstMajority !== true || act.reasons !== undefined },
    ],
    publish: [
      { must: '集体讨论决定以后才能公布', basis: regulation(30), requires: 'decide', since: regulationFrom },
      { should: '出台以前应当按规定向同级党委请示报告', basis: regulation(31), requires: 'reportParty', live: true },
      { must: '依法不公开的决策，不得公布', basis: regulation(32), holds: (c) => c.list?.closed !== true },
    ],
    change: [{ must: '未经法定程序，不得变更决策', basis: regulation(37), holds: (_, act) => act.lawful }],
    stop: [{ must: '未经法定程序，不得停止执行决策', basis: regulation(37), holds: (_, act) => act.lawful }],
  },
})

export const majorDecisions = defineRegister(majorDecision, {
  id: 'major-decisions',
  title: '重大行政决策台账',
  readers: 'public',
  also: ['重大决策台账', '重大行政决策事项', '重大行政决策目录'],
  basis: regulation(32),
  columns: [
    { at: 'list.title', also: ['决策名称', '事项名称', '决策事项名称', '重大行政决策事项', '事项', '名称', '决策项目', '决策草案', '决策标题'] },
    { at: 'list.on', also: ['列入目录时间', '启动日期', '目录日期', '列入日期', '立项日期', '列入年度目录日期', '公布目录日期', '启动时间'] },
    { at: 'list.kind', also: ['决策类型'] },
    { at: 'initiate.on', title: '决定启动日期' },
    { at: 'participate.on', also: ['公众参与时间', '公开征求意见日期', '征求意见日期', '公众参与', '公众参与完成日期', '听取意见日期', '征求公众意见日期'] },
    { at: 'argue.on', also: ['专家论证时间', '论证日期', '专家论证'] },
    { at: 'assessRisk.on', also: ['风险评估时间', '评估日期', '社会稳定风险评估日期', '风险评估'] },
    { at: 'reviewLegality.on', also: ['合法性审核日期', '合法性审查时间', '合法性审查', '合法性审核时间'] },
    {
      at: 'decide.on',
      also: [
        '集体讨论日期',
        '集体审议日期',
        '集体决定日期',
        '集体讨论决定时间',
        '审议日期',
        '集体讨论决定',
        '集体决定时间',
        '决策日期',
        '会议审议日期',
        '决定日期',
        '集体审议时间',
      ],
    },
    { at: 'publish.on', also: ['公布时间', '印发日期', '公开日期', '出台日期', '发布日期', '出台时间', '决策公布日期'] },
    { at: 'list.office', also: ['承办处室', '责任单位', '责任处室'] },
    { at: 'evaluate.on', also: ['后评估日期', '评估时间'] },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const majorDecisionsCompleted = defineIndicator(majorDecision, {
  id: 'major-decisions.completed',
  title: '重大行政决策',
  unit: '项',
  basis: regulation(30),
  definition: '本年经集体讨论决定的重大行政决策项数；仍在履行程序的不计',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
})
