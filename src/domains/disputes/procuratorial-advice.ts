/** 检察建议: the department performs its duty and answers in writing within two months, or fifteen days where harm spreads; else it may be sued. */
import {
  calendarDays,
  choice,
  defineJourneys,
  defineProcedure,
  defineRegister,
  files,
  flag,
  law,
  longText,
  months,
  openChoice,
  optional,
  reference,
  text,
} from '../../define/index.ts'

const publicInterest = law('spc-spp-public-interest', '关于检察公益诉讼案件适用法律若干问题的解释')
const litigation = law('admin-litigation-law', '中华人民共和国行政诉讼法')

// Only advice before a suit in the public interest has a limit that was read; other advice states its own.
const kinds = {
  publicInterest: { title: '行政公益诉讼检察建议', also: ['公益诉讼', '公益诉讼检察建议', '诉前检察建议'] },
  other: { title: '其他检察建议', also: ['社会治理检察建议', '一般检察建议'] },
} as const
/** Article 21 of the interpretation; the list is open there. */
const areas = {
  environment: { title: '生态环境和资源保护' },
  food: { title: '食品药品安全' },
  property: { title: '国有财产保护' },
  land: { title: '国有土地使用权出让' },
}
const answers = { performed: { title: '已经依法履行职责' }, underWay: { title: '正在履行职责' }, contested: { title: '认为不存在违法或者不作为' } } as const

export const procuratorialAdvice = defineProcedure({
  id: 'procuratorial-advice',
  system: 'S27',
  title: '检察建议',
  basis: [publicInterest(21), litigation(25)],
  states: { received: '待回复', answered: '已回复', sued: '已被提起公益诉讼' },
  number: 'receive.number',
  name: (c) => c.receive?.matter ?? '',

  steps: {
    receive: {
      title: '收到检察建议',
      day: '收到日期',
      by: 'authority',
      opens: true,
      to: 'received',
      basis: publicInterest(21),
      fields: {
        number: text('建议书文号'),
        procuratorate: text('检察机关'),
        kind: choice('类别', kinds),
        matter: text('建议事项'),
        area: optional(openChoice('领域', areas)),
        urgent: optional(flag('损害继续扩大等紧急情形')),
        answerBy: optional(text('建议书载明的回复期限')),
      },
    },
    assign: { title: '分派承办处室', day: '分派日期', by: 'head', from: ['received'], basis: publicInterest(21), fields: { office: text('承办处室') } },
    perform: {
      title: '依法履行职责',
      day: '履行职责日期',
      by: 'clerk',
      from: ['received', 'answered'],
      basis: publicInterest(21),
      fields: { measures: longText('采取的措施和效果') },
    },
    answer: {
      title: '书面回复',
      day: '回复日期',
      by: 'head',
      from: ['received', 'answered'],
      to: 'answered',
      basis: publicInterest(21),
      fields: { content: choice('回复内容', answers), explanation: longText('情况说明'), letter: optional(files('回复函')) },
    },
    sue: {
      title: '被提起公益诉讼',
      day: '起诉日期',
      by: 'authority',
      from: ['received', 'answered'],
      to: 'sued',
      basis: litigation(25),
      fields: { suit: optional(reference('应诉案号', 'litigation')) },
    },
  },

  proves: { answer: [{ requires: 'perform', when: { 'answer.content': 'performed' } }] },

  gates: {
    answer: [
      { must: '应当先依法履行职责，才能回复已经履行', basis: publicInterest(21), live: true, when: { 'answer.content': 'performed' }, requires: 'perform' },
    ],
    sue: [{ should: '行政公益诉讼应当先经检察建议督促履行职责，其他检察建议不在此列', basis: litigation(25), holds: (c) => c.receive?.kind !== 'other' }],
  },

  // No article moves the last day on.
  clocks: {
    answer: {
      title: '书面回复期限',
      basis: publicInterest(21),
      limit: months(2),
      starts: ['receive'],
      stops: ['answer'],
      when: (c) => c.receive?.kind === 'publicInterest' && c.receive.urgent !== true,
    },
    urgentAnswer: {
      title: '紧急情形书面回复期限',
      basis: publicInterest(21),
      limit: calendarDays(15),
      starts: ['receive'],
      stops: ['answer'],
      when: (c) => c.receive?.kind === 'publicInterest' && c.receive.urgent === true,
    },
  },
})

export const procuratorialAdviceRegister = defineRegister(procuratorialAdvice, {
  id: 'procuratorial-advice',
  title: '检察建议办理台账',
  readers: 'staff',
  also: ['检察建议台账', '检察建议回复台账'],
  columns: [
    { at: 'receive.number', also: ['文号', '检察建议书文号', '编号'] },
    { at: 'receive.procuratorate', also: ['发出机关', '检察院'] },
    { at: 'receive.kind', also: ['建议类别'] },
    { at: 'receive.matter', also: ['事项', '建议内容'] },
    { at: 'receive.area' },
    { at: 'receive.on', also: ['收到时间'] },
    { at: 'perform.on' },
    { at: 'answer.on', also: ['书面回复日期', '回复时间'] },
    { at: 'answer.content', also: ['回复情况'] },
    { at: 'sue.on' },
  ],
})

const advice = { number: '鲁检行公建〔2026〕3号', procuratorate: '某市人民检察院', kind: 'publicInterest', matter: '废旧电池回收监管', area: 'environment' }

export const procuratorialAdviceJourneys = defineJourneys(procuratorialAdvice, [
  {
    tells: '两个月内依法履行职责并书面回复',
    acts: [
      ['receive', '2025-12-31', advice],
      ['assign', '2026-01-04', { office: '某处' }],
      ['perform', '2026-02-05', { measures: '清理贮存点三处' }],
      ['answer', '2026-02-12', { content: 'performed', explanation: '已清理完毕' }],
    ],
    ends: { state: 'answered', due: { answer: '2026-02-28' } },
  },
  {
    tells: '紧急情形十五日内回复；没有履行职责的，被提起公益诉讼',
    acts: [
      ['receive', '2026-03-02', { ...advice, urgent: true }],
      ['answer', '2026-03-16', { content: 'underWay', explanation: '已责令停止' }],
      ['sue', '2026-06-01', {}],
    ],
    ends: { state: 'sued', due: { urgentAnswer: '2026-03-17' } },
  },
  {
    tells: '没有履行职责的，不能回复已经履行',
    acts: [
      ['receive', '2026-03-02', advice],
      ['answer', '2026-03-16', { content: 'performed', explanation: '已清理完毕' }],
    ],
    ends: { refused: '应当先依法履行职责，才能回复已经履行' },
  },
  {
    tells: '其他检察建议之后被起诉的，提醒核对',
    acts: [
      ['receive', '2026-03-02', { ...advice, kind: 'other' }],
      ['sue', '2026-06-01', {}],
    ],
    ends: { state: 'sued', warned: '行政公益诉讼应当先经检察建议督促履行职责，其他检察建议不在此列' },
  },
])
