/** What is kept on the device, as screens see it, sent and read anew whenever there's a network. */
import { useCallback, useEffect, useState } from 'react'
import { problemOf } from '../api.ts'
import { findings, onChange, sheetsOf, type Finding, type Officer, type Sheets } from './kept.ts'
import { refresh } from './queue.ts'

type Line = { readonly is: 'reading' } | { readonly is: 'here' } | { readonly is: 'cut'; readonly says: string }
export type Visits = {
  /** Undefined until the device was asked. */
  readonly kept: { readonly sheets: Sheets | undefined; readonly findings: readonly Finding[] } | undefined
  readonly line: Line
  readonly again: () => void
}
/** How often the server is asked while something waits or the line is cut, and else; not every device tells when the network is back. */
const [soon, seldom] = [10_000, 60_000]

export const useVisits = (officer: Officer): Visits => {
  const [kept, setKept] = useState<Visits['kept']>()
  const [line, setLine] = useState<Line>({ is: 'reading' })
  const { id, name } = officer
  const again = useCallback(() => {
    const asked: Promise<Line> = navigator.onLine
      ? refresh({ id, name }).then(
          () => ({ is: 'here' }),
          (e: unknown) => ({ is: 'cut', says: problemOf(e).message }),
        )
      : Promise.resolve({ is: 'cut', says: '没有网络。' })
    void asked.then(setLine)
  }, [id, name])
  useEffect(() => {
    const look = () => void Promise.all([sheetsOf(id), findings()]).then(([sheets, some]) => setKept({ sheets, findings: some }))
    look()
    const stop = onChange(look)
    again()
    const seen = () => document.visibilityState === 'visible' && again()
    addEventListener('online', again)
    addEventListener('offline', again)
    document.addEventListener('visibilitychange', seen)
    return () => {
      stop()
      removeEventListener('online', again)
      removeEventListener('offline', again)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [id, again])
  const urgent = line.is === 'cut' || kept?.findings.some((f) => f.officer.id === id && f.state === 'waiting') === true
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), urgent ? soon : seldom)
    return () => clearInterval(timer)
  }, [urgent, again])
  return { kept, line, again }
}
