/** Finding cases by name or number across registers, and how many each register holds. */
import { sql } from 'kysely'
import type { Day, Register } from '../define/index.ts'
import type { Office } from './office.ts'

export type Hit = {
  readonly id: string
  readonly procedure: string
  readonly name: string
  readonly number: string | null
  readonly on: Day
}
export type Hits = { readonly register: Register; readonly total: number; readonly first: readonly Hit[] }

/** Cases whose name or number holds the words, by register, with the newest of each. */
export const searchCases = async (
  office: Office,
  agency: string,
  words: string,
  registers: readonly Register[],
  each: number,
): Promise<Hits[]> => {
  const like = `%${words.replace(/[%_\\]/g, '\\$&')}%`
  const { rows } = await sql<Hit & { total: number }>`
    select * from (
      select id, procedure, name, number, opened_on as on,
        count(*) over (partition by procedure) as total,
        row_number() over (partition by procedure order by opened_on desc, id) as place
      from cases
      where agency = ${agency} and procedure = any(${registers.map((r) => r.procedure)}::text[]) and state <> ''
        and (name ilike ${like} or number ilike ${like})
    ) as found where place <= ${each} order by procedure, place`.execute(office.db.app)
  const found = Map.groupBy(rows, (r) => r.procedure)
  return registers.flatMap((register) => {
    const some = found.get(register.procedure)
    return some === undefined ? [] : [{ register, total: some[0]!.total, first: some }]
  })
}

/** How many cases each procedure has. */
export const caseCounts = async (office: Office, agency: string): Promise<Map<string, number>> => {
  const rows = await office.db.app
    .selectFrom('cases')
    .select((e) => ['procedure', e.fn.countAll<number>().as('count')] as const)
    .where('agency', '=', agency)
    .where('state', '<>', '')
    .groupBy('procedure')
    .execute()
  return new Map(rows.map((r) => [r.procedure, r.count]))
}
