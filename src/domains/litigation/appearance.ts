/** 应诉：负责人出庭（第三条；负责人出庭应诉规定）: who appears in court, what they bring, and what excuses them. */
import { choice, day, flag, names, openChoice, optional, text, type CaseOf, type Gates, type Steps } from '../../define/index.ts'
import { appearance, interpretation, litigation } from './law.ts'
import type { LitigationState, LitigationSteps } from './litigation.ts'

/** Who counts as a responsible person, article 2 of the provisions on appearance. */
const ranks = {
  chief: { title: '正职' },
  deputy: { title: '副职' },
  inCharge: { title: '参与分管被诉行政行为的副职级负责人' },
  other: { title: '其他参与分管的负责人' },
} as const
/** When the court must call the responsible person, article 4. */
const calls = {
  publicInterest: { title: '涉及食品药品安全、生态环境等重大公共利益' },
  attention: { title: '社会高度关注' },
  masses: { title: '可能引发群体性事件' },
  other: { title: '其他需要通知出庭的情形' },
}
/** Article 8. */
const excuses = {
  forceMajeure: { title: '不可抗力' },
  accident: { title: '意外事件' },
  duty: { title: '需要履行他人不能代替的公务' },
  other: { title: '其他正当事由' },
} as const

export const appearanceSteps = {
  receiveCall: {
    title: '收到负责人出庭通知',
    day: '出庭通知日期',
    by: 'authority',
    from: ['served', 'appealed', 'retrial'],
    basis: appearance(4),
    fields: { ground: openChoice('通知出庭的情形', calls), heldOn: optional(day('开庭定于')) },
  },
  appoint: {
    title: '确定出庭人员',
    day: '确定日期',
    by: 'head',
    from: ['served', 'appealed', 'retrial'],
    basis: litigation(3),
    fields: {
      leader: optional(text('出庭的负责人')),
      rank: optional(choice('负责人的职务', ranks)),
      staff: optional(names('出庭的工作人员')),
      lawyers: optional(names('委托的律师')),
      excuse: optional(choice('负责人不能出庭的理由', excuses)),
      statement: optional(flag('情况说明已盖章或者由主要负责人签字认可')),
    },
  },
  hear: {
    title: '开庭',
    by: 'authority',
    from: ['served', 'appealed', 'retrial'],
    basis: litigation(3),
    fields: {
      leader: optional(flag('负责人出庭')),
      identity: optional(flag('已提交载明姓名、职务并盖章的身份证明')),
      authorised: optional(flag('工作人员已提交授权委托书')),
      spoke: optional(flag('负责人就实质性解决争议发表意见')),
    },
  },
} as const satisfies Steps<LitigationState>

type Case = CaseOf<LitigationSteps>
const beginnings: ReadonlySet<string> = new Set(['appeal', 'remand', 'orderRetrial'])
/** What was done in the instance that is under way; each instance asks for an appearance of its own (article 7). */
const inInstance = (c: Case) => c.log.slice(c.log.findLastIndex((a) => beginnings.has(a.step)) + 1)
const appeared = (c: Case): boolean => inInstance(c).some((a) => a.step === 'hear' && a.data.leader === true)
const called = (c: Case): boolean => inInstance(c).some((a) => a.step === 'receiveCall')
const excused = (c: Case): boolean => inInstance(c).some((a) => a.step === 'appoint' && a.data.excuse !== undefined)
const staffed = (c: Case): boolean => inInstance(c).some((a) => a.step === 'appoint' && a.data.staff !== undefined)

export const appearanceGates: Gates<LitigationSteps> = {
  appoint: [
    {
      must: '负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭',
      basis: interpretation(128),
      holds: (_, act) => act.leader !== undefined || act.staff !== undefined,
    },
    {
      should: '负责人出庭的，可以另行委托一至二名诉讼代理人',
      basis: interpretation(128),
      holds: (_, act) => act.leader === undefined || (act.staff?.length ?? 0) + (act.lawyers?.length ?? 0) <= 2,
    },
    {
      should: '负责人有正当理由不能出庭的，应当提交盖章或者由主要负责人签字认可的说明',
      basis: appearance(9),
      holds: (_, act) => act.leader !== undefined || (act.excuse !== undefined && act.statement === true),
    },
  ],
  hear: [
    {
      should: '法院通知负责人出庭的，负责人应当出庭，有正当理由或者在同一审级已经出庭的除外',
      basis: appearance(4),
      live: true,
      holds: (c, act) => !called(c) || act.leader === true || appeared(c) || excused(c),
    },
    { should: '负责人应当出庭应诉，不能出庭的应当委托相应的工作人员', basis: litigation(3), live: true, holds: (c, act) => act.leader === true || staffed(c) },
    {
      should: '负责人出庭，应当于开庭前提交载明姓名、职务并盖章的身份证明',
      basis: appearance(6),
      live: true,
      holds: (_, act) => act.leader !== true || act.identity === true,
    },
    {
      should: '委托工作人员出庭的，应当提交授权委托书',
      basis: interpretation(131),
      live: true,
      holds: (_, act) => act.leader === true || act.authorised === true,
    },
    { should: '出庭的负责人应当就实质性解决争议发表意见', basis: appearance(11), live: true, holds: (_, act) => act.leader !== true || act.spoke === true },
  ],
}
