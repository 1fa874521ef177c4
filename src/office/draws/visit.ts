/** The visits that a draw opens, and whether they may still be made. */
import { sql } from 'kysely'
import type { AnyCase } from '../../define/index.ts'
import type { Plan } from '../../draw/plan.ts'
import type { Receipt } from '../../draw/receipt.ts'
import { project, type Act } from '../../engine/index.ts'
import type { Change } from '../../store/acts.ts'
import { enterprisesOf } from '../../store/pool.ts'
import { today, type Office } from '../office.ts'
import { procedureOf } from '../step.ts'
import { officersNamed } from './inspectors.ts'

/** Whether the draw of a visit, a row `c` of cases, was voided. */
export const voided = sql`exists (select from cases d where d.agency = c.agency and d.procedure = 'random-draw' and d.state = 'void'
  and d.data -> 'commit' ->> 'number' = c.data -> 'draw' ->> 'record')`

type Assignments = NonNullable<NonNullable<Receipt['result']>['assignments']>
type Draw = { readonly id: string; readonly c: AnyCase; readonly plan: Plan; readonly revision: number }
/** What a visit takes over from the task of the yearly plan; `replaces`: the code of the enterprise in whose place it's made. */
type Opening = { readonly task: AnyCase; readonly by: string; readonly replaces?: string; readonly team?: readonly string[] }

/** The visits to enterprises of a draw, one for each. */
export const openVisits = async (
  office: Office,
  agency: string,
  { id, c, revision, plan }: Draw,
  assignments: Assignments,
  { task, by, replaces, team }: Opening,
): Promise<Change[]> => {
  const p = procedureOf(office, 'random-inspection')
  const names = await officersNamed(
    office,
    agency,
    assignments.flatMap((a) => a.officers),
  )
  const known = await enterprisesOf(
    office.db.app,
    agency,
    revision,
    assignments.map((a) => a.enterprise),
  )
  return assignments.map(({ enterprise, officers }, i): Change => {
    const { name, city, risk, address } = known.get(enterprise)!
    const partners = (task['merge']?.partners ?? task['draft'].partners) as string[] | undefined
    const act: Act = {
      n: 1,
      step: 'draw',
      on: today(office),
      by,
      data: {
        plan: task['draft'].title,
        item: c['commit'].item,
        company: name,
        code: enterprise,
        ...(partners && { partners }),
        record: plan.draw,
        city,
        risk,
        team: team ?? officers.map((o) => names.get(o) ?? o),
        until: task['draft'].to,
        ...(address !== '' && { address }),
        ...(replaces !== undefined && { replaces }),
      },
    }
    // The place of a stand-in is its code: of two who reach for it at the same moment, one is outrun.
    const caseId = `${p.id}-${id.slice(-36)}-${replaces === undefined ? i + 1 : enterprise}`
    return { procedure: p, acts: [act], recorded: 0, projection: project(office.catalog, p, caseId, [act], office.calendar) }
  })
}
