/** One stratum: its tickets along a line up to the threshold, and below them the list in order. */
import { useMemo, useState } from 'react'
import type { DrawView } from '../../../server/api/draw-views.ts'
import type { Ticketed } from './repeat.ts'
import { useDrawWords } from './words.ts'

type Props = {
  readonly of: DrawView['strata'][number]
  readonly tickets: readonly Ticketed[]
  readonly planned: DrawView['plan']['strata'][number]
  readonly ticketOf: (code: string, at: number) => string
  /** How many tickets are there by now. */
  readonly shown: number
  readonly appearing: boolean
}
const most = 20

export const Stratum = ({ of: s, tickets, planned, ticketOf, shown, appearing }: Props) => {
  const w = useDrawWords()
  const [whole, setWhole] = useState(false)
  const there = tickets.slice(0, shown)
  const rows = whole ? there : there.slice(0, most)
  return (
    <section className="stratum" aria-label={s.title}>
      <h3>
        {s.title}
        <small>
          {w.drawnFrom(planned.size, planned.count, planned.rate)}
          {s.reserves.length > 0 && w.withReserves(s.reserves.length)}
        </small>
      </h3>
      {tickets.length === 0 && <p className="note">{w.noneDrawn}</p>}
      {tickets[0]?.ticket.startsWith('0.') && <Line of={s} tickets={tickets} shown={shown} />}
      {rows.length > 0 && (
        <div className="rows" role="region" aria-label={w.ticketsOf(s.title)} tabIndex={0}>
          <table className="tickets">
            <thead>
              <tr>
                <th scope="col" className="figure">
                  {w.order}
                </th>
                <th scope="col">{w.result}</th>
                <th scope="col">{w.enterprise}</th>
                <th scope="col">{w.code}</th>
                <th scope="col">{w.ticket}</th>
                <th scope="col">{w.team}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((t, at) => (
                <Row key={t.code} of={t} at={at} ticketOf={ticketOf} appearing={appearing} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {there.length > most && !whole && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {w.showAll(there.length)}
        </button>
      )}
    </section>
  )
}

type RowProps = { readonly of: Ticketed; readonly at: number } & Pick<Props, 'ticketOf' | 'appearing'>
const Row = ({ of: t, at, ticketOf, appearing }: RowProps) => {
  const w = useDrawWords()
  const right = useMemo(() => ticketOf(t.code, at) === t.ticket, [ticketOf, t, at])
  return (
    <tr className={appearing ? `${t.part} comes` : t.part}>
      <td className="figure">{at + 1}</td>
      <td>{{ selected: `● ${w.selected}`, reserves: `○ ${w.reserve}`, skipped: `– ${w.skipped}` }[t.part]}</td>
      <td title={t.name}>{t.name}</td>
      <td>{t.code}</td>
      <td title={t.ticket}>
        <code>{short(t.ticket)}</code>{' '}
        <span className={right ? 'done' : 'late'} title={right ? w.ticketRight : w.ticketWrong}>
          {right ? '✓' : '✗'}
        </span>
      </td>
      <td>{t.officers.join('、')}</td>
    </tr>
  )
}
/** The digits that tell tickets apart, in groups of four. */
const short = (ticket: string): string => (ticket.startsWith('0.') ? `0.${ticket.slice(2, 14).match(/.{4}/g)!.join(' ')}…` : ticket)

/** Where the tickets lie between zero and a little beyond the last of them; the threshold is the last one drawn. */
const Line = ({ of: s, tickets, shown }: Pick<Props, 'of' | 'tickets' | 'shown'>) => {
  const w = useDrawWords()
  const end = Number(tickets.at(-1)!.ticket) * 1.06
  const left = (ticket: string) => ({ left: `${(Number(ticket) / end) * 100}%` })
  const threshold = s.selected.at(-1)?.ticket
  const complete = shown >= tickets.length
  return (
    <div className="ticket-line" role="img" aria-label={w.lineSays(s.selected.length, threshold?.slice(0, 8) ?? '', s.reserves.length)}>
      {tickets.slice(0, shown).map((t) => (
        <i key={t.code} className={t.part} style={left(t.ticket)} />
      ))}
      {threshold !== undefined && complete && (
        <span className={Number(threshold) < end / 4 ? 'threshold first' : 'threshold'} style={left(threshold)}>
          {w.threshold} {threshold.slice(0, 8)}
        </span>
      )}
    </div>
  )
}
