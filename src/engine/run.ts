/** A run of a clock, from a start to its stop: the ledger of its pauses and extensions, and the last day that they lead to. */
import type { Calendar } from '../calendar/index.ts'
import { addDays, type AnyCase, type AnyProcedure, type Citation, type Clock, type Day, type Limit } from '../define/index.ts'
import { daysIn, nthDay, type Pause } from './counting.ts'

export type AnyClock = Clock<string, any, any>
export type Taken = AnyCase['log'][number]
export type Run = {
  readonly start: Taken
  /** What was taken between start and stop. */
  readonly acts: readonly Taken[]
  readonly stop: Taken | undefined
  /** The day of the stop, else the day asked about. */
  readonly upTo: Day
}

export type ClockEntry = {
  readonly what: 'start' | 'restart' | 'pause' | 'resume' | 'extend' | 'stop'
  /** The place of the act among those of the case; of a pause that ran out by itself, the act that began it. */
  readonly n: number
  readonly step: string
  readonly title: string
  readonly on: Day
  readonly basis: Citation
  /** By how much it was extended, in the unit of the limit. */
  readonly count?: number
  /** Extended only after the last day had passed, which adds nothing. */
  readonly late?: true
  /** The pause ended because the time that the law gives for it was over. */
  readonly ranOut?: true
}
export const entryOf = (
  p: AnyProcedure,
  what: ClockEntry['what'],
  a: { readonly n: number; readonly step: string; readonly on: Day },
  more?: Partial<ClockEntry>,
): ClockEntry => {
  const { title, basis } = p.steps[a.step]!
  return { what, n: a.n, step: a.step, title, on: a.on, basis, ...more }
}

/** One way to count a limit, where the law leaves more than one open. */
export type Way = {
  readonly limit: Limit
  readonly rolls: boolean
  readonly firstDayCounts: boolean
  /** Whether the day on which a pause ends counts. */
  readonly resumeDayCounts: boolean
  /** Whether an extension after the last day still adds. */
  readonly lateExtensionCounts: boolean
}

type Opened = { pair: readonly string[]; n: number; step: string; from: Day; to?: Day; atMost?: Day }
export type Counted = {
  readonly entries: readonly ClockEntry[]
  readonly pauses: readonly (Pause & { readonly title: string })[]
  /** The day after which counting begins. */
  readonly origin: Day
  readonly total: number
  /** The last day as counted, and as it moves on from a day off; undefined while a pause lasts. */
  readonly last: Day | undefined
  readonly due: Day | undefined
}

/** Counts a run in one way. */
export const count = (p: AnyProcedure, k: AnyClock, { start, acts, stop, upTo }: Run, way: Way, calendar: Calendar): Counted => {
  const { unit } = way.limit
  const origin = way.firstDayCounts ? addDays(start.on, -1) : start.on
  const entries: ClockEntry[] = []
  const pauses: Opened[] = []
  let extra = 0
  const total = () => daysIn(start.on, { unit, count: way.limit.count + extra })
  const lastDay = () => nthDay(origin, total(), unit, calendar, pauses)
  const moved = (day: Day | undefined) => (day !== undefined && way.rolls ? calendar.rollForward(day) : day)
  const endPause = (pause: Opened, on: Day) => (pause.to = way.resumeDayCounts ? addDays(on, -1) : on)
  const runOut = (before: Day) => {
    for (const x of pauses)
      if (x.to === undefined && x.atMost !== undefined && x.atMost < before) {
        endPause(x, x.atMost)
        entries.push(entryOf(p, 'resume', { ...x, on: x.atMost }, { basis: k.basis, ranOut: true }))
      }
  }

  for (const a of acts) {
    runOut(a.on)
    for (const pair of k.pausedBetween ?? []) {
      const [from, to, atMost] = pair
      const open = to === a.step && pauses.find((x) => x.pair === pair && x.to === undefined)
      if (open) {
        endPause(open, a.on)
        entries.push(entryOf(p, 'resume', a))
      }
      if (from !== a.step) continue
      const latest = atMost && nthDay(a.on, daysIn(a.on, atMost), atMost.unit, calendar)
      pauses.push({ pair: pair as readonly string[], n: a.n, step: a.step, from: a.on, ...(latest && { atMost: latest }) })
      entries.push(entryOf(p, 'pause', a))
    }
    const more = k.extendedBy?.[a.step]?.({ ...a.data, on: a.on })
    if (!more) continue
    const due = way.lateExtensionCounts ? undefined : moved(lastDay())
    const late = due !== undefined && due < a.on
    if (!late) extra += more
    entries.push(entryOf(p, 'extend', a, { count: more, ...(late && { late }) }))
  }
  runOut(upTo)
  if (stop) for (const x of pauses) x.to ??= stop.on
  const last = lastDay()
  return {
    entries,
    pauses: pauses.map(({ step, from, to }) => ({ title: p.steps[step]!.title, from, to })),
    origin,
    total: total(),
    last,
    due: moved(last),
  }
}
