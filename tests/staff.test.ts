/** The workbench in a real browser: sign in, open a case, be refused with a sentence, go on, correct, edit the report. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyOf } from '../src/office/office.ts'
import { setUser } from '../src/office/users.ts'
import { createApp } from '../src/server/app.ts'
import { openBrowser } from './browser.ts'
import { testOffice, type TestOffice } from './office.ts'

let folder: string
let office: TestOffice
let app: FastifyInstance
let browser: Browser
let page: Page
let address: string
let password: string
const faults: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-staff-'))
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: folder } })
  // Cookies live by the browser's clock, so this office lives today.
  office = await testOffice(() => new Date())
  const agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  password = await setUser(office, agency, { id: 'wang', name: '王某', roles: ['head'] })
  await setUser(office, agency, { id: 'li', name: '李某', roles: ['reviewer'] })
  app = await createApp(office, { workbench: folder })
  await app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/staff/`
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  context.setDefaultTimeout(15_000)
  page = await context.newPage()
  page.on('pageerror', (e) => faults.push(e.message))
  page.on('console', (m) => {
    // A refusal is an answer with a 4xx status, which the browser also notes.
    if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) faults.push(m.text())
  })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await office?.end()
  await rm(folder, { recursive: true, force: true })
}, 120_000)

const at = (place: string) => page.goto(`${address}#/${place}`)
const main = () => page.locator('main').innerText()
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('signs in, after a wrong password was refused with a sentence', async () => {
  await page.goto(address)
  await page.getByLabel('用户名').fill('wang')
  await page.getByLabel('口令').fill('wrong')
  await button('登录').click()
  expect(await page.getByRole('alert').innerText()).toContain('用户名或者密码不对')
  await page.getByLabel('口令').fill(password)
  await button('登录').click()
  await page.getByRole('navigation').waitFor()
  expect(await page.locator('.who').innerText()).toContain('王某')
})

test('an empty register says what to do, and a new case opens after its warnings are answered', async () => {
  await at('registers/disclosure-requests')
  await page.getByText('这份台账还没有办件').waitFor()
  await page.getByRole('link', { name: '办理新件' }).click()
  await button('申请').click()
  await page.getByText('请填写“申请编号”').first().waitFor()
  await page.getByLabel('申请编号').fill('YSQ2024001')
  await page.getByLabel('申请人', { exact: false }).first().fill('赵某')
  await button('申请').click()
  await page.getByText('申请前请注意').waitFor()
  const why = page.getByLabel(/^仍要申请的理由/)
  for (let i = 0; i < (await why.count()); i++) await why.nth(i).fill('当面核对')
  await page.locator('form button[type=submit]').click()
  await page.getByRole('heading', { name: 'YSQ2024001' }).waitFor()
  expect(await page.locator('.state').innerText()).not.toBe('')
})

test('a step that cannot be taken yet says why, by keyboard as well', async () => {
  await button('答复').focus()
  await page.getByRole('tooltip').getByText('还不能答复').waitFor()
  expect(await page.getByRole('tooltip').innerText()).toMatch(
    /目前是“.+”，不能在\d{4}-\d\d-\d\d答复（《中华人民共和国政府信息公开条例》第三十六条）/,
  )
  await page.keyboard.press('Escape')
})

test('a step is refused with its article beside the field, then taken', async () => {
  await button('收到').click()
  await page.getByRole('dialog').getByRole('button', { name: '收到', exact: true }).click()
  await page.getByText('20个工作日').first().waitFor()
  expect(await page.locator('.clock').first().innerText()).toMatch(/\d{4}-\d\d-\d\d，还剩 20 个工作日/)

  await button('答复').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('答复类型').click()
  await page.getByTitle('属于三类内部事务信息').click()
  await dialog.getByRole('button', { name: '答复', exact: true }).click()
  await dialog.getByText('不予公开的，应当说明理由').first().waitFor()
  expect(await dialog.locator('.against').innerText()).toContain('《中华人民共和国政府信息公开条例》第三十六条')
  await dialog.getByLabel('理由和依据').fill('属于内部事务信息')
  await dialog.getByLabel('救济途径').fill('可以自收到本答复之日起六十日内申请行政复议')
  await dialog.locator('.against').waitFor({ state: 'detached' })
  await dialog.locator('button[type=submit]').click()
  await page.locator('.state', { hasText: '已答复' }).waitFor()
  expect(await page.locator('.clock').first().innerText()).toContain('✓ 按期')
})

test('a document is sent to its signers, and says whose turn it is and why not ours', async () => {
  await page.getByRole('tab', { name: '办文' }).click()
  await button('送签').click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('button[type=submit]').click()
  await dialog.getByText('请选择签批人').waitFor()
  await dialog.getByLabel('第 1 站').click()
  await page.getByTitle('李某（合法性审核人）').click()
  await page.keyboard.press('Escape')
  await dialog.locator('button[type=submit]').click()
  await page.getByText('文稿待李某签批。').waitFor()
  await page.getByText(/^现在不能办的/).click()
  expect(await page.locator('.cannot').innerText()).toContain('不在签批的路线上')
  await button('撤回').click()
  await page.getByText('文稿在拟稿人王某处，待修改后重新送签。').waitFor()
  await page.getByRole('tab', { name: /经过/ }).click()
})

test('a correction keeps what it corrects', async () => {
  await button('更正第3项答复').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('现为 属于内部事务信息').waitFor()
  await dialog.getByLabel('理由和依据').fill('属于三类内部事务信息中的人事管理信息')
  await dialog.locator('button[type=submit]').click()
  await dialog.getByText('请写明理由').waitFor()
  await dialog.getByLabel('理由', { exact: true }).fill('原文写得不完整')
  await dialog.locator('button[type=submit]').click()
  await page.getByText('已更正').waitFor()
  expect(await main()).toContain('属于三类内部事务信息中的人事管理信息')
  expect(await main()).toContain('原文写得不完整')
})

test('the register lists the case, and its row opens by keyboard', async () => {
  await at('registers/disclosure-requests')
  await page.getByText('共 1 件').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('.state', { hasText: '已答复' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('h')
  await page.getByText('没有正在计算期限的办件').waitFor()
})

test('reminders are set, and a calendar gets its address', async () => {
  await page.locator('.bell').click()
  await page.getByText('还没有提醒').waitFor()
  await page.getByRole('link', { name: '提醒设置' }).first().click()
  await page.getByRole('checkbox', { name: '5', exact: true }).check()
  await page.getByLabel('电子邮件').fill('wang@example.gov.cn')
  await page.getByText('系统管理员还没有配置邮件服务器').waitFor()
  await button('保存设置').click()
  await page.getByText('已保存').waitFor()
  await button('生成日历地址').click()
  await page.getByText('地址只显示这一次').waitFor()
  const feed = await page.getByLabel('日历订阅').getByRole('textbox').inputValue()
  expect(await (await fetch(feed)).text()).toMatch(/^BEGIN:VCALENDAR/)
  await page.reload()
  await page.getByText('日历地址已经启用').waitFor()
  expect(await page.getByRole('checkbox', { name: '5', exact: true }).isChecked()).toBe(true)
  await button('停用').click()
  await button('生成日历地址').waitFor()
  expect((await fetch(feed)).status).toBe(404)
})

test('a sentence of the report is edited around a figure that the picker puts in', async () => {
  await at('reports/law-government/2023?edit=1')
  await button('加一句').first().click()
  const sentence = page.locator('.paragraph').first().locator('.sentence').last()
  await sentence.getByLabel('句子').fill('本年收到申请件。')
  await sentence.getByLabel('句子').evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(6, 6))
  await sentence.getByRole('button', { name: '插入数据' }).click()
  await page.getByLabel('数据', { exact: true }).last().fill('新收政府信息公开申请')
  await page.keyboard.press('Enter')
  expect(await sentence.getByLabel('句子').inputValue()).toBe('本年收到申请{新收政府信息公开申请}件。')
  await sentence.getByRole('button', { name: '为零时…' }).click()
  await sentence.getByLabel('为零时的写法').fill('{年度}年没有收到申请。')
  await button('保存正文').click()
  await page.locator('.editor-bar button[disabled]').first().waitFor()
  await page.getByText('成文', { exact: true }).click()
  await page.getByText('2023年没有收到申请。').waitFor()
})

test('every screen can be read by everybody', async () => {
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  const found: string[] = []
  for (const place of [
    '',
    'open',
    'open/license-case',
    'registers',
    'registers/disclosure-requests',
    'reports',
    'reports/law-government/2023',
    'figures?year=2023',
    'reminders',
    'reminders/preferences',
    'numbers',
    'numbers/license-case',
    'admin/imports',
    'admin/delegations',
    'admin/verify',
  ]) {
    await at(place)
    await page.locator('main h1').first().waitFor()
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe: a } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      return (await a.run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
    })
    found.push(...violations.map((v) => `${place} ${v}`))
  }
  expect(found).toEqual([])
})

test('nothing went wrong that nobody saw', () => {
  expect(faults).toEqual([])
})
