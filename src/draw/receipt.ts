/** The receipt of a draw: what was committed, what chance came, who was drawn in which order, and what proves it; one value, one text. */
import { z } from 'zod'
import { canonical } from '../digest/canonical.ts'
import { digestsOf } from './commitment.ts'
import { hex, id, moment, name, planShape } from './plan.ts'
import { entropyShape } from './seed.ts'

export const group = z.string().max(200)
/** What the leaf of a line was salted with. */
export const nonce = z.string().regex(/^[0-9a-f]{32}$/, '应当是32位小写十六进制数')
const ticket = z.string().regex(/^0\.\d{64,78}$/, '应当是“0.”和至少64位数字')

/** An enterprise with its ticket. */
const drawn = z.strictObject({ id, ticket })
/** An enterprise with its rank in the stratum, and what its leaf was made of. */
const ranked = z.strictObject({ rank: z.int().min(0), id, group, nonce })

const byTickets = z.strictObject({
  stratum: name,
  selected: z.array(drawn),
  reserves: z.array(drawn),
  /** Passed over, in order of tickets. */
  skipped: z.array(z.strictObject({ id, ticket, reason: name })),
})
const byRanks = z.strictObject({ stratum: name, selected: z.array(ranked), reserves: z.array(ranked) })

const hashes = z.array(hex)
export const proofsShape = z.strictObject({ sha256: hashes, sm3: hashes })

/** The act by which the log took the plan's digests, and its way to a signed checkpoint. */
const sealShape = z.strictObject({
  body: z.string().min(1),
  index: z.int().min(0),
  sha256: hashes,
  sm3: hashes,
  checkpoint: z.string().min(1),
})

export const commitmentShape = z.strictObject({
  sha256: hex,
  sm3: hex,
  /** When the plan was sealed: the time of the checkpoint, where there is a seal. */
  at: moment,
  seal: sealShape.optional(),
})

/** Who inspects which enterprise, in the order drawn. */
const assignment = z.strictObject({ enterprise: id, item: name, on: z.iso.date(), officers: z.array(name).min(2, '执法人员不得少于两人') })

export const receiptShape = z
  .strictObject({
    format: z.literal('yifa-receipt/1'),
    plan: planShape,
    commitment: commitmentShape,
    result: z
      .strictObject({
        entropy: entropyShape,
        seed: hex,
        strata: z.union([z.array(byTickets), z.array(byRanks)]),
        /** Of all selected and reserves in the committed pool. By ranks only. */
        proofs: proofsShape.optional(),
        /** Under which the leaves of the pool have their nonces; published where the pool is. */
        secret: hex.optional(),
        assignments: z.array(assignment).optional(),
      })
      .optional(),
    /** A draw is voided in public; what it had drawn stays. */
    voided: z.strictObject({ at: moment, by: name, reason: name }).optional(),
    /** Of the canonical JSON of all the rest. */
    digest: z.strictObject({ sha256: hex, sm3: hex }),
  })
  .refine((r) => r.result !== undefined || r.voided !== undefined, '既没有结果，也没有作废')

export type Receipt = z.infer<typeof receiptShape>
export type TicketStratum = z.infer<typeof byTickets>
export type RankStratum = z.infer<typeof byRanks>

/** The one text of a receipt or a proof: canonical JSON with its own digests, and a line feed. */
export const sealedText = (value: Readonly<Record<string, unknown>>): string => {
  const { digest: _, ...rest } = value
  return `${canonical({ ...rest, digest: digestsOf(rest) })}\n`
}
/** The text of a receipt; what is given as its digest doesn't matter. */
export const receiptText = (receipt: Omit<Receipt, 'digest'>): string => sealedText(receipt)
