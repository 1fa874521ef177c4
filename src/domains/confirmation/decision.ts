/** 行政确认：审查、决定、变更和撤销: two look into it, those concerned are heard, and what was confirmed may be changed or revoked later. */
import {
  choice,
  files,
  flag,
  integer,
  internal,
  longText,
  names,
  numbered,
  optional,
  text,
  toConfirm,
  workingDays,
  type Clocks,
  type Gates,
  type Numbering,
  type Steps,
} from '../../define/index.ts'
import { serviceFields, shouldServe } from '../general/service.ts'
import type { ConfirmationState, ConfirmationSteps } from './confirmation.ts'
import { practice, reconsiderationRegulation, threeSystems } from './law.ts'

const decisionNumbers: Numbering = { id: 'confirmation-decision', title: '行政确认决定书文号', like: '某工信确〔{year}〕{n}号', official: true }
const outcomes = {
  confirmed: { title: '予以确认', also: ['确认', '准予确认', '同意', '通过'] },
  denied: { title: '不予确认', also: ['不予', '不同意', '不通过'] },
} as const
const revocations = {
  fraud: { title: '以欺骗、贿赂等不正当手段取得' },
  unqualified: { title: '对不符合条件的申请人确认' },
  competence: { title: '超越职权或者滥用职权' },
  procedure: { title: '违反法定程序' },
  error: { title: '据以确认的事实有误' },
} as const
const remedies = optional(flag('已告知复议权利、复议机关和申请期限'))

export const decisionSteps = {
  examine: {
    title: '核查',
    by: 'officer',
    from: ['accepted'],
    basis: practice,
    fields: { officers: internal(names('核查人员')), record: optional(internal(longText('核查情况'))) },
  },
  hearParties: {
    title: '听取利害关系人意见',
    by: 'clerk',
    from: ['accepted', 'decided'],
    basis: practice,
    fields: { opinion: internal(longText('利害关系人的意见')) },
  },
  extend: {
    title: '延长办理期限',
    day: '延期日期',
    by: 'head',
    from: ['accepted'],
    basis: practice,
    fields: { days: integer('延长的工作日'), rule: text('可以延长的依据'), told: flag('已告知申请人') },
  },
  decide: {
    title: '作出确认决定',
    day: '决定日期',
    by: 'head',
    from: ['applied', 'accepted'],
    to: 'decided',
    basis: practice,
    fields: {
      outcome: choice('决定结果', outcomes),
      letter: optional(numbered('决定书文号', decisionNumbers)),
      content: optional(longText('确认的内容')),
      reasons: optional(longText('不予确认的理由')),
      remedies,
      document: optional(files('决定书或者证明文件')),
    },
  },
  serve: { title: '送达', by: 'clerk', from: ['decided', 'revoked'], basis: practice, fields: serviceFields },
  publish: { title: '公开', by: 'clerk', from: ['decided', 'revoked'], basis: toConfirm(threeSystems()), fields: {} },
  change: {
    title: '变更确认',
    day: '变更日期',
    by: 'head',
    from: ['decided'],
    basis: practice,
    fields: { content: longText('变更的内容'), reasons: longText('变更的理由') },
  },
  revoke: {
    title: '撤销确认',
    day: '撤销日期',
    by: 'head',
    from: ['decided'],
    to: 'revoked',
    basis: practice,
    fields: { ground: choice('撤销的情形', revocations), reasons: longText('撤销的理由'), heard: optional(flag('已听取当事人的陈述和申辩')), remedies },
  },
} as const satisfies Steps<ConfirmationState>

export const decisionGates: Gates<ConfirmationSteps> = {
  examine: [{ should: '核查应当由两名以上工作人员进行', basis: practice, holds: (_, act) => act.officers.length >= 2 }],
  extend: [{ should: '延长办理期限应当告知申请人', basis: practice, holds: (_, act) => act.told }],
  decide: [
    { should: '受理申请以后才能作出决定', basis: practice, requires: 'accept' },
    { should: '核查以后才能作出决定', basis: practice, live: true, requires: 'examine' },
    { should: '涉及他人利益的，应当听取利害关系人的意见', basis: practice, when: { 'accept.interests': true }, requires: 'hearParties' },
    { should: '不予确认应当说明理由', basis: practice, live: true, holds: (_, act) => act.outcome !== 'denied' || act.reasons !== undefined },
    {
      must: '不予确认应当告知申请复议的权利、复议机关和申请期限',
      basis: reconsiderationRegulation(17),
      live: true,
      holds: (_, act) => act.outcome !== 'denied' || act.remedies === true,
    },
  ],
  serve: shouldServe,
  change: [{ should: '予以确认以后才有变更', basis: practice, holds: (c) => c.decide?.outcome === 'confirmed' }],
  revoke: [
    { should: '予以确认以后才有撤销', basis: practice, holds: (c) => c.decide?.outcome === 'confirmed' },
    { should: '撤销以前应当听取当事人的陈述和申辩', basis: practice, live: true, holds: (_, act) => act.heard === true },
    { must: '撤销确认应当告知申请复议的权利、复议机关和申请期限', basis: reconsiderationRegulation(17), live: true, holds: (_, act) => act.remedies === true },
  ],
}

export const decisionClocks: Clocks<ConfirmationSteps> = {
  decision: {
    title: '作出决定的期限',
    basis: practice,
    limit: (c) => workingDays(c.apply?.days ?? c.apply?.promised ?? 0),
    starts: ['accept'],
    stops: ['decide', 'withdraw'],
    extendedBy: { extend: (act) => act.days },
    when: (c) => (c.apply?.days ?? c.apply?.promised) !== undefined,
  },
  publicity: {
    title: '确认决定公开期限',
    basis: toConfirm(threeSystems()),
    since: '2018-12-05',
    byStep: true,
    limit: workingDays(20),
    starts: ['decide'],
    stops: ['publish'],
    when: (c) => c.decide?.outcome === 'confirmed',
  },
}
