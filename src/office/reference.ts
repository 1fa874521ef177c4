/** References between cases: a code that no list holds, or that wasn't in force that day, is noted, not refused. */
import { sql } from 'kysely'
import type { AnyProcedure, Day } from '../define/index.ts'
import { referencesOf, seen, standing, type Act, type Attempt, type Named } from '../engine/index.ts'
import { idsByNumber, load } from '../store/acts.ts'
import type { Office } from './office.ts'

/** A reference that doesn't hold, and how many acts make it on that day. */
export type LooseReference = {
  readonly procedure: string
  readonly step: string
  readonly field: string
  readonly to: string
  readonly number: string
  readonly on: Day
  readonly count: number
  readonly why: 'unknown' | 'not in force'
  readonly says: string
}

/** Whether what a number names was in force on a day. */
type InForce = (to: string, number: string, on: Day) => boolean

/** The references of an agency's cases (of one case, or of those that an import touched) that don't hold. */
export const looseReferences = async (
  office: Office,
  agency: string,
  which: { caseId?: string; importId?: string } = {},
): Promise<LooseReference[]> => {
  const { rows } = await sql<{
    procedure: string
    step: string
    field: string
    to: string
    number: string
    on: Day
    target: string | null
    count: number
  }>`
    select f.procedure, a.body::json ->> 'step' as step, r.field, r.to_procedure as to, r.number, r.on_day as on, c.id as target, count(*) as count
    from case_references r
    join cases f on f.agency = r.agency and f.id = r.case_id
    join acts a on a.agency = r.agency and a.case_id = r.case_id and a.n = r.n
    left join cases c on c.agency = r.agency and c.procedure = r.to_procedure and c.number = r.number
    where r.agency = ${agency}
      ${which.caseId === undefined ? sql`` : sql`and r.case_id = ${which.caseId}`}
      ${which.importId === undefined ? sql`` : sql`and a.import_id = ${which.importId}`}
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 5, 6`.execute(office.db.app)
  const holds = await inForce(office, agency, [...new Set(rows.flatMap((r) => (r.target === null ? [] : [r.target])))])
  return rows.flatMap(({ target, ...r }): LooseReference[] => {
    const field = office.catalog.procedures.get(r.procedure)?.steps[r.step]?.fields[r.field]
    const listed = office.catalog.procedures.get(r.to)?.title ?? r.to
    if (target === null) return [{ ...r, why: 'unknown', says: `${field?.title ?? r.field}${r.number}不在${listed}中` }]
    if (field?.inForce && !holds(r.to, target, r.on))
      return [{ ...r, why: 'not in force', says: `${field.title}${r.number}在${r.on}不是有效的${listed}` }]
    return []
  })
}

const inForce = async (office: Office, agency: string, ids: readonly string[]): Promise<InForce> => {
  const targets = await load(office.db.app, agency, ids, { sealed: true })
  const acts = new Map<string, Act[]>([...targets].map(([id, x]) => [id, standing(x.acts)]))
  return (to, id, on) => {
    const p = office.catalog.procedures.get(to)
    if (p?.inForce === undefined) return true
    const c = seen(p, id, acts.get(id) ?? [], on)
    return c !== undefined && p.inForce(c, on)
  }
}

/** The cases that a case and the step about to be taken name, where a gate of that step asks them. */
export const namedBy = async (office: Office, agency: string, p: AnyProcedure, acts: readonly Act[], a: Attempt): Promise<Named[]> => {
  if (!p.gates?.[a.step]?.some((g) => g.cites)) return []
  const references = referencesOf(p, [...acts, { ...a, n: 0, by: '' }])
  const found: { readonly procedure: string; readonly number: string; readonly id: string }[] = []
  for (const [procedure, some] of Map.groupBy(references, (r) => r.to))
    for (const [number, id] of await idsByNumber(
      office.db.app,
      agency,
      procedure,
      some.map((r) => r.number),
    ))
      found.push({ procedure, number, id })
  const cases = await load(
    office.db.app,
    agency,
    found.map((x) => x.id),
    { sealed: true },
  )
  return found.flatMap((x) => {
    const kept = cases.get(x.id)
    return kept === undefined ? [] : [{ ...x, acts: standing(kept.acts) }]
  })
}
