import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { confidentialDigest, leafOf, opens, seal } from './leaf.ts'

const salt = Buffer.alloc(16, 7)

describe('leaf', () => {
  it('is the hash of 0x00 and the stored bytes, by both hashes', () => {
    const bytes = Buffer.concat([Buffer.from([0]), Buffer.from('{"事由":"公开"}', 'utf8')])
    const { sha256, sm3 } = leafOf('{"事由":"公开"}')
    expect(sha256).toEqual(createHash('sha256').update(bytes).digest())
    expect(sm3).toEqual(createHash('sm3').update(bytes).digest())
    expect(leafOf('').sha256.toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('has no two bodies for one leaf: a lone surrogate is refused', () => {
    expect(() => leafOf('"\ud83d"')).toThrow('残缺字符')
  })
})

describe('confidential values', () => {
  it('open only with the same value and the same salt', () => {
    const sealed = seal({ name: '王某', age: 40 }, salt)
    expect(sealed).toEqual({ sealed: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(opens(sealed, { age: 40, name: '王某' }, salt)).toBe(true)
    expect(opens(sealed, { age: 41, name: '王某' }, salt)).toBe(false)
    expect(opens(sealed, { age: 40, name: '王某' }, Buffer.alloc(16, 8))).toBe(false)
    expect(opens({ sealed: '' }, { age: 40, name: '王某' }, salt)).toBe(false)
  })

  it('are told apart from leaves and refuse a salt of another length', () => {
    expect(confidentialDigest(salt, 'a')).not.toBe(createHash('sha256').update(salt).update('"a"').digest('hex'))
    expect(() => seal('a', Buffer.alloc(15))).toThrow('16 个随机字节，收到 15 个')
    expect(opens(seal('a', salt), 'a', Buffer.alloc(15))).toBe(false)
    expect(opens(seal('a', salt), undefined, salt)).toBe(false)
  })
})
