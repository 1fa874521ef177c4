/** 应诉：履行和司法建议（第七十一条，第八章）: a judgment is performed in its time; advice of the court is answered in two months. */
import { addYears, day, daysUntil, flag, longText, months, optional, toConfirm, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import { advice, interpretation, litigation } from './law.ts'
import type { LitigationState, LitigationSteps } from './litigation.ts'

const advised = ['served', 'judged', 'appealed', 'final', 'retrial', 'performed'] as const

export const performanceSteps = {
  perform: {
    title: '履行裁判',
    by: 'clerk',
    from: ['judged', 'final'],
    to: 'performed',
    basis: litigation(94),
    fields: { report: longText('履行情况'), same: optional(flag('以同一事实和理由作出基本相同的行为')), forProcedure: optional(flag('因违反法定程序被撤销')) },
  },
  receiveEnforcement: {
    title: '收到执行通知',
    day: '执行通知日期',
    by: 'authority',
    from: ['judged', 'final'],
    basis: litigation(96),
    fields: { content: longText('法院要求履行的内容') },
  },
  applyEnforcement: {
    title: '申请执行裁判',
    day: '申请执行日期',
    by: 'head',
    from: ['judged', 'final'],
    basis: litigation(95),
    fields: { countedFrom: day('裁判规定的履行期间最后一日，没有规定的为送达之日'), content: longText('对方拒绝履行的内容') },
  },
  receiveAdvice: {
    title: '收到司法建议',
    by: 'authority',
    from: advised,
    basis: advice(8),
    fields: { content: longText('建议内容'), answerBy: optional(day('建议书载明的答复期限')) },
  },
  answerAdvice: { title: '答复司法建议', by: 'head', from: advised, basis: advice(8), fields: { content: longText('答复和整改情况') } },
} as const satisfies Steps<LitigationState>

export const performanceGates: Gates<LitigationSteps> = {
  perform: [
    {
      must: '判令重新作出的，不得以同一的事实和理由作出与原行政行为基本相同的行为',
      basis: litigation(71),
      holds: (_, act) => act.same !== true || act.forProcedure === true,
    },
    {
      // The exception is remembered from the interpretation (article 90), whose text wasn't read: who relies on it says why.
      should: '原行为因违反法定程序被撤销的，才可以作出基本相同的行为，应当核对裁判理由',
      basis: toConfirm(interpretation()),
      holds: (_, act) => act.same !== true || act.forProcedure !== true,
    },
    { should: '应当在裁判规定的期限内履行', basis: litigation(94), holds: (c, act) => c.judge?.performBy === undefined || act.on <= c.judge.performBy },
  ],
  applyEnforcement: [
    {
      should: '应当自裁判规定的履行期间最后一日或者送达之日起二年内申请执行',
      basis: interpretation(153),
      holds: (_, act) => act.on <= addYears(act.countedFrom, 2),
    },
  ],
  answerAdvice: [{ must: '收到司法建议以后才有建议可以答复', basis: advice(8), requires: 'receiveAdvice' }],
}

export const performanceClocks: Clocks<LitigationSteps> = {
  performance: {
    title: '裁判履行期限',
    basis: litigation(94),
    limit: (c) => daysUntil(c.judge?.on ?? c.openedOn, c.judge?.performBy ?? c.openedOn),
    starts: ['judge'],
    stops: ['perform', 'appeal'],
    when: (c) => c.judge?.performBy !== undefined,
  },
  // Two months as a rule; the letter may name another day.
  adviceAnswer: {
    title: '司法建议答复期限',
    basis: advice(8),
    limit: (c) => (c.receiveAdvice?.answerBy === undefined ? months(2) : daysUntil(c.receiveAdvice.on, c.receiveAdvice.answerBy)),
    starts: ['receiveAdvice'],
    stops: ['answerAdvice'],
  },
}
