/** One draw: how far it is, what is to be done now, and below what it drew, who goes where, how it covers the pool, what it is bound to. */
import Tabs from 'antd/es/tabs'
import { useState } from 'react'
import { useLoad } from '../../api.ts'
import { Loaded } from '../../loaded.tsx'
import { hrefOf, turn, type Place } from '../../router.ts'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { Board } from './board.tsx'
import { Coverage } from './coverage.tsx'
import { Fixed } from './fixed.tsx'
import { Log } from './log.tsx'
import { Next } from './next.tsx'
import { Rail } from './rail.tsx'
import { Tickets } from './tickets.tsx'
import { Verdict } from './verdict.tsx'
import { VoidDraw } from './void.tsx'
import { useDrawWords } from './words.ts'

export const Draw = ({ id, place }: { readonly id: string; readonly place: Place }) => {
  const load = useLoad<DrawView>(`/draws/${encodeURIComponent(id)}`)
  /** Whether it was drawn just now, before our eyes. */
  const [live, setLive] = useState(false)
  return (
    <Loaded of={load}>
      {(d) => (
        <Shown
          of={d}
          tab={place.query.get('tab') ?? undefined}
          live={live}
          onTaken={(step) => {
            setLive(step === 'draw')
            if (step === 'draw') turn(['draws', id])
            load.reload()
          }}
        />
      )}
    </Loaded>
  )
}

type Props = { readonly of: DrawView; readonly tab: string | undefined; readonly live: boolean; readonly onTaken: (step: string) => void }
const Shown = ({ of: d, tab, live, onTaken }: Props) => {
  const w = useDrawWords()
  const drawn = d.seed !== null
  const verifiable = d.state === 'published' || d.state === 'void'
  const tabs = [
    ...(drawn ? [{ key: 'tickets', label: w.tickets, children: <Tickets of={d} live={live} /> }] : []),
    { key: 'board', label: w.board, children: <Board of={d} /> },
    ...(drawn ? [{ key: 'coverage', label: w.coverage, children: <Coverage of={d.coverage} by={w.city} /> }] : []),
    ...(verifiable ? [{ key: 'verify', label: w.verify, children: <Verdict id={d.id} /> }] : []),
    { key: 'plan', label: w.plan, children: <Fixed of={d} /> },
    { key: 'log', label: w.log(d.entries.length), children: <Log of={d} /> },
  ]
  const first = drawn ? 'tickets' : 'plan'
  const ended = d.entries.find((e) => e.step === 'void')
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['draws'])}>{w.draws}</a>　{d.plan.draw}　{d.title}
        </h1>
        <span className={`state${d.state === 'void' ? ' late' : ''}`}>{d.stateTitle}</span>
        <span className="bar-end">
          <VoidDraw of={d} onTaken={() => onTaken('void')} />
        </span>
      </div>
      {ended && (
        <p className="voided-note" role="note">
          {w.voidedBy(ended.on, ended.by)}
          {String(ended.data['reasons'])}
        </p>
      )}
      <Rail of={d} />
      {!ended && <Next of={d} onTaken={onTaken} />}
      <Tabs
        activeKey={tab !== undefined && tabs.some((t) => t.key === tab) ? tab : first}
        onChange={(next) => turn(['draws', d.id], { tab: next === first ? undefined : next })}
        destroyOnHidden
        items={tabs}
      />
    </>
  )
}
