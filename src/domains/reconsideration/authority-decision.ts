/** 复议机关：复议决定（第六十一条、第六十二条、第七十五条）: opinion, consent, decision and service, in sixty or thirty days. */
import { calendarDays, choice, day, files, flag, integer, longText, optional, type CaseOf, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import { isSummary } from './authority-hearing.ts'
import { outcomeGates } from './authority-outcome.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import { accompanying, decisions } from './outcomes.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

export const decisionSteps = {
  propose: {
    title: '提出审查意见',
    day: '审查意见日期',
    by: 'reviewer',
    from: ['accepted'],
    basis: reconsideration(61),
    fields: { opinion: longText('审查意见') },
  },
  approve: {
    title: '同意审查意见',
    day: '同意日期',
    by: 'head',
    from: ['accepted'],
    basis: reconsideration(61),
    fields: { means: choice('方式', { head: { title: '复议机关负责人同意' }, collective: { title: '集体讨论通过' } }) },
  },
  extend: {
    title: '延长审理期限',
    day: '延期日期',
    by: 'head',
    from: ['accepted'],
    basis: reconsideration(62),
    fields: { days: integer('延长的日数'), reasons: longText('情况复杂的说明'), told: flag('已书面告知当事人') },
  },
  decide: {
    title: '作出复议决定',
    day: '决定日期',
    by: 'head',
    from: ['accepted'],
    to: 'decided',
    basis: reconsideration(61),
    fields: {
      outcome: choice('决定的种类', decisions),
      accompanying: optional(choice('一并作出的决定', accompanying)),
      written: optional(flag('书面审理')),
      onRecord: optional(flag('根据听证笔录')),
      voidSought: optional(flag('申请人申请确认无效')),
      worse: optional(flag('对申请人更为不利')),
      thirdPartySought: optional(flag('第三人提出相反请求')),
      thirdPartyEvidence: optional(flag('第三人提供了证据')),
      performBy: optional(day('履行或者重新作出的期限')),
      orders: optional(longText('决定内容')),
      letter: optional(files('决定书')),
    },
  },
  serve: { title: '送达', by: 'clerk', from: ['decided'], to: 'effective', basis: reconsideration(75), fields: {} },
} as const satisfies Steps<AuthorityState>

type Case = CaseOf<AuthoritySteps>
const extended = (c: Case): number => c.log.reduce((sum, a) => (a.step === 'extend' ? sum + a.data.days : sum), 0)
const complex = { 'assign.complex': true } as const

export const decisionGates: Gates<AuthoritySteps> = {
  approve: [
    { must: '复议机构提出审查意见以后，负责人才能同意或者集体讨论', basis: reconsideration(61), since: revised, requires: 'propose' },
    { must: '复议机构提出审查意见以后，负责人才能同意或者集体讨论', basis: amended('二十八'), until: revised, requires: 'propose' },
  ],
  extend: [
    { must: '适用普通程序的案件才可以延长审理期限', basis: reconsideration(62), since: revised, holds: (c) => !isSummary(c) },
    { must: '延长的期限最多不得超过三十日', basis: reconsideration(62), since: revised, holds: (c, act) => extended(c) + act.days <= 30 },
    { must: '延长期限应当书面告知当事人', basis: reconsideration(62), since: revised, holds: (_, act) => act.told },
    { must: '延长期限最多不超过三十日', basis: amended('三十一'), until: revised, holds: (c, act) => extended(c) + act.days <= 30 },
    { must: '延长期限应当告知申请人和被申请人', basis: amended('三十一'), until: revised, holds: (_, act) => act.told },
  ],
  decide: [
    { must: '应当指定复议人员办理，并查明案件是否重大、疑难、复杂', basis: reconsideration(36), since: revised, requires: 'assign' },
    { must: '应当由复议人员审理，才能作出决定', basis: regulation(32), until: revised, requires: 'assign' },
    {
      must: '应当由复议机构提出意见，经负责人同意或者集体讨论通过，才能作出决定',
      basis: reconsideration(61),
      since: revised,
      requires: ['propose', 'approve'],
    },
    { must: '应当由复议机构提出意见，经负责人同意或者集体讨论通过，才能作出决定', basis: amended('二十八'), until: revised, requires: ['propose', 'approve'] },
    { must: '不是书面审理的，应当听取当事人的意见', basis: reconsideration(49), since: revised, when: { 'decide.written': false }, requires: 'hearOpinions' },
    {
      should: '适用普通程序的，只有因当事人原因不能听取意见才可以书面审理',
      basis: reconsideration(49),
      since: revised,
      holds: (c, act) => act.written !== true || isSummary(c),
    },
    { must: '重大、疑难、复杂的案件应当组织听证', basis: reconsideration(50), since: revised, when: complex, requires: 'hear' },
    { must: '案情重大、疑难、复杂的，应当提请行政复议委员会咨询', basis: reconsideration(52), since: revised, when: complex, requires: 'consult' },
    {
      must: '专业性、技术性较强的，应当提请行政复议委员会咨询',
      basis: reconsideration(52),
      since: revised,
      when: { 'assign.technical': true },
      requires: 'consult',
    },
    {
      must: '对省级政府自己的行政行为不服的案件，应当提请行政复议委员会咨询',
      basis: reconsideration(52),
      since: revised,
      when: { 'apply.ownAct': true },
      requires: 'consult',
    },
    {
      must: '经过听证的，应当根据听证笔录、审查认定的事实和证据作出决定',
      basis: reconsideration(61),
      since: revised,
      holds: (c, act) => c.hear === undefined || act.onRecord === true,
    },
    ...outcomeGates,
  ],
}

const pauses: readonly (readonly [keyof AuthoritySteps, keyof AuthoritySteps])[] = [
  ['suspend', 'resume'],
  ['beginSurvey', 'endSurvey'],
  ['beginAppraisal', 'endAppraisal'],
]
const ends = ['decide', 'issueMediation', 'terminate', 'dismiss'] as const

export const decisionClocks: Clocks<AuthoritySteps> = {
  decision: {
    title: '审理期限',
    basis: reconsideration(62),
    since: revised,
    limit: (c) => calendarDays(c.accept?.shorter ?? 60),
    rolls: 'statutory',
    starts: ['accept', 'deemAccepted'],
    stops: ends,
    pausedBetween: pauses,
    extendedBy: { extend: (act) => act.days },
    when: (c) => !isSummary(c),
  },
  summaryDecision: {
    title: '简易程序审理期限',
    basis: reconsideration(62),
    since: revised,
    limit: calendarDays(30),
    rolls: 'statutory',
    starts: ['accept', 'deemAccepted'],
    stops: ends,
    pausedBetween: pauses,
    when: isSummary,
  },
  decisionBefore2024: {
    title: '审理期限',
    basis: amended('三十一'),
    until: revised,
    limit: (c) => calendarDays(c.accept?.shorter ?? 60),
    rolls: 'statutory',
    starts: ['accept'],
    stops: ends,
    pausedBetween: pauses,
    extendedBy: { extend: (act) => act.days },
  },
}
