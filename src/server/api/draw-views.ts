/** What the API answers on draws and visits by lot. Moments are ISO 8601 in UTC. */
import type { Day } from '../../define/index.ts'
import type { Plan } from '../../draw/plan.ts'
import type { Board, Pair } from '../../office/draws/board.ts'
import type { PoolImport } from '../../office/draws/pool.ts'
import type { Proposal } from '../../office/draws/joint.ts'
import type { Coverage, Listed, Shown, Visit } from '../../office/draws/read.ts'
import type { Task } from '../../office/draws/tasks.ts'
import type { Loaded, Stratum } from '../../store/pool.ts'
import type { RefusalView, StepView } from './types.ts'

export type { Coverage, Pair, Plan, PoolImport, Task, Visit }

/** GET /api/draws */
export type DrawsView = readonly (Listed & { readonly stateTitle: string })[]
/** An enterprise drawn, with what put it there. */
export type DrawnView = { readonly code: string; readonly name: string; readonly ticket: string; readonly officers: readonly string[] }
/** A step of a draw, with what stands against it today. */
export type DrawStepView = Pick<StepView, 'id' | 'title' | 'taking' | 'by' | 'byTitle' | 'basis' | 'lawPage' | 'toConfirm'> & {
  readonly refusals: readonly RefusalView[]
  readonly available: boolean
}
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
    /** Passed over because the group had as many as the plan allows, in order of tickets. */
    readonly skipped: readonly DrawnView[]
  }[]
  readonly steps: readonly DrawStepView[]
  readonly visits: readonly Visit[]
  readonly coverage: readonly Coverage[]
}
/** GET /api/plans/joint */
export type JointView = readonly Proposal[]
/** POST /api/draws/preview: what a draft comes to. */
export type PreviewView = {
  readonly item: string
  /** When the visits of the task begin and end. */
  readonly from: Day
  readonly to: Day
  /** With a valid certificate and competent for the whole item. */
  readonly officers: number
  readonly listed: number
  /** Without a certificate that is valid on the last day of the task. */
  readonly uncertified: readonly string[]
  readonly excluded: Plan['exclusions']
  readonly strata: Plan['strata']
}
/** GET /api/draws/:id/board: a page of visits against all officers. */
export type BoardView = Board & { readonly page: number; readonly pageSize: number }
/** GET /api/inspectors: the list on a day. */
export type InspectorsView = readonly {
  readonly caseId: string
  readonly certificate: string
  readonly name: string
  /** The last day of the certificate; null where none is valid on the day. */
  readonly validUntil: Day | null
  readonly items: readonly string[]
  /** Codes of the enterprises to stay away from: recused, or inspected last time. */
  readonly avoids: readonly string[]
}[]
/** GET /api/pool */
export type PoolView = {
  readonly revision: number
  readonly strata: readonly Stratum[]
  readonly revisions: readonly (Loaded & { readonly at: string; readonly by: string; readonly file: string; readonly refused: number })[]
}

/** A draw for its screen, with the coverage of its pool by its visits. */
export const drawView = (
  { kept, entries, sealed, visits, names, officers }: Shown,
  stateTitle: string,
  coverage: readonly Coverage[],
  steps: readonly DrawStepView[],
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
      skipped: 'skipped' in s ? s.skipped.map(drawn) : [],
    })),
    steps,
    visits,
    coverage,
  }
}

type Choices = readonly { readonly value: string; readonly title: string }[]
/** GET /api/visits: the visits that are still to be made, and what one may find. */
export type VisitsView = { readonly results: Choices; readonly visits: readonly Visit[] }
/** GET /api/visits/mine: the visits that the user is still to make. */
export type TasksView = { readonly results: Choices; readonly signatures: Choices; readonly tasks: readonly Task[] }
/** POST /api/visits/:id/finding; `again` where the same message was recorded before. */
export type FindingView = { readonly caseId: string; readonly n: number; readonly again: boolean }
/** GET /api/visits/:id/documents; `missing` says what must be done before one can be printed. */
export type VisitDocumentsView = readonly {
  readonly id: string
  readonly title: string
  readonly basis: string
  readonly toConfirm: boolean
  readonly missing: string | null
}[]
