/** The outbox: messages that wait to leave the house, each tried until it was taken, ever less often. */
import { sql } from 'kysely'
import type { Day } from '../../define/index.ts'
import type { Office } from '../office.ts'
import { sendMail } from './mail.ts'
import { messageId, type Message } from './message.ts'
import { sendByRobot } from './robot.ts'
import type { ReminderSettings } from './settings.ts'
import { channels, type Channel } from './sweep.ts'

/** Seconds after the first try, twice as many after each further one; longer than a try lasts, so that no message is tried twice at a time. */
const firstPause = 120
const longestPause = 3_600
/** Within about six hours; the list in the workbench has it anyway. */
const mostAttempts = 10

type Waiting = {
  readonly user_id: string
  readonly on_day: Day
  readonly message: Message
  readonly email: string | null
  readonly robot: string | null
}

/** Takes the next message of a channel. That it is tried, and when again, is noted before: whoever dies meanwhile leaves it to the next try.
 *  The choice is materialized, for a plan that asked for it again would take one more message each time. */
const claim = async (office: Office, agency: string, channel: Channel): Promise<Waiting | undefined> => {
  const now = office.now()
  // Between half and the whole of the pause, so that many who failed together don't come back together.
  const jitter = 0.5 + office.salt()[0]! / 510
  const { rows } = await sql<Waiting>`
    with next as materialized (
      select w.user_id, w.on_day, p.email, p.robot from outbox w
      left join reminder_preferences p on p.agency = w.agency and p.user_id = w.user_id
      where w.agency = ${agency} and w.channel = ${channel} and w.sent_at is null and w.next_at <= ${now} and w.attempts < ${mostAttempts}
      order by w.next_at, w.user_id limit 1 for update of w skip locked
    )
    update outbox o set attempts = o.attempts + 1,
      next_at = ${now}::timestamptz + make_interval(secs => ${jitter} * least(${longestPause}::float8, ${firstPause} * 2.0 ^ o.attempts))
    from next where o.agency = ${agency} and o.channel = ${channel} and o.user_id = next.user_id and o.on_day = next.on_day
    returning o.user_id, o.on_day, o.message, next.email, next.robot`.execute(office.db.app)
  return rows[0]
}

/** Why a message wasn't taken: a code, never an address or what a server said. */
const problemOf = (e: unknown): string => {
  const { responseCode, code, cause } = e as { responseCode?: number; code?: string | number; cause?: { code?: string } }
  return String(responseCode ?? cause?.code ?? code ?? (e as Error).name).slice(0, 40)
}

const send = async (office: Office, settings: ReminderSettings, channel: Channel, agency: string, w: Waiting): Promise<boolean> => {
  const id = messageId(agency, w.user_id, w.on_day, channel)
  if (channel === 'mail') {
    if (w.email === null || settings.mail === undefined) return false
    await sendMail(settings.mail, w.email, w.message, id)
    return true
  }
  if (w.robot === null || !Object.hasOwn(settings.robots, w.robot)) return false
  await sendByRobot(settings.robots[w.robot]!, w.message, id, office.now())
  return true
}

/** Sends what waits. A failure ends the round of its channel: whoever can't be reached is asked once a round. Returns how many messages left. */
export const deliver = async (
  office: Office,
  agency: string,
  settings: ReminderSettings,
  stopped: () => boolean = () => false,
): Promise<{ sent: number; failed: number }> => {
  const done = { sent: 0, failed: 0 }
  const rounds = (Object.keys(channels) as Channel[]).filter((channel) =>
    channel === 'mail' ? settings.mail !== undefined : Object.keys(settings.robots).length > 0,
  )
  await Promise.all(
    rounds.map(async (channel) => {
      while (!stopped()) {
        const waiting = await claim(office, agency, channel)
        if (waiting === undefined) return
        const row = office.db.app
          .updateTable('outbox')
          .where('agency', '=', agency)
          .where('user_id', '=', waiting.user_id)
          .where('on_day', '=', waiting.on_day)
          .where('channel', '=', channel)
        try {
          const left = await send(office, settings, channel, agency, waiting)
          await row.set(left ? { sent_at: office.now(), problem: null } : { attempts: mostAttempts, problem: '已关闭' }).execute()
          if (left) done.sent++
        } catch (e) {
          done.failed++
          await row.set({ problem: problemOf(e) }).execute()
          return
        }
      }
    }),
  )
  return done
}
