/** The proof for one enterprise: where it stands in a pool that stays private, hence whether its rank was drawn. */
import { z } from 'zod'
import { verifyCover } from '../digest/cover.ts'
import { bytesOfHex } from '../digest/hex.ts'
import { digestsOf, leafOf } from './commitment.ts'
import { headChecks } from './head-checks.ts'
import { difference } from './place.ts'
import { hex, id, name, offsetsOf, planShape } from './plan.ts'
import { commitmentShape, group, nonce, proofsShape, sealedText } from './receipt.ts'
import { entropyShape } from './seed.ts'
import { selectRanks } from './select.ts'
import { misplaced, opened, right, verdictOf, wrong, type Check, type Verdict } from './verdict.ts'

export const proofShape = z.strictObject({
  format: z.literal('yifa-proof/1'),
  plan: planShape,
  commitment: commitmentShape,
  result: z.strictObject({ entropy: entropyShape, seed: hex }),
  /** The enterprise's line in the pool, and how many lines stand before it. */
  line: z.strictObject({ stratum: name, id, group }),
  index: z.int().min(0),
  nonce,
  proofs: proofsShape,
  digest: z.strictObject({ sha256: hex, sm3: hex }),
})
export type Proof = z.infer<typeof proofShape>

export const proofText = (proof: Omit<Proof, 'digest'>): string => sealedText(proof)
/** A proof's bytes as a proof, or what is wrong with them. */
export const openProof = (bytes: Uint8Array) => opened(bytes, proofShape, '证明')

/** The verdict on a proof; its last check says whether the enterprise was drawn. */
export const verifyProof = (proof: Proof): Verdict => {
  const { digest, ...rest } = proof
  const differs = difference(digest, digestsOf(rest), ['digest'])
  return verdictOf('证明', [
    ...headChecks(proof),
    differs
      ? misplaced('全文摘要', proof, differs, '证明出具以后有字节改动过，或者摘要改动过：')
      : right('全文摘要', '证明的每一个字节都与全文摘要相符。'),
    placeCheck(proof),
  ])
}

const placeCheck = ({ plan, result, line, index, nonce, proofs }: Proof): Check => {
  const title = line.id
  if (plan.mode !== 'ranks') return wrong(title, '这次抽取按号进行，请用收据和名录核对。')
  const at = plan.strata.findIndex((s) => s.id === line.stratum)
  const stratum = plan.strata[at]
  if (stratum === undefined) return wrong(title, `方案里没有“${line.stratum}”层。`)
  const rank = index - offsetsOf(plan).get(stratum.id)!
  if (rank < 0 || rank >= stratum.count) return wrong(title, `名录的第${index + 1}行不在“${stratum.title}”层。`)
  for (const hash of ['sha256', 'sm3'] as const) {
    const leaves = new Map([[index, leafOf(hash, nonce, line)]])
    if (!verifyCover(hash, plan.pool.count, leaves, proofs[hash].map(bytesOfHex), bytesOfHex(plan.pool[hash])))
      return wrong(title, `由这一行和${hash === 'sm3' ? 'SM3' : 'SHA-256'}名录证明推不到方案里名录的根值：行、盐值、序号或者证明有改动。`)
  }
  const { selected, reserves } = selectRanks(plan, result.seed)[at]!
  const place = `${line.id}是“${stratum.title}”层${stratum.count}家中的第${rank + 1}名`
  if (selected.includes(rank)) return right(title, `${place}，这次抽中，是第${selected.indexOf(rank) + 1}个。`)
  if (reserves.includes(rank)) return right(title, `${place}，没有抽中，是第${reserves.indexOf(rank) + 1}个备选。`)
  return right(title, `${place}，这次没有抽中。`)
}
