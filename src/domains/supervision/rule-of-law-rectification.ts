/** 督察的整改和追责: each problem is measured, put right, verified and struck off; who answers for it. */
import {
  choice,
  day,
  daysUntil,
  files,
  internal,
  longText,
  openChoice,
  optional,
  text,
  unanswered,
  type Clocks,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import type { InspectionState, InspectionSteps } from './rule-of-law-inspection.ts'
import { inspection } from './rule-of-law-law.ts'

const conclusions = { done: { title: '已整改', also: ['整改到位'] }, going: { title: '整改中' }, undone: { title: '未整改' } } as const
const accountabilities = {
  criticism: { title: '通报批评', also: ['通报'] },
  interview: { title: '约谈' },
  referral: { title: '移送追责', also: ['移送', '移送问责'] },
}

export const rectificationSteps = {
  measure: {
    title: '明确整改措施',
    day: '措施日期',
    by: 'clerk',
    from: ['rectifying'],
    basis: inspection,
    fields: { number: text('问题编号'), measure: longText('整改措施'), owner: text('责任处室'), due: optional(day('完成时限')) },
  },
  rectify: {
    title: '整改',
    by: 'clerk',
    from: ['rectifying', 'reported'],
    basis: inspection,
    fields: { number: text('问题编号'), result: longText('整改结果'), evidence: optional(files('证明材料')) },
  },
  report: {
    title: '报告整改',
    day: '整改报告日期',
    by: 'head',
    from: ['rectifying'],
    to: 'reported',
    basis: inspection,
    fields: { report: longText('整改情况') },
  },
  verify: {
    title: '核查',
    by: 'authority',
    from: ['reported'],
    basis: inspection,
    fields: { number: text('问题编号'), conclusion: choice('核查结论', conclusions), remarks: optional(longText('核查情况')) },
  },
  sendBack: { title: '退回继续整改', by: 'authority', from: ['reported'], to: 'rectifying', basis: inspection, fields: { reasons: longText('理由') } },
  close: { title: '办结', by: 'authority', from: ['inspecting', 'reported'], to: 'closed', basis: inspection, fields: {} },
  holdToAccount: {
    title: '追究责任',
    by: 'authority',
    from: ['inspecting', 'rectifying', 'reported', 'closed'],
    basis: inspection,
    fields: { manner: openChoice('方式', accountabilities), who: internal(text('对象')), reasons: longText('情况') },
  },
} as const satisfies Steps<InspectionState>

export const rectificationGates: Gates<InspectionSteps> = {
  report: [
    {
      should: '列出的问题都应当有整改措施和整改结果，才能报告',
      basis: inspection,
      holds: (c) => [...unanswered(c, 'find', 'measure'), ...unanswered(c, 'find', 'rectify')].length === 0,
    },
  ],
  verify: [
    { should: '核查的应当是已经列出的问题', basis: inspection, holds: (c, act) => c.log.some((a) => a.step === 'find' && a.data.number === act.number) },
  ],
  close: [
    {
      should: '列出的问题都经核查为已整改、予以销号，才能办结',
      basis: inspection,
      holds: (c) => {
        const last = new Map(c.log.flatMap((a) => (a.step === 'verify' ? [[a.data.number, a.data.conclusion] as const] : [])))
        return c.log.every((a) => a.step !== 'find' || last.get(a.data.number) === 'done')
      },
    },
  ],
}

export const rectificationClocks: Clocks<InspectionSteps> = {
  rectification: {
    title: '整改报告期限',
    basis: inspection,
    limit: (c) => daysUntil(c.feedback?.on ?? c.openedOn, c.feedback?.rectifyBy ?? c.openedOn),
    starts: ['feedback'],
    stops: ['report'],
    when: (c) => c.feedback?.rectifyBy !== undefined,
  },
}
