/** What the store keeps beside the log so that reading is quick: all of it follows from the acts. */
import type { Calendar } from '../calendar/index.ts'
import type { AnyCase, AnyProcedure, Catalog } from '../define/index.ts'
import { assigneeIn } from './assignment.ts'
import { numberKey, numberOf, seen, standing, type Act } from './case.ts'
import { openDeadlines, type OpenDeadline } from './clock.ts'
import { findingsOf, referencesOf, type Finding, type Reference } from './finding.ts'
import type { Person } from './move.ts'
import { expected, signOffIn } from './sign-off.ts'
import { membershipsOf, type Membership } from './membership.ts'

export type Projection = {
  readonly id: string
  readonly procedure: string
  readonly lastN: number
  /** Undefined when every act of the case is voided. */
  readonly case: AnyCase | undefined
  readonly name: string
  readonly number: string | undefined
  readonly memberships: readonly Membership[]
  readonly findings: readonly Finding[]
  readonly references: readonly Reference[]
  readonly deadlines: readonly OpenDeadline[]
  /** Those who have something to do in its sign-off. */
  readonly awaits: readonly Person[]
  readonly assignee: Person | undefined
}

/** All acts of a case, as recorded, to what is kept of it. */
export const project = (catalog: Catalog, p: AnyProcedure, id: string, acts: readonly Act[], calendar: Calendar): Projection => {
  const now = standing(acts)
  const c = seen(p, id, now)
  return {
    id,
    procedure: p.id,
    lastN: acts.at(-1)?.n ?? 0,
    case: c,
    name: c ? p.name(c) : '',
    number: c && numberOf(p, c) !== undefined ? numberKey(numberOf(p, c)!) : undefined,
    memberships: membershipsOf(p, catalog.indicatorsOf(p.id), id, now),
    findings: findingsOf(p, id, now, calendar),
    awaits: c ? expected(signOffIn(acts)) : [],
    assignee: c && assigneeIn(acts),
    references: referencesOf(p, now),
    deadlines: c ? openDeadlines(p, c, calendar) : [],
  }
}
