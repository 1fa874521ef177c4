/** The field vocabulary. A field is a Chinese title plus a Zod schema; forms, API, import, display and export all read the same object. */
import { z } from 'zod'
import type { Numbering } from './numbering.ts'

/** An ISO day, '2026-01-31'. Legal time is counted in days, so no clock times appear in definitions. */
export type Day = string
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

export type FieldKind =
  | 'text'
  | 'longText'
  | 'names'
  | 'day'
  | 'year'
  | 'choice'
  | 'openChoice'
  | 'flag'
  | 'integer'
  | 'number'
  | 'money'
  | 'creditCode'
  | 'reference'
  | 'references'
  | 'files'

export type Option = { readonly title: string; readonly also?: readonly string[] }
export type Options = Readonly<Record<string, Option>>

export type Field<T> = {
  readonly kind: FieldKind
  readonly title: string
  readonly schema: z.ZodType<T>
  readonly options?: Options
  /** The procedure whose number this field holds. */
  readonly to?: string
  /** The referenced case must be in force on the day of the step. */
  readonly inForce?: true
  /** The series in which the system gives the number, where the agency keeps it here. */
  readonly numbering?: Numbering
  /** A number is given only where the step says so: `{ outcome: ['punished', 'exempt'] }`. */
  readonly numberedIf?: Readonly<Record<string, readonly unknown[]>>
  readonly optional?: true
  /** Personal data: enters the seal as a salted digest, lives apart, never leaves the staff side. */
  readonly confidential?: true
  /** Kept from public pages, though not personal. */
  readonly internal?: true
}
export type Fields = Readonly<Record<string, Field<any>>>

type ValueOf<F> = F extends Field<infer T> ? T : never
type Simplify<T> = { [K in keyof T]: T[K] } & {}
/** `{ a: text(), b: optional(day()) }` becomes `{ a: string; b?: string }`. */
export type ValuesOf<F extends Fields> = Simplify<
  { readonly [K in keyof F as undefined extends ValueOf<F[K]> ? never : K]: ValueOf<F[K]> } & {
    readonly [K in keyof F as undefined extends ValueOf<F[K]> ? K : never]?: ValueOf<F[K]>
  }
>

const filled = z.string('应当是文字').trim().min(1, '不能为空').max(20_000, '不能超过20000字')

export const text = (title: string): Field<string> => ({ kind: 'text', title, schema: filled })
/** A number: given by the system where the agency keeps the series here, else written down as it was given elsewhere. */
export const numbered = (title: string, numbering: Numbering, numberedIf?: Field<string>['numberedIf']): Field<string> => ({
  ...text(title),
  numbering,
  ...(numberedIf && { numberedIf }),
})
export const longText = (title: string): Field<string> => ({ kind: 'longText', title, schema: filled })
/** Several names in one cell, separated by 、 or commas. */
export const names = (title: string): Field<string[]> => ({
  kind: 'names',
  title,
  schema: z.array(filled, '应当逐个列出').min(1, '至少填一个'),
})
export const day = (title: string): Field<Day> => ({ kind: 'day', title, schema: z.iso.date('应当是存在的日期，如2023-07-18') })
export const year = (title: string): Field<number> => ({
  kind: 'year',
  title,
  schema: z.int('应当是年份').min(1949, '应当是年份').max(2100, '应当是年份'),
})
export const flag = (title: string): Field<boolean> => ({ kind: 'flag', title, schema: z.boolean('应当填是或者否') })
export const integer = (title: string): Field<number> => ({ kind: 'integer', title, schema: z.int('应当是整数').min(0, '不能是负数') })
export const number = (title: string): Field<number> => ({ kind: 'number', title, schema: z.number('应当是数字') })
/** A rate in percent. */
export const percent = (title: string): Field<number> => ({
  kind: 'number',
  title,
  schema: z.number('应当是数字').gt(0, '应当大于零').max(100, '不得超过百分之百'),
})
/** An amount in yuan. */
export const money = (title: string): Field<number> => ({ kind: 'money', title, schema: z.number('应当是金额（元）').min(0, '不能是负数') })
export const files = (title: string): Field<string[]> => ({
  kind: 'files',
  title,
  schema: z.array(z.string(), '应当逐个列出').min(1, '至少附一个文件'),
})

/** The number of a case of another procedure, such as the code of a listed power; `inForce` where it must be in force that day. */
export const reference = (title: string, to: string, must?: 'inForce'): Field<string> => ({
  kind: 'reference',
  title,
  to,
  ...(must && { inForce: true as const }),
  schema: filled,
})

/** The numbers of several cases of another procedure, such as the certificates of the officers who act. */
export const references = (title: string, to: string, must?: 'inForce'): Field<string[]> => ({
  kind: 'references',
  title,
  to,
  ...(must && { inForce: true as const }),
  schema: z.array(filled, '应当逐个列出').min(1, '至少填一个'),
})

/** A closed list, such as the outcomes that a statute knows: a word outside it is refused. */
export const choice = <const O extends Options>(title: string, options: O): Field<keyof O & string> => ({
  kind: 'choice',
  title,
  options,
  schema: z.enum(Object.keys(options) as [keyof O & string, ...(keyof O & string)[]], '不在可选的范围内'),
})
/** A list that practice may lengthen: a known word becomes its key, any other word is kept as written. */
export const openChoice = (title: string, options: Options): Field<string> => ({ kind: 'openChoice', title, options, schema: filled })

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** The check character that GB 32100-2015 gives to the first 17 characters; undefined where one is not of its alphabet. */
export const creditCodeCheck = (code: string): string | undefined => {
  let sum = 0
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) {
    const value = alphabet.indexOf(code[i] ?? '?')
    if (value < 0) return undefined
    sum += value * weight
  }
  return alphabet[(31 - (sum % 31)) % 31]
}
/** A unified social credit code (GB 32100-2015): 18 characters with a check character. */
export const creditCode = (title: string): Field<string> => ({
  kind: 'creditCode',
  title,
  schema: z
    .string()
    .length(18, '统一社会信用代码应当是18位')
    .refine((code) => creditCodeCheck(code) === code[17], '校验位不对（GB 32100-2015），请对照营业执照核对'),
})

export const optional = <T>(field: Field<T>): Field<T | undefined> => ({ ...field, optional: true, schema: field.schema.optional() })
export const confidential = <T>(field: Field<T>): Field<T> => ({ ...field, confidential: true })
export const internal = <T>(field: Field<T>): Field<T> => ({ ...field, internal: true })

/** The schema of a step's data. Unknown names are refused. */
export const schemaOf = <F extends Fields>(fields: F): z.ZodType<ValuesOf<F>> =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.schema]))) as never

/** A value as people read it in Chinese; days stay ISO, the page chooses how to write them. */
export const valueText = (field: Field<any>, value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (field.kind === 'flag') return value ? '是' : '否'
  if (Array.isArray(value)) return value.join('、')
  return field.options?.[String(value)]?.title ?? String(value)
}
