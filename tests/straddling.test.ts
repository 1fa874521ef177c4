/** Cases that straddle a change of law: opened before, acted on after. They keep the rules of their opening day, save those that bind by step. */
import { describe, expect, it } from 'vitest'
import { calendar } from '../src/calendar/index.ts'
import { addDays, type Day } from '../src/define/index.ts'
import { catalog } from '../src/domains/catalog.ts'
import { caseOf, changesBetween, deadlines, seen, unmet, type Act, type Deadline } from '../src/engine/index.ts'

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

/** The sentences that refuse the last of the steps, or warn of it. */
const saidAgainst = (kind: 'must' | 'should', procedure: string, steps: readonly Step[]): string[] => {
  const p = catalog.procedures.get(procedure)!
  const [step, on, data = {}] = steps.at(-1)!
  const before = taken(steps.slice(0, -1))
  return unmet(p, before.length > 0 ? seen(p, 'case', before, on) : undefined, { step, on, data: { ...data } }, calendar).flatMap((r) =>
    r.kind === kind ? [r.says] : [],
  )
}
const refusing = (procedure: string, ...steps: Step[]) => saidAgainst('must', procedure, steps)
const warning = (procedure: string, ...steps: Step[]) => saidAgainst('should', procedure, steps)

/** What `law diff` tells of the day: a case opened then from one opened the day before. */
const changes: readonly (readonly [day: Day, procedure: string, what: 'added' | 'ended' | 'changed', says: string])[] = [
  ['2016-12-01', 'license-case', 'added', '无线电频率使用许可审查期限'],
  ['2016-12-01', 'license-case', 'added', '无线电台（站）设置、使用许可审查期限'],
  ['2016-12-01', 'license', 'added', '无线电频率使用许可的期限不得超过十年'],
  ['2016-12-01', 'license', 'added', '需要频率使用许可的，无线电台执照有效期不得超过频率使用许可的期限'],
  ['2018-05-01', 'consultation', 'added', '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由'],
  ['2018-05-01', 'legislation-project', 'added', '规章涉及重大利益调整的，送审以前应当论证咨询'],
  ['2018-12-04', 'legality-review', 'added', '合法性审核一般不少于五个工作日'],
  ['2018-12-04', 'normative-document', 'added', '审核结论是修改后合法的，应当列明修改点'],
  ['2018-12-05', 'inspection', 'added', '执法信息公示期限'],
  ['2020-01-01', 'normative-document', 'added', '未经合法性审核或者审核不合法的，不得公布'],
  ['2020-01-01', 'certification-item', 'added', '证明事项应当有法律、法规或者国务院决定依据'],
  ['2020-01-01', 'power', 'added', '行政许可清单之外不得实施行政许可'],
  ['2021-01-01', 'service-guide', 'added', '承诺办结时限不得长于法定办结时限'],
  ['2021-01-01', 'inspection', 'added', '同一部门对同一企业的多项检查应当合并进行，法律、法规、规章另有规定的除外'],
  ['2021-01-01', 'disclosure-request', 'added', '收费通知应当自收到申请之日起二十个工作日内发出'],
  ['2021-07-15', 'penalty', 'added', '属于第五十八条情形的，未经法制审核不得作出决定'],
  ['2021-07-15', 'spot-penalty', 'changed', '对公民不超过二百元，对法人或者其他组织不超过三千元'],
  ['2024-01-01', 'reconsideration', 'changed', '复议期间不得自行向申请人和其他有关单位、个人收集证据'],
  ['2024-01-01', 'spot-penalty', 'added', '当场处罚应当告知当事人，不服的先申请行政复议'],
  ['2024-08-01', 'fair-competition-review', 'added', '未经公平竞争审查的，不得出台'],
  ['2024-08-01', 'fair-competition-review', 'ended', '经公平竞争审查、没有违反审查标准的，才能出台'],
  ['2025-01-03', 'inspection', 'added', '检查事项应当在公布的清单内'],
]
it.each(changes)('%s, %s: %s “%s”', (day, procedure, what, says) => {
  const found = changesBetween(catalog.procedures.get(procedure)!, addDays(day, -1), day)
  expect(found.filter((c) => c.what === what).map((c) => (c.after ?? c.before)!.title + c.says)).toContainEqual(
    expect.stringContaining(says),
  )
})

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

describe('无线电管理条例，2016年12月1日', () => {
  it('gives the frequency its own limit in the cases that came in from then on', () => {
    const applied = (on: Day) =>
      dueOf('license-case', ['apply', on, { special: 'radioFrequency' }], ['accept', '2016-12-02', { receipt: true }])
    expect(applied('2016-11-30')['radioFrequency']).toBeUndefined()
    expect(applied('2016-12-01')['radioFrequency']).toBe('2016-12-30')
  })
})

describe('规章制定程序条例，2018年5月1日', () => {
  it('asks for thirty days of the rules announced from then on', () => {
    const announced = (on: Day) => refusing('consultation', ['publish', on, { kind: 'rule', until: '2018-05-20' }])
    const thirty = '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由'
    expect(announced('2018-04-30')).not.toContain(thirty)
    expect(announced('2018-05-01')).toContain(thirty)
  })
})

describe('规范性文件合法性审核的指导意见，2018年12月4日', () => {
  it('gives fifteen working days to what was sent in from then on', () => {
    expect(dueOf('legality-review', ['receive', '2018-12-03'])).toEqual({})
    expect(dueOf('legality-review', ['receive', '2018-12-04'])).toEqual({ review: '2018-12-25' })
  })
})

describe('优化营商环境条例，2020年1月1日；山东省优化营商环境条例，2021年1月1日', () => {
  it('asks for a basis of the certificates listed from then on', () => {
    const listed = (on: Day) => refusing('certification-item', ['list', on, {}])
    const basis = '证明事项应当有法律、法规或者国务院决定依据'
    expect(listed('2019-12-31')).not.toContain(basis)
    expect(listed('2020-01-01')).toContain(basis)
  })
  it('forbids fees outside the list from then on', () => {
    const assessed = (on: Day) => refusing('fee-collection', ['assess', on, { legalBasis: '某条例', listed: false }])
    expect(assessed('2020-12-31')).toEqual([])
    expect(assessed('2021-01-01')).toEqual(['收费目录清单以外不得收费'])
  })
})

describe('信息处理费管理办法，2021年1月1日', () => {
  it('binds the notices given from then on, whenever the request came in', () => {
    const charged = (on: Day) =>
      warning('disclosure-request', ['apply', '2020-11-02'], ['receive', '2020-11-02'], ['chargeFee', on, { amount: 100 }])
    const late = '收费通知应当自收到申请之日起二十个工作日内发出'
    expect(charged('2020-12-31')).not.toContain(late)
    expect(charged('2021-01-04')).toContain(late)
  })
})

describe('行政处罚法，2021年7月15日：当场处罚', () => {
  it('fines up to three thousand from then on; before, a note that the limit of a thousand is to be confirmed', () => {
    const fined = { company: '某公司', fine: 2000 }
    const before = '当场处罚的罚款，对公民不超过五十元，对法人或者其他组织不超过一千元'
    expect(warning('spot-penalty', ['punish', '2021-07-14', fined])).toContain(before)
    expect(warning('spot-penalty', ['punish', '2021-07-15', fined])).not.toContain(before)
    expect(refusing('spot-penalty', ['punish', '2021-07-15', { ...fined, fine: 3001 }])).toContain(
      '当场处罚的罚款，对公民不超过二百元，对法人或者其他组织不超过三千元',
    )
  })
})

describe('规范涉企行政检查的意见，2025年1月3日', () => {
  it('warns of inspections approved from then on', () => {
    const approved = (on: Day) => warning('inspection', ['approve', on, { kind: 'routine', listed: false }])
    expect(approved('2025-01-02')).toEqual([])
    expect(approved('2025-01-03')).toEqual(['检查应当有年度计划、专项方案或者个案线索', '检查事项应当在公布的清单内'])
  })
})
