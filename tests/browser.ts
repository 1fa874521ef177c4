/** A real browser for tests. */
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    // In one process the browser dies with its first closed context.
    args: [...chromium.args.filter((a) => a !== '--single-process'), '--no-sandbox'],
    headless: true,
  })
