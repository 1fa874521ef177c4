/** Which case a row tells of: the one with its number, or the one whose opening says the same. Nothing personal enters an id. */
import { createHash } from 'node:crypto'
import type { AnyProcedure } from '../define/index.ts'
import { numberKey } from '../engine/index.ts'
import type { Draft } from './rows.ts'

/** The number that a row gives its case, as numbers are compared. */
export const numberIn = (p: AnyProcedure, acts: readonly Draft[]): string | undefined => {
  const [step = '', field = ''] = (p.number ?? '').split('.')
  const number = acts.find((a) => a.step === step)?.data[field]
  return typeof number === 'string' ? numberKey(number) : undefined
}

/** What makes a row's case itself: its number where the opening states it, otherwise all that the opening says. */
export const openingKey = (p: AnyProcedure, acts: readonly Draft[]): string => {
  const opening = acts[0]!
  const [step = '', field = ''] = (p.number ?? '').split('.')
  const number = opening.step === step ? opening.data[field] : undefined
  const fields = p.steps[opening.step]!.fields
  const said = Object.entries(opening.data)
    .filter(([name, value]) => value !== undefined && !fields[name]!.confidential)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const what = number === undefined ? [opening.step, opening.assumed ? '' : opening.on, said] : ['number', numberKey(number)]
  return createHash('sha256').update(JSON.stringify([p.id, what])).digest('base64url').slice(0, 22)
}

/** The id of a case that an import makes: equal openings without a number are told apart by their order. */
export const importedId = (p: AnyProcedure, key: string, nth: number): string => `${p.id}-${key}${nth === 1 ? '' : `-${nth}`}`
