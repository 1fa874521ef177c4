import { existsSync, readFileSync } from 'node:fs'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayNumber, dayOf, isDay, weekday } from '../define/index.ts'
import { loadCalendar } from './working-days.ts'
import { calendar, years } from './years.ts'

const { addWorkingDays, isWorkingDay, kind, latestNotice, provisional, rollBack, rollForward, subtractWorkingDays, workingDaysBetween } =
  calendar
const daysFrom = (from: string, to: string) => Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => addDays(from, i))

describe('the year files', () => {
  test('one file for each year of 2007 to 2026, each day in the year or just before it', () => {
    expect(years.map((y) => y.year)).toEqual(Array.from({ length: 20 }, (_, i) => 2007 + i))
    for (const { year, notices } of years)
      for (const { off, worked } of notices)
        for (const day of [...Object.keys(off), ...Object.keys(worked)]) {
          expect(isDay(day)).toBe(true)
          expect(day >= `${year - 1}-12-29` && day <= `${year}-12-31`).toBe(true)
        }
  })
  test('only weekend days are made working days', () => {
    const worked = years.flatMap((y) => y.notices.flatMap((n) => Object.keys(n.worked)))
    expect(worked.length).toBeGreaterThan(120)
    expect(worked.filter((day) => weekday(day) !== 0 && weekday(day) !== 6)).toEqual([])
  })
  test('each notice has its own number, of the year before or of the year itself, and an official address', () => {
    const notices = years.flatMap((y) => y.notices.map((n) => ({ ...n, year: y.year })))
    expect(new Set(notices.map((n) => n.number)).size).toBe(23)
    expect(new Set(notices.map((n) => n.url)).size).toBe(23)
    for (const { number, url, year } of notices) {
      expect(number).toMatch(/^国(办发明电|发明电)〔\d{4}〕\d+号$/)
      expect([year - 1, year]).toContain(Number(number.slice(number.indexOf('〔') + 1).slice(0, 4)))
      expect(url).toMatch(/^https:\/\/www\.gov\.cn\//)
    }
  })
})

describe('what a day is', () => {
  const number = (day: string) => kind(day).notice?.number
  test('a shifted working day and a holiday name their notice', () => {
    expect(kind('2023-01-28')).toMatchObject({ working: true, name: '春节', announced: true, provisional: false })
    expect(number('2023-01-28')).toBe('国办发明电〔2022〕16号')
    expect(kind('2023-01-03')).toEqual({ day: '2023-01-03', working: true, announced: true, provisional: false })
  })
  test('a notice may name days of the year before', () => {
    expect(kind('2018-12-29')).toMatchObject({ working: true, name: '元旦' })
    expect(kind('2018-12-31')).toMatchObject({ working: false, name: '元旦' })
    expect(number('2018-12-31')).toBe('国办发明电〔2018〕15号')
    expect(isWorkingDay('2011-12-31')).toBe(true)
    expect(kind('2022-12-31')).toMatchObject({ working: false, name: '元旦' })
  })
  test('later notices prevail: 抗战胜利70周年, 劳动节 2019, 春节 2020', () => {
    expect(['2015-09-03', '2015-09-04', '2015-09-06'].map(isWorkingDay)).toEqual([false, false, true])
    expect(number('2015-09-06')).toBe('国发明电〔2015〕1号')
    expect(['2019-04-28', '2019-05-01', '2019-05-02', '2019-05-03', '2019-05-05'].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect(number('2019-05-02')).toBe('国办发明电〔2019〕3号')
    expect(['2020-01-30', '2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03'].map(isWorkingDay)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ])
    expect([number('2020-01-30'), number('2020-02-01')]).toEqual(['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'])
  })
  test('除夕 was a working day in 2024 (only encouraged to rest) and is a holiday from 2025', () => {
    expect(isWorkingDay('2024-02-09')).toBe(true)
    expect(isWorkingDay('2025-01-28')).toBe(false)
  })
  test('a year without a notice is estimated by weekends and statutory holidays, and says so', () => {
    expect(kind('2027-01-01')).toEqual({
      day: '2027-01-01',
      working: false,
      name: '元旦',
      announced: false,
      provisional: true,
      doubt: '2027年的放假通知尚未公布',
    })
    expect(kind('2027-02-05')).toMatchObject({ working: false, name: '春节', provisional: true })
    expect(kind('2027-10-04')).toMatchObject({ working: true, announced: false, provisional: true })
    expect(kind('2006-06-01')).toMatchObject({ working: true, announced: false, provisional: true, doubt: '2006年的放假通知没有收录' })
  })
  test('the last days of December stay open until the next notice is out', () => {
    expect(kind('2026-12-28')).toMatchObject({ announced: true, provisional: false })
    expect(kind('2026-12-31')).toMatchObject({ working: true, announced: true, provisional: true })
    expect([
      provisional('2026-12-01', '2026-12-28'),
      provisional('2026-12-01', '2026-12-29'),
      provisional('2025-12-31', '2026-01-01'),
    ]).toEqual([false, true, false])
  })
  test('a notice that comes later turns the estimate into fact', () => {
    const known = loadCalendar([
      ...years,
      { year: 2027, notices: [{ number: '国办发明电〔2026〕1号', url: 'https://www.gov.cn/', off: { '2026-12-31': '元旦' }, worked: {} }] },
    ])
    expect(known.kind('2026-12-31')).toMatchObject({ working: false, provisional: false })
    expect(known.provisional('2026-12-01', '2027-12-28')).toBe(false)
  })
  test('days outside the calendar are refused with a sentence', () => {
    expect(() => kind('1989-12-31')).toThrow('1989-12-31超出工作日历的范围')
    expect(() => addWorkingDays('2099-12-01', 40)).toThrow('结果超出工作日历的范围')
    expect(() => addWorkingDays('2026-02-30', 1)).toThrow('不是存在的日期')
    expect(() => addWorkingDays('2026-02-01', -1)).toThrow('不是自然数')
  })
})

describe('limits', () => {
  test.each([
    ['政府信息公开答复，国庆前收到', '2023-09-27', 20, '2023-10-31'],
    ['…经延长，总长一次计算', '2023-09-27', 40, '2023-11-28'],
    ['中秋、国庆两次调休', '2024-09-10', 20, '2024-10-14'],
    ['许可受理，跨春节', '2025-01-17', 20, '2025-02-20'],
    ['许可补正告知，春节九天', '2026-02-10', 5, '2026-02-24'],
    ['听证申请，周日上班', '2024-09-26', 5, '2024-10-09'],
    ['复议答复，2024年除夕上班', '2024-02-05', 10, '2024-02-23'],
    ['跨年，安排写在次年的通知里', '2018-12-26', 5, '2019-01-03'],
    ['2020年春节延长', '2020-01-22', 5, '2020-02-06'],
    ['受理之日是休息日', '2024-10-05', 1, '2024-10-08'],
    ['到期在调休上班的周六', '2025-01-20', 10, '2025-02-08'],
    ['2027年元旦按法定假日估算', '2026-12-15', 20, '2027-01-13'],
    ['即日', '2024-10-05', 0, '2024-10-05'],
  ])('%s: %s and %i working days is %s', (_, day, n, expected) => expect(addWorkingDays(day, n)).toBe(expected))

  test('a last day on a holiday moves on; a weekend day that is worked does not', () => {
    expect(rollForward('2024-10-05')).toBe('2024-10-08')
    expect(rollForward('2026-02-28')).toBe('2026-02-28')
    expect(rollForward('2024-10-08')).toBe('2024-10-08')
    expect(rollForward(addMonths('2025-08-31', 6))).toBe('2026-02-28')
  })
  test('a date of the calendar is finished by on the working day before', () => {
    expect(rollBack('2026-01-31')).toBe('2026-01-30')
    expect(rollBack('2025-10-05')).toBe('2025-09-30')
  })
  test('counting back leaves that many whole days between', () => {
    expect(latestNotice('2025-10-10', 7, 'workingDay')).toBe('2025-09-23')
    expect(daysFrom('2025-09-24', '2025-10-09').filter(isWorkingDay)).toHaveLength(7)
    expect(latestNotice('2025-10-10', 7, 'calendarDay')).toBe('2025-10-02')
  })
  test('what is paused: the days after the letter, up to and including the day of the answer', () => {
    const used = workingDaysBetween('2024-09-10', '2024-09-18')
    expect(addWorkingDays('2024-10-12', 20 - used)).toBe('2024-11-01')
  })

  const anyDay = fc.integer({ min: dayNumber('2007-01-01'), max: dayNumber('2026-12-01') }).map(dayOf)
  const count = fc.integer({ min: 1, max: 90 })
  const walk = (day: string, n: number, step: 1 | -1) => {
    let t = day
    for (let left = n; left > 0;) if (isWorkingDay((t = addDays(t, step)))) left--
    return t
  }
  test('adding, subtracting and counting agree with a walk day by day', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const [after, before] = [addWorkingDays(day, n), subtractWorkingDays(day, n)]
        return (
          after === walk(day, n, 1) &&
          before === walk(day, n, -1) &&
          workingDaysBetween(day, after) === n &&
          workingDaysBetween(day, before) === -n
        )
      }),
      { numRuns: 2000 },
    )
  })
  test('rolling agrees with a walk day by day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const works = isWorkingDay(day)
        return rollForward(day) === (works ? day : walk(day, 1, 1)) && rollBack(day) === (works ? day : walk(day, 1, -1))
      }),
      { numRuns: 2000 },
    )
  })
})

test('the calendar agrees with chinese-days on every day of 2007 to 2026', () => {
  const differing = daysFrom('2007-01-01', '2026-12-31').filter((day) => isWorkingDay(day) !== chineseDays.isWorkday(day))
  expect(differing).toEqual([])
})

const vectors = '../shared/law/test-vectors.json'
const cases = '../shared/cases/working-days.json'
type Vector = { id: string; start: string; rule: string; expected: string }

describe.skipIf(!existsSync(vectors))('the test vectors of the law', () => {
  // A rule reads '20 working-day, suspend (2024-09-18,2024-10-12]' or '15 calendar-day, roll'.
  const due = ({ start, rule }: Vector): string => {
    if (rule.startsWith('annual-deadline')) return rollBack(start)
    const [, count = '', unit = ''] = /^(\d+) (working-day|calendar-day|month)/.exec(rule) ?? []
    const n = Number(count)
    if (unit === 'working-day') {
      if (rule.includes('before')) return latestNotice(start, n, 'workingDay')
      if (rule.includes('min + 1')) return addWorkingDays(start, n + 1)
      const [, from, to] = /suspend \((.+),(.+)\]/.exec(rule) ?? []
      return from && to ? addWorkingDays(to, n - workingDaysBetween(start, from)) : addWorkingDays(start, n)
    }
    const end = unit === 'month' ? addMonths(start, n) : addDays(start, n)
    return /\broll/.test(rule) && !/no-roll/.test(rule) ? rollForward(end) : end
  }
  const all: Vector[] = existsSync(vectors) ? JSON.parse(readFileSync(vectors, 'utf8')) : []
  test('there are some', () => expect(all.length).toBeGreaterThan(30))
  test.each(all)('$id: $start, $rule → $expected', (v) => expect(due(v)).toBe(v.expected))
  test.each(all.filter((v) => v.rule.includes('provisional')))('$id is provisional', (v) =>
    expect(provisional(v.start, v.expected)).toBe(true),
  )
})

describe.skipIf(!existsSync(cases))('the cases of working days', () => {
  const { dates = [], deadlines = [], notAnnounced = [] } = existsSync(cases) ? JSON.parse(readFileSync(cases, 'utf8')) : {}
  test('days', () => {
    expect(dates.length).toBeGreaterThan(30)
    for (const c of dates)
      expect({ date: c.date, working: isWorkingDay(c.date), name: kind(c.date).name ?? null }).toEqual({
        date: c.date,
        working: c.is_working_day,
        name: c.name,
      })
  })
  test('deadlines', () => {
    expect(deadlines.length).toBeGreaterThan(5)
    for (const c of deadlines) expect({ ...c, deadline: addWorkingDays(c.start, c.working_days) }).toEqual(c)
  })
  test('days that no notice has announced', () => {
    expect(notAnnounced.length).toBeGreaterThan(3)
    for (const c of notAnnounced) expect(kind(c.date)).toMatchObject({ announced: false, provisional: true })
  })
})
