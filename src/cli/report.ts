/** yifa report: a statutory report of a year as figures and tables, or printed. */
import { Said } from '../define/index.ts'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { valuesOf, wordings } from '../engine/index.ts'
import { chosenAgency, type Office } from '../office/office.ts'
import { documentOf, draft, editions, reportOf, type Edition } from '../office/report.ts'
import { reportFile, reportFormats, type ReportFormat } from '../office/report-file.ts'
import { common, withOffice } from './open.ts'

export const usage =
  'yifa report 年 [--kind law-government|disclosure|enforcement|disputes] [--json] [--format docx|pdf|html|xlsx|json --out 文件] [--edition 版次] [--data 目录] [--agency 部门]　不写种类的，是法治政府建设工作报告；写明版次的，是定稿时的内容'

const formats = [...reportFormats, 'json'] as const

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, format: { type: 'string' }, out: { type: 'string' }, kind: { type: 'string' }, edition: { type: 'string' } },
  })
  const year = Number(positionals[0])
  if (!Number.isInteger(year)) throw new Said(`请写明年份。用法：${usage}`)
  const format = values.json ? 'json' : formats.find((f) => f === values.format)
  if (format === undefined && values.format !== undefined) throw new Said(`没有“${values.format}”这种格式，可以用 ${formats.join('、')}。`)
  if (format !== undefined && format !== 'json' && values.out === undefined) throw new Said('请用 --out 写明保存到哪个文件。')
  await withOffice(values.data, async (office) => {
    const stated = await statedIn(office, { kind: values.kind, agency: values.agency, year, edition: values.edition })
    if (format === undefined) for (const f of stated.figures) console.log(`${f.text}\t${f.title}`)
    else if (format === 'json' && values.out === undefined) console.log(jsonOf(stated))
    else {
      await writeFile(values.out!, format === 'json' ? jsonOf(stated) : await fileOf(stated, format))
      console.log(`已保存${values.out}。`)
    }
  })
}

type Asked = { kind: string | undefined; agency: string | undefined; year: number; edition: string | undefined }

/** What the report states: as frozen in an edition, or as of now. */
const statedIn = async (office: Office, { kind, agency: named, year, edition }: Asked) => {
  const agency = await chosenAgency(office, named)
  const report = reportOf(office, kind)
  const frozen = edition === undefined ? undefined : await editionOf(office, agency.agency, report.id, year, Number(edition))
  const live = frozen === undefined ? await draft(office, agency, report, year) : undefined
  return {
    agency,
    report,
    year,
    figures: report.figures.flatMap((id) => frozen?.figures[id] ?? live?.figures.get(id) ?? []),
    written: live ? wordings(live.composed) : new Map<string, string>(),
    rules: live?.rules ?? [],
    document: () => frozen?.document ?? documentOf(office, agency, live!),
  }
}
type Stated = Awaited<ReturnType<typeof statedIn>>

const fileOf = ({ document, figures }: Stated, format: ReportFormat): Promise<Buffer> => reportFile(format, document(), figures)

const jsonOf = ({ agency, report, year, figures, written, rules }: Stated): string => {
  const byId = new Map(figures.map((f) => [f.id, f]))
  const stated = figures.map(({ id, value, unit, text, records, definition }) => [
    id,
    { value, unit, text: written.get(id) ?? (value === null ? text : String(value)), records, definition },
  ])
  const tables = report.tables.map((t) => valuesOf(t, (id) => byId.get(id)))
  return JSON.stringify(
    {
      agency: agency.name,
      report: report.id,
      year,
      asOf: `${year}-12-31`,
      figures: Object.fromEntries(stated),
      ...(tables.length > 0 && { tables, rules }),
    },
    null,
    2,
  )
}

const editionOf = async (office: Office, agency: string, report: string, year: number, n: number): Promise<Edition> => {
  const all = await editions(office, agency, report, year)
  const found = all.find((e) => e.edition === n)
  if (found === undefined) throw new Said(`${year}年度的报告没有第${n}版。${all.length > 0 ? `现有${all.length}版。` : '还没有定稿。'}`)
  return found
}
