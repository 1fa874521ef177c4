/** The public pages in a real browser: accessible, readable without scripts, on a desk and on a phone. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo, needsDemo } from '../src/office/demo.ts'
import { createApp } from '../src/server/app.ts'
import { openBrowser } from './browser.ts'
import { testOffice, type TestOffice } from './office.ts'

const ledgers = ['01-理论学习台账', '02-权责清单台账', '16-行政许可办理台账', '22-信访事项台账', '28-依申请公开台账', '29-新闻发布台账']
const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let folder: string
let office: TestOffice
let app: FastifyInstance
let browser: Browser
let address: string
let aCase: string
const faults: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-ledgers-'))
  for (const name of ledgers) await copyFile(`demo/ledgers/2023/${name}.xlsx`, join(folder, `${name}.xlsx`))
  office = await testOffice(() => new Date())
  expect(await needsDemo(office)).toBe(true)
  await loadDemo(office, folder, () => {})
  expect(await needsDemo(office)).toBe(false)
  app = await createApp(office, { workbench: join(folder, 'none') })
  await app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  aCase = /href="(\/cases\/[^"]+)"/.exec((await app.inject('/registers/license-cases')).body)![1]!
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.close()
  await office.end()
  await rm(folder, { recursive: true, force: true })
})

const visit = async <T>(
  path: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = { viewport: desk },
): Promise<T> => {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  page.on('pageerror', (e) => faults.push(`${path}: ${e.message}`))
  page.on('console', (m) => m.type() === 'error' && faults.push(`${path}: ${m.text()}`))
  try {
    await page.goto(address + path)
    return await look(page)
  } finally {
    await context.close()
  }
}

type Checked = { violations: { id: string; nodes: { html: string }[] }[] }
const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<Checked> } }).axe.run
    return run({
      preload: false,
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
  })
  return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)
}
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** What is wrong with pages, one after the other in one window. */
const faultsOf = (some: readonly string[], options?: BrowserContextOptions): Promise<string[]> =>
  visit(
    some[0]!,
    async (page) => {
      const found: string[] = []
      for (const path of some) {
        await page.goto(address + path)
        found.push(...(await accessibilityFaults(page)).map((f) => `${path} ${f}`))
        const wider = await overflow(page)
        if (wider > 0) found.push(`${path} is ${wider} pixels too wide`)
      }
      return found
    },
    options,
  )

describe('every public page', () => {
  it('is accessible and fits a desk', async () => {
    const figures = ['/figures', '/figures/licensing.decided?year=2023', '/figures/petitions.handled?year=2023']
    const others = ['/registers', '/verify', '/search?q=许可', '/reports/2023/changes', '/no-such-page']
    expect(await faultsOf(['/', '/reports/2023', ...figures, aCase, ...others])).toEqual([])
  })
  it('of the law is accessible and fits a desk', async () => {
    const some = ['/law', '/law/foi-regulation', '/law/fair-competition-rules-2021', '/law/procedures/reconsideration']
    expect(await faultsOf(some)).toEqual([])
  })
  it('is accessible and fits a phone', async () => {
    const some = ['/', '/reports/2023', '/registers/press-conferences', aCase, '/reports/2023?size=large&lang=en']
    some.push('/law', '/law/admin-reconsideration-law', '/law/procedures/license-case')
    expect(await faultsOf(some, { viewport: phone, hasTouch: true, isMobile: true })).toEqual([])
  })
})

describe('the report', () => {
  it('reads like an official document', async () => {
    await visit('/reports/2023', async (page) => {
      const title = page.locator('h1')
      expect((await title.innerText()).split('\n')).toEqual(['示范省工业和信息化厅', '2023年度法治政府建设工作报告'])
      expect(await title.evaluate((e) => getComputedStyle(e).fontSize)).toBe('28px')
      expect(await page.locator('.official .meta').innerText()).toMatch(
        /发布日期：2024年3月20日\s*信息来源：示范省工业和信息化厅\s*文号：FZBG2023\s*有效性：现行有效/,
      )
      const column = await page
        .locator('.official > p:not(.meta)')
        .first()
        .evaluate((e) => e.getBoundingClientRect().width)
      expect(column / 16).toBeLessThanOrEqual(38)
      // Headings go down one level at a time.
      const levels = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) => all.map((h) => Number(h.tagName[1])))
      expect(levels[0]).toBe(1)
      for (const [i, level] of levels.entries()) if (i > 0) expect(level - levels[i - 1]!).toBeLessThanOrEqual(1)
    })
  })
  it('opens the records behind each figure', async () => {
    await visit('/reports/2023', async (page) => {
      const decided = page.locator('a.figure[data-figure="licensing.decided"]')
      expect(await decided.innerText()).toBe('289')
      expect(await decided.evaluate((e) => getComputedStyle(e).textDecorationStyle)).toBe('dotted')
      await decided.click()
      expect(await page.locator('.value').innerText()).toMatch(/289\s*件/)
      expect(await page.locator('tbody tr').count()).toBe(50)
      await page.getByRole('link', { name: '下一页' }).click()
      expect(await page.locator('caption').innerText()).toContain('第51至100条')
      await page.locator('tbody a').first().click()
      expect(await page.locator('h2').allInnerTexts()).toEqual(['办理经过', '期限', '核验'])
    })
  })
  it('shows records of registers that are not public by day and state only', async () => {
    await visit('/figures/petitions.handled?year=2023', async (page) => {
      expect(await page.locator('thead th').allInnerTexts()).toEqual(['开始日期', '状态'])
      expect(await page.locator('tbody tr').count()).toBe(50)
      expect(await page.locator('tbody a').count()).toBe(0)
    })
  })
  it('is whole without scripts, and its type still grows', async () => {
    await visit(
      '/reports/2023',
      async (page) => {
        expect(await page.locator('.official').innerText()).toContain('主要举措和成效')
        expect(await page.getByRole('button', { name: '打印' }).count()).toBe(0)
        const size = () =>
          page
            .locator('.official > p:not(.meta)')
            .first()
            .evaluate((e) => getComputedStyle(e).fontSize)
        expect(await size()).toBe('16px')
        await page.getByRole('link', { name: /字体\s*大/ }).click()
        expect(await size()).toBe('20px')
        await page.goto(`${address}/reports/2023`)
        expect(await size()).toBe('20px')
        await page.getByRole('link', { name: /字体\s*小/ }).click()
        expect(await size()).toBe('16px')
        await page.getByRole('link', { name: 'PDF文件' }).waitFor()
      },
      { viewport: desk, javaScriptEnabled: false },
    )
  })
  it('prints and copies its link with scripts', async () => {
    await visit('/reports/2023', async (page) => {
      await page.evaluate(() => {
        window.print = () => void (document.title = '打印了')
      })
      await page.getByRole('button', { name: '打印' }).click()
      expect(await page.title()).toBe('打印了')
      await page.getByRole('button', { name: '复制链接' }).click()
      await page.getByText('链接已复制').waitFor()
      expect(await page.getByRole('link', { name: '微博' }).getAttribute('href')).toContain(encodeURIComponent(`${address}/reports/2023`))
    })
  })
  it('leaves the site behind on paper', async () => {
    await visit('/reports/2023', async (page) => {
      await page.emulateMedia({ media: 'print' })
      const seen = await page
        .locator('nav, .tools, .after, footer.site')
        .evaluateAll((all) => all.filter((e) => e.checkVisibility()).length)
      expect(seen).toBe(0)
      expect(await page.locator('.paper-only').isVisible()).toBe(true)
    })
  })
  it('can be reached by keyboard and touched by thumbs', async () => {
    await visit('/reports/2023', async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
    })
    await visit(
      '/reports/2023',
      async (page) => {
        const sizes = await page
          .locator('header nav a, .tools a, .tools button, footer a')
          .evaluateAll((all) =>
            all.map(
              (e) => [e.textContent, Math.round(Math.min(e.getBoundingClientRect().width, e.getBoundingClientRect().height))] as const,
            ),
          )
        expect(sizes.filter(([, size]) => size < 44)).toEqual([])
      },
      { viewport: phone, hasTouch: true, isMobile: true },
    )
  })
  it('keeps English way-marks from page to page', async () => {
    await visit('/reports/2023', async (page) => {
      await page.getByRole('link', { name: 'English' }).click()
      await page.locator('a.figure[data-figure="licensing.decided"]').click()
      expect(await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link').allInnerTexts()).toEqual([
        'Home',
        'Reports',
        'Figures',
        'Registers',
        'Law',
        'Verify',
        '中文',
      ])
    })
  })
})

describe('the law', () => {
  const beside = async (page: Page, article: string) => {
    const row = page.locator(`[id="article-${article}"]`)
    return { left: await row.locator('> div').first().innerText(), right: await row.locator('> div').last().innerText() }
  }
  it('shows beside each article what rests on it, what rests on none, and what is to be confirmed', async () => {
    await visit(
      '/law/foi-regulation',
      async (page) => {
        const cited = await beside(page, '33')
        expect(cited.left).toContain('第三十三条')
        expect(cited.left).toContain('二十个工作日')
        expect(cited.right).toMatch(/依申请公开[^]*期限\s*答复期限：20个工作日/)
        expect((await beside(page, '48')).right).toBe('没有规则引用')
        await page.goto(`${address}/law/fair-competition-rules-2021`)
        expect(await page.locator('.facts').innerText()).toContain('待核')
        expect((await beside(page, '正文')).right).toContain('待核')
        await page.goto(`${address}/law`)
        const row = page.locator('tr', { hasText: '主席令第9号' })
        expect(await row.innerText()).toMatch(/\d+\s+已核对原文/)
        expect(await page.locator('tr', { hasText: '公平竞争审查制度实施细则' }).innerText()).toContain('待核')
      },
      { viewport: desk, javaScriptEnabled: false },
    )
  })
  it('reads a procedure with its gates, clocks and dated rules, each opening its article', async () => {
    await visit('/law/procedures/reconsideration', async (page) => {
      const reply = await page.locator('#step-reply').innerText()
      expect(reply).toContain('由经办人在“审理中”“已中止”时办理')
      expect(reply).toMatch(/必须\s*答复应当同时提交作出行政行为的证据、依据和其他有关材料/)
      expect(reply).toMatch(/应当\s*答复应当由负责人签发\s*《中华人民共和国行政复议法》\s*待核/)
      expect(await page.locator('#clock-replyBefore2024').innerText()).toMatch(/10日[^]*2024年1月1日前开始的办件/)
      expect(await page.locator('[aria-labelledby="changes"]').innerText()).toContain('答复期限：10日 → 10个工作日')
      await page.locator('#clock-reply a').click()
      expect(new URL(page.url()).pathname + decodeURIComponent(new URL(page.url()).hash)).toBe('/law/admin-reconsideration-law#article-48')
      await page.locator('[id="article-48"] a', { hasText: '答复期限' }).first().click()
      expect(new URL(page.url()).hash).toMatch(/^#clock-/)
    })
  })
  it('is found by searching', async () => {
    const { body } = await app.inject(`/search?q=${encodeURIComponent('行政复议')}`)
    expect(body).toContain('<a href="/law/admin-reconsideration-law">中华人民共和国行政复议法</a>')
    expect(body).toContain('href="/law/procedures/reconsideration"')
  })
  it('is opened by the citations of cases and figures', async () => {
    await visit(aCase, async (page) => {
      await page.locator('table a.cite').first().click()
      expect(new URL(page.url()).pathname).toBe('/law/admin-license-law')
      const hash = decodeURIComponent(new URL(page.url()).hash.slice(1))
      expect(await page.locator(`[id="${hash}"]`).count()).toBe(1)
    })
  })
})

it('shows no page with an error', () => {
  expect(faults.filter((f) => !f.includes('404'))).toEqual([])
})
