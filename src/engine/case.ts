/** A case is a fold of its acts: what was recorded, corrected or voided, seen as of any day. */
import type { AnyCase, AnyProcedure, Day } from '../define/index.ts'

/** One act as recorded. `on` is the legal day; when it was recorded belongs to the store. */
export type Act = {
  /** Its place among the acts of the case, from 1. */
  readonly n: number
  readonly step: string
  readonly on: Day
  readonly by: string
  readonly data: Readonly<Record<string, any>>
  /** The day isn't stated in the source but derived by the register's written rule. */
  readonly assumed?: true
  /** Why the step was taken against a warning, by the warning's sentence. */
  readonly reasons?: Readonly<Record<string, string>>
  /** The import that brought it. */
  readonly import?: string
}

/** Acts that every procedure knows. A correction names the act that it corrects; nothing is overwritten. */
export const engineSteps = { '@amend': '更正', '@void': '作废', '@note': '备注', '@sign': '办文', '@assign': '承办' } as const
export type EngineStep = keyof typeof engineSteps
export const isEngineStep = (step: string): step is EngineStep => step in engineSteps

/** The acts that count: corrections applied, voided ones gone, in order of their days. */
export const standing = (acts: readonly Act[]): Act[] => {
  const now = new Map<number, Act>()
  for (const a of acts) {
    if (a.step === '@amend') {
      const old = now.get(a.data['act'])
      if (old) now.set(old.n, amended(old, a.data))
    } else if (a.step === '@void') {
      for (const [n, x] of now)
        if (a.data['act'] === n || a.data['all'] === true || (x.import !== undefined && x.import === a.data['import'])) now.delete(n)
    } else if (!isEngineStep(a.step)) now.set(a.n, a)
  }
  return inOrder([...now.values()])
}

/** An act as corrected. A corrected day is no longer assumed, unless the correction only assumes it too. */
const amended = ({ assumed, ...old }: Act, { on, assumed: still, values }: Act['data']): Act => ({
  ...old,
  on: on ?? old.on,
  data: { ...old.data, ...values },
  ...((on === undefined ? assumed : still) && { assumed: true as const }),
})

/** Acts in order of their days; on one day, in order of recording. */
export const inOrder = <A extends Pick<Act, 'on' | 'n'>>(acts: readonly A[]): A[] =>
  acts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.n - b.n))

/** The case that standing acts make, as of the end of a day (without one: as it stands now). Undefined before it opened. */
export const seen = (p: AnyProcedure, id: string, acts: readonly Act[], asOf: Day = '9999-12-31'): AnyCase | undefined => {
  let state = ''
  const c: Record<string, unknown> = { id }
  const log: { n: number; step: string; on: Day; data: Act['data'] }[] = []
  for (const a of acts) {
    if (a.on > asOf) break
    state = p.steps[a.step]?.to ?? state
    log.push({ n: a.n, step: a.step, on: a.on, data: a.data })
    c[a.step] = { ...a.data, on: a.on, ...(a.assumed && { assumed: true }) }
  }
  return log.length === 0 ? undefined : ({ ...c, state, openedOn: log[0]!.on, log } as unknown as AnyCase)
}

/** The case that acts as recorded make, as of a day. */
export const caseOf = (p: AnyProcedure, id: string, acts: readonly Act[], asOf?: Day): AnyCase | undefined =>
  seen(p, id, standing(acts), asOf)

/** The number by which people know the case. */
export const numberOf = (p: AnyProcedure, c: Readonly<Record<string, any>>): string | undefined => {
  if (p.number === undefined) return undefined
  const [step = '', field = ''] = p.number.split('.')
  return c[step]?.[field]
}

/** Numbers as they are compared: without spaces, brackets and letters in one width and case. */
export const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔［【{[(（]/g, '(')
    .replace(/[〕］】}\])）]/g, ')')
    .toUpperCase()
