/** The words with which a report's text is written: headings, sentences, and the places of its tables. */
import type { Passage, Sentence } from './report.ts'
import type { ReportTable } from './report-table.ts'

export const heading = (text: string): Passage => ({ kind: 'heading', level: 1, text })
export const subheading = (text: string): Passage => ({ kind: 'heading', level: 2, text })
/** Clauses in order; one in brackets stands only where its first figure is not zero, and its second words stand in its place. */
export const says = (...sentences: (string | readonly [says: string, zero?: string])[]): Passage => ({
  kind: 'paragraph',
  sentences: sentences.map((s): Sentence =>
    typeof s === 'string' ? { says: s } : { says: s[0], ...(s[1] !== undefined && { zero: s[1] }) },
  ),
})
export const shows = (of: ReportTable): Passage => ({ kind: 'table', table: of.id })
