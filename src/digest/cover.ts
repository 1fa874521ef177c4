/** One proof for many leaves of a Merkle tree: the roots of all that lies between them, from left to right. */
import { sameBytes } from './hex.ts'
import { join, split, type Hash } from './tree.ts'

/** The root of a complete subtree: number `index` of those over 2^level leaves. */
export type Node = (level: number, index: number) => Uint8Array

/** Goes down to every leaf in `targets`, ascending and different; tells of each range beside the way. Gives whatever `combine` makes of it. */
const walk = <T>(
  size: number,
  targets: readonly number[],
  at: {
    readonly leaf: (index: number) => T
    readonly aside: (start: number, end: number) => T
    readonly combine: (left: T, right: T) => T
  },
): T => {
  const go = (start: number, end: number, from: number, to: number): T => {
    if (from === to) return at.aside(start, end)
    if (end - start === 1) return at.leaf(start)
    const middle = start + split(end - start)
    let cut = from
    while (cut < to && targets[cut]! < middle) cut += 1
    const left = go(start, middle, from, cut)
    return at.combine(left, go(middle, end, cut, to))
  }
  return go(0, size, 0, targets.length)
}

/** The root of the leaves start … end − 1, where start is aligned as the RFC's division leaves it. */
export const rangeRoot = (hash: Hash, start: number, end: number, node: Node): Uint8Array => {
  const level = Math.round(Math.log2(end - start))
  if (2 ** level === end - start) return node(level, start / 2 ** level)
  const middle = start + split(end - start)
  return join(hash, rangeRoot(hash, start, middle, node), rangeRoot(hash, middle, end, node))
}

/** The hashes that lead from the leaves in `targets`, ascending, to the root of `size` leaves. */
export const coverProof = (hash: Hash, size: number, targets: readonly number[], node: Node): Uint8Array[] => {
  const proof: Uint8Array[] = []
  walk<void>(size, targets, {
    leaf: () => {},
    aside: (start, end) => void proof.push(rangeRoot(hash, start, end, node)),
    combine: () => {},
  })
  return proof
}

/** Whether the proof shows that all `leaves`, by their places in ascending order, belong to the tree of `size` leaves under `root`. */
export const verifyCover = (
  hash: Hash,
  size: number,
  leaves: ReadonlyMap<number, Uint8Array>,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean => {
  const targets = [...leaves.keys()]
  if (targets.length === 0 || targets.some((t, i) => !Number.isSafeInteger(t) || t < 0 || t >= size || (i > 0 && t <= targets[i - 1]!)))
    return false
  let used = 0
  const found = walk<Uint8Array>(size, targets, {
    leaf: (index) => leaves.get(index)!,
    aside: () => proof[used++] ?? new Uint8Array(32),
    combine: (left, right) => join(hash, left, right),
  })
  return used === proof.length && sameBytes(found, root)
}
