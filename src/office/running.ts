/** Cases under a running clock, nearest due day first: the home page of those who work on them. */
import { sql } from 'kysely'
import type { AnyProcedure, Day } from '../define/index.ts'
import { deadlines, seen, standing } from '../engine/index.ts'
import { load } from '../store/acts.ts'
import { today, type Office } from './office.ts'

export type Running = {
  readonly caseId: string
  readonly procedure: AnyProcedure
  readonly name: string
  readonly number: string | null
  readonly stateTitle: string
  readonly clockTitle: string
  readonly due: Day
  readonly workingDaysLeft: number
  readonly overdue: boolean
}

/** The states in which a clock may run: those that its starts lead to, and what can be reached from there without stopping it. */
const statesWhileRunning = (p: AnyProcedure, { starts, stops }: { starts: readonly string[]; stops: readonly string[] }): string[] => {
  const found = new Set(starts.flatMap((s) => p.steps[s]?.to ?? p.steps[s]?.from ?? []))
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const [name, s] of Object.entries(p.steps))
      if (s.to !== undefined && !stops.includes(name) && s.from?.some((f) => found.has(f))) found.add(s.to)
  }
  return [...found]
}

const most = 5_000

/** Cases whose last start of a clock isn't followed by a stop on a later day: few more than those under a running clock. */
const candidates = async (office: Office, agency: string, p: AnyProcedure): Promise<string[]> => {
  const last = (steps: readonly string[]) => sql`greatest(${sql.join(steps.map((s) => sql`data -> ${s} ->> 'on'`))})`
  const any = Object.values(p.clocks ?? {}).map(
    (k) =>
      sql`(state = any(${statesWhileRunning(p, k)}::text[]) and ${last(k.starts)} >= coalesce(${k.stops.length > 0 ? last(k.stops) : sql`null`}, ''))`,
  )
  const { rows } = await sql<{ id: string }>`
    select id from cases where agency = ${agency} and procedure = ${p.id} and (${sql.join(any, sql` or `)})
    order by opened_on desc, id limit ${most}`.execute(office.db.app)
  return rows.map((r) => r.id)
}

export const runningCases = async (office: Office, agency: string): Promise<Running[]> => {
  const on = today(office)
  const timed = [...office.catalog.procedures.values()].filter((p) => Object.keys(p.clocks ?? {}).length > 0)
  const found: Running[] = []
  for (const p of timed) {
    const cases = await load(office.db.app, agency, await candidates(office, agency, p), { sealed: true })
    for (const { id, acts } of cases.values()) {
      const c = seen(p, id, standing(acts))
      if (c === undefined) continue
      const numbered = p.number?.split('.') as [string, string] | undefined
      for (const d of deadlines(p, c, on, office.calendar))
        if (d.state === 'running' && d.due !== undefined && d.workingDaysLeft !== undefined)
          found.push({
            caseId: id,
            procedure: p,
            name: p.name(c),
            number: (numbered && (c[numbered[0]]?.[numbered[1]] as string | undefined)) ?? null,
            stateTitle: p.states[c.state] ?? c.state,
            clockTitle: d.title,
            due: d.due,
            workingDaysLeft: d.workingDaysLeft,
            overdue: d.overdue,
          })
    }
  }
  return found.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.caseId < b.caseId ? -1 : 1))
}
