/** Figures and the records behind them, as of the end of a year. */
import { Said } from '../define/index.ts'
import { figureOf, type Figure } from '../engine/index.ts'
import { members, tallies } from '../store/figures.ts'
import type { Office } from './office.ts'

/** The figures of a year, by id, of every measure or of those named. */
export const figures = async (office: Office, agency: string, year: number, ids?: readonly string[]): Promise<Map<string, Figure>> => {
  const { measures } = office.catalog
  const wanted = ids ?? [...measures.keys()]
  const indicators = new Set(
    wanted.flatMap((id) => {
      const m = measures.get(id)
      if (m === undefined) throw new Said(`没有“${id}”这项数据。可用 yifa figure --list 查看全部。`)
      return m.kind === 'ratio' ? [m.part, m.whole] : [m.id]
    }),
  )
  const tally = await tallies(office.db.app, agency, [...indicators], year)
  return new Map(wanted.map((id) => [id, figureOf(measures.get(id)!, measures, (i) => tally.get(i)!)]))
}

export type RecordOf = { readonly id: string; readonly key: string | null; readonly amount: number | null }

/** The indicator whose records a figure opens: a share opens what it is a share of. */
export const indicatorOf = (office: Office, id: string): string => {
  const m = office.catalog.measures.get(id)
  if (m === undefined) throw new Said(`没有“${id}”这项数据。可用 yifa figure --list 查看全部。`)
  return m.kind === 'ratio' ? m.whole : m.id
}

/** The records behind a figure, oldest first. */
export const recordsOf = (
  office: Office,
  agency: string,
  id: string,
  year: number,
  page?: { limit: number; offset: number },
): Promise<RecordOf[]> => members(office.db.app, agency, indicatorOf(office, id), year, page)
