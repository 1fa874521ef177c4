/** Recording and reading: acts go into the log with their leaf hashes, and what follows from them is kept up to date in the same statement. */
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { AnyProcedure } from '../define/index.ts'
import { numberKey, type Act, type Projection } from '../engine/index.ts'
import type { Db } from './database.ts'
import { canonical } from '../digest/canonical.ts'
import { leafOf, seal } from './seal/leaf.ts'

/** New acts of a case, and what the whole case comes to with them. `acts` are all of the case; those after `recorded` are new. */
export type Change = {
  readonly procedure: AnyProcedure
  readonly acts: readonly Act[]
  readonly recorded: number
  readonly projection: Projection
  /** What the acts recorded so far come to, where it is at hand: what stays as it was isn't written again. */
  readonly before?: Projection
}
export type Recording = { readonly agency: string; readonly at: Date; readonly salt: () => Buffer }

/** What the log holds of an act, as sealed: confidential values are `{ sealed: digest }`. */
export type Body = Act & { readonly agency: string; readonly case: string; readonly procedure: string; readonly at: string }

type Row = Record<string, unknown>

/** The step whose fields an act's data follow: a correction's values follow the step it corrects. */
const stepOf = (a: Act, acts: readonly Act[]): string =>
  a.step === '@amend' ? (acts.find((x) => x.n === a.data['act'])?.step ?? '') : a.step

/** The body and the confidential values of an act. */
const enter = (a: Act, change: Change, { agency, at, salt }: Recording): { act: Row; secrets: Row[] } => {
  const { procedure, projection, acts } = change
  const fields = procedure.steps[stepOf(a, acts)]?.fields
  const secrets: Row[] = []
  const hide = (data: Readonly<Record<string, unknown>>): Row => {
    const open: Row = {}
    for (const [name, value] of Object.entries(data)) {
      if (value === undefined) continue
      if (a.step === '@note' ? name === 'columns' : fields?.[name]?.confidential) {
        const grain = salt()
        secrets.push({ case_id: projection.id, n: a.n, field: name, salt: grain, value: JSON.stringify(value) })
        open[name] = seal(value, grain)
      } else open[name] = value
    }
    return open
  }
  const data = a.step === '@amend' ? { ...a.data, values: hide(a.data['values'] ?? {}) } : hide(a.data)
  const optional = {
    ...(a.assumed && { assumed: a.assumed }),
    ...(a.reasons && { reasons: a.reasons }),
    ...(a.import && { import: a.import }),
  }
  const moment = at.toISOString()
  const body = canonical({
    agency,
    case: projection.id,
    procedure: procedure.id,
    n: a.n,
    step: a.step,
    on: a.on,
    at: moment,
    by: a.by,
    data,
    ...optional,
  })
  return { act: { at: moment, case_id: projection.id, n: a.n, import_id: a.import, body, ...leafOf(body) }, secrets }
}

/** A case's data as kept beside the log: without its log and its confidential values. */
const openData = (p: AnyProcedure, c: NonNullable<Projection['case']>): Row =>
  Object.fromEntries(
    Object.entries(p.steps).flatMap(([step, { fields }]) =>
      c[step] === undefined ? [] : [[step, Object.fromEntries(Object.entries(c[step]).filter(([name]) => !fields[name]?.confidential))]],
    ),
  )

/** What is written together, with the types of its columns. */
const tables = {
  act: { at: 'timestamptz', case_id: 'text', n: 'int', import_id: 'text', body: 'text', sha256: 'bytea', sm3: 'bytea' },
  secret: { case_id: 'text', n: 'int', field: 'text', salt: 'bytea', value: 'jsonb' },
  membership: { indicator: 'text', case_id: 'text', since: 'int', until: 'int', key: 'text', amount: 'numeric' },
  finding: { case_id: 'text', place: 'int', n: 'int', kind: 'text', says: 'text', basis: 'jsonb' },
  reference: { case_id: 'text', n: 'int', field: 'text', to_procedure: 'text', number: 'text', on_day: 'date' },
  deadline: { case_id: 'text', clock: 'text', since: 'date', due: 'date' },
  kase: {
    id: 'text',
    procedure: 'text',
    number: 'text',
    name: 'text',
    state: 'text',
    opened_on: 'date',
    last_n: 'int',
    data: 'jsonb',
    awaits: 'jsonb',
    assignee: 'text',
  },
} as const
type Kept = keyof typeof tables

/** So many rows of a table are written one by one; more as one array for each column, a statement that serves any number of them. */
const few = 8
type Shape = { readonly part: Kept; readonly rows: number }
const listOf = (kept: Kept) => Object.keys(tables[kept]).join(', ')
/** Rows of a changed case that no longer hold; a new case has nothing to lose. */
const gone = ({ part, rows }: Shape, table: string, key: readonly string[], known: string): string => {
  const stays = ['case_id', ...key].map((k) => `x.${k} = o.${k}`).join(' and ')
  return `${part}_gone as (
  delete from ${table} o where o.agency = $1 and o.case_id = any(${known})${
    rows > 0 ? `\n  and not exists (select from new_${part} x where ${stays})` : ''
  })`
}
const kept = (name: Kept, table: string, key: readonly string[], changes: boolean): string => {
  const insert = `insert into ${table} (agency, ${listOf(name)}) select $1, ${listOf(name)} from new_${name}`
  if (!changes) return `${name} as (${insert})`
  const others = Object.keys(tables[name]).filter((c) => c !== 'case_id' && !key.includes(c))
  return `${name} as (
  ${insert}
  on conflict (agency, case_id, ${key.join(', ')}) do update set ${others.map((c) => `${c} = excluded.${c}`).join(', ')}
  where (${others.map((c) => `${table}.${c}`).join(', ')}) is distinct from (${others.map((c) => `excluded.${c}`).join(', ')}))`
}
const projected = {
  membership: ['memberships', ['indicator', 'since'], 'memberships'],
  finding: ['findings', ['place'], 'findings'],
  reference: ['case_references', ['n', 'field', 'number'], 'references'],
  deadline: ['deadlines', ['clock'], 'deadlines'],
} as const

const renewed = `on conflict (agency, id) do update set number = excluded.number, name = excluded.name, state = excluded.state,
  opened_on = excluded.opened_on, last_n = excluded.last_n, data = excluded.data, awaits = excluded.awaits,
  assignee = excluded.assignee`

/** What a statement does to cases: opens them, or renews one or many that were known before. */
type Reach = 'open' | 'renew' | 'renew many'
/** `clears`: whether the statement takes the known cases as $2, to delete what no longer holds. */
type Statement = { readonly name: string; readonly text: string; readonly clears: boolean }
const statements = new Map<string, Statement>()
/** The prepared statement that writes these parts. $1: agency. */
const statementOf = (shapes: readonly Shape[], reach: Reach): Statement => {
  const changes = reach !== 'open'
  const name = `${reach} ${shapes.map(({ part, rows }) => `${part}${rows > few ? 's' : rows}`).join(' ')}`
  const planned = statements.get(name)
  if (planned) return planned
  // Of one the server knows that it is one, and finds its rows by their key even when it plans while the tables are still empty.
  const known = reach === 'renew' ? 'array[$2::text]' : '$2::text[]'
  const clears = changes && shapes.some(({ part }) => part in projected)
  let place = clears ? 2 : 1
  const given = shapes.flatMap(({ part, rows }) => {
    if (rows === 0) return []
    const types = Object.values(tables[part])
    const source =
      rows > few
        ? `unnest(${types.map((type) => `$${++place}::${type}[]`).join(', ')})`
        : `(values ${Array.from({ length: rows }, () => `(${types.map((type) => `$${++place}::${type}`).join(', ')})`).join(', ')})`
    return `new_${part} as (select * from ${source} as t(${listOf(part)}))`
  })
  const written = shapes.flatMap((shape) => {
    const { part, rows } = shape
    if (part === 'act')
      return [
        `act as (insert into acts (agency, ${listOf('act')}) select $1, ${listOf('act')} from new_act)`,
        'queued as (insert into unsealed (agency, at, case_id, n) select $1, at, case_id, n from new_act)',
      ]
    if (part === 'secret')
      return [`secret as (insert into confidential (agency, ${listOf('secret')}) select $1, ${listOf('secret')} from new_secret)`]
    if (part === 'kase') return []
    const [table, key] = projected[part]
    return [...(changes ? [gone(shape, table, key, known)] : []), ...(rows > 0 ? [kept(part, table, key, changes)] : [])]
  })
  const text = `with ${[...given, ...written].join(',\n')}
insert into cases (agency, ${listOf('kase')}) select $1, ${listOf('kase')} from new_kase${
    changes
      ? `
${renewed}`
      : ''
  }`
  const made = { name, text, clears }
  statements.set(name, made)
  return made
}

const valuesOf = (rows: readonly Row[], columns: readonly string[]): unknown[] =>
  rows.length > few
    ? columns.map((column) => rows.map((r) => r[column] ?? null))
    : rows.flatMap((r) => columns.map((column) => r[column] ?? null))

/** Records new acts of many cases at once, in one statement. Where somebody else acted first the database's unique violation is thrown (see `isConflict`). */
export const record = async (log: Pool | PoolClient, recording: Recording, changes: readonly Change[]): Promise<void> => {
  const { agency } = recording
  const acts: Row[] = []
  const secrets: Row[] = []
  for (const change of changes)
    for (const a of change.acts.slice(change.recorded)) {
      const entered = enter(a, change, recording)
      acts.push(entered.act)
      secrets.push(...entered.secrets)
    }
  const changed = changes.filter((c) => c.recorded > 0).map((c) => c.projection.id)
  const cases = changes.map(({ procedure, projection: x }) => ({
    id: x.id,
    procedure: procedure.id,
    number: x.number,
    name: x.name,
    state: x.case?.state ?? '',
    opened_on: x.case?.openedOn ?? '1949-10-01',
    last_n: x.lastN,
    data: JSON.stringify(x.case ? openData(procedure, x.case) : {}),
    awaits: x.awaits.length > 0 ? JSON.stringify(x.awaits) : null,
    assignee: x.assignee,
  }))
  const each = <T>(of: (x: Projection) => readonly T[], row: (t: T, place: number) => Row): Row[] =>
    changes.flatMap(({ projection }) => of(projection).map((t, place) => ({ case_id: projection.id, ...row(t, place) })))
  const memberships = each(
    (x) => x.memberships,
    (m) => ({ ...m }),
  )
  const findings = each(
    (x) => x.findings,
    (f, place) => ({ ...f, place, basis: JSON.stringify(f.basis) }),
  )
  const references = each(
    (x) => x.references,
    (r) => ({ n: r.n, field: r.field, to_procedure: r.to, number: r.number, on_day: r.on }),
  )
  const deadlines = each(
    (x) => x.deadlines,
    (d) => ({ ...d }),
  )

  const rows: Record<Kept, Row[]> = {
    act: acts,
    secret: secrets,
    membership: memberships,
    finding: findings,
    reference: references,
    deadline: deadlines,
    kase: cases,
  }
  const stays = (part: Kept): boolean => {
    if (!(part in projected)) return rows[part].length === 0
    const [, , name] = projected[part as keyof typeof projected]
    return changes.every(({ before, projection, recorded }) =>
      before === undefined ? recorded === 0 && projection[name].length === 0 : isDeepStrictEqual(before[name], projection[name]),
    )
  }
  const parts = (Object.keys(tables) as Kept[]).filter((part) => !stays(part))
  const shapes = parts.map((part) => ({ part, rows: rows[part].length }))
  const { name, text, clears } = statementOf(shapes, changed.length === 0 ? 'open' : changed.length === 1 ? 'renew' : 'renew many')
  const given = parts.flatMap((part) => valuesOf(rows[part], Object.keys(tables[part])))
  await log.query({ name, text, values: [agency, ...(clears ? [changed.length === 1 ? changed[0] : changed] : []), ...given] })
}

/** Whether an error is the database's word that somebody else acted first, or that the number is taken. */
export const isConflict = (e: unknown): boolean => typeof e === 'object' && e !== null && 'code' in e && e.code === '23505'

export type Recorded = { readonly id: string; readonly procedure: string; readonly acts: readonly Act[] }

/** Reads cases with all their acts, confidential values opened unless `sealed`. Erased values stay `{ sealed }`. */
export const load = async (db: Db, agency: string, ids: readonly string[], { sealed = false } = {}): Promise<Map<string, Recorded>> => {
  const found = new Map<string, { id: string; procedure: string; acts: Act[] }>()
  if (ids.length === 0) return found
  const secrets = sealed
    ? sql`null::json`
    : sql`(select json_object_agg(s.field, s.value) from confidential s where s.agency = a.agency and s.case_id = a.case_id and s.n = a.n)`
  const { rows } = await sql<{ case_id: string; n: number; body: string; secrets: Record<string, unknown> | null }>`
    select a.case_id, a.n, a.body, ${secrets} as secrets from acts a
    where a.agency = ${agency} and a.case_id = any(${ids}::text[]) order by a.case_id, a.n`.execute(db)
  for (const row of rows) {
    const { agency: _a, case: _c, procedure, at: _at, ...act } = JSON.parse(row.body) as Body
    const values = row.secrets ?? {}
    const data = act.step === '@amend' ? { ...act.data, values: { ...act.data['values'], ...values } } : { ...act.data, ...values }
    let one = found.get(row.case_id)
    if (one === undefined) found.set(row.case_id, (one = { id: row.case_id, procedure, acts: [] }))
    one.acts.push({ ...act, data })
  }
  return found
}

/** The ids of the cases of a procedure that bear these numbers. */
export const idsByNumber = async (db: Db, agency: string, procedure: string, numbers: readonly string[]): Promise<Map<string, string>> => {
  const keys = numbers.map(numberKey)
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'number'])
    .where('agency', '=', agency)
    .where('procedure', '=', procedure)
    .where(sql<boolean>`number = any(${keys}::text[])`)
    .execute()
  return new Map(rows.map((r) => [r.number!, r.id]))
}
