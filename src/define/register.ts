/** A register lists the cases of one procedure, a row each. Display, import and export derive from the same columns. */
import { dayTitle, type AnyProcedure, type CaseOf, type PathOf, type Procedure, type Steps } from './procedure.ts'
import type { Citation } from './law.ts'
import type { Day } from './fields.ts'

/** What a row says before it becomes acts: the values by step and field, as far as the row has them. */
export type Facts = Readonly<Record<string, Readonly<Record<string, any>> & { readonly on?: Day }>>

export type Column<Path extends string = string, Name extends string = string> = {
  /** The value shown. Several paths: the first that has one (失效日期 is the day of whichever step ended the document). */
  readonly at?: Path | readonly Path[]
  /** Left out, the field's own title. */
  readonly title?: string
  /** Other titles under which ledgers have this column. */
  readonly also?: readonly string[]
  /** Words of this column that mean a step was taken: `{ repeal: ['废止'] }`; `true` stands for 是. The first word is the one shown. */
  readonly takes?: { readonly [K in Name]?: readonly [string, ...string[]] | true }
}

export type Assume = (facts: Facts, ledger: { readonly year: number | undefined }) => Day | undefined

export type Register = {
  readonly kind: 'register'
  readonly id: string
  readonly title: string
  readonly procedure: string
  /** Whether the portal shows its rows (without confidential and internal fields). */
  readonly readers: 'public' | 'staff'
  /** The states in which a row may be shown to the public; all, where left out. */
  readonly publicIn?: readonly string[]
  readonly basis?: Citation
  /** Other names under which ledgers of this register go. */
  readonly also?: readonly string[]
  readonly columns: readonly Column[]
  /** The day of a step that ledgers leave out, by a written rule (undefined: the step wasn't taken); the act is marked as assumed. */
  readonly assume?: Readonly<Record<string, Assume>>
}

export const defineRegister = <S extends Steps>(
  of: Procedure<any, S>,
  r: Omit<Register, 'kind' | 'procedure' | 'columns' | 'assume'> & {
    readonly columns: readonly Column<PathOf<S>, keyof S & string>[]
    readonly assume?: { readonly [K in keyof S & string]?: Assume }
  },
): Register => ({ kind: 'register', procedure: of.id, ...r }) as Register

/** The days of a year that a register without days may fall back on. */
export const lastDayOf = (year: number | undefined): Day | undefined => (year === undefined ? undefined : `${year}-12-31`)

export const pathsOf = (c: Column): readonly string[] => (c.at === undefined ? [] : typeof c.at === 'string' ? [c.at] : c.at)

/** The words at the head of a column. */
export const columnTitle = (p: AnyProcedure, c: Column): string => {
  if (c.title !== undefined) return c.title
  const [step = '', field = ''] = (pathsOf(c)[0] ?? '').split('.')
  const s = p.steps[step]
  if (s === undefined) throw new Error(`${p.id}: a column has neither a title nor a path`)
  return field === 'on' ? dayTitle(s) : (s.fields[field]?.title ?? field)
}
export type { CaseOf }
