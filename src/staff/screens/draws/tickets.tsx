/** The draw, stratum by stratum: tickets in order, the threshold, who is drawn and who stands by; each ticket worked out again as it appears. */
import Button from 'antd/es/button'
import { useMemo } from 'react'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { repeated, ticketsIn } from './repeat.ts'
import { Stratum } from './stratum.tsx'
import { useAppearing } from './appearing.ts'
import { useDrawWords } from './words.ts'

export const Tickets = ({ of: d, live }: { readonly of: DrawView; readonly live: boolean }) => {
  const w = useDrawWords()
  const again = useMemo(() => repeated(d, { plan: w.otherPlan, seed: w.otherSeed }), [d, w])
  const strata = useMemo(() => inTurn(d), [d])
  const total = strata.reduce((n, s) => n + s.tickets.length, 0)
  const { shown, still, showAll, replay } = useAppearing(total, live)
  const wrong = useMemo(() => {
    if (shown < total) return 0
    return strata.reduce((n, { s, tickets }) => {
      const ticketOf = again.ticketOf(s.id)
      return n + tickets.filter((t, at) => ticketOf(t.code, at) !== t.ticket).length
    }, 0)
  }, [again, strata, shown, total])
  return (
    <section aria-label={w.tickets}>
      <div className="drawn-head">
        <p role="status" className={again.fault !== undefined || wrong > 0 ? 'late' : shown < total ? 'note' : 'done'}>
          {again.fault ?? (wrong > 0 ? w.ticketsWrong(wrong) : shown < total ? w.appearing : w.ticketsRight(total))}
        </p>
        {shown < total ? (
          <>
            <span className="note">
              {shown} / {total}
            </span>
            <Button size="small" onClick={showAll}>
              {w.showAtOnce}
            </Button>
          </>
        ) : (
          !still && (
            <Button size="small" type="text" onClick={replay}>
              {w.replay}
            </Button>
          )
        )}
      </div>
      <p className="note">{d.plan.mode === 'ranks' ? w.howRanks : w.howTickets}</p>
      {strata.map(({ s, tickets, from }, i) => {
        // A stratum is there once its first ticket is, even where it has none.
        if (shown < from || (shown === from && shown < total && tickets.length > 0)) return null
        return (
          <Stratum
            key={s.id}
            of={s}
            tickets={tickets}
            planned={d.plan.strata[i]!}
            ticketOf={again.ticketOf(s.id)}
            shown={shown - from}
            appearing={shown < total}
          />
        )
      })}
    </section>
  )
}

/** The strata with their tickets, and how many tickets there are before each. */
const inTurn = (d: DrawView) => {
  let before = 0
  return d.strata.map((s) => {
    const tickets = ticketsIn(s)
    before += tickets.length
    return { s, tickets, from: before - tickets.length }
  })
}
