/** What gates may ask of other cases: those that a case names by their numbers. */
import type { AnyProcedure, Cited, Day } from '../define/index.ts'
import { numberKey, seen, type Act } from './case.ts'

/** A case that is named: of which procedure, by which number (as numbers are compared), with its standing acts. */
export type Named = { readonly procedure: string; readonly number: string; readonly id: string; readonly acts: readonly Act[] }

/** Answers gates from the named cases, as they stood at the end of a day. */
export const citedOn =
  (named: readonly Named[], on: Day): Cited =>
  (of, number) => {
    const one = number === undefined ? undefined : named.find((x) => x.procedure === of.id && x.number === numberKey(number))
    return one && (seen(of as unknown as AnyProcedure, one.id, one.acts, on) as never)
  }
