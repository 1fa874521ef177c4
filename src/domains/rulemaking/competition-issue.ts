/** 公平竞争审查：出台和例外的评估（条例第十二条、第十八条）: nothing is issued that wasn’t reviewed, or violates the standards. */
import { flag, type Gates, longText, type Steps, toConfirm } from '../../define/index.ts'
import { competition, measures, regulationFrom, rules2021 } from './competition-law.ts'
import type { CompetitionState, CompetitionSteps } from './fair-competition-review.ts'

export const issueSteps = {
  issue: { title: '出台', by: 'head', from: ['submitted', 'concluded'], to: 'issued', basis: competition(18), fields: {} },
  assess: {
    title: '评估例外的实施效果',
    day: '例外实施效果评估日期',
    by: 'clerk',
    from: ['issued'],
    basis: toConfirm(measures()),
    fields: { effect: longText('评估情况'), continues: flag('仍有必要实施') },
  },
  adjust: { title: '调整', by: 'head', from: ['issued'], basis: competition(18), fields: { content: longText('调整的内容') } },
  stop: { title: '停止执行', by: 'head', from: ['issued'], to: 'stopped', basis: competition(12), fields: { reasons: longText('停止执行的理由') } },
} as const satisfies Steps<CompetitionState>

export const issueGates: Gates<CompetitionSteps> = {
  issue: [
    { must: '未经公平竞争审查的，不得出台', basis: competition(18), requires: 'conclude', since: regulationFrom, byStep: true },
    {
      must: '违反审查标准且不符合例外规定的，不得出台',
      basis: competition(18),
      holds: (c) => c.conclude?.outcome !== 'violating',
      since: regulationFrom,
      byStep: true,
    },
    {
      should: '经公平竞争审查、没有违反审查标准的，才能出台',
      basis: toConfirm(rules2021()),
      since: '2021-06-29',
      requires: 'conclude',
      holds: (c) => c.conclude?.outcome !== 'violating',
      until: regulationFrom,
      byStep: true,
    },
  ],
  assess: [
    {
      should: '评估的是适用例外规定出台的政策措施',
      basis: toConfirm(measures()),
      since: '2025-04-20',
      byStep: true,
      holds: (c) => c.conclude?.outcome === 'exception',
    },
  ],
}
