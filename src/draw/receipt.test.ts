/** Receipts and proofs: they verify, no byte of them can change unnoticed, and what is wrong is said in words. */
import { describe, expect, it } from 'vitest'
import { coverProof } from '../digest/cover.ts'
import { hexOf } from '../digest/hex.ts'
import { sha256 } from '../digest/sha256.ts'
import { sm3 } from '../digest/sm3.ts'
import { rootOf, type Hash } from '../digest/tree.ts'
import { committing, digestsOf, leafOf } from './commitment.ts'
import { officersCommitment, type OfficerList } from './officer-list.ts'
import { assign } from './officers.ts'
import { offsetsOf, planOf, type Plan } from './plan.ts'
import { openProof, proofText, verifyProof } from './proof.ts'
import { receiptText, type Receipt } from './receipt.ts'
import { commitmentTo, seedOf, seedText } from './seed.ts'
import { reading, select, selectRanks } from './select.ts'
import { openReceipt, seeing, verifyReceipt } from './verify.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const secret = '5'.repeat(64)
const lines = [
  ...Array.from({ length: 9 }, (_, i) => ({ stratum: 'A', id: `E${i}`, group: i % 2 ? '一号楼' : '' })),
  ...Array.from({ length: 6 }, (_, i) => ({ stratum: 'B', id: `F${i}`, group: '' })),
]
const pool = utf8(lines.map((l) => `${l.stratum}\t${l.id}\t${l.group}\n`).join(''))
const committed = (() => {
  const c = committing(secret)
  c.push(pool)
  return c.end()
})()
const officers: OfficerList = {
  format: 'yifa-officers/1',
  salt: '7'.repeat(64),
  officers: ['甲', '乙', '丙'].map((id) => ({ id, validUntil: '2027-12-31', items: ['安全'], avoids: id === '甲' ? ['E0', 'E1'] : [] })),
}
const named = { agency: '某厅', draw: '第1次' }
const reveals = ['1'.repeat(64), '2'.repeat(64)]
const planFor = (mode: Plan['mode'], more: Partial<Plan> = {}): Plan =>
  planOf({
    format: 'yifa-draw/1',
    ...named,
    mode,
    pool: { count: committed.count, sha256: committed.sha256, sm3: committed.sm3 },
    exclusions: [{ id: 'E99', reason: '在办案件' }],
    strata: [
      { id: 'A', title: '甲类', count: 9, size: 2, reserves: 1 },
      { id: 'B', title: '乙类', count: 6, size: 1, reserves: 0 },
    ],
    entropy: {
      source: '某彩票第2026136期',
      at: '2026-12-01T21:30:00+08:00',
      custodians: ['监督人', '承办人'].map((name, i) => ({ name, commitment: commitmentTo(named, name, reveals[i]!) })),
      withheld: 'omit',
    },
    ...more,
  })
const entropy = { value: '03 08 12', at: '2026-12-01T21:30:00+08:00', reveals }
const sealedAt = '2026-11-24T10:00:00+08:00'
const head = (plan: Plan) => ({ plan, commitment: { ...digestsOf(plan), at: sealedAt } })

const byTickets = (more: Partial<Plan> = {}): Omit<Receipt, 'digest'> => {
  const plan = planFor('tickets', more)
  const seed = seedOf(plan, entropy, sealedAt)
  const reader = reading(plan, seed)
  reader.push(pool)
  const strata = select(plan, reader.end())!
  const visits = strata.flatMap((s) => s.selected.map((d) => ({ enterprise: d.id, item: '安全', on: '2026-12-10' })))
  const teams = plan.officers && assign(seedText(seed, plan, '人员'), visits, officers.officers, { within: Infinity })
  const assignments = teams && visits.map((v, i) => ({ ...v, officers: [...teams[i]!.officers] }))
  return { format: 'yifa-receipt/1', ...head(plan), result: { entropy, seed, strata, secret, ...(assignments && { assignments }) } }
}

const secretBytes = utf8(secret)
const nonceOf = (id: string) => hexOf(sha256(Uint8Array.of(...secretBytes, ...utf8(id)))).slice(0, 32)
const proofsOf = (targets: readonly number[]) => {
  const of = (hash: Hash) => {
    const leaves = lines.map((l) => leafOf(hash, nonceOf(l.id), l))
    const proof = coverProof(hash, lines.length, targets, (level, i) => rootOf(hash, leaves.slice(i * 2 ** level, (i + 1) * 2 ** level)))
    return proof.map(hexOf)
  }
  return { sha256: of('sha256'), sm3: of('sm3') }
}
const byRanks = (): Omit<Receipt, 'digest'> => {
  const plan = planFor('ranks')
  const seed = seedOf(plan, entropy, sealedAt)
  const offsets = offsetsOf(plan)
  const places: number[] = []
  const strata = selectRanks(plan, seed).map(({ stratum, selected, reserves }) => {
    const drawn = (rank: number) => {
      const at = offsets.get(stratum)! + rank
      places.push(at)
      return { rank, id: lines[at]!.id, group: lines[at]!.group, nonce: nonceOf(lines[at]!.id) }
    }
    return { stratum, selected: selected.map(drawn), reserves: reserves.map(drawn) }
  })
  return { format: 'yifa-receipt/1', ...head(plan), result: { entropy, seed, strata, proofs: proofsOf(places.toSorted((a, b) => a - b)) } }
}
const proofFor = (index: number) => {
  const plan = planFor('ranks')
  const line = lines[index]!
  const result = { entropy, seed: seedOf(plan, entropy, sealedAt) }
  return proofText({ format: 'yifa-proof/1', ...head(plan), result, line, index, nonce: nonceOf(line.id), proofs: proofsOf([index]) })
}

const seen = (receipt: Receipt, bytes: Uint8Array) => {
  const read = seeing(receipt)
  read.push(bytes)
  return read.end()
}
const verdict = (text: string | Uint8Array, given: { pool?: Uint8Array; officers?: OfficerList } = {}) => {
  const read = openReceipt(typeof text === 'string' ? utf8(text) : text)
  if ('fault' in read) return { valid: false, says: read.fault.says, checks: [read.fault] }
  return verifyReceipt(read.value, { ...given, ...(given.pool && { pool: seen(read.value, given.pool) }) } as Parameters<
    typeof verifyReceipt
  >[1])
}
/** Every byte changed in some of its bits, one at a time. */
function* changed(text: string): Generator<{ at: number; bytes: Uint8Array }> {
  const bytes = utf8(text)
  for (let at = 0; at < bytes.length; at++)
    for (const bit of [at % 8, (at + 3) % 8]) {
      bytes[at]! ^= 1 << bit
      yield { at, bytes }
      bytes[at]! ^= 1 << bit
    }
}

describe('a receipt', () => {
  it('by tickets verifies, with the pool and the officers to the last check', () => {
    const text = receiptText(byTickets({ officers: officersCommitment(officers) }))
    const alone = verdict(text)
    expect(alone.valid).toBe(true)
    expect(alone.checks.filter((c) => c.state === 'open').map((c) => c.title)).toEqual(['封存', '抽取', '名录', '派员'])
    const full = verdict(text, { pool, officers })
    expect(full).toMatchObject({ valid: true })
    expect(full.checks.filter((c) => c.state !== 'right').map((c) => c.title)).toEqual(['封存'])
  })
  it('by ranks verifies without the pool', () => {
    const { valid, checks } = verdict(receiptText(byRanks()))
    expect({ valid, open: checks.filter((c) => c.state !== 'right').map((c) => c.title) }).toEqual({ valid: true, open: ['封存', '名录'] })
  })
  it.each([
    ['tickets', byTickets({ officers: officersCommitment(officers) })],
    ['ranks', byRanks()],
  ])('by %s is found out whichever byte changes', (_, receipt) => {
    const text = receiptText(receipt)
    for (const { at, bytes } of changed(text)) {
      const { valid, says } = verdict(bytes)
      if (valid) throw new Error(`byte ${at}: ${says}`)
      expect(says).toMatch(/[\u4e00-\u9fff]/)
    }
    for (const cut of [0, 1, 100, text.length - 1]) expect(verdict(text.slice(0, cut)).valid).toBe(false)
    expect(verdict(`${text}\n`).valid).toBe(false)
    expect(verdict(`\ufeff${text}`).says).toContain('第1字节起')
  })
  const edited = (edit: (r: any) => void, of = byTickets({ officers: officersCommitment(officers) })): string => {
    const receipt = structuredClone(of)
    edit(receipt)
    return receiptText(receipt)
  }
  it.each<[string, (r: any) => void, RegExp]>([
    [
      'a size',
      (r) => (r.plan.strata[0].size = 3),
      /承诺值不是这份方案的摘要.*第\d+字节起，“承诺值的SHA-256值”写的是“[0-9a-f]{64}”，应当是/,
    ],
    ['a digest', (r) => (r.commitment.sm3 = '0'.repeat(64)), /“承诺值的SM3值”写的是“0{64}”/],
    ['the moment of sealing', (r) => (r.commitment.at = '2026-12-01T21:30:00+08:00'), /不晚于方案封存的/],
    ['the public value', (r) => (r.result.entropy.value = '03 08 13'), /种子不能由方案、公开数值和保管人的数值得出.*“结果的种子”/],
    ['a reveal', (r) => (r.result.entropy.reveals[1] = '3'.repeat(64)), /保管人承办人交出的数值与事先的承诺不符/],
    ['a ticket', (r) => (r.result.strata[0].selected[1].ticket = `0.${'1'.repeat(64)}`), /“结果的分层第1项的抽中第2项的票号”写的是“0\.1+”/],
    ['an enterprise', (r) => (r.result.strata[1].selected[0].id = 'F9'), /“结果的分层第2项的抽中第1项的票号”/],
    ['an order', (r) => r.result.strata[0].selected.reverse(), /“结果的分层第1项的抽中第1项的编号”/],
    ['an excluded one', (r) => (r.result.strata[0].selected[0].id = 'E99'), /编号E99已由方案排除/],
    ['one too few', (r) => r.result.strata[0].selected.pop(), /“甲类”层应当抽2家，结果列了1家/],
    ['one twice', (r) => (r.result.strata[0].selected[1] = r.result.strata[0].selected[0]), /有企业列了两次/],
  ])('tells in words what is wrong: %s', (_, edit, says) => expect(verdict(edited(edit)).says).toMatch(says))

  it('names the first wrong byte', () => {
    const text = edited((r) => (r.result.seed = 'f'.repeat(64)))
    const { byte } = verdict(text).checks.find((c) => c.state === 'wrong')!
    expect(new TextDecoder().decode(utf8(text).subarray(byte)).slice(0, 5)).toBe('"ffff')
    const spaced = text.replace('"plan":{', '"plan": {')
    expect(verdict(spaced).says).toMatch(/“方案”里应当是/)
  })
  it('is found out by the pool where a smaller ticket was left aside, or the pool is another', () => {
    const longer = edited((r) => {
      const [a] = r.result.strata
      a.selected[1] = a.reserves[0]
      a.reserves = []
    }, byTickets())
    expect(verdict(longer).valid).toBe(true)
    expect(verdict(longer, { pool }).says).toMatch(/按名录重新抽取，结果不同.*“结果的分层第1项的备选第1项”写的是空缺/)
    const text = receiptText(byTickets())
    const other = utf8(new TextDecoder().decode(pool).replace('E3\t一号楼', 'E3\t二号楼'))
    expect(verdict(text, { pool: other }).says).toContain('名录文件不是封存的那一份：算出的根值')
    expect(verdict(text, { pool: pool.slice(0, -3) }).says).toContain('没有写完，文件可能被截断')
  })
  it('is found out by the list where other officers were sent, or the list is another', () => {
    const sent = edited((r) => r.result.assignments[0].officers.reverse())
    expect(verdict(sent, { officers }).says).toMatch(/“结果的派员第1项的人员第1项”/)
    const another = { ...officers, officers: officers.officers.slice(0, 2) }
    expect(verdict(receiptText(byTickets({ officers: officersCommitment(officers) })), { officers: another }).says).toContain(
      '人员名录不是封存的那一份',
    )
    expect(verdict(edited((r) => (r.result.assignments[0].enterprise = 'E7'))).valid).toBe(false)
  })
  it('shows by the log that the plan was sealed when it says', () => {
    const receipt = byTickets()
    const { sha256: digest, sm3: other } = receipt.commitment
    const bodies = ['{"a":1}', `{"sha256":"${digest}","sm3":"${other}"}`, '{"b":2}']
    const leaves = (hash: Hash) => bodies.map((b) => (hash === 'sha256' ? sha256 : sm3)(utf8(`\0${b}`)))
    const root = (hash: Hash) => btoa(String.fromCharCode(...rootOf(hash, leaves(hash))))
    const path = (hash: Hash) => [leaves(hash)[0]!, leaves(hash)[2]!].map(hexOf)
    const checkpoint = `log\n3\n${root('sha256')}\nsm3 ${root('sm3')}\ntime 2026-11-24T02:00:00.000Z\n\n— log AAAA\n`
    const seal = { body: bodies[1]!, index: 1, sha256: path('sha256'), sm3: path('sm3'), checkpoint }
    const sealed = (change: object, at = sealedAt) => {
      const commitment = { ...receipt.commitment, at, seal: { ...seal, ...change } }
      return verdict(receiptText({ ...receipt, commitment })).checks.find((c) => c.title === '封存')!
    }
    expect(sealed({})).toMatchObject({ state: 'right' })
    expect(sealed({ body: bodies[0] }).says).toContain('没有承诺值')
    expect(sealed({ index: 2 }).says).toContain('不在日志里')
    expect(sealed({}, '2026-11-24T09:59:59+08:00').says).toContain('校验点签名的时刻却是2026-11-24T02:00:00.000Z')
  })
  it('of a voided draw keeps what was drawn', () => {
    const voided = { at: '2026-12-02T09:00:00+08:00', by: '某厅', reason: '名录遗漏企业' }
    expect(verdict(receiptText({ ...byTickets(), voided })).checks.find((c) => c.title === '作废')!.says).toContain('原来的结果仍然列明')
    const { result: _, ...undrawn } = byTickets()
    expect(verdict(receiptText({ ...undrawn, voided })).valid).toBe(true)
    expect(verdict(receiptText(undrawn)).says).toContain('既没有结果，也没有作废')
  })
})

describe('a proof for one enterprise', () => {
  const judged = (text: string | Uint8Array) => {
    const read = openProof(typeof text === 'string' ? utf8(text) : text)
    return 'fault' in read ? { valid: false, says: read.fault.says, checks: [read.fault] } : verifyProof(read.value)
  }
  it('says for everybody in the pool what the receipt says', () => {
    const [a, b] = selectRanks(planFor('ranks'), seedOf(planFor('ranks'), entropy, sealedAt))
    for (const [index] of lines.entries()) {
      const [s, rank] = index < 9 ? [a!, index] : [b!, index - 9]
      const told = judged(proofFor(index))
      expect(told.valid).toBe(true)
      const wanted = s.selected.includes(rank) ? '这次抽中，是第' : s.reserves.includes(rank) ? '个备选' : '这次没有抽中'
      expect(told.checks.at(-1)!.says).toContain(wanted)
    }
  })
  it('is found out whichever byte changes', () => {
    for (const { at, bytes } of changed(proofFor(4))) if (judged(bytes).valid) throw new Error(`byte ${at}`)
  })
})
