/** The generated documents say what the definitions say, and every limit of the statutes is carried by a rule or has its reason. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documents, run } from '../src/cli/law.ts'
import { clock, gate, none, type Coverage, type StatutoryLimit } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { coverage } from '../src/domains/coverage.ts'
import { coverageFaults, graphOf } from '../src/engine/index.ts'
import { limits, statutes } from '../statutes/index.ts'

describe('the documents of docs/', () => {
  it.each(Object.keys(documents))('%s is what `yifa law docs` writes', (file) => {
    expect(readFileSync(`docs/${file}`, 'utf8') === documents[file]!(), `${file} is out of date: run npx yifa law docs`).toBe(true)
  })
})

describe('yifa law', () => {
  it('says which procedures there are, and what can be asked', async () => {
    await expect(run(['graph', 'no-such'])).rejects.toThrow(/没有“no-such”这项程序。现有：.*license-case/)
    await expect(run([])).rejects.toThrow(/用法：yifa law graph 程序/)
  })
})

describe('the limits of the statutes', () => {
  it('are each carried by a rule, or have a reason', () => {
    expect(coverageFaults(limits, coverage, catalog.procedures)).toEqual([])
  })

  it('are of statutes that are known, each once', () => {
    expect(limits).toHaveLength(258)
    expect(new Set(limits.map((l) => l.id)).size).toBe(258)
    expect(limits.filter((l) => !statutes.has(l.law)).map((l) => l.id)).toEqual([])
  })

  const limit: StatutoryLimit = {
    id: 'a',
    matter: '行政许可',
    title: '决定',
    law: 'admin-license-law',
    article: '第四十二条',
    kind: 'max',
    count: 20,
    unit: 'workingDay',
    verified: true,
  }
  const faults = (covered: Coverage, change: Partial<StatutoryLimit> = {}) =>
    coverageFaults([{ ...limit, ...change }], covered, catalog.procedures).join()

  it('are found where nothing carries them, or what carries them does not exist', () => {
    expect(faults({ a: [clock('license-case.decision')] })).toBe('')
    expect(faults({})).toContain('neither rule nor reason')
    expect(faults({ a: [] })).toContain('neither rule nor reason')
    expect(faults({ a: none('') })).toContain('empty reason')
    expect(faults({ a: none('约束法院'), b: none('约束法院') })).toContain('b is covered')
    expect(faults({ a: [clock('license-case.never')] })).toContain("doesn't exist")
    expect(faults({ a: [gate('license-case.decide', '没有这句话')] })).toContain("doesn't exist")
  })

  it('are found where the clock runs for another time, or shows as settled what was not verified', () => {
    expect(faults({ a: [clock('license-case.decision')] }, { count: 30 })).toContain("is 30个工作日, the clock license-case.decision isn't")
    expect(faults({ a: [clock('license-case.decision')] }, { unit: 'calendarDay' })).toContain('is 20日')
    expect(faults({ a: [clock('license-case.decision')] }, { verified: false })).toContain("wasn't verified")
  })
})

describe('the graph of a procedure', () => {
  it('has every state and every step, in words', () => {
    for (const p of catalog.procedures.values()) {
      const graph = graphOf(p)
      for (const [id, title] of Object.entries(p.states)) expect(graph).toContain(`state "${title}" as ${id}`)
      for (const s of Object.values(p.steps)) expect(graph).toContain(s.title)
      expect(graph).toMatch(/\[\*\] --> \w+ : /)
    }
  })

  it('lets steps from the same many states meet in one node', () => {
    expect(graphOf(catalog.procedures.get('normative-document')!).split('\n').length).toBeLessThan(80)
  })

  it('draws a small procedure', () => {
    expect(graphOf(catalog.procedures.get('discretion-benchmark')!)).toBe(
      [
        'stateDiagram-v2',
        '  state "尚未施行" as issued',
        '  state "有效" as effective',
        '  state "已废止" as repealed',
        '  [*] --> issued : 印发',
        '  issued --> issued : 设定阶次、公布',
        '  effective --> effective : 公布',
        '  issued --> effective : 施行',
        '  issued --> repealed : 废止',
        '  effective --> repealed : 废止',
        '  repealed --> [*]',
      ].join('\n'),
    )
  })
})
