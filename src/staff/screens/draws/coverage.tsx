/** How a draw covers its pool, by place and class of risk: a grid whose shade follows the share, or the same as a table of figures. */
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { Rows } from '../../rows.tsx'
import type { Coverage as Cell } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

const measures = {
  drawn: [(c: Cell) => c.drawn, (c: Cell) => c.count],
  inspected: [(c: Cell) => c.inspected, (c: Cell) => c.drawn],
  found: [(c: Cell) => c.found, (c: Cell) => c.inspected],
} as const
type Measure = keyof typeof measures
const shareOf = (measure: Measure, c: Cell): number | undefined => {
  const [part, of] = measures[measure]
  return of(c) === 0 ? undefined : part(c) / of(c)
}
const percent = (share: number): string => `${Number((share * 100).toPrecision(share < 0.1 ? 2 : 3))}%`

/** `by`: what the strata are named by besides the class of risk. */
export const Coverage = ({ of: cells, by }: { readonly of: readonly Cell[]; readonly by: string }) => {
  const w = useDrawWords()
  const [measure, setMeasure] = useState<Measure>('drawn')
  const [table, setTable] = useState(false)
  return (
    <section>
      <div className="bar">
        <Radio.Group
          aria-label={w.measure}
          optionType="button"
          size="small"
          value={measure}
          onChange={(e) => setMeasure(e.target.value as Measure)}
          options={[
            { value: 'drawn', label: w.shareDrawn },
            { value: 'inspected', label: w.shareInspected },
            { value: 'found', label: w.shareFound },
          ]}
        />
        <button type="button" className="plain" onClick={() => setTable(!table)}>
          {table ? w.asGrid : w.asTable}
        </button>
      </div>
      {table ? (
        <Rows<Cell>
          title={w.coverage}
          columns={[
            { title: by, cell: (c) => c.area },
            { title: w.risk, cell: (c) => c.risk },
            { title: w.count, cell: (c) => c.count.toLocaleString(), figure: true },
            { title: w.size, cell: (c) => c.drawn, figure: true },
            { title: w.inspected, cell: (c) => c.inspected, figure: true },
            { title: w.found, cell: (c) => c.found, figure: true },
          ]}
          rows={cells}
          keyOf={(c) => `${c.area}/${c.risk}`}
          empty=""
        />
      ) : (
        <Grid cells={cells} measure={measure} by={by} />
      )}
    </section>
  )
}

const added = (some: readonly Cell[]): Cell =>
  some.reduce(
    (a, c) => ({
      ...a,
      count: a.count + c.count,
      drawn: a.drawn + c.drawn,
      inspected: a.inspected + c.inspected,
      found: a.found + c.found,
    }),
    { area: '', risk: '', count: 0, drawn: 0, inspected: 0, found: 0 },
  )

const Grid = ({ cells, measure, by }: { readonly cells: readonly Cell[]; readonly measure: Measure; readonly by: string }) => {
  const w = useDrawWords()
  const risks = [...new Set(cells.map((c) => c.risk))].toSorted()
  const areas = [...Map.groupBy(cells, (c) => c.area)]
  // Visits are either made or not; the other shares are small, and told apart against the largest.
  const full = measure === 'inspected' ? 1 : Math.max(...cells.map((c) => shareOf(measure, c) ?? 0)) || 1
  const cell = (c: Cell | undefined, key: string, sum = false) => {
    const share = c && shareOf(measure, c)
    const [part, of] = measures[measure]
    return (
      <td key={key} className={sum ? 'sum' : undefined} style={{ '--share': sum ? 0 : (share ?? 0) / full } as React.CSSProperties}>
        {c === undefined ? (
          ''
        ) : (
          <>
            <b>{share === undefined ? '—' : percent(share)}</b>
            <small>
              {part(c)} / {of(c).toLocaleString()}
            </small>
          </>
        )}
      </td>
    )
  }
  return (
    <div className="rows" role="region" aria-label={w.coverage} tabIndex={0}>
      <table className={`heat heat-${measure}`}>
        <caption className="note">{{ drawn: w.shareDrawnIs, inspected: w.shareInspectedIs, found: w.shareFoundIs }[measure]}</caption>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            {risks.map((risk) => (
              <th key={risk} scope="col">
                {w.riskClass(risk)}
              </th>
            ))}
            <th scope="col">{w.total}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(([area, some]) => (
            <tr key={area}>
              <th scope="row">{area}</th>
              {risks.map((risk) =>
                cell(
                  some.find((c) => c.risk === risk),
                  risk,
                ),
              )}
              {cell(added(some), 'total', true)}
            </tr>
          ))}
          <tr>
            <th scope="row">{w.total}</th>
            {risks.map((risk) => cell(added(cells.filter((c) => c.risk === risk)), risk, true))}
            {cell(added(cells), 'total', true)}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
