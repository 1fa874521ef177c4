/** 信访事项的复查、复核和办结（第三十五条、第三十六条）: asked for in thirty days, answered in thirty days, and then it is over. */
import { calendarDays, choice, openChoice, type CaseOf, type Clocks, type Day, type Gates, type Steps } from '../../define/index.ts'
import { petitions } from './law.ts'
import type { PetitionState, PetitionSteps } from './petition.ts'

const results = {
  answered: { title: '已答复', also: ['答复', '书面答复', '已回复'] },
  resolved: { title: '已化解', also: ['化解', '已解决', '解决'] },
  settled: { title: '息诉罢访', also: ['息访', '停访息诉', '已息访'] },
  final: { title: '三级终结', also: ['复核终结', '终结', '信访三级终结'] },
}

const outcomes = { upheld: { title: '维持' }, changed: { title: '变更或者撤销' } } as const

export const reviewSteps = {
  requestReview: { title: '请求复查', by: 'applicant', from: ['answered'], to: 'underReview', basis: petitions(35), fields: {} },
  review: {
    title: '复查',
    day: '复查意见日期',
    by: 'authority',
    from: ['underReview'],
    to: 'reviewed',
    basis: petitions(35),
    fields: { opinion: choice('复查意见', outcomes) },
  },
  requestRecheck: { title: '请求复核', by: 'applicant', from: ['reviewed'], to: 'underRecheck', basis: petitions(36), fields: {} },
  beginHearing: { title: '开始复核听证', day: '复核听证开始日期', by: 'authority', from: ['underRecheck'], basis: petitions(36), fields: {} },
  endHearing: { title: '结束复核听证', day: '复核听证结束日期', by: 'authority', from: ['underRecheck'], basis: petitions(36), fields: {} },
  recheck: {
    title: '复核',
    day: '复核意见日期',
    by: 'authority',
    from: ['underRecheck'],
    to: 'rechecked',
    basis: petitions(36),
    fields: { opinion: choice('复核意见', outcomes) },
  },
  conclude: {
    title: '办结',
    by: 'clerk',
    from: ['received', 'accepted', 'redirected', 'answered', 'underReview', 'reviewed', 'underRecheck', 'rechecked'],
    to: 'concluded',
    basis: petitions(34),
    fields: { result: openChoice('办理结果', results) },
  },
} as const satisfies Steps<PetitionState>

/** The day on which the opinion of that step was served; undefined where that wasn't recorded, and then nothing is counted. */
const servedAfter = (c: CaseOf<PetitionSteps>, step: 'opine' | 'review'): Day | undefined =>
  c.log.slice(c.log.findLastIndex((a) => a.step === step)).find((a) => a.step === 'serve')?.on

export const reviewGates: Gates<PetitionSteps> = {
  requestReview: [
    {
      should: '应当自收到信访处理意见书之日起三十日内请求复查',
      basis: petitions(35),
      holds: (c, act, days) => days.calendar(servedAfter(c, 'opine') ?? act.on, act.on) <= 30,
    },
  ],
  requestRecheck: [
    {
      should: '应当自收到复查意见之日起三十日内请求复核',
      basis: petitions(36),
      holds: (c, act, days) => days.calendar(servedAfter(c, 'review') ?? act.on, act.on) <= 30,
    },
  ],
  endHearing: [{ must: '开始复核听证以后才能结束', basis: petitions(36), requires: 'beginHearing' }],
  conclude: [
    { must: '信访事项受理或者导入法定途径以后才能办结', basis: petitions(23), holds: (c) => c.accept !== undefined || c.redirect !== undefined },
    {
      must: '申诉求决类事项没有导入其他法定途径的，应当出具信访处理意见书',
      basis: petitions(31),
      live: true,
      holds: (c) => c.receive?.kind !== 'appeal' || c.redirect !== undefined || c.opine !== undefined,
    },
    { should: '支持信访请求的，应当督促执行', basis: petitions(32), live: true, holds: (c) => c.opine?.opinion !== 'supported' || c.carryOut !== undefined },
    { must: '三级终结应当经过复查、复核', basis: petitions(36), live: true, when: { 'conclude.result': 'final' }, requires: ['review', 'recheck'] },
  ],
}

export const reviewClocks: Clocks<PetitionSteps> = {
  review: { title: '复查期限', basis: petitions(35), limit: calendarDays(30), starts: ['requestReview'], stops: ['review', 'conclude'] },
  recheck: {
    title: '复核期限',
    basis: petitions(36),
    limit: calendarDays(30),
    starts: ['requestRecheck'],
    stops: ['recheck', 'conclude'],
    pausedBetween: [['beginHearing', 'endHearing']],
  },
}
