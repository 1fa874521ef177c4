/** Cases: read, opened, carried on, tried, corrected. */
import { Said, takingText, type AnyProcedure } from '../../define/index.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isEngineStep } from '../../engine/index.ts'
import { readCase } from '../../office/case.ts'
import { against, correct, procedureOf, take, type Taken } from '../../office/step.ts'
import type { User } from '../../office/users.ts'
import { proofOf } from '../../store/sealing.ts'
import { demand, demandStep } from '../access/roles.ts'
import { Problem, read, refusalView, refused } from '../problem.ts'
import type { Site } from '../site.ts'
import { caseView } from './case-view.ts'
import type { CaseView, Proof, TakenView, TryView } from './types.ts'

export const byId = z.object({ id: z.string().max(200) })
const data = z.record(z.string(), z.unknown()).default({})
/** What a request says of the step that it takes: its day, its data, and reasons for going on against warnings, by the warning's sentence. */
export const stepTaking = { on: z.iso.date(), data, reasons: z.record(z.string().max(2_000), z.string().max(2_000)).optional() }
export const taking = z.object({ procedure: z.string().optional(), step: z.string().max(64), ...stepTaking })
export const opening = taking.extend({ procedure: z.string() })
export const correction = z.object({
  step: z.enum(['@amend', '@void', '@note']),
  act: z.int().min(1).optional(),
  on: z.iso.date().optional(),
  values: data,
  reason: z.string().trim().min(1, '请写明理由').max(20_000),
})

/** What was recorded, or a refusal that says what stands against it. */
export const settled = (what: string, taken: Taken): TakenView => {
  if ('refusals' in taken) throw refused(what, taken.refusals)
  return taken
}

/** The same of a step. */
export const settledStep = (p: AnyProcedure, step: string, taken: Taken): TakenView => settled(takingText(p.steps[step]!), taken)

export const caseRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const found = async (params: unknown) => {
    const served = (await agency()).agency
    return { served, c: await readCase(office, served, read(byId, params).id) }
  }
  const taken = (user: User, body: z.infer<typeof taking>, procedure: string, caseId?: string) => {
    demandStep(user, procedureOf(office, procedure), body.step)
    const { step, on, reasons: why } = body
    return { procedure, ...(caseId !== undefined && { caseId }), step, on, data: body.data, by: user.name, ...(why && { reasons: why }) }
  }

  app.get('/cases/:id', async (request): Promise<CaseView> => {
    const { served, c } = await found(request.params)
    return caseView(office, served, c)
  })

  app.post('/cases', async (request, reply) => {
    const body = read(opening, request.body)
    const t = taken(request.user, body, body.procedure)
    return reply.code(201).send(settledStep(procedureOf(office, body.procedure), body.step, await take(office, (await agency()).agency, t)))
  })

  app.post('/cases/:id/acts', async (request, reply) => {
    const body = read(taking, request.body)
    const { served, c } = await found(request.params)
    const t = taken(request.user, body, c.procedure.id, c.id)
    return reply.code(201).send(settledStep(c.procedure, body.step, await take(office, served, t)))
  })

  app.post('/cases/:id/try', async (request): Promise<TryView> => {
    const body = read(taking, request.body)
    const served = (await agency()).agency
    const { id } = read(byId, request.params)
    const c = id === 'new' ? undefined : await readCase(office, served, id)
    const procedure = c?.procedure.id ?? body.procedure
    if (procedure === undefined) throw new Problem(400, '请求不符合要求', '新办的办件请写明是哪一项程序。')
    const p = procedureOf(office, procedure)
    if (p.steps[body.step] === undefined) throw new Said(`“${p.title}”没有“${body.step}”这一环节。`)
    const t = taken(request.user, body, procedure, c?.id)
    return { refusals: (await against(office, served, t, c ? c.acts.map((a) => a.act) : [])).map(refusalView) }
  })

  app.post('/cases/:id/corrections', async (request, reply) => {
    const body = read(correction, request.body)
    const { served, c } = await found(request.params)
    const head = { procedure: c.procedure.id, caseId: c.id, by: request.user.name, reason: body.reason }
    const old = c.acts.find((a) => a.act.n === body.act)
    if (body.step !== '@note' && body.act !== undefined && (old === undefined || old.stands === undefined || isEngineStep(old.act.step)))
      throw new Said(`没有可以更正的第${body.act}步，可能已经作废。请刷新后核对。`)
    if (old !== undefined) demandStep(request.user, c.procedure, old.act.step)
    else
      demand(
        request.user,
        body.step === '@void' ? ['head'] : ['clerk', 'reviewer', 'head'],
        body.step === '@void' ? '作废整件办件' : '备注',
      )
    if (body.step === '@amend' && body.act === undefined) throw new Problem(400, '请求不符合要求', '请写明更正第几步。')
    const done =
      body.step === '@amend'
        ? await correct(office, served, { ...head, step: '@amend', act: body.act!, values: body.values, ...(body.on && { on: body.on }) })
        : body.step === '@void'
          ? await correct(office, served, { ...head, step: '@void', act: body.act ?? 'all' })
          : await correct(office, served, { ...head, step: '@note' })
    return reply.code(201).send(settled({ '@amend': '更正', '@void': '作废', '@note': '备注' }[body.step], done))
  })

  app.get('/cases/:id/proof/:n', async (request): Promise<Proof> => {
    const { id, n } = read(byId.extend({ n: z.coerce.number().int().min(1) }), request.params)
    const proof = await proofOf(office.db.app, (await agency()).agency, id, n)
    if (proof === undefined) throw new Said('这一步还没有封存，或者不存在。封存每隔几秒进行一次，请稍后再试。')
    return proof
  })
}
