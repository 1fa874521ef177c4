/** 年度报告: every statutory report of a year is composed and held against its rules, submitted, reviewed, approved, frozen, published; a correction is a new edition. */
import {
  choice,
  defineJourneys,
  defineProcedure,
  defineRegister,
  integer,
  internal,
  law,
  longText,
  names,
  optional,
  text,
  toConfirm,
  year,
  type CaseOf,
  numbered,
  type Numbering,
} from '../../define/index.ts'

const inspection = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')
const disclosure = law('foi-regulation', '中华人民共和国政府信息公开条例')
const publicity = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

/** By the ids of their definitions. */
const kinds = {
  'law-government': { title: '法治政府建设工作报告', also: ['法治政府建设年度报告', '法治政府建设情况报告'] },
  disclosure: { title: '政府信息公开工作年度报告', also: ['信息公开年报', '政府信息公开年度报告'] },
  enforcement: { title: '行政执法年度统计报告', also: ['行政执法统计年报', '行政执法总体情况'] },
  disputes: { title: '行政复议和行政应诉年度统计报告', also: ['行政复议应诉统计', '复议应诉年报'] },
} as const
/** A ledger that doesn't say is one of reports on law-based government. */
const kindOf = (c: { compose?: { report?: keyof typeof kinds | undefined } }): keyof typeof kinds => c.compose?.report ?? 'law-government'

const opinions = { pass: { title: '同意' }, passRevised: { title: '修改后同意' } } as const

/** Whether a step was taken after the last of those that make it necessary again. */
const takenSince = (c: CaseOf<any>, step: string, again: readonly string[]): boolean =>
  c.log.findLastIndex((a) => a.step === step) > c.log.findLastIndex((a) => again.includes(a.step))
const changes = ['compose', 'revise', 'returnFromReview', 'returnFromApproval', 'correct']

const reportNumbers: Numbering = { id: 'annual-report', title: '年度报告报送文号', like: '某工信报〔{year}〕{n}号', official: true }

export const annualReport = defineProcedure({
  id: 'annual-report',
  system: 'S40',
  title: '年度报告',
  basis: [toConfirm(inspection(24)), disclosure(49), disclosure(6), disclosure(17), toConfirm(publicity('正文'))],
  states: { composing: '编写中', submitted: '送审中', reviewed: '已审核', approved: '已审定', frozen: '已定稿', published: '已公开' },
  number: 'compose.number',
  name: (c) => c.compose?.title ?? '',

  steps: {
    compose: {
      title: '编写',
      by: 'clerk',
      opens: true,
      to: 'composing',
      basis: disclosure(6, 1),
      fields: { number: text('报告编号'), report: optional(choice('报告种类', kinds)), year: year('年度'), title: text('标题') },
    },
    revise: { title: '修改', by: 'clerk', from: ['composing'], basis: disclosure(6, 1), fields: { changes: longText('修改的内容') } },
    checkRules: {
      title: '核对数据',
      by: 'clerk',
      from: ['composing'],
      basis: disclosure(6, 1),
      fields: { broken: integer('不一致的处数'), explanation: optional(longText('不一致的说明')) },
    },
    submit: { title: '送审', by: 'clerk', from: ['composing'], to: 'submitted', basis: disclosure(6, 1), fields: {} },
    review: {
      title: '法制审核',
      day: '审核日期',
      by: 'reviewer',
      from: ['submitted'],
      to: 'reviewed',
      basis: disclosure(6, 1),
      fields: { opinion: choice('审核意见', opinions), remarks: optional(longText('具体意见')) },
    },
    returnFromReview: {
      title: '审核退回',
      by: 'reviewer',
      from: ['submitted'],
      to: 'composing',
      basis: disclosure(6, 1),
      fields: { reasons: longText('退回的理由') },
    },
    approve: {
      title: '审定',
      by: 'head',
      from: ['reviewed'],
      to: 'approved',
      signedOff: true,
      basis: disclosure(6, 1),
      fields: { meeting: optional(text('审议的会议')), approver: text('审定人') },
    },
    returnFromApproval: {
      title: '审定退回',
      by: 'head',
      from: ['reviewed', 'approved'],
      to: 'composing',
      basis: disclosure(6, 1),
      fields: { reasons: longText('退回的理由') },
    },
    reviewSecrecy: {
      title: '保密审查',
      by: 'reviewer',
      from: ['approved', 'frozen'],
      basis: disclosure(17),
      fields: { reviewer: text('审查人'), secret: optional(internal(longText('不宜公开的内容'))) },
    },
    freeze: {
      title: '定稿',
      by: 'head',
      from: ['approved'],
      to: 'frozen',
      basis: disclosure(6, 1),
      fields: { edition: integer('版次'), checkpoint: optional(longText('定稿时办件记录的校验点')) },
    },
    report: {
      title: '报送',
      by: 'clerk',
      from: ['frozen', 'published'],
      basis: toConfirm(inspection('正文')),
      fields: { documentNumber: optional(numbered('报送的文号', reportNumbers)), to: names('报送的机关'), copies: optional(names('抄送的单位')) },
    },
    publish: { title: '公开', by: 'clerk', from: ['frozen'], to: 'published', basis: disclosure(6, 1), fields: { link: optional(text('链接')) } },
    correct: {
      title: '更正',
      by: 'head',
      from: ['frozen', 'published'],
      to: 'composing',
      basis: disclosure(6, 2),
      fields: { reasons: longText('更正的理由') },
    },
  },

  // Who writes the report, who reviews it and who approves it are three people.
  apart: [['compose', 'review', 'approve']],
  proves: { freeze: ['checkRules', 'submit', 'review', 'approve'], publish: ['checkRules', 'submit', 'review', 'approve', 'freeze', 'reviewSecrecy'] },

  gates: {
    submit: [
      {
        must: '报告的数据应当准确：正文最后一次改动以后，应当核对数据之间的一致性',
        basis: disclosure(6, 1),
        requires: 'checkRules',
        holds: (c) => takenSince(c, 'checkRules', changes),
        live: true,
      },
      {
        must: '数据之间不一致的，应当改正或者说明',
        basis: disclosure(6, 1),
        holds: (c) => c.checkRules === undefined || c.checkRules.broken === 0 || c.checkRules.explanation !== undefined,
        live: true,
      },
    ],
    approve: [
      {
        should: '法治政府建设情况的报告应当经党组会议审议',
        basis: toConfirm(inspection('正文')),
        holds: (c, act) => kindOf(c) !== 'law-government' || act.meeting !== undefined,
        live: true,
      },
    ],
    report: [
      {
        should: '每年3月1日以前，应当报送上一年法治政府建设情况的报告',
        basis: toConfirm(inspection('正文')),
        holds: (c, act) => kindOf(c) !== 'law-government' || c.report !== undefined || c.compose === undefined || act.on <= `${c.compose.year + 1}-03-01`,
      },
      {
        should: '每年1月31日以前，应当向政府信息公开工作主管部门提交上一年的政府信息公开工作年度报告',
        basis: disclosure(49, 1),
        holds: (c, act) => kindOf(c) !== 'disclosure' || c.report !== undefined || c.compose === undefined || act.on <= `${c.compose.year + 1}-01-31`,
      },
    ],
    publish: [
      {
        must: '公开以前应当对定稿的内容进行保密审查',
        basis: disclosure(17),
        requires: 'reviewSecrecy',
        holds: (c) => takenSince(c, 'reviewSecrecy', ['approve']),
        live: true,
      },
      {
        should: '法治政府建设情况的报告应当先报送，再向社会公开',
        basis: toConfirm(inspection('正文')),
        holds: (c) => kindOf(c) !== 'law-government' || c.report !== undefined,
        live: true,
      },
      {
        should: '每年1月31日以前，应当公布上一年的政府信息公开工作年度报告',
        basis: disclosure(49, 1),
        holds: (c, act) => kindOf(c) !== 'disclosure' || c.publish !== undefined || c.compose === undefined || act.on <= `${c.compose.year + 1}-01-31`,
      },
      {
        should: '每年1月31日以前，应当公开上一年的行政执法总体情况和有关数据',
        basis: toConfirm(publicity('正文')),
        holds: (c, act) => kindOf(c) !== 'enforcement' || c.publish !== undefined || c.compose === undefined || act.on <= `${c.compose.year + 1}-01-31`,
      },
      {
        should: '除涉密内容外，上一年法治政府建设情况的报告应当在4月1日以前向社会公开',
        basis: toConfirm(inspection(24)),
        holds: (c, act) => kindOf(c) !== 'law-government' || c.publish !== undefined || c.compose === undefined || act.on <= `${c.compose.year + 1}-04-01`,
      },
    ],
  },
})

export const annualReports = defineRegister(annualReport, {
  id: 'annual-reports',
  title: '年度报告台账',
  readers: 'public',
  also: ['法治政府建设年度报告台账', '法治政府建设年度报告', '法治政府建设情况报告台账', '政府信息公开年度报告台账', '统计年报台账'],
  columns: [
    { at: 'compose.number', also: ['编号'] },
    { at: 'compose.report', also: ['种类', '报告类别', '报告类型'] },
    { at: 'compose.year', also: ['报告年度', '年份'] },
    { at: 'compose.title', also: ['报告标题', '报告名称', '名称'] },
    { at: 'compose.on', also: ['编写时间', '起草日期'] },
    { at: 'submit.on', also: ['送审时间'] },
    { at: 'review.on', also: ['审核时间'] },
    { at: 'review.opinion', also: ['法制机构审核意见'] },
    { at: 'approve.on', also: ['审定时间', '审议日期'] },
    { at: 'approve.approver' },
    { at: 'freeze.on', also: ['定稿时间'] },
    { at: 'freeze.edition' },
    { at: 'report.on', also: ['报送时间', '上报日期'] },
    { at: 'report.documentNumber', also: ['文号', '发文字号'] },
    { at: 'publish.on', also: ['公开时间', '公布日期', '发布日期'] },
    { at: 'correct.on', also: ['更正时间'] },
  ],
})

const report = { number: 'FZBG2023', year: 2023, title: '2023年度法治政府建设年度报告' }
const checked = { broken: 0 }
const compose = ['compose', '2024-01-15', report] as const
const check = ['checkRules', '2024-01-29', checked] as const
const submit = ['submit', '2024-01-30', {}] as const
const review = ['review', '2024-02-05', { opinion: 'passRevised', remarks: '第三部分补充负责人出庭情况' }] as const
const approve = ['approve', '2024-02-20', { meeting: '厅党组会议', approver: '厅主要负责同志' }] as const
const freeze = ['freeze', '2024-02-22', { edition: 1 }] as const
const reviewSecrecy = ['reviewSecrecy', '2024-02-21', { reviewer: '保密办公室' }] as const
const send = ['report', '2024-02-26', { to: ['省委', '省政府', '工业和信息化部'], copies: ['省委依法治省办'] }] as const

export const annualReportJourneys = defineJourneys(annualReport, [
  {
    tells: '编写、核对、送审、审核、审定、定稿、报送、公开，后来更正',
    acts: [
      compose,
      ['revise', '2024-01-26', { changes: '补充存在的不足' }],
      check,
      submit,
      review,
      approve,
      reviewSecrecy,
      freeze,
      send,
      ['publish', '2024-03-20', { link: '门户网站法治政府建设专栏' }],
      ['correct', '2024-05-06', { reasons: '行政许可件数有误' }],
    ],
    ends: { state: 'composing' },
  },
  {
    tells: '审核退回后修改，重新核对才能再送审',
    acts: [
      compose,
      check,
      submit,
      ['returnFromReview', '2024-02-05', { reasons: '第二部分没有回应上年的不足' }],
      ['revise', '2024-02-06', { changes: '补写第二部分' }],
      ['submit', '2024-02-07', {}],
    ],
    ends: { refused: '报告的数据应当准确：正文最后一次改动以后，应当核对数据之间的一致性' },
  },
  {
    tells: '审定退回，重新编写',
    acts: [compose, check, submit, review, ['returnFromApproval', '2024-02-20', { reasons: '下一年安排不具体' }]],
    ends: { state: 'composing' },
  },
  {
    tells: '数据不一致又没有说明的，不能送审',
    acts: [compose, ['checkRules', '2024-01-29', { broken: 2 }], submit],
    ends: { refused: '数据之间不一致的，应当改正或者说明' },
  },
  {
    tells: '没有经党组会议审议的，审定时提醒',
    acts: [compose, check, submit, review, ['approve', '2024-02-20', { approver: '厅主要负责同志' }]],
    ends: { state: 'approved', warned: '法治政府建设情况的报告应当经党组会议审议' },
  },
  {
    tells: '没有经过保密审查的，不能公开',
    acts: [compose, check, submit, review, approve, freeze, send, ['publish', '2024-03-20', {}]],
    ends: { refused: '公开以前应当对定稿的内容进行保密审查' },
  },
  {
    tells: '没有报送就公开的，提醒',
    acts: [compose, check, submit, review, approve, reviewSecrecy, freeze, ['publish', '2024-03-20', {}]],
    ends: { state: 'published', warned: '法治政府建设情况的报告应当先报送，再向社会公开' },
  },
  {
    tells: '三月一日以后才报送、四月一日以后才公开的，提醒',
    acts: [compose, check, submit, review, approve, reviewSecrecy, freeze, ['report', '2024-03-04', { to: ['省委', '省政府'] }], ['publish', '2024-04-02', {}]],
    ends: { state: 'published', warned: '除涉密内容外，上一年法治政府建设情况的报告应当在4月1日以前向社会公开' },
  },
  {
    tells: '信息公开年报和执法数据一月三十一日以前公布，不用先报送',
    acts: [
      ['compose', '2024-01-08', { ...report, report: 'enforcement', number: 'ZFTJ2023', title: '2023年行政执法年度统计报告' }],
      ['checkRules', '2024-01-10', checked],
      ['submit', '2024-01-11', {}],
      ['review', '2024-01-15', { opinion: 'pass' }],
      ['approve', '2024-01-22', { approver: '厅主要负责同志' }],
      ['reviewSecrecy', '2024-01-23', { reviewer: '保密办公室' }],
      ['freeze', '2024-01-24', { edition: 1 }],
      ['publish', '2024-01-31', {}],
    ],
    ends: { state: 'published' },
  },
  {
    tells: '信息公开年报二月才提交和公布的，提醒',
    acts: [
      ['compose', '2024-01-15', { ...report, report: 'disclosure', number: 'XXGK2023', title: '2023年政府信息公开工作年度报告' }],
      check,
      submit,
      review,
      approve,
      reviewSecrecy,
      freeze,
      ['report', '2024-02-26', { to: ['省政府办公厅'] }],
      ['publish', '2024-02-27', {}],
    ],
    ends: { state: 'published', warned: '每年1月31日以前，应当公布上一年的政府信息公开工作年度报告' },
  },
  {
    tells: '执法数据二月才公开的，提醒',
    acts: [
      ['compose', '2024-01-15', { ...report, report: 'enforcement', number: 'ZFTJ2023', title: '2023年行政执法年度统计报告' }],
      check,
      submit,
      review,
      approve,
      reviewSecrecy,
      freeze,
      ['publish', '2024-02-27', {}],
    ],
    ends: { state: 'published', warned: '每年1月31日以前，应当公开上一年的行政执法总体情况和有关数据' },
  },
])
