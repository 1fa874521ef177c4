/** 行政应诉: a suit is answered, heard, judged and performed; the chapters of the law put together. */
import { defineProcedure } from '../../define/index.ts'
import { answerClocks, answerGates, answerSteps } from './answer.ts'
import { appealClocks, appealGates, appealSteps } from './appeal.ts'
import { appearanceGates, appearanceSteps } from './appearance.ts'
import { judgmentGates, judgmentSteps } from './judgment.ts'
import { appearance, litigation } from './law.ts'
import { performanceClocks, performanceGates, performanceSteps } from './performance.ts'

const states = { served: '一审中', judged: '一审已结', appealed: '二审中', final: '二审已结', retrial: '再审中', performed: '已履行' } as const
export type LitigationState = keyof typeof states

const steps = { ...answerSteps, ...appearanceSteps, ...judgmentSteps, ...appealSteps, ...performanceSteps } as const
export type LitigationSteps = typeof steps

export const litigationCase = defineProcedure({
  id: 'litigation',
  system: 'S27',
  title: '行政应诉',
  basis: [litigation(3), litigation(34), litigation(67), litigation(94), appearance(1)],
  states,
  number: 'receive.number',
  name: (c) => c.receive?.act ?? '行政诉讼',
  steps,
  gates: { ...answerGates, ...appearanceGates, ...judgmentGates, ...appealGates, ...performanceGates },
  clocks: { ...answerClocks, ...appealClocks, ...performanceClocks },
  proves: {
    endObstacle: ['requestDelay', 'permitDelay'],
    supplyEvidence: ['requestDelay', 'permitDelay'],
    receiveJudgment: ['judge'],
    appeal: ['judge'],
    judgeAppeal: ['judge'],
    answerRetrial: ['judge', 'receiveRetrial'],
    judgeRetrial: ['judge', 'orderRetrial'],
    perform: ['judge'],
    answerAdvice: ['receiveAdvice'],
  },
})
