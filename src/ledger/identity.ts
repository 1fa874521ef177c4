/** Which case a row tells of: the one with its number, or one whose opening says the same. Nothing personal enters an id. */
import { createHash } from 'node:crypto'
import type { AnyProcedure, Day } from '../define/index.ts'
import { numberKey } from '../engine/index.ts'
import { normalise } from './cells.ts'
import type { Draft } from './rows.ts'

export type Identity = {
  /** The number that the row gives its case, as numbers are compared. */
  readonly number: string | undefined
  /** What makes the row's case itself: its number where the opening states it, otherwise what every opening must say. */
  readonly key: string
  /** No other case can have this key. */
  readonly unique: boolean
  /** The first day that the row states: equal openings are told apart by it. */
  readonly on: Day | undefined
}

export const identityOf = (p: AnyProcedure, acts: readonly Draft[]): Identity => {
  const opening = acts[0]!
  const [step = '', field = ''] = (p.number ?? '').split('.')
  const stated = acts.find((a) => a.step === step)?.data[field]
  const number = typeof stated === 'string' ? numberKey(stated) : undefined
  const unique = number !== undefined && opening.step === step
  const fields = p.steps[opening.step]!.fields
  const said = Object.entries(opening.data)
    .filter(([name, value]) => value !== undefined && !fields[name]!.confidential && !fields[name]!.optional)
    .map(([name, value]) => [name, alike(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const what = unique ? ['number', number] : [opening.step, opening.assumed ? '' : opening.on, said]
  const key = createHash('sha256')
    .update(JSON.stringify([p.id, what]))
    .digest('base64url')
    .slice(0, 22)
  return { number, key, unique, on: firstDay(acts) }
}

/** Whether a ledger can't leave out the number of a case, so that equal rows are one case. */
export const alwaysNumbered = (p: AnyProcedure): boolean => {
  const [step = '', field = ''] = (p.number ?? '').split('.')
  return p.number !== undefined && p.steps[step]!.fields[field]!.optional !== true
}

/** A value as it is compared: two ways of typing the same text (brackets, spaces, letters in another width or case) are no difference. */
export const alike = (value: unknown): string => JSON.stringify(value, (_, v: unknown) => (typeof v === 'string' ? normalise(v) : v))

/** The first day that acts state, not merely assume. */
export const firstDay = (acts: readonly Pick<Draft, 'on' | 'assumed'>[]): Day | undefined => {
  const days = acts.flatMap((a) => (a.assumed ? [] : [a.on]))
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b))
}

/** The id of a case that an import makes: equal openings without a number are told apart by their order. */
export const importedId = (p: AnyProcedure, key: string, nth: number): string => `${p.id}-${key}${nth === 1 ? '' : `-${nth}`}`

/**
 * Of the sheets of one file, those that only repeat rows of the others, as a 汇总 beside its months does: given by the keys of their rows, by
 * place. A sheet of one or two rows repeats others only if its name says so.
 */
export const repeatingSheets = (sheets: readonly { readonly name: string; readonly keys: readonly string[] }[]): Set<number> => {
  const total = new Map<string, number>()
  const count = (keys: readonly string[], by: number) => keys.forEach((key) => total.set(key, (total.get(key) ?? 0) + by))
  sheets.forEach(({ keys }) => count(keys, 1))
  const sums = (name: string) => (/汇总|合并|总表|全部|全年/.test(name) ? 1 : 0)
  const repeating = new Set<number>()
  const order = [...sheets.entries()].toSorted(([, a], [, b]) => sums(b.name) - sums(a.name) || b.keys.length - a.keys.length)
  for (const [place, { name, keys }] of order) {
    if (keys.length < (sums(name) === 1 ? 1 : 3)) continue
    const own = Map.groupBy(keys, (key) => key)
    if (![...own].every(([key, same]) => total.get(key)! >= 2 * same.length)) continue
    repeating.add(place)
    count(keys, -1)
  }
  return repeating
}
