/** Signing in and out, and the two things that every request of staff must show: a session, and that it comes from our own pages. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { signIn, signOut, userOf, type User } from '../../office/users.ts'
import type { SessionView } from '../api/types.ts'
import { Problem, read } from '../problem.ts'
import type { Site } from '../site.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; always there behind `demandSession`. */
    user: User
  }
}

const cookie = 'yifa'
/** Pages of other sites can't set a header of ours (besides sameSite=strict). */
const ownHeader = 'x-yifa'
const attempts = { max: 10, timeWindow: '1 minute' }

const place = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: request.protocol === 'https',
})

const view = async (site: Site, user: User): Promise<SessionView> => {
  const { agency, name, synthetic } = await site.agency()
  return { user: { id: user.id, name: user.name, roles: user.roles }, agency: { id: agency, name, synthetic } }
}

const demandOwnHeader = (request: FastifyRequest): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.headers[ownHeader] === undefined)
    throw new Problem(403, '请求被拒绝', '这个请求不是从本系统的页面发出的。请回到工作台，刷新页面后重试。')
}

const signedIn = async (site: Site, request: FastifyRequest): Promise<User | undefined> => {
  const token = request.cookies[cookie]
  return token === undefined ? undefined : userOf(site.office, (await site.agency()).agency, token)
}

/** The hook before every request of staff. */
export const demandSession = (site: Site) => async (request: FastifyRequest) => {
  demandOwnHeader(request)
  const user = await signedIn(site, request)
  if (user === undefined) throw new Problem(401, '请先登录', '您还没有登录，或者登录已经过期。请登录后再办理。')
  request.user = user
}

export const credentials = z.strictObject({ user: z.string().trim().min(1).max(64), password: z.string().min(1).max(256) })

export const sessions = async (app: FastifyInstance, site: Site): Promise<void> => {
  const attemptsAreCounted = { config: { rateLimit: attempts } }
  app.post('/session', attemptsAreCounted, async (request, reply: FastifyReply) => {
    demandOwnHeader(request)
    const { user, password } = read(credentials, request.body)
    const session = await signIn(site.office, (await site.agency()).agency, user, password)
    if (session === undefined) throw new Problem(401, '没有登录', '用户名或者密码不对。请核对后重试；忘记密码请联系系统管理员。')
    reply.setCookie(cookie, session.token, { ...place(request), expires: session.expires })
    return view(site, session.user)
  })
  app.get('/session', async (request) => {
    const user = await signedIn(site, request)
    if (user === undefined) throw new Problem(401, '请先登录', '您还没有登录，或者登录已经过期。')
    return view(site, user)
  })
  app.delete('/session', async (request, reply) => {
    demandOwnHeader(request)
    const token = request.cookies[cookie]
    if (token !== undefined) await signOut(site.office, (await site.agency()).agency, token)
    return reply.clearCookie(cookie, place(request)).code(204).send()
  })
}
