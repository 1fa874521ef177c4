/** 行政复议案件的统计: what the yearly report counts of the cases that the authority received. */
import { defineIndicator, yearOf, type CaseOf } from '../../define/index.ts'
import { isSummary } from './authority-hearing.ts'
import { reconsideration } from './law.ts'
import { reconsiderationAuthority, type AuthoritySteps } from './reconsideration-authority.ts'

type Case = CaseOf<AuthoritySteps>
/** How a case ended: at the door, without a decision, by mediation, or by decision. */
const endOf = (c: Case): { readonly on: string; readonly outcome: string } | undefined => {
  if (c.decide) return c.decide
  if (c.issueMediation) return { on: c.issueMediation.on, outcome: 'mediated' }
  if (c.terminate) return { on: c.terminate.on, outcome: c.terminate.ground !== 'withdrawn' ? 'terminated' : c.withdraw?.settled ? 'settled' : 'withdrawn' }
  const closing = [
    c.dismiss && (['dismissed', c.dismiss] as const),
    c.refuse && (['refused', c.refuse] as const),
    c.abandon && (['abandoned', c.abandon] as const),
  ]
  const [outcome, act] = closing.find((x) => x !== undefined) ?? []
  return act && { on: act.on, outcome: outcome! }
}

/** What the yearly table parts: each case that was under way in the year once. */
export const reconsiderationAuthorityHandled = defineIndicator(reconsiderationAuthority, {
  id: 'reconsideration-authority.handled',
  title: '本年办理的行政复议案件（含上年结转）',
  unit: '件',
  basis: reconsideration(24),
  definition: '本机关作为复议机关，本年内任何一日在办的行政复议案件数：12月31日以前收到申请，并且当日还没有办结，或者在本年办结',
  includes: (c, year) => c.apply !== undefined && yearOf(endOf(c)?.on ?? `${year}`) === year,
  place: (c, year) => ({
    intake: yearOf(c.apply!.on) === year ? 'received' : 'carriedIn',
    outcome: endOf(c)?.outcome ?? 'pending',
    procedure: isSummary(c) ? 'summary' : 'ordinary',
  }),
})
