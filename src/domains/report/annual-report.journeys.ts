/** Lives of yearly reports: composed, held against their rules, reviewed, approved, frozen, sent, published, corrected. */
import { defineJourneys } from '../../define/index.ts'
import { annualReport } from './annual-report.ts'

const report = { number: 'FZBG2023', year: 2023, title: '2023年度法治政府建设年度报告' }
const checked = { broken: 0 }
const compose = ['compose', '2024-01-15', report] as const
const check = ['checkRules', '2024-01-29', checked] as const
const submit = ['submit', '2024-01-30', {}] as const
const review = ['review', '2024-02-05', { opinion: 'passRevised', remarks: '第三部分补充负责人出庭情况' }] as const
const approve = ['approve', '2024-02-20', { meeting: '厅党组会议', approver: '厅主要负责同志' }] as const
const freeze = ['freeze', '2024-02-22', { edition: 1 }] as const
const reviewSecrecy = ['reviewSecrecy', '2024-02-21', { reviewer: '保密办公室' }] as const
const send = ['report', '2024-02-26', { to: ['省委', '省政府', '工业和信息化部'], copies: ['省委依法治省办'] }] as const

export const annualReportJourneys = defineJourneys(annualReport, [
  {
    tells: '编写、核对、送审、审核、审定、定稿、报送、公开，后来更正',
    acts: [
      compose,
      ['revise', '2024-01-26', { changes: '补充存在的不足' }],
      check,
      submit,
      review,
      approve,
      reviewSecrecy,
      freeze,
      send,
      ['publish', '2024-03-20', { link: '门户网站法治政府建设专栏' }],
      ['correct', '2024-05-06', { reasons: '行政许可件数有误' }],
    ],
    ends: { state: 'composing' },
  },
  {
    tells: '审核退回后修改，重新核对才能再送审',
    acts: [
      compose,
      check,
      submit,
      ['returnFromReview', '2024-02-05', { reasons: '第二部分没有回应上年的不足' }],
      ['revise', '2024-02-06', { changes: '补写第二部分' }],
      ['submit', '2024-02-07', {}],
    ],
    ends: { refused: '报告的数据应当准确：正文最后一次改动以后，应当核对数据之间的一致性' },
  },
  {
    tells: '审定退回，重新编写',
    acts: [compose, check, submit, review, ['returnFromApproval', '2024-02-20', { reasons: '下一年安排不具体' }]],
    ends: { state: 'composing' },
  },
  {
    tells: '数据不一致又没有说明的，不能送审',
    acts: [compose, ['checkRules', '2024-01-29', { broken: 2 }], submit],
    ends: { refused: '数据之间不一致的，应当改正或者说明' },
  },
  {
    tells: '没有经党组会议审议的，审定时提醒',
    acts: [compose, check, submit, review, ['approve', '2024-02-20', { approver: '厅主要负责同志' }]],
    ends: { state: 'approved', warned: '法治政府建设情况的报告应当经党组会议审议' },
  },
  {
    tells: '没有经过保密审查的，不能公开',
    acts: [compose, check, submit, review, approve, freeze, send, ['publish', '2024-03-20', {}]],
    ends: { refused: '公开以前应当对定稿的内容进行保密审查' },
  },
  {
    tells: '没有报送就公开的，提醒',
    acts: [compose, check, submit, review, approve, reviewSecrecy, freeze, ['publish', '2024-03-20', {}]],
    ends: { state: 'published', warned: '法治政府建设情况的报告应当先报送，再向社会公开' },
  },
  {
    tells: '三月一日以后才报送、四月一日以后才公开的，提醒',
    acts: [compose, check, submit, review, approve, reviewSecrecy, freeze, ['report', '2024-03-04', { to: ['省委', '省政府'] }], ['publish', '2024-04-02', {}]],
    ends: { state: 'published', warned: '除涉密内容外，上一年法治政府建设情况的报告应当在4月1日以前向社会公开' },
  },
  {
    tells: '信息公开年报和执法数据一月三十一日以前公布，不用先报送',
    acts: [
      ['compose', '2024-01-08', { ...report, report: 'enforcement', number: 'ZFTJ2023', title: '2023年行政执法年度统计报告' }],
      ['checkRules', '2024-01-10', checked],
      ['submit', '2024-01-11', {}],
      ['review', '2024-01-15', { opinion: 'pass' }],
      ['approve', '2024-01-22', { approver: '厅主要负责同志' }],
      ['reviewSecrecy', '2024-01-23', { reviewer: '保密办公室' }],
      ['freeze', '2024-01-24', { edition: 1 }],
      ['publish', '2024-01-31', {}],
    ],
    ends: { state: 'published' },
  },
  {
    tells: '信息公开年报二月才提交和公布的，提醒',
    acts: [
      ['compose', '2024-01-15', { ...report, report: 'disclosure', number: 'XXGK2023', title: '2023年政府信息公开工作年度报告' }],
      check,
      submit,
      review,
      approve,
      reviewSecrecy,
      freeze,
      ['report', '2024-02-26', { to: ['省政府办公厅'] }],
      ['publish', '2024-02-27', {}],
    ],
    ends: { state: 'published', warned: '每年1月31日以前，应当公布上一年的政府信息公开工作年度报告' },
  },
  {
    tells: '执法数据二月才公开的，提醒',
    acts: [
      ['compose', '2024-01-15', { ...report, report: 'enforcement', number: 'ZFTJ2023', title: '2023年行政执法年度统计报告' }],
      check,
      submit,
      review,
      approve,
      reviewSecrecy,
      freeze,
      ['publish', '2024-02-27', {}],
    ],
    ends: { state: 'published', warned: '每年1月31日以前，应当公开上一年的行政执法总体情况和有关数据' },
  },
])
