/** Recording and reading: acts go into the log with their leaf hashes, and what follows from them is kept up to date in the same statement. */
import { sql, type RawBuilder } from 'kysely'
import type { AnyProcedure } from '../define/index.ts'
import { numberKey, type Act, type Projection } from '../engine/index.ts'
import type { Db } from './database.ts'
import { canonical } from './seal/canonical.ts'
import { leafOf, seal } from './seal/leaf.ts'

/** New acts of a case, and what the whole case comes to with them. `acts` are all of the case; those after `recorded` are new. */
export type Change = {
  readonly procedure: AnyProcedure
  readonly acts: readonly Act[]
  readonly recorded: number
  readonly projection: Projection
}
export type Recording = { readonly agency: string; readonly at: Date; readonly salt: () => Buffer }

/** What the log holds of an act, as sealed: confidential values are `{ sealed: digest }`. */
export type Body = Act & { readonly agency: string; readonly case: string; readonly procedure: string; readonly at: string }

type Row = Record<string, unknown>
/** Rows as a table of a statement: `unnest($1::text[], …) as name(columns)`. */
const table = (name: string, types: Record<string, string>, rows: readonly Row[]): RawBuilder<unknown> =>
  sql`unnest(${sql.join(Object.entries(types).map(([column, type]) => sql`${rows.map((r) => r[column] ?? null)}::${sql.raw(type)}[]`))}) as ${sql.raw(
    `${name}(${Object.keys(types).join(', ')})`,
  )}`

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
  const body = canonical({
    agency,
    case: projection.id,
    procedure: procedure.id,
    n: a.n,
    step: a.step,
    on: a.on,
    at: at.toISOString(),
    by: a.by,
    data,
    ...optional,
  })
  return { act: { case_id: projection.id, n: a.n, import_id: a.import, body, ...leafOf(body) }, secrets }
}

/** A case's data as kept beside the log: without its log and its confidential values. */
const openData = (p: AnyProcedure, c: NonNullable<Projection['case']>): Row =>
  Object.fromEntries(
    Object.entries(p.steps).flatMap(([step, { fields }]) =>
      c[step] === undefined ? [] : [[step, Object.fromEntries(Object.entries(c[step]).filter(([name]) => !fields[name]?.confidential))]],
    ),
  )

/** Records new acts of many cases at once. Where somebody else acted first the database's unique violation is thrown (see `isConflict`). */
export const record = async (db: Db, recording: Recording, changes: readonly Change[]): Promise<void> => {
  const { agency, at } = recording
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

  const actTypes = { case_id: 'text', n: 'int', import_id: 'text', body: 'text', sha256: 'bytea', sm3: 'bytea' }
  const secretTypes = { case_id: 'text', n: 'int', field: 'text', salt: 'bytea', value: 'text' }
  const caseTypes = {
    id: 'text',
    procedure: 'text',
    number: 'text',
    name: 'text',
    state: 'text',
    opened_on: 'date',
    last_n: 'int',
    data: 'text',
  }
  const membershipTypes = { indicator: 'text', case_id: 'text', since: 'int', until: 'int', key: 'text', amount: 'numeric' }
  const findingTypes = { case_id: 'text', place: 'int', n: 'int', kind: 'text', says: 'text', basis: 'text' }
  const referenceTypes = { case_id: 'text', n: 'int', field: 'text', to_procedure: 'text', number: 'text', on_day: 'date' }

  await db.transaction().execute(async (tx) => {
    // What no longer holds of a changed case goes first; a new case has nothing to lose.
    if (changed.length > 0)
      for (const kept of ['memberships', 'findings', 'case_references'] as const)
        await tx.deleteFrom(kept).where('agency', '=', agency).where('case_id', 'in', changed).execute()
    await sql`
      with act as (
        insert into acts (agency, case_id, n, at, import_id, body, sha256, sm3)
        select ${agency}, case_id, n, ${at}::timestamptz, import_id, body, sha256, sm3 from ${table('a', actTypes, acts)}
      ), queued as (
        insert into unsealed (agency, case_id, n, at)
        select ${agency}, case_id, n, ${at}::timestamptz from ${table('q', { case_id: 'text', n: 'int' }, acts)}
      ), secret as (
        insert into confidential (agency, case_id, n, field, salt, value)
        select ${agency}, case_id, n, field, salt, value::jsonb from ${table('s', secretTypes, secrets)}
      ), membership as (
        insert into memberships (agency, indicator, case_id, since, until, key, amount)
        select ${agency}, indicator, case_id, since, until, key, amount from ${table('m', membershipTypes, memberships)}
      ), finding as (
        insert into findings (agency, case_id, place, n, kind, says, basis)
        select ${agency}, case_id, place, n, kind, says, basis::jsonb from ${table('f', findingTypes, findings)}
      ), reference as (
        insert into case_references (agency, case_id, n, field, to_procedure, number, on_day)
        select ${agency}, case_id, n, field, to_procedure, number, on_day from ${table('r', referenceTypes, references)}
      )
      insert into cases (agency, id, procedure, number, name, state, opened_on, last_n, data)
      select ${agency}, id, procedure, number, name, state, opened_on, last_n, data::jsonb from ${table('c', caseTypes, cases)}
      on conflict (agency, id) do update set
        number = excluded.number, name = excluded.name, state = excluded.state,
        opened_on = excluded.opened_on, last_n = excluded.last_n, data = excluded.data`.execute(tx)
  })
}

/** Whether an error is the database's word that somebody else acted first, or that the number is taken. */
export const isConflict = (e: unknown): boolean => typeof e === 'object' && e !== null && 'code' in e && e.code === '23505'

export type Recorded = { readonly id: string; readonly procedure: string; readonly acts: readonly Act[] }

/** Reads cases with all their acts, confidential values opened unless `sealed`. Erased values stay `{ sealed }`. */
export const load = async (db: Db, agency: string, ids: readonly string[], { sealed = false } = {}): Promise<Map<string, Recorded>> => {
  const found = new Map<string, { id: string; procedure: string; acts: Act[] }>()
  if (ids.length === 0) return found
  const some = <T>(column: string) => sql<T>`${sql.ref(column)} = any(${ids}::text[])`
  const rows = await db
    .selectFrom('acts')
    .select(['case_id', 'n', 'body'])
    .where('agency', '=', agency)
    .where(some<boolean>('case_id'))
    .orderBy('case_id')
    .orderBy('n')
    .execute()
  const secrets = sealed
    ? []
    : await db
        .selectFrom('confidential')
        .select(['case_id', 'n', 'field', 'value'])
        .where('agency', '=', agency)
        .where(some<boolean>('case_id'))
        .execute()
  const opened = Map.groupBy(secrets, (s) => `${s.case_id} ${s.n}`)
  for (const row of rows) {
    const { agency: _a, case: _c, procedure, at: _at, ...act } = JSON.parse(row.body) as Body
    const values = Object.fromEntries((opened.get(`${row.case_id} ${row.n}`) ?? []).map((s) => [s.field, s.value]))
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
