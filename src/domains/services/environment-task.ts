/** 优化营商环境任务: each measure of the plan with who answers for it and by when, followed until it is done or said to be undone. */
import {
  day,
  daysUntil,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  files,
  law,
  longText,
  names,
  optional,
  reference,
  text,
  yearOf,
  type Day,
} from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')

type Owed = { readonly assign?: { readonly on: Day; readonly due: Day }; readonly postpone?: { readonly on: Day; readonly due: Day } }
/** By when the task is to be done, as last postponed, and since when that has been so. */
const term = (c: Owed): { readonly on: Day; readonly due: Day } | undefined => c.postpone ?? c.assign

export const environmentTask = defineProcedure({
  id: 'environment-task',
  system: 'S09',
  title: '优化营商环境任务',
  basis: [business(7), shandong(4)],
  states: { assigned: '推进中', done: '已完成', undone: '未完成', dropped: '不再实施' },
  number: 'assign.number',
  name: (c) => c.assign?.measure ?? '',

  steps: {
    assign: {
      title: '分解任务',
      by: 'clerk',
      opens: true,
      to: 'assigned',
      basis: business(7, 2),
      fields: {
        number: text('任务编号'),
        plan: reference('方案编号', 'environment-plan', 'inForce'),
        measure: text('任务措施'),
        owner: text('责任处室'),
        partners: optional(names('配合单位')),
        due: day('完成时限'),
      },
    },
    report: {
      title: '报告进展',
      by: 'clerk',
      from: ['assigned'],
      basis: business(7, 1),
      fields: { progress: longText('进展'), evidence: optional(files('佐证材料')) },
    },
    coordinate: {
      title: '协调解决问题',
      day: '协调日期',
      by: 'head',
      from: ['assigned'],
      basis: business(7, 1),
      fields: { problem: longText('需要协调的问题'), decision: longText('协调的结果') },
    },
    postpone: {
      title: '调整时限',
      by: 'head',
      from: ['assigned'],
      basis: business(7, 1),
      fields: { due: day('调整后的时限'), reasons: longText('调整的理由') },
    },
    finish: {
      title: '完成',
      by: 'clerk',
      from: ['assigned', 'undone'],
      to: 'done',
      basis: business(7, 1),
      fields: { result: longText('完成情况'), evidence: optional(files('佐证材料')) },
    },
    miss: {
      title: '认定未完成',
      by: 'head',
      from: ['assigned'],
      to: 'undone',
      basis: business(7, 1),
      fields: { reasons: longText('未完成的原因'), measures: optional(longText('后续措施')) },
    },
    drop: { title: '不再实施', by: 'head', from: ['assigned', 'undone'], to: 'dropped', basis: business(7, 1), fields: { reasons: longText('理由') } },
  },

  gates: {
    postpone: [{ should: '时限应当在届满以前调整', basis: business(7, 1), holds: (c, act) => act.on <= (term(c)?.due ?? act.on) }],
    finish: [{ should: '完成情况应当有佐证材料', basis: business(7, 1), live: true, holds: (_, act) => act.evidence !== undefined }],
    miss: [{ should: '时限届满以后才认定未完成', basis: business(7, 1), holds: (c, act) => act.on > (term(c)?.due ?? '') }],
  },

  clocks: {
    completion: {
      title: '任务完成时限',
      basis: business(7, 1),
      limit: (c) => daysUntil(term(c)?.on ?? c.openedOn, term(c)?.due ?? c.openedOn),
      starts: ['assign', 'postpone'],
      stops: ['finish', 'miss', 'drop'],
    },
  },
})

export const environmentTasks = defineRegister(environmentTask, {
  id: 'environment-tasks',
  title: '优化营商环境任务台账',
  readers: 'staff',
  also: ['营商环境任务台账', '营商环境任务清单', '营商环境工作台账'],
  columns: [
    { at: 'assign.number', also: ['编号'] },
    { at: 'assign.plan', also: ['所属方案'] },
    { at: 'assign.measure', also: ['工作任务', '任务', '任务内容', '措施'] },
    { at: 'assign.owner', also: ['责任单位', '牵头处室', '牵头单位'] },
    { at: 'assign.partners', also: ['配合处室', '责任单位（配合）'] },
    { at: 'assign.on', also: ['下达日期'] },
    { at: ['postpone.due', 'assign.due'], title: '完成时限', also: ['时限', '完成期限'] },
    { at: 'report.on', title: '进展日期' },
    { at: 'report.progress', title: '最新进展', also: ['进展情况'] },
    { at: 'finish.on', also: ['完成时间', '办结日期'] },
    { at: 'finish.result' },
    { at: 'miss.on' },
    { at: 'miss.reasons', also: ['未完成原因'] },
    { at: 'drop.on' },
  ],
})

const dueIn = (c: Owed, year: number): boolean => c.assign !== undefined && yearOf(term(c)!.due) === year
export const environmentTasksDue = defineIndicator(environmentTask, {
  id: 'environment.tasks',
  title: '优化营商环境任务',
  unit: '项',
  definition: '完成时限（调整过的，以调整后的为准）在本年的优化营商环境任务项数，不再实施的不计',
  includes: (c, year) => dueIn(c, year) && c.state !== 'dropped',
})
export const environmentTasksDone = defineIndicator(environmentTask, {
  id: 'environment.tasks-done',
  title: '完成的优化营商环境任务',
  unit: '项',
  definition: '完成时限在本年、截至12月31日已经完成的优化营商环境任务项数',
  includes: (c, year) => dueIn(c, year) && c.state === 'done',
})

const task = { number: 'YS2023-07', plan: 'YS2023', measure: '许可办理时限压减三成', owner: '行政许可处', due: '2023-09-29' }
const assign = ['assign', '2023-03-06', task] as const
export const environmentTaskJourneys = defineJourneys(environmentTask, [
  {
    tells: '分解、报告进展、协调、调整时限、完成',
    acts: [
      assign,
      ['report', '2023-06-30', { progress: '已压减两成' }],
      ['coordinate', '2023-07-20', { problem: '系统接口没有开通', decision: '由信息中心在8月底以前开通' }],
      ['postpone', '2023-09-20', { due: '2023-11-30', reasons: '接口开通推迟' }],
      ['finish', '2023-11-28', { result: '压减三成', evidence: ['时限对照表.xlsx'] }],
    ],
    ends: { state: 'done', due: { completion: '2023-11-30' } },
  },
  {
    tells: '逾期认定未完成，后来完成而没有佐证的，提醒',
    acts: [assign, ['miss', '2023-10-08', { reasons: '系统没有改造' }], ['finish', '2024-01-15', { result: '压减三成' }]],
    ends: { state: 'done', warned: '完成情况应当有佐证材料', due: { completion: '2023-09-29' } },
  },
  {
    tells: '时限没有届满就认定未完成的，提醒',
    acts: [assign, ['miss', '2023-09-29', { reasons: '系统没有改造' }]],
    ends: { state: 'undone', warned: '时限届满以后才认定未完成' },
  },
  {
    tells: '逾期以后才调整时限的，提醒',
    acts: [assign, ['postpone', '2023-10-08', { due: '2023-11-30', reasons: '接口没有开通' }]],
    ends: { state: 'assigned', warned: '时限应当在届满以前调整', due: { completion: '2023-11-30' } },
  },
  { tells: '事项取消的，不再实施', acts: [assign, ['drop', '2023-05-04', { reasons: '许可事项取消' }]], ends: { state: 'dropped' } },
])
