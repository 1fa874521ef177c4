/** "Why can't I?": what stands against a step, each with a sentence and its article. */
import type { Calendar } from '../calendar/index.ts'
import {
  citationText,
  daysBetween,
  schemaOf,
  takingText,
  type AnyCase,
  type AnyCondition,
  type AnyGate,
  type AnyProcedure,
  type Cited,
  type Citation,
  type DatedOrByStep,
  type Day,
  type Days,
  type Step,
} from '../define/index.ts'
import { inOrder, seen, type Act } from './case.ts'

export type Refusal = {
  /** 'state': not now; 'shape': the data don't fit; 'must': the law refuses; 'should': a warning that a reason overrides. */
  readonly kind: 'state' | 'shape' | 'must' | 'should'
  readonly says: string
  readonly basis: Citation
  readonly field?: string
}
/** A step about to be taken. */
export type Attempt = { readonly step: string; readonly on: Day; readonly data: Readonly<Record<string, any>> }

/** Whether a dated rule applies to a case opened on that day; to a step of another day, where it binds by step. */
export const applies = ({ since, until, byStep }: DatedOrByStep, openedOn: Day, stepOn: Day = openedOn): boolean => {
  const on = byStep ? stepOn : openedOn
  return (since === undefined || since <= on) && (until === undefined || on < until)
}

/** The dates of a rule, without the rule. */
export const datesOf = ({ since, until, byStep }: DatedOrByStep): DatedOrByStep => ({
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
  ...(byStep && { byStep }),
})

type Placed = Pick<Act, 'step' | 'on'>
/** Why an act can't follow the one before it in a case that was opened on a day and is in that state. */
const misplacedAfter = (p: AnyProcedure, before: Placed | undefined, state: string, openedOn: Day, a: Placed): Refusal | undefined => {
  const step = stepOf(p, a.step)
  const refuse = (says: string): Refusal => ({ kind: 'state', says, basis: step.basis })
  if (before === undefined) return step.opens ? undefined : refuse(`还没有${openings(p)}，不能${takingText(step)}`)
  if (!step.opens && !applies(step, openedOn)) return refuse(`本件适用的规定没有“${step.title}”这一环节`)
  if (!step.opens && step.from!.includes(state)) return undefined
  return refuse(`${before.on}已有“${stepOf(p, before.step).title}”，目前是“${p.states[state]}”，不能在${a.on}${takingText(step)}`)
}

/** The first of the acts, in order of days, that can't follow those before it. Nothing of the law beyond the order of steps. */
export const misplaced = (p: AnyProcedure, ordered: readonly Placed[]): Refusal | undefined => {
  let state = ''
  for (const [i, a] of ordered.entries()) {
    const refusal = misplacedAfter(p, ordered[i - 1], state, ordered[0]!.on, a)
    if (refusal) return refusal
    state = stepOf(p, a.step).to ?? state
  }
  return undefined
}

const stepOf = (p: AnyProcedure, step: string): Step => {
  const s = p.steps[step]
  if (s === undefined) throw new Error(`“${p.title}”没有环节 ${step}`)
  return s
}
const openings = (p: AnyProcedure): string =>
  Object.values(p.steps)
    .flatMap((s) => (s.opens ? [takingText(s)] : []))
    .join('或者')

/** What is missing or wrong in the data of a step. */
export const misshapen = (p: AnyProcedure, a: Attempt): Refusal[] => {
  const step = p.steps[a.step]!
  const parsed = schemaOf(step.fields).safeParse(a.data)
  if (parsed.success) return []
  return parsed.error.issues.map((i) => {
    const name = i.code === 'unrecognized_keys' ? i.keys[0]! : String(i.path[0] ?? '')
    const title = step.fields[name]?.title ?? name
    const missing = a.data[name] === undefined && i.code !== 'unrecognized_keys'
    const says =
      i.code === 'unrecognized_keys' ? `“${step.title}”没有“${name}”这一项` : missing ? `请填写“${title}”` : `“${title}”${i.message}`
    return { kind: 'shape', says, basis: step.basis, field: name }
  })
}

const daysOf = (calendar: Calendar): Days => ({
  working: calendar.workingDaysBetween,
  calendar: daysBetween,
  off: (day) => {
    const kind = calendar.kind(day)
    return kind.working ? undefined : kind.name === undefined ? 'weekend' : 'holiday'
  },
})

/** Whether what a condition names is so, the values of the step about to be taken included. */
export const fulfils = (when: AnyCondition | undefined, c: Readonly<Record<string, any>>): boolean =>
  Object.entries(when ?? {}).every(([path, wanted]) => {
    const [step = '', field = ''] = path.split('.')
    return isOneOf(c[step]?.[field], wanted)
  })
/** Whether a value is the wanted one or among the wanted ones; a flag that wasn't stated is false. */
export const isOneOf = (value: unknown, wanted: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(value) : value === wanted || (wanted === false && value === undefined)
/** The steps that a gate or a claim requires. */
export const required = ({ requires }: Pick<AnyGate, 'requires'>): readonly string[] => (requires === undefined ? [] : [requires].flat())

const meets = (g: AnyGate, c: AnyCase, a: Attempt, calendar: Calendar, cited: Cited | undefined): boolean => {
  const act = { ...a.data, on: a.on }
  if (!fulfils(g.when, { ...c, [a.step]: act })) return true
  if (g.cites !== undefined) return cited === undefined || g.cites(c, act, cited)
  return required(g).every((step) => c[step] !== undefined) && (g.holds?.(c, act, daysOf(calendar)) ?? true)
}

/** The gates of a step that don't hold; of a step recorded elsewhere, only those that a ledger can tell. What a gate asks of other cases is
 *  judged where they are handed in. */
export const unmet = (
  p: AnyProcedure,
  c: AnyCase | undefined,
  a: Attempt,
  calendar: Calendar,
  { recorded = false, cited }: { readonly recorded?: boolean; readonly cited?: Cited | undefined } = {},
): Refusal[] => {
  const before = c ?? { id: '', state: '', openedOn: a.on, log: [] }
  return (p.gates?.[a.step] ?? []).flatMap((g) =>
    applies(g, before.openedOn, a.on) && !(recorded && g.live) && !meets(g, before, a, calendar, cited)
      ? [
          'must' in g
            ? { kind: 'must' as const, says: g.must, basis: g.basis }
            : { kind: 'should' as const, says: g.should, basis: g.basis },
        ]
      : [],
  )
}

/** Everything that stands against taking the step, given the standing acts; empty means that it may be taken.
 *  A wrong state or shape hides the gates. */
export const refusals = (p: AnyProcedure, id: string, acts: readonly Act[], a: Attempt, calendar: Calendar, cited?: Cited): Refusal[] => {
  const place = misplaced(p, inOrder([...acts, { ...a, n: Infinity }]))
  if (place) return [place]
  const shape = misshapen(p, a)
  return shape.length > 0 ? shape : unmet(p, seen(p, id, acts, a.on), a, calendar, { cited })
}

export type NextStep = { readonly id: string; readonly refusals: readonly Refusal[] }
/** The steps after the opening that a form takes, with what stands against each on a day. What a form still asks for isn't judged: of a step with fields, only its place. */
export const stepsAfter = (p: AnyProcedure, id: string, acts: readonly Act[], on: Day, calendar: Calendar): NextStep[] => {
  const c = seen(p, id, acts, on)
  const earlier = acts.filter((a) => a.on <= on)
  const later = acts.slice(earlier.length)
  return Object.entries(p.steps).flatMap(([step, { opens, fixed, fields }]) => {
    if (opens || fixed) return []
    const a = { step, on, data: {} }
    const place =
      misplacedAfter(p, earlier.at(-1), c?.state ?? '', acts[0]!.on, a) ??
      (later.length > 0 ? misplaced(p, [...earlier, a, ...later]) : undefined)
    if (place) return [{ id: step, refusals: [place] }]
    return [{ id: step, refusals: Object.keys(fields).length > 0 ? [] : unmet(p, c, a, calendar) }]
  })
}

/** 还不能印发：尚未完成合法性审核（《…》第×条）。 */
export const refusalText = (p: AnyProcedure, step: string, r: Refusal): string => {
  const taking = takingText(stepOf(p, step))
  const reason = `${r.says}（${citationText(r.basis)}）。`
  return r.kind === 'should' ? `${taking}前请注意：${reason}` : `还不能${taking}：${reason}`
}
