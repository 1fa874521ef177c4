/** 年度报告: every statutory report of a year is composed and held against its rules, submitted, reviewed, approved, frozen, published; a correction is a new edition. */
import { choice, defineProcedure, integer, law, longText, optional, text, toConfirm, year, type Steps } from '../../define/index.ts'

import { deliveryGates, deliverySteps, kindOf, kinds, takenSince } from './annual-report-delivery.ts'

const inspection = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')
const disclosure = law('foi-regulation', '中华人民共和国政府信息公开条例')
const publicity = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

const opinions = { pass: { title: '同意' }, passRevised: { title: '修改后同意' } } as const

const changes = ['compose', 'revise', 'returnFromReview', 'returnFromApproval', 'correct']

const states = { composing: '编写中', submitted: '送审中', reviewed: '已审核', approved: '已审定', frozen: '已定稿', published: '已公开' } as const
export type ReportState = keyof typeof states

const steps = {
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
  freeze: {
    title: '定稿',
    by: 'head',
    from: ['approved'],
    to: 'frozen',
    basis: disclosure(6, 1),
    fields: { edition: integer('版次'), checkpoint: optional(longText('定稿时办件记录的校验点')) },
  },
  ...deliverySteps,
} as const satisfies Steps<ReportState>
export type ReportSteps = typeof steps

export const annualReport = defineProcedure({
  id: 'annual-report',
  system: 'S40',
  title: '年度报告',
  basis: [toConfirm(inspection(24)), disclosure(49), disclosure(6), disclosure(17), toConfirm(publicity('正文'))],
  states,
  number: 'compose.number',
  name: (c) => c.compose?.title ?? '',

  steps,

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
    ...deliveryGates,
  },
})
