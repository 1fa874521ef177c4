/** 复议机关：普通程序和简易程序（第四章第三节、第四节）: the copy to the respondent, hearing the parties, the committee’s advice. */
import {
  choice,
  confidential,
  day,
  files,
  flag,
  longText,
  names,
  optional,
  text,
  workingDays,
  type CaseOf,
  type Clocks,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import { amended, reconsideration, revised } from './law.ts'
import { summaryGrounds } from './outcomes.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

const means = { inPerson: { title: '当面' }, online: { title: '互联网' }, phone: { title: '电话' }, other: { title: '其他方式' } } as const

export const hearingSteps = {
  applySummary: {
    title: '适用简易程序',
    by: 'head',
    from: ['accepted'],
    basis: reconsideration(53),
    since: revised,
    fields: { ground: choice('适用的情形', summaryGrounds), clear: flag('事实清楚、权利义务关系明确、争议不大') },
  },
  convert: { title: '转为普通程序', by: 'head', from: ['accepted'], basis: reconsideration(55), since: revised, fields: {} },
  sendCopy: { title: '发送申请书副本', day: '发送副本日期', by: 'clerk', from: ['accepted'], basis: reconsideration(48), fields: {} },
  receiveReply: {
    title: '收到答复',
    day: '收到答复日期',
    by: 'authority',
    from: ['accepted', 'suspended'],
    basis: reconsideration(48),
    fields: { evidence: optional(longText('证据、依据目录')), letter: optional(files('答复书')) },
  },
  hearOpinions: {
    title: '听取意见',
    by: 'clerk',
    from: ['accepted'],
    basis: reconsideration(49),
    since: revised,
    fields: { means: choice('听取的方式', means), record: confidential(longText('听取的意见')) },
  },
  notifyHearing: {
    title: '通知听证',
    by: 'clerk',
    from: ['accepted'],
    basis: reconsideration(51),
    fields: { heldOn: day('听证定于'), place: text('地点'), matters: longText('拟听证事项') },
  },
  hear: {
    title: '听证',
    by: 'clerk',
    from: ['accepted'],
    basis: reconsideration(50),
    fields: {
      host: text('主持人'),
      hearers: names('听证员'),
      recorder: text('记录员'),
      record: confidential(longText('听证笔录')),
      leader: flag('被申请人的负责人参加'),
      excuse: optional(longText('负责人不能参加的理由和委托的工作人员')),
      absent: optional(flag('申请人无正当理由拒不参加，视为放弃听证权利')),
    },
  },
  consult: {
    title: '提请行政复议委员会咨询',
    day: '咨询日期',
    by: 'authority',
    from: ['accepted'],
    basis: reconsideration(52),
    since: revised,
    fields: { opinion: longText('咨询意见') },
  },
} as const satisfies Steps<AuthorityState>

type Case = CaseOf<AuthoritySteps>
export const isSummary = (c: Case): boolean => c.applySummary !== undefined && c.convert === undefined

export const hearingGates: Gates<AuthoritySteps> = {
  applySummary: [
    {
      must: '事实清楚、权利义务关系明确、争议不大的，或者当事人各方同意的，才可以适用简易程序',
      basis: reconsideration(53),
      holds: (_, act) => act.clear || act.ground === 'agreed',
    },
  ],
  convert: [{ must: '适用简易程序的案件才可以转为普通程序', basis: reconsideration(55), requires: 'applySummary', holds: (c) => c.convert === undefined }],
  receiveReply: [{ must: '申请书副本发送被申请人以后才有答复', basis: reconsideration(48), requires: 'sendCopy' }],
  notifyHearing: [
    {
      must: '应当于举行听证的五日（工作日）前书面通知当事人',
      basis: reconsideration(51),
      since: revised,
      // Neither the day of the notice nor that of the hearing is counted.
      holds: (_, act, days) => days.working(act.on, act.heldOn) > 5,
    },
  ],
  hear: [
    { must: '听证的时间、地点和事项应当先书面通知当事人', basis: reconsideration(51), since: revised, requires: 'notifyHearing' },
    { must: '听证员应当有两名以上复议人员', basis: reconsideration(50), since: revised, holds: (_, act) => act.hearers.length >= 2 },
    {
      should: '被申请人的负责人应当参加听证，不能参加的应当说明理由并委托工作人员，听证笔录应当载明',
      basis: reconsideration(51),
      since: revised,
      holds: (_, act) => act.leader || act.excuse !== undefined,
    },
  ],
}

export const hearingClocks: Clocks<AuthoritySteps> = {
  copy: {
    title: '发送副本期限',
    basis: reconsideration(48),
    since: revised,
    limit: workingDays(7),
    starts: ['accept', 'deemAccepted'],
    stops: ['sendCopy'],
    when: (c) => !isSummary(c),
  },
  summaryCopy: {
    title: '简易程序发送副本期限',
    basis: reconsideration(54),
    since: revised,
    limit: workingDays(3),
    starts: ['accept', 'deemAccepted'],
    stops: ['sendCopy'],
    when: isSummary,
  },
  copyBefore2024: { title: '发送副本期限', basis: amended('二十三'), until: revised, limit: workingDays(7), starts: ['accept'], stops: ['sendCopy'] },
}
