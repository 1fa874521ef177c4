/** How evenly draws fall: χ² of how often each was drawn, with the band in which it lies 99 times of a hundred. */
import { assign, type Officer } from '../src/draw/officers.ts'
import { planOf } from '../src/draw/plan.ts'
import { reading, select, selectRanks } from '../src/draw/select.ts'

/** The 0.5 % and 99.5 % points of χ² with 11, 19 and 7 degrees of freedom. */
const bands = { 11: [2.603, 26.757], 19: [6.844, 38.582], 7: [0.989, 20.278] } as const

const strata = [
  { id: 'A', title: 'A', count: 12, size: 3, reserves: 0 },
  { id: 'B', title: 'B', count: 20, size: 5, reserves: 0 },
]
const plan = planOf({
  format: 'yifa-draw/1',
  agency: '某厅',
  draw: '试验',
  mode: 'tickets',
  pool: { count: 32, sha256: '0'.repeat(64), sm3: '0'.repeat(64) },
  exclusions: [],
  strata,
  entropy: {
    source: '试验',
    at: '2026-12-01T21:30:00+08:00',
    custodians: ['甲', '乙'].map((name) => ({ name, commitment: '0'.repeat(64) })),
    withheld: 'void',
  },
})
const number = (i: number): string => String(i).padStart(2, '0')
const pool = new TextEncoder().encode(
  strata.flatMap((s) => Array.from({ length: s.count }, (_, i) => `${s.id}\t${number(i)}\t\n`)).join(''),
)
const officers: Officer[] = Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, validUntil: '2027-12-31', items: ['安全'], avoids: [] }))
const visit = { enterprise: '某厂', item: '安全', on: '2026-12-10' }

/** Of k drawn out of n without return: counts vary less than if each were drawn on its own. */
const chiOf = (hits: readonly number[], draws: number, size: number): number => {
  const [n, p] = [hits.length, size / hits.length]
  return (hits.reduce((sum, h) => sum + (h - draws * p) ** 2, 0) / (draws * p * (1 - p))) * ((n - 1) / n)
}

export type Evenness = { readonly what: string; readonly chi: number; readonly band: readonly [number, number] }

/** Draws again and again under the seeds 1, 2, 3 …, in hexadecimal. */
export const chiSquares = (draws: number): Evenness[] => {
  const tickets = strata.map((s) => Array.from({ length: s.count }, () => 0))
  const ranks = strata.map((s) => Array.from({ length: s.count }, () => 0))
  const sent = officers.map(() => 0)
  for (let i = 1; i <= draws; i++) {
    const seed = i.toString(16).padStart(64, '0')
    const reader = reading(plan, seed)
    reader.push(pool)
    select(plan, reader.end())!.forEach((s, k) => s.selected.forEach((d) => (tickets[k]![Number(d.id)]! += 1)))
    selectRanks(plan, seed).forEach((s, k) => s.selected.forEach((rank) => (ranks[k]![rank]! += 1)))
    for (const id of assign(seed, [visit], officers, { within: Infinity })[0]!.officers) sent[Number(id)]! += 1
  }
  return [
    ...strata.flatMap((s, k) => [
      { what: `stratum ${s.id} by tickets`, chi: chiOf(tickets[k]!, draws, s.size), band: bands[k === 0 ? 11 : 19] },
      { what: `stratum ${s.id} by ranks`, chi: chiOf(ranks[k]!, draws, s.size), band: bands[k === 0 ? 11 : 19] },
    ]),
    { what: 'officers', chi: chiOf(sent, draws, 2), band: bands[7] },
  ]
}
