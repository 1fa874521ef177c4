/** 立法项目：备案、配套规定、评估和废止（立法法第一百零九条，山东省地方立法条例第七十三条、第七十五条）. */
import { addDays, addMonths, calendarDays, type Clocks, daysUntil, longText, optional, type Steps, text } from '../../define/index.ts'
import { legislation, local, rules } from './legislation-law.ts'
import type { ProjectState, ProjectSteps } from './legislation-project.ts'

export const afterwardsSteps = {
  file: { title: '备案', by: 'authority', from: ['promulgated', 'effective'], basis: legislation(109), fields: { number: optional(text('备案号')) } },
  reportYear: { title: '报告实施情况', by: 'clerk', from: ['effective'], basis: local(75), fields: { report: longText('实施满一年情况') } },
  supplement: { title: '制定配套规定', by: 'clerk', from: ['effective'], basis: local(73), fields: { title: text('配套规定') } },
  interpret: { title: '解释', by: 'authority', from: ['effective'], basis: rules(33), fields: { content: longText('解释的内容') } },
  repeal: {
    title: '废止',
    by: 'authority',
    from: ['promulgated', 'effective'],
    to: 'repealed',
    basis: rules(39),
    fields: { reasons: optional(longText('理由')) },
  },
  evaluate: { title: '立法后评估', by: 'clerk', from: ['effective'], basis: rules(38), fields: { report: longText('评估报告') } },
} as const satisfies Steps<ProjectState>

export const afterwardsClocks: Clocks<ProjectSteps> = {
  filing: { title: '备案期限', basis: legislation(109), limit: calendarDays(30), starts: ['promulgate'], stops: ['file'] },
  supplement: {
    title: '制定配套规定期限',
    basis: local(73),
    limit: (c) => daysUntil(c.takeEffect?.on ?? c.openedOn, addMonths(c.takeEffect?.on ?? c.openedOn, 12)),
    starts: ['takeEffect'],
    stops: ['supplement', 'repeal'],
    when: (c) => c.plan?.kind === 'regulation' && c.takeEffect?.supplements === true,
  },
  yearReport: {
    title: '实施满一年报告期限',
    basis: local(75),
    // Thirty days after the year is full.
    limit: (c) => {
      const from = c.takeEffect?.on ?? c.openedOn
      return daysUntil(from, addDays(addMonths(from, 12), 30))
    },
    starts: ['takeEffect'],
    stops: ['reportYear', 'repeal'],
    when: (c) => c.plan?.kind === 'regulation',
  },
}
