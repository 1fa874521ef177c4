/** The audit of numbers: each is borne by its act, none is missing, none was given twice. */
import { sql } from 'kysely'
import type { AnyProcedure, Catalog } from '../define/index.ts'
import { numbersBorne, placeIn, standing } from '../engine/index.ts'
import type { Recorded } from './acts.ts'
import type { Db } from './database.ts'

type Fault = { readonly about: string; readonly says: string }
type Row = { kind: string; year: number; n: number; text: string; case_id: string; act: number; start: number | null; borne: string | null }

/** What the numbers given show by themselves, and a check of one case against them. */
export type NumberAudit = { readonly faults: readonly Fault[]; readonly check: (p: AnyProcedure, c: Recorded) => Fault[] }

export const auditNumbers = async (db: Db, agency: string, catalog: Catalog): Promise<NumberAudit> => {
  const kept = await db.selectFrom('numberings').select(['kind', 'form']).where('agency', '=', agency).execute()
  const starts = await db.selectFrom('number_starts').select(['kind', 'year', 'after']).where('agency', '=', agency).execute()
  const { rows } = await sql<Row>`
    select x.kind, x.year, x.n, x.text, x.case_id, x.act, x.start, a.body::json -> 'data' ->> x.field as borne
    from numbers x left join acts a on a.agency = x.agency and a.case_id = x.case_id and a.n = x.act
    where x.agency = ${agency} order by x.kind, x.year, x.n`.execute(db)
  const forms = new Map(kept.map((k) => [k.kind, k.form]))
  const given = new Map(rows.map((r) => [`${r.kind} ${r.year} ${r.n}`, r]))
  const counted = new Set(rows.map((r) => `${r.kind} ${r.year}`))
  const begun = new Map<string, number>()
  for (const s of starts) begun.set(`${s.kind} ${s.year}`, Math.max(s.after, begun.get(`${s.kind} ${s.year}`) ?? 0))
  const titleOf = (kind: string) => catalog.numberings.get(kind)?.numbering.title ?? kind

  const faults = rows.flatMap((r, i): Fault[] => {
    const about = `${titleOf(r.kind)}“${r.text}”`
    const before = rows[i - 1]
    const follows = r.start !== null || (before?.kind === r.kind && before.year === r.year && before.n === r.n - 1)
    return [
      ...(follows ? [] : [{ about, says: '前一个号不在编号登记中，顺序断了' }]),
      ...(r.borne === r.text ? [] : [{ about, says: `所编给的${r.case_id}第${r.act}步没有这个编号` }]),
    ]
  })

  const check = (p: AnyProcedure, { id, acts }: Recorded): Fault[] => {
    return numbersBorne(p, standing(acts)).flatMap(({ act, numbering, text }): Fault[] => {
      const form = forms.get(numbering.id)
      const place = form === undefined ? undefined : placeIn(form, text)
      if (place === undefined) return []
      const series = `${numbering.id} ${place.year}`
      const own = given.get(`${series} ${place.n}`)
      const about = `${id} 第${act}步`
      if (own !== undefined)
        return own.case_id === id && own.act === act ? [] : [{ about, says: `编号“${text}”已编给${own.case_id}第${own.act}步` }]
      const known = place.n <= (begun.get(series) ?? 0) || !counted.has(series)
      return known ? [] : [{ about, says: `编号“${text}”不在编号登记中` }]
    })
  }
  return { faults, check }
}
