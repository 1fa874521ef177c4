/** The sweep of a day: everybody's digest and the messages that carry it outside, written together, once. */
import { addDays } from '../../define/index.ts'
import { sql } from 'kysely'
import type { Day } from '../../define/index.ts'
import { today, type Office } from '../office.ts'
import { digestsOf, type Digest } from './digest.ts'
import { messageOf, type Message } from './message.ts'
import { people, type Person } from './preferences.ts'
import type { ReminderSettings } from './settings.ts'

export const channels = { mail: '电子邮件', robot: '群机器人' } as const
export type Channel = keyof typeof channels

export type Prepared = {
  readonly person: Person
  readonly digest: Digest
  readonly channels: readonly Channel[]
  readonly message: Message
}

/** What a digest keeps in the database; names are looked up when it is read. */
export type KeptDigest = {
  readonly counts: Digest['counts']
  readonly items: readonly { readonly case: string; readonly clock: string; readonly due: Day }[]
}

/** What there is to tell today, and by which ways: those that the person wants and the operator has configured. */
export const prepare = async (
  office: Office,
  agency: string,
  settings: ReminderSettings,
  address: string | undefined,
): Promise<Prepared[]> => {
  const before = await office.db.app
    .selectFrom('reminder_days')
    .select('on_day')
    .where('agency', '=', agency)
    .where('on_day', '<', today(office))
    .orderBy('on_day', 'desc')
    .limit(30)
    .execute()
  const digests = await digestsOf(
    office,
    agency,
    await people(office, agency),
    before.map((b) => b.on_day),
  )
  return digests.map(({ person, digest }) => {
    const { email, robot } = person.preferences
    const ways: Channel[] = []
    if (email !== null && settings.mail !== undefined) ways.push('mail')
    if (robot !== null && Object.hasOwn(settings.robots, robot)) ways.push('robot')
    return { person, digest, channels: ways, message: messageOf(office, digest, address) }
  })
}

/** Reminders are kept for so many days. */
const keptDays = 90

const isSwept = async (office: Office, agency: string): Promise<boolean> => {
  const done = office.db.app.selectFrom('reminder_days').select('at').where('agency', '=', agency).where('on_day', '=', today(office))
  return (await done.executeTakeFirst()) !== undefined
}

/** Makes the day's reminders, unless that was done or is being done by another server. Returns how many people have something to be told of. */
export const sweep = async (
  office: Office,
  agency: string,
  settings: ReminderSettings,
  address: string | undefined,
): Promise<number | undefined> => {
  if (await isSwept(office, agency)) return undefined
  return office.db.app.transaction().execute(async (tx) => {
    const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtext(${`yifa remind ${agency}`})) as mine`.execute(tx)
    if (!lock.rows[0]!.mine || (await isSwept(office, agency))) return undefined
    const on = today(office)
    const at = office.now()
    const prepared = await prepare(office, agency, settings, address)
    await tx.insertInto('reminder_days').values({ agency, on_day: on, at }).execute()
    for (const { person, digest, channels: ways, message } of prepared) {
      const kept: KeptDigest = { counts: digest.counts, items: digest.items.map((r) => ({ case: r.caseId, clock: r.clock, due: r.due })) }
      const key = { agency, user_id: person.id, on_day: on }
      await tx
        .insertInto('reminders')
        .values({ ...key, at, digest: JSON.stringify(kept), read_at: null })
        .execute()
      if (ways.length > 0)
        await tx
          .insertInto('outbox')
          .values(ways.map((channel) => ({ ...key, channel, message: JSON.stringify(message), next_at: at, sent_at: null, problem: null })))
          .execute()
    }
    for (const old of ['reminder_days', 'reminders', 'outbox'] as const)
      await tx.deleteFrom(old).where('agency', '=', agency).where('on_day', '<', addDays(on, -keptDays)).execute()
    return prepared.length
  })
}

/** Whether the hour has come at which reminders are made, in China. */
export const isTime = (office: Office, { at }: ReminderSettings): boolean =>
  new Date(office.now().getTime() + 8 * 3_600_000).toISOString().slice(11, 16) >= at
