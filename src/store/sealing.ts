/** The sequencer: puts acts in one order, keeps the tree and signs its checkpoints. Inclusion proofs are read from its tiles. */
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { signCheckpoint } from './seal/checkpoint.ts'
import type { Keys } from './seal/keys.ts'
import { hexOf } from '../digest/hex.ts'
import { Frontier, inclusionProof, nodeSource, tileHeight, tileWidth, type FrontierState, type Hash } from '../digest/tree.ts'

type Frontiers = { readonly sha256: FrontierState; readonly sm3: FrontierState }
/** The name of an agency's log in its checkpoints. */
export const originOf = (agency: string): string => `yifa/${agency}`

const most = 5_000

/** Orders what has been recorded since and signs a checkpoint; returns how many acts were ordered, zero when there was nothing to do. */
export const sequence = async (db: Db, agency: string, keys: Keys, now: Date): Promise<number> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`yifa seal ${agency}`}))`.execute(tx)
    const queued = await tx
      .selectFrom('unsealed as u')
      .innerJoin('acts as a', (on) => on.onRef('a.agency', '=', 'u.agency').onRef('a.case_id', '=', 'u.case_id').onRef('a.n', '=', 'u.n'))
      .select(['a.case_id', 'a.n', 'a.sha256', 'a.sm3', 'u.at'])
      .where('u.agency', '=', agency)
      .orderBy('u.at')
      .orderBy('u.case_id')
      .orderBy('u.n')
      .limit(most)
      .execute()
    if (queued.length === 0) return 0
    const last = await tx
      .selectFrom('checkpoints')
      .selectAll()
      .where('agency', '=', agency)
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst()
    const state = last?.frontier as Frontiers | undefined
    const trees = {
      sha256: state ? Frontier.from(state.sha256) : new Frontier('sha256'),
      sm3: state ? Frontier.from(state.sm3) : new Frontier('sm3'),
    }
    const first = last?.size ?? 0
    const tiles = new Map<string, { agency: string; level: number; idx: number; sha256: Buffer; sm3: Buffer }>()
    const keep = (hash: Hash) => (level: number, idx: number, subtree: Uint8Array) => {
      if (level === 0 || level % tileHeight !== 0) return
      const node = Buffer.from(subtree)
      const key = `${level} ${idx}`
      const tile = tiles.get(key) ?? { agency, level, idx, sha256: node, sm3: node }
      tiles.set(key, { ...tile, [hash]: node })
    }
    for (const leaf of queued) {
      trees.sha256.append(leaf.sha256, keep('sha256'))
      trees.sm3.append(leaf.sm3, keep('sm3'))
    }
    const columns = [queued.map((q) => q.case_id), queued.map((q) => q.n), queued.map((q) => q.sha256), queued.map((q) => q.sm3)] as const
    await sql`
      insert into leaves (agency, idx, case_id, n, sha256, sm3)
      select ${agency}, ${first}::bigint + place - 1, case_id, n, sha256, sm3
      from unnest(${columns[0]}::text[], ${columns[1]}::int[], ${columns[2]}::bytea[], ${columns[3]}::bytea[])
        with ordinality as leaf(case_id, n, sha256, sm3, place)`.execute(tx)
    if (tiles.size > 0)
      await tx
        .insertInto('tiles')
        .values([...tiles.values()])
        .execute()
    await sql`
      delete from unsealed as u using unnest(${columns[0]}::text[], ${columns[1]}::int[]) as q(case_id, n)
      where u.agency = ${agency} and u.case_id = q.case_id and u.n = q.n`.execute(tx)
    // Time in a log never runs backwards, whatever the machine's clock does.
    const at = last && last.at > now ? last.at : now
    const size = trees.sha256.size
    const note = signCheckpoint(
      {
        origin: originOf(agency),
        size,
        sha256: Buffer.from(trees.sha256.root()),
        sm3: Buffer.from(trees.sm3.root()),
        at: at.toISOString(),
      },
      keys,
    )
    const frontier: Frontiers = { sha256: trees.sha256.toJSON(), sm3: trees.sm3.toJSON() }
    await tx
      .insertInto('checkpoints')
      .values({ agency, size, at, note, frontier: JSON.stringify(frontier) })
      .execute()
    return queued.length
  })

/** Seals until nothing waits. */
export const sealAll = async (db: Db, agency: string, keys: Keys, now: () => Date): Promise<number> => {
  let sealed = 0
  for (let more = 1; more > 0; sealed += more) more = await sequence(db, agency, keys, now())
  return sealed
}

export type Checkpoint = { readonly size: number; readonly at: Date; readonly note: string }
export const latestCheckpoint = async (db: Db, agency: string): Promise<Checkpoint | undefined> =>
  db
    .selectFrom('checkpoints')
    .select(['size', 'at', 'note'])
    .where('agency', '=', agency)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The first checkpoint under which an act stands; undefined while it waits. */
export const firstCheckpoint = async (db: Db, agency: string, caseId: string, n: number): Promise<Checkpoint | undefined> =>
  db
    .selectFrom('leaves as l')
    .innerJoin('checkpoints as c', (on) => on.onRef('c.agency', '=', 'l.agency').onRef('c.size', '>', 'l.idx'))
    .select(['c.size', 'c.at', 'c.note'])
    .where('l.agency', '=', agency)
    .where('l.case_id', '=', caseId)
    .where('l.n', '=', n)
    .orderBy('c.size')
    .limit(1)
    .executeTakeFirst()

export type Proof = {
  readonly index: number
  readonly size: number
  readonly leaf: string
  readonly path: readonly string[]
  readonly checkpoint: string
}

/** The proof that an act stands in the log under a checkpoint, the latest where none is given; undefined while it waits to be sealed. Hashes are hex. */
export const proofOf = async (
  db: Db,
  agency: string,
  caseId: string,
  n: number,
  hash: Hash = 'sha256',
  under?: Checkpoint,
): Promise<Proof | undefined> => {
  const leaf = await db
    .selectFrom('leaves')
    .select(['idx', hash])
    .where('agency', '=', agency)
    .where('case_id', '=', caseId)
    .where('n', '=', n)
    .executeTakeFirst()
  const head = under ?? (await latestCheckpoint(db, agency))
  if (leaf === undefined || head === undefined || leaf.idx >= head.size) return undefined
  const nodes = nodeSource(hash, async (level, tile) => {
    const range = { from: tile * tileWidth, to: (tile + 1) * tileWidth - 1 }
    const rows =
      level === 0
        ? await db
            .selectFrom('leaves')
            .select([hash])
            .where('agency', '=', agency)
            .where('idx', '>=', range.from)
            .where('idx', '<=', range.to)
            .orderBy('idx')
            .execute()
        : await db
            .selectFrom('tiles')
            .select([hash])
            .where('agency', '=', agency)
            .where('level', '=', level * tileHeight)
            .where('idx', '>=', range.from)
            .where('idx', '<=', range.to)
            .orderBy('idx')
            .execute()
    return rows.map((r) => r[hash])
  })
  const path = await inclusionProof(hash, leaf.idx, head.size, nodes)
  return { index: leaf.idx, size: head.size, leaf: leaf[hash].toString('hex'), path: path.map(hexOf), checkpoint: head.note }
}
