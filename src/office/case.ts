/** One case as people read it: its acts as recorded and as they stand, its deadlines, what it shows against the law, its place in the seal. */
import { Said, valueText, type AnyCase, type AnyProcedure, type Day, type Field, type Register } from '../define/index.ts'
import {
  againstUnsigned,
  assignLines,
  deadlines,
  engineSteps,
  explain,
  findingsOf,
  inOrder,
  isEngineStep,
  moveLines,
  numberOf,
  seen,
  standing,
  stepsAfter,
  type Act,
  type AssignData,
  type CountedDay,
  type Deadline,
  type Finding,
  type MoveData,
  type NextStep,
} from '../engine/index.ts'
import { load } from '../store/acts.ts'
import { latestCheckpoint } from '../store/sealing.ts'
import { today, type Office } from './office.ts'
import { looseReferences, type LooseReference } from './reference.ts'

export type CaseRecord = {
  readonly id: string
  readonly procedure: AnyProcedure
  readonly register: Register | undefined
  /** Undefined when every act is voided. */
  readonly now: AnyCase | undefined
  readonly name: string
  readonly number: string | undefined
  /** As recorded, corrections included. */
  readonly acts: readonly RecordedAct[]
}
export type RecordedAct = {
  readonly act: Act
  readonly title: string
  /** As it stands after corrections; undefined when voided, and for corrections themselves. */
  readonly stands: Act | undefined
  readonly at: Date
  readonly corrected: boolean
  readonly voided: boolean
  /** Its place in the sealed log, and the size of the log; undefined while it waits for a checkpoint. */
  readonly sealed: { readonly index: number; readonly size: number } | undefined
}

/** Reads a case; `sealed` leaves confidential values closed. */
export const readCase = async (office: Office, agency: string, id: string, { sealed = false } = {}): Promise<CaseRecord> => {
  const found = (await load(office.db.app, agency, [id], { sealed })).get(id)
  const procedure = found && office.catalog.procedures.get(found.procedure)
  if (found === undefined || procedure === undefined) throw new Said('没有这件办件，链接可能有误。请从台账里查找。')
  const { acts } = found
  const [times, leaves, head] = await Promise.all([
    office.db.app.selectFrom('acts').select(['n', 'at']).where('agency', '=', agency).where('case_id', '=', id).execute(),
    office.db.app.selectFrom('leaves').select(['n', 'idx']).where('agency', '=', agency).where('case_id', '=', id).execute(),
    latestCheckpoint(office.db.app, agency),
  ])
  const at = new Map(times.map((t) => [t.n, t.at]))
  const index = new Map(leaves.map((l) => [l.n, l.idx]))
  const live = standing(acts)
  const byN = new Map(live.map((a) => [a.n, a]))
  const amended = new Set(acts.flatMap((a) => (a.step === '@amend' ? [a.data['act'] as number] : [])))
  const now = seen(procedure, id, live)
  return {
    id,
    procedure,
    register: office.catalog.registerOf(procedure.id),
    now,
    name: now ? procedure.name(now) : '',
    number: now && numberOf(procedure, now),
    acts: acts.map((act): RecordedAct => {
      const own = isEngineStep(act.step)
      const place = index.get(act.n)
      return {
        act,
        title: own ? engineSteps[act.step as keyof typeof engineSteps] : (procedure.steps[act.step]?.title ?? act.step),
        stands: byN.get(act.n),
        at: at.get(act.n)!,
        corrected: amended.has(act.n) && byN.has(act.n),
        voided: !own && !byN.has(act.n),
        sealed: place !== undefined && head !== undefined && place < head.size ? { index: place, size: head.size } : undefined,
      }
    }),
  }
}

/** The acts that stand, in order of their days. */
export const standingActs = (c: CaseRecord): Act[] => inOrder(c.acts.flatMap((a) => a.stands ?? []))

export type ExplainedDeadline = Deadline & { readonly days: readonly CountedDay[] }
// A term of years isn't read day by day.
const mostDays = 400
export const deadlinesOf = (office: Office, c: CaseRecord): ExplainedDeadline[] => {
  const on = today(office)
  return c.now === undefined
    ? []
    : deadlines(c.procedure, c.now, on, office.calendar).map((d) => ({
        ...d,
        days: (d.spent?.total ?? 0) > mostDays ? [] : explain(d, office.calendar, on),
      }))
}

export const findingsIn = (office: Office, c: CaseRecord): Finding[] => findingsOf(c.procedure, c.id, standingActs(c), office.calendar)
export const looseIn = (office: Office, agency: string, c: CaseRecord): Promise<LooseReference[]> =>
  looseReferences(office, agency, { caseId: c.id })

/** The steps that the procedure knows after its opening and that a form takes, with what stands against each today. */
export const nextSteps = (office: Office, c: CaseRecord): NextStep[] => {
  const acts = standingActs(c)
  const all = c.acts.map((a) => a.act)
  if (acts.length === 0) return []
  return stepsAfter(c.procedure, c.id, acts, today(office), office.calendar).map(({ id, refusals }) => ({
    id,
    refusals: [...refusals, ...againstUnsigned(c.procedure, all, id).filter((r) => r.kind === 'state')],
  }))
}

export type Datum = {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly day: Day | undefined
  readonly field: Field<any> | undefined
}
const erased = '（已依法删除）'
const say = (field: Field<any> | undefined, value: unknown): string =>
  typeof value === 'object' && value !== null && 'sealed' in value ? erased : field ? valueText(field, value) : String(value ?? '')

/** What an act says, a line for each value. */
export const dataOf = (c: CaseRecord, { act, stands }: RecordedAct): Datum[] => {
  const lines = (step: string, data: Readonly<Record<string, unknown>>): Datum[] => {
    const fields = c.procedure.steps[step]?.fields ?? {}
    return Object.keys(fields)
      .filter((name) => data[name] !== undefined)
      .map((name) => {
        const field = fields[name]!
        const text = say(field, data[name])
        return { name, title: field.title, text, day: field.kind === 'day' && text !== erased ? text : undefined, field }
      })
  }
  const line = (name: string, title: string, text: unknown, field?: Field<any>): Datum[] =>
    text === undefined ? [] : [{ name, title, text: String(text), day: undefined, field }]
  if (!isEngineStep(act.step)) return lines(act.step, (stands ?? act).data)
  if (act.step === '@note')
    return [
      ...line('text', '内容', act.data['text']),
      ...Object.entries((act.data['columns'] as Record<string, unknown> | undefined) ?? {}).flatMap(([title, text]) =>
        line('columns', title, text),
      ),
    ]
  if (act.step === '@sign') return moveLines(act.data as MoveData).flatMap(([title, text]) => line(title, title, text))
  if (act.step === '@assign') return assignLines(act.data as AssignData).flatMap(([title, text]) => line(title, title, text))
  if (act.step === '@void')
    return [
      ...line('act', '作废', act.data['act'] === undefined ? '全部环节' : `第${act.data['act']}步`),
      ...line('reason', '理由', act.data['reason']),
    ]
  const old = c.acts.find((a) => a.act.n === act.data['act'])?.act
  const changed = lines(old?.step ?? '', act.data['values'] ?? {})
  const before = new Map(lines(old?.step ?? '', old?.data ?? {}).map((d) => [d.name, d.text]))
  return [
    ...line('act', '更正', `第${act.data['act']}步${old ? `“${c.procedure.steps[old.step]?.title}”` : ''}`),
    ...(act.data['on'] ? line('on', '日期', `${old?.on}改为${act.data['on']}`) : []),
    ...changed.map((d) => ({ ...d, text: before.has(d.name) ? `${before.get(d.name)}改为${d.text}` : d.text, day: undefined })),
    ...line('reason', '理由', act.data['reason']),
  ]
}
