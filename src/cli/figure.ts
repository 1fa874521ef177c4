/** yifa figure: the records behind a figure. */
import { Said } from '../define/index.ts'
import { parseArgs } from 'node:util'
import { figures, recordsOf } from '../office/figure.ts'
import { listRecords } from '../office/register.ts'
import { chosenAgency } from '../office/office.ts'
import { common, withOffice } from './open.ts'

export const usage = 'yifa figure 数据编号 --year 年 [--data 目录] [--agency 部门] [--json]　不写编号时列出全部数据'

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...common, year: { type: 'string' } } })
  const year = Number(values.year)
  if (!Number.isInteger(year)) throw new Said(`请用 --year 写明年份。用法：${usage}`)
  await withOffice(values.data, async (office) => {
    const { agency } = await chosenAgency(office, values.agency)
    const [id] = positionals
    if (id === undefined) {
      const all = [...(await figures(office, agency, year)).values()]
      if (values.json) console.log(JSON.stringify(all, null, 2))
      else for (const f of all) console.log(`${f.id}\t${f.text}\t${f.title}`)
      return
    }
    const figure = (await figures(office, agency, year, [id])).get(id)!
    const records = await recordsOf(office, agency, id, year)
    const { columns, rows } = await listRecords(office, agency, id, records)
    if (values.json) {
      console.log(
        JSON.stringify(
          { ...figure, year, records: rows.map((r) => ({ id: r.id, ...Object.fromEntries(columns.map((c, i) => [c, r.cells[i]])) })) },
          null,
          2,
        ),
      )
      return
    }
    console.log(`${figure.title}：${figure.text}\n口径：${figure.definition}。截至${year}年12月31日，共${figure.records}条记录。\n`)
    console.log(['编号', ...columns].join('\t'))
    for (const r of rows) console.log([r.id, ...r.cells.map((c) => c ?? '')].join('\t'))
  })
}
