/** The JSON that the workbench reads and writes: all under /api, all behind a session but its own description. */
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { demandSession, sessions } from '../access/session.ts'
import type { Site } from '../site.ts'
import { assignmentRoutes } from './assignment.ts'
import { caseRoutes } from './cases.ts'
import { catalogRoute } from './catalog.ts'
import { drawRoutes } from './draws.ts'
import { figureRoutes } from './figures.ts'
import { homeRoute } from './home.ts'
import { importRoutes } from './imports.ts'
import { numberRoutes } from './numbers.ts'
import { openApiRoute } from './openapi/document.ts'
import { poolRoutes } from './pool.ts'
import { registerRoutes } from './registers.ts'
import { reminderRoutes } from './reminders.ts'
import { reportRoutes } from './reports.ts'
import { signOffRoutes } from './sign-off.ts'
import { stepRoutes } from './steps.ts'
import { verifyRoute } from './verify.ts'
import { visitDocumentRoutes } from './visit-documents.ts'
import { visitRoutes } from './visits.ts'

const behindSession = [
  catalogRoute,
  homeRoute,
  registerRoutes,
  numberRoutes,
  caseRoutes,
  stepRoutes,
  assignmentRoutes,
  signOffRoutes,
  importRoutes,
  poolRoutes,
  drawRoutes,
  visitRoutes,
  visitDocumentRoutes,
  figureRoutes,
  reportRoutes,
  reminderRoutes,
  verifyRoute,
]

export const api = async (app: FastifyInstance, { site }: { site: Site }): Promise<void> => {
  // What staff see isn't kept by browsers or anything between.
  app.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'))
  await app.register(multipart)
  await app.register(sessions, site)
  await app.register(openApiRoute, site)
  await app.register(async (inner) => {
    inner.addHook('onRequest', demandSession(site))
    for (const routes of behindSession) await inner.register(routes, site)
  })
}
