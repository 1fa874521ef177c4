/** The engine on a fictional club: folding, refusing, clocks, memberships, composing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCalendar, years } from '../calendar/index.ts'
import { addDays, type Day, type Measure } from '../define/index.ts'
import { admission, admitted, feesPaid, membersNow, pending } from '../domains/practice/admission.ts'
import {
  caseOf,
  compose,
  deadlines,
  explain,
  figureOf,
  findingsOf,
  floorText,
  forever,
  judge,
  runsIn,
  membershipsOf,
  refusals,
  refusalText,
  standing,
  stepsAfter,
  textFaults,
  type Act,
  type Figure,
} from './index.ts'

const calendar = loadCalendar(years)
const act = (n: number, step: string, on: Day, data: Act['data'] = {}, more: Partial<Act> = {}): Act => ({
  n,
  step,
  on,
  by: 'test',
  data,
  ...more,
})
const application = { number: '1', nickname: '小王', fee: 100 }
const applied = [act(1, 'apply', '2023-03-01', application)]
const see = (acts: readonly Act[], asOf?: Day) => caseOf(admission, 'c', acts, asOf)

describe('a case', () => {
  const acts = [...applied, act(2, 'decide', '2023-03-10', { level: 'gold' }), act(3, 'leave', '2024-05-01')]
  it('is seen as of any day', () => {
    expect(see(acts, '2023-02-28')).toBeUndefined()
    expect(see(acts, '2023-03-09')?.state).toBe('applied')
    expect(see(acts, '2023-12-31')?.state).toBe('admitted')
    expect(see(acts)?.state).toBe('left')
    expect(see(acts)?.['decide']).toEqual({ level: 'gold', on: '2023-03-10' })
  })
  it('follows a correction of the day or of a value, and a correction of the correction', () => {
    const amended = [...acts, act(4, '@amend', '2024-06-01', { act: 2, values: { level: 'silver' }, on: '2023-03-12' })]
    expect(see(amended)?.['decide']).toEqual({ level: 'silver', on: '2023-03-12' })
    expect(see([...amended, act(5, '@amend', '2024-06-02', { act: 2, values: { level: 'gold' } })])?.['decide']).toEqual({
      level: 'gold',
      on: '2023-03-12',
    })
  })
  it('forgets voided acts, and all acts of a voided import', () => {
    expect(see([...acts, act(4, '@void', '2024-06-01', { act: 3 })])?.state).toBe('admitted')
    expect(see([...acts, act(4, '@void', '2024-06-01', { all: true })])).toBeUndefined()
    const imported = acts.map((a) => ({ ...a, import: 'x' }))
    const undone = [...imported, act(4, '@void', '2024-06-01', { import: 'x' })]
    expect(see(undone)).toBeUndefined()
    expect(see([...undone, act(5, 'apply', '2023-03-01', application, { import: 'x' })])?.state).toBe('applied')
  })
  it('does not depend on the order of recording, only on days', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const shuffled = order.map((i, n) => ({ ...acts[i]!, n: n + 1 }))
        expect(standing(shuffled).map((a) => a.step)).toEqual(['apply', 'decide', 'leave'])
      }),
    ))
})

describe('why can’t I', () => {
  const says = (acts: readonly Act[], step: string, on: Day, data: Act['data'] = {}) =>
    refusals(admission, 'c', acts, { step, on, data }, calendar).map((r) => r.says)
  it('says when a step comes too early, twice, or before what was done already', () => {
    expect(says([], 'decide', '2023-03-10', { level: 'gold' })).toEqual(['还没有申请，不能决定'])
    expect(says(applied, 'apply', '2023-03-02', application)[0]).toContain('不能在2023-03-02申请')
    expect(says(applied, 'decide', '2023-02-01', { level: 'gold' })[0]).toContain('还没有申请')
  })
  it('says so of every step at once, on any day', () => {
    const life = [
      ...applied,
      act(2, 'consult', '2023-03-06'),
      act(3, 'hear', '2023-03-13'),
      act(4, 'decide', '2023-03-15', { level: 'gold' }),
    ]
    for (let on = '2023-02-27'; on < '2023-03-18'; on = addDays(on, 1))
      for (const { id, refusals: found } of stepsAfter(admission, 'c', life, on, calendar)) {
        const all = refusals(admission, 'c', life, { step: id, on, data: {} }, calendar)
        const hasForm = Object.keys(admission.steps[id as keyof typeof admission.steps].fields).length > 0
        expect(found, `${id} on ${on}`).toEqual(hasForm ? all.filter((r) => r.kind === 'state') : all)
      }
  })
  it('says what is missing, wrong or unknown in the data', () => {
    expect(says(applied, 'decide', '2023-03-10', {})).toEqual(['请填写“级别”'])
    expect(says(applied, 'decide', '2023-03-10', { level: 'iron' })[0]).toContain('级别')
    expect(says(applied, 'decide', '2023-03-10', { level: 'gold', colour: 'red' })).toEqual(['“决定”没有“colour”这一项'])
  })
  it('names the gate with its article, and applies the rules of the opening day', () => {
    const [refusal] = refusals(admission, 'c', applied, { step: 'extend', on: '2023-03-05', data: { days: 11 } }, calendar)
    expect(refusalText(admission, 'extend', refusal!)).toBe('还不能延期：延期不得超过十天（《某俱乐部章程》第五条）。')
    expect(says([act(1, 'apply', '2023-03-01', { ...application, fee: 0 })], 'decide', '2023-03-10', { level: 'gold' })).toContain(
      '旧章程的申请要缴会费',
    )
    const later = [act(1, 'apply', '2024-03-01', { ...application, fee: 0 })]
    expect(says(later, 'decide', '2024-03-05', { level: 'gold' })).toEqual(['先征求意见再决定', '申请三个工作日以后才能决定'])
    expect(says(later, 'decide', '2024-03-06', { level: 'gold' })).toEqual(['先征求意见再决定'])
  })
  it('notes of a recorded case what it would have refused', () => {
    const acts = [act(1, 'apply', '2024-03-01', application), act(2, 'decide', '2024-03-04', { level: 'gold' })]
    expect(findingsOf(admission, 'c', acts, calendar).map((f) => [f.kind, f.n])).toEqual([
      ['warning', 2],
      ['breach', 2],
    ])
    const reasoned = [acts[0]!, act(2, 'decide', '2024-04-30', { level: 'gold' }, { reasons: { 先征求意见再决定: '本人要求' } })]
    expect(findingsOf(admission, 'c', reasoned, calendar).map((f) => f.says)).toEqual([
      '决定超过审查期限10个工作日：应于2024-03-15前，实际为2024-04-30',
    ])
  })
})

describe('a clock', () => {
  const due = (acts: readonly Act[], today: Day) => deadlines(admission, see(acts)!, today, calendar).find((d) => d.clock === 'decision')!
  it('counts working days after the day on which it starts', () => {
    expect(due(applied, '2023-03-10')).toMatchObject({ state: 'running', due: '2023-03-15', workingDaysLeft: 3, overdue: false })
    expect(due(applied, '2023-03-16')).toMatchObject({ overdue: true, workingDaysLeft: -1 })
  })
  it('starts afresh, pauses, and is extended', () => {
    const asked = [...applied, act(2, 'ask', '2023-03-03')]
    expect(due(asked, '2023-03-06')).toMatchObject({ state: 'stopped', overdue: false })
    expect(due([...asked, act(3, 'answer', '2023-03-20')], '2023-03-21')).toMatchObject({ state: 'running', due: '2023-04-03' })
    const consulting = [...applied, act(2, 'consult', '2023-03-06')]
    expect(due(consulting, '2023-03-08').state).toBe('paused')
    const heard = [...consulting, act(3, 'hear', '2023-03-13')]
    expect(due(heard, '2023-03-14')).toMatchObject({ state: 'running', due: '2023-03-22' })
    expect(due([...heard, act(4, 'extend', '2023-03-14', { days: 2 })], '2023-03-14')).toMatchObject({ due: '2023-03-24' })
  })
  it('explains each day', () => {
    const d = due([...applied, act(2, 'consult', '2023-03-06'), act(3, 'hear', '2023-03-13')], '2023-03-14')
    const days = explain(d, calendar, '2023-03-14')
    expect(days[0]).toMatchObject({ day: '2023-03-01', counts: false, why: '起算当日不计' })
    expect(days.find((x) => x.day === '2023-03-07')).toMatchObject({ counts: false, but: 'pause', why: '征求意见期间不计' })
    expect(days.find((x) => x.day === '2023-03-18')).toMatchObject({ counts: false, why: '周末' })
    expect(days.at(-1)).toMatchObject({ day: d.due, counts: true, number: 10 })
    expect(days.filter((x) => x.counts)).toHaveLength(10)
  })
  it('rolls off a holiday where the law says so, runs only for whom it is meant, and ends with the case', () => {
    const gold = [...applied, act(2, 'decide', '2023-09-15', { level: 'gold' })]
    expect(deadlines(admission, see(gold)!, '2023-09-20', calendar).find((d) => d.clock === 'card')?.due).toBe('2023-10-07')
    const silver = [...applied, act(2, 'decide', '2023-09-15', { level: 'silver' })]
    expect(deadlines(admission, see(silver)!, '2023-09-20', calendar).map((d) => d.clock)).toEqual(['decision'])
    expect(deadlines(admission, see([...applied, act(2, 'reject', '2023-03-02')])!, '2023-03-03', calendar).map((d) => d.state)).toEqual([
      'stopped',
    ])
  })
})

describe('memberships', () => {
  const of = (acts: readonly Act[]) => membershipsOf(admission, [membersNow, admitted, pending, feesPaid], 'c', standing(acts))
  const life = [
    act(1, 'apply', '2021-12-20', application),
    act(2, 'decide', '2022-01-10', { level: 'gold' }),
    act(3, 'leave', '2024-05-01'),
  ]
  it('speak as of the end of each year, whatever happened later', () => {
    expect(of(life)).toEqual(
      expect.arrayContaining([
        { indicator: 'club.pending', since: 2021, until: 2021 },
        { indicator: 'club.admitted', since: 2022, until: 2022 },
        { indicator: 'club.members', since: 2022, until: 2023 },
        { indicator: 'club.fees', since: 2021, until: 2021, key: '小王', amount: 100 },
      ]),
    )
    expect(of(life)).toHaveLength(4)
  })
  it('last forever where nothing known ends them', () => {
    expect(of(life.slice(0, 2))).toContainEqual({ indicator: 'club.members', since: 2022, until: forever })
  })
  it('agree with folding the case as of 31 December, for any days', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 3, maxLength: 3 }), (offsets) => {
        const [a, b, c] = offsets.toSorted((x, y) => x - y).map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10))
        const acts = [act(1, 'apply', a!, application), act(2, 'decide', b!, { level: 'gold' }), act(3, 'leave', c!)]
        for (let year = 2017; year <= 2026; year++) {
          const then = see(acts, `${year}-12-31`)
          for (const i of [membersNow, admitted, pending])
            expect(of(acts).some((m) => m.indicator === i.id && m.since <= year && year <= m.until)).toBe(
              then !== undefined && i.includes(then as never, year),
            )
        }
      }),
    ))
})

describe('figures and text', () => {
  const measures = new Map<string, Measure>([
    ['club.members', membersNow],
    ['club.fees', feesPaid],
    ['club.share', { kind: 'ratio', id: 'club.share', title: '', unit: '%', part: 'club.admitted', whole: 'club.members', definition: '' }],
    ['club.admitted', admitted],
  ])
  const figure = (id: string, records: number, whole = records): Figure =>
    figureOf(measures.get(id)!, measures, (i) => ({
      records: i === 'club.members' ? whole : records,
      distinct: records - 1,
      sum: records * 10,
    }))
  it('count, sum and divide', () => {
    expect(figure('club.members', 3)).toMatchObject({ value: 3, text: '3人', records: 3 })
    expect(figure('club.fees', 3).value).toBe(30)
    expect(figure('club.share', 1, 3)).toMatchObject({ value: 33.33, text: '33.33%', records: 3 })
    expect(figure('club.share', 0, 0)).toMatchObject({ value: null, text: '—' })
  })
  it('write floors that are true', () => {
    expect([99, 100, 214, 5909, 6000].map(floorText)).toEqual(['99', '100', '200余', '5900余', '6000'])
    fc.assert(fc.property(fc.nat(1e6), (n) => Number.parseInt(floorText(n)) <= n && n - Number.parseInt(floorText(n)) < 100))
  })
  const known = (value: number) => ({
    agency: '某俱乐部',
    year: 2023,
    figure: (id: string) => (measures.has(id) ? figure(id, value) : undefined),
    table: () => undefined,
    records: () => [
      { name: '小王', data: { decide: { on: '2023-03-10' } } },
      { name: '小李', data: { decide: { on: '2022-03-10' } } },
    ],
  })
  const write = (value: number, says: string, zero?: string) =>
    compose([{ kind: 'paragraph', sentences: [{ says, ...(zero !== undefined && { zero }) }] }], known(value))
      .flatMap((c) => runsIn(c).map((r) => r.text))
      .join('')
  it('set sentences around figures, in each variant', () => {
    expect(write(214, '{year}年{agency}有会员{club.members 余}人，共{club.members}人。')).toBe('2023年某俱乐部有会员200余人，共214人。')
    expect(write(0, '有会员{club.members}人。', '没有会员。')).toBe('没有会员。')
    expect(write(0, '有会员{club.members}人。')).toBe('')
    expect(write(2, '{club.members 列 {name}于{decide.on}入会|；}。')).toBe('小王于3月10日入会；小李于2022年3月10日入会。')
    expect(compose([{ kind: 'paragraph', sentences: [{ says: '共{club.members}人' }] }], known(2)).flatMap(runsIn)[1]).toEqual({
      text: '2',
      figure: 'club.members',
    })
  })
  it('find slots that name nothing', () => {
    expect(textFaults([{ kind: 'paragraph', sentences: [{ says: '{club.membres}人，{year}年' }] }], known(1))).toEqual([
      '“{club.membres}”不是已有的数据，请从数据列表中选取',
    ])
    expect(textFaults([{ kind: 'heading', level: 1, text: '一、{year' }], known(1))[0]).toContain('没有配对')
  })
  it('hold rules on both sides', () => {
    const rule = { says: 'x', left: ['club.members'], right: ['club.admitted'], holds: 'equal' as const }
    expect(judge(rule, (id) => figure(id, 3), undefined)).toMatchObject({ holds: true, left: 3, right: 3 })
    expect(judge({ ...rule, holds: 'atMost' }, (id) => figure(id, 3, 4), undefined)).toMatchObject({ holds: false, left: 4 })
    expect(judge({ ...rule, leftOf: 'lastYear' }, (id) => figure(id, 3), undefined)).toBeUndefined()
  })
})
