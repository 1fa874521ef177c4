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
export type Measure = Indicator | Ratio

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
