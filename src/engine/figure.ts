/** A figure is its records: the number is never parted from what it counts. */
import type { Measure } from '../define/index.ts'

/** What a measure adds up to, read from memberships. */
export type Tally = { readonly records: number; readonly distinct: number; readonly sum: number }

export type Figure = {
  readonly id: string
  readonly title: string
  /** Null where a share has nothing to divide by. */
  readonly value: number | null
  readonly unit: string
  readonly text: string
  /** How many records stand behind it. */
  readonly records: number
  readonly definition: string
}

/** A share in percent with at most two decimals. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 100)

/** The figure of a measure; `tally` gives what is known of an indicator, by id. */
export const figureOf = (m: Measure, measures: ReadonlyMap<string, Measure>, tally: (indicator: string) => Tally): Figure => {
  const valueOf = (x: Measure): number => {
    if (x.kind === 'ratio') throw new Error(`${m.id}: a share of a share`)
    const t = tally(x.id)
    return x.sum ? t.sum : x.distinct ? t.distinct : t.records
  }
  const value = m.kind === 'ratio' ? share(valueOf(measures.get(m.part)!), valueOf(measures.get(m.whole)!)) : valueOf(m)
  const records = tally(m.kind === 'ratio' ? m.whole : m.id).records
  return { id: m.id, title: m.title, value, unit: m.unit, text: figureText(value, m.unit), records, definition: m.definition }
}

/** 289件; a share is written 99.5%. */
export const figureText = (value: number | null, unit: string): string => (value === null ? '—' : `${value}${unit}`)

/** A floor in hundreds with 余, as official texts write large numbers: 5909 is 5900余. Exact hundreds and numbers below a hundred stay exact. */
export const floorText = (value: number): string => {
  const floor = Math.floor(value / 100) * 100
  return floor === 0 || floor === value ? String(value) : `${floor}余`
}
