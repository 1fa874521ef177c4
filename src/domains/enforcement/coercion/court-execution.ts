/** 申请人民法院强制执行: an organ without the power to execute asks the court and follows what it does (第五章). */
import { defineIndicator, defineProcedure, defineRegister, text, toConfirm, yearOf, type Steps } from '../../../define/index.ts'
import { applicationClocks, applicationGates, applicationSteps } from './court-application.ts'
import { rulingClocks, rulingSteps } from './court-ruling.ts'
import { archiveGates, archiveIn } from '../../general/three-systems.ts'
import { coercion } from './law.ts'
import { owedColumns } from './owed.ts'

const states = {
  unperformed: '待申请',
  applied: '已申请',
  accepted: '法院已受理',
  declined: '法院不予受理',
  granted: '裁定准予执行',
  refused: '裁定不予执行',
  executed: '执行完毕',
  performed: '当事人已履行',
  closed: '已结案',
} as const
export type CourtState = keyof typeof states

const steps = {
  ...applicationSteps,
  ...rulingSteps,
  perform: {
    title: '当事人履行',
    day: '履行日期',
    by: 'authority',
    from: ['unperformed', 'applied', 'accepted', 'granted'],
    to: 'performed',
    basis: coercion(54),
    fields: {},
  },
  close: {
    title: '结案',
    by: 'head',
    from: ['unperformed', 'declined', 'granted', 'refused', 'executed', 'performed'],
    to: 'closed',
    basis: toConfirm(coercion(53)),
    fields: { how: text('结案方式') },
  },
  archive: archiveIn('closed'),
} as const satisfies Steps<CourtState>
export type CourtSteps = typeof steps

export const courtExecution = defineProcedure({
  id: 'court-execution',
  system: 'S21',
  title: '申请人民法院强制执行',
  basis: [coercion(53), coercion(54), coercion(55), coercion(56), coercion(57), coercion(58)],
  states,
  number: 'register.number',
  name: (c) => c.register?.company ?? c.register?.decision ?? '',
  steps,
  proves: { apply: ['demand', 'mature'], execute: ['demand', 'mature', 'apply', 'accept', 'rule'] },
  gates: { ...applicationGates, archive: archiveGates },
  clocks: { ...applicationClocks, ...rulingClocks },
})

export const courtExecutions = defineRegister(courtExecution, {
  id: 'court-executions',
  title: '申请人民法院强制执行台账',
  readers: 'staff',
  also: ['申请法院强制执行台账', '非诉执行台账', '行政非诉执行台账'],
  basis: coercion(53),
  columns: [
    ...owedColumns,
    { at: 'register.subject', also: ['执行标的'] },
    { at: 'register.amount', also: ['罚款金额', '金额'] },
    { at: 'mature.on', also: ['期限届满日期', '复议诉讼期限届满日期'] },
    { at: 'demand.on', also: ['催告日期'] },
    { at: 'apply.on', also: ['申请执行日期', '申请时间'] },
    { at: 'apply.court', also: ['法院', '受理法院'] },
    { at: 'accept.on', also: ['法院受理日期'] },
    { at: 'accept.number', also: ['法院案号'] },
    { at: 'rule.on', also: ['裁定日期'] },
    { at: 'refuse.on' },
    { at: 'execute.on' },
    { at: 'perform.on' },
    { at: 'close.on', also: ['结案时间'] },
    { at: 'close.how' },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const courtExecutionsApplied = defineIndicator(courtExecution, {
  id: 'court-executions.applied',
  title: '申请人民法院强制执行',
  unit: '件',
  basis: coercion(53),
  definition: '本年向人民法院申请强制执行的件数，按12月31日法院裁定的情况分类',
  includes: (c, year) => c.apply !== undefined && yearOf(c.apply.on) === year,
  place: (c) => ({ ruling: c.rule ? 'granted' : c.refuse ? 'refused' : c.decline && !c.accept ? 'declined' : c.perform ? 'performed' : 'pending' }),
})
