/** Refused rows come back in a workbook: their cells as they were, what is wrong marked, and why in the last column. */
import type { Cell } from '../ledger/workbook.ts'
import { toXlsx, type XlsxCell } from '../print/xlsx.ts'
import { returnedColumns } from './import.ts'
import { Said, type Office } from './office.ts'

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
      columns: [...i.titles, ...returnedColumns].map((title) => ({ title })),
      rows: rows.map((r) => {
        const problems = r.problems as { says: string; column?: number }[]
        const reason = problems.map((f) => f.says).join('；')
        const wrong = new Set(problems.map((f) => f.column))
        const cells = i.titles.map((_, at): XlsxCell => {
          const value = valueOf((r.cells as (Cell | null)[])[at])
          return wrong.has(at) ? { value, mark: { kind: 'wrong', reason: problems.find((f) => f.column === at)!.says } } : value
        })
        return [...cells, { value: reason, mark: { kind: 'wrong', reason } }, r.row]
      }),
    },
  ])
}

const valueOf = (cell: Cell | null): XlsxCell & (string | number | null) => {
  if (cell === undefined || cell === null) return null
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'object' ? cell.day : cell
}
