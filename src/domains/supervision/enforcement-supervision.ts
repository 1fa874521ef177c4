/** 执法监督: a campaign samples case files, finds faults, has them corrected by opinion or decision, and ends. */
import {
  calendarDays,
  choice,
  defineIndicator,
  defineProcedure,
  defineRegister,
  integer,
  internal,
  law,
  longText,
  names,
  optional,
  text,
  yearOf,
} from '../../define/index.ts'

const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')

/** The closed list of article 29. */
const orders = {
  perform: { title: '责令限期履行' },
  amend: { title: '责令补正或者改正' },
  revoke: { title: '撤销' },
  unlawful: { title: '确认违法' },
  void: { title: '确认无效' },
} as const

export const enforcementSupervision = defineProcedure({
  id: 'enforcement-supervision',
  system: 'S29',
  title: '行政执法监督',
  basis: [supervision(21), supervision(28), supervision(29)],
  states: { running: '监督中', ended: '已结束' },
  name: (c) => c.start?.matter ?? '',

  steps: {
    start: {
      title: '开始',
      by: 'clerk',
      opens: true,
      to: 'running',
      basis: supervision(21),
      fields: { matter: text('监督事项'), scope: optional(longText('监督范围')), office: optional(text('承办处室')) },
    },
    examine: {
      title: '查阅案卷',
      day: '查阅日期',
      by: 'officer',
      from: ['running'],
      basis: supervision(23),
      fields: { inspectors: internal(names('监督人员')), sampled: integer('抽取案卷数'), found: longText('查阅情况') },
    },
    interview: {
      title: '约谈',
      by: 'head',
      from: ['running'],
      basis: supervision(26),
      fields: { body: text('约谈的单位'), content: internal(longText('约谈内容')) },
    },
    issueOpinion: {
      title: '发出监督意见书',
      day: '意见书日期',
      by: 'head',
      from: ['running', 'ended'],
      basis: supervision(28),
      fields: { body: text('收到意见书的单位'), content: longText('意见书内容') },
    },
    correct: { title: '自行纠正', by: 'authority', from: ['running', 'ended'], basis: supervision(28), fields: { measures: longText('纠正情况') } },
    decide: {
      title: '作出监督决定',
      day: '监督决定日期',
      by: 'head',
      from: ['running', 'ended'],
      basis: supervision(29),
      fields: { order: choice('决定内容', orders), reasons: longText('决定的理由') },
    },
    report: {
      title: '报告执行情况',
      day: '报告日期',
      by: 'authority',
      from: ['running', 'ended'],
      basis: supervision(29),
      fields: { result: longText('执行情况') },
    },
    end: {
      title: '结束',
      by: 'head',
      from: ['running'],
      to: 'ended',
      basis: supervision(21),
      fields: {
        files: optional(integer('检查案卷数')),
        problems: optional(integer('发现问题数')),
        corrected: optional(integer('整改数')),
        summary: optional(longText('监督报告')),
      },
    },
  },

  proves: { correct: ['issueOpinion'], decide: ['issueOpinion'], report: ['issueOpinion', 'decide'] },

  gates: {
    examine: [{ must: '执法监督人员不得少于两人', basis: supervision(22), holds: (_, act) => act.inspectors.length >= 2 }],
    correct: [{ must: '收到监督意见书以后才有问题可以自行纠正', basis: supervision(28), requires: 'issueOpinion' }],
    decide: [
      {
        must: '监督意见书发出以后逾期不纠正的，才作出监督决定',
        basis: supervision(29),
        requires: 'issueOpinion',
        holds: (c, act, days) => days.calendar(c.issueOpinion!.on, act.on) > 30 && (c.correct === undefined || c.correct.on < c.issueOpinion!.on),
      },
    ],
    report: [{ must: '收到监督决定以后才有执行情况可以报告', basis: supervision(29), requires: 'decide' }],
    end: [
      {
        should: '发现的问题应当全部整改；没有整改的，应当发出监督意见书',
        basis: supervision(28),
        holds: (c, act) => act.problems === undefined || (act.corrected ?? 0) >= act.problems || c.issueOpinion !== undefined,
      },
    ],
  },

  clocks: {
    correction: { title: '自行纠正期限', basis: supervision(28), limit: calendarDays(30), starts: ['issueOpinion'], stops: ['correct', 'decide'] },
    report: { title: '报告执行情况期限', basis: supervision(29), limit: calendarDays(30), starts: ['decide'], stops: ['report'] },
  },
})

export const enforcementSupervisionRegister = defineRegister(enforcementSupervision, {
  id: 'enforcement-supervision',
  title: '执法监督台账',
  readers: 'public',
  also: ['行政执法监督台账', '专项执法监督台账'],
  columns: [
    { at: 'start.matter', also: ['监督活动', '监督项目', '监督名称', '专项监督名称', '活动名称', '监督主题', '专项监督事项', '监督内容', '事项', '活动主题'] },
    { at: 'start.on', also: ['开始时间', '启动日期', '起始日期', '起始时间', '启动时间', '监督开始日期'] },
    { at: 'end.on', also: ['结束时间', '完成日期', '截止日期', '办结日期', '结束', '终止日期', '办结时间', '监督结束日期'] },
    { at: 'end.files', also: ['案卷数', '评查案卷数', '抽查案卷数', '检查案卷', '评查卷数', '查阅案卷数', '案卷数量', '检查案卷数量'] },
    { at: 'end.problems', also: ['问题数', '发现问题', '发现问题个数', '发现问题数量', '问题数量', '发现问题项数'] },
    {
      at: 'end.corrected',
      also: ['整改问题数', '已整改数', '完成整改数', '整改完成数', '整改数量', '已整改问题数', '整改完成', '完成整改问题数', '整改到位数'],
    },
  ],
})

export const supervisionCampaigns = defineIndicator(enforcementSupervision, {
  id: 'supervision.campaigns',
  title: '专项执法监督',
  unit: '次',
  basis: supervision(21),
  definition: '结束日期在本年的执法监督次数',
  includes: (c, year) => c.end !== undefined && yearOf(c.end.on) === year,
})
