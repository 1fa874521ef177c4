/** 行政机关强制执行: an organ that has the power makes a party perform; the sections of the law put together (第四章第一节、第二节). */
import { defineIndicator, defineProcedure, defineRegister, yearOf } from '../../../define/index.ts'
import { conductGates, conductSteps } from './execution-conduct.ts'
import { decisionGates, decisionSteps } from './execution-decision.ts'
import { moneyGates, moneySteps } from './execution-money.ts'
import { archiveGates, archiveIn, publicityAfter, publishIn, reviewGates, reviewIn } from '../../general/three-systems.ts'
import { coercion } from './law.ts'
import { owedColumns } from './owed.ts'

const states = {
  unperformed: '逾期未履行',
  demanded: '已催告',
  decided: '已决定强制执行',
  agreed: '执行协议履行中',
  suspended: '中止执行',
  executed: '执行完毕',
  performed: '当事人已履行',
  ended: '终结执行',
  abandoned: '不再执行',
} as const
export type ExecutionState = keyof typeof states

const steps = {
  ...decisionSteps,
  review: reviewIn('unperformed', 'demanded'),
  ...moneySteps,
  ...conductSteps,
  publish: publishIn('decided', 'agreed', 'suspended', 'executed', 'performed', 'ended'),
  archive: archiveIn('executed', 'performed', 'ended', 'abandoned'),
} as const
export type ExecutionSteps = typeof steps

export const coerciveExecution = defineProcedure({
  id: 'coercive-execution',
  system: 'S21',
  title: '行政机关强制执行',
  basis: [coercion(34), coercion(35), coercion(37), coercion(45)],
  states,
  number: 'register.number',
  name: (c) => c.register?.company ?? c.register?.decision ?? '',
  steps,

  proves: {
    decide: [
      'demand',
      { requires: 'review', when: { 'register.major': true } },
      { requires: 'verify', when: { 'defend.stance': 'stated' } },
      { requires: 'announce', when: { 'decide.way': 'demolish' } },
    ],
    execute: ['demand', 'decide'],
    complete: ['demand', 'decide', 'execute'],
    agree: ['demand', 'decide'],
    abandon: ['suspend'],
  },

  gates: {
    ...decisionGates,
    ...conductGates,
    surcharge: moneyGates.surcharge,
    demand: [...decisionGates.demand, ...moneyGates.demand],
    decide: [...decisionGates.decide, ...moneyGates.decide, ...reviewGates('register.major')],
    complete: [...conductGates.complete, ...moneyGates.complete],
    archive: archiveGates,
  },
  clocks: { publicity: publicityAfter('decide') },
})

export const coerciveExecutions = defineRegister(coerciveExecution, {
  id: 'coercive-executions',
  title: '行政强制执行台账',
  readers: 'staff',
  also: ['强制执行台账', '行政机关强制执行台账'],
  basis: coercion(34),
  columns: [
    ...owedColumns,
    { at: 'register.obligation', also: ['义务类型'] },
    { at: 'register.amount', also: ['罚款金额', '金额'] },
    { at: 'surcharge.amount', also: ['加处罚款金额', '滞纳金'] },
    { at: 'demand.on', also: ['催告日期', '催告时间'] },
    { at: 'decide.on', also: ['强制执行决定时间'] },
    { at: 'decide.letter' },
    { at: 'decide.way', also: ['强制执行方式'] },
    { at: 'serve.on' },
    { at: 'execute.on', also: ['执行日期'] },
    { at: 'suspend.on' },
    { at: 'suspend.ground', also: ['中止原因'] },
    { at: 'end.on' },
    { at: 'end.ground', also: ['终结原因'] },
    { at: 'perform.on' },
    { at: 'complete.on' },
    { at: 'publish.on' },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const coerciveExecutionsDecided = defineIndicator(coerciveExecution, {
  id: 'coercive-executions.decided',
  title: '作出行政强制执行决定',
  unit: '件',
  basis: coercion(37),
  definition: '本年作出行政强制执行决定的件数',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
  place: (c) => ({ way: c.decide!.way }),
})
export const coerciveExecutionsSurcharged = defineIndicator(coerciveExecution, {
  id: 'coercive-executions.surcharged',
  title: '在强制执行案件中加处罚款或者滞纳金',
  unit: '件',
  basis: coercion(45),
  definition: '本年在行政强制执行案件中加处罚款或者滞纳金的件数',
  includes: (c, year) => c.log.some((a) => a.step === 'surcharge' && yearOf(a.on) === year),
})
