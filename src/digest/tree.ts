/**
 * The Merkle tree of RFC 9162 (2.1) for either hash: appending, roots, proofs and their verification.
 * A node (level, index) is the root of the complete subtree over the leaves index·2^level … (index+1)·2^level − 1; leaves are level 0.
 * Sizes are plain numbers up to 2^53, hence division where one would shift: JavaScript's bit operators stop at 32 bits.
 */
import { bytesOfHex, hexOf, sameBytes } from './hex.ts'
import { sha256 } from './sha256.ts'
import { sm3 } from './sm3.ts'

export type Hash = 'sha256' | 'sm3'
const digests = { sha256, sm3 }
export type OnNode = (level: number, index: number, node: Uint8Array) => void
export type GetNode = (level: number, index: number) => Uint8Array | Promise<Uint8Array>
/** The stored hashes of one tile: up to 256 nodes of level 8·tileLevel, from index 256·tileIndex on. */
export type LoadTile = (tileLevel: number, tileIndex: number) => readonly Uint8Array[] | Promise<readonly Uint8Array[]>

/** Levels 0, 8, 16 … are kept by a store; nodeSource computes those between. */
export const tileHeight = 8
export const tileWidth = 2 ** tileHeight

const half = (n: number) => Math.floor(n / 2)
const isOdd = (n: number) => n % 2 === 1
/** The largest power of two below n, for n ≥ 2: where RFC 9162 divides a range. */
export const split = (n: number): number => {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}
const onesOf = (n: number): number => (n === 0 ? 0 : (n % 2) + onesOf(half(n)))
const isSize = (n: number) => Number.isSafeInteger(n) && n >= 0

/** The root of a tree without leaves. */
export const emptyRoot = (hash: Hash): Uint8Array => digests[hash](new Uint8Array())

/** H(0x01 ‖ left ‖ right). */
export const join = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array => {
  const node = new Uint8Array(1 + left.length + right.length)
  node[0] = 1
  node.set(left, 1)
  node.set(right, 1 + left.length)
  return digests[hash](node)
}

export interface FrontierState {
  hash: Hash
  size: number
  peaks: string[]
}

/** The right edge of a tree: its size and the roots of its maximal complete subtrees, the largest first. Enough to append and to give the root. */
export class Frontier {
  readonly hash: Hash
  size = 0
  peaks: Uint8Array[] = []

  constructor(hash: Hash) {
    this.hash = hash
  }

  /** Restores what JSON.stringify made of a frontier. Throws when size and peaks contradict each other. */
  static from({ hash, size, peaks }: FrontierState): Frontier {
    if (!isSize(size) || peaks.length !== onesOf(size) || !peaks.every((peak) => /^[0-9a-f]{64}$/.test(peak)))
      throw new Error(`默克尔树前沿已损坏：条数 ${size} 与所存的 ${peaks.length} 个峰值不相配；请从日志重建前沿。`)
    return Object.assign(new Frontier(hash), { size, peaks: peaks.map(bytesOfHex) })
  }

  toJSON(): FrontierState {
    return { hash: this.hash, size: this.size, peaks: this.peaks.map(hexOf) }
  }

  /** Adds a leaf hash; reports the leaf and every subtree that it completes, the lowest first. */
  append(leaf: Uint8Array, onNode?: OnNode): void {
    let [node, level, index] = [leaf, 0, this.size]
    onNode?.(level, index, node)
    while (isOdd(index)) {
      node = join(this.hash, this.peaks.pop()!, node)
      level += 1
      index = half(index)
      onNode?.(level, index, node)
    }
    this.peaks.push(node)
    this.size += 1
  }

  root(): Uint8Array {
    return this.size === 0 ? emptyRoot(this.hash) : this.peaks.reduceRight((right, left) => join(this.hash, left, right))
  }
}

/** The root over leaf hashes given in order. */
export function rootOf(hash: Hash, leaves: Iterable<Uint8Array>): Uint8Array {
  const frontier = new Frontier(hash)
  for (const leaf of leaves) frontier.append(leaf)
  return frontier.root()
}

/** The root of the leaves start … end − 1, where start is aligned as the RFC's division leaves it. */
async function rangeRoot(hash: Hash, start: number, end: number, getNode: GetNode): Promise<Uint8Array> {
  const width = end - start
  const level = Math.round(Math.log2(width))
  if (2 ** level === width) return getNode(level, start / width)
  const middle = start + split(width)
  return join(hash, await rangeRoot(hash, start, middle, getNode), await rangeRoot(hash, middle, end, getNode))
}

/**
 * The way from the root of `size` leaves down towards leaf `index`, until `arrived`: the range reached, and on the way
 * each range left aside with whether we went left of it; the lowest first, which is the order of a proof.
 */
function descend(index: number, size: number, arrived: (start: number, end: number) => boolean) {
  const asides: { start: number; end: number; left: boolean }[] = []
  let [start, end] = [0, size]
  while (!arrived(start, end)) {
    const middle = start + split(end - start)
    const left = index < middle
    asides.unshift(left ? { start: middle, end, left } : { start, end: middle, left })
    if (left) end = middle
    else start = middle
  }
  return { start, end, asides }
}

const toLeaf = (index: number, size: number) => descend(index, size, (start, end) => end - start === 1)
/** Arrives at the subtree that ends exactly where the older tree ends. */
const toEdge = (older: number, newer: number) => descend(older - 1, newer, (_, end) => end === older)

/** The hashes that lead from leaf `index` to the root of the first `size` leaves (2.1.3). Throws RangeError outside the tree. */
export async function inclusionProof(hash: Hash, index: number, size: number, getNode: GetNode): Promise<Uint8Array[]> {
  if (!isSize(index) || !isSize(size) || index >= size) throw new RangeError(`条数为 ${size} 的日志中没有序号 ${index}，无法出具包含证明。`)
  return Promise.all(toLeaf(index, size).asides.map(({ start, end }) => rangeRoot(hash, start, end, getNode)))
}

/** Whether the proof shows that `leaf` is number `index` of the `size` leaves under `root`. */
export function verifyInclusion(
  hash: Hash,
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false
  const { asides } = toLeaf(index, size)
  if (asides.length !== proof.length) return false
  return sameBytes(
    proof.reduce((node, aside, step) => (asides[step]!.left ? join(hash, node, aside) : join(hash, aside, node)), leaf),
    root,
  )
}

/** The hashes that show the first `older` leaves to be a prefix of the first `newer` (2.1.4). Empty from 0 and between equals. */
export async function consistencyProof(hash: Hash, older: number, newer: number, getNode: GetNode): Promise<Uint8Array[]> {
  if (!isSize(older) || !isSize(newer) || older > newer)
    throw new RangeError(`条数 ${older} 大于 ${newer}，无法出具一致性证明；请把较早的条数放在前面。`)
  if (older === 0) return []
  const { start, end, asides } = toEdge(older, newer)
  // Where the edge is the whole older tree, its root is what the verifier already has.
  const ranges = start === 0 ? asides : [{ start, end }, ...asides]
  return Promise.all(ranges.map(({ start, end }) => rangeRoot(hash, start, end, getNode)))
}

/** Whether the proof shows the tree of `older` leaves to be a prefix of the tree of `newer` leaves. */
export function verifyConsistency(
  hash: Hash,
  older: number,
  newer: number,
  olderRoot: Uint8Array,
  newerRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSize(older) || !isSize(newer) || older > newer) return false
  if (older === 0) return proof.length === 0 && sameBytes(olderRoot, emptyRoot(hash)) && (newer > 0 || sameBytes(newerRoot, olderRoot))
  const { start, asides } = toEdge(older, newer)
  const [edge, ...rest] = start === 0 ? [olderRoot, ...proof] : proof
  if (!edge || rest.length !== asides.length) return false
  let [inOlder, inNewer] = [edge, edge]
  rest.forEach((node, step) => {
    const { left } = asides[step]!
    inNewer = left ? join(hash, inNewer, node) : join(hash, node, inNewer)
    if (!left) inOlder = join(hash, node, inOlder)
  })
  return sameBytes(inOlder, olderRoot) && sameBytes(inNewer, newerRoot)
}

/** Any complete node out of stored tiles. Remembers the tiles it has loaded: make one for each proof, since the last tile grows. */
export function nodeSource(hash: Hash, loadTile: LoadTile): GetNode {
  const loaded = new Map<string, Promise<readonly Uint8Array[]>>()
  const tile = (level: number, index: number) => {
    const key = `${level}/${index}`
    if (!loaded.has(key)) loaded.set(key, Promise.resolve(loadTile(level, index)))
    return loaded.get(key)!
  }
  return async (level, index) => {
    const tileLevel = Math.floor(level / tileHeight)
    const width = 2 ** (level % tileHeight)
    const first = index * width
    const nodes = (await tile(tileLevel, Math.floor(first / tileWidth))).slice(first % tileWidth, (first % tileWidth) + width)
    if (nodes.length < width) throw new Error(`默克尔树缺少第 ${level} 层第 ${index} 个节点所需的哈希；请核对条数，或从日志重建各层哈希。`)
    return rootOf(hash, nodes)
  }
}
