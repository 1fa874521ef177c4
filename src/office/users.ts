/** Users and their sessions: passwords under scrypt, sessions kept as hashes of their tokens. */
import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { appendFile, chmod } from 'node:fs/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import type { Agency, Office } from './office.ts'

/** What people are here for. A reviewer does a clerk's work too, a head both; an operator looks after the system. */
export const userRoles = { clerk: '经办人', reviewer: '合法性审核人', head: '负责人', operator: '系统管理员' } as const
export type UserRole = keyof typeof userRoles
export type User = { readonly id: string; readonly name: string; readonly roles: readonly UserRole[] }

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)
const cost = { N: 2 ** 15, r: 8, p: 1 }
const hashLength = 32

const hashed = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const hash = await derive(password.normalize('NFC'), salt, hashLength, { ...cost, maxmem: 2 ** 27 })
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join('$')
}
const fits = async (password: string, kept: string): Promise<boolean> => {
  const [, n, r, p, salt = '', hash = ''] = kept.split('$')
  const wanted = Buffer.from(hash, 'base64')
  const got = await derive(password.normalize('NFC'), Buffer.from(salt, 'base64'), wanted.length || hashLength, {
    N: Number(n),
    r: Number(r),
    p: Number(p),
    maxmem: 2 ** 27,
  })
  return wanted.length > 0 && timingSafeEqual(got, wanted)
}
// An unknown user costs as much time as a wrong password, so that names can't be guessed by the clock.
const nobody = `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAAAAAAAAAAAAAAAAAAAA==$`

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
/** Sixteen letters and digits that aren't mistaken for each other, about 79 bits. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-')

/** Makes a user, or gives a known one another name, other roles and a new password; sessions under the old one end. Returns the password,
 *  which is drawn here unless given. */
export const setUser = async (
  office: Office,
  { agency }: Pick<Agency, 'agency'>,
  user: User,
  password = newPassword(),
): Promise<string> => {
  const kept = { name: user.name, roles: [...user.roles], password: await hashed(password) }
  await office.db.app
    .insertInto('users')
    .values({ agency, id: user.id, ...kept })
    .onConflict((c) => c.columns(['agency', 'id']).doUpdateSet(kept))
    .execute()
  await office.db.app.deleteFrom('sessions').where('agency', '=', agency).where('user_id', '=', user.id).execute()
  return password
}
export const removeUser = async (office: Office, { agency }: Agency, id: string): Promise<boolean> => {
  for (const theirs of ['sessions', 'outbox', 'reminders', 'reminder_preferences'] as const)
    await office.db.app.deleteFrom(theirs).where('agency', '=', agency).where('user_id', '=', id).execute()
  const gone = await office.db.app.deleteFrom('users').where('agency', '=', agency).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
export const users = async (office: Office, { agency }: Pick<Agency, 'agency'>): Promise<User[]> =>
  (await office.db.app.selectFrom('users').select(['id', 'name', 'roles']).where('agency', '=', agency).orderBy('id').execute()) as User[]

/** Those who may take part in signing documents. */
export const signers = async (office: Office, agency: string): Promise<User[]> =>
  (await users(office, { agency })).filter((u) => u.roles.some((r) => r !== 'operator'))

export type FirstUser = User & { readonly password: string }

/** Where an agency has no users yet, makes one of each role; their passwords are drawn here and written to `file` for the operator alone. */
export const firstUsers = async (office: Office, agency: Agency, file: string): Promise<FirstUser[]> => {
  const known = await office.db.app.selectFrom('users').select('id').where('agency', '=', agency.agency).limit(1).execute()
  if (known.length > 0) return []
  const made = Object.entries(userRoles).map(([id, name]) => ({ id, name, roles: [id as UserRole], password: newPassword() }))
  // The file comes first: users whose passwords nobody knows would lock everybody out.
  const lines = made.map((u) => `${u.id}\t${u.password}\t${u.name}`)
  await appendFile(file, `${agency.name}（用户名、密码、角色）\n${lines.join('\n')}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  for (const { password, ...user } of made) await setUser(office, agency, user, password)
  return made
}

/** A working day. */
const sessionHours = 12
const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

export type Session = { readonly user: User; readonly token: string; readonly expires: Date }

/** Signs a user in; undefined where name or password is wrong. */
export const signIn = async (office: Office, agency: string, id: string, password: string): Promise<Session | undefined> => {
  const found = await office.db.app.selectFrom('users').selectAll().where('agency', '=', agency).where('id', '=', id).executeTakeFirst()
  if (!(await fits(password, found?.password ?? nobody)) || found === undefined) return undefined
  const token = randomBytes(32).toString('base64url')
  const now = office.now()
  const expires = new Date(now.getTime() + sessionHours * 3_600_000)
  await office.db.app.deleteFrom('sessions').where('agency', '=', agency).where('expires_at', '<', now).execute()
  await office.db.app
    .insertInto('sessions')
    .values({ agency, token_hash: tokenHash(token), user_id: id, expires_at: expires })
    .execute()
  return { user: { id, name: found.name, roles: found.roles as UserRole[] }, token, expires }
}

/** Who a session's token stands for; undefined where it is unknown or over. */
export const userOf = async (office: Office, agency: string, token: string): Promise<User | undefined> => {
  const { rows } = await sql<{ id: string; name: string; roles: UserRole[] }>`
    select u.id, u.name, u.roles from sessions s join users u on u.agency = s.agency and u.id = s.user_id
    where s.agency = ${agency} and s.token_hash = ${tokenHash(token)} and s.expires_at > ${office.now()}`.execute(office.db.app)
  return rows[0]
}

export const signOut = async (office: Office, agency: string, token: string): Promise<void> => {
  await office.db.app.deleteFrom('sessions').where('agency', '=', agency).where('token_hash', '=', tokenHash(token)).execute()
}
