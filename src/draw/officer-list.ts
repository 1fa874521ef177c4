/** The officers' list as it is committed: with a salt, since who must stay away from whom isn't for everybody. */
import { z } from 'zod'
import { digestsOf } from './commitment.ts'
import { hex, name, type Plan } from './plan.ts'

export const officerListShape = z.strictObject({
  format: z.literal('yifa-officers/1'),
  salt: hex,
  officers: z.array(z.strictObject({ id: name, validUntil: z.iso.date(), items: z.array(name), avoids: z.array(name) })).min(2),
})
export type OfficerList = z.infer<typeof officerListShape>

/** What the plan says of a list. */
export const officersCommitment = (list: OfficerList, team = 2): NonNullable<Plan['officers']> => ({
  count: list.officers.length,
  ...digestsOf(list),
  team,
})
