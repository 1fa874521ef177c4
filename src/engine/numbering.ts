/** Reads numbers as people write them: which number of a series a text is. */
import type { Act } from './case.ts'
import { numberKey } from './case.ts'
import type { AnyProcedure, Numbering } from '../define/index.ts'

export type Place = { readonly year: number; readonly n: number }

const escaped = (text: string): string => numberKey(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The place of a number in the series of a form, whatever the brackets and the zeros; undefined for any other text. */
export const placeIn = (form: string, text: string): Place | undefined => {
  const pattern = form
    .split(/(\{year\}|\{n(?::\d)?\})/)
    .map((part) => (part === '{year}' ? '(?<year>\\d{4})' : part.startsWith('{n') ? '0*(?<n>\\d{1,8})' : escaped(part)))
    .join('')
  const found = new RegExp(`^${pattern}$`).exec(numberKey(text))?.groups
  return found && { year: Number(found['year']), n: Number(found['n']) }
}

export type Borne = { readonly act: number; readonly field: string; readonly numbering: Numbering; readonly text: string }
/** The numbers of any series that acts bear. */
export const numbersBorne = (p: AnyProcedure, acts: readonly Pick<Act, 'n' | 'step' | 'data'>[]): Borne[] =>
  acts.flatMap(({ n, step, data }) =>
    Object.entries(p.steps[step]?.fields ?? {}).flatMap(([field, { numbering }]) =>
      numbering !== undefined && typeof data[field] === 'string' ? [{ act: n, field, numbering, text: data[field] }] : [],
    ),
  )
