/** 被申请人：决定和履行（第六十一条至第七十七条）: what was decided is performed in its time, an opinion is answered in sixty days. */
import {
  addDays,
  calendarDays,
  choice,
  day,
  daysUntil,
  files,
  flag,
  longText,
  optional,
  type CaseOf,
  type Clocks,
  type Day,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import { reconsiderationOutcomes, sinceRevision } from './outcomes.ts'
import type { RespondentState, RespondentSteps } from './reconsideration.ts'

// A suspended case may end so without being resumed.
const endsSuspended: ReadonlySet<string> = new Set(['mediated', 'settled', 'withdrawn', 'terminated'])

export const respondentDecisionSteps = {
  decide: {
    title: '收到复议决定',
    day: '决定日期',
    by: 'authority',
    from: ['open', 'suspended'],
    to: 'decided',
    basis: reconsideration(61),
    fields: {
      outcome: choice('复议结果', reconsiderationOutcomes),
      orders: optional(longText('决定内容')),
      receivedOn: optional(day('收到决定书日期')),
      performBy: optional(day('决定的履行期限')),
      letter: optional(files('决定书')),
    },
  },
  demandPerformance: {
    title: '责令限期履行',
    day: '责令履行日期',
    by: 'authority',
    from: ['decided'],
    basis: reconsideration(77),
    fields: { performBy: day('责令的期限') },
  },
  perform: {
    title: '履行决定',
    day: '履行日期',
    by: 'clerk',
    from: ['decided'],
    to: 'performed',
    basis: reconsideration(77),
    fields: {
      report: longText('履行情况'),
      same: optional(flag('以同一事实和理由作出相同或者基本相同的行为')),
      forProcedure: optional(flag('因违反法定程序被撤销')),
    },
  },
  receiveOpinion: {
    title: '收到复议意见书',
    day: '收到意见书日期',
    by: 'authority',
    from: ['open', 'suspended', 'decided', 'performed'],
    basis: reconsideration(76),
    fields: { content: longText('意见书指出的问题') },
  },
  reportCorrection: {
    title: '报送纠正情况',
    day: '报送日期',
    by: 'head',
    from: ['open', 'suspended', 'decided', 'performed'],
    basis: reconsideration(76),
    fields: { measures: longText('纠正情况') },
  },
} as const satisfies Steps<RespondentState>

type Case = CaseOf<RespondentSteps>
const decisionReceivedOn = (c: Case): Day => c.decide?.receivedOn ?? c.decide?.on ?? c.openedOn
/** Whether the act must be done anew and no time was set for it. */
const mustRedo = (c: Case): boolean => c.decide?.outcome === 'revokedForRedo' && c.decide.performBy === undefined

export const respondentDecisionGates: Gates<RespondentSteps> = {
  decide: [
    {
      must: '中止的案件恢复审理以后才能作出复议决定',
      basis: reconsideration(39),
      since: revised,
      holds: (c, act) => c.state !== 'suspended' || endsSuspended.has(act.outcome),
    },
    {
      should: '没有提出书面答复的，视为没有证据、依据，应当核对是否漏记答复',
      basis: reconsideration(70),
      since: revised,
      holds: (c, act) => c.reply !== undefined || act.outcome === 'revokedByDefault' || endsSuspended.has(act.outcome),
    },
    {
      should: '适用修订前的行政复议法的，没有确认无效、驳回复议请求、承担行政协议责任的决定',
      basis: amended('二十八'),
      until: revised,
      holds: (_, act) => !sinceRevision.has(act.outcome),
    },
  ],
  perform: [
    {
      must: '重新作出行政行为，不得以同一事实和理由作出相同或者基本相同的行为，因违反法定程序被撤销的除外',
      basis: reconsideration(64),
      since: revised,
      holds: (_, act) => act.same !== true || act.forProcedure === true,
    },
    {
      must: '重新作出具体行政行为，不得以同一的事实和理由作出相同或者基本相同的行为',
      basis: amended('二十八'),
      until: revised,
      holds: (_, act) => act.same !== true,
    },
    {
      should: '应当在决定书规定的期限内履行',
      basis: reconsideration(77),
      holds: (c, act) => c.decide?.performBy === undefined || act.on <= c.decide.performBy,
    },
    {
      should: '责令重新作出行政行为而没有规定期限的，应当在六十日内重新作出',
      basis: regulation(49),
      holds: (c, act, days) => !mustRedo(c) || days.calendar(decisionReceivedOn(c), act.on) <= 60,
    },
  ],
  reportCorrection: [{ must: '收到复议意见书以后才有纠正情况可以报送', basis: reconsideration(76), requires: 'receiveOpinion' }],
}

export const respondentDecisionClocks: Clocks<RespondentSteps> = {
  performance: {
    title: '决定履行期限',
    basis: reconsideration(77),
    limit: (c) => daysUntil(c.decide?.on ?? c.openedOn, c.decide?.performBy ?? c.openedOn),
    starts: ['decide'],
    stops: ['perform'],
    when: (c) => c.decide?.performBy !== undefined,
  },
  // Sixty days from receiving the decision, where neither it nor a statute sets another time.
  redo: {
    title: '重新作出行政行为期限',
    basis: regulation(49),
    limit: (c) => daysUntil(c.decide?.on ?? c.openedOn, addDays(decisionReceivedOn(c), 60)),
    rolls: 'analogy',
    starts: ['decide'],
    stops: ['perform'],
    when: mustRedo,
  },
  correction: {
    title: '报送纠正情况期限',
    basis: reconsideration(76),
    since: revised,
    limit: calendarDays(60),
    rolls: 'statutory',
    starts: ['receiveOpinion'],
    stops: ['reportCorrection'],
  },
  correctionBefore2024: {
    title: '通报纠正情况期限',
    basis: regulation(57),
    until: revised,
    limit: calendarDays(60),
    starts: ['receiveOpinion'],
    stops: ['reportCorrection'],
  },
}
