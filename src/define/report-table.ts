/** Tables of a report: rows and columns as trees of titles, and what each cell counts. */
import type { Citation } from './law.ts'
import type { Measure, Part, Where } from './indicator.ts'
import type { Rule } from './report.ts'

export type Branch<Leaf> = { readonly title: string; readonly parts: Tree<Leaf> }
export type Tree<Leaf> = readonly (Branch<Leaf> | Leaf)[]

/** One or several indicators. */
type Of = string | readonly string[]
/** A row or column counts the cases of `of` that stand in the groups of both; totals name no group, so they count records, not cells. */
export type Line = { readonly id: string; readonly title: string; readonly where?: Where; readonly of?: Of }
export type Row = Line & {
  /** Measures of their own, column by column; null where the agency can have nothing of the kind: the cell says 0. */
  readonly figures?: readonly (string | null)[]
}
/** Rows under columns of their own; most tables have one section. */
export type Section = { readonly title?: string; readonly corner?: string; readonly columns: Tree<Line>; readonly rows: Tree<Row> }
export type ReportTable = {
  readonly id: string
  readonly title: string
  /** Words above the table, where no heading of the text names it. */
  readonly caption?: string
  readonly basis?: Citation
  /** The indicator that parts its cases, where rows and columns name no other. */
  readonly of?: Of
  /** Widths of the columns of titles and of figures, in characters of the table. */
  readonly widths: readonly number[]
  readonly sections: readonly Section[]
}

const isBranch = <L extends Line>(x: Branch<L> | L): x is Branch<L> => 'parts' in x

/** The rows or columns themselves, each with the titles above it. */
export const leavesOf = <L extends Line>(tree: Tree<L>, above: readonly string[] = []): (L & { readonly above: readonly string[] })[] =>
  tree.flatMap((x) => (isBranch(x) ? leavesOf(x.parts, [...above, x.title]) : [{ ...x, above }]))

/** The figure that stands in a cell, by id. */
export const cellId = (t: ReportTable, row: Row, column: Line, at: number): string | undefined =>
  row.figures ? (row.figures[at] ?? undefined) : `${t.id}.${row.id}.${column.id}`

const titleOf = (line: Line & { readonly above: readonly string[] }): string => [...line.above, line.title].join('·')

/** The cells that count the cases of indicators in some groups, as measures. */
export const partsOf = (t: ReportTable, measures: ReadonlyMap<string, Measure>): Part[] =>
  t.sections.flatMap((s) =>
    leavesOf(s.rows).flatMap((row) => (row.figures ? [] : leavesOf(s.columns).map((column) => partOf(t, row, column, measures)))),
  )

type Titled<L> = L & { readonly above: readonly string[] }
const partOf = (t: ReportTable, row: Titled<Row>, column: Titled<Line>, measures: ReadonlyMap<string, Measure>): Part => {
  const id = `${t.id}.${row.id}.${column.id}`
  const of = [column.of ?? row.of ?? t.of ?? []].flat()
  const where = { ...row.where, ...column.where }
  const counted = of.map((i) => measures.get(i))
  const [first] = counted
  const placing = Object.keys(where).length > 0
  if (!first || counted.some((m) => m?.kind !== 'indicator' || (placing && m.place === undefined)))
    throw new Error(`${id} counts cases that no indicator places`)
  return {
    kind: 'part',
    id,
    title: `${titleOf(row)}（${titleOf(column)}）`,
    unit: first.unit,
    of,
    where,
    definition: `${counted.map((m) => m!.definition).join('；')}。只计《${t.title}》中“${titleOf(row)}”一行、“${titleOf(column)}”一栏的记录`,
    ...(first.basis && { basis: first.basis }),
  }
}

const named = <L extends Line>(tree: Tree<L>, ids: readonly string[]): boolean => {
  const leaves = leavesOf(tree)
  return ids.every((id) => leaves.some((leaf) => leaf.id === id))
}

/** In every column of the sections that have them, some rows together are as much as others. */
export const rowsAgree = (
  t: ReportTable,
  rule: Pick<Rule, 'says' | 'otherwise' | 'leftOf'> & { readonly left: readonly string[]; readonly right: readonly string[] },
): Rule => ({
  ...rule,
  holds: 'equal',
  each: t.sections
    .filter((s) => named(s.rows, [...rule.left, ...rule.right]))
    .flatMap((s) => leavesOf(s.columns))
    .map((column) => {
      const cells = (rows: readonly string[]) => rows.map((row) => `${t.id}.${row}.${column.id}`)
      return { at: column.title, left: cells(rule.left), right: cells(rule.right) }
    }),
})

/** In every row of the sections that have them, some columns together are as much as others. */
export const columnsAgree = (
  t: ReportTable,
  rule: Pick<Rule, 'says' | 'otherwise' | 'leftOf'> & { readonly left: readonly string[]; readonly right: readonly string[] },
): Rule => ({
  ...rule,
  holds: 'equal',
  each: t.sections
    .filter((s) => named(s.columns, [...rule.left, ...rule.right]))
    .flatMap((s) => leavesOf(s.rows))
    .map((row) => {
      const cells = (columns: readonly string[]) => columns.map((column) => `${t.id}.${row.id}.${column}`)
      return { at: titleOf(row), left: cells(rule.left), right: cells(rule.right) }
    }),
})
