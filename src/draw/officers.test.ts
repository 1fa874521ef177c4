/** Assignment by lot: the rules hold, loads are even, the same everywhere. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Officer, type Visit } from './officers.ts'

const officer = (id: string, more: Partial<Officer> = {}): Officer => ({
  id,
  validUntil: '2027-12-31',
  items: ['安全'],
  avoids: [],
  ...more,
})
const visit = (enterprise: string, more: Partial<Visit> = {}): Visit => ({ enterprise, item: '安全', on: '2026-12-01', ...more })
const many = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i))

describe('assignment', () => {
  const visits = fc.array(
    fc.record({ enterprise: fc.constantFrom('甲', '乙', '丙'), item: fc.constantFrom('安全', '节能'), on: fc.constant('2026-12-01') }),
    { maxLength: 12 },
  )
  const people = fc
    .array(
      fc.record({
        validUntil: fc.constantFrom('2026-11-30', '2026-12-01', '2027-01-01'),
        items: fc.subarray(['安全', '节能']),
        avoids: fc.subarray(['甲', '乙', '丙']),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => all.map((o, i) => ({ id: `员${i}`, ...o })))

  it('breaks no rule, gives each visit two different officers, and can be repeated in any order of the list', () => {
    fc.assert(
      fc.property(fc.string(), visits, people, (seed, vs, os) => {
        const able = (v: Visit) =>
          os.filter((o) => o.validUntil >= v.on && o.items.includes(v.item) && !o.avoids.includes(v.enterprise)).map((o) => o.id)
        const run = () => assign(seed, vs, os, { within: Infinity })
        if (vs.some((v) => able(v).length < 2)) {
          expect(run).toThrow('需要2名人员')
          return
        }
        const assigned = run()
        for (const [i, v] of vs.entries()) {
          expect(new Set(assigned[i]!.officers).size).toBe(2)
          for (const id of assigned[i]!.officers) expect(able(v)).toContain(id)
        }
        expect(assign(seed, vs, os.toReversed(), { within: Infinity })).toEqual(assigned)
      }),
    )
  })

  /** The smallest sum of squared loads of all assignments, by trying them all. */
  const best = (vs: readonly Visit[], os: readonly Officer[]): number => {
    const go = (i: number, loads: number[]): number => {
      if (i === vs.length) return loads.reduce((n, l) => n + l * l, 0)
      const able = os.flatMap((o, p) => (o.items.includes(vs[i]!.item) && !o.avoids.includes(vs[i]!.enterprise) ? [p] : []))
      const pairs = able.flatMap((a, x) => able.slice(x + 1).map((b) => [a, b] as const))
      return Math.min(
        ...pairs.map(([a, b]) =>
          go(
            i + 1,
            loads.map((l, p) => (p === a || p === b ? l + 1 : l)),
          ),
        ),
      )
    }
    return go(
      0,
      os.map(() => 0),
    )
  }
  it('is as even as any assignment can be', () => {
    fc.assert(
      fc.property(
        fc.string(),
        visits.map((v) => v.slice(0, 4)),
        people.map((p) => p.slice(0, 4)),
        (seed, vs, all) => {
          const os = all.map((o) => ({ ...o, validUntil: '2027-01-01' }))
          fc.pre(vs.every((v) => os.filter((o) => o.items.includes(v.item) && !o.avoids.includes(v.enterprise)).length >= 2))
          const loads = new Map(os.map((o) => [o.id, 0]))
          for (const { officers } of assign(seed, vs, os, { within: Infinity }))
            for (const id of officers) loads.set(id, loads.get(id)! + 1)
          expect([...loads.values()].reduce((n, l) => n + l * l, 0)).toBe(best(vs, os))
        },
      ),
    )
  })

  it('says which rule leaves a visit without its team', () => {
    const os = [
      officer('甲', { validUntil: '2026-11-30' }),
      officer('乙', { items: [] }),
      officer('丙', { avoids: ['某厂'] }),
      officer('丁'),
    ]
    expect(() => assign('', [visit('某厂')], os)).toThrow(
      '2026-12-01对某厂的检查需要2名人员，只有1名可以派：1名执法证件在检查日无效，1名不能办理“安全”，1名应当回避。',
    )
  })
  it('says where loads can not be even', () => {
    const os = [officer('甲'), officer('乙'), officer('丙', { items: ['节能'] })]
    expect(() =>
      assign(
        '',
        many(6, (i) => visit(`厂${i}`)),
        os,
      ),
    ).toThrow('人均4.0次，丙却只能是0次，相差超过1次：6次检查中，6次不能办理该事项。')
  })
  it('says whom nobody can relieve', () => {
    const os = [officer('甲'), officer('乙'), ...many(8, (i) => officer(`员${i}`, { items: ['节能'] }))]
    const visits = many(10, (i) => visit(`厂${i}`, { item: i < 4 ? '安全' : '节能' }))
    expect(() => assign('', visits, os)).toThrow(
      /人均2\.0次，.却只能是4次，相差超过1次：.1名人员的4次检查，依证件、事项和回避的限制，没有其他人可以接办/,
    )
  })
  it('has each officer within one of the mean where nothing hinders', () => {
    const assigned = assign(
      '种子',
      many(101, (i) => visit(`厂${i}`)),
      many(7, (i) => officer(`员${i}`)),
    )
    const loads = Map.groupBy(
      assigned.flatMap((a) => a.officers),
      (id) => id,
    )
    expect([...loads.values()].map((l) => l.length).toSorted()).toEqual([28, 29, 29, 29, 29, 29, 29])
  })
  it('names an officer listed twice', () => {
    expect(() => assign('', [], [officer('甲'), officer('甲')])).toThrow('重复的人员')
  })
})
