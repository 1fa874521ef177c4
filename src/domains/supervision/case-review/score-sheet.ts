/** 案卷评分表: the elements on which a case file is scored, what fails a file whatever its score, and the grade that follows. */
import { number, openChoice, optional } from '../../../define/index.ts'

export const grades = { excellent: { title: '优秀' }, qualified: { title: '合格' }, failed: { title: '不合格' } } as const
export type Grade = keyof typeof grades

/** The sheet, with the most that an element can score or with what it scored. */
export const sheetOf = (what: '满分' | '得分') => ({
  competence: optional(number(`主体${what}`)),
  facts: optional(number(`事实${what}`)),
  evidence: optional(number(`证据${what}`)),
  procedure: optional(number(`程序${what}`)),
  grounds: optional(number(`依据${what}`)),
  discretion: optional(number(`裁量${what}`)),
  letters: optional(number(`文书${what}`)),
  execution: optional(number(`执行${what}`)),
  filing: optional(number(`归档${what}`)),
})
const elements = ['competence', 'facts', 'evidence', 'procedure', 'grounds', 'discretion', 'letters', 'execution', 'filing'] as const
type Sheet = { readonly [E in (typeof elements)[number]]?: number | undefined }

export const total = (sheet: Sheet): number => elements.reduce((sum, e) => sum + (sheet[e] ?? 0), 0)
/** Whether no element scores less than nothing or more than it can. */
export const within = (sheet: Sheet, most: Sheet): boolean => elements.every((e) => (sheet[e] ?? 0) >= 0 && (sheet[e] ?? 0) <= (most[e] ?? Infinity))

export const veto = optional(
  openChoice('一票否决项', {
    competence: { title: '没有执法主体资格' },
    notice: { title: '没有依法告知' },
    legalReview: { title: '应当法制审核而没有审核' },
    limitation: { title: '超过追责时效' },
  }),
)

type Lines = { readonly excellentFrom?: number | undefined; readonly qualifiedFrom?: number | undefined }
type Scored = Sheet & { readonly veto?: string | undefined }
/** The grade of a file: by the mean of its readers' scores; a veto of one of them fails it. Undefined where the plan draws no lines. */
export const gradeFor = (scores: readonly Scored[], { excellentFrom, qualifiedFrom }: Lines): Grade | undefined => {
  if (scores.some((s) => s.veto !== undefined)) return 'failed'
  if (scores.length === 0 || excellentFrom === undefined || qualifiedFrom === undefined) return undefined
  const mean = scores.reduce((sum, s) => sum + total(s), 0) / scores.length
  return mean >= excellentFrom ? 'excellent' : mean >= qualifiedFrom ? 'qualified' : 'failed'
}
