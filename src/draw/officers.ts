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

export type Hindrance = 'certificate' | 'item' | 'avoids'
/** Which rule keeps an officer from a visit. */
export const hindrance = (o: Officer, v: Visit): Hindrance | undefined =>
  o.validUntil < v.on ? 'certificate' : !o.items.includes(v.item) ? 'item' : o.avoids.includes(v.enterprise) ? 'avoids' : undefined

/**
 * Assigns `team` officers to each visit. Loads come out as even as the rules allow: no chain of exchanges could take a visit from one officer
 * and give it to another with at least two fewer. Where several would do, the smallest ticket under `seed` decides.
 * Throws a sentence where a visit can't have its team, or where a load differs from the mean by more than `within`.
 */
export const assign = (seed: string, visits: readonly Visit[], officers: readonly Officer[], { team = 2, within = 1 } = {}): Assigned[] => {
  if (new Set(officers.map((o) => o.id)).size !== officers.length) throw new Said('人员名录里有重复的人员。请核对名录。')
  const { head, whole } = ticketsOf(seed)
  const lotOf = (visit: number, person: number): number => {
    const bytes = utf8.encode(`${visit}/${person}`)
    return head(bytes, 0, bytes.length)
  }
  // Officers are places in the order of their tickets from here on.
  const order = officers.map((o) => ({ o, ticket: whole(o.id) })).toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
  const people = order.map(({ o }) => o)
  const board = boardOf(visits, people)
  for (const [visit, v] of visits.entries()) {
    const able = board.able(visit)
    if (able.length < team) throw new Said(shortage(v, officers, able.length, team))
    const byLoad = able.map((p) => board.loads[p]!).toSorted((a, b) => a - b)
    const last = byLoad[team - 1]!
    const sure = able.filter((p) => board.loads[p]! < last)
    // A lot for each visit: officers don't always go in the same company.
    const lots = able.filter((p) => board.loads[p] === last).map((p) => ({ p, lot: lotOf(visit, p) }))
    const chosen = lots.toSorted((a, b) => a.lot - b.lot || a.p - b.p).slice(0, team - sure.length)
    for (const p of [...sure, ...chosen.map((c) => c.p)]) board.put(visit, p)
  }
  for (let chain = relief(board); chain !== undefined; chain = relief(board))
    for (const { from, to, visit } of chain) {
      board.take(visit, from)
      board.put(visit, to)
    }
  const mean = (visits.length * team) / people.length
  const worst = people.map((_, p) => p).toSorted((a, b) => Math.abs(board.loads[b]! - mean) - Math.abs(board.loads[a]! - mean))[0]
  if (worst !== undefined && Math.abs(board.loads[worst]! - mean) > within) throw new Said(unevenness(board, worst, mean, within))
  return visits.map((v, visit) => ({ enterprise: v.enterprise, officers: board.team(visit).map((p) => people[p]!.id) }))
}

/** Who may go on which visit, who goes, and how many visits each has. */
const boardOf = (visits: readonly Visit[], people: readonly Officer[]) => {
  const n = people.length
  const places = people.map((_, p) => p)
  const rules = people.map((o) => ({ until: o.validUntil, items: new Set(o.items), avoids: new Set(o.avoids) }))
  const may = new Uint8Array(visits.length * n)
  for (const [visit, v] of visits.entries())
    for (const [p, o] of rules.entries()) may[visit * n + p] = Number(o.until >= v.on && o.items.has(v.item) && !o.avoids.has(v.enterprise))
  const goes = new Uint8Array(visits.length * n)
  const loads = places.map(() => 0)
  return {
    visits,
    people,
    loads: loads as readonly number[],
    able: (visit: number) => places.filter((p) => may[visit * n + p]),
    team: (visit: number) => places.filter((p) => goes[visit * n + p]),
    visitsOf: (p: number) => visits.flatMap((_, visit) => (goes[visit * n + p] ? [visit] : [])),
    /** Those who could take over a visit from one of its team. */
    couldTake: (visit: number) => places.filter((p) => may[visit * n + p] && !goes[visit * n + p]),
    put(visit: number, p: number): void {
      goes[visit * n + p] = 1
      loads[p]! += 1
    },
    take(visit: number, p: number): void {
      goes[visit * n + p] = 0
      loads[p]! -= 1
    },
  }
}
type Board = ReturnType<typeof boardOf>
type Move = { readonly from: number; readonly to: number; readonly visit: number }

/** Whoever can be reached from an officer by exchanges, the nearest first, each with the exchange that reaches it; ends where `found` says so. */
const reach = (board: Board, start: number, came: Map<number, Move | undefined>, found: (p: number) => boolean): number | undefined => {
  came.set(start, undefined)
  const queue = [start]
  for (const from of queue)
    for (const visit of board.visitsOf(from))
      for (const to of board.couldTake(visit)) {
        if (came.has(to)) continue
        came.set(to, { from, to, visit })
        if (found(to)) return to
        queue.push(to)
      }
  return undefined
}

/** The shortest chain of exchanges from a busiest officer to one with at least two visits fewer. */
const relief = (board: Board): Move[] | undefined => {
  const { loads } = board
  const busiest = loads.map((_, p) => p).toSorted((a, b) => loads[b]! - loads[a]! || a - b)
  const least = Math.min(...loads)
  // Whom a busier one reached in vain, nobody after it needs to reach.
  const came = new Map<number, Move | undefined>()
  for (const start of busiest) {
    const high = loads[start]!
    if (high < least + 2) return undefined
    if (came.has(start)) continue
    const end = reach(board, start, came, (p) => loads[p]! <= high - 2)
    if (end === undefined) continue
    const chain: Move[] = []
    for (let move = came.get(end); move !== undefined; move = came.get(move.from)) chain.push(move)
    return chain
  }
  return undefined
}

const why = [
  ['certificate', () => '执法证件在检查日无效'],
  ['item', (item: string) => `不能办理${item}`],
  ['avoids', () => '应当回避'],
] as const

/** 甲公司…需要2名人员，只有1名可以派：3名执法证件在检查日无效，2名…. */
const shortage = (v: Visit, officers: readonly Officer[], able: number, team: number): string => {
  const kept = Map.groupBy(officers, (o) => hindrance(o, v))
  const reasons = why.flatMap(([kind, says]) => (kept.has(kind) ? [`${kept.get(kind)!.length}名${says(`“${v.item}”`)}`] : []))
  return `${v.on}对${v.enterprise}的检查需要${team}名人员，只有${able}名可以派：${reasons.join('，') || '人员名录不够'}。请补充人员后重试。`
}

/** Why one load can't come nearer to the mean: whom no others can relieve, or what keeps an officer from visits. */
const unevenness = (board: Board, worst: number, mean: number, within: number): string => {
  const load = board.loads[worst]!
  const { id } = board.people[worst]!
  const ask = '请补充人员或者可以办理的事项，或者放宽均衡的要求。'
  const off = `人均${mean.toFixed(1)}次，${id}却只能是${load}次，相差超过${within}次：`
  if (load > mean) {
    const group = new Map<number, Move | undefined>()
    reach(board, worst, group, () => false)
    const visits = new Set([...group.keys()].flatMap(board.visitsOf))
    const names = [...group.keys()].slice(0, 3).map((p) => board.people[p]!.id)
    return `${off}${names.join('、')}${group.size > 3 ? '等' : ''}${group.size}名人员的${visits.size}次检查，依证件、事项和回避的限制，没有其他人可以接办。${ask}`
  }
  const kept = Map.groupBy(board.visits, (v) => hindrance(board.people[worst]!, v))
  const reasons = why.flatMap(([kind, says]) => (kept.has(kind) ? [`${kept.get(kind)!.length}次${says('该事项')}`] : []))
  return `${off}${board.visits.length}次检查中，${reasons.join('，') || '其余的人员也都不能让出'}。${ask}`
}
