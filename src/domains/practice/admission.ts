/** A fictional club admits members: the procedure on which the engine is tested, never on real law. */
import {
  calendarDays,
  choice,
  confidential,
  defineIndicator,
  defineProcedure,
  defineRegister,
  integer,
  law,
  optional,
  reference,
  text,
  workingDays,
  yearOf,
} from '../../define/index.ts'

const rules = law('club-rules', '某俱乐部章程')

export const admission = defineProcedure({
  id: 'admission',
  system: 'S00',
  title: '入会',
  basis: [rules(1)],
  states: { applied: '待审', asking: '待补充', admitted: '会员', left: '已退会', rejected: '未批准' },
  number: 'apply.number',
  name: (c) => c.apply?.nickname ?? '',
  inForce: (c) => c.state === 'admitted',
  steps: {
    apply: {
      title: '申请',
      by: 'applicant',
      opens: true,
      to: 'applied',
      basis: rules(2),
      fields: {
        number: text('编号'),
        nickname: text('昵称'),
        realName: optional(confidential(text('姓名'))),
        introducedBy: optional(reference('介绍人', 'admission', 'inForce')),
        fee: optional(integer('会费')),
      },
    },
    ask: { title: '要求补充', by: 'clerk', from: ['applied'], to: 'asking', basis: rules(3), fields: {} },
    answer: { title: '补充', by: 'applicant', from: ['asking'], to: 'applied', basis: rules(3), fields: {} },
    consult: { title: '征求意见', by: 'clerk', from: ['applied'], basis: rules(4), fields: {} },
    hear: { title: '收到意见', by: 'clerk', from: ['applied'], basis: rules(4), fields: {} },
    extend: { title: '延期', by: 'head', from: ['applied'], basis: rules(5), fields: { days: integer('天数') } },
    decide: {
      title: '决定',
      by: 'head',
      from: ['applied'],
      to: 'admitted',
      basis: rules(6),
      fields: { level: choice('级别', { gold: { title: '金卡', also: ['金'] }, silver: { title: '银卡' } }) },
    },
    reject: { title: '不批准', by: 'head', from: ['applied'], to: 'rejected', basis: rules(6), fields: {} },
    leave: { title: '退会', by: 'applicant', from: ['admitted'], to: 'left', basis: rules(7), fields: {} },
  },
  gates: {
    extend: [{ must: '延期不得超过十天', basis: rules(5), holds: (_, act) => act.days <= 10 }],
    decide: [
      { must: '旧章程的申请要缴会费', basis: rules(6), until: '2024-01-01', holds: (c) => (c.apply?.fee ?? 0) > 0 },
      { should: '先征求意见再决定', basis: rules(4), requires: 'consult' },
      { must: '申请三个工作日以后才能决定', basis: rules(6), since: '2024-01-01', holds: (c, act, days) => days.working(c.apply!.on, act.on) >= 3 },
    ],
  },
  clocks: {
    decision: {
      title: '审查期限',
      basis: rules(6),
      limit: workingDays(10),
      starts: ['apply', 'answer'],
      stops: ['decide', 'reject', 'ask'],
      pausedBetween: [['consult', 'hear']],
      extendedBy: { extend: (act) => act.days },
    },
    card: {
      title: '发卡期限',
      basis: rules(8),
      limit: calendarDays(15),
      rolls: 'statutory',
      starts: ['decide'],
      stops: ['leave'],
      when: (c) => c.decide?.level === 'gold',
    },
  },
})

export const admissions = defineRegister(admission, {
  id: 'admissions',
  title: '会员台账',
  readers: 'public',
  columns: [
    { at: 'apply.number' },
    { at: 'apply.nickname' },
    { at: 'apply.on' },
    { at: 'decide.on' },
    { at: 'decide.level' },
    { title: '退会', takes: { leave: true } },
  ],
  assume: { leave: (f, { year }) => (f['leave'] && year ? `${year}-12-31` : undefined) },
})

export const membersNow = defineIndicator(admission, {
  id: 'club.members',
  title: '会员',
  unit: '人',
  definition: '年底的会员',
  includes: (c) => c.state === 'admitted',
})
export const admitted = defineIndicator(admission, {
  id: 'club.admitted',
  title: '本年入会',
  unit: '人',
  definition: '本年入会的人数',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
})
export const pending = defineIndicator(admission, {
  id: 'club.pending',
  title: '待审',
  unit: '人',
  definition: '年底待审的申请',
  includes: (c) => c.state === 'applied' || c.state === 'asking',
})
export const feesPaid = defineIndicator(admission, {
  id: 'club.fees',
  title: '会费',
  unit: '元',
  definition: '本年申请人的会费',
  includes: (c, year) => c.apply !== undefined && yearOf(c.apply.on) === year,
  sum: (c) => c.apply?.fee ?? 0,
  distinct: (c) => c.apply?.nickname ?? '',
})
