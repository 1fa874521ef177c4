/** 行政处罚：告知和陈述、申辩（第四十四条、第四十五条、第六十二条）: the party is told what is intended, answers, and is heard before anything is decided. */
import { choice, confidential, day, flag, internal, longText, money, openChoice, optional, type CaseOf, type Gates, type Steps } from '../../../define/index.ts'
import { kinds, kindsNamed, penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

export const noticeSteps = {
  notify: {
    title: '告知',
    by: 'clerk',
    from: ['filed', 'concluded', 'notified'],
    to: 'notified',
    basis: penalty(44),
    fields: {
      content: optional(internal(longText('拟作出的处罚内容及事实、理由、依据'))),
      kind: optional(internal(openChoice('拟处罚种类', kinds))),
      fine: optional(internal(money('拟罚款金额'))),
      hearing: optional(flag('已告知听证权')),
      until: optional(day('陈述、申辩的期限')),
    },
  },
  defend: {
    title: '陈述申辩',
    by: 'applicant',
    from: ['notified'],
    basis: penalty(45, 1),
    fields: {
      stance: choice('当事人的意思', { stated: { title: '提出陈述、申辩' }, waived: { title: '明确放弃陈述、申辩' } }),
      opinion: optional(confidential(longText('陈述、申辩的意见'))),
    },
  },
  verify: {
    title: '复核',
    by: 'officer',
    from: ['notified'],
    basis: penalty(45, 1),
    fields: { adopted: flag('采纳'), opinion: internal(longText('复核意见')) },
  },
} as const satisfies Steps<PenaltyState>

type Case = CaseOf<PenaltySteps>
type Punishment = { readonly kind?: string | undefined; readonly fine?: number | undefined }

/** The lightest kinds: deciding one of them in place of what was told burdens nobody. */
const mild: ReadonlySet<string> = new Set([kinds.warning.title, kinds.criticism.title])
/** Whether a punishment weighs more than what was told, as far as that was recorded: a higher fine, or a kind that wasn't told. */
const heavier = (decided: Punishment, told: Punishment | undefined): boolean =>
  (decided.fine ?? 0) > (told?.fine ?? Infinity) ||
  (told?.kind !== undefined && kindsNamed(decided.kind).some((kind) => !mild.has(kind) && !kindsNamed(told.kind).includes(kind)))

/** The notice that the party last answered. */
const answered = (c: Case): Punishment | undefined =>
  c.log.slice(0, c.log.findLastIndex((a) => a.step === 'defend') + 1).findLast((a) => a.step === 'notify')?.data
/** Whether more was found out after the party stated its case. */
const foundMore = (c: Case): boolean => c.log.findLastIndex((a) => a.step === 'investigate') > c.log.findLastIndex((a) => a.step === 'defend')

export const noticeGates = {
  notify: [
    { must: '告知应当写明拟作出的处罚内容及事实、理由、依据', basis: penalty(44), since: revised, live: true, holds: (_, act) => act.content !== undefined },
    {
      must: '属于第六十三条情形的，应当告知当事人有要求听证的权利',
      basis: penalty(63),
      since: revised,
      holds: (c, act) => c.conclude?.hearingDue !== true || act.hearing === true,
    },
  ],
  decide: [
    { must: '未依法告知的，不得作出处罚决定', basis: penalty(62), since: revised, when: { 'decide.outcome': 'punished' }, requires: 'notify' },
    {
      must: '决定的处罚重于告知的，应当重新告知以后才能作出',
      basis: penalty(62),
      since: revised,
      holds: (c, act) => act.outcome !== 'punished' || !heavier(act, c.notify),
    },
    {
      must: '当事人提出陈述、申辩的，应当复核以后才能作出处罚决定',
      basis: penalty(45),
      since: revised,
      when: { 'decide.outcome': 'punished', 'defend.stance': 'stated' },
      requires: 'verify',
      holds: (c) => c.verify!.on >= c.defend!.on,
    },
    {
      should: '告知的陈述、申辩期限届满以前，当事人没有提出也没有放弃的，不宜作出处罚决定',
      basis: penalty(62),
      since: revised,
      holds: (c, act) =>
        act.outcome !== 'punished' || c.notify?.until === undefined || act.on > c.notify.until || (c.defend !== undefined && c.defend.on >= c.notify.on),
    },
    {
      must: '不得因当事人陈述、申辩而给予更重的处罚',
      basis: penalty(45),
      since: revised,
      holds: (c, act) => c.defend?.stance !== 'stated' || foundMore(c) || !heavier(act, answered(c)),
    },
  ],
} satisfies Gates<PenaltySteps>
