/** The plan of a draw: everything that decides its result but chance. Its canonical JSON is what is committed. */
import { z } from 'zod'
import { Said } from '../define/index.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/, '应当是64位小写十六进制数')
const name = z.string().trim().min(1, '不能为空').max(200)
const unique = <T>(items: readonly T[], of: (t: T) => string): boolean => new Set(items.map(of)).size === items.length

const stratum = z
  .strictObject({
    /** As the lines of the pool name it. */
    id: name,
    title: name,
    /** Enterprises in it. */
    count: z.int().min(1, '层里没有企业，请去掉这一层'),
    size: z.int().min(0),
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
  officers: z.strictObject({ count: z.int().min(2), sha256: hex, sm3: hex }).optional(),
  exclusions: z
    .array(z.strictObject({ id: name, reason: name }))
    .refine((all) => unique(all, (x) => x.id), { error: '同一编号只能排除一次' }),
  strata: z
    .array(stratum)
    .min(1, '至少有一层')
    .refine((all) => unique(all, (s) => s.id), { error: '层的编号重复' }),
  /** At most so many of one group (an address, a holding) in the whole draw. By tickets only. */
  groupCap: z.int().min(1).optional(),
  entropy: z.strictObject({
    /** A public value that doesn't exist yet, e.g. the numbers of a lottery's draw. */
    source: name,
    /** When it comes into being. */
    at: z.iso.datetime({ offset: true }),
    /** Each hands in SHA-256 of a secret value beforehand and the value afterwards. */
    custodians: z.array(z.strictObject({ name, commitment: hex })).min(2, '至少有两名保管人'),
    /** What is done about a value that isn't handed in: left out, or the draw is void. */
    withheld: z.enum(['omit', 'void']),
  }),
})
export type Plan = z.infer<typeof planShape>

const words: Readonly<Record<string, string>> = {
  format: '格式',
  agency: '机关',
  draw: '抽查名称',
  mode: '抽取方式',
  pool: '企业名录',
  officers: '人员名录',
  exclusions: '排除名单',
  strata: '分层',
  groupCap: '同组上限',
  entropy: '随机来源',
  id: '编号',
  title: '名称',
  count: '个数',
  size: '抽取数',
  reserves: '备选数',
  reason: '理由',
  sha256: 'SHA-256',
  sm3: 'SM3',
  source: '公开数值的来源',
  at: '产生的时刻',
  custodians: '保管人',
  name: '姓名',
  commitment: '承诺值',
  withheld: '不交出时的规则',
}
/** 分层第2项的抽取数. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (said, part) => (typeof part === 'number' ? `${said}第${part + 1}项` : `${said}${said && '的'}${words[String(part)] ?? String(part)}`),
    '',
  ) || '方案'

/** A plan that holds together, or a sentence for everything wrong with it. */
export const planOf = (given: unknown): Plan => {
  const parsed = planShape.safeParse(given)
  if (!parsed.success)
    throw new Said(`抽取方案不符合要求：${parsed.error.issues.map((i) => `${placeOf(i.path)}${saidOf(i)}`).join('；')}。请更正后重试。`)
  const plan = parsed.data
  const total = plan.strata.reduce((n, s) => n + s.count, 0)
  if (total !== plan.pool.count) throw new Said(`各层企业合计${total}家，名录共${plan.pool.count}家，两者应当相等。请核对方案。`)
  if (plan.mode === 'ranks' && plan.groupCap !== undefined) throw new Said('按名次抽取时不能设同组上限，请改用按号抽取。')
  return plan
}
const saidOf = (i: { readonly code?: string; readonly message: string; readonly keys?: readonly string[] }): string => {
  if (i.code === 'unrecognized_keys') return `没有“${i.keys?.join('”“')}”这一项`
  return /[\u4e00-\u9fff]/.test(i.message) ? i.message : '填写不正确'
}

/** Sizes in proportion to `weights` that add up to `total`: whole parts first, what is left to the largest remainders, equal ones in the given order. */
export const largestRemainder = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) throw new Said('各层的份额都是零，无法分配抽取数。')
  const whole = weights.map((w) => Math.floor((total * w) / sum))
  const left = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = weights.map((w, i) => ({ i, rest: (total * w) % sum })).toSorted((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) whole[i]! += 1
  return whole
}
