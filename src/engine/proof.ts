/** Proves from the order of steps and the declared gates that no path reaches a step before what it must not come before. */
import { conditionText, type AnyClaim, type AnyCondition, type AnyGate, type AnyProcedure, type Dated, type Day } from '../define/index.ts'
import { applies, isOneOf, required } from './refusal.ts'

/** One claim, of one required step, under one version of the rules. */
export type Proof = {
  readonly step: string
  readonly requires: string
  readonly when?: AnyCondition
  /** The cases that the version applies to: opened from `since` (included) until `until` (excluded). */
  readonly version: Dated
  /** 'broken' has the shortest path that does without the required step; a claim on a step that nothing reaches proves nothing. */
  readonly result: 'proved' | 'broken' | 'unreachable'
  readonly path?: readonly PathStep[]
}
/** A step of a path, with the values that it was taken with where gates ask them. */
export type PathStep = { readonly step: string; readonly values: Readonly<Record<string, unknown>> }

/** Everything that a procedure claims, each version of its rules apart. */
export const proofsOf = (p: AnyProcedure): Proof[] =>
  Object.entries(p.proves ?? {}).flatMap(([step, claims]) =>
    claims.flatMap((c) => {
      const claim: AnyClaim = typeof c === 'string' ? { requires: c } : c
      return versionsOf(p, claim).flatMap((version) => required(claim).map((r) => prove(p, version, step, r, claim.when)))
    }),
  )

/** Whether a gate can hold the walk back: one that refuses, and declares what it requires. */
const isDeclared = (g: AnyGate): boolean => 'must' in g && g.requires !== undefined

/** The spans of opening days in which the rules that a proof knows don't change, as far as the claim reaches. */
const versionsOf = (p: AnyProcedure, claim: Dated): Dated[] => {
  const dated: Dated[] = [
    ...Object.values(p.steps),
    ...Object.values(p.gates ?? {})
      .flat()
      .filter(isDeclared),
    claim,
  ]
  const cuts = [...new Set(dated.flatMap((d) => [d.since, d.until].filter((x) => x !== undefined)))].sort()
  return [undefined, ...cuts].flatMap((since, i): Dated[] => {
    const until = cuts[i]
    return applies(claim, since ?? firstDay) ? [{ ...(since !== undefined && { since }), ...(until !== undefined && { until }) }] : []
  })
}
const firstDay: Day = '0000-01-01'

/** Where a case may be: its state, which of the steps that matter were taken, and the values that gates ask about. */
type Place = {
  readonly state: string
  readonly taken: readonly string[]
  readonly values: PathStep['values']
  readonly via?: PathStep
  readonly before?: Place
}

/** Gates that only a function knows are passed over: the walk sees more paths than there are, so what it proves holds. With the
 *  gates alone that ask for the missing step it sees more still, and is short: mostly they prove the claim. */
const prove = (p: AnyProcedure, version: Dated, target: string, missing: string, when: AnyCondition | undefined): Proof => {
  const found = { step: target, requires: missing, ...(when && { when }), version }
  const declared = (asks: (g: AnyGate) => boolean): Gates =>
    Object.fromEntries(
      Object.entries(p.gates ?? {}).map(([step, all]) => [
        step,
        all.filter((g) => isDeclared(g) && applies(g, version.since ?? firstDay) && asks(g)),
      ]),
    )
  const way = (gates: Gates, past?: string) => pathAmong(p, version, gates, target, when, past)
  const all = declared(() => true)
  const around = way(
    declared((g) => required(g).includes(missing)),
    missing,
  )
  const path = around && way(all, missing)
  return path ? { ...found, result: 'broken', path } : { ...found, result: way(all) ? 'proved' : 'unreachable' }
}
type Gates = Readonly<Record<string, readonly AnyGate[]>>

/** A path to a step, under such gates: a shortest one that does without a step, or any at all. */
const pathAmong = (
  p: AnyProcedure,
  version: Dated,
  gates: Gates,
  target: string,
  when: AnyCondition | undefined,
  without?: string,
): PathStep[] | undefined => {
  const conditions = [...Object.values(gates).flatMap((all) => all.flatMap((g) => (g.when ? [g.when] : []))), ...(when ? [when] : [])]
  const matters = new Set(Object.values(gates).flatMap((all) => all.flatMap(required)))
  const steps = Object.entries(p.steps).filter(
    ([step, s]) => applies(s, version.since ?? firstDay) && (step !== without || step === target),
  )
  const choices = new Map(steps.map(([step]) => [step, choicesOf(p, step, conditions)]))

  const seen = new Set<string>()
  let places: Place[] = [{ state: '', taken: [], values: {} }]
  // Breadth first finds a shortest path; where any will do, depth first is soon there.
  while (places.length > 0) {
    const [now, rest] = without === undefined ? [places.slice(-1), places.slice(0, -1)] : [places, []]
    places = rest
    for (const place of now) {
      for (const [step, s] of steps) {
        if (place.state === '' ? !s.opens : !s.from?.includes(place.state)) continue
        for (const chosen of choices.get(step)!) {
          const values = { ...place.values, ...chosen }
          const open = (gates[step] ?? []).every((g) => !fulfilled(g.when, values) || required(g).every((r) => place.taken.includes(r)))
          if (!open) continue
          const next: Place = {
            state: s.to ?? place.state,
            taken: matters.has(step) && !place.taken.includes(step) ? [...place.taken, step].sort() : place.taken,
            values,
            via: { step, values: chosen },
            before: place,
          }
          if (step === target && fulfilled(when, values)) return pathTo(next)
          const key = JSON.stringify([next.state, next.taken, Object.entries(values).sort()])
          if (!seen.has(key) && step !== without) places.push(next)
          seen.add(key)
        }
      }
    }
  }
  return undefined
}

/** Every choice of the values of a step that some condition asks; null stands for any other value, or none. */
const choicesOf = (p: AnyProcedure, step: string, conditions: readonly AnyCondition[]): PathStep['values'][] => {
  const asked = Map.groupBy(
    conditions.flatMap((c) => Object.entries(c)).filter(([path]) => path.startsWith(`${step}.`)),
    ([path]) => path,
  )
  return [...asked].reduce<PathStep['values'][]>(
    (all, [path, wanted]) => {
      const flag = p.steps[step]!.fields[path.slice(step.length + 1)]?.kind === 'flag'
      const values = new Set(flag ? [false, true] : [null, ...wanted.flatMap(([, value]) => value)])
      return all.flatMap((one) => [...values].map((value) => ({ ...one, [path]: value })))
    },
    [{}],
  )
}
const fulfilled = (when: AnyCondition | undefined, values: PathStep['values']): boolean =>
  Object.entries(when ?? {}).every(([path, wanted]) => isOneOf(values[path], wanted))

const pathTo = (place: Place): PathStep[] => (place.before === undefined ? [] : [...pathTo(place.before), place.via!])

/** 公布以前必须经过合法性审核（涉及市场主体：是）；2020-01-01起. */
export const claimText = (p: AnyProcedure, proof: Pick<Proof, 'step' | 'requires' | 'when'>): string =>
  `${title(p, proof.step)}以前必须经过${title(p, proof.requires)}${proof.when ? `（${conditionText(p, proof.when)}）` : ''}`

/** 起草 → 集体审议 → 公布. */
export const pathText = (p: AnyProcedure, path: readonly PathStep[]): string =>
  path
    .map(({ step, values }) => {
      const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
      return `${title(p, step)}${Object.keys(stated).length > 0 ? `（${conditionText(p, stated)}）` : ''}`
    })
    .join(' → ')

const title = (p: AnyProcedure, step: string): string => p.steps[step]?.title ?? step
