/** 重大行政决策：执行和调整（条例第四章）: carried out, evaluated, changed or stopped by the same procedure. */
import { choice, flag, type Gates, longText, optional, type Steps } from '../../define/index.ts'
import { regulation } from './decision-law.ts'
import type { DecisionState, DecisionSteps } from './major-decision.ts'

const conclusions = { keep: { title: '继续执行' }, change: { title: '变更' }, stop: { title: '停止执行' } } as const

export const executionSteps = {
  reportExecution: { title: '报告执行情况', by: 'clerk', from: ['decided', 'published'], basis: regulation(34), fields: { situation: longText('执行情况') } },
  reportProblem: {
    title: '报告执行中的问题',
    day: '报告问题日期',
    by: 'clerk',
    from: ['decided', 'published'],
    basis: regulation(35),
    fields: { problem: longText('问题或者情况变化') },
  },
  evaluate: {
    title: '决策后评估',
    by: 'clerk',
    from: ['decided', 'published', 'suspended'],
    basis: regulation(36),
    fields: { report: longText('评估报告'), conclusion: optional(choice('评估结论', conclusions)) },
  },
  suspend: {
    title: '中止执行',
    by: 'head',
    from: ['decided', 'published'],
    to: 'suspended',
    basis: regulation(37),
    fields: { urgent: longText('情况紧急的理由') },
  },
  resume: { title: '恢复执行', by: 'head', from: ['suspended'], to: 'published', basis: regulation(37), fields: { reasons: longText('理由') } },
  change: {
    title: '变更',
    by: 'head',
    from: ['decided', 'published', 'suspended'],
    to: 'published',
    basis: regulation(37),
    fields: { lawful: flag('已履行法定程序'), content: longText('变更的内容和理由') },
  },
  stop: {
    title: '停止执行',
    by: 'head',
    from: ['decided', 'published', 'suspended'],
    to: 'stopped',
    basis: regulation(37),
    fields: { lawful: flag('已履行法定程序'), reasons: longText('理由') },
  },
} as const satisfies Steps<DecisionState>

export const executionGates: Gates<DecisionSteps> = {
  change: [{ must: '未经法定程序，不得变更决策', basis: regulation(37), holds: (_, act) => act.lawful }],
  stop: [{ must: '未经法定程序，不得停止执行决策', basis: regulation(37), holds: (_, act) => act.lawful }],
}
