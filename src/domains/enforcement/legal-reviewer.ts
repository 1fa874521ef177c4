/** 法制审核人员: who may review weighty decisions, with the qualification that the penalty law asks, and enough of them. */
import { defineJourneys, defineProcedure, defineRegister, flag, integer, law, longText, optional, text, toConfirm } from '../../define/index.ts'

const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const threeSystems = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

const staffing = { officers: optional(integer('在岗行政执法人员数')), reviewers: optional(integer('在岗法制审核人员数')) } as const
const isEnough = {
  should: '法制审核人员原则上不少于行政执法人员总数的百分之五',
  basis: toConfirm(threeSystems()),
  since: '2018-12-05',
  holds: (_: unknown, act: { readonly officers?: number | undefined; readonly reviewers?: number | undefined }) =>
    act.officers === undefined || (act.reviewers ?? 0) * 20 >= act.officers,
} as const

export const legalReviewer = defineProcedure({
  id: 'legal-reviewer',
  system: 'S24',
  title: '法制审核人员',
  basis: [penalty(58), supervision(13), toConfirm(threeSystems())],
  states: { serving: '在岗', left: '已离岗' },
  number: 'appoint.number',
  name: (c) => c.appoint?.name ?? '',
  inForce: (c) => c.state === 'serving',

  steps: {
    appoint: {
      title: '确定审核人员',
      day: '确定日期',
      by: 'head',
      opens: true,
      to: 'serving',
      basis: supervision(13),
      fields: {
        number: text('人员编号'),
        name: text('姓名'),
        office: optional(text('所在处室')),
        first: optional(flag('初次从事行政处罚决定法制审核')),
        qualified: optional(flag('取得法律职业资格')),
        ...staffing,
      },
    },
    leave: {
      title: '离岗',
      by: 'head',
      from: ['serving'],
      to: 'left',
      basis: supervision(13),
      fields: { reasons: optional(longText('离岗的原因')), ...staffing },
    },
  },

  gates: {
    appoint: [
      {
        must: '初次从事行政处罚决定法制审核的人员，应当取得法律职业资格',
        basis: penalty(58, 2),
        holds: (_, act) => act.first !== true || act.qualified === true,
      },
      isEnough,
    ],
    leave: [isEnough],
  },
})

export const legalReviewers = defineRegister(legalReviewer, {
  id: 'legal-reviewers',
  title: '法制审核人员名册',
  readers: 'staff',
  also: ['法制审核人员台账', '重大执法决定法制审核人员名册'],
  columns: [
    { at: 'appoint.number' },
    { at: 'appoint.name', also: ['审核人员', '审核人'] },
    { at: 'appoint.office', also: ['所在单位'] },
    { at: 'appoint.first' },
    { at: 'appoint.qualified', also: ['法律职业资格', '是否取得法律职业资格'] },
    { at: 'appoint.on', also: ['任职日期'] },
    { at: 'leave.on', also: ['离任日期'] },
  ],
})

const person = { number: 'SH-06', name: '刘某', office: '政策法规处', first: true, qualified: true, officers: 120, reviewers: 6 }
export const legalReviewerJourneys = defineJourneys(legalReviewer, [
  {
    tells: '取得法律职业资格的人员上岗、离岗',
    acts: [
      ['appoint', '2023-03-01', person],
      ['leave', '2025-03-03', { reasons: '调任', officers: 100, reviewers: 5 }],
    ],
    ends: { state: 'left' },
  },
  {
    tells: '没有法律职业资格的，不能初次从事处罚决定的审核',
    acts: [['appoint', '2023-03-01', { ...person, qualified: false }]],
    ends: { refused: '初次从事行政处罚决定法制审核的人员，应当取得法律职业资格' },
  },
  {
    tells: '离岗后不足百分之五的，提醒',
    acts: [
      ['appoint', '2023-03-01', person],
      ['leave', '2025-03-03', { reasons: '调任', officers: 120, reviewers: 5 }],
    ],
    ends: { state: 'left', warned: '法制审核人员原则上不少于行政执法人员总数的百分之五' },
  },
])
