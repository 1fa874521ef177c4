/** Chinese working days: weekends, and the State Council's yearly notices of holidays off and of weekends worked (调休). */
import { Said, dayNumber, dayOf, weekdayOf, type Day } from '../define/index.ts'
import { statutoryHolidays } from './statutory-holidays.ts'

/** A State Council notice: the days that it gives off and the weekend days that it makes working days, with the names of their holidays. */
export type Notice = {
  readonly number: string
  readonly url: string
  readonly off: Readonly<Record<Day, string>>
  readonly worked: Readonly<Record<Day, string>>
}
/** The notices for a year, in the order in which they came: a later one prevails. They may name days of the years beside it. */
export type Year = { readonly year: number; readonly notices: readonly Notice[] }

export type DayKind = {
  readonly day: Day
  readonly working: boolean
  /** The holiday for which the day is off, or for which a weekend day is worked. */
  readonly name?: string
  /** The notice that names the day; an ordinary weekday or weekend has none. */
  readonly notice?: { readonly number: string; readonly url: string }
  /** Whether the notice for its year is known. */
  readonly announced: boolean
  /** Whether a notice still to come may change it. */
  readonly provisional: boolean
  /** Why it isn't certain: 2027年的放假通知尚未公布. */
  readonly doubt?: string
}

export type Calendar = {
  /** Whether a day is a working day; a year without a notice is estimated, which `kind` and `provisional` tell. */
  readonly isWorkingDay: (day: Day) => boolean
  /** What a day is and which notice says so. */
  readonly kind: (day: Day) => DayKind
  /** The nth working day after a day, which isn't counted; 0 gives the day itself. */
  readonly addWorkingDays: (day: Day, n: number) => Day
  /** The nth working day before a day, which isn't counted; 0 gives the day itself. */
  readonly subtractWorkingDays: (day: Day, n: number) => Day
  /** Working days from the first day, not counted, to the second, counted; negative where the second is earlier. */
  readonly workingDaysBetween: (from: Day, to: Day) => number
  /** The day itself if it is a working day, else the next one (《民法典》第二百零三条). A weekend day that is worked does not move on. */
  readonly rollForward: (day: Day) => Day
  /** The day itself if it is a working day, else the one before: the day to finish by where a limit is a date of the calendar. */
  readonly rollBack: (day: Day) => Day
  /** The last day for a notice that must come n days before an event: n whole days lie between, neither end counted. */
  readonly latestNotice: (event: Day, n: number, unit: 'workingDay' | 'calendarDay') => Day
  /** Whether a notice still to come may change what lies between two days, both included. */
  readonly provisional: (from: Day, to: Day) => boolean
}

const first = dayNumber('1990-01-01')
const last = dayNumber('2099-12-31')
const size = last - first + 1

// The new year's holiday may reach back to 30 December and be made up on the 29th (2007, 2018): until the next notice is known, so long does the old year stay open.
const openFrom = '12-29'

/** The calendar of these years, for the days of 1990 to 2099. Days outside throw. */
export const loadCalendar = (years: readonly Year[]): Calendar => {
  const announced = new Set(years.map((y) => y.year))
  const named = new Map<number, { working: boolean; name: string; notice?: Notice }>()
  for (let year = 1990; year <= 2099; year++)
    if (!announced.has(year)) for (const [day, name] of statutoryHolidays(year)) named.set(dayNumber(day), { working: false, name })
  for (const notice of [...years].sort((a, b) => a.year - b.year).flatMap((y) => y.notices)) {
    for (const [day, name] of Object.entries(notice.off)) named.set(dayNumber(day), { working: false, name, notice })
    for (const [day, name] of Object.entries(notice.worked)) named.set(dayNumber(day), { working: true, name, notice })
  }

  // upTo[i]: working days among the first i days. nth[k]: the place of the kth working day. openUpTo[i]: provisional days among the first i.
  const upTo = new Int32Array(size + 1)
  const nth = new Int32Array(size + 1)
  const openUpTo = new Int32Array(size + 1)
  /** The year whose notice is missing to know the day for certain. */
  const lacks = (day: Day): number | undefined => {
    const year = Number(day.slice(0, 4))
    return !announced.has(year) ? year : day.slice(5) >= openFrom && !announced.has(year + 1) ? year + 1 : undefined
  }
  const earliest = Math.min(...announced)
  const doubt = (year: number): string => `${year}年的放假通知${year < earliest ? '没有收录' : '尚未公布'}`
  for (let i = 0, count = 0, open = 0; i < size; i++) {
    const weekday = weekdayOf(first + i)
    const working = named.get(first + i)?.working ?? (weekday !== 0 && weekday !== 6)
    if (working) nth[++count] = i
    upTo[i + 1] = count
    openUpTo[i + 1] = open += lacks(dayOf(first + i)) === undefined ? 0 : 1
  }
  const total = upTo[size] as number

  const outside = (day: Day | undefined) =>
    new Said(`${day === undefined ? '结果' : day}超出工作日历的范围（1990年至2099年）。请核对起算日期和期限长度。`)
  const placeOf = (day: Day): number => {
    const i = dayNumber(day) - first
    if (i < 0 || i >= size) throw outside(day)
    return i
  }
  const nthWorkingDay = (k: number): Day => {
    if (k < 1 || k > total) throw outside(undefined)
    return dayOf(first + (nth[k] as number))
  }
  const requireCount = (n: number): void => {
    if (!Number.isInteger(n) || n < 0) throw new Said(`期限长度${n}不是自然数。请填写0或者正整数个工作日。`)
  }
  const workingBefore = (i: number): number => upTo[i] as number
  const worksAt = (i: number): boolean => upTo[i + 1] !== upTo[i]

  const addWorkingDays = (day: Day, n: number): Day => {
    requireCount(n)
    const i = placeOf(day)
    return n === 0 ? day : nthWorkingDay(workingBefore(i + 1) + n)
  }
  const subtractWorkingDays = (day: Day, n: number): Day => {
    requireCount(n)
    const i = placeOf(day)
    return n === 0 ? day : nthWorkingDay(workingBefore(i) + 1 - n)
  }

  return {
    isWorkingDay: (day) => worksAt(placeOf(day)),
    kind: (day) => {
      const i = placeOf(day)
      const found = named.get(first + i)
      const missing = lacks(day)
      return {
        day,
        working: worksAt(i),
        ...(found ? { name: found.name } : {}),
        ...(found?.notice ? { notice: { number: found.notice.number, url: found.notice.url } } : {}),
        announced: announced.has(Number(day.slice(0, 4))),
        provisional: missing !== undefined,
        ...(missing !== undefined && { doubt: doubt(missing) }),
      }
    },
    addWorkingDays,
    subtractWorkingDays,
    workingDaysBetween: (from, to) => {
      const [a, b] = [placeOf(from), placeOf(to)]
      return b >= a ? workingBefore(b + 1) - workingBefore(a + 1) : workingBefore(b) - workingBefore(a)
    },
    rollForward: (day) => {
      const i = placeOf(day)
      return worksAt(i) ? day : nthWorkingDay(workingBefore(i) + 1)
    },
    rollBack: (day) => {
      const i = placeOf(day)
      return worksAt(i) ? day : nthWorkingDay(workingBefore(i))
    },
    latestNotice: (event, n, unit) => {
      requireCount(n)
      const firstWhole = unit === 'workingDay' ? subtractWorkingDays(event, n) : dayOf(dayNumber(event) - n)
      return dayOf(dayNumber(firstWhole) - 1)
    },
    provisional: (from, to) => openUpTo[placeOf(to) + 1] !== openUpTo[placeOf(from)],
  }
}
