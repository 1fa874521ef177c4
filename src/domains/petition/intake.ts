/** 信访事项的提出和受理（第三章）: registered, told within fifteen days where it goes, objected to within five working days. */
import {
  calendarDays,
  choice,
  confidential,
  flag,
  integer,
  internal,
  longText,
  names,
  numbered,
  openChoice,
  optional,
  text,
  type Clocks,
  type Gates,
  type Numbering,
  type Steps,
} from '../../define/index.ts'
import { kinds, petitions } from './law.ts'
import { direct, sources } from './sources.ts'
import type { PetitionState, PetitionSteps } from './petition.ts'

const declines = { pending: { title: '正在规定期限内受理、办理（第十九条）' }, rechecked: { title: '复核以后以同一事实和理由再次提出（第三十六条）' } } as const
const petitionNumbers: Numbering = { id: 'petition', title: '信访事项编号', like: 'XF{year}{n:4}' }

export const intakeSteps = {
  receive: {
    title: '收到',
    by: 'clerk',
    opens: true,
    to: 'received',
    basis: petitions(21),
    fields: {
      number: numbered('信访编号', petitionNumbers),
      source: openChoice('来源', sources),
      leader: optional(internal(text('包案领导'))),
      kind: optional(choice('类别', kinds)),
      petitioner: optional(confidential(text('信访人'))),
      contact: optional(confidential(text('联系方式'))),
      matter: optional(confidential(longText('反映事项'))),
      visitors: optional(integer('走访代表人数')),
      unclear: optional(flag('信访人的姓名、名称或者住址不清')),
      pending: optional(flag('有权处理的机关正在规定期限内受理、办理')),
      rechecked: optional(flag('同一事实和理由已经复核')),
    },
  },
  object: {
    title: '提出异议',
    day: '异议日期',
    by: 'clerk',
    from: ['received'],
    to: 'objected',
    basis: petitions(23),
    fields: { reasons: longText('不属于本机关职权的理由') },
  },
  handBack: { title: '交还', by: 'authority', from: ['objected'], to: 'returned', basis: petitions(23), fields: {} },
  keep: { title: '不同意异议', day: '不同意异议日期', by: 'authority', from: ['objected'], to: 'received', basis: petitions(23), fields: {} },
  agree: {
    title: '协商受理',
    by: 'clerk',
    from: ['received'],
    basis: petitions(24),
    fields: { organs: names('涉及的机关、单位'), lead: text('受理的机关、单位'), decided: optional(text('有争议的，作出决定的上一级机关')) },
  },
  reportUrgent: {
    title: '报告重大、紧急情况',
    day: '报告日期',
    by: 'head',
    from: ['received', 'accepted'],
    basis: petitions(25),
    fields: { receiver: text('报告的机关'), measures: longText('采取的措施') },
  },
  accept: { title: '受理', by: 'clerk', from: ['received'], to: 'accepted', basis: petitions(23), fields: {} },
  forward: {
    title: '转送、交办下级',
    day: '转送日期',
    by: 'clerk',
    from: ['received'],
    to: 'forwarded',
    basis: petitions(23),
    fields: { organ: text('本系统下级机关、单位'), told: flag('已书面告知信访人去向'), accused: optional(flag('该机关或者其人员是被检举控告人')) },
  },
  inform: {
    title: '告知向有权机关提出',
    day: '告知日期',
    by: 'clerk',
    from: ['received'],
    to: 'informed',
    basis: petitions(23),
    fields: { organ: text('有权处理的机关、单位') },
  },
  decline: { title: '不予受理', by: 'head', from: ['received'], to: 'declined', basis: petitions(36), fields: { ground: choice('不予受理的情形', declines) } },
} as const satisfies Steps<PetitionState>

export const intakeGates: Gates<PetitionSteps> = {
  receive: [
    {
      should: '多人走访反映共同事项的，应当推选代表，代表人数不得超过五人',
      basis: petitions(20),
      holds: (_, act) => act.visitors === undefined || act.visitors <= 5,
    },
  ],
  object: [
    {
      must: '不属于本机关职权的，应当自收到转送、交办之日起五个工作日内提出异议',
      basis: petitions(23),
      holds: (c, act, days) => c.receive === undefined || days.working(c.receive.on, act.on) <= 5,
    },
    {
      should: '转送、交办的事项才提出异议；直接向本机关提出的，应当告知向有权机关提出',
      basis: petitions(23),
      holds: (c) => !direct.has(c.receive?.source ?? ''),
    },
  ],
  accept: [
    { must: '正在规定期限内受理、办理的，上级机关对同一信访事项不予受理', basis: petitions(19), holds: (c) => c.receive?.pending !== true },
    { must: '复核以后以同一事实和理由再次提出的，不再受理', basis: petitions(36), holds: (c) => c.receive?.rechecked !== true },
  ],
  decline: [
    {
      must: '正在办理的，或者同一事实和理由已经复核的，才不予受理',
      basis: petitions(36),
      holds: (c, act) => (act.ground === 'pending' ? c.receive?.pending === true : c.receive?.rechecked === true),
    },
  ],
  forward: [
    {
      must: '转送、交办下级的，应当书面告知信访人去向，姓名、名称或者住址不清的除外',
      basis: petitions(23),
      holds: (c, act) => act.told || c.receive?.unclear === true,
    },
    { must: '检举、控告材料不得转送给被检举、控告的单位', basis: petitions(30), holds: (c, act) => c.receive?.kind !== 'accusation' || act.accused !== true },
  ],
}

// Days of the regulation are calendar days, and no article moves the last one on.
export const intakeClocks: Clocks<PetitionSteps> = {
  notice: {
    title: '书面告知期限',
    basis: petitions(23),
    limit: calendarDays(15),
    starts: ['receive'],
    stops: ['accept', 'redirect', 'object', 'forward', 'inform', 'decline'],
    when: (c) => c.receive?.unclear !== true,
  },
}
