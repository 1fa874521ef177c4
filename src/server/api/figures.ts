/** Figures of a year beside those of the year before, and the records behind each. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { figures, proceduresOf, recordsOf } from '../../office/figure.ts'
import { today } from '../../office/office.ts'
import { listRecords } from '../../office/register.ts'
import { yearsWithFigures } from '../../store/figures.ts'
import { pageNumber, read, yearNumber } from '../problem.ts'
import type { Site } from '../site.ts'
import { pageSize, rowView } from './registers.ts'
import type { FiguresView, RecordsView } from './types.ts'

export const figureRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/figures', async (request): Promise<FiguresView> => {
    const asked = read(z.object({ year: yearNumber.optional() }), request.query).year
    const { agency: served } = await agency()
    const years = await yearsWithFigures(office.db.app, served)
    const year = asked ?? years[0] ?? Number(today(office).slice(0, 4))
    const [now, before] = await Promise.all([figures(office, served, year), figures(office, served, year - 1)])
    const known = [...before.values()].some((f) => f.records > 0)
    return { year, years, figures: [...now.values()].map((f) => ({ ...f, lastYear: known ? (before.get(f.id)?.value ?? null) : null })) }
  })

  app.get('/figures/:id/records', async (request): Promise<RecordsView> => {
    const { id } = read(z.object({ id: z.string().max(100) }), request.params)
    const { year, page } = read(z.object({ year: yearNumber, page: pageNumber }), request.query)
    const { agency: served } = await agency()
    const figure = (await figures(office, served, year, [id])).get(id)!
    const records = await recordsOf(office, served, id, year, { limit: pageSize, offset: (page - 1) * pageSize })
    const { columns, rows } = await listRecords(office, served, id, records)
    const register = proceduresOf(office, id).map((p) => office.catalog.registerOf(p)?.id ?? '')[0] ?? ''
    return { figure, register, columns, rows: rows.map(rowView), total: figure.records, page, pageSize }
  })
}
