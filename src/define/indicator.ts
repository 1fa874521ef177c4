/** What may be counted. An indicator chooses cases; the engine counts them, so a figure always knows its records. */
import type { Citation } from './law.ts'
import type { CaseOf, Procedure, Steps } from './procedure.ts'

export type Indicator<C = any> = {
  readonly kind: 'indicator'
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly procedure: string
  readonly basis?: Citation
  /** The counting rule in a sentence that the writer of the report reads. */
  readonly definition: string
  /** Whether the case belongs to the year's figure. The case is handed in as it stood at the end of 31 December of that year. */
  readonly includes: (c: C, year: number) => boolean
  /** Counts distinct keys instead of cases. */
  readonly distinct?: (c: C) => string
  /** Sums amounts instead of counting cases. */
  readonly sum?: (c: C) => number
  /** Where the case stands in the tables of reports: one group of each dimension. */
  readonly place?: (c: C, year: number) => Place
}
/** One group of each dimension: `{ outcome: 'disclosed', applicant: 'person' }`. */
export type Place = Readonly<Record<string, string>>
/** Groups by dimension; a dimension that isn't named takes them all. */
export type Where = Readonly<Record<string, readonly string[]>>

/** The cases of indicators that stand in some groups: what a cell of a table counts. */
export type Part = {
  readonly kind: 'part'
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly of: readonly string[]
  readonly where: Where
  readonly definition: string
  readonly basis?: Citation
}
/** A share in percent: both sides keep their records. */
export type Ratio = {
  readonly kind: 'ratio'
  readonly id: string
  readonly title: string
  readonly unit: '%'
  readonly part: string
  readonly whole: string
  readonly definition: string
  readonly basis?: Citation
}
export type Measure = Indicator | Ratio | Part

export const defineIndicator = <S extends Steps>(
  of: Procedure<any, S>,
  i: Omit<Indicator<CaseOf<S>>, 'kind' | 'procedure'>,
): Indicator<CaseOf<S>> => ({ kind: 'indicator', procedure: of.id, ...i })

export const defineRatio = (r: Omit<Ratio, 'kind' | 'unit' | 'part' | 'whole'> & { part: Indicator; whole: Indicator }): Ratio => ({
  kind: 'ratio',
  unit: '%',
  ...r,
  part: r.part.id,
  whole: r.whole.id,
})
