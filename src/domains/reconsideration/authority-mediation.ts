/** 复议机关：调解（第五条、第七十三条）: an agreement of the parties, written down, effective once they have signed it. */
import { choice, confidential, day, files, flag, longText, optional, type Gates, type Steps } from '../../define/index.ts'
import { reconsideration, regulation, revised } from './law.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

/** What could be mediated before the revision, article 50 of the implementing regulation. */
const mediable = { discretion: { title: '行使自由裁量权的行为' }, money: { title: '行政赔偿或者行政补偿纠纷' } } as const

export const mediationSteps = {
  mediate: {
    title: '调解',
    by: 'clerk',
    from: ['accepted', 'suspended'],
    basis: reconsideration(5),
    fields: { agreed: flag('达成协议'), content: optional(confidential(longText('协议内容'))), subject: optional(choice('调解的事项', mediable)) },
  },
  issueMediation: {
    title: '制作调解书',
    day: '调解书日期',
    by: 'head',
    from: ['accepted'],
    // Signed and sealed it's effective; service adds nothing.
    to: 'effective',
    basis: reconsideration(73),
    fields: { signed: flag('各方当事人已签字或者签章'), performBy: optional(day('调解书的履行期限')), letter: optional(files('调解书')) },
  },
} as const satisfies Steps<AuthorityState>

export const mediationGates: Gates<AuthoritySteps> = {
  mediate: [
    { must: '修订前可以调解的，只有行使自由裁量权的行为和赔偿、补偿纠纷', basis: regulation(50), until: revised, holds: (_, act) => act.subject !== undefined },
  ],
  issueMediation: [
    { must: '达成协议以后才能制作调解书', basis: reconsideration(73), requires: 'mediate', holds: (c) => c.mediate?.agreed !== false },
    { must: '调解书应当经各方当事人签字或者签章', basis: reconsideration(73), holds: (_, act) => act.signed },
  ],
}
