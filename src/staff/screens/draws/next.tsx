/** What is to be done with a draw now, with the form for it; what can't be done yet says why. */
import Button from 'antd/es/button'
import { NotNow } from '../../next-steps.tsx'
import { useMay } from '../../session.tsx'
import type { DrawView } from '../../../server/api/draw-views.ts'
import { Announce } from './announce.tsx'
import { Reveal } from './reveal.tsx'
import { useTaking } from './take.ts'
import { useDrawWords } from './words.ts'

type Props = { readonly of: DrawView; readonly onTaken: (step: string) => void }
export const Next = ({ of: d, onTaken }: Props) => {
  const w = useDrawWords()
  if (d.state === 'committed')
    return (
      <section className="panel next" aria-label={w.now}>
        <Announce of={d} onTaken={onTaken} />
      </section>
    )
  if (d.state === 'announced')
    return (
      <section className="panel next" aria-label={w.now}>
        <Reveal of={d} onTaken={onTaken} />
        <Take of={d} step="draw" says={w.drawOnce} onTaken={onTaken} />
      </section>
    )
  if (d.state === 'drawn')
    return (
      <section className="panel next" aria-label={w.now}>
        <Take of={d} step="publish" says={w.publishNote} onTaken={onTaken} />
      </section>
    )
  return null
}

/** A step that asks for nothing. */
const Take = ({ of: d, step: id, says, onTaken }: Props & { readonly step: string; readonly says: string }) => {
  const may = useMay()
  const { busy, fault, take } = useTaking(d.id, onTaken)
  const step = d.steps.find((s) => s.id === id)!
  return (
    <>
      <div className="steps">
        {step.available && may(step.by) ? (
          <Button type="primary" loading={busy} onClick={() => void take(id)}>
            {step.title}
          </Button>
        ) : (
          <NotNow step={step} may={may(step.by)} />
        )}
        <span className="note">{says}</span>
      </div>
      {fault && (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
