/** On which days people are told of a deadline: so many working days before, on the last day, and while it is overdue. */
import { type Calendar } from '../calendar/index.ts'
import { addDays, weekday } from '../define/index.ts'
import type { Day } from '../define/index.ts'

/** How often a deadline that has passed is told of again; always on the first day after it. */
export const overdueRhythms = { daily: '每天', weekly: '每周', once: '只在超期后第一天' } as const

export type Reminding = {
  /** Working days before the last day; 0 is the last day itself. */
  readonly ahead: readonly number[]
  readonly overdue: keyof typeof overdueRhythms
  /** Nothing is told on days that aren't worked: what ends on such a day is told on the working day before. */
  readonly quiet: boolean
}
export const usualReminding: Reminding = { ahead: [3, 1, 0], overdue: 'weekly', quiet: true }

/** Whether a deadline that ends on `due` is told of on a day. */
export const isReminded = (due: Day, on: Day, { ahead, overdue, quiet }: Reminding, calendar: Calendar): boolean => {
  const told = (day: Day) => (quiet ? calendar.rollForward(day) : day)
  if (on <= due) return ahead.some((n) => on === (n > 0 ? calendar.subtractWorkingDays(due, n) : quiet ? calendar.rollBack(due) : due))
  if (quiet && !calendar.isWorkingDay(on)) return false
  if (overdue === 'daily' || on === told(addDays(due, 1))) return true
  const monday = addDays(on, -((weekday(on) + 6) % 7))
  return overdue === 'weekly' && on === told(monday)
}

/** The last day that may have to be told of on a day. */
export const furthestReminded = (on: Day, { ahead }: Reminding, calendar: Calendar): Day =>
  addDays(calendar.addWorkingDays(on, Math.max(0, ...ahead) + 1), -1)
