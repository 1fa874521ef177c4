import { describe, expect, test } from 'vitest'
import { isDay } from '../src/define/index.ts'
import { statutes } from './index.ts'

const all = [...statutes.values()]
const first = (date: string) => date.padEnd(10, '-01')
const last = (date: string) => date.padEnd(10, '-31')
const isDate = (date: string) => isDay(first(date)) && [4, 7, 10].includes(date.length)

test('there are the statutes that the systems rest on', () => {
  expect(all.length).toBeGreaterThan(100)
  expect(statutes.get('foi-regulation')?.articles['33']?.gist).toContain('二十个工作日')
})

test('titles are unique, and so are document numbers', () => {
  const numbers = all.flatMap((s) => s.number ?? [])
  expect(new Set(all.map((s) => s.title)).size).toBe(all.length)
  expect(new Set(numbers).size).toBe(numbers.length)
})

describe.each([...statutes])('%s', (file, statute) => {
  test('is what its file is named', () => {
    expect(statute.id).toBe(file)
    expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(statute.title.trim()).not.toBe('')
    expect(['text-read', 'existence-verified', 'from-memory']).toContain(statute.verification)
  })

  test('has versions with valid dates, in order, that don’t overlap; only the last may still be in force', () => {
    expect(statute.versions.length).toBeGreaterThan(0)
    for (const [i, v] of statute.versions.entries()) {
      for (const date of [v.adopted, v.effectiveFrom, v.effectiveTo]) if (date !== null) expect(isDate(date), date).toBe(true)
      if (v.adopted && v.effectiveFrom) expect(first(v.adopted) <= last(v.effectiveFrom)).toBe(true)
      if (v.effectiveFrom && v.effectiveTo) expect(first(v.effectiveFrom) <= last(v.effectiveTo)).toBe(true)
      const next = statute.versions[i + 1]
      if (next) {
        expect(v.effectiveTo).not.toBeNull()
        expect(last(v.effectiveTo as string) < first(next.effectiveFrom as string)).toBe(true)
      }
    }
  })

  test('says of each article what it is about, in a sentence of at most 120 characters', () => {
    expect(Object.keys(statute.articles).length).toBeGreaterThan(0)
    for (const [article, { gist, verified }] of Object.entries(statute.articles)) {
      expect(article).toMatch(/^(\d+|正文|（\d{4}年(公布|通过|修正|修订)）第[一二三四五六七八九十百零]+条)$/)
      expect(gist).toMatch(/^\S.*。$/)
      expect(gist.length, gist).toBeLessThanOrEqual(120)
      expect(typeof verified).toBe('boolean')
      if (statute.verification === 'from-memory') expect(verified).toBe(false)
    }
  })
})
