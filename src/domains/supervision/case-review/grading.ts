/** 案卷评查：定级、申辩和复核: a file gets its grade from two scores, the office is told and heard, and what it says is looked into. */
import { choice, day, internal, longText, optional, text, type CaseOf, type Gates, type Steps } from '../../../define/index.ts'
import type { ReviewState, ReviewSteps } from './case-review.ts'
import { practice, supervision } from './law.ts'
import { gradeFor, grades, type Grade } from './score-sheet.ts'

export const gradingSteps = {
  grade: { title: '定级', by: 'officer', from: ['drawn'], basis: practice, fields: { file: text('案卷'), grade: choice('等次', grades) } },
  inform: {
    title: '反馈初评结果',
    day: '反馈日期',
    by: 'clerk',
    from: ['drawn'],
    basis: practice,
    fields: { until: optional(day('申辩的期限')), content: optional(internal(longText('反馈的内容'))) },
  },
  respond: {
    title: '申辩',
    by: 'authority',
    from: ['drawn'],
    basis: practice,
    fields: { number: text('申辩编号'), file: text('案卷'), content: internal(longText('申辩意见')) },
  },
  reexamine: {
    title: '复核',
    by: 'reviewer',
    from: ['drawn'],
    basis: practice,
    fields: { number: text('申辩编号'), file: text('案卷'), grade: choice('复核后的等次', grades), reasons: internal(longText('复核意见')) },
  },
} as const satisfies Steps<ReviewState>

type Case = CaseOf<ReviewSteps>
/** The readers who scored a file, with the score that each gave last. */
const scoresOf = (c: Case, file: string) =>
  new Map(c.log.flatMap((a) => (a.step === 'score' && a.data.file === file ? [[a.data.reader, a.data] as const] : [])))
/** The grade of each file, as last given. */
export const gradesOf = (c: Case): ReadonlyMap<string, Grade> =>
  new Map(c.log.flatMap((a) => (a.step === 'grade' || a.step === 'reexamine' ? [[a.data.file, a.data.grade] as const] : [])))
/** How many files have a grade: as circulated, else as they were graded. */
export const counted = (c: Case, grade: Grade): number => c.circulate?.[grade] ?? [...gradesOf(c).values()].filter((g) => g === grade).length

export const gradingGates: Gates<ReviewSteps> = {
  grade: [
    { must: '两名以上评查人员评分以后才能定级', basis: supervision(22), requires: 'score', holds: (c, act) => scoresOf(c, act.file).size >= 2 },
    {
      should: '等次应当与评分相符，有一票否决项的应当评为不合格',
      basis: practice,
      holds: (c, act) => (gradeFor([...scoresOf(c, act.file).values()], c.plan ?? {}) ?? act.grade) === act.grade,
    },
  ],
  reexamine: [
    {
      should: '提出申辩的案卷才有复核',
      basis: practice,
      holds: (c, act) => c.log.some((a) => a.step === 'respond' && a.data.number === act.number && a.data.file === act.file),
    },
  ],
}
