/** 行政规范性文件：备案审查和附带审查: filed after publication; opinions of those who review it are handled and answered in time. */
import { calendarDays, choice, type Clocks, files, type Gates, law, longText, optional, type Steps, text, toConfirm, workingDays } from '../../define/index.ts'
import type { NormativeState, NormativeSteps } from './normative-document.ts'
import { measures, measuresFrom, published } from './normative-law.ts'

const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')
const congressFiling = law('sd-npc-filing', '山东省各级人民代表大会常务委员会规范性文件备案审查规定')
const corrections = { amend: { title: '修改' }, repeal: { title: '废止' }, keep: { title: '不作修改，说明理由' } } as const

export const filingSteps = {
  file: {
    title: '报备',
    by: 'reviewer',
    from: published,
    basis: toConfirm(measures()),
    fields: { number: optional(text('备案号')), result: optional(text('备案结果')), materials: optional(files('备案报告、文本、说明和依据')) },
  },
  receiveOpinion: {
    title: '收到备案审查意见',
    by: 'authority',
    from: published,
    basis: congressFiling(17),
    fields: { reviewer: text('备案审查机构'), opinion: longText('审查意见') },
  },
  handleOpinion: {
    title: '处理备案审查意见',
    by: 'reviewer',
    from: published,
    basis: congressFiling(19),
    fields: { outcome: choice('处理意见', corrections), reasons: optional(longText('说明')) },
  },
  challenge: {
    title: '收到附带审查通知',
    by: 'authority',
    from: published,
    basis: reconsideration(58),
    fields: { authority: text('复议机构'), clauses: longText('被审查的条款') },
  },
  answerChallenge: { title: '书面答复附带审查', by: 'reviewer', from: published, basis: reconsideration(58), fields: { answer: longText('依据和理由') } },
} as const satisfies Steps<NormativeState>

export const filingGates: Gates<NormativeSteps> = {
  file: [
    {
      should: '政府规范性文件应当自公布之日起三十日内报本级人大常委会备案',
      basis: congressFiling(7),
      holds: (c, act, days) => c.draft?.level !== 'government' || c.promulgate === undefined || days.calendar(c.promulgate.on, act.on) <= 30,
    },
  ],
  handleOpinion: [
    { must: '收到备案审查意见以后才有意见可以处理', basis: congressFiling(19), requires: 'receiveOpinion' },
    { should: '不作修改的，应当说明理由', basis: congressFiling(19), holds: (_, act) => act.outcome !== 'keep' || act.reasons !== undefined },
  ],
}

export const filingClocks: Clocks<NormativeSteps> = {
  filing: {
    title: '备案期限',
    basis: toConfirm(measures()),
    limit: calendarDays(15),
    starts: ['promulgate'],
    stops: ['file'],
    since: measuresFrom,
    byStep: true,
  },
  filingToCongress: {
    title: '报人大常委会备案期限',
    basis: congressFiling(7),
    limit: calendarDays(30),
    starts: ['promulgate'],
    stops: ['file'],
    when: (c) => c.draft?.level === 'government',
  },
  handling: {
    title: '处理备案审查意见期限',
    basis: congressFiling(19),
    limit: calendarDays(30),
    starts: ['receiveOpinion'],
    stops: ['handleOpinion'],
    when: (c) => c.draft?.level === 'government',
  },
  correction: {
    title: '修改或者废止期限',
    basis: congressFiling(19),
    limit: calendarDays(30),
    starts: ['handleOpinion'],
    stops: ['amend', 'repeal', 'declareVoid', 'partlyRepeal'],
    when: (c) => c.draft?.level === 'government' && c.handleOpinion?.outcome !== 'keep',
  },
  answer: {
    title: '附带审查答复期限',
    basis: reconsideration(58),
    limit: workingDays(10),
    starts: ['challenge'],
    stops: ['answerChallenge'],
    // The law as amended in 2017 asked no answer of the maker.
    since: '2024-01-01',
    byStep: true,
  },
}
