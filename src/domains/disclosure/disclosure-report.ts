/** 政府信息公开工作年度报告: by 31 January the department submits and publishes what it disclosed, was asked for and answered last year. */
import { defineJourneys, defineProcedure, defineRegister, flag, integer, law, longText, optional, text, year, yearOf } from '../../define/index.ts'
import { regulation } from './regulation.ts'

const format = law('gbgkbh-2021-30', '中华人民共和国政府信息公开工作年度报告格式')

export const disclosureReport = defineProcedure({
  id: 'disclosure-report',
  system: 'S31',
  title: '政府信息公开工作年度报告',
  basis: [regulation(49), regulation(50), format('正文')],
  states: { drafted: '待审查', reviewed: '待提交', submitted: '待公布', published: '已公布' },
  name: (c) => (c.draft === undefined ? '年度报告' : `${c.draft.of}年政府信息公开工作年度报告`),

  steps: {
    draft: {
      title: '起草',
      by: 'clerk',
      opens: true,
      to: 'drafted',
      basis: regulation(50),
      fields: {
        of: year('报告年度'),
        carriedIn: integer('上年结转申请'),
        received: integer('本年新收申请'),
        answered: integer('本年办理结果总计'),
        carriedOut: integer('结转下年度申请'),
        fees: optional(longText('收取信息处理费的情况')),
        problems: longText('存在的主要问题及改进情况'),
      },
    },
    review: {
      title: '审查',
      by: 'reviewer',
      from: ['drafted'],
      to: 'reviewed',
      basis: regulation(17),
      fields: { cleared: flag('不含国家秘密、个人隐私等不得公开的内容') },
    },
    submit: {
      title: '提交主管部门',
      day: '提交日期',
      by: 'head',
      from: ['reviewed'],
      to: 'submitted',
      basis: regulation(49),
      fields: { authority: text('本级政府信息公开工作主管部门') },
    },
    publish: {
      title: '向社会公布',
      day: '公布日期',
      by: 'clerk',
      from: ['submitted'],
      to: 'published',
      basis: regulation(49),
      fields: { address: optional(text('公布的位置')) },
    },
  },

  proves: { submit: ['review'], publish: ['review', 'submit'] },

  gates: {
    draft: [
      {
        must: '本年新收与上年结转之和，应当等于办理结果总计与结转下年度之和',
        basis: format('正文'),
        holds: (_, act) => act.received + act.carriedIn === act.answered + act.carriedOut,
      },
    ],
    review: [{ must: '含有不得公开的内容的，不能通过审查', basis: regulation(17), holds: (_, act) => act.cleared }],
    submit: [
      { should: '应当在每年1月31日以前提交上一年度的年度报告', basis: regulation(49), holds: (c, act) => c.draft === undefined || inTime(c.draft.of, act.on) },
    ],
    publish: [
      { should: '应当在每年1月31日以前公布上一年度的年度报告', basis: regulation(49), holds: (c, act) => c.draft === undefined || inTime(c.draft.of, act.on) },
    ],
  },
})
const inTime = (of: number, on: string): boolean => yearOf(on) <= of || on <= `${of + 1}-01-31`

export const disclosureReports = defineRegister(disclosureReport, {
  id: 'disclosure-reports',
  title: '政府信息公开工作年度报告台账',
  readers: 'public',
  publicIn: ['published'],
  basis: regulation(49),
  columns: [
    { at: 'draft.of' },
    { at: 'draft.received' },
    { at: 'draft.carriedIn' },
    { at: 'draft.answered' },
    { at: 'draft.carriedOut' },
    { at: 'submit.on' },
    { at: 'publish.on' },
    { at: 'publish.address' },
  ],
})

const report = { of: 2025, carriedIn: 1, received: 30, answered: 29, carriedOut: 2, problems: '答复说理不够充分' }

export const disclosureReportJourneys = defineJourneys(disclosureReport, [
  {
    tells: '起草、审查、提交、公布',
    acts: [
      ['draft', '2026-01-08', report],
      ['review', '2026-01-14', { cleared: true }],
      ['submit', '2026-01-20', { authority: '省政府办公厅' }],
      ['publish', '2026-01-23', {}],
    ],
    ends: { state: 'published' },
  },
  {
    tells: '数字不相等的，不能成稿',
    acts: [['draft', '2026-01-08', { ...report, carriedOut: 1 }]],
    ends: { refused: '本年新收与上年结转之和，应当等于办理结果总计与结转下年度之和' },
  },
  {
    tells: '含有不得公开的内容的，不能通过审查',
    acts: [
      ['draft', '2026-01-08', report],
      ['review', '2026-01-14', { cleared: false }],
    ],
    ends: { refused: '含有不得公开的内容的，不能通过审查' },
  },
  {
    tells: '2月才提交的，提醒',
    acts: [
      ['draft', '2026-01-08', report],
      ['review', '2026-01-14', { cleared: true }],
      ['submit', '2026-02-02', { authority: '省政府办公厅' }],
    ],
    ends: { state: 'submitted', warned: '应当在每年1月31日以前提交上一年度的年度报告' },
  },
  {
    tells: '2月才公布的，提醒',
    acts: [
      ['draft', '2026-01-08', report],
      ['review', '2026-01-14', { cleared: true }],
      ['submit', '2026-01-30', { authority: '省政府办公厅' }],
      ['publish', '2026-02-03', {}],
    ],
    ends: { state: 'published', warned: '应当在每年1月31日以前公布上一年度的年度报告' },
  },
])
