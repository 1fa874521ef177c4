/** An installation of the first version comes up to date and keeps what it has. */
import { randomBytes } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { migrate } from './database.ts'
import { migrations } from './migrations.ts'

const names = Object.keys(migrations)

it('migrations are written in the order in which they are applied', () => {
  expect(names).toEqual(names.toSorted())
})

it('each migration is applied to a database that holds cases', async () => {
  const server = inject('databaseUrl')
  const at = new URL(server)
  at.pathname = `/yifa_test_${randomBytes(6).toString('hex')}`
  const connectionString = at.toString()
  const asOwner = new pg.Client({ connectionString: server })
  await asOwner.connect()
  await asOwner.query(`create database ${at.pathname.slice(1)}`)
  try {
    const db = new Kysely<any>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) }) })
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateTo(names[0]!)
    expect(error).toBeUndefined()
    const old = { agency: '某厅', id: '旧办件', procedure: 'p', name: '旧', state: 's', opened_on: '2023-01-04', last_n: 1, data: {} }
    await db.insertInto('cases').values(old).execute()
    await migrate({ connectionString })
    const kept = await db.selectFrom('cases').selectAll().execute()
    const applied = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute()
    await db.destroy()
    expect(kept).toMatchObject([old])
    expect(applied.map((m) => m.name)).toEqual(names)
  } finally {
    await asOwner.query(`drop database ${at.pathname.slice(1)} with (force)`)
    await asOwner.end()
  }
})
