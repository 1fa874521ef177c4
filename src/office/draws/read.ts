/** Draws as people look at them: how far each is, what was drawn with which tickets, how the visits go, and how they cover the pool. */
import { sql } from 'kysely'
import type { AnyCase, Day } from '../../define/index.ts'
import type { Receipt } from '../../draw/receipt.ts'
import { load } from '../../store/acts.ts'
import { seen, standing } from '../../engine/index.ts'
import { firstCheckpoint, type Checkpoint } from '../../store/sealing.ts'
import { enterprisesOf } from '../../store/pool.ts'
import type { Office } from '../office.ts'
import { procedureOf } from '../step.ts'
import { readDraw, type Kept } from './draw.ts'
import { officersNamed } from './inspectors.ts'
import { voided } from './visit.ts'

export type Listed = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly state: string
  readonly openedOn: Day
  readonly size: number
  readonly enterprises: number
  /** When the public value comes into being. */
  readonly comesAt: string
  readonly revealBy: Day
  /** Visits that the draw opened, and those that were made. */
  readonly visits: number
  readonly made: number
  /** Why it was voided. */
  readonly voided?: string
}
/** The draws, the latest first; `most` of them. */
export const draws = async (office: Office, agency: string, most = 200): Promise<Listed[]> => {
  const rows = await office.db.app
    .selectFrom('cases')
    .select(['id', 'name', 'state', 'opened_on', 'data'])
    .where('agency', '=', agency)
    .where('procedure', '=', 'random-draw')
    .where('state', '<>', '')
    .orderBy('opened_on', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  const { rows: opened } = await sql<{ draw: string; visits: number; made: number }>`
    select data -> 'draw' ->> 'record' as draw, count(*) as visits, count(data -> 'inspect') as made from cases
    where agency = ${agency} and procedure = 'random-inspection' and state <> '' and data -> 'draw' ->> 'record' is not null
    group by 1`.execute(office.db.app)
  const visitsOf = new Map(opened.map((v) => [v.draw, v]))
  return rows.map((r) => {
    const { number, size, enterprises, comesAt, revealBy } = r.data['commit'] as Record<string, any>
    const { visits = 0, made = 0 } = visitsOf.get(number) ?? {}
    const head = { id: r.id, number, title: r.name, state: r.state, openedOn: r.opened_on, size, enterprises, comesAt, revealBy }
    return { ...head, visits, made, ...(r.data['void'] && { voided: r.data['void'].reasons as string }) }
  })
}

export type Visit = {
  readonly caseId: string
  readonly company: string
  readonly code: string
  readonly city: string
  readonly risk: string
  readonly item: string
  readonly until: Day
  /** As sent by lot, with those who took the places of the recused. */
  readonly team: readonly string[]
  readonly state: string
  readonly result?: string | undefined
  /** Whether something was found. */
  readonly problems: boolean
}
/** Who goes: those sent by lot, with those who took the places of the recused. */
export const teamOf = (c: AnyCase): readonly string[] =>
  c.log.reduce<readonly string[]>(
    (team, { step, data }) => (step === 'recuse' ? team.map((name) => (name === data['officer'] ? data['replacement'] : name)) : team),
    c['draw'].team ?? [],
  )

const toBeMade = sql`state = 'drawn' and data -> 'draw' ->> 'team' is not null and not ${voided}`

/** The visits of a draw, or those that are still to be made: all, or an officer's. */
export const visits = async (
  office: Office,
  agency: string,
  of: { readonly draw: string } | { readonly officer: string } | 'open',
): Promise<Visit[]> => {
  const { rows } = await sql<{ id: string; state: string; data: Record<string, any> }>`
    select id, state, data from cases c where agency = ${agency} and procedure = 'random-inspection' and ${
      of === 'open'
        ? toBeMade
        : 'draw' in of
          ? sql`data -> 'draw' ->> 'record' = ${of.draw}`
          : sql`${toBeMade} and (data -> 'draw' -> 'team' ? ${of.officer} or data -> 'recuse' is not null)`
    }
    order by data -> 'draw' ->> 'city', data -> 'draw' ->> 'risk', id limit 20000`.execute(office.db.app)
  const p = procedureOf(office, 'random-inspection')
  // Only who was recused changes a team.
  const changed = await load(
    office.db.app,
    agency,
    rows.flatMap((r) => (r.data['recuse'] ? [r.id] : [])),
    { sealed: true },
  )
  const teams = new Map([...changed.values()].map((x) => [x.id, teamOf(seen(p, x.id, standing(x.acts))!)]))
  const results = p.steps['inspect']!.fields['result']!.options ?? {}
  const found = rows.map(({ id, state, data }): Visit => {
    const { draw, inspect } = data as { draw: Record<string, any>; inspect?: { result: string } }
    return {
      caseId: id,
      company: draw['company'],
      code: draw['code'],
      city: draw['city'] ?? '',
      risk: draw['risk'] ?? '',
      item: draw['item'],
      until: draw['until'] ?? '',
      team: teams.get(id) ?? (draw['team'] as string[] | undefined) ?? [],
      state,
      result: inspect && (results[inspect.result]?.title ?? inspect.result),
      problems: inspect !== undefined && inspect.result !== 'none' && inspect.result !== 'inapplicable',
    }
  })
  return of !== 'open' && 'officer' in of ? found.filter((v) => v.team.includes(of.officer)) : found
}

/** What was done in which order, as the log has it. */
export type Entry = {
  readonly step: string
  readonly title: string
  readonly on: Day
  readonly at: Date
  readonly by: string
  readonly data: Readonly<Record<string, any>>
}
export type Shown = {
  readonly kept: Kept
  readonly entries: readonly Entry[]
  readonly sealed: Checkpoint | undefined
  readonly visits: readonly Visit[]
  /** Names of the enterprises in the result, and of the officers by their certificates. */
  readonly names: ReadonlyMap<string, string>
  readonly officers: ReadonlyMap<string, string>
}
/** A draw with everything that its pages show. */
export const showDraw = async (office: Office, agency: string, id: string): Promise<Shown> => {
  const kept = await readDraw(office, agency, id)
  const { acts, c, plan, result, revision } = kept
  const ids = idsIn(result)
  const [log, sealed, made, known, officers] = await Promise.all([
    office.db.app.selectFrom('acts').select(['n', 'at']).where('agency', '=', agency).where('case_id', '=', id).execute(),
    firstCheckpoint(office.db.app, agency, id, acts[0]!.n),
    c['draw'] ? visits(office, agency, { draw: plan.draw }) : [],
    enterprisesOf(office.db.app, agency, revision, ids),
    officersNamed(
      office,
      agency,
      (result?.assignments ?? []).flatMap((a) => a.officers),
    ),
  ])
  const at = new Map(log.map((a) => [a.n, a.at]))
  const p = procedureOf(office, 'random-draw')
  return {
    kept,
    entries: acts.map((a) => ({ step: a.step, title: p.steps[a.step]!.title, on: a.on, at: at.get(a.n)!, by: a.by, data: a.data })),
    sealed,
    visits: made,
    names: new Map([...known].map(([code, e]) => [code, e.name])),
    officers,
  }
}
const idsIn = (result: Receipt['result']): string[] =>
  (result?.strata ?? []).flatMap((s) => [...s.selected, ...s.reserves, ...('skipped' in s ? s.skipped : [])].map((d) => d.id))

export type Coverage = {
  readonly area: string
  readonly risk: string
  readonly count: number
  readonly drawn: number
  readonly inspected: number
  readonly found: number
}
/** How the visits of a draw cover its pool, by area and class of risk. */
export const coverageOf = ({ plan, result }: Kept, some: readonly Visit[]): Coverage[] => {
  const stratum = new Map((result?.strata ?? []).flatMap((s) => s.selected.map((d) => [d.id, s.stratum] as const)))
  const by = Map.groupBy(
    some.filter((v) => v.result !== undefined),
    (v) => stratum.get(v.code),
  )
  return plan.strata.map((s) => {
    const [area = '', risk = ''] = s.id.split('/')
    const made = by.get(s.id) ?? []
    return { area, risk, count: s.count, drawn: s.size, inspected: made.length, found: made.filter((v) => v.problems).length }
  })
}
