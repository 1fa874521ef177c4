/** 公平竞争审查：监督保障（条例第四章）: spot checks, reports by anyone, and talks with those who don’t put right. */
import { calendarDays, choice, type Clocks, type Gates, internal, law, longText, optional, type Steps, text, toConfirm } from '../../define/index.ts'
import { competition } from './competition-law.ts'
import type { CompetitionState, CompetitionSteps } from './fair-competition-review.ts'

const reports = law('fair-competition-report-rules-2024', '公平竞争审查举报处理工作规则')
const checks = { lawful: { title: '没有发现问题' }, violating: { title: '违反条例规定' } } as const

export const supervisionSteps = {
  spotCheck: {
    title: '抽查',
    by: 'authority',
    from: ['submitted', 'concluded', 'issued'],
    basis: competition(21),
    fields: { result: choice('抽查结果', checks), content: optional(longText('发现的问题')) },
  },
  rectify: {
    title: '整改',
    by: 'clerk',
    from: ['submitted', 'concluded', 'issued', 'stopped'],
    basis: competition(21),
    fields: { measures: longText('整改情况') },
  },
  interview: {
    title: '约谈',
    by: 'authority',
    from: ['submitted', 'concluded', 'issued'],
    basis: competition(24),
    fields: { body: text('约谈的机关'), content: internal(longText('约谈内容')) },
  },
  takeReport: {
    title: '收到举报',
    by: 'public',
    from: ['submitted', 'concluded', 'issued'],
    basis: competition(22),
    fields: { content: longText('举报内容') },
  },
  answerReport: {
    title: '处理举报',
    by: 'clerk',
    from: ['submitted', 'concluded', 'issued'],
    basis: competition(22),
    fields: { result: longText('处理结果') },
  },
} as const satisfies Steps<CompetitionState>

export const supervisionGates: Gates<CompetitionSteps> = {
  rectify: [
    {
      should: '抽查发现问题的，才需要整改',
      basis: competition(21),
      since: '2024-08-01',
      byStep: true,
      holds: (c) => c.spotCheck?.result === 'violating' || c.takeReport !== undefined,
    },
  ],
  interview: [
    {
      must: '抽查发现问题、逾期不整改的，才约谈负责人',
      basis: competition(24),
      requires: 'spotCheck',
      holds: (c) => c.spotCheck!.result === 'violating' && (c.rectify === undefined || c.rectify.on < c.spotCheck!.on),
    },
  ],
}

export const supervisionClocks: Clocks<CompetitionSteps> = {
  report: {
    title: '举报核查期限',
    basis: toConfirm(reports()),
    since: '2024-10-13',
    byStep: true,
    limit: calendarDays(60),
    starts: ['takeReport'],
    stops: ['answerReport'],
  },
}
