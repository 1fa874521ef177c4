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

  // What no longer holds of a changed case goes in the same statement; a new case has nothing to lose.
  await sql`
    with new_act as (select * from ${table('a', actTypes, acts)}),
    new_membership as (select * from ${table('m', membershipTypes, memberships)}),
    new_finding as (select * from ${table('f', findingTypes, findings)}),
    new_reference as (select * from ${table('r', referenceTypes, references)}),
    act as (
      insert into acts (agency, case_id, n, at, import_id, body, sha256, sm3)
      select ${agency}, case_id, n, ${at}::timestamptz, import_id, body, sha256, sm3 from new_act
    ), queued as (
      insert into unsealed (agency, case_id, n, at) select ${agency}, case_id, n, ${at}::timestamptz from new_act
    ), secret as (
      insert into confidential (agency, case_id, n, field, salt, value)
      select ${agency}, case_id, n, field, salt, value::jsonb from ${table('s', secretTypes, secrets)}
    ), membership_gone as (
      delete from memberships m where m.agency = ${agency} and m.case_id = any(${changed}::text[]) and not exists (
        select from new_membership x where x.case_id = m.case_id and x.indicator = m.indicator and x.since = m.since)
    ), membership as (
      insert into memberships (agency, indicator, case_id, since, until, key, amount)
      select ${agency}, indicator, case_id, since, until, key, amount from new_membership
      on conflict (agency, case_id, indicator, since) do update set until = excluded.until, key = excluded.key, amount = excluded.amount
    ), finding_gone as (
      delete from findings f where f.agency = ${agency} and f.case_id = any(${changed}::text[]) and not exists (
        select from new_finding x where x.case_id = f.case_id and x.place = f.place)
    ), finding as (
      insert into findings (agency, case_id, place, n, kind, says, basis)
      select ${agency}, case_id, place, n, kind, says, basis::jsonb from new_finding
      on conflict (agency, case_id, place) do update set n = excluded.n, kind = excluded.kind, says = excluded.says, basis = excluded.basis
    ), reference_gone as (
      delete from case_references r where r.agency = ${agency} and r.case_id = any(${changed}::text[]) and not exists (
        select from new_reference x where x.case_id = r.case_id and x.n = r.n and x.field = r.field)
    ), reference as (
      insert into case_references (agency, case_id, n, field, to_procedure, number, on_day)
      select ${agency}, case_id, n, field, to_procedure, number, on_day from new_reference
      on conflict (agency, case_id, n, field) do update
        set to_procedure = excluded.to_procedure, number = excluded.number, on_day = excluded.on_day
    )
    insert into cases (agency, id, procedure, number, name, state, opened_on, last_n, data)
    select ${agency}, id, procedure, number, name, state, opened_on, last_n, data::jsonb from ${table('c', caseTypes, cases)}
    on conflict (agency, id) do update set
      number = excluded.number, name = excluded.name, state = excluded.state,
      opened_on = excluded.opened_on, last_n = excluded.last_n, data = excluded.data`.execute(db)
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
