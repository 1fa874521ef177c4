/** Reminders: what the person signed in was told, and how they want to be told. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { overdueRhythms } from '../../engine/index.ts'
import { closeFeed, openFeed, preferencesOf, savePreferences } from '../../office/reminders/preferences.ts'
import { markRead, remindersOf, unread } from '../../office/reminders/read.ts'
import { Problem, read } from '../problem.ts'
import type { Site } from '../site.ts'
import { feedPath } from '../feed.ts'
import type { FeedView, PreferencesView, RemindersView, UnreadView } from './types.ts'

export const wanted = z.strictObject({
  ahead: z
    .array(z.int('应当是整数').min(0, '不能早于当天').max(30, '不能超过30个工作日'))
    .max(10)
    .transform((days) => [...new Set(days)].toSorted((a, b) => b - a)),
  overdue: z.enum(Object.keys(overdueRhythms) as (keyof typeof overdueRhythms)[]),
  quiet: z.boolean(),
  email: z.email('不是电子邮件地址').max(254).nullable(),
  robot: z.string().max(40).nullable(),
})
export const upTo = z.strictObject({ upTo: z.iso.date() })

export const reminderRoutes = async (app: FastifyInstance, { office, agency, reminders }: Site): Promise<void> => {
  const served = async () => (await agency()).agency
  const count = async (user: string): Promise<UnreadView> => ({ unread: await unread(office, await served(), user) })

  app.get('/reminders', async (request): Promise<RemindersView> =>
    (await remindersOf(office, await served(), request.user.id)).map((d) => ({
      ...d,
      sent: d.sent.map((s) => ({ ...s, at: s.at?.toISOString() ?? null })),
    })),
  )
  app.get('/reminders/unread', async (request) => count(request.user.id))
  app.post('/reminders/read', async (request) => {
    await markRead(office, await served(), request.user.id, read(upTo, request.body).upTo)
    return count(request.user.id)
  })

  app.get('/preferences', async (request): Promise<PreferencesView> => ({
    ...(await preferencesOf(office, await served(), request.user.id)),
    mail: reminders.mail !== undefined,
    robots: Object.keys(reminders.robots),
  }))
  app.put('/preferences', async (request, reply) => {
    const preferences = read(wanted, request.body)
    if (preferences.robot !== null && !Object.hasOwn(reminders.robots, preferences.robot))
      throw new Problem(422, '没有这个机器人', `系统管理员没有配置名为“${preferences.robot}”的群机器人，请另选一个。`)
    await savePreferences(office, await served(), request.user.id, preferences)
    return reply.code(204).send()
  })
  app.post('/preferences/feed', async (request): Promise<FeedView> => ({
    path: feedPath(await openFeed(office, await served(), request.user.id)),
  }))
  app.delete('/preferences/feed', async (request, reply) => {
    await closeFeed(office, await served(), request.user.id)
    return reply.code(204).send()
  })
}
