/** The four stages of a draw in a row, each with its digest in short and its time. */
import type { ReactNode } from 'react'
import { momentText } from '../../days.ts'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

export const Rail = ({ of: d }: { readonly of: DrawView }) => {
  const w = useDrawWords()
  const at = (step: string) => d.entries.find((e) => e.step === step)
  const announced = at('announce')
  const waiting = d.custodians.filter((c) => c.state === 'waiting').map((c) => c.name)
  const drawnAt = at('draw')
  const published = at('publish')
  // What was done before a draw was voided stays done.
  const here = published ? 4 : drawnAt ? 3 : announced && waiting.length === 0 ? 2 : 1
  const stages: readonly (readonly [title: string, what: ReactNode, when: string])[] = [
    [
      w.committed,
      <code key="sm3" title={`SM3 ${d.sm3}`}>
        SM3 {d.sm3.slice(0, 12)}…
      </code>,
      d.sealedAt === null ? w.notSealed : w.sealedAt(momentText(d.sealedAt)),
    ],
    [
      w.chance,
      announced ? <b key="value">{String(announced.data['value'])}</b> : d.plan.entropy.source,
      announced ? (waiting.length > 0 ? w.waitingFor(waiting.join('、')) : w.allIn) : w.expected(momentText(d.plan.entropy.at)),
    ],
    [
      w.draw,
      d.seed && (
        <code key="seed" title={`${w.seed} ${d.seed}`}>
          {w.seed} {d.seed.slice(0, 12)}…
        </code>
      ),
      drawnAt ? momentText(drawnAt.at) : '',
    ],
    [w.published, published && w.receiptOut, published ? momentText(published.at) : ''],
  ]
  return (
    <ol className="route draw-rail">
      {stages.map(([title, what, when], i) => (
        <li key={title} className={i < here ? 'signed' : i === here && d.state !== 'void' ? 'here' : 'ahead'}>
          <h2>
            {i < here ? '✓ ' : ''}
            {title}
          </h2>
          <p>{what}</p>
          <p className="note">{when}</p>
        </li>
      ))}
    </ol>
  )
}
