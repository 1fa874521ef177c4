/** 行政强制措施: places and goods are sealed or seized on approval, kept for a limited time, and released or disposed of (第三章第一节、第二节). */
import { defineIndicator, defineProcedure, defineRegister, yearOf } from '../../../define/index.ts'
import { archiveGates, archiveIn, publicityAfter, publishIn, reviewGates, reviewIn } from '../../general/three-systems.ts'
import { coercion } from './law.ts'
import { custodyClocks, custodyGates, custodySteps } from './measure-custody.ts'
import { imposingClocks, imposingGates, imposingSteps } from './measure-imposing.ts'

const states = {
  approved: '已批准',
  onSpot: '当场实施，待补办批准',
  imposed: '查封、扣押中',
  testing: '检测、检验、检疫或者技术鉴定中',
  lifted: '已解除',
  disposed: '已处理',
  transferred: '已移送',
  dropped: '未实施',
} as const
export type MeasureState = keyof typeof states

const steps = {
  ...imposingSteps,
  ...custodySteps,
  review: reviewIn('approved'),
  publish: publishIn('imposed', 'testing', 'lifted', 'disposed', 'transferred'),
  archive: archiveIn('lifted', 'disposed', 'transferred', 'dropped'),
} as const
export type MeasureSteps = typeof steps

export const coerciveMeasure = defineProcedure({
  id: 'coercive-measure',
  system: 'S21',
  title: '行政强制措施',
  basis: [coercion(17), coercion(18), coercion(24), coercion(25), coercion(28)],
  states,
  number: 'impose.letter',
  name: (c) => c.approve?.company ?? c.decideOnSpot?.company ?? c.approve?.cause ?? c.decideOnSpot?.cause ?? '',
  steps,
  proves: {
    impose: [{ requires: 'review', when: { 'approve.major': true } }],
    dispose: ['impose'],
    transfer: ['impose'],
    extend: ['impose'],
    receiveResult: ['impose', 'test'],
  },
  gates: { ...imposingGates, ...custodyGates, impose: [...imposingGates.impose, ...reviewGates('approve.major')], archive: archiveGates },
  clocks: { ...imposingClocks, ...custodyClocks, publicity: publicityAfter('impose') },
})

export const coerciveMeasures = defineRegister(coerciveMeasure, {
  id: 'coercive-measures',
  title: '行政强制措施台账',
  readers: 'staff',
  also: ['行政强制台账', '查封扣押台账', '行政强制措施案件台账', '查封、扣押台账'],
  basis: coercion(18),
  columns: [
    { at: 'impose.letter', also: ['决定书编号', '行政强制措施决定书文号', '查封扣押决定书文号', '文号'] },
    { at: ['approve.company', 'decideOnSpot.company'], also: ['被强制单位', '单位名称', '当事人（单位）'] },
    { at: ['approve.person', 'decideOnSpot.person'], also: ['当事人', '姓名'] },
    { at: ['approve.kind', 'decideOnSpot.kind'], also: ['强制措施种类', '措施类型', '强制种类'] },
    { at: ['approve.cause', 'decideOnSpot.cause'], also: ['案由', '违法事实'] },
    { at: ['approve.object', 'decideOnSpot.object'], also: ['查封扣押物品', '涉案财物', '物品名称和数量'] },
    { at: 'approve.on', also: ['批准时间'] },
    { at: 'decideOnSpot.on', also: ['当场实施日期'] },
    { at: 'impose.on', also: ['查封日期', '扣押日期', '查封扣押日期', '实施时间'] },
    { at: 'ratify.on', also: ['补批日期'] },
    { at: 'extend.on', also: ['延长日期'] },
    { at: 'extend.days', also: ['延期日数'] },
    { at: 'lift.on', also: ['解除时间', '解除日期'] },
    { at: 'lift.ground', also: ['解除原因'] },
    { at: 'dispose.on', also: ['处置日期'] },
    { at: 'dispose.how', also: ['处理结果'] },
    { at: 'transfer.on', also: ['移送日期'] },
    { at: 'publish.on' },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const coerciveMeasuresImposed = defineIndicator(coerciveMeasure, {
  id: 'coercive-measures.imposed',
  title: '实施行政强制措施',
  unit: '件',
  basis: coercion(18),
  definition: '本年实施的行政强制措施件数，批准以后没有实施的不计',
  includes: (c, year) => c.impose !== undefined && yearOf(c.impose.on) === year,
  place: (c) => ({ measure: (c.approve ?? c.decideOnSpot)?.kind ?? 'unstated' }),
})
