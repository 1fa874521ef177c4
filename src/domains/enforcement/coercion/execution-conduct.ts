/** 行政机关强制执行：实施、中止、终结和协议（第三十九条至第四十三条）: when and how it is carried out, and what interrupts or ends it. */
import { addYears, choice, flag, internal, longText, money, names, optional, text, toConfirm, type Gates, type Steps } from '../../../define/index.ts'
import { coercion } from './law.ts'
import type { ExecutionState, ExecutionSteps } from './coercive-execution.ts'

/** Why execution is suspended (article 39) or ended (article 40). */
const suspensions = {
  unable: { title: '当事人履行确有困难或者暂无履行能力' },
  claimed: { title: '第三人对执行标的主张权利，确有理由' },
  irreparable: { title: '执行可能造成难以弥补的损失，且中止不损害公共利益' },
  other: { title: '行政机关认为需要中止的其他情形' },
} as const
const endings = {
  died: { title: '公民死亡，无遗产可供执行，又无义务承受人' },
  dissolved: { title: '法人或者其他组织终止，无财产可供执行，又无义务承受人' },
  lost: { title: '执行标的灭失' },
  revoked: { title: '据以执行的行政决定被撤销' },
  other: { title: '行政机关认为需要终结的其他情形' },
} as const

export const conductSteps = {
  agree: {
    title: '达成执行协议',
    day: '协议日期',
    by: 'head',
    from: ['decided'],
    to: 'agreed',
    basis: coercion(42, 1),
    fields: {
      terms: internal(longText('协议的内容')),
      harmful: flag('损害公共利益或者他人合法权益'),
      waived: optional(money('减免加处的罚款或者滞纳金')),
      remedied: optional(flag('当事人采取补救措施')),
    },
  },
  suspend: {
    title: '中止执行',
    day: '中止日期',
    by: 'head',
    from: ['decided', 'agreed'],
    to: 'suspended',
    basis: coercion(39, 1),
    fields: { ground: choice('中止的情形', suspensions) },
  },
  resume: {
    title: '恢复执行',
    day: '恢复日期',
    by: 'head',
    from: ['suspended', 'agreed'],
    to: 'decided',
    basis: coercion(39, 2),
    fields: { reasons: longText('恢复执行的理由') },
  },
  execute: {
    title: '实施强制执行',
    day: '实施日期',
    by: 'officer',
    from: ['decided'],
    basis: coercion(43),
    fields: {
      officers: optional(internal(names('执法人员'))),
      atNight: optional(flag('在夜间实施')),
      urgent: optional(flag('情况紧急')),
      cutsSupply: optional(flag('对居民生活停止供水、供电、供热、供燃气')),
      record: optional(internal(longText('执行记录'))),
    },
  },
  complete: {
    title: '执行完毕',
    day: '执行完毕日期',
    by: 'head',
    from: ['decided'],
    to: 'executed',
    basis: coercion(37),
    fields: { proceeds: optional(money('执行所得款项')), treasury: optional(flag('款项已上缴国库或者划入财政专户')) },
  },
  perform: {
    title: '当事人履行',
    day: '履行日期',
    by: 'authority',
    from: ['unperformed', 'demanded', 'decided', 'agreed', 'suspended'],
    to: 'performed',
    basis: coercion(35),
    fields: { amount: optional(money('实缴金额')) },
  },
  end: {
    title: '终结执行',
    day: '终结日期',
    by: 'head',
    from: ['decided', 'agreed', 'suspended'],
    to: 'ended',
    basis: coercion(40),
    fields: { ground: choice('终结的情形', endings) },
  },
  abandon: {
    title: '不再执行',
    day: '不再执行日期',
    by: 'head',
    from: ['suspended'],
    to: 'abandoned',
    basis: coercion(39, 2),
    fields: { harmless: flag('没有明显社会危害'), unable: flag('当事人确无能力履行') },
  },
  undo: {
    title: '恢复原状、退还财物或者赔偿',
    day: '恢复或者退还日期',
    by: 'head',
    from: ['executed', 'ended'],
    basis: coercion(41),
    fields: { ground: longText('行政决定被撤销、变更或者执行错误的情况'), how: text('恢复、退还或者赔偿的情况') },
  },
} as const satisfies Steps<ExecutionState>

export const conductGates = {
  agree: [
    { must: '执行协议不得损害公共利益和他人合法权益', basis: coercion(42, 1), holds: (_, act) => !act.harmful },
    {
      must: '当事人采取补救措施的，才可以减免加处的罚款或者滞纳金',
      basis: coercion(42, 1),
      holds: (_, act) => (act.waived ?? 0) === 0 || act.remedied === true,
    },
  ],
  execute: [
    { should: '强制执行决定书应当直接送达当事人，送达以后实施', basis: coercion(38), live: true, requires: 'serve' },
    {
      must: '不得在夜间或者法定节假日实施强制执行，情况紧急的除外',
      basis: coercion(43, 1),
      holds: (_, act, days) => act.urgent === true || (act.atNight !== true && days.off(act.on) !== 'holiday'),
    },
    {
      should: '周末是否属于法定节假日有不同理解，不宜在周末实施强制执行',
      basis: toConfirm(coercion(43, 1)),
      holds: (_, act, days) => act.urgent === true || days.off(act.on) !== 'weekend',
    },
    { must: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行', basis: coercion(43, 2), holds: (_, act) => act.cutsSupply !== true },
  ],
  complete: [{ must: '实施强制执行以后才能执行完毕', basis: coercion(37), live: true, requires: 'execute' }],
  abandon: [
    {
      must: '没有明显社会危害、当事人确无能力履行，中止执行满三年未恢复执行的，才不再执行',
      basis: coercion(39, 2),
      holds: (c, act) => act.harmless && act.unable && c.suspend !== undefined && act.on >= addYears(c.suspend.on, 3),
    },
  ],
} satisfies Gates<ExecutionSteps>
