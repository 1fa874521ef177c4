/** Takes a step of a draw: busy while it runs, with a sentence where it was refused. */
import { useState } from 'react'
import { problemOf, send } from '../../api.ts'
import type { DrawView } from '../../../server/api/draw-views.ts'

export type Taking = {
  readonly busy: boolean
  readonly fault: string | undefined
  readonly take: (step: string, body?: object) => Promise<void>
}
export const useTaking = (id: string, onTaken: (step: string) => void): Taking => {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const take = async (step: string, body: object = {}) => {
    setBusy(true)
    setFault(undefined)
    try {
      await send<DrawView>('POST', `/draws/${encodeURIComponent(id)}/${step}`, body)
      onTaken(step)
    } catch (e) {
      setFault(problemOf(e).message)
    } finally {
      setBusy(false)
    }
  }
  return { busy, fault, take }
}
