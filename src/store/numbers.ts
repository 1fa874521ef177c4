/** Numbers: given in the transaction that records the act which bears them, so that there is never one without the other. */
import { sql } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { numberText, type Numbered } from '../define/index.ts'
import { placeIn, type Place } from '../engine/index.ts'
import { record, type Change, type Recording } from './acts.ts'
import { transaction, type Db } from './database.ts'

/** A series that an agency keeps here, with the form in which it writes its numbers. */
export type Series = Numbered & { readonly form: string }
/** A number to be given, and the field of the act that will bear it. */
export type Wanted = { readonly series: Series; readonly year: number; readonly field: string }

const kindOf = ({ series }: Pick<Wanted, 'series'>): string => series.numbering.id

/** Records the change that bears the next numbers. Whoever wants numbers of the same series waits until this is done or undone. */
export const recordNumbered = (
  pool: Pool,
  recording: Recording,
  wanted: readonly Wanted[],
  changesWith: (numbers: Readonly<Record<string, string>>) => readonly [Change, ...Change[]],
): Promise<void> =>
  transaction(pool, async (client) => {
    const { agency } = recording
    const given: (Wanted & Next & { readonly text: string })[] = []
    // Always in the same order, so that two who want several never wait for each other.
    for (const w of wanted.toSorted((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1))) {
      const found = await next(client, agency, w.series, w.year)
      given.push({ ...w, ...found, text: numberText(w.series.form, w.year, found.n) })
    }
    const changes = changesWith(Object.fromEntries(given.map((g) => [g.field, g.text])))
    const [change] = changes
    await record(client, recording, changes)
    for (const g of given)
      await client.query({
        name: 'number',
        text: `insert into numbers (agency, kind, year, n, text, case_id, act, field, previous, start)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        values: [agency, kindOf(g), g.year, g.n, g.text, change.projection.id, change.acts.at(-1)!.n, g.field, g.previous, g.start],
      })
  })

type Next = { readonly n: number; readonly previous: number | null; readonly start: number | null }
type Known = { readonly given: number | null; readonly start: number | null }

/** Takes the series for this transaction, and says what was given in the year and after which number counting began. */
const hold = async (client: PoolClient, agency: string, kind: string, year: number): Promise<Known> => {
  await client.query({
    name: 'hold series',
    text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))',
    values: [`yifa number ${agency} ${kind} ${year}`],
  })
  // A statement of its own: it must see what was committed while this one waited.
  const { rows } = await client.query<Known>({
    name: 'last number',
    text: `select (select max(n) from numbers where agency = $1 and kind = $2 and year = $3) as given,
      (select max(after) from number_starts where agency = $1 and kind = $2 and year = $3) as start`,
    values: [agency, kind, year],
  })
  return rows[0]!
}

const next = async (client: PoolClient, agency: string, series: Series, year: number): Promise<Next> => {
  const kind = series.numbering.id
  const { given, start } = await hold(client, agency, kind, year)
  if (given !== null && given >= (start ?? 0)) return { n: given + 1, previous: given, start: null }
  const after = start ?? (await highest(client, agency, series, year))
  if (start === null) await begin(client, agency, kind, year, after)
  return { n: after + 1, previous: null, start: after }
}

const begin = (client: Pool | PoolClient, agency: string, kind: string, year: number, after: number) =>
  client.query('insert into number_starts (agency, kind, year, after) values ($1, $2, $3, $4) on conflict do nothing', [
    agency,
    kind,
    year,
    after,
  ])

/** The highest number of a year that recorded acts bear. */
const highest = async (client: PoolClient, agency: string, { at, form }: Series, year: number): Promise<number> => {
  const { rows } = await client.query<{ text: string }>(
    `select distinct c.data -> a.step ->> a.field as text
      from cases c join unnest($2::text[], $3::text[], $4::text[]) as a(procedure, step, field) on c.procedure = a.procedure
      where c.agency = $1 and c.data -> a.step ->> a.field like $5`,
    [agency, at.map((a) => a.procedure), at.map((a) => a.step), at.map((a) => a.field), `%${year}%`],
  )
  return Math.max(0, ...rows.flatMap(({ text }) => [placeIn(form, text)].flatMap((p) => (p?.year === year ? [p.n] : []))))
}

/** Facts that bear numbers of a series are about to come in: counting goes on after the highest. */
export const beginAfter = async (pool: Pool, agency: string, series: Series, { year, n }: Place): Promise<void> =>
  transaction(pool, async (client) => {
    const kind = series.numbering.id
    const { given, start } = await hold(client, agency, kind, year)
    const last = given === null && start === null ? await highest(client, agency, series, year) : Math.max(given ?? 0, start ?? 0)
    if (n > last) await begin(client, agency, kind, year, n)
  })

/** Facts have gone: counting goes on after the highest number that is left. What was given stays given. */
export const beginAnew = async (pool: Pool, agency: string, series: Series): Promise<void> =>
  transaction(pool, async (client) => {
    const kind = series.numbering.id
    const { rows } = await client.query<{ year: number }>(
      'select distinct year from number_starts where agency = $1 and kind = $2 order by year',
      [agency, kind],
    )
    for (const { year } of rows) {
      const { given } = await hold(client, agency, kind, year)
      await client.query(
        `delete from number_starts s where agency = $1 and kind = $2 and year = $3 and not exists (
          select from numbers x where x.agency = s.agency and x.kind = s.kind and x.year = s.year and x.start = s.after)`,
        [agency, kind, year],
      )
      const left = await highest(client, agency, series, year)
      if (given !== null && left > given) await begin(client, agency, kind, year, left)
    }
  })

export type GivenNumber = {
  readonly kind: string
  readonly year: number
  readonly n: number
  readonly text: string
  readonly caseId: string
  readonly act: number
  /** When it was given. */
  readonly at: Date
  /** The number of facts after which counting began; null where the number before was given here. */
  readonly start: number | null
}
const columns = sql`x.kind, x.year, x.n, x.text, x.case_id as "caseId", x.act, a.at, x.start`
const withActs = sql`numbers x join acts a on a.agency = x.agency and a.case_id = x.case_id and a.n = x.act`

/** A page of the numbers given of a kind in a year, the last first, and how many there are. */
export const numbersOf = async (
  db: Db,
  agency: string,
  { kind, year, limit, offset }: { kind: string; year: number; limit: number; offset: number },
): Promise<{ rows: GivenNumber[]; total: number }> => {
  const { rows } = await sql<GivenNumber>`
    select ${columns} from ${withActs} where x.agency = ${agency} and x.kind = ${kind} and x.year = ${year}
    order by x.n desc limit ${limit} offset ${offset}`.execute(db)
  const counted = await sql<{ total: number }>`
    select count(*) as total from numbers where agency = ${agency} and kind = ${kind} and year = ${year}`.execute(db)
  return { rows, total: counted.rows[0]!.total }
}

/** What was given, by kind and year: how many, up to which, and after which numbers counting began. */
export type YearOfNumbers = {
  readonly kind: string
  readonly year: number
  readonly count: number
  readonly last: number
  readonly starts: number[]
}
export const yearsOfNumbers = async (db: Db, agency: string): Promise<YearOfNumbers[]> => {
  const { rows } = await sql<YearOfNumbers>`
    select kind, year, count(*) as count, max(n) as last,
      coalesce(array_agg(start order by start) filter (where start is not null), '{}') as starts
    from numbers where agency = ${agency} group by kind, year order by kind, year desc`.execute(db)
  return rows
}

/** The given ones among numbers, by their text. */
export const givenAmong = async (db: Db, agency: string, texts: readonly string[]): Promise<Map<string, GivenNumber>> => {
  if (texts.length === 0) return new Map()
  const { rows } = await sql<GivenNumber>`
    select ${columns} from ${withActs} where x.agency = ${agency} and x.text = any(${texts}::text[])`.execute(db)
  return new Map(rows.map((r) => [r.text, r]))
}
