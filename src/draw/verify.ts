/** Verifies a receipt: repeats everything that made it, and says in words where it departs. */
import { Said } from '../define/index.ts'
import { committing, digestsOf, type PoolCommitment } from './commitment.ts'
import { rankCheck, ticketCheck, type Result } from './draw-checks.ts'
import { headChecks } from './head-checks.ts'
import { assign } from './officers.ts'
import { officersCommitment, type OfficerList } from './officer-list.ts'
import { difference } from './place.ts'
import { receiptShape, type Receipt } from './receipt.ts'
import { seedText } from './seed.ts'
import { reading, type Candidates } from './select.ts'
import { misplaced, open, opened, right, verdictOf, wrong, type Check, type Verdict } from './verdict.ts'

/** A receipt's bytes as a receipt, or what is wrong with them. */
export const openReceipt = (bytes: Uint8Array) => opened(bytes, receiptShape, '收据')

/** What was seen of a pool that was handed in with a receipt: its roots where the secret is known, candidates by tickets, or what is wrong with it. */
export type PoolSeen = { readonly committed?: PoolCommitment; readonly candidates?: Candidates } | { readonly fault: string }

/** Reads the pool of a receipt, in pieces. `secret`: the one in the receipt, or handed in by those who keep it. */
export const seeing = ({ plan, result }: Receipt, secret = result?.secret) => {
  const kept = new Map(
    result?.strata.map((s) => [s.stratum, s.selected.length + s.reserves.length + ('skipped' in s ? s.skipped.length : 0)]),
  )
  const commit = secret === undefined ? undefined : committing(secret)
  const read =
    plan.mode === 'tickets' && result ? reading(plan, result.seed, (s) => Math.max(s.size + s.reserves, kept.get(s.id) ?? 0)) : undefined
  let fault: string | undefined
  const guarded = <T>(work: () => T): T | undefined => {
    try {
      return fault === undefined ? work() : undefined
    } catch (e) {
      if (!(e instanceof Said)) throw e
      fault = e.message
      return undefined
    }
  }
  return {
    push: (piece: Uint8Array): void =>
      guarded(() => {
        commit?.push(piece)
        read?.push(piece)
      }),
    end: (): PoolSeen => {
      const seen = guarded(() => ({ ...(commit && { committed: commit.end() }), ...(read && { candidates: read.end() }) }))
      return seen ?? { fault: fault! }
    },
  }
}

/** The verdict on a receipt, with the pool and the officers' list where they are at hand. */
export const verifyReceipt = (receipt: Receipt, { pool, officers }: { pool?: PoolSeen; officers?: OfficerList } = {}): Verdict => {
  const { result, voided, plan } = receipt
  const checks = headChecks(receipt)
  if (result) {
    checks.push(
      plan.mode === 'tickets'
        ? ticketCheck(receipt, result, pool && 'candidates' in pool ? pool.candidates : undefined)
        : rankCheck(receipt, result),
    )
    checks.push(poolCheck(receipt, pool))
    if (plan.officers !== undefined || result.assignments !== undefined) checks.push(officerCheck(receipt, result, officers))
  }
  if (voided)
    checks.push(
      right('作废', `这次抽取于${voided.at}由${voided.by}公开作废，理由：${voided.reason}${result ? '。原来的结果仍然列明。' : '。'}`),
    )
  const { digest, ...rest } = receipt
  const differs = difference(digest, digestsOf(rest), ['digest'])
  checks.push(
    differs
      ? misplaced('全文摘要', receipt, differs, '收据出具以后有字节改动过，或者摘要改动过：')
      : right('全文摘要', '收据的每一个字节都与全文摘要相符。'),
  )
  return verdictOf('收据', checks)
}

/** 名录: the file at hand is the one that was committed to. */
const poolCheck = ({ plan }: Receipt, pool: PoolSeen | undefined): Check => {
  const title = '名录'
  if (pool === undefined) return open(title, '没有提供名录文件，没有核对名录。')
  if ('fault' in pool) return wrong(title, pool.fault)
  if (pool.committed === undefined) return open(title, '收据没有载明名录密钥，不能重新计算名录的根值。')
  const { count, sha256, sm3 } = pool.committed
  const differs = difference({ count, sha256, sm3 }, plan.pool, ['plan', 'pool'])
  return differs
    ? wrong(
        title,
        `名录文件不是封存的那一份：算出的${differs.path.at(-1) === 'count' ? '行数' : '根值'}是${differs.found}，方案写的是${differs.wanted}。`,
      )
    : right(title, `名录文件共${count}行，根值与方案相同，就是封存的那一份。`)
}

/** 派员: repeated out of the officers' list. */
const officerCheck = (receipt: Receipt, result: Result, list: OfficerList | undefined): Check => {
  const title = '派员'
  const { plan } = receipt
  const { assignments } = result
  if (plan.officers === undefined) return wrong(title, '方案没有封存人员名录，收据却有派员。')
  if (assignments === undefined) return open(title, '收据还没有派员。')
  const drawn = new Set(result.strata.flatMap((s) => [...s.selected, ...s.reserves].map((d) => d.id)))
  const stray = assignments.find((a) => !drawn.has(a.enterprise))
  if (stray) return wrong(title, `${stray.enterprise}没有抽中，却派了人员。`)
  if (list === undefined) return open(title, '没有提供人员名录，没有重新派员。')
  const { team, ...digests } = plan.officers
  const { team: _, ...seen } = officersCommitment(list, team)
  const differs = difference(seen, digests)
  if (differs)
    return wrong(title, `人员名录不是封存的那一份：算出的${String(differs.path[0])}是${differs.found}，方案写的是${differs.wanted}。`)
  try {
    const wanted = assign(seedText(result.seed, plan, '人员'), assignments, list.officers, { team, within: Infinity })
    const unlike = difference(
      assignments.map((a) => a.officers),
      wanted.map((a) => a.officers),
    )
    return unlike
      ? misplaced(
          title,
          receipt,
          { ...unlike, path: ['result', 'assignments', unlike.path[0]!, 'officers', ...unlike.path.slice(1)] },
          '按人员名录重新派员，结果不同：',
        )
      : right(title, '按人员名录和种子重新派员，结果完全相同。')
  } catch (e) {
    if (e instanceof Said) return wrong(title, e.message)
    throw e
  }
}
