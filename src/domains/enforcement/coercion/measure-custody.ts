/** 查封、扣押：期限、解除和处理（第二十五条至第二十八条）: what was taken is kept for thirty days and thirty more, tested, given back, confiscated or handed over. */
import { calendarDays, choice, day, flag, internal, longText, optional, text, type Clocks, type Gates, type Steps } from '../../../define/index.ts'
import type { MeasureState, MeasureSteps } from './coercive-measure.ts'
import { coercion } from './law.ts'
import { isOther } from './measure-imposing.ts'
import { handingOver, lengthened, lengthening } from './measure.ts'

/** When a measure must be lifted (article 28). */
const grounds = {
  innocent: { title: '当事人没有违法行为' },
  unrelated: { title: '场所、设施或者财物与违法行为无关' },
  decided: { title: '对违法行为已经作出处理决定，不再需要' },
  expired: { title: '期限已经届满' },
  needless: { title: '其他不再需要采取措施的情形' },
} as const

export const custodySteps = {
  test: {
    title: '检测、检验、检疫或者技术鉴定',
    day: '送检日期',
    by: 'officer',
    from: ['imposed'],
    to: 'testing',
    basis: coercion(25, 3),
    fields: { until: day('检测、检验、检疫或者技术鉴定的期间届满日期'), told: flag('期间已书面告知当事人') },
  },
  receiveResult: {
    title: '收到结论',
    day: '结论收到日期',
    by: 'officer',
    from: ['testing'],
    to: 'imposed',
    basis: coercion(25, 3),
    fields: { result: optional(internal(longText('结论'))) },
  },
  extend: {
    title: '延长期限',
    day: '延期日期',
    by: 'head',
    from: ['imposed', 'testing'],
    basis: coercion(25, 1),
    fields: { ...lengthening, rule: optional(text('另有规定的法律、行政法规')) },
  },
  lift: {
    title: '解除',
    by: 'head',
    from: ['onSpot', 'imposed', 'testing'],
    to: 'lifted',
    basis: coercion(28),
    fields: { ground: optional(choice('解除的情形', grounds)), returned: optional(flag('财物已立即退还')) },
  },
  dispose: {
    title: '处理',
    by: 'head',
    from: ['imposed'],
    to: 'disposed',
    basis: coercion(27),
    fields: {
      how: choice('处理决定', { confiscated: { title: '没收', also: ['没收非法财物'] }, destroyed: { title: '销毁' } }),
      legalBasis: optional(text('没收或者销毁的依据')),
    },
  },
  transfer: { title: '随案移送', by: 'head', from: ['imposed', 'testing'], to: 'transferred', basis: coercion(21), fields: handingOver },
  drop: { title: '不再实施', by: 'head', from: ['approved'], to: 'dropped', basis: coercion(16, 2), fields: { reasons: longText('不再实施的理由') } },
} as const satisfies Steps<MeasureState>

export const custodyGates: Gates<MeasureSteps> = {
  test: [{ must: '检测、检验、检疫或者技术鉴定的期间应当明确，并书面告知当事人', basis: coercion(25, 3), holds: (_, act) => act.told && act.until >= act.on }],
  extend: [
    {
      must: '查封、扣押延长的期限不得超过三十日，法律、行政法规另有规定的除外',
      basis: coercion(25, 1),
      holds: (c, act) => act.rule !== undefined || lengthened(c, act) <= 30,
    },
    {
      must: '延长查封、扣押的决定应当及时书面告知当事人，并说明理由',
      basis: coercion(25, 2),
      live: true,
      holds: (_, act) => act.told === true && act.reasons !== undefined,
    },
    { must: '行政机关负责人认为不应当采取行政强制措施的，应当立即解除，不得延长', basis: coercion(19), holds: (c) => c.ratify?.agreed !== false },
  ],
  lift: [{ must: '解除查封、扣押应当立即退还财物', basis: coercion(28, 2), live: true, holds: (c, act) => c.impose === undefined || act.returned === true }],
  dispose: [
    { must: '没收应当有法律依据，销毁应当有法律、行政法规的规定', basis: coercion(27), live: true, holds: (_, act) => act.legalBasis !== undefined },
    { must: '当场实施而没有补办批准的，不得处理财物', basis: coercion(19), holds: (c) => c.decideOnSpot === undefined || c.ratify?.agreed === true },
  ],
  transfer: [{ must: '涉嫌犯罪移送司法机关的，应当将财物一并移送并书面告知当事人', basis: coercion(21), live: true, holds: (_, act) => act.told === true }],
}

export const custodyClocks: Clocks<MeasureSteps> = {
  // The time of the test doesn't count. What limits a right ends on its day, holiday or not.
  custody: {
    title: '查封、扣押期限',
    basis: coercion(25, 1),
    limit: calendarDays(30),
    // What was sealed must be released by then: a day off can't lengthen it.
    rolls: 'never',
    otherwise: {
      says: '实施当日计入',
      firstDayCounts: true,
      why: '条文没有写明从哪一日起算，按《中华人民共和国民法典》第二百零一条自次日起算；从严的，早一日届满',
    },
    starts: ['impose'],
    stops: ['lift', 'dispose', 'transfer'],
    pausedBetween: [['test', 'receiveResult']],
    extendedBy: { extend: (act) => act.days },
    when: (c) => !isOther(c),
  },
}
