/** 案卷评查：通报和整改: the grades are circulated, and each problem found is put right and verified. */
import { day, daysUntil, flag, integer, longText, optional, text, unanswered, type Clocks, type Gates, type Steps } from '../../../define/index.ts'
import type { ReviewState, ReviewSteps } from './case-review.ts'
import { gradesOf } from './grading.ts'
import { practice } from './law.ts'
import { grades, type Grade } from './score-sheet.ts'

export const outcomeSteps = {
  circulate: {
    title: '通报结果',
    day: '通报日期',
    by: 'head',
    from: ['drawn'],
    to: 'circulated',
    basis: practice,
    fields: {
      excellent: optional(integer('优秀件数')),
      qualified: optional(integer('合格件数')),
      failed: optional(integer('不合格件数')),
      rectifyBy: optional(day('整改期限')),
      summary: optional(longText('通报内容')),
    },
  },
  rectify: { title: '整改', by: 'authority', from: ['circulated'], basis: practice, fields: { number: text('问题编号'), measures: longText('整改情况') } },
  verify: {
    title: '核查整改',
    day: '核查日期',
    by: 'officer',
    from: ['circulated'],
    basis: practice,
    fields: { number: text('问题编号'), done: flag('已经整改'), remarks: optional(longText('核查情况')) },
  },
  close: { title: '结束', by: 'head', from: ['circulated'], to: 'closed', basis: practice, fields: {} },
} as const satisfies Steps<ReviewState>

export const outcomeGates: Gates<ReviewSteps> = {
  circulate: [
    { should: '抽取的案卷都应当定级以后才能通报', basis: practice, holds: (c) => (c.draw?.files ?? []).every((file) => gradesOf(c).has(file)) },
    { should: '反馈初评结果、听取申辩以后才能通报', basis: practice, live: true, requires: 'inform' },
    { should: '申辩的期限届满以前不宜通报', basis: practice, holds: (c, act) => c.inform?.until === undefined || act.on > c.inform.until },
    { should: '提出的申辩都应当复核以后才能通报', basis: practice, holds: (c) => unanswered(c, 'respond', 'reexamine').length === 0 },
    {
      should: '通报的各等次件数应当与定级一致',
      basis: practice,
      holds: (c, act) => {
        const given = [...gradesOf(c).values()]
        return given.length === 0 || (Object.keys(grades) as Grade[]).every((g) => (act[g] ?? 0) === given.filter((x) => x === g).length)
      },
    },
  ],
  verify: [
    { should: '核查的应当是已经整改的问题', basis: practice, holds: (c, act) => c.log.some((a) => a.step === 'rectify' && a.data.number === act.number) },
  ],
  close: [
    {
      should: '发现的问题都经核查为已经整改，才能结束',
      basis: practice,
      holds: (c) => unanswered(c, 'find', 'verify', (data) => data.done === true).length === 0,
    },
  ],
}

export const outcomeClocks: Clocks<ReviewSteps> = {
  rectification: {
    title: '整改期限',
    basis: practice,
    limit: (c) => daysUntil(c.circulate?.on ?? c.openedOn, c.circulate?.rectifyBy ?? c.openedOn),
    starts: ['circulate'],
    stops: ['close'],
    when: (c) => c.circulate?.rectifyBy !== undefined,
  },
}
