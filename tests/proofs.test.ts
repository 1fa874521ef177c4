/** No path reaches a decision without its gates: every claim of the catalog is proved, and a broken definition is found with its path. */
import { describe, expect, it } from 'vitest'
import { defineProcedure, law, text, choice, flag, type AnyProcedure } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { claimText, pathText, proofsOf } from '../src/engine/index.ts'

const claiming = [...catalog.procedures.values()].filter((p) => p.proves)

describe.each(claiming)('$title', (p) => {
  it('does what it claims, under each version of its rules', () => {
    const failed = proofsOf(p).filter((x) => x.result !== 'proved')
    expect(failed.map((x) => `${claimText(p, x)}：${x.path ? pathText(p, x.path) : '没有路径'}`)).toEqual([])
  })
})

/** The procedure without the gates of a step that require another one. */
const without = (p: AnyProcedure, step: string, required: string): AnyProcedure => ({
  ...p,
  gates: { ...p.gates, [step]: (p.gates?.[step] ?? []).filter((g) => ![g.requires].flat().includes(required)) },
})
const brokenPaths = (p: AnyProcedure): string[] =>
  proofsOf(p).flatMap((x) => (x.path ? [`${claimText(p, x)}：${pathText(p, x.path)}`] : []))
const procedure = (id: string): AnyProcedure => catalog.procedures.get(id)!

describe('a definition broken on purpose', () => {
  it('is found with the shortest path that does without the step', () => {
    expect(brokenPaths(without(procedure('license-case'), 'decide', 'accept'))).toEqual([
      '决定以前必须经过受理：申请 → 决定',
      '送达以前必须经过受理：申请 → 决定 → 送达',
      '公示以前必须经过受理：申请 → 决定 → 公示',
    ])
  })

  it('is found where only some cases need the step, with the values that make them such', () => {
    expect(brokenPaths(without(procedure('major-decision'), 'decide', 'assessRisk'))[0]).toMatch(
      /^集体讨论决定以前必须经过风险评估（可能影响社会稳定、公共安全：是）：列入目录（.*可能影响社会稳定、公共安全：是.*） → .*集体讨论决定$/,
    )
  })

  it('is found through the one gate that is left when a document may pass by another way', () => {
    const p = without(procedure('normative-document'), 'promulgate', 'reviewLegality')
    expect(brokenPaths(p)).toContain('印发公布以前必须经过合法性审核：起草（涉及市场主体：否） → 印发公布')
  })
})

const rules = law('rules', '规定')
const made = (changes: Partial<AnyProcedure> = {}): AnyProcedure =>
  ({
    ...defineProcedure({
      id: 'made',
      system: 'S00',
      title: '示例',
      basis: [rules(1)],
      states: { open: '办理中', done: '办结' },
      name: () => '',
      steps: {
        open: { title: '开始', by: 'clerk', opens: true, to: 'open', basis: rules(1), fields: { heavy: flag('重大') } },
        review: { title: '审核', by: 'reviewer', from: ['open'], basis: rules(1), fields: { note: text('意见') } },
        decide: {
          title: '决定',
          by: 'head',
          from: ['open'],
          to: 'done',
          basis: rules(1),
          fields: { outcome: choice('结果', { yes: { title: '准予' } }) },
        },
      },
      proves: { decide: ['review'] },
    }),
    ...changes,
  }) as AnyProcedure

describe('the walk', () => {
  const must = { must: '先审核', basis: rules(1), requires: 'review' }
  it('proves nothing from a warning, nor from what only a function asks', () => {
    expect(brokenPaths(made({ gates: { decide: [{ should: '先审核', basis: rules(1), requires: 'review' }] } }))).toHaveLength(1)
    expect(brokenPaths(made({ gates: { decide: [{ must: '先审核', basis: rules(1), holds: () => false }] } }))).toHaveLength(1)
    expect(brokenPaths(made({ gates: { decide: [must] } }))).toEqual([])
  })

  it('proves each version of dated rules apart', () => {
    const p = made({ gates: { decide: [{ ...must, since: '2024-01-01' }] } })
    expect(proofsOf(p).map((x) => [x.version, x.result])).toEqual([
      [{ until: '2024-01-01' }, 'broken'],
      [{ since: '2024-01-01' }, 'proved'],
    ])
    expect(proofsOf({ ...p, proves: { decide: [{ requires: 'review', since: '2024-01-01' }] } }).map((x) => x.result)).toEqual(['proved'])
  })

  it('knows whom a gate asks, and that a flag which was not stated is not set', () => {
    const light = { ...must, when: { 'open.heavy': false } }
    const heavy = { ...must, when: { 'open.heavy': true } }
    expect(brokenPaths(made({ gates: { decide: [light] } }))).toEqual(['决定以前必须经过审核：开始（重大：是） → 决定'])
    expect(brokenPaths(made({ gates: { decide: [heavy] } }))).toEqual(['决定以前必须经过审核：开始（重大：否） → 决定'])
    expect(brokenPaths(made({ gates: { decide: [light, heavy] } }))).toEqual([])
    const claim = { requires: 'review', when: { 'open.heavy': true } }
    expect(brokenPaths(made({ gates: { decide: [heavy] }, proves: { decide: [claim] } }))).toEqual([])
    expect(brokenPaths(made({ gates: { decide: [light] }, proves: { decide: [claim] } }))).toHaveLength(1)
  })

  it('says of a step that nothing reaches that nothing is proved of it', () => {
    const p = made({ gates: { decide: [{ must: '先决定', basis: rules(1), requires: 'decide' }] } })
    expect(proofsOf(p).map((x) => x.result)).toEqual(['unreachable'])
  })
})
