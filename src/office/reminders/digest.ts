/** What a person is told on a day: one digest of the deadlines that concern them, however many there are. */
import { addDays } from '../../define/index.ts'
import { sql } from 'kysely'
import type { AnyProcedure, Clock, Day } from '../../define/index.ts'
import { furthestReminded, isReminded } from '../../engine/index.ts'
import { today, type Office } from '../office.ts'
import { clockOf, runningCases, type Concern, type Running } from '../running.ts'
import type { User, UserRole } from '../users.ts'
import type { Person } from './preferences.ts'

/** In the order in which they are read. */
export const digestParts = { today: '今天到期', ahead: '即将到期', overdue: '已经超期' } as const
export type DigestPart = keyof typeof digestParts
export const partOf = (due: Day, on: Day): DigestPart => (due === on ? 'today' : due > on ? 'ahead' : 'overdue')

export type Digest = {
  readonly on: Day
  readonly counts: Readonly<Record<DigestPart, number>>
  /** The first of each part: the nearest, of the overdue the latest. */
  readonly items: readonly Running[]
}
/** So many of each part are listed; of the others the number is told. */
const listed = 20

/** Who has a case in hand carries it; clerks carry those that nobody has. Reviewers and heads are told of what ends with a step of theirs,
 *  heads of whatever is overdue as well. */
export const concernOf = (office: Office, { id, roles }: User, overdue: boolean): Concern => {
  const concerns = (k: Clock<string, any, any>, steps: AnyProcedure['steps']) => {
    const ends = (by: UserRole) => roles.includes(by) && k.stops.some((step) => steps[step]?.by === by)
    return (roles.includes('head') && overdue) || ends('reviewer') || ends('head')
  }
  return {
    person: id,
    unassigned: roles.includes('clerk'),
    among: [...office.catalog.procedures.values()].flatMap((p) =>
      Object.entries(p.clocks ?? {}).flatMap(([clock, k]) => (concerns(k, p.steps) ? [[p.id, clock] as const] : [])),
    ),
  }
}

type Ending = {
  readonly procedure: string
  readonly clock: string
  readonly due: Day
  readonly assignee: string | null
  readonly n: number
}

/** The digests of today; whoever has nothing to be told of gets none. `since` are the days on which people were told before, latest first. */
export const digestsOf = async (
  office: Office,
  agency: string,
  some: readonly Person[],
  since: readonly Day[],
): Promise<{ person: Person; digest: Digest }[]> => {
  const on = today(office)
  if (some.length === 0) return []
  const furthest = some.map((p) => furthestReminded(on, p.preferences, office.calendar)).reduce((a, b) => (a > b ? a : b))
  const { rows } = await sql<Ending>`
    select c.procedure, d.clock, d.due, a.id as assignee, count(*) as n
    from deadlines d join cases c on c.agency = d.agency and c.id = d.case_id left join users a on a.agency = c.agency and a.id = c.assignee
    where d.agency = ${agency} and d.since <= ${on}::date and d.due <= ${furthest}::date group by 1, 2, 3, 4`.execute(office.db.app)

  const compose = async (person: Person): Promise<Digest | undefined> => {
    const { preferences } = person
    const { quiet } = preferences
    if (quiet && !office.calendar.isWorkingDay(on)) return undefined
    const days = missed(on, quiet ? since.filter(office.calendar.isWorkingDay) : since)
    const counts = { today: 0, ahead: 0, overdue: 0 }
    const told: Record<DigestPart, Set<Day>> = { today: new Set(), ahead: new Set(), overdue: new Set() }
    const reminded = new Map<Day, boolean>()
    const concerned = (overdue: boolean) => {
      const { unassigned, among } = concernOf(office, person, overdue)
      const keys = new Set(among.map(([p, clock]) => `${p} ${clock}`))
      return ({ procedure, clock, assignee }: Ending) =>
        assignee === person.id || (unassigned && assignee === null) || keys.has(`${procedure} ${clock}`)
    }
    const concerns = { today: concerned(false), ahead: concerned(false), overdue: concerned(true) }
    for (const row of rows) {
      const { procedure, clock, due, n } = row
      const part = partOf(due, on)
      if (clockOf(office, procedure, clock) === undefined || !concerns[part](row)) continue
      if (!reminded.has(due))
        reminded.set(
          due,
          days.some((day) => isReminded(due, day, preferences, office.calendar)),
        )
      if (!reminded.get(due)) continue
      counts[part] += n
      told[part].add(due)
    }
    if (counts.today + counts.ahead + counts.overdue === 0) return undefined
    const items: Running[] = []
    for (const part of Object.keys(digestParts) as DigestPart[])
      if (counts[part] > 0)
        items.push(
          ...(await runningCases(office, agency, {
            on: [...told[part]],
            of: concernOf(office, person, part === 'overdue'),
            latestFirst: part === 'overdue',
            most: listed,
          })),
        )
    return { on, counts, items }
  }

  // People of the same roles who want the same are told the same, but for what they have in hand.
  const busy = new Set(rows.map((r) => r.assignee))
  const composed = new Map<string, Promise<Digest | undefined>>()
  const found: { person: Person; digest: Digest }[] = []
  for (const person of some) {
    const { email: _e, robot: _r, ...reminding } = person.preferences
    const key = JSON.stringify([person.roles, reminding, busy.has(person.id) && person.id])
    if (!composed.has(key)) composed.set(key, compose(person))
    const digest = await composed.get(key)!
    if (digest) found.push({ person, digest })
  }
  return found
}

/** Days looked back on after a standstill. */
const longest = 10
/** Today and the days since people were last told: a server that stood still tells what it missed. */
const missed = (on: Day, since: readonly Day[]): Day[] => {
  const last = since.find((day) => day < on)
  const days = [on]
  if (last !== undefined) for (let day = addDays(on, -1); day > last && days.length <= longest; day = addDays(day, -1)) days.push(day)
  return days
}
