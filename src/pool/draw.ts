/** Draws by tickets out of a pool file, in threads, reading it again with more room where a cap on groups asks for it. */
import type { Plan } from '../draw/plan.ts'
import type { TicketStratum } from '../draw/receipt.ts'
import { merged, select, type Candidates } from '../draw/select.ts'
import { inThreads } from './threads.ts'

export const drawByTickets = async (plan: Plan, seed: string, file: string): Promise<TicketStratum[]> => {
  for (let factor = 4; ; factor *= 4) {
    const parts = await inThreads<undefined, Candidates>(file, { kind: 'tickets', plan, seed, factor })
    const drawn = select(plan, merged(parts))
    if (drawn) return drawn
  }
}
