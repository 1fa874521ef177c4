/** Figures and the records behind them, as of the end of a year. */
import { Said, type Measure, type Where } from '../define/index.ts'
import { countedBy, figureOf, standsIn, type Figure, type Tally } from '../engine/index.ts'
import { members, placeTallies, tallies } from '../store/figures.ts'
import type { Office } from './office.ts'

/** The measure of an id, or word that there is none. */
export const measureOf = (office: Office, id: string): Measure => {
  const m = office.catalog.measures.get(id)
  if (m === undefined) throw new Said(`没有“${id}”这项数据。请从年度报告或者数据目录中查找。`)
  return m
}
/** The measures that stand by themselves: all but the cells of tables. */
export const named = (office: Office): string[] => [...office.catalog.measures.values()].filter((m) => m.kind !== 'part').map((m) => m.id)

/** The figures of a year, by id, of every named measure or of those given. */
export const figures = async (office: Office, agency: string, year: number, ids?: readonly string[]): Promise<Map<string, Figure>> => {
  const wanted = (ids ?? named(office)).map((id) => measureOf(office, id))
  const placing = new Set(wanted.flatMap((m) => (m.kind === 'part' ? m.of : [])))
  const counted = new Set(wanted.flatMap((m) => (m.kind === 'ratio' ? [m.part, m.whole] : countedBy(m))))
  const tally = await tallies(office.db.app, agency, [...counted], year)
  const places = await placeTallies(office.db.app, agency, [...placing], year)
  const standing = (indicator: string, where: Where): Tally => {
    const found = (places.get(indicator) ?? []).filter((p) => standsIn(p.key, where))
    const records = found.reduce((n, p) => n + p.records, 0)
    return { records, distinct: records, sum: found.reduce((n, p) => n + p.sum, 0) }
  }
  const known = (indicator: string, where?: Where) => (where === undefined ? tally.get(indicator)! : standing(indicator, where))
  return new Map(wanted.map((m) => [m.id, figureOf(m, office.catalog.measures, known)]))
}

export type RecordOf = { readonly id: string; readonly key: string | null; readonly amount: number | null }

/** The procedures whose cases a figure counts. */
export const proceduresOf = (office: Office, id: string): string[] => [
  ...new Set(
    countedBy(measureOf(office, id)).flatMap((i) => {
      const m = office.catalog.measures.get(i)
      return m?.kind === 'indicator' ? [m.procedure] : []
    }),
  ),
]

const inPlace = (m: Measure, key: string | null): boolean => m.kind !== 'part' || standsIn(key, m.where)

/** The records behind a figure, oldest first. */
export const recordsOf = async (
  office: Office,
  agency: string,
  id: string,
  year: number,
  page?: { limit: number; offset: number },
): Promise<RecordOf[]> => {
  const m = measureOf(office, id)
  const of = countedBy(m)
  if (m.kind !== 'part' || Object.keys(m.where).length === 0) return members(office.db.app, agency, of, year, page)
  const places = [...(await placeTallies(office.db.app, agency, of, year)).values()].flat()
  return members(
    office.db.app,
    agency,
    of,
    year,
    page,
    places.map((p) => p.key).filter((key) => inPlace(m, key)),
  )
}

/** The ids of the records behind each of the figures, oldest first. Figures of the same indicators share one reading. */
export const recordsBehind = async (
  office: Office,
  agency: string,
  ids: readonly string[],
  year: number,
): Promise<Map<string, readonly string[]>> => {
  const all = ids.map((id) => measureOf(office, id))
  const tally = await tallies(office.db.app, agency, [...new Set(all.flatMap(countedBy))], year)
  const behind = new Map<string, readonly string[]>()
  for (const [, alike] of Map.groupBy(all, (m) => countedBy(m).join(' '))) {
    const of = countedBy(alike[0]!)
    const read = of.every((i) => tally.get(i)!.records === 0) ? [] : await members(office.db.app, agency, of, year)
    for (const m of alike)
      behind.set(
        m.id,
        read.filter((r) => inPlace(m, r.key)).map((r) => r.id),
      )
  }
  return behind
}
