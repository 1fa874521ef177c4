import { describe, expect, it } from 'vitest'
import type { OfficialDocument } from './document.ts'
import { toPdf } from './pdf.ts'
import { sample } from './sample.ts'

const raw = async (doc: OfficialDocument): Promise<string> => (await toPdf(doc)).toString('latin1')
const pages = (pdf: string): number => (pdf.match(/\/Type ?\/Page\b(?!s)/g) ?? []).length
/** Paragraphs of four full lines, the first two characters being the indent. */
const fullLines = (paragraphs: number, more = ''): OfficialDocument => ({
  title: '满页',
  issuer: '某厅',
  date: '2024-03-01',
  blocks: Array.from({ length: paragraphs }, () => ({ kind: 'paragraph', runs: [{ text: '字'.repeat(26 + 3 * 28) + more }] })),
})

describe('PDF file', () => {
  it('is PDF/A-2b with embedded fonts', async () => {
    const pdf = await raw(sample)
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toMatch(/<pdfaid:part>2</)
    expect(pdf).toMatch(/<pdfaid:conformance>B</)
    const fonts = (pdf.match(/\/Type ?\/FontDescriptor/g) ?? []).length
    expect(fonts).toBeGreaterThan(2)
    expect(pdf.match(/\/FontFile[23]? /g)).toHaveLength(fonts)
  })

  it('carries title, author, bookmarks and the links of figures', async () => {
    const pdf = await raw(sample)
    const metadata = Buffer.from(pdf, 'latin1').toString('utf8')
    expect(metadata).toContain(sample.title)
    expect(metadata).toContain(`<rdf:li>${sample.issuer}</rdf:li>`)
    expect(pdf).toContain('/Outlines')
    expect(pdf).toContain('(https://example.gov.cn/figures/licensing.decided)')
  })

  it('holds 22 lines of 28 characters a page', async () => {
    // Title, empty line, 60 lines, signature of 4 lines: three pages to the last line.
    expect(pages(await raw(fullLines(15)))).toBe(3)
    expect(pages(await raw(fullLines(16)))).toBe(4)
    // One character more makes a fifth line of each paragraph.
    expect(pages(await raw(fullLines(15, '字')))).toBe(4)
    expect(pages(await raw(fullLines(12, '字')))).toBe(3)
    expect(pages(await raw(fullLines(13, '字')))).toBe(4)
  })

  it('never leaves the signature on a page without text', async () => {
    const figure = { text: '字'.repeat(26 + 7 * 28), figure: { id: 'x', href: 'https://example.gov.cn/x' } }
    const withLast = (linesBefore: number): OfficialDocument => ({
      ...fullLines(0),
      blocks: [
        { kind: 'paragraph', runs: [{ text: '字'.repeat(26 + (linesBefore - 1) * 28) }] },
        { kind: 'paragraph', runs: [figure] },
      ],
    })
    const linkedPages = async (doc: OfficialDocument) =>
      [...(await raw(doc)).matchAll(/\/Type ?\/Page\b(?!s)[^]*?endobj/g)].map(([page]) => /\/Annots \[\s*\d/.test(page))
    // 2 + 8 + 8 + 4 lines fill the page; with two more the signature would stand alone, so the last paragraph goes with it.
    expect(await linkedPages(withLast(8))).toEqual([true])
    expect(await linkedPages(withLast(10))).toEqual([false, true])
    // Here the text itself runs over.
    expect(await linkedPages(withLast(14))).toEqual([true, true])
  })

  it('gives the same bytes for the same document', async () => {
    const [a, b] = [await toPdf(sample), await toPdf(structuredClone(sample))]
    expect(a.equals(b)).toBe(true)
  })

  it('takes words as words, whatever the template language makes of them', async () => {
    const text = '#panic("x") $x$ *甲* _乙_ \\ <标签> @引用 ]] // 注 "引" {{'
    const odd = { ...fullLines(0), title: text, blocks: [{ kind: 'paragraph' as const, runs: [{ text }, { text, bold: true as const }] }] }
    expect(pages(await raw(odd))).toBe(1)
  })

  it('prints a document that has only what it must have', async () => {
    expect(pages(await raw(fullLines(0)))).toBe(1)
  })
})
