/** The tables of every report: they fill their grids, and balance whatever was recorded. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf, gridOf, judge, membershipsOf, standsIn, type Act, type Figure, type Membership } from '../../engine/index.ts'
import { sidesOf } from '../../define/index.ts'
import { catalog } from '../catalog.ts'

type Case = { readonly procedure: string; readonly acts: readonly Act[] }
const act = (n: number, step: string, on: string, data: Act['data'] = {}): Act => ({ n, step, on, by: 'test', data })

/** The figures of a year, counted from memberships as the store counts them. */
const figuresIn = (cases: readonly Case[], year: number): ((id: string) => Figure | undefined) => {
  const all = cases.flatMap(({ procedure, acts }, i) => membershipsOf(catalog.procedures.get(procedure)!, catalog.indicatorsOf(procedure), String(i), acts))
  const members = Map.groupBy(
    all.filter((m) => m.since <= year && year <= m.until),
    (m) => m.indicator,
  )
  const tally = (of: readonly Membership[]) => ({
    records: of.length,
    distinct: new Set(of.map((m) => m.key)).size,
    sum: of.reduce((n, m) => n + (m.amount ?? 0), 0),
  })
  return (id) => {
    const m = catalog.measures.get(id)
    return m && figureOf(m, catalog.measures, (of, where) => tally((members.get(of) ?? []).filter((x) => !where || standsIn(x.key ?? null, where))))
  }
}

/** What journeys record, up to some act, moved by some years. */
const counted = ['penalty', 'spot-penalty', 'license-case', 'license', 'coercive-measure', 'freezing', 'coercive-execution', 'substitute-performance']
const others = ['court-execution', 'inspection', 'random-inspection', 'fee-collection', 'reconsideration', 'reconsideration-authority', 'litigation']
const journeys = [...counted, ...others].flatMap((procedure) =>
  catalog.journeys.get(procedure)!.journeys.map((j) => ({ procedure, acts: 'refused' in j.ends ? j.acts.slice(0, -1) : j.acts })),
)
const moved = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`
const lived = ({ procedure, acts }: (typeof journeys)[number], upTo: number, years: number, after: boolean): Case => ({
  procedure,
  acts: acts
    .slice(0, upTo)
    .map(([step, on, data], i) => act(i + 1, step, moved(on, years), step === 'receive' && after ? { ...data, afterReconsideration: true } : data)),
})
const anyCase = fc
  .record({ journey: fc.constantFrom(...journeys), upTo: fc.integer({ min: 1, max: 12 }), years: fc.integer({ min: -1, max: 1 }), after: fc.boolean() })
  .map(({ journey, upTo, years, after }) => lived(journey, upTo, years, after))
const years = [2022, 2023, 2024, 2025] as const

describe('the tables of reports', () => {
  it('fill their grids: every place is covered once', () => {
    for (const t of [...catalog.reports.values()].flatMap((r) => r.tables)) {
      const g = gridOf(t, () => undefined)
      const covered = new Map<string, number>()
      const rows = [...g.head, ...g.body]
      rows.forEach((row, y) => {
        let x = 0
        for (const c of row) {
          while (covered.has(`${y} ${x}`)) x++
          for (let dy = 0; dy < (c.down ?? 1); dy++)
            for (let dx = 0; dx < (c.across ?? 1); dx++) covered.set(`${y + dy} ${x + dx}`, (covered.get(`${y + dy} ${x + dx}`) ?? 0) + 1)
        }
      })
      expect([t.id, covered.size]).toEqual([t.id, rows.length * g.widths.length])
      expect([...covered.values()].every((n) => n === 1)).toBe(true)
    }
  })

  it('balance in every row and column, whatever was recorded', () => {
    const tried = new Set<string>()
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 20, maxLength: 60 }), fc.constantFrom(...years), (cases, year) => {
        const [now, before] = [figuresIn(cases, year), figuresIn(cases, year - 1)]
        for (const report of catalog.reports.values()) {
          if (report.tables.length === 0) continue
          const verdicts = report.rules.flatMap((rule) => judge(rule, now, before) ?? [])
          for (const rule of report.rules) if (sidesOf(rule).some((s) => s.right.some((id) => now(id)?.value))) tried.add(rule.says)
          // What was recorded without a kind is told, not hidden.
          expect(verdicts.filter((v) => !v.holds && !v.says.includes('请补正')).map((v) => v.says)).toEqual([])
        }
      }),
      // Every journey to its end, in each year it may be told of; then what chance makes of them.
      { numRuns: 60, examples: years.map((year) => [journeys.map((j) => lived(j, j.acts.length, year - 2023, true)), year]) },
    )
    const rules = ['enforcement', 'disputes'].flatMap((id) => catalog.reports.get(id)!.rules.map((r) => r.says))
    expect(rules.filter((r) => !tried.has(r))).toEqual([])
  })
})

describe('the yearly statistics on enforcement', () => {
  const punished = (i: number, data: Act['data']): Case => ({
    procedure: 'penalty',
    acts: [act(1, 'file', '2023-02-01', { number: String(i), cause: '某违法行为' }), act(2, 'decide', '2023-04-01', { outcome: 'punished', ...data })],
  })
  const row = (of: readonly Case[], name: string) => {
    const figure = figuresIn(of, 2023)
    return Object.fromEntries(
      [...catalog.measures.keys()].filter((id) => id.startsWith(`${name}.`) && figure(id)!.value).map((id) => [id.slice(name.length + 1), figure(id)!.value]),
    )
  }

  it('count a penalty of several kinds once, with the gravest, and sum its fine', () => {
    const cases = [
      punished(1, { kind: 'fine', fine: 12_000 }),
      punished(2, { kind: '罚款、没收违法所得', fine: 3_000.1 }),
      punished(3, { kind: '警告，并处罚款、责令停产停业', fine: 5_000.2 }),
      punished(4, { fine: 100 }),
      punished(5, { kind: 'downgraded' }),
    ]
    expect(row(cases, 'enforcement-penalties.ordinary')).toEqual({ fined: 2, confiscated: 1, suspended: 1, restricted: 1, total: 5, fines: 2.01003 })
    expect(row(cases, 'enforcement-cases.cases')).toEqual({ filed: 5, punished: 5, ended: 5 })
  })

  it('tell where a penalty has no kind', () => {
    const report = catalog.reports.get('enforcement')!
    const verdicts = report.rules.flatMap((rule) => judge(rule, figuresIn([punished(1, {})], 2023), undefined) ?? [])
    expect(verdicts.filter((v) => !v.holds).map((v) => v.says)).toEqual([
      '处罚决定的合计等于各种类之和（普通程序：0与1；合计：0与1）。有的处罚决定没有写明处罚种类。请补正以后再定稿',
    ])
  })
})
