/** 复议机关：决定的种类（第五十九条、第六十三条至第七十二条）: what a decision may say, and what it must say besides. */
import type { Gates } from '../../define/index.ts'
import { documentDealtWith } from './authority-trial.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import { sinceRevision } from './outcomes.ts'
import type { AuthoritySteps } from './reconsideration-authority.ts'

// Article 70: what an act without evidence and basis leads to. The law as amended in 2017 knew revocation only.
const revocations: ReadonlySet<string> = new Set(['revokedByDefault', 'revoked', 'partlyRevoked', 'revokedForRedo'])
const withoutEvidence: ReadonlySet<string> = new Set([...revocations, 'unlawful', 'void', 'ordered'])
const onInaction: ReadonlySet<string> = new Set(['ordered', 'requestsRejected'])

export const outcomeGates: NonNullable<Gates<AuthoritySteps>['decide']> = [
  { must: '附带审查处理完毕以后才能作出决定', basis: reconsideration(59), since: revised, holds: documentDealtWith },
  { must: '附带审查处理期间，不能作出决定', basis: amended('二十六'), until: revised, holds: documentDealtWith },
  {
    must: '申请人一并申请附带审查的，应当先启动附带审查',
    basis: reconsideration(56),
    since: revised,
    when: { 'apply.documentReview': true },
    requires: 'beginDocumentReview',
  },
  {
    must: '被申请人没有答复举证的，应当撤销、确认违法、确认无效或者责令履行，第三人提供证据的除外',
    basis: reconsideration(70),
    since: revised,
    holds: (c, act) => c.receiveReply !== undefined || act.thirdPartyEvidence === true || withoutEvidence.has(act.outcome),
  },
  {
    must: '被申请人没有答复举证的，应当撤销',
    basis: amended('二十八'),
    until: revised,
    holds: (c, act) => c.receiveReply !== undefined || revocations.has(act.outcome),
  },
  {
    must: '不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外',
    basis: reconsideration(63),
    since: revised,
    holds: (_, act) => act.outcome !== 'changed' || act.worse !== true || act.thirdPartySought === true,
  },
  { must: '在申请人的复议请求范围内，不得作出对申请人更为不利的决定', basis: regulation(51), until: revised, holds: (_, act) => act.worse !== true },
  {
    must: '申请人申请确认无效的，才确认无效',
    basis: reconsideration(67),
    since: revised,
    holds: (_, act) => act.outcome !== 'void' || act.voidSought === true,
  },
  {
    must: '责令履行、驳回复议请求，只适用于认为不履行法定职责的案件',
    basis: reconsideration(69),
    since: revised,
    holds: (c, act) => !onInaction.has(act.outcome) || c.apply?.inaction === true,
  },
  {
    must: '一并请求赔偿的，应当同时决定赔偿或者驳回赔偿请求',
    basis: reconsideration(72),
    since: revised,
    holds: (c, act) => c.apply?.compensation !== true || act.accompanying !== undefined,
  },
  {
    must: '修订前的法没有确认无效、驳回复议请求、承担行政协议责任的决定',
    basis: amended('二十八'),
    until: revised,
    holds: (_, act) => !sinceRevision.has(act.outcome),
  },
]
