/** 信访复查、复核（上级机关）: the opinion of a lower body is reviewed, or its review rechecked, in thirty days. */
import {
  calendarDays,
  choice,
  confidential,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  longText,
  numbered,
  optional,
  text,
  yearOf,
  type Numbering,
} from '../../define/index.ts'
import { petitions } from './law.ts'

const stages = { review: { title: '复查' }, recheck: { title: '复核' } } as const
const outcomes = { upheld: { title: '维持' }, changed: { title: '变更或者撤销', also: ['变更', '撤销'] } } as const
const reviewNumbers: Numbering = { id: 'petition-review', title: '信访复查复核编号', like: 'FC{year}{n:4}' }

export const petitionReview = defineProcedure({
  id: 'petition-review',
  system: 'S25',
  title: '信访复查、复核',
  basis: [petitions(35), petitions(36)],
  states: { requested: '办理中', refused: '不予受理', decided: '已提出意见', served: '已书面答复' },
  number: 'request.number',
  name: (c) => c.request?.number ?? '',

  steps: {
    request: {
      title: '收到请求',
      by: 'applicant',
      opens: true,
      to: 'requested',
      basis: petitions(35),
      fields: {
        number: numbered('编号', reviewNumbers),
        stage: choice('类别', stages),
        petitioner: confidential(text('信访人')),
        organ: text('作出意见的机关、单位'),
        opinion: text('信访处理意见书或者复查意见文号'),
        receivedOn: optional(day('信访人收到意见之日')),
        repeated: optional(flag('同一事实和理由已经复核')),
      },
    },
    refuse: { title: '不予受理', by: 'head', from: ['requested'], to: 'refused', basis: petitions(36), fields: { reasons: longText('不予受理的理由') } },
    beginHearing: { title: '开始听证', day: '听证开始日期', by: 'clerk', from: ['requested'], basis: petitions(36), fields: {} },
    endHearing: {
      title: '结束听证',
      day: '听证结束日期',
      by: 'clerk',
      from: ['requested'],
      basis: petitions(36),
      fields: { record: confidential(longText('听证情况')) },
    },
    decide: {
      title: '提出意见',
      day: '意见日期',
      by: 'head',
      from: ['requested'],
      to: 'decided',
      basis: petitions(35),
      fields: { outcome: choice('意见', outcomes), reasons: confidential(longText('理由')) },
    },
    serve: { title: '书面答复', day: '答复日期', by: 'clerk', from: ['decided'], to: 'served', basis: petitions(35), fields: {} },
  },

  proves: { serve: ['decide'] },

  gates: {
    refuse: [
      {
        should: '超过三十日提出的，或者同一事实和理由已经复核的，才不予受理',
        basis: petitions(36),
        holds: (c, _, days) => c.request?.repeated === true || days.calendar(c.request?.receivedOn ?? c.openedOn, c.openedOn) > 30,
      },
    ],
    beginHearing: [{ should: '听证的时间，只在复核时不计算在期限以内', basis: petitions(36), holds: (c) => c.request?.stage === 'recheck' }],
    endHearing: [{ must: '开始听证以后才能结束', basis: petitions(36), requires: 'beginHearing' }],
    decide: [{ must: '复核以后以同一事实和理由再次提出的，不再受理', basis: petitions(36), holds: (c) => c.request?.repeated !== true }],
  },

  // Days of the regulation are calendar days, and no article moves the last one on.
  clocks: {
    review: {
      title: '复查期限',
      basis: petitions(35),
      limit: calendarDays(30),
      starts: ['request'],
      stops: ['decide', 'refuse'],
      when: (c) => c.request?.stage === 'review',
    },
    recheck: {
      title: '复核期限',
      basis: petitions(36),
      limit: calendarDays(30),
      starts: ['request'],
      stops: ['decide', 'refuse'],
      pausedBetween: [['beginHearing', 'endHearing']],
      when: (c) => c.request?.stage === 'recheck',
    },
  },
})

export const petitionReviews = defineRegister(petitionReview, {
  id: 'petition-reviews',
  title: '信访复查复核台账',
  readers: 'staff',
  also: ['复查复核台账', '信访复查台账', '信访复核台账'],
  columns: [
    { at: 'request.number' },
    { at: 'request.stage', also: ['类型'] },
    { at: 'request.petitioner' },
    { at: 'request.organ', also: ['原办理机关'] },
    { at: 'request.opinion', also: ['意见书文号'] },
    { at: 'request.on', also: ['申请日期'] },
    { at: 'refuse.on' },
    { at: 'decide.on' },
    { at: 'decide.outcome', also: ['结果'] },
    { at: 'serve.on' },
  ],
})

export const petitionReviewsDecided = defineIndicator(petitionReview, {
  id: 'petitions.reviewed',
  title: '信访复查复核',
  unit: '件',
  basis: petitions(35),
  definition: '意见日期在本年的信访复查、复核件数',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
})
