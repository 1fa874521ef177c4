/** The server, as a table of contents: what protects it, the API of the workbench, the public pages, the workbench itself. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Office } from '../office/office.ts'
import type { ReminderSettings } from '../office/reminders/settings.ts'
import { api } from './api/index.ts'
import type { ProblemView } from './api/types.ts'
import { feeds } from './feed.ts'
import { portal, problemPage } from './portal/index.ts'
import { problemOf } from './problem.ts'
import { siteOf } from './site.ts'
import { workbench } from './workbench.ts'

export type AppOptions = {
  /** The agency that this site speaks for; the only or first one where left out. */
  readonly agency?: string | undefined
  /** Where the public reaches the site, such as https://gxt.example.gov.cn; what requests say where left out. */
  readonly address?: string | undefined
  /** The built workbench. */
  readonly workbench?: string | undefined
  /** By which ways reminders leave the house; none where left out. */
  readonly reminders?: ReminderSettings | undefined
  /** Requests come through a proxy whose word on their origin is true. */
  readonly behindProxy?: boolean | undefined
}

const self = ["'self'"]
const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: self,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: [...self, 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: self,
    frameAncestors: ["'none'"],
  },
}
const built = fileURLToPath(new URL('../../build/staff', import.meta.url))

/** Builds the server on an open office. It listens nowhere until told to. */
export const createApp = async (office: Office, options: AppOptions = {}): Promise<FastifyInstance> => {
  const app = fastify({ trustProxy: options.behindProxy ?? false, routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 } })
  const site = siteOf(office, options.agency, options.reminders)
  const pages = { site, address: options.address }

  const answer = (request: FastifyRequest, reply: FastifyReply, problem: ProblemView): FastifyReply | Promise<FastifyReply> =>
    request.url.startsWith('/api/')
      ? reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
      : problemPage(request, reply, pages, problem)
  app.setErrorHandler((error, request, reply) =>
    answer(request, reply, problemOf(error, { method: request.method, route: request.routeOptions.url ?? '' })),
  )
  app.setNotFoundHandler((request, reply) =>
    answer(request, reply, { title: '没有这个页面', detail: '链接可能有误，或者内容已经移走。请从首页查找。', status: 404 }),
  )

  await app.register(helmet, {
    contentSecurityPolicy: policy,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
  })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, { global: false, hook: 'preHandler' })

  app.get('/healthz', async () => ({ ok: true }))
  await app.register(api, { prefix: '/api', site })
  await app.register(feeds, site)
  await app.register(portal, pages)
  const folder = options.workbench ?? built
  await app.register(workbench, { folder: existsSync(folder) ? folder : undefined })
  return app
}
