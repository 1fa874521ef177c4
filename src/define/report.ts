/** What a report is: parts of sentences around live figures, tables of figures, and the rules by which its figures must agree. */
import type { Citation } from './law.ts'
import { cellId, leavesOf, type ReportTable } from './report-table.ts'

/** A sentence with slots. `{licensing.decided}` is a figure written exactly, `{disclosure.proactive 余}` as a floor in hundreds with 余,
 *  `{legislation.effective 列：修订{name}，{takeEffect.on}起施行；}` repeats its words for each record. A sentence whose first figure is
 *  nothing or zero is replaced by `zero`, and left out where that is missing. */
export type Sentence = { readonly says: string; readonly zero?: string }
export type Passage =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** One of the report's tables, by its id. */
  | { readonly kind: 'table'; readonly table: string }

/** Sums on both sides. */
export type Sides = { readonly left: readonly string[]; readonly right: readonly string[] }
export type Rule = {
  readonly says: string
  readonly holds: 'equal' | 'atMost'
  /** The left side is taken from the year before. */
  readonly leftOf?: 'lastYear'
  /** What to do where it doesn't hold. */
  readonly otherwise?: string
} & (Sides | { readonly each: readonly (Sides & { readonly at: string })[] })

/** What is held against what: once, or in each column or row of a table. */
export const sidesOf = (rule: Rule): readonly (Sides & { readonly at: string })[] => ('each' in rule ? rule.each : [{ ...rule, at: '' }])

export type ReportDefinition = {
  readonly kind: 'report'
  readonly id: string
  /** What its number begins with: FZBG2023. */
  readonly code: string
  readonly title: string
  readonly basis: Citation
  /** Month and day of the following year by which it is made public, where the law sets one. */
  readonly publicBy?: string
  /** The figures that the report states, in the order in which `yifa report --json` prints them; those of its tables last. */
  readonly figures: readonly string[]
  readonly text: readonly Passage[]
  readonly tables: readonly ReportTable[]
  readonly rules: readonly Rule[]
}
export const defineReport = (
  r: Omit<ReportDefinition, 'kind' | 'tables'> & { readonly tables?: readonly ReportTable[] },
): ReportDefinition => {
  const tables = r.tables ?? []
  return { ...r, kind: 'report', tables, figures: [...new Set([...r.figures, ...tables.flatMap(figuresOf)])] }
}

/** 2023年度法治政府建设工作报告; a title that says 年度 itself doesn't say it twice. */
export const titleIn = ({ title }: Pick<ReportDefinition, 'title'>, year: number): string =>
  `${year}年${title.includes('年度') ? '' : '度'}${title}`

/** The figures of a table, row by row. */
const figuresOf = (t: ReportTable): string[] =>
  t.sections.flatMap((s) => leavesOf(s.rows).flatMap((row) => leavesOf(s.columns).flatMap((column, i) => cellId(t, row, column, i) ?? [])))
