/** The first page of the workbench: what is due, and what was imported last. */
import type { FastifyInstance } from 'fastify'
import { today } from '../../office/office.ts'
import { runningCases } from '../../office/running.ts'
import type { Site } from '../site.ts'
import { importsOf } from './imports.ts'
import type { HomeView } from './types.ts'

const shown = 200
/** What isn't overdue comes before what has long been; of the overdue, the latest. */
const first = <T extends { readonly overdue: boolean }>(running: readonly T[]): T[] => {
  const ahead = running.filter((r) => !r.overdue).slice(0, shown)
  const behind = running.filter((r) => r.overdue)
  return [...behind.slice(Math.max(0, behind.length - (shown - ahead.length))), ...ahead]
}
/** Working days. */
const soon = 5

export const homeRoute = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/home', async (): Promise<HomeView> => {
    const served = await agency()
    const [running, imports] = await Promise.all([runningCases(office, served.agency), importsOf(office, served.agency, 5)])
    return {
      today: today(office),
      running: first(running).map(({ procedure, ...r }) => ({ ...r, procedure: procedure.id, procedureTitle: procedure.title })),
      counts: {
        overdue: running.filter((r) => r.overdue).length,
        soon: running.filter((r) => !r.overdue && r.workingDaysLeft <= soon).length,
        running: running.length,
      },
      imports,
    }
  })
}
