/** Joint inspections that could be: tasks still being drafted, ours and those of other departments, whose objects and periods meet. */
import { sql } from 'kysely'
import { jointTasks, type Joint, type Planned } from '../../draw/joint.ts'
import type { Office } from '../office.ts'

export type Proposal = Joint & {
  /** The case that would take the others in, and those that would go into it, in the order of `merged`. */
  readonly caseId: string
  readonly joining: readonly string[]
}

/** What could be joined of the tasks of a year, before any of them is approved. */
export const jointProposals = async (office: Office, agency: string, year: number): Promise<Proposal[]> => {
  const { rows } = await sql<{ id: string; draft: Planned; merge: Pick<Planned, 'items' | 'partners'> | null }>`
    select id, data -> 'draft' as draft, data -> 'merge' as merge from cases
    where agency = ${agency} and procedure = 'random-plan' and state = 'drafted' and (data -> 'draft' ->> 'year')::int = ${year}
    order by id`.execute(office.db.app)
  const ids = new Map(rows.map((r) => [r.draft.number, r.id]))
  const tasks = rows.map(({ draft, merge }) => ({ ...draft, partners: draft.partners ?? [], ...merge }))
  return jointTasks(tasks).map((j) => ({ ...j, caseId: ids.get(j.into)!, joining: j.merged.map((number) => ids.get(number)!) }))
}
