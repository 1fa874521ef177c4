/** 普法提示: whoever neglects the duty to make law known is reminded, must improve and answer, or is criticised by circular. */
import { day, daysUntil, defineJourneys, defineProcedure, defineRegister, files, longText, optional, text } from '../../define/index.ts'
import { education, educationSince } from './law.ts'

export const publicityPrompt = defineProcedure({
  id: 'publicity-prompt',
  system: 'S36',
  title: '普法提示',
  basis: [education(57), education(59)],
  states: { received: '待改进', improved: '待反馈', answered: '已反馈', criticised: '已被通报批评' },
  number: 'receive.number',
  name: (c) => c.receive?.problem ?? '',

  steps: {
    receive: {
      title: '收到普法提示',
      day: '收到提示日期',
      by: 'authority',
      opens: true,
      to: 'received',
      basis: education(57),
      since: educationSince,
      fields: {
        number: text('提示书文号'),
        issuer: text('发出提示的机关'),
        problem: text('没有依法履行的普法职责'),
        answerBy: optional(day('要求反馈的日期')),
        letter: optional(files('提示书')),
      },
    },
    improve: {
      title: '改进',
      by: 'clerk',
      from: ['received', 'improved', 'criticised'],
      to: 'improved',
      basis: education(57),
      fields: { measures: longText('改进措施和效果') },
    },
    answer: { title: '反馈', by: 'head', from: ['received', 'improved'], to: 'answered', basis: education(57), fields: { content: longText('反馈内容') } },
    criticise: {
      title: '通报批评',
      by: 'authority',
      from: ['received', 'improved'],
      to: 'criticised',
      basis: education(59),
      fields: { content: longText('通报内容') },
    },
  },

  proves: { answer: [{ requires: 'improve', since: educationSince }] },

  gates: { answer: [{ must: '收到普法提示的，应当改进以后反馈', basis: education(57), requires: 'improve' }] },

  clocks: {
    answer: {
      title: '反馈期限',
      basis: education(57),
      limit: (c) => daysUntil(c.openedOn, c.receive?.answerBy ?? c.openedOn),
      starts: ['receive'],
      stops: ['answer'],
      when: (c) => c.receive?.answerBy !== undefined,
    },
  },
})

export const publicityPrompts = defineRegister(publicityPrompt, {
  id: 'publicity-prompts',
  title: '普法提示办理台账',
  readers: 'staff',
  also: ['普法提示台账'],
  basis: education(57),
  columns: [
    { at: 'receive.number', also: ['文号', '编号'] },
    { at: 'receive.issuer', also: ['提示机关'] },
    { at: 'receive.problem', also: ['提示事项', '问题'] },
    { at: 'receive.on', also: ['收到日期', '收到时间'] },
    { at: 'receive.answerBy', also: ['反馈时限'] },
    { at: 'improve.on' },
    { at: 'improve.measures', also: ['改进措施', '改进情况'] },
    { at: 'answer.on', also: ['反馈时间'] },
    { at: 'criticise.on' },
  ],
})

const receive = [
  'receive',
  '2026-06-01',
  { number: '鲁普提〔2026〕3号', issuer: '省司法厅', problem: '没有公布本年度普法责任清单', answerBy: '2026-06-30' },
] as const
export const publicityPromptJourneys = defineJourneys(publicityPrompt, [
  {
    tells: '改进以后反馈',
    acts: [receive, ['improve', '2026-06-12', { measures: '已公布责任清单' }], ['answer', '2026-06-15', { content: '责任清单已于六月十二日公布' }]],
    ends: { state: 'answered', due: { answer: '2026-06-30' } },
  },
  { tells: '没有改进就反馈的', acts: [receive, ['answer', '2026-06-15', { content: '将认真研究' }]], ends: { refused: '收到普法提示的，应当改进以后反馈' } },
  {
    tells: '不改进的被通报批评，再改进',
    acts: [receive, ['criticise', '2026-08-03', { content: '逾期没有改进' }], ['improve', '2026-08-10', { measures: '已公布责任清单' }]],
    ends: { state: 'improved' },
  },
])
