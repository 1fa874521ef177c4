/** 法治政府建设督察: planned and notified, on paper or on site; each problem found is put right, verified and struck off; who answers for it. */
import { defineProcedure, defineRegister } from '../../define/index.ts'
import { inspection } from './rule-of-law-law.ts'
import { rectificationClocks, rectificationGates, rectificationSteps } from './rule-of-law-rectification.ts'
import { visitClocks, visitGates, visitSteps } from './rule-of-law-visit.ts'

const states = { planned: '已列入计划', notified: '已通知', inspecting: '督察中', rectifying: '整改中', reported: '已报告整改', closed: '已办结' } as const
export type InspectionState = keyof typeof states

const steps = { ...visitSteps, ...rectificationSteps } as const
export type InspectionSteps = typeof steps

export const ruleOfLawInspection = defineProcedure({
  id: 'rule-of-law-inspection',
  system: 'S42',
  title: '法治政府建设督察',
  basis: [inspection],
  states,
  number: 'plan.number',
  name: (c) => c.plan?.subject ?? '',
  steps,

  // That no problem is struck off unverified rests on provisions whose text wasn't read; only the order of steps is claimed.
  proves: { feedback: ['notify', 'inspect'], report: ['feedback'], verify: ['report'], close: ['inspect'] },

  gates: { ...visitGates, ...rectificationGates },
  clocks: { ...visitClocks, ...rectificationClocks },
})

export const ruleOfLawInspections = defineRegister(ruleOfLawInspection, {
  id: 'rule-of-law-inspections',
  title: '法治政府建设督察台账',
  // Who was found wanting is told by the inspecting body, not by the inspected one.
  readers: 'staff',
  also: ['法治督察台账', '督察台账', '法治督察整改台账'],
  columns: [
    { at: 'plan.number', also: ['编号'] },
    { at: 'plan.subject', also: ['督察名称', '事项'] },
    { at: 'plan.kind', also: ['方式', '督察类型'] },
    { at: 'plan.inspector', also: ['督察机关', '督察部门'] },
    { at: 'plan.on' },
    { at: 'notify.on', also: ['通知时间'] },
    { at: 'inspect.on', title: '最近督察日期', also: ['督察日期', '实地督察日期'] },
    { at: 'feedback.on', also: ['反馈时间', '反馈意见日期'] },
    { at: 'feedback.rectifyBy', also: ['整改期限', '整改时限'] },
    { at: 'report.on', also: ['整改报告时间'] },
    { at: 'close.on', also: ['销号日期', '销号时间', '完成整改日期'] },
  ],
})
