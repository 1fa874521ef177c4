/** 被申请人：答复和举证（第四十六条、第四十八条、第五十三条至第五十五条）: reviewed, signed and handed in with its evidence in ten working days, or five. */
import {
  calendarDays,
  choice,
  confidential,
  files,
  flag,
  longText,
  optional,
  text,
  toConfirm,
  workingDays,
  type CaseOf,
  type Clocks,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import { matters } from '../general/matters.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import { summaryGrounds } from './outcomes.ts'
import type { RespondentState, RespondentSteps } from './reconsideration.ts'

const opinions = { lawful: { title: '同意答复' }, amended: { title: '修改后答复' }, correct: { title: '行为违法或者不当，建议自行纠正' } } as const

export const replySteps = {
  receive: {
    title: '收到答复通知',
    day: '收到通知日期',
    by: 'authority',
    opens: true,
    to: 'open',
    basis: reconsideration(48),
    fields: {
      number: text('案号'),
      applicant: confidential(text('申请人')),
      act: text('被申请行为'),
      matter: optional(choice('行政行为种类', matters)),
      organ: optional(text('复议机关')),
      requests: optional(confidential(longText('复议请求'))),
    },
  },
  applySummary: {
    title: '适用简易程序',
    by: 'authority',
    from: ['open'],
    basis: reconsideration(53),
    since: revised,
    fields: { ground: optional(choice('适用的情形', summaryGrounds)) },
  },
  convert: { title: '转为普通程序', by: 'authority', from: ['open'], basis: reconsideration(55), since: revised, fields: {} },
  assign: { title: '分派承办处室', day: '分派日期', by: 'head', from: ['open'], basis: toConfirm(reconsideration()), fields: { office: text('原承办处室') } },
  review: {
    title: '审核答复的合法性',
    day: '审核日期',
    by: 'reviewer',
    from: ['open', 'suspended'],
    basis: toConfirm(reconsideration()),
    fields: { opinion: choice('审核意见', opinions), advice: optional(longText('修改意见')) },
  },
  sign: {
    title: '签发答复',
    day: '签发日期',
    by: 'head',
    from: ['open', 'suspended'],
    basis: toConfirm(reconsideration()),
    fields: { signer: text('签发的负责人') },
  },
  reply: {
    title: '答复',
    by: 'clerk',
    from: ['open', 'suspended'],
    basis: reconsideration(48),
    fields: { letter: optional(files('答复书')), evidence: optional(longText('证据、依据目录')), gathered: optional(flag('含复议期间自行收集的证据')) },
  },
  supplement: {
    title: '补充证据',
    by: 'clerk',
    from: ['open', 'suspended'],
    basis: reconsideration(46),
    fields: { evidence: longText('补充的证据'), newClaim: flag('对方提出了新的理由或者证据'), permitted: flag('经复议机构同意') },
  },
} as const satisfies Steps<RespondentState>

const isSummary = (c: CaseOf<RespondentSteps>): boolean => c.applySummary !== undefined && c.convert === undefined

export const replyGates: Gates<RespondentSteps> = {
  convert: [{ must: '适用简易程序的案件才可以转为普通程序', basis: reconsideration(55), requires: 'applySummary', holds: (c) => c.convert === undefined }],
  sign: [
    { should: '答复签发前应当经合法性审核', basis: toConfirm(reconsideration()), requires: 'review' },
    { should: '合法性审核认为行为违法或者不当的，应当先自行纠正', basis: toConfirm(regulation()), when: { 'review.opinion': 'correct' }, requires: 'correct' },
  ],
  reply: [
    {
      must: '答复应当同时提交作出行政行为的证据、依据和其他有关材料',
      basis: reconsideration(48),
      since: revised,
      live: true,
      holds: (_, act) => act.evidence !== undefined,
    },
    {
      must: '答复应当同时提交作出行政行为的证据、依据和其他有关材料',
      basis: amended('二十三'),
      until: revised,
      live: true,
      holds: (_, act) => act.evidence !== undefined,
    },
    {
      must: '复议期间不得自行向申请人和其他有关单位、个人收集证据',
      basis: reconsideration(46),
      since: revised,
      live: true,
      holds: (_, act) => act.gathered !== true,
    },
    {
      must: '复议过程中不得自行向申请人和其他有关组织、个人收集证据',
      basis: amended('二十四'),
      until: revised,
      live: true,
      holds: (_, act) => act.gathered !== true,
    },
    { should: '答复应当经合法性审核', basis: toConfirm(reconsideration()), live: true, requires: 'review' },
    { should: '答复应当由负责人签发', basis: toConfirm(reconsideration()), live: true, requires: 'sign' },
  ],
  supplement: [
    {
      must: '申请人、第三人提出新的理由或者证据的，经复议机构同意才可以补充证据',
      basis: reconsideration(46),
      since: revised,
      holds: (_, act) => act.newClaim && act.permitted,
    },
  ],
}

export const replyClocks: Clocks<RespondentSteps> = {
  reply: {
    title: '答复期限',
    basis: reconsideration(48),
    since: revised,
    limit: workingDays(10),
    starts: ['receive'],
    stops: ['reply', 'decide'],
    when: (c) => !isSummary(c),
  },
  // From the copy, as in the ordinary procedure; the notice to reply says which procedure applies.
  summaryReply: {
    title: '简易程序答复期限',
    basis: reconsideration(54),
    since: revised,
    limit: workingDays(5),
    starts: ['receive'],
    stops: ['reply', 'decide'],
    when: isSummary,
  },
  replyBefore2024: {
    title: '答复期限',
    basis: amended('二十三'),
    until: revised,
    limit: calendarDays(10),
    rolls: 'statutory',
    otherwise: {
      across: revised,
      says: '按2024年1月1日施行的规定，十个工作日',
      limit: workingDays(10),
      why: '法律没有写明施行以前收到、期限跨过施行之日的案件适用哪一部，衔接口径待核',
    },
    starts: ['receive'],
    stops: ['reply', 'decide'],
  },
}
