/** 行政确认: an application is taken up, examined, decided, served and made public; the confirmation may be changed or revoked. */
import { defineIndicator, defineProcedure, defineRegister, yearOf } from '../../define/index.ts'
import { applicationClocks, applicationGates, applicationSteps } from './application.ts'
import { decisionClocks, decisionGates, decisionSteps } from './decision.ts'
import { environment, practice, reconsiderationRegulation } from './law.ts'

const states = {
  applied: '待受理',
  correcting: '待补正',
  accepted: '审查中',
  refused: '不予受理',
  withdrawn: '申请人撤回',
  decided: '已决定',
  revoked: '已撤销确认',
} as const
export type ConfirmationState = keyof typeof states

const steps = { ...applicationSteps, ...decisionSteps } as const
export type ConfirmationSteps = typeof steps

export const confirmation = defineProcedure({
  id: 'confirmation',
  system: 'S08',
  title: '行政确认',
  basis: [practice, environment(36), environment(39), reconsiderationRegulation(17)],
  states,
  number: 'apply.number',
  name: (c) => c.apply?.company ?? c.apply?.matter ?? '',
  inForce: (c) => c.state === 'decided' && c.decide?.outcome === 'confirmed',
  steps,
  proves: { serve: ['decide'], publish: ['decide'], change: ['decide'], revoke: ['decide'] },
  gates: { ...applicationGates, ...decisionGates },
  clocks: { ...applicationClocks, ...decisionClocks },
})

export const confirmations = defineRegister(confirmation, {
  id: 'confirmations',
  title: '行政确认台账',
  readers: 'public',
  publicIn: ['decided', 'revoked'],
  also: ['行政确认办理台账', '行政确认事项办理台账', '确认办件台账'],
  columns: [
    { at: 'apply.number', also: ['确认编号', '办件号', '编号'] },
    { at: 'apply.matter', also: ['确认事项', '事项名称'] },
    { at: 'apply.company', also: ['申请单位', '申请企业', '单位名称'] },
    { at: 'apply.person', also: ['申请人', '申请人姓名', '姓名'] },
    { at: 'apply.code', also: ['信用代码'] },
    { at: 'apply.power', also: ['权力编码', '事项代码'] },
    { at: 'apply.on', also: ['申请时间', '收件日期'] },
    { at: 'accept.on', also: ['受理时间'] },
    { at: 'refuse.on' },
    { at: 'decide.on', also: ['确认日期', '办结日期', '确认决定日期', '决定时间'] },
    { at: 'decide.outcome', also: ['确认结果', '办理结果', '结果'] },
    { at: 'decide.letter', also: ['文号', '确认文号'] },
    { at: 'serve.on', also: ['送达时间'] },
    { at: 'publish.on', also: ['公示日期', '公开时间'] },
    { at: 'change.on' },
    { at: 'revoke.on' },
    { at: 'revoke.ground', also: ['撤销原因'] },
  ],
})

export const confirmationsDecided = defineIndicator(confirmation, {
  id: 'confirmations.decided',
  title: '办理行政确认',
  unit: '件',
  basis: practice,
  definition: '本年作出予以确认或者不予确认决定的件数；不予受理、申请人撤回的不计',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
})
export const confirmationsRevoked = defineIndicator(confirmation, {
  id: 'confirmations.revoked',
  title: '撤销行政确认',
  unit: '件',
  basis: practice,
  definition: '本年撤销行政确认的件数',
  includes: (c, year) => c.revoke !== undefined && yearOf(c.revoke.on) === year,
})
