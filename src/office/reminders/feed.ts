/** A person's deadlines as a calendar (RFC 5545): each open one an all-day event, with why it ends on that day. */
import { createHash } from 'node:crypto'
import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays, citationText, type Day } from '../../define/index.ts'
import { deadlines, entryText, limitText, seen, standing, type Deadline } from '../../engine/index.ts'
import { load } from '../../store/acts.ts'
import { today, type Agency, type Office } from '../office.ts'
import { runningCases, type Running } from '../running.ts'
import type { User } from '../users.ts'
import { concernOf } from './digest.ts'
import { publicTitle } from './message.ts'

/** So many that are still to come, and of the overdue the latest. */
const most = { ahead: 1_000, overdue: 200 } as const

/** Why a deadline ends on its day: its length, each act that counts for it, its article. */
const explanation = (d: Deadline): string =>
  [
    `${d.title}：${limitText(d.limit)}`,
    ...d.entries.map((e) => `${entryText(e, d.limit.unit)}（${citationText(e.basis)}）`),
    `${d.due}届满`,
    ...(d.provisional ? ['其间有放假安排尚未公布的日子，届满日可能变动。'] : []),
    `依据：${citationText(d.basis)}`,
  ].join('\n')

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The calendar of a person, as text. The same deadline keeps its UID, whatever becomes of its day. */
export const feedOf = async (office: Office, { agency, name }: Agency, user: User): Promise<string> => {
  const now = today(office)
  const running = [
    ...(await runningCases(office, agency, { from: now, of: concernOf(office, user, false), most: most.ahead })),
    ...(await runningCases(office, agency, {
      to: addDays(now, -1),
      of: concernOf(office, user, true),
      latestFirst: true,
      most: most.overdue,
    })),
  ]
  const explained = await explain(office, agency, running)
  const calendar = ical({ name: `${name}办理期限`, prodId: { company: 'Yifa', product: 'Yifa', language: 'ZH' }, ttl: 3_600 })
  for (const r of running) {
    const key = `${r.caseId} ${r.clock}`
    const why = explained.get(`${key} ${r.due}`)
    if (why === undefined) continue
    calendar.createEvent({
      id: `${createHash('sha256').update(`${agency} ${key}`).digest('hex').slice(0, 32)}@deadline.yifa`,
      stamp: midnight(now),
      allDay: true,
      timezone: 'UTC',
      start: midnight(r.due),
      end: midnight(addDays(r.due, 1)),
      summary: `${r.overdue ? '超期　' : ''}${r.clockTitle}　${publicTitle(office, r)}`,
      description: why,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Cases read at once. */
const pageSize = 200

const explain = async (office: Office, agency: string, running: readonly Running[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const ids = [...new Set(running.map((r) => r.caseId))]
  for (let from = 0; from < ids.length; from += pageSize)
    for (const { id, procedure, acts } of (
      await load(office.db.app, agency, ids.slice(from, from + pageSize), { sealed: true })
    ).values()) {
      const p = office.catalog.procedures.get(procedure)
      const c = p && seen(p, id, standing(acts))
      if (p && c)
        for (const d of deadlines(p, c, today(office), office.calendar))
          if (d.state === 'running' && d.due !== undefined) found.set(`${id} ${d.clock} ${d.due}`, explanation(d))
    }
  return found
}
