/** A tile: a few lines of a committed pool read again, with every node over them in both hashes. */
import { sha256Into } from '../digest/sha256.ts'
import { sm3Into } from '../digest/sm3.ts'
import type { Hash } from '../digest/tree.ts'
import { hexOf } from '../digest/hex.ts'
import { leafBodies, type PoolLine } from '../draw/commitment.ts'
import { poolReader } from '../draw/pool.ts'
import { raise, tileLevel } from './subtree.ts'

const tileLines = 2 ** tileLevel
const into = { sha256: sha256Into, sm3: sm3Into }
const text = new TextDecoder()
/** Where each level of a tile begins among its nodes. */
const levelAt = Array.from({ length: tileLevel }, (_, level) => 2 * tileLines - 2 ** (tileLevel - level + 1))

export type Tile = {
  readonly line: (index: number) => PoolLine & { readonly nonce: string }
  /** Of a level below that of tiles; complete ones only. */
  readonly node: (hash: Hash, level: number, index: number) => Uint8Array
}

/** Reads tiles under one secret. `lines`: how many stand before the tile, for what is said of a wrong one. */
export const tiling = (secret: string) => {
  const bodyOf = leafBodies(secret)
  return (piece: Uint8Array, lines: number): Tile => {
    const marks: [from: number, idFrom: number, idTo: number, to: number][] = []
    const nodes = { sha256: new Uint8Array(64 * tileLines), sm3: new Uint8Array(64 * tileLines) }
    const reader = poolReader(
      {
        line: (bytes, from, idFrom, idTo, to) => {
          const body = bodyOf(bytes, from, idFrom, idTo, to)
          for (const hash of ['sha256', 'sm3'] as const) into[hash](body, 0, body.length, nodes[hash], marks.length * 32)
          marks.push([from, idFrom, idTo, to])
        },
      },
      { lines, key: new Uint8Array() },
    )
    reader.push(piece)
    reader.end()
    for (const hash of ['sha256', 'sm3'] as const)
      for (let level = 1; level < tileLevel; level++) {
        const below = nodes[hash].subarray(levelAt[level - 1]! * 32, levelAt[level]! * 32)
        raise(into[hash], below, marks.length >> level, nodes[hash].subarray(levelAt[level]! * 32))
      }
    return {
      line: (index) => {
        const body = bodyOf(piece, ...marks[index]!)
        const [stratum, id, group] = text.decode(body.subarray(17)).split('\t') as [string, string, string]
        return { stratum, id, group, nonce: hexOf(body.subarray(1, 17)) }
      },
      node: (hash, level, index) => nodes[hash].subarray((levelAt[level]! + index) * 32, (levelAt[level]! + index + 1) * 32),
    }
  }
}
