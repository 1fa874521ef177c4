/** Brings the pool up to date with a file; what was refused is told row by row. */
import Button from 'antd/es/button'
import Radio from 'antd/es/radio'
import { useId, useState } from 'react'
import { problemOf, send } from '../../api.ts'
import { useMay, useSession } from '../../session.tsx'
import type { PoolImport as Imported } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

export const PoolImport = ({ onDone }: { readonly onDone: () => void }) => {
  const w = useDrawWords()
  const id = useId()
  const may = useMay()
  const { user } = useSession()
  const [file, setFile] = useState<File>()
  const [whole, setWhole] = useState(false)
  const [done, setDone] = useState<Imported>()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const upload = async () => {
    setBusy(true)
    setFault(undefined)
    setDone(undefined)
    const form = new FormData()
    form.append('whole', String(whole))
    form.append('file', file!, file!.name)
    try {
      setDone(await send<Imported>('POST', '/pool', form))
      onDone()
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="panel" aria-label={w.update}>
      <h2>{w.update}</h2>
      {!may('clerk') && !user.roles.includes('operator') ? (
        <p className="note">{w.notYours}</p>
      ) : (
        <div className="step-form">
          <div className="field choose">
            <input id={`${id}file`} type="file" accept=".csv,.tsv,.txt,.xlsx,.parquet" onChange={(e) => setFile(e.target.files?.[0])} />
            <label htmlFor={`${id}file`}>{w.chooseFile}</label>
            <span className="note">{file?.name ?? w.nothingChosen}</span>
          </div>
          <p className="note">{w.poolColumns}</p>
          <Radio.Group
            aria-label={w.howToUpdate}
            className="stacked"
            value={whole}
            onChange={(e) => setWhole(e.target.value as boolean)}
            options={[
              { value: false, label: w.onlyThese },
              { value: true, label: w.wholePool },
            ]}
          />
          <Button type="primary" disabled={file === undefined} loading={busy} onClick={() => void upload()}>
            {w.updatePool}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {fault && <p className="wrong">{fault}</p>}
        {done && <Done of={done} />}
      </div>
    </section>
  )
}

const Done = ({ of: d }: { readonly of: Imported }) => {
  const w = useDrawWords()
  return (
    <>
      <p className="done">✓ {w.updated(d.revision, d.added, d.changed, d.removed)}</p>
      {d.refused > 0 && (
        <>
          <p className="late">{w.rowsRefused(d.refused)}</p>
          <ul className="findings">
            {d.refusals.map((r) => (
              <li key={r.row}>
                {w.row(r.row)}
                {r.says}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
