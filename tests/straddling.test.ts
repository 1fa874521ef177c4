/** Cases that straddle a change of law: opened before, acted on after. They keep the rules of their opening day, save those that bind by step. */
import { describe, expect, it } from 'vitest'
import { calendar } from '../src/calendar/index.ts'
import type { Day } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { caseOf, deadlines, seen, unmet, type Act, type Deadline } from '../src/engine/index.ts'

type Step = readonly [step: string, on: Day, data?: object]
const taken = (steps: readonly Step[]): Act[] =>
  steps.map(([step, on, data = {}], i) => ({ n: i + 1, step, on, by: 'test', data: { ...data } }))

/** The clocks that bind the case on the day of its last act. */
const clocksOf = (procedure: string, ...steps: Step[]): Record<string, Deadline> => {
  const p = catalog.procedures.get(procedure)!
  const found = deadlines(p, caseOf(p, 'case', taken(steps))!, steps.at(-1)![1], calendar)
  return Object.fromEntries(found.map((d) => [d.clock, d]))
}
const dueOf = (procedure: string, ...steps: Step[]) =>
  Object.fromEntries(Object.entries(clocksOf(procedure, ...steps)).flatMap(([clock, d]) => (d.due === undefined ? [] : [[clock, d.due]])))

/** The sentences that refuse the last of the steps. */
const refusing = (procedure: string, ...steps: Step[]): string[] => {
  const p = catalog.procedures.get(procedure)!
  const [step, on, data = {}] = steps.at(-1)!
  const before = taken(steps.slice(0, -1))
  return unmet(p, before.length > 0 ? seen(p, 'case', before, on) : undefined, { step, on, data: { ...data } }, calendar).flatMap((r) =>
    r.kind === 'must' ? [r.says] : [],
  )
}

describe('行政复议法，2024年1月1日', () => {
  it('a reply goes by the day of the copy; across the day of change, the reading that is not settled stands beside', () => {
    const { replyBefore2024, reply } = clocksOf('reconsideration', ['receive', '2023-12-20'], ['reply', '2024-01-03', { evidence: '目录' }])
    expect(reply).toBeUndefined()
    expect(replyBefore2024).toMatchObject({
      due: '2024-01-02',
      overdue: true,
      readings: [{ due: '2024-01-04', taken: '按起算时的规定', why: expect.stringContaining('待核') }],
    })
    expect(clocksOf('reconsideration', ['receive', '2023-12-11'])['replyBefore2024']).toMatchObject({ due: '2023-12-21', readings: [] })
    expect(dueOf('reconsideration', ['receive', '2024-01-02'])).toMatchObject({ reply: '2024-01-16' })
  })
  it('the authority asks nothing of the new hearing of opinions in a case that came in before', () => {
    const decided = (on: Day) =>
      refusing('reconsideration-authority', ['apply', on], ['accept', on], ['decide', '2024-02-05', { outcome: 'upheld' }])
    const heard = '不是书面审理的，应当听取当事人的意见'
    expect(decided('2023-12-29')).not.toContain(heard)
    expect(decided('2024-01-02')).toContain(heard)
  })
})

describe('政府信息公开条例，2019年5月15日', () => {
  it('the answer goes by the day on which the request came in', () => {
    expect(dueOf('disclosure-request', ['apply', '2019-05-14'], ['receive', '2019-05-14'], ['search', '2019-05-20'])).toEqual({
      answerBefore2019: '2019-06-04',
    })
    expect(dueOf('disclosure-request', ['apply', '2019-05-15'], ['receive', '2019-05-15'], ['search', '2019-05-20'])).toEqual({
      answer: '2019-06-13',
    })
  })
})

describe('行政处罚法，2021年7月15日', () => {
  it('ninety days bind the cases filed from then on', () => {
    expect(dueOf('penalty', ['file', '2021-07-14'], ['investigate', '2021-07-20'])['decision']).toBeUndefined()
    expect(dueOf('penalty', ['file', '2021-07-15'], ['investigate', '2021-07-20'])['decision']).toBe('2021-10-13')
  })
})

describe('重大行政决策程序暂行条例，2019年9月1日', () => {
  it('binds the decisions listed from then on', () => {
    const decided = (on: Day) => refusing('major-decision', ['list', on, { title: '规划' }], ['decide', '2019-09-30'])
    const reviewed = '未经合法性审查的，不得提交集体讨论'
    expect(decided('2019-08-30')).not.toContain(reviewed)
    expect(decided('2019-09-02')).toContain(reviewed)
  })
})

describe('公平竞争审查条例，2024年8月1日', () => {
  it('binds what is concluded and issued from then on, whenever it was submitted', () => {
    const issued = (on: Day) => refusing('fair-competition-review', ['submit', '2024-07-22', { title: '若干措施' }], ['issue', on])
    expect(issued('2024-07-31')).toEqual([])
    expect(issued('2024-08-01')).toEqual(['未经公平竞争审查的，不得出台'])
  })
  it('what violates its standards is issued no more, though drafted before', () => {
    const published = (on: Day) =>
      refusing(
        'normative-document',
        ['draft', '2024-06-03', { title: '办法' }],
        ['reviewCompetition', '2024-06-20', { outcome: 'violating' }],
        ['promulgate', on],
      )
    const violating = '违反公平竞争审查标准且不符合例外规定的，不得出台'
    expect(published('2024-07-31')).not.toContain(violating)
    expect(published('2024-08-01')).toContain(violating)
  })
})

describe('山东省行政规范性文件制定和监督管理办法，2024年2月1日', () => {
  it('asks for filing of what is published from then on, whenever it was drafted', () => {
    const filing = (on: Day) => dueOf('normative-document', ['draft', '2023-11-01', { title: '办法' }], ['promulgate', on])['filing']
    expect(filing('2024-01-31')).toBeUndefined()
    expect(filing('2024-02-05')).toBe('2024-02-20')
  })
})
