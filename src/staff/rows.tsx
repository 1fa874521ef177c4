/** A table of records: words at the left, figures at the right, one row a line, moved along with j and k. */
import type { ReactNode } from 'react'
import { Empty } from './loaded.tsx'

export type Column<R> = {
  readonly title: string
  readonly cell: (row: R) => ReactNode
  /** Set at the right, in tabular digits. */
  readonly figure?: boolean
}
type Props<R> = {
  readonly title: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R, place: number) => string
  /** Where a row opens. */
  readonly to?: (row: R) => string | undefined
  readonly empty: string
}

export const Rows = <R,>({ title, columns, rows, keyOf, to, empty }: Props<R>) =>
  rows.length === 0 ? (
    <Empty says={empty} />
  ) : (
    <div className="rows" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((c, i) => (
              <th key={i} scope="col" className={c.figure ? 'figure' : undefined}>
                {c.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const href = to?.(row)
            return (
              <tr key={keyOf(row, at)} className={href ? 'opens' : undefined} onClick={(e) => href && open(e.target as HTMLElement, href)}>
                {columns.map((c, i) => {
                  const cell = c.cell(row)
                  return (
                    <td key={i} className={c.figure ? 'figure' : undefined} title={typeof cell === 'string' ? cell : undefined}>
                      {i === 0 && href ? (
                        <a data-row href={href}>
                          {cell || '未编号'}
                        </a>
                      ) : (
                        cell
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )

/** A click anywhere on a row opens it, unless it was on something of its own or marked words. */
const open = (target: HTMLElement, href: string) => {
  if (target.closest('a, button, input') || getSelection()?.toString()) return
  location.hash = href
}

/** The columns of a register's rows, as the server names them. */
export const columnsOf = <R extends { readonly cells: readonly (string | number | null | undefined)[] }>(
  titles: readonly string[],
  rows: readonly R[],
): Column<R>[] =>
  titles.map((title, i) => ({
    title,
    cell: (row) => row.cells[i] ?? '',
    figure: rows.some((row) => typeof row.cells[i] === 'number') && rows.every((row) => typeof (row.cells[i] ?? 0) === 'number'),
  }))
