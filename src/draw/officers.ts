/** Who goes where: officers assigned to visits by lot, as evenly as the rules allow, the same on every machine. */
import { Said, type Day } from '../define/index.ts'
import { ticketsOf } from './ticket.ts'

const utf8 = new TextEncoder()

export type Officer = {
  readonly id: string
  /** The last day on which the certificate is valid. */
  readonly validUntil: Day
  /** Items that the officer is competent for. */
  readonly items: readonly string[]
  /** Enterprises from which the officer must stay away: recused, or inspected last time. */
  readonly avoids: readonly string[]
}
export type Visit = { readonly enterprise: string; readonly item: string; readonly on: Day }
export type Assigned = { readonly enterprise: string; readonly officers: readonly string[] }

/** Which rule keeps an officer from a visit. */
const hindrance = (o: Officer, v: Visit): 'certificate' | 'item' | 'avoids' | undefined =>
  o.validUntil < v.on ? 'certificate' : !o.items.includes(v.item) ? 'item' : o.avoids.includes(v.enterprise) ? 'avoids' : undefined

/**
 * Assigns `team` officers to each visit. Loads come out as even as the rules allow: no chain of exchanges could take a visit from one officer
 * and give it to another with at least two fewer. Where several would do, the smallest ticket under `seed` decides.
 * Throws a sentence where a visit can't have its team, or where `within` is given and loads differ from the mean by more than that.
 */
export const assign = (seed: string, visits: readonly Visit[], officers: readonly Officer[], { team = 2, within = 1 } = {}): Assigned[] => {
  if (new Set(officers.map((o) => o.id)).size !== officers.length) throw new Said('人员名录里有重复的人员。请核对名录。')
  const { head, whole } = ticketsOf(seed)
  const lotOf = (visit: number, person: number): number => {
    const bytes = utf8.encode(`${visit}/${person}`)
    return head(bytes, 0, bytes.length)
  }
  const order = officers.map((o) => ({ o, ticket: whole(o.id) })).toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
  // Officers are places in the order of their tickets from here on; sets of what they can do make the rules quick to ask.
  const people = order.map(({ o }) => ({ ...o, items: new Set(o.items), avoids: new Set(o.avoids) }))
  const may = (p: number, v: Visit): boolean => {
    const o = people[p]!
    return o.validUntil >= v.on && o.items.has(v.item) && !o.avoids.has(v.enterprise)
  }
  const loads = people.map((): Set<number> => new Set())
  const teams = visits.map((): Set<number> => new Set())
  for (const [i, v] of visits.entries()) {
    const able = people.flatMap((_, p) => (may(p, v) ? [p] : []))
    if (able.length < team) throw new Said(shortage(v, officers, able.length, team))
    // A lot for each visit: officers don't always go in the same company.
    const lots = able.map((p) => ({ p, lot: lotOf(i, p) }))
    for (const { p } of lots.toSorted((a, b) => loads[a.p]!.size - loads[b.p]!.size || a.lot - b.lot || a.p - b.p).slice(0, team)) {
      loads[p]!.add(i)
      teams[i]!.add(p)
    }
  }
  for (;;) {
    const chain = relief(visits, people.length, loads, teams, may)
    if (chain === undefined) break
    for (const { from, to, visit } of chain) {
      loads[from]!.delete(visit)
      teams[visit]!.delete(from)
      loads[to]!.add(visit)
      teams[visit]!.add(to)
    }
  }
  const mean = (visits.length * team) / people.length
  const worst = people
    .map((o, p) => ({ id: o.id, load: loads[p]!.size }))
    .toSorted((a, b) => Math.abs(b.load - mean) - Math.abs(a.load - mean))[0]
  if (worst && Math.abs(worst.load - mean) > within && visits.length > 0)
    throw new Said(
      `人均${mean.toFixed(1)}次，但依证件、事项和回避的限制，${worst.id}只能是${worst.load}次，相差超过${within}次。请增减${worst.id}可以办理的事项，或者放宽均衡的要求。`,
    )
  return visits.map((v, i) => ({ enterprise: v.enterprise, officers: [...teams[i]!].toSorted((a, b) => a - b).map((p) => people[p]!.id) }))
}

type Move = { readonly from: number; readonly to: number; readonly visit: number }

/** The shortest chain of exchanges from a busiest officer to one with at least two visits fewer. */
const relief = (
  visits: readonly Visit[],
  people: number,
  loads: readonly ReadonlySet<number>[],
  teams: readonly ReadonlySet<number>[],
  may: (p: number, v: Visit) => boolean,
): Move[] | undefined => {
  const busiest = Array.from({ length: people }, (_, p) => p).toSorted((a, b) => loads[b]!.size - loads[a]!.size || a - b)
  const least = loads[busiest.at(-1)!]!.size
  const seen = new Set<number>()
  for (const start of busiest) {
    const high = loads[start]!.size
    if (high < least + 2) return undefined
    if (seen.has(start)) continue
    const came = new Map<number, Move>()
    const queue = [start]
    seen.add(start)
    for (const from of queue)
      for (const visit of loads[from]!)
        for (let to = 0; to < people; to++) {
          if (seen.has(to) || teams[visit]!.has(to) || !may(to, visits[visit]!)) continue
          seen.add(to)
          came.set(to, { from, to, visit })
          if (loads[to]!.size <= high - 2) return chainTo(to, came)
          queue.push(to)
        }
  }
  return undefined
}
const chainTo = (end: number, came: ReadonlyMap<number, Move>): Move[] => {
  const chain: Move[] = []
  for (let move = came.get(end); move !== undefined; move = came.get(move.from)) chain.push(move)
  return chain
}

/** 甲公司…需要2名人员，只有1名可以派：3名证件过期，2名…. */
const shortage = (v: Visit, officers: readonly Officer[], able: number, team: number): string => {
  const kept = Map.groupBy(officers, (o) => hindrance(o, v))
  const why = [
    ['certificate', '执法证件在检查日无效'],
    ['item', `不能办理“${v.item}”`],
    ['avoids', '应当回避'],
  ] as const
  const reasons = why.flatMap(([kind, says]) => (kept.get(kind) ? [`${kept.get(kind)!.length}名${says}`] : []))
  return `${v.on}对${v.enterprise}的检查需要${team}名人员，只有${able}名可以派：${reasons.join('，') || '人员名录不够'}。请补充人员后重试。`
}
