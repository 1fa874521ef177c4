/** The public pages: drawn on the server, readable without scripts, the same for everybody. */
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../../print/html.ts'
import type { ProblemView } from '../api/types.ts'
import type { Site } from '../site.ts'
import { casePages } from './case.ts'
import { drawVerifier } from './draw-verifier.ts'
import { drawPages } from './draws.ts'
import { figurePages } from './figure.ts'
import { homePage } from './home.ts'
import { lawPages } from './law.ts'
import { assets, page } from './page.ts'
import type { Portal } from './portal.ts'
import { publishedIn, rendered, send } from './published.ts'
import { registerPages } from './register.ts'
import { reportPages } from './report.ts'
import { verifyPages } from './verify.ts'
import { viewOf } from './view.ts'

const robots = 'User-agent: *\nDisallow: /api/\nDisallow: /staff\n'

export const portal = async (app: FastifyInstance, { site, address }: { site: Site; address: string | undefined }): Promise<void> => {
  const shared: Portal = {
    site,
    published: publishedIn(site),
    view: (request, reply) => viewOf(request, reply, address),
    frame: async (request, reply, view, content) => send(request, reply, rendered(page(view, await site.agency(), content))),
  }
  await app.register(staticFiles, {
    root: fileURLToPath(assets),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  })
  app.get('/robots.txt', async (_, reply) => reply.type('text/plain').send(robots))
  for (const pages of [homePage, reportPages, figurePages, registerPages, casePages, drawPages, lawPages, verifyPages])
    await app.register(pages, shared)
  await app.register(drawVerifier, shared)
}

/** A problem as a page; never cached. */
export const problemPage = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { site, address }: { site: Site; address: string | undefined },
  problem: ProblemView,
): Promise<FastifyReply> => {
  const view = viewOf(request, reply, address)
  const agency = await site.agency().catch(() => undefined)
  const body = html`<h1>${problem.title}</h1>
    <p>${problem.detail}</p>
    <p><a href="${view.to('/')}">回到首页</a></p>`
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page(view, agency, { title: problem.title, body }))
}
