/** 被申请人：审理中（第五条、第三十九条、第四十二条、第四十九条至第五十一条、第六十二条、第七十四条）: heard, stayed, corrected, settled. */
import { choice, day, flag, integer, longText, openChoice, optional, text, type Gates, type Steps } from '../../define/index.ts'
import { reconsideration, regulation, revised } from './law.ts'
import { corrections, suspensionGrounds } from './outcomes.ts'
import type { RespondentState, RespondentSteps } from './reconsideration.ts'

export const respondentTrialSteps = {
  giveOpinion: {
    title: '陈述意见',
    by: 'clerk',
    from: ['open'],
    basis: reconsideration(49),
    since: revised,
    fields: { opinion: longText('向复议机构陈述的意见') },
  },
  stay: { title: '停止执行', by: 'head', from: ['open', 'suspended'], basis: reconsideration(42), fields: { reasons: longText('停止执行的理由') } },
  notifyHearing: {
    title: '收到听证通知',
    day: '听证通知日期',
    by: 'authority',
    from: ['open'],
    basis: reconsideration(51),
    fields: { heldOn: day('听证定于') },
  },
  hear: {
    title: '听证',
    by: 'authority',
    from: ['open'],
    basis: reconsideration(51),
    fields: {
      leader: flag('负责人参加'),
      leaderName: optional(text('参加的负责人')),
      excuse: optional(longText('负责人不能参加的理由')),
      delegate: optional(text('委托参加的工作人员')),
    },
  },
  correct: {
    title: '自行纠正',
    by: 'head',
    from: ['open', 'suspended'],
    basis: regulation(39),
    fields: { how: choice('纠正方式', corrections), content: longText('纠正内容') },
  },
  mediate: {
    title: '参加调解',
    day: '调解日期',
    by: 'authority',
    from: ['open', 'suspended'],
    basis: reconsideration(5),
    fields: { agreed: flag('达成协议'), content: optional(longText('调解内容')) },
  },
  settle: {
    title: '达成和解',
    day: '和解日期',
    by: 'clerk',
    from: ['open', 'suspended'],
    basis: reconsideration(74),
    fields: { agreement: longText('和解内容') },
  },
  suspend: {
    title: '中止',
    by: 'authority',
    from: ['open'],
    to: 'suspended',
    basis: reconsideration(39),
    fields: { ground: optional(openChoice('中止的情形', suspensionGrounds)) },
  },
  receiveExtension: {
    title: '收到延期通知',
    day: '延期通知日期',
    by: 'authority',
    from: ['open'],
    basis: reconsideration(62),
    fields: { days: integer('延长的日数') },
  },
  resume: { title: '恢复审理', by: 'authority', from: ['suspended'], to: 'open', basis: reconsideration(39), fields: {} },
} as const satisfies Steps<RespondentState>

export const respondentTrialGates: Gates<RespondentSteps> = {
  notifyHearing: [
    {
      should: '举行听证的五日（工作日）前应当收到通知，不足的可以请求改期',
      basis: reconsideration(51),
      since: revised,
      // Neither the day of the notice nor that of the hearing is counted.
      holds: (_, act, days) => days.working(act.on, act.heldOn) > 5,
    },
  ],
  hear: [
    {
      should: '负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加',
      basis: reconsideration(51),
      since: revised,
      holds: (_, act) => act.leader || (act.excuse !== undefined && act.delegate !== undefined),
    },
  ],
}
