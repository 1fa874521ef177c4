/** Cases under a running clock, nearest due day first: the home page of those who work on them. Read from the index of deadlines. */
import { sql } from 'kysely'
import type { AnyProcedure, Clock, Day } from '../define/index.ts'
import { numberOf } from '../engine/index.ts'
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
  /** The name of who has the case in hand. */
  readonly assignee: string | null
}

/** A procedure's clock, as long as it's defined. */
export const clockOf = (office: Office, procedure: string, clock: string): Clock<string, any, any> | undefined =>
  office.catalog.procedures.get(procedure)?.clocks?.[clock]

/** The clocks that concern somebody: of the cases that they have in hand, of those that nobody has where they carry these, and of procedures. */
export type Concern = {
  readonly person: string
  readonly unassigned: boolean
  readonly among: readonly (readonly [procedure: string, clock: string])[]
}
/** At most so many clocks, by the day on which they end; all where `of` is left out. */
export type Wanted = {
  readonly from?: Day
  readonly to?: Day
  readonly on?: readonly Day[]
  readonly of?: Concern
  readonly latestFirst?: boolean
  readonly most: number
}

const all = sql<boolean>`true`
const concerning = ({ person, unassigned, among }: Concern) => sql<boolean>`
  (a.id = ${person} or ${unassigned} and a.id is null or (c.procedure, d.clock) in
    (select * from unnest(${among.map(([p]) => p)}::text[], ${among.map(([, k]) => k)}::text[])))`
/** Deadlines `d`, their cases `c` and who has these in hand, `a`: nobody who is no user any more. */
const withCases = sql`
  deadlines d join cases c on c.agency = d.agency and c.id = d.case_id left join users a on a.agency = c.agency and a.id = c.assignee`

/** Running clocks with their cases. */
export const runningCases = async (office: Office, agency: string, { from, to, on, of, latestFirst, most }: Wanted): Promise<Running[]> => {
  const now = today(office)
  const order = sql.raw(latestFirst ? 'desc' : 'asc')
  const { rows } = await sql<{
    id: string
    clock: string
    due: Day
    procedure: string
    name: string
    state: string
    number: string | null
    data: Record<string, any>
    assignee: string | null
  }>`
    select c.id, d.clock, d.due, c.procedure, c.name, c.state, c.number, c.data, a.name as assignee
    from ${withCases}
    where d.agency = ${agency} and d.since <= ${now}::date
      and ${from === undefined ? all : sql`d.due >= ${from}::date`} and ${to === undefined ? all : sql`d.due <= ${to}::date`}
      and ${on === undefined ? all : sql`d.due = any(${on}::date[])`}
      and ${of === undefined ? all : concerning(of)}
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
        assignee: r.assignee,
      },
    ]
  })
}

/** Working days. */
const soon = 5

/** How many clocks run, have run out, and will within a working week; all where `of` is left out. */
export const runningCounts = async (
  office: Office,
  agency: string,
  of?: Concern,
): Promise<{ overdue: number; soon: number; running: number }> => {
  const now = today(office)
  const { rows } = await sql<{ overdue: number; soon: number; running: number }>`
    select count(*) as running, count(*) filter (where due < ${now}::date) as overdue,
      count(*) filter (where due >= ${now}::date and due < ${office.calendar.addWorkingDays(now, soon + 1)}::date) as soon
    from ${of === undefined ? sql`deadlines d` : withCases}
    where d.agency = ${agency} and d.since <= ${now}::date and ${of === undefined ? all : concerning(of)}`.execute(office.db.app)
  return rows[0]!
}
