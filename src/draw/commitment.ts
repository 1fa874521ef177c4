/** What is fixed before chance exists: the pool's roots, and the digest of the whole plan. */
import { canonical } from '../digest/canonical.ts'
import { hexOf } from '../digest/hex.ts'
import { sha256, sha256After } from '../digest/sha256.ts'
import { sm3 } from '../digest/sm3.ts'
import { Frontier } from '../digest/tree.ts'
import { poolReader } from './pool.ts'

const utf8 = new TextEncoder()
const decoder = new TextDecoder()

/** A leaf: H(0x00 ‖ nonce ‖ line). The nonce, 16 bytes of SHA-256(secret ‖ id), keeps the pool private where only roots are published. */
export const leaves = (secret: string) => {
  const nonceOf = sha256After(utf8.encode(secret))
  const nonce = new Uint8Array(16)
  const view = new DataView(nonce.buffer)
  return {
    /** The bytes under the leaf. `line` holds the id between idFrom and idTo. */
    body(bytes: Uint8Array, from: number, to: number, idFrom: number, idTo: number): Uint8Array {
      const words = nonceOf(bytes, idFrom, idTo)
      for (let i = 0; i < 4; i++) view.setInt32(i * 4, words[i]!)
      const body = new Uint8Array(17 + to - from)
      body.set(nonce, 1)
      body.set(bytes.subarray(from, to), 17)
      return body
    },
  }
}

export type Roots = { readonly count: number; readonly sha256: string; readonly sm3: string }
export type PoolCommitment = Roots & { readonly strata: Readonly<Record<string, number>> }

/** Reads a pool and gives its roots and the size of each stratum. `secret`: 64 hexadecimal digits that the department keeps. */
export const committing = (secret: string) => {
  const { body } = leaves(secret)
  const trees = { sha256: new Frontier('sha256'), sm3: new Frontier('sm3') }
  const strata: Record<string, number> = {}
  const reader = poolReader(({ bytes, from, idFrom, idTo, to }) => {
    const stratum = decoder.decode(bytes.subarray(from, idFrom - 1))
    strata[stratum] = (strata[stratum] ?? 0) + 1
    const leaf = body(bytes, from, to, idFrom, idTo)
    trees.sha256.append(sha256(leaf))
    trees.sm3.append(sm3(leaf))
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
