/** Rules come and go with a change of law, and the difference is said. */
import { describe, expect, it } from 'vitest'
import { calendarDays, defineProcedure, law, text, workingDays } from '../define/index.ts'
import { changeDays, changesBetween, rulesOf, rulesOn } from './index.ts'

const act = law('some-act', '某法')
const p = defineProcedure({
  id: 'p',
  system: 'S00',
  title: '某程序',
  basis: [act()],
  states: { open: '办理中', done: '已办结' },
  name: () => '',
  steps: {
    ask: { title: '申请', by: 'applicant', opens: true, to: 'open', basis: act(1), fields: { a: text('甲') } },
    hear: { title: '听证', by: 'clerk', from: ['open'], basis: act(2), since: '2024-01-01', fields: {} },
    decide: { title: '决定', by: 'head', from: ['open'], to: 'done', basis: act(3), fields: {} },
  },
  gates: {
    decide: [
      { should: '应当公平', basis: act(4), until: '2024-01-01', holds: () => true },
      { must: '应当公平', basis: act(5), since: '2024-01-01', holds: () => true },
      { must: '旧的要求', basis: act(6), until: '2022-05-01', holds: () => true },
    ],
  },
  clocks: {
    old: {
      title: '期限',
      basis: act(7),
      until: '2024-01-01',
      limit: calendarDays(10),
      rolls: 'statutory',
      starts: ['ask'],
      stops: ['decide'],
    },
    now: { title: '期限', basis: act(8), since: '2024-01-01', limit: workingDays(10), starts: ['ask'], stops: ['decide'] },
    other: { title: '期限', basis: act(9), since: '2024-01-01', limit: workingDays(5), starts: ['hear'], stops: ['decide'] },
  },
})

describe('dated law', () => {
  it('says every rule in a sentence', () => {
    expect(rulesOf(p).map((r) => `${r.title}：${r.says}`)).toEqual([
      '申请：由申请人办理，办件由此开始',
      '听证：由经办人在“办理中”时办理',
      '决定：由负责人在“办理中”时办理，办理后是“已办结”',
      '决定：应当公平',
      '决定：应当公平',
      '决定：旧的要求',
      '期限：10日，自“申请”次日起算，至“决定”为止，最后一日是节假日的顺延到节假日后的第一日',
      '期限：10个工作日，自“申请”次日起算，至“决定”为止',
      '期限：5个工作日，自“听证”次日起算，至“决定”为止',
    ])
  })
  it('knows the days on which rules change, and the rules of a day', () => {
    expect(changeDays(p)).toEqual(['2022-05-01', '2024-01-01'])
    expect(rulesOn(p, '2023-12-31').map((r) => r.basis.article)).toEqual([1, 3, 4, 7])
    expect(rulesOn(p, '2024-01-01').map((r) => r.basis.article)).toEqual([1, 2, 3, 5, 8, 9])
  })
  it('tells what changed, was added and ended', () => {
    expect(
      changesBetween(p, '2023-12-31', '2024-01-01').map((c) => [c.what, c.says, c.before?.basis.article, c.after?.basis.article]),
    ).toEqual([
      ['changed', '决定：应当 → 必须：应当公平', 4, 5],
      ['changed', '期限：10日 → 10个工作日；不再：最后一日是节假日的顺延到节假日后的第一日', 7, 8],
      ['added', '听证：由经办人在“办理中”时办理', undefined, 2],
      ['added', '期限：5个工作日，自“听证”次日起算，至“决定”为止', undefined, 9],
    ])
    expect(changesBetween(p, '2022-04-30', '2022-05-01').map((c) => [c.what, c.says])).toEqual([['ended', '决定：旧的要求']])
    expect(changesBetween(p, '2024-01-01', '2026-01-01')).toEqual([])
  })
})
