/** Which years' figures a case belongs to: kept up to date as acts are recorded, so that reading a figure is reading an index. */
import { yearOf, type AnyProcedure, type Indicator, type Place, type Where } from '../define/index.ts'
import { numberKey, seen, type Act } from './case.ts'

/** The case belongs to the indicator in the years `since`..`until`, both included; `forever` where nothing known ends it. */
export type Membership = {
  readonly indicator: string
  readonly since: number
  readonly until: number
  /** What is counted once, as numbers and names are compared; or where the case stands in tables. */
  readonly key?: string
  readonly amount?: number
}
export const forever = 9999

/** `intake=received outcome=disclosed`: a place as one word. */
const placeKey = (place: Place): string =>
  Object.entries(place)
    .map(([dimension, group]) => `${dimension}=${group}`)
    .join(' ')
/** Whether what was placed so stands in the groups. */
export const standsIn = (key: string | null, where: Where): boolean => {
  const place = Object.fromEntries((key ?? '').split(' ').map((pair) => pair.split('=')))
  return Object.entries(where).every(([dimension, groups]) => groups.includes(place[dimension]))
}

const yearsNamed = (p: AnyProcedure, acts: readonly Act[]): number[] =>
  acts.flatMap((a) => [
    yearOf(a.on),
    ...Object.entries(p.steps[a.step]?.fields ?? {}).flatMap(([name, f]) => {
      const value = a.data[name]
      return value === undefined ? [] : f.kind === 'day' ? [yearOf(value)] : f.kind === 'year' ? [value as number] : []
    }),
  ])

/** The memberships that the standing acts of a case give it. After the last year that it names nothing changes any more. */
export const membershipsOf = (p: AnyProcedure, indicators: readonly Indicator[], id: string, acts: readonly Act[]): Membership[] => {
  if (indicators.length === 0 || acts.length === 0) return []
  const last = Math.max(...yearsNamed(p, acts)) + 1
  const open = new Map<Indicator, Membership>()
  const found: Membership[] = []
  for (let year = yearOf(acts[0]!.on); year <= last; year++) {
    const c = seen(p, id, acts, `${year}-12-31`)!
    for (const i of indicators) {
      const running = open.get(i)
      const now = i.includes(c, year)
        ? {
            indicator: i.id,
            since: year,
            until: year === last ? forever : year,
            ...(i.distinct && { key: numberKey(i.distinct(c)) }),
            ...(i.place && { key: placeKey(i.place(c, year)) }),
            ...(i.sum && { amount: i.sum(c) }),
          }
        : undefined
      if (running && now && running.key === now.key && running.amount === now.amount) open.set(i, { ...running, until: now.until })
      else {
        if (running) found.push(running)
        if (now) open.set(i, now)
        else open.delete(i)
      }
    }
  }
  return [...found, ...open.values()]
}
