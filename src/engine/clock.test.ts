/** Clocks against a slow walk over days that shares nothing with them but the notices, and by hand where lives are awkward. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCalendar, years } from '../calendar/index.ts'
import {
  calendarDays,
  defineProcedure,
  hours,
  integer,
  law,
  months,
  workingDays,
  type AnyProcedure,
  type Clock,
  type Day,
  type Limit,
} from '../define/index.ts'
import { deadlines, entryText, explain, inOrder, seen, type Deadline } from './index.ts'

const calendar = loadCalendar(years)
const rules = law('club-rules', '某俱乐部章程')
const step = (title: string) => ({ title, by: 'clerk' as const, from: ['open'] as const, basis: rules(1), fields: {} })

/** A matter with a clock that may be waited for twice at once, once at most for three working days. */
const matter = (clock: Partial<Clock<any, any, any>> & { readonly limit: Limit }): AnyProcedure =>
  defineProcedure({
    id: 'matter',
    system: 'S00',
    title: '事项',
    basis: [rules()],
    states: { open: '办理中' },
    name: () => '',
    steps: {
      begin: { title: '收到', by: 'clerk', opens: true, to: 'open', basis: rules(1), fields: {} },
      again: step('补正'),
      ask: step('征求意见'),
      hear: step('收到意见'),
      test: step('送检'),
      result: step('检验完成'),
      extend: { ...step('延期'), fields: { by: integer('延长') } },
      end: step('办结'),
    },
    clocks: {
      due: {
        title: '办理期限',
        basis: rules(2),
        starts: ['begin', 'again'],
        stops: ['end'],
        pausedBetween: [
          ['ask', 'hear', workingDays(3)],
          ['test', 'result'],
        ],
        extendedBy: { extend: (act) => act.by },
        ...clock,
      },
    },
  })

type Life = readonly (readonly [step: string, on: Day, by?: number])[]
const of = (p: AnyProcedure, life: Life, today: Day): Deadline => {
  const acts = inOrder(life.map(([name, on, by], i) => ({ n: i + 1, step: name, on, by: '', data: by === undefined ? {} : { by } })))
  return deadlines(p, seen(p, '', acts)!, today, calendar)[0]!
}

// The slow walk. A day is looked up in the notices and in Date, one after the other.
const off = new Set(years.flatMap((y) => y.notices.flatMap((n) => Object.keys(n.off))))
const worked = new Set(years.flatMap((y) => y.notices.flatMap((n) => Object.keys(n.worked))))
const next = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
const works = (day: Day): boolean => !off.has(day) && (worked.has(day) || ![0, 6].includes(new Date(day).getUTCDay()))
const monthsLater = (day: Day, n: number): Day => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  for (let date = d; ; date--) {
    const there = new Date(Date.UTC(y, m - 1 + n, date))
    if (there.getUTCMonth() === (((m - 1 + n) % 12) + 12) % 12) return there.toISOString().slice(0, 10)
  }
}
const slow = (life: Life, limit: Limit, rolls: boolean, upTo: Day): Day | undefined => {
  const began = life.findLastIndex(([name]) => name === 'begin' || name === 'again')
  const start = life[began]![1]
  const total = (n: number): number => {
    if (limit.unit !== 'month') return n
    let days = 0
    for (let day = start; day < monthsLater(start, n); day = next(day)) days++
    return days
  }
  const walk = (acts: Life, n: number, until: Day): Day | undefined => {
    const spans: { from: Day; to: Day | undefined; kind: string; latest?: Day }[] = []
    for (const [name, on] of acts) {
      for (const x of spans) if (x.to === undefined && x.latest !== undefined && x.latest < on) x.to = x.latest
      if (name === 'ask') {
        let latest = on
        for (let left = 3; left > 0;) if (works((latest = next(latest)))) left--
        spans.push({ from: on, to: undefined, kind: 'hear', latest })
      }
      if (name === 'test') spans.push({ from: on, to: undefined, kind: 'result' })
      const open = spans.find((x) => x.kind === name && x.to === undefined)
      if (open) open.to = on
    }
    for (const x of spans) if (x.to === undefined && x.latest !== undefined && x.latest < until) x.to = x.latest
    let day = start
    for (let left = total(n); left > 0;) {
      day = next(day)
      if (spans.some((x) => x.from < day && x.to === undefined)) return undefined
      const paused = spans.some((x) => x.from < day && day <= x.to!)
      if (!paused && (limit.unit !== 'workingDay' || works(day))) left--
    }
    while (rolls && limit.unit !== 'workingDay' && !works(day)) day = next(day)
    return day
  }
  let count = limit.count
  const acts = life.slice(began + 1)
  for (const [i, [name, on, by]] of acts.entries()) {
    if (name !== 'extend') continue
    const due = walk(acts.slice(0, i), count, on)
    if (due === undefined || on <= due) count += by!
  }
  return walk(acts, count, upTo)
}

const dayFrom = (n: number): Day => new Date(Date.UTC(2017, 0, 1 + n)).toISOString().slice(0, 10)
const life = fc
  .tuple(
    fc.integer({ min: 0, max: 3000 }),
    fc.array(
      fc.tuple(
        fc.constantFrom('again', 'ask', 'hear', 'test', 'result', 'extend'),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([first, acts]): Life => {
    let n = first
    return [
      ['begin', dayFrom(first)],
      ...acts.map(([name, gap, by]) => [name, dayFrom((n += gap)), ...(name === 'extend' ? [by] : [])] as unknown as Life[number]),
    ]
  })
const limit = fc.oneof(
  fc.integer({ min: 1, max: 45 }).map(workingDays),
  fc.integer({ min: 1, max: 90 }).map(calendarDays),
  fc.integer({ min: 1, max: 7 }).map(months),
)

describe('a clock agrees with a slow walk', () => {
  it('on its last day, on the days used and left, and day by day', () =>
    fc.assert(
      fc.property(life, limit, fc.boolean(), fc.integer({ min: 0, max: 40 }), (acts, given, rolls, later) => {
        const today = new Date(Date.parse(acts.at(-1)![1]) + later * 86_400_000).toISOString().slice(0, 10)
        const d = of(matter({ limit: given, rolls: rolls ? 'statutory' : 'never' }), acts, today)
        const due = slow(acts, given, rolls, today)
        expect(d.due).toBe(due)
        expect(d.state).toBe(due === undefined ? 'paused' : 'running')
        const days = explain(d, calendar, today)
        if (due === undefined) {
          expect(d.spent!.used).toBe(days.filter((x) => x.counts).length)
          expect(d.spent!.used + d.spent!.left).toBe(d.spent!.total)
          expect(d.dueIfResumed! > today).toBe(true)
        } else {
          expect(days.filter((x) => x.counts)).toHaveLength(d.spent!.total)
          expect(days.at(-1)!.day).toBe(due)
          expect(d.spent!.used).toBe(days.filter((x) => x.counts && x.day <= today).length)
          expect(d.overdue).toBe(today > due)
          if (today <= due) expect(d.spent!.left).toBe(d.spent!.total - d.spent!.used)
        }
      }),
      { numRuns: 600 },
    ))
})

describe('awkward lives', () => {
  const due = (clock: Parameters<typeof matter>[0], ...acts: Life) => of(matter(clock), acts, acts.at(-1)![1])
  it('the end of February and of other months', () => {
    expect(due({ limit: months(1) }, ['begin', '2024-01-31']).due).toBe('2024-02-29')
    expect(due({ limit: months(1) }, ['begin', '2023-01-31']).due).toBe('2023-02-28')
    expect(due({ limit: months(12) }, ['begin', '2024-02-29']).due).toBe('2025-02-28')
    expect(due({ limit: months(48) }, ['begin', '2024-02-29']).due).toBe('2028-02-29')
    expect(due({ limit: months(2) }, ['begin', '2024-12-31']).due).toBe('2025-02-28')
    // Three months and then another three are six from the start, not three from the end of the first.
    expect(due({ limit: months(3) }, ['begin', '2025-08-31'], ['extend', '2025-11-28', 3]).due).toBe('2026-02-28')
  })
  it('a start on a day off, and a last day before, in and after the long holidays', () => {
    expect(due({ limit: workingDays(1) }, ['begin', '2025-10-03']).due).toBe('2025-10-09')
    expect(due({ limit: workingDays(5) }, ['begin', '2026-02-12']).due).toBe('2026-02-26')
    // 28 February 2026 is a Saturday that is worked: nothing moves on.
    expect(due({ limit: calendarDays(10), rolls: 'statutory' }, ['begin', '2026-02-18']).due).toBe('2026-02-28')
    expect(due({ limit: calendarDays(10), rolls: 'statutory' }, ['begin', '2026-02-06']).due).toBe('2026-02-24')
  })
  it('pauses that begin or end on days off, overlap, or stand at the last day', () => {
    const limit = workingDays(10)
    // 28 September and 11 October are weekend days that are worked. 30 September is the sixth day; 9 October isn't counted.
    expect(due({ limit }, ['begin', '2025-09-23'], ['test', '2025-10-01'], ['result', '2025-10-09']).due).toBe('2025-10-14')
    expect(due({ limit }, ['begin', '2025-09-23'], ['test', '2025-10-02'], ['result', '2025-10-05']).due).toBe('2025-10-13')
    const overlapping: Life = [
      ['begin', '2025-03-03'],
      ['test', '2025-03-05'],
      ['test', '2025-03-06'],
      ['result', '2025-03-07'],
      ['result', '2025-03-11'],
    ]
    expect(due({ limit }, ...overlapping).due).toBe('2025-03-21')
    // The last day has passed before the pause begins: it doesn't help any more.
    const tooLate = due({ limit: workingDays(2) }, ['begin', '2025-03-03'], ['test', '2025-03-06'])
    expect(tooLate).toMatchObject({ state: 'running', due: '2025-03-05', overdue: true })
    expect(due({ limit: workingDays(3) }, ['begin', '2025-03-03'], ['test', '2025-03-06']).due).toBe('2025-03-06')
  })
  it('a pause for which the law gives a time runs out by itself', () => {
    const p = matter({ limit: workingDays(10) })
    const asked: Life = [
      ['begin', '2025-03-03'],
      ['ask', '2025-03-05'],
    ]
    expect(of(p, asked, '2025-03-10')).toMatchObject({
      state: 'paused',
      dueIfResumed: '2025-03-20',
      spent: { total: 10, used: 2, left: 8 },
    })
    const after = of(p, asked, '2025-03-11')
    expect(after).toMatchObject({ state: 'running', due: '2025-03-20' })
    expect(after.entries.map((e) => entryText(e, 'workingDay'))).toEqual([
      '2025-03-03收到：起算',
      '2025-03-05征求意见：暂停',
      '2025-03-10征求意见的期限已满：恢复',
    ])
    // An answer after that changes nothing.
    expect(of(p, [...asked, ['hear', '2025-03-17']], '2025-03-18').due).toBe('2025-03-20')
    expect(of(p, [...asked, ['hear', '2025-03-06']], '2025-03-18').due).toBe('2025-03-18')
  })
  it('an extension counts from the start, and only if it comes by the last day as it moved on', () => {
    const limit = calendarDays(15)
    // Due on Saturday 15 March, moved to Monday 17.
    const inTime = due({ limit, rolls: 'statutory' }, ['begin', '2025-02-28'], ['extend', '2025-03-17', 10])
    expect(inTime).toMatchObject({ due: '2025-03-25', spent: { total: 25 } })
    const late = due({ limit, rolls: 'statutory' }, ['begin', '2025-02-28'], ['extend', '2025-03-18', 10])
    expect(late).toMatchObject({ due: '2025-03-17', overdue: true })
    expect(late.entries.at(-1)).toMatchObject({ what: 'extend', count: 10, late: true })
    expect(late.readings).toMatchObject([{ about: 'extension', due: '2025-03-25' }])
    // Where the law is silent on the last day, Monday is too late; in the other reading it isn't.
    const silent = due({ limit }, ['begin', '2025-02-28'], ['extend', '2025-03-17', 10])
    expect(silent.due).toBe('2025-03-15')
    expect(silent.readings.map((r) => [r.about, r.due])).toEqual([
      ['lastDay', '2025-03-25'],
      ['extension', '2025-03-25'],
    ])
  })
  it('starts afresh, and keeps what was before in the ledger', () => {
    const d = due(
      { limit: workingDays(5), stops: ['end', 'ask'], pausedBetween: [] },
      ['begin', '2025-03-03'],
      ['ask', '2025-03-04'],
      ['again', '2025-03-10'],
    )
    expect(d.entries.map((e) => [e.what, e.n, e.on])).toEqual([
      ['start', 1, '2025-03-03'],
      ['stop', 2, '2025-03-04'],
      ['restart', 3, '2025-03-10'],
    ])
    expect(d.due).toBe('2025-03-17')
  })
  it('hours run through nights and days off', () => {
    expect(due({ limit: hours(24), rolls: 'statutory' }, ['begin', '2025-09-30']).due).toBe('2025-10-01')
    expect(due({ limit: hours(48) }, ['begin', '2025-02-27']).due).toBe('2025-03-01')
  })
})

describe('where the law is silent', () => {
  const readings = (clock: Parameters<typeof matter>[0], ...acts: Life) =>
    of(matter(clock), acts, acts.at(-1)![1]).readings.map((r) => [r.about, r.due])
  it('tells the other last day, in either direction, and nothing where there is no doubt', () => {
    const [thirty, start]: [Limit, Life[number]] = [calendarDays(30), ['begin', '2025-09-05']]
    expect(readings({ limit: thirty }, start)).toEqual([['lastDay', '2025-10-09']])
    expect(readings({ limit: thirty, rolls: 'analogy' }, start)).toEqual([['lastDay', '2025-10-05']])
    expect(readings({ limit: thirty, rolls: 'statutory' }, start)).toEqual([])
    expect(readings({ limit: thirty, rolls: 'never' }, start)).toEqual([])
    expect(readings({ limit: calendarDays(25) }, start)).toEqual([])
    expect(readings({ limit: { ...thirty, until: '2025-10-05' } }, start)).toEqual([])
  })
  it('tells what comes of a day of resuming that counts, a first day that counts, and of working days', () => {
    expect(readings({ limit: workingDays(10) }, ['begin', '2025-03-03'], ['test', '2025-03-05'], ['result', '2025-03-07'])).toEqual([
      ['pause', '2025-03-18'],
    ])
    const otherwise = { says: '当日计入', why: '章程没有写明' }
    expect(
      readings({ limit: calendarDays(30), rolls: 'never', otherwise: { ...otherwise, firstDayCounts: true } }, ['begin', '2025-09-05']),
    ).toEqual([['limit', '2025-10-04']])
    expect(
      readings({ limit: months(1), rolls: 'never', otherwise: { ...otherwise, firstDayCounts: true } }, ['begin', '2025-03-31']),
    ).toEqual([['limit', '2025-04-29']])
    expect(
      readings({ limit: calendarDays(10), rolls: 'never', otherwise: { ...otherwise, limit: workingDays(10) } }, ['begin', '2025-03-03']),
    ).toEqual([['limit', '2025-03-17']])
  })
})
