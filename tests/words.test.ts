/** Words that must not stand in the product: an injected brand, addresses of registries, traces of the place where it was made. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../src/ledger/workbook.ts'

/** The betting brand that a hijacked copy of a report carries in place of 国务院 and 全省. */
const brand = String.fromCodePoint(0x4e09, 0x6607, 0x4f53, 0x80b2)
const texts = globSync('**/*.{ts,tsx,mjs,md,json,yml,yaml,css,typ,html,txt}', {
  exclude: (f) => /node_modules|^build|^data/.test(String(f)),
})

describe('the words of the product', () => {
  it('have been read', () => expect(texts.length).toBeGreaterThan(200))

  it('never name the brand that was injected into a published report', () => {
    expect(texts.filter((f) => readFileSync(f, 'utf8').includes(brand))).toEqual([])
  })

  it('never name it in the demo’s ledgers', async () => {
    const found: string[] = []
    for (const file of globSync('demo/ledgers/**/*.xlsx')) {
      const book = await openWorkbook(file)
      for (const sheet of book.sheets)
        for await (const row of sheet.rows())
          if (row.cells.some((c) => typeof c === 'string' && c.includes(brand))) found.push(`${file} ${row.number}`)
      await book.close()
    }
    expect(found).toEqual([])
  })

  it('lock the dependencies without addresses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/)
  })
})
