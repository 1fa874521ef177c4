/** What a change of law changed: which rules changed, came and went between two days, an old rule beside the one that took its place. */
import type { AnyProcedure, Day } from '../define/index.ts'
import { applies } from './refusal.ts'
import { rulesOf, type ProcedureRule } from './versions.ts'

export type Change = {
  readonly what: 'changed' | 'added' | 'ended'
  readonly kind: ProcedureRule['kind']
  readonly says: string
  readonly before?: ProcedureRule
  readonly after?: ProcedureRule
}

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
/** How much of two sentences is the same, by pairs of neighbouring characters: 0 to 1. */
const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const left = pairsOf(b)
  const all = pairsOf(a).length + left.length
  let shared = 0
  for (const pair of pairsOf(a)) {
    const at = left.indexOf(pair)
    if (at >= 0) {
      left.splice(at, 1)
      shared++
    }
  }
  return (2 * shared) / all
}

/** How surely a rule took the place of another: a step of the same title, a clock of a like title with a start in common,
 *  a gate before the same step in like words. */
const succession = (before: ProcedureRule, after: ProcedureRule): number => {
  if (before.kind !== after.kind) return 0
  if (before.kind === 'step') return before.title === after.title ? 1 : 0
  if (before.kind === 'gate') return before.id === after.id ? likeness(before.says, after.says) : 0
  return before.starts?.some((s) => after.starts?.includes(s)) ? likeness(before.title, after.title) : 0
}
// Below this, sentences that share little more than the words of the trade would be taken for one rule.
const alike = 0.5

const words = { must: '必须', should: '应当' } as const

/** Which of the later ones took the place of which earlier one, the surest first. */
const follow = <T>(before: readonly T[], after: readonly T[], sureness: (before: T, after: T) => number): Map<T, T> => {
  const followed = new Map<T, T>()
  const replaced = new Set<T>()
  const likely = after.flatMap((now) => before.map((old) => ({ now, old, sure: sureness(old, now) })))
  for (const { now, old, sure } of likely.toSorted((a, b) => b.sure - a.sure)) {
    if (sure < alike || followed.has(now) || replaced.has(old)) continue
    followed.set(now, old)
    replaced.add(old)
  }
  return followed
}

/** The clauses of a clock that differ: 10日 → 10个工作日；增加：…. */
const clauseChange = (before: string, after: string): string => {
  const [old, now] = [before.split('，'), after.split('，')]
  const [gone, come] = [old.filter((clause) => !now.includes(clause)), now.filter((clause) => !old.includes(clause))]
  // Each begins with how long it is.
  const length = (clause: string) => clause === old[0] || clause === now[0]
  const followed = follow(gone, come, (a, b) => (length(a) && length(b) ? 2 : length(a) || length(b) ? 0 : likeness(a, b)))
  const replaced = new Set(followed.values())
  return [
    ...[...followed].map(([b, a]) => `${a} → ${b}`),
    ...come.flatMap((clause) => (followed.has(clause) ? [] : [`增加：${clause}`])),
    ...gone.flatMap((clause) => (replaced.has(clause) ? [] : [`不再：${clause}`])),
  ].join('；')
}

const changeSays = (before: ProcedureRule, after: ProcedureRule): string => {
  const says = `${before.title === after.title ? '' : `${before.title} → `}${after.title}：`
  if (before.says === after.says)
    return before.force === after.force
      ? `${says}${after.says}（内容不变，依据改变）`
      : `${says}${words[before.force!]} → ${words[after.force!]}：${after.says}`
  if (after.kind === 'clock') return says + clauseChange(before.says, after.says)
  const force = ({ force: f }: ProcedureRule): string => (f === undefined || before.force === after.force ? '' : `${words[f]}：`)
  return `${says}${force(before)}${before.says} → ${force(after)}${after.says}`
}

/** What is different for a case opened on the second day from one opened on the first: changed rules first, then added, then ended ones. */
export const changesBetween = (p: AnyProcedure, first: Day, second: Day): Change[] => {
  const all = rulesOf(p)
  const gone = all.filter((r) => applies(r, first) && !applies(r, second))
  const come = all.filter((r) => !applies(r, first) && applies(r, second))
  const followed = follow(gone, come, succession)
  const replaced = new Set(followed.values())
  const changes = come.map((after): Change => {
    const before = followed.get(after)
    return before === undefined
      ? { what: 'added', kind: after.kind, says: `${after.title}：${after.says}`, after }
      : { what: 'changed', kind: after.kind, says: changeSays(before, after), before, after }
  })
  return [
    ...changes.filter((c) => c.what === 'changed'),
    ...changes.filter((c) => c.what === 'added'),
    ...gone
      .filter((before) => !replaced.has(before))
      .map((before): Change => ({ what: 'ended', kind: before.kind, says: `${before.title}：${before.says}`, before })),
  ]
}
