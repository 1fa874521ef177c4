/** Folding anew: what is kept beside the log follows the definitions, the engine and the calendar, also after they have changed. */
import { project } from '../engine/index.ts'
import { load, record, type Change } from '../store/acts.ts'
import { transaction } from '../store/database.ts'
import type { Office } from './office.ts'
import { rulesDigest } from './rules.ts'

/** Cases folded in one go; between two pages others record. */
const pageSize = 200

/** Folds an agency's cases anew if the rules have changed since they were folded last. Returns how many were folded. */
export const refold = async (office: Office, agency: string): Promise<number> => {
  const { app } = office.db
  const rules = await rulesDigest()
  const last = await app.selectFrom('agencies').select('folded_by').where('agency', '=', agency).executeTakeFirst()
  if (last?.folded_by === rules) return 0
  let folded = 0
  for (let after = ''; ;) {
    const page = await app
      .selectFrom('cases')
      .select('id')
      .where('agency', '=', agency)
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute()
    if (page.length === 0) break
    after = page.at(-1)!.id
    folded += await foldAnew(
      office,
      agency,
      page.map((c) => c.id),
    )
  }
  await app.updateTable('agencies').set({ folded_by: rules }).where('agency', '=', agency).execute()
  return folded
}

/** Nobody records meanwhile: whoever began before has ended, whoever begins after sees what was folded. */
const foldAnew = (office: Office, agency: string, ids: readonly string[]): Promise<number> =>
  transaction(office.db.log, async (client) => {
    await client.query('lock table cases in share row exclusive mode')
    const recorded = await load(office.db.app, agency, ids)
    const changes = [...recorded.values()].flatMap(({ id, procedure: of, acts }): Change[] => {
      const procedure = office.catalog.procedures.get(of)
      if (procedure === undefined) return []
      return [{ procedure, acts, recorded: acts.length, projection: project(office.catalog, procedure, id, acts, office.calendar) }]
    })
    if (changes.length > 0) await record(client, { agency, at: office.now(), salt: office.salt }, changes)
    return changes.length
  })
