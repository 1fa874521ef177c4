/** 政策文件清理: each document in scope gets a conclusion (kept, amended, repealed, declared void), which is published. */
import {
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  lastDayOf,
  law,
  longText,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const cleanup = law('sd-normative-cleanup', '山东省行政规范性文件清理办法')
const management = law('gbf-2018-37', '关于加强行政规范性文件制定和监督管理工作的通知')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')

const triggers = {
  superior: { title: '上级要求' },
  changedLaw: { title: '上位法变化' },
  term: { title: '有效期届满' },
  competition: { title: '公平竞争专项' },
  businessEnvironment: { title: '优化营商环境专项' },
  reform: { title: '机构改革' },
}
const conclusions = {
  kept: { title: '继续有效', also: ['保留', '有效', '继续执行', '予以保留', '继续实施'] },
  amended: { title: '修改', also: ['拟修改', '修订', '予以修改', '修改后继续有效', '需修改'] },
  repealed: { title: '废止', also: ['予以废止', '拟废止', '废除'] },
  voided: { title: '宣布失效', also: ['失效', '予以失效', '宣告失效', '公告失效', '拟宣布失效'] },
} as const

export const policyCleaning = defineProcedure({
  id: 'policy-cleaning',
  system: 'S11',
  title: '政策文件清理',
  basis: [toConfirm(cleanup()), toConfirm(management()), shandong(40)],
  states: { listed: '清理中', concluded: '已有结论', published: '已公布', carriedOut: '已落实' },
  name: (c) => c.list?.title ?? '',
  steps: {
    list: {
      title: '列入清理范围',
      by: 'clerk',
      opens: true,
      to: 'listed',
      basis: toConfirm(management()),
      fields: {
        title: text('文件名称'),
        number: optional(text('文号')),
        trigger: optional(openChoice('清理缘由', triggers)),
        changedLaw: optional(text('变化的上位法')),
        document: optional(reference('规范性文件登记号', 'normative-document')),
        office: optional(text('承办处室')),
      },
    },
    propose: {
      title: '提出清理意见',
      by: 'clerk',
      from: ['listed'],
      basis: toConfirm(cleanup()),
      fields: { conclusion: choice('拟作结论', conclusions), reasons: longText('理由') },
    },
    review: { title: '审核清理意见', by: 'reviewer', from: ['listed'], basis: toConfirm(cleanup()), fields: { opinion: longText('审核意见') } },
    consult: {
      title: '公开征求意见',
      by: 'clerk',
      from: ['listed'],
      basis: toConfirm(cleanup(14)),
      fields: {
        consultation: optional(reference('征求意见的公告编号', 'consultation')),
        link: optional(text('登载网址')),
        summary: optional(longText('意见采纳情况')),
      },
    },
    conclude: {
      title: '清理',
      by: 'head',
      from: ['listed'],
      to: 'concluded',
      basis: toConfirm(management()),
      fields: { conclusion: choice('清理结论', conclusions), reasons: optional(text('理由')) },
    },
    publish: { title: '公布清理结果', by: 'clerk', from: ['concluded'], to: 'published', basis: toConfirm(cleanup()), fields: {} },
    carryOut: {
      title: '落实清理结论',
      day: '落实日期',
      by: 'clerk',
      from: ['concluded', 'published'],
      to: 'carriedOut',
      basis: shandong(40),
      fields: { result: text('落实情况'), replacement: optional(reference('替代文件的登记号', 'normative-document')) },
    },
  },

  // Review and consultation before a conclusion rest on rules whose text wasn't read: these gates warn, and nothing is claimed of them.
  proves: { publish: ['conclude'], carryOut: ['conclude'] },

  gates: {
    list: [
      {
        should: '因上位法变化清理的，应当写明变化的上位法',
        basis: toConfirm(cleanup()),
        holds: (_, act) => act.trigger !== 'changedLaw' || act.changedLaw !== undefined,
        live: true,
      },
    ],
    carryOut: [
      { should: '清理结果应当公布', basis: toConfirm(cleanup()), requires: 'publish', live: true },
      { should: '继续有效的文件不需要落实', basis: shandong(40), holds: (c) => c.conclude?.conclusion !== 'kept' },
    ],
    conclude: [
      { should: '作出结论以前应当经法制机构审核', basis: toConfirm(cleanup()), requires: 'review', live: true },
      { should: '清理信息应当网上登载并听取公众意见', basis: toConfirm(cleanup(14)), requires: 'consult', live: true },
      { should: '结论应当写明理由', basis: toConfirm(cleanup()), holds: (_, act) => act.reasons !== undefined },
    ],
  },
})

export const policyCleanings = defineRegister(policyCleaning, {
  id: 'policy-cleaning',
  title: '政策文件清理台账',
  readers: 'public',
  also: ['文件清理台账', '规范性文件清理', '政策清理'],
  basis: toConfirm(cleanup()),
  columns: [
    { at: 'list.title', also: ['文件标题', '政策文件名称', '政策文件', '名称', '标题', '文件', '清理文件', '清理文件名称'] },
    { at: 'list.number', also: ['发文字号', '文件文号', '文件编号', '字号', '文件字号'] },
    { at: 'conclude.on', also: ['清理时间', '结论日期', '审议日期', '日期', '清理完成日期', '时间', '审查日期'] },
    { at: 'conclude.conclusion', also: ['结论', '清理结果', '清理意见', '处理意见', '处理结果', '处理方式', '清理处理意见', '建议', '清理建议'] },
    { at: 'conclude.reasons', also: ['清理理由', '原因', '清理原因', '说明', '清理依据', '依据', '备注说明'] },
    { at: 'publish.on', also: ['公布日期', '公布时间', '公告日期'] },
    { at: 'carryOut.on', also: ['落实时间'] },
    { at: 'carryOut.result' },
  ],
  // A document without a conclusion was in scope by the end of the ledger's year; one with a conclusion at the latest on its day.
  assume: { list: (f, { year }) => f['conclude']?.on ?? lastDayOf(year) },
})

export const policyCleaningReviewed = defineIndicator(policyCleaning, {
  id: 'policy-cleaning.reviewed',
  title: '清理政策文件',
  unit: '件',
  definition: '清理日期在本年、已有清理结论（继续有效、修改、废止、宣布失效）的文件件数',
  includes: (c, year) => c.conclude !== undefined && yearOf(c.conclude.on) === year,
})

const listed = { title: '关于支持盐业转型的意见', number: '鲁工信发〔2018〕9号', trigger: 'businessEnvironment', office: '政策法规处' }
export const policyCleaningJourneys = defineJourneys(policyCleaning, [
  {
    tells: '列入范围、提出意见、审核、听取意见、作出结论、公布',
    acts: [
      ['list', '2023-03-01', listed],
      ['propose', '2023-03-15', { conclusion: 'repealed', reasons: '已被新规定替代' }],
      ['review', '2023-03-22', { opinion: '同意' }],
      ['consult', '2023-04-03', { link: '门户网站', summary: '没有收到意见' }],
      ['conclude', '2023-05-10', { conclusion: 'repealed', reasons: '已被新规定替代' }],
      ['publish', '2023-05-15', {}],
      ['carryOut', '2023-05-20', { result: '已发文废止' }],
    ],
    ends: { state: 'carriedOut' },
  },
  {
    tells: '上位法变化没有写明的，提醒',
    acts: [['list', '2023-03-01', { ...listed, trigger: 'changedLaw' }]],
    ends: { state: 'listed', warned: '因上位法变化清理的，应当写明变化的上位法' },
  },
  {
    tells: '没有公布就落实的，提醒',
    acts: [
      ['list', '2023-03-01', listed],
      ['conclude', '2023-05-10', { conclusion: 'amended', reasons: '与上位法不一致' }],
      ['carryOut', '2023-05-20', { result: '已修改' }],
    ],
    ends: { state: 'carriedOut', warned: '清理结果应当公布' },
  },
  {
    tells: '继续有效的，不需要落实',
    acts: [
      ['list', '2023-03-01', listed],
      ['conclude', '2023-05-10', { conclusion: 'kept', reasons: '与上位法一致' }],
      ['publish', '2023-05-15', {}],
      ['carryOut', '2023-05-20', { result: '无' }],
    ],
    ends: { state: 'carriedOut', warned: '继续有效的文件不需要落实' },
  },
  {
    tells: '没有审核的，提醒',
    acts: [
      ['list', '2023-03-01', listed],
      ['conclude', '2023-05-10', { conclusion: 'kept', reasons: '与上位法一致' }],
    ],
    ends: { state: 'concluded', warned: '作出结论以前应当经法制机构审核' },
  },
  {
    tells: '没有听取公众意见的，提醒',
    acts: [
      ['list', '2023-03-01', listed],
      ['review', '2023-03-22', { opinion: '同意' }],
      ['conclude', '2023-05-10', { conclusion: 'amended', reasons: '与优化营商环境要求不符' }],
    ],
    ends: { state: 'concluded', warned: '清理信息应当网上登载并听取公众意见' },
  },
  {
    tells: '没有理由的结论，提醒',
    acts: [
      ['list', '2023-03-01', listed],
      ['conclude', '2023-05-10', { conclusion: 'voided' }],
    ],
    ends: { state: 'concluded', warned: '结论应当写明理由' },
  },
])
