import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units, at every depth', () => {
    // The order of RFC 8785, 3.2.3: the emoji's first unit (D83D) lies before U+FB33.
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 }
    expect(Object.keys(JSON.parse(canonical(value)))).toHaveLength(7)
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
    expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
  })

  it('writes numbers as ECMAScript does', () => {
    // prettier-ignore
    const numbers: [number, string][] = [[-0, '0'], [1e21, '1e+21'], [1e-7, '1e-7'], [333333333.3333333, '333333333.3333333'], [4.5, '4.5'], [2e-3, '0.002'], [5e-324, '5e-324'], [9007199254740992, '9007199254740992']]
    for (const [number, text] of numbers) expect(canonical(number)).toBe(text)
  })

  it('escapes as little as JSON allows', () => {
    expect(canonical('€$\u000f\nA\'B"\\\\"/中文')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/中文"')
  })

  it('refuses what JSON would drop or bend, and says where', () => {
    expect(() => canonical({ a: [1, { b: undefined }] })).toThrow('$.a[1].b 处是 undefined 类型的值')
    expect(() => canonical(Array(1))).toThrow('$[0]')
    expect(() => canonical(Number.NaN)).toThrow('非有限数字 NaN')
    expect(() => canonical(-Infinity)).toThrow('非有限数字')
    expect(() => canonical({ name: '\ud800' })).toThrow('$.name 处是含有残缺字符')
    expect(() => canonical({ '\udc00': 1 })).toThrow('$ 的键名')
    expect(() => canonical(new Date(0))).toThrow('Date 类的对象')
    expect(() => canonical(1n)).toThrow('bigint')
    expect(() => canonical(new Map())).toThrow('Map')
  })

  it('reads back equal and is the same for every order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonical(value)
        expect(canonical(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 50 },
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        expect(canonical(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonical(value))
      }),
    )
  })
})
