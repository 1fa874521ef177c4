/** 政府督查: a plan, its conclusion told to the body inspected, a review asked for within thirty days, and what was to be put right. */
import {
  addDays,
  calendarDays,
  choice,
  day,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  law,
  longText,
  names,
  optional,
  text,
} from '../../define/index.ts'

const inspection = law('gov-inspection-regulation', '政府督查工作条例')

const kinds = {
  comprehensive: { title: '综合督查' },
  special: { title: '专项督查' },
  incident: { title: '事件调查' },
  routine: { title: '日常督办' },
  clue: { title: '线索核查' },
} as const
const inspectors = { office: { title: '政府督查机构' }, team: { title: '督查组' }, department: { title: '政府所属部门' } } as const
const outcomes = { upheld: { title: '维持' }, changed: { title: '变更' }, withdrawn: { title: '撤销' } } as const

export const governmentInspection = defineProcedure({
  id: 'government-inspection',
  system: 'S42',
  title: '政府督查',
  basis: [inspection(2), inspection(7), inspection(15), inspection(16), inspection(17), inspection(18)],
  states: { planned: '督查中', concluded: '已有结论', reviewing: '复核中', rectified: '已报整改', verified: '整改已核查' },
  number: 'plan.number',
  name: (c) => c.plan?.subject ?? '',

  steps: {
    plan: {
      title: '制定督查方案',
      day: '方案日期',
      by: 'authority',
      opens: true,
      to: 'planned',
      basis: inspection(15, 1),
      fields: {
        number: text('督查编号'),
        subject: text('督查事项'),
        kind: choice('督查类型', kinds),
        inspector: choice('督查主体', inspectors),
        designation: optional(text('本级人民政府指定的文件')),
        bodies: names('督查对象'),
      },
    },
    explain: {
      title: '自查、说明情况',
      day: '说明日期',
      by: 'clerk',
      from: ['planned'],
      basis: inspection(12),
      fields: { report: longText('自查和说明的情况') },
    },
    conclude: {
      title: '收到督查结论',
      day: '收到结论日期',
      by: 'authority',
      from: ['planned'],
      to: 'concluded',
      basis: inspection(16, 1),
      fields: {
        conclusion: longText('督查结论'),
        makers: optional(internal(names('参与作出结论的工作人员'))),
        rectify: optional(longText('要求整改的事项')),
        rectifyBy: optional(day('整改期限至')),
      },
    },
    requestReview: { title: '申请复核', by: 'head', from: ['concluded'], to: 'reviewing', basis: inspection(17), fields: { reasons: longText('异议的理由') } },
    review: {
      title: '收到复核决定',
      day: '复核日期',
      by: 'authority',
      from: ['reviewing'],
      to: 'concluded',
      basis: inspection(17),
      fields: { outcome: choice('复核结果', outcomes), reviewers: internal(names('复核人员')) },
    },
    rectify: {
      title: '报告整改',
      day: '整改报告日期',
      by: 'head',
      from: ['concluded', 'rectified'],
      to: 'rectified',
      basis: inspection(18),
      fields: { report: longText('整改情况') },
    },
    verify: {
      title: '核查整改',
      day: '核查日期',
      by: 'authority',
      from: ['rectified'],
      to: 'verified',
      basis: inspection(18),
      fields: { done: flag('已按要求整改'), report: optional(longText('核查情况')) },
    },
  },

  proves: { requestReview: ['conclude'], review: ['conclude', 'requestReview'], verify: ['conclude', 'rectify'] },

  gates: {
    plan: [
      {
        must: '政府所属部门未经本级人民政府指定，不得开展政府督查',
        basis: inspection(7, 2),
        holds: (_, act) => act.inspector !== 'department' || act.designation !== undefined,
      },
    ],
    requestReview: [
      {
        must: '应当自收到督查结论之日起三十日内申请复核',
        basis: inspection(17),
        holds: (c, act) => c.conclude === undefined || act.on <= addDays(c.conclude.on, 30),
      },
    ],
    review: [
      {
        must: '参与作出督查结论的工作人员应当在复核中回避',
        basis: inspection(17),
        holds: (c, act) => !act.reviewers.some((name) => c.conclude?.makers?.includes(name)),
      },
    ],
    rectify: [
      {
        should: '应当在督查结论要求的期限内整改',
        basis: inspection(18),
        holds: (c, act) => c.conclude?.rectifyBy === undefined || act.on <= c.conclude.rectifyBy,
      },
    ],
    verify: [{ should: '没有按要求整改的，应当继续整改，不宜核查通过', basis: inspection(18), holds: (_, act) => act.done }],
  },

  clocks: {
    reviewRequest: { title: '申请复核的期限', basis: inspection(17), limit: calendarDays(30), starts: ['conclude'], stops: ['requestReview', 'rectify'] },
    review: { title: '复核期限', basis: inspection(17), limit: calendarDays(30), starts: ['requestReview'], stops: ['review'] },
  },
})

export const governmentInspections = defineRegister(governmentInspection, {
  id: 'government-inspections',
  title: '政府督查台账',
  readers: 'staff',
  also: ['督查事项台账', '督查台账', '政府督查事项台账'],
  basis: inspection(16),
  columns: [
    { at: 'plan.number', also: ['督办编号'] },
    { at: 'plan.subject', also: ['督查内容', '督办事项'] },
    { at: 'plan.kind', also: ['督查方式'] },
    { at: 'plan.inspector', also: ['督查单位'] },
    { at: 'plan.bodies', also: ['被督查单位'] },
    { at: 'plan.on', also: ['督查日期'] },
    { at: 'conclude.on', also: ['结论日期', '反馈日期'] },
    { at: 'conclude.conclusion', also: ['督查意见'] },
    { at: 'conclude.rectify', also: ['整改事项', '整改要求'] },
    { at: 'conclude.rectifyBy', also: ['整改时限'] },
    { at: 'requestReview.on' },
    { at: 'review.on' },
    { at: 'review.outcome' },
    { at: 'rectify.on', also: ['整改完成日期'] },
    { at: 'verify.on' },
  ],
})
