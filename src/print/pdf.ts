/** PDF/A-2b files in the layout of GB/T 9704—2012, set by Typst with embedded fonts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import {
  attachmentName,
  type Block,
  columnShares,
  dayText,
  footLines,
  fromLeft,
  gridShares,
  type OfficialDocument,
  printedLine,
  runsOf,
  signatureStart,
  titleLines,
} from './document.ts'
import { colour, gap, grid, namesOf, page, redHeadSize, rule, size, tableWidth, titleWidth, typeArea, typefaces } from './layout.ts'

const here = dirname(fileURLToPath(import.meta.url))
const template = readFileSync(join(here, 'official.typ'), 'utf8')
const packageFolder = (name: string): string => dirname(createRequire(import.meta.url).resolve(name))

const openFonts = (): string[] => {
  const serif = packageFolder('@expo-google-fonts/noto-serif-sc')
  const sans = join(packageFolder('@embedpdf/fonts-sc'), '..', 'fonts')
  return [
    join(serif, '400Regular/NotoSerifSC_400Regular.ttf'),
    join(serif, '600SemiBold/NotoSerifSC_600SemiBold.ttf'),
    join(sans, 'NotoSansHans-Medium.otf'),
  ]
}

/** The department's own faces: the font files in the folder that YIFA_FONTS names, or in `fonts/` beside the sources. */
const ownFonts = (): string[] => {
  const folder = process.env['YIFA_FONTS'] ?? join(here, '../../fonts')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
}

let compiler: NodeCompiler | undefined
const compilerWithFonts = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [...ownFonts(), ...openFonts()] }] }))

const layout = {
  page,
  typeArea,
  grid,
  size,
  gap,
  rule,
  colour,
  faces: Object.fromEntries(Object.entries(typefaces).map(([use, face]) => [use, namesOf(face)])),
}

/** Tables with the shares of their columns, and every cell as runs. */
const prepared = (block: Block) =>
  block.kind === 'grid'
    ? { ...block, shares: gridShares(block), body: block.body.map((row) => row.map((cell) => ({ ...cell, left: fromLeft(cell) }))) }
    : block.kind === 'table'
      ? {
          ...block,
          shares: columnShares(block, tableWidth),
          rows: block.rows.map((row) => block.columns.map((_, i) => ({ runs: runsOf(row[i] ?? '') }))),
        }
      : block

/** What the template prints: the document with everything worked out that isn't layout. */
const input = (doc: OfficialDocument) => {
  const [year, month, day] = doc.date.split('-').map(Number)
  return {
    ...doc,
    title: doc.title.replaceAll('\n', ''),
    titleLines: titleLines(doc.title, titleWidth, doc.issuer),
    date: { year, month, day },
    dateText: dayText(doc.date),
    ...(doc.redHead === undefined ? {} : { redHeadSize: redHeadSize(doc.redHead) }),
    signatureStart: signatureStart(doc, grid.characters),
    blocks: doc.blocks.map(prepared),
    attachments: (doc.attachments ?? []).map((attachment, i) => ({
      ...attachment,
      name: attachmentName(doc, i),
      titleLines: titleLines(attachment.title, titleWidth),
      ...(attachment.blocks === undefined ? {} : { blocks: attachment.blocks.map(prepared) }),
    })),
    copiesTo: doc.copiesTo ?? [],
    printed: printedLine(doc),
    foot: footLines(doc),
  }
}

/** Sets the document; with `keep`, its last paragraph stays with the signature. */
const set = (typst: NodeCompiler, doc: OfficialDocument, keep: boolean): NodeTypstDocument => {
  const inputs = { document: JSON.stringify(input(doc)), layout: JSON.stringify({ ...layout, keep }) }
  const compiled = typst.compile({ mainFileContent: template, inputs })
  if (compiled.result !== null && !compiled.hasError()) return compiled.result
  const error = compiled.takeError()
  const reasons = error === null ? [] : typst.fetchDiagnostics(error).map((d: { message?: string }) => d.message)
  throw new Error(`《${doc.title}》未能生成PDF：${reasons.join('；') || '原因不明'}。请核对文稿内容后重试。`)
}

/** Whether the signature stands on a page without text, which the standard doesn't allow (GB/T 9704—2012, 7.3.5.5). */
const signsAlone = (typst: NodeCompiler, sheet: NodeTypstDocument): boolean => {
  const places: { place: string; page: number }[] = typst.query(sheet, { selector: '<page-of>', field: 'value' })
  const pageOf = (name: string) => places.findLast((p) => p.place === name)?.page
  return pageOf('text') !== undefined && pageOf('text') !== pageOf('signature')
}

/** The document as PDF/A-2b, 22 lines of 28 characters a page. The same document gives the same bytes. */
export const toPdf = async (doc: OfficialDocument): Promise<Buffer> => {
  const typst = compilerWithFonts()
  const loose = set(typst, doc, false)
  const pdf = typst.pdf(signsAlone(typst, loose) ? set(typst, doc, true) : loose, { pdfStandard: 'a-2b' })
  // What was set for earlier documents must not pile up in memory.
  typst.evictCache(5)
  return pdf
}
