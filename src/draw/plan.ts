/** The plan of a draw: everything that decides its result but chance. Its canonical JSON is what is committed. */
import { z } from 'zod'
import { Said } from '../define/index.ts'
import { placeOf } from './place.ts'
import { byteOrder } from './pool.ts'

/** A digest, a key or a secret value: 32 bytes. */
export const hex = z.string().regex(/^[0-9a-f]{64}$/, '应当是64位小写十六进制数')
export const name = z
  .string()
  .max(200)
  .refine((text) => text !== '' && text === text.trim() && text.isWellFormed(), '不能为空，首尾不能有空格')
/** Of an enterprise. What is behind the shared prefix of a ticket must fit into one block. */
export const id = name.refine((text) => new TextEncoder().encode(text).length <= 55, '超过了55字节')
export const moment = z.iso.datetime({ offset: true, error: '应当是带时区的时刻，如2026-12-01T21:30:00+08:00' })
const unique = <T>(items: readonly T[], of: (t: T) => string): boolean => new Set(items.map(of)).size === items.length

const stratum = z
  .strictObject({
    /** As the lines of the pool name it. */
    id: name,
    title: name,
    /** Enterprises in it. */
    count: z.int().min(1, '层里没有企业，请去掉这一层'),
    /** Of ten thousand, where sizes follow from rates. */
    rate: z.int().min(0).max(10_000, '不得超过百分之百').optional(),
    size: z.int().min(0),
    /** The item that is inspected in it, where the plan says so. */
    item: name.optional(),
    /** Drawn behind the size, for those who can't be inspected. */
    reserves: z.int().min(0),
  })
  .refine((s) => s.size <= s.count, { error: '抽取数超过了层里的企业数，比例不得超过百分之百' })

export const planShape = z.strictObject({
  format: z.literal('yifa-draw/1'),
  agency: name,
  /** The name of the draw; a draw of another name has other tickets. */
  draw: name,
  /** By tickets over the whole pool, or by ranks in the committed order of a pool that stays private. */
  mode: z.enum(['tickets', 'ranks']),
  pool: z.strictObject({ count: z.int().min(1), sha256: hex, sm3: hex }),
  /** The digests of the officers' list, and how many go on each visit. */
  officers: z.strictObject({ count: z.int().min(2), sha256: hex, sm3: hex, team: z.int().min(2, '执法人员不得少于两人') }).optional(),
  exclusions: z.array(z.strictObject({ id, reason: name })).refine((all) => unique(all, (x) => x.id), { error: '同一编号只能排除一次' }),
  strata: z
    .array(stratum)
    .min(1, '至少有一层')
    .refine((all) => unique(all, (s) => s.id), { error: '层的编号重复' })
    .refine((all) => all.every((s, i) => i === 0 || byteOrder(all[i - 1]!.id, s.id) < 0), { error: '应当按层的编号的字节顺序排列' }),
  /** At most so many of one group (an address, a holding) in the whole draw. By tickets only. */
  groupCap: z.int().min(1).optional(),
  entropy: z.strictObject({
    /** A public value that doesn't exist yet, e.g. the numbers of a lottery's draw. */
    source: name,
    /** When it comes into being. */
    at: moment,
    /** Each hands in a commitment to a secret value beforehand and the value afterwards. */
    custodians: z
      .array(z.strictObject({ name, commitment: hex }))
      .min(2, '至少有两名')
      .refine((all) => unique(all, (c) => c.name), { error: '有人重复' }),
    /** What is done about a value that isn't handed in: it is left out, or the draw is void. */
    withheld: z.enum(['omit', 'void']),
  }),
})
export type Plan = z.infer<typeof planShape>

/** A plan that holds together, or a sentence for everything wrong with it. */
export const planOf = (given: unknown): Plan => {
  const parsed = planShape.safeParse(given)
  if (!parsed.success)
    throw new Said(`抽取方案不符合要求：${parsed.error.issues.map((i) => `${placeOf(i.path)}${saidOf(i)}`).join('；')}。请更正后重试。`)
  const plan = parsed.data
  const total = plan.strata.reduce((n, s) => n + s.count, 0)
  if (total !== plan.pool.count) throw new Said(`各层企业合计${total}家，名录共${plan.pool.count}家，两者应当相等。请核对方案。`)
  const rated = plan.strata.filter((s) => s.rate !== undefined)
  if (rated.length > 0 && rated.length < plan.strata.length) throw new Said('有的层写了比例，有的没有。请全部写明，或者全部不写。')
  const sizes = rated.length > 0 ? sizesByRate(plan.strata.map((s) => ({ count: s.count, rate: s.rate! }))) : plan.strata.map((s) => s.size)
  for (const [i, s] of plan.strata.entries())
    if (s.size !== sizes[i])
      throw new Said(`“${s.title}”层的抽取数是${s.size}，按各层比例和最大余数应当是${sizes[i]}。请更正抽取数或者比例。`)
  if (plan.mode === 'ranks' && plan.groupCap !== undefined) throw new Said('按名次抽取时不能设同组上限，请改用按号抽取。')
  return plan
}
const saidOf = (i: { readonly code?: string; readonly message: string; readonly keys?: readonly string[] }): string => {
  if (i.code === 'unrecognized_keys') return `没有“${i.keys?.join('”“')}”这一项`
  return /[\u4e00-\u9fff]/.test(i.message) ? i.message : '填写不正确'
}

/** Before how many lines of the pool each stratum begins. */
export const offsetsOf = ({ strata }: Plan): ReadonlyMap<string, number> => {
  let before = 0
  return new Map(strata.map((s) => [s.id, (before += s.count) - s.count]))
}

/** Whole numbers that add up to `total` out of shares in `per`: whole parts first, what is left to the largest remainders, equal ones in the given order. */
const apportioned = (total: number, shares: readonly number[], per: number): number[] => {
  const whole = shares.map((share) => Math.floor(share / per))
  const left = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = shares.map((share, i) => ({ i, rest: share % per })).toSorted((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) whole[i]! += 1
  return whole
}

/** Sizes in proportion to `weights` that add up to `total`. */
export const largestRemainder = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) throw new Said('各层的份额都是零，无法分配抽取数。')
  return apportioned(
    total,
    weights.map((w) => total * w),
    sum,
  )
}

/** Sizes of strata by rates of ten thousand. Their sum is rounded up, so that the rates as a whole are never undercut. */
export const sizesByRate = (strata: readonly { readonly count: number; readonly rate: number }[]): number[] => {
  const shares = strata.map((s) => s.count * s.rate)
  return apportioned(Math.ceil(shares.reduce((a, b) => a + b, 0) / 10_000), shares, 10_000)
}
