/** The draw itself: which enterprises, in which order, and who stands by. */
import { Said } from '../define/index.ts'
import type { Plan } from './plan.ts'
import { poolReader } from './pool.ts'
import { ranksOf } from './ranks.ts'
import { seedText } from './seed.ts'
import { inOrder, smallest, type Kept } from './smallest.ts'
import { ticketsOf } from './ticket.ts'

export type Drawn = { readonly id: string; readonly ticket: string }
export type DrawnStratum = {
  readonly stratum: string
  readonly selected: readonly Drawn[]
  readonly reserves: readonly Drawn[]
  /** Passed over, with the reason. */
  readonly skipped: readonly (Drawn & { readonly reason: string })[]
}
export type RankedStratum = { readonly stratum: string; readonly selected: readonly number[]; readonly reserves: readonly number[] }

export type Candidates = ReadonlyMap<string, { readonly count: number; readonly kept: readonly Kept[] }>

const decoder = new TextDecoder()
/** How many candidates of a stratum are kept where groups are capped, times as many as are wanted. */
export const roomFor = (plan: Plan, s: Plan['strata'][number], room: number): number =>
  plan.groupCap === undefined ? s.size + s.reserves : Math.min(s.count, (s.size + s.reserves) * room)

/** Reads a pool, or a part of it, and keeps its candidates. Parts are put together by `merged`. */
export const reading = (plan: Plan, seed: string, room = 4) => {
  const excluded = new Set(plan.exclusions.map((x) => x.id))
  const strata = new Map(
    plan.strata.map((s) => [s.id, { count: 0, heap: smallest(ticketsOf(seedText(seed, plan, s.id)), roomFor(plan, s, room)) }]),
  )
  // Strata follow one another, so that a name is looked up only where it changes.
  let name = new Uint8Array()
  let current: { count: number; readonly heap: ReturnType<typeof smallest> } | undefined
  const { push, end } = poolReader(({ bytes, from, idFrom, idTo, to }) => {
    if (name.length !== idFrom - 1 - from || !name.every((byte, i) => byte === bytes[from + i])) {
      name = bytes.slice(from, idFrom - 1)
      current = strata.get(decoder.decode(name))
    }
    if (current === undefined) throw new Said(`名录里的层“${decoder.decode(name)}”不在方案里。请核对名录和方案。`)
    if (excluded.size > 0 && excluded.has(decoder.decode(bytes.subarray(idFrom, idTo))))
      throw new Said(`编号${decoder.decode(bytes.subarray(idFrom, idTo))}已经排除，却仍在名录里。请核对名录和方案。`)
    current.count += 1
    current.heap.offer(bytes, idFrom, idTo, to)
  })
  return {
    push,
    end: (): Candidates => {
      end()
      return new Map([...strata].map(([id, { count, heap }]) => [id, { count, kept: heap.kept() }]))
    },
  }
}

/** The candidates of the whole pool out of those of its parts. */
export const merged = (parts: readonly Candidates[]): Candidates =>
  new Map(
    [...parts[0]!.keys()].map((id) => {
      const all = parts.map((p) => p.get(id)!)
      return [id, { count: all.reduce((n, p) => n + p.count, 0), kept: inOrder(all.flatMap((p) => p.kept)) }]
    }),
  )

/** Goes through the candidates in order of tickets, stratum by stratum; undefined where more candidates must be kept to go on. */
export const select = (plan: Plan, candidates: Candidates): DrawnStratum[] | undefined => {
  const perGroup = new Map<string, number>()
  const result: DrawnStratum[] = []
  for (const s of plan.strata) {
    const { count, kept } = candidates.get(s.id) ?? { count: 0, kept: [] }
    if (count !== s.count) throw new Said(`“${s.title}”层在名录里有${count}家，方案写的是${s.count}家。请核对名录是否就是封存的那一份。`)
    const taken: Drawn[] = []
    const skipped: DrawnStratum['skipped'][number][] = []
    for (const { id, group, ticket } of kept) {
      if (taken.length === s.size + s.reserves) break
      const before = perGroup.get(group) ?? 0
      if (plan.groupCap !== undefined && group !== '' && before >= plan.groupCap) skipped.push({ id, ticket, reason: '同组已经抽满' })
      else {
        taken.push({ id, ticket })
        // Who only stands by uses up no place of the group.
        if (taken.length <= s.size) perGroup.set(group, before + 1)
      }
    }
    if (taken.length < s.size + s.reserves && kept.length < count) return undefined
    if (taken.length < s.size)
      throw new Said(`“${s.title}”层受同组上限限制，只能抽到${taken.length}家，不够${s.size}家。请调整方案后重新封存。`)
    result.push({ stratum: s.id, selected: taken.slice(0, s.size), reserves: taken.slice(s.size), skipped })
  }
  return result
}

/** The ranks within each stratum, from 0 in the committed order. */
export const selectRanks = (plan: Plan, seed: string): RankedStratum[] =>
  plan.strata.map((s) => {
    const ranks = ranksOf(seedText(seed, plan, s.id), s.count, Math.min(s.count, s.size + s.reserves))
    return { stratum: s.id, selected: ranks.slice(0, s.size), reserves: ranks.slice(s.size) }
  })
