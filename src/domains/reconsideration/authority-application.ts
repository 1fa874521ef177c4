/** 复议机关：申请和补正（第二章、第三十一条）: who asks what, and what the application lacks is asked for once. */
import {
  confidential,
  day,
  files,
  flag,
  integer,
  longText,
  openChoice,
  optional,
  text,
  workingDays,
  type Clocks,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import { reconsideration, regulation, revised } from './law.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

const channels = {
  inPerson: { title: '当面' },
  post: { title: '邮寄' },
  online: { title: '互联网' },
  oral: { title: '口头' },
  throughOrgan: { title: '通过作出处罚的机关提交' },
}
export const applicationSteps = {
  apply: {
    title: '收到复议申请',
    day: '收到申请日期',
    by: 'applicant',
    opens: true,
    to: 'received',
    basis: reconsideration(22),
    fields: {
      number: text('案号'),
      applicant: confidential(text('申请人')),
      respondent: text('被申请人'),
      act: text('被申请行为'),
      channel: optional(openChoice('申请方式', channels)),
      requests: optional(confidential(longText('复议请求和理由'))),
      knewOn: optional(day('知道行政行为之日')),
      actOn: optional(day('行政行为作出之日')),
      realEstate: optional(flag('因不动产提出')),
      inaction: optional(flag('认为不履行法定职责')),
      documentReview: optional(flag('一并申请附带审查')),
      compensation: optional(flag('一并请求赔偿')),
      ownAct: optional(flag('对本省级政府自己的行政行为不服')),
      again: optional(flag('撤回申请并终止以后，以同一事实和理由再次申请')),
    },
  },
  requestCorrection: {
    title: '通知补正',
    by: 'clerk',
    from: ['received'],
    to: 'correcting',
    basis: reconsideration(31),
    fields: { items: longText('需要补正的事项'), correctBy: optional(day('补正期限')), letter: optional(files('补正通知书')) },
  },
  serveCorrection: { title: '送达补正通知', by: 'clerk', from: ['correcting'], basis: reconsideration(31), fields: {} },
  extendCorrection: {
    title: '延长补正期限',
    by: 'clerk',
    from: ['correcting'],
    basis: reconsideration(31),
    since: revised,
    fields: { days: integer('延长的工作日数'), reasons: longText('不能按期补正的正当理由') },
  },
  correct: { title: '补正', by: 'applicant', from: ['correcting'], to: 'received', basis: reconsideration(31), fields: {} },
  abandon: { title: '视为放弃申请', by: 'clerk', from: ['correcting'], to: 'abandoned', basis: reconsideration(31), fields: {} },
} as const satisfies Steps<AuthorityState>

export const applicationGates: Gates<AuthoritySteps> = {
  requestCorrection: [
    {
      must: '需要补正的，应当自收到申请之日起五日（工作日）内书面通知',
      basis: reconsideration(31),
      since: revised,
      holds: (c, act, days) => days.working(c.apply?.on ?? act.on, act.on) <= 5,
    },
    { must: '补正通知应当一次性载明需要补正的事项，不能再次通知', basis: reconsideration(31), since: revised, holds: (c) => c.requestCorrection === undefined },
    { must: '补正通知应当载明合理的补正期限', basis: regulation(29), until: revised, holds: (_, act) => act.correctBy !== undefined },
  ],
  abandon: [
    {
      must: '收到补正通知满十日（工作日）而没有补正的，才视为放弃申请',
      basis: reconsideration(31),
      since: revised,
      requires: 'serveCorrection',
      holds: (c, act, days) => c.serveCorrection === undefined || days.working(c.serveCorrection.on, act.on) > 10 + (c.extendCorrection?.days ?? 0),
    },
    {
      must: '逾期不补正的，才视为放弃申请',
      basis: regulation(29),
      until: revised,
      holds: (c, act) => c.requestCorrection?.correctBy === undefined || act.on > c.requestCorrection.correctBy,
    },
  ],
}

export const applicationClocks: Clocks<AuthoritySteps> = {
  correction: {
    title: '补正期限',
    basis: reconsideration(31),
    since: revised,
    limit: workingDays(10),
    starts: ['serveCorrection'],
    stops: ['correct', 'abandon'],
    extendedBy: { extendCorrection: (act) => act.days },
  },
}
