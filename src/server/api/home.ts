/** The first page of the workbench: what is due, and what was imported last. */
import { addDays } from '../../define/index.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { moves } from '../../engine/index.ts'
import { today } from '../../office/office.ts'
import { runningCases, runningCounts } from '../../office/running.ts'
import { waitingFor } from '../../office/signing.ts'
import { read } from '../problem.ts'
import type { Site } from '../site.ts'
import { importsOf } from './imports.ts'
import type { HomeView } from './types.ts'

const shown = 200
const asked = z.object({ mine: z.literal('true').optional() })

export const homeRoute = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/home', async (request): Promise<HomeView> => {
    const served = (await agency()).agency
    const { mine } = read(asked, request.query)
    const of = mine ? { person: request.user.id, unassigned: false, among: [] } : undefined
    const those = of ? { of } : {}
    const now = today(office)
    const [ahead, counts, imports, waiting] = await Promise.all([
      runningCases(office, served, { ...those, from: now, most: shown }),
      runningCounts(office, served, of),
      importsOf(office, served, 5),
      waitingFor(office, served, request.user),
    ])
    // What isn't overdue comes before what has long been; of the overdue, the latest.
    const room = shown - ahead.length
    const behind = room > 0 ? await runningCases(office, served, { ...those, to: addDays(now, -1), latestFirst: true, most: room }) : []
    return {
      today: now,
      running: [...behind.toReversed(), ...ahead].map((r) => ({
        caseId: r.caseId,
        procedure: r.procedure.id,
        procedureTitle: r.procedure.title,
        name: r.name,
        number: r.number,
        stateTitle: r.procedure.states[r.state] ?? r.state,
        clockTitle: r.clockTitle,
        due: r.due,
        workingDaysLeft: r.workingDaysLeft,
        overdue: r.overdue,
        assignee: r.assignee,
      })),
      counts,
      waiting: waiting.map(({ procedure, step, what, ...w }) => ({
        ...w,
        procedureTitle: procedure.title,
        stepTitle: step === undefined ? null : procedure.steps[step]!.title,
        what: moves[what],
      })),
      imports,
    }
  })
}
