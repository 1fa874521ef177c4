/** The demo department: ledgers of made-up records, imported and reported on by the same means as real ones. */
import { Said, type Day } from '../define/index.ts'
import { access } from 'node:fs/promises'
import { awaited, refusalText, signOffIn, type Move, type Person } from '../engine/index.ts'
import { load } from '../store/acts.ts'
import { importLedgers } from './import.ts'
import { agencies, agencyOf, type Agency, type Office } from './office.ts'
import { reportOf } from './report.ts'
import { publications, signOff, signOffOf, signOffProcedure } from './report-sign-off.ts'
import { makeMove } from './signing.ts'
import { procedureOf } from './step.ts'
import { userRoles } from './users.ts'

export const demoName = '示范省工业和信息化厅'
const year = 2023
const by = '示例'
/** The users whom an agency has at first, by whom the report is signed off. */
const people: Record<Person, string> = { clerk: userRoles.clerk, reviewer: userRoles.reviewer, head: userRoles.head }

/** Whether the demo is still to be loaded: into an office where there is nothing, or to its end where loading was cut short. */
export const needsDemo = async (office: Office): Promise<boolean> => {
  const all = await agencies(office)
  if (all.length === 0) return true
  const demo = all.find((a) => a.name === demoName && a.synthetic)
  return demo !== undefined && publications(await signOffOf(office, demo.agency, reportOf(office), year)).length === 0
}

/** Loads the ledgers in `folder`, then signs the year's report off up to its publication, as the procedure's first journey tells it. */
export const loadDemo = async (office: Office, folder: string, say: (line: string) => void): Promise<void> => {
  await access(folder).catch(() => {
    throw new Said(`没有找到示例台账“${folder}”，没有载入示例。`)
  })
  const agency = await agencyOf(office, demoName, { synthetic: true })
  let file = ''
  const results = await importLedgers(office, [folder], {
    by,
    agency: demoName,
    synthetic: true,
    onProgress: (now) => {
      if (now.file !== file) say(`载入示例台账：${(file = now.file).split(/[\\/]/).at(-1)}`)
    },
  })
  for (const r of results) if (r.error) say(`  没有载入：${r.error}`)
  await publishReport(office, agency)
  say(`示例已载入：${results.reduce((n, r) => n + r.added + r.present, 0)}件办件，${year}年度报告已公布。`)
}

const publishReport = async (office: Office, agency: Agency): Promise<void> => {
  const acts = office.catalog.journeys.get(signOffProcedure)?.journeys[0]?.acts ?? []
  const walk = acts.slice(0, acts.findIndex(([step]) => step === 'publish') + 1)
  const taken = (await signOffOf(office, agency.agency, reportOf(office), year))?.log.length ?? 0
  for (const [step, on, data] of walk.slice(taken)) {
    const who = procedureOf(office, signOffProcedure).steps[step]!.by
    if (step === 'approve') await signThrough(office, agency, on)
    // Titles and links are those of this report, not the journey's.
    const own = step === 'compose' || step === 'publish' ? {} : data
    const done = await signOff(office, agency, reportOf(office), year, { step, on, data: own, by: people[who] ?? by })
    if ('refusals' in done) throw new Said(done.refusals.map((r) => refusalText(procedureOf(office, signOffProcedure), step, r)).join(''))
  }
}

/** The report goes to the reviewer and the head, and each signs it. */
const signThrough = async (office: Office, { agency }: Agency, on: Day): Promise<void> => {
  const procedure = procedureOf(office, signOffProcedure)
  const c = (await signOffOf(office, agency, reportOf(office), year))!
  const route = ['reviewer', 'head'].map((seat) => ({ seats: [seat], needs: 'all' as const }))
  for (;;) {
    const s = signOffIn((await load(office.db.app, agency, [c.id])).get(c.id)!.acts)
    if (s?.state === 'signed') return
    const by = awaited(s)[0] ?? 'clerk'
    const move: Move = s === undefined ? { do: 'submit', step: 'approve', route } : { do: 'approve', opinion: '同意' }
    await makeMove(office, agency, { procedure, caseId: c.id, user: { id: by, name: people[by]!, roles: [] }, move, on, people })
  }
}
