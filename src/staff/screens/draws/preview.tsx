/** What a draft comes to: sizes by stratum, officers who may go, who is left out. */
import { Rows } from '../../rows.tsx'
import { hrefOf } from '../../router.ts'
import type { PreviewView } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

type Stratum = PreviewView['strata'][number]

export const Preview = ({ of: p, fault }: { readonly of: PreviewView | undefined; readonly fault: string | undefined }) => {
  const w = useDrawWords()
  return (
    <section className="panel" aria-label={w.comesTo} aria-live="polite">
      <h2>{w.comesTo}</h2>
      {fault && <p className="wrong">{fault}</p>}
      {p === undefined ? (
        !fault && <p className="note">{w.fillIn}</p>
      ) : (
        <>
          <p className="value">
            {total(p.strata, (s) => s.size)}
            <small>
              {' '}
              / {total(p.strata, (s) => s.count).toLocaleString()} {w.enterprises}
            </small>
          </p>
          <p>
            {p.item}　{p.from} — {p.to}
          </p>
          <p className={p.officers < 2 ? 'late' : undefined}>
            {p.officers < 2 ? '✗ ' : ''}
            {w.competent(p.officers, p.listed)} <a href={hrefOf(['draws', 'officers'], { on: p.to })}>{w.seeOfficers}</a>
          </p>
          {p.officers < 2 && <p className="late">{w.tooFewOfficers}</p>}
          {p.uncertified.length > 0 && <p className="late">{w.uncertified(p.to, p.uncertified.join('、'))}</p>}
          <div className="short-rows">
            <Rows<Stratum>
              title={w.strata}
              columns={[
                { title: w.stratum, cell: (s) => s.title },
                { title: w.count, cell: (s) => s.count.toLocaleString(), figure: true },
                { title: w.rate, cell: (s) => (s.rate === undefined ? '' : `${s.rate / 100}%`), figure: true },
                { title: w.size, cell: (s) => <b>{s.size}</b>, figure: true },
                { title: w.reserves, cell: (s) => s.reserves, figure: true },
              ]}
              rows={p.strata}
              keyOf={(s) => s.id}
              empty=""
            />
          </div>
          {p.excluded.length > 0 && (
            <details>
              <summary>{w.excludedCount(p.excluded.length)}</summary>
              <ul className="findings">
                {p.excluded.slice(0, 200).map((x) => (
                  <li key={x.id}>
                    {x.id}　{x.reason}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p className="note">{w.roundedHow}</p>
        </>
      )}
    </section>
  )
}
const total = (strata: readonly Stratum[], of: (s: Stratum) => number) => strata.reduce((n, s) => n + of(s), 0)
