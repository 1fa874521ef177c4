/** 企业名录: how many enterprises of which class are where, and how the list came to be so. */
import { useState } from 'react'
import { useLoad } from '../../api.ts'
import { momentText } from '../../days.ts'
import { Loaded } from '../../loaded.tsx'
import { hrefOf } from '../../router.ts'
import { Rows } from '../../rows.tsx'
import type { PoolView } from '../../../server/api/draw-views.ts'
import { PoolImport } from './pool-import.tsx'
import { useDrawWords } from './words.ts'

export const Pool = () => {
  const w = useDrawWords()
  const load = useLoad<PoolView>('/pool')
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['draws'])}>{w.draws}</a> / {w.pool}
        </h1>
        <span className="note">{w.poolNote}</span>
      </div>
      <Loaded of={load}>
        {({ strata, revisions }) => (
          <div className="beside">
            <div>
              <Strata strata={strata} />
              <h2 className="apart">{w.updates}</h2>
              <Rows<PoolView['revisions'][number]>
                title={w.updates}
                columns={[
                  { title: w.revision, cell: (r) => w.revisionNo(r.revision) },
                  { title: w.file, cell: (r) => r.file },
                  { title: w.rows, cell: (r) => r.rows, figure: true },
                  { title: w.added, cell: (r) => r.added, figure: true },
                  { title: w.changed, cell: (r) => r.changed, figure: true },
                  { title: w.removed, cell: (r) => r.removed, figure: true },
                  { title: w.refused, cell: (r) => <span className={r.refused > 0 ? 'late' : undefined}>{r.refused}</span>, figure: true },
                  { title: w.doneBy, cell: (r) => `${momentText(r.at)} ${r.by}` },
                ]}
                rows={revisions}
                keyOf={(r) => String(r.revision)}
                empty={w.noUpdates}
              />
            </div>
            <PoolImport onDone={load.reload} />
          </div>
        )}
      </Loaded>
    </>
  )
}

const sum = (some: PoolView['strata']) => some.reduce((n, s) => n + s.count, 0)
const most = 25

const Strata = ({ strata }: { readonly strata: PoolView['strata'] }) => {
  const w = useDrawWords()
  const [whole, setWhole] = useState(false)
  const risks = [...new Set(strata.map((s) => s.risk))].toSorted()
  const areas = [...Map.groupBy(strata, (s) => s.area)]
  return (
    <>
      <Rows<(typeof areas)[number]>
        title={w.strata}
        columns={[
          { title: w.city, cell: ([area]) => area },
          ...risks.map((risk) => ({
            title: w.riskClass(risk),
            cell: ([, some]: (typeof areas)[number]) => some.find((s) => s.risk === risk)?.count.toLocaleString() ?? '',
            figure: true,
          })),
          { title: w.total, cell: ([, some]) => sum(some).toLocaleString(), figure: true },
        ]}
        rows={[...areas.slice(0, whole ? undefined : most), ...(areas.length > 1 ? [[w.total, totals(strata, risks)] as const] : [])].map(
          ([area, some]) => [area, [...some]] as (typeof areas)[number],
        )}
        keyOf={([area]) => area}
        empty={w.emptyPool}
      />
      {areas.length > most && !whole && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {w.showAll(areas.length)}
        </button>
      )}
    </>
  )
}
const totals = (strata: PoolView['strata'], risks: readonly string[]): PoolView['strata'] =>
  risks.map((risk) => ({ id: risk, area: '', risk, count: sum(strata.filter((s) => s.risk === risk)) }))
