/** 行政收费的统计: what the yearly reports count of fees, by kind and amount. */
import { defineIndicator, yearOf } from '../../define/index.ts'
import { feeCollection } from './fee-collection.ts'

/** Items as the yearly table groups them, told by their words. */
export const feeGroups = {
  spectrum: { title: '无线电频率占用费', words: /频率占用/ },
  numbering: { title: '电信网码号资源占用费', words: /码号/ },
  exam: { title: '考试考务费', words: /考试|考务/ },
} as const
type Assessed = { readonly assess?: { readonly item: string } }
const place = (c: Assessed) => ({ item: Object.entries(feeGroups).find(([, { words }]) => words.test(c.assess?.item ?? ''))?.[0] ?? 'other' })

const collectedIn = (c: { collect?: { on: string } }, year: number) => c.collect !== undefined && yearOf(c.collect.on) === year
export const feesCollected = defineIndicator(feeCollection, {
  id: 'fees.collections',
  title: '行政收费',
  unit: '次',
  definition: '收缴日期在本年的行政收费次数',
  includes: collectedIn,
  place,
})
export const feesAmount = defineIndicator(feeCollection, {
  id: 'fees.amount',
  title: '行政收费金额',
  unit: '元',
  definition: '收缴日期在本年的行政收费金额之和，退费不冲减',
  includes: collectedIn,
  place,
  sum: (c) => c.collect?.amount ?? 0,
})
/** As the yearly reports have it. */
export const feesAmountInTenThousands = defineIndicator(feeCollection, {
  id: 'fees.amount-wan',
  title: '行政事业性收费金额',
  unit: '万元',
  definition: '收缴日期在本年的行政收费金额之和，以万元计，退费不冲减',
  includes: collectedIn,
  place,
  sum: (c) => (c.collect?.amount ?? 0) / 10_000,
})

export const feesWaived = defineIndicator(feeCollection, {
  id: 'fees.waived',
  title: '免收行政收费',
  unit: '次',
  definition: '免收日期在本年的次数',
  includes: (c, year) => c.waive !== undefined && yearOf(c.waive.on) === year,
  place,
})
const refundedIn = (c: { refund?: { on: string } }, year: number) => c.refund !== undefined && yearOf(c.refund.on) === year
export const feesRefunded = defineIndicator(feeCollection, {
  id: 'fees.refunds',
  title: '退还行政收费',
  unit: '次',
  definition: '退费日期在本年的次数',
  includes: refundedIn,
  place,
})
export const feesRefundedInTenThousands = defineIndicator(feeCollection, {
  id: 'fees.refunded-wan',
  title: '退还的行政收费金额',
  unit: '万元',
  definition: '退费日期在本年的退费金额之和，以万元计',
  includes: refundedIn,
  place,
  sum: (c) => (c.refund?.refunded ?? 0) / 10_000,
})
