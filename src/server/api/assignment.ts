/** 承办: whose a case is, and making it somebody's. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { assign, assignmentOf } from '../../office/assignment.ts'
import { readCase } from '../../office/case.ts'
import type { User } from '../../office/users.ts'
import { demand } from '../access/roles.ts'
import { read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId } from './cases.ts'
import type { AssignmentView, PersonView, TakenView } from './types.ts'

export const assigning = z.strictObject({ to: z.string().min(1).max(64).nullable() })
const view = ({ id, name }: User): PersonView => ({ id, name })

export const assignmentRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const found = async (params: unknown) => {
    const served = (await agency()).agency
    return { served, c: await readCase(office, served, read(byId, params).id) }
  }
  app.get('/cases/:id/assignment', async (request): Promise<AssignmentView> => {
    const { served, c } = await found(request.params)
    const acts = c.acts.map((a) => a.act)
    const { assignee, people, mayReturn } = await assignmentOf(office, served, acts, request.user)
    return { assignee: assignee ? view(assignee) : null, people: people.map(view), mayReturn }
  })
  app.post('/cases/:id/assignment', async (request, reply) => {
    demand(request.user, ['clerk', 'reviewer', 'head'], '承办')
    const { to } = read(assigning, request.body)
    const { served, c } = await found(request.params)
    const made: TakenView = await assign(office, served, {
      procedure: c.procedure,
      caseId: c.id,
      user: request.user,
      ...(to !== null && { to }),
    })
    return reply.code(201).send(made)
  })
}
