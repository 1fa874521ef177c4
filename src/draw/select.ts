/** The draw itself: which enterprises, in which order, and who stands by. */
import { Said } from '../define/index.ts'
import type { Plan } from './plan.ts'
import { poolReader, type Reader, type Start } from './pool.ts'
import { ranksOf } from './ranks.ts'
import type { TicketStratum } from './receipt.ts'
import { seedText } from './seed.ts'
import { inOrder, smallest, type Kept } from './smallest.ts'
import { ticketsOf } from './ticket.ts'

export type Candidates = ReadonlyMap<string, { readonly count: number; readonly kept: readonly Kept[] }>
export type RankedStratum = { readonly stratum: string; readonly selected: readonly number[]; readonly reserves: readonly number[] }
type Stratum = Plan['strata'][number]

/** How many candidates of a stratum are kept: where groups are capped, `factor` times as many as are wanted. */
export const roomFor =
  (plan: Plan, factor = 4) =>
  (s: Stratum): number =>
    plan.groupCap === undefined ? s.size + s.reserves : Math.min(s.count, (s.size + s.reserves) * factor)

const utf8 = new TextEncoder()
const decoder = new TextDecoder()

/** Keeps the candidates of a pool that is read in parts; those of several keepers are put together by `merged`. */
export const keeping = (plan: Plan, seed: string, room = roomFor(plan)) => {
  const excluded = new Set(plan.exclusions.map((x) => x.id))
  const strata = new Map(
    plan.strata.map((s) => {
      const tickets = ticketsOf(seedText(seed, plan, s.id))
      // Excluded ids are known by their tickets, so that not every line must be decoded.
      const barred = new Set([...excluded].map((id) => tickets.head(utf8.encode(id), 0, utf8.encode(id).length)))
      return [s.id, { count: 0, heap: smallest(tickets, room(s)), barred }]
    }),
  )
  let current = strata.get(plan.strata[0]!.id)!
  const reader: Reader = {
    stratum: (name) => {
      const found = strata.get(name)
      if (found === undefined) throw new Said(`名录里的层“${name}”不在方案里。请核对名录和方案。`)
      current = found
    },
    line: (bytes, _, idFrom, idTo, to) => {
      current.count += 1
      const head = current.heap.offer(bytes, idFrom, idTo, to)
      if (current.barred.size > 0 && current.barred.has(head)) {
        const id = decoder.decode(bytes.subarray(idFrom, idTo))
        if (excluded.has(id)) throw new Said(`编号${id}已经排除，却仍在名录里。请核对名录和方案。`)
      }
    },
  }
  return {
    /** Reads a part of the pool that begins at `start`. */
    part: (start?: Start) => poolReader(reader, start),
    candidates: (): Candidates => new Map([...strata].map(([id, { count, heap }]) => [id, { count, kept: heap.kept() }])),
  }
}

/** Reads a whole pool and keeps its candidates. */
export const reading = (plan: Plan, seed: string, room = roomFor(plan)) => {
  const { part, candidates } = keeping(plan, seed, room)
  const { push, end } = part()
  return {
    push,
    end: (): Candidates => {
      end()
      return candidates()
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
export const select = (plan: Plan, candidates: Candidates): TicketStratum[] | undefined => {
  const perGroup = new Map<string, number>()
  const result: TicketStratum[] = []
  for (const s of plan.strata) {
    const { count, kept } = candidates.get(s.id) ?? { count: 0, kept: [] }
    if (count !== s.count) throw new Said(`“${s.title}”层在名录里有${count}家，方案写的是${s.count}家。请核对名录是否就是封存的那一份。`)
    const taken: TicketStratum['selected'] = []
    const skipped: TicketStratum['skipped'] = []
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
