/** 领导干部学法用法: what each leader learned of the laws one must know, how the test went, and that the yearly account says so. */
import {
  day,
  daysUntil,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  integer,
  internal,
  longText,
  openChoice,
  optional,
  references,
  text,
  toConfirm,
  year,
} from '../../define/index.ts'
import { education } from './law.ts'

const manners = {
  beforeMeeting: { title: '会前学法' },
  partyGroup: { title: '党组理论学习中心组学习', also: ['中心组学习'] },
  training: { title: '法治培训', also: ['培训'] },
  courtVisit: { title: '旁听庭审' },
  self: { title: '自学' },
}

export const leaderStudy = defineProcedure({
  id: 'leader-study',
  system: 'S33',
  title: '领导干部学法用法',
  basis: [education(36), education(37), education(38)],
  states: { open: '本年学习中', accounted: '已列入述职' },
  name: (c) => (c.open === undefined ? '领导干部学法用法' : `${c.open.year}年度：${c.open.post}`),

  steps: {
    open: {
      title: '建立学法档案',
      day: '建档日期',
      by: 'clerk',
      opens: true,
      to: 'open',
      basis: education(36),
      fields: { year: year('年度'), leader: internal(text('领导干部')), post: text('职务'), accountBy: optional(day('述职日期')) },
    },
    study: {
      title: '学法',
      by: 'clerk',
      from: ['open'],
      basis: education(36),
      fields: {
        subject: text('学习内容'),
        laws: optional(references('应知应会清单编号', 'must-know-law', 'inForce')),
        manner: openChoice('学习方式', manners),
      },
    },
    apply: { title: '用法', by: 'clerk', from: ['open'], basis: education(34), fields: { matter: longText('依法决策、依法办事的情况') } },
    test: { title: '学法测试', by: 'clerk', from: ['open'], basis: education(36), fields: { score: internal(integer('成绩')) } },
    account: {
      title: '列入年度述职',
      day: '述职日期',
      by: 'head',
      from: ['open'],
      to: 'accounted',
      basis: education(38),
      fields: { summary: longText('述职中的学法用法情况') },
    },
  },

  gates: {
    account: [
      {
        should: '述职以前应当学习应知应会清单所列的法律法规',
        basis: education(37),
        holds: (c) => c.log.some((a) => a.step === 'study' && a.data.laws !== undefined),
      },
      { should: '述职以前应当参加学法测试', basis: toConfirm(education(36)), requires: 'test' },
    ],
  },

  clocks: {
    account: {
      title: '列入年度述职',
      basis: education(38),
      limit: (c) => daysUntil(c.openedOn, c.open?.accountBy ?? c.openedOn),
      starts: ['open'],
      stops: ['account'],
      when: (c) => c.open?.accountBy !== undefined,
    },
  },
})

export const leaderStudies = defineRegister(leaderStudy, {
  id: 'leader-studies',
  title: '领导干部学法用法台账',
  readers: 'staff',
  also: ['领导干部学法台账', '学法用法台账', '领导干部学法档案'],
  columns: [
    { at: 'open.year' },
    { at: 'open.leader', also: ['姓名'] },
    { at: 'open.post' },
    { at: 'open.on' },
    { at: 'study.on', title: '最近学法日期' },
    { at: 'study.subject', title: '最近学习内容' },
    { at: 'test.on', also: ['测试日期'] },
    { at: 'test.score', also: ['测试成绩'] },
    { at: 'account.on', also: ['述职时间'] },
    { at: 'account.summary', also: ['学法用法情况'] },
  ],
})

export const leadersAccounted = defineIndicator(leaderStudy, {
  id: 'study.leaders-accounted',
  title: '学法用法情况列入年度述职的领导干部',
  unit: '人次',
  basis: education(38),
  definition: '年度为本年、到12月31日学法用法情况已经列入年度述职的领导干部人次',
  includes: (c, y) => c.open?.year === y && c.account !== undefined,
})

const open = ['open', '2026-01-12', { year: 2026, leader: '某副厅长', post: '副厅长', accountBy: '2026-12-25' }] as const
const study = ['study', '2026-03-16', { subject: '行政复议法', laws: ['YZ-12'], manner: 'beforeMeeting' }] as const
const test = ['test', '2026-09-18', { score: 92 }] as const
const account = ['account', '2026-12-22', { summary: '全年学法十二次，分管领域没有被纠正的决定' }] as const
export const leaderStudyJourneys = defineJourneys(leaderStudy, [
  {
    tells: '学法、用法、测试，列入年度述职',
    acts: [open, study, ['apply', '2026-05-11', { matter: '重大决策先经合法性审查' }], test, account],
    ends: { state: 'accounted', due: { account: '2026-12-25' } },
  },
  {
    tells: '没有学清单所列的法律法规的，述职时提醒',
    acts: [open, ['study', '2026-03-16', { subject: '民法典', manner: 'self' }], test, account],
    ends: { state: 'accounted', warned: '述职以前应当学习应知应会清单所列的法律法规' },
  },
  { tells: '没有参加测试的，述职时提醒', acts: [open, study, account], ends: { state: 'accounted', warned: '述职以前应当参加学法测试' } },
])
