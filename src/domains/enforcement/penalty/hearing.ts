/** 行政处罚：听证程序（第五章第四节）: who is told of the right demands a hearing in five working days, and the decision follows its record. */
import { choice, day, files, flag, internal, optional, text, workingDays, type Clocks, type Gates, type Steps } from '../../../define/index.ts'
import { kinds, kindsNamed, penalty, revised } from './law.ts'
import type { PenaltyState, PenaltySteps } from './penalty.ts'

/** Kinds for which article 63 grants a hearing whatever the amount. */
const grave: ReadonlySet<string> = new Set([kinds.downgraded, kinds.revokedLicense, kinds.stopped, kinds.shut, kinds.barred].map((kind) => kind.title))

export const hearingSteps = {
  requestHearing: {
    title: '要求听证',
    by: 'applicant',
    from: ['notified'],
    basis: penalty(64, 1, 1),
    fields: { claim: choice('当事人的意思', { demanded: { title: '要求听证' }, withdrawn: { title: '撤回听证要求' } }) },
  },
  notifyHearing: { title: '通知听证', day: '听证通知日期', by: 'clerk', from: ['notified'], basis: penalty(64, 1, 2), fields: { heldOn: day('听证定于') } },
  hear: {
    title: '听证',
    by: 'officer',
    from: ['notified'],
    basis: penalty(63),
    fields: {
      weighty: flag('直接关系当事人或者第三人重大权益'),
      chair: optional(internal(text('听证主持人'))),
      independent: optional(flag('由非本案调查人员主持')),
      absent: optional(flag('当事人无正当理由不到场或者中途退出')),
      record: optional(files('听证笔录')),
    },
  },
} as const satisfies Steps<PenaltyState>

export const hearingGates = {
  requestHearing: [
    {
      must: '要求听证的，应当在告知后五日（工作日）内提出',
      basis: penalty(64, 1, 1),
      since: revised,
      holds: (c, act, days) => act.claim === 'withdrawn' || c.notify === undefined || days.working(c.notify.on, act.on) <= 5,
    },
  ],
  notifyHearing: [
    {
      must: '应当在举行听证的七日（工作日）前通知当事人',
      basis: penalty(64, 1, 2),
      since: revised,
      // Neither the day of the notice nor that of the hearing is counted.
      holds: (_, act, days) => days.working(act.on, act.heldOn) > 7,
    },
  ],
  hear: [
    { must: '听证以前应当通知当事人', basis: penalty(64, 1, 2), since: revised, live: true, requires: 'notifyHearing' },
    { must: '听证由行政机关指定的非本案调查人员主持', basis: penalty(64), since: revised, live: true, holds: (_, act) => act.independent === true },
  ],
  decide: [
    {
      must: '降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业的，应当先告知听证权',
      basis: penalty(63),
      since: revised,
      live: true,
      holds: (c, act) => !kindsNamed(act.kind).some((kind) => grave.has(kind)) || c.notify?.hearing === true,
    },
    {
      must: '当事人在期限内要求听证的，应当组织听证以后才能作出处罚决定',
      basis: penalty(63),
      since: revised,
      when: { 'decide.outcome': 'punished', 'requestHearing.claim': 'demanded' },
      requires: 'hear',
      holds: (c) => c.hear!.on >= c.requestHearing!.on,
    },
    {
      must: '经过听证的，应当根据听证笔录作出决定',
      basis: penalty(65),
      since: revised,
      live: true,
      holds: (c, act) => c.hear === undefined || c.hear.absent === true || act.onRecord === true,
    },
  ],
} satisfies Gates<PenaltySteps>

export const hearingClocks: Clocks<PenaltySteps> = {
  hearingRequest: {
    title: '要求听证的期限',
    basis: penalty(64, 1, 1),
    since: revised,
    limit: workingDays(5),
    starts: ['notify'],
    stops: ['requestHearing', 'decide', 'drop'],
    when: (c) => c.notify?.hearing === true,
  },
}
