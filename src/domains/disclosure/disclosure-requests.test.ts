/** The rows of the yearly table, and that its counts balance. */
import { describe, expect, it } from 'vitest'
import { answers, applicantKinds } from './answers.ts'
import { disclosureRequestsAnswered, disclosureRequestsCarriedIn, disclosureRequestsCarriedOut, disclosureRequestsReceived } from './disclosure-requests.ts'

describe('answers', () => {
  it('are the 21 rows of the yearly table, in six groups', () => {
    const rows = Object.values(answers).filter((a) => !('countedWith' in a) && !('coarse' in a))
    const sizes = Object.entries(Object.groupBy(rows, (a) => a.group)).map(([group, some]) => [group, some.length])
    expect(sizes).toEqual([
      ['予以公开', 1],
      ['部分公开', 1],
      ['不予公开', 8],
      ['无法提供', 3],
      ['不予处理', 5],
      ['其他处理', 3],
    ])
  })
  it('that the table does not list are counted with one of their group', () => {
    for (const a of Object.values(answers)) if ('countedWith' in a) expect(answers[a.countedWith].group).toBe(a.group)
  })
  it.each([
    ['answers', answers],
    ['applicants', applicantKinds],
  ])('%s: no word means two', (_, options) => {
    const words = Object.values(options).flatMap((o) => [o.title, ...o.also])
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([])
  })
})

describe('the yearly counts', () => {
  type Dates = { receive?: string; reply?: string; withdraw?: string }
  const requests: Dates[] = [
    { receive: '2022-12-22', reply: '2023-01-12' },
    { receive: '2022-03-01', reply: '2022-03-20' },
    { receive: '2022-11-01' },
    { receive: '2023-03-07', reply: '2023-03-20' },
    { receive: '2023-05-04', withdraw: '2023-05-08' },
    { receive: '2023-12-20', reply: '2024-01-10' },
    { receive: '2023-12-25', withdraw: '2024-01-03' },
    { receive: '2024-02-01', reply: '2024-02-20' },
    {},
  ]
  /** The case as it stood at the end of the year. */
  const asOf = (dates: Dates, year: number) =>
    Object.fromEntries(Object.entries(dates).flatMap(([step, on]) => (on <= `${year}-12-31` ? [[step, { on }]] : []))) as never
  const count = (i: { includes: (c: never, year: number) => boolean }, year: number) => requests.filter((r) => i.includes(asOf(r, year), year)).length
  const counts = (year: number) => ({
    received: count(disclosureRequestsReceived, year),
    carriedIn: count(disclosureRequestsCarriedIn, year),
    answered: count(disclosureRequestsAnswered, year),
    carriedOut: count(disclosureRequestsCarriedOut, year),
  })
  it('tell requests of the year from those carried in and out', () => {
    expect(counts(2023)).toEqual({ received: 4, carriedIn: 2, answered: 3, carriedOut: 3 })
  })
  it.each([2022, 2023, 2024, 2025])('%d: received and carried in are answered or carried out; carried out is carried in next year', (year) => {
    const now = counts(year)
    expect(now.received + now.carriedIn).toBe(now.answered + now.carriedOut)
    expect(counts(year + 1).carriedIn).toBe(now.carriedOut)
  })
})
