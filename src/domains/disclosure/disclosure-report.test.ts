/** The table of requests: 25 rows of 7 figures that balance whatever happened, and equal a count by hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf, judge, membershipsOf, standsIn, valuesOf, type Act } from '../../engine/index.ts'
import { catalog } from '../catalog.ts'
import { answers, applicantKinds } from './answers.ts'
import { disclosureReport, requestsTable } from './disclosure-report.ts'
import { disclosureRequest } from './disclosure-request.ts'
import { disclosureRequestsHandled } from './disclosure-requests.ts'

type Request = { received: string; kind?: string | undefined; end?: { step: 'reply' | 'withdraw'; on: string; answer: string } | undefined }

const acts = ({ received, kind, end }: Request, i: number): Act[] => {
  const act = (n: number, step: string, on: string, data: Act['data'] = {}): Act => ({ n, step, on, by: 'test', data })
  return [
    act(1, 'apply', received, { number: `YSQ${i}`, ...(kind && { kind }) }),
    act(2, 'receive', received),
    ...(end ? [act(3, end.step, end.on, end.step === 'reply' ? { answer: end.answer } : {})] : []),
  ]
}

/** The figures of a year, counted from memberships as the store counts them. */
const figuresIn = (requests: readonly Request[], year: number) => {
  const keys = requests.flatMap((r, i) =>
    membershipsOf(disclosureRequest, [disclosureRequestsHandled], String(i), acts(r, i)).flatMap((m) => (m.since <= year && year <= m.until ? [m.key!] : [])),
  )
  return (id: string) => {
    const m = catalog.measures.get(id)
    if (m?.kind !== 'part' || !m.of.includes(disclosureRequestsHandled.id)) return undefined
    const records = keys.filter((key) => standsIn(key, m.where)).length
    return figureOf(m, catalog.measures, () => ({ records, distinct: records, sum: 0 }))
  }
}
const tableIn = (requests: readonly Request[], year: number) => {
  const { rows } = valuesOf(requestsTable, figuresIn(requests, year))
  return new Map(rows.map((r) => [r.id, r.values as Record<string, number>]))
}

/** The same counted by hand from the requests, as the form's notes tell it. */
const byHand = (requests: readonly Request[], year: number, row: string, column: string): number =>
  requests.filter((r) => {
    const [came, went] = [Number(r.received.slice(0, 4)), r.end && Number(r.end.on.slice(0, 4))]
    if (came > year || (went !== undefined && went < year)) return false
    const asked = r.kind === 'organization' ? 'otherOrganization' : r.kind
    if (column !== 'total' && asked !== column) return false
    const done = went === year
    if (row === 'received') return came === year
    if (row === 'carriedIn') return came < year
    if (row === 'carriedOut') return !done
    if (row === 'answered' || !done) return done && row === 'answered'
    if (r.end!.step === 'withdraw') return row === 'other'
    return row === ({ alreadyPublic: 'disclosed', otherOrgan: 'notHeld' }[r.end!.answer] ?? r.end!.answer)
  }).length

const day = (from: string) => fc.nat(1100).map((n) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10))
const precise = Object.entries(answers).flatMap(([id, a]) => ('coarse' in a ? [] : [id]))
const request = (kinds: readonly (string | undefined)[], ends: readonly string[]) =>
  fc
    .record({
      received: day('2021-01-04'),
      kind: fc.constantFrom(...kinds),
      end: fc.option(fc.record({ step: fc.constantFrom('reply' as const, 'withdraw' as const), after: fc.nat(400), answer: fc.constantFrom(...ends) }), {
        nil: undefined,
      }),
    })
    .map(({ received, kind, end }): Request => ({
      received,
      kind,
      end: end && { ...end, on: new Date(Date.parse(received) + end.after * 86_400_000).toISOString().slice(0, 10) },
    }))
const kinds = Object.keys(applicantKinds)
const columns = ['person', 'business', 'research', 'nonProfit', 'legalService', 'otherOrganization', 'total']
const years = [2021, 2022, 2023, 2024]

describe('the table of requests', () => {
  it('has 25 rows and 7 columns of figures, in the order of the form', () => {
    const { rows, columns: found } = valuesOf(requestsTable, () => undefined)
    expect(rows).toHaveLength(25)
    expect(found.map((c) => c.id)).toEqual(columns)
    expect(rows.map((r) => r.title.split('·').at(-1)).slice(0, 6)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
    ])
    expect(rows.slice(-3).map((r) => r.id)).toEqual(['other', 'answered', 'carriedOut'])
  })

  it('balances in every column, and equals a count by hand', () => {
    fc.assert(
      fc.property(fc.array(request(kinds, precise), { maxLength: 40 }), fc.constantFrom(...years), (requests, year) => {
        const table = tableIn(requests, year)
        for (const [row, values] of table)
          for (const column of columns) expect([row, column, values[column]]).toEqual([row, column, byHand(requests, year, row, column)])
        const rules = disclosureReport.rules.flatMap((rule) => judge(rule, figuresIn(requests, year), figuresIn(requests, year - 1)) ?? [])
        const own = rules.filter((r) => !r.says.includes('正文'))
        expect(own.filter((r) => !r.holds)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('balances too where ledgers say too little, and the rules tell what is missing', () => {
    fc.assert(
      fc.property(fc.array(request([...kinds, undefined], Object.keys(answers)), { maxLength: 30 }), fc.constantFrom(...years), (requests, year) => {
        const table = tableIn(requests, year)
        for (const column of columns) {
          const value = (row: string) => table.get(row)![column]!
          expect(value('received') + value('carriedIn')).toBe(value('answered') + value('carriedOut'))
        }
      }),
      { numRuns: 60 },
    )
    const coarse: Request = { received: '2023-02-01', kind: 'person', end: { step: 'reply', on: '2023-02-20', answer: 'withheld' } }
    const broken = disclosureReport.rules.flatMap((rule) => judge(rule, figuresIn([coarse], 2023), undefined) ?? []).filter((r) => !r.holds)
    expect(broken.map((r) => r.says)).toEqual([
      '办理结果的总计等于各种结果之和（自然人：0与1；总计：0与1）。有的答复只写了大类。请把答复类型更正为具体的情形，再定稿',
      '新收的申请数与正文一致',
    ])
    const unstated = disclosureReport.rules.flatMap((rule) => judge(rule, figuresIn([{ received: '2023-02-01' }], 2023), undefined) ?? [])
    expect(unstated.find((r) => r.says.startsWith('总计等于'))).toMatchObject({ holds: false })
  })
})
