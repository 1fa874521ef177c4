/** A committed pool: the upper levels of its Merkle trees and where its tiles begin, enough to prove any line in a blink. */
import { openSync, closeSync, readSync, statSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { coverProof, rangeRoot, type Node } from '../digest/cover.ts'
import { hexOf } from '../digest/hex.ts'
import { sha256Into } from '../digest/sha256.ts'
import { sm3Into } from '../digest/sm3.ts'
import type { Hash } from '../digest/tree.ts'
import { Said } from '../define/index.ts'
import type { PoolCommitment } from '../draw/commitment.ts'
import { offsetsOf, type Plan } from '../draw/plan.ts'
import type { RankStratum, Receipt } from '../draw/receipt.ts'
import { selectRanks } from '../draw/select.ts'
import { chunkLevel } from './chunks.ts'
import { raise, tileLevel, type Subtree } from './subtree.ts'
import { inThreads } from './threads.ts'
import { tiling, type Tile } from './tile.ts'

type Levels = Readonly<Record<Hash, readonly Uint8Array[]>>
/** What is kept of a pool besides the file itself. */
export type PoolIndex = {
  readonly commitment: PoolCommitment
  readonly bytes: number
  readonly offsets: Float64Array
  readonly levels: Levels
}

const into = { sha256: sha256Into, sm3: sm3Into }

/** Reads a pool file once, in threads. `secret`: 64 hexadecimal digits that the department keeps. */
export const commitPool = async (file: string, secret: string): Promise<PoolIndex> => {
  const parts: Subtree[] = []
  await inThreads<Subtree, undefined>(file, { kind: 'commit', secret }, (number, subtree) => {
    parts[number] = subtree
  })
  if (parts.length === 0) throw new Said(`名录“${file}”里没有企业。`)
  const count = parts.reduce((n, p) => n + p.count, 0)
  const strata: Record<string, number> = {}
  for (const [name, size] of parts.flatMap((p) => p.strata)) strata[name] = (strata[name] ?? 0) + size
  const offsets = new Float64Array(Math.ceil(count / 2 ** tileLevel))
  parts.forEach((p, i) => offsets.set(p.offsets, i * 2 ** (chunkLevel - tileLevel)))
  const levelsOf = (hash: Hash): Uint8Array[] => {
    const levels = parts[0]!.nodes[hash].map((_, i) => Buffer.concat(parts.map((p) => new Uint8Array(p.nodes[hash][i]!))) as Uint8Array)
    for (let width = levels.at(-1)!.length / 64; width >= 1; width = Math.floor(width / 2)) {
      const nodes = levels.at(-1)!.slice()
      raise(into[hash], nodes, Math.floor(width))
      levels.push(nodes.subarray(0, Math.floor(width) * 32))
    }
    return levels
  }
  const levels = { sha256: levelsOf('sha256'), sm3: levelsOf('sm3') }
  const index = { commitment: { count, sha256: '', sm3: '', strata }, bytes: statSync(file).size, offsets, levels }
  const pool = committedPool(file, secret, index)
  const roots = { sha256: pool.root('sha256'), sm3: pool.root('sm3') }
  pool.close()
  return { ...index, commitment: { count, ...roots, strata } }
}

/** A committed pool, ready to prove. `secret` and file must be those of the commitment; a proof of other ones leads nowhere. */
export const committedPool = (file: string, secret: string, { commitment, bytes, offsets, levels }: PoolIndex) => {
  if (statSync(file, { throwIfNoEntry: false })?.size !== bytes)
    throw new Said(`名录“${file}”不是封存的那一份，大小不同。请取得封存的名录。`)
  const descriptor = openSync(file, 'r')
  const tileIn = tiling(secret)
  // A draw asks for tiles in ascending order, often near each other: one reading serves several.
  const room = new Uint8Array(1 << 18)
  let [held, until] = [0, 0]
  const read = (from: number, to: number): Uint8Array => {
    if (to - from > room.length) {
      const large = new Uint8Array(to - from)
      readSync(descriptor, large, 0, large.length, from)
      return large
    }
    if (from < held || to > until) {
      held = from
      until = from + readSync(descriptor, room, 0, room.length, from)
    }
    return room.slice(from - held, to - held)
  }
  const tiles = new Map<number, Tile>()
  const tileOf = (at: number): Tile => {
    const known = tiles.get(at)
    if (known) return known
    const tile = tileIn(read(offsets[at]!, offsets[at + 1] ?? bytes), at * 2 ** tileLevel)
    tiles.set(at, tile)
    return tile
  }
  const nodes =
    (hash: Hash): Node =>
    (level, index) => {
      if (level >= tileLevel) {
        const { buffer, byteOffset } = levels[hash][level - tileLevel]!
        return new Uint8Array(buffer, byteOffset + index * 32, 32)
      }
      const at = index >> (tileLevel - level)
      return tileOf(at).node(hash, level, index - at * 2 ** (tileLevel - level))
    }
  const proof = (hash: Hash, targets: readonly number[]): string[] => {
    const nodesOf = coverProof(hash, commitment.count, targets, nodes(hash))
    // One text for all, since texts are dear to make.
    const bytes = new Uint8Array(nodesOf.length * 32)
    nodesOf.forEach((node, i) => bytes.set(node, i * 32))
    const hex = hexOf(bytes)
    return nodesOf.map((_, i) => hex.slice(i * 64, i * 64 + 64))
  }
  return {
    /** The line at a place, with its nonce. */
    line: (index: number): ReturnType<Tile['line']> => tileOf(index >> tileLevel).line(index % 2 ** tileLevel),
    /** What proves the lines at these places, ascending and different. */
    proofs: (targets: readonly number[]) => ({ sha256: proof('sha256', targets), sm3: proof('sm3', targets) }),
    root: (hash: Hash): string => hexOf(rangeRoot(hash, 0, commitment.count, nodes(hash))),
    close: () => closeSync(descriptor),
  }
}
export type CommittedPool = ReturnType<typeof committedPool>

/** The part of a receipt that a draw by ranks gives: enterprises by their ranks, and their proofs. */
export const drawByRanks = (plan: Plan, seed: string, pool: CommittedPool): Pick<NonNullable<Receipt['result']>, 'strata' | 'proofs'> => {
  const offsets = offsetsOf(plan)
  const chosen = selectRanks(plan, seed)
  const places = chosen
    .flatMap((s) => [...s.selected, ...s.reserves].map((rank) => offsets.get(s.stratum)! + rank))
    .toSorted((a, b) => a - b)
  const lines = new Map(places.map((at) => [at, pool.line(at)]))
  const strata = chosen.map(({ stratum, selected, reserves }): RankStratum => {
    const drawn = (rank: number): RankStratum['selected'][number] => {
      const { id, group, nonce } = lines.get(offsets.get(stratum)! + rank)!
      return { rank, id, group, nonce }
    }
    return { stratum, selected: selected.map(drawn), reserves: reserves.map(drawn) }
  })
  return { strata, proofs: pool.proofs(places) }
}

/** Finds a line by its stratum and id; the pool is in their order. */
export const placeOfLine = (pool: CommittedPool, count: number, stratum: string, id: string): number | undefined => {
  const wanted = Buffer.from(`${stratum}\t${id}`)
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    const line = pool.line(middle)
    const order = Buffer.compare(Buffer.from(`${line.stratum}\t${line.id}`), wanted)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle
  }
  return undefined
}

/** Keeps an index beside its pool. */
export const writeIndex = async (file: string, { commitment, bytes, offsets, levels }: PoolIndex): Promise<void> => {
  const handle = await open(file, 'w')
  try {
    const header = { format: 'yifa-pool-index/2', commitment, bytes, levels: levels.sha256.map((l) => l.length) }
    await handle.write(`${JSON.stringify(header)}\n`)
    for (const part of [offsets, ...levels.sha256, ...levels.sm3])
      await handle.write(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
  } finally {
    await handle.close()
  }
}
export const readIndex = async (file: string): Promise<PoolIndex> => {
  const all = await readFile(file).catch(() => {
    throw new Said(`打不开名录索引“${file}”。请核对路径，或者重新计算名录的根值。`)
  })
  let at = all.indexOf(10) + 1
  const { format, commitment, bytes, levels } = JSON.parse(all.subarray(0, at).toString()) as {
    format: string
    commitment: PoolCommitment
    bytes: number
    levels: number[]
  }
  if (format !== 'yifa-pool-index/2') throw new Said(`“${file}”不是名录索引。`)
  const take = (length: number): Uint8Array => all.subarray(at, (at += length))
  // Copied, since eight-byte numbers must lie at multiples of eight.
  const offsets = new Float64Array(new Uint8Array(take(Math.ceil(commitment.count / 2 ** tileLevel) * 8)).buffer)
  return { commitment, bytes, offsets, levels: { sha256: levels.map(take), sm3: levels.map(take) } }
}
