/** A figure is its records: the number is never parted from what it counts. */
import type { Measure, Where } from '../define/index.ts'

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

/** Amounts add up in binary: six decimals, to the cent of 万元, take what that leaves. */
export const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000

/** The indicators whose records a figure opens: a share opens what it is a share of, a cell of a table what it is a part of. */
export const countedBy = (m: Measure): readonly string[] => (m.kind === 'part' ? m.of : [m.kind === 'ratio' ? m.whole : m.id])

/** The figure of a measure; `tally` gives what is known of an indicator, by id, or of its records that stand in some groups. */
export const figureOf = (
  m: Measure,
  measures: ReadonlyMap<string, Measure>,
  tally: (indicator: string, where?: Where) => Tally,
): Figure => {
  const where = m.kind === 'part' && Object.keys(m.where).length > 0 ? m.where : undefined
  const valueOf = (id: string): number => {
    const x = measures.get(id)
    if (x?.kind !== 'indicator') throw new Error(`${m.id}: ${id} is no indicator`)
    const t = tally(id, where)
    return x.sum ? t.sum : x.distinct ? t.distinct : t.records
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  const of = countedBy(m)
  const value = m.kind === 'ratio' ? share(valueOf(m.part), valueOf(m.whole)) : rounded(sum(of.map(valueOf)))
  const records = sum(of.map((id) => tally(id, where).records))
  return { id: m.id, title: m.title, value, unit: m.unit, text: figureText(value, m.unit), records, definition: m.definition }
}

/** 289件; a share is written 99.5%. */
export const figureText = (value: number | null, unit: string): string => (value === null ? '—' : `${value}${unit}`)

/** A floor in hundreds with 余, as official texts write large numbers: 5909 is 5900余. Exact hundreds and numbers below a hundred stay exact. */
export const floorText = (value: number): string => {
  const floor = Math.floor(value / 100) * 100
  return floor === 0 || floor === value ? String(value) : `${floor}余`
}
