/** 复议机关：受理（第三章）: an application is refused or accepted within five working days, or deemed accepted when they are over. */
import {
  addYears,
  choice,
  flag,
  integer,
  longText,
  optional,
  text,
  workingDays,
  type CaseOf,
  type Clocks,
  type Day,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

/** Article 30: what an application lacks that isn't accepted, or is dismissed later. */
const lacks = {
  parties: { title: '没有明确的申请人或者符合规定的被申请人（第一项）' },
  interest: { title: '申请人与行政行为没有利害关系（第二项）' },
  requests: { title: '没有具体的复议请求和理由（第三项）' },
  late: { title: '不在法定申请期限内提出（第四项）' },
  scope: { title: '不属于行政复议范围（第五项）' },
  jurisdiction: { title: '不属于本机关管辖（第六项）' },
  repeated: { title: '同一行政行为已被受理过复议或者起诉（第七项）' },
} as const
const dismissals = { ...lacks, noDuty: { title: '没有相应法定职责或者受理前已经履行法定职责' } } as const

export const acceptanceSteps = {
  refuse: {
    title: '不予受理',
    by: 'head',
    from: ['received'],
    to: 'refused',
    basis: reconsideration(30),
    fields: { ground: choice('不予受理的情形', lacks), reasons: longText('不予受理的理由'), competent: optional(text('有管辖权的复议机关')) },
  },
  accept: {
    title: '受理',
    by: 'head',
    from: ['received'],
    to: 'accepted',
    basis: reconsideration(30),
    fields: {
      excused: optional(flag('因不可抗力或者其他正当理由耽误申请期限')),
      shorter: optional(integer('法律规定的少于六十日的复议期限（日）')),
      unwilling: optional(flag('申请人能够证明撤回违背其真实意愿')),
    },
  },
  deemAccepted: { title: '视为受理', by: 'clerk', from: ['received'], to: 'accepted', basis: reconsideration(30), since: revised, fields: {} },
  dismiss: {
    title: '驳回申请',
    by: 'head',
    from: ['accepted'],
    to: 'dismissed',
    basis: reconsideration(33),
    fields: { ground: choice('驳回的情形', dismissals), reasons: longText('驳回的理由') },
  },
} as const satisfies Steps<AuthorityState>

type Case = CaseOf<AuthoritySteps>
/** Received, or received again with what was missing. */
const receivedOn = (c: Case): Day => c.correct?.on ?? c.apply?.on ?? c.openedOn

export const acceptanceGates: Gates<AuthoritySteps> = {
  refuse: [
    {
      must: '审查期限届满没有决定不予受理的，视为受理',
      basis: reconsideration(30),
      since: revised,
      holds: (c, act, days) => days.working(receivedOn(c), act.on) <= 5,
    },
    {
      must: '不属于本机关管辖的，应当告知有管辖权的复议机关',
      basis: reconsideration(30),
      since: revised,
      holds: (_, act) => act.ground !== 'jurisdiction' || act.competent !== undefined,
    },
    {
      must: '不属于本机关受理的，应当告知申请人向有关复议机关提出',
      basis: amended('十七'),
      until: revised,
      holds: (_, act) => act.ground !== 'jurisdiction' || act.competent !== undefined,
    },
  ],
  accept: [
    {
      should: '应当自知道或者应当知道行政行为之日起六十日内申请，有正当理由耽误的除外',
      basis: reconsideration(20),
      since: revised,
      holds: (c, act, days) => act.excused === true || c.apply?.knewOn === undefined || days.calendar(c.apply.knewOn, c.apply.on) <= 60,
    },
    {
      should: '应当自知道具体行政行为之日起六十日内申请，有正当理由耽误的除外',
      basis: amended('九'),
      until: revised,
      holds: (c, act, days) => act.excused === true || c.apply?.knewOn === undefined || days.calendar(c.apply.knewOn, c.apply.on) <= 60,
    },
    {
      should: '自行政行为作出之日起，因不动产提出的超过二十年、其他的超过五年，不予受理',
      basis: reconsideration(21),
      since: revised,
      // No `must`: where the last day is a holiday, it moves on.
      holds: (c) => c.apply?.actOn === undefined || c.apply.on <= addYears(c.apply.actOn, c.apply.realEstate ? 20 : 5),
    },
    {
      must: '准予撤回并终止以后，不得以同一事实和理由再次申请，能够证明撤回违背真实意愿的除外',
      basis: reconsideration(74),
      since: revised,
      holds: (c, act) => c.apply?.again !== true || act.unwilling === true,
    },
    {
      must: '撤回申请以后，不得以同一事实和理由再次申请，能够证明撤回违背真实意思的除外',
      basis: regulation(38),
      until: revised,
      holds: (c, act) => c.apply?.again !== true || act.unwilling === true,
    },
    {
      must: '审查期限届满没有决定不予受理的，视为受理，不必再决定受理',
      basis: reconsideration(30),
      since: revised,
      holds: (c, act, days) => days.working(receivedOn(c), act.on) <= 5,
    },
    {
      should: '除不予受理、告知向其他机关提出以外，申请自收到之日起即为受理',
      basis: amended('十七'),
      until: revised,
      holds: (c, act) => act.on === receivedOn(c),
    },
  ],
  deemAccepted: [
    {
      must: '审查期限届满没有决定不予受理的，自届满之日起视为受理',
      basis: reconsideration(30),
      holds: (c, act, days) => days.working(receivedOn(c), act.on) === 5,
    },
  ],
  dismiss: [
    {
      must: '没有相应法定职责或者受理前已经履行的，应当驳回复议请求，不是驳回申请',
      basis: reconsideration(69),
      since: revised,
      holds: (_, act) => act.ground !== 'noDuty',
    },
  ],
}

export const acceptanceClocks: Clocks<AuthoritySteps> = {
  acceptance: {
    title: '受理审查期限',
    basis: reconsideration(30),
    since: revised,
    limit: workingDays(5),
    starts: ['apply', 'correct'],
    stops: ['accept', 'deemAccepted', 'refuse', 'requestCorrection'],
  },
  acceptanceBefore2024: {
    title: '受理审查期限',
    basis: amended('十七'),
    until: revised,
    limit: workingDays(5),
    starts: ['apply', 'correct'],
    stops: ['accept', 'refuse', 'requestCorrection'],
  },
}
