/** yifa pool: enterprises that may be drawn for inspection, out of a file into the pool. */
import { parseArgs } from 'node:util'
import { Said } from '../define/index.ts'
import { importPool } from '../office/draws/pool.ts'
import { chosenAgency } from '../office/office.ts'
import { common, withOffice } from './open.ts'

export const usage = 'yifa pool 名录文件 [--whole] [--data 目录] [--agency 部门] [--json]　--whole：文件就是全部名录，不在其中的移出'

export const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...common, whole: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined) throw new Said(`请写明名录文件。用法：${usage}`)
  return withOffice(values.data, async (office) => {
    const { agency } = await chosenAgency(office, values.agency)
    const done = await importPool(office, agency, file, { by: '命令行', whole: values.whole })
    if (values.json) console.log(JSON.stringify(done, null, 2))
    else {
      console.log(
        `第${done.revision}版名录：读入${done.rows}家，新增${done.added}家，变更${done.changed}家，移出${done.removed}家，退回${done.refused}行。`,
      )
      for (const r of done.refusals) console.log(`  第${r.row}行：${r.says}`)
    }
    return done.refused > 0 ? 1 : 0
  })
}
