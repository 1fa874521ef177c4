/** A report as a file: the document for Word, PDF and the browser; its tables and figures as a workbook. */
import type { Figure } from '../engine/index.ts'
import type { OfficialDocument } from '../print/document.ts'
import { toDocx } from '../print/docx.ts'
import { toStandaloneHtml } from '../print/html.ts'
import { toPdf } from '../print/pdf.ts'
import { toXlsx } from '../print/xlsx.ts'

export const reportFormats = ['docx', 'pdf', 'html', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

const printers: Readonly<Record<ReportFormat, (doc: OfficialDocument, figures: readonly Figure[]) => Promise<Buffer>>> = {
  docx: toDocx,
  pdf: toPdf,
  html: async (doc) => Buffer.from(toStandaloneHtml(doc)),
  xlsx: (doc, figures) => {
    const title = doc.title.replaceAll('\n', '')
    const notice = doc.notice !== undefined && { notice: doc.notice }
    const grids = doc.blocks.flatMap((b) => (b.kind === 'grid' ? [b] : []))
    const inGrids = new Set(grids.flatMap((g) => g.body.flat().flatMap((c) => c.runs.flatMap((r) => (r.figure ? [r.figure.id] : [])))))
    // Of the cells of tables, only those that count something are explained.
    const explained = figures.filter((f) => !inGrids.has(f.id) || f.records > 0)
    return toXlsx([
      ...grids.map((grid) => ({ name: grid.title, title: grid.caption ?? grid.title, ...notice, grid })),
      {
        name: '数据和口径',
        title,
        ...notice,
        columns: ['编号', '数据', '数值', '单位', '记录数', '口径'].map((t) => ({ title: t })),
        rows: explained.map((f) => [f.id, f.title, f.value, f.unit, f.records, f.definition]),
      },
    ])
  },
}

/** The report's document in a format; a workbook takes its figures too. */
export const reportFile = (format: ReportFormat, doc: OfficialDocument, figures: readonly Figure[]): Promise<Buffer> =>
  printers[format](doc, figures)
