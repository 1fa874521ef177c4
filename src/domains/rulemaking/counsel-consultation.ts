/** 法律顾问工作: a matter is put to counsel, who takes part and advises in writing; what was adopted is recorded. */
import {
  day,
  daysUntil,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  law,
  longText,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const counsel = law('legal-adviser-opinion', '关于推行法律顾问制度和公职律师公司律师制度的意见')
const decisions = law('major-decision-regulation', '重大行政决策程序暂行条例')

const matters = {
  litigation: { title: '应诉', also: ['行政应诉', '诉讼代理', '代理诉讼'] },
  contract: { title: '合同审查', also: ['合同审核', '合同协议审查', '协议审查'] },
  decision: { title: '重大决策论证', also: ['重大行政决策论证', '决策论证'] },
  discussion: { title: '疑难复杂法律事项座谈', also: ['座谈', '疑难复杂事项论证', '法律事项座谈论证'] },
  document: { title: '规范性文件审查', also: ['文件审查', '规范性文件论证'] },
  reconsideration: { title: '行政复议', also: ['复议'] },
  disclosure: { title: '信息公开答复', also: ['政府信息公开'] },
}

export const counselConsultation = defineProcedure({
  id: 'counsel-consultation',
  system: 'S17',
  title: '法律顾问工作',
  basis: [toConfirm(counsel()), decisions(28)],
  states: { consulted: '已咨询', advised: '已出具意见', answered: '已反馈采纳情况', withdrawn: '已撤回' },
  name: (c) => c.consult?.matter ?? '',
  steps: {
    consult: {
      title: '咨询',
      day: '日期',
      by: 'clerk',
      opens: true,
      to: 'consulted',
      basis: toConfirm(counsel()),
      fields: {
        matter: openChoice('事项', matters),
        counsel: text('法律顾问'),
        engagement: optional(reference('聘任编号', 'counsel-engagement', 'inForce')),
        question: optional(longText('咨询的问题')),
        opinion: optional(text('意见情况')),
        until: optional(day('请于此前出具意见')),
        interested: optional(flag('法律顾问与事项有利害关系')),
        materials: optional(files('咨询材料')),
      },
    },
    attend: {
      title: '参与办理',
      by: 'authority',
      from: ['consulted', 'advised'],
      basis: toConfirm(counsel()),
      fields: { occasion: text('参与的会议、谈判或者庭审'), part: optional(longText('参与情况和发表的意见')) },
    },
    advise: {
      title: '出具书面意见',
      by: 'authority',
      from: ['consulted'],
      to: 'advised',
      basis: toConfirm(counsel()),
      fields: { opinion: optional(longText('法律意见')), letter: optional(files('意见书')) },
    },
    respond: {
      title: '反馈采纳情况',
      by: 'clerk',
      from: ['advised'],
      to: 'answered',
      basis: toConfirm(counsel()),
      fields: { adopted: flag('全部采纳'), reasons: optional(longText('不采纳的理由')) },
    },
    withdraw: {
      title: '撤回咨询',
      by: 'clerk',
      from: ['consulted'],
      to: 'withdrawn',
      basis: toConfirm(counsel()),
      fields: { reasons: optional(longText('理由')) },
    },
    evaluate: {
      title: '评价',
      by: 'head',
      from: ['advised', 'answered'],
      basis: toConfirm(counsel()),
      fields: { score: integer('评分'), comment: optional(longText('评语')) },
    },
  },
  proves: { respond: ['advise'] },

  gates: {
    consult: [{ should: '法律顾问与事项有利害关系的，应当回避', basis: toConfirm(counsel()), holds: (_, act) => act.interested !== true }],
    advise: [
      {
        should: '法律顾问应当出具署名的书面意见',
        basis: toConfirm(counsel()),
        holds: (_, act) => act.opinion !== undefined || act.letter !== undefined,
        live: true,
      },
    ],
    respond: [{ should: '不采纳法律顾问意见的，应当说明理由', basis: toConfirm(counsel()), holds: (_, act) => act.adopted || act.reasons !== undefined }],
  },

  clocks: {
    opinion: {
      title: '出具意见期限',
      basis: toConfirm(counsel()),
      limit: (c) => daysUntil(c.openedOn, c.consult?.until ?? c.openedOn),
      starts: ['consult'],
      stops: ['advise', 'withdraw'],
      when: (c) => c.consult?.until !== undefined,
    },
  },
})

export const counselConsultations = defineRegister(counselConsultation, {
  id: 'counsel-consultations',
  title: '法律顾问工作台账',
  // What counsel was asked is confidential between the department and its lawyers.
  readers: 'staff',
  also: ['法律顾问台账', '法律顾问服务台账', '法律咨询台账'],
  columns: [
    {
      at: 'consult.matter',
      also: ['咨询事项', '服务事项', '事项类型', '工作事项', '事项名称', '咨询内容', '工作内容', '服务内容', '类型', '咨询类型', '服务类型'],
    },
    { at: 'consult.counsel', also: ['律师', '顾问', '顾问姓名', '法律顾问姓名', '承办律师', '律师姓名', '顾问律师', '律师顾问', '承办顾问', '服务律师'] },
    { at: 'consult.on', also: ['咨询日期', '时间', '服务日期', '办理日期', '咨询时间', '提供服务日期', '征求意见日期', '工作日期'] },
    {
      at: 'consult.opinion',
      takes: { advise: ['已出具书面意见', '书面意见', '出具书面意见', '已出具', '已出具法律意见书', '出具法律意见书', '已出具意见'] },
      also: ['意见', '出具意见情况', '法律意见', '办理情况', '意见出具情况', '是否出具意见', '出具意见', '咨询意见', '办理结果'],
    },
    { at: 'respond.on', title: '反馈日期', also: ['采纳情况反馈日期'] },
    { at: 'respond.adopted', title: '是否全部采纳', also: ['采纳情况', '是否采纳'] },
  ],
  // Ledgers tell that counsel advised in writing and was followed, not when: on the day of the consultation.
  assume: { advise: (f) => f['advise'] && f['consult']?.on, respond: (f) => f['respond'] && f['consult']?.on },
})

export const counselConsulted = defineIndicator(counselConsultation, {
  id: 'counsel.consultations',
  title: '征求法律顾问意见',
  unit: '次',
  definition: '本年向法律顾问咨询的次数，不论是否出具书面意见',
  includes: (c, year) => c.consult !== undefined && yearOf(c.consult.on) === year,
})

const question = { matter: 'decision', counsel: '胡律师' }
export const counselConsultationJourneys = defineJourneys(counselConsultation, [
  {
    tells: '咨询、参加论证会、出具书面意见、采纳、评价',
    acts: [
      ['consult', '2023-09-04', { ...question, engagement: 'FLGW2023-01', until: '2023-09-12' }],
      ['attend', '2023-09-06', { occasion: '决策论证会', part: '建议补充风险评估' }],
      ['advise', '2023-09-11', { opinion: '没有法律障碍' }],
      ['respond', '2023-09-15', { adopted: true }],
      ['evaluate', '2023-12-20', { score: 95 }],
    ],
    ends: { state: 'answered', due: { opinion: '2023-09-12' } },
  },
  {
    tells: '有利害关系的提醒回避，撤回后另请法律顾问',
    acts: [
      ['consult', '2023-09-04', { ...question, interested: true }],
      ['withdraw', '2023-09-05', { reasons: '另请法律顾问' }],
    ],
    ends: { state: 'withdrawn', warned: '法律顾问与事项有利害关系的，应当回避' },
  },
  {
    tells: '没有书面意见的，提醒',
    acts: [
      ['consult', '2023-09-04', question],
      ['advise', '2023-09-11', {}],
    ],
    ends: { state: 'advised', warned: '法律顾问应当出具署名的书面意见' },
  },
  {
    tells: '不采纳没有理由的，提醒',
    acts: [
      ['consult', '2023-09-04', question],
      ['advise', '2023-09-11', { opinion: '程序有缺陷' }],
      ['respond', '2023-09-15', { adopted: false }],
    ],
    ends: { state: 'answered', warned: '不采纳法律顾问意见的，应当说明理由' },
  },
])
