/** yifa undo: takes an import back as a whole. */
import { parseArgs } from 'node:util'
import { Said } from '../define/index.ts'
import { undoImport } from '../office/undo.ts'
import { chosenAgency } from '../office/office.ts'
import { common, withOffice } from './open.ts'

export const usage = 'yifa undo 导入编号 --reason 理由 [--data 目录] [--agency 部门]　不写编号时列出各次导入'

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...common, reason: { type: 'string' } } })
  await withOffice(values.data, async (office) => {
    const { agency } = await chosenAgency(office, values.agency)
    const [id] = positionals
    if (id === undefined) {
      const imports = await office.db.app.selectFrom('imports').selectAll().where('agency', '=', agency).orderBy('started_at').execute()
      for (const i of imports)
        console.log(`${i.id}　${i.file}　新入账${i.added}　退回${i.refused}${i.undone_at ? '　已撤销' : i.finished_at ? '' : '　没有完成'}`)
      return
    }
    if (!values.reason) throw new Said('请用 --reason 写明撤销的理由。')
    console.log(`已撤销，共${await undoImport(office, agency, id, { by: '命令行', reason: values.reason })}件。`)
  })
}
