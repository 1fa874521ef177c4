/** An office for a test: a database of its own on the run's server, keys in a folder of its own, and a clock that stands still. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { catalog } from '../src/domains/catalog.ts'
import { openOffice, type Office } from '../src/office/office.ts'

export type TestOffice = Office & {
  readonly dir: string
  readonly url: string
  /** Runs SQL as the owner of the database, as an intruder would. */ owner(sql: string): Promise<pg.QueryResult>
  end(): Promise<void>
}

export const testOffice = async (now: () => Date = () => new Date('2024-03-01T01:00:00Z')): Promise<TestOffice> => {
  const server = inject('databaseUrl')
  const name = `yifa_test_${randomBytes(6).toString('hex')}`
  const asOwner = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await asOwner(server, `create database ${name}`)
  const at = new URL(server)
  at.pathname = `/${name}`
  const url = at.toString()
  const dir = await mkdtemp(join(tmpdir(), 'yifa-office-'))
  const office = await openOffice({ data: dir, url, catalog, now })
  return {
    ...office,
    dir,
    url,
    owner: (sql) => asOwner(url, sql),
    end: async () => {
      await office.close()
      await asOwner(server, `drop database ${name} with (force)`)
      await rm(dir, { recursive: true, force: true })
    },
  }
}
