/** 建议提案的交办和办理（第九条至第十九条、第二十一条）: assigned, declined in five days or taken on, talked over with those who made it. */
import {
  choice,
  day,
  flag,
  internal,
  longText,
  months,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
  type CaseOf,
  type Clocks,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import type { ProposalState, ProposalSteps } from './deputy-proposal.ts'
import { kinds, proposals, suggestions } from './law.ts'

const parts = {
  lead: { title: '主办', also: ['主办件', '独办', '单办', '单独办理'] },
  joint: { title: '会办', also: ['协办', '会办件', '协办件', '参与办理'] },
  separate: { title: '分办', also: ['分办件', '分别办理'] },
}
const ways = { visit: { title: '走访' }, meeting: { title: '座谈' }, research: { title: '共同调研' }, phone: { title: '电话' }, letter: { title: '书面' } }

export const assignmentSteps = {
  assign: {
    title: '交办',
    by: 'authority',
    opens: true,
    to: 'assigned',
    basis: suggestions(10),
    fields: {
      number: text('编号'),
      kind: choice('类别', kinds),
      title: text('标题'),
      part: optional(openChoice('办理方式', parts)),
      dueOn: optional(day('答复期限')),
      proposers: optional(internal(names('代表或者提案者'))),
      key: optional(flag('重点督办')),
      secret: optional(flag('要求保密')),
      inSession: optional(flag('会议期间交办')),
      office: optional(text('承办处室')),
    },
  },
  decline: {
    title: '说明不属本单位职责',
    day: '说明日期',
    by: 'clerk',
    from: ['assigned'],
    to: 'declined',
    basis: suggestions(12),
    fields: { reasons: longText('情况说明') },
  },
  reassign: {
    title: '同意改办',
    by: 'authority',
    from: ['declined'],
    to: 'returned',
    basis: suggestions(12),
    fields: { body: optional(text('改由何单位办理')) },
  },
  insist: { title: '不同意改办', by: 'authority', from: ['declined'], to: 'assigned', basis: suggestions(12), fields: {} },
  assist: { title: '承担协办', by: 'clerk', from: ['assigned'], basis: suggestions(21), fields: { leadBody: text('主办单位') } },
  submitOpinion: {
    title: '告知协办意见',
    day: '协办意见日期',
    by: 'head',
    from: ['assigned', 'replied'],
    basis: suggestions(21),
    fields: { opinion: longText('协办意见') },
  },
  take: {
    title: '提请主要负责人研究',
    day: '研究日期',
    by: 'head',
    from: ['assigned', 'reopened'],
    basis: suggestions(16),
    fields: { leader: text('主要负责人'), decision: longText('研究意见') },
  },
  contact: {
    title: '沟通',
    by: 'clerk',
    from: ['assigned', 'reopened'],
    basis: suggestions(17),
    fields: { way: openChoice('沟通方式', ways), record: optional(longText('听取的意见')) },
  },
  extend: { title: '延长答复期限', day: '延期日期', by: 'authority', from: ['assigned'], basis: suggestions(19), fields: { reasons: longText('延期理由') } },
  withdraw: { title: '代表撤回', day: '撤回日期', by: 'authority', from: ['assigned', 'reopened'], to: 'withdrawn', basis: suggestions(9), fields: {} },
} as const satisfies Steps<ProposalState>

type Case = CaseOf<ProposalSteps>
/** Whoever only assists tells the lead what it thinks; the lead answers. */
const assists = (c: Case): boolean => c.assign?.part === 'joint' || c.assist !== undefined

export const assignmentGates: Gates<ProposalSteps> = {
  decline: [
    {
      must: '闭会期间交办的建议不属于本单位职责的，应当自收到之日起五日内说明情况',
      basis: suggestions(12),
      holds: (c, act, days) => c.assign?.kind !== 'suggestion' || c.assign.inSession === true || days.calendar(c.assign.on, act.on) <= 5,
    },
    {
      should: '提案不属于本单位职责的，应当自收到之日起五日内说明情况',
      basis: toConfirm(proposals()),
      holds: (c, act, days) => c.assign?.kind !== 'proposal' || days.calendar(c.assign.on, act.on) <= 5,
    },
  ],
  submitOpinion: [{ must: '承担协办以后才有协办意见可以告知', basis: suggestions(21), requires: 'assist' }],
  extend: [{ must: '答复期限只能延长一次，至迟不超过六个月', basis: suggestions(19), holds: (c) => c.extend === undefined }],
}

export const assignmentClocks: Clocks<ProposalSteps> = {
  // From the day on which the suggestion was received, not from that on which the part was taken on.
  opinion: {
    title: '协办意见期限',
    basis: suggestions(21),
    limit: months(1),
    starts: ['assign'],
    stops: ['submitOpinion', 'reply', 'reassign', 'withdraw'],
    when: assists,
  },
}
