/** Word files in the layout of GB/T 9704—2012. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  ExternalHyperlink,
  Footer,
  FrameAnchorType,
  FrameWrap,
  HeadingLevel,
  HeightRule,
  HorizontalPositionAlign,
  type IFrameOptions,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  VerticalPositionAlign,
  WidthType,
} from 'docx'
import {
  attachmentName,
  type Block,
  columnShares,
  dayText,
  footLines,
  type Grid,
  type GridCell,
  gridShares,
  type OfficialDocument,
  printedLine,
  type Run,
  runsOf,
  signatureStart,
  type Table,
  titleLines,
  fromLeft,
} from './document.ts'
import { colour, gap, grid, headingFaces, page, redHeadSize, rule, size, tableWidth, titleWidth, typefaces } from './layout.ts'
import { chars, font, fontTableXml, lineWidth, pitch, stylesXml, twips } from './word-styles.ts'

type Content = Paragraph | WordTable

// The hint makes quotation marks and dashes Chinese signs, which Word would otherwise take for Latin ones.
const chinese: IRunOptions = { font: { hint: 'eastAsia' } }
const words = (text: string, options: IRunOptions = {}): TextRun => new TextRun({ ...chinese, ...options, text })
const tab = (): TextRun => new TextRun({ children: [new Tab()] })
const line = (style: string, children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...options, children })
const blank = (count: number, options: IParagraphOptions = {}): Paragraph[] =>
  Array.from({ length: count }, () => line('Normal', [], options))
const exact = (twipsPerLine: number) => ({ line: twipsPerLine, lineRule: LineRuleType.EXACT })

// A link keeps the look of the text around it: the printed page must not show that a number can be opened.
const run = (r: Run, options: IRunOptions): ParagraphChild => {
  const text = words(r.text, r.bold ? { ...options, bold: true } : options)
  const href = r.figure?.href
  return href !== undefined && /^https?:/.test(href) ? new ExternalHyperlink({ link: href, children: [text] }) : text
}
const runs = (all: readonly Run[], options: IRunOptions = {}): ParagraphChild[] => all.map((r) => run(r, options))

const title = (text: string, issuer?: string): Paragraph[] => titleLines(text, titleWidth, issuer).map((t) => line('Title', [words(t)]))

const numberLine = (doc: OfficialDocument, options: IParagraphOptions = {}): Paragraph => {
  if (doc.signer === undefined) return line('Normal', [words(doc.number ?? '')], { alignment: AlignmentType.CENTER, ...options })
  // The red line under this paragraph spans its indents, so the character of space on both sides is made by tab stops.
  const tabStops = [
    { type: TabStopType.LEFT, position: chars(1) },
    { type: TabStopType.RIGHT, position: lineWidth - chars(1) },
  ]
  const signer = [words('签发人：'), words(doc.signer, { font: font(typefaces.kaiti) })]
  return line('Normal', [tab(), words(doc.number ?? ''), tab(), ...signer], { alignment: AlignmentType.LEFT, tabStops, ...options })
}

const head = (doc: OfficialDocument): Paragraph[] => {
  if (doc.redHead === undefined) {
    const numbered = doc.number !== undefined || doc.signer !== undefined
    return [...title(doc.title, doc.issuer), ...(numbered ? [numberLine(doc)] : []), ...blank(1)]
  }
  const points = redHeadSize(doc.redHead)
  const red = { color: colour.red.slice(1) }
  const space = Math.round((gap.redLine / 25.4) * 72)
  return [
    line('RedHead', [words(doc.redHead, { size: points * 2, ...red })], {
      spacing: { ...exact(Math.round(points * 24)), before: twips(gap.redHead) },
    }),
    ...blank(2),
    numberLine(doc, { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space, ...red } } }),
    ...blank(2),
    ...title(doc.title, doc.issuer),
    ...blank(1),
  ]
}

const table = (t: Table): Content[] => {
  const columnWidths = columnShares(t, tableWidth).map((share) => Math.round(share * lineWidth))
  const row = (cells: Paragraph[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (paragraph, i) =>
          new TableCell({
            width: { size: columnWidths[i] as number, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [paragraph],
          }),
      ),
    })
  const header = t.columns.map((c) => line('TableHead', [words(c.title)]))
  const body = t.rows.map((cells) =>
    t.columns.map((c, i) => line('TableText', runs(runsOf(cells[i] ?? '')), c.align === 'right' ? { alignment: AlignmentType.RIGHT } : {})),
  )
  return [
    ...(t.caption === undefined ? [] : [line('Caption', [words(t.caption)])]),
    new WordTable({
      width: { size: lineWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      rows: [row(header, true), ...body.map((cells) => row(cells, false))],
    }),
    // Word joins two tables that follow each other directly.
    line('TableText', [], { spacing: exact(Math.round(pitch / 3)) }),
  ]
}

const gridTable = (g: Grid): Content[] => {
  const columnWidths = gridShares(g).map((share) => Math.round(share * lineWidth))
  const all = [...g.head, ...g.body]
  // A table of about a page stays whole; a longer one goes on under its heads.
  const whole = all.length <= 34
  const cell = (c: GridCell, keepNext: boolean) =>
    new TableCell({
      ...(c.across !== undefined && { columnSpan: c.across }),
      ...(c.down !== undefined && { rowSpan: c.down }),
      verticalAlign: VerticalAlignTable.CENTER,
      margins: g.form ? { top: 60, bottom: 60, left: 100, right: 100 } : { top: 20, bottom: 20, left: 40, right: 40 },
      children: [
        line(
          g.form ? 'TableText' : 'GridText',
          runs(c.runs, c.head === 'column' || c.head === 'section' ? { font: font(typefaces.heiti) } : {}),
          { alignment: fromLeft(c) ? AlignmentType.LEFT : AlignmentType.CENTER, keepNext },
        ),
      ],
    })
  const rows = all.map(
    (row, i) =>
      new TableRow({
        tableHeader: i < g.head.length,
        cantSplit: true,
        ...(g.form && { height: { value: pitch, rule: HeightRule.ATLEAST } }),
        children: row.map((c) => cell(c, whole && i < all.length - 1)),
      }),
  )
  return [
    ...(g.caption === undefined ? [] : [line('Caption', [words(g.caption)])]),
    new WordTable({ width: { size: lineWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths, rows }),
    line('TableText', [], { spacing: exact(Math.round(pitch / 3)) }),
  ]
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 }

const block = (b: Block, keep: IParagraphOptions = {}): Content[] => {
  switch (b.kind) {
    case 'heading': {
      if (b.body === undefined) return [new Paragraph({ heading: headingLevels[b.level], children: runs(b.runs) })]
      // A heading that runs on into text is no heading to Word: its whole paragraph would enter the outline.
      const { face, bold } = headingFaces[b.level]
      return [line('Text', [...runs(b.runs, { font: font(face), bold }), ...runs(b.body)], keep)]
    }
    case 'paragraph':
      return [line('Text', runs(b.runs), keep)]
    case 'list':
      return b.items.map((item, i) => line('Text', [words(`${i + 1}.`), ...runs(item)], i === b.items.length - 1 ? keep : {}))
    case 'table':
      return table(b)
    case 'grid':
      return gridTable(b)
  }
}

const attachmentNote = (doc: OfficialDocument): Paragraph[] => {
  const all = doc.attachments ?? []
  const note = all.map((a, i) => {
    const label = i === 0 ? [words('附件：')] : []
    const number = all.length > 1 ? [words(`${i + 1}.`), tab()] : []
    const hanging = chars(label.length * 3 + (all.length > 1 ? 1 : 0))
    return line('Normal', [...label, ...number, words(a.title)], {
      indent: { left: chars(all.length > 1 ? 6 : 5), hanging },
      keepNext: true,
    })
  })
  return note.length === 0 ? [] : [...blank(1, { keepNext: true }), ...note]
}

const signature = (doc: OfficialDocument): Paragraph[] => {
  const placed = { alignment: AlignmentType.CENTER, indent: { left: chars(signatureStart(doc, grid.characters)) } }
  return [
    ...blank(2, { keepNext: true }),
    line('Normal', [words(doc.issuer)], { ...placed, keepNext: true }),
    line('Normal', [words(dayText(doc.date))], placed),
  ]
}

const bound = (doc: OfficialDocument): Content[] =>
  (doc.attachments ?? []).flatMap((a, i) =>
    a.blocks === undefined
      ? []
      : [
          line('Normal', [words(attachmentName(doc, i), { font: font(typefaces.heiti) })], { pageBreakBefore: true }),
          ...blank(1),
          ...title(a.title),
          ...blank(1),
          ...a.blocks.flatMap((b) => block(b)),
        ],
  )

// A frame at the foot of the last page. Its rules are lines filled with black: borders would keep within the indents of their paragraph,
// and some programs give up a frame whose paragraphs have different ones.
const imprint = (doc: OfficialDocument): Paragraph[] => {
  const frame: IFrameOptions = {
    type: 'alignment',
    width: lineWidth,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    wrap: FrameWrap.AROUND,
  }
  const ruled = (mm: number) => line('Foot', [], { frame, spacing: exact(twips(mm)), shading: { fill: '000000' } })
  const char = size.small * 20
  const lines: Paragraph[] = []
  if (doc.copiesTo !== undefined && doc.copiesTo.length > 0) {
    const indent = { left: char * 4, hanging: char * 3, right: char }
    lines.push(line('Imprint', [words(`抄送：${doc.copiesTo.join('，')}。`)], { frame, indent }))
  }
  const printed = printedLine(doc)
  if (printed !== undefined) {
    const tabStops = [{ type: TabStopType.RIGHT, position: lineWidth - char }]
    lines.push(line('Imprint', [words(printed.by), tab(), words(printed.on)], { frame, indent: { left: char }, tabStops }))
  }
  if (lines.length === 0) return []
  const all = lines.flatMap((paragraph, i) => [ruled(i === 0 ? rule.outer : rule.inner), paragraph])
  // The frame hangs on the paragraph behind it, too small to open a page of its own.
  return [...all, ruled(rule.outer), line('Foot', [], { spacing: exact(10) })]
}

const footer = (doc: OfficialDocument, side: 'odd' | 'even'): Footer => {
  const char = size.small * 20
  const outer =
    side === 'odd' ? { alignment: AlignmentType.RIGHT, indent: { right: char } } : { alignment: AlignmentType.LEFT, indent: { left: char } }
  const grey = { color: colour.grey.slice(1) }
  return new Footer({
    children: [
      line('PageNumber', [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })], outer),
      ...footLines(doc).map((text) => line('Foot', [words(text, grey)])),
    ],
  })
}

/** The document as a Word file (.docx): 22 lines of 28 characters a page, styles with Chinese names. */
export const toDocx = async (doc: OfficialDocument): Promise<Buffer> => {
  const margin = {
    top: twips(page.top),
    left: twips(page.left),
    bottom: twips(page.bottom),
    right: twips(page.right),
    // The dashes beside the page number lie in the middle of a line of 400 twips; small lines of 240 follow.
    footer: twips(page.bottom - gap.pageNumber) - 200 - footLines(doc).length * 240,
  }
  const file = new Document({
    title: doc.title.replaceAll('\n', ''),
    creator: doc.issuer,
    lastModifiedBy: doc.issuer,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: { size: { width: twips(page.width), height: twips(page.height) }, margin },
          grid: { type: DocumentGridType.LINES, linePitch: pitch },
        },
        footers: { default: footer(doc, 'odd'), even: footer(doc, 'even') },
        children: [
          ...head(doc),
          ...(doc.addressee === undefined ? [] : [line('Normal', [words(`${doc.addressee}：`)])]),
          // The signature never stands on a page without text.
          ...doc.blocks.flatMap((b, i) => block(b, i === doc.blocks.length - 1 ? { keepNext: true } : {})),
          ...attachmentNote(doc),
          ...signature(doc),
          ...bound(doc),
          ...imprint(doc),
        ],
      },
    ],
  })
  return Packer.toBuffer(file, undefined, [
    { path: 'word/styles.xml', data: stylesXml() },
    { path: 'word/fontTable.xml', data: fontTableXml() },
  ])
}
