/** 立法项目: a law or rule is planned, drafted, consulted on, examined, adopted and promulgated, and takes effect on its day. */
import { defineProcedure } from '../../define/index.ts'
import { adoptionGates, adoptionSteps } from './legislation-adoption.ts'
import { afterwardsClocks, afterwardsSteps } from './legislation-afterwards.ts'
import { consultationGates, consultationSteps } from './legislation-consultation.ts'
import { draftingGates, draftingSteps } from './legislation-drafting.ts'
import { legislation, local, rules } from './legislation-law.ts'

const states = {
  planned: '已列入计划',
  drafting: '起草中',
  consulting: '征求意见',
  submitted: '已送审',
  proposed: '审议中',
  adopted: '已通过',
  promulgated: '已公布',
  effective: '已施行',
  repealed: '已废止',
  returned: '缓办或者退回',
  dropped: '不再推进',
} as const
export type ProjectState = keyof typeof states

const steps = { ...draftingSteps, ...consultationSteps, ...adoptionSteps, ...afterwardsSteps } as const
export type ProjectSteps = typeof steps

export const legislationProject = defineProcedure({
  id: 'legislation-project',
  system: 'S12',
  title: '立法项目',
  basis: [legislation(82), legislation(93), rules(12), local(12)],
  states,
  name: (c) => c.plan?.title ?? '',
  inForce: (c) => c.state === 'effective',
  steps,

  // Rules and regulations that were in force before they came into the register took effect without the steps before: no claim on them.
  proves: { adopt: [{ requires: 'examine', when: { 'plan.kind': 'rule' } }], promulgate: ['adopt', { requires: 'examine', when: { 'plan.kind': 'rule' } }] },

  gates: { ...draftingGates, ...consultationGates, ...adoptionGates },

  clocks: afterwardsClocks,
})
