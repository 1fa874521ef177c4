/** 企业投资项目核准以后（第十一条、第十二条、第十八条）: changed with leave, begun within two years or delayed once, revoked where it was got by fraud. */
import {
  addYears,
  calendarDays,
  choice,
  day,
  daysUntil,
  law,
  longText,
  optional,
  text,
  workingDays,
  type Clocks,
  type Day,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import type { ApprovalState, ApprovalSteps } from './investment-approval.ts'

const investment = law('investment-approval-regulation', '企业投资项目核准和备案管理条例')
const agreed = { granted: { title: '同意' }, denied: { title: '不同意' } } as const

type Approved = { readonly openedOn: Day; readonly decide?: { readonly on: Day }; readonly decideChange?: { readonly on: Day; readonly outcome: string } }
/** The day two years after the project, or its change, was approved: by then it has begun. */
const twoYearsOn = (c: Approved): Day => addYears(c.decideChange?.outcome === 'granted' ? c.decideChange.on : (c.decide?.on ?? c.openedOn), 2)

export const afterwardsSteps = {
  requestChange: {
    title: '受理变更申请',
    by: 'clerk',
    from: ['approved', 'begun'],
    to: 'changing',
    basis: investment(11),
    fields: { content: longText('拟变更的建设地点或者规模、内容') },
  },
  decideChange: {
    title: '作出变更决定',
    day: '变更决定日期',
    by: 'head',
    from: ['changing'],
    to: 'approved',
    basis: investment(11),
    fields: { outcome: choice('是否同意变更', agreed), document: text('书面决定文号') },
  },
  requestDelay: {
    title: '受理延期开工申请',
    by: 'clerk',
    from: ['approved'],
    to: 'delaying',
    basis: investment(12),
    fields: { appliedOn: day('企业申请的日期'), reasons: longText('延期的理由') },
  },
  decideDelay: {
    title: '作出延期开工决定',
    day: '延期决定日期',
    by: 'head',
    from: ['delaying'],
    to: 'approved',
    basis: investment(12),
    fields: { outcome: choice('是否同意延期', agreed), until: optional(day('延期至')) },
  },
  begin: { title: '开工', by: 'applicant', from: ['approved'], to: 'begun', basis: investment(16, 2), fields: {} },
  revoke: {
    title: '撤销核准文件',
    day: '撤销日期',
    by: 'head',
    from: ['approved', 'changing', 'delaying'],
    to: 'revoked',
    basis: investment(18, 2),
    fields: { facts: longText('以欺骗、贿赂等不正当手段取得的事实'), penalty: optional(text('行政处罚决定书文号')) },
  },
} as const satisfies Steps<ApprovalState>

export const afterwardsGates = {
  requestDelay: [
    {
      should: '应当在二年期限届满的三十个工作日前申请延期开工，国家另有规定的除外',
      basis: investment(12),
      holds: (c, act, days) => days.working(act.appliedOn, twoYearsOn(c)) > 30,
    },
    { must: '开工建设只能延期一次', basis: investment(12), holds: (c) => c.log.every((a) => a.step !== 'decideDelay' || a.data.outcome !== 'granted') },
  ],
  decideDelay: [
    {
      must: '同意延期的应当写明期限，最长不得超过一年',
      basis: investment(12),
      holds: (c, act) => act.outcome === 'denied' || (act.until !== undefined && act.until <= addYears(twoYearsOn(c), 1)),
    },
  ],
  revoke: [{ must: '以不正当手段取得核准文件的，撤销的同时应当处以罚款', basis: investment(18, 2), live: true, holds: (_, act) => act.penalty !== undefined }],
} satisfies Gates<ApprovalSteps>

export const afterwardsClocks: Clocks<ApprovalSteps> = {
  change: { title: '变更决定期限', basis: investment(11), limit: workingDays(20), starts: ['requestChange'], stops: ['decideChange', 'revoke'] },
  delay: { title: '延期开工决定期限', basis: investment(12), limit: workingDays(20), starts: ['requestDelay'], stops: ['decideDelay', 'revoke'] },
  commencement: {
    title: '开工期限',
    basis: investment(12),
    limit: (c) => (c.decide === undefined ? calendarDays(0) : daysUntil(c.decide.on, c.decideDelay?.until ?? twoYearsOn(c))),
    starts: ['decide'],
    stops: ['begin', 'revoke'],
  },
}
