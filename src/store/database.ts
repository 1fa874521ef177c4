/** The connection: pools under the roles of least privilege, and the types of the tables. */
import { Kysely, PostgresDialect, sql, type ColumnType, type Generated } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { grants, migrations, sealerGrants } from './migrations.ts'

type Json<T> = ColumnType<T, string, string>
type Numeric = ColumnType<number, number, number>

export type Tables = {
  agencies: { agency: string; name: string; synthetic: Generated<boolean>; folded_by: string | null }
  acts: { agency: string; case_id: string; n: number; at: Date; import_id: string | null; body: string; sha256: Buffer; sm3: Buffer }
  confidential: { agency: string; case_id: string; n: number; field: string; salt: Buffer; value: Json<unknown> }
  unsealed: { agency: string; case_id: string; n: number; at: Date }
  leaves: { agency: string; idx: Numeric; case_id: string; n: number; sha256: Buffer; sm3: Buffer }
  tiles: { agency: string; level: number; idx: Numeric; sha256: Buffer; sm3: Buffer }
  checkpoints: { agency: string; size: Numeric; at: Date; note: string; frontier: Json<unknown> }
  cases: {
    agency: string
    id: string
    procedure: string
    number: string | null
    name: string
    state: string
    opened_on: string
    last_n: number
    data: Json<Record<string, any>>
    awaits: Json<string[]> | null
    assignee: string | null
  }
  memberships: {
    agency: string
    indicator: string
    case_id: string
    since: number
    until: number
    key: string | null
    amount: Numeric | null
  }
  findings: { agency: string; case_id: string; place: number; n: number; kind: string; says: string; basis: Json<unknown> }
  case_references: { agency: string; case_id: string; n: number; field: string; to_procedure: string; number: string; on_day: string }
  deadlines: { agency: string; case_id: string; clock: string; since: string; due: string }
  reminder_days: { agency: string; on_day: string; at: Date }
  reminders: { agency: string; user_id: string; on_day: string; at: Date; digest: Json<unknown>; read_at: Date | null }
  outbox: {
    agency: string
    user_id: string
    on_day: string
    channel: string
    message: Json<unknown>
    attempts: Generated<number>
    next_at: Date
    sent_at: Date | null
    problem: string | null
  }
  reminder_preferences: {
    agency: string
    user_id: string
    email: string | null
    robot: string | null
    ahead: number[]
    overdue: string
    quiet: boolean
    feed_hash: Buffer | null
  }
  enterprises: {
    agency: string
    code: string
    since: number
    until: number | null
    name: string
    city: string
    risk: string
    trade: string
    grouped: string
    address: string
  }
  pool_revisions: {
    agency: string
    revision: number
    at: Date
    by: string
    file: string
    rows: number
    added: number
    changed: number
    removed: number
    refused: number
    refusals: Json<unknown[]>
  }
  draw_plans: { agency: string; sha256: string; plan: string; revision: number; by_area: string; secret: string; officers: string }
  draw_results: { agency: string; sha256: string; result: string }
  imports: {
    agency: string
    id: string
    file: string
    sheet: string
    register: string
    digest: string
    started_at: Date
    finished_at: Date | null
    undone_at: Date | null
    by: string
    titles: Json<string[]>
    rows: Generated<number>
    added: Generated<number>
    present: Generated<number>
    refused: Generated<number>
  }
  refused_rows: { agency: string; import_id: string; row: number; cells: Json<unknown[]>; problems: Json<unknown[]> }
  users: { agency: string; id: string; name: string; roles: string[]; password: string }
  sessions: { agency: string; token_hash: Buffer; user_id: string; expires_at: Date }
  report_texts: { agency: string; report: string; year: number; text: Json<unknown>; changed_by: string; changed_at: Date; version: number }
  delegations: {
    agency: string
    id: string
    from_user: string
    to_user: string
    since: string
    until: string
    made_at: Date
    ended_on: string | null
  }
  numberings: { agency: string; kind: string; form: string; changed_by: string; changed_at: Date }
  number_starts: { agency: string; kind: string; year: number; after: number }
  numbers: {
    agency: string
    kind: string
    year: number
    n: number
    text: string
    case_id: string
    act: number
    field: string
    previous: number | null
    start: number | null
  }
  editions: {
    agency: string
    report: string
    year: number
    edition: number
    frozen_at: Date
    frozen_by: string
    document: Json<unknown>
    figures: Json<unknown>
    records: Json<unknown>
    checkpoint: string
    reason: string | null
  }
}
export type Db = Kysely<Tables>

// Days stay ISO strings and counts stay numbers, on every connection.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

export const appRole = 'yifa_app'
export const sealerRole = 'yifa_sealer'

const open = (config: pg.PoolConfig, role?: string, options = ''): { db: Db; pool: pg.Pool } => {
  const pool = new pg.Pool({ ...config, ...(role && { options: `-c role=${role} ${options}` }) })
  // A connection that breaks fails the query it carries; without listeners it would end the process as well.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}

export type Database = {
  /** Serves requests. */
  readonly app: Db
  /** For the prepared statements that record; they are planned once. */
  readonly log: pg.Pool
  /** Orders leaves and signs checkpoints. */
  readonly sealer: Db
  close(): Promise<void>
}

/** Brings the tables up to date and makes the two roles, as the owner of the database. */
export const migrate = async (config: pg.PoolConfig): Promise<void> => {
  const owner = open({ ...config, max: 1 }).db
  try {
    const { error, results } = await new Migrator({ db: owner, provider: { getMigrations: async () => migrations } }).migrateToLatest()
    if (error)
      throw new Error(`数据库升级没有完成（${results?.find((r) => r.status === 'Error')?.migrationName ?? '未开始'}）`, { cause: error })
    for (const [role, give] of [
      [appRole, grants],
      [sealerRole, sealerGrants],
    ] as const)
      await agreed(async () => {
        await sql
          .raw(`do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`)
          .execute(owner)
        await sql.raw(`grant ${role} to current_user`).execute(owner)
        for (const statement of give(role)) await sql.raw(statement).execute(owner)
      })
  } finally {
    await owner.destroy()
  }
}

/** Roles belong to the whole server: where two offices of one server start at once, one of them tries again. */
const agreed = async (grant: () => Promise<void>): Promise<void> => {
  for (let tries = 5; ; tries--)
    try {
      return await grant()
    } catch (e) {
      if (tries === 0 || !/concurrently updated/.test(String(e))) throw e
    }
}

/** Opens an up-to-date database. `config` is the owner's; requests are served under `yifa_app`. */
export const openDatabase = async (config: pg.PoolConfig): Promise<Database> => {
  await migrate(config)
  const app = open({ max: 12, ...config }, appRole).db
  const log = open({ ...config, max: 6 }, appRole, '-c plan_cache_mode=force_generic_plan')
  const sealer = open({ ...config, max: 2 }, sealerRole).db
  return { app, log: log.pool, sealer, close: async () => void (await Promise.all([app, log.db, sealer].map((db) => db.destroy()))) }
}

/** Does all of some work or nothing of it. */
export const transaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const done = await work(client)
    await client.query('commit')
    return done
  } catch (e) {
    await client.query('rollback').catch((lost: Error) => (broken = lost))
    throw e
  } finally {
    client.release(broken)
  }
}
