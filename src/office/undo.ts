/** Undoing an import as a whole: what it brought is voided, case by case, and stays visible in the log. */
import { Said } from '../define/index.ts'
import { caseOf, project, standing, type Act } from '../engine/index.ts'
import { load, record, type Change, type Recorded } from '../store/acts.ts'
import { beginAnew } from '../store/numbers.ts'
import { sealAll } from '../store/sealing.ts'
import { seriesIn } from './numbering.ts'
import type { Office } from './office.ts'

/** Cases read at once. */
const pageSize = 1_000

/** The cases that an import brought or added to, a page at a time. */
const casesOf = async function* (office: Office, agency: string, id: string): AsyncGenerator<Recorded[]> {
  for (let after = ''; ;) {
    const rows = await office.db.app
      .selectFrom('acts')
      .select('case_id')
      .distinct()
      .where('agency', '=', agency)
      .where('import_id', '=', id)
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(pageSize)
      .execute()
    if (rows.length === 0) return
    after = rows.at(-1)!.case_id
    yield [
      ...(
        await load(
          office.db.app,
          agency,
          rows.map((r) => r.case_id),
        )
      ).values(),
    ]
  }
}

/** Undoes an import as a whole: what it brought is voided, case by case, and stays visible in the log. Returns the number of cases. */
export const undoImport = async (
  office: Office,
  agency: string,
  id: string,
  { by, reason }: { by: string; reason: string },
): Promise<number> => {
  const found = await office.db.app.selectFrom('imports').selectAll().where('agency', '=', agency).where('id', '=', id).executeTakeFirst()
  if (found === undefined) throw new Said(`没有编号为${id}的导入。`)
  if (found.undone_at !== null) throw new Said('这次导入已经撤销过了。')
  const left = (acts: readonly Act[]) => standing(acts).filter((a) => a.import !== id)
  // First look, then act: an import is undone as a whole or not at all.
  for await (const cases of casesOf(office, agency, id))
    for (const { procedure, acts } of cases) {
      const p = office.catalog.procedures.get(procedure)!
      const [first] = left(acts)
      if (first && !p.steps[first.step]!.opens)
        throw new Said(
          `导入以后又办理过“${p.title}”${p.name(caseOf(p, '', acts)!)}，不能整批撤销。请先在该办件中作废后来办理的步骤，再撤销导入。`,
        )
    }
  let undone = 0
  for await (const cases of casesOf(office, agency, id)) {
    const changes = cases.flatMap(({ id: caseId, procedure, acts }): Change[] => {
      const p = office.catalog.procedures.get(procedure)!
      if (!standing(acts).some((a) => a.import === id)) return []
      const on = left(acts).at(-1)?.on ?? acts[0]!.on
      const all = [...acts, { n: acts.at(-1)!.n + 1, step: '@void', on, by, data: { import: id, reason } }]
      return [{ procedure: p, acts: all, recorded: acts.length, projection: project(office.catalog, p, caseId, all, office.calendar) }]
    })
    if (changes.length > 0) await record(office.db.log, { agency, at: office.now(), salt: office.salt }, changes)
    undone += changes.length
  }
  const p = office.catalog.procedures.get(office.catalog.registers.get(found.register)?.procedure ?? '')
  for (const series of p ? await seriesIn(office, agency, p) : []) await beginAnew(office.db.log, agency, series)
  await office.db.app.updateTable('imports').set({ undone_at: office.now() }).where('agency', '=', agency).where('id', '=', id).execute()
  await sealAll(office.db.sealer, agency, office.keys, office.now)
  return undone
}
