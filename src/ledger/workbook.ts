/** Reads workbooks (.xlsx, .csv, .parquet) row by row in flat memory, whatever their size and whatever was done to them. */
import { Said } from '../define/index.ts'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, extname, posix } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { CsvError, parse } from 'csv-parse'
import { SaxesParser } from 'saxes'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { isParquet, ParquetFault, parquetRows } from './parquet.ts'
import { serialDay } from './serial.ts'

/** What a cell holds; `day` is an ISO day from a cell formatted as a date, its time dropped. Errors such as #N/A are undefined. */
export type Cell = string | number | boolean | { readonly day: string } | undefined

/** A row that has content. `number` counts from 1, as Excel and WPS show it. */
export type Row = { readonly number: number; readonly cells: readonly Cell[] }

/** `rows()` may be called again, and left early. */
export type Sheet = { readonly name: string; rows(): AsyncIterable<Row> }

export type Workbook = { readonly sheets: readonly Sheet[]; close(): Promise<void> }

/** What a workbook may cost. Past a limit it is refused with a sentence. */
export type Limits = {
  /** Files inside the workbook. */
  readonly entries: number
  /** Bytes of all of them, unpacked. */
  readonly bytes: number
  /** Unpacked bytes per packed byte; asked only of files over 16 MiB. */
  readonly ratio: number
  /** Characters in the table of shared texts, which is held in memory. */
  readonly strings: number
  /** Characters in a cell. */
  readonly cell: number
  /** The column after which nothing may stand. */
  readonly columns: number
}

const usual: Limits = { entries: 10_000, bytes: 2 ** 31, ratio: 200, strings: 2 ** 28, cell: 100_000, columns: 1024 }
const mebibyte = 2 ** 20
/** Workbook, relationships and styles are small in any honest file. */
const smallPart = 32 * mebibyte

/** A workbook that can't be read, with a sentence for the person who sent it. */
export class LedgerError extends Said {
  override readonly name = 'LedgerError'
}

/**
 * Opens a workbook by its content, not by its name; a text file must be called .csv, .tsv or .txt. Encodings: UTF-8, UTF-16 with a mark, GB18030.
 * @throws LedgerError here and while rows are read.
 */
export const openWorkbook = async (file: string, limits: Partial<Limits> = {}): Promise<Workbook> => {
  const allowed = { ...usual, ...limits }
  const name = basename(file)
  const head = await headOf(file, name, 8)
  if (head.length === 0) throw new LedgerError(`“${name}”是空文件，请核对后重新选择。`)
  if (head.subarray(0, 4).equals(Buffer.of(0xd0, 0xcf, 0x11, 0xe0)))
    throw new LedgerError(
      `“${name}”设有打开密码，或者是旧版 .xls 格式，无法读取。请用 Excel 或 WPS 打开，取消密码并另存为 .xlsx 后重新导入。`,
    )
  if (head.subarray(0, 2).toString('latin1') === 'PK') return openXlsx(file, name, allowed)
  if (isParquet(head)) return openParquet(file, name)
  if (/^\.(csv|tsv|txt)$/i.test(extname(file))) return openCsv(file, name, allowed)
  throw new LedgerError(
    `“${name}”不是 .xlsx 工作簿，也不是 .csv 或 .parquet 文件，或者已经损坏。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。`,
  )
}

const headOf = async (file: string, name: string, bytes: number): Promise<Buffer> => {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new LedgerError(`打不开“${name}”，请核对文件是否存在、是否有权读取。`, { cause: error })
  }
}

/* The workbook's parts: a zip of XML files */

type Parts = {
  readonly name: string
  readonly limits: Limits
  find(path: string): Entry | undefined
  text(entry: Entry): AsyncGenerator<string>
}

const openXlsx = async (file: string, name: string, limits: Limits): Promise<Workbook> => {
  const broken = (error: unknown): LedgerError =>
    error instanceof LedgerError
      ? error
      : new LedgerError(`“${name}”已经损坏，或者不是规范的 .xlsx 文件。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。`, { cause: error })
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: false })
    const opened = zip
    const entries = await entriesOf(opened, name, limits)
    const parts: Parts = {
      name,
      limits,
      find: (path) => entries.get(path.replace(/^\//, '').toLowerCase()),
      text: async function* (entry) {
        // Inflated here in larger pieces than yauzl's, which costs a third less.
        const packed = await opened.openReadStreamPromise(entry, { decodeFileData: false })
        const stream = entry.compressionMethod === 8 ? pipeline(packed, createInflateRaw({ chunkSize: mebibyte / 32 }), () => {}) : packed
        try {
          yield* decoded(stream, new TextDecoder(), entry.uncompressedSize)
        } finally {
          stream.destroy()
        }
      },
    }
    const book = await readBook(parts)
    // Read when the first sheet is, and once: sheets share the table.
    let strings: Promise<Strings> | undefined
    const sheets = book.sheets.map(({ title, entry }): Sheet => ({
      name: title,
      async *rows() {
        try {
          strings ??= readStrings(parts, book.strings)
          const rows = readSheet(parts, entry, title, book, await strings)
          const merges = await mergesIn(parts, entry)
          yield* merges.length > 0 ? filledDown(rows, merges) : rows
        } catch (error) {
          throw broken(error)
        }
      },
    }))
    return { sheets, close: async () => opened.close() }
  } catch (error) {
    zip?.close()
    throw broken(error)
  }
}

const entriesOf = async (zip: ZipFile, name: string, limits: Limits): Promise<ReadonlyMap<string, Entry>> => {
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new LedgerError(`“${name}”的内容加了密，无法读取。请取消密码后另存为 .xlsx 再导入。`)
    total += entry.uncompressedSize
    const inflated = entry.uncompressedSize > 16 * mebibyte && entry.uncompressedSize > limits.ratio * entry.compressedSize
    if (entries.size >= limits.entries || total > limits.bytes || inflated)
      throw new LedgerError(`“${name}”解压后的大小异常，为安全起见不予读取。请把数据复制到新建的工作簿，分成几个文件后再导入。`)
    entries.set(entry.fileName.toLowerCase(), entry)
  }
  return entries
}

/** Decodes a stream, of at most so many bytes: a zip may state less than it holds. */
async function* decoded(stream: Readable, decoder: TextDecoder, most = Infinity): AsyncGenerator<string> {
  let left = most
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left -= chunk.length
    if (left < 0) throw new Error('more bytes than the directory states')
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/* XML */

type Attributes = Readonly<Record<string, string>>
type Handler = { open?(tag: string, attributes: Attributes): void; text?(text: string): void; close?(tag: string): void }

/** The tag without its prefix: what it is called says enough, and strict workbooks use other namespaces for the same tags. */
const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

/**
 * Feeds XML to the handler, a piece at a time; null says that it is complete. A DTD is refused, and with it every entity that could grow; so is a text or tag that never
 * ends, because the parser would hold it.
 */
const xmlFeed = (name: string, limits: Limits, handler: Handler): ((piece: string | null) => void) => {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  let held = 0
  parser.on('doctype', () => {
    throw new LedgerError(`“${name}”中有文档类型声明（DTD），规范的 .xlsx 文件没有这种内容，为安全起见不予读取。`)
  })
  parser.on('opentag', (tag) => {
    held = 0
    handler.open?.(local(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    held = 0
    handler.close?.(local(tag.name))
  })
  if (handler.text) {
    const text = (piece: string) => handler.text?.(piece)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return (piece) => {
    held += piece?.length ?? 0
    parser.write(piece)
    if (held > 10 * limits.cell) throw tooLong(name, limits)
  }
}

const tooLong = (name: string, limits: Limits): LedgerError =>
  new LedgerError(`“${name}”中有单元格超过${limits.cell}字，不予读取。请删去或者拆分过长的内容后再导入。`)

const parseWhole = async (parts: Parts, entry: Entry | undefined, handler: Handler): Promise<void> => {
  if (entry === undefined) return
  if (entry.uncompressedSize > smallPart)
    throw new LedgerError(`“${parts.name}”的样式或者目录过大，不予读取。请把数据复制到新建的工作簿后再导入。`)
  const feed = xmlFeed(parts.name, parts.limits, handler)
  for await (const piece of parts.text(entry)) feed(piece)
  feed(null)
}

/* What the workbook says about its sheets */

/** How a style shows its number: as a day, filled up with zeros to so many digits, or otherwise. */
type Style = 'day' | number | undefined

type Book = {
  readonly sheets: readonly { readonly title: string; readonly entry: Entry }[]
  readonly strings: Entry | undefined
  readonly from1904: boolean
  readonly styles: readonly Style[]
}

type Relation = { readonly id: string; readonly type: string; readonly path: string }

const relationsOf = async (parts: Parts, part: string): Promise<readonly Relation[]> => {
  const found: Relation[] = []
  const folder = posix.dirname(part)
  await parseWhole(parts, parts.find(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open(tag, { Id = '', Type = '', Target = '', TargetMode }) {
      if (tag !== 'Relationship' || TargetMode === 'External') return
      found.push({ id: Id, type: posix.basename(Type), path: Target.startsWith('/') ? Target : posix.join(folder, Target) })
    },
  })
  return found
}

const readBook = async (parts: Parts): Promise<Book> => {
  const main = (await relationsOf(parts, '/')).find((r) => r.type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const entry = parts.find(main)
  if (entry === undefined || !main.toLowerCase().endsWith('.xml'))
    throw new LedgerError(`“${parts.name}”不是 .xlsx 工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。`)
  const relations = await relationsOf(parts, main)
  const named: { title: string; id: string | undefined }[] = []
  let from1904 = false
  await parseWhole(parts, entry, {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = isTrue(attributes['date1904'])
      if (tag !== 'sheet') return
      const id = Object.keys(attributes).find((key) => key.endsWith(':id'))
      named.push({ title: attributes['name'] ?? '', id: id && attributes[id] })
    },
  })
  const part = (type: string) => relations.find((r) => r.type === type)
  const sheets = named.flatMap(({ title, id }) => {
    const relation = relations.find((r) => r.id === id && r.type === 'worksheet')
    const entry = relation && parts.find(relation.path)
    return entry ? [{ title, entry }] : []
  })
  if (sheets.length === 0) throw new LedgerError(`“${parts.name}”中没有工作表，请核对后重新选择。`)
  return {
    sheets,
    strings: parts.find(part('sharedStrings')?.path ?? 'xl/sharedStrings.xml'),
    from1904,
    styles: await readStyles(parts, parts.find(part('styles')?.path ?? 'xl/styles.xml')),
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The formats that Excel knows by number alone, those of Chinese, Japanese and Korean editions included. */
const isBuiltinDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number format (`yyyy"年"m"月"d"日"`) shows days; times, and elapsed time such as `[h]:mm`, are none. */
const isDayFormat = (format: string): boolean => {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/General|E[+-]/gi, '')
    .replace(/AM\/PM|A\/P/gi, 'h')
  return /[yde]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare) && !/\[[hms]+\]/i.test(format))
}

const styleOf = (format: string): Style => (/^0{2,}$/.test(format) ? format.length : isDayFormat(format) ? 'day' : undefined)

const readStyles = async (parts: Parts, entry: Entry | undefined): Promise<readonly Style[]> => {
  const custom = new Map<number, Style>()
  const styles: Style[] = []
  let inside = false
  await parseWhole(parts, entry, {
    open(tag, attributes) {
      if (tag === 'numFmt') custom.set(Number(attributes['numFmtId']), styleOf(attributes['formatCode'] ?? ''))
      else if (tag === 'cellXfs') inside = true
      else if (tag === 'xf' && inside) {
        const id = Number(attributes['numFmtId'] ?? 0)
        styles.push(custom.has(id) ? custom.get(id) : isBuiltinDay(id) ? 'day' : undefined)
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inside = false
    },
  })
  return styles
}

/* Shared texts */

const pageSize = 512
type Page = { readonly bytes: Buffer; readonly ends: Uint32Array }

/** A table of texts, packed as UTF-8 in pages: as JavaScript strings a few million would take several times the room. */
class Strings {
  readonly #pages: Page[] = []
  #open: string[] = []
  /** Characters so far, and a little for each text. */
  size = 0
  add(text: string): void {
    this.size += text.length + 8
    if (this.#open.push(text) === pageSize) this.seal()
  }
  /** Packs what was added last; after it texts can be read. */
  seal(): void {
    const bytes = Buffer.allocUnsafeSlow(this.#open.reduce((sum, text) => sum + Buffer.byteLength(text), 0))
    let end = 0
    const ends = Uint32Array.from(this.#open, (text) => (end += bytes.write(text, end)))
    this.#pages.push({ bytes, ends })
    this.#open = []
  }
  at(index: number): string | undefined {
    const page = this.#pages[Math.floor(index / pageSize)]
    const place = index % pageSize
    const end = page?.ends[place]
    return end === undefined ? undefined : page!.bytes.toString('utf8', place === 0 ? 0 : page!.ends[place - 1], end)
  }
}

const readStrings = async (parts: Parts, entry: Entry | undefined): Promise<Strings> => {
  const strings = new Strings()
  if (entry === undefined) return strings
  const text = textCollector(parts)
  const feed = xmlFeed(parts.name, parts.limits, {
    open: text.open,
    text: text.add,
    close(tag) {
      text.close(tag)
      if (tag !== 'si') return
      strings.add(text.take())
      if (strings.size > parts.limits.strings)
        throw new LedgerError(`“${parts.name}”的文字过多，不予读取。请另存为 .csv，或者分成几个文件后再导入。`)
    },
  })
  for await (const piece of parts.text(entry)) feed(piece)
  feed(null)
  strings.seal()
  return strings
}

/** Joins the runs of a text and leaves out the readings (`rPh`) that Japanese and Chinese editions keep beside it. */
const textCollector = ({ name, limits }: Parts) => {
  let text = ''
  let inside = false
  let reading = false
  return {
    open(tag: string) {
      if (tag === 't' || tag === 'v') inside = !reading
      else if (tag === 'rPh') reading = true
    },
    add(piece: string) {
      if (!inside) return
      text += piece
      if (text.length > limits.cell) throw tooLong(name, limits)
    },
    close(tag: string) {
      if (tag === 't' || tag === 'v') inside = false
      else if (tag === 'rPh') reading = false
    },
    take(): string {
      const taken = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16))) : text
      text = ''
      return own(taken)
    },
  }
}

/* Sheets */

async function* readSheet(parts: Parts, entry: Entry, title: string, book: Book, strings: Strings): AsyncGenerator<Row> {
  const { limits, name } = parts
  const rows: Row[] = []
  const text = textCollector(parts)
  let number = 0
  let cells: Cell[] = []
  let column = -1
  let attributes: Attributes = {}
  let done = false
  const value = (): Cell => {
    const written = text.take()
    if (written === '') return undefined
    switch (attributes['t']) {
      case 's':
        return strings.at(Number(written)) || undefined
      case 'str':
      case 'inlineStr':
        return written
      case 'b':
        return isTrue(written)
      case 'e':
        return undefined
      case 'd':
        return /^\d{4}-\d\d-\d\d/.test(written) ? { day: written.slice(0, 10) } : written
    }
    const figure = Number(written)
    if (Number.isNaN(figure)) return written
    const style = book.styles[Number(attributes['s'] ?? 0)]
    if (style === undefined) return figure
    // A code such as 0012 that was typed as a number.
    if (style !== 'day') return Number.isInteger(figure) && figure >= 0 ? String(figure).padStart(style, '0') : figure
    const day = serialDay(figure, book.from1904)
    return day === undefined ? figure : { day }
  }
  const feed = xmlFeed(name, limits, {
    open(tag, given) {
      if (done) return
      if (tag === 'row') {
        number = Number(given['r'] ?? number + 1)
        column = -1
      } else if (tag === 'c') {
        attributes = given
        column = given['r'] === undefined ? column + 1 : columnOf(given['r'])
      } else text.open(tag)
    },
    text: text.add,
    close(tag) {
      if (done) return
      text.close(tag)
      if (tag === 'c') {
        const cell = value()
        if (cell === undefined) return
        if (column >= limits.columns) throw tooWide(title, number, limits)
        while (cells.length < column) cells.push(undefined)
        cells[column] = cell
      } else if (tag === 'row' && cells.length > 0) {
        rows.push({ number, cells })
        cells = []
      } else if (tag === 'sheetData') done = true
    },
  })
  for await (const piece of parts.text(entry)) {
    feed(piece)
    yield* rows
    rows.length = 0
    if (done) return
  }
  feed(null)
}

/** A cell that reaches down over the rows below it. */
type Merge = { readonly column: number; readonly first: number; readonly last: number }

/** The merged cells of a sheet, which stand behind its rows; not asked of sheets that are too large to be typed by hand. */
const mergesIn = async (parts: Parts, entry: Entry): Promise<readonly Merge[]> => {
  const merges: Merge[] = []
  if (entry.uncompressedSize > smallPart) return merges
  let text = ''
  for await (const piece of parts.text(entry)) {
    text += piece
    for (const [, from = '', first, last] of text.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g))
      if (Number(last) > Number(first)) merges.push({ column: columnOf(from), first: Number(first), last: Number(last) })
    text = text.slice(text.lastIndexOf('>') + 1).slice(-200)
  }
  return merges.toSorted((a, b) => a.first - b.first)
}

/**
 * Rows with merged cells filled down, as people read them: 行政许可 beside ten rows is said of each. Not where most of a row is merged: then the
 * rows are one record.
 */
async function* filledDown(rows: AsyncIterable<Row>, merges: readonly Merge[]): AsyncGenerator<Row> {
  let next = 0
  let open: { merge: Merge; value: Cell; of: number }[] = []
  for await (const row of rows) {
    open = open.filter(({ merge }) => merge.last >= row.number)
    const cells = [...row.cells]
    for (const { merge, value, of } of open) if (2 * open.length < of) cells[merge.column] ??= value
    for (; next < merges.length && merges[next]!.first <= row.number; next++) {
      const merge = merges[next]!
      const value = row.cells[merge.column]
      if (merge.first === row.number && value !== undefined)
        open.push({ merge, value, of: row.cells.filter((cell) => cell !== undefined).length })
    }
    yield { number: row.number, cells: Array.from(cells) }
  }
}

/** The index, from 0, of the column in a cell's name: 0 for A1, 27 for AB12. */
const columnOf = (cell: string): number => {
  let column = 0
  for (let i = 0; i < cell.length; i++) {
    const letter = cell.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

const tooWide = (sheet: string, row: number, { columns }: Limits): LedgerError =>
  new LedgerError(`“${sheet}”第${row}行在第${columns}列之后还有内容，不予读取。请删去表格右侧的多余内容后再导入。`)

const openParquet = (file: string, name: string): Workbook => ({
  sheets: [
    {
      name: basename(name, extname(name)),
      async *rows() {
        try {
          yield* parquetRows(file)
        } catch (error) {
          if (error instanceof LedgerError) throw error
          const says = error instanceof ParquetFault ? error.message : '已经损坏，或者不是规范的Parquet文件。请重新导出后再导入'
          throw new LedgerError(`“${name}”${says}。`, { cause: error })
        }
      },
    },
  ],
  close: async () => {},
})

/* Text files */

type Format = { readonly encoding: string; readonly delimiter: string }

const openCsv = async (file: string, name: string, limits: Limits): Promise<Workbook> => {
  const encoding = await encodingOf(file, name)
  const format = { encoding, delimiter: delimiterOf(new TextDecoder(encoding).decode(await headOf(file, name, mebibyte / 16))) }
  const title = basename(name, extname(name))
  const sheet: Sheet = { name: title, rows: () => readCsv(file, name, title, format, limits) }
  return { sheets: [sheet], close: async () => {} }
}

/**
 * The encoding of a text file: by its mark, else UTF-8 if the text is valid as such, else GB18030. What lies before the first character
 * beyond ASCII says nothing, so the sample begins there.
 */
const encodingOf = async (file: string, name: string): Promise<string> => {
  const sample: Buffer[] = []
  let sampled = 0
  for await (const chunk of createReadStream(file, { highWaterMark: mebibyte })) {
    const piece = chunk as Buffer
    if (sampled === 0) {
      if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
      if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
    }
    const from = sampled > 0 ? 0 : piece.findIndex((byte) => byte > 0x7f)
    if (from < 0) continue
    sample.push(piece.subarray(from))
    sampled += piece.length - from
    if (sampled >= mebibyte) break
  }
  const encoding = ['utf-8', 'gb18030'].find((encoding) => {
    try {
      // The sample's last character may be cut.
      new TextDecoder(encoding, { fatal: true }).decode(Buffer.concat(sample), { stream: true })
      return true
    } catch {
      return false
    }
  })
  if (encoding === undefined) throw unreadable(name)
  return encoding
}

const unreadable = (name: string, cause?: unknown): LedgerError =>
  new LedgerError(`“${name}”的文字编码既不是 UTF-8 也不是 GB18030，无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。`, { cause })

/** Rows are counted as Excel and WPS count them on opening the file: line breaks inside a cell don't lengthen its row, blank lines count. */
async function* readCsv(file: string, name: string, title: string, format: Format, limits: Limits): AsyncGenerator<Row> {
  const stream = createReadStream(file)
  const text = Readable.from(decoded(stream, new TextDecoder(format.encoding, { fatal: true })))
  const records = pipeline(
    text,
    parse({
      delimiter: format.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 10 * limits.cell,
    }),
    () => {},
  )
  let number = 0
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      if (number === 0 && /^sep=.?$/i.test(record.join(''))) continue
      number++
      const cells = record.map(csvCell)
      while (cells.length > 0 && cells.at(-1) === undefined) cells.pop()
      if (cells.length > limits.columns) throw tooWide(title, number, limits)
      if (cells.some((cell) => cell !== undefined && cell.length > limits.cell)) throw tooLong(name, limits)
      if (cells.length > 0) yield { number, cells }
    }
  } catch (error) {
    throw error instanceof LedgerError
      ? error
      : error instanceof CsvError
        ? unclosed(name, Number(error['records']) + 1)
        : unreadable(name, error)
  } finally {
    records.destroy()
  }
}

const unclosed = (name: string, row: number): LedgerError =>
  new LedgerError(`“${name}”第${row}行起英文双引号没有成对，读不出各列。请补齐或者删去多余的双引号后再导入。`)

/** The delimiter that the first lines agree on; Excel may name it itself in a line `sep=;`. */
const delimiterOf = (text: string): string => {
  const named = /^sep=(.)[\r\n]/i.exec(text)?.[1]
  if (named !== undefined) return named
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n?|\n/, 50)
  // How many columns it makes counts, and twice how many lines say so.
  const agreement = (delimiter: string): number => {
    const counts = Map.groupBy(lines, (line) => line.split(delimiter).length - 1)
    return Math.max(...[...counts].map(([count, alike]) => count * alike.length ** 2))
  }
  return [',', '\t', ';'].reduce((best, delimiter) => (agreement(delimiter) > agreement(best) ? delimiter : best))
}

/** A cell as Excel shows it: exporters guard long numbers as `="0012"` or with an apostrophe. */
const csvCell = (text: string): string | undefined => {
  if (text === '') return undefined
  if (text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1) || undefined
  return /^'[\d=+@-]/.test(text) ? text.slice(1) : text
}

/** A copy that doesn't keep alive the text it was cut from. */
const own = (piece: string): string => (piece.length < 13 ? piece : (' ' + piece).slice(1))
