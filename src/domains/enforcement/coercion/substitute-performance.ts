/** 代履行: the organ, or a third party, does what the party owes and charges the cost (第四章第三节). */
import {
  choice,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  longText,
  money,
  names,
  optional,
  text,
  yearOf,
  type Steps,
} from '../../../define/index.ts'
import { archiveGates, archiveIn, major, publicityAfter, publishIn, reviewGates, reviewIn } from '../../general/three-systems.ts'
import { clearingGates, clearingSteps } from './clearing.ts'
import { coercion } from './law.ts'
import { owed, owedColumns, registering } from './owed.ts'

/** What makes performance by others possible (article 50). */
const harms = {
  traffic: { title: '已经或者将危害交通安全' },
  pollution: { title: '已经或者将造成环境污染' },
  resources: { title: '已经或者将破坏自然资源' },
  none: { title: '没有上述后果' },
} as const

const states = {
  unperformed: '逾期未履行',
  demanded: '已催告',
  decided: '已决定代履行',
  clearing: '立即代履行',
  done: '已代履行',
  performed: '当事人已履行',
} as const
export type SubstituteState = keyof typeof states

const steps = {
  register: {
    ...registering,
    basis: coercion(50),
    fields: { ...owed, major, obligation: text('排除妨碍、恢复原状等义务'), harm: choice('不履行的后果', harms) },
  },
  demand: {
    title: '催告',
    day: '催告书送达日期',
    by: 'officer',
    from: ['unperformed', 'demanded'],
    to: 'demanded',
    basis: coercion(50),
    fields: { until: day('催告的履行期限'), rights: optional(flag('载明陈述权和申辩权')) },
  },
  decide: {
    title: '作出代履行决定',
    day: '决定书送达日期',
    by: 'head',
    from: ['unperformed', 'demanded'],
    to: 'decided',
    basis: coercion(51, 1, 1),
    fields: {
      letter: text('代履行决定书文号'),
      performer: text('代履行人'),
      interested: optional(flag('代履行人与案件有利害关系')),
      manner: optional(longText('代履行的理由和依据、方式、标的')),
      plannedOn: optional(day('定于代履行的日期')),
      estimate: optional(money('费用预算')),
    },
  },
  review: reviewIn('unperformed', 'demanded'),
  remind: { title: '再次催告', day: '再次催告日期', by: 'officer', from: ['decided'], basis: coercion(51, 1, 2), fields: {} },
  carryOut: {
    title: '代履行',
    by: 'officer',
    from: ['decided'],
    to: 'done',
    basis: coercion(51, 1, 3),
    fields: {
      supervisors: optional(internal(names('到场监督的工作人员'))),
      violent: optional(flag('采用暴力、胁迫或者其他非法方式')),
      signed: optional(flag('监督人员、代履行人和当事人或者见证人已在执行文书上签名或者盖章')),
    },
  },
  ...clearingSteps,
  charge: {
    title: '确定费用',
    day: '确定费用日期',
    by: 'head',
    from: ['done'],
    basis: coercion(51, 2),
    fields: { cost: money('代履行的成本'), charged: money('由当事人承担的费用') },
  },
  perform: {
    title: '当事人履行',
    day: '履行日期',
    by: 'authority',
    from: ['unperformed', 'demanded', 'decided'],
    to: 'performed',
    basis: coercion(51, 1, 2),
    fields: {},
  },
  publish: publishIn('decided', 'done', 'performed'),
  archive: archiveIn('done', 'performed'),
} as const satisfies Steps<SubstituteState>
export type SubstituteSteps = typeof steps

export const substitutePerformance = defineProcedure({
  id: 'substitute-performance',
  system: 'S21',
  title: '代履行',
  basis: [coercion(50), coercion(51), coercion(52)],
  states,
  number: 'register.number',
  name: (c) => c.register?.company ?? c.register?.decision ?? c.clearAtOnce?.what ?? '',
  steps,
  proves: { decide: ['demand', { requires: 'review', when: { 'register.major': true } }], carryOut: ['demand', 'decide', 'remind'], settle: ['clearAtOnce'] },

  gates: {
    demand: [{ must: '代履行前的催告应当载明履行期限和陈述权、申辩权', basis: coercion(35), live: true, holds: (_, act) => act.rights === true }],
    decide: [
      { must: '决定代履行前，应当先催告当事人履行', basis: coercion(50), requires: 'demand' },
      { must: '经催告逾期仍不履行的，才能决定代履行', basis: coercion(50), holds: (c, act) => c.demand === undefined || act.on > c.demand.until },
      { must: '逾期不履行已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才能代履行', basis: coercion(50), holds: (c) => c.register?.harm !== 'none' },
      { must: '受托代履行的第三人应当与案件没有利害关系', basis: coercion(50), holds: (_, act) => act.interested !== true },
      {
        must: '代履行决定书应当载明理由和依据、方式和时间、标的、费用预算以及代履行人',
        basis: coercion(51, 1, 1),
        live: true,
        holds: (_, act) => act.manner !== undefined && act.plannedOn !== undefined && act.estimate !== undefined,
      },
      ...reviewGates('register.major'),
    ],
    carryOut: [
      {
        must: '代履行三日（工作日）前应当再次催告当事人履行',
        basis: coercion(51, 1, 2),
        requires: 'remind',
        // Neither the day of the demand nor that of the performance is counted.
        holds: (c, act, days) => days.working(c.remind!.on, act.on) > 3,
      },
      { must: '代履行时，作出决定的行政机关应当派员到场监督', basis: coercion(51, 1, 3), live: true, holds: (_, act) => act.supervisors !== undefined },
      { must: '代履行不得采用暴力、胁迫以及其他非法方式', basis: coercion(51, 3), holds: (_, act) => act.violent !== true },
      {
        must: '代履行完毕，监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章',
        basis: coercion(51, 1, 4),
        live: true,
        holds: (_, act) => act.signed === true,
      },
    ],
    ...clearingGates,
    charge: [{ must: '代履行的费用应当按照成本合理确定', basis: coercion(51, 2), holds: (_, act) => act.charged <= act.cost }],
    archive: archiveGates,
  },
  clocks: { publicity: publicityAfter('decide', 'clearAtOnce') },
})

export const substitutePerformances = defineRegister(substitutePerformance, {
  id: 'substitute-performances',
  title: '代履行台账',
  readers: 'staff',
  also: ['行政强制代履行台账'],
  basis: coercion(51),
  columns: [
    ...owedColumns,
    { at: 'register.obligation', also: ['义务内容'] },
    { at: 'register.harm', also: ['后果'] },
    { at: 'demand.on', also: ['催告日期'] },
    { at: 'decide.on', also: ['代履行决定日期'] },
    { at: 'decide.letter' },
    { at: 'decide.performer', also: ['受托人'] },
    { at: 'remind.on' },
    { at: ['carryOut.on', 'clearAtOnce.on'], title: '代履行日期', also: ['实施日期'] },
    { at: 'perform.on' },
    { at: 'charge.charged', also: ['代履行费用'] },
    { at: 'publish.on' },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const substitutePerformancesMade = defineIndicator(substitutePerformance, {
  id: 'substitute-performances.made',
  title: '代履行',
  unit: '件',
  basis: coercion(50),
  definition: '本年实施代履行的件数，立即代履行计入，当事人自行履行的不计',
  includes: (c, year) => [c.carryOut, c.clearAtOnce].some((a) => a !== undefined && yearOf(a.on) === year),
  place: () => ({ way: 'substitute' }),
})
