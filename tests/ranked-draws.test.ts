/** A draw by ranks out of a pool that stays private: the receipt verifies without it, and each enterprise gets a proof of its own. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProof, verifyProof, type Proof } from '../src/draw/proof.ts'
import { openReceipt, verifyReceipt } from '../src/draw/verify.ts'
import { readDraw, receiptOf, voidDraw, type Kept } from '../src/office/draws/draw.ts'
import { proofFor } from '../src/office/draws/proof.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { createApp } from '../src/server/app.ts'
import { code, drawnAs, readyToDraw } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: Awaited<ReturnType<typeof createApp>>
let kept: Kept
let clock = new Date('2026-03-02T01:00:00Z')
const later = () => void (clock = new Date(clock.getTime() + 60_000))
const excluded = { id: code(5), reason: '正在立案调查' }

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency)
  const id = await drawnAs(office, agency, 'MC-1', later, { mode: 'ranks', exclusions: [excluded] })
  await drawnAs(office, agency, 'AH-1', later)
  kept = await readDraw(office, agency.agency, id)
  app = await createApp(office, { agency: agency.name })
}, 120_000)
afterAll(async () => {
  await app.close()
  await office.end()
})

const ask = (draw: string, of: string) => app.inject(`/verify/draw-proof.json?draw=${encodeURIComponent(draw)}&code=${of}`)
const proofOf = async (of: string): Promise<{ proof: Proof; says: string; text: string }> => {
  const text = await proofFor(office, agency.agency, { draw: 'MC-1', code: of })
  const read = openProof(Buffer.from(text))
  if ('fault' in read) throw new Error(read.fault.says)
  const verdict = verifyProof(read.value)
  expect(verdict.checks.filter((c) => c.state !== 'right')).toEqual([])
  return { proof: read.value, says: verdict.checks.at(-1)!.says, text }
}

it('has a receipt that verifies without the pool, and doesn’t give away its secret', async () => {
  const text = await receiptOf(office, agency.agency, kept)
  const read = openReceipt(Buffer.from(text))
  if ('fault' in read) throw new Error(read.fault.says)
  const { checks, valid } = verifyReceipt(read.value, { officers: kept.officers })
  expect(valid).toBe(true)
  expect(checks.find((c) => c.title === '抽取')).toMatchObject({ state: 'right' })
  expect(checks.find((c) => c.title === '封存')).toMatchObject({ state: 'right' })
  expect(text).not.toContain(kept.secret)
  expect(read.value.result).not.toHaveProperty('secret')
})

it('proves to each enterprise whether it was drawn, and names no other', async () => {
  const drawn = kept.result!.strata.flatMap((s) => s.selected.map((d) => d.id))
  const standing = kept.result!.strata.flatMap((s) => s.reserves.map((d) => d.id))
  const rest = Array.from({ length: 400 }, (_, n) => code(n)).filter((c) => ![...drawn, ...standing, excluded.id].includes(c))
  for (const [some, says] of [
    [drawn, '这次抽中'],
    [standing, '个备选'],
    [rest.slice(0, 5), '这次没有抽中'],
  ] as const)
    for (const of of some) {
      const { proof, says: said, text } = await proofOf(of)
      expect(said).toContain(says)
      expect(proof.line.id).toBe(of)
      expect(text.length).toBeLessThan(8_000)
      expect(text).not.toContain(kept.secret)
      const named = text.match(/91370100MA\d{7}[0-9A-Z]/g)!
      expect(new Set(named)).toEqual(new Set([of, excluded.id]))
    }
})

it('is given to anybody who asks', async () => {
  const given = await ask('MC-1', code(9).toLowerCase())
  expect(given.statusCode).toBe(200)
  expect(given.headers['content-disposition']).toContain(encodeURIComponent(`MC-1证明${code(9)}.json`))
  expect(given.body).toBe((await proofOf(code(9))).text)
})

it('notices a proof that was bent', async () => {
  const { text, proof } = await proofOf(code(9))
  const other = Buffer.from(
    text.replace(
      proof.nonce,
      proof.nonce.replace(/./, (c) => (c === '0' ? '1' : '0')),
    ),
  )
  const read = openProof(other)
  if ('fault' in read) throw new Error(read.fault.says)
  expect(verifyProof(read.value).valid).toBe(false)
})

it.each([
  ['an enterprise that isn’t in the pool', 'MC-1', code(999), '封存的名录里没有编号'],
  ['an excluded one', 'MC-1', excluded.id, '由方案事先排除，理由：正在立案调查'],
  ['a draw that isn’t there', 'MC-9', code(1), '没有编号为MC-9的抽取'],
  ['a draw by tickets', 'AH-1', code(1), '这次抽取按号进行'],
  ['no code', 'MC-1', '', '请填写18位统一社会信用代码'],
])('has no proof of %s', async (_, draw, of, says) => {
  const { statusCode, body } = await ask(draw, of)
  expect(statusCode).toBe(of === '' ? 400 : 404)
  expect(body).toContain(says)
})

it('writes the pool again where it’s missing, for nobody else to read', async () => {
  const folder = join(office.dir, 'pools')
  const { proof } = await proofOf(code(9))
  expect((await readdir(folder)).toSorted()).toEqual(['index', 'tsv'].map((end) => `${kept.plan.pool.sha256}.${end}`))
  expect((await stat(folder)).mode & 0o077).toBe(0)
  await rm(folder, { recursive: true })
  expect((await proofOf(code(9))).proof).toEqual(proof)
})

it('gives no proof of a draw that was voided, nor answers without end', async () => {
  await voidDraw(office, agency.agency, kept.id, { reasons: '名录遗漏一个市', by: '李某' })
  await expect(proofOf(code(9))).rejects.toThrow('公开作废的抽取不再出具')
  const many = await Promise.all(Array.from({ length: 21 }, () => ask('MC-1', code(9))))
  expect(many.at(-1)!.statusCode).toBe(429)
})

it('can’t be set with a cap on groups', async () => {
  await expect(drawnAs(office, agency, 'MC-2', later, { mode: 'ranks', groupCap: 1 })).rejects.toThrow('按名次抽取时不能设同组上限')
})
