/** 代履行: the organ, or a third party, does what the party owes and charges the cost (第四章第三节). */
import {
  choice,
  day,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  law,
  longText,
  money,
  names,
  openChoice,
  optional,
  text,
  yearOf,
} from '../../define/index.ts'
import { unperformed } from './unperformed.ts'

const coercion = law('admin-compulsion-law', '中华人民共和国行政强制法')

/** What makes performance by others possible (article 50). */
const harms = {
  traffic: { title: '已经或者将危害交通安全' },
  pollution: { title: '已经或者将造成环境污染' },
  resources: { title: '已经或者将破坏自然资源' },
  none: { title: '没有上述后果' },
} as const

export const substitutePerformance = defineProcedure({
  id: 'substitute-performance',
  system: 'S21',
  title: '代履行',
  basis: [coercion(50), coercion(51), coercion(52)],
  states: { unperformed: '逾期未履行', demanded: '已催告', decided: '已决定代履行', clearing: '立即代履行', done: '已代履行', performed: '当事人已履行' },
  number: 'register.number',
  name: (c) => c.register?.company ?? c.register?.decision ?? c.clearAtOnce?.what ?? '',

  steps: {
    register: {
      title: '登记逾期未履行',
      day: '逾期日期',
      by: 'clerk',
      opens: true,
      to: 'unperformed',
      basis: coercion(50),
      fields: { ...unperformed, obligation: text('排除妨碍、恢复原状等义务'), harm: choice('不履行的后果', harms) },
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
      title: '代履行决定',
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
    remind: { title: '代履行前催告', day: '再次催告日期', by: 'officer', from: ['decided'], basis: coercion(51, 1, 2), fields: {} },
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
    clearAtOnce: {
      title: '立即代履行',
      by: 'officer',
      opens: true,
      to: 'clearing',
      basis: coercion(52),
      fields: {
        what: choice('清除的对象', { spill: { title: '遗洒物' }, obstacle: { title: '障碍物' }, pollutant: { title: '污染物' } }),
        where: openChoice('地点', { road: { title: '道路' }, river: { title: '河道' }, waterway: { title: '航道' }, publicPlace: { title: '公共场所' } }),
        unable: flag('当事人不能清除'),
        present: flag('当事人在场'),
      },
    },
    notify: { title: '事后通知当事人', day: '通知日期', by: 'officer', from: ['clearing'], basis: coercion(52), fields: {} },
    settle: { title: '依法处理', day: '处理日期', by: 'head', from: ['clearing'], to: 'done', basis: coercion(52), fields: { how: longText('处理情况') } },
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
  },

  proves: { decide: ['demand'], carryOut: ['demand', 'decide', 'remind'], settle: ['clearAtOnce'] },

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
    clearAtOnce: [{ must: '当事人不能清除的，才能立即代履行', basis: coercion(52), holds: (_, act) => act.unable }],
    settle: [{ must: '当事人不在场的，应当在事后立即通知当事人，再依法处理', basis: coercion(52), when: { 'clearAtOnce.present': false }, requires: 'notify' }],
    charge: [{ must: '代履行的费用应当按照成本合理确定', basis: coercion(51, 2), holds: (_, act) => act.charged <= act.cost }],
  },
})

export const substitutePerformances = defineRegister(substitutePerformance, {
  id: 'substitute-performances',
  title: '代履行台账',
  readers: 'staff',
  also: ['行政强制代履行台账'],
  basis: coercion(51),
  columns: [
    { at: 'register.number', also: ['编号', '案号'] },
    { at: 'register.decision', also: ['决定书文号'] },
    { at: 'register.company', also: ['单位名称'] },
    { at: 'register.person', also: ['当事人', '姓名'] },
    { at: 'register.obligation', also: ['义务内容'] },
    { at: 'register.harm', also: ['后果'] },
    { at: 'register.on', also: ['登记日期', '登记时间', '履行期限届满日期'] },
    { at: 'demand.on', also: ['催告日期'] },
    { at: 'decide.on', also: ['代履行决定日期'] },
    { at: 'decide.letter' },
    { at: 'decide.performer', also: ['受托人'] },
    { at: 'remind.on' },
    { at: ['carryOut.on', 'clearAtOnce.on'], title: '代履行日期', also: ['实施日期'] },
    { at: 'perform.on' },
    { at: 'charge.charged', also: ['代履行费用'] },
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

const owed = { number: '鲁工信代〔2024〕1号', decision: '鲁工信改〔2024〕2号', company: '山东某化工有限公司', obligation: '清除渗漏的废液', harm: 'pollution' }
const decision = { letter: '鲁工信代决〔2024〕1号', performer: '某环保公司', manner: '抽取并无害化处置', plannedOn: '2024-09-24', estimate: 30_000 }
const work = { supervisors: ['王军', '李华'], signed: true }
const demanded = [
  ['register', '2024-08-20', owed],
  ['demand', '2024-08-21', { until: '2024-09-05', rights: true }],
] as const
const decided = [...demanded, ['decide', '2024-09-09', decision]] as const
// 中秋节 gives off the 15th to the 17th; the 14th is worked.
const reminded = [...decided, ['remind', '2024-09-12', {}]] as const
const clearing = { what: 'spill', where: 'road', unable: true, present: false }

export const substitutePerformanceJourneys = defineJourneys(substitutePerformance, [
  {
    tells: '催告、决定、三个工作日前再次催告、到场监督、按成本收费；中秋假期不计，调休上班的周六计入',
    acts: [...reminded, ['carryOut', '2024-09-19', work], ['charge', '2024-09-25', { cost: 28_000, charged: 28_000 }]],
    ends: { state: 'done' },
  },
  { tells: '再次催告以后履行的，停止代履行', acts: [...reminded, ['perform', '2024-09-14', {}]], ends: { state: 'performed' } },
  {
    tells: '道路上的遗洒物立即清除，事后通知当事人',
    acts: [
      ['clearAtOnce', '2024-08-20', clearing],
      ['notify', '2024-08-20', {}],
      ['settle', '2024-08-22', { how: '由当事人承担费用' }],
    ],
    ends: { state: 'done' },
  },
  {
    tells: '催告没有写明申辩权的，不能催告',
    acts: [
      ['register', '2024-08-20', owed],
      ['demand', '2024-08-21', { until: '2024-09-05' }],
    ],
    ends: { refused: '代履行前的催告应当载明履行期限和陈述权、申辩权' },
  },
  {
    tells: '没有催告的，不能决定',
    acts: [
      ['register', '2024-08-20', owed],
      ['decide', '2024-09-09', decision],
    ],
    ends: { refused: '决定代履行前，应当先催告当事人履行' },
  },
  {
    tells: '催告的期限没有届满的，不能决定',
    acts: [...demanded, ['decide', '2024-09-05', decision]],
    ends: { refused: '经催告逾期仍不履行的，才能决定代履行' },
  },
  {
    tells: '没有法定后果的，不能代履行',
    acts: [
      ['register', '2024-08-20', { ...owed, harm: 'none' }],
      ['demand', '2024-08-21', { until: '2024-09-05', rights: true }],
      ['decide', '2024-09-09', decision],
    ],
    ends: { refused: '逾期不履行已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才能代履行' },
  },
  {
    tells: '有利害关系的第三人不能代履行',
    acts: [...demanded, ['decide', '2024-09-09', { ...decision, interested: true }]],
    ends: { refused: '受托代履行的第三人应当与案件没有利害关系' },
  },
  {
    tells: '没有费用预算的，不能决定',
    acts: [...demanded, ['decide', '2024-09-09', { ...decision, estimate: undefined }]],
    ends: { refused: '代履行决定书应当载明理由和依据、方式和时间、标的、费用预算以及代履行人' },
  },
  {
    tells: '再次催告以后只隔两个工作日的，不能代履行',
    acts: [...reminded, ['carryOut', '2024-09-18', work]],
    ends: { refused: '代履行三日（工作日）前应当再次催告当事人履行' },
  },
  {
    tells: '没有派员监督的，不能代履行',
    acts: [...reminded, ['carryOut', '2024-09-24', { signed: true }]],
    ends: { refused: '代履行时，作出决定的行政机关应当派员到场监督' },
  },
  {
    tells: '不能采用暴力',
    acts: [...reminded, ['carryOut', '2024-09-24', { ...work, violent: true }]],
    ends: { refused: '代履行不得采用暴力、胁迫以及其他非法方式' },
  },
  {
    tells: '没有签名的，不能记为代履行',
    acts: [...reminded, ['carryOut', '2024-09-24', { ...work, signed: false }]],
    ends: { refused: '代履行完毕，监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章' },
  },
  {
    tells: '当事人能够清除的，不能立即代履行',
    acts: [['clearAtOnce', '2024-08-20', { ...clearing, unable: false }]],
    ends: { refused: '当事人不能清除的，才能立即代履行' },
  },
  {
    tells: '没有通知不在场的当事人的，不能处理',
    acts: [
      ['clearAtOnce', '2024-08-20', clearing],
      ['settle', '2024-08-22', { how: '由当事人承担费用' }],
    ],
    ends: { refused: '当事人不在场的，应当在事后立即通知当事人，再依法处理' },
  },
  {
    tells: '费用不能超过成本',
    acts: [...reminded, ['carryOut', '2024-09-24', work], ['charge', '2024-09-25', { cost: 28_000, charged: 30_000 }]],
    ends: { refused: '代履行的费用应当按照成本合理确定' },
  },
])
