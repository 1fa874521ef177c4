/** Repeats a draw in this browser, out of the plan and what chance brought: the seed, then the ticket of everyone who was drawn. */
import { digestsOf } from '../../../draw/commitment.ts'
import { seedOf, seedText } from '../../../draw/seed.ts'
import { selectRanks } from '../../../draw/select.ts'
import { ticketsOf } from '../../../draw/ticket.ts'
import type { DrawnView, DrawView } from '../../../server/api/draw-views.ts'

export type Part = 'selected' | 'reserves' | 'skipped'
export type Ticketed = DrawnView & { readonly part: Part }
type Stratum = DrawView['strata'][number]

/** Everyone of a stratum in order of tickets: who was drawn, who stands by, who was passed over in between. */
export const ticketsIn = (s: Stratum): Ticketed[] => {
  const drawn = [
    ...s.selected.map((d) => ({ ...d, part: 'selected' as const })),
    ...s.reserves.map((d) => ({ ...d, part: 'reserves' as const })),
  ]
  if (s.skipped.length === 0) return drawn
  return [...drawn, ...s.skipped.map((d) => ({ ...d, part: 'skipped' as const }))].toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
}

export type Repeated = {
  /** What is wrong with plan or seed; undefined where both are as they were committed to. */
  readonly fault: string | undefined
  /** The ticket of a code in a stratum, worked out here. */
  readonly ticketOf: (stratum: string) => (code: string, at: number) => string
}
/** `says`: the sentences for a plan or a seed that isn't what it should be. */
export const repeated = (d: DrawView, says: { readonly plan: string; readonly seed: string }): Repeated => {
  const { plan } = d
  const seed = d.seed ?? ''
  const ranks = plan.mode === 'ranks' ? new Map(selectRanks(plan, seed).map((s) => [s.stratum, [...s.selected, ...s.reserves]])) : undefined
  return {
    fault: digestsOf(plan).sha256 !== d.sha256 ? says.plan : seedAgain(d) !== seed ? says.seed : undefined,
    ticketOf: (stratum) => {
      if (ranks) return (_, at) => `第${(ranks.get(stratum)?.[at] ?? -1) + 1}名`
      return ticketsOf(seedText(seed, plan, stratum)).whole
    },
  }
}

/** The seed out of what is in the log. */
const seedAgain = ({ plan, entries, sealedAt }: DrawView): string => {
  const { value, at } = entries.find((e) => e.step === 'announce')!.data as { value: string; at: string }
  const handed = new Map(entries.flatMap((e) => (e.step === 'reveal' ? [[e.data['custodian'], e.data['value']] as [string, string]] : [])))
  const reveals = plan.entropy.custodians.map(({ name }) => handed.get(name) ?? null)
  return seedOf(plan, { value, at, reveals }, sealedAt ?? '')
}
