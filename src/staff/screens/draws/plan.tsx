/** Plans a draw in two stages: what decides it but chance, with what it comes to; then where chance will come from, and the commitment. */
import { useEffect, useState } from 'react'
import { problemOf, send, useLoad } from '../../api.ts'
import { Loaded } from '../../loaded.tsx'
import { hrefOf } from '../../router.ts'
import { useMay } from '../../session.tsx'
import type { PoolView, PreviewView } from '../../../server/api/draw-views.ts'
import { Chance } from './chance.tsx'
import { blank, sizesOf, type Draft } from './draft.ts'
import { PlanForm } from './plan-form.tsx'
import { Preview } from './preview.tsx'
import { useDrawWords } from './words.ts'

export const Plan = () => {
  const w = useDrawWords()
  const may = useMay()
  const pool = useLoad<PoolView>('/pool')
  const [draft, setDraft] = useState<Draft>(blank)
  const [committing, setCommitting] = useState(false)
  const tried = useTried(draft)
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['draws'])}>{w.draws}</a> / {w.planDraw}
        </h1>
        <span className="note">{committing ? w.secondStage : w.firstStage}</span>
      </div>
      <Loaded of={pool}>
        {({ strata }) => (
          <div className="beside">
            {committing ? (
              <Chance draft={draft} onBack={() => setCommitting(false)} />
            ) : (
              <PlanForm
                draft={draft}
                change={(by) => setDraft({ ...draft, ...by })}
                risks={[...new Set(strata.map((s) => s.risk))].toSorted()}
                says={tried.fields}
                ready={tried.of !== undefined && may('clerk')}
                onNext={() => setCommitting(true)}
              />
            )}
            <Preview of={tried.of} fault={draft.task === undefined ? undefined : tried.fault} />
          </div>
        )}
      </Loaded>
    </>
  )
}

type Tried = {
  readonly of?: PreviewView | undefined
  /** A sentence that belongs to no field. */
  readonly fault?: string | undefined
  readonly fields: Readonly<Record<string, string>>
}
/** How long typing rests before the draft is tried, in milliseconds. */
const pause = 400
/** What the draft comes to, asked anew as it changes. */
const useTried = (draft: Draft): Tried => {
  const [tried, set] = useState<Tried>({ fields: {} })
  const asked = JSON.stringify(sizesOf(draft))
  useEffect(() => {
    let left = false
    const soon = setTimeout(
      () =>
        send<PreviewView>('POST', '/draws/preview', JSON.parse(asked)).then(
          (of) => left || set({ of, fields: {} }),
          (e: unknown) => {
            const { message, fields } = problemOf(e)
            if (!left) set({ fields, ...(Object.keys(fields).every((name) => name === '') && { fault: message }) })
          },
        ),
      pause,
    )
    return () => {
      left = true
      clearTimeout(soon)
    }
  }, [asked])
  return tried
}
