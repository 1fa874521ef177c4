/** docs/draw.md: the numbers in it are those of the code, computed here from nothing but what stands in the document. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hexOf } from '../digest/hex.ts'
import { sha256 } from '../digest/sha256.ts'
import { committing, digestsOf, leafBodies, leafOf } from './commitment.ts'
import { officersCommitment } from './officer-list.ts'
import { assign } from './officers.ts'
import { planOf } from './plan.ts'
import { receiptText } from './receipt.ts'
import { commitmentTo, seedOf, seedText } from './seed.ts'
import { reading, select, selectRanks } from './select.ts'
import { ticketsOf } from './ticket.ts'
import { openReceipt, seeing, verifyReceipt } from './verify.ts'

const [, block] = /```json\n([^`]+)```/.exec(readFileSync('docs/draw.md', 'utf8'))!
const numbers = JSON.parse(block!)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the numbers of the document', () => {
  const plan = planOf(numbers.plan)
  const pool = utf8(numbers.pool.map((line: string) => `${line}\n`).join(''))
  const { commitment, entropy, seed, officers, assignments } = numbers
  const drawn = () => {
    const reader = reading(plan, seed)
    reader.push(pool)
    return select(plan, reader.end())
  }
  it('ticket', () => expect(ticketsOf(numbers.ticket.text).whole(numbers.ticket.id)).toBe(numbers.ticket.ticket))
  it('leaf', () => {
    const [stratum, id, group] = numbers.pool[0].split('\t')
    const line = utf8(numbers.pool[0])
    const nonce = leafBodies(numbers.secret)(line, 0, stratum.length + 1, stratum.length + 1 + id.length, line.length).subarray(1, 17)
    expect(hexOf(nonce)).toBe(numbers.leaf.nonce)
    for (const hash of ['sha256', 'sm3'] as const)
      expect(hexOf(leafOf(hash, numbers.leaf.nonce, { stratum, id, group }))).toBe(numbers.leaf[hash])
  })
  it('pool and officers', () => {
    const read = committing(numbers.secret)
    read.push(pool)
    expect(read.end()).toMatchObject(plan.pool)
    expect(officersCommitment(officers)).toEqual(plan.officers)
  })
  it('custodians', () => {
    const of = (value: string, i: number) => commitmentTo(plan, plan.entropy.custodians[i]!.name, value)
    expect(entropy.reveals.map(of)).toEqual(plan.entropy.custodians.map((c) => c.commitment))
  })
  it('commitment and seed', () => {
    expect(commitment).toEqual({ ...digestsOf(plan), at: commitment.at })
    expect(seedOf(plan, entropy, commitment.at)).toBe(seed)
  })
  it('tickets', () => expect(drawn()).toEqual(numbers.strata))
  it('ranks', () => expect(selectRanks(plan, seed)).toEqual(numbers.ranks))
  it('officers', () => {
    const teams = assign(seedText(seed, plan, '人员'), assignments, officers.officers, { within: Infinity })
    expect(teams.map((t) => t.officers)).toEqual(assignments.map((a: { officers: string[] }) => a.officers))
  })
  it('receipt', () => {
    const result = { entropy, seed, strata: drawn()!, secret: numbers.secret, assignments }
    const text = receiptText({ format: 'yifa-receipt/1', plan, commitment, result })
    expect(hexOf(sha256(utf8(text)))).toBe(numbers.receipt)
    const read = openReceipt(utf8(text))
    if ('fault' in read) throw new Error(read.fault.says)
    const seen = seeing(read.value)
    seen.push(pool)
    const { checks } = verifyReceipt(read.value, { pool: seen.end(), officers })
    expect(checks.filter((c) => c.state !== 'right').map((c) => c.title)).toEqual(['封存'])
  })
})
