/** Visits in a real browser the size of a phone: written down without a network, kept through closing, sent once, refused with a sentence, removed at sign-out. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addDays } from '../src/define/index.ts'
import { agencyOf, today, type Agency } from '../src/office/office.ts'
import { setUser } from '../src/office/users.ts'
import { visits, type Visit } from '../src/office/draws/read.ts'
import { createApp } from '../src/server/app.ts'
import { openBrowser } from './browser.ts'
import { drawnAs, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

vi.setConfig({ testTimeout: 180_000 })

let folder: string
let office: TestOffice
let agency: Agency
let app: FastifyInstance
let browser: Browser
let phone: BrowserContext
let page: Page
let address: string
let mine: Visit[]
let others: Visit[]
const password = '正确的马配电池'
const faults: string[] = []
let ahead = 0

const newPage = async (): Promise<Page> => {
  const opened = await phone.newPage()
  opened.on('pageerror', (e) => faults.push(e.message))
  opened.on('console', (m) => {
    if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) faults.push(m.text())
  })
  return opened
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-visits-'))
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: folder } })
  // Cookies live by the browser's clock, so this office lives today.
  office = await testOffice(() => new Date(Date.now() + ahead))
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency, { from: addDays(today(office), -5), to: addDays(today(office), 25) })
  await drawnAs(office, agency, 'CQ-1', () => void (ahead += 60_000))
  for (let n = 1; n <= 6; n++) await setUser(office, agency, { id: `u${n}`, name: `检查员${n}`, roles: ['clerk'] }, password)
  const all = await visits(office, agency.agency, 'open')
  mine = all.filter((v) => v.team.includes('检查员2'))
  others = all.filter((v) => !v.team.includes('检查员2'))
  app = await createApp(office, { workbench: folder })
  await app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/staff/`
  browser = await openBrowser()
  phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', hasTouch: true })
  phone.setDefaultTimeout(30_000)
  page = await newPage()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await office?.end()
  await rm(folder, { recursive: true, force: true })
}, 300_000)

const signIn = async (n: number) => {
  await page.getByLabel('用户名').fill(`u${n}`)
  await page.getByLabel('口令').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: `检查员${n}` }).waitFor()
}
const openVisit = async (v: Visit) => {
  await page.goto(`${address}#/visits/${v.caseId}`)
  await page.getByRole('heading', { name: v.company }).waitFor()
}
const write = async (result = '未发现问题') => {
  await page.getByLabel('已出示执法证件').check()
  await page.getByLabel('抽查结果').selectOption({ label: result })
  await page.getByLabel('企业在场人员').fill('孙某')
  await page.getByLabel('在场人员核对后签名').check()
}
const register = () => page.getByRole('button', { name: '登记检查结果' }).click()
const recorded = async (v: Visit) => {
  const { rows } = await office.owner(`select body::json ->> 'step' as step, body from acts where case_id = '${v.caseId}' order by n`)
  return rows as { step: string; body: string }[]
}
const steps = async (v: Visit) => (await recorded(v)).map((a) => a.step)
const stored = () =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('yifa-visits')
      opening.onsuccess = () => resolve(opening.result)
    })
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(store).objectStore(store).getAll()
        asked.onsuccess = () => resolve(asked.result)
      })
    const found = JSON.stringify([await all('sheets'), await all('findings')])
    db.close()
    return found
  })

test('shows an officer’s own visits, with address and task sheet', async () => {
  await page.goto(`${address}#/visits`)
  await signIn(2)
  await page.getByText(`待检查 ${mine.length} 家`).waitFor()
  expect(await page.locator('.card').count()).toBe(mine.length)
  await openVisit(mine[0]!)
  expect(await page.locator('.sheet').innerText()).toMatch(/工业路\d+号[\s\S]*公安厅[\s\S]*条例第四条/)
  await page.evaluate(() => navigator.serviceWorker.ready)
})

test('keeps what is written without a network, through reloading and closing, and sends it once', async () => {
  await page.reload()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await phone.setOffline(true)
  await openVisit(mine[0]!)
  await page.getByText('没有网络').waitFor()
  await page.getByLabel('检查记录').fill('查看了三号库房')
  // Closed in the middle of writing.
  await page.close()
  page = await newPage()
  await openVisit(mine[0]!)
  expect(await page.getByLabel('检查记录').inputValue()).toBe('查看了三号库房')
  await page.getByLabel('拍照或者选择文件').setInputFiles({ name: '库房.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('照片') })
  await page.getByText('库房.jpg').waitFor()
  await write()
  await register()
  await page.getByText('已存在这台设备上').waitFor()
  await page.reload()
  await page.getByText('已存在这台设备上').waitFor()
  await page.close()
  page = await newPage()
  await page.goto(`${address}#/visits`)
  await page.getByText('已存，待送出').waitFor()
  expect(await steps(mine[0]!)).toEqual(['draw'])
  // Taken back and put right while nothing has gone out.
  await openVisit(mine[0]!)
  await page.getByRole('button', { name: '取回修改' }).click()
  await page.getByLabel('检查记录').fill('查看了三号、四号库房')
  await register()
  await page.getByText('已存在这台设备上').waitFor()
  const another = await newPage()
  await another.goto(`${address}#/visits`)
  await another.getByText('已存，待送出').waitFor()
  await phone.setOffline(false)
  await page.getByText('送达服务器').waitFor()
  await another.getByText('已送达').waitFor()
  await another.close()
  const acts = await recorded(mine[0]!)
  expect(acts.map((a) => a.step)).toEqual(['draw', 'inspect'])
  expect(acts[1]!.body).toContain('查看了三号、四号库房')
  expect(acts[1]!.body).toMatch(/库房\.jpg（SHA-256 [0-9a-f]{64}）/)
  // Nothing of it stays on the device.
  expect(await stored()).not.toContain('四号库房')
  expect(await stored()).not.toContain('孙某')
})

test('tells what the server refuses and what to do, and lets it be put right', async () => {
  const visit = mine[1]!
  const other = visit.team.find((name) => name !== '检查员2')!
  const { rows } = await office.owner(`select id from cases where procedure = 'inspector' and name = '${other}'`)
  await taken(office, agency, 'inspector', 'avoid', { code: visit.code, reasons: '近亲属任职' }, rows[0].id)
  await openVisit(visit)
  await write('发现问题已责令改正')
  await register()
  const alert = page.getByRole('alert')
  await alert.getByText(`${other}已经登记回避这家企业`).waitFor()
  await page.reload()
  await alert.getByText('写过的都还在').waitFor()
  expect(await page.getByLabel('企业在场人员').inputValue()).toBe('孙某')
  const replacement = ['检查员5', '检查员6'].find((name) => !visit.team.includes(name))!
  await taken(office, agency, 'random-inspection', 'recuse', { officer: other, reasons: '近亲属任职', replacement }, visit.caseId)
  await page.getByRole('button', { name: '改正后重新送出' }).click()
  // A warning asks for the reason, or for what is missing.
  await alert.getByText('责令改正的，应当写明发现的问题和改正期限').waitFor()
  await page.getByLabel('发现的问题', { exact: true }).fill('库房台账不全')
  await page.getByLabel(/^责令改正期限/).fill(addDays(today(office), 10))
  await page.getByRole('button', { name: '改正后重新送出' }).click()
  await page.getByText('送达服务器').waitFor()
  expect(await steps(visit)).toEqual(['draw', 'recuse', 'inspect'])
})

test('has nothing to say of another officer’s visit', async () => {
  await page.goto(`${address}#/visits/${others[0]!.caseId}`)
  await page.getByText('这次检查没有选派您').waitFor()
  const answer = await page.evaluate(async (id) => {
    const headers = { 'x-yifa': '1', 'content-type': 'application/json' }
    const body = JSON.stringify({ entry: 'entry-0001', on: new Date().toISOString().slice(0, 10), shown: true, result: 'none' })
    const sent = await fetch(`/api/visits/${id}/finding`, { method: 'POST', headers, body })
    return { status: sent.status, says: ((await sent.json()) as { detail: string }).detail }
  }, others[0]!.caseId)
  expect(answer).toMatchObject({ status: 422, says: expect.stringContaining('不由您登记') })
})

test('can be read by everybody, in light and dark, and stays within the screen', async () => {
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const place of ['visits', `visits/${mine[1]!.caseId}`, `visits/${mine[2]!.caseId}`]) {
      await page.goto(`${address}#/${place}`)
      await page.locator('main h1').waitFor()
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const { axe: a } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        return (await a.run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
      })
      found.push(...violations.map((v) => `${colorScheme} ${place} ${v}`))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const small = await page
        .locator('.visits :is(button, a, select, input:not([type=checkbox], [type=radio]), textarea, .check):visible')
        .evaluateAll((some) => some.filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML))
      expect(small).toEqual([])
    }
  }
  expect(found).toEqual([])
})

test('a new version takes the place of the old one, also where there’s no network', async () => {
  const newer = `${folder}-newer`
  await cp(folder, newer, { recursive: true })
  const worker = await readFile(join(folder, 'sw.js'), 'utf8')
  await writeFile(join(newer, 'sw.js'), worker.replace(/yifa-[0-9a-f]{16}/, 'yifa-newer'))
  await writeFile(join(newer, 'index.html'), (await readFile(join(folder, 'index.html'), 'utf8')).replace('<title>依法', '<title>新依法'))
  const { port } = new URL(address)
  await app.close()
  app = await createApp(office, { workbench: newer })
  await app.listen({ host: '127.0.0.1', port: Number(port) })
  // Where the server takes too long the page that is kept shows first.
  await expect.poll(async () => (await page.reload(), page.title()), { timeout: 60_000 }).toBe('新依法')
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).join()), { timeout: 60_000 }).toBe('yifa-newer')
  const { headers } = await app.inject('/staff/sw.js')
  expect([headers['cache-control'], headers['content-type']]).toEqual(['no-cache', 'text/javascript; charset=utf-8'])
  await phone.setOffline(true)
  await page.reload()
  await page.locator('main h1').waitFor()
  expect(await page.title()).toBe('新依法')
  await phone.setOffline(false)
  await rm(newer, { recursive: true, force: true })
})

test('signing out removes what is kept, and asks first where something wasn’t sent', async () => {
  await openVisit(mine[2]!)
  await page.getByLabel('检查记录').fill('尚未写完')
  expect(await stored()).toContain('尚未写完')
  const asked: string[] = []
  page.once('dialog', (d) => (asked.push(d.message()), void d.dismiss()))
  await page.getByRole('button', { name: '退出' }).click()
  expect(await stored()).toContain('尚未写完')
  page.once('dialog', (d) => (asked.push(d.message()), void d.accept()))
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByLabel('用户名').waitFor()
  expect(asked).toEqual([expect.stringContaining('还有1条检查记录没有送达'), expect.stringContaining('还有1条检查记录没有送达')])
  expect(await stored()).toBe('[[],[]]')
  await page.goto(`${address}#/visits`)
  await signIn(1)
  expect(await page.locator('.visits').innerText()).not.toContain('检查员2没有送达')
})

test('nothing went wrong that nobody saw', () => {
  expect(faults).toEqual([])
})
