/** A procedure as a state graph in Mermaid: states in their Chinese words, steps on the arrows. */
import type { AnyProcedure, Step } from '../define/index.ts'

/** A stateDiagram-v2. Steps between the same two states share an arrow; steps that leave the state as it is stand on a loop.
 *  Where several steps may be taken from the same many states, these meet in one node, so that the arrows stay few. */
export const graphOf = (p: AnyProcedure): string => {
  const steps = Object.values(p.steps)
  const sets = Map.groupBy(
    steps.filter((s) => (s.from?.length ?? 0) >= many),
    (s) => s.from!.join(),
  )
  const meetings = new Map([...sets].filter(([, some]) => some.length > 1).map(([from], i) => [from, `any${i + 1}`]))
  const arrows = new Map<string, string[]>()
  const draw = (from: string, to: string, label: string) => {
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), label])
  }
  for (const s of steps) {
    const meeting = meetings.get(s.from?.join() ?? '')
    if (s.opens) draw('[*]', s.to!, stepText(s))
    else if (meeting) draw(meeting, s.to ?? meeting, stepText(s))
    else for (const from of s.from ?? []) draw(from, s.to ?? from, stepText(s))
  }
  const left = new Set(steps.flatMap((s) => (s.to === undefined ? [] : (s.from ?? []).filter((from) => from !== s.to))))
  return [
    'stateDiagram-v2',
    ...Object.entries(p.states).map(([id, title]) => `  state "${title}" as ${id}`),
    ...[...meetings].flatMap(([from, id]) => {
      const states = from.split(',')
      return [
        `  state "“${p.states[states[0]!]}”等${states.length}种状态中的任一种" as ${id}`,
        ...states.map((state) => `  ${state} --> ${id}`),
      ]
    }),
    ...[...arrows].map(([arrow, labels]) => `  ${arrow} : ${labels.join('、')}`),
    ...Object.keys(p.states).flatMap((id) => (left.has(id) ? [] : [`  ${id} --> [*]`])),
  ].join('\n')
}
const many = 4

const stepText = ({ title, since, until }: Step): string =>
  since || until ? `${title}（${[since && `${since}起`, until && `${until}前`].filter(Boolean).join('、')}）` : title
