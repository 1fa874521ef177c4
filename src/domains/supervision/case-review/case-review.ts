/** 案卷评查: case files are drawn, scored by two readers, graded after the office was heard, and what was found is put right. */
import { defineIndicator, defineProcedure, defineRatio, defineRegister, yearOf } from '../../../define/index.ts'
import { drawingGates, drawingSteps } from './drawing.ts'
import { counted, gradingGates, gradingSteps } from './grading.ts'
import { supervision } from './law.ts'
import { outcomeClocks, outcomeGates, outcomeSteps } from './outcome.ts'

const states = { planned: '已制定方案', drawn: '评查中', circulated: '整改中', closed: '已结束' } as const
export type ReviewState = keyof typeof states

const steps = { ...drawingSteps, ...gradingSteps, ...outcomeSteps } as const
export type ReviewSteps = typeof steps

export const caseReview = defineProcedure({
  id: 'case-review',
  system: 'S29',
  title: '案卷评查',
  basis: [supervision(14), supervision(22)],
  states,
  name: (c) => c.plan?.title ?? '',
  steps,
  proves: { score: ['draw'], grade: ['draw', 'score'], circulate: ['draw'], verify: ['circulate'], close: ['draw', 'circulate'] },
  gates: { ...drawingGates, ...gradingGates, ...outcomeGates },
  clocks: outcomeClocks,
})

export const caseReviews = defineRegister(caseReview, {
  id: 'case-reviews',
  title: '案卷评查台账',
  readers: 'staff',
  also: ['行政执法案卷评查台账', '执法案卷评查台账', '行政处罚案卷评查台账'],
  basis: supervision(14),
  columns: [
    { at: 'plan.title', also: ['评查活动', '评查项目', '评查事项'] },
    { at: 'plan.year', also: ['年度'] },
    { at: 'plan.kind', also: ['案卷类型', '评查类别'] },
    { at: 'plan.on', also: ['评查方案日期', '开始日期', '评查日期'] },
    { at: 'draw.on', also: ['抽取时间', '抽卷日期'] },
    { at: 'draw.pool', also: ['案卷总量'] },
    { at: 'draw.count', also: ['评查案卷数', '抽查案卷数', '评查件数'] },
    { at: 'circulate.on', also: ['通报时间'] },
    { at: 'circulate.excellent', also: ['优秀案卷数'] },
    { at: 'circulate.qualified', also: ['合格案卷数'] },
    { at: 'circulate.failed', also: ['不合格案卷数'] },
    { at: 'circulate.rectifyBy', also: ['整改时限'] },
    { at: 'close.on', also: ['结束时间', '整改完成日期'] },
  ],
})

const heldIn = (c: { readonly circulate?: { readonly on: string } }, of: number): boolean => c.circulate !== undefined && yearOf(c.circulate.on) === of

export const caseReviewsHeld = defineIndicator(caseReview, {
  id: 'case-reviews.held',
  title: '案卷评查',
  unit: '次',
  basis: supervision(14),
  definition: '本年通报结果的案卷评查次数',
  includes: heldIn,
})
export const filesReviewed = defineIndicator(caseReview, {
  id: 'case-reviews.files',
  title: '评查案卷',
  unit: '件',
  basis: supervision(14),
  definition: '本年通报结果的案卷评查抽取的案卷件数',
  includes: heldIn,
  sum: (c) => c.draw?.count ?? 0,
})
export const filesQualified = defineIndicator(caseReview, {
  id: 'case-reviews.qualified',
  title: '评查合格案卷',
  unit: '件',
  basis: supervision(14),
  definition: '本年通报结果的案卷评查中评为优秀或者合格的案卷件数',
  includes: heldIn,
  sum: (c) => counted(c, 'excellent') + counted(c, 'qualified'),
})
export const qualifiedShare = defineRatio({
  id: 'case-reviews.qualified-share',
  title: '评查案卷合格率',
  definition: '本年通报结果的案卷评查中，评为优秀或者合格的案卷占抽取案卷的比例',
  part: filesQualified,
  whole: filesReviewed,
})
