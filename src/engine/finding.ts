/** Facts are facts: what a recorded case shows against the law is noted, not refused. */
import type { Calendar } from '../calendar/index.ts'
import type { AnyCase, AnyProcedure, Citation, Day, Field } from '../define/index.ts'
import { numberKey, seen, type Act } from './case.ts'
import { deadlines } from './clock.ts'
import { limitText } from './explain.ts'
import { unmet } from './refusal.ts'

export type Finding = {
  /** The act that shows it. */
  readonly n: number
  /** 'breach': a rule of law; 'warning': a `should` without a reason; 'late': after the last day; 'reference': cites what isn't listed or in force. */
  readonly kind: 'breach' | 'warning' | 'late' | 'reference'
  readonly says: string
  readonly basis: Citation
}

/** A field that names a case of another procedure by its number. */
export type Reference = { readonly n: number; readonly field: string; readonly to: string; readonly number: string; readonly on: Day }

/** What the standing acts of a case show by themselves: gates that didn't hold, steps after their last day. */
export const findingsOf = (p: AnyProcedure, id: string, acts: readonly Act[], calendar: Calendar): Finding[] => {
  let before: AnyCase | undefined
  return acts.flatMap((a, i) => {
    const gates = isPartial(p, a)
      ? []
      : unmet(p, before, a, calendar, { recorded: a.import !== undefined }).flatMap((r): Finding[] =>
          r.kind === 'should'
            ? a.reasons?.[r.says] === undefined
              ? [{ n: a.n, kind: 'warning', says: r.says, basis: r.basis }]
              : []
            : [{ n: a.n, kind: 'breach', says: r.says, basis: r.basis }],
        )
    before = seen(p, id, acts.slice(0, i + 1))!
    return [...gates, ...lateness(p, before, a, calendar)]
  })
}

/** An act of a ledger that lacks values which the step requires: its gates can't be judged. */
const isPartial = (p: AnyProcedure, a: Act): boolean =>
  Object.entries(p.steps[a.step]!.fields).some(([name, f]) => !f.optional && a.data[name] === undefined)

const lateness = (p: AnyProcedure, c: AnyCase, a: Act, calendar: Calendar): Finding[] =>
  deadlines(p, c, a.on, calendar, (k) => k.stops.includes(a.step)).flatMap((d): Finding[] =>
    d.state === 'stopped' && d.overdue && d.entries.at(-1)!.step === a.step && c.log.at(-1)!.step === a.step
      ? [
          {
            n: a.n,
            kind: 'late',
            says: `${p.steps[a.step]!.title}超过${d.title}${limitText(d.limit)}：应于${d.due}前，实际为${a.on}`,
            basis: d.basis,
          },
        ]
      : [],
  )

/** The numbers of other cases that a field holds. */
export const numbersIn = (f: Field<any>, value: unknown): string[] =>
  f.to === undefined ? [] : [value].flat().filter((v): v is string => typeof v === 'string')

/** The references that the standing acts of a case make, with numbers as they are compared. */
export const referencesOf = (p: AnyProcedure, acts: readonly Act[]): Reference[] =>
  acts.flatMap((a) =>
    Object.entries(p.steps[a.step]!.fields).flatMap(([field, f]) =>
      [...new Set(numbersIn(f, a.data[field]).map(numberKey))].map((number) => ({ n: a.n, field, to: f.to!, number, on: a.on })),
    ),
  )
