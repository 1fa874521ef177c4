/** 经本机关提交的复议申请: an application against a penalty that came through the organ that imposed it is settled or passed on in five working days. */
import { choice, confidential, defineJourneys, defineProcedure, defineRegister, longText, text, workingDays } from '../../define/index.ts'
import { reconsideration } from './law.ts'
import { corrections } from './outcomes.ts'

const penalties = { onTheSpot: { title: '当场作出的处罚' }, monitored: { title: '依据电子技术监控设备记录的处罚' } } as const

export const submission = defineProcedure({
  id: 'reconsideration-submission',
  system: 'S26',
  title: '经本机关提交的复议申请',
  basis: [reconsideration(32)],
  states: { received: '待处理', corrected: '已自行处理', forwarded: '已转送' },
  number: 'receive.number',
  name: (c) => c.receive?.decision ?? '',

  steps: {
    receive: {
      title: '收到复议申请',
      day: '收到申请日期',
      by: 'applicant',
      opens: true,
      to: 'received',
      basis: reconsideration(32),
      fields: { number: text('收件编号'), applicant: confidential(text('申请人')), decision: text('处罚决定文号'), penalty: choice('处罚的种类', penalties) },
    },
    correct: {
      title: '自行处理',
      by: 'head',
      from: ['received'],
      to: 'corrected',
      basis: reconsideration(32),
      fields: { how: choice('处理方式', corrections), content: longText('处理内容') },
    },
    forward: {
      title: '转送复议机关',
      day: '转送日期',
      by: 'clerk',
      from: ['received'],
      to: 'forwarded',
      basis: reconsideration(32),
      fields: { organ: text('复议机关'), reasons: longText('需要维持处罚决定的理由') },
    },
  },

  clocks: { forwarding: { title: '转送期限', basis: reconsideration(32), limit: workingDays(5), starts: ['receive'], stops: ['forward', 'correct'] } },
})

export const submissions = defineRegister(submission, {
  id: 'reconsideration-submissions',
  title: '经本机关提交的复议申请台账',
  readers: 'staff',
  columns: [
    { at: 'receive.number' },
    { at: 'receive.applicant' },
    { at: 'receive.decision' },
    { at: 'receive.penalty' },
    { at: 'receive.on' },
    { at: 'correct.on' },
    { at: 'correct.how' },
    { at: 'forward.on' },
    { at: 'forward.organ' },
  ],
})

const received = { number: '复转〔2026〕1号', applicant: '某申请人', decision: '鲁某罚〔2026〕5号', penalty: 'onTheSpot' }

export const submissionJourneys = defineJourneys(submission, [
  {
    tells: '认为需要维持处罚决定的，五个工作日内转送',
    acts: [
      ['receive', '2026-03-02', received],
      ['forward', '2026-03-06', { organ: '某省人民政府', reasons: '事实清楚' }],
    ],
    ends: { state: 'forwarded', due: { forwarding: '2026-03-09' } },
  },
  {
    tells: '认为不需要维持的，自行处理',
    acts: [
      ['receive', '2026-03-02', received],
      ['correct', '2026-03-04', { how: 'revoked', content: '撤销当场处罚决定' }],
    ],
    ends: { state: 'corrected' },
  },
])
