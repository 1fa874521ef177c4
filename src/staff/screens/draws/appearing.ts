/** Lets things appear one after the other, unless the reader asked for less motion. */
import { useEffect, useState } from 'react'

/** The longest that the whole takes, and the longest and shortest between two, in milliseconds. */
const [whole, slowest, quickest] = [9_000, 320, 30]

export type Appearing = {
  readonly shown: number
  /** Less motion is asked for. */
  readonly still: boolean
  readonly showAll: () => void
  readonly replay: () => void
}
export const useAppearing = (total: number, live: boolean): Appearing => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const [shown, setShown] = useState(live && !still ? 0 : total)
  const running = shown < total
  useEffect(() => {
    if (!running) return
    const pause = Math.min(slowest, Math.max(quickest, whole / total))
    const step = Math.max(1, Math.round((total * pause) / whole))
    const beat = setInterval(() => setShown((n) => Math.min(total, n + step)), pause)
    return () => clearInterval(beat)
  }, [running, total])
  return { shown, still, showAll: () => setShown(total), replay: () => setShown(0) }
}
