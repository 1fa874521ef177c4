/** Visits by lot: those still to be made, and what each found, sent from the place of the visit whenever there is a network. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { recordFinding } from '../../office/draws/finding.ts'
import { visits } from '../../office/draws/read.ts'
import { procedureOf } from '../../office/step.ts'
import { demandStep } from '../access/roles.ts'
import { read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId, settled } from './cases.ts'
import type { FindingView, VisitsView } from './draw-views.ts'

export const finding = z.strictObject({
  entry: z.string().min(8).max(64),
  on: z.iso.date(),
  result: z.string().min(1).max(100),
  problems: z.string().max(20_000).optional(),
  correctBy: z.iso.date().optional(),
  record: z.string().max(20_000).optional(),
  reasons: z.record(z.string().max(2_000), z.string().max(2_000)).optional(),
})

export const visitRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const p = procedureOf(office, 'random-inspection')
  app.get('/visits', async (): Promise<VisitsView> => ({
    results: Object.entries(p.steps['inspect']!.fields['result']!.options ?? {}).map(([value, { title }]) => ({ value, title })),
    visits: await visits(office, (await agency()).agency, 'open'),
  }))
  app.post('/visits/:id/finding', async (request): Promise<FindingView> => {
    demandStep(request.user, p, 'inspect')
    const { id } = read(byId, request.params)
    const { entry, on, reasons, ...data } = read(finding, request.body)
    const sent = await recordFinding(office, (await agency()).agency, id, { entry, on, data, by: request.user.name, reasons })
    return { ...settled('登记检查结果', sent), again: 'again' in sent }
  })
}
