/** 依申请公开：不予公开和部分公开（条例第十四条至第十七条、第三十二条、第三十七条）: what may be withheld, and what is told then. */
import { law, type Gates } from '../../define/index.ts'
import { discloses, groupOf, withholds } from './answers.ts'
import type { RequestSteps } from './disclosure-request.ts'
import { regulation } from './regulation.ts'

const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')

export const withholdingGates: NonNullable<Gates<RequestSteps>['reply']> = [
  {
    must: '公开以前应当经过公开审查，确认不属于国家秘密和其他不得公开的信息',
    basis: regulation(17, 2),
    holds: (_, act) => !discloses(act.answer) || act.answer === 'alreadyPublic' || act.reviewed === true,
    live: true,
  },
  { must: '不予公开的，应当说明理由', basis: regulation(36, 1, 3), holds: (_, act) => !withholds(act.answer) || act.reasons !== undefined, live: true },
  { must: '能够作区分处理的，应当提供可以公开的内容', basis: regulation(37), holds: (_, act) => groupOf(act.answer) !== '不予公开' || act.separable !== true },
  {
    must: '部分公开的，应当对不予公开的内容说明理由',
    basis: regulation(37),
    holds: (_, act) => act.answer !== 'partlyDisclosed' || act.reasons !== undefined,
    live: true,
  },
  {
    must: '以保护第三方合法权益为由不予公开的，应当先书面征求第三方的意见',
    basis: regulation(32),
    when: { 'reply.answer': 'thirdPartyRights' },
    requires: 'hearThirdParty',
    live: true,
  },
  {
    must: '第三方同意公开的，不得以保护其合法权益为由不予公开',
    basis: regulation(15),
    holds: (c, act) => act.answer !== 'thirdPartyRights' || c.hearThirdParty?.opinion !== 'agree',
  },
  {
    must: '第三方不同意并有合理理由的，只有不公开可能对公共利益造成重大影响，才可以决定公开',
    basis: regulation(32),
    holds: (c, act) => !discloses(act.answer) || c.hearThirdParty?.reasonable !== true || act.publicInterest === true,
  },
  {
    must: '法律、法规、规章规定应当公开的过程性信息、行政执法案卷信息，不得不予公开',
    basis: regulation(16, 2),
    holds: (_, act) => (act.answer !== 'deliberative' && act.answer !== 'enforcementFile') || act.mustBePublic !== true,
  },
  {
    must: '第三方不同意而决定公开的，应当把公开的内容和理由书面告知第三方',
    basis: regulation(32),
    holds: (c, act) => !discloses(act.answer) || c.hearThirdParty?.opinion !== 'disagree' || act.toldThirdParty === true,
    live: true,
  },
  {
    must: '不予公开的，应当告知申请人先申请行政复议',
    basis: reconsideration(23, 2),
    holds: (_, act) => !withholds(act.answer) || act.remedies !== undefined,
    live: true,
    since: '2024-01-01',
    byStep: true,
  },
]
