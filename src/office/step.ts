/** Taking a step: what stands against it is said with its article; what may be done is recorded once. */
import { randomUUID } from 'node:crypto'
import { Outrun, Said, type AnyProcedure, type Day } from '../define/index.ts'
import {
  againstSamePerson,
  againstUnsigned,
  citedOn,
  isEngineStep,
  misplaced,
  misshapen,
  numberKey,
  numbersIn,
  numberOf,
  numbersBorne,
  project,
  refusals,
  standing,
  type Act,
  type EngineStep,
  type Refusal,
} from '../engine/index.ts'
import { idsByNumber, isConflict, load, record, type Change } from '../store/acts.ts'
import { givenAmong, recordNumbered, type Wanted } from '../store/numbers.ts'
import { againstGiving, wantedBy, withNumbers } from './numbering.ts'
import { today, type Office } from './office.ts'
import { namedBy } from './reference.ts'

export type Taking = {
  readonly procedure: string
  /** Left out where the step opens a case. */
  readonly caseId?: string
  readonly step: string
  readonly on: Day
  readonly data: Readonly<Record<string, unknown>>
  readonly by: string
  /** Reasons for going on against warnings, by the warning's sentence. */
  readonly reasons?: Readonly<Record<string, string>>
  /** Whoever takes a fixed step has worked out or checked what it records. */
  readonly checked?: true
}
export type Taken = { readonly caseId: string; readonly n: number } | { readonly refusals: readonly Refusal[] }

export const procedureOf = (office: Office, id: string): AnyProcedure => {
  const p = office.catalog.procedures.get(id)
  if (p === undefined) throw new Said(`没有“${id}”这项程序。`)
  return p
}

/** Codes that name nothing listed are warned of, so that a slip of the pen is seen at once. */
const unknownReferences = async (office: Office, agency: string, p: AnyProcedure, t: Taking): Promise<Refusal[]> => {
  const said: Refusal[] = []
  const step = p.steps[t.step]
  for (const [name, field] of Object.entries(step?.fields ?? {})) {
    const numbers = numbersIn(field, t.data[name])
    if (numbers.length === 0) continue
    const listed = office.catalog.procedures.get(field.to!)!
    const known = await idsByNumber(office.db.app, agency, listed.id, numbers)
    for (const number of numbers)
      if (!known.has(numberKey(number)))
        said.push({ kind: 'should', says: `${field.title}${number}不在${listed.title}中`, basis: step!.basis, field: name })
  }
  return said
}

/** What stands against a step, warnings without a reason included. */
export const against = async (office: Office, agency: string, t: Taking, acts: readonly Act[]): Promise<Refusal[]> => {
  const p = procedureOf(office, t.procedure)
  const step = p.steps[t.step]
  if (step?.fixed && !t.checked) throw new Said(`“${step.title}”的内容由系统算出或者核对，不能自行填写。请到工作台的“双随机”办理。`)
  if (t.on > today(office)) return [{ kind: 'shape', says: `日期${t.on}还没有到，请填写实际办理的日期`, basis: p.basis[0]!, field: 'on' }]
  const wanted = await wantedBy(office, agency, p, t)
  const now = standing(acts)
  const giving = againstGiving(p, t, wanted, now)
  const signing = p.steps[t.step] ? [...againstUnsigned(p, acts, t.step), ...againstSamePerson(p, acts, t.step, t.by)] : []
  const numbered = { ...t, data: withNumbers(t.data, wanted) }
  const said = [
    ...(giving.length > 0
      ? giving
      : refusals(p, t.caseId ?? '', now, numbered, office.calendar, citedOn(await namedBy(office, agency, p, now, numbered), t.on))),
    ...signing,
    ...(await unknownReferences(office, agency, p, t)),
  ]
  return said.filter((r) => r.kind !== 'should' || !t.reasons?.[r.says]?.trim())
}

/** Cases that open or go on with a step, recorded in the same statement; they may name the numbers that it was given. */
type Beside = (numbers: Readonly<Record<string, string>>) => readonly Change[]
const nothing: Beside = () => []

/** Takes a step, or says why not. Numbers are given to the act as it is recorded. */
export const take = async (office: Office, agency: string, t: Taking, beside: Beside = nothing): Promise<Taken> => {
  const p = procedureOf(office, t.procedure)
  if (p.steps[t.step] === undefined) throw new Said(`“${p.title}”没有“${t.step}”这一环节。`)
  const opens = t.caseId === undefined
  const caseId = t.caseId ?? `${p.id}-${randomUUID()}`
  const acts = opens ? [] : await actsOf(office, agency, p, caseId)
  const said = await against(office, agency, { ...t, caseId }, acts)
  if (said.length > 0) return { refusals: said }
  const act: Act = {
    n: (acts.at(-1)?.n ?? 0) + 1,
    step: t.step,
    on: t.on,
    by: t.by,
    data: t.data,
    ...(t.reasons && { reasons: t.reasons }),
  }
  await enter(office, agency, p, caseId, acts, act, { wanted: await wantedBy(office, agency, p, t), beside })
  return { caseId, n: act.n }
}

export const actsOf = async (office: Office, agency: string, p: AnyProcedure, caseId: string): Promise<readonly Act[]> => {
  const found = (await load(office.db.app, agency, [caseId])).get(caseId)
  if (found === undefined || found.procedure !== p.id) throw new Said('没有这件办件，可能已经作废或者链接有误。')
  return found.acts
}

/** Records one more act of a case, with the numbers that it gives. */
export const enter = async (
  office: Office,
  agency: string,
  p: AnyProcedure,
  caseId: string,
  acts: readonly Act[],
  act: Act,
  { wanted = [], beside = nothing }: { readonly wanted?: readonly Wanted[]; readonly beside?: Beside } = {},
): Promise<void> => {
  const recording = { agency, at: office.now(), salt: office.salt }
  let change: Change | undefined
  const before = acts.length === 0 ? undefined : project(office.catalog, p, caseId, acts, office.calendar)
  const changesWith = (numbers: Readonly<Record<string, string>>): readonly [Change, ...Change[]] => {
    const all = [...acts, { ...act, data: { ...act.data, ...numbers } }]
    const projection = project(office.catalog, p, caseId, all, office.calendar)
    change = { procedure: p, acts: all, recorded: acts.length, projection, ...(before && { before }) }
    return [change, ...beside(numbers)]
  }
  try {
    if (wanted.length > 0) await recordNumbered(office.db.log, recording, wanted, changesWith)
    else await record(office.db.log, recording, changesWith({}))
  } catch (e) {
    if (!isConflict(e)) throw e
    const c = change?.projection.case
    throw new Outrun(
      (e as { constraint?: string }).constraint === 'one_case_per_number'
        ? `编号${c && numberOf(p, c)}已经用过，一个编号只能用于一件。`
        : '别人刚刚办理了这件，请刷新后再办。',
    )
  }
}

export type Correction = { readonly procedure: string; readonly caseId: string; readonly by: string; readonly reason: string } & (
  | { readonly step: '@amend'; readonly act: number; readonly on?: Day; readonly values: Readonly<Record<string, unknown>> }
  | { readonly step: '@void'; readonly act: number | 'all' }
  | { readonly step: '@note' }
)

/** Corrects, voids or annotates. The corrected act stays in the log; what it becomes must still be a life that can be. */
export const correct = async (office: Office, agency: string, c: Correction): Promise<Taken> => {
  const p = procedureOf(office, c.procedure)
  const step: EngineStep = c.step
  if (!isEngineStep(step) || !c.reason.trim()) throw new Said('请写明理由。')
  const acts = await actsOf(office, agency, p, c.caseId)
  demandNotFixed(p, acts, c)
  if (c.step === '@amend') await demandNotGiven(office, agency, p, acts, c)
  const data =
    c.step === '@amend'
      ? { act: c.act, values: c.values, ...(c.on && { on: c.on }), reason: c.reason }
      : c.step === '@void'
        ? { ...(c.act === 'all' ? { all: true } : { act: c.act }), reason: c.reason }
        : { text: c.reason }
  const act: Act = { n: acts.at(-1)!.n + 1, step, on: today(office), by: c.by, data }
  const after = standing([...acts, act])
  const wrong = misplaced(p, after)
  const shape = c.step === '@amend' ? after.filter((a) => a.n === c.act).flatMap((a) => misshapen(p, a)) : []
  if (wrong || shape.length > 0) return { refusals: wrong ? [wrong] : shape }
  await enter(office, agency, p, c.caseId, acts, act)
  return { caseId: c.caseId, n: act.n }
}

/** What was worked out here and made public at once stays as it is; facts that a ledger told may be put right. */
const demandNotFixed = (p: AnyProcedure, acts: readonly Act[], c: Correction): void => {
  if (c.step === '@note') return
  const kept = acts.find((a) => (c.act === 'all' || a.n === c.act) && p.steps[a.step]?.fixed && a.import === undefined)
  if (kept)
    throw new Said(`“${p.steps[kept.step]!.title}”一经办理即已封存，不能更正或者撤回，只能依程序公开作废，说明理由，原记录仍然保留。`)
}

/** A number that was given here stays with its act. */
const demandNotGiven = async (
  office: Office,
  agency: string,
  p: AnyProcedure,
  acts: readonly Act[],
  { act, values }: { readonly act: number; readonly values: Readonly<Record<string, unknown>> },
): Promise<void> => {
  const borne = numbersBorne(
    p,
    acts.filter((a) => a.n === act),
  ).filter((b) => b.field in values && values[b.field] !== b.text)
  const given = await givenAmong(
    office.db.app,
    agency,
    borne.map((b) => b.text),
  )
  const kept = borne.find((b) => given.has(b.text))
  if (kept) throw new Said(`编号“${kept.text}”由系统编给这一步，不能更正。编错了的，请作废这一步，重新办理时另编新号；作废的号不再使用。`)
}
