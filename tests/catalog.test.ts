/** The catalog holds together: ids, states, journeys, citations; and a broken definition is found. */
import { describe, expect, it } from 'vitest'
import { defineCatalog, defineProcedure, faultsOf, law, takingText, text } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { statutes } from '../statutes/index.ts'

describe('the catalog', () => {
  it('has no faults', () => {
    expect(faultsOf(catalog, statutes)).toEqual([])
  })

  it('states every figure of the report from a measure', () => {
    for (const report of catalog.reports.values()) expect(report.figures.filter((id) => !catalog.measures.has(id))).toEqual([])
  })

  it('says of what others do that it is recorded, and names nobody else as the one who takes a step', () => {
    const { accept } = catalog.procedures.get('court-execution')!.steps
    expect(takingText(accept!)).toBe('记录“法院受理”')
    const subjects = /^(法院|公安|检察|司法|财政|上一级|请求人|当事人|被申请人|第三人|企业|代表|公众|聘期|有效期|失信行为)/
    const named = [...catalog.procedures.values()].flatMap((p) =>
      Object.values(p.steps).flatMap((s) => (s.by !== 'authority' && subjects.test(s.title) ? [`${p.title}：${s.title}`] : [])),
    )
    expect(named).toEqual([])
  })

  it('refuses two definitions with one id', () => {
    const one = { kind: 'ratio', id: 'x' }
    expect(() => defineCatalog([{ a: one, b: { ...one } }])).toThrow('two definitions have the id x')
  })

  it('finds unreachable states, unwalked steps, unknown citations and hard rules on unverified law', () => {
    const unknown = law('no-such-law', '没有的法')(1)
    const broken = defineProcedure({
      id: 'broken',
      system: 'S00',
      title: '坏的',
      basis: [unknown],
      states: { open: '办理中', never: '到不了' },
      name: () => '',
      steps: { open: { title: '开始', by: 'clerk', opens: true, to: 'open', basis: unknown, fields: { a: text('甲') } } },
      gates: { open: [{ must: '必须', basis: { ...unknown, toConfirm: true }, holds: () => true }] },
    })
    const faults = faultsOf(defineCatalog([{ broken }]), statutes).join('\n')
    for (const said of [
      'no-such-law',
      'no step leads to the state never',
      'no journey walks this step',
      'must be a “should”',
      'has no register',
    ])
      expect(faults).toContain(said)
  })
})
