/** The subtree of a chunk: its nodes from tiles upwards in both hashes, and where in the file each tile begins. */
import { sha256Into } from '../digest/sha256.ts'
import { sm3Into } from '../digest/sm3.ts'
import type { Hash } from '../digest/tree.ts'
import { leafBodies } from '../draw/commitment.ts'
import { poolReader, type Start } from '../draw/pool.ts'
import { chunkLevel } from './chunks.ts'

/** Nodes below this level are made again from the file when they are asked for: a tile has 8 lines. */
export const tileLevel = 3
const tileLines = 2 ** tileLevel
const hashes = ['sha256', 'sm3'] as const
const into = { sha256: sha256Into, sm3: sm3Into }

export type Subtree = {
  readonly count: number
  readonly strata: readonly (readonly [string, number])[]
  /** Of each tile's first line in the file. */
  readonly offsets: Float64Array<ArrayBuffer>
  /** Of each hash and each level from tileLevel on, the complete nodes, 32 bytes each. */
  readonly nodes: Readonly<Record<Hash, readonly ArrayBuffer[]>>
}

/** Hashes chunks of a pool under one secret. */
export const hashing = (secret: string) => {
  const bodyOf = leafBodies(secret)
  return (bytes: Uint8Array, offset: number, start: Start): Subtree => {
    const leaves = { sha256: new Uint8Array(32 << chunkLevel), sm3: new Uint8Array(32 << chunkLevel) }
    const offsets: number[] = []
    const strata: [string, number][] = []
    let count = 0
    const { push, end } = poolReader(
      {
        stratum: (name) => strata.push([name, 0]),
        line: (piece, from, idFrom, idTo, to) => {
          if (count % tileLines === 0) offsets.push(offset + from)
          const body = bodyOf(piece, from, idFrom, idTo, to)
          for (const hash of hashes) into[hash](body, 0, body.length, leaves[hash], count * 32)
          strata.at(-1)![1] += 1
          count += 1
        },
      },
      start,
    )
    push(bytes)
    end()
    const levels = (hash: Hash): ArrayBuffer[] => {
      const kept: ArrayBuffer[] = []
      for (let level = 0, width = count; level <= chunkLevel; level++, width >>= 1) {
        if (level > 0) raise(into[hash], leaves[hash], width)
        if (level >= tileLevel) kept.push(leaves[hash].buffer.slice(0, width * 32))
      }
      return kept
    }
    return { count, strata, offsets: Float64Array.from(offsets), nodes: { sha256: levels('sha256'), sm3: levels('sm3') } }
  }
}

const pair = new Uint8Array(65)
pair[0] = 1
/** Puts the `width` parents of the nodes of a level into `parents`, or in the place of their children. */
export const raise = (digest: typeof sha256Into, nodes: Uint8Array, width: number, parents = nodes): void => {
  for (let i = 0; i < width; i++) {
    for (let j = 0, at = i * 64; j < 64; j++) pair[j + 1] = nodes[at + j]!
    digest(pair, 0, 65, parents, i * 32)
  }
}
