/** Calendars of deadlines: whoever holds a secret address reads them, as calendar programs do, without signing in. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { feedOf } from '../office/reminders/feed.ts'
import { feedOwner } from '../office/reminders/preferences.ts'
import { Problem, read } from './problem.ts'
import type { Site } from './site.ts'

const ending = '.ics'
export const feedPath = (token: string): string => `/feeds/${token}${ending}`

const named = z.object({ file: z.string().endsWith(ending).max(100) })

export const feeds = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/feeds/:file', { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }, async (request, reply) => {
    const { file } = read(named, request.params)
    const served = await agency()
    const owner = await feedOwner(office, served.agency, file.slice(0, -ending.length))
    if (owner === undefined) throw new Problem(404, '没有这个日历', '地址已经停用或者有误。请到工作台的“提醒设置”里换一个新的地址。')
    return reply
      .header('cache-control', 'no-store')
      .type('text/calendar; charset=utf-8')
      .send(await feedOf(office, served, owner))
  })
}
