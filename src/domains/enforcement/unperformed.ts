/** 逾期未履行的行政决定: what the ways of making a party perform have in common. */
import { text } from '../../define/index.ts'
import { party } from './party.ts'

export const unperformed = { number: text('案件编号'), decision: text('行政决定书文号'), ...party } as const
