/** 行政机关强制执行：金钱给付义务的执行（第四章第二节）: surcharges up to the debt, the amount in the demand, deduction, and where the money goes. */
import { flag, money, type Gates, type Steps } from '../../../define/index.ts'
import { coercion } from './law.ts'
import type { ExecutionState, ExecutionSteps } from './coercive-execution.ts'

export const moneySteps = {
  surcharge: {
    title: '加处罚款或者滞纳金',
    day: '加处日期',
    by: 'head',
    from: ['unperformed', 'demanded'],
    basis: coercion(45, 1),
    fields: { amount: money('加处的数额'), told: flag('加处的标准已告知当事人') },
  },
} as const satisfies Steps<ExecutionState>

export const moneyGates = {
  surcharge: [
    { must: '加处罚款或者滞纳金只适用于逾期不履行金钱给付义务', basis: coercion(45, 1), holds: (c) => c.register?.obligation === 'money' },
    { must: '加处罚款或者滞纳金的标准应当告知当事人', basis: coercion(45, 1), holds: (_, act) => act.told },
    {
      must: '加处罚款或者滞纳金的数额不得超出金钱给付义务的数额',
      basis: coercion(45, 2),
      holds: (c, act) => c.log.reduce((sum, a) => (a.step === 'surcharge' ? sum + a.data.amount : sum), act.amount) <= (c.register?.amount ?? 0),
    },
  ],
  demand: [
    {
      must: '涉及金钱给付的，催告书应当载明明确的金额',
      basis: coercion(35, 1, 3),
      live: true,
      holds: (c, act) => c.register?.obligation !== 'money' || act.amount !== undefined,
    },
  ],
  decide: [
    {
      must: '加处罚款或者滞纳金超过三十日，经催告仍不履行的，才能强制执行',
      basis: coercion(46, 1),
      holds: (c, act, days) => {
        const first = c.log.find((a) => a.step === 'surcharge')
        return first === undefined || days.calendar(first.on, act.on) > 30
      },
    },
    { must: '划拨存款、汇款应当由法律规定的行政机关决定', basis: coercion(47, 1), holds: (_, act) => act.way !== 'deduct' || act.statute !== undefined },
  ],
  complete: [
    {
      must: '划拨、拍卖和依法处理所得的款项应当上缴国库或者划入财政专户',
      basis: coercion(49),
      live: true,
      holds: (_, act) => (act.proceeds ?? 0) === 0 || act.treasury === true,
    },
  ],
} satisfies Gates<ExecutionSteps>
