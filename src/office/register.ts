/** Registers as people read them: rows of cases, under the register's columns. Confidential and internal fields only for staff. */
import { sql } from 'kysely'
import { Said, columnTitle, pathsOf, type AnyCase, type AnyProcedure, type Register } from '../define/index.ts'
import { numberOf } from '../engine/index.ts'
import { rowOf } from '../ledger/rows.ts'
import { proceduresOf, type RecordOf } from './figure.ts'
import type { Office } from './office.ts'

export type Reader = 'public' | 'staff'
export type RegisterRow = {
  readonly id: string
  readonly number: string | undefined
  readonly name: string
  readonly state: string
  readonly cells: readonly (string | number | undefined)[]
}
export type Listing = { readonly columns: readonly string[]; readonly rows: readonly RegisterRow[] }

export const registerNamed = (office: Office, id: string): { register: Register; procedure: AnyProcedure } => {
  const register = office.catalog.registers.get(id)
  if (register === undefined) throw new Said(`没有“${id}”这种台账。`)
  return { register, procedure: office.catalog.procedures.get(register.procedure)! }
}

/** The columns of a register that a reader sees, by their places. */
export const columnsFor = (p: AnyProcedure, register: Register, reader: Reader): number[] =>
  register.columns.flatMap((c, i) => {
    const hidden = pathsOf(c).some((path) => {
      const [step = '', name = ''] = path.split('.')
      const field = p.steps[step]?.fields[name]
      return field !== undefined && (field.confidential || field.internal)
    })
    return reader === 'staff' || !hidden ? [i] : []
  })

/** Opens confidential values of a page of cases, for staff. */
const secretsOf = async (
  office: Office,
  agency: string,
  ids: readonly string[],
): Promise<Map<string, Record<string, Record<string, unknown>>>> => {
  const { rows } = await sql<{ case_id: string; step: string; field: string; value: unknown }>`
    select s.case_id, a.body::json ->> 'step' as step, s.field, s.value from confidential s
    join acts a on a.agency = s.agency and a.case_id = s.case_id and a.n = s.n
    where s.agency = ${agency} and s.case_id = any(${ids}::text[]) order by s.case_id, s.n`.execute(office.db.app)
  const found = new Map<string, Record<string, Record<string, unknown>>>()
  for (const r of rows) {
    const c = found.get(r.case_id) ?? {}
    found.set(r.case_id, c)
    ;(c[r.step] ??= {})[r.field] = r.value
  }
  return found
}

type Kept = { id: string; name: string; state: string; data: Record<string, any> }

const listing = async (
  office: Office,
  agency: string,
  p: AnyProcedure,
  register: Register,
  reader: Reader,
  kept: readonly Kept[],
): Promise<Listing> => {
  const places = columnsFor(p, register, reader)
  const secrets =
    reader === 'staff'
      ? await secretsOf(
          office,
          agency,
          kept.map((k) => k.id),
        )
      : new Map()
  return {
    columns: places.map((i) => columnTitle(p, register.columns[i]!)),
    rows: kept.map((k) => {
      const opened = secrets.get(k.id) as Record<string, Record<string, unknown>> | undefined
      const data = opened ? Object.fromEntries(Object.entries(k.data).map(([step, act]) => [step, { ...act, ...opened[step] }])) : k.data
      const cells = rowOf(p, register, data)
      return {
        id: k.id,
        number: numberOf(p, k.data as AnyCase),
        name: k.name,
        state: p.states[k.state] ?? k.state,
        cells: places.map((i) => cells[i]),
      }
    }),
  }
}

export type Page = {
  readonly limit: number
  readonly offset: number
  readonly search?: string | undefined
  readonly state?: string | undefined
}

/** A page of a register, newest first, and how many rows there are in all. */
export const registerPage = async (
  office: Office,
  agency: string,
  id: string,
  reader: Reader,
  page: Page,
): Promise<Listing & { total: number }> => {
  const { register, procedure } = registerNamed(office, id)
  if (reader === 'public' && register.readers !== 'public') throw new Said('这份台账不向社会公开。')
  let query = office.db.app.selectFrom('cases').where('agency', '=', agency).where('procedure', '=', procedure.id).where('state', '<>', '')
  if (reader === 'public' && register.publicIn) query = query.where('state', 'in', register.publicIn)
  if (page.state) query = query.where('state', '=', page.state)
  if (page.search) {
    const like = `%${page.search.replace(/[%_\\]/g, '\\$&')}%`
    query = query.where((e) => e.or([e('name', 'ilike', like), e('number', 'ilike', like)]))
  }
  const total = await query.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const kept = await query
    .select(['id', 'name', 'state', 'data'])
    .orderBy('opened_on', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return { ...(await listing(office, agency, procedure, register, reader, kept)), total: total.n }
}

/** The records behind a figure, as rows of their register. */
export const listRecords = async (
  office: Office,
  agency: string,
  figure: string,
  records: readonly RecordOf[],
  reader: Reader = 'staff',
): Promise<Listing> => {
  const [procedure = '', ...others] = proceduresOf(office, figure)
  const ids = records.map((r) => r.id)
  const kept = await office.db.app
    .selectFrom('cases')
    .select(['id', 'procedure', 'opened_on', 'name', 'state', 'data'])
    .where('agency', '=', agency)
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  const byId = new Map(kept.map((k) => [k.id, k]))
  const rows = ids.flatMap((id) => byId.get(id) ?? [])
  const { procedures, registerOf } = office.catalog
  // Cases of several procedures share no columns but these.
  if (others.length > 0)
    return {
      columns: ['台账', '开始日期'],
      rows: rows.map(({ procedure: of, opened_on, ...k }) => {
        const p = procedures.get(of)!
        const cells = [registerOf(of)!.title, opened_on]
        return { id: k.id, number: numberOf(p, k.data as AnyCase), name: k.name, state: p.states[k.state] ?? k.state, cells }
      }),
    }
  return listing(office, agency, procedures.get(procedure)!, registerOf(procedure)!, reader, rows)
}
