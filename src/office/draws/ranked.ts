/** Draws by rank: the committed pool as a file with its index among the office's data, written again out of the database whenever it's missing. */
import { randomUUID } from 'node:crypto'
import { appendFileSync, closeSync, existsSync, openSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Said } from '../../define/index.ts'
import { rankCheck } from '../../draw/draw-checks.ts'
import type { Receipt } from '../../draw/receipt.ts'
import { committedPool, commitPool, drawByRanks, readIndex, writeIndex, type CommittedPool, type PoolIndex } from '../../pool/committed.ts'
import { linesOf, type Seen } from '../../store/pool.ts'
import type { Office } from '../office.ts'
import type { Kept } from './draw.ts'
import { demandSame } from './same.ts'

const folderOf = (office: Office): string => join(office.data, 'pools')
const filesOf = (office: Office, root: string) => ({
  pool: join(folderOf(office), `${root}.tsv`),
  index: join(folderOf(office), `${root}.index`),
})

/** Writes a pool with its index, both named after its root. */
export const keepPool = async (office: Office, agency: string, seen: Seen, secret: string): Promise<PoolIndex> => {
  // Whoever may look at the database may look at these.
  await mkdir(folderOf(office), { recursive: true, mode: 0o700 })
  const draft = join(folderOf(office), `${randomUUID()}.new`)
  try {
    const file = openSync(draft, 'wx', 0o600)
    try {
      await linesOf(office.db.app, agency, seen, (piece) => appendFileSync(file, piece))
    } finally {
      closeSync(file)
    }
    const index = await commitPool(draft, secret)
    await writeIndex(`${draft}.index`, index)
    const files = filesOf(office, index.commitment.sha256)
    await rename(`${draft}.index`, files.index)
    await rename(draft, files.pool)
    return index
  } finally {
    await Promise.all([draft, `${draft}.index`].map((path) => rm(path, { force: true })))
  }
}

type Source = Pick<Kept, 'plan' | 'revision' | 'by' | 'secret'>
const restored = async (office: Office, agency: string, { plan, revision, by, secret }: Source): Promise<PoolIndex> => {
  const { pool, index } = filesOf(office, plan.pool.sha256)
  const found =
    existsSync(pool) && existsSync(index)
      ? await readIndex(index)
      : await keepPool(office, agency, { revision, by, without: plan.exclusions.map((x) => x.id) }, secret)
  const { sha256, sm3 } = found.commitment
  demandSame('企业名录', `${sha256}${sm3}`, `${plan.pool.sha256}${plan.pool.sm3}`)
  return found
}

/** The index that was used last stays in memory: questions about one draw come in bursts. */
const last = new WeakMap<Office, { readonly root: string; readonly index: Promise<PoolIndex>; done: boolean }>()
const indexOf = (office: Office, agency: string, source: Source): Promise<PoolIndex> => {
  const root = source.plan.pool.sha256
  const known = last.get(office)
  if (known?.root === root && (!known.done || existsSync(filesOf(office, root).pool))) return known.index
  const entry = { root, index: restored(office, agency, source), done: false }
  last.set(office, entry)
  void entry.index.then(
    () => (entry.done = true),
    () => last.delete(office),
  )
  return entry.index
}

/** Reads in the committed pool of a draw. */
export const fromPool = async <T>(office: Office, agency: string, source: Source, work: (pool: CommittedPool) => T): Promise<T> => {
  const index = await indexOf(office, agency, source)
  const pool = committedPool(filesOf(office, source.plan.pool.sha256).pool, source.secret, index)
  try {
    return work(pool)
  } finally {
    pool.close()
  }
}

/** The enterprises of the ranks that follow from a seed, with their proofs, verified before anybody relies on them. */
export const drawnByRanks = async (
  office: Office,
  agency: string,
  source: Source,
  seed: string,
): Promise<Pick<NonNullable<Receipt['result']>, 'strata' | 'proofs'>> => {
  const drawn = await fromPool(office, agency, source, (pool) => drawByRanks(source.plan, seed, pool))
  const check = rankCheck(source, { seed, ...drawn })
  if (check.state !== 'right') throw new Said(`抽取没有完成：${check.says}请报告系统管理员。`)
  return drawn
}
