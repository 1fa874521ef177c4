import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfHex, hexOf, sameBytes } from './hex.ts'
import {
  consistencyProof,
  emptyRoot,
  Frontier,
  type GetNode,
  type Hash,
  inclusionProof,
  nodeSource,
  rootOf,
  tileHeight,
  tileWidth,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'

const hashes: Hash[] = ['sha256', 'sm3']
const digest = (hash: Hash, ...parts: Uint8Array[]) => new Uint8Array(createHash(hash).update(Buffer.concat(parts)).digest())
const leafOf = (hash: Hash, body: Uint8Array) => digest(hash, Uint8Array.of(0), body)
const leavesOf = (hash: Hash, size: number) => Array.from({ length: size }, (_, index) => leafOf(hash, Buffer.from(`条目 ${index}`)))
const flipped = (node: Uint8Array) => Uint8Array.from(node.map((byte, index) => (index === 5 ? byte ^ 1 : byte)))

/** The definition of RFC 9162, 2.1.1, taken literally. */
function naiveRoot(hash: Hash, leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return digest(hash)
  if (leaves.length === 1) return leaves[0]!
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return digest(hash, Uint8Array.of(1), naiveRoot(hash, leaves.slice(0, k)), naiveRoot(hash, leaves.slice(k)))
}

/** The verification of RFC 9162, 2.1.3.2, taken literally: another way than ours. */
function inclusionByRfc(hash: Hash, leaf: Uint8Array, index: number, size: number, proof: Uint8Array[], root: Uint8Array): boolean {
  let [fn, sn, r] = [index, size - 1, leaf]
  for (const p of proof) {
    if (sn === 0) return false
    if (fn & 1 || fn === sn) {
      r = digest(hash, Uint8Array.of(1), p, r)
      while (!(fn & 1) && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1]
    } else r = digest(hash, Uint8Array.of(1), r, p)
    ;[fn, sn] = [fn >> 1, sn >> 1]
  }
  return sn === 0 && sameBytes(r, root)
}

/** The verification of RFC 9162, 2.1.4.2, taken literally, for 0 < older < newer. */
function consistencyByRfc(
  hash: Hash,
  older: number,
  newer: number,
  olderRoot: Uint8Array,
  newerRoot: Uint8Array,
  proof: Uint8Array[],
): boolean {
  const path = Number.isInteger(Math.log2(older)) ? [olderRoot, ...proof] : proof
  let [fn, sn] = [older - 1, newer - 1]
  while (fn & 1) [fn, sn] = [fn >> 1, sn >> 1]
  let [fr, sr] = [path[0]!, path[0]!]
  for (const c of path.slice(1)) {
    if (sn === 0) return false
    if (fn & 1 || fn === sn) {
      fr = digest(hash, Uint8Array.of(1), c, fr)
      sr = digest(hash, Uint8Array.of(1), c, sr)
      while (!(fn & 1) && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1]
    } else sr = digest(hash, Uint8Array.of(1), sr, c)
    ;[fn, sn] = [fn >> 1, sn >> 1]
  }
  return sameBytes(fr, olderRoot) && sameBytes(sr, newerRoot) && sn === 0
}

/** A tree grown leaf by leaf, with its root at every size and every complete node. */
function grow(hash: Hash, size: number) {
  const frontier = new Frontier(hash)
  const nodes = new Map<string, Uint8Array>()
  const leaves = leavesOf(hash, size)
  const roots = [frontier.root()]
  for (const leaf of leaves) {
    frontier.append(leaf, (level, index, node) => {
      expect(nodes.has(`${level}/${index}`)).toBe(false)
      nodes.set(`${level}/${index}`, node)
    })
    roots.push(frontier.root())
  }
  const getNode: GetNode = (level, index) => nodes.get(`${level}/${index}`)!
  return { frontier, nodes, leaves, roots, getNode }
}

const most = 200
const grown = { sha256: grow('sha256', most), sm3: grow('sm3', most) }

describe('known answers', () => {
  // The eight leaves on which implementations of RFC 6962 have agreed since its reference implementation.
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((bytes) =>
    leafOf('sha256', bytesOfHex(bytes)),
  )
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]

  it('has the published roots of 0 to 8 leaves', () => {
    for (const [size, root] of roots.entries()) expect(hexOf(rootOf('sha256', leaves.slice(0, size)))).toBe(root)
  })

  it('has the published proof of leaf 5 among 8', async () => {
    const nodes = new Map<string, Uint8Array>()
    const frontier = new Frontier('sha256')
    for (const leaf of leaves) frontier.append(leaf, (level, index, node) => nodes.set(`${level}/${index}`, node))
    const proof = await inclusionProof('sha256', 5, 8, (level, index) => nodes.get(`${level}/${index}`)!)
    expect(proof.map(hexOf)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })

  it('has SM3 of nothing as the empty SM3 root', () => {
    expect(hexOf(emptyRoot('sm3'))).toBe('1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b')
  })
})

describe.each(hashes)('tree by %s', (hash) => {
  const { frontier, nodes, leaves, roots, getNode } = grown[hash]
  const within = (size: number) => fc.integer({ min: 0, max: size })

  it('has the root of the definition at every size', () => {
    for (const [size, root] of roots.entries()) expect(root).toEqual(naiveRoot(hash, leaves.slice(0, size)))
  })

  it('reports every complete subtree once, with its root', () => {
    let count = 0
    for (let level = 0; 2 ** level <= most; level++)
      for (let index = 0; (index + 1) * 2 ** level <= most; index++, count++)
        expect(nodes.get(`${level}/${index}`)).toEqual(naiveRoot(hash, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)))
    expect(nodes.size).toBe(count)
  })

  it('goes on from its JSON as if it had never been put down', () => {
    fc.assert(
      fc.property(within(most - 1), (size) => {
        const put = new Frontier(hash)
        for (const leaf of leaves.slice(0, size)) put.append(leaf)
        const taken = Frontier.from(JSON.parse(JSON.stringify(put)))
        for (const leaf of leaves.slice(size)) taken.append(leaf)
        expect(taken).toEqual(frontier)
        expect(taken.root()).toEqual(roots[most])
      }),
      { numRuns: 30 },
    )
    const state = frontier.toJSON()
    expect(() => Frontier.from({ ...state, size: 255 })).toThrow('默克尔树前沿已损坏')
    expect(() => Frontier.from({ ...state, peaks: ['00', ...state.peaks.slice(1)] })).toThrow('默克尔树前沿已损坏')
  })

  it('proves every leaf in every tree, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: most }), fc.nat(), fc.nat(), async (size, a, b) => {
        const [index, other] = [a % size, b % size]
        const [leaf, root] = [leaves[index]!, roots[size]!]
        const proof = await inclusionProof(hash, index, size, getNode)
        expect(verifyInclusion(hash, leaf, index, size, proof, root)).toBe(true)
        expect(inclusionByRfc(hash, leaf, index, size, proof, root)).toBe(true)
        expect(verifyInclusion(hash, leaf, other, size, proof, root)).toBe(other === index)
        expect(verifyInclusion(hash, flipped(leaf), index, size, proof, root)).toBe(false)
        expect(verifyInclusion(hash, leaf, index, size, [...proof, leaf], root)).toBe(false)
        if (proof.length > 0) {
          const at = b % proof.length
          expect(verifyInclusion(hash, leaf, index, size, proof.with(at, flipped(proof[at]!)), root)).toBe(false)
          expect(verifyInclusion(hash, leaf, index, size, proof.slice(1), root)).toBe(false)
        }
      }),
    )
    expect(verifyInclusion(hash, leaves[0]!, 1, 1, [], leaves[0]!)).toBe(false)
    await expect(inclusionProof(hash, 3, 3, getNode)).rejects.toThrow('条数为 3 的日志中没有序号 3')
  })

  it('proves every smaller tree to be a prefix of every larger, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(within(most), within(most), fc.nat(), async (a, b, c) => {
        const [older, newer] = [Math.min(a, b), Math.max(a, b)]
        const [olderRoot, newerRoot] = [roots[older]!, roots[newer]!]
        const proof = await consistencyProof(hash, older, newer, getNode)
        expect(verifyConsistency(hash, older, newer, olderRoot, newerRoot, proof)).toBe(true)
        if (older > 0 && older < newer) {
          expect(consistencyByRfc(hash, older, newer, olderRoot, newerRoot, proof)).toBe(true)
          expect(verifyConsistency(hash, older, newer, olderRoot, flipped(newerRoot), proof)).toBe(false)
          const at = c % proof.length
          expect(verifyConsistency(hash, older, newer, olderRoot, newerRoot, proof.with(at, flipped(proof[at]!)))).toBe(false)
          expect(verifyConsistency(hash, older, newer, olderRoot, newerRoot, proof.slice(1))).toBe(false)
        }
        expect(verifyConsistency(hash, older, newer, flipped(olderRoot), newerRoot, proof)).toBe(false)
        expect(verifyConsistency(hash, older, newer, olderRoot, newerRoot, [...proof, olderRoot])).toBe(false)
      }),
      { numRuns: 200 },
    )
    expect(verifyConsistency(hash, 5, 4, roots[5]!, roots[4]!, [])).toBe(false)
    expect(verifyConsistency(hash, 0, 0, roots[0]!, roots[0]!, [])).toBe(true)
    expect(verifyConsistency(hash, 0, 0, roots[0]!, roots[1]!, [])).toBe(false)
    await expect(consistencyProof(hash, 5, 4, getNode)).rejects.toThrow('条数 5 大于 4')
  })

  it('does not prove a history that was rewritten', async () => {
    const rewritten = new Frontier(hash)
    for (const [index, leaf] of leaves.entries()) rewritten.append(index === 17 ? flipped(leaf) : leaf)
    for (const older of [18, 64, 65, 127, 199])
      expect(
        verifyConsistency(hash, older, most, roots[older]!, rewritten.root(), await consistencyProof(hash, older, most, getNode)),
      ).toBe(false)
  })
})

describe('tiles', () => {
  it('keep one level in eight and give every node and proof of a tree of 66,000 leaves', async () => {
    const size = tileWidth ** 2 + 464
    const tiles = new Map<string, Uint8Array[]>()
    const all = new Map<string, Uint8Array>()
    const frontier = new Frontier('sha256')
    const leaf = Buffer.alloc(32)
    for (let index = 0; index < size; index++) {
      leaf.writeUInt32BE(index)
      frontier.append(Buffer.from(leaf), (level, at, node) => {
        all.set(`${level}/${at}`, node)
        if (level % tileHeight !== 0) return
        const key = `${level / tileHeight}/${Math.floor(at / tileWidth)}`
        tiles.set(key, [...(tiles.get(key) ?? []), node])
      })
    }
    expect(Math.max(...Array.from(tiles.values(), (nodes) => nodes.length))).toBe(tileWidth)
    expect([...tiles.keys()].filter((key) => !key.startsWith('0/'))).toEqual(['1/0', '2/0', '1/1'])

    let loads = 0
    const source = () =>
      nodeSource('sha256', (level, index) => {
        loads += 1
        return tiles.get(`${level}/${index}`) ?? []
      })
    for (const [level, index] of [
      [0, 65999],
      [3, 8000],
      [8, 255],
      [9, 100],
      [15, 1],
      [16, 0],
    ] as const)
      // prettier-ignore
      expect(await source()(level, index)).toEqual(all.get(`${level}/${index}`))
    await expect(source()(8, 257)).rejects.toThrow('缺少第 8 层第 257 个节点')

    for (const index of [0, 4711, 65535, 65536, size - 1]) {
      loads = 0
      const proof = await inclusionProof('sha256', index, size, source())
      leaf.writeUInt32BE(index)
      expect(verifyInclusion('sha256', leaf, index, size, proof, frontier.root())).toBe(true)
      expect(loads).toBeLessThanOrEqual(6)
    }
    const olderRoot = rootOf(
      'sha256',
      Array.from({ length: 300 }, (_, index) => all.get(`0/${index}`)!),
    )
    const proof = await consistencyProof('sha256', 300, size, source())
    expect(verifyConsistency('sha256', 300, size, olderRoot, frontier.root(), proof)).toBe(true)
  })

  it('count beyond 32 bits', async () => {
    const [index, size] = [2 ** 40 + 12345, 2 ** 41 + 3]
    // A tree of that size in which every leaf is the same has one node for each level.
    const levels: Uint8Array[] = [new Uint8Array(32).fill(1)]
    for (let level = 1; level <= 41; level++) levels.push(digest('sha256', Uint8Array.of(1), levels[level - 1]!, levels[level - 1]!))
    const proof = await inclusionProof('sha256', index, size, (level) => levels[level]!)
    const edge = digest('sha256', Uint8Array.of(1), levels[1]!, levels[0]!)
    const root = digest('sha256', Uint8Array.of(1), levels[41]!, edge)
    expect(proof).toHaveLength(42)
    expect(verifyInclusion('sha256', levels[0]!, index, size, proof, root)).toBe(true)
  })
})
