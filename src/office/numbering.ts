/** The series of numbers that an agency keeps here: which they are, how they are written, and the register of what was given. */
import { Said, formFault, numberText, yearOf, type AnyProcedure, type Day, type Numbered } from '../define/index.ts'
import { caseOf, standing, type Act, type Attempt, type Refusal } from '../engine/index.ts'
import { load } from '../store/acts.ts'
import { numbersOf, type GivenNumber, type Series, type Wanted } from '../store/numbers.ts'
import type { Office } from './office.ts'

/** All series that are defined, each with the form under which the agency keeps it here. */
export const allSeries = async (office: Office, agency: string): Promise<(Numbered & { readonly form: string | undefined })[]> => {
  const kept = await office.db.app.selectFrom('numberings').select(['kind', 'form']).where('agency', '=', agency).execute()
  const forms = new Map(kept.map((k) => [k.kind, k.form]))
  return [...office.catalog.numberings.values()].map((s) => ({ ...s, form: forms.get(s.numbering.id) }))
}

/** The series kept here whose numbers acts of a procedure bear. */
export const seriesIn = async (office: Office, agency: string, p: AnyProcedure): Promise<Series[]> => {
  const borne = (s: Numbered) => s.at.some((a) => a.procedure === p.id)
  if (![...office.catalog.numberings.values()].some(borne)) return []
  return (await allSeries(office, agency)).filter((s): s is Series => s.form !== undefined && borne(s))
}

/** Keeps a series here from now on, or writes its numbers in another form. */
export const keepSeries = async (office: Office, agency: string, kind: string, form: string, by: string): Promise<void> => {
  const series = office.catalog.numberings.get(kind)
  if (series === undefined) throw new Said(`没有“${kind}”这种编号。`)
  const fault = formFault(series.numbering, form)
  if (fault) throw new Said(fault)
  const others = (await allSeries(office, agency)).filter((s) => s.numbering.id !== kind && s.form !== undefined)
  // Two series must never come to the same text.
  const same = others.find((s) => places(s.form!) === places(form))
  if (same) throw new Said(`“${same.numbering.title}”已经使用这个样式，两种编号的样式不能相同。`)
  const set = { form, changed_by: by, changed_at: office.now() }
  await office.db.app
    .insertInto('numberings')
    .values({ agency, kind, ...set })
    .onConflict((c) => c.columns(['agency', 'kind']).doUpdateSet(set))
    .execute()
}
const places = (form: string): string => form.replace(/\{n(:\d)?\}/, '{n}')

/** The numbers that a step gives by itself. */
export const wantedBy = async (office: Office, agency: string, p: AnyProcedure, { step, on, data }: Attempt): Promise<Wanted[]> => {
  const bears = Object.entries(p.steps[step]?.fields ?? {}).filter(
    ([, { numbering, numberedIf = {} }]) =>
      numbering !== undefined && Object.entries(numberedIf).every(([name, values]) => values.includes(data[name])),
  )
  if (bears.length === 0) return []
  const kept = await seriesIn(office, agency, p)
  return bears.flatMap(([field, { numbering }]) => {
    const series = kept.find((s) => s.numbering === numbering)
    return series === undefined ? [] : [{ series, year: yearOf(on), field }]
  })
}

/** The data of a step with numbers such as it will get, on which its gates are judged. */
export const withNumbers = (data: Readonly<Record<string, unknown>>, wanted: readonly Wanted[]): Record<string, unknown> => ({
  ...data,
  ...Object.fromEntries(wanted.map(({ field, series, year }) => [field, numberText(series.form, year, 1)])),
})

/** What stands against giving: a number that was written by hand, or a second one for the same case. */
export const againstGiving = (
  p: AnyProcedure,
  { step, data }: Pick<Attempt, 'step' | 'data'>,
  wanted: readonly Wanted[],
  acts: readonly Act[],
): Refusal[] =>
  wanted.flatMap(({ field, series: { numbering } }): Refusal[] => {
    const { fields, basis } = p.steps[step]!
    const borne = p.number === `${step}.${field}` ? acts.findLast((a) => a.step === step)?.data[field] : undefined
    if (borne !== undefined)
      return [{ kind: 'state', says: `本件已经编号“${borne}”，一件只编一个号；需要另编的，请先作废原来的环节`, basis, field }]
    if (data[field] === undefined) return []
    return [{ kind: 'shape', says: `“${fields[field]!.title}”由系统在“${numbering.title}”中顺次编给，请不要填写`, basis, field }]
  })

export type NumberRow = GivenNumber & {
  readonly procedure: AnyProcedure
  readonly name: string
  readonly on: Day
  readonly by: string
  /** The act that bore it was voided; the number isn't given again. */
  readonly voided: boolean
}
export type NumberPage = { readonly rows: readonly NumberRow[]; readonly total: number }

/** A page of the numbers given of a kind in a year, the last first: each with the act that bears it. */
export const numberPage = async (
  office: Office,
  agency: string,
  kind: string,
  year: number,
  page: { readonly limit: number; readonly offset: number },
): Promise<NumberPage> => {
  const { rows: given, total } = await numbersOf(office.db.app, agency, { kind, year, ...page })
  const cases = await load(
    office.db.app,
    agency,
    given.map((g) => g.caseId),
    { sealed: true },
  )
  const rows = given.map((g): NumberRow => {
    const { procedure, acts } = cases.get(g.caseId)!
    const p = office.catalog.procedures.get(procedure)!
    const act = acts.find((a) => a.n === g.act)!
    const c = caseOf(p, g.caseId, acts)
    return { ...g, procedure: p, name: c ? p.name(c) : '', on: act.on, by: act.by, voided: !standing(acts).some((a) => a.n === g.act) }
  })
  return { rows, total }
}
