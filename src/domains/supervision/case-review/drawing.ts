/** 案卷评查：方案、抽取和评分: the sheet is drawn up, files are drawn at random, and two readers who did not handle a file score it. */
import { integer, internal, longText, names, number, openChoice, optional, text, year, type CaseOf, type Gates, type Steps } from '../../../define/index.ts'
import type { ReviewState, ReviewSteps } from './case-review.ts'
import { practice, supervision } from './law.ts'
import { sheetOf, total, veto, within } from './score-sheet.ts'

const kinds = {
  penalty: { title: '行政处罚案卷', also: ['行政处罚', '处罚案卷'] },
  license: { title: '行政许可案卷', also: ['行政许可', '许可案卷'] },
  coercion: { title: '行政强制案卷', also: ['行政强制', '强制案卷'] },
  inspection: { title: '行政检查案卷', also: ['行政检查', '检查案卷'] },
}

export const drawingSteps = {
  plan: {
    title: '制定评查方案',
    day: '方案日期',
    by: 'head',
    opens: true,
    to: 'planned',
    basis: supervision(14),
    fields: {
      title: text('评查名称'),
      year: optional(year('评查年度')),
      kind: optional(openChoice('案卷类别', kinds)),
      ...sheetOf('满分'),
      excellentFrom: optional(number('优秀分数线')),
      qualifiedFrom: optional(number('合格分数线')),
    },
  },
  draw: {
    title: '随机抽取案卷',
    day: '抽取日期',
    by: 'clerk',
    from: ['planned'],
    to: 'drawn',
    basis: practice,
    fields: { pool: optional(integer('案卷总数')), count: integer('抽取案卷数'), files: optional(names('抽取的案卷')), method: optional(text('抽取的方法')) },
  },
  assign: {
    title: '指派评查人员',
    day: '指派日期',
    by: 'head',
    from: ['drawn'],
    basis: supervision(22),
    fields: { file: text('案卷'), readers: internal(names('评查人员')), handlers: internal(names('案件承办人员')) },
  },
  score: {
    title: '评分',
    by: 'officer',
    from: ['drawn'],
    basis: supervision(14),
    fields: { file: text('案卷'), reader: internal(text('评查人员')), ...sheetOf('得分'), veto, faults: optional(internal(longText('扣分的理由'))) },
  },
  find: {
    title: '记录问题',
    by: 'officer',
    from: ['drawn'],
    basis: supervision(14),
    fields: { number: text('问题编号'), file: text('案卷'), problem: longText('问题') },
  },
} as const satisfies Steps<ReviewState>

type Case = CaseOf<ReviewSteps>
const drawn = (c: Case, { file }: { readonly file: string }): boolean => c.draw?.files?.includes(file) ?? true

export const drawingGates: Gates<ReviewSteps> = {
  plan: [
    { should: '评分表各项的满分之和应当为一百分', basis: practice, live: true, holds: (_, act) => total(act) === 100 },
    {
      should: '评查方案应当写明优秀和合格的分数线',
      basis: practice,
      live: true,
      holds: (_, act) => act.excellentFrom !== undefined && act.qualifiedFrom !== undefined && act.qualifiedFrom < act.excellentFrom,
    },
  ],
  draw: [
    { should: '案卷应当随机抽取，并记录抽取的方法', basis: practice, live: true, holds: (_, act) => act.method !== undefined },
    { should: '抽取的案卷应当逐件列明', basis: practice, live: true, holds: (_, act) => new Set(act.files).size === act.count },
    { should: '抽取的案卷不得多于案卷总数', basis: practice, holds: (_, act) => act.count <= (act.pool ?? Infinity) },
  ],
  assign: [
    { must: '评查人员不得少于两人', basis: supervision(22), holds: (_, act) => new Set(act.readers).size >= 2 },
    { should: '评查的应当是抽取的案卷', basis: practice, holds: drawn },
    { should: '评查人员不得评查自己承办的案件', basis: practice, holds: (_, act) => !act.readers.some((r) => act.handlers.includes(r)) },
  ],
  score: [
    {
      should: '评分应当由指派给该案卷的评查人员作出',
      basis: practice,
      holds: (c, act) => c.log.some((a) => a.step === 'assign' && a.data.file === act.file && a.data.readers.includes(act.reader)),
    },
    { should: '各项得分不得超过该项的满分', basis: practice, holds: (c, act) => within(act, c.plan ?? {}) },
  ],
}
