/** Every life in the catalog is walked: each act is refused or allowed as the journey tells, and every step and gate is walked. */
import { describe, expect, it } from 'vitest'
import { loadCalendar, years } from '../src/calendar/index.ts'
import type { AnyProcedure, Beside, Journey } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { caseOf, citedOn, deadlines, numberKey, numberOf, refusals, type Act, type Named, type Refusal } from '../src/engine/index.ts'

const calendar = loadCalendar(years)

/** The cases that journeys name, walked without judging them. */
const named = (beside: readonly Beside[]): Named[] =>
  beside.map(({ procedure, acts }) => {
    const p = catalog.procedures.get(procedure)!
    const taken = acts.map(([step, on, data], i): Act => ({ n: i + 1, step, on, by: 'test', data }))
    return { procedure, id: 'beside', number: numberKey(numberOf(p, caseOf(p, 'beside', taken)!)!), acts: taken }
  })

/** Walks a journey: the acts taken, and what was said against the last attempt and on the way. */
const walk = (p: AnyProcedure, j: Journey, others: readonly Named[]): { acts: Act[]; refused: Refusal[]; warned: Refusal[] } => {
  const acts: Act[] = []
  const warned: Refusal[] = []
  for (const [i, [step, on, data]] of j.acts.entries()) {
    const said = refusals(p, 'case', acts, { step, on, data }, calendar, citedOn(others, on))
    const refused = said.filter((r) => r.kind !== 'should')
    warned.push(...said.filter((r) => r.kind === 'should'))
    if (refused.length > 0) {
      expect(i, `${j.tells}: ${step}: ${refused.map((r) => r.says).join('; ')}`).toBe(j.acts.length - 1)
      return { acts, refused, warned }
    }
    acts.push({ n: i + 1, step, on, by: 'test', data, reasons: Object.fromEntries(said.map((r) => [r.says, 'test'])) })
  }
  return { acts, refused: [], warned }
}

describe.each([...catalog.journeys.values()])('$procedure', ({ procedure, journeys, beside }) => {
  const p = catalog.procedures.get(procedure)!
  const others = named(beside)
  it.each(journeys)('$tells', (j) => {
    const { acts, refused, warned } = walk(p, j, others)
    if ('refused' in j.ends) {
      expect(refused.map((r) => r.says)).toContain(j.ends.refused)
      return
    }
    expect(refused).toEqual([])
    const c = caseOf(p, 'case', acts)!
    expect(c.state).toBe(j.ends.state)
    if (j.ends.warned) expect(warned.map((r) => r.says)).toContain(j.ends.warned)
    const due = Object.fromEntries(deadlines(p, c, acts.at(-1)!.on, calendar).map((d) => [d.clock, d.due]))
    expect(due).toMatchObject(j.ends.due ?? {})
  })

  it('meets every gate', () => {
    const said = new Set(journeys.flatMap((j) => Object.values(walk(p, j, others)).flat()).flatMap((x) => ('says' in x ? [x.says] : [])))
    const gates = Object.values(p.gates ?? {}).flat()
    expect(gates.map((g) => ('must' in g ? g.must : g.should)).filter((says) => !said.has(says))).toEqual([])
  })
})
