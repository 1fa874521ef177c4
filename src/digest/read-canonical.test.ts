/** Reading canonical JSON: what was written reads back, everything else is refused at its place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { NotCanonical, readCanonical } from './read-canonical.ts'

const fault = (text: string): NotCanonical | undefined => {
  try {
    readCanonical(text)
    return undefined
  } catch (e) {
    if (e instanceof NotCanonical) return e
    throw e
  }
}

describe('reading canonical JSON', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonical(value)
        expect(canonical(readCanonical(text))).toBe(text)
      }),
    )
  })
  it('accepts nothing that canonical JSON would write otherwise', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom(' ', '0', ',', '"', '}', ']', 'e', '\\', '-'), (value, at, extra) => {
        const text = canonical(value)
        const cut = at % (text.length + 1)
        const changed = text.slice(0, cut) + extra + text.slice(cut)
        const found = fault(changed)
        if (found === undefined) expect(canonical(JSON.parse(changed))).toBe(changed)
        else expect(found.at).toBeLessThanOrEqual(changed.length)
      }),
    )
  })
  it.each([
    ['{"a": 1}', 5, ['a']],
    ['{"b":1,"a":2}', 7, []],
    ['{"a":1,"a":1}', 7, []],
    ['{"a":[1,2.0]}', 8, ['a', 1]],
    ['{"a":"\\u0041"}', 5, ['a']],
    ['{"a":1', 6, []],
    ['[1] ', 3, []],
    ['', 0, []],
  ])('names the place: %s', (text, at, path) => expect(fault(text)).toMatchObject({ at, path }))
})
