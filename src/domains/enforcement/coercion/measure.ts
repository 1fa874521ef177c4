/** 行政强制措施的一般规定（第三章第一节）: what sealing, seizing and freezing have in common. */
import { flag, integer, internal, longText, names, optional, text } from '../../../define/index.ts'
import { certificates } from '../certificate.ts'

/** Who carries a measure out, and what is written down meanwhile. */
export const acting = {
  officers: optional(internal(names('执法人员'))),
  certificates,
  shown: optional(flag('已出示执法证件')),
  record: optional(internal(longText('现场笔录'))),
} as const

/** A measure is lengthened where the matter is complex, and the party is told why. */
export const lengthening = {
  days: integer('延长的日数'),
  reasons: optional(longText('情况复杂的理由')),
  told: optional(flag('延长的决定已书面告知当事人并说明理由')),
} as const
type Lengthened = { readonly log: readonly { readonly step: string; readonly data: object }[] }
/** By how many days a measure will have been lengthened in all. */
export const lengthened = (c: Lengthened, { days }: { readonly days: number }): number =>
  c.log.reduce((sum, a) => (a.step === 'extend' && 'days' in a.data ? sum + Number(a.data.days) : sum), days)

/** What was taken goes with the case to the judicial organ. */
export const handingOver = { to: text('接受移送的司法机关'), told: optional(flag('已书面告知当事人')) } as const
