/** What all public pages share. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'
import type { Content } from './page.ts'
import type { Published } from './published.ts'
import type { View } from './view.ts'

export type Portal = {
  readonly site: Site
  readonly published: Published
  readonly view: (request: FastifyRequest, reply: FastifyReply) => View
  /** Sends a content within the page. */
  readonly frame: (request: FastifyRequest, reply: FastifyReply, view: View, content: Content) => Promise<FastifyReply>
}
