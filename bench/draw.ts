/** The draw: a hundred thousand enterprises in memory, and millions out of a file, against PostgreSQL's ORDER BY digest in the same run. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { digestsOf } from '../src/draw/commitment.ts'
import { planOf, sizesByRate, type Plan } from '../src/draw/plan.ts'
import { receiptText } from '../src/draw/receipt.ts'
import { commitmentTo, seedOf } from '../src/draw/seed.ts'
import { reading, select } from '../src/draw/select.ts'
import { openReceipt, verifyReceipt } from '../src/draw/verify.ts'
import { committedPool, commitPool, drawByRanks } from '../src/pool/committed.ts'
import { drawByTickets } from '../src/pool/draw.ts'
import { startEmbedded } from '../src/store/embedded/postgres.ts'
import { strataOf, writePool } from './draw-pool.ts'
import { say } from './office.ts'

const millions = Number(process.argv[2] ?? 14.6)
const secret = createHash('sha256').update('bench').digest('hex')
const named = { agency: '某厅', draw: '试验' }
const reveals = ['1'.repeat(64), '2'.repeat(64)]
const entropy = { value: '试验', at: '2026-12-01T21:30:00+08:00', reveals }
const at = '2026-11-24T10:00:00+08:00'

const planFor = (mode: Plan['mode'], strata: Plan['strata'], roots = { sha256: '0'.repeat(64), sm3: '0'.repeat(64) }): Plan =>
  planOf({
    format: 'yifa-draw/1',
    ...named,
    mode,
    pool: { count: strata.reduce((n, s) => n + s.count, 0), ...roots },
    exclusions: [],
    strata,
    entropy: {
      source: '试验',
      at: entropy.at,
      custodians: ['甲', '乙'].map((name, i) => ({ name, commitment: commitmentTo(named, name, reveals[i]!) })),
      withheld: 'void',
    },
  })

/** Runs once and says wall and processor time; threads count, and so does the kernel's work for them. */
const measured = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
  const cpu = process.cpuUsage()
  const from = performance.now()
  const result = await work()
  const wall = (performance.now() - from) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const used = (user + system) / 1e6
  const cores = Math.min(availableParallelism(), 8)
  say(what, { s: wall, 'processor s': used, 'processor s a core': used / cores, load: loadavg()[0]! })
  return result
}

const small = planFor('tickets', [{ id: 'A', title: 'A', count: 100_000, size: 383, reserves: 0 }])
const pool = new TextEncoder().encode(Array.from({ length: 100_000 }, (_, i) => `A\tE${String(i + 1).padStart(7, '0')}\t\n`).join(''))
for (const turn of ['first', 'second', 'third'])
  await measured(`100,000 enterprises, 383 drawn by tickets, ${turn} time`, () => {
    const reader = reading(small, 'ab')
    reader.push(pool)
    return select(small, reader.end())
  })

const dir = await mkdtemp(join(tmpdir(), 'yifa-draw-'))
const file = join(dir, 'pool.tsv')
try {
  const counted = strataOf(millions * 1e6)
  const count = await measured(`a pool of ${millions} million written`, () => writePool(file, millions * 1e6))
  const sizes = sizesByRate(counted)
  const strata = counted.map((s, i) => ({ ...s, title: s.id, size: sizes[i]!, reserves: 0 }))
  const plan = planFor('tickets', strata)
  const drawn = await measured(
    `${count} enterprises, ${plan.strata.reduce((n, s) => n + s.size, 0)} drawn by tickets in ${strata.length} strata`,
    () => drawByTickets(plan, 'ab', file),
  )
  say('memory', { 'MB at most so far': process.resourceUsage().maxRSS / 1024 })

  const index = await measured(`commitment to ${count}, both hashes`, () => commitPool(file, secret))
  const ranked = planFor('ranks', strata, { sha256: index.commitment.sha256, sm3: index.commitment.sm3 })
  const seed = seedOf(ranked, entropy, at)
  const committed = committedPool(file, secret, index)
  const result = await measured('drawn by ranks, with proofs in both trees, first time', () => drawByRanks(ranked, seed, committed))
  committed.close()
  for (const turn of ['second', 'third']) {
    const again = committedPool(file, secret, index)
    await measured(`drawn by ranks, with proofs in both trees, ${turn} time`, () => drawByRanks(ranked, seed, again))
    again.close()
  }
  const text = receiptText({
    format: 'yifa-receipt/1',
    plan: ranked,
    commitment: { ...digestsOf(ranked), at },
    result: { entropy, seed, ...result },
  })
  const verdict = await measured('its receipt verified', () => {
    const read = openReceipt(new TextEncoder().encode(text))
    return 'fault' in read ? read.fault : verifyReceipt(read.value)
  })
  say('receipt', { MB: text.length / 1e6, verdict: verdict.says })

  if (process.argv.includes('--postgres')) {
    const server = await startEmbedded({ dir: join(dir, 'pg') })
    const client = new Client({ connectionString: server.url })
    await client.connect()
    await client.query('create unlogged table pool (stratum text, id text, grp text)')
    await measured('the pool copied into PostgreSQL', async () => {
      // The driver can't stream COPY: rows go in by arrays.
      let rest = ''
      for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 22 })) {
        const lines = (rest + String(piece)).split('\n')
        rest = lines.pop()!
        const cells = lines.map((l) => l.split('\t'))
        await client.query(
          'insert into pool select * from unnest($1::text[], $2::text[], $3::text[])',
          [0, 1, 2].map((i) => cells.map((c) => c[i])),
        )
      }
    })
    const limit = drawn.reduce((n, s) => n + s.selected.length, 0)
    await client.query('set max_parallel_workers_per_gather = 2')
    for (const turn of ['first', 'second'])
      await measured(`PostgreSQL, ORDER BY sha256(seed‖id) LIMIT ${limit}, without strata, ${turn} time`, () =>
        client.query(`select id from pool order by sha256(convert_to('ab' || id, 'UTF8')) limit ${limit}`),
      )
    await client.end()
    await server.stop()
  }
} finally {
  await rm(dir, { recursive: true, force: true })
}
