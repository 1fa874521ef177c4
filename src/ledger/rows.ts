/** From a row of a ledger to the acts of a life, and back: the columns of the register say both ways. */
import {
  columnTitle,
  dayTitle,
  pathsOf,
  type AnyProcedure,
  type Column,
  type Facts,
  type Field,
  type Register,
  valueText,
} from '../define/index.ts'
import { inOrder, misplaced, type Act } from '../engine/index.ts'
import {
  isBlank,
  isEndless,
  isFiller,
  isPending,
  normalise,
  readCreditCode,
  readDay,
  readFlag,
  readInteger,
  readMoney,
  readNames,
  readNumber,
  readText,
  readYear,
  type Reading,
} from './cells.ts'
import type { Cell } from './workbook.ts'

/** What is wrong with a row, and in which column of the register (its place) that shows. */
export type Problem = { readonly column?: number; readonly says: string }
export type Draft = Pick<Act, 'n' | 'step' | 'on' | 'data' | 'assumed'>
/** A word that the list of an open choice doesn't have: kept as written, and worth a look. */
export type OddWord = { readonly column: number; readonly word: string }
export type RowReading = {
  readonly acts: readonly Draft[]
  readonly problems: readonly Problem[]
  readonly odd: readonly OddWord[]
  /** What the row says of steps not yet taken, by the titles of its columns. */
  readonly ahead: Readonly<Record<string, string>>
}

/** `2023-7-18` under 答复日期: the cell of each column of the register, undefined where the ledger lacks the column. */
export type RowCells = readonly Cell[]

const sayOptions = (titles: readonly string[]): string => titles.map((t) => `“${t}”`).join('、')

/** The words of a choice, as they are compared, with the keys they stand for. */
const wordsOf = new WeakMap<Field<any>, Map<string, string>>()
const keyOf = (field: Field<any> | undefined, word: string): string | undefined => {
  if (field === undefined) return undefined
  let words = wordsOf.get(field)
  if (words === undefined) {
    const options = Object.entries(field.options ?? {})
    words = new Map(options.flatMap(([key, o]) => [key, o.title, ...(o.also ?? [])].map((w) => [normalise(w), key] as const)).toReversed())
    wordsOf.set(field, words)
  }
  return words.get(normalise(word))
}

const readChoice = (field: Field<any>, cell: Cell): Reading<string> => {
  const read = readText(cell)
  if ('problem' in read) return read
  const key = keyOf(field, read.value)
  if (key !== undefined) return { value: key }
  if (field.kind === 'openChoice') return read
  return { problem: `填了“${read.value}”，应当是${sayOptions(Object.values(field.options ?? {}).map((o) => o.title))}之一` }
}

const readers: Record<Field<any>['kind'], (field: Field<any>, cell: Cell, unit?: string) => Reading<unknown>> = {
  text: (_, c) => readText(c),
  longText: (_, c) => readText(c),
  names: (_, c) => readNames(c),
  day: (_, c) => readDay(c),
  year: (_, c) => readYear(c),
  choice: readChoice,
  openChoice: readChoice,
  flag: (f, c) => readFlag(c, f.title),
  integer: (_, c) => readInteger(c),
  number: (_, c) => readNumber(c),
  money: (_, c, unit) => readMoney(c, unit),
  creditCode: (_, c) => readCreditCode(c),
  reference: (_, c) => readText(c),
  references: (_, c) => readNames(c),
  files: (_, c) => readText(c),
}

/** The value of a cell for a field: read by kind, then held against the field's schema. */
const readField = (field: Field<any>, cell: Cell, unit: string | undefined): Reading<unknown> => {
  const read = readers[field.kind](field, cell, unit)
  if ('problem' in read) return read
  const checked = field.schema.safeParse(read.value)
  return checked.success ? { value: checked.data } : { problem: checked.error.issues[0]!.message }
}

const split = (path: string): [step: string, field: string] => path.split('.') as [string, string]

/**
 * Whether the cell says nothing of its column: that there is nothing, that the matter goes on, that it has no end; unless that is one of the
 * field's own words, or a text that is kept as written.
 */
const isSilent = (cell: Cell, field?: Field<any>): boolean => {
  if (isBlank(cell)) return true
  if (isFiller(cell)) return keyOf(field, cell as string) === undefined
  if (field === undefined || field.kind === 'day') return isPending(cell) || isEndless(cell)
  const written = field.kind === 'text' || field.kind === 'longText' || field.kind === 'names'
  return !written && isPending(cell) && keyOf(field, cell as string) === undefined
}

/** The step that a word of a `takes` column means; 是 and 否 among its words stand for all ways of saying yes and no. */
const stepMeant = (column: Column, cell: Cell): string | undefined => {
  const [read, flag] = [readText(cell), readFlag(cell)]
  if (column.takes === undefined || isFiller(cell) || 'problem' in read) return undefined
  const said = 'value' in flag ? [read.value, flag.value ? '是' : '否'] : [read.value]
  const words = said.map(normalise)
  return Object.entries(column.takes).find(([, known]) => known !== true && known!.some((w) => words.includes(normalise(w))))?.[0]
}

/** Whether a step alone puts what the case lists in force: then its day can't be told from those of later steps. */
export const putsInForce = (p: AnyProcedure, step: string): boolean => p.inForce?.({ state: p.steps[step]!.to ?? '' }, '') === true

/** What a ledger says above its rows: its year, and the unit of its amounts by the place of the column. */
export type LedgerFacts = { readonly year?: number | undefined; readonly unit?: (column: number) => string | undefined }

/** Reads one row. Either its acts, in order of days, or what is wrong with it. */
export const readRow = (
  p: AnyProcedure,
  register: Register,
  cells: RowCells,
  { year, unit = () => undefined }: LedgerFacts = {},
): RowReading => {
  const problems: Problem[] = []
  const odd: OddWord[] = []
  const facts: Record<string, Record<string, unknown>> = {}
  const place = new Map<string, number>()
  const put = (path: string, value: unknown, column: number) => {
    const [step, field] = split(path)
    ;(facts[step] ??= {})[field] = value
    place.set(path, column)
  }
  // First the words that say which step was taken, then the values that belong to it.
  const taken = new Set<string>()
  const worded = new Set<number>()
  for (const [i, column] of register.columns.entries()) {
    const cell = cells[i]
    if (column.takes === undefined || isBlank(cell)) continue
    const yes = Object.entries(column.takes).find(([, words]) => words === true)?.[0]
    if (yes !== undefined) {
      const read = isPending(cell) ? { value: undefined } : readFlag(cell, columnTitle(p, column))
      if ('problem' in read) problems.push({ column: i, says: `“${columnTitle(p, column)}”${read.problem}` })
      else if (read.value) taken.add(yes)
      worded.add(i)
      continue
    }
    const step = stepMeant(column, cell)
    if (step !== undefined) {
      taken.add(step)
      place.set(`${step}.on`, i)
      worded.add(i)
    } else if (isSilent(cell)) continue
    else if (pathsOf(column).length > 0) for (const path of pathsOf(column)) taken.add(split(path)[0])
    else {
      const words = Object.values(column.takes).map((w) => (w === true ? '是' : w![0]))
      const read = readText(cell)
      problems.push({
        column: i,
        says: `“${columnTitle(p, column)}”填了“${'value' in read ? read.value : ''}”，应当是${sayOptions(words)}之一`,
      })
      worded.add(i)
    }
  }
  for (const [i, column] of register.columns.entries()) {
    const cell = cells[i]
    if (worded.has(i) || isBlank(cell)) continue
    const paths = pathsOf(column)
    const path = paths.length === 1 ? paths[0]! : paths.find((x) => taken.has(split(x)[0]))
    if (path === undefined) {
      if (isSilent(cell) || paths.length === 0) continue
      const decides = register.columns.find((c) => c.takes && paths.some((x) => split(x)[0] in c.takes!))
      problems.push({
        column: i,
        says: `填了“${columnTitle(p, column)}”，没有填“${decides ? columnTitle(p, decides) : '办理结果'}”，请补填`,
      })
      continue
    }
    const [step, name] = split(path)
    const field = p.steps[step]!.fields[name]
    if (isSilent(cell, field)) continue
    const read = field === undefined ? readDay(cell) : readField(field, cell, unit(i))
    if ('problem' in read) {
      // Words that stand for steps may be written in this column too.
      const also = Object.values(column.takes ?? {}).flatMap((w) => (w === true || w === undefined ? [] : [w[0]]))
      const or = field?.kind === 'choice' && also.length > 0 ? `，或者${sayOptions(also)}` : ''
      problems.push({ column: i, says: `“${columnTitle(p, column)}”${read.problem}${or}` })
    } else {
      put(path, read.value, i)
      if (field?.kind === 'openChoice' && !(String(read.value) in (field.options ?? {}))) odd.push({ column: i, word: String(read.value) })
    }
  }
  for (const step of taken) facts[step] ??= {}
  if (problems.length > 0) return { acts: [], problems, odd, ahead: {} }

  // A step is taken when its day is known, or follows from the register's written rule; an opening without a day, when the life is first heard of.
  const assumed = new Set<string>()
  const assume = (step: string, on: string | undefined) => {
    if (on === undefined || facts[step]?.['on'] !== undefined) return
    ;(facts[step] ??= {})['on'] = on
    assumed.add(step)
  }
  for (const [step, rule] of Object.entries(register.assume ?? {})) assume(step, rule(facts as Facts, { year }))
  for (const [step, fact] of Object.entries(facts)) {
    if (!p.steps[step]!.opens || fact['on'] !== undefined || putsInForce(p, step)) continue
    assume(
      step,
      Object.values(facts)
        .flatMap((f) => (f['on'] === undefined ? [] : [f['on'] as string]))
        .toSorted()[0],
    )
  }
  // An opening that has no column for its day takes the first day of the row.
  const titleAt = (path: string): string => {
    const step = p.steps[split(path)[0]]!
    const column =
      register.columns.find((c) => pathsOf(c).includes(path)) ??
      (step.opens && register.columns.find((c) => pathsOf(c).some((x) => x.endsWith('.on'))))
    return column ? columnTitle(p, column) : dayTitle(step)
  }
  const stated = new Set(register.columns.flatMap(pathsOf))
  const drafts: Draft[] = []
  const ahead: Record<string, string> = {}
  for (const [step, fact] of Object.entries(facts)) {
    const { on, ...data } = fact as { on?: string } & Record<string, unknown>
    const fields = p.steps[step]!.fields
    const says = Object.entries(data).filter(([name, value]) => !fields[name]!.optional || value === true)
    if (on === undefined) {
      if (says.length > 0 || taken.has(step) || p.steps[step]!.opens) {
        const path = `${step}.${says[0]?.[0] ?? 'on'}`
        const column = place.get(path)
        const filledIn = column === undefined ? '' : `填了“${columnTitle(p, register.columns[column]!)}”，`
        problems.push({ ...(column !== undefined && { column }), says: `${filledIn}没有填“${titleAt(`${step}.on`)}”，请补填` })
      }
      for (const [name, value] of Object.entries(data))
        if (value !== false) ahead[titleAt(`${step}.${name}`)] = valueText(fields[name]!, value)
      continue
    }
    for (const [name, field] of Object.entries(fields)) {
      if (field.optional || data[name] !== undefined || !stated.has(`${step}.${name}`)) continue
      const column = register.columns.findIndex((c) => pathsOf(c).includes(`${step}.${name}`))
      problems.push({ column, says: `没有填“${titleAt(`${step}.${name}`)}”，请补填` })
    }
    drafts.push({ n: 0, step, on, data, ...(assumed.has(step) && { assumed: true as const }) })
  }
  if (problems.length > 0) return { acts: [], problems, odd, ahead: {} }
  if (drafts.length === 0) return { acts: [], problems: [{ says: '没有可以登记的内容' }], odd, ahead: {} }

  // On one day, steps follow the order of the procedure.
  const order = Object.keys(p.steps)
  const acts = inOrder(drafts.map((d) => ({ ...d, n: order.indexOf(d.step) }))).map((d, i) => ({ ...d, n: i + 1 }))
  const wrong = misplaced(p, acts)
  if (wrong) {
    const at = acts.find((_, i) => misplaced(p, acts.slice(0, i + 1)))!
    const column = place.get(`${at.step}.on`)
    const opening = acts.find((a) => p.steps[a.step]!.opens)
    const says =
      at === acts[0] && opening
        ? `“${titleAt(`${at.step}.on`)}”是${at.on}，早于“${titleAt(`${opening.step}.on`)}”${opening.on}`
        : `“${titleAt(`${at.step}.on`)}”是${at.on}，${wrong.says}`
    return { acts: [], problems: [{ ...(column !== undefined && { column }), says: `日期次序不对：${says}，请核对` }], odd, ahead: {} }
  }
  return { acts, problems: [], odd, ahead }
}

/** The values of a case under the columns of its register: what a page or an exported ledger shows. Days stay ISO; a day that was
 *  only assumed stays blank. Where several steps speak in one column, the latest does. */
export const rowOf = (p: AnyProcedure, register: Register, data: Readonly<Record<string, any>>): (string | number | undefined)[] =>
  register.columns.map((column) => {
    const said: { on: string; value: string | number | undefined }[] = []
    for (const path of pathsOf(column)) {
      const [step, name] = split(path)
      const value = data[step]?.[name]
      if (value === undefined || (name === 'on' && data[step].assumed)) continue
      const field = p.steps[step]!.fields[name]
      const asIs = field === undefined || typeof value === 'number'
      const sealed = typeof value === 'object' && 'sealed' in value
      said.push({ on: data[step].on, value: sealed ? undefined : asIs ? value : valueText(field, value) })
    }
    for (const [step, words] of Object.entries(column.takes ?? {}))
      if (data[step] !== undefined) said.push({ on: data[step].on, value: words === true ? '是' : words![0] })
    if (said.length > 0) return said.reduce((last, x) => (x.on > last.on ? x : last)).value
    return Object.values(column.takes ?? {}).includes(true) ? '否' : undefined
  })
