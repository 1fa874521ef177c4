/** The digests against the standards' vectors and against another implementation. */
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256, sha256After } from './sha256.ts'
import { sm3 } from './sm3.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('digests', () => {
  it('give the vectors of the standards', () => {
    expect(hex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hex(sm3(utf8('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(hex(sm3(utf8('abcd'.repeat(16))))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })
  it('agree with another implementation at every length', () => {
    for (let length = 0; length < 200; length++) {
      const message = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256)
      expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'))
      expect(hex(sm3(message))).toBe(createHash('sm3').update(message).digest('hex'))
    }
  })
  it('go on from a prefix', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.uint8Array({ maxLength: 55 }), (prefix, tail) => {
        const state = sha256After(prefix)(tail, 0, tail.length)
        const words = Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
        expect(words).toBe(createHash('sha256').update(prefix).update(tail).digest('hex'))
      }),
    )
    expect(() => sha256After(new Uint8Array(64))(new Uint8Array(56), 0, 56)).toThrow('55字节')
    expect(() => sha256After(new Uint8Array(63))).toThrow('64字节')
  })
})
