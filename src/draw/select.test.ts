/** A draw from plan to selection: sizes, caps, refusals in sentences, and the seed that nobody could choose. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { committing, digestsOf } from './commitment.ts'
import { largestRemainder, planOf, sizesByRate, type Plan } from './plan.ts'
import { ranksOf } from './ranks.ts'
import { commitmentTo, seedOf } from './seed.ts'
import { merged, reading, roomFor, select, selectRanks } from './select.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const secret = '5'.repeat(64)
const lines = [
  ...Array.from({ length: 40 }, (_, i) => `A\tE${100 + i}\tG${i % 4}`),
  ...Array.from({ length: 60 }, (_, i) => `B\tF${100 + i}\t`),
]
const pool = utf8(`${lines.join('\n')}\n`)
const commit = (bytes: Uint8Array, piece = bytes.length) => {
  const c = committing(secret)
  for (let at = 0; at < bytes.length; at += piece) c.push(bytes.subarray(at, at + piece))
  return c.end()
}
const committed = commit(pool)
const named = { agency: '示范省工业和信息化厅', draw: '2026年第1次' }
const given = {
  format: 'yifa-draw/1',
  ...named,
  mode: 'tickets',
  pool: { count: committed.count, sha256: committed.sha256, sm3: committed.sm3 },
  exclusions: [{ id: 'E999', reason: '本年度已经抽查两次' }],
  strata: [
    { id: 'A', title: 'A类', count: 40, size: 5, reserves: 2 },
    { id: 'B', title: 'B类', count: 60, size: 6, reserves: 2 },
  ],
  entropy: {
    source: '某彩票第2026136期开奖号码',
    at: '2026-12-01T21:30:00+08:00',
    custodians: [
      { name: '监督人', commitment: commitmentTo(named, '监督人', '1'.repeat(64)) },
      { name: '承办人', commitment: commitmentTo(named, '承办人', '2'.repeat(64)) },
    ],
    withheld: 'omit',
  },
}
const plan = planOf(given)
const run = (p: Plan, seed: string, bytes = pool) => {
  const reader = reading(p, seed)
  reader.push(bytes)
  return select(p, reader.end())
}

describe('a pool', () => {
  it('has one commitment however it is cut into pieces', () => {
    for (const piece of [1, 7, 64, 1000]) expect(commit(pool, piece)).toEqual(committed)
    expect(committed).toMatchObject({ count: 100, strata: { A: 40, B: 60 } })
    expect(commit(utf8(`${lines.with(3, 'A\tE103\tG9').join('\n')}\n`)).sha256).not.toBe(committed.sha256)
  })
  it.each([
    ['A\tE1\t\nA\tE1\t\n', '名录第2行的编号E1重复'],
    ['A\tE2\t\nA\tE1\t\n', '名录第2行没有按顺序排列'],
    ['A\tE1\n', '名录第1行不是三栏'],
    ['\tE1\t\n', '名录第1行没有层或者编号'],
    ['A\tE1\t\r\n', '名录第1行以回车符结尾'],
    ['A\tE1\t\nA\tE2', '名录第2行没有写完，文件可能被截断'],
    [`A\t${'9'.repeat(56)}\t\n`, '名录第1行的编号超过了55字节'],
  ])('is refused where it is wrong: %j', (text, says) => expect(() => commit(utf8(text))).toThrow(says))
})

describe('a plan', () => {
  it.each([
    [{ strata: [{ ...given.strata[0]!, size: 41 }] }, '分层第1项抽取数超过了层里的企业数，比例不得超过百分之百'],
    [{ strata: [] }, '分层至少有一层'],
    [{ strata: [{ ...given.strata[0]!, count: 0 }] }, '层里没有企业'],
    [{ strata: [given.strata[0], given.strata[0]] }, '层的编号重复'],
    [{ strata: [given.strata[0]] }, '各层企业合计40家，名录共100家'],
    [{ exclusions: [given.exclusions[0], given.exclusions[0]] }, '同一编号只能排除一次'],
    [{ entropy: { ...given.entropy, custodians: [given.entropy.custodians[0]] } }, '随机来源的保管人至少有两名'],
    [{ seed: 'x' }, '没有“seed”这一项'],
    [{ strata: [...given.strata].reverse() }, '应当按层的编号的字节顺序排列'],
    [{ strata: [{ ...given.strata[0]!, rate: 10_001 }] }, '分层第1项的比例不得超过百分之百'],
    [{ strata: given.strata.map((s) => ({ ...s, rate: 1000 })) }, '“A类”层的抽取数是5，按各层比例和最大余数应当是4'],
    [{ strata: [{ ...given.strata[0]!, rate: 1000 }, given.strata[1]] }, '有的层写了比例，有的没有'],
    [{ mode: 'ranks', groupCap: 1 }, '按名次抽取时不能设同组上限'],
  ])('is refused in a sentence: %j', (change, says) => expect(() => planOf({ ...given, ...change })).toThrow(says))

  it('shares out exactly', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }), (total, weights) => {
        fc.pre(weights.some((w) => w > 0))
        const sizes = largestRemainder(total, weights)
        const sum = weights.reduce((a, b) => a + b, 0)
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(total)
        for (const [i, size] of sizes.entries()) expect(Math.abs(size - (total * weights[i]!) / sum)).toBeLessThan(1)
      }),
    )
    expect(() => largestRemainder(3, [0, 0])).toThrow('份额都是零')
    const strata = fc.array(fc.record({ count: fc.integer({ min: 1, max: 500 }), rate: fc.nat(10_000) }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(strata, (all) => {
        const sizes = sizesByRate(all)
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(Math.ceil(all.reduce((n, s) => n + s.count * s.rate, 0) / 10_000))
        for (const [i, s] of all.entries()) {
          expect(Math.abs(sizes[i]! - (s.count * s.rate) / 10_000)).toBeLessThan(1)
          expect(sizes[i]).toBeLessThanOrEqual(s.count)
        }
      }),
    )
  })
})

describe('a seed', () => {
  const entropy = { value: '03 08 12', at: '2026-12-01T21:30:00+08:00', reveals: ['1'.repeat(64), '2'.repeat(64)] }
  const sealed = '2026-11-24T10:00:00+08:00'
  it('changes with whatever it is made of', () => {
    const seeds = [
      seedOf(plan, entropy, sealed),
      seedOf(plan, { ...entropy, value: '03 08 13' }, sealed),
      seedOf(plan, { ...entropy, reveals: ['1'.repeat(64), null] }, sealed),
      seedOf({ ...plan, agency: '某厅', entropy: { ...plan.entropy, withheld: 'omit' } }, { ...entropy, reveals: [null, null] }, sealed),
    ]
    expect(new Set(seeds).size).toBe(4)
    expect(digestsOf(plan).sha256).not.toBe(digestsOf({ ...plan, agency: '某厅' }).sha256)
  })
  it('is refused where chance was known before the plan, or a custodian changed his mind', () => {
    expect(() => seedOf(plan, entropy, '2026-12-01T21:30:00+08:00')).toThrow('不晚于方案封存的')
    expect(() => seedOf(plan, { ...entropy, at: '2026-12-01T21:29:59+08:00' }, sealed)).toThrow('早于指定的时刻')
    // The commitment is bound to the name: nobody can hand in another's.
    expect(commitmentTo(named, '监督人', '1'.repeat(64))).not.toBe(commitmentTo(named, '承办人', '1'.repeat(64)))
    expect(() => seedOf(plan, { ...entropy, reveals: ['1'.repeat(64), '3'.repeat(64)] }, sealed)).toThrow(
      '保管人承办人交出的数值与事先的承诺不符',
    )
    expect(() => seedOf(plan, { ...entropy, reveals: ['1'.repeat(64)] }, sealed)).toThrow('应当一一对应')
    const strict = { ...plan, entropy: { ...plan.entropy, withheld: 'void' as const } }
    expect(() => seedOf(strict, { ...entropy, reveals: ['1'.repeat(64), null] }, sealed)).toThrow('这次抽取作废')
  })
})

describe('a selection', () => {
  it('has the sizes of the plan, and is the same read in parts', () => {
    const drawn = run(plan, 'ab')!
    expect(drawn.map((s) => [s.selected.length, s.reserves.length])).toEqual([
      [5, 2],
      [6, 2],
    ])
    const parts = [lines.slice(0, 30), lines.slice(30)].map((part) => {
      const reader = reading(plan, 'ab')
      reader.push(utf8(`${part.join('\n')}\n`))
      return reader.end()
    })
    expect(select(plan, merged(parts))).toEqual(drawn)
  })
  it('takes no more of one group than the cap, and says whom it passed over', () => {
    const capped = { ...plan, groupCap: 1, strata: [{ ...plan.strata[0]!, size: 4, reserves: 0 }, plan.strata[1]!] }
    const [a] = run(capped, 'ab')!
    const groupOf = (id: string) => Number(id.slice(1)) % 4
    expect(new Set(a!.selected.map((d) => groupOf(d.id))).size).toBe(4)
    for (const s of a!.skipped) expect(s.reason).toBe('同组已经抽满')
    const greedy = { ...capped, strata: [{ ...plan.strata[0]!, size: 5, reserves: 0 }, plan.strata[1]!] }
    const all = reading(greedy, 'ab', roomFor(greedy, 1000))
    all.push(pool)
    expect(() => select(greedy, all.end())).toThrow('受同组上限限制，只能抽到4家')
    const few = reading(greedy, 'ab', roomFor(greedy, 1))
    few.push(pool)
    expect(select(greedy, few.end())).toBeUndefined()
  })
  it('is refused on another pool than the committed one', () => {
    expect(() => run(plan, 'ab', utf8(`${lines.slice(1).join('\n')}\n`))).toThrow('“A类”层在名录里有39家，方案写的是40家')
    expect(() => run(plan, 'ab', utf8(`${lines.join('\n')}\nC\tX\t\n`))).toThrow('名录里的层“C”不在方案里')
    const barred = { ...plan, exclusions: [{ id: 'E105', reason: '在办案件' }] }
    expect(() => run(barred, 'ab')).toThrow('编号E105已经排除，却仍在名录里')
  })
  it('by ranks gives different places below the count, each as likely', () => {
    const [a, b] = selectRanks({ ...plan, mode: 'ranks' }, 'ab')
    expect(new Set([...a!.selected, ...a!.reserves]).size).toBe(7)
    expect(Math.max(...b!.selected, ...b!.reserves)).toBeLessThan(60)
    const hits = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 20_000; i++) for (const rank of ranksOf(`种子${i}`, 10, 3)) hits[rank]! += 1
    const chi = hits.reduce((n, h) => n + (h - 6000) ** 2 / 6000, 0)
    // 9 degrees of freedom, 99 %.
    expect(chi).toBeLessThan(21.67)
  })
})
