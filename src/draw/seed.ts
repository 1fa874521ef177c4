/** The seed: made of the commitment, a public value that came after it, and what two custodians kept secret until then. */
import { canonical } from '../digest/canonical.ts'
import { hexOf } from '../digest/hex.ts'
import { sha256 } from '../digest/sha256.ts'
import { z } from 'zod'
import { Said } from '../define/index.ts'
import { digestsOf } from './commitment.ts'
import { hex, moment, name, type Plan } from './plan.ts'

const digest = (value: unknown): string => hexOf(sha256(new TextEncoder().encode(canonical(value))))

/** What a custodian hands in beforehand for a secret value of 64 hexadecimal digits. Bound to draw and name, so that nobody can copy another's. */
export const commitmentTo = ({ agency, draw }: Pick<Plan, 'agency' | 'draw'>, custodian: string, value: string): string =>
  digest({ domain: 'yifa-draw/1 custodian', agency, draw, custodian, value })

export const entropyShape = z.strictObject({
  /** The public value as published, and when it came into being. */
  value: name,
  at: moment,
  /** Of the custodians in the plan's order; null where it was withheld. */
  reveals: z.array(hex.nullable()),
})
export type Entropy = z.infer<typeof entropyShape>

/** The seed, 64 hexadecimal digits. Throws a sentence where the entropy isn't what the plan committed to. `committedAt`: when the plan was sealed. */
export const seedOf = (plan: Plan, { value, at, reveals }: Entropy, committedAt: string): string => {
  if (value.trim() === '') throw new Said(`请填写${plan.entropy.source}的公开数值。`)
  for (const moment of [at, plan.entropy.at])
    if (Date.parse(moment) <= Date.parse(committedAt))
      throw new Said(
        `随机数值产生于${moment}，不晚于方案封存的${committedAt}，不能使用：事先知道的数值可以左右抽取。请换用以后产生的数值并重新封存方案。`,
      )
  if (Date.parse(at) < Date.parse(plan.entropy.at))
    throw new Said(`方案指定的公开数值在${plan.entropy.at}产生，填写的数值产生于${at}，早于指定的时刻，不是同一个数值。请核对。`)
  if (reveals.length !== plan.entropy.custodians.length)
    throw new Said(`方案有${plan.entropy.custodians.length}名保管人，交出的数值有${reveals.length}个，应当一一对应。`)
  for (const [i, custodian] of plan.entropy.custodians.entries()) {
    const reveal = reveals[i]!
    if (reveal === null && plan.entropy.withheld === 'void')
      throw new Said(`保管人${custodian.name}没有交出数值，依方案事先写明的规则，这次抽取作废。`)
    if (reveal !== null && commitmentTo(plan, custodian.name, reveal) !== custodian.commitment)
      throw new Said(`保管人${custodian.name}交出的数值与事先的承诺不符，不能使用。请核对是否抄错。`)
  }
  return digest({ domain: 'yifa-draw/1 seed', commitment: digestsOf(plan).sha256, value: value.trim(), reveals: [...reveals] })
}

/** The text under which a part of a draw has its tickets. It may be handed as seed to any program of the same ticket function. */
export const seedText = (seed: string, plan: Plan, part: string): string => `yifa-draw/1|${seed}|${plan.draw}|${part}`
