/** Which rule carries each limit of the statutes, or why none does. */
import type { Dated } from './procedure.ts'

/** A limit, threshold or prohibition as a statute has it: facts, whether or not a rule here carries it. */
export type StatutoryLimit = Dated & {
  readonly id: string
  /** What it belongs to: 行政许可, 行政处罚. */
  readonly matter: string
  readonly title: string
  readonly law: string
  readonly article: string
  readonly kind:
    | 'max'
    | 'min'
    | 'range'
    | 'default'
    | 'definition'
    | 'immediate'
    | 'agency-set'
    | 'threshold'
    | 'prohibition'
    | 'deemed-approval'
    | 'annual-deadline'
    | 'annual-event'
    | 'one-off-deadline'
  readonly count?: number
  readonly unit?: 'workingDay' | 'calendarDay' | 'month' | 'year' | 'hour'
  /** A day of the year, '03-31', or one day. */
  readonly day?: string
  /** Whether it was read in the text of the statute itself. */
  readonly verified: boolean
}

/** A rule by procedure and clock or step, 'license-case.decision'; a gate also by its sentence. */
export type Carrier =
  { readonly kind: 'clock' | 'step'; readonly at: string } | { readonly kind: 'gate'; readonly at: string; readonly says: string }
/** Why no rule carries a limit: it binds others or nothing that is computed here. */
export type Uncovered = { readonly kind: 'none'; readonly reason: string }
export type Coverage = Readonly<Record<string, readonly Carrier[] | Uncovered>>

export const clock = (at: string): Carrier => ({ kind: 'clock', at })
export const step = (at: string): Carrier => ({ kind: 'step', at })
export const gate = (at: string, says: string): Carrier => ({ kind: 'gate', at, says })
export const none = (reason: string): Uncovered => ({ kind: 'none', reason })
