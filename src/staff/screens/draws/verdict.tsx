/** The receipt of a draw, verified here as by anybody, with the way to keep it and to verify it without this site. */
import Button from 'antd/es/button'
import { useEffect, useState } from 'react'
import { getBytes, problemOf } from '../../api.ts'
import { verdictOf, type Check, type Verdict as Found } from '../../../draw/verdict.ts'
import { openReceipt, verifyReceipt } from '../../../draw/verify.ts'
import { Fault, Waiting } from '../../loaded.tsx'
import { useDrawWords } from './words.ts'

const states = { right: 'done', wrong: 'late', open: 'note' } as const
const marks = { right: '✓', wrong: '✗', open: '○' } as const

export const Verdict = ({ id }: { readonly id: string }) => {
  const w = useDrawWords()
  const path = `/draws/${encodeURIComponent(id)}/receipt.json`
  const [found, setFound] = useState<Found>()
  const [fault, setFault] = useState<string>()
  useEffect(() => {
    const left = new AbortController()
    getBytes(path, left.signal).then(
      (bytes) => {
        const read = openReceipt(bytes)
        setFound('fault' in read ? verdictOf('收据', [read.fault]) : verifyReceipt(read.value))
      },
      (e: unknown) => left.signal.aborted || setFault(problemOf(e).message),
    )
    return () => left.abort()
  }, [path])
  return (
    <section className="verify" aria-label={w.verify}>
      <p className="actions">
        <Button href={`/api${path}`} download>
          {w.receipt}
        </Button>
        <Button href="/verify/draw-verifier.html" download>
          {w.verifier}
        </Button>
      </p>
      <p className="note">{w.verifyNote}</p>
      {fault && <Fault says={fault} />}
      {!fault && !found && <Waiting />}
      {found && (
        <>
          <p className={found.valid ? 'done' : 'late'} role="status">
            {found.valid ? '✓' : '✗'} {found.says}
          </p>
          <ul className="findings">
            {found.checks.map((c: Check) => (
              <li key={c.title}>
                <span className={states[c.state]}>{marks[c.state]}</span> <b>{c.title}</b>　{c.says}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
