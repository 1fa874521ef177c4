/** What an entry puts into the log: the leaf hashes of its body, and salted digests in place of its confidential values. */
import { hash } from 'node:crypto'
import { canonical } from '../../digest/canonical.ts'

export interface Leaf {
  sha256: Buffer
  sm3: Buffer
}

/** A confidential value as it appears in a body; the value and its salt live apart and can be erased. */
export interface Sealed {
  sealed: string
}

/** Length of a salt in bytes; the caller draws it at random, afresh for every value. */
export const saltLength = 16

/** The leaf hashes H(0x00 ‖ UTF-8 of the body exactly as stored), 32 bytes each (RFC 9162, 2.1.1). Throws on a lone surrogate. */
export function leafOf(body: string): Leaf {
  // A lone surrogate has no UTF-8 form: Node would hash U+FFFD in its place and two bodies would share a leaf.
  if (!body.isWellFormed()) throw new Error('内容含有残缺字符（单个代理码元），没有对应的 UTF-8 字节，不能封存；请改正该字符。')
  const bytes = Buffer.from(`\0${body}`)
  return { sha256: hash('sha256', bytes, 'buffer'), sm3: hash('sm3', bytes, 'buffer') }
}

/** Hex SHA-256 over a fixed label, a salt of 16 bytes and the canonical JSON of the value. Throws on another salt length. */
export function confidentialDigest(salt: Buffer, value: unknown): string {
  if (salt.length !== saltLength) throw new Error(`保密字段的盐应为 ${saltLength} 个随机字节，收到 ${salt.length} 个。`)
  return hash('sha256', Buffer.concat([Buffer.from('yifa confidential v1\0'), salt, Buffer.from(canonical(value))]), 'hex')
}

/** What stands in the body for a confidential value. */
export function seal(value: unknown, salt: Buffer): Sealed {
  return { sealed: confidentialDigest(salt, value) }
}

/** Whether the value and salt are those that were sealed; false, too, for what could never have been sealed. */
export function opens(sealed: Sealed, value: unknown, salt: Buffer): boolean {
  try {
    return confidentialDigest(salt, value) === sealed.sealed
  } catch {
    return false
  }
}
