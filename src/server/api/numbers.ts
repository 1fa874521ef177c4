/** Numbers: the series, what was given in each, and which of them the department keeps here. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { allSeries, keepSeries, numberPage } from '../../office/numbering.ts'
import { yearsOfNumbers } from '../../store/numbers.ts'
import { demand } from '../access/roles.ts'
import { pageNumber, read, yearNumber } from '../problem.ts'
import type { Site } from '../site.ts'
import type { NumbersView, SeriesView } from './types.ts'

const pageSize = 50
export const keeping = z.object({ form: z.string().max(100) })
const named = z.object({ kind: z.string().max(100) })

export const numberRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/numbers', async (): Promise<SeriesView[]> => {
    const served = (await agency()).agency
    const [series, years] = await Promise.all([allSeries(office, served), yearsOfNumbers(office.db.app, served)])
    return series.map(({ numbering: { id, title, like, official }, at, form }) => ({
      id,
      title,
      like,
      official: official === true,
      form: form ?? null,
      steps: at.map(({ procedure, step }) => {
        const p = office.catalog.procedures.get(procedure)!
        return `${p.title}：${p.steps[step]!.title}`
      }),
      years: years.flatMap(({ kind, ...year }) => (kind === id ? [year] : [])),
    }))
  })

  app.get('/numbers/:kind/:year', async (request): Promise<NumbersView> => {
    const { kind, year } = read(named.extend({ year: yearNumber }), request.params)
    const { page } = read(z.object({ page: pageNumber }), request.query)
    const found = await numberPage(office, (await agency()).agency, kind, year, { limit: pageSize, offset: (page - 1) * pageSize })
    const rows = found.rows.map(({ n, text, caseId, procedure, name, on, at, by, voided, start }) => {
      return { n, text, caseId, procedureTitle: procedure.title, name, on, at: at.toISOString(), by, voided, start }
    })
    return { rows, total: found.total, page, pageSize }
  })

  app.put('/numbers/:kind', async (request, reply) => {
    demand(request.user, ['head', 'operator'], '设置编号的样式')
    const { form } = read(keeping, request.body)
    await keepSeries(office, (await agency()).agency, read(named, request.params).kind, form, request.user.name)
    return reply.code(204).send()
  })
}
