/** The pool of enterprises: brought up to date in one transaction, read again as of any revision, in flat memory whatever its size. */
import { sql } from 'kysely'
import { Said } from '../define/index.ts'
import type { Db } from './database.ts'

export type Enterprise = {
  readonly code: string
  readonly name: string
  readonly city: string
  /** The class of credit risk, A to D. */
  readonly risk: string
  readonly trade: string
  /** Those of one address or holding have it in common; empty where there is none. */
  readonly grouped: string
  /** Where it is visited; empty where the list doesn't say. */
  readonly address: string
}
/** What names a stratum besides the class of risk. */
export type By = 'city' | 'trade'
export type Loaded = {
  readonly revision: number
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

const columns = ['code', 'name', 'city', 'risk', 'trade', 'grouped', 'address'] as const
const list = sql.raw(columns.join(', '))

const inOrder = async (db: Db, agency: string): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(hashtext(${`yifa pool ${agency}`}))`.execute(db))

/** The entry that an enterprise has now. */
const standingAs = (agency: string) => sql`o.agency = ${agency} and o.code = s.code and o.until is null`
const differs = sql`(o.name, o.city, o.risk, o.trade, o.grouped, o.address) is distinct from (s.name, s.city, s.risk, s.trade, s.grouped, s.address)`
type Closed = { readonly changed: number; readonly removed: number }

/** Ends the entries that are told of differently or not at all. */
const closeAll = async (tx: Db, agency: string, revision: number): Promise<Closed> => {
  const { rows } = await sql<Closed>`
    with closed as (
      update enterprises e set until = ${revision} from (
        select o.code, s.code is null as gone from enterprises o left join staged s on s.code = o.code
        where o.agency = ${agency} and o.until is null and (s.code is null or ${differs})
      ) as x where e.agency = ${agency} and e.code = x.code and e.until is null
      returning x.gone)
    select count(*) filter (where not gone) as changed, count(*) filter (where gone) as removed from closed`.execute(tx)
  return rows[0]!
}
/** Ends the entries that are told of differently. Looks each of them up: a plan made from numbers, which lag behind after a large file, would read the whole pool. */
const closeChanged = async (tx: Db, agency: string, revision: number): Promise<Closed> => {
  const { numAffectedRows } = await sql`
    update enterprises set until = ${revision} where ctid = any(array(
      select place from staged s cross join lateral (select o.ctid as place, ${differs} as differs from enterprises o where ${standingAs(agency)} offset 0) x
      where differs))`.execute(tx)
  return { changed: Number(numAffectedRows ?? 0), removed: 0 }
}

/** Brings the pool up to date with batches of enterprises; `whole`: whoever isn't among them leaves the pool.
 *  `told` is asked when all batches are read: it throws where they mustn't go in. Any error leaves the pool as it was. */
export const loadPool = async (
  db: Db,
  agency: string,
  batches: AsyncIterable<readonly Enterprise[]>,
  {
    whole,
    by,
    file,
    at,
    told,
  }: {
    whole: boolean
    by: string
    file: string
    at: Date
    told: () => { readonly refused: number; readonly refusals: readonly unknown[] }
  },
): Promise<Loaded> =>
  db.transaction().execute(async (tx) => {
    await inOrder(tx, agency)
    await sql`create temp table staged (code text collate "C", name text, city text collate "C", risk text collate "C", trade text collate "C",
      grouped text collate "C", address text) on commit drop`.execute(tx)
    let rows = 0
    for await (const batch of batches) {
      rows += batch.length
      const given = columns.map((c) => batch.map((e) => e[c]))
      await sql`insert into staged select * from unnest(${sql.join(given.map((values) => sql`${values}::text[]`))})`.execute(tx)
    }
    const { refused, refusals } = told()
    if (rows === 0) throw new Said(`“${file}”里没有可以导入的企业，名录没有改动。`)
    const twice = await sql<{ code: string }>`select code from staged group by code having count(*) > 1 order by code limit 4`.execute(tx)
    if (twice.rows.length > 0) {
      const codes = twice.rows.map((r) => r.code)
      throw new Said(
        `名录里有重复的统一社会信用代码：${codes.slice(0, 3).join('、')}${codes.length > 3 ? '等' : ''}。名录没有改动，请删去重复的行后重新导入。`,
      )
    }
    await sql`create index on staged (code)`.execute(tx)
    await sql`analyze staged`.execute(tx)
    const revision = (await currentRevision(tx, agency)) + 1
    const closed = await (whole ? closeAll : closeChanged)(tx, agency, revision)
    const opened = await sql`
      insert into enterprises (agency, since, ${list}) select ${agency}, ${revision}, ${list} from staged s
      ${whole ? sql`where not exists (select from enterprises o where ${standingAs(agency)})` : sql`left join lateral (select true as known from enterprises o where ${standingAs(agency)} offset 0) k on true where known is null`}`.execute(
      tx,
    )
    const { changed, removed } = closed
    const added = Number(opened.numAffectedRows ?? 0) - changed
    await tx
      .insertInto('pool_revisions')
      .values({ agency, revision, at, by, file, rows, added, changed, removed, refused, refusals: JSON.stringify(refusals) })
      .execute()
    return { revision, rows, added, changed, removed }
  })

/** The number of the pool's last change, 0 where there was none. */
export const currentRevision = async (db: Db, agency: string): Promise<number> => {
  const last = await db
    .selectFrom('pool_revisions')
    .select((e) => e.fn.max('revision').as('last'))
    .where('agency', '=', agency)
    .executeTakeFirst()
  return last?.last ?? 0
}

/** A pool as it stood at a revision, without some. */
export type Seen = { readonly revision: number; readonly by: By; readonly without: readonly string[] }
const stratum = (by: By) => sql<string>`(${sql.ref(by)} || '/' || risk)`
const among = (agency: string, { revision, without }: Seen) =>
  sql`agency = ${agency} and since <= ${revision} and (until is null or until > ${revision})
    ${without.length > 0 ? sql`and code <> all(${without}::text[])` : sql``}`

export type Stratum = { readonly id: string; readonly area: string; readonly risk: string; readonly count: number }
/** The strata of a pool with the number of their enterprises, in the order of their bytes. */
export const strataOf = async (db: Db, agency: string, seen: Seen): Promise<Stratum[]> => {
  const { rows } = await sql<Stratum>`
    select ${stratum(seen.by)} as id, ${sql.ref(seen.by)} as area, risk, count(*) as count from enterprises
    where ${among(agency, seen)} group by ${sql.ref(seen.by)}, risk order by ${stratum(seen.by)}`.execute(db)
  return rows
}

const pieceOf = 10_000
/** The pool as the draw reads it: lines of stratum, code and group in the order of their bytes. */
export const linesOf = async (db: Db, agency: string, seen: Seen, onPiece: (piece: Uint8Array) => void): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await sql`declare pool no scroll cursor for
      select ${stratum(seen.by)} || E'\t' || code || E'\t' || grouped || E'\n' as line from enterprises
      where ${among(agency, seen)} order by ${stratum(seen.by)}, code`.execute(tx)
    for (;;) {
      const { rows } = await sql<{ line: string }>`${sql.raw(`fetch ${pieceOf} from pool`)}`.execute(tx)
      if (rows.length === 0) return
      onPiece(Buffer.from(rows.map((r) => r.line).join('')))
    }
  })

/** Enterprises of a pool by their codes. */
export const enterprisesOf = async (
  db: Db,
  agency: string,
  revision: number,
  codes: readonly string[],
): Promise<Map<string, Enterprise>> => {
  const { rows } = await sql<Enterprise>`
    select ${list} from enterprises where ${among(agency, { revision, by: 'city', without: [] })} and code = any(${codes}::text[])`.execute(
    db,
  )
  return new Map(rows.map((r) => [r.code, r]))
}

/** How many lines of its stratum stand before that of an enterprise. */
export const rankOf = async (db: Db, agency: string, seen: Seen, id: string, code: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from enterprises where ${among(agency, seen)} and ${stratum(seen.by)} = ${id} and code < ${code}`.execute(db)
  return rows[0]!.n
}

export type Revision = Loaded & { readonly at: Date; readonly by: string; readonly file: string; readonly refused: number }
/** The last changes of the pool, the latest first. */
export const revisions = async (db: Db, agency: string, most = 20): Promise<Revision[]> =>
  db
    .selectFrom('pool_revisions')
    .select(['revision', 'rows', 'added', 'changed', 'removed', 'refused', 'at', 'by', 'file'])
    .where('agency', '=', agency)
    .orderBy('revision', 'desc')
    .limit(most)
    .execute()
