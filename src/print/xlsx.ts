/** Excel workbooks of registers and lists: a title, a frozen head, typed cells, and reasons for the cells that are marked. */
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import { plain as plainText, fromLeft, widthOf, type Grid, type GridCell } from './document.ts'

export type XlsxValue = string | number | null
/** The fill says how serious it is, the reason stands in the last column. */
export type XlsxMark = { readonly kind: 'wrong' | 'doubtful'; readonly reason: string }
export type XlsxCell = XlsxValue | { readonly value: XlsxValue; readonly mark?: XlsxMark }
export type XlsxColumn = {
  readonly title: string
  /** A column of days ('2023-07-18'), which become dates; what is no day stays text. */
  readonly day?: true
  /** Latin letters; left out, what the longest cell needs. */
  readonly width?: number
}
export type XlsxSheet = {
  readonly name: string
  /** A line over the whole width, above the head. */
  readonly title?: string
  /** A smaller line below the title, such as that the data are made up. */
  readonly notice?: string
  readonly columns: readonly XlsxColumn[]
  readonly rows: readonly (readonly XlsxCell[])[]
}

/** A table laid out by hand, on a sheet of its own. */
export type XlsxGrid = { readonly name: string; readonly title?: string; readonly notice?: string; readonly grid: Grid }

const fills = { wrong: '#f8d7da', doubtful: '#fff3cd' }
const frame = { borderStyle: 'thin', borderColor: '#bfbfbf', alignVertical: 'center' } as const

/** The Date of an existing day from 1900-03-01 on; Excel counts the days before that wrongly. */
const dateOf = (value: string): Date | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '1900-03-01') return undefined
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? date : undefined
}

// The writer looks texts up in a plain object, where 'constructor' and its like are found without having been written.
const safe = (text: string): string => (text in {} ? `${text} ` : text).slice(0, 32_767)
// In the format of text, Excel keeps a text that begins with = a text when somebody edits it, and a code its leading zeros.
const text = (value: string, style: CellObject = {}): CellObject => ({
  value: safe(value),
  type: String,
  format: '@',
  wrap: true,
  ...style,
})

const cellOf = (value: XlsxValue, column: XlsxColumn, style: CellObject): CellObject => {
  if (value === null || value === '') return { ...style }
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number, ...style } : text(String(value), style)
  const date = column.day ? dateOf(value) : undefined
  return date === undefined ? text(value, style) : { value: date, type: Date, format: 'yyyy-mm-dd', align: 'center', ...style }
}

const plain = (cell: XlsxCell | undefined): { readonly value: XlsxValue; readonly mark?: XlsxMark } =>
  cell !== null && typeof cell === 'object' ? cell : { value: cell ?? null }

/** In Latin letters, two to a Chinese character; the first rows speak for the rest. */
const widthFor = (column: XlsxColumn, i: number, rows: XlsxSheet['rows']): number => {
  const texts = [column.title, ...rows.slice(0, 500).map((row) => String(plain(row[i]).value ?? ''))]
  return column.width ?? Math.min(Math.max(...texts.map((t) => 2 * widthOf(t)), 10) + 2, 50)
}

/** A name that Excel accepts: 31 characters without []:*?/\ and unlike the others. */
const nameOf = (name: string, before: readonly string[]): string => {
  const clean = (
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '表'
  ).slice(0, 31)
  if (!before.includes(clean)) return clean
  for (let n = 2; ; n++) {
    const numbered = `${clean.slice(0, 31 - String(n).length - 2)}（${n}）`
    if (!before.includes(numbered)) return numbered
  }
}

/** Lines over the whole width, above the head. */
const linesAbove = ({ title, notice }: Pick<XlsxSheet, 'title' | 'notice'>, width: number): Row[] => {
  const span = (cell: CellObject): Row => [{ ...cell, columnSpan: width }, ...Array.from({ length: width - 1 }, () => null)]
  const above: Row[] = []
  if (title !== undefined)
    above.push(span(text(title, { fontSize: 16, fontWeight: 'bold', align: 'center', alignVertical: 'center', height: 32 })))
  if (notice !== undefined) above.push(span(text(notice, { textColor: '#595959', height: 20 })))
  return above
}

/** A row of the sheet for each row of the grid: what a span covers stays empty. */
const printGrid = ({ grid, ...above }: XlsxGrid, name: string) => {
  const widths = grid.widths.map((w) => Math.max(7, Math.round(w * 2.2)))
  const covered = new Set<string>()
  const cell = (c: GridCell, height: number): CellObject => {
    const words = plainText(c.runs)
    const spans = { ...(c.across && { columnSpan: c.across }), ...(c.down && { rowSpan: c.down }) }
    const look: CellObject = { ...frame, ...spans, align: fromLeft(c) ? 'left' : 'center', wrap: true, height }
    if (c.head !== undefined) return text(words, c.head === 'row' ? look : { ...look, fontWeight: 'bold', backgroundColor: '#e8eef7' })
    return /^-?\d+(\.\d+)?$/.test(words) ? { ...look, value: Number(words), type: Number } : text(words, look)
  }
  /** Lines that a cell's words fill. */
  const linesOf = (c: GridCell, x: number): number => {
    const room = widths.slice(x, x + (c.across ?? 1)).reduce((a, b) => a + b, 0) - 1
    return Math.ceil((2 * widthOf(plainText(c.runs))) / room)
  }
  const rows = [...grid.head, ...grid.body].map((row, y): Row => {
    const left = [...row]
    const placed = grid.widths.map((_, x) => {
      const c = covered.has(`${y} ${x}`) ? undefined : left.shift()
      for (let dy = 0; dy < (c?.down ?? 1); dy++) for (let dx = 0; dx < (c?.across ?? 1); dx++) if (c) covered.add(`${y + dy} ${x + dx}`)
      return c
    })
    const lines = Math.max(1, ...placed.map((c, x) => (c === undefined || (c.down ?? 1) > 1 ? 1 : linesOf(c, x))))
    return placed.map((c) => (c === undefined ? null : cell(c, 15 * lines + 4)))
  })
  const lines = linesAbove(above, widths.length)
  return {
    sheet: name,
    data: [...lines, ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: lines.length + grid.head.length,
    orientation: 'landscape' as const,
  }
}

/** The head of the last column, where a marked cell's reason stands. */
export const reasonTitle = '问题说明'
/** In Excel's unit, a Latin letter. */
const reasonWidth = 60

const printSheet = (sheet: XlsxSheet, name: string) => {
  const marked = sheet.rows.some((row) => row.some((cell) => plain(cell).mark !== undefined))
  const columns: readonly XlsxColumn[] = marked ? [...sheet.columns, { title: reasonTitle, width: reasonWidth }] : sheet.columns
  const above = linesAbove(sheet, columns.length)
  const head: Row = columns.map((c) =>
    text(c.title, { ...frame, fontWeight: 'bold', align: 'center', backgroundColor: '#e8eef7', height: 24 }),
  )
  const body = sheet.rows.map((row): Row => {
    const cells = sheet.columns.map((column, i) => {
      const { value, mark } = plain(row[i])
      return cellOf(value, column, mark === undefined ? frame : { ...frame, backgroundColor: fills[mark.kind] })
    })
    if (!marked) return cells
    const reasons = sheet.columns.flatMap((_, i) => plain(row[i]).mark?.reason ?? [])
    if (reasons.length === 0) return [...cells, { ...frame }]
    // Not every program fits a row to its wrapped text.
    const lines = reasons.reduce((sum, reason) => sum + Math.ceil((2 * widthOf(reason)) / (reasonWidth - 2)), 0)
    return [...cells, text(reasons.join('\n'), { ...frame, height: 15 * lines + 3 })]
  })
  return {
    sheet: name,
    data: [...above, head, ...body],
    columns: columns.map((column, i) => ({ width: widthFor(column, i, sheet.rows) })),
    stickyRowsCount: above.length + 1,
    ...(columns.length > 6 ? { orientation: 'landscape' as const } : {}),
  }
}

/** The sheets as an Excel workbook (.xlsx). Throws where there is none. */
export const toXlsx = async (sheets: readonly (XlsxSheet | XlsxGrid)[]): Promise<Buffer> => {
  if (sheets.length === 0) throw new Error('没有可以导出的表。请先选择至少一个登记簿或者清单。')
  const names: string[] = []
  for (const sheet of sheets) names.push(nameOf(sheet.name, names))
  return writeExcelFile(
    sheets.map((sheet, i) => ('grid' in sheet ? printGrid(sheet, names[i] as string) : printSheet(sheet, names[i] as string))),
    { fontFamily: '宋体', fontSize: 11 },
  ).toBuffer()
}
