import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayNumber, dayOf, daysBetween, isDay, weekday } from './day.ts'

const iso = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)
const anyNumber = fc.integer({ min: -719_528, max: 2_932_896 })

test('a day and its number agree with the platform for every day of 1890 to 2110', () => {
  for (let n = dayNumber('1890-01-01'); n <= dayNumber('2110-12-31'); n++) {
    if (dayOf(n) !== iso(n)) expect(dayOf(n)).toBe(iso(n))
    if (dayNumber(iso(n)) !== n) expect(dayNumber(iso(n))).toBe(n)
  }
  expect(dayNumber('1970-01-01')).toBe(0)
})
test('…and for any day of the years 0 to 9999', () => {
  fc.assert(
    fc.property(anyNumber, (n) => dayOf(n) === iso(n) && dayNumber(dayOf(n)) === n && weekday(dayOf(n)) === new Date(iso(n)).getUTCDay()),
  )
  expect(dayOf(-719_528)).toBe('0000-01-01')
  expect(dayOf(2_932_896)).toBe('9999-12-31')
  expect(() => dayOf(2_932_897)).toThrow('超出公元0年至9999年')
  expect(() => dayOf(Number.NaN)).toThrow('超出公元')
})

describe('isDay', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'])('%s is a day', (day) => expect(isDay(day)).toBe(true))
  test.each(['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00', '2023-1-01', '20230101', '2023/01/01'])(
    '%s is not',
    (day) => expect(isDay(day)).toBe(false),
  )
  test.each(['', '2023-01-01T00:00:00Z', ' 2023-01-01', '２０２３-01-01', '+023-01-01'])('“%s” is not', (day) =>
    expect(isDay(day)).toBe(false),
  )
  test('what is not a day is refused with a sentence', () => expect(() => dayNumber('2023-02-30')).toThrow('“2023-02-30”不是存在的日期'))
})

describe('months', () => {
  test.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-04-01', 6, '2024-10-01'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', -2, '2023-11-30'],
  ])('%s and %i months is %s', (day, n, expected) => expect(addMonths(day, n)).toBe(expected))
  test('no month is skipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -600, max: 600 }), (n, months) => {
        const [from, to] = [dayOf(n), addMonths(dayOf(n), months)]
        const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
        return index(to) - index(from) === months && to.slice(8) <= from.slice(8)
      }),
    )
  })
})

test('sixty days are not two months, nor thirty days one', () => {
  expect(addDays('2024-08-05', 60)).toBe('2024-10-04')
  expect(addMonths('2024-08-05', 2)).toBe('2024-10-05')
  expect(daysBetween('2024-08-05', '2024-10-04')).toBe(60)
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
})
