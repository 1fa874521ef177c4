/** A draw as everybody may see it: who was drawn, what came of each visit once it's public, and where one enterprise stands. */
import type { Day } from '../../define/index.ts'
import { canonical } from '../../digest/canonical.ts'
import type { Plan } from '../../draw/plan.ts'
import { seedText } from '../../draw/seed.ts'
import { selectRanks } from '../../draw/select.ts'
import { ticketsOf } from '../../draw/ticket.ts'
import { deadlines, seen, standing, type Deadline } from '../../engine/index.ts'
import { load } from '../../store/acts.ts'
import { enterprisesOf, rankOf } from '../../store/pool.ts'
import { today, type Office } from '../office.ts'
import { procedureOf } from '../step.ts'
import { isPublic, type Kept } from './draw.ts'
import type { Shown } from './read.ts'

type Stratum = Plan['strata'][number]
type Drawn = { readonly id: string; readonly ticket?: string; readonly rank?: number }

/** What puts an enterprise where it stands: its ticket, or its rank as people count. */
export const lotOf = ({ ticket, rank = 0 }: Pick<Drawn, 'ticket' | 'rank'>): string => ticket ?? `第${rank + 1}名`

/** The bytes whose digests were sealed. */
export const planText = (plan: Plan): string => canonical(plan)

export type PublicVisit = {
  readonly company: string
  readonly code: string
  readonly stratum: string
  /** Empty where a stand-in took the place of one drawn. */
  readonly lot: string
  /** Only of visits whose result was made public. */
  readonly open?: { readonly caseId: string; readonly result: string; readonly inspected: Day; readonly published: Day }
  readonly state: string
  /** Within which the result must be made public; since the visit. */
  readonly publicity: Deadline | undefined
}

/** The enterprises drawn, in the order drawn, and stand-ins who took a place; those from `offset` on. */
export const publicVisits = async (
  office: Office,
  agency: string,
  { kept, visits, names }: Shown,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ readonly total: number; readonly rows: readonly PublicVisit[] }> => {
  if (!isPublic(kept) || kept.result === undefined) return { total: 0, rows: [] }
  const titles = new Map(kept.plan.strata.map((s) => [s.id, s.title]))
  const lots = kept.result.strata.flatMap((s) =>
    (s.selected as readonly Drawn[]).map((d) => ({ code: d.id, stratum: titles.get(s.stratum)!, lot: lotOf(d) })),
  )
  const drawn = new Set(lots.map((l) => l.code))
  const standIns = visits.filter((v) => !drawn.has(v.code)).map(({ code }) => ({ code, stratum: '', lot: '' }))
  const byCode = new Map(visits.map((v) => [v.code, v]))
  const all = [...lots, ...standIns]
  const page = all.slice(offset, offset + limit)
  const p = procedureOf(office, 'random-inspection')
  const ids = page.flatMap((l) => byCode.get(l.code)?.caseId ?? [])
  const cases = await load(office.db.app, agency, ids, { sealed: true })
  const rows = page.map(({ code, stratum, lot }): PublicVisit => {
    const v = byCode.get(code)
    const c = v && seen(p, v.caseId, standing(cases.get(v.caseId)?.acts ?? []))
    const published = c?.['publish']?.on as Day | undefined
    return {
      company: v?.company ?? names.get(code) ?? '',
      code,
      stratum,
      lot,
      ...(v && published && { open: { caseId: v.caseId, result: v.result ?? '', inspected: c!['inspect'].on, published } }),
      state: c ? p.states[c.state]! : '',
      publicity: c && deadlines(p, c, today(office), office.calendar).find((d) => d.state !== 'waiting'),
    }
  })
  return { total: all.length, rows }
}

/** What an enterprise that asks is told. */
export type Answer =
  | { readonly is: 'unlisted' }
  | { readonly is: 'excluded'; readonly reason: string }
  /** In the pool; who was drawn isn't public yet. */
  | { readonly is: 'pooled'; readonly stratum: Stratum }
  | {
      readonly is: 'selected' | 'reserve' | 'passedOver' | 'notDrawn'
      readonly stratum: Stratum
      readonly lot: string
      /** From 1, of the selected or the reserves. */
      readonly nth?: number
      /** The greatest ticket that was selected; none by ranks. */
      readonly last?: string
    }

export const answerTo = async (office: Office, agency: string, kept: Kept, code: string): Promise<Answer> => {
  const { plan, revision, by, result } = kept
  const excluded = plan.exclusions.find((x) => x.id === code)
  if (excluded) return { is: 'excluded', reason: excluded.reason }
  const e = (await enterprisesOf(office.db.app, agency, revision, [code])).get(code)
  const stratum = e && plan.strata.find((s) => s.id === `${e[by]}/${e.risk}`)
  if (stratum === undefined) return { is: 'unlisted' }
  if (!isPublic(kept) || result === undefined) return { is: 'pooled', stratum }
  const at = plan.strata.indexOf(stratum)
  const { selected, reserves, ...rest } = result.strata[at]!
  const placed = (is: 'selected' | 'reserve', i: number, lot: string, last?: string): Answer => ({
    is,
    stratum,
    lot,
    nth: i + 1,
    ...(last !== undefined && { last }),
  })
  if (plan.mode === 'ranks') {
    const seen = { revision, by, without: plan.exclusions.map((x) => x.id) }
    const rank = await rankOf(office.db.app, agency, seen, stratum.id, code)
    const drawn = selectRanks(plan, result.seed)[at]!
    const lot = lotOf({ rank })
    if (drawn.selected.includes(rank)) return placed('selected', drawn.selected.indexOf(rank), lot)
    if (drawn.reserves.includes(rank)) return placed('reserve', drawn.reserves.indexOf(rank), lot)
    return { is: 'notDrawn', stratum, lot }
  }
  const lot = ticketsOf(seedText(result.seed, plan, stratum.id)).whole(code)
  const last = (selected.at(-1) as Drawn | undefined)?.ticket
  const among = (some: readonly Drawn[]) => some.findIndex((d) => d.id === code)
  if (among(selected) >= 0) return placed('selected', among(selected), lot, last)
  if (among(reserves) >= 0) return placed('reserve', among(reserves), lot, last)
  const passedOver = 'skipped' in rest && among(rest.skipped) >= 0
  return { is: passedOver ? 'passedOver' : 'notDrawn', stratum, lot, ...(last !== undefined && { last }) }
}
