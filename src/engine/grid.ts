/** A table of a report laid out in a grid: heads and titles that span cells, and a figure in each cell. */
import { cellId, leavesOf, type Line, type ReportTable, type Row, type Section, type Tree } from '../define/index.ts'
import type { Figure } from './figure.ts'

/** As in HTML: a row lists the cells that begin in it; `across` and `down` are how many columns and rows a cell fills. */
export type GridCell = {
  readonly text: string
  readonly figure?: string
  readonly across?: number
  readonly down?: number
  /** The title of rows or columns, or of all that follows. */
  readonly head?: 'row' | 'column' | 'section'
}
export type Grid = {
  readonly id: string
  readonly title: string
  readonly caption?: string
  /** In characters of the table. */
  readonly widths: readonly number[]
  /** Rows of heads that are repeated on each page. */
  readonly head: readonly (readonly GridCell[])[]
  readonly body: readonly (readonly GridCell[])[]
}

const span = (head: 'row' | 'column' | 'section', text: string, across: number, down: number): GridCell => ({
  text,
  head,
  ...(across > 1 && { across }),
  ...(down > 1 && { down }),
})
const depthOf = <L extends Line>(tree: Tree<L>): number => Math.max(0, ...tree.map((x) => ('parts' in x ? 1 + depthOf(x.parts) : 1)))

/** How many grid columns each of `count` columns fills: the first ones, whose titles are the long ones, take what is left over. */
const spread = (count: number, over: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor(over / count) + (i < over % count ? 1 : 0))

/** Rows of column titles, each level of the tree one row. */
const headsOf = (s: Section, titles: number, widths: readonly number[]): GridCell[][] => {
  const depth = depthOf(s.columns)
  const rows: GridCell[][] = Array.from({ length: depth }, () => [])
  rows[0]!.push(span('column', s.corner ?? '', titles, depth))
  let at = 0
  const put = (tree: Tree<Line>, level: number): number =>
    tree.reduce((sum, x) => {
      if (!('parts' in x)) {
        const width = widths[at++]!
        rows[level]!.push(span('column', x.title, width, depth - level))
        return sum + width
      }
      const width = put(x.parts, level + 1)
      rows[level]!.push(span('column', x.title, width, 1))
      return sum + width
    }, 0)
  put(s.columns, 0)
  return rows
}

const bodyOf = (
  t: ReportTable,
  s: Section,
  titles: number,
  widths: readonly number[],
  figure: (id: string) => Figure | undefined,
): GridCell[][] => {
  const columns = leavesOf(s.columns)
  const cells = (row: Row): GridCell[] =>
    columns.map((column, i) => {
      const id = cellId(t, row, column, i)
      const across = widths[i]! > 1 && { across: widths[i]! }
      return id === undefined ? { text: '0', ...across } : { text: String(figure(id)?.value ?? '—'), figure: id, ...across }
    })
  const put = (tree: Tree<Row>, level: number): GridCell[][] =>
    tree.flatMap((x) => {
      if (!('parts' in x)) return [[span('row', x.title, titles - level, 1), ...cells(x)]]
      const [first = [], ...rest] = put(x.parts, level + 1)
      return [[span('row', x.title, 1, rest.length + 1), ...first], ...rest]
    })
  return put(s.rows, 0)
}

/** The table with the values of its figures. The heads of one section are repeated on each page; those of several stand where they begin. */
export const gridOf = (t: ReportTable, figure: (id: string) => Figure | undefined): Grid => {
  const titles = Math.max(...t.sections.map((s) => depthOf(s.rows)))
  const over = Math.max(...t.sections.map((s) => leavesOf(s.columns).length))
  const sections = t.sections.map((s) => {
    const widths = spread(leavesOf(s.columns).length, over)
    const head = [...(s.title === undefined ? [] : [[span('section', s.title, titles + over, 1)]]), ...headsOf(s, titles, widths)]
    return { head, body: bodyOf(t, s, titles, widths, figure) }
  })
  const [only] = sections
  const laid = sections.length === 1 ? only! : { head: [], body: sections.flatMap((s) => [...s.head, ...s.body]) }
  return { id: t.id, title: t.title, ...(t.caption !== undefined && { caption: t.caption }), widths: t.widths, ...laid }
}

export type TableValues = {
  readonly id: string
  readonly title: string
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  readonly rows: readonly { readonly id: string; readonly title: string; readonly values: Readonly<Record<string, number | null>> }[]
}
/** The table as values by row and column, for machines. */
export const valuesOf = (t: ReportTable, figure: (id: string) => Figure | undefined): TableValues => {
  const title = (line: Line & { readonly above: readonly string[] }) => [...line.above, line.title].join('·')
  const columns = t.sections.flatMap((s) => leavesOf(s.columns)).map((c) => [c.id, { id: c.id, title: title(c) }] as const)
  const rows = t.sections.flatMap((s) =>
    leavesOf(s.rows).map((row) => {
      const cells = leavesOf(s.columns).map((column, i): [string, number | null] => {
        const id = cellId(t, row, column, i)
        return [column.id, id === undefined ? 0 : (figure(id)?.value ?? null)]
      })
      return { id: row.id, title: title(row), values: Object.fromEntries(cells) }
    }),
  )
  return { id: t.id, title: t.title, columns: [...new Map(columns).values()], rows }
}
