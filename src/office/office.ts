/** An office: the database, the seal's keys, the law and the calendar, opened together. What people do with them lies beside this file. */
import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PoolConfig } from 'pg'
import { loadCalendar, years, type Calendar } from '../calendar/index.ts'
import { Said, type Catalog, type Day } from '../define/index.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { startEmbedded } from '../store/embedded/postgres.ts'
import { generateKeys, loadKeys, type Keys } from '../store/seal/keys.ts'
import { rulesDigest } from './rules.ts'

export type Office = {
  /** The folder of its data. */
  readonly data: string
  readonly db: Database
  readonly catalog: Catalog
  readonly calendar: Calendar
  readonly keys: Keys
  readonly publicKeys: string
  readonly now: () => Date
  readonly salt: () => Buffer
  close(): Promise<void>
}

/** The day in China at a moment. */
export const dayAt = (moment: Date): Day => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
export const today = (office: Office): Day => dayAt(office.now())

/** The id of an agency follows from its name, so that every import finds the same one. */
export const agencyId = (name: string): string => createHash('sha256').update(`yifa agency ${name}`).digest('hex').slice(0, 12)

/** The private keys of the seal stay in a file that only the operator reads; they never enter the database. */
const keysOf = async (dir: string): Promise<{ keys: Keys; publicKeys: string }> => {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const [secret, open] = [join(dir, 'seal.private.json'), join(dir, 'seal.public.json')]
  const read = async () => ({ keys: loadKeys(await readFile(secret, 'utf8')), publicKeys: await readFile(open, 'utf8') })
  try {
    return await read()
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'ENOENT') throw e
  }
  const made = generateKeys()
  await writeFile(open, made.publicKeys)
  await writeFile(`${secret}.new`, made.privateKeys, { mode: 0o600 })
  await chmod(`${secret}.new`, 0o600)
  await rename(`${secret}.new`, secret)
  return read()
}

export type Opening = {
  readonly data: string
  readonly url?: string | undefined
  readonly catalog: Catalog
  readonly now?: () => Date
  readonly log?: (line: string) => void
}

/** Opens the office whose data lie in a folder: with an embedded database, or with the server that `url` names. */
export const openOffice = async ({ data, url, catalog, now = () => new Date(), log }: Opening): Promise<Office> => {
  await mkdir(data, { recursive: true })
  const embedded = url === undefined ? await startEmbedded({ dir: join(data, 'pg'), ...(log && { log }) }) : undefined
  const config: PoolConfig = { connectionString: url ?? embedded!.url }
  try {
    const db = await openDatabase(config)
    return {
      data,
      db,
      catalog,
      calendar: loadCalendar(years),
      ...(await keysOf(join(data, 'keys'))),
      now,
      salt: () => randomBytes(16),
      close: async () => {
        await db.close()
        await embedded?.stop()
      },
    }
  } catch (e) {
    await embedded?.stop()
    throw e
  }
}

export type Agency = { readonly agency: string; readonly name: string; readonly synthetic: boolean }

/** The agency of a name, made where it isn't known yet. */
export const agencyOf = async (office: Office, name: string, { synthetic = false } = {}): Promise<Agency> => {
  const agency = agencyId(name)
  await office.db.app
    .insertInto('agencies')
    .values({ agency, name, synthetic, folded_by: await rulesDigest() })
    .onConflict((c) => c.doNothing())
    .execute()
  return { agency, name, synthetic }
}
export const agencies = (office: Office): Promise<Agency[]> => office.db.app.selectFrom('agencies').selectAll().orderBy('name').execute()

/** The agency that is meant: the one named, or the only one there is. */
export const chosenAgency = async (office: Office, name: string | undefined): Promise<Agency> => {
  const all = await agencies(office)
  const named = name === undefined ? undefined : all.find((a) => a.name === name || a.agency === name)
  if (named) return named
  if (name !== undefined) throw new Said(`没有名为“${name}”的部门。现有：${all.map((a) => a.name).join('、') || '无'}。请核对 --agency。`)
  const real = all.filter((a) => !a.synthetic)
  const only = all.length === 1 ? all[0] : real.length === 1 ? real[0] : undefined
  if (only) return only
  if (all.length === 0) throw new Said('还没有任何部门的数据。请先用 yifa import 导入台账。')
  throw new Said(`有${all.length}个部门：${all.map((a) => a.name).join('、')}。请用 --agency 指明一个。`)
}
