/** An office for a benchmark: a fresh embedded database (or a fresh database on the server that DATABASE_URL names), gone afterwards. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { catalog } from '../src/domains/catalog.ts'
import { openOffice, type Office } from '../src/office/office.ts'
import { startEmbedded } from '../src/store/embedded/postgres.ts'

export const withBenchOffice = async (work: (office: Office, url: string) => Promise<void>): Promise<void> => {
  const dir = await mkdtemp(join(tmpdir(), 'yifa-bench-'))
  const given = process.env['DATABASE_URL']
  const server = given === undefined ? await startEmbedded({ dir: join(dir, 'pg') }) : undefined
  const name = `yifa_bench_${randomBytes(4).toString('hex')}`
  const owner = async (sql: string) => {
    const client = new Client({ connectionString: given ?? server!.url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await owner(`create database ${name}`)
  const url = new URL(given ?? server!.url)
  url.pathname = `/${name}`
  const office = await openOffice({ data: dir, url: url.toString(), catalog })
  try {
    await work(office, url.toString())
  } finally {
    await office.close()
    await owner(`drop database ${name} with (force)`)
    await server?.stop()
    await rm(dir, { recursive: true, force: true })
  }
}

/** The median of several runs, in milliseconds. */
export const median = async (runs: number, work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!
}

export const say = (what: string, values: Record<string, string | number>): void =>
  console.log(
    `${what}: ${Object.entries(values)
      .map(([k, v]) => `${k} ${typeof v === 'number' ? Math.round(v * 100) / 100 : v}`)
      .join(', ')}`,
  )
