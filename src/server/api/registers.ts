/** Registers: pages of rows, and the whole as a workbook. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said, pathsOf } from '../../define/index.ts'

import { columnsFor, registerNamed, registerPage, type RegisterRow } from '../../office/register.ts'
import { toXlsx, type XlsxColumn } from '../../print/xlsx.ts'
import { download } from '../download.ts'
import { pageNumber, read } from '../problem.ts'
import type { Site } from '../site.ts'
import type { RegisterPageView, RowView } from './types.ts'

export const pageSize = 50
const most = 100_000
const byId = z.object({ id: z.string() })
const filter = { search: z.string().trim().max(100).optional(), state: z.string().max(64).optional() }
const query = z.object({ ...filter, page: pageNumber })

/** JSON has no undefined: an empty cell is null. */
export const rowView = (r: RegisterRow): RowView => ({ ...r, number: r.number ?? null, cells: r.cells.map((c) => c ?? null) })

export const registerRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/registers/:id', async (request): Promise<RegisterPageView> => {
    const { id } = read(byId, request.params)
    const { page, search, state } = read(query, request.query)
    const found = await registerPage(office, (await agency()).agency, id, 'staff', {
      limit: pageSize,
      offset: (page - 1) * pageSize,
      search,
      state,
    })
    return { columns: found.columns, rows: found.rows.map(rowView), total: found.total, page, pageSize }
  })

  app.get('/registers/:id/export.xlsx', async (request, reply) => {
    const { id } = read(byId, request.params)
    const { register, procedure } = registerNamed(office, id)
    const served = await agency()
    const all = await registerPage(office, served.agency, id, 'staff', { ...read(z.object(filter), request.query), limit: most, offset: 0 })
    if (all.total > most) throw new Said(`共有${all.total}行，一次最多导出${most}行。请先用搜索或者状态缩小范围。`)
    const isDay = (i: number) =>
      pathsOf(register.columns[i]!).some((path) => {
        const [step = '', field = ''] = path.split('.')
        return field === 'on' || procedure.steps[step]?.fields[field]?.kind === 'day'
      })
    const columns = columnsFor(procedure, register, 'staff').map((i, at): XlsxColumn => ({
      title: all.columns[at]!,
      ...(isDay(i) && { day: true as const }),
    }))
    const book = await toXlsx([
      {
        name: register.title,
        title: `${served.name}${register.title}`,
        ...(served.synthetic && { notice: '示例：记录由程序虚构，用于演示。' }),
        columns: [...columns, { title: '状态' }],
        rows: all.rows.map((r) => [...r.cells.map((c) => c ?? null), r.state]),
      },
    ])
    return download(reply, 'xlsx', `${register.title}.xlsx`).send(book)
  })
}
