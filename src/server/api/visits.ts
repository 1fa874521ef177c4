/** Visits by lot: those still to be made, and what each found, sent from the place of the visit whenever there is a network. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { recordFinding } from '../../office/draws/finding.ts'
import { filePenalty } from '../../office/draws/follow-up.ts'
import { visits } from '../../office/draws/read.ts'
import { replaceVisit } from '../../office/draws/replace.ts'
import { tasksOf } from '../../office/draws/tasks.ts'
import { procedureOf } from '../../office/step.ts'
import { demandStep } from '../access/roles.ts'
import { read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId, settled } from './cases.ts'
import type { FindingView, TasksView, VisitsView } from './draw-views.ts'
import type { TakenView } from './types.ts'

export const finding = z.strictObject({
  entry: z.string().min(8).max(64),
  on: z.iso.date(),
  result: z.string().min(1).max(100),
  problems: z.string().max(20_000).optional(),
  correctBy: z.iso.date().optional(),
  shown: z.boolean().optional(),
  present: z.string().max(100).optional(),
  signature: z.string().max(100).optional(),
  evidence: z.array(z.string().max(300)).max(50).optional(),
  record: z.string().max(20_000).optional(),
  reasons: z.record(z.string().max(2_000), z.string().max(2_000)).optional(),
})

export const replacing = z.strictObject({ reasons: z.string().trim().min(1, '请写明理由').max(2_000) })
/** A penalty case that follows from a visit; the number where the series isn't kept here. */
export const filing = z.strictObject({
  cause: z.string().trim().min(1, '不能为空').max(2_000),
  number: z.string().trim().min(1, '不能为空').max(200).optional(),
  reasons: z.record(z.string().max(2_000), z.string().max(2_000)).optional(),
})

export const visitRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const p = procedureOf(office, 'random-inspection')
  const choices = (field: string) =>
    Object.entries(p.steps['inspect']!.fields[field]!.options ?? {}).map(([value, { title }]) => ({ value, title }))
  app.get('/visits', async (): Promise<VisitsView> => ({
    results: choices('result'),
    visits: await visits(office, (await agency()).agency, 'open'),
  }))
  app.get('/visits/mine', async (request): Promise<TasksView> => ({
    results: choices('result'),
    signatures: choices('signature'),
    tasks: await tasksOf(office, (await agency()).agency, request.user.name),
  }))
  app.post('/visits/:id/replace', async (request): Promise<TakenView> => {
    demandStep(request.user, p, 'replace')
    const { id } = read(byId, request.params)
    const { reasons } = read(replacing, request.body)
    return settled('改查备选企业', await replaceVisit(office, (await agency()).agency, id, { reasons, by: request.user.name }))
  })
  app.post('/visits/:id/penalty', async (request, reply) => {
    demandStep(request.user, procedureOf(office, 'penalty'), 'file')
    const { id } = read(byId, request.params)
    const body = read(filing, request.body)
    const taken = await filePenalty(office, (await agency()).agency, id, { ...body, by: request.user.name })
    return reply.code(201).send(settled('立案', taken))
  })
  app.post('/visits/:id/finding', async (request): Promise<FindingView> => {
    demandStep(request.user, p, 'inspect')
    const { id } = read(byId, request.params)
    const { entry, on, reasons, ...data } = read(finding, request.body)
    const sent = await recordFinding(office, (await agency()).agency, id, { entry, on, data, by: request.user.name, reasons })
    return { ...settled('登记检查结果', sent), again: 'again' in sent }
  })
}
