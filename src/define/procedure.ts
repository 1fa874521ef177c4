/** What a legal procedure is: steps that may be taken, gates that may refuse them, clocks that run meanwhile. */
import { daysBetween } from './day.ts'
import type { Citation } from './law.ts'
import { valueText, type Day, type Fields, type ValuesOf } from './fields.ts'

/** Who takes a step. `applicant` and `public` act through the portal; the others are staff roles or organs outside. */
export const roles = {
  applicant: '申请人',
  public: '公众',
  clerk: '经办人',
  officer: '执法人员',
  reviewer: '合法性审核人',
  head: '负责人',
  authority: '有关机关',
} as const
export type Role = keyof typeof roles

/** A rule that came or went with a change of law: it applies to the cases opened from `since` (included) until `until` (excluded). */
export type Dated = { readonly since?: Day; readonly until?: Day }
/** With `byStep` the day is that of the step (of a clock: of its start), whenever the case was opened: what the rule asks can be done though
 *  the case began before, and the law exempts none. */
export type DatedOrByStep = Dated & { readonly byStep?: true }

export type Step<State extends string = string> = {
  readonly title: string
  readonly by: Role
  readonly basis: Citation
  /** The states in which the step may be taken; a step that opens a case has `opens: true` instead. */
  readonly from?: readonly State[]
  readonly opens?: true
  /** The state it leads to. Left out, the state does not change. */
  readonly to?: State
  readonly fields: Fields
  /** Taken when the document has been signed by all on its route (办文). */
  readonly signedOff?: true
  /** What its day is called; 受理日期 is derived from the title 受理 where left out. */
  readonly day?: string
  /** What it records is worked out or checked by the system, and made public at once: it's taken by its own path and never amended nor voided. */
  readonly fixed?: true
} & Dated
export type Steps<State extends string = string> = Readonly<Record<string, Step<State>>>

type Numbered = { readonly log: readonly { readonly step: string; readonly data: any }[] }
/** The numbers under which one step was taken and which the other, as far as it counts, doesn't name: the comments without an answer. */
export const unanswered = (c: Numbered, asked: string, answered: string, counts: (data: any) => boolean = () => true): string[] => {
  const taken = (step: string) => c.log.filter((a) => a.step === step)
  const done = new Set(taken(answered).flatMap((a) => (counts(a.data) ? [a.data.number] : [])))
  return taken(asked).flatMap((a) => (done.has(a.data.number) ? [] : [a.data.number]))
}

/** The data of each step, by its name, with the day on which it was taken. */
export type ActsOf<S extends Steps> = { readonly [K in keyof S & string]: ValuesOf<S[K]['fields']> & { readonly on: Day } }

/** One case as rules see it: `c.reply?.answer` is the answer of the last reply; `c.log` holds every taking, in order of days. */
export type CaseOf<S extends Steps> = {
  readonly id: string
  readonly state: string
  readonly openedOn: Day
  readonly log: readonly {
    readonly [K in keyof S & string]: { readonly step: K; readonly on: Day; readonly data: ValuesOf<S[K]['fields']> }
  }[keyof S & string][]
} & Partial<ActsOf<S>>

/** A gate is a sentence that a lawyer can read, its legal basis and what it asks: steps that must have been taken, a plain
 *  function, or both. `must` refuses the step; `should` warns, and taking the step anyway asks for a reason, which is logged. */
export type Gate<C, A, S extends Steps> = GateHead & {
  /** Asked only then. */
  readonly when?: Condition<S>
} & (
    | { readonly requires: NamesOf<S>; readonly holds?: Holds<C, A>; readonly cites?: undefined }
    | { readonly requires?: undefined; readonly holds: Holds<C, A>; readonly cites?: undefined }
    | { readonly requires?: undefined; readonly holds?: undefined; readonly cites: Cites<C, A> }
  )
type GateHead = ({ readonly must: string } | { readonly should: string }) & {
  readonly basis: Citation
  /** Judged only when the step is taken here: ledgers don't state what it asks. */
  readonly live?: true
} & DatedOrByStep
type Holds<C, A> = (c: C, act: A, days: Days) => boolean
/** What is asked of cases that the step or the case names. It's judged when the step is taken here: what a case shows by itself must follow
 *  from its own acts. */
type Cites<C, A> = (c: C, act: A, cited: Cited) => boolean
/** The case of another procedure that a number names, as it stood at the end of the day of the step; undefined where none is listed.
 *  Numbers are known where a field of kind reference or references holds them. */
export type Cited = <S extends Steps>(of: Procedure<any, S>, number: string | undefined) => CaseOf<S> | undefined
/** Each of these steps. What is declared so can be proved; what a function asks can't. */
type NamesOf<S extends Steps> = (keyof S & string) | readonly (keyof S & string)[]

/** Values of the case, those of the step about to be taken included: `{ 'list.risky': true }`, `{ 'reply.answer': ['a', 'b'] }`.
 *  All must be so; a flag that wasn't stated is `false`. */
export type Condition<S extends Steps> = {
  readonly [P in PathOf<S>]?: P extends `${infer K}.${infer F}`
    ? OneOf<ValuesOf<S[K]['fields']>[F & keyof ValuesOf<S[K]['fields']>]>
    : never
}
type OneOf<T> = T | readonly T[]

/** That a step is never taken before the required ones. It's proved from the order of steps and from the `must` gates that declare what they require. */
export type Claim<S extends Steps> = { readonly requires: NamesOf<S>; readonly when?: Condition<S> } & Dated

/** Days, handed to gates. Where they are counted, the first day isn't, the second is. */
export type Days = {
  readonly working: (from: Day, to: Day) => number
  readonly calendar: (from: Day, to: Day) => number
  /** What kind of day off it is: a day that a holiday notice gives off, or a weekend; undefined on a working day. */
  readonly off: (day: Day) => 'holiday' | 'weekend' | undefined
}

/** Hours run on from the moment of the event, through nights and days off. */
export type Unit = 'workingDay' | 'calendarDay' | 'month' | 'hour'
export type Limit = {
  readonly count: number
  readonly unit: Unit
  /** The day that was set as the last one, where the limit is no length of time. */
  readonly until?: Day
}
export const workingDays = (count: number): Limit => ({ count, unit: 'workingDay' })
export const calendarDays = (count: number): Limit => ({ count, unit: 'calendarDay' })
export const months = (count: number): Limit => ({ count, unit: 'month' })
export const hours = (count: number): Limit => ({ count, unit: 'hour' })
/** The limit that makes a clock started on the first day run out on the second, whatever day that is; nothing where it is past already. */
export const daysUntil = (from: Day, to: Day): Limit => ({ ...calendarDays(Math.max(0, daysBetween(from, to))), until: to })

export type Clock<Name extends string, C, Acts extends Record<Name, any>> = {
  readonly title: string
  readonly basis: Citation
  /** The last of these steps to be taken starts the clock afresh; its day is not counted. */
  readonly starts: readonly Name[]
  readonly stops: readonly Name[]
  readonly limit: Limit | ((c: C) => Limit)
  /** Days after the first step up to and including the day of the second do not count; at most so long as the law gives whoever is waited for. */
  readonly pausedBetween?: readonly (readonly [from: Name, to: Name, atMost?: Limit])[]
  /** How much a step adds, in the unit of the limit. */
  readonly extendedBy?: { readonly [K in Name]?: (act: Acts[K]) => number }
  /** Runs only for some cases, such as those under a summary procedure. */
  readonly when?: (c: C) => boolean
  /** What becomes of a last day that is a day off. 'statutory': the law moves it on. 'analogy': the law is silent, and it moves on in
   *  favour of the person who must act. 'never': nothing could move it on. Left out, the law is silent and it stays, which is the stricter
   *  reading; the other one is told beside it. */
  readonly rolls?: 'statutory' | 'analogy' | 'never'
  /** Where it's disputed how the limit is counted: the other reading, and why it isn't taken. With `across`, only of a limit that runs across
   *  that day, on which the law changed. */
  readonly otherwise?: {
    readonly says: string
    readonly why: string
    readonly limit?: Limit
    readonly firstDayCounts?: true
    readonly across?: Day
  }
} & DatedOrByStep

type Head<State extends string> = {
  readonly id: string
  /** Its row in the list of systems, such as 'S31'. */
  readonly system: string
  readonly title: string
  readonly basis: readonly Citation[]
  /** State ids, with the words that staff and public read. */
  readonly states: Readonly<Record<State, string>>
}
export type Procedure<State extends string, S extends Steps> = Head<State> & {
  readonly kind: 'procedure'
  readonly steps: S
  /** `step.field` that holds the number by which people know the case: one case per number. */
  readonly number?: PathOf<S>
  /** What people call a case in a list or a link. */
  readonly name: (c: CaseOf<S>) => string
  /** Whether what the case lists (a power, a benchmark) is in force on a day, as of which the case is seen. References ask it. */
  readonly inForce?: (c: CaseOf<S>, on: Day) => boolean
  readonly gates?: Gates<S>
  /** What never happens, by step: `{ decide: ['accept'] }` says that nothing is decided before it was accepted. */
  readonly proves?: { readonly [K in keyof S & string]?: readonly ((keyof S & string) | Claim<S>)[] }
  readonly clocks?: Clocks<S>
  /** Steps that are taken by different people. */
  readonly apart?: readonly (readonly (keyof S & string)[])[]
}
/** The gates of each step, and the clocks by their names: what a chapter of a long law adds to a procedure. */
export type Gates<S extends Steps> = { readonly [K in keyof S & string]?: readonly Gate<CaseOf<S>, ActsOf<S>[K], S>[] }
export type Clocks<S extends Steps> = Readonly<Record<string, Clock<keyof S & string, CaseOf<S>, ActsOf<S>>>>
/** 'accept.on', 'decide.outcome': a value of a case by step and field. */
export type PathOf<S extends Steps> = { [K in keyof S & string]: `${K}.${'on' | (keyof S[K]['fields'] & string)}` }[keyof S & string]

/** Gates and claims with their types forgotten. */
export type AnyGate = GateHead & {
  readonly requires?: string | readonly string[] | undefined
  readonly when?: AnyCondition
  readonly holds?: Holds<any, any> | undefined
  readonly cites?: Cites<any, any> | undefined
}
export type AnyClaim = { readonly requires: string | readonly string[]; readonly when?: AnyCondition } & Dated
export type AnyCondition = Readonly<Record<string, unknown>>

/** A procedure with its types forgotten: what the engine, the API and the screens handle. */
export type AnyProcedure = Head<string> & {
  readonly kind: 'procedure'
  readonly steps: Steps
  readonly number?: string
  readonly name: (c: any) => string
  readonly inForce?: (c: any, on: Day) => boolean
  readonly gates?: Readonly<Record<string, readonly AnyGate[]>>
  readonly proves?: Readonly<Record<string, readonly (string | AnyClaim)[]>>
  readonly clocks?: Readonly<Record<string, Clock<string, any, any>>>
  readonly apart?: readonly (readonly string[])[]
}
export type AnyCase = {
  readonly id: string
  readonly state: string
  readonly openedOn: Day
  readonly log: readonly { readonly n: number; readonly step: string; readonly on: Day; readonly data: Record<string, any> }[]
  readonly [step: string]: any
}

export const defineProcedure = <const State extends string, const S extends Steps<NoInfer<State>>>(
  p: Omit<Procedure<State, S>, 'kind'>,
): Procedure<State, S> => ({ kind: 'procedure', ...p })

/** What the day of a step is called: 受理日期. */
export const dayTitle = (step: Step): string => step.day ?? `${step.title}日期`

/** What follows 不能, 还不能, 仍要: 答复; of what others do, whoever the title names, it's only recorded here: 记录“法院受理”. */
export const takingText = ({ title, by }: Pick<Step, 'title' | 'by'>): string => (by === 'authority' ? `记录“${title}”` : title)

/** 涉及市场主体：是，类别：规章. */
export const conditionText = (p: AnyProcedure, when: AnyCondition): string =>
  Object.entries(when)
    .map(([path, wanted]) => {
      const [step = '', field = ''] = path.split('.')
      const f = p.steps[step]!.fields[field]!
      return `${f.title}：${[wanted]
        .flat()
        .map((value) => valueText(f, value))
        .join('或者')}`
    })
    .join('，')
