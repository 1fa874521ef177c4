/** Import: ledgers into lives. Good rows go in, malformed ones come back with what to do, and nothing is lost or counted twice. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { sql } from 'kysely'
import { columnTitle, pathsOf, type AnyProcedure, type Register } from '../define/index.ts'
import { caseOf, project, standing, type Act } from '../engine/index.ts'
import { isBlank, isFiller, readText } from '../ledger/cells.ts'
import { bestRegister, kindOfRow, readTitle, type Header, type RegisterTitles } from '../ledger/header.ts'
import { importedId, numberIn, openingKey } from '../ledger/identity.ts'
import { readRow, type Draft, type Problem } from '../ledger/rows.ts'
import { LedgerError, openWorkbook, type Cell, type Row, type Sheet } from '../ledger/workbook.ts'
import { reasonTitle } from '../print/xlsx.ts'
import { idsByNumber, isConflict, load, record, type Change, type Recorded } from '../store/acts.ts'
import { canonical } from '../store/seal/canonical.ts'
import { sealAll } from '../store/sealing.ts'
import { agencies, agencyOf, Said, type Agency, type Office } from './office.ts'
import { looseReferences } from './reference.ts'
import { rowTitle } from './refused.ts'

export type ImportOptions = {
  readonly by: string
  /** The department's name, where the title row doesn't say it or says another. */
  readonly agency?: string | undefined
  /** The register's id, where titles don't tell it. */
  readonly register?: string | undefined
  /** Titles of the ledger to titles of the register. */
  readonly map?: Readonly<Record<string, string>> | undefined
  readonly dryRun?: boolean | undefined
  /** The agency is made as one whose records are made up. */
  readonly synthetic?: boolean | undefined
  readonly onProgress?: (now: { file: string; sheet: string; rows: number }) => void
}

export type RefusedRow = {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly problems: readonly { readonly column?: number; readonly says: string }[]
}

export type SheetResult = {
  readonly file: string
  readonly sheet: string
  readonly register?: string
  readonly title?: string
  readonly agency?: string
  /** The import's id, by which it can be undone and its refused rows be fetched. */
  readonly id?: string
  readonly rows: number
  readonly added: number
  readonly present: number
  readonly refused: number
  /** The first refused rows; all of them are kept with the import. */
  readonly refusals: readonly { readonly row: number; readonly says: readonly string[] }[]
  /** Columns that the register doesn't have; their contents are kept as notes. */
  readonly unmatched: readonly { readonly title: string; readonly candidates: readonly string[] }[]
  /** Facts that broke the law, and references that don't hold: recorded, with the breach noted. */
  readonly notes: readonly { readonly kind: string; readonly says: string; readonly count: number }[]
  /** Why the whole sheet was left. */
  readonly error?: string
}

/** The ledgers that a path means: a workbook, or the workbooks of a folder in order of name. */
export const ledgersAt = async (path: string): Promise<string[]> => {
  const what = await stat(path).catch(() => {
    throw new Said(`没有找到“${path}”。请核对路径。`)
  })
  if (!what.isDirectory()) return [path]
  const names = (await readdir(path))
    .filter((n) => /\.(xlsx|xlsm|csv|xls)$/i.test(n) && !n.startsWith('~$') && !n.startsWith('.'))
    .toSorted()
  if (names.length === 0) throw new Said(`“${path}”里没有台账（.xlsx或.csv）。`)
  return names.map((n) => join(path, n))
}

type Plan = {
  readonly file: string
  readonly sheet: number
  readonly name: string
  readonly register: Register
  readonly header: Header
  readonly titles: readonly string[]
  readonly agency: string | undefined
  readonly year: number | undefined
  /** The unit of amounts that a line above the header states. */
  readonly unit: string | undefined
}

const peeked = 40
const peek = async (sheet: Sheet): Promise<Row[]> => {
  const rows: Row[] = []
  for await (const row of sheet.rows()) if (rows.push(row) >= peeked) break
  return rows
}
const textAt = (cell: Cell): string => {
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
    return paths.length === 1 && s?.opens && s.fields[field] && !s.fields[field].optional ? [i] : []
  })

const nothing = { rows: 0, added: 0, present: 0, refused: 0, refusals: [], unmatched: [], notes: [] }
const plain = (e: unknown): string => {
  if (e instanceof LedgerError || e instanceof Said) return e.message
  throw e
}

/** The registers that a sheet may hold: all, or the one that is named. */
const registersFor = ({ catalog }: Office, { register }: ImportOptions): RegisterTitles[] => {
  const open = [...catalog.registers.values()].filter((r) => register === undefined || r.id === register)
  if (open.length === 0) throw new Said(`没有“${register}”这种台账。现有：${[...catalog.registers.keys()].join('、')}。`)
  return open.map((r) => ({ id: r.id, titles: [r.title, ...(r.also ?? [])], columns: columnsOf(catalog.procedures.get(r.procedure)!, r) }))
}

/** Finds the register, the header and the department of each sheet before anything is recorded. */
const plan = async (
  office: Office,
  file: string,
  candidates: readonly RegisterTitles[],
  options: ImportOptions,
): Promise<(Plan | SheetResult)[]> => {
  const { catalog } = office
  let book
  try {
    book = await openWorkbook(file)
  } catch (e) {
    return [{ ...nothing, file, sheet: '', error: plain(e) }]
  }
  try {
    const plans: (Plan | SheetResult)[] = []
    for (const [i, sheet] of book.sheets.entries()) {
      try {
        const rows = renamed(await peek(sheet), options.map)
        if (rows.every((r) => r.cells.every(isBlank))) continue
        const names = [basename(file, extname(file)), sheet.name]
        const found = bestRegister(rows, candidates, names)
        if (found === undefined) {
          plans.push({
            ...nothing,
            file,
            sheet: sheet.name,
            error: '没有认出这是哪一种台账，也没有找到表头。请核对表头，或者用 --register 指明台账。',
          })
          continue
        }
        const register = catalog.registers.get(found.register.id)!
        const title = readTitle(rows, found.header, found.register.titles, names)
        const p = catalog.procedures.get(register.procedure)!
        const missing = needed(p, register).filter((c) => !found.header.matches.has(String(c)))
        if (missing.length > 0) {
          const names = missing.map((c) => `“${columnTitle(p, register.columns[c]!)}”`).join('、')
          const left = found.header.unmatched.map(
            (u) => `“${u.title}”${u.candidates.length > 0 ? `（是否为${u.candidates.map((c) => `“${c}”`).join('、')}）` : ''}`,
          )
          const hint = left.length > 0 ? `未认出的列：${left.join('、')}。` : ''
          plans.push({
            ...nothing,
            file,
            sheet: sheet.name,
            register: register.id,
            title: register.title,
            unmatched: found.header.unmatched,
            error: `${register.title}缺少${names}列。${hint}请用 --map 写明列的对应关系，或者补上这些列。`,
          })
          continue
        }
        plans.push({
          file,
          sheet: i,
          name: sheet.name,
          register,
          header: found.header,
          titles: titlesOf(rows, found.header),
          unit: title.unit,
          agency: options.agency ?? title.agency,
          year: title.year,
        })
      } catch (e) {
        plans.push({ ...nothing, file, sheet: sheet.name, error: plain(e) })
      }
    }
    return plans.length > 0 ? plans : [{ ...nothing, file, sheet: '', error: '工作簿里没有内容。' }]
  } finally {
    await book.close()
  }
}

/** Rows whose header cells are called as the map says. */
const renamed = (rows: Row[], map: ImportOptions['map']): Row[] =>
  map === undefined ? rows : rows.map((r) => ({ ...r, cells: r.cells.map((c) => (typeof c === 'string' ? (map[c.trim()] ?? c) : c)) }))

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Imports workbooks or folders. Each sheet gets its result; a sheet that can't be read doesn't keep the others out. */
export const importLedgers = async (office: Office, paths: readonly string[], options: ImportOptions): Promise<SheetResult[]> => {
  const files = (await Promise.all(paths.map(ledgersAt))).flat()
  const candidates = registersFor(office, options)
  const plans = []
  for (const file of files) plans.push(...(await plan(office, file, candidates, options)))
  const named = plans.flatMap((x) => ('header' in x && x.agency ? [x.agency] : []))
  const common = mostCommon(named) ?? (await onlyAgency(office))
  const results: SheetResult[] = []
  const imported = new Map<string, Agency>()
  for (const x of plans) {
    if (!('header' in x)) {
      results.push(x)
      continue
    }
    const name = x.agency ?? common
    if (name === undefined) {
      results.push({
        ...nothing,
        file: x.file,
        sheet: x.name,
        register: x.register.id,
        title: x.register.title,
        error: '标题行没有写明是哪个部门的台账。请用 --agency 指明部门。',
      })
      continue
    }
    const agency = options.dryRun
      ? { agency: 'dry-run', name, synthetic: false }
      : await agencyOf(office, name, { synthetic: options.synthetic ?? false })
    imported.set(agency.agency, agency)
    results.push(await importSheet(office, agency, x, options))
  }
  if (options.dryRun) return results
  for (const { agency } of imported.values()) await sealAll(office.db.sealer, agency, office.keys, office.now)
  // References are looked at when all files are in, whatever their order.
  return Promise.all(
    results.map(async (r) => (r.id === undefined ? r : { ...r, notes: [...r.notes, ...(await referenceNotes(office, r))] })),
  )
}

const mostCommon = (words: readonly string[]): string | undefined =>
  [...Map.groupBy(words, (w) => w)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]
const onlyAgency = async (office: Office): Promise<string | undefined> => {
  const all = await agencies(office)
  return all.length === 1 ? all[0]!.name : undefined
}

const referenceNotes = async (office: Office, r: SheetResult): Promise<SheetResult['notes'][number][]> => {
  const agency = (await agencies(office)).find((a) => a.name === r.agency)!.agency
  const loose = await looseReferences(office, agency, { importId: r.id! })
  const kinds = Map.groupBy(loose, (l) => l.why)
  return [...kinds].map(([why, some]) => ({
    kind: 'reference',
    says:
      why === 'unknown'
        ? `引用的编号不在清单中（如${some[0]!.number}）`
        : `引用的事项当日不在有效清单中（如${some[0]!.number}，${some[0]!.on}）`,
    count: some.reduce((n, l) => n + l.count, 0),
  }))
}

type Read = {
  readonly row: Row
  readonly acts: readonly Draft[]
  readonly notes: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

const batchSize = 1_000

const importSheet = async (office: Office, agency: Agency, x: Plan, options: ImportOptions): Promise<SheetResult> => {
  const p = office.catalog.procedures.get(x.register.procedure)!
  const id = `${(await digestOf(x.file)).slice(0, 24)}.${x.sheet + 1}`
  const head = { file: x.file, sheet: x.name, register: x.register.id, title: x.register.title, agency: agency.name }
  const sum = { rows: 0, added: 0, present: 0, refused: 0 }
  const refusals: { row: number; says: string[] }[] = []
  const unmatched = x.header.unmatched.filter((u) => ![rowTitle, reasonTitle].includes(u.title))
  if (!options.dryRun) await begin(office, agency, id, x, options)

  const places = new Map([...x.header.matches].map(([column, at]) => [at, Number(column)]))
  const seenOpenings = new Map<string, number>()
  const seenNumbers = new Set<string>()

  const flush = async (batch: Read[]) => {
    const known = options.dryRun
      ? { byNumber: new Map<string, string>(), cases: new Map<string, Recorded>() }
      : await knownOf(office, agency, p, batch)
    const changes = new Map<string, Change>()
    for (const read of batch) {
      if (read.problems.length > 0) continue
      const number = numberIn(p, read.acts)
      const key = openingKey(p, read.acts)
      if (number !== undefined && seenNumbers.has(number)) {
        read.problems = [{ says: `编号“${number}”在本表中重复，一个编号只能用于一件。请核对编号，或者删去重复的行` }]
        continue
      }
      const nth = (seenOpenings.get(key) ?? 0) + 1
      const caseId = (number !== undefined && known.byNumber.get(number)) || importedId(p, key, nth)
      const change = additionOf(p, office, caseId, known.cases.get(caseId)?.acts ?? [], read, id, options.by)
      if ('problems' in change) {
        read.problems = change.problems
        continue
      }
      if (number !== undefined) seenNumbers.add(number)
      seenOpenings.set(key, nth)
      if (change.acts.length === change.recorded) sum.present++
      else {
        sum.added++
        changes.set(caseId, change)
      }
    }
    if (!options.dryRun) await write(office, agency, id, [...changes.values()], batch, x)
    for (const read of batch) {
      if (read.problems.length === 0) continue
      sum.refused++
      if (refusals.length < 100) refusals.push({ row: read.row.number, says: read.problems.map((f) => f.says) })
    }
    sum.rows += batch.length
    if (!options.dryRun)
      await office.db.app.updateTable('imports').set(sum).where('agency', '=', agency.agency).where('id', '=', id).execute()
    options.onProgress?.({ file: x.file, sheet: x.name, rows: sum.rows })
  }

  const book = await openWorkbook(x.file)
  try {
    let batch: Read[] = []
    for await (const row of book.sheets[x.sheet]!.rows()) {
      if (row.number <= x.header.headerRow + (x.header.twoRow ? 1 : 0) || kindOfRow(row, x.header) !== 'record') continue
      const cells: Cell[] = x.register.columns.map(() => undefined)
      const notes: Record<string, string> = {}
      for (const [at, cell] of row.cells.entries()) {
        const column = places.get(at)
        if (column !== undefined) cells[column] = cell
        else if (!isBlank(cell) && !isFiller(cell) && unmatched.some((u) => u.index === at))
          notes[x.titles[at] ?? `第${at + 1}列`] = textAt(cell)
      }
      const read = readRow(p, x.register, cells, { year: x.year, unit: (column) => x.header.units.get(String(column)) ?? x.unit })
      batch.push({ row, ...read, notes })
      if (batch.length === batchSize) {
        await flush(batch)
        batch = []
      }
    }
    await flush(batch)
  } catch (e) {
    return { ...nothing, ...head, id, ...sum, refusals, unmatched, error: `${plain(e)}已读的${sum.rows}行不受影响，改正后可以重新导入。` }
  } finally {
    await book.close()
  }
  if (options.dryRun) return { ...head, ...sum, refusals, unmatched, notes: [] }
  await office.db.app
    .updateTable('imports')
    .set({ finished_at: office.now() })
    .where('agency', '=', agency.agency)
    .where('id', '=', id)
    .execute()
  return { ...head, id, ...sum, refusals, unmatched, notes: await findingNotes(office, agency.agency, id) }
}

const begin = async (office: Office, { agency }: Agency, id: string, x: Plan, { by }: ImportOptions) => {
  const begun = {
    started_at: office.now(),
    finished_at: null,
    undone_at: null,
    by,
    rows: 0,
    added: 0,
    present: 0,
    refused: 0,
    titles: JSON.stringify(x.titles),
  }
  await office.db.app
    .insertInto('imports')
    .values({ agency, id, file: basename(x.file), sheet: x.name, register: x.register.id, digest: id.split('.')[0]!, ...begun })
    .onConflict((c) => c.columns(['agency', 'id']).doUpdateSet(begun))
    .execute()
  await office.db.app.deleteFrom('refused_rows').where('agency', '=', agency).where('import_id', '=', id).execute()
}

/** What is already recorded of the cases that a batch may tell of. */
const knownOf = async (office: Office, { agency }: Agency, p: AnyProcedure, batch: readonly Read[]) => {
  const good = batch.filter((r) => r.problems.length === 0)
  const numbers = good.flatMap((r) => numberIn(p, r.acts) ?? [])
  const byNumber = numbers.length > 0 ? await idsByNumber(office.db.app, agency, p.id, numbers) : new Map<string, string>()
  // Equal openings in one batch are few; looking a few places ahead finds them all.
  const ids = good.flatMap((r) => [1, 2, 3, 4].map((n) => importedId(p, openingKey(p, r.acts), n)))
  const cases = await load(office.db.app, agency, [...new Set([...ids, ...byNumber.values()])])
  return { byNumber, cases }
}

/** The acts that a row adds to what is recorded of its case; a fact that differs from a recorded one is no addition. */
const additionOf = (
  p: AnyProcedure,
  office: Office,
  caseId: string,
  acts: readonly Act[],
  read: Read,
  importId: string,
  by: string,
): Change | { problems: Problem[] } => {
  const now = standing(acts)
  const added: Act[] = []
  let n = acts.at(-1)?.n ?? 0
  const problems: Problem[] = []
  for (const draft of read.acts) {
    const same = now.findLast((a) => a.step === draft.step)
    if (same === undefined) {
      added.push({ ...draft, n: ++n, by, import: importId })
      continue
    }
    const title = p.steps[draft.step]!.title
    if (same.on !== draft.on && !draft.assumed && !same.assumed)
      problems.push({ says: `“${title}”已入账的日期是${same.on}，本表是${draft.on}。如需更正，请在办件中办理更正` })
    const more: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(draft.data)) {
      const old = same.data[name]
      if (value === undefined || (old !== undefined && canonical(old) === canonical(value))) continue
      if (old === undefined) more[name] = value
      else problems.push({ says: `“${p.steps[draft.step]!.fields[name]!.title}”与已入账的不一致。如需更正，请在办件中办理更正` })
    }
    if (Object.keys(more).length > 0)
      added.push({ n: ++n, step: '@amend', on: draft.on, by, import: importId, data: { act: same.n, values: more, reason: '台账补充' } })
  }
  if (problems.length > 0) return { problems }
  if (added.length > 0 && Object.keys(read.notes).length > 0)
    added.push({
      n: ++n,
      step: '@note',
      on: read.acts.at(-1)!.on,
      by,
      import: importId,
      data: { text: '台账中的其他内容', columns: read.notes },
    })
  const all = [...acts, ...added]
  return { procedure: p, acts: all, recorded: acts.length, projection: project(office.catalog, p, caseId, all, office.calendar) }
}

const write = async (office: Office, agency: Agency, id: string, changes: readonly Change[], batch: readonly Read[], x: Plan) => {
  try {
    if (changes.length > 0) await record(office.db.log, { agency: agency.agency, at: office.now(), salt: office.salt }, changes)
  } catch (e) {
    if (!isConflict(e)) throw e
    throw new Said('导入时别人办理了同样的办件，本次导入停在这里。请重新导入，已经入账的不会重复。')
  }
  const refused = batch.filter((r) => r.problems.length > 0)
  if (refused.length === 0) return
  const at = new Map([...x.header.matches].map(([column, index]) => [Number(column), index]))
  await office.db.app
    .insertInto('refused_rows')
    .values(
      refused.map((r) => ({
        agency: agency.agency,
        import_id: id,
        row: r.row.number,
        cells: JSON.stringify(Array.from(r.row.cells, (c) => c ?? null)),
        problems: JSON.stringify(r.problems.map((f) => ({ says: f.says, ...(f.column !== undefined && { column: at.get(f.column) }) }))),
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute()
}

const findingNotes = async (office: Office, agency: string, importId: string): Promise<SheetResult['notes'][number][]> => {
  const { rows } = await sql<{ kind: string; says: string; count: number }>`
    select f.kind, regexp_replace(f.says, '[:：]应于.*$', '') as says, count(*) as count
    from findings f join acts a on a.agency = f.agency and a.case_id = f.case_id and a.n = f.n
    where f.agency = ${agency} and a.import_id = ${importId} group by 1, 2 order by 3 desc`.execute(office.db.app)
  return rows
}

/** The cases that an import brought or added to, a page at a time. */
const casesOf = async function* (office: Office, agency: string, id: string): AsyncGenerator<Recorded[]> {
  for (let after = ''; ;) {
    const rows = await office.db.app
      .selectFrom('acts')
      .select('case_id')
      .distinct()
      .where('agency', '=', agency)
      .where('import_id', '=', id)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(batchSize)
      .execute()
    if (rows.length === 0) return
    after = rows.at(-1)!.case_id
    yield [
      ...(
        await load(
          office.db.app,
          agency,
          rows.map((r) => r.case_id),
        )
      ).values(),
    ]
  }
}

/** Undoes an import as a whole: what it brought is voided, case by case, and stays visible in the log. Returns the number of cases. */
export const undoImport = async (
  office: Office,
  agency: string,
  id: string,
  { by, reason }: { by: string; reason: string },
): Promise<number> => {
  const found = await office.db.app.selectFrom('imports').selectAll().where('agency', '=', agency).where('id', '=', id).executeTakeFirst()
  if (found === undefined) throw new Said(`没有编号为${id}的导入。`)
  if (found.undone_at !== null) throw new Said('这次导入已经撤销过了。')
  const left = (acts: readonly Act[]) => standing(acts).filter((a) => a.import !== id)
  // First look, then act: an import is undone as a whole or not at all.
  for await (const cases of casesOf(office, agency, id))
    for (const { procedure, acts } of cases) {
      const p = office.catalog.procedures.get(procedure)!
      const [first] = left(acts)
      if (first && !p.steps[first.step]!.opens)
        throw new Said(
          `导入以后又办理过“${p.title}”${p.name(caseOf(p, '', acts)!)}，不能整批撤销。请先在该办件中作废后来办理的步骤，再撤销导入。`,
        )
    }
  let undone = 0
  for await (const cases of casesOf(office, agency, id)) {
    const changes = cases.flatMap(({ id: caseId, procedure, acts }): Change[] => {
      const p = office.catalog.procedures.get(procedure)!
      if (!standing(acts).some((a) => a.import === id)) return []
      const on = left(acts).at(-1)?.on ?? acts[0]!.on
      const all = [...acts, { n: acts.at(-1)!.n + 1, step: '@void', on, by, data: { import: id, reason } }]
      return [{ procedure: p, acts: all, recorded: acts.length, projection: project(office.catalog, p, caseId, all, office.calendar) }]
    })
    if (changes.length > 0) await record(office.db.log, { agency, at: office.now(), salt: office.salt }, changes)
    undone += changes.length
  }
  await office.db.app.updateTable('imports').set({ undone_at: office.now() }).where('agency', '=', agency).where('id', '=', id).execute()
  await sealAll(office.db.sealer, agency, office.keys, office.now)
  return undone
}
