/** Counting the days of a limit: pauses are left out, months go by the calendar, hours through nights and days off. */
import type { Calendar } from '../calendar/index.ts'
import { addDays, addMonths, daysBetween, type Day, type Limit, type Unit } from '../define/index.ts'

/** Days after `from` up to and including `to` don't count; without `to` it still lasts. */
export type Pause = { readonly from: Day; readonly to?: Day | undefined }

/** How many days of its unit a limit has that starts after a day: those of months are known only then. */
export const daysIn = (from: Day, { count, unit }: Limit): number =>
  unit === 'month' ? daysBetween(from, addMonths(from, count)) : unit === 'hour' ? Math.ceil(count / 24) : count

const add = (day: Day, n: number, unit: Unit, calendar: Calendar): Day =>
  unit === 'workingDay' ? calendar.addWorkingDays(day, n) : addDays(day, n)
const between = (from: Day, to: Day, unit: Unit, calendar: Calendar): number =>
  unit === 'workingDay' ? calendar.workingDaysBetween(from, to) : daysBetween(from, to)

/** The nth day after `from` that counts, pauses in order of their beginnings left out. Undefined where a pause that still lasts stands before it. */
export const nthDay = (from: Day, n: number, unit: Unit, calendar: Calendar, pauses: readonly Pause[] = []): Day | undefined => {
  let [at, left] = [from, n]
  for (const pause of pauses) {
    const here = pause.from > at ? between(at, pause.from, unit, calendar) : 0
    if (left <= here) break
    left -= here
    if (pause.to === undefined) return undefined
    if (pause.to > at) at = pause.to
  }
  return add(at, left, unit, calendar)
}

/** How many days after `from` up to and including `to` count. */
export const countedDays = (from: Day, to: Day, unit: Unit, calendar: Calendar, pauses: readonly Pause[] = []): number => {
  let [at, n] = [from, 0]
  for (const pause of pauses) {
    if (pause.from >= to) break
    if (pause.from > at) n += between(at, pause.from, unit, calendar)
    const end = pause.to ?? to
    if (end > at) at = end
  }
  return at < to ? n + between(at, to, unit, calendar) : n
}
