/** Refused rows come back in a workbook: their cells as they were, what is wrong marked, and why in the last column. */
import { Said } from '../define/index.ts'
import type { Cell } from '../ledger/workbook.ts'
import { toXlsx, type XlsxCell } from '../print/xlsx.ts'
import type { Office } from './office.ts'

/** The column that says where a row stood; a corrected workbook may keep it. */
export const rowTitle = '原行号'

/** The workbook of an import's refused rows. Corrected, it can be imported again. */
export const refusedWorkbook = async (office: Office, agency: string, importId: string): Promise<Buffer> => {
  const i = await office.db.app.selectFrom('imports').selectAll().where('agency', '=', agency).where('id', '=', importId).executeTakeFirst()
  if (i === undefined) throw new Said(`没有编号为${importId}的导入。`)
  const rows = await office.db.app
    .selectFrom('refused_rows')
    .selectAll()
    .where('agency', '=', agency)
    .where('import_id', '=', importId)
    .orderBy('row')
    .execute()
  const register = office.catalog.registers.get(i.register)
  const who = (await office.db.app.selectFrom('agencies').select('name').where('agency', '=', agency).executeTakeFirst())?.name ?? ''
  return toXlsx([
    {
      name: '退回',
      title: `${who}${register?.title ?? ''}（退回的行）`,
      columns: [...i.titles, rowTitle].map((title) => ({ title })),
      rows: rows.map((r) => {
        const problems = r.problems as { says: string; column?: number }[]
        // A problem of the whole row is marked on its number.
        const cells = [...i.titles.map((_, at) => valueOf((r.cells as (Cell | null)[])[at])), r.row]
        return cells.map((value, at): XlsxCell => {
          const said = problems.filter((f) => (f.column ?? cells.length - 1) === at)
          return said.length === 0 ? value : { value, mark: { kind: 'wrong', reason: said.map((f) => f.says).join('；') } }
        })
      }),
    },
  ])
}

const valueOf = (cell: Cell | null): string | number | null => {
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'object' ? cell.day : cell
}
