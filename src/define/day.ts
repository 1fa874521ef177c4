/** Days as ISO strings and as day numbers (days since 1970-01-01), converted without Date and without time zones. */
import type { Day } from './fields.ts'
import { Said } from './said.ts'

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lastDayOfMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number))

// A year is thought to begin in March, so that the leap day is its last and month lengths follow one formula.
const numberOf = (year: number, month: number, date: number): number => {
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date - 719_469
}

const digit = (s: string, i: number): number => s.charCodeAt(i) - 48
const isDigit = (n: number): boolean => n >= 0 && n <= 9
const year = (s: string): number => digit(s, 0) * 1000 + digit(s, 1) * 100 + digit(s, 2) * 10 + digit(s, 3)
const month = (s: string): number => digit(s, 5) * 10 + digit(s, 6)
const date = (s: string): number => digit(s, 8) * 10 + digit(s, 9)

/** Whether a string is a day that exists, written as '2026-01-31'. */
export const isDay = (s: string): s is Day => {
  if (s.length !== 10 || s[4] !== '-' || s[7] !== '-') return false
  for (const i of [0, 1, 2, 3, 5, 6, 8, 9]) if (!isDigit(digit(s, i))) return false
  return month(s) >= 1 && month(s) <= 12 && date(s) >= 1 && date(s) <= lastDayOfMonth(year(s), month(s))
}

/** Days since 1970-01-01. Throws where the string is no day. */
export const dayNumber = (day: Day): number => {
  if (!isDay(day)) throw new Said(`“${day}”不是存在的日期。请按“2023-07-18”的写法填写公历日期。`)
  return numberOf(year(day), month(day), date(day))
}

const two = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'))
/** The day of a day number. Throws outside the years 0 to 9999. */
export const dayOf = (n: number): Day => {
  const z = n + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const y = era * 400 + yearOfEra + (m < 10 ? 0 : 1)
  if (!(y >= 0 && y <= 9999)) throw new Said(`第${n}日超出公元0年至9999年。请核对起算日期和期限长度。`)
  return `${y > 999 ? y : String(y).padStart(4, '0')}-${two[m < 10 ? m + 3 : m - 9]}-${two[dayOfYear - Math.floor((153 * m + 2) / 5) + 1]}`
}

/** 0 is Sunday, 6 is Saturday, of a day number. */
export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7
/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => weekdayOf(dayNumber(day))

/** The day n calendar days later (earlier where n is negative). The first day itself is not counted (《民法典》第二百零一条). */
export const addDays = (day: Day, n: number): Day => dayOf(dayNumber(day) + n)

/** The corresponding day n years later; 28 February where 29 February has none. */
export const addYears = (day: Day, n: number): Day => addMonths(day, 12 * n)

/** Calendar days from the first day, not counted, to the second, counted; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The corresponding day n months later (earlier where n is negative); the end of the month where that has no such day (《民法典》第二百零二条). */
export const addMonths = (day: Day, n: number): Day => {
  dayNumber(day)
  const months = year(day) * 12 + month(day) - 1 + n
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return dayOf(numberOf(y, m, Math.min(date(day), lastDayOfMonth(y, m))))
}
