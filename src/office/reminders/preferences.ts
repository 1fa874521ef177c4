/** How a person wants to be reminded, and the secret address of their calendar. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { usualReminding, type Reminding } from '../../engine/index.ts'
import type { Office } from '../office.ts'
import type { User, UserRole } from '../users.ts'

/** Without an address or a robot nothing goes there. The list in the workbench is always kept. */
export type Preferences = Reminding & { readonly email: string | null; readonly robot: string | null }
export const usualPreferences: Preferences = { ...usualReminding, email: null, robot: null }

export type Person = User & { readonly preferences: Preferences }
type Row = Preferences & Omit<User, 'roles'> & { roles: UserRole[]; chosen: boolean; feed: boolean }

const personOf = ({ id, name, roles, chosen, email, robot, ahead, overdue, quiet }: Row): Person => ({
  id,
  name,
  roles,
  preferences: chosen ? { email, robot, ahead, overdue, quiet } : usualPreferences,
})
const asked = sql`
  select u.id, u.name, u.roles, p.user_id is not null as chosen, p.email, p.robot, p.ahead, p.overdue, p.quiet, p.feed_hash is not null as feed
  from users u left join reminder_preferences p on p.agency = u.agency and p.user_id = u.id`

/** Everybody of an agency. */
export const people = async (office: Office, agency: string): Promise<Person[]> =>
  (await sql<Row>`${asked} where u.agency = ${agency} order by u.id`.execute(office.db.app)).rows.map(personOf)

/** A person's preferences, and whether they have a calendar. */
export const preferencesOf = async (office: Office, agency: string, user: string): Promise<{ preferences: Preferences; feed: boolean }> => {
  const { rows } = await sql<Row>`${asked} where u.agency = ${agency} and u.id = ${user}`.execute(office.db.app)
  return rows[0] ? { preferences: personOf(rows[0]).preferences, feed: rows[0].feed } : { preferences: usualPreferences, feed: false }
}

const keep = (office: Office, agency: string, user: string, changed: Partial<Preferences> & { feed_hash?: Buffer | null }) => {
  const { ahead, ...others } = changed
  const kept = { ...others, ...(ahead && { ahead: [...ahead] }) }
  return office.db.app
    .insertInto('reminder_preferences')
    .values({ agency, user_id: user, ...usualPreferences, ahead: [...usualPreferences.ahead], ...kept })
    .onConflict((c) => c.columns(['agency', 'user_id']).doUpdateSet(kept))
    .execute()
}

export const savePreferences = async (office: Office, agency: string, user: string, preferences: Preferences): Promise<void> => {
  await keep(office, agency, user, preferences)
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Gives a person's calendar a new secret; the address known before ends. The secret is only kept as a hash. */
export const openFeed = async (office: Office, agency: string, user: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await keep(office, agency, user, { feed_hash: hashOf(token) })
  return token
}
export const closeFeed = async (office: Office, agency: string, user: string): Promise<void> => {
  await keep(office, agency, user, { feed_hash: null })
}
/** Whose calendar a secret opens. */
export const feedOwner = async (office: Office, agency: string, token: string): Promise<User | undefined> => {
  const { rows } = await sql<Row>`${asked} where u.agency = ${agency} and p.feed_hash = ${hashOf(token)}`.execute(office.db.app)
  return rows[0] && personOf(rows[0])
}
