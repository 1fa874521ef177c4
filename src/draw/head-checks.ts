/** What receipts and proofs have in common to check: the plan holds together, is the one committed to, and chance came after it. */
import { bytesOfHex } from '../digest/hex.ts'
import { sha256 } from '../digest/sha256.ts'
import { sm3 } from '../digest/sm3.ts'
import { verifyInclusion } from '../digest/tree.ts'
import { Said } from '../define/index.ts'
import { digestsOf } from './commitment.ts'
import { difference } from './place.ts'
import { planOf, type Plan } from './plan.ts'
import type { Receipt } from './receipt.ts'
import { seedOf, type Entropy } from './seed.ts'
import { misplaced, open, right, wrong, type Check } from './verdict.ts'

export type Head = {
  readonly plan: Plan
  readonly commitment: Receipt['commitment']
  readonly result?: { readonly entropy: Entropy; readonly seed: string } | undefined
}

const saidBy = (title: string, work: () => Check): Check => {
  try {
    return work()
  } catch (e) {
    if (e instanceof Said) return wrong(title, e.message)
    throw e
  }
}

export const headChecks = (head: Head): Check[] => [
  saidBy('方案', () => {
    planOf(head.plan)
    return right('方案', '方案的各项相互吻合。')
  }),
  commitmentCheck(head),
  sealCheck(head),
  ...(head.result ? [seedCheck(head, head.result)] : []),
]

const commitmentCheck = (head: Head): Check => {
  const title = '承诺值'
  const { sha256, sm3 } = head.commitment
  const differs = difference({ sha256, sm3 }, digestsOf(head.plan), ['commitment'])
  return differs
    ? misplaced(title, head, differs, '承诺值不是这份方案的摘要，方案或者承诺值在封存以后改动过：')
    : right(title, '承诺值就是这份方案的SHA-256和SM3摘要，方案封存以后没有改动。')
}

const utf8 = new TextEncoder()

/** The act in the log: its body names the digests, its leaf leads to both roots of the checkpoint, whose time is the time of the commitment. */
const sealCheck = (head: Head): Check => {
  const title = '封存'
  const { seal, at, ...digests } = head.commitment
  if (seal === undefined)
    return open(title, `没有附日志证明。请到机关网站核对承诺值${digests.sha256}是否在${head.plan.entropy.at}以前就已公布。`)
  const absent = [digests.sha256, digests.sm3].find((digest) => !seal.body.includes(`"${digest}"`))
  if (absent !== undefined) return wrong(title, `日志里封存的内容没有承诺值${absent}。`)
  const [, size, root256, rootSm3, time] = seal.checkpoint.split('\n')
  const leaf = utf8.encode(`\0${seal.body}`)
  const roots = [
    ['sha256', sha256(leaf), root256],
    ['sm3', sm3(leaf), rootSm3?.replace(/^sm3 /, '')],
  ] as const
  for (const [hash, digest, root] of roots)
    if (!verifyInclusion(hash, digest, seal.index, Number(size), seal[hash].map(bytesOfHex), bytesOfBase64(root ?? '')))
      return wrong(title, `封存的内容不能由${hash === 'sm3' ? 'SM3' : 'SHA-256'}路径推到校验点的根值，不在日志里。`)
  const signed = time?.replace(/^time /, '') ?? ''
  if (Date.parse(signed) !== Date.parse(at)) return wrong(title, `收据说方案封存于${at}，校验点签名的时刻却是${signed}。`)
  return right(title, `封存的内容是日志的第${seal.index}项，校验点于${signed}签名。签名请用机关公布的公钥核验。`)
}
const bytesOfBase64 = (text: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

const seedCheck = (head: Head, { entropy, seed }: NonNullable<Head['result']>): Check =>
  saidBy('种子', () => {
    const differs = difference(seed, seedOf(head.plan, entropy, head.commitment.at), ['result', 'seed'])
    return differs
      ? misplaced('种子', head, differs, '种子不能由方案、公开数值和保管人的数值得出，其中之一改动过：')
      : right('种子', `种子由承诺值、公开数值“${entropy.value}”和保管人的数值得出，这些数值都晚于方案封存。`)
  })
