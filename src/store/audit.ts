/** The audit: re-hashes what is stored, rebuilds the tree, and folds every case again to see that nothing beside the log differs from it. */
import { sql } from 'kysely'
import type { Calendar } from '../calendar/index.ts'
import type { Catalog } from '../define/index.ts'
import { project } from '../engine/index.ts'
import { load, type Body } from './acts.ts'
import type { Db } from './database.ts'
import { auditNumbers, type NumberAudit } from './number-audit.ts'
import type { PublicKeys } from './seal/keys.ts'
import { leafOf, type Sealed } from './seal/leaf.ts'
import { originOf } from './sealing.ts'
import { verifyLog, type Entry, type Verdict } from './seal/verify.ts'

export type Audit = {
  readonly log: Verdict
  /** Acts recorded since the last checkpoint. */
  readonly waiting: number
  /** How many cases were folded again. */
  readonly cases: number
  /** What is wrong, a sentence each, with the act or case that it concerns. */
  readonly faults: readonly { readonly about: string; readonly says: string }[]
}

const page = 5_000

const entries = async function* (db: Db, agency: string): AsyncGenerator<Entry> {
  for (let from = 0; ; from += page) {
    const rows = await db
      .selectFrom('leaves as l')
      .leftJoin('acts as a', (on) => on.onRef('a.agency', '=', 'l.agency').onRef('a.case_id', '=', 'l.case_id').onRef('a.n', '=', 'l.n'))
      .select(['l.idx', 'l.case_id', 'l.n', 'l.sha256', 'l.sm3', 'a.body'])
      .where('l.agency', '=', agency)
      .where('l.idx', '>=', from)
      .where('l.idx', '<', from + page)
      .orderBy('l.idx')
      .execute()
    if (rows.length === 0) return
    const ids = rows.map((r) => r.case_id)
    const secrets = await db
      .selectFrom('confidential')
      .selectAll()
      .where('agency', '=', agency)
      .where(sql<boolean>`case_id = any(${ids}::text[])`)
      .execute()
    const ofAct = Map.groupBy(secrets, (s) => `${s.case_id} ${s.n}`)
    for (const { idx, case_id, n, sha256, sm3, body } of rows) {
      const sealed = sealedIn(body)
      const confidential = (ofAct.get(`${case_id} ${n}`) ?? []).flatMap((s) => {
        const digest = sealed[s.field]
        return digest ? [{ sealed: digest.sealed, value: s.value, salt: s.salt }] : []
      })
      yield { index: idx, body: body ?? '', sha256, sm3, confidential }
    }
  }
}

const sealedIn = (body: string | null): Record<string, Sealed> => {
  try {
    const { step, data } = JSON.parse(body ?? '{}') as Body
    return ((step === '@amend' ? data['values'] : data) ?? {}) as Record<string, Sealed>
  } catch {
    return {} // The body itself is reported by the re-hashing.
  }
}

/** Audits an agency's whole log. Reads everything once; what it finds is told, never thrown. */
export const audit = async (
  db: Db,
  agency: string,
  catalog: Catalog,
  calendar: Calendar,
  publicKeys: readonly PublicKeys[],
): Promise<Audit> => {
  const faults: { about: string; says: string }[] = []
  const notes = await db.selectFrom('checkpoints').select('note').where('agency', '=', agency).orderBy('size').execute()
  const log = await verifyLog({ origin: originOf(agency), entries: entries(db, agency), checkpoints: notes.map((c) => c.note), publicKeys })
  for (const f of log.findings) {
    const place =
      f.about === 'entry'
        ? await db.selectFrom('leaves').select(['case_id', 'n']).where('agency', '=', agency).where('idx', '=', f.index).executeTakeFirst()
        : undefined
    faults.push({
      about: place ? `${place.case_id} 第${place.n}步` : f.about === 'entry' ? `第${f.index}项` : `第${f.index + 1}个检查点`,
      says: f.sentence,
    })
  }

  // Acts that no leaf holds must be queued for sealing, and be whole.
  const { rows: loose } = await sql<{ case_id: string; n: number; body: string; sha256: Buffer; sm3: Buffer; queued: boolean }>`
    select a.case_id, a.n, a.body, a.sha256, a.sm3, u.case_id is not null as queued from acts a
    left join leaves l on l.agency = a.agency and l.case_id = a.case_id and l.n = a.n
    left join unsealed u on u.agency = a.agency and u.case_id = a.case_id and u.n = a.n
    where a.agency = ${agency} and l.case_id is null`.execute(db)
  for (const a of loose) {
    const about = `${a.case_id} 第${a.n}步`
    const leaf = leafOf(a.body)
    if (!leaf.sha256.equals(a.sha256) || !leaf.sm3.equals(a.sm3)) faults.push({ about, says: '内容与登记时的散列值不符，内容被改动过' })
    if (!a.queued) faults.push({ about, says: '既没有封存，也不在待封存之列' })
  }

  const numbers = await auditNumbers(db, agency, catalog)
  faults.push(...numbers.faults)
  let cases = 0
  for (let after = ''; ;) {
    const { rows: ids } = await sql<{ id: string }>`
      select distinct case_id as id from acts where agency = ${agency} and case_id > ${after} order by 1 limit ${page}`.execute(db)
    if (ids.length === 0) break
    after = ids.at(-1)!.id
    cases += ids.length
    faults.push(
      ...(await drift(
        db,
        agency,
        catalog,
        calendar,
        numbers,
        ids.map((r) => r.id),
      )),
    )
  }
  return { log, waiting: loose.length, cases, faults }
}

type Kept = {
  id: string
  number: string | null
  name: string
  state: string
  last_n: number
  awaits: string[] | null
  assignee: string | null
  memberships: string[]
}

/** Cases whose row, memberships or numbers differ from what their acts make of them. */
const drift = async (
  db: Db,
  agency: string,
  catalog: Catalog,
  calendar: Calendar,
  numbers: NumberAudit,
  ids: readonly string[],
): Promise<Audit['faults'][number][]> => {
  const { rows } = await sql<Kept>`
    select c.id, c.number, c.name, c.state, c.last_n, c.awaits, c.assignee,
      (select coalesce(array_agg(concat_ws(' ', m.indicator, m.since, m.until, m.key, m.amount::float8) order by m.indicator, m.since), '{}')
       from memberships m where m.agency = c.agency and m.case_id = c.id) as memberships
    from cases c where c.agency = ${agency} and c.id = any(${ids}::text[])`.execute(db)
  const kept = new Map(rows.map((r) => [r.id, r]))
  const recorded = await load(db, agency, ids, { sealed: true })
  return [...recorded.values()].flatMap((c) => {
    const { id, procedure, acts } = c
    const p = catalog.procedures.get(procedure)
    const row = kept.get(id)
    if (p === undefined) return [{ about: id, says: `登记的程序“${procedure}”没有定义` }]
    if (row === undefined) return [{ about: id, says: '有行为记录，但缺少办件' }]
    const is = project(catalog, p, id, acts, calendar)
    const memberships = is.memberships
      .map((m) => [m.indicator, m.since, m.until, m.key, m.amount].filter((x) => x !== undefined).join(' '))
      .toSorted((a, b) => (a < b ? -1 : 1))
    const wrong = [
      ...(row.number === (is.number ?? null) ? [] : ['编号']),
      ...(row.name === is.name ? [] : ['名称']),
      ...(row.state === (is.case?.state ?? '') ? [] : ['状态']),
      ...(row.last_n === is.lastN ? [] : ['步数']),
      ...((row.awaits ?? []).join() === is.awaits.join() ? [] : ['待办的人']),
      ...((row.assignee ?? undefined) === is.assignee ? [] : ['承办人']),
      ...(row.memberships.toSorted((a, b) => (a < b ? -1 : 1)).join('\n') === memberships.join('\n') ? [] : ['所属指标']),
    ]
    return [...(wrong.length === 0 ? [] : [{ about: id, says: `${wrong.join('、')}与行为记录推算的不符` }]), ...numbers.check(p, c)]
  })
}
