/** 年度报告：保密审查、报送和公开: after its sign-off a report is cleared, sent to whom it must be sent, published by its day, and corrected. */
import { internal, law, longText, names, numbered, optional, text, toConfirm, type CaseOf, type Gates, type Numbering, type Steps } from '../../define/index.ts'
import type { ReportState, ReportSteps } from './annual-report.ts'

const inspection = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')
const disclosure = law('foi-regulation', '中华人民共和国政府信息公开条例')
const publicity = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

/** By the ids of their definitions. */
export const kinds = {
  'law-government': { title: '法治政府建设工作报告', also: ['法治政府建设年度报告', '法治政府建设情况报告'] },
  disclosure: { title: '政府信息公开工作年度报告', also: ['信息公开年报', '政府信息公开年度报告'] },
  enforcement: { title: '行政执法年度统计报告', also: ['行政执法统计年报', '行政执法总体情况'] },
  disputes: { title: '行政复议和行政应诉年度统计报告', also: ['行政复议应诉统计', '复议应诉年报'] },
} as const
/** A ledger that doesn't say is one of reports on law-based government. */
export const kindOf = (c: { compose?: { report?: keyof typeof kinds | undefined } }): keyof typeof kinds => c.compose?.report ?? 'law-government'

/** Whether a step was taken after the last of those that make it necessary again. */
export const takenSince = (c: CaseOf<any>, step: string, again: readonly string[]): boolean =>
  c.log.findLastIndex((a) => a.step === step) > c.log.findLastIndex((a) => again.includes(a.step))

const reportNumbers: Numbering = { id: 'annual-report', title: '年度报告报送文号', like: '某工信报〔{year}〕{n}号', official: true }

export const deliverySteps = {
  reviewSecrecy: {
    title: '保密审查',
    by: 'reviewer',
    from: ['approved', 'frozen'],
    basis: disclosure(17),
    fields: { reviewer: text('审查人'), secret: optional(internal(longText('不宜公开的内容'))) },
  },
  report: {
    title: '报送',
    by: 'clerk',
    from: ['frozen', 'published'],
    basis: toConfirm(inspection('正文')),
    fields: { documentNumber: optional(numbered('报送的文号', reportNumbers)), to: names('报送的机关'), copies: optional(names('抄送的单位')) },
  },
  publish: { title: '公开', by: 'clerk', from: ['frozen'], to: 'published', basis: disclosure(6, 1), fields: { link: optional(text('链接')) } },
  correct: { title: '更正', by: 'head', from: ['frozen', 'published'], to: 'composing', basis: disclosure(6, 2), fields: { reasons: longText('更正的理由') } },
} as const satisfies Steps<ReportState>

export const deliveryGates = {
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
} satisfies Gates<ReportSteps>
