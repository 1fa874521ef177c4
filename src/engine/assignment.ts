/** 承办: who has a case in hand. Somebody takes it over, hands it on or gives it back; nobody's case is everybody's whose role it is. */
import type { Act } from './case.ts'
import type { Person } from './move.ts'

/** What the log holds of it: who changed it, and who has the case from then on, under the name that they bore. */
export type AssignData = { readonly by: Person; readonly to?: Person; readonly name?: string }

/** Who has the case, by the acts of its log; undefined where nobody has. */
export const assigneeIn = (acts: readonly Act[]): Person | undefined => {
  const last = acts.findLast((a) => a.step === '@assign')
  return (last?.data as AssignData | undefined)?.to
}

/** Why somebody can't make it the case of `to`, or nobody's where that is undefined; undefined where they can. Heads may always. */
export const againstAssigning = (assignee: Person | undefined, by: Person, leads: boolean, to: Person | undefined): string | undefined => {
  if (to === assignee) return to === undefined ? '还没有人承办' : '已经由其承办'
  if (leads || by === assignee) return undefined
  if (assignee !== undefined) return '改由别人承办，由承办人本人或者负责人办理'
  return to === by ? undefined : '交给别人承办由负责人办理，本人可以接办'
}

/** An assignment as lines of title and text. */
export const assignLines = ({ by, to, name }: AssignData): (readonly [title: string, text: string])[] => [
  ['办理', to === undefined ? '交回' : to === by ? '接办' : '转办'],
  ...(to === undefined ? [] : [['承办人', name ?? to] as const]),
]
