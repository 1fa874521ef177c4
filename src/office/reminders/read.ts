/** Reminders as a person reads them in the workbench: the days, what was told, and what has been done since. */
import { sql } from 'kysely'
import type { Day } from '../../define/index.ts'
import { numberOf } from '../../engine/index.ts'
import { today, type Office } from '../office.ts'
import { clockOf } from '../running.ts'
import { partOf, type DigestPart } from './digest.ts'
import type { Channel, KeptDigest } from './sweep.ts'

export type Told = {
  readonly part: DigestPart
  readonly caseId: string
  readonly procedureTitle: string
  readonly number: string | null
  readonly name: string
  readonly clockTitle: string
  readonly due: Day
  /** As of today. */
  readonly workingDaysLeft: number
  readonly overdue: boolean
  /** The clock no longer runs until that day. */
  readonly settled: boolean
}
export type ToldDay = {
  readonly on: Day
  readonly read: boolean
  readonly counts: KeptDigest['counts']
  readonly items: readonly Told[]
  /** What became of it outside. */
  readonly sent: readonly { readonly channel: Channel; readonly at: Date | null; readonly problem: string | null }[]
}

const shownDays = 14

export const unread = async (office: Office, agency: string, user: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from reminders where agency = ${agency} and user_id = ${user} and read_at is null`.execute(office.db.app)
  return rows[0]!.n
}

/** The last days on which a person was told something, latest first. */
export const remindersOf = async (office: Office, agency: string, user: string): Promise<ToldDay[]> => {
  const days = await office.db.app
    .selectFrom('reminders')
    .select(['on_day', 'digest', 'read_at'])
    .where('agency', '=', agency)
    .where('user_id', '=', user)
    .orderBy('on_day', 'desc')
    .limit(shownDays)
    .execute()
  const oldest = days.at(-1)?.on_day
  if (oldest === undefined) return []
  const now = today(office)
  const digests = days.map((d) => d.digest as KeptDigest)
  const ids = [...new Set(digests.flatMap((d) => d.items.map((i) => i.case)))]
  const [{ rows: cases }, { rows: open }, outbox] = await Promise.all([
    sql<{ id: string; procedure: string; name: string; number: string | null; data: Record<string, Record<string, unknown>> }>`
      select id, procedure, name, number, data from cases where agency = ${agency} and id = any(${ids}::text[])`.execute(office.db.app),
    sql<{ key: string }>`
      select case_id || ' ' || clock || ' ' || due as key from deadlines
      where agency = ${agency} and case_id = any(${ids}::text[])`.execute(office.db.app),
    office.db.app
      .selectFrom('outbox')
      .select(['on_day', 'channel', 'sent_at', 'problem'])
      .where('agency', '=', agency)
      .where('user_id', '=', user)
      .where('on_day', '>=', oldest)
      .orderBy('channel')
      .execute(),
  ])
  const byId = new Map(cases.map((c) => [c.id, c]))
  const running = new Set(open.map((o) => o.key))
  return days.map(({ on_day: on, read_at }, i) => ({
    on,
    read: read_at !== null,
    counts: digests[i]!.counts,
    items: digests[i]!.items.flatMap(({ case: id, clock, due }): Told[] => {
      const c = byId.get(id)
      const p = c && office.catalog.procedures.get(c.procedure)
      if (c === undefined || p === undefined) return []
      return [
        {
          part: partOf(due, on),
          caseId: id,
          procedureTitle: p.title,
          number: numberOf(p, c.data) ?? c.number,
          name: c.name,
          clockTitle: clockOf(office, p.id, clock)?.title ?? clock,
          due,
          workingDaysLeft: office.calendar.workingDaysBetween(now, due),
          overdue: now > due,
          settled: !running.has(`${id} ${clock} ${due}`),
        },
      ]
    }),
    sent: outbox.filter((o) => o.on_day === on).map((o) => ({ channel: o.channel as Channel, at: o.sent_at, problem: o.problem })),
  }))
}

/** Notes that a person has read what they were told up to a day. */
export const markRead = async (office: Office, agency: string, user: string, upTo: Day): Promise<void> => {
  await office.db.app
    .updateTable('reminders')
    .set({ read_at: office.now() })
    .where('agency', '=', agency)
    .where('user_id', '=', user)
    .where('on_day', '<=', upTo)
    .where('read_at', 'is', null)
    .execute()
}
