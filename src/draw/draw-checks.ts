/** What a receipt says was drawn: repeated out of the seed, and out of the pool where it was seen. */
import { verifyCover } from '../digest/cover.ts'
import { bytesOfHex } from '../digest/hex.ts'
import type { Hash } from '../digest/tree.ts'
import { Said } from '../define/index.ts'
import { leafOf } from './commitment.ts'
import { difference, type Difference } from './place.ts'
import { offsetsOf } from './plan.ts'
import type { RankStratum, Receipt, TicketStratum } from './receipt.ts'
import { seedText } from './seed.ts'
import { inOrder } from './smallest.ts'
import { select, selectRanks, type Candidates } from './select.ts'
import { ticketsOf } from './ticket.ts'
import { misplaced, open, right, wrong, type Check } from './verdict.ts'

export type Result = NonNullable<Receipt['result']>

/** 抽中的企业: repeated out of the pool, or as far as the receipt alone allows. */
export const ticketCheck = (receipt: Receipt, { seed, strata }: Result, candidates: Candidates | undefined): Check => {
  const title = '抽取'
  if (!candidates) {
    const fault = ticketFault(receipt, seed, strata as TicketStratum[])
    if (typeof fault === 'string') return wrong(title, fault)
    return fault
      ? misplaced(title, receipt, fault, '抽取结果与票号不符：')
      : open(title, '每个票号都由种子和编号得出，次序和个数与方案相符。是否有票号更小的企业没有抽中，要用名录核对。')
  }
  try {
    const wanted = select(receipt.plan, candidates)
    if (wanted === undefined) return wrong(title, '按名录重新抽取，因同组上限越过的企业比收据所列的多。')
    const differs = difference(strata, wanted, ['result', 'strata'])
    return differs
      ? misplaced(title, receipt, differs, '按名录重新抽取，结果不同：')
      : right(title, '按名录和种子重新抽取，抽中、备选和越过的企业及其次序完全相同。')
  } catch (e) {
    if (e instanceof Said) return wrong(title, e.message)
    throw e
  }
}

/** What is wrong with a selection by tickets, seen without the pool. */
const ticketFault = ({ plan }: Receipt, seed: string, strata: readonly TicketStratum[]): Difference | string | undefined => {
  const unlike = layersFault(plan, strata)
  if (unlike !== undefined) return unlike
  const excluded = new Set(plan.exclusions.map((x) => x.id))
  for (const [i, s] of strata.entries()) {
    const { whole } = ticketsOf(seedText(seed, plan, s.stratum))
    const all = [...s.selected, ...s.reserves]
    const barred = all.find((d) => excluded.has(d.id))
    if (barred) return `编号${barred.id}已由方案排除，却在抽取结果里。`
    if (new Set([...all, ...s.skipped].map((d) => d.id)).size !== all.length + s.skipped.length) return `“${s.stratum}”层有企业列了两次。`
    const ticketed = <T extends { readonly id: string }>(some: readonly T[]) => inOrder(some.map((d) => ({ ...d, ticket: whole(d.id) })))
    const drawn = ticketed(all)
    const wanted = {
      stratum: s.stratum,
      selected: drawn.slice(0, s.selected.length),
      reserves: drawn.slice(s.selected.length),
      skipped: ticketed(s.skipped),
    }
    const differs = difference(s, wanted, ['result', 'strata', i])
    if (differs) return differs
  }
  return undefined
}
const layersFault = (
  plan: Receipt['plan'],
  strata: readonly { stratum: string; selected: unknown[]; reserves: unknown[] }[],
): string | undefined => {
  if (strata.length !== plan.strata.length) return `方案有${plan.strata.length}层，结果有${strata.length}层。`
  for (const [i, s] of strata.entries()) {
    const { id, title, size, reserves } = plan.strata[i]!
    if (s.stratum !== id) return `结果的第${i + 1}层是“${s.stratum}”，方案是“${id}”。`
    if (s.selected.length !== size) return `“${title}”层应当抽${size}家，结果列了${s.selected.length}家。`
    if (s.reserves.length > reserves) return `“${title}”层应当备选${reserves}家，结果列了${s.reserves.length}家。`
  }
  return undefined
}

/** 名次: repeated out of the seed; each enterprise proved to stand at its place in the committed pool. */
export const rankCheck = (receipt: Pick<Receipt, 'plan'>, { seed, strata, proofs }: Pick<Result, 'seed' | 'strata' | 'proofs'>): Check => {
  const title = '抽取'
  const { plan } = receipt
  const given = strata as RankStratum[]
  const unlike = layersFault(plan, given)
  if (unlike !== undefined) return wrong(title, unlike)
  const ranks = given.map((s) => ({ stratum: s.stratum, selected: s.selected.map((d) => d.rank), reserves: s.reserves.map((d) => d.rank) }))
  const differs = difference(ranks, selectRanks(plan, seed), ['result', 'strata'])
  if (differs) {
    // A rank stands one level deeper in the receipt.
    const path = differs.path.length === 5 ? [...differs.path, 'rank'] : differs.path
    return misplaced(title, receipt, { ...differs, path }, '名次不能由种子得出：')
  }
  if (proofs === undefined) return wrong(title, '缺少名录证明，不能确认抽中的企业就在封存的名录里。')
  const offsets = offsetsOf(plan)
  const lines = given
    .flatMap((s) => [...s.selected, ...s.reserves].map((d) => ({ at: offsets.get(s.stratum)! + d.rank, stratum: s.stratum, ...d })))
    .toSorted((a, b) => a.at - b.at)
  const excluded = new Set(plan.exclusions.map((x) => x.id))
  const barred = lines.find((d) => excluded.has(d.id))
  if (barred) return wrong(title, `编号${barred.id}已由方案排除，却在抽取结果里。`)
  for (const hash of ['sha256', 'sm3'] as const)
    if (!verifyCover(hash, plan.pool.count, leavesOf(hash, lines), proofs[hash].map(bytesOfHex), bytesOfHex(plan.pool[hash])))
      return wrong(
        title,
        `由抽中和备选的企业及其${hash === 'sm3' ? 'SM3' : 'SHA-256'}名录证明推不到方案里名录的根值：企业、同组标志、盐值或者证明有改动。`,
      )
  return right(title, '名次由种子得出，每家企业都由证明确认在封存的名录的那一位。')
}
const leavesOf = (hash: Hash, lines: readonly { at: number; stratum: string; id: string; group: string; nonce: string }[]) =>
  new Map(lines.map((d) => [d.at, leafOf(hash, d.nonce, d)]))
