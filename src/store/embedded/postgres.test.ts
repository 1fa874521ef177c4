/** The embedded PostgreSQL on real folders and processes: first start, crashes, company, awkward places. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { linkLibraries, programs } from './programs.ts'
import { startEmbedded } from './postgres.ts'

vi.setConfig({ testTimeout: 30_000 })

const home = mkdtempSync(join(tmpdir(), 'yifa-test-'))
chmodSync(home, 0o755) // as "nobody" the server must get through
const shared = join(home, ...Array.from({ length: 4 }, () => '很长的目录名'.repeat(4)), 'data')
const servers = new Set<number>()
afterAll(() => {
  for (const pid of servers) if (alive(pid)) process.kill(pid, 'SIGKILL')
  rmSync(home, { recursive: true, force: true, maxRetries: 20 })
})

const query = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
const postmasterOf = (dir: string): number => {
  const pid = Number(readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n')[0])
  servers.add(pid)
  return pid
}
const alive = (pid: number): boolean => !!pid && existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
const gone = (pid: number) => vi.waitFor(() => expect(alive(pid)).toBe(false), 10_000)

/** Another node process that starts or joins; it ends normally, without calling stop, when its input is closed. */
const company = async (dir: string): Promise<{ child: ChildProcess; lines: string[]; url: string }> => {
  const script = `const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))})
    const { url } = await startEmbedded({ dir: ${JSON.stringify(dir)}, log: (line) => console.log(line) })
    console.log(url)
    process.stdin.resume()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.startsWith('postgresql:')) return { child, lines, url: line }
  }
  throw new Error(`ended early: ${lines.join('\n')}`)
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))
const leaves = async (child: ChildProcess): Promise<void> => {
  child.stdin!.end()
  await ended(child)
}

test('neither the remains of a killed first start nor a long path are an obstacle', async () => {
  mkdirSync(join(`${shared}.tmp`, 'initdb-gone', 'base'), { recursive: true })
  writeFileSync(join(`${shared}.tmp`, 'initdb-gone', 'PG_VERSION'), '18\n')
  mkdirSync(`${shared}.run`)
  for (const left of ['lock-4194304-1-aa', `lock-${process.pid}-1-bb`, 'user-4194304-1-cc']) writeFileSync(join(`${shared}.run`, left), '')
  const embedded = await startEmbedded({ dir: shared })
  const pid = postmasterOf(shared)
  expect(Buffer.byteLength(join(embedded.socketDir, `.s.PGSQL.${embedded.port}`))).toBeLessThanOrEqual(103)
  expect(statSync(embedded.socketDir).mode & 0o777).toBe(0o700)
  expect(existsSync(`${shared}.tmp`)).toBe(false)
  await query(embedded.url, 'select 1')
  await embedded.stop()
  await gone(pid)
  expect(readdirSync(`${shared}.run`)).toEqual([])
  expect(existsSync(embedded.socketDir)).toBe(false)
})

test('the database is durable, private and reads Chinese; a restart keeps its rows', async () => {
  const first = await startEmbedded({ dir: shared })
  const [settings] = await query(
    first.url,
    `select current_setting('fsync') fsync, current_setting('synchronous_commit') commit, current_setting('listen_addresses') tcp,
            current_setting('server_encoding') encoding, current_setting('data_checksums') checksums, datlocprovider provider, datlocale locale, datctype ctype
     from pg_database where datname = current_database()`,
  )
  expect(settings).toEqual({
    fsync: 'on',
    commit: 'on',
    tcp: '',
    encoding: 'UTF8',
    checksums: 'on',
    provider: 'b',
    locale: 'C.UTF-8',
    ctype: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
  })
  await query(first.url, `create extension pg_trgm; create table matter as select '依法行政' as title`)
  expect((await query(first.url, `select show_trgm(title) t from matter`))[0]!.t).not.toHaveLength(0)
  await first.stop()
  await first.stop()

  const second = await startEmbedded({ dir: shared, settings: { work_mem: '7MB', fsync: 'off' } })
  expect(second.url).toBe(first.url)
  expect(await query(second.url, `select title, current_setting('work_mem') mem, current_setting('fsync') fsync from matter`)).toEqual([
    { title: '依法行政', mem: '7MB', fsync: 'on' },
  ])
  await second.stop()
})

test('after kill -9 of the server a new start has every committed row', async () => {
  const before = await startEmbedded({ dir: shared })
  await query(before.url, `create table receipt as select n from generate_series(1, 1000) n`)
  const pid = postmasterOf(shared)
  process.kill(pid, 'SIGKILL')
  await gone(pid)
  const after = await startEmbedded({ dir: shared })
  expect(postmasterOf(shared)).not.toBe(pid)
  expect(await query(after.url, `select count(*)::int n from receipt`)).toEqual([{ n: 1000 }])
  await before.stop()
  expect(await query(after.url, `select 1 one`)).toEqual([{ one: 1 }])
  await after.stop()
})

test('a server that outlived its node process is used again, and stopped', async () => {
  const { child } = await company(shared)
  const pid = postmasterOf(shared)
  child.kill('SIGKILL')
  await ended(child)
  expect(alive(pid)).toBe(true)
  const lines: string[] = []
  const joined = await startEmbedded({ dir: shared, log: (line) => lines.push(line) })
  expect(lines).toEqual([`已接入正在运行的数据库(进程 ${pid})。`])
  await query(joined.url, 'select 1')
  await joined.stop()
  await gone(pid)
})

test('a stranger that inherited the number of a dead server does not prevent the start', async () => {
  writeFileSync(join(shared, 'postmaster.pid'), `${process.pid}\n${shared}\n1\n5432\n/tmp\n\n\nready\n`)
  const embedded = await startEmbedded({ dir: shared })
  await query(embedded.url, 'select 1')
  await embedded.stop()
})

test('a failed start shows the last lines of the log and says what to do', async () => {
  const start = startEmbedded({ dir: shared, settings: { shared_buffers: 'many' } })
  await expect(start).rejects.toThrow(
    /内置数据库未能启动。请按下列日志排除原因[^]*DATABASE_URL[^]*invalid value for parameter "shared_buffers"/,
  )
  await (await startEmbedded({ dir: shared })).stop()
})

test('a folder with other files is left alone', async () => {
  const dir = join(home, 'occupied')
  mkdirSync(dir)
  writeFileSync(join(dir, 'letter.txt'), '')
  await expect(startEmbedded({ dir })).rejects.toThrow('不是 PostgreSQL 的数据目录')
  expect(readdirSync(dir)).toEqual(['letter.txt'])
})

test('of two processes that start at once one creates, both work, and the last to leave stops the server', async () => {
  const dir = join(home, 'fresh')
  const [one, two] = await Promise.all([company(dir), company(dir)])
  expect([...one.lines, ...two.lines].filter((line) => line.startsWith('首次启动'))).toHaveLength(1)
  expect(one.url).toBe(two.url)
  const pid = postmasterOf(dir)
  const starter = one.lines.some((line) => line.startsWith('首次启动')) ? one : two
  const guest = starter === one ? two : one
  await leaves(starter.child)
  expect(await query(guest.url, 'select 1 one')).toEqual([{ one: 1 }])
  await leaves(guest.child)
  await gone(pid)
  expect(existsSync(join(dir, 'postmaster.pid'))).toBe(false)
})

test.skipIf(process.getuid?.() !== 0)('as root without user namespaces the server runs as another user', async () => {
  const bin = join(home, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const dir = join(home, 'nobody')
  vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
  const nobody = await startEmbedded({ dir }).finally(() => vi.unstubAllEnvs())
  expect(statSync(`/proc/${postmasterOf(dir)}`).uid).toBe(65534)
  await query(nobody.url, 'create table kept as select 1 one')
  await nobody.stop()
  const later = await startEmbedded({ dir })
  expect(await query(later.url, 'select * from kept')).toEqual([{ one: 1 }])
  await later.stop()
})

test('machines without a package are told about DATABASE_URL; missing library links are made', () => {
  expect(() => programs('win32', 'x64')).toThrow(/没有适用于本机\(win32-x64\)[^]*DATABASE_URL/)
  const root = join(home, 'package')
  mkdirSync(join(root, 'native/lib'), { recursive: true })
  writeFileSync(join(root, 'native/lib/libpq.so.5.18'), 'library')
  writeFileSync(join(root, 'native/pg-symlinks.json'), '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]')
  linkLibraries(root)
  linkLibraries(root)
  expect(readFileSync(join(root, 'native/lib/libpq.so.5'), 'utf8')).toBe('library')
})
