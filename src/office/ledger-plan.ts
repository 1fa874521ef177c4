/** What the sheets of ledgers hold: register, header, department and year of each, found before anything is recorded. */
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { Said, columnTitle, pathsOf, type AnyProcedure, type Catalog, type Register } from '../define/index.ts'
import { isBlank, normalise, readText } from '../ledger/cells.ts'
import { kindOfRow, likelyRegisters, readTitle, type Candidate, type Header, type RegisterTitles } from '../ledger/header.ts'
import { putsInForce, readRow } from '../ledger/rows.ts'
import { openWorkbook, type Cell, type Row, type Sheet } from '../ledger/workbook.ts'
import { agencies, type Office } from './office.ts'

/** A ledger, and the folder that it was found in if a folder was named. */
export type LedgerFile = { readonly file: string; readonly folder?: string }

/** A sheet that holds a register. */
export type SheetPlan = {
  readonly file: string
  /** Its place among the sheets of the file, from 0. */
  readonly sheet: number
  readonly name: string
  readonly register: Register
  readonly header: Header
  readonly titles: readonly string[]
  readonly agency: string | undefined
  readonly year: number | undefined
  /** The unit of amounts that a line above the header states. */
  readonly unit: string | undefined
  /** What the sheet's name says of all its rows, by the place of the register's column: sheets 行政许可 and 行政处罚 have no column of kinds. */
  readonly said: ReadonlyMap<number, string>
}

/** A sheet that isn't imported: `error` where that may lose facts, `skipped` where no ledger was seen in it. */
export type SheetLeft = {
  readonly file: string
  readonly sheet: string
  readonly register?: string
  readonly title?: string
  readonly unmatched?: Header['unmatched']
  readonly error?: string
  readonly skipped?: string
}

export type PlanOptions = {
  readonly agency?: string | undefined
  readonly register?: string | undefined
  readonly map?: Readonly<Record<string, string>> | undefined
}

/** Also what can't be read: it is named, not passed over. */
const tables = /\.(?:xlsx|xlsm|xls|xlsb|csv|tsv|et|ods)$/i

/** The ledgers that a path means: a workbook, or the workbooks of a folder and the folders in it, in order of name. */
const ledgersAt = async (path: string): Promise<LedgerFile[]> => {
  const what = await stat(path).catch(() => {
    throw new Said(`没有找到“${path}”。请核对路径。`)
  })
  if (!what.isDirectory()) return [{ file: path }]
  const found = (await readdir(path, { recursive: true }))
    .filter((name) => tables.test(name) && !name.split(sep).some((part) => part.startsWith('.') || part.startsWith('~$')))
    .toSorted()
  if (found.length === 0) throw new Said(`“${path}”里没有台账（.xlsx或.csv）。`)
  return found.map((name) => ({ file: join(path, name), folder: join(basename(resolve(path)), dirname(name)) }))
}

const peeked = 40
const peek = async (sheet: Sheet): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const row of sheet.rows()) if (rows.push(row) >= peeked) break
  return rows
}
export const textAt = (cell: Cell): string => {
  const read = readText(cell)
  return 'value' in read ? read.value : ''
}

/** The titles of the header, in one row: a title below a group stands for both. */
const titlesOf = (rows: readonly Row[], { headerRow, twoRow }: Header): string[] => {
  const [upper, lower] = [headerRow, headerRow + 1].map((n) => rows.find((r) => r.number === n)?.cells ?? [])
  const below = twoRow ? lower! : []
  return Array.from({ length: Math.max(upper!.length, below.length) }, (_, i) => textAt(below[i]) || textAt(upper![i]))
}

const columnsOf = (p: AnyProcedure, register: Register) =>
  register.columns.map((c, i) => ({ id: String(i), titles: [columnTitle(p, c), ...(c.also ?? [])] }))

/** Columns without which no row of the register could be recorded. */
const needed = (p: AnyProcedure, register: Register): number[] =>
  register.columns.flatMap((c, i) => {
    const paths = pathsOf(c)
    const [step = '', field = ''] = (paths[0] ?? '').split('.')
    const s = p.steps[step]
    if (paths.length !== 1 || !s?.opens) return []
    return (field === 'on' ? putsInForce(p, step) : !s.fields[field]!.optional) ? [i] : []
  })

/** The sentence of an error that is meant for people; any other is thrown on. */
export const plain = (e: unknown): string => {
  if (e instanceof Said) return e.message
  throw e
}

/** The registers that a sheet may hold: all, or the one that is named. */
const registersFor = ({ catalog }: Office, { register }: PlanOptions): RegisterTitles[] => {
  const open = [...catalog.registers.values()].filter((r) => register === undefined || r.id === register)
  if (open.length === 0) throw new Said(`没有“${register}”这种台账。现有：${[...catalog.registers.keys()].join('、')}。`)
  return open.map((r) => ({ id: r.id, titles: [r.title, ...(r.also ?? [])], columns: columnsOf(catalog.procedures.get(r.procedure)!, r) }))
}

/** How badly rows fit a register: columns that it can't do without, and cells that don't read as its fields. */
const misfit = (catalog: Catalog, rows: readonly Row[], { register: { id }, header }: Candidate<RegisterTitles>): number => {
  const register = catalog.registers.get(id)!
  const p = catalog.procedures.get(register.procedure)!
  const lacking = needed(p, register).filter((c) => !header.matches.has(String(c))).length
  const records = rows.filter((row) => row.number > header.headerRow + (header.twoRow ? 1 : 0) && kindOfRow(row, header) === 'record')
  const faults = records.map((row) => {
    const cells = register.columns.map((_, c) => row.cells[header.matches.get(String(c)) ?? -1])
    const { problems, odd } = readRow(p, register, cells)
    return problems.length + odd.length
  })
  return lacking * Math.max(1, records.length) + faults.reduce((a, b) => a + b, 0)
}

/** Of registers that are alike in their columns, the one that the rows fit best. */
const fitting = (
  catalog: Catalog,
  rows: readonly Row[],
  likely: readonly Candidate<RegisterTitles>[],
): Candidate<RegisterTitles> | undefined =>
  likely.length < 2
    ? likely[0]
    : likely.map((candidate) => ({ candidate, faults: misfit(catalog, rows, candidate) })).toSorted((a, b) => a.faults - b.faults)[0]!
        .candidate

/** The one word of a column's list that names speak of, the first that speaks of any. */
const wordIn = (p: AnyProcedure, register: Register, column: number, names: readonly string[]): string | undefined => {
  const [step = '', field = ''] = (pathsOf(register.columns[column]!)[0] ?? '').split('.')
  const options = Object.values(p.steps[step]?.fields[field]?.options ?? {})
  for (const name of names.map(normalise)) {
    const spoken = options.flatMap(({ title, also = [] }) =>
      [title, ...also]
        .map(normalise)
        .filter((word) => word.length > 1 && name.includes(word))
        .map((word) => ({ title, word })),
    )
    // 行政许可 is spoken of by 许可 too.
    const whole = spoken.filter(({ word }) => spoken.every((x) => x.word === word || !x.word.includes(word)))
    const titles = new Set(whole.map(({ title }) => title))
    if (titles.size > 0) return titles.size === 1 ? whole[0]!.title : undefined
  }
  return undefined
}

/** Rows whose header cells are called as the map says. */
const renamed = (rows: Row[], map: PlanOptions['map']): Row[] =>
  map === undefined ? rows : rows.map((r) => ({ ...r, cells: r.cells.map((c) => (typeof c === 'string' ? (map[c.trim()] ?? c) : c)) }))

const planSheet = async (
  { catalog }: Office,
  { file, folder }: LedgerFile,
  sheet: Sheet,
  place: number,
  candidates: readonly RegisterTitles[],
  options: PlanOptions,
): Promise<SheetPlan | SheetLeft | undefined> => {
  const rows = renamed(await peek(sheet), options.map)
  if (rows.every((r) => r.cells.every(isBlank))) return undefined
  const names = [basename(file, extname(file)), sheet.name]
  const found = fitting(catalog, rows, likelyRegisters(rows, candidates, names))
  if (found === undefined)
    return { file, sheet: sheet.name, skipped: '没有认出这是哪一种台账，没有导入。如果是台账，请核对表头，或者用 --register 指明台账。' }
  const register = catalog.registers.get(found.register.id)!
  const p = catalog.procedures.get(register.procedure)!
  const { header } = found
  const absent = needed(p, register).filter((c) => !header.matches.has(String(c)))
  const said = new Map(
    absent.flatMap((c) => {
      const word = wordIn(p, register, c, names.toReversed())
      return word === undefined ? [] : [[c, word] as const]
    }),
  )
  const missing = absent.filter((c) => !said.has(c))
  if (missing.length > 0) {
    const lacking = missing.map((c) => `“${columnTitle(p, register.columns[c]!)}”`).join('、')
    const left = header.unmatched.map(
      (u) => `“${u.title}”${u.candidates.length > 0 ? `（是否为${u.candidates.map((c) => `“${c}”`).join('、')}）` : ''}`,
    )
    const hint = left.length > 0 ? `未认出的列：${left.join('、')}。` : ''
    return {
      file,
      sheet: sheet.name,
      register: register.id,
      title: register.title,
      unmatched: header.unmatched,
      error: `${register.title}缺少${lacking}列。${hint}请用 --map 写明列的对应关系，或者补上这些列。`,
    }
  }
  const title = readTitle(rows, header, found.register.titles, folder === undefined ? names : [...names, folder])
  return {
    file,
    sheet: place,
    name: sheet.name,
    register,
    header,
    titles: titlesOf(rows, header),
    unit: title.unit,
    agency: options.agency ?? title.agency,
    year: title.year,
    said,
  }
}

const planFile = async (
  office: Office,
  ledger: LedgerFile,
  candidates: readonly RegisterTitles[],
  options: PlanOptions,
): Promise<(SheetPlan | SheetLeft)[]> => {
  const { file } = ledger
  let book
  try {
    book = await openWorkbook(file)
  } catch (e) {
    return [{ file, sheet: '', error: plain(e) }]
  }
  try {
    const plans: (SheetPlan | SheetLeft)[] = []
    for (const [place, sheet] of book.sheets.entries()) {
      try {
        const plan = await planSheet(office, ledger, sheet, place, candidates, options)
        if (plan) plans.push(plan)
      } catch (e) {
        plans.push({ file, sheet: sheet.name, error: plain(e) })
      }
    }
    return plans.length > 0 ? plans : [{ file, sheet: '', skipped: '工作簿里没有内容。' }]
  } finally {
    await book.close()
  }
}

const mostCommon = <T>(all: readonly T[]): T | undefined =>
  [...Map.groupBy(all, (one) => one)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]

/** The department that a title means, among those known: 省交通运输厅 and 江北省交通运输厅法规处 are both 江北省交通运输厅. */
const meant = (name: string, known: readonly string[], common: string | undefined): string => {
  const inside = /^.{1,12}[处科室股]$/
  const whole = known.filter((k) => k !== name && (k.endsWith(name) || (name.startsWith(k) && inside.test(name.slice(k.length)))))
  if (whole.length === 1) return whole[0]!
  const commonOrNot = common !== undefined && (whole.includes(common) || (inside.test(name) && !inside.test(common)))
  return commonOrNot ? common : name
}

/**
 * Plans workbooks and folders, sheet by sheet. Where a sheet doesn't say its department or year, it has those of the ledgers beside it; the
 * department may also be the only one that the office knows.
 */
export const planLedgers = async (office: Office, paths: readonly string[], options: PlanOptions): Promise<(SheetPlan | SheetLeft)[]> => {
  const files = (await Promise.all(paths.map(ledgersAt))).flat()
  const candidates = registersFor(office, options)
  const plans: (SheetPlan | SheetLeft)[] = []
  for (const file of files) plans.push(...(await planFile(office, file, candidates, options)))
  const named = plans.flatMap((x) => ('header' in x && x.agency ? [x.agency] : []))
  const recorded = (await agencies(office)).map((a) => a.name)
  const known = [...new Set([...named, ...recorded])]
  const common = mostCommon(named.map((name) => meant(name, known, undefined))) ?? (recorded.length === 1 ? recorded[0] : undefined)
  const whose = (name: string): string => meant(name, known, recorded.length === 1 && common === name ? recorded[0] : common)
  const year = mostCommon(plans.flatMap((x) => ('header' in x && x.year ? [x.year] : [])))
  return plans.map((x) => {
    if (!('header' in x)) return x
    const agency = options.agency ?? (x.agency === undefined ? common : whose(x.agency))
    if (agency !== undefined) return { ...x, agency, year: x.year ?? year }
    const { file, name, register } = x
    return {
      file,
      sheet: name,
      register: register.id,
      title: register.title,
      error: '标题行没有写明是哪个部门的台账。请用 --agency 指明部门。',
    }
  })
}
