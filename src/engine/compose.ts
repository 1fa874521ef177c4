/** Sets a report's text around its figures: each slot becomes a run that knows its figure. */
import { sidesOf, type Day, type Passage, type ReportTable, type Rule, type Sentence } from '../define/index.ts'
import { floorText, rounded, type Figure } from './figure.ts'
import { gridOf, type Grid } from './grid.ts'

export type Run = { readonly text: string; readonly figure?: string }
export type Composed =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | ({ readonly kind: 'table' } & Grid)

/** A record as a repeated slot names it: `{name}`, `{takeEffect.on}`. */
export type Listed = { readonly name: string; readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
export type Known = {
  readonly agency: string
  readonly year: number
  readonly figure: (id: string) => Figure | undefined
  readonly table: (id: string) => ReportTable | undefined
  /** The records behind a figure, asked only for slots that repeat. */
  readonly records: (id: string) => readonly Listed[]
}

/** 8月1日; with the year where it isn't the report's. */
export const dayText = (day: Day, year?: number): string => {
  const [y, m, d] = day.split('-').map(Number)
  return `${y === year ? '' : `${y}年`}${m}月${d}日`
}

const slot = /\{((?:[^{}]|\{[^{}]*\})+)\}/g
type Slot = { readonly id: string; readonly form: '' | '余' | '列'; readonly item: string; readonly between: string }
const parse = (inner: string): Slot => {
  const [, id = '', form = '', rest = ''] = /^(\S+?)(?:\s+(余|列)\s*(.*))?$/s.exec(inner.trim()) ?? []
  const [item = '', between = '、'] = rest.split('|')
  return { id, form: form as Slot['form'], item, between }
}

const itemText = (template: string, record: Listed, year: number): string =>
  template.replace(/\{([^{}]+)\}/g, (_, path: string) => {
    if (path === 'name') return record.name
    const [step = '', field = ''] = path.split('.')
    const value = record.data[step]?.[field]
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? dayText(value, year) : String(value ?? '')
  })

const plain = (id: string, known: Known): string | undefined => {
  if (id === 'agency') return known.agency
  if (id === 'year') return String(known.year)
  return id === 'nextYear' ? String(known.year + 1) : id === 'lastYear' ? String(known.year - 1) : undefined
}

const runsOf = (says: string, known: Known): Run[] => {
  const runs: Run[] = []
  let from = 0
  for (const match of says.matchAll(slot)) {
    if (match.index > from) runs.push({ text: says.slice(from, match.index) })
    from = match.index + match[0].length
    const { id, form, item, between } = parse(match[1]!)
    const figure = known.figure(id)
    if (figure === undefined) runs.push({ text: plain(id, known) ?? match[0] })
    else if (form === '列')
      runs.push({
        text: known
          .records(id)
          .map((r) => itemText(item || '{name}', r, known.year))
          .join(between),
        figure: id,
      })
    else
      runs.push({
        text: form === '余' ? floorText(figure.value ?? 0) : `${figure.value ?? '—'}${figure.unit === '%' ? '%' : ''}`,
        figure: id,
      })
  }
  if (from < says.length) runs.push({ text: says.slice(from) })
  return runs
}

/** The figures that a sentence names, in order. */
export const figuresNamed = (s: Sentence): string[] => [...s.says.matchAll(slot)].map((m) => parse(m[1]!).id)

const sentencesOf = (passage: Passage): readonly Sentence[] =>
  passage.kind === 'heading' ? [{ says: passage.text }] : passage.kind === 'paragraph' ? passage.sentences : []

/** The figures whose records a text repeats one by one. */
export const figuresListed = (text: readonly Passage[]): string[] =>
  text
    .flatMap(sentencesOf)
    .flatMap((s) => [s.says, s.zero ?? ''])
    .flatMap((words) => [...words.matchAll(slot)].map((m) => parse(m[1]!)))
    .flatMap(({ id, form }) => (form === '列' ? [id] : []))

const isNothing = (figure: Figure | undefined): boolean => figure !== undefined && !figure.value

const sentenceRuns = (s: Sentence, known: Known): Run[] => {
  const first = figuresNamed(s).find((id) => known.figure(id) !== undefined)
  if (first !== undefined && isNothing(known.figure(first))) return s.zero === undefined ? [] : runsOf(s.zero, known)
  return runsOf(s.says, known)
}

/** Composes the text. Paragraphs that come to nothing are left out. */
export const compose = (text: readonly Passage[], known: Known): Composed[] =>
  text.flatMap((passage): Composed[] => {
    if (passage.kind === 'heading') return [{ kind: 'heading', level: passage.level, runs: runsOf(passage.text, known) }]
    if (passage.kind === 'table') {
      const table = known.table(passage.table)
      return table === undefined ? [] : [{ kind: 'table', ...gridOf(table, known.figure) }]
    }
    const runs = passage.sentences.flatMap((s) => sentenceRuns(s, known))
    return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]
  })

/** The runs of a heading or paragraph. */
export const runsIn = (c: Composed): readonly Run[] => (c.kind === 'table' ? [] : c.runs)

/** How the text writes each figure: 289, 5900余, 99.5%. A figure that stands there only as a list isn't written as a number. */
export const wordings = (composed: readonly Composed[]): Map<string, string> =>
  new Map(
    composed.flatMap((c) => runsIn(c).flatMap((r) => (r.figure !== undefined && /^\d/.test(r.text) ? [[r.figure, r.text] as const] : []))),
  )

/** What is wrong with a text that people edited: slots that name no figure, braces that don't close. */
export const textFaults = (text: readonly Passage[], known: Pick<Known, 'figure' | 'table'>): string[] =>
  text.flatMap((passage) => [
    ...(passage.kind === 'table' && known.table(passage.table) === undefined
      ? [`“${passage.table}”不是这份报告的表格，请恢复原来的表格`]
      : []),
    ...sentencesOf(passage).flatMap((s: Sentence) =>
      [s.says, s.zero ?? ''].flatMap((words) => {
        const unknown = figuresNamed({ says: words }).filter(
          (id) => known.figure(id) === undefined && !['agency', 'year', 'nextYear', 'lastYear'].includes(id),
        )
        const open = words.replace(slot, '').match(/[{}]/) ? [`“${words.slice(0, 20)}…”中的花括号没有配对，请核对`] : []
        return [...unknown.map((id) => `“{${id}}”不是已有的数据，请从数据列表中选取`), ...open]
      }),
    ),
  ])

export type RuleVerdict = { readonly says: string; readonly holds: boolean; readonly left: number; readonly right: number }

/** Holds the figures against a rule; undefined where it needs last year's and there are none. */
export const judge = (
  rule: Rule,
  figure: (id: string) => Figure | undefined,
  lastYear: ((id: string) => Figure | undefined) | undefined,
): RuleVerdict | undefined => {
  const leftFrom = rule.leftOf === 'lastYear' ? lastYear : figure
  if (leftFrom === undefined) return undefined
  const sum = (ids: readonly string[], from: typeof figure) => rounded(ids.reduce((n, id) => n + (from(id)?.value ?? 0), 0))
  const judged = sidesOf(rule).map((s) => {
    const [left, right] = [sum(s.left, leftFrom), sum(s.right, figure)]
    return { at: s.at, left, right, holds: rule.holds === 'equal' ? left === right : left <= right }
  })
  const broken = judged.filter((j) => !j.holds)
  // Where all hold, the last speaks for them: totals stand last.
  const { left, right } = broken[0] ?? judged.at(-1)!
  if (broken.length === 0) return { says: rule.says, holds: true, left, right }
  const at = broken.flatMap((j) => (j.at === '' ? [] : [`${j.at}：${j.left}与${j.right}`]))
  const says = [at.length > 0 ? `${rule.says}（${at.join('；')}）` : rule.says, rule.otherwise ?? []].flat().join('。')
  return { says, holds: false, left, right }
}
