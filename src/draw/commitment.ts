/** What is fixed before chance exists: the pool's roots, and the digest of the whole plan. */
import { canonical } from '../digest/canonical.ts'
import { bytesOfHex, hexOf } from '../digest/hex.ts'
import { sha256, sha256After } from '../digest/sha256.ts'
import { sm3 } from '../digest/sm3.ts'
import { Frontier, type Hash } from '../digest/tree.ts'
import { poolReader } from './pool.ts'

const utf8 = new TextEncoder()
const digests = { sha256, sm3 }

/**
 * Makes what lies under a leaf: 0x00 ‖ nonce ‖ line. The nonce, the first 16 bytes of SHA-256(secret ‖ id), keeps the pool private where only
 * roots are published. `secret`: 64 hexadecimal digits that the department keeps. What is given back is overwritten by a later call.
 */
export const leafBodies = (secret: string) => {
  const nonceOf = sha256After(utf8.encode(secret))
  const bodies = new Map<number, Uint8Array>()
  return (bytes: Uint8Array, from: number, idFrom: number, idTo: number, to: number): Uint8Array => {
    const words = nonceOf(bytes, idFrom, idTo)
    const length = 17 + to - from
    let body = bodies.get(length)
    if (body === undefined) bodies.set(length, (body = new Uint8Array(length)))
    for (let i = 0; i < 16; i++) body[1 + i] = words[i >> 2]! >>> (24 - (i & 3) * 8)
    for (let i = from, at = 17; i < to; i++, at++) body[at] = bytes[i]!
    return body
  }
}

export type PoolLine = { readonly stratum: string; readonly id: string; readonly group: string }

/** The leaf of a line whose nonce is known, 32 hexadecimal digits. */
export const leafOf = (hash: Hash, nonce: string, { stratum, id, group }: PoolLine): Uint8Array =>
  digests[hash](Uint8Array.of(0, ...bytesOfHex(nonce), ...utf8.encode(`${stratum}\t${id}\t${group}`)))

export type Roots = { readonly count: number; readonly sha256: string; readonly sm3: string }
export type PoolCommitment = Roots & { readonly strata: Readonly<Record<string, number>> }

/** Reads a pool and gives its roots and the size of each stratum. */
export const committing = (secret: string) => {
  const bodyOf = leafBodies(secret)
  const trees = { sha256: new Frontier('sha256'), sm3: new Frontier('sm3') }
  const strata: Record<string, number> = {}
  let current = ''
  const reader = poolReader({
    stratum: (name) => {
      current = name
      strata[name] = 0
    },
    line: (bytes, from, idFrom, idTo, to) => {
      strata[current]! += 1
      const body = bodyOf(bytes, from, idFrom, idTo, to)
      trees.sha256.append(sha256(body))
      trees.sm3.append(sm3(body))
    },
  })
  return {
    push: reader.push,
    end: (): PoolCommitment => ({ count: reader.end(), sha256: hexOf(trees.sha256.root()), sm3: hexOf(trees.sm3.root()), strata }),
  }
}

/** Both digests of a value's canonical JSON. */
export const digestsOf = (value: unknown): { readonly sha256: string; readonly sm3: string } => {
  const bytes = utf8.encode(canonical(value))
  return { sha256: hexOf(sha256(bytes)), sm3: hexOf(sm3(bytes)) }
}
