import chineseDays from 'chinese-days'
import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../define/index.ts'
import { statutoryHolidays } from './statutory-holidays.ts'

const daysOf = (year: number, name: string) => [...statutoryHolidays(year)].filter(([, n]) => n === name).map(([day]) => day)
const years = Array.from({ length: 10 }, (_, i) => 2027 + i)

test.each(years)('the moving holidays of %i agree with another table of the Chinese calendar', (year) => {
  const lunar = (month: string, date: string) => chineseDays.getSolarDateFromLunar(`${year}-${month}-${date}`).date
  expect(daysOf(year, '春节')[1]).toBe(lunar('01', '01'))
  expect(daysOf(year, '端午节')).toEqual([lunar('05', '05')])
  expect(daysOf(year, '中秋节')).toEqual([lunar('08', '15')])
  expect(daysOf(year, '清明节')).toEqual([chineseDays.getSolarTermDate(year, 4, 'pure_brightness')])
})

test('…and with the platform, except where the new moon falls within minutes of midnight', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })
  const lunar = (day: string) =>
    format
      .formatToParts(new Date(day))
      .filter((p) => p.type === 'month' || p.type === 'day')
      .map((p) => p.value)
      .join('-')
  const differing = years.filter((year) => lunar(daysOf(year, '春节')[1] as string) !== '1-1')
  // The new moons of 2027-02-06 23:56 and of 2030-02-03 00:07 (UTC+8): the platform's approximation misses the right side of midnight.
  expect(differing).toEqual([2027, 2030])
  for (const year of years)
    expect([lunar(daysOf(year, '端午节')[0] as string), lunar(daysOf(year, '中秋节')[0] as string)]).toEqual(['5-5', '8-15'])
})

test('thirteen days a year; less where two fall on one day; seven where the moon is not tabled', () => {
  expect(statutoryHolidays(2027).size).toBe(13)
  expect(statutoryHolidays(2028).get('2028-10-03')).toBe('中秋节')
  expect(statutoryHolidays(2028).size).toBe(12)
  expect(statutoryHolidays(2050).size).toBe(6)
  expect(daysOf(2027, '春节')).toEqual(Array.from({ length: 4 }, (_, i) => dayOf(dayNumber('2027-02-05') + i)))
})
