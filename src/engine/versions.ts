/** Dated law: every rule of a procedure as a sentence, and which of them bind a case opened on a day. */
import { roles, type AnyProcedure, type Citation, type Clock, type DatedOrByStep, type Day, type Step } from '../define/index.ts'
import { limitText } from './explain.ts'
import { applies, datesOf } from './refusal.ts'

export type ProcedureRule = DatedOrByStep & {
  readonly kind: 'step' | 'gate' | 'clock'
  /** The step, the step that a gate guards, or the clock. */
  readonly id: string
  readonly title: string
  readonly says: string
  readonly basis: Citation
  /** Of a gate: whether it refuses or warns. */
  readonly force?: 'must' | 'should'
  /** Of a clock, in words: 10个工作日. */
  readonly limit?: string
  /** Of a clock: the steps that start it. */
  readonly starts?: readonly string[]
}

const quoted = (some: readonly string[]): string => some.map((s) => `“${s}”`).join('')
/** “甲”“乙”或者“丙”. */
const anyOf = (some: readonly string[]): string => [quoted(some.slice(0, -1)), quoted(some.slice(-1))].filter(Boolean).join('或者')
const span = ({ since, until }: DatedOrByStep): string => [since && `${since}起`, until && `${until}前`].filter(Boolean).join('、')
/** （2024-01-01起）; empty for a rule of any date. */
export const spanText = (d: DatedOrByStep): string => span(d) && `（${span(d)}${d.byStep ? '，不论办件何时开始' : ''}）`
/** What a rule binds: 2024-01-01起开始的办件; empty for a rule of any date. */
export const boundText = (d: DatedOrByStep): string =>
  span(d) && (d.byStep ? `${span(d)}办理的环节，不论办件何时开始` : `${span(d)}开始的办件`)

const stepSays = (p: AnyProcedure, s: Step): string => {
  const by = `由${roles[s.by]}`
  if (s.opens) return `${by}办理，办件由此开始`
  const leads = s.to !== undefined && !(s.from?.length === 1 && s.from[0] === s.to) ? `，办理后是“${p.states[s.to]}”` : ''
  return `${by}在${quoted((s.from ?? []).map((f) => p.states[f] ?? f))}时办理${leads}`
}

/** The limit of a clock in words; where it depends on the case, that it does. */
const clockLimit = (k: Clock<string, any, any>): string => (typeof k.limit === 'function' ? '按情形确定' : limitText(k.limit))

const rollText = {
  statutory: '最后一日是节假日的顺延到节假日后的第一日',
  analogy: '最后一日是节假日的类推顺延到节假日后的第一日',
  never: '最后一日是节假日的也不顺延',
} as const

const clockSays = (p: AnyProcedure, k: Clock<string, any, any>): string => {
  const titles = (some: readonly string[]) => anyOf(some.map((s) => p.steps[s]?.title ?? s))
  const extended = Object.keys(k.extendedBy ?? {})
  return [
    `${clockLimit(k)}，自${titles(k.starts)}次日起算`,
    k.stops.length > 0 && `至${titles(k.stops)}为止`,
    ...(k.pausedBetween ?? []).map(
      ([from, to, atMost]) => `${titles([from])}至${titles([to])}的期间不计${atMost ? `（最长${limitText(atMost)}）` : ''}`,
    ),
    extended.length > 0 && `因${titles(extended)}延长`,
    k.rolls && rollText[k.rolls],
    k.when && '只适用于部分情形',
  ]
    .filter(Boolean)
    .join('，')
}

/** Every rule of a procedure, of whatever date, in the order in which it is defined: steps, gates, clocks. */
export const rulesOf = (p: AnyProcedure): ProcedureRule[] => [
  ...Object.entries(p.steps).map(([id, s]): ProcedureRule => ({
    kind: 'step',
    id,
    title: s.title,
    says: stepSays(p, s),
    basis: s.basis,
    ...datesOf(s),
  })),
  ...Object.entries(p.gates ?? {}).flatMap(([id, gates]) =>
    gates.map((g): ProcedureRule => ({
      kind: 'gate',
      id,
      title: p.steps[id]?.title ?? id,
      ...('must' in g ? { force: 'must', says: g.must } : { force: 'should', says: g.should }),
      basis: g.basis,
      ...datesOf(g),
    })),
  ),
  ...Object.entries(p.clocks ?? {}).map(([id, k]): ProcedureRule => ({
    kind: 'clock',
    id,
    title: k.title,
    says: clockSays(p, k),
    limit: clockLimit(k),
    starts: k.starts,
    basis: k.basis,
    ...datesOf(k),
  })),
]

/** The days on which the rules of a procedure change, in order: a case opened from then on is under other rules. */
export const changeDays = (p: AnyProcedure): Day[] =>
  [...new Set(rulesOf(p).flatMap((r) => [r.since, r.until]))].filter((d) => d !== undefined).toSorted()

/** The rules that bind a case opened on a day. */
export const rulesOn = (p: AnyProcedure, openedOn: Day): ProcedureRule[] => rulesOf(p).filter((r) => applies(r, openedOn))
