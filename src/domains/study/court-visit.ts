/** 旁听庭审: a hearing is chosen, leaders and staff sit in, what they learned is written down. */
import {
  choice,
  day,
  daysUntil,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  longText,
  optional,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'
import { publicity } from './law.ts'

// The regulation asks for study of law by officials; that hearings are part of it is practice.
const study = toConfirm(publicity(13))

const kinds = { administrative: { title: '行政诉讼' }, civil: { title: '民事诉讼' }, criminal: { title: '刑事诉讼' } } as const

export const courtVisit = defineProcedure({
  id: 'court-visit',
  system: 'S34',
  title: '旁听庭审',
  basis: [study],
  states: { arranged: '待旁听', attended: '已旁听', reviewed: '已总结', cancelled: '已取消' },
  name: (c) => c.arrange?.number ?? '',

  steps: {
    arrange: {
      title: '安排旁听',
      day: '安排日期',
      by: 'clerk',
      opens: true,
      to: 'arranged',
      basis: study,
      fields: {
        number: text('案号'),
        court: text('审理法院'),
        cause: optional(text('案由')),
        kind: optional(choice('诉讼类型', kinds)),
        own: optional(flag('本机关为当事人')),
        heldOn: optional(day('开庭日期')),
      },
    },
    attend: {
      title: '旁听',
      by: 'clerk',
      from: ['arranged'],
      to: 'attended',
      basis: study,
      fields: { attendees: integer('旁听人数'), leaders: optional(integer('其中领导干部人数')), appeared: optional(flag('行政机关负责人出庭')) },
    },
    review: {
      title: '总结',
      by: 'clerk',
      from: ['attended'],
      to: 'reviewed',
      basis: study,
      fields: { lessons: longText('旁听心得'), improvements: optional(longText('改进执法的建议')) },
    },
    cancel: { title: '取消', by: 'clerk', from: ['arranged'], to: 'cancelled', basis: study, fields: { reasons: longText('取消的原因') } },
  },

  proves: { review: ['attend'] },

  gates: { attend: [{ should: '领导干部人数不能超过旁听人数', basis: study, holds: (_, act) => (act.leaders ?? 0) <= act.attendees }] },

  clocks: {
    hearing: {
      title: '开庭日',
      basis: study,
      limit: (c) => daysUntil(c.openedOn, c.arrange?.heldOn ?? c.openedOn),
      rolls: 'never',
      starts: ['arrange'],
      stops: ['attend', 'cancel'],
      when: (c) => c.arrange?.heldOn !== undefined,
    },
  },
})

export const courtVisits = defineRegister(courtVisit, {
  id: 'court-visits',
  title: '旁听庭审台账',
  readers: 'public',
  publicIn: ['attended', 'reviewed'],
  also: ['庭审旁听台账', '旁听庭审活动台账'],
  columns: [
    { at: 'arrange.number', also: ['旁听案件', '案件编号'] },
    { at: 'arrange.court', also: ['法院', '旁听法院'] },
    { at: 'arrange.cause' },
    { at: 'arrange.kind', also: ['案件类型'] },
    { at: 'arrange.own', also: ['本机关案件', '是否本机关案件'] },
    { at: 'arrange.on' },
    { at: 'attend.on', also: ['旁听时间', '日期'] },
    { at: 'attend.attendees', also: ['人数', '参加人数'] },
    { at: 'attend.leaders', also: ['领导干部人数'] },
    { at: 'attend.appeared', also: ['负责人是否出庭'] },
    { at: 'review.lessons', also: ['心得', '旁听体会'] },
  ],
})

export const courtVisitsHeld = defineIndicator(courtVisit, {
  id: 'court-visits.held',
  title: '旁听庭审',
  unit: '次',
  definition: '旁听日期在本年的旁听庭审次数',
  includes: (c, year) => c.attend !== undefined && yearOf(c.attend.on) === year,
})

const arranged = { number: '（2024）鲁01行初62号', court: '济南市中级人民法院', cause: '行政许可', kind: 'administrative', own: true, heldOn: '2024-05-16' }
export const courtVisitJourneys = defineJourneys(courtVisit, [
  {
    tells: '安排、旁听、总结',
    acts: [
      ['arrange', '2024-05-06', arranged],
      ['attend', '2024-05-16', { attendees: 24, leaders: 3, appeared: true }],
      ['review', '2024-05-20', { lessons: '告知义务应当留有书面证据', improvements: '修订受理文书样式' }],
    ],
    ends: { state: 'reviewed', due: { hearing: '2024-05-16' } },
  },
  {
    tells: '延期开庭的，取消',
    acts: [
      ['arrange', '2024-05-06', arranged],
      ['cancel', '2024-05-14', { reasons: '延期开庭' }],
    ],
    ends: { state: 'cancelled' },
  },
  {
    tells: '领导干部人数多于旁听人数的，提醒',
    acts: [
      ['arrange', '2024-05-06', arranged],
      ['attend', '2024-05-16', { attendees: 3, leaders: 24 }],
    ],
    ends: { state: 'attended', warned: '领导干部人数不能超过旁听人数' },
  },
])
