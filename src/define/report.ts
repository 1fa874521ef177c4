/** What a report is: parts of sentences around live figures, and the rules by which its figures must agree. */
import type { Citation } from './law.ts'

/** A sentence with slots. `{licensing.decided}` is a figure written exactly, `{disclosure.proactive 余}` as a floor in hundreds with 余,
 *  `{legislation.effective 列：修订{name}，{takeEffect.on}起施行；}` repeats its words for each record. A sentence whose first figure is
 *  nothing or zero is replaced by `zero`, and left out where that is missing. */
export type Sentence = { readonly says: string; readonly zero?: string }
export type Passage =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }

export type Rule = {
  readonly says: string
  /** Sums on both sides, of this year's figures; `last` takes the side from the year before. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly holds: 'equal' | 'atMost'
  readonly leftOf?: 'lastYear'
}

export type ReportDefinition = {
  readonly kind: 'report'
  readonly id: string
  readonly title: string
  readonly basis: Citation
  /** Month and day in the following year: reported, made public. */
  readonly due: { readonly reported: string; readonly published: string }
  /** The figures that the report states, in the order in which `yifa report --json` prints them. */
  readonly figures: readonly string[]
  readonly text: readonly Passage[]
  readonly rules: readonly Rule[]
}
export const defineReport = (r: Omit<ReportDefinition, 'kind'>): ReportDefinition => ({ kind: 'report', ...r })
