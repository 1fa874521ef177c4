/** Reading figures: an index scan over memberships, however many cases there are. */
import { sql } from 'kysely'
import { forever, type Tally } from '../engine/index.ts'
import type { Db } from './database.ts'

// A year's members are those whose membership begins in it and the few lasting ones that began before and still hold.
const membersOf = (agency: string, indicators: readonly string[], year: number) => sql`
  select indicator, case_id, key, amount from memberships
  where agency = ${agency} and indicator = any(${indicators}::text[]) and since = ${year}
  union all
  select indicator, case_id, key, amount from memberships
  where agency = ${agency} and indicator = any(${indicators}::text[]) and until >= ${year} and until > since and since < ${year}`

/** What the indicators add up to as of the end of a year. */
export const tallies = async (db: Db, agency: string, indicators: readonly string[], year: number): Promise<Map<string, Tally>> => {
  const { rows } = await sql<{ indicator: string; records: number; distinct: number; sum: number | null }>`
    select indicator, count(*) as records, count(distinct key) as distinct, sum(amount) as sum
    from (${membersOf(agency, indicators, year)}) as member group by indicator`.execute(db)
  const found = new Map(rows.map((r) => [r.indicator, { records: r.records, distinct: r.distinct, sum: r.sum ?? 0 }]))
  return new Map(indicators.map((i) => [i, found.get(i) ?? { records: 0, distinct: 0, sum: 0 }]))
}

export type PlaceTally = Omit<Tally, 'distinct'> & { readonly key: string }
/** What stands in each place of the indicators that place their cases. */
export const placeTallies = async (
  db: Db,
  agency: string,
  indicators: readonly string[],
  year: number,
): Promise<Map<string, PlaceTally[]>> => {
  if (indicators.length === 0) return new Map()
  const { rows } = await sql<{ indicator: string; key: string; records: number; sum: number | null }>`
    select indicator, key, count(*) as records, sum(amount) as sum
    from (${membersOf(agency, indicators, year)}) as member where key is not null group by indicator, key`.execute(db)
  return Map.groupBy(
    rows.map((r) => ({ ...r, sum: r.sum ?? 0 })),
    (r) => r.indicator,
  )
}

/** The records behind indicators, oldest first; of those in some places only, where their keys are given. */
export const members = async (
  db: Db,
  agency: string,
  indicators: readonly string[],
  year: number,
  page: { limit: number; offset: number } = { limit: 1_000_000, offset: 0 },
  keys?: readonly string[],
): Promise<{ id: string; key: string | null; amount: number | null }[]> => {
  const placed = keys === undefined ? sql`true` : sql`m.key = any(${keys}::text[])`
  const { rows } = await sql<{ id: string; key: string | null; amount: number | null }>`
    select c.id, m.key, m.amount from (${membersOf(agency, indicators, year)}) as m
    join cases c on c.agency = ${agency} and c.id = m.case_id
    where ${placed} order by c.opened_on, c.id limit ${page.limit} offset ${page.offset}`.execute(db)
  return rows
}

/** The years in which an agency has members of any indicator, latest first. */
export const yearsWithFigures = async (db: Db, agency: string): Promise<number[]> => {
  const { rows } = await sql<{ year: number }>`
    select distinct since as year from memberships where agency = ${agency} and until <> ${forever} order by 1 desc`.execute(db)
  return rows.map((r) => r.year)
}
