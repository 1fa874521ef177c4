/** 联合抽查: which tasks of several departments could go as one visit, because their objects and their periods meet. */
import type { Day } from '../define/index.ts'

/** A task of a yearly plan. `rate`: percent of the enterprises. */
export type Planned = {
  readonly number: string
  readonly lead: string
  readonly partners: readonly string[]
  /** One object or several: 民爆企业、加油站. */
  readonly object: string
  readonly items: readonly string[]
  readonly from: Day
  readonly to: Day
  readonly rate?: number | undefined
}
/** Tasks that may become one: `into` stays, `merged` go into it. */
export type Joint = {
  readonly into: string
  readonly merged: readonly string[]
  readonly lead: string
  readonly partners: readonly string[]
  /** Objects and period that all of them have in common. */
  readonly objects: readonly string[]
  readonly from: Day
  readonly to: Day
  readonly items: readonly string[]
  /** The highest of theirs, so that nobody's is undercut. */
  readonly rate?: number | undefined
}

const objectsOf = ({ object }: Planned): string[] => [
  ...new Set(
    object
      .normalize('NFKC')
      .split(/[、,;]/)
      .map((part) => part.replace(/\s/g, ''))
      .filter(Boolean),
  ),
]
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const distinct = (all: readonly string[]): string[] => [...new Set(all)]

/**
 * Proposes which tasks to join. Whoever ends first opens a group; into it come those that have begun by then and share an object with all of
 * it, which makes the fewest visits where objects are the same. Each task stands in one group at most, each group has several departments.
 */
export const jointTasks = (tasks: readonly Planned[]): Joint[] => {
  const waiting = tasks
    .toSorted((a, b) => byCode(a.to, b.to) || byCode(a.number, b.number))
    .map((task) => ({ task, objects: objectsOf(task) }))
  const joints: Joint[] = []
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    const group = [first.task]
    let common = first.objects
    for (const other of waiting) {
      const shared = common.filter((o) => other.objects.includes(o))
      if (shared.length === 0 || other.task.from > first.task.to) continue
      group.push(other.task)
      common = shared
    }
    if (distinct(group.map((t) => t.lead)).length < 2) continue
    for (const task of group.slice(1))
      waiting.splice(
        waiting.findIndex((w) => w.task === task),
        1,
      )
    joints.push(jointOf(group, common))
  }
  return joints
}

/** The task with the most items stays, the lowest number among equals. */
const jointOf = (group: readonly Planned[], objects: readonly string[]): Joint => {
  const [into, ...merged] = group.toSorted((a, b) => b.items.length - a.items.length || byCode(a.number, b.number)) as [
    Planned,
    ...Planned[],
  ]
  const rates = group.flatMap((t) => t.rate ?? [])
  return {
    into: into.number,
    merged: merged.map((t) => t.number),
    lead: into.lead,
    partners: distinct(group.flatMap((t) => [t.lead, ...t.partners])).filter((d) => d !== into.lead),
    objects,
    from: group
      .map((t) => t.from)
      .toSorted(byCode)
      .at(-1)!,
    to: group.map((t) => t.to).toSorted(byCode)[0]!,
    items: distinct([into, ...merged].flatMap((t) => t.items)),
    ...(rates.length > 0 && { rate: Math.max(...rates) }),
  }
}
