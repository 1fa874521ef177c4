/** All figures of the report: read from memberships with 18 thousand and with a million cases, against folding every case. */
import { sql } from 'kysely'
import { caseOf } from '../src/engine/index.ts'
import { figures } from '../src/office/figure.ts'
import { importLedgers } from '../src/office/import.ts'
import { agencyId, type Office } from '../src/office/office.ts'
import { load } from '../src/store/acts.ts'
import { median, say, withBenchOffice } from './office.ts'

const agency = agencyId('示范省工业和信息化厅')
const year = 2023

const read = (office: Office) => median(15, () => figures(office, agency, year, office.catalog.reports.get('law-government')!.figures))

/** Folds every case as of the year's end and asks every indicator. */
const fold = async (office: Office): Promise<number> => {
  const from = performance.now()
  for (let after = ''; ;) {
    const ids = await office.db.app
      .selectFrom('cases')
      .select('id')
      .where('agency', '=', agency)
      .where('id', '>', after)
      .orderBy('id')
      .limit(5_000)
      .execute()
    if (ids.length === 0) break
    after = ids.at(-1)!.id
    for (const { id, procedure, acts } of (
      await load(
        office.db.app,
        agency,
        ids.map((r) => r.id),
        { sealed: true },
      )
    ).values()) {
      const p = office.catalog.procedures.get(procedure)!
      const c = caseOf(p, id, acts, `${year}-12-31`)
      for (const i of office.catalog.indicatorsOf(p.id)) if (c && i.includes(c, year)) i.distinct?.(c)
    }
  }
  return performance.now() - from
}

await withBenchOffice(async (office, url) => {
  await importLedgers(office, ['demo/ledgers/2023'], { by: 'bench' })
  const [small, smallFold] = [await read(office), await fold(office)]
  say('18,571 cases', { 'figures ms': small, 'folding ms': smallFold, ratio: smallFold / small })

  // The same lives over and over, one year earlier each time, until there are a million.
  const { Client } = await import('pg')
  const owner = new Client({ connectionString: url })
  await owner.connect()
  for (let k = 1; k <= 54; k++) {
    await owner.query(
      `insert into acts select agency, case_id || '~${k}', n, at, import_id, body, sha256, sm3 from acts where case_id not like '%~%'`,
    )
    await owner.query(
      `insert into cases select agency, id || '~${k}', procedure, null, name, state, opened_on - ${365 * k}, last_n, data from cases where id not like '%~%'`,
    )
    await owner.query(
      `insert into memberships select agency, indicator, case_id || '~${k}', since - ${k}, case when until = 9999 then since - ${k} else until - ${k} end, key, amount from memberships where case_id not like '%~%'`,
    )
  }
  await owner.query('vacuum analyze')
  await owner.end()
  const { rows } = await sql<{ n: number }>`select count(*) as n from cases`.execute(office.db.app)
  const large = await read(office)
  const largeFold = await fold(office)
  say(`${rows[0]!.n} cases`, {
    'figures ms': large,
    'against 18,571 cases': large / small,
    'folding ms': largeFold,
    'folding / reading': largeFold / large,
  })
})
