/** The board of a draw: who goes on which visit, how many visits each has, and which rule keeps the other pairs apart. */
import type { Day } from '../../define/index.ts'
import { hindrance, type Hindrance } from '../../draw/officers.ts'
import type { Office } from '../office.ts'
import type { Kept } from './draw.ts'
import { officersNamed } from './inspectors.ts'
import type { Visit } from './read.ts'

/** Of a visit and an officer: sent by lot, free to go, or kept from it. */
export type Pair = 'goes' | 'may' | Hindrance
export type Board = {
  /** In the order of their certificates. */
  readonly officers: readonly {
    readonly certificate: string
    readonly name: string
    readonly validUntil: Day
    readonly items: readonly string[]
    readonly avoids: number
    readonly load: number
  }[]
  /** In the order drawn, a part of them. */
  readonly visits: readonly {
    readonly caseId: string | null
    readonly code: string
    readonly company: string
    readonly item: string
    readonly on: Day
    /** Who goes now: those sent by lot, with those who took the places of the recused. */
    readonly team: readonly string[]
    /** In the order of the officers. */
    readonly pairs: readonly Pair[]
  }[]
  readonly total: number
}

/** The board as it was committed and drawn; `some` are the visits that the draw opened. */
export const boardOf = async (
  office: Office,
  agency: string,
  { officers: { officers }, result }: Kept,
  some: readonly Visit[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Board> => {
  const assigned = result?.assignments ?? []
  const names = await officersNamed(
    office,
    agency,
    officers.map((o) => o.id),
  )
  const opened = new Map(some.map((v) => [v.code, v]))
  const loads = Map.groupBy(
    assigned.flatMap((a) => a.officers),
    (id) => id,
  )
  return {
    officers: officers.map((o) => ({
      certificate: o.id,
      name: names.get(o.id) ?? o.id,
      validUntil: o.validUntil,
      items: o.items,
      avoids: o.avoids.length,
      load: loads.get(o.id)?.length ?? 0,
    })),
    visits: assigned.slice(offset, offset + limit).map((a) => {
      const visit = opened.get(a.enterprise)
      return {
        caseId: visit?.caseId ?? null,
        code: a.enterprise,
        company: visit?.company ?? '',
        item: a.item,
        on: a.on,
        team: visit?.team ?? [],
        pairs: officers.map((o) => (a.officers.includes(o.id) ? 'goes' : (hindrance(o, a) ?? 'may'))),
      }
    }),
    total: assigned.length,
  }
}
