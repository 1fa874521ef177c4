/** 文书送达: a document is handed over, left, sent or, where nothing else reaches the party, announced; the receipt says when it counts as served. */
import { calendarDays, choice, confidential, defineJourneys, defineProcedure, defineRegister, flag, law, longText, optional, text } from '../../define/index.ts'
import { misServed, noticeDays, noticeSince, serviceFields, shouldServe } from './service.ts'

const civil = law('civil-procedure-law', '中华人民共和国民事诉讼法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')

const failures = {
  absent: { title: '无人签收' },
  refused: { title: '拒绝签收' },
  unknown: { title: '地址不详或者查无此人' },
  returned: { title: '邮件退回' },
} as const

export const serviceOfProcess = defineProcedure({
  id: 'service-of-process',
  system: 'S24',
  title: '文书送达',
  basis: [civil(87), civil(88), civil(91), civil(95), penalty(61), compulsion(38)],
  states: { pending: '待送达', announced: '公告中', served: '已送达' },
  number: 'prepare.number',
  name: (c) => c.prepare?.document ?? '',

  steps: {
    prepare: {
      title: '交付送达',
      by: 'clerk',
      opens: true,
      to: 'pending',
      basis: civil(87, 1),
      fields: {
        number: text('送达编号'),
        document: text('文书名称及文号'),
        company: optional(text('受送达单位')),
        person: optional(confidential(text('受送达人姓名'))),
        address: optional(confidential(text('送达地址'))),
      },
    },
    attempt: {
      title: '送达未成',
      day: '送达未成日期',
      by: 'clerk',
      from: ['pending'],
      basis: civil(91),
      fields: { way: serviceFields.way, failure: choice('未成的原因', failures) },
    },
    announce: {
      title: '发出公告',
      by: 'clerk',
      from: ['pending'],
      to: 'announced',
      basis: civil(95, 1),
      fields: { medium: text('公告载体'), missing: optional(flag('受送达人下落不明')), cause: longText('公告送达的原因和经过') },
    },
    serve: { title: '送达', by: 'clerk', from: ['pending', 'announced'], to: 'served', basis: civil(87, 2), fields: serviceFields },
  },

  gates: {
    announce: [
      {
        should: '受送达人下落不明，或者用其他方式无法送达的，才公告送达',
        basis: civil(95, 1),
        since: noticeSince,
        holds: (c, act) => act.missing === true || c.attempt !== undefined,
      },
    ],
    // The law of civil procedure binds the courts; how far an agency follows it, the law on its act says.
    serve: shouldServe,
  },

  clocks: { notice: { title: '公告期间', basis: civil(95, 1), since: noticeSince, limit: calendarDays(noticeDays), starts: ['announce'], stops: ['serve'] } },
})

export const servicesOfProcess = defineRegister(serviceOfProcess, {
  id: 'services-of-process',
  title: '文书送达台账',
  readers: 'staff',
  also: ['送达回证台账', '送达登记台账', '文书送达登记表'],
  basis: civil(87),
  columns: [
    { at: 'prepare.number' },
    { at: 'prepare.document', also: ['文书名称', '送达文书'] },
    { at: 'prepare.company' },
    { at: 'prepare.person' },
    { at: 'prepare.address' },
    { at: 'prepare.on' },
    { at: 'attempt.on' },
    { at: 'announce.on', also: ['公告日期'] },
    { at: 'serve.way' },
    { at: 'serve.on', also: ['送达时间'] },
    { at: 'serve.receivedBy' },
    { at: 'serve.happenedOn' },
  ],
})

const letter = { number: 'SD2024-018', document: '行政许可决定书 XK20240011', company: '某化工有限公司' }
const prepared = ['prepare', '2024-06-03', letter] as const
export const serviceOfProcessJourneys = defineJourneys(serviceOfProcess, [
  {
    tells: '邮寄退回，公告三十日视为送达',
    acts: [
      prepared,
      ['attempt', '2024-06-11', { way: 'mail', failure: 'returned' }],
      ['announce', '2024-06-12', { medium: '门户网站', cause: '邮件退回，住所无人' }],
      ['serve', '2024-07-12', { way: 'announced', happenedOn: '2024-06-12', cause: '邮件退回，住所无人' }],
    ],
    ends: { state: 'served', due: { notice: '2024-07-12' } },
  },
  {
    tells: '当面交给单位负责收件的人',
    acts: [prepared, ['serve', '2024-06-05', { way: 'direct', receivedBy: 'mailroom', happenedOn: '2024-06-05' }]],
    ends: { state: 'served' },
  },
  {
    tells: '没有试过其他方式即公告的，提醒',
    acts: [prepared, ['announce', '2024-06-05', { medium: '门户网站', cause: '电话不通' }]],
    ends: { state: 'announced', warned: '受送达人下落不明，或者用其他方式无法送达的，才公告送达' },
  },
  ...misServed.map(([says, service]) => ({
    tells: `提醒：${says}`,
    acts: [prepared, ['serve', '2024-06-20', service] as const],
    ends: { state: 'served', warned: says },
  })),
])
