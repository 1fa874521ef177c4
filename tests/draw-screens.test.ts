/** A draw in a real browser: the pool comes in, a draw is planned, committed to, its chance made public, drawn, assigned, published, verified. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../src/define/index.ts'
import { agencyOf, today, type Agency } from '../src/office/office.ts'
import { setUser } from '../src/office/users.ts'
import { createApp } from '../src/server/app.ts'
import { openBrowser } from './browser.ts'
import { poolText, readyToDraw } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let folder: string
let office: TestOffice
let agency: Agency
let app: FastifyInstance
let browser: Browser
let page: Page
let address: string
/** How far the office is ahead of the browser's clock, in milliseconds. */
let ahead = 0
const faults: string[] = []
const secrets: string[] = []
/** What the browser sent. */
const sent: string[] = []

const passwords: Record<string, string> = {}
const signIn = async (as: string, user: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  context.setDefaultTimeout(30_000)
  const opened = await context.newPage()
  opened.on('pageerror', (e) => faults.push(e.message))
  opened.on('console', (m) => {
    if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) faults.push(m.text())
  })
  opened.on('request', (r) => sent.push(r.postData() ?? ''))
  await opened.goto(address)
  await opened.getByLabel('用户名').fill(as)
  await opened.getByLabel('口令').fill(passwords[as]!)
  await opened.getByRole('button', { name: '登录', exact: true }).click()
  await opened.getByText(user).first().waitFor()
  return opened
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-draw-screens-'))
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: join(folder, 'built') } })
  office = await testOffice(() => new Date(Date.now() + ahead))
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency, { from: today(office), to: addDays(today(office), 60), pool: false })
  passwords['wang'] = await setUser(office, agency, { id: 'wang', name: '王某', roles: ['head'] })
  passwords['li'] = await setUser(office, agency, { id: 'li', name: '李某', roles: ['clerk'] })
  app = await createApp(office, { workbench: join(folder, 'built') })
  await app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/staff/`
  browser = await openBrowser()
  page = await signIn('wang', '王某')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await office?.end()
  await rm(folder, { recursive: true, force: true })
}, 120_000)

const at = (place: string) => page.goto(`${address}#/${place}`)
const button = (name: string) => page.getByRole('button', { name, exact: true })
/** What a clock in China shows so many minutes from now. */
const clockIn = (minutes: number) => new Date(Date.now() + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16)

test('the pool comes in from a file, with what was refused', async () => {
  await at('draws')
  await page.getByText('还没有抽取').waitFor()
  await page.getByRole('link', { name: '导入企业名录' }).click()
  await page.getByText('名录是空的').waitFor()
  const file = join(folder, '名录.csv')
  await writeFile(file, `${poolText(120)}91370100MA0000000X,错码企业,济南市,A,制造业,\n`)
  await page.getByLabel('选择名录文件').setInputFiles(file)
  await button('更新名录').click()
  await page.getByText('新增120家').waitFor()
  await page.getByText('第122行').waitFor()
  expect(await page.getByRole('row', { name: /济南市/ }).innerText()).toContain('60')
  await page.getByRole('link', { name: '抽查', exact: true }).last().click()
  await page.getByRole('link', { name: '检查人员' }).click()
  await page.getByText('有6人持有有效证件').waitFor()
})

test('a plan says at its fields what is wrong, and what it comes to', async () => {
  await at('draws/new')
  await button('下一步：保管人和封存').click()
  await page.getByText('请填写抽取编号').waitFor()
  await page.getByLabel('抽取编号').fill('CQ-1')
  await page.getByLabel('抽取名称').fill('民爆第一批')
  await page.getByLabel('抽查任务').click()
  await page.getByTitle(/SJ2026-01/).click()
  await page.getByLabel('A级').fill('3')
  await page.getByLabel('B级').fill('5')
  await page.getByText('请写明C级企业的抽查比例').waitFor()
  await page.getByLabel('C级').fill('10')
  await page.getByText('济南市C级').waitFor()
  await page.getByText('能办全部事项的检查人员 6 人').waitFor()
  await button('加一家').click()
  await page.getByLabel('第1家的统一社会信用代码').fill('91370100MA0000999X')
  await page.getByLabel('第1家的理由').fill('正在立案调查')
  await page.getByText('不在企业名录里').waitFor()
  await button('去掉第1家').click()
  await page.getByText('不在企业名录里').waitFor({ state: 'detached' })
  await page.getByText('济南市C级').waitFor()
})

test('two custodians make their values here, and nothing but commitments leaves the browser', async () => {
  await button('下一步：保管人和封存').click()
  await page.getByLabel('公开数值的来源').fill('双色球第2026136期开奖号码')
  await page.getByLabel('产生的时刻').fill(clockIn(2))
  for (const [i, name] of ['李明', '赵敏'].entries()) {
    await page.getByLabel(`保管人${i + 1}`).fill(name)
    await button('由本人在这里生成数值').first().click()
    secrets.push((await page.locator('.secret code').innerText()).replaceAll(' ', ''))
    await button('已经保存，不再显示').click()
    await page.locator('.secret').waitFor({ state: 'detached' })
  }
  expect(secrets.every((s) => /^[0-9a-f]{64}$/.test(s)) && secrets[0] !== secrets[1]).toBe(true)
  await page.getByLabel('交出数值的期限', { exact: true }).fill(addDays(today(office), 2))
  await button('封存方案').click()
  await page.getByText('现在封存吗').waitFor()
  await button('封存方案').last().click()
  await page.locator('.state', { hasText: '方案已封存' }).waitFor()
  await page.getByText('由校验点确认').first().waitFor()
  expect(await page.locator('.facts').innerText()).toMatch(/SM3 [0-9a-f]{64}/)
  for (const secret of secrets) expect(sent.filter((body) => body.includes(secret))).toEqual([])
})

test('the public value is refused before it exists, then recorded; values must be those committed to', async () => {
  await page.getByLabel('公开数值', { exact: true }).fill('02 08 17 23 26 31 + 05')
  await button('登记公开数值').click()
  await page.getByText('公开数值还没有产生').waitFor()
  ahead = 3 * 60_000
  await button('登记公开数值').click()
  await page.locator('.state', { hasText: '公开数值已产生' }).waitFor()
  await button('抽取').focus()
  await page.getByRole('tooltip').getByText('每名保管人都交出了数值').waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('李明保管的数值').fill(secrets[1]!)
  await page.getByText('与事先的承诺不符，没有发送').waitFor()
  for (const [i, name] of ['李明', '赵敏'].entries()) {
    await page.getByLabel(`${name}保管的数值`).fill(secrets[i]!)
    await page.getByText('与承诺相符', { exact: false }).first().waitFor()
    await button('交出数值').first().click()
    await page.getByText(`${name}　✓ 已交出`).waitFor()
  }
})

test('the draw is shown live, each ticket worked out in the browser', async () => {
  await button('抽取').click()
  await page.locator('.state', { hasText: '已抽取' }).waitFor()
  await page.getByText('正在由种子逐张算票').waitFor()
  await page.getByText(/本机已由种子重新算出全部\d+张票/).waitFor()
  expect(await page.locator('.stratum').count()).toBe(6)
  expect(await page.locator('.tickets .late').count()).toBe(0)
  expect(await page.locator('.threshold').first().innerText()).toMatch(/^门槛 0\.\d{6}/)
})

test('the board says who goes where and why others can’t; coverage is a grid and a table', async () => {
  await page.getByRole('tab', { name: '派员' }).click()
  await page.getByText('封存的名录共6人').waitFor()
  const visits = await page.locator('.board tbody tr').count()
  expect(await page.locator('.board .pair-goes').count()).toBe(visits * 2)
  await page.locator('.board .pair-may').first().click()
  expect(await page.locator('.explained').innerText()).toContain('可以派')
  await page.getByRole('tab', { name: '覆盖' }).click()
  expect(await page.locator('.heat').innerText()).toContain('济南市')
  await button('以表格查看').click()
  await page.getByRole('columnheader', { name: '发现问题' }).waitFor()
})

test('once published, the receipt is verified here, and a clerk is told who may void it', async () => {
  await button('公布抽取结果').click()
  await page.locator('.state', { hasText: '已公布' }).waitFor()
  await page.getByRole('tab', { name: '核验' }).click()
  await page.getByText('✓ 收据没有发现错误').waitFor()
  await page.getByText('种子由承诺值、公开数值').waitFor()
  const place = new URL(page.url()).hash.slice(2)
  const theirs = await signIn('li', '李某')
  await theirs.goto(`${address}#/${place}`)
  await theirs.getByRole('button', { name: '公开作废' }).focus()
  await theirs.getByRole('tooltip').getByText('由负责人办理').waitFor()
  await theirs.context().close()
})

test('every screen can be read by everybody', async () => {
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  const draw = new URL(page.url()).hash.slice(2).split('?')[0]!
  const found: string[] = []
  for (const place of [
    'draws',
    'draws/new',
    'draws/pool',
    'draws/officers',
    draw,
    ...['board', 'coverage', 'verify', 'plan', 'log'].map((tab) => `${draw}?tab=${tab}`),
  ]) {
    await at(place)
    await page.locator('main h1').first().waitFor()
    await page.waitForTimeout(300)
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe: a } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      return (await a.run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
    })
    found.push(...violations.map((v) => `${place} ${v}`))
  }
  expect(found).toEqual([])
}, 120_000)

test('a voided draw stays to be seen, with its reason', async () => {
  await button('公开作废').click()
  await page.getByLabel('公开作废的理由').fill('名录遗漏一个市的企业')
  await page.getByRole('dialog').getByRole('button', { name: '公开作废' }).click()
  await page.locator('.state', { hasText: '已公开作废' }).waitFor()
  expect(await page.locator('.voided-note').innerText()).toContain('名录遗漏一个市的企业')
  await at('draws?state=void')
  await page.getByText('CQ-1　民爆第一批').waitFor()
})

test('nothing went wrong that nobody saw', () => {
  expect(faults).toEqual([])
})
