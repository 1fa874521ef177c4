/** Cases under a running clock, nearest due day first: the home page of those who work on them. Read from the index of deadlines. */
import { sql } from 'kysely'
import type { AnyProcedure, Clock, Day } from '../define/index.ts'
import { isOver, numberOf, openDeadlines, seen, standing, type OpenDeadline } from '../engine/index.ts'
import { load } from '../store/acts.ts'
import type { Db } from '../store/database.ts'
import { today, type Office } from './office.ts'

export type Running = {
  readonly caseId: string
  readonly procedure: AnyProcedure
  readonly name: string
  readonly number: string | null
  readonly state: string
  readonly clock: string
  readonly clockTitle: string
  readonly due: Day
  readonly workingDaysLeft: number
  readonly overdue: boolean
}

/** A procedure's clock, as long as it's defined. */
export const clockOf = (office: Office, procedure: string, clock: string): Clock<string, any, any> | undefined =>
  office.catalog.procedures.get(procedure)?.clocks?.[clock]

/** At most so many clocks, by the day on which they end; `among` are those of procedures, all where left out. */
export type Wanted = {
  readonly from?: Day
  readonly to?: Day
  readonly on?: readonly Day[]
  readonly among?: readonly (readonly [procedure: string, clock: string])[]
  readonly latestFirst?: boolean
  readonly most: number
}

/** Running clocks with their cases. */
export const runningCases = async (
  office: Office,
  agency: string,
  { from, to, on, among, latestFirst, most }: Wanted,
): Promise<Running[]> => {
  const now = today(office)
  const order = sql.raw(latestFirst ? 'desc' : 'asc')
  const all = sql`true`
  const { rows } = await sql<{
    id: string
    clock: string
    due: Day
    procedure: string
    name: string
    state: string
    number: string | null
    data: Record<string, any>
  }>`
    select c.id, d.clock, d.due, c.procedure, c.name, c.state, c.number, c.data
    from deadlines d join cases c on c.agency = d.agency and c.id = d.case_id
    where d.agency = ${agency} and d.since <= ${now}::date
      and ${from === undefined ? all : sql`d.due >= ${from}::date`} and ${to === undefined ? all : sql`d.due <= ${to}::date`}
      and ${on === undefined ? all : sql`d.due = any(${on}::date[])`}
      and ${
        among === undefined
          ? all
          : sql`(c.procedure, d.clock) in (select * from unnest(${among.map(([p]) => p)}::text[], ${among.map(([, k]) => k)}::text[]))`
      }
    order by d.due ${order}, d.case_id ${order}, d.clock limit ${most}`.execute(office.db.app)
  return rows.flatMap((r): Running[] => {
    const p = office.catalog.procedures.get(r.procedure)
    const k = p?.clocks?.[r.clock]
    if (p === undefined || k === undefined) return []
    return [
      {
        caseId: r.id,
        procedure: p,
        name: r.name,
        number: numberOf(p, r.data) ?? r.number,
        state: r.state,
        clock: r.clock,
        clockTitle: k.title,
        due: r.due,
        workingDaysLeft: office.calendar.workingDaysBetween(now, r.due),
        overdue: now > r.due,
      },
    ]
  })
}

/** Working days. */
const soon = 5

/** How many clocks run, have run out, and will within a working week. */
export const runningCounts = async (office: Office, agency: string): Promise<{ overdue: number; soon: number; running: number }> => {
  const now = today(office)
  const { rows } = await sql<{ overdue: number; soon: number; running: number }>`
    select count(*) as running, count(*) filter (where due < ${now}::date) as overdue,
      count(*) filter (where due >= ${now}::date and due < ${office.calendar.addWorkingDays(now, soon + 1)}::date) as soon
    from deadlines where agency = ${agency} and since <= ${now}::date`.execute(office.db.app)
  return rows[0]!
}

/** Cases looked at in one go; between two pages the server does other things. */
const pageSize = 200

/** Holds the index of deadlines against what the log says, and mends it where a rule or the calendar has changed since. Returns how many cases were mended. */
export const mendDeadlines = async (office: Office, agency: string, stopped: () => boolean = () => false): Promise<number> => {
  const open = [...office.catalog.procedures.values()]
    .filter((p) => Object.keys(p.clocks ?? {}).length > 0)
    .flatMap((p) => Object.keys(p.states).flatMap((state) => (isOver(p, { state }) ? [] : [`${p.id} ${state}`])))
  let mended = 0
  for (let after = ''; !stopped();) {
    const { rows } = await sql<{ id: string }>`
      select id from cases c where agency = ${agency} and id > ${after}
        and (procedure || ' ' || state = any(${open}::text[]) or exists (select from deadlines d where d.agency = c.agency and d.case_id = c.id))
      order by id limit ${pageSize}`.execute(office.db.app)
    if (rows.length === 0) break
    after = rows.at(-1)!.id
    const wrong = await differing(
      office,
      office.db.app,
      agency,
      rows.map((r) => r.id),
    )
    if (wrong.size > 0) mended += await mend(office, agency, [...wrong.keys()])
  }
  return mended
}

/** Nobody records meanwhile: whoever began before has ended, whoever begins after sees what was mended. */
const mend = (office: Office, agency: string, ids: readonly string[]): Promise<number> =>
  office.db.app.transaction().execute(async (tx) => {
    await sql`lock table deadlines in share row exclusive mode`.execute(tx)
    const wrong = [...(await differing(office, tx, agency, ids))]
    if (wrong.length === 0) return 0
    await tx
      .deleteFrom('deadlines')
      .where('agency', '=', agency)
      .where(
        'case_id',
        'in',
        wrong.map(([id]) => id),
      )
      .execute()
    const right = wrong.flatMap(([case_id, all]) => all.map((d) => ({ agency, case_id, ...d })))
    if (right.length > 0) await tx.insertInto('deadlines').values(right).execute()
    return wrong.length
  })

/** The cases whose deadlines in the index differ from those that their acts make, with the latter. */
const differing = async (office: Office, db: Db, agency: string, ids: readonly string[]): Promise<Map<string, OpenDeadline[]>> => {
  const recorded = await load(db, agency, ids, { sealed: true })
  const { rows } = await sql<{ case_id: string; kept: string }>`
    select case_id, string_agg(concat_ws(' ', clock, since, due), ',' order by clock collate "C") as kept from deadlines
    where agency = ${agency} and case_id = any(${ids}::text[]) group by case_id`.execute(db)
  const kept = new Map(rows.map((r) => [r.case_id, r.kept]))
  const found = new Map<string, OpenDeadline[]>()
  for (const { id, procedure, acts } of recorded.values()) {
    const p = office.catalog.procedures.get(procedure)
    const c = p && seen(p, id, standing(acts))
    const is = p && c ? openDeadlines(p, c, office.calendar) : []
    const line = is.map((d) => `${d.clock} ${d.since} ${d.due}`).toSorted((a, b) => (a < b ? -1 : 1))
    if (line.join() !== (kept.get(id) ?? '')) found.set(id, is)
  }
  return found
}
