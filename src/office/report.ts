/** The yearly report: composed from live figures, edited by people, held against its rules, frozen into editions, and watched for drift. */
import { sql } from 'kysely'
import { Said, titleIn, type Day, type Passage, type ReportDefinition } from '../define/index.ts'
import {
  compose,
  figuresListed,
  judge,
  runsIn,
  textFaults,
  type Composed,
  type Figure,
  type Grid,
  type GridCell,
  type Listed,
  type Run as ComposedRun,
  type RuleVerdict,
} from '../engine/index.ts'
import type { Block, OfficialDocument, Run } from '../print/document.ts'
import { latestCheckpoint, sealAll } from '../store/sealing.ts'
import { figures, named, recordsBehind, recordsOf } from './figure.ts'
import { today, type Agency, type Office } from './office.ts'

/** The report that is meant where none is named. */
export const mainReport = 'law-government'
export const reportOf = (office: Office, id: string = mainReport): ReportDefinition => {
  const report = office.catalog.reports.get(id)
  if (report === undefined) throw new Said(`没有“${id}”这种报告。`)
  return report
}

/** Every kind of report, the main one first. */
export const reportsOf = (office: Office): ReportDefinition[] =>
  [...office.catalog.reports.values()].toSorted((a, b) => Number(b.id === mainReport) - Number(a.id === mainReport))

/** Where the public reads the report of a year. */
export const pathOf = (report: Pick<ReportDefinition, 'id'>, year: number): string =>
  report.id === mainReport ? `/reports/${year}` : `/reports/${report.id}/${year}`

/** The text as people edited it, or the one that the definition proposes. */
export const textOf = async (
  office: Office,
  agency: string,
  report: ReportDefinition,
  year: number,
): Promise<{ text: readonly Passage[]; version: number }> => {
  const kept = await office.db.app
    .selectFrom('report_texts')
    .select(['text', 'version'])
    .where('agency', '=', agency)
    .where('report', '=', report.id)
    .where('year', '=', year)
    .executeTakeFirst()
  return kept ? { text: kept.text as Passage[], version: kept.version } : { text: report.text, version: 0 }
}

/** Saves an edited text. `version` is the one that was read: where somebody saved meanwhile, nothing is overwritten. */
export const saveText = async (
  office: Office,
  agency: string,
  report: ReportDefinition,
  year: number,
  { text, version, by }: { text: readonly Passage[]; version: number; by: string },
): Promise<number> => {
  const faults = textFaults(text, {
    figure: (id) => (office.catalog.measures.has(id) ? ({} as Figure) : undefined),
    table: (id) => report.tables.find((t) => t.id === id),
  })
  if (faults.length > 0) throw new Said(`${faults.join('；')}。`)
  const { rows } = await sql<{ version: number }>`
    insert into report_texts (agency, report, year, text, changed_by, changed_at, version)
    values (${agency}, ${report.id}, ${year}, ${JSON.stringify(text)}::jsonb, ${by}, ${office.now()}, 1)
    on conflict (agency, report, year) do update
      set text = excluded.text, changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = report_texts.version + 1
      where report_texts.version = ${version}
    returning version`.execute(office.db.app)
  if (rows[0] === undefined) throw new Said('别人刚刚修改了报告正文，请刷新后再改。您的修改没有保存。')
  return rows[0].version
}

export type Draft = {
  readonly report: ReportDefinition
  readonly year: number
  readonly version: number
  readonly text: readonly Passage[]
  readonly composed: readonly Composed[]
  readonly figures: ReadonlyMap<string, Figure>
  /** Figures of the year before, where it has records at all. */
  readonly lastYear: ReadonlyMap<string, Figure> | undefined
  readonly rules: readonly RuleVerdict[]
}

/** Composes the report of a year from what is recorded now, as of 31 December of that year. */
export const draft = async (
  office: Office,
  { agency, name }: Pick<Agency, 'agency' | 'name'>,
  report: ReportDefinition,
  year: number,
): Promise<Draft> => {
  const { text, version } = await textOf(office, agency, report, year)
  const ids = [...new Set([...named(office), ...report.figures])]
  const [now, before] = [await figures(office, agency, year, ids), await figures(office, agency, year - 1, ids)]
  const lastYear = [...before.values()].some((f) => f.records > 0) ? before : undefined
  const lists = await listsOf(office, agency, text, year)
  const composed = compose(text, {
    agency: name,
    year,
    figure: (id) => now.get(id),
    table: (id) => report.tables.find((t) => t.id === id),
    records: (id) => lists.get(id) ?? [],
  })
  const rules = report.rules.flatMap((rule) => judge(rule, (id) => now.get(id), lastYear && ((id) => lastYear.get(id))) ?? [])
  return { report, year, version, text, composed, figures: now, lastYear, rules }
}

/** The records that the text's repeated slots name. */
const listsOf = async (office: Office, agency: string, text: readonly Passage[], year: number): Promise<Map<string, Listed[]>> => {
  const ids = new Set(figuresListed(text).filter((id) => office.catalog.measures.has(id)))
  const lists = new Map<string, Listed[]>()
  for (const id of ids) {
    const found = await recordsOf(office, agency, id, year, { limit: 50, offset: 0 })
    const rows = await office.db.app
      .selectFrom('cases')
      .select(['id', 'name', 'data'])
      .where('agency', '=', agency)
      .where('id', 'in', found.length > 0 ? found.map((r) => r.id) : [''])
      .execute()
    const byId = new Map(rows.map((r) => [r.id, r]))
    lists.set(
      id,
      found.flatMap((r) => byId.get(r.id) ?? []),
    )
  }
  return lists
}

/** The title as it is printed: the agency in one line, the report in the next. */
export const titleOf = (agency: string, report: ReportDefinition, year: number): string => `${agency}\n${titleIn(report, year)}`

const runsOf = (runs: readonly ComposedRun[], href: (figure: string) => string): Run[] =>
  runs.map((r) => (r.figure === undefined ? { text: r.text } : { text: r.text, figure: { id: r.figure, href: href(r.figure) } }))

const tableOf = (grid: Grid, href: (figure: string) => string): Block => {
  const cell = ({ text, figure, ...spans }: GridCell) => ({
    runs: runsOf([{ text, ...(figure !== undefined && { figure }) }], href),
    ...spans,
  })
  const rows = (all: Grid['head']) => all.map((row) => row.map(cell))
  const { title, caption, widths } = grid
  return { kind: 'grid', title, ...(caption !== undefined && { caption }), widths, head: rows(grid.head), body: rows(grid.body) }
}

/** The draft as an official document of a day; `href` is where a figure's records open. */
export const documentOf = (
  office: Office,
  agency: Pick<Agency, 'name' | 'synthetic'>,
  d: Pick<Draft, 'report' | 'year' | 'composed'>,
  href: (figure: string) => string = (id) => `/figures/${id}?year=${d.year}${d.report.id === mainReport ? '' : `&report=${d.report.id}`}`,
  date: Day = today(office),
): OfficialDocument => {
  const blocks = d.composed.map((c): Block => {
    if (c.kind === 'table') return tableOf(c, href)
    const runs = runsOf(c.runs, href)
    return c.kind === 'heading' ? { kind: 'heading', level: c.level, runs } : { kind: 'paragraph', runs }
  })
  return {
    title: titleOf(agency.name, d.report, d.year),
    issuer: agency.name,
    date,
    blocks,
    ...(agency.synthetic && { notice: '示例：本报告由虚构的办件记录生成，用于演示，不是任何机关的公文。' }),
  }
}

export type FrozenFigure = Figure
export type Edition = {
  readonly edition: number
  readonly frozenAt: Date
  readonly frozenBy: string
  readonly document: OfficialDocument
  readonly figures: Readonly<Record<string, FrozenFigure>>
  /** The ids of the cases behind each figure. */
  readonly records: Readonly<Record<string, readonly string[]>>
  /** The signed head of the seal under which all of them stood. */
  readonly checkpoint: string
  readonly reason: string | null
}

/** Freezes the report as its next edition, dated `on`: document, figures, case ids, head of the seal. Earlier editions stay. */
export const freeze = async (
  office: Office,
  agency: Agency,
  report: ReportDefinition,
  year: number,
  { by, reason, on = today(office) }: { by: string; reason?: string; on?: Day },
): Promise<Edition> => {
  const d = await draft(office, agency, report, year)
  const broken = d.rules.filter((r) => !r.holds)
  if (broken.length > 0)
    throw new Said(
      `数据之间有${broken.length}处不一致，不能定稿：${broken.map((r) => `${r.says}（${r.left}与${r.right}）`).join('；')}。请先核对办件。`,
    )
  await sealAll(office.db.sealer, agency.agency, office.keys, office.now)
  const head = await latestCheckpoint(office.db.app, agency.agency)
  if (head === undefined) throw new Said('还没有任何办件记录，不能定稿。')
  const edition = ((await editions(office, agency.agency, report.id, year)).at(-1)?.edition ?? 0) + 1
  if (edition > 1 && !reason?.trim()) throw new Said('更正已经定稿的报告，请写明更正的理由。')
  const stated = Object.fromEntries([...d.figures].filter(([id]) => report.figures.includes(id) || isNamed(d, id)))
  const records = Object.fromEntries(await recordsBehind(office, agency.agency, Object.keys(stated), year))
  const frozen = {
    agency: agency.agency,
    report: report.id,
    year,
    edition,
    frozen_at: office.now(),
    frozen_by: by,
    document: JSON.stringify(documentOf(office, agency, d, undefined, on)),
    figures: JSON.stringify(stated),
    records: JSON.stringify(records),
    checkpoint: head.note,
    reason: reason ?? null,
  }
  await office.db.app.insertInto('editions').values(frozen).execute()
  return (await editions(office, agency.agency, report.id, year)).at(-1)!
}

const isNamed = (d: Draft, id: string): boolean => d.composed.some((c) => runsIn(c).some((r) => r.figure === id))

/** The editions of a year's report, first to last. */
export const editions = async (office: Office, agency: string, report: string, year: number): Promise<Edition[]> => {
  const rows = await office.db.app
    .selectFrom('editions')
    .selectAll()
    .where('agency', '=', agency)
    .where('report', '=', report)
    .where('year', '=', year)
    .orderBy('edition')
    .execute()
  return rows.map((r) => ({
    edition: r.edition,
    frozenAt: r.frozen_at,
    frozenBy: r.frozen_by,
    document: r.document as OfficialDocument,
    figures: r.figures as Edition['figures'],
    records: r.records as Edition['records'],
    checkpoint: r.checkpoint,
    reason: r.reason,
  }))
}

export type Drift = {
  readonly id: string
  readonly title: string
  readonly frozen: number | null
  readonly now: number | null
  readonly added: readonly string[]
  readonly gone: readonly string[]
}

/** What has changed since an edition was frozen: figures whose value or records are no longer the same. */
export const drift = async (office: Office, agency: string, year: number, edition: Edition): Promise<Drift[]> => {
  const ids = Object.keys(edition.figures).filter((id) => office.catalog.measures.has(id))
  const now = await figures(office, agency, year, ids)
  const behind = await recordsBehind(office, agency, ids, year)
  const found: Drift[] = []
  for (const [id, figure] of now) {
    const frozen = edition.figures[id]!
    const before = new Set(edition.records[id])
    const after = behind.get(id)!
    const added = after.filter((x) => !before.has(x))
    const still = new Set(after)
    const gone = [...before].filter((x) => !still.has(x))
    if (frozen.value !== figure.value || added.length > 0 || gone.length > 0)
      found.push({ id, title: figure.title, frozen: frozen.value, now: figure.value, added, gone })
  }
  return found
}
