/** Task sheets: the visits that an officer is still to make, with what the officer needs to know on the spot. */
import { sql } from 'kysely'
import type { Day } from '../../define/index.ts'
import type { Office } from '../office.ts'
import { procedureOf } from '../step.ts'
import { visits, type Visit } from './read.ts'

export type Task = Visit & {
  readonly address: string
  /** The task of the yearly plan, and the number of the draw. */
  readonly plan: string
  readonly record: string
  readonly partners: readonly string[]
  /** The code of the enterprise in whose place this one is visited. */
  readonly replaces?: string | undefined
  readonly letter?: string | undefined
  readonly visitOn?: Day | undefined
  readonly items: readonly Item[]
}
export type Item = { readonly name: string; readonly object: string; readonly basis: string; readonly method: string }

/** The visits of an officer, those whose day is set first, then by their last day. */
export const tasksOf = async (office: Office, agency: string, officer: string): Promise<Task[]> => {
  const some = await visits(office, agency, { officer })
  const rows = await office.db.app
    .selectFrom('cases')
    .select(['id', 'data'])
    .where('agency', '=', agency)
    .where(sql<boolean>`id = any(${some.map((v) => v.caseId)}::text[])`)
    .execute()
  const kept = new Map(rows.map((r) => [r.id, r.data as Record<string, Record<string, any> | undefined>]))
  const items = await itemsNamed(office, agency)
  return some
    .map((v): Task => {
      const { draw = {}, notify = {} } = kept.get(v.caseId)!
      return {
        ...v,
        address: draw['address'] ?? '',
        plan: draw['plan'],
        record: draw['record'] ?? '',
        partners: draw['partners'] ?? [],
        replaces: draw['replaces'],
        letter: notify['letter'],
        visitOn: notify['visitOn'],
        items: (items.has(v.item) ? [v.item] : v.item.split('、')).map(
          (name) => items.get(name) ?? { name, object: '', basis: '', method: '' },
        ),
      }
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
const keyOf = (t: Task): string => `${t.visitOn ?? '9999'} ${t.until} ${t.caseId}`

/** The items in the list, by their names. */
export const itemsNamed = async (office: Office, agency: string): Promise<Map<string, Item>> => {
  const rows = await office.db.app
    .selectFrom('cases')
    .select('data')
    .where('agency', '=', agency)
    .where('procedure', '=', 'random-item')
    .where('state', '=', 'listed')
    .execute()
  const methods = procedureOf(office, 'random-item').steps['list']!.fields['method']!.options ?? {}
  return new Map(
    rows.map(({ data }) => {
      const { list, adjust } = data as Record<string, Record<string, any>>
      const { object, basis, method } = adjust ?? list!
      return [list!['name'], { name: list!['name'], object, basis, method: methods[method]?.title ?? method }]
    }),
  )
}
