/** The test vectors of deadlines, each through the clock or gate of the matter that it names; without a matter, as a plain limit. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendar } from '../src/calendar/index.ts'
import { clockDeadline } from '../src/cli/due-clock.ts'
import { plainDeadline } from '../src/cli/due-plain.ts'
import { addDays, calendarDays, months, workingDays, type AnyCase, type Day, type Limit } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { explain, unmet } from '../src/engine/index.ts'

const clock = (name: string, from: Day, ...acts: string[]) => clockDeadline(name, from, acts, undefined).d
const plain = (from: Day, limit: Limit, roll = false) => plainDeadline(from, limit, [], 0, roll).d

/** Whether the gate of a step that says so holds, given what was taken before. */
const holds = (procedure: string, step: string, says: string, on: Day, data: object, before: Record<string, Day>): boolean => {
  const acts = Object.entries(before).map(([name, day], i) => ({ n: i + 1, step: name, on: day, data: {} }))
  const taken = Object.fromEntries(acts.map((a) => [a.step, { on: a.on }]))
  const c: AnyCase = { id: '', state: '', openedOn: acts[0]?.on ?? on, log: acts, ...taken }
  return !unmet(catalog.procedures.get(procedure)!, c, { step, on, data }, calendar).some((r) => r.says.includes(says))
}
const search = (from: Day, by: 1 | -1, ok: (day: Day) => boolean): Day => {
  let day = from
  while (!ok(day)) day = addDays(day, by)
  return day
}
/** The last day, not before `from`, on which a gate holds; and the first. */
const last = (from: Day, ok: (day: Day) => boolean): Day => search(addDays(from, 60), -1, ok)
const first = (from: Day, ok: (day: Day) => boolean): Day => search(from, 1, ok)

const vectors: Record<string, () => Day | undefined> = {
  V01: () => clock('disclosure-request.answer', '2023-09-27').due,
  V02: () => clock('disclosure-request.answer', '2023-09-27', 'extend@2023-10-12:days=20').due,
  V03: () =>
    last('2023-09-27', (on) => holds('disclosure-request', 'requestCorrection', '七个工作日内告知', on, {}, { receive: '2023-09-27' })),
  V04: () => clock('disclosure-request.answer', '2024-09-10').due,
  V05: () => clock('disclosure-request.answer', '2024-09-10', 'consultThirdParty@2024-09-18', 'hearThirdParty@2024-10-12').due,
  V06: () => clock('license-case.decision', '2025-01-17').due,
  V07: () => clock('license-case.decision', '2025-01-17', 'extend@2025-02-20:days=10').due,
  V08: () => clock('license-case.acceptance', '2026-02-10').due,
  V09: () => clock('penalty.publicity', '2026-02-13').due,
  V10: () => clock('penalty.hearingRequest', '2024-09-26').due,
  V11: () =>
    search('2025-10-10', -1, (on) =>
      holds('penalty', 'notifyHearing', '七日（工作日）前', on, { heldOn: '2025-10-10' }, { file: '2025-09-01' }),
    ),
  V12: () => clock('penalty.preservation', '2026-09-18').due,
  V13: () => clock('penalty.decision', '2025-07-05').due,
  V13b: () => clock('penalty.decision', '2025-07-05').readings[0]?.due,
  V14: () => clock('penalty.payment', '2024-09-20').due,
  V15: () => clock('reconsideration.reply', '2024-02-05').due,
  V16: () => clock('reconsideration.reply', '2023-12-20').due,
  V17: () => clock('reconsideration.summaryReply', '2024-09-27').due,
  V18: () => clock('reconsideration-authority.decision', '2024-08-05').due,
  V19: () => clock('reconsideration-authority.decision', '2024-08-05', 'extend@2024-10-08:days=30').due,
  V20: () => plain('2025-09-22', calendarDays(15), true).due,
  V21: () => plain('2025-08-31', months(6), true).due,
  V22: () => plain('2024-04-01', months(6), true).due,
  V23: () => clock('deputy-proposal.reply', '2025-11-30').due,
  V24: () => clock('coercive-measure.custody', '2025-09-05').due,
  V25: () =>
    first('2024-09-24', (on) =>
      holds('court-execution', 'apply', '催告书送达十日', on, {}, { demand: '2024-09-24', mature: '2024-09-23' }),
    ),
  V26: () => clock('petition.notice', '2025-09-20').due,
  V27: () => last('2025-09-26', (on) => holds('petition', 'object', '五个工作日内', on, {}, { receive: '2025-09-26' })),
  V28: () => plain('2018-12-26', workingDays(5)).due,
  V29: () => plain('2026-12-15', workingDays(20)).due,
  V30: () => calendar.rollBack('2026-01-31'),
  V31: () => plain('2020-01-22', workingDays(5)).due,
}

const read = (file: string): any => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
const known: { id: string; expected: Day; description: string }[] | undefined = read('../shared/law/test-vectors.json')
const cases: { deadlines: { start: Day; working_days: number; deadline: Day }[] } | undefined = read('../shared/cases/working-days.json')

describe.skipIf(known === undefined)('test vectors', () => {
  it.each(known ?? [])('$id $description', ({ id, expected }) => {
    expect(vectors[id]?.()).toBe(expected)
  })
})
it.skipIf(cases === undefined)('labelled deadlines', () => {
  for (const { start, working_days, deadline } of cases!.deadlines)
    expect(plain(start, workingDays(working_days)).due, start).toBe(deadline)
})

describe('vectors that two mistakes would also meet', () => {
  const kinds = (days: ReturnType<typeof explain>) => Object.fromEntries(days.map((d) => [d.day, d.counts ? d.number : d.but]))
  it('are told apart day by day', () => {
    const preservation = clock('penalty.preservation', '2026-09-18')
    expect(kinds(explain(preservation, calendar, '2026-09-18'))).toMatchObject({
      '2026-09-19': 'off',
      '2026-09-20': 1,
      '2026-09-25': 'off',
      '2026-09-29': 7,
    })
    const acrossYears = plain('2018-12-26', workingDays(5))
    expect(kinds(explain(acrossYears, calendar, '2018-12-26'))).toMatchObject({
      '2018-12-29': 3,
      '2018-12-31': 'off',
      '2019-01-01': 'off',
      '2019-01-03': 5,
    })
  })
  it('an estimate says that it is one', () => {
    const estimate = plain('2026-12-15', workingDays(20))
    expect(estimate.provisional).toBe(true)
    expect(explain(estimate, calendar, '2026-12-15').find((d) => d.day === '2027-01-01')?.why).toBe(
      '元旦放假（2027年的放假通知尚未公布，暂按此计）',
    )
    expect(plain('2026-01-05', workingDays(20)).provisional).toBeUndefined()
    // A limit of calendar days that nothing moves on doesn't wait for a notice.
    expect(plain('2026-12-15', calendarDays(30)).provisional).toBeUndefined()
    expect(plain('2026-12-15', calendarDays(30), true).provisional).toBe(true)
  })
})
