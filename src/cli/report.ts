/** yifa report: the yearly report as figures, or printed. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chosenAgency, Said } from '../office/office.ts'
import { figures } from '../office/figure.ts'
import { documentOf, draft, reportOf } from '../office/report.ts'
import { toDocx } from '../print/docx.ts'
import { toStandaloneHtml } from '../print/html.ts'
import { toPdf } from '../print/pdf.ts'
import { common, withOffice } from './open.ts'

export const usage = 'yifa report 年 [--json] [--format docx|pdf|html --out 文件] [--data 目录] [--agency 部门]'

const printers = {
  docx: toDocx,
  pdf: toPdf,
  html: async (doc: Parameters<typeof toStandaloneHtml>[0]) => Buffer.from(toStandaloneHtml(doc)),
}

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, format: { type: 'string' }, out: { type: 'string' }, report: { type: 'string' } },
  })
  const year = Number(positionals[0])
  if (!Number.isInteger(year)) throw new Said(`请写明年份。用法：${usage}`)
  const print = values.format === undefined ? undefined : printers[values.format as keyof typeof printers]
  if (values.format !== undefined && print === undefined) throw new Said(`没有“${values.format}”这种格式，可以用 docx、pdf 或者 html。`)
  if (print && values.out === undefined) throw new Said('请用 --out 写明保存到哪个文件。')
  await withOffice(values.data, async (office) => {
    const agency = await chosenAgency(office, values.agency)
    const report = reportOf(office, values.report)
    if (print) {
      const d = await draft(office, agency, report, year)
      await writeFile(values.out!, await print(documentOf(office, agency, d)))
      console.log(`已保存${values.out}。`)
      return
    }
    const found = await figures(office, agency.agency, year, report.figures)
    if (values.json) {
      const stated = Object.fromEntries(
        [...found].map(([id, { value, unit, text, records, definition }]) => [id, { value, unit, text, records, definition }]),
      )
      console.log(JSON.stringify({ agency: agency.name, year, asOf: `${year}-12-31`, figures: stated }, null, 2))
    } else for (const f of found.values()) console.log(`${f.text}\t${f.title}`)
  })
}
