/** Days as screens write and read them. Only the grid of a calendar: which days count is the server's word. */

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** The day in China. */
export const today = (): string => iso(Date.now() + 8 * 3_600_000)
export const addDays = (day: string, n: number): string => iso(utc(day) + n * 86_400_000)
/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: string): number => (new Date(utc(day)).getUTCDay() + 6) % 7
export const weekdayTitle = (day: string): string => `星期${'一二三四五六日'[weekday(day)]}`
export const endOfWeek = (day: string): string => addDays(day, 6 - weekday(day))

/** The month after or before: '2023-12' and 1 make '2024-01'. */
export const addMonths = (month: string, n: number): string => {
  const [y = 0, m = 1] = month.split('-').map(Number)
  return iso(Date.UTC(y, m - 1 + n, 1)).slice(0, 7)
}
/** The weeks that show a month, Monday first. */
export const weeksOf = (month: string): string[][] => {
  const first = `${month}-01`
  const weeks: string[][] = []
  for (let monday = addDays(first, -weekday(first)); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)))
  return weeks
}

/** 2023-07-18 out of 20230718, 2023.7.18, 2023年7月18日, 7-18 or 今天; what can't be read comes back as it was. */
export const readDay = (typed: string, now: string): string => {
  const text = typed.normalize('NFKC').trim()
  if (text === '今天') return now
  if (text === '昨天') return addDays(now, -1)
  const [, y = now.slice(0, 4), m = '', d = ''] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?$/.exec(text) ?? []
  return m === '' ? text : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}

/** 2026-11-24 09:12, in China, out of a moment. */
export const momentText = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
