/** Tickets against the published sampler's output, and what they promise. */
import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { smallest } from './smallest.ts'
import { ticketsOf } from './ticket.ts'

const bytes = (id: string) => new TextEncoder().encode(id)
const draw = (seed: string, ids: readonly string[], size: number): string[] => {
  const kept = smallest(ticketsOf(seed), size)
  for (const id of ids) kept.offer(new TextEncoder().encode(`${id}\t`), 0, bytes(id).length, bytes(id).length + 1)
  return kept.kept().map((d) => d.id)
}

const oracle = '../shared/draw/reference.json'
describe.skipIf(!existsSync(oracle))('tickets', () => {
  const { cases } = existsSync(oracle) ? JSON.parse(readFileSync(oracle, 'utf8')) : { cases: [] }
  it.each(cases as { ids: number; seed: string; take: number; order: string[] }[])(
    'draw as the published sampler does: $take of $ids',
    ({ ids, seed, take, order }) => {
      const all = Array.from({ length: ids }, (_, i) => `E${String(i + 1).padStart(7, '0')}`)
      expect(draw(seed, all, take)).toEqual(order)
    },
  )
})

describe('a draw by tickets', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[0-9A-Z]{1,18}$/), { maxLength: 60 })
  it('depends neither on the order of the pool nor on those who left it', () => {
    fc.assert(
      fc.property(fc.string(), ids, fc.nat(20), (seed, pool, size) => {
        const drawn = draw(seed, pool, size)
        expect(draw(seed, pool.toReversed(), size)).toEqual(drawn)
        const [gone] = drawn
        if (gone !== undefined)
          expect(
            draw(
              seed,
              pool.filter((id) => id !== gone),
              size,
            ).slice(0, drawn.length - 1),
          ).toEqual(drawn.slice(1))
      }),
    )
  })
  it('is the head of all whole tickets in order', () => {
    fc.assert(
      fc.property(fc.string(), ids, fc.nat(20), (seed, pool, size) => {
        const { whole } = ticketsOf(seed)
        const sorted = pool.toSorted((a, b) => (whole(a) < whole(b) ? -1 : 1)).slice(0, size)
        expect(draw(seed, pool, size)).toEqual(sorted)
      }),
    )
  })
  it('keeps heads and whole tickets in step', () => {
    const { head, whole } = ticketsOf('种子')
    for (const id of ['E0000001', '91371026H5379874UM', '企业']) {
      expect(String(head(bytes(id), 0, bytes(id).length)).padStart(9, '0')).toBe(whole(id).slice(2, 11))
    }
  })
})
