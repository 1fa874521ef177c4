/** What people set of a draw, and how a request says it. */
export type Draft = {
  readonly number: string
  readonly title: string
  readonly task: string | undefined
  readonly by: 'city' | 'trade'
  /** By tickets over the whole pool, or by ranks in a pool that stays private. */
  readonly mode: 'tickets' | 'ranks'
  /** Percent, by class of risk. */
  readonly rates: Readonly<Record<string, number | undefined>>
  readonly reserves: number
  readonly yearlyCap: number | undefined
  readonly groupCap: number | undefined
  readonly exclusions: readonly { readonly id: string; readonly reason: string }[]
}
export const blank: Draft = {
  number: '',
  title: '',
  task: undefined,
  by: 'city',
  mode: 'tickets',
  rates: {},
  reserves: 1,
  yearlyCap: undefined,
  groupCap: undefined,
  exclusions: [],
}

/** Without its name: what decides the sizes. Rows that were begun and left empty count as nothing. */
export const sizesOf = ({ number: _n, title: _t, exclusions, ...d }: Draft) => ({
  ...d,
  exclusions: exclusions.filter((x) => x.id.trim() !== '' || x.reason.trim() !== ''),
})
export const draftOf = (d: Draft) => ({ number: d.number, title: d.title, ...sizesOf(d) })
