/** 执法监督: a campaign samples case files, finds faults, has them corrected by opinion or decision, and ends. */
import {
  calendarDays,
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  internal,
  law,
  longText,
  names,
  number,
  openChoice,
  optional,
  text,
  toConfirm,
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

const grades = { excellent: { title: '优秀' }, qualified: { title: '合格' }, failed: { title: '不合格' } } as const
const vetoes = {
  competence: { title: '没有执法主体资格' },
  notice: { title: '没有依法告知' },
  legalReview: { title: '应当法制审核而没有审核' },
  limitation: { title: '超过追责时效' },
}

export const enforcementSupervision = defineProcedure({
  id: 'enforcement-supervision',
  system: 'S29',
  title: '行政执法监督',
  basis: [supervision(14), supervision(21), supervision(28), supervision(29)],
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
      title: '评查案卷',
      day: '评查日期',
      by: 'officer',
      from: ['running'],
      basis: supervision(14),
      fields: { inspectors: internal(names('监督人员')), sampled: integer('抽取案卷数'), found: longText('评查情况') },
    },
    score: {
      title: '案卷评分',
      day: '评分日期',
      by: 'officer',
      from: ['running'],
      basis: supervision(14),
      fields: {
        file: text('案卷'),
        score: number('得分'),
        veto: optional(openChoice('一票否决项', vetoes)),
        grade: choice('等次', grades),
        recused: optional(flag('评查人员与案件有利害关系')),
      },
    },
    respond: {
      title: '反馈申辩',
      day: '申辩日期',
      by: 'authority',
      from: ['running'],
      basis: toConfirm(supervision()),
      fields: { file: text('案卷'), content: longText('申辩意见') },
    },
    regrade: {
      title: '复核定级',
      day: '定级日期',
      by: 'head',
      from: ['running'],
      basis: toConfirm(supervision()),
      fields: { file: text('案卷'), grade: choice('复核后的等次', grades), reasons: optional(longText('复核意见')) },
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
      title: '监督决定',
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
    score: [
      { should: '有一票否决项的案卷应当评为不合格', basis: toConfirm(supervision()), holds: (_, act) => act.veto === undefined || act.grade === 'failed' },
      { should: '评查人员与案件有利害关系的应当回避', basis: toConfirm(supervision()), holds: (_, act) => act.recused !== true },
    ],
    regrade: [
      {
        should: '案卷评分以后才能复核定级',
        basis: toConfirm(supervision()),
        holds: (c, act) => c.log.some((a) => a.step === 'score' && a.data.file === act.file),
      },
    ],
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
  also: ['行政执法监督台账', '专项执法监督台账', '案卷评查台账'],
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

const campaign = { matter: '行政处罚法贯彻实施专项执法监督' }
const opinion = { body: '某市工业和信息化局', content: '两件处罚决定没有告知陈述申辩权' }
export const enforcementSupervisionJourneys = defineJourneys(enforcementSupervision, [
  {
    tells: '评查案卷、约谈、意见书、自行纠正、结束',
    acts: [
      ['start', '2023-06-10', campaign],
      ['examine', '2023-06-20', { inspectors: ['张某', '李某'], sampled: 45, found: '五件有瑕疵' }],
      ['score', '2023-06-20', { file: '鲁工信罚〔2023〕1号', score: 62, veto: 'notice', grade: 'failed' }],
      ['respond', '2023-06-22', { file: '鲁工信罚〔2023〕1号', content: '已当面告知，未留存记录' }],
      ['regrade', '2023-06-25', { file: '鲁工信罚〔2023〕1号', grade: 'failed', reasons: '没有告知记录' }],
      ['interview', '2023-06-26', { body: '某市工业和信息化局', content: '程序违法比例较高' }],
      ['issueOpinion', '2023-06-27', opinion],
      ['correct', '2023-07-20', { measures: '撤销两件决定，重新告知' }],
      ['end', '2023-08-20', { files: 45, problems: 5, corrected: 5 }],
    ],
    ends: { state: 'ended', due: { correction: '2023-07-27' } },
  },
  {
    tells: '逾期不纠正的作出监督决定，三十日内报告执行情况',
    acts: [
      ['start', '2023-06-10', campaign],
      ['issueOpinion', '2023-06-27', opinion],
      ['decide', '2023-07-28', { order: 'revoke', reasons: '逾期没有纠正' }],
      ['report', '2023-08-20', { result: '已撤销' }],
    ],
    ends: { state: 'running', due: { report: '2023-08-27' } },
  },
  {
    tells: '期限没有届满的，不能作出监督决定',
    acts: [
      ['start', '2023-06-10', campaign],
      ['issueOpinion', '2023-06-27', opinion],
      ['decide', '2023-07-20', { order: 'revoke', reasons: '没有纠正' }],
    ],
    ends: { refused: '监督意见书发出以后逾期不纠正的，才作出监督决定' },
  },
  {
    tells: '一名监督人员不能评查',
    acts: [
      ['start', '2023-06-10', campaign],
      ['examine', '2023-06-20', { inspectors: ['张某'], sampled: 45, found: '无' }],
    ],
    ends: { refused: '执法监督人员不得少于两人' },
  },
  {
    tells: '有否决项仍评为合格的，提醒',
    acts: [
      ['start', '2023-06-10', campaign],
      ['score', '2023-06-20', { file: '鲁工信罚〔2023〕1号', score: 80, veto: 'notice', grade: 'qualified' }],
    ],
    ends: { state: 'running', warned: '有一票否决项的案卷应当评为不合格' },
  },
  {
    tells: '评查自己承办的案件的，提醒',
    acts: [
      ['start', '2023-06-10', campaign],
      ['score', '2023-06-20', { file: '鲁工信罚〔2023〕1号', score: 95, grade: 'excellent', recused: true }],
    ],
    ends: { state: 'running', warned: '评查人员与案件有利害关系的应当回避' },
  },
  {
    tells: '没有评分即定级的，提醒',
    acts: [
      ['start', '2023-06-10', campaign],
      ['regrade', '2023-06-25', { file: '鲁工信罚〔2023〕2号', grade: 'qualified' }],
    ],
    ends: { state: 'running', warned: '案卷评分以后才能复核定级' },
  },
  {
    tells: '没有意见书的，无从自行纠正',
    acts: [
      ['start', '2023-06-10', campaign],
      ['correct', '2023-07-20', { measures: '无' }],
    ],
    ends: { refused: '收到监督意见书以后才有问题可以自行纠正' },
  },
  {
    tells: '没有监督决定的，无从报告执行情况',
    acts: [
      ['start', '2023-06-10', campaign],
      ['report', '2023-07-20', { result: '无' }],
    ],
    ends: { refused: '收到监督决定以后才有执行情况可以报告' },
  },
  {
    tells: '问题没有整改完又没有意见书的，结束时提醒',
    acts: [
      ['start', '2023-06-10', campaign],
      ['end', '2023-08-20', { files: 45, problems: 5, corrected: 3 }],
    ],
    ends: { state: 'ended', warned: '发现的问题应当全部整改；没有整改的，应当发出监督意见书' },
  },
])
