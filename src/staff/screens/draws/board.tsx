/** Visits against officers: who goes, who could, and which rule keeps the others away. */
import Pagination from 'antd/es/pagination'
import { useState } from 'react'
import { useLoad } from '../../api.ts'
import { Empty, Loaded } from '../../loaded.tsx'
import { hrefOf } from '../../router.ts'
import type { BoardView, DrawView, Pair } from '../../../server/api/draw-views.ts'
import { useDrawWords, type DrawWords } from './words.ts'

const marks: Readonly<Record<Pair, string>> = { goes: '●', may: '·', certificate: '证', item: '事', avoids: '避' }
const whyOf = (w: DrawWords): Readonly<Record<Pair, string>> => ({
  goes: w.goes,
  may: w.mayGo,
  certificate: w.noCertificate,
  item: w.notCompetent,
  avoids: w.mustAvoid,
})

export const Board = ({ of: d }: { readonly of: DrawView }) => {
  const w = useDrawWords()
  const [page, setPage] = useState(1)
  const load = useLoad<BoardView>(`/draws/${encodeURIComponent(d.id)}/board?page=${page}`)
  return (
    <Loaded of={load}>
      {(b) => (
        <>
          <Loads of={b} item={d.plan.strata[0]?.item ?? ''} team={d.plan.officers?.team ?? 2} />
          {b.total === 0 ? <Empty says={w.notAssigned} /> : <Pairs of={b} team={d.plan.officers?.team ?? 2} />}
          {b.total > b.pageSize && (
            <Pagination current={page} pageSize={b.pageSize} total={b.total} showSizeChanger={false} onChange={setPage} />
          )}
        </>
      )}
    </Loaded>
  )
}

/** How many visits each officer has, as bars; and what stands against the whole where too few are able. */
const Loads = ({ of: b, item, team }: { readonly of: BoardView; readonly item: string; readonly team: number }) => {
  const w = useDrawWords()
  const most = Math.max(1, ...b.officers.map((o) => o.load))
  const able = b.officers.filter((o) => o.items.includes(item)).length
  return (
    <>
      <p className={able < team ? 'late' : 'note'}>
        {able < team ? w.cannotAssign(item, team, able) : w.loadsNote(b.officers.length, able)}
      </p>
      <ul className="loads">
        {b.officers.map((o) => (
          <li key={o.certificate}>
            <span title={`${o.certificate}，${w.validUntil} ${o.validUntil}`}>{o.name}</span>
            <i style={{ width: `${(o.load / most) * 100}%` }} />
            <b>{o.load}</b>
            <small>{!o.items.includes(item) ? w.notCompetent : o.avoids > 0 ? w.avoidsSome(o.avoids) : ''}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

const Pairs = ({ of: b, team }: { readonly of: BoardView; readonly team: number }) => {
  const w = useDrawWords()
  const why = whyOf(w)
  const [told, setTold] = useState('')
  return (
    <>
      <p className="legend" aria-hidden>
        {(Object.keys(marks) as Pair[]).map((p) => (
          <span key={p} className={`pair-${p}`}>
            <b>{marks[p]}</b> {why[p]}
          </span>
        ))}
      </p>
      <div className="rows board" role="region" aria-label={w.board} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.visit}</th>
              <th scope="col">{w.until}</th>
              {b.officers.map((o) => (
                <th key={o.certificate} scope="col" className="pair-head">
                  {o.name}
                </th>
              ))}
              <th scope="col">{w.remark}</th>
            </tr>
          </thead>
          <tbody>
            {b.visits.map((v) => {
              const able = v.pairs.filter((p) => p === 'goes' || p === 'may').length
              return (
                <tr key={v.code}>
                  <th scope="row" title={`${v.company} ${v.code}`}>
                    {v.caseId ? (
                      <a data-row href={hrefOf(['cases', v.caseId])}>
                        {v.company}
                      </a>
                    ) : (
                      v.code
                    )}
                  </th>
                  <td>{v.on}</td>
                  {v.pairs.map((p, i) => {
                    const says = `${b.officers[i]!.name}　${v.company || v.code}：${why[p]}`
                    return (
                      <td key={b.officers[i]!.certificate} className={`pair pair-${p}`} title={says} onClick={() => setTold(says)}>
                        <span aria-hidden>{marks[p]}</span>
                        <span className="aside">{why[p]}</span>
                      </td>
                    )
                  })}
                  <td className={able <= team ? 'soon' : 'note'}>{remarkOf(w, v, b, able, team)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="explained" aria-live="polite">
        {told}
      </p>
    </>
  )
}

/** Who took whose place since, or that nobody else could go. */
const remarkOf = (w: DrawWords, v: BoardView['visits'][number], b: BoardView, able: number, team: number): string => {
  const sent = b.officers.flatMap((o, i) => (v.pairs[i] === 'goes' ? [o.name] : []))
  const others = v.team.filter((name) => !sent.includes(name))
  if (others.length > 0) return w.replacedBy(others.join('、'))
  return able <= team ? w.nobodyElse : ''
}
