/** What the API answers on draws and visits by lot. Moments are ISO 8601 in UTC. */
import type { Day } from '../../define/index.ts'
import type { Plan } from '../../draw/plan.ts'
import type { Coverage, Listed, Shown, Visit } from '../../office/draws/read.ts'
import type { Loaded } from '../../store/pool.ts'

export type { Coverage, Plan, Visit }

/** GET /api/draws */
export type DrawsView = readonly (Listed & { readonly stateTitle: string })[]
/** An enterprise drawn, with what put it there. */
export type DrawnView = { readonly code: string; readonly name: string; readonly ticket: string; readonly officers: readonly string[] }
/** GET /api/draws/:id */
export type DrawView = {
  readonly id: string
  readonly state: string
  readonly stateTitle: string
  readonly title: string
  readonly plan: Plan
  readonly sha256: string
  readonly sm3: string
  readonly revealBy: Day
  /** When the plan's digests stood under a signed checkpoint; null while they wait. */
  readonly sealedAt: string | null
  readonly entries: readonly {
    readonly step: string
    readonly title: string
    readonly on: Day
    readonly at: string
    readonly by: string
    readonly data: Readonly<Record<string, unknown>>
  }[]
  /** By custodian: handed in, withheld, or still waited for. */
  readonly custodians: readonly { readonly name: string; readonly state: 'waiting' | 'revealed' | 'withheld' }[]
  readonly seed: string | null
  readonly strata: readonly {
    readonly id: string
    readonly title: string
    readonly selected: readonly DrawnView[]
    readonly reserves: readonly DrawnView[]
  }[]
  readonly visits: readonly Visit[]
  readonly coverage: readonly Coverage[]
}
/** POST /api/draws/preview: what a draft comes to. */
export type PreviewView = {
  readonly item: string
  readonly officers: number
  readonly excluded: number
  readonly strata: readonly {
    readonly id: string
    readonly title: string
    readonly count: number
    readonly size: number
    readonly reserves: number
  }[]
}
/** GET /api/pool */
export type PoolView = {
  readonly revision: number
  readonly strata: readonly { readonly area: string; readonly risk: string; readonly count: number }[]
  readonly revisions: readonly (Loaded & { readonly at: string; readonly by: string; readonly file: string; readonly refused: number })[]
}

/** A draw for its screen, with the coverage of its pool by its visits. */
export const drawView = (
  { kept, entries, sealed, visits, names, officers }: Shown,
  stateTitle: string,
  coverage: readonly Coverage[],
): DrawView => {
  const { c, plan, result } = kept
  const teams = new Map((result?.assignments ?? []).map((a) => [a.enterprise, a.officers.map((o) => officers.get(o) ?? o)]))
  const state = new Map(
    c.log.flatMap((a) => (a.step === 'reveal' || a.step === 'withhold' ? [[a.data['custodian'] as string, a.step]] : [])),
  )
  const drawn = (d: { readonly id: string; readonly ticket?: string; readonly rank?: number }): DrawnView => ({
    code: d.id,
    name: names.get(d.id) ?? '',
    ticket: d.ticket ?? `第${(d.rank ?? 0) + 1}名`,
    officers: teams.get(d.id) ?? [],
  })
  const titles = new Map(plan.strata.map((s) => [s.id, s.title]))
  return {
    id: kept.id,
    state: c.state,
    stateTitle,
    title: c['commit'].title,
    plan,
    sha256: c['commit'].sha256,
    sm3: c['commit'].sm3,
    revealBy: c['commit'].revealBy,
    sealedAt: sealed?.at.toISOString() ?? null,
    entries: entries.map((e) => ({ ...e, at: e.at.toISOString() })),
    custodians: plan.entropy.custodians.map(({ name }) => {
      const step = state.get(name)
      return { name, state: step === 'reveal' ? 'revealed' : step === 'withhold' ? 'withheld' : 'waiting' }
    }),
    seed: result?.seed ?? null,
    strata: (result?.strata ?? []).map((s) => ({
      id: s.stratum,
      title: titles.get(s.stratum) ?? s.stratum,
      selected: s.selected.map(drawn),
      reserves: s.reserves.map(drawn),
    })),
    visits,
    coverage,
  }
}

/** GET /api/visits: the visits that are still to be made, and what one may find. */
export type VisitsView = {
  readonly results: readonly { readonly value: string; readonly title: string }[]
  readonly visits: readonly Visit[]
}
/** POST /api/visits/:id/finding; `again` where the same message was recorded before. */
export type FindingView = { readonly caseId: string; readonly n: number; readonly again: boolean }
