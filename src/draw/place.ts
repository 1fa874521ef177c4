/** Where in a plan or a receipt something stands: in words for people, and as the byte at which its canonical JSON begins. */
import { canonical } from '../digest/canonical.ts'

const words: Readonly<Record<string, string>> = {
  agency: '机关',
  assignments: '派员',
  at: '时刻',
  body: '封存的内容',
  by: '作出人',
  checkpoint: '校验点',
  commitment: '承诺值',
  count: '个数',
  custodians: '保管人',
  digest: '全文摘要',
  draw: '抽查名称',
  enterprise: '企业',
  entropy: '随机来源',
  exclusions: '排除名单',
  format: '格式',
  group: '同组标志',
  groupCap: '同组上限',
  id: '编号',
  index: '序号',
  item: '事项',
  line: '名录的一行',
  mode: '抽取方式',
  name: '姓名',
  nonce: '盐值',
  officers: '人员',
  on: '日期',
  path: '路径',
  plan: '方案',
  pool: '企业名录',
  proofs: '名录证明',
  rank: '名次',
  rate: '比例',
  reason: '理由',
  reserves: '备选',
  result: '结果',
  reveals: '保管人交出的数值',
  seal: '封存证明',
  secret: '名录密钥',
  seed: '种子',
  selected: '抽中',
  sha256: 'SHA-256值',
  size: '抽取数',
  skipped: '越过',
  sm3: 'SM3值',
  source: '公开数值的来源',
  strata: '分层',
  stratum: '层',
  team: '每组人数',
  ticket: '票号',
  title: '名称',
  value: '公开数值',
  voided: '作废',
  withheld: '不交出时的规则',
}

/** 方案的分层第2项的比例. */
export const placeOf = (path: readonly PropertyKey[], whole = '方案'): string =>
  path.reduce<string>(
    (said, part) => (typeof part === 'number' ? `${said}第${part + 1}项` : `${said}${said && '的'}${words[String(part)] ?? String(part)}`),
    '',
  ) || whole

const utf8 = new TextEncoder()
const sizeOf = (value: unknown): number => utf8.encode(canonical(value)).length

/** Before how many bytes of the canonical JSON of `value` the part at `path` begins; where it lacks the part, where its surroundings begin. */
export const byteOf = (value: unknown, path: readonly PropertyKey[]): number => {
  const [key, ...rest] = path
  if (key === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return 0
  if (Array.isArray(value)) {
    const before = value.slice(0, Number(key)).reduce((n: number, item) => n + sizeOf(item) + 1, 1)
    return before + byteOf(value[Number(key)], rest)
  }
  const entries = value as Record<string, unknown>
  const before = Object.keys(entries)
    .filter((k) => k < String(key))
    .reduce((n, k) => n + sizeOf(k) + sizeOf(entries[k]) + 2, 1)
  return before + sizeOf(key) + 1 + byteOf(entries[String(key)], rest)
}

export type Difference = { readonly path: readonly (string | number)[]; readonly found: unknown; readonly wanted: unknown }

/** The first part, in the order of canonical JSON, in which two values differ. */
export const difference = (found: unknown, wanted: unknown, path: readonly (string | number)[] = []): Difference | undefined => {
  if (
    typeof found !== 'object' ||
    typeof wanted !== 'object' ||
    found === null ||
    wanted === null ||
    Array.isArray(found) !== Array.isArray(wanted)
  )
    return found === wanted ? undefined : { path, found, wanted }
  const [a, b] = [found as Record<string, unknown>, wanted as Record<string, unknown>]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  for (const key of Array.isArray(found) ? keys : keys.toSorted()) {
    const differs = difference(a[key], b[key], [...path, Array.isArray(found) ? Number(key) : key])
    if (differs) return differs
  }
  return undefined
}
