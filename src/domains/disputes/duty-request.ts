/** 履行法定职责申请: somebody asks the department to protect their rights; where no law sets another limit it acts within two months. */
import {
  calendarDays,
  choice,
  confidential,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  longText,
  months,
  optional,
  text,
} from '../../define/index.ts'

const litigation = law('admin-litigation-law', '中华人民共和国行政诉讼法')
const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')

const rights = { person: { title: '人身权' }, property: { title: '财产权' }, other: { title: '其他合法权益' } } as const

export const dutyRequest = defineProcedure({
  id: 'duty-request',
  system: 'S27',
  title: '履行法定职责申请',
  basis: [litigation(47), reconsideration(11), reconsideration(23)],
  states: { received: '待履行', performed: '已履行', refused: '已拒绝' },
  number: 'receive.number',
  name: (c) => c.receive?.duty ?? '',

  steps: {
    receive: {
      title: '收到申请',
      by: 'clerk',
      opens: true,
      to: 'received',
      basis: litigation(47),
      fields: {
        number: text('申请编号'),
        applicant: confidential(text('申请人')),
        duty: text('申请履行的职责'),
        right: optional(choice('要求保护的权益', rights)),
        urgent: optional(flag('情况紧急')),
        days: optional(integer('法律、法规另行规定的履行期限（日）')),
        facts: optional(confidential(longText('事实和理由'))),
      },
    },
    perform: {
      title: '履行职责',
      day: '履行日期',
      by: 'clerk',
      from: ['received'],
      to: 'performed',
      basis: litigation(47),
      fields: { result: longText('履行情况'), told: flag('已书面答复申请人') },
    },
    refuse: {
      title: '拒绝履行',
      day: '拒绝日期',
      by: 'head',
      from: ['received'],
      to: 'refused',
      basis: reconsideration(11),
      fields: { reasons: longText('理由'), remedy: flag('已告知先申请行政复议') },
    },
  },

  gates: {
    refuse: [
      { must: '拒绝履行法定职责的，应当告知申请人先申请行政复议', basis: reconsideration(23), since: '2024-01-01', live: true, holds: (_, act) => act.remedy },
    ],
    perform: [
      {
        should: '情况紧急、请求保护人身权、财产权的，应当立即履行，不待两个月',
        basis: litigation(47),
        holds: (c, act, days) => c.receive?.urgent !== true || days.calendar(c.receive.on, act.on) <= 1,
      },
    ],
  },

  clocks: {
    performance: {
      title: '履行职责期限',
      basis: litigation(47),
      limit: (c) => (c.receive?.days === undefined ? months(2) : calendarDays(c.receive.days)),
      rolls: 'statutory',
      starts: ['receive'],
      stops: ['perform', 'refuse'],
    },
  },
})

export const dutyRequests = defineRegister(dutyRequest, {
  id: 'duty-requests',
  title: '履行法定职责申请台账',
  readers: 'staff',
  also: ['履职申请台账'],
  columns: [
    { at: 'receive.number', also: ['编号'] },
    { at: 'receive.applicant' },
    { at: 'receive.duty', also: ['申请事项'] },
    { at: 'receive.right' },
    { at: 'receive.on', also: ['收到日期', '申请日期'] },
    { at: 'perform.on' },
    { at: 'refuse.on' },
    { at: 'refuse.reasons' },
  ],
})

const request = { number: '履职〔2026〕1号', applicant: '某申请人', duty: '查处无证生产', right: 'property' }

export const dutyRequestJourneys = defineJourneys(dutyRequest, [
  {
    tells: '没有另行规定期限的，两个月内履行',
    acts: [
      ['receive', '2026-03-02', request],
      ['perform', '2026-04-20', { result: '已立案查处', told: true }],
    ],
    ends: { state: 'performed', due: { performance: '2026-05-06' } },
  },
  {
    tells: '法律、法规另有期限的从其规定；拒绝的告知先申请复议',
    acts: [
      ['receive', '2026-03-02', { ...request, days: 30 }],
      ['refuse', '2026-03-20', { reasons: '不属于本机关职责', remedy: true }],
    ],
    ends: { state: 'refused', due: { performance: '2026-04-01' } },
  },
  {
    tells: '拒绝而没有告知先申请复议的，不能拒绝',
    acts: [
      ['receive', '2026-03-02', request],
      ['refuse', '2026-03-20', { reasons: '不属于本机关职责', remedy: false }],
    ],
    ends: { refused: '拒绝履行法定职责的，应当告知申请人先申请行政复议' },
  },
  {
    tells: '情况紧急而没有立即履行的，提醒',
    acts: [
      ['receive', '2026-03-02', { ...request, urgent: true }],
      ['perform', '2026-03-12', { result: '已责令停止', told: true }],
    ],
    ends: { state: 'performed', warned: '情况紧急、请求保护人身权、财产权的，应当立即履行，不待两个月' },
  },
])
