/** yifa report: the yearly report as figures, or printed. */
import { Said } from '../define/index.ts'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { wordings } from '../engine/index.ts'
import { chosenAgency, type Office } from '../office/office.ts'
import { documentOf, draft, editions, reportOf, type Edition } from '../office/report.ts'
import { toDocx } from '../print/docx.ts'
import { toStandaloneHtml } from '../print/html.ts'
import { toPdf } from '../print/pdf.ts'
import { common, withOffice } from './open.ts'

export const usage =
  'yifa report 年 [--json] [--format docx|pdf|html --out 文件] [--edition 版次] [--data 目录] [--agency 部门]　写明版次的，是定稿时的内容'

const printers = {
  docx: toDocx,
  pdf: toPdf,
  html: async (doc: Parameters<typeof toStandaloneHtml>[0]) => Buffer.from(toStandaloneHtml(doc)),
}

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, format: { type: 'string' }, out: { type: 'string' }, report: { type: 'string' }, edition: { type: 'string' } },
  })
  const year = Number(positionals[0])
  if (!Number.isInteger(year)) throw new Said(`请写明年份。用法：${usage}`)
  const print = values.format === undefined ? undefined : printers[values.format as keyof typeof printers]
  if (values.format !== undefined && print === undefined) throw new Said(`没有“${values.format}”这种格式，可以用 docx、pdf 或者 html。`)
  if (print && values.out === undefined) throw new Said('请用 --out 写明保存到哪个文件。')
  await withOffice(values.data, async (office) => {
    const agency = await chosenAgency(office, values.agency)
    const report = reportOf(office, values.report)
    const frozen =
      values.edition === undefined ? undefined : await editionOf(office, agency.agency, report.id, year, Number(values.edition))
    const live = frozen === undefined ? await draft(office, agency, report, year) : undefined
    if (print) {
      await writeFile(values.out!, await print(frozen?.document ?? documentOf(office, agency, live!)))
      console.log(`已保存${values.out}。`)
      return
    }
    const found = report.figures.flatMap((id) => frozen?.figures[id] ?? live?.figures.get(id) ?? [])
    if (values.json) {
      const written = live ? wordings(live.composed) : new Map<string, string>()
      const stated = found.map(({ id, value, unit, text, records, definition }) => [
        id,
        { value, unit, text: written.get(id) ?? (value === null ? text : String(value)), records, definition },
      ])
      console.log(JSON.stringify({ agency: agency.name, year, asOf: `${year}-12-31`, figures: Object.fromEntries(stated) }, null, 2))
    } else for (const f of found) console.log(`${f.text}\t${f.title}`)
  })
}

const editionOf = async (office: Office, agency: string, report: string, year: number, n: number): Promise<Edition> => {
  const all = await editions(office, agency, report, year)
  const found = all.find((e) => e.edition === n)
  if (found === undefined) throw new Said(`${year}年度的报告没有第${n}版。${all.length > 0 ? `现有${all.length}版。` : '还没有定稿。'}`)
  return found
}
