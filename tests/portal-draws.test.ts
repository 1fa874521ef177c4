/** The public pages of draws: nothing before the commitment, no value before it's handed in, and an answer to whoever asks. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitmentTo } from '../src/draw/seed.ts'
import { openReceipt, verifyReceipt } from '../src/draw/verify.ts'
import { announce, commit, draw, publish, readDraw, reveal, voidDraw } from '../src/office/draws/draw.ts'
import { recordFinding } from '../src/office/draws/finding.ts'
import { agencyOf, today, type Agency } from '../src/office/office.ts'
import { createApp } from '../src/server/app.ts'
import { openBrowser } from './browser.ts'
import { code, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: FastifyInstance
let browser: Browser
let address: string
let id: string
let clock = new Date('2026-03-02T01:00:00Z')
const values = { 李明: '1'.repeat(64), 赵敏: '2'.repeat(64) }

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency)
  app = await createApp(office)
  await app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await office?.end()
})
const page = async (path: string): Promise<string> => (await app.inject(path)).body
const everything = async (): Promise<string> =>
  (await Promise.all(['/draws', `/draws/${id}`, `/draws/${id}/plan.json`, `/cases/${id}`, `/draws/${id}?code=${code(1)}`].map(page))).join(
    '\n',
  )

it('shows nothing before the commitment', async () => {
  expect(await page('/draws')).toContain('还没有抽取过')
  expect((await app.inject('/draws/random-draw-none')).statusCode).toBe(404)
})

it('shows a commitment with its roots, and neither values nor keys', async () => {
  id = await commit(office, agency, {
    draft: {
      number: 'CQ-1',
      title: '第一批',
      task: 'SJ2026-01',
      by: 'city',
      rates: { A: 1, B: 2, C: 5 },
      reserves: 1,
      exclusions: [{ id: code(5), reason: '正在立案调查' }],
    },
    entropy: {
      source: '双色球第2026024期开奖号码',
      at: '2026-03-03T21:15:00+08:00',
      custodians: Object.entries(values).map(([name, v]) => ({
        name,
        commitment: commitmentTo({ agency: agency.name, draw: 'CQ-1' }, name, v),
      })),
      withheld: 'omit',
    },
    revealBy: '2026-03-05',
    by: '王某',
  })
  const kept = await readDraw(office, agency.agency, id)
  const all = await everything()
  for (const shown of [kept.plan.pool.sha256, kept.plan.pool.sm3, kept.c['commit'].sha256, '等待公开数值', '正在立案调查1家'])
    expect(all).toContain(shown)
  for (const secret of [...Object.values(values), kept.secret, kept.officers.salt]) expect(all).not.toContain(secret)
  expect((await app.inject(`/draws/${id}/receipt.json`)).statusCode).toBe(404)
  expect(await page(`/draws/${id}?code=${code(1)}`)).toContain('结果还没有公布')
  expect(await page(`/draws/${id}?code=${code(5)}`)).toContain('事先排除，没有参加抽取')
})

it('keeps who was drawn until it’s published', async () => {
  clock = new Date('2026-03-04T01:00:00Z')
  await announce(office, agency.agency, id, { value: '02 08 17 23 26 31 + 05', at: '2026-03-03T21:15:00+08:00', by: '王某' })
  await reveal(office, agency.agency, id, { custodian: '李明', value: values.李明, by: '王某' })
  expect(await everything()).not.toContain(values.赵敏)
  await reveal(office, agency.agency, id, { custodian: '赵敏', value: values.赵敏, by: '王某' })
  await draw(office, agency.agency, id, '王某')
  const { result } = await readDraw(office, agency.agency, id)
  const drawn = result!.strata.flatMap((s) => s.selected.map((d) => d.id))
  const before = await page(`/draws/${id}`)
  for (const code of drawn) expect(before).not.toContain(code)
  await publish(office, agency.agency, id, '王某')
  const after = await page(`/draws/${id}`)
  for (const code of drawn) expect(after).toContain(code)
  expect(after).not.toContain('检查员')
})

it('tells an enterprise whether it was drawn, by the number that decides it', async () => {
  const { result } = await readDraw(office, agency.agency, id)
  const [first] = result!.strata.flatMap((s) => ('skipped' in s ? [s] : []))
  const mine = first!.selected[0]!
  const told = await page(`/draws/${id}?code=${mine.id.toLowerCase()}`)
  expect(told).toContain('<strong>抽中</strong>，是第1家')
  expect(told).toContain(mine.ticket)
  expect(await page(`/draws/${id}?code=${first!.reserves[0]!.id}`)).toContain('<strong>没有抽中</strong>，是第1家备选')
  expect(await page(`/draws/${id}?code=${code(399_999)}`)).toContain('不在这次抽取的企业名录里')
  expect(await page(`/draws/${id}?code=${code(1).slice(0, 17)}`)).toContain('统一社会信用代码应当是18位')
  expect(await page(`/draws/${id}?code=${mine.id.slice(0, 17)}${mine.id.endsWith('0') ? '1' : '0'}`)).toContain('校验位不对')
})

it('shows a result once it was made public, with the days that it took', async () => {
  const visit = await office.db.app
    .selectFrom('cases')
    .select(['id', 'data'])
    .where('procedure', '=', 'random-inspection')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const by = (visit.data as Record<string, any>)['draw'].team[0] as string
  const hidden = await app.inject(`/cases/${visit.id}`)
  expect(hidden.statusCode).toBe(404)
  clock = new Date('2026-03-20T01:00:00Z')
  const sent = {
    entry: 'entry-0001',
    on: today(office),
    data: { shown: true, result: 'corrected', problems: '台账不全', correctBy: '2026-04-10' },
    by,
  }
  expect(await recordFinding(office, agency.agency, visit.id, sent)).toHaveProperty('caseId')
  expect(await page(`/draws/${id}`)).not.toContain('发现问题已责令改正')
  clock = new Date('2026-03-27T01:00:00Z')
  await taken(office, agency, 'random-inspection', 'publish', {}, visit.id)
  const body = await page(`/draws/${id}`)
  expect(body).toContain('发现问题已责令改正')
  expect(body.replaceAll(/<[^>]+>/g, '')).toContain('2026年3月27日公示，用了5个工作日，期限20个工作日')
})

it('has a receipt that anybody verifies, and stays when it’s voided', async () => {
  const read = openReceipt((await app.inject(`/draws/${id}/receipt.json`)).rawPayload)
  if ('fault' in read) throw new Error(read.fault.says)
  expect(verifyReceipt(read.value).valid).toBe(true)
  expect((await app.inject(`/verify/draw-verifier.html?receipt=${id}`)).headers['content-disposition']).toBeUndefined()
  await voidDraw(office, agency.agency, id, { reasons: '名录遗漏一个市', by: '李某' })
  expect(await page('/draws')).toContain('名录遗漏一个市')
  expect(await page(`/draws/${id}`)).toContain('这次抽取已经公开作废')
})

it('fits a desk and a phone, and answers without scripts', async () => {
  for (const [name, viewport] of [
    ['desk', { width: 1366, height: 768 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false })
    const tab = await context.newPage()
    for (const path of ['/', '/draws', `/draws/${id}`]) {
      await tab.goto(address + path)
      const wider = await tab.locator('html').evaluate((e) => e.scrollWidth - e.clientWidth)
      expect(`${name} ${path} ${wider}`).toBe(`${name} ${path} 0`)
      if (process.env['SHOTS'])
        await tab.screenshot({
          path: `${process.env['SHOTS']}/${name}${path.length > 7 ? '-draw' : path.replace('/', '-')}.png`,
          fullPage: true,
        })
    }
    await tab.getByLabel('统一社会信用代码').fill(code(5))
    await tab.getByRole('button', { name: '查询' }).click()
    await tab.getByText('事先排除').last().waitFor()
    await context.close()
  }
})
