/** 下一年安排: what the report promises for the year to come, with owner and date, followed until it is done. */
import {
  day,
  daysUntil,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  law,
  longText,
  optional,
  text,
  toConfirm,
  year,
} from '../../define/index.ts'

const inspection = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')

export const planMeasure = defineProcedure({
  id: 'plan-measure',
  system: 'S39',
  title: '年度安排',
  basis: [toConfirm(inspection())],
  states: { planned: '推进中', done: '已完成', dropped: '不再实施' },
  name: (c) => c.plan?.title ?? '',
  steps: {
    plan: {
      title: '列入安排',
      by: 'clerk',
      opens: true,
      to: 'planned',
      basis: toConfirm(inspection()),
      fields: { title: text('工作安排'), year: year('实施年度'), owner: optional(text('责任处室')), due: optional(day('完成时限')) },
    },
    report: { title: '报告进展', by: 'clerk', from: ['planned'], basis: toConfirm(inspection()), fields: { progress: longText('进展') } },
    finish: { title: '完成', by: 'clerk', from: ['planned'], to: 'done', basis: toConfirm(inspection()), fields: { result: longText('完成情况') } },
    drop: { title: '不再实施', by: 'head', from: ['planned'], to: 'dropped', basis: toConfirm(inspection()), fields: { reasons: longText('理由') } },
  },
  gates: {
    finish: [{ should: '应当在完成时限以内完成', basis: toConfirm(inspection()), holds: (c, act) => c.plan?.due === undefined || act.on <= c.plan.due }],
  },
  clocks: {
    completion: {
      title: '完成时限',
      basis: toConfirm(inspection()),
      limit: (c) => daysUntil(c.openedOn, c.plan?.due ?? c.openedOn),
      starts: ['plan'],
      stops: ['finish', 'drop'],
      when: (c) => c.plan?.due !== undefined,
    },
  },
})

export const planMeasures = defineRegister(planMeasure, {
  id: 'plan-measures',
  title: '年度工作安排台账',
  readers: 'staff',
  also: ['工作安排台账', '年度任务台账'],
  columns: [
    { at: 'plan.title', also: ['任务', '工作任务', '安排'] },
    { at: 'plan.year', also: ['年度'] },
    { at: 'plan.on', also: ['列入日期'] },
    { at: 'plan.owner', also: ['责任单位'] },
    { at: 'plan.due', also: ['时限'] },
    { at: 'report.progress', title: '最新进展' },
    { at: 'report.on', title: '进展日期' },
    { at: 'finish.on', also: ['办结日期'] },
    { at: 'finish.result' },
  ],
})

export const measuresPlanned = defineIndicator(planMeasure, {
  id: 'plan.measures',
  title: '下一年工作安排',
  unit: '项',
  definition: '12月31日列入下一年度的工作安排',
  includes: (c, y) => c.plan?.year === y + 1 && c.state !== 'dropped',
})
export const measuresFinished = defineIndicator(planMeasure, {
  id: 'plan.measures-finished',
  title: '本年安排已完成',
  unit: '项',
  definition: '列入本年度、截至12月31日已经完成的工作安排',
  includes: (c, y) => c.plan?.year === y && c.state === 'done',
})

const planned = { title: '提升行政执法质量', year: 2024, owner: '政策法规处', due: '2024-11-30' }
export const planMeasureJourneys = defineJourneys(planMeasure, [
  {
    tells: '列入安排、报告进展、完成',
    acts: [
      ['plan', '2023-12-20', planned],
      ['report', '2024-06-28', { progress: '已开展案卷评查' }],
      ['finish', '2024-11-20', { result: '全部完成' }],
    ],
    ends: { state: 'done', due: { completion: '2024-11-30' } },
  },
  {
    tells: '超过时限才完成的，提醒',
    acts: [
      ['plan', '2023-12-20', planned],
      ['finish', '2024-12-20', { result: '全部完成' }],
    ],
    ends: { state: 'done', warned: '应当在完成时限以内完成' },
  },
  {
    tells: '机构职能调整后不再实施',
    acts: [
      ['plan', '2023-12-20', planned],
      ['drop', '2024-03-01', { reasons: '职能划转' }],
    ],
    ends: { state: 'dropped' },
  },
])
