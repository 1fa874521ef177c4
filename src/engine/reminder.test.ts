/** Days of reminders: around the National Day of 2024 (off 1–7 October, the Sundays 29 September and 12 October worked). */
import { describe, expect, it } from 'vitest'
import { calendar } from '../calendar/index.ts'
import { addDays } from '../define/index.ts'
import { furthestReminded, isReminded, usualReminding, type Reminding } from './reminder.ts'

const told = (due: string, some: Partial<Reminding> = {}, from = '2024-09-23', days = 30): string[] =>
  Array.from({ length: days }, (_, i) => addDays(from, i)).filter((day) => isReminded(due, day, { ...usualReminding, ...some }, calendar))

describe('a deadline is told of', () => {
  it('three working days before, one before, on its day, on the first working day after and then each week', () => {
    expect(told('2024-10-09')).toEqual(['2024-09-29', '2024-10-08', '2024-10-09', '2024-10-10', '2024-10-14', '2024-10-21'])
  })
  it('before the holiday in which it ends, where days off are quiet', () => {
    expect(told('2024-10-05')).toEqual(['2024-09-27', '2024-09-30', '2024-10-08', '2024-10-14', '2024-10-21'])
    expect(told('2024-10-05', { quiet: false }).slice(0, 5)).toEqual(['2024-09-27', '2024-09-30', '2024-10-05', '2024-10-06', '2024-10-07'])
  })
  it('every working day, or only once, after it has passed', () => {
    expect(told('2024-09-30', { overdue: 'daily', ahead: [] }).slice(0, 5)).toEqual([
      '2024-10-08',
      '2024-10-09',
      '2024-10-10',
      '2024-10-11',
      '2024-10-12',
    ])
    expect(told('2024-09-30', { overdue: 'once', ahead: [] })).toEqual(['2024-10-08'])
  })
  it('never on a day off where those are quiet', () => {
    const days = Array.from({ length: 40 }, (_, i) => addDays('2024-09-20', i)).flatMap((due) => told(due, { overdue: 'daily' }))
    expect(days.length).toBeGreaterThan(100)
    expect(days.filter((day) => !calendar.isWorkingDay(day))).toEqual([])
  })
  it('within the reach that the index is asked for', () => {
    for (const quiet of [true, false])
      for (let i = 0; i < 40; i++) {
        const on = addDays('2024-09-20', i)
        const r = { ...usualReminding, quiet }
        const dues = Array.from({ length: 40 }, (_, n) => addDays(on, n)).filter((due) => isReminded(due, on, r, calendar))
        expect(dues.filter((due) => due > furthestReminded(on, r, calendar))).toEqual([])
      }
  })
})
