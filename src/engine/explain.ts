/** Why that day: each day of a deadline, whether it counts and why; and limits in words. */
import type { Calendar } from '../calendar/index.ts'
import { addDays, type Day, type Limit, type Unit } from '../define/index.ts'
import type { Deadline } from './clock.ts'

export type CountedDay = {
  readonly day: Day
  readonly counts: boolean
  /** In a word what keeps it from counting: the start itself, a day off, a pause, or that the last day moved on. */
  readonly but?: 'start' | 'off' | 'pause' | 'roll'
  readonly why: string
  /** Which one it is, of those that count. */
  readonly number?: number
  /** The number of the State Council notice that makes it a day off or a working day. */
  readonly notice?: string
}

const workingText = (calendar: Calendar, day: Day): Pick<CountedDay, 'why' | 'notice'> => {
  const { working, name, notice, doubt } = calendar.kind(day)
  const why = name === undefined ? (working ? '工作日' : '周末') : `${name}${working ? '调休上班' : '放假'}`
  return { why: doubt === undefined ? why : `${why}（${doubt}，暂按此计）`, ...(notice && { notice: notice.number }) }
}

/** Each day from the start to the due day, whether it counts and why; while paused, up to the day asked about. */
export const explain = (d: Deadline, calendar: Calendar, today: Day): CountedDay[] => {
  const start = d.entries.findLast((e) => e.what === 'start' || e.what === 'restart')
  if (start === undefined) return []
  const byHours = d.limit.unit === 'hour'
  const byWorkingDays = d.limit.unit === 'workingDay'
  const end = d.due ?? today
  const days: CountedDay[] = [{ day: start.on, counts: false, but: 'start', why: byHours ? '自事情发生的时刻起算' : '起算当日不计' }]
  let number = 0
  for (let day = addDays(start.on, 1); day <= end; day = addDays(day, 1)) {
    const pause = d.pauses.find((x) => x.from < day && (x.to === undefined || day <= x.to))
    if (pause) days.push({ day, counts: false, but: 'pause', why: `${pause.title}期间不计` })
    else if (d.last !== undefined && day > d.last) {
      const { why, ...notice } = workingText(calendar, day)
      days.push({ day, counts: false, but: 'roll', why: day === d.due ? `顺延到休息日结束的次日，${why}` : why, ...notice })
    } else if (byWorkingDays) {
      const counts = calendar.isWorkingDay(day)
      days.push({ day, counts, ...workingText(calendar, day), ...(counts ? { number: ++number } : { but: 'off' }) })
    } else days.push({ day, counts: true, why: byHours ? '连续计算，夜间和休息日不扣除' : '日历日', number: ++number })
  }
  return days
}

const unitText: Record<Unit, string> = { workingDay: '个工作日', calendarDay: '日', month: '个月', hour: '小时' }
/** 20个工作日; 到2026-03-01 where a day was set. */
export const limitText = ({ count, unit, until }: Limit): string => (until === undefined ? `${count}${unitText[unit]}` : `到${until}`)
/** 3个工作日 or 3日: days as a limit counts them, those of months and hours by the calendar. */
const daysText = (n: number, unit: Unit): string => limitText({ count: n, unit: unit === 'workingDay' ? unit : 'calendarDay' })

/** 共20个工作日，已用5个工作日，还剩15个工作日. */
export const spentText = ({ total, used, left }: NonNullable<Deadline['spent']>, unit: Unit): string =>
  `共${daysText(total, unit)}，已用${daysText(used, unit)}，${left < 0 ? '超过' : '还剩'}${daysText(Math.abs(left), unit)}`

const what = { start: '起算', restart: '重新起算', pause: '暂停', resume: '恢复', extend: '延长', stop: '终止' } as const
/** 2024-01-05受理：起算. */
export const entryText = (e: Deadline['entries'][number], unit: Unit): string =>
  `${e.on}${e.ranOut ? `${e.title}的期限已满` : e.title}：${what[e.what]}${e.count === undefined ? '' : limitText({ count: e.count, unit })}${e.late ? '（届满以后才决定，不计）' : ''}`
