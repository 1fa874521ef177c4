/** Pools in files: cut into chunks for threads they give what the core gives in one piece, and prove each of their lines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { committing, digestsOf } from '../draw/commitment.ts'
import { planOf, type Plan } from '../draw/plan.ts'
import { receiptText } from '../draw/receipt.ts'
import { commitmentTo, seedOf } from '../draw/seed.ts'
import { reading, select } from '../draw/select.ts'
import { openReceipt, verifyReceipt } from '../draw/verify.ts'
import { committedPool, commitPool, drawByRanks, placeOfLine, readIndex, writeIndex, type PoolIndex } from './committed.ts'
import { drawByTickets } from './draw.ts'

const secret = '5'.repeat(64)
// More than two chunks of 65,536 lines, the last not full.
const sizes = { A: 60_003, B: 80_001 }
const lines = Object.entries(sizes).flatMap(([s, n]) =>
  Array.from({ length: n }, (_, i) => `${s}\tE${String(i).padStart(6, '0')}\t${i % 3 ? '' : `楼${i % 50}`}\n`),
)
const bytes = new TextEncoder().encode(lines.join(''))
const count = lines.length
const whole = (() => {
  const c = committing(secret)
  c.push(bytes)
  return c.end()
})()
const named = { agency: '某厅', draw: '第1次' }
const reveals = ['1'.repeat(64), '2'.repeat(64)]
const plan = (mode: Plan['mode'], more: Partial<Plan> = {}): Plan =>
  planOf({
    format: 'yifa-draw/1',
    ...named,
    mode,
    pool: { count, sha256: whole.sha256, sm3: whole.sm3 },
    exclusions: [],
    strata: Object.entries(sizes).map(([id, n]) => ({ id, title: id, count: n, size: 40, reserves: 3 })),
    entropy: {
      source: '某数值',
      at: '2026-12-01T21:30:00+08:00',
      custodians: ['甲', '乙'].map((name, i) => ({ name, commitment: commitmentTo(named, name, reveals[i]!) })),
      withheld: 'void',
    },
    ...more,
  })

let folder: string
let file: string
let index: PoolIndex
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-pool-'))
  file = join(folder, 'pool.tsv')
  await writeFile(file, bytes)
  index = await commitPool(file, secret)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a pool in a file', () => {
  it('has the roots and strata that it has in one piece', () => expect(index.commitment).toEqual(whole))

  it.each([{}, { groupCap: 1 }])('is drawn from as in one piece: %j', async (more) => {
    const p = plan('tickets', more)
    const reader = reading(p, 'ab')
    reader.push(bytes)
    expect(await drawByTickets(p, 'ab', file)).toEqual(select(p, reader.end()))
  })

  it('gives a receipt by ranks that verifies, out of an index that was kept', async () => {
    await writeIndex(join(folder, 'index'), index)
    const pool = committedPool(file, secret, await readIndex(join(folder, 'index')))
    const p = plan('ranks')
    const entropy = { value: '7', at: '2026-12-01T21:30:00+08:00', reveals }
    const at = '2026-11-24T10:00:00+08:00'
    const seed = seedOf(p, entropy, at)
    const result = { entropy, seed, ...drawByRanks(p, seed, pool) }
    const text = receiptText({ format: 'yifa-receipt/1', plan: p, commitment: { ...digestsOf(p), at }, result })
    const read = openReceipt(new TextEncoder().encode(text))
    if ('fault' in read) throw new Error(read.fault.says)
    expect(verifyReceipt(read.value).checks.find((c) => c.title === '抽取')).toMatchObject({ state: 'right' })
    for (const [stratum, id, place] of [
      ['A', 'E000000', 0],
      ['B', 'E080000', count - 1],
      ['B', 'E000777', 60_780],
    ] as const)
      expect(placeOfLine(pool, count, stratum, id)).toBe(place)
    expect(placeOfLine(pool, count, 'A', 'E080000')).toBeUndefined()
    pool.close()
  })

  it.each([
    ['a line out of order far into the file', () => lines.with(131_072, 'B\tE000001\t\n').join(''), '名录第131073行没有按顺序排列'],
    ['a line twice across two chunks', () => lines.with(65_536, lines[65_535]!).join(''), '名录第65537行的编号E005532重复'],
    ['the first of two wrong lines', () => lines.with(140_000, 'x\n').with(70_000, 'y\n').join(''), '名录第70001行不是三栏'],
    ['a file that was cut off', () => lines.join('').slice(0, -1), `名录第${count}行没有写完`],
    ['an empty file', () => '', '没有企业'],
  ])('is refused with its line: %s', async (_, text, says) => {
    const wrong = join(folder, 'wrong')
    await writeFile(wrong, text())
    await expect(commitPool(wrong, secret)).rejects.toThrow(says)
  })

  it('refuses another file than the one committed to', async () => {
    const other = join(folder, 'other')
    await writeFile(other, lines.slice(1).join(''))
    expect(() => committedPool(other, secret, index)).toThrow('不是封存的那一份')
  })
})
