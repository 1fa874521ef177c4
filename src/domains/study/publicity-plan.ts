/** 普法工作计划: the year's tasks with their offices, National Constitution Day, the month of December, and how it went. */
import {
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  longText,
  names,
  optional,
  references,
  text,
  unanswered,
  year,
} from '../../define/index.ts'
import { education, educationSince, publicity } from './law.ts'

export const publicityPlan = defineProcedure({
  id: 'publicity-plan',
  system: 'S36',
  title: '普法工作计划',
  basis: [publicity(8), publicity(10), publicity(28), publicity(31), education(9), education(13)],
  states: { planned: '实施中', assessed: '已评估', closed: '已总结' },
  number: 'plan.number',
  name: (c) => c.plan?.title ?? '',

  steps: {
    plan: {
      title: '制定计划',
      day: '制定日期',
      by: 'clerk',
      opens: true,
      to: 'planned',
      basis: publicity(8),
      fields: { number: text('计划编号'), year: year('年度'), title: text('计划名称'), staff: optional(names('普法工作人员')) },
    },
    assign: {
      title: '分解任务',
      by: 'clerk',
      from: ['planned'],
      basis: publicity(10),
      fields: {
        number: text('任务编号'),
        task: text('普法任务'),
        duties: optional(references('落实的责任清单事项', 'publicity-duty', 'inForce')),
        office: text('责任处室'),
        due: optional(day('完成时限')),
      },
    },
    carryOut: {
      title: '完成任务',
      day: '任务完成日期',
      by: 'clerk',
      from: ['planned'],
      basis: publicity(10),
      fields: { number: text('任务编号'), result: longText('完成情况') },
    },
    holdConstitutionDay: {
      title: '开展国家宪法日活动',
      day: '国家宪法日活动日期',
      by: 'clerk',
      from: ['planned', 'assessed'],
      basis: education(13),
      fields: { activity: longText('活动内容') },
    },
    holdMonth: {
      title: '开展法治宣传教育月活动',
      day: '法治宣传教育月活动日期',
      by: 'clerk',
      from: ['planned', 'assessed'],
      basis: publicity(28),
      fields: { activity: longText('活动内容') },
    },
    assess: { title: '评估', by: 'reviewer', from: ['planned'], to: 'assessed', basis: publicity(31), fields: { assessment: longText('普法成效和不足') } },
    close: { title: '总结', by: 'head', from: ['planned', 'assessed'], to: 'closed', basis: publicity(8), fields: { summary: longText('总结') } },
  },

  gates: {
    plan: [{ must: '年度普法工作计划应当明确工作人员', basis: publicity(8), live: true, holds: (_, act) => act.staff !== undefined }],
    carryOut: [
      { should: '完成的应当是计划中的任务', basis: publicity(8), holds: (c, act) => c.log.some((a) => a.step === 'assign' && a.data.number === act.number) },
    ],
    holdMonth: [{ should: '法治宣传教育月活动应当在十二月集中开展', basis: publicity(28), holds: (_, act) => act.on.slice(5, 7) === '12' }],
    close: [
      { should: '计划中的任务都完成以后才能总结', basis: publicity(8), holds: (c) => unanswered(c, 'assign', 'carryOut').length === 0 },
      { should: '每年十二月应当集中开展法治宣传教育月活动', basis: publicity(28), live: true, requires: 'holdMonth' },
      { should: '普法工作应当评估', basis: publicity(31), live: true, requires: 'assess' },
    ],
  },

  clocks: {
    constitutionDay: {
      title: '国家宪法日',
      basis: education(13),
      since: educationSince,
      limit: (c) => daysUntil(c.openedOn, `${c.plan?.year}-12-04`),
      rolls: 'never',
      starts: ['plan'],
      stops: ['holdConstitutionDay', 'close'],
      when: (c) => c.plan !== undefined,
    },
    publicityMonth: {
      title: '法治宣传教育月',
      basis: publicity(28),
      limit: (c) => daysUntil(c.openedOn, `${c.plan?.year}-12-31`),
      rolls: 'never',
      starts: ['plan'],
      stops: ['holdMonth', 'close'],
      when: (c) => c.plan !== undefined,
    },
  },
})

export const publicityPlans = defineRegister(publicityPlan, {
  id: 'publicity-plans',
  title: '普法工作计划台账',
  readers: 'public',
  also: ['年度普法计划台账', '普法计划台账'],
  basis: publicity(8),
  columns: [
    { at: 'plan.number', also: ['编号'] },
    { at: 'plan.year', also: ['计划年度'] },
    { at: 'plan.title', also: ['名称'] },
    { at: 'plan.on', also: ['印发日期'] },
    { at: 'plan.staff', also: ['工作人员'] },
    { at: 'holdConstitutionDay.on', also: ['宪法日活动日期'] },
    { at: 'holdMonth.on' },
    { at: 'assess.on' },
    { at: 'close.on' },
  ],
})

export const publicityPlansMade = defineIndicator(publicityPlan, {
  id: 'publicity.plans',
  title: '普法工作计划',
  unit: '项',
  basis: publicity(8),
  definition: '年度为本年的普法工作计划数',
  includes: (c, y) => c.plan?.year === y,
})
