/** 公平竞争审查: a draft that touches market players is held against the standards before it may be issued. */
import {
  calendarDays,
  choice,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  law,
  longText,
  names,
  internal,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const competition = law('fair-competition-regulation', '公平竞争审查条例')
const measures = law('fair-competition-measures-2025', '公平竞争审查条例实施办法')
const rules2021 = law('fair-competition-rules-2021', '公平竞争审查制度实施细则')
const reports = law('fair-competition-report-rules-2024', '公平竞争审查举报处理工作规则')
const business = law('business-environment-regulation', '优化营商环境条例')
/** The day from which the Regulation applies: the review of a government's document by the market regulator is new with it. */
const regulationFrom = '2024-08-01'

const kinds = {
  normative: { title: '规范性文件', also: ['行政规范性文件'] },
  rule: { title: '规章', also: ['政府规章', '规章草案'] },
  regulation: { title: '地方性法规', also: ['法规草案', '地方性法规草案'] },
  policy: { title: '政策性文件', also: ['政策文件'] },
  measure: { title: '其他政策措施', also: ['具体政策措施', '政策措施', '一事一议'] },
}
const levels = { department: { title: '部门出台' }, government: { title: '政府出台或者提请人大审议' } } as const
export const competitionOutcomes = {
  outside: { title: '不涉及经营者经济活动', also: ['不适用', '不涉及', '不需要审查', '无需审查', '不属于审查范围'] },
  fair: {
    title: '不具有排除、限制竞争效果',
    also: [
      '符合',
      '符合审查标准',
      '符合，可出台',
      '可以出台',
      '可出台',
      '通过',
      '审查通过',
      '不违反',
      '未违反审查标准',
      '不影响公平竞争',
      '无排除限制竞争内容',
    ],
  },
  fairOnceAmended: { title: '修改后可出台', also: ['修改后通过', '修改后出台', '调整后可出台', '修改后符合', '经修改后符合审查标准', '建议修改'] },
  exception: { title: '适用例外规定', also: ['适用例外可出台', '适用例外', '符合例外规定', '适用例外规定可出台', '例外'] },
  violating: {
    title: '违反审查标准，不得出台',
    also: ['不得出台', '违反，不得出台', '不予出台', '违反审查标准', '具有排除、限制竞争效果', '不通过', '未通过', '审查不通过', '违反'],
  },
} as const
const exceptionGrounds = {
  security: { title: '维护国家安全和发展利益' },
  innovation: { title: '促进科学技术进步、增强国家自主创新能力' },
  publicInterest: { title: '节约能源、保护环境、救灾救助等社会公共利益' },
  other: { title: '法律、行政法规规定的其他情形' },
} as const

const checks = { lawful: { title: '没有发现问题' }, violating: { title: '违反条例规定' } } as const

/** The conclusions on measures that concern competition at all. */
const inside = ['fair', 'exception', 'violating'] as const

export const fairCompetitionReview = defineProcedure({
  id: 'fair-competition-review',
  system: 'S10',
  title: '公平竞争审查',
  basis: [competition(2), competition(18), business(63), toConfirm(rules2021())],
  states: { submitted: '审查中', concluded: '已作出结论', issued: '已出台', stopped: '已停止执行', withdrawn: '已撤回' },
  name: (c) => c.submit?.title ?? '',
  steps: {
    submit: {
      title: '送审',
      day: '收件日期',
      by: 'clerk',
      opens: true,
      to: 'submitted',
      basis: competition(2),
      fields: {
        title: text('文件名称'),
        kind: optional(openChoice('文件类型', kinds)),
        office: optional(text('承办处室')),
        level: optional(choice('出台机关', levels)),
        publicInterest: optional(flag('关系社会公众利益')),
      },
    },
    compare: {
      title: '对照审查标准',
      by: 'clerk',
      from: ['submitted'],
      basis: competition(17),
      fields: {
        entry: flag('限制市场准入和退出'),
        flow: flag('限制商品、要素自由流动'),
        cost: flag('没有法定依据而影响生产经营成本'),
        conduct: flag('影响生产经营行为'),
        clauses: optional(longText('涉及的条款')),
      },
    },
    hearParties: {
      title: '听取意见',
      by: 'clerk',
      from: ['submitted'],
      basis: competition(16),
      fields: {
        parties: names('经营者、行业协会商会等利害关系人'),
        public: optional(flag('已听取社会公众意见')),
        consultation: optional(reference('征求意见的公告编号', 'consultation')),
        opinions: longText('意见和采纳情况'),
      },
    },
    justify: {
      title: '例外论证',
      by: 'clerk',
      from: ['submitted'],
      basis: competition(12),
      fields: {
        ground: choice('例外情形', exceptionGrounds),
        noLesser: flag('没有对公平竞争影响更小的替代方案'),
        term: optional(text('实施期限或者终止条件')),
        reasons: longText('论证'),
      },
    },
    preliminary: { title: '初审', by: 'clerk', from: ['submitted'], basis: competition(14), fields: { opinion: longText('初审意见') } },
    reviewJointly: { title: '市场监管部门会同审查', by: 'authority', from: ['submitted'], basis: competition(14), fields: { opinion: longText('审查意见') } },
    conclude: {
      title: '审查',
      by: 'reviewer',
      from: ['submitted'],
      to: 'concluded',
      basis: competition(17),
      fields: { outcome: choice('审查结论', competitionOutcomes), reasons: optional(longText('审查意见')) },
    },
    issue: { title: '出台', by: 'head', from: ['submitted', 'concluded'], to: 'issued', basis: competition(18), fields: {} },
    assess: {
      title: '例外实施效果评估',
      by: 'clerk',
      from: ['issued'],
      basis: toConfirm(measures()),
      fields: { effect: longText('评估情况'), continues: flag('仍有必要实施') },
    },
    adjust: { title: '调整', by: 'head', from: ['issued'], basis: competition(18), fields: { content: longText('调整的内容') } },
    stop: { title: '停止执行', by: 'head', from: ['issued'], to: 'stopped', basis: competition(12), fields: { reasons: longText('停止执行的理由') } },
    spotCheck: {
      title: '抽查',
      by: 'authority',
      from: ['submitted', 'concluded', 'issued'],
      basis: competition(21),
      fields: { result: choice('抽查结果', checks), content: optional(longText('发现的问题')) },
    },
    rectify: {
      title: '整改',
      by: 'clerk',
      from: ['submitted', 'concluded', 'issued', 'stopped'],
      basis: competition(21),
      fields: { measures: longText('整改情况') },
    },
    interview: {
      title: '约谈',
      by: 'authority',
      from: ['submitted', 'concluded', 'issued'],
      basis: competition(24),
      fields: { body: text('约谈的机关'), content: internal(longText('约谈内容')) },
    },
    takeReport: {
      title: '收到举报',
      by: 'public',
      from: ['submitted', 'concluded', 'issued'],
      basis: competition(22),
      fields: { content: longText('举报内容') },
    },
    answerReport: {
      title: '处理举报',
      by: 'clerk',
      from: ['submitted', 'concluded', 'issued'],
      basis: competition(22),
      fields: { result: longText('处理结果') },
    },
    withdraw: { title: '撤回送审', by: 'clerk', from: ['submitted'], to: 'withdrawn', basis: competition(17), fields: {} },
  },

  proves: {
    conclude: [
      { requires: ['compare', 'hearParties'], when: { 'conclude.outcome': inside }, since: regulationFrom },
      { requires: 'justify', when: { 'conclude.outcome': 'exception' }, since: regulationFrom },
    ],
    issue: [
      { requires: 'conclude', since: regulationFrom },
      { requires: ['compare', 'hearParties'], when: { 'conclude.outcome': inside }, since: regulationFrom },
      { requires: 'justify', when: { 'conclude.outcome': 'exception' }, since: regulationFrom },
      { requires: ['preliminary', 'reviewJointly'], when: { 'submit.level': 'government' }, since: regulationFrom },
    ],
    interview: ['spotCheck'],
  },

  gates: {
    justify: [
      { must: '适用例外应当没有对公平竞争影响更小的替代方案', basis: competition(12), holds: (_, act) => act.noLesser, since: regulationFrom },
      { must: '适用例外应当确定合理的实施期限或者终止条件', basis: competition(12), holds: (_, act) => act.term !== undefined, since: regulationFrom },
    ],
    reviewJointly: [{ must: '会同审查以前，起草单位应当初步审查', basis: competition(14), requires: 'preliminary', live: true, since: regulationFrom }],
    rectify: [
      { should: '抽查发现问题的，才需要整改', basis: competition(21), holds: (c) => c.spotCheck?.result === 'violating' || c.takeReport !== undefined },
    ],
    interview: [
      {
        must: '抽查发现问题、逾期不整改的，才约谈负责人',
        basis: competition(24),
        requires: 'spotCheck',
        holds: (c) => c.spotCheck!.result === 'violating' && (c.rectify === undefined || c.rectify.on < c.spotCheck!.on),
      },
    ],
    conclude: [
      {
        must: '关系社会公众利益的，还应当听取社会公众意见',
        basis: competition(16),
        when: { 'submit.publicInterest': true, 'conclude.outcome': inside },
        holds: (c) => c.hearParties?.public === true || c.hearParties?.consultation !== undefined,
        live: true,
        since: regulationFrom,
      },
      {
        should: '认为不涉及经营者经济活动的，应当记录理由',
        basis: competition(2),
        holds: (_, act) => act.outcome !== 'outside' || act.reasons !== undefined,
        live: true,
      },
      {
        must: '作出结论以前应当逐项对照审查标准',
        basis: competition(17),
        when: { 'conclude.outcome': inside },
        requires: 'compare',
        live: true,
        since: regulationFrom,
      },
      {
        must: '作出结论以前应当听取经营者、行业协会商会等利害关系人的意见',
        basis: competition(16),
        when: { 'conclude.outcome': inside },
        requires: 'hearParties',
        live: true,
        since: regulationFrom,
      },
      {
        should: '作出结论以前应当征求利害关系人的意见或者向社会公开征求意见',
        basis: toConfirm(rules2021()),
        when: { 'conclude.outcome': inside },
        requires: 'hearParties',
        live: true,
        until: regulationFrom,
      },
      {
        must: '适用例外规定的，应当在结论中详细说明',
        basis: competition(17),
        when: { 'conclude.outcome': 'exception' },
        requires: 'justify',
        holds: (_, act) => act.reasons !== undefined,
        live: true,
        since: regulationFrom,
      },
      {
        must: '政府出台或者提请人大审议的，应当由市场监管部门会同审查',
        basis: competition(14),
        when: { 'submit.level': 'government' },
        requires: 'reviewJointly',
        live: true,
        since: regulationFrom,
      },
      {
        should: '有违反审查标准的内容，又不适用例外规定的，应当修改或者不得出台',
        basis: competition(18),
        holds: (c, act) => act.outcome !== 'fair' || c.compare === undefined || !(c.compare.entry || c.compare.flow || c.compare.cost || c.compare.conduct),
      },
    ],
    issue: [
      { must: '未经公平竞争审查的，不得出台', basis: competition(18), requires: 'conclude', since: regulationFrom },
      { must: '违反审查标准且不符合例外规定的，不得出台', basis: competition(18), holds: (c) => c.conclude?.outcome !== 'violating', since: regulationFrom },
      {
        should: '经公平竞争审查、没有违反审查标准的，才能出台',
        basis: toConfirm(rules2021()),
        requires: 'conclude',
        holds: (c) => c.conclude?.outcome !== 'violating',
        until: regulationFrom,
      },
    ],
    assess: [{ should: '评估的是适用例外规定出台的政策措施', basis: toConfirm(measures()), holds: (c) => c.conclude?.outcome === 'exception' }],
  },

  clocks: { report: { title: '举报核查期限', basis: toConfirm(reports()), limit: calendarDays(60), starts: ['takeReport'], stops: ['answerReport'] } },
})

export const fairCompetitionReviews = defineRegister(fairCompetitionReview, {
  id: 'fair-competition-reviews',
  title: '公平竞争审查台账',
  readers: 'public',
  also: ['公平竞争审查登记', '公平竞争审查情况'],
  basis: competition(17),
  columns: [
    { at: 'submit.title', also: ['文件标题', '政策措施名称', '政策措施', '名称', '审查文件', '标题', '送审文件', '审查事项', '措施名称'] },
    { at: 'submit.kind', also: ['类型', '文件类别', '政策措施类型', '类别'] },
    { at: 'submit.office', also: ['起草处室', '起草单位', '承办单位', '送审处室', '处室', '提请处室', '报送处室', '政策制定处室'] },
    { at: 'submit.on', also: ['收件时间', '送审日期', '送审时间', '受理日期', '收到日期', '提请日期', '报送日期', '申请审查日期'] },
    { at: 'conclude.on', also: ['审查时间', '审查完成日期', '结论日期', '办结日期', '审结日期', '日期', '出具意见日期', '完成日期'] },
    { at: 'conclude.outcome', also: ['结论', '审查结果', '审查意见结论', '审查意见', '意见', '审查情况'] },
    { at: 'issue.on', also: ['出台时间', '印发日期'] },
  ],
})

export const fairCompetitionReviewed = defineIndicator(fairCompetitionReview, {
  id: 'fair-competition.reviewed',
  title: '公平竞争审查',
  unit: '件',
  basis: competition(17),
  definition: '本年作出公平竞争审查结论的文件件数，不论结论如何；尚未作出结论的不计',
  includes: (c, year) => c.conclude !== undefined && yearOf(c.conclude.on) === year,
})
