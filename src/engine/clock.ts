/** Deadlines that explain themselves: a ledger of start, pause, resume, restart, extension and end, each with its act and article. */
import type { Calendar } from '../calendar/index.ts'
import { addDays, Said, type AnyCase, type AnyProcedure, type Citation, type DatedOrByStep, type Day, type Limit } from '../define/index.ts'
import { countedDays, nthDay, type Pause } from './counting.ts'
import { readingsOf, wayOf, type Reading } from './reading.ts'
import { applies, datesOf } from './refusal.ts'
import { count, entryOf, type AnyClock, type ClockEntry, type Counted, type Run, type Taken } from './run.ts'

export type Deadline = {
  readonly clock: string
  readonly title: string
  readonly basis: Citation
  /** The version of the rule: it binds the cases opened in this time. */
  readonly version: DatedOrByStep
  readonly state: 'waiting' | 'running' | 'paused' | 'stopped'
  readonly limit: Limit
  readonly entries: readonly ClockEntry[]
  readonly pauses: readonly (Pause & { readonly title: string })[]
  /** The last day as counted, before a day off moves it on; like `due` absent while waiting or paused. */
  readonly last?: Day
  readonly due?: Day
  /** Days in the unit of the limit, extensions included; months in calendar days. `left` is negative past the due day. Absent while waiting. */
  readonly spent?: { readonly total: number; readonly used: number; readonly left: number }
  /** While paused: the due day if the time ran on after the day asked about. */
  readonly dueIfResumed?: Day
  /** Stopped after the due day, or still running past it on the day asked about. */
  readonly overdue: boolean
  /** Working days from the day asked about to the due day, negative past it; only while running. */
  readonly workingDaysLeft?: number
  /** A holiday notice still to come may move the due day. */
  readonly provisional?: true
  /** Where the law is silent: what another reading comes to, and why it isn't taken. */
  readonly readings: readonly Reading[]
}

/** The ledger of starts and stops, of all runs. */
const startsAndStops = (p: AnyProcedure, k: AnyClock, log: readonly Taken[]): ClockEntry[] => {
  const entries: ClockEntry[] = []
  let runs = false
  for (const a of log) {
    if (k.starts.includes(a.step)) {
      entries.push(entryOf(p, entries.length > 0 ? 'restart' : 'start', a))
      runs = true
    } else if (runs && k.stops.includes(a.step)) {
      entries.push(entryOf(p, 'stop', a))
      runs = false
    }
  }
  return entries
}

const spentOf = (limit: Limit, { origin, total, pauses, due }: Counted, upTo: Day, calendar: Calendar) => {
  if (due !== undefined && upTo > due) return { total, used: total, left: -countedDays(due, upTo, limit.unit, calendar) }
  const days = Math.min(total, countedDays(origin, upTo, limit.unit, calendar, pauses))
  return { total, used: days, left: total - days }
}

const isProvisional = ({ unit }: Limit, from: Day, last: Day, due: Day, rolls: boolean, calendar: Calendar): boolean =>
  unit === 'workingDay' ? calendar.provisional(from, due) : rolls && calendar.provisional(last, due)

/** Where one clock stands on a day, whether or not it runs for the case. */
export const deadlineOf = (p: AnyProcedure, id: string, c: AnyCase, today: Day, calendar: Calendar): Deadline => {
  const k = p.clocks![id]!
  const limit = typeof k.limit === 'function' ? k.limit(c) : k.limit
  const head = { clock: id, title: k.title, basis: k.basis, version: datesOf(k), limit }
  const began = c.log.findLastIndex((a) => k.starts.includes(a.step))
  const start = c.log[began]
  if (start === undefined) return { ...head, state: 'waiting', entries: [], pauses: [], overdue: false, readings: [] }
  const after = c.log.slice(began + 1)
  const end = after.findIndex((a) => k.stops.includes(a.step))
  const stop = after[end]
  const run: Run = { start, acts: stop ? after.slice(0, end) : after, stop, upTo: stop?.on ?? today }
  const way = wayOf(k, limit)
  const found = count(p, k, run, way, calendar)
  const { origin, total, pauses, last, due } = found
  const whole = {
    ...head,
    entries: [...startsAndStops(p, k, c.log.slice(0, began + 1)), ...found.entries, ...(stop ? [entryOf(p, 'stop', stop)] : [])],
    pauses,
    spent: spentOf(limit, found, run.upTo, calendar),
  }
  if (last === undefined || due === undefined) {
    const ended = pauses.map((x) => ({ from: x.from, to: x.to ?? today }))
    const dueIfResumed = nthDay(origin, total, limit.unit, calendar, ended)!
    return {
      ...whole,
      state: 'paused',
      dueIfResumed: way.rolls ? calendar.rollForward(dueIfResumed) : dueIfResumed,
      overdue: false,
      readings: [],
    }
  }
  return {
    ...whole,
    state: stop ? 'stopped' : 'running',
    last,
    due,
    overdue: run.upTo > due,
    ...(!stop && { workingDaysLeft: calendar.workingDaysBetween(today, due) }),
    ...(isProvisional(limit, start.on, last, due, way.rolls, calendar) && { provisional: true as const }),
    readings: readingsOf(k, way, found, (other) => count(p, k, run, other, calendar).due),
  }
}

/** Whether nothing of the procedure can follow: what still ran has become moot. */
export const isOver = (p: AnyProcedure, c: Pick<AnyCase, 'state'>): boolean =>
  !Object.values(p.steps).some((s) => s.from?.includes(c.state))

/** Whether a clock binds a case: by the day on which it was opened, or by that on which the clock started last. */
export const binds = (k: AnyClock, c: AnyCase, today: Day): boolean =>
  applies(k, c.openedOn, c.log.findLast((a) => k.starts.includes(a.step))?.on ?? today)

/** Where each clock of a case, or each asked about, stands on a day. The first day counted is the day after the clock starts. */
export const deadlines = (p: AnyProcedure, c: AnyCase, today: Day, calendar: Calendar, asked?: (k: AnyClock) => boolean): Deadline[] => {
  const over = isOver(p, c)
  return Object.entries(p.clocks ?? {}).flatMap(([id, k]) => {
    if (asked?.(k) === false || !binds(k, c, today) || k.when?.(c) === false) return []
    const d = deadlineOf(p, id, c, today, calendar)
    return over && d.state !== 'stopped' ? [] : [d]
  })
}

/** A clock that runs unless something is done: from which day, a pause that runs out by itself being over by then, and until which. */
export type OpenDeadline = { readonly clock: string; readonly since: Day; readonly due: Day }

// Asked then, every pause that can run out has.
const farOff: Day = '2099-12-31'

/** The clocks of a case that run or will by themselves: the same whichever day one asks on. */
export const openDeadlines = (p: AnyProcedure, c: AnyCase, calendar: Calendar): OpenDeadline[] => {
  try {
    return deadlines(p, c, farOff, calendar).flatMap(({ clock, state, entries, due }) => {
      if (state !== 'running' || due === undefined) return []
      const over = entries.findLast((e) => e.ranOut)
      return [{ clock, since: over ? addDays(over.on, 1) : c.openedOn, due }]
    })
  } catch (e) {
    // Facts of before the calendar begins are recorded all the same.
    if (e instanceof Said) return []
    throw e
  }
}
