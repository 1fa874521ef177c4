/** A route for each step of each procedure that a form takes, made from the definitions. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said, type AnyProcedure } from '../../define/index.ts'
import { readCase } from '../../office/case.ts'
import { take } from '../../office/step.ts'
import { demandStep } from '../access/roles.ts'
import { Problem, read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId, settledStep, stepTaking } from './cases.ts'

/** Where a step is taken: `{id}` stands for the case, which an opening step makes. */
export const stepPath = (p: AnyProcedure, step: string): string =>
  p.steps[step]?.opens ? `/procedures/${p.id}/steps/${step}` : `/procedures/${p.id}/cases/{id}/${step}`

export const stepRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  /** The case that the address names: of this procedure, or not found. */
  const found = async (served: string, p: AnyProcedure, params: unknown): Promise<string> => {
    const { id } = read(byId, params)
    const c = await readCase(office, served, id).catch((e: unknown) => {
      if (e instanceof Said) throw new Problem(404, '没有找到', e.message)
      throw e
    })
    if (c.procedure.id !== p.id) throw new Problem(404, '没有找到', `这件办件是“${c.procedure.title}”，不是“${p.title}”。请核对链接。`)
    return c.id
  }
  for (const p of office.catalog.procedures.values())
    for (const [step, { opens, fixed }] of Object.entries(p.steps))
      if (!fixed)
        app.post(stepPath(p, step).replace('{id}', ':id'), async (request) => {
          demandStep(request.user, p, step)
          const { on, data, reasons } = read(z.object(stepTaking), request.body)
          const served = (await agency()).agency
          const caseId = opens ? {} : { caseId: await found(served, p, request.params) }
          const t = { procedure: p.id, ...caseId, step, on, data, by: request.user.name, ...(reasons && { reasons }) }
          return settledStep(p, step, await take(office, served, t))
        })
}
