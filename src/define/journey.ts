/** Whole lives of a case as data: tests walk them, the demo seeds them, browser tests click through them. */
import type { Day } from './fields.ts'
import type { Procedure, Steps } from './procedure.ts'

export type Journey = {
  readonly tells: string
  readonly acts: readonly (readonly [step: string, on: Day, data: Readonly<Record<string, unknown>>])[]
  /** How it ends: refused with a sentence, warned with one, or in a state, with the days on which clocks run out. */
  readonly ends:
    { readonly refused: string } | { readonly state: string; readonly warned?: string; readonly due?: Readonly<Record<string, Day>> }
}
/** A case of another procedure that journeys name by its number. */
export type Beside = Pick<Journey, 'acts'> & { readonly procedure: string }
export type Journeys = {
  readonly kind: 'journeys'
  readonly procedure: string
  readonly journeys: readonly Journey[]
  readonly beside: readonly Beside[]
}

/** A life in the steps of a procedure, and the acts that make it: lives of a long procedure are told chapter by chapter. */
export type JourneyOf<S extends Steps> = Omit<Journey, 'acts'> & { readonly acts: JourneyActs<S> }
export type JourneyActs<S extends Steps> = readonly (readonly [step: keyof S & string, on: Day, data: Readonly<Record<string, unknown>>])[]

export const defineJourneys = <S extends Steps>(
  of: Procedure<any, S>,
  journeys: readonly JourneyOf<S>[],
  beside: readonly Beside[] = [],
): Journeys => ({ kind: 'journeys', procedure: of.id, journeys, beside })
