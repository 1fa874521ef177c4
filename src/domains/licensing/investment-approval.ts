/** 企业投资项目核准: a project is approved within twenty working days, changed with leave, begun within two years or delayed once. */
import {
  choice,
  creditCode,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  longText,
  names,
  optional,
  text,
  workingDays,
  type Steps,
} from '../../define/index.ts'

import { afterwardsClocks, afterwardsGates, afterwardsSteps } from './investment-afterwards.ts'

const investment = law('investment-approval-regulation', '企业投资项目核准和备案管理条例')

const organs = { own: { title: '本机关', also: ['本单位'] }, central: { title: '国务院有关部门', also: ['国务院投资主管部门', '国务院'] } } as const
const outcomes = { approved: { title: '予以核准', also: ['核准', '同意核准'] }, denied: { title: '不予核准', also: ['不核准'] } } as const

const states = {
  applied: '待受理',
  forwarded: '已转送',
  accepted: '审查中',
  assessing: '委托评估中',
  approved: '已核准',
  changing: '变更审查中',
  delaying: '延期开工审查中',
  begun: '已开工',
  denied: '不予核准',
  revoked: '核准已撤销',
} as const
export type ApprovalState = keyof typeof states

const steps = {
  apply: {
    title: '提交项目申请书',
    day: '提交日期',
    by: 'applicant',
    opens: true,
    to: 'applied',
    basis: investment(6),
    fields: {
      code: text('项目代码'),
      project: text('项目名称'),
      enterprise: text('企业名称'),
      creditCode: optional(creditCode('统一社会信用代码')),
      organ: choice('核准机关', organs),
      site: optional(text('建设地点')),
      scale: optional(longText('建设规模和内容')),
      investment: optional(text('项目总投资')),
    },
  },
  forward: { title: '转送项目申请书', day: '转送日期', by: 'clerk', from: ['applied'], to: 'forwarded', basis: investment(8), fields: {} },
  accept: {
    title: '受理',
    by: 'clerk',
    from: ['applied'],
    to: 'accepted',
    basis: investment(10, 1),
    fields: { concerns: optional(flag('涉及有关部门或者项目所在地地方政府职责')) },
  },
  consult: {
    title: '书面征求意见',
    day: '征求意见日期',
    by: 'clerk',
    from: ['accepted', 'assessing'],
    basis: investment(9, 2),
    fields: { organs: names('被征求意见的单位'), opinions: optional(longText('回复的意见')) },
  },
  beginAssessment: {
    title: '委托评估',
    by: 'clerk',
    from: ['accepted'],
    to: 'assessing',
    basis: investment(9, 3),
    fields: {
      institution: text('中介服务机构'),
      focus: optional(longText('评估重点')),
      complex: optional(flag('项目情况复杂')),
      charged: optional(flag('评估费用由企业承担')),
    },
  },
  endAssessment: {
    title: '完成评估',
    by: 'authority',
    from: ['assessing'],
    to: 'accepted',
    basis: investment(9, 3),
    fields: { conclusion: longText('评估结论') },
  },
  extend: {
    title: '延长核准期限',
    day: '延期日期',
    by: 'head',
    from: ['accepted'],
    basis: investment(10, 1),
    fields: { days: integer('延长的工作日'), reasons: longText('延长的理由'), byHead: flag('经本机关主要负责人批准') },
  },
  decide: {
    title: '作出核准决定',
    day: '决定日期',
    by: 'head',
    from: ['accepted'],
    to: 'approved',
    basis: investment(10, 1),
    fields: { document: text('核准文件文号') },
  },
  deny: {
    title: '不予核准',
    by: 'head',
    from: ['accepted'],
    to: 'denied',
    basis: investment(10, 2),
    fields: { document: optional(text('书面通知文号')), reasons: longText('不予核准的理由') },
  },
  ...afterwardsSteps,
} as const satisfies Steps<ApprovalState>
export type ApprovalSteps = typeof steps

export const investmentApproval = defineProcedure({
  id: 'investment-approval',
  system: 'S18',
  title: '企业投资项目核准',
  basis: [investment(6), investment(9), investment(10), investment(11), investment(12)],
  states,
  number: 'apply.code',
  name: (c) => c.apply?.project ?? '',

  steps,

  proves: { decide: ['accept', { requires: 'consult', when: { 'accept.concerns': true } }], begin: ['accept', 'decide'] },

  gates: {
    forward: [{ must: '由国务院有关部门或者国务院核准的项目，才转送项目申请书', basis: investment(8), holds: (c) => c.apply?.organ === 'central' }],
    accept: [{ must: '由国务院有关部门或者国务院核准的项目，应当转送', basis: investment(8), holds: (c) => c.apply?.organ === 'own' }],
    beginAssessment: [
      { must: '委托评估应当明确评估重点', basis: investment(9, 3), live: true, holds: (_, act) => act.focus !== undefined },
      { must: '评估费用由核准机关承担', basis: investment(9, 3), holds: (_, act) => act.charged !== true },
    ],
    extend: [
      { must: '延长核准期限应当经本机关主要负责人批准', basis: investment(10, 1), holds: (_, act) => act.byHead },
      {
        must: '延长的期限不得超过四十个工作日',
        basis: investment(10, 1),
        holds: (c, act) => c.log.reduce((sum, a) => sum + (a.step === 'extend' ? a.data.days : 0), act.days) <= 40,
      },
    ],
    decide: [
      { must: '涉及有关部门或者地方政府职责的，应当书面征求意见以后才能核准', basis: investment(9, 2), when: { 'accept.concerns': true }, requires: 'consult' },
    ],
    ...afterwardsGates,
  },

  clocks: {
    forwarding: {
      title: '转送期限',
      basis: investment(8),
      limit: workingDays(5),
      starts: ['apply'],
      stops: ['forward', 'accept'],
      when: (c) => c.apply?.organ === 'central',
    },
    decision: {
      title: '核准期限',
      basis: investment(10, 1),
      limit: workingDays(20),
      starts: ['accept'],
      stops: ['decide', 'deny'],
      pausedBetween: [['beginAssessment', 'endAssessment']],
      extendedBy: { extend: (act) => act.days },
    },
    assessment: {
      title: '评估时限',
      basis: investment(9, 3),
      limit: workingDays(30),
      starts: ['beginAssessment'],
      stops: ['endAssessment'],
      when: (c) => c.beginAssessment?.complex !== true,
    },
    ...afterwardsClocks,
  },
})

export const investmentApprovals = defineRegister(investmentApproval, {
  id: 'investment-approvals',
  title: '企业投资项目核准台账',
  readers: 'public',
  also: ['投资项目核准台账', '项目核准台账'],
  basis: investment(5),
  columns: [
    { at: 'apply.code', also: ['在线平台项目代码', '项目编码'] },
    { at: 'apply.project', also: ['核准项目名称'] },
    { at: 'apply.enterprise', also: ['项目单位', '建设单位', '申请企业'] },
    { at: 'apply.creditCode', also: ['信用代码'] },
    { at: 'apply.organ', also: ['核准权限'] },
    { at: 'apply.site', also: ['建设地址', '项目地点'] },
    { at: 'apply.scale', also: ['建设规模', '建设内容', '建设规模及内容'] },
    { at: 'apply.investment', also: ['总投资', '总投资额'] },
    { at: 'apply.on', also: ['申请日期', '收到日期'] },
    { at: 'forward.on', also: ['转送时间'] },
    { at: 'accept.on', also: ['受理时间'] },
    { at: 'beginAssessment.on', also: ['委托评估时间'] },
    { at: 'endAssessment.on', also: ['评估完成日期'] },
    { at: ['decide.on', 'deny.on'], title: '决定日期', also: ['核准日期', '核准时间'] },
    { title: '决定结果', takes: { decide: [outcomes.approved.title, ...outcomes.approved.also], deny: [outcomes.denied.title, ...outcomes.denied.also] } },
    { at: 'decide.document', also: ['核准文号', '批复文号'] },
    { at: 'decideChange.on' },
    { at: 'decideDelay.on' },
    { at: 'decideDelay.until', also: ['延期开工至'] },
    { at: 'begin.on', also: ['开工时间'] },
  ],
})
