/** A draw verified where it is verified: on the page, from a folder, without a network, and by the command; the same result in both. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '../src/digest/canonical.ts'
import { digestsOf } from '../src/draw/commitment.ts'
import { officersCommitment, type OfficerList } from '../src/draw/officer-list.ts'
import { assign } from '../src/draw/officers.ts'
import { planOf, type Plan } from '../src/draw/plan.ts'
import { receiptText } from '../src/draw/receipt.ts'
import { commitmentTo, seedOf, seedText } from '../src/draw/seed.ts'
import { committedPool, commitPool, drawByRanks, writeIndex } from '../src/pool/committed.ts'
import { drawByTickets } from '../src/pool/draw.ts'
import { openBrowser } from './browser.ts'

const secret = '5'.repeat(64)
const sizes = { A: 3000, B: 2000 }
const named = { agency: '某厅', draw: '第1次' }
const reveals = ['1'.repeat(64), '2'.repeat(64)]
const entropy = { value: '03 08 12', at: '2026-12-01T21:30:00+08:00', reveals }
const at = '2026-11-24T10:00:00+08:00'
const officers: OfficerList = {
  format: 'yifa-officers/1',
  salt: '7'.repeat(64),
  officers: Array.from({ length: 9 }, (_, i) => ({ id: `员${i}`, validUntil: '2027-12-31', items: ['安全'], avoids: [] })),
}

let folder: string
let browser: Browser
let page: Page
const requests: string[] = []
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-draw-'))
  const lines = Object.entries(sizes).flatMap(([s, n]) =>
    Array.from({ length: n }, (_, i) => `${s}\tE${String(i).padStart(5, '0')}\t${i % 3 ? '' : `高新路${i % 40}号`}\n`),
  )
  await writeFile(file('pool.tsv'), lines.join(''))
  await writeFile(file('secret'), `${secret}\n`)
  await writeFile(file('officers.json'), `${canonical(officers)}\n`)
  const index = await commitPool(file('pool.tsv'), secret)
  await writeIndex(file('index'), index)
  const { count, sha256, sm3 } = index.commitment
  const planFor = (mode: Plan['mode'], more: Partial<Plan> = {}) =>
    planOf({
      format: 'yifa-draw/1',
      ...named,
      mode,
      pool: { count, sha256, sm3 },
      exclusions: [],
      strata: Object.entries(sizes).map(([id, n]) => ({ id, title: id, count: n, size: 6, reserves: 2 })),
      entropy: {
        source: '某彩票',
        at: entropy.at,
        custodians: ['甲', '乙'].map((name, i) => ({ name, commitment: commitmentTo(named, name, reveals[i]!) })),
        withheld: 'void',
      },
      ...more,
    })
  const receiptOf = async (plan: Plan, result: object) =>
    receiptText({ format: 'yifa-receipt/1', plan, commitment: { ...digestsOf(plan), at }, result } as never)

  const tickets = planFor('tickets', { groupCap: 1, officers: officersCommitment(officers) })
  const seed = seedOf(tickets, entropy, at)
  const strata = await drawByTickets(tickets, seed, file('pool.tsv'))
  const visits = strata.flatMap((s) => s.selected.map((d) => ({ enterprise: d.id, item: '安全', on: '2026-12-10' })))
  const assignments = assign(seedText(seed, tickets, '人员'), visits, officers.officers).map((a, i) => ({
    ...visits[i]!,
    officers: a.officers,
  }))
  const text = await receiptOf(tickets, { entropy, seed, strata, secret, assignments })
  await writeFile(file('tickets.json'), text)
  await writeFile(file('changed.json'), text.replace('03 08 12', '03 08 13'))
  const ranks = planFor('ranks')
  const pool = committedPool(file('pool.tsv'), secret, index)
  await writeFile(
    file('ranks.json'),
    await receiptOf(ranks, { entropy, seed: seedOf(ranks, entropy, at), ...drawByRanks(ranks, seedOf(ranks, entropy, at), pool) }),
  )
  pool.close()

  await build({ configFile: 'vite.verifier.config.ts', logLevel: 'error', build: { outDir: folder, emptyOutDir: false } })
  browser = await openBrowser()
  const context = await browser.newContext({ offline: true })
  page = await context.newPage()
  page.on('request', (r) => requests.push(r.url()))
  await page.goto(pathToFileURL(file('index.html')).href)
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

const onPage = async (receipt: string, more: Partial<Record<'pool' | 'officers', string>> = {}): Promise<string[]> => {
  await page.reload()
  for (const [id, name] of Object.entries(more)) await page.locator(`#${id}`).setInputFiles(file(name))
  await page.locator('#receipt').setInputFiles(file(receipt))
  await page.locator('#checks li').first().waitFor()
  return [await page.locator('#verdict').innerText(), ...(await page.locator('#checks li').allInnerTexts())]
}
const yifa = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['bin/yifa.mjs', 'draw', ...args], { maxBuffer: 1 << 24 }).then(
    (r) => ({ ...r, code: 0 }),
    (e: { stdout: string; stderr: string; code: number }) => e,
  )
const byCommand = async (...args: string[]): Promise<string[]> => {
  const verdict = JSON.parse((await yifa('verify', ...args, '--json')).stdout)
  const words: Record<string, string> = { right: '相符', wrong: '不符', open: '未核' }
  return [verdict.says, ...verdict.checks.map((c: Record<string, string>) => `${words[c['state']!]}　${c['title']}：${c['says']}`)]
}

test('repeats the draw of the command in the browser, pool, groups and officers included', async () => {
  const told = await onPage('tickets.json', { pool: 'pool.tsv', officers: 'officers.json' })
  expect(told.join('\n')).toMatch(/按名录和种子重新抽取，抽中、备选和越过的企业及其次序完全相同/)
  expect(told.join('\n')).toMatch(/按人员名录和种子重新派员，结果完全相同/)
  expect(told).toEqual(await byCommand(file('tickets.json'), '--pool', file('pool.tsv'), '--officers', file('officers.json')))
})
test('names what is wrong in the same words', async () => {
  const told = await onPage('changed.json')
  expect(told[0]).toMatch(/收据不可信：种子不能由方案、公开数值和保管人的数值得出.*第\d+字节起，“结果的种子”/)
  expect(told).toEqual(await byCommand(file('changed.json')))
  expect((await yifa('verify', file('changed.json'))).code).toBe(1)
})
test('reads receipts by ranks, and proofs made by the command for an enterprise', async () => {
  expect((await onPage('ranks.json')).join('\n')).toContain('每家企业都由证明确认在封存的名录的那一位')
  const keys = ['--pool', file('pool.tsv'), '--index', file('index'), '--secret-file', file('secret'), '--stratum', 'B']
  const { stdout } = await yifa('prove', file('ranks.json'), ...keys, '--id', 'E01999')
  expect(stdout.length).toBeLessThan(8000)
  await writeFile(file('proof.json'), stdout)
  expect((await onPage('proof.json')).at(-1)).toMatch(/E01999是“B”层2000家中的第2000名，/)
  expect((await yifa('prove', file('ranks.json'), ...keys, '--id', 'E09999')).stderr).toContain('没有编号E09999')
})
test('asks nobody for anything', () => expect(requests.filter((url) => !/^(file|blob):/.test(url))).toEqual([]))
