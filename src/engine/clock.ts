/** Deadlines that explain themselves: start, pauses, extensions and end of each clock, each with its act and article. */
import type { Calendar } from '../calendar/index.ts'
import {
  addDays,
  addMonths,
  type AnyCase,
  type AnyProcedure,
  type Citation,
  type Clock,
  type Day,
  type Limit,
  type Unit,
} from '../define/index.ts'
import { applies } from './refusal.ts'

export type ClockEntry = {
  readonly what: 'start' | 'pause' | 'resume' | 'extend' | 'stop'
  readonly step: string
  readonly on: Day
  readonly count?: number
}

export type Deadline = {
  readonly clock: string
  readonly title: string
  readonly basis: Citation
  readonly state: 'waiting' | 'running' | 'paused' | 'stopped'
  readonly limit: Limit
  readonly entries: readonly ClockEntry[]
  /** Absent while waiting or paused. */
  readonly due?: Day
  /** Stopped after the due day, or still running past it on the day asked about. */
  readonly overdue: boolean
  /** Working days from the day asked about to the due day, negative past it; only while running. */
  readonly workingDaysLeft?: number
  /** A holiday notice still to come may move the due day. */
  readonly provisional?: true
}

type Pause = { readonly from: Day; readonly to: Day | undefined }
const isPaused = (pauses: readonly Pause[], day: Day): boolean => pauses.some((x) => x.from < day && (x.to === undefined || day <= x.to))

/** The last day of a limit that starts after `from`. Days after a pause began up to and including the day it ended don't count. */
export const lastDay = (from: Day, limit: Limit, calendar: Calendar, pauses: readonly Pause[] = []): Day => {
  if (pauses.length === 0) {
    if (limit.unit === 'workingDay') return calendar.addWorkingDays(from, limit.count)
    return limit.unit === 'month' ? addMonths(from, limit.count) : addDays(from, limit.count)
  }
  // A limit in months is its calendar days, moved on by the days that a pause takes.
  const counts = (day: Day) => limit.unit !== 'workingDay' || calendar.isWorkingDay(day)
  let left = limit.count
  if (limit.unit === 'month') for (left = 0; addDays(from, left) < addMonths(from, limit.count);) left++
  let day = from
  while (left > 0) {
    day = addDays(day, 1)
    if (counts(day) && !isPaused(pauses, day)) left--
  }
  return day
}

const limitOf = (k: Clock<string, any, any>, c: AnyCase): Limit => (typeof k.limit === 'function' ? k.limit(c) : k.limit)

const deadline = (id: string, k: Clock<string, any, any>, c: AnyCase, today: Day, calendar: Calendar): Deadline => {
  const limit = limitOf(k, c)
  const head = { clock: id, title: k.title, basis: k.basis, limit }
  const began = c.log.findLastIndex((a) => k.starts.includes(a.step))
  if (began < 0) return { ...head, state: 'waiting', entries: [], overdue: false }
  const start = c.log[began]!
  const run = c.log.slice(began + 1)
  const end = run.findIndex((a) => k.stops.includes(a.step))
  const counted = end < 0 ? run : run.slice(0, end)
  const stop = end < 0 ? undefined : run[end]!

  const pauses: Pause[] = []
  const entries: ClockEntry[] = [{ what: 'start', step: start.step, on: start.on }]
  let extra = 0
  for (const [i, a] of counted.entries()) {
    const pausing = k.pausedBetween?.find(([from]) => from === a.step)
    if (pausing) {
      const resumed = counted.slice(i + 1).find((x) => x.step === pausing[1])
      pauses.push({ from: a.on, to: resumed?.on })
      entries.push({ what: 'pause', step: a.step, on: a.on })
    }
    if (k.pausedBetween?.some(([, to]) => to === a.step)) entries.push({ what: 'resume', step: a.step, on: a.on })
    const count = k.extendedBy?.[a.step]?.({ ...a.data, on: a.on })
    if (count) {
      extra += count
      entries.push({ what: 'extend', step: a.step, on: a.on, count })
    }
  }
  if (stop) entries.push({ what: 'stop', step: stop.step, on: stop.on })
  const open = pauses.some((x) => x.to === undefined)
  if (!stop && open) return { ...head, state: 'paused', entries, overdue: false }
  const closed = pauses.map((x) => ({ from: x.from, to: x.to ?? stop?.on }))
  const last = lastDay(start.on, { ...limit, count: limit.count + extra }, calendar, closed)
  const due = k.rolls === 'statutory' && limit.unit !== 'workingDay' ? calendar.rollForward(last) : last
  return {
    ...head,
    state: stop ? 'stopped' : 'running',
    entries,
    due,
    overdue: (stop?.on ?? today) > due,
    ...(!stop && { workingDaysLeft: calendar.workingDaysBetween(today, due) }),
    ...(calendar.provisional(start.on, due) && { provisional: true as const }),
  }
}

/** Whether nothing of the procedure can follow: what still ran has become moot. */
export const isOver = (p: AnyProcedure, c: AnyCase): boolean => !Object.values(p.steps).some((s) => s.from?.includes(c.state))

/** Where each clock of a case stands on a day. The first day counted is the day after the clock starts. */
export const deadlines = (p: AnyProcedure, c: AnyCase, today: Day, calendar: Calendar): Deadline[] => {
  const over = isOver(p, c)
  return Object.entries(p.clocks ?? {}).flatMap(([id, k]) => {
    if (!applies(k, c.openedOn) || k.when?.(c) === false) return []
    const d = deadline(id, k, c, today, calendar)
    return over && d.state !== 'stopped' ? [] : [d]
  })
}

export type CountedDay = { readonly day: Day; readonly counts: boolean; readonly why: string; readonly number?: number }

const holiday = (calendar: Calendar, day: Day): string => {
  const kind = calendar.kind(day)
  return kind.working ? (kind.name ? `${kind.name}调休上班` : '工作日') : (kind.name ?? '周末')
}

/** Why that day: each day from the start to the due day, whether it counts and why not. */
export const explain = (d: Deadline, calendar: Calendar): CountedDay[] => {
  const start = d.entries.find((e) => e.what === 'start')
  if (start === undefined || d.due === undefined) return []
  const byWorkingDays = d.limit.unit === 'workingDay'
  const days: CountedDay[] = [{ day: start.on, counts: false, why: '起算当日不计' }]
  let paused = false
  let number = 0
  for (let day = addDays(start.on, 1); day <= d.due; day = addDays(day, 1)) {
    const ended = d.entries.some((e) => e.what === 'resume' && e.on === day)
    const working = calendar.isWorkingDay(day)
    const counts = !paused && (!byWorkingDays || working)
    const why = paused ? '期限暂停' : byWorkingDays ? holiday(calendar, day) : '日历日'
    days.push({ day, counts, why, ...(counts && { number: ++number }) })
    if (ended) paused = false
    if (d.entries.some((e) => e.what === 'pause' && e.on === day)) paused = true
  }
  return days
}

const unitText: Record<Unit, string> = { workingDay: '个工作日', calendarDay: '日', month: '个月' }
/** 20个工作日. */
export const limitText = (limit: Limit): string => `${limit.count}${unitText[limit.unit]}`
