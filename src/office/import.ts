/** Import: ledgers into lives. Good rows go in, malformed ones come back with what to do, and nothing is lost or counted twice. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { sql } from 'kysely'
import { Said, columnTitle, pathsOf, type AnyProcedure, type Register } from '../define/index.ts'
import { numbersBorne, placeIn, project, standing, type Act } from '../engine/index.ts'
import { isBlank, isFiller } from '../ledger/cells.ts'
import { kindOfRow } from '../ledger/header.ts'
import { alike, alwaysNumbered, firstDay, identityOf, importedId, repeatingSheets, type Identity } from '../ledger/identity.ts'
import { putsInForce, readRow, type Draft, type OddWord, type Problem } from '../ledger/rows.ts'
import { openWorkbook, type Cell, type Row } from '../ledger/workbook.ts'
import { reasonTitle } from '../print/xlsx.ts'
import { idsByNumber, isConflict, load, record, type Change, type Recorded } from '../store/acts.ts'
import { beginAfter, givenAmong } from '../store/numbers.ts'
import { sealAll } from '../store/sealing.ts'
import { plain, planLedgers, textAt, type SheetLeft, type SheetPlan } from './ledger-plan.ts'
import { seriesIn } from './numbering.ts'
import { agencies, agencyId, agencyOf, type Agency, type Office } from './office.ts'
import { looseReferences } from './reference.ts'
import { rowTitle } from './refused.ts'
import { Told } from './told.ts'

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
  /** Columns matched because their titles end like the register's. */
  readonly guessed: readonly { readonly title: string; readonly as: string }[]
  /** The first rows below the header that are no records: totals, signatures, notes. */
  readonly otherRows: readonly { readonly row: number; readonly kind: 'total' | 'remark'; readonly text: string }[]
  /** Facts that broke the law, and references that don't hold: recorded, with the breach noted. */
  readonly notes: readonly { readonly kind: string; readonly says: string; readonly count: number }[]
  /** Why the sheet couldn't be imported, or not to its end. */
  readonly error?: string
  /** Why the sheet was passed over: no ledger was seen in it. */
  readonly skipped?: string
}

const nothing = { rows: 0, added: 0, present: 0, refused: 0, refusals: [], unmatched: [], guessed: [], otherRows: [], notes: [] }

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Imports workbooks or folders. Each sheet gets its result; a sheet that can't be read doesn't keep the others out. */
export const importLedgers = async (office: Office, paths: readonly string[], options: ImportOptions): Promise<SheetResult[]> => {
  const results: SheetResult[] = []
  const imported = new Map<string, Agency>()
  const plans = await planLedgers(office, paths, options)
  for (const [file, sheets] of Map.groupBy(plans, (x) => x.file)) {
    const repeating = await repeatedIn(office, sheets)
    const digest = sheets.some((x) => 'header' in x) ? await digestOf(file) : ''
    const told = new Map<string, Told>()
    for (const x of sheets) {
      if (!('header' in x)) {
        results.push({ ...nothing, ...x })
        continue
      }
      const name = x.agency!
      const agency = options.dryRun
        ? { agency: agencyId(name), name, synthetic: false }
        : await agencyOf(office, name, { synthetic: options.synthetic ?? false })
      imported.set(agency.agency, agency)
      // Equal rows of a file are as many facts, be they on one sheet or on two; a sheet that repeats the others tells nothing new.
      const shared = !alwaysNumbered(office.catalog.procedures.get(x.register.procedure)!) && !repeating.has(x)
      const own = shared ? (told.get(`${agency.agency} ${x.register.id}`) ?? new Told()) : new Told()
      if (shared) told.set(`${agency.agency} ${x.register.id}`, own)
      results.push(await importSheet(office, agency, { ...x, id: `${digest.slice(0, 24)}.${x.sheet + 1}` }, own, options))
    }
  }
  if (options.dryRun) return results
  for (const { agency } of imported.values()) await sealAll(office.db.sealer, agency, office.keys, office.now)
  // References are looked at when all files are in, whatever their order.
  return Promise.all(
    results.map(async (r) => (r.id === undefined ? r : { ...r, notes: [...r.notes, ...(await referenceNotes(office, r))] })),
  )
}

/** The sheets of a file that only repeat rows of its other sheets of the same register. */
const repeatedIn = async (office: Office, sheets: readonly (SheetPlan | SheetLeft)[]): Promise<Set<SheetPlan>> => {
  const found = new Set<SheetPlan>()
  const planned = sheets.filter((x) => 'header' in x)
  for (const same of Map.groupBy(planned, (x) => `${x.agency} ${x.register.id}`).values()) {
    if (same.length < 2 || alwaysNumbered(office.catalog.procedures.get(same[0]!.register.procedure)!)) continue
    const read = []
    for (const x of same) {
      const keys: string[] = []
      try {
        for await (const row of rowsOf(office, x)) if (row.problems?.length === 0) keys.push(JSON.stringify(row.acts))
      } catch (e) {
        // Said when the sheet is imported.
        plain(e)
      }
      read.push({ name: x.name, keys })
    }
    for (const place of repeatingSheets(read)) found.add(same[place]!)
  }
  return found
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
  readonly odd: readonly OddWord[]
  problems: readonly Problem[]
  /** The titles of fields in which it differs from what is recorded, without contradicting it. */
  differs?: readonly string[]
}
/** A row below the header that is no record, with its first text. */
type Other = { readonly row: Row; readonly kind: 'total' | 'remark'; readonly acts?: undefined; readonly problems?: undefined }

/** The rows of a sheet, read; without blank rows and repeated headers. */
const rowsOf = async function* (office: Office, x: SheetPlan): AsyncGenerator<Read | Other> {
  const p = office.catalog.procedures.get(x.register.procedure)!
  const below = x.header.headerRow + (x.header.twoRow ? 1 : 0)
  const places = new Map([...x.header.matches].map(([column, at]) => [at, Number(column)]))
  const noted = new Map(unmatchedIn(x).map(({ index }) => [index, x.titles[index] ?? `第${index + 1}列`]))
  const facts = { year: x.year, unit: (column: number) => x.header.units.get(String(column)) ?? x.unit }
  const book = await openWorkbook(x.file)
  try {
    for await (const row of book.sheets[x.sheet]!.rows()) {
      if (row.number <= below) continue
      const kind = kindOfRow(row, x.header)
      if (kind === 'total' || kind === 'remark') yield { row, kind }
      if (kind !== 'record') continue
      const cells: Cell[] = x.register.columns.map((_, column) => x.said.get(column))
      const notes: Record<string, string> = {}
      for (const [at, cell] of row.cells.entries()) {
        const column = places.get(at)
        if (column !== undefined) cells[column] = cell
        else if (noted.has(at) && !isBlank(cell) && !isFiller(cell)) notes[noted.get(at)!] = textAt(cell)
      }
      const read = readRow(p, x.register, cells, facts)
      yield { row, ...read, notes: { ...read.ahead, ...notes } }
    }
  } finally {
    await book.close()
  }
}

/** Columns of the ledger that the register lacks, without those that a workbook of refused rows adds. */
const unmatchedIn = (x: SheetPlan) => x.header.unmatched.filter((u) => ![rowTitle, reasonTitle].includes(u.title))

const batchSize = 1_000

/** `told`: the cases and numbers that rows of the file have told of. */
const importSheet = async (
  office: Office,
  agency: Agency,
  x: SheetPlan & { readonly id: string },
  told: Told,
  options: ImportOptions,
): Promise<SheetResult> => {
  const p = office.catalog.procedures.get(x.register.procedure)!
  const { id } = x
  const sum = { rows: 0, added: 0, present: 0, refused: 0 }
  const refusals: { row: number; says: string[] }[] = []
  const otherRows: SheetResult['otherRows'][number][] = []
  const noted = new Map<string, SheetResult['notes'][number]>()
  const note = (kind: string, says: string) => {
    if (noted.size < 50 || noted.has(says)) noted.set(says, { kind, says, count: (noted.get(says)?.count ?? 0) + 1 })
  }
  const result = () => ({
    file: x.file,
    sheet: x.name,
    register: x.register.id,
    title: x.register.title,
    agency: agency.name,
    ...(!options.dryRun && { id }),
    ...sum,
    refusals,
    unmatched: unmatchedIn(x),
    guessed: [
      ...x.header.guessed,
      ...[...x.said].map(([column, word]) => ({ title: `表名中的“${word}”`, as: columnTitle(p, x.register.columns[column]!) })),
    ],
    otherRows,
    notes: [...noted.values()],
  })
  const before = options.dryRun ? 0 : await begin(office, agency, x, options)

  const flush = async (batch: Read[]) => {
    const { changes, present } = await changesOf(office, agency, p, x, batch, told, options)
    sum.added += changes.length
    sum.present += present
    if (!options.dryRun) await write(office, agency, x, changes, batch)
    for (const read of batch) {
      if (read.problems.length === 0) {
        for (const { column, word } of read.odd)
          note('word', `“${columnTitle(p, x.register.columns[column]!)}”填了“${word}”，不在常用的写法里，按原样入账`)
        for (const title of read.differs ?? []) note('differs', `“${title}”与已入账的不一致，没有改动；如需变更，请在办件中办理`)
        continue
      }
      sum.refused++
      if (refusals.length < 100) refusals.push({ row: read.row.number, says: read.problems.map((f) => f.says) })
    }
    sum.rows += batch.length
    if (!options.dryRun)
      await office.db.app
        .updateTable('imports')
        .set({ ...sum, added: before + sum.added })
        .where('agency', '=', agency.agency)
        .where('id', '=', id)
        .execute()
    options.onProgress?.({ file: x.file, sheet: x.name, rows: sum.rows })
  }

  // While one batch is being recorded the next is read.
  let recording = Promise.resolve()
  try {
    let batch: Read[] = []
    for await (const read of rowsOf(office, x)) {
      if (read.acts === undefined) {
        if (otherRows.length < 20)
          otherRows.push({ row: read.row.number, kind: read.kind, text: read.row.cells.map(textAt).filter(Boolean).join(' ').slice(0, 60) })
        continue
      }
      batch.push(read)
      if (batch.length === batchSize) {
        await recording
        recording = flush(batch)
        recording.catch(() => {}) // Heard where it is awaited.
        batch = []
      }
    }
    await recording
    await flush(batch)
  } catch (e) {
    await recording.catch(() => {})
    return { ...result(), error: `${plain(e)}已读的${sum.rows}行不受影响，改正后可以重新导入。` }
  }
  if (options.dryRun) return result()
  await office.db.app
    .updateTable('imports')
    .set({ finished_at: office.now() })
    .where('agency', '=', agency.agency)
    .where('id', '=', id)
    .execute()
  const read = result()
  return { ...read, notes: [...read.notes, ...(await findingNotes(office, agency.agency, id))] }
}

/** Notes that an import begins; returns how many rows the same sheet has brought before. */
const begin = async (
  office: Office,
  { agency }: Agency,
  x: SheetPlan & { readonly id: string },
  { by }: ImportOptions,
): Promise<number> => {
  const { id } = x
  const earlier = await office.db.app
    .selectFrom('imports')
    .select(['added', 'undone_at'])
    .where('agency', '=', agency)
    .where('id', '=', id)
    .executeTakeFirst()
  const added = earlier && earlier.undone_at === null ? earlier.added : 0
  const begun = {
    started_at: office.now(),
    finished_at: null,
    undone_at: null,
    by,
    rows: 0,
    added,
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
  return added
}

/** What is recorded of the cases that rows may tell of: those of their numbers, and all whose openings are equal. */
const knownOf = async (office: Office, { agency }: Agency, p: AnyProcedure, identities: readonly Identity[]) => {
  const numbers = identities.flatMap(({ number }) => number ?? [])
  const byNumber = numbers.length > 0 ? await idsByNumber(office.db.app, agency, p.id, numbers) : new Map<string, string>()
  const cases = new Map<string, Recorded>()
  const look = async (ids: readonly string[]) => {
    for (const [id, recorded] of await load(office.db.app, agency, [...new Set(ids)])) cases.set(id, recorded)
  }
  await look(identities.map(({ number, key }) => (number !== undefined && byNumber.get(number)) || importedId(p, key, 1)))
  // Equal openings stand one after the other.
  let keys = [...new Set(identities.flatMap(({ key, unique }) => (unique ? [] : [key])))]
  for (let last = 1; ; last *= 4) {
    keys = keys.filter((key) => cases.has(importedId(p, key, last)))
    if (keys.length === 0) return { byNumber, cases }
    await look(keys.flatMap((key) => Array.from({ length: 3 * last }, (_, i) => importedId(p, key, last + 1 + i))))
  }
}

/**
 * What good rows of a batch come to, case by case, and how many of them are in already; rows that contradict what is recorded get their problems. A row tells of the case that
 * says the same already, else of one that it can go on with, else of a new one.
 */
const changesOf = async (
  office: Office,
  agency: Agency,
  p: AnyProcedure,
  x: SheetPlan & { readonly id: string },
  batch: readonly Read[],
  told: Told,
  { by }: ImportOptions,
): Promise<{ changes: Change[]; present: number }> => {
  const rows = batch.flatMap((read) => (read.problems.length > 0 ? [] : [{ read, identity: identityOf(p, read.acts) }]))
  const { byNumber, cases } = await knownOf(
    office,
    agency,
    p,
    rows.map((r) => r.identity),
  )
  const given = await givenAmong(
    office.db.app,
    agency.agency,
    numbersIn(p, rows).map((b) => b.text),
  )
  const next = new Map<string, number>()
  const recorded = (key: string): string[] => {
    const ids: string[] = []
    for (let id = importedId(p, key, 1); cases.has(id); id = importedId(p, key, ids.length + 1)) ids.push(id)
    return ids
  }
  const candidates = ({ number, key, unique }: Identity): string[] => {
    const numbered = number === undefined ? undefined : byNumber.get(number)
    return numbered !== undefined ? [numbered] : unique ? [importedId(p, key, 1)] : recorded(key)
  }
  const free = (key: string): string => {
    const nth = (next.get(key) ?? recorded(key).length) + 1
    next.set(key, nth)
    return importedId(p, key, nth)
  }
  const changes: Change[] = []
  let present = 0
  const take = (
    caseId: string,
    { number, unique }: Identity,
    read: Read,
    { added = [], differs = [] }: Partial<Addition & { differs: readonly string[] }>,
  ) => {
    const other =
      added.length > 0 ? numbersIn(p, [{ read }]).find(({ text }) => given.get(text) && given.get(text)!.caseId !== caseId) : undefined
    if (other) {
      read.problems = [{ ...columnAt(x.register, other.path), says: `“${other.text}”已由系统编给另一件，一个号只能用于一件。请核对编号` }]
      return
    }
    read.differs = differs
    told.add(caseId)
    if (number !== undefined && !unique) told.add(number)
    if (added.length === 0) {
      present++
      return
    }
    const acts = cases.get(caseId)?.acts ?? []
    const all = [...acts, ...added]
    changes.push({ procedure: p, acts: all, recorded: acts.length, projection: project(office.catalog, p, caseId, all, office.calendar) })
  }
  const additions = (read: Read, caseId: string) => additionTo(p, x, cases.get(caseId)?.acts ?? [], read, by)
  const left = rows.filter(({ read, identity }) => {
    const same = candidates(identity).find((id) => !told.has(id) && cases.has(id) && additions(read, id).added?.length === 0)
    if (same !== undefined) take(same, identity, read, additions(read, same))
    return same === undefined
  })
  for (const { read, identity } of left) {
    const { number, key, unique, on } = identity
    const open = candidates(identity).filter((id) => !told.has(id))
    if (number !== undefined && (told.has(number) || (open.length === 0 && (unique || byNumber.has(number))))) {
      read.problems = [
        { ...columnAt(x.register, p.number!), says: `编号“${number}”在本表中重复，一个编号只能用于一件。请核对编号，或者删去重复的行` },
      ]
      continue
    }
    const tried = open.map((id) => ({ id, ...additions(read, id) }))
    const fits = tried.find((t) => t.added !== undefined)
    // Of equal openings only those of the same day are held to be one case told differently.
    const contradicted = tried.find((t) => number !== undefined || firstDay(standing(cases.get(t.id)!.acts)) === on)
    if (fits) take(fits.id, identity, read, fits)
    else if (contradicted) read.problems = contradicted.problems!
    else {
      const id = unique ? importedId(p, key, 1) : free(key)
      take(id, identity, read, additions(read, id))
    }
  }
  return { changes, present }
}

/** The numbers of any series that rows state, and where. */
const numbersIn = (p: AnyProcedure, rows: readonly { readonly read: Read }[]) =>
  rows.flatMap(({ read }) =>
    read.acts.flatMap((a) => numbersBorne(p, [{ ...a, n: 0 }]).map((borne) => ({ ...borne, path: `${a.step}.${borne.field}` }))),
  )

/** The column of a register in which a value stands. */
const columnAt = (register: Register, path: string): { readonly column?: number } => {
  const column = register.columns.findIndex((c) => pathsOf(c).includes(path))
  return column < 0 ? {} : { column }
}

/** Personal data that was erased can't be told from what a ledger says. */
const isErased = (value: unknown): boolean => typeof value === 'object' && value !== null && 'sealed' in value

/** What a row adds, and the titles of fields in which it differs without harm; or what contradicts. */
type Addition =
  | { readonly added: readonly Act[]; readonly differs: readonly string[]; readonly problems?: undefined }
  | { readonly added?: undefined; readonly problems: Problem[] }

/** The acts that a row adds to what is recorded of its case; a fact that differs from a recorded one is no addition. */
const additionTo = (
  p: AnyProcedure,
  { register, id }: SheetPlan & { readonly id: string },
  acts: readonly Act[],
  read: Read,
  by: string,
): Addition => {
  const now = standing(acts)
  const added: Act[] = []
  let n = acts.at(-1)?.n ?? 0
  const problems: Problem[] = []
  const differs: string[] = []
  for (const draft of read.acts) {
    const same = now.findLast((a) => a.step === draft.step)
    if (same === undefined) {
      added.push({ ...draft, n: ++n, by, import: id })
      continue
    }
    const title = p.steps[draft.step]!.title
    if (same.on !== draft.on && !draft.assumed && !same.assumed)
      problems.push({
        ...columnAt(register, `${draft.step}.on`),
        says: `“${title}”已入账的日期是${same.on}，本表是${draft.on}。如需更正，请在办件中办理更正`,
      })
    // A stated day comes in the place of an assumed one; of two assumed ones the earlier holds: by then it was so.
    const moved = same.assumed && (!draft.assumed || draft.on < same.on)
    const more: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(draft.data)) {
      const old = same.data[name]
      if (value === undefined || (old !== undefined && (isErased(old) || alike(old) === alike(value)))) continue
      const field = p.steps[draft.step]!.fields[name]!
      if (old === undefined) more[name] = value
      // Particulars of what is listed change over the years; that is no reason to leave out what else the row says.
      else if (field.optional && putsInForce(p, draft.step)) differs.push(field.title)
      else
        problems.push({
          ...columnAt(register, `${draft.step}.${name}`),
          says: `“${field.title}”与已入账的不一致。如需更正，请在办件中办理更正`,
        })
    }
    if (Object.keys(more).length > 0 || moved)
      added.push({
        n: ++n,
        step: '@amend',
        on: draft.on,
        by,
        import: id,
        data: { act: same.n, values: more, ...(moved && { on: draft.on, ...(draft.assumed && { assumed: true }) }), reason: '台账补充' },
      })
  }
  if (problems.length > 0) return { problems }
  if (added.length > 0 && Object.keys(read.notes).length > 0)
    added.push({ n: ++n, step: '@note', on: read.acts.at(-1)!.on, by, import: id, data: { text: '台账中的其他内容', columns: read.notes } })
  return { added, differs }
}

/** Where facts bear numbers of series that are kept here, counting goes on after the highest of each year. */
const countOn = async (office: Office, agency: string, p: AnyProcedure, batch: readonly Read[]) => {
  const borne = numbersIn(
    p,
    batch.flatMap((read) => (read.problems.length > 0 ? [] : [{ read }])),
  )
  if (borne.length === 0) return
  for (const series of await seriesIn(office, agency, p)) {
    const highest = new Map<number, number>()
    for (const { numbering, text } of borne) {
      const place = numbering === series.numbering ? placeIn(series.form, text) : undefined
      if (place) highest.set(place.year, Math.max(place.n, highest.get(place.year) ?? 0))
    }
    for (const [year, n] of highest) await beginAfter(office.db.log, agency, series, { year, n })
  }
}

const write = async (
  office: Office,
  { agency }: Agency,
  x: SheetPlan & { readonly id: string },
  changes: readonly Change[],
  batch: readonly Read[],
) => {
  // First the count, then the facts: a number given meanwhile is never one of theirs.
  if (changes.length > 0) await countOn(office, agency, office.catalog.procedures.get(x.register.procedure)!, batch)
  try {
    if (changes.length > 0) await record(office.db.log, { agency, at: office.now(), salt: office.salt }, changes)
  } catch (e) {
    if (!isConflict(e)) throw e
    throw new Said('导入时别人办理了同样的办件，本次导入停在这里。请重新导入，已经入账的不会重复。')
  }
  const refused = batch.filter((r) => r.problems.length > 0)
  if (refused.length === 0) return
  await office.db.app
    .insertInto('refused_rows')
    .values(
      refused.map((r) => ({
        agency,
        import_id: x.id,
        row: r.row.number,
        cells: JSON.stringify(Array.from(r.row.cells, (c) => c ?? null)),
        problems: JSON.stringify(r.problems.map(({ says, column }) => ({ says, column: x.header.matches.get(String(column)) }))),
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
