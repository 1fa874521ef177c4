/** The yearly report: its text around live figures, its sign-off, its editions and what has changed since. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said, citationText, type Passage } from '../../define/index.ts'
import { readCase } from '../../office/case.ts'
import { documentOf, draft, drift, editions, reportOf, titleOf } from '../../office/report.ts'
import { publications, reviseText, signOff, signOffOf, signOffProcedure } from '../../office/report-sign-off.ts'

import { procedureOf } from '../../office/step.ts'
import { reportFile, reportFormats } from '../../office/report-file.ts'
import { demand, demandStep } from '../access/roles.ts'
import { download } from '../download.ts'
import { read, yearNumber } from '../problem.ts'
import type { Site } from '../site.ts'
import { caseView } from './case-view.ts'
import { settledStep } from './cases.ts'
import { stepView } from './catalog.ts'
import type { ReportView, TextSaved } from './types.ts'

const named = z.object({ report: z.string().max(100), year: yearNumber })
const sentence = z.strictObject({ says: z.string().max(5_000), zero: z.string().max(5_000).optional() })
const passage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string().min(1).max(500) }),
  z.strictObject({ kind: z.literal('table'), table: z.string().max(100) }),
  z.strictObject({ kind: z.literal('paragraph'), sentences: z.array(sentence).max(200) }),
])
export const edit = z.object({ text: z.array(passage).min(1).max(500), version: z.int().min(0) })
export const chainTaking = z.object({
  step: z.string().max(64),
  on: z.iso.date().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  reasons: z.record(z.string().max(2_000), z.string().max(2_000)).optional(),
})
export const printable = z.enum(reportFormats)

export const reportRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/reports/:report/:year', async (request): Promise<ReportView> => {
    const { report: id, year } = read(named, request.params)
    const served = await agency()
    const report = reportOf(office, id)
    const [d, all, c] = await Promise.all([
      draft(office, served, report, year),
      editions(office, served.agency, report.id, year),
      signOffOf(office, served.agency, report, year),
    ])
    const last = all.at(-1)
    const published = new Map(publications(c).map((x) => [x.edition, x.on]))
    const chain = c === undefined ? null : await caseView(office, served.agency, await readCase(office, served.agency, c.id))
    const openings = Object.entries(procedureOf(office, signOffProcedure).steps).filter(([, s]) => s.opens)
    return {
      report: report.id,
      title: titleOf(served.name, report, year),
      basis: citationText(report.basis),
      year,
      version: d.version,
      text: d.text,
      composed: d.composed,
      tables: report.tables.map(({ id, title }) => ({ id, title })),
      figures: Object.fromEntries(d.figures),
      lastYear: d.lastYear === undefined ? null : Object.fromEntries(d.lastYear),
      rules: d.rules,
      editions: all.map((e) => ({
        edition: e.edition,
        frozenAt: e.frozenAt.toISOString(),
        frozenBy: e.frozenBy,
        reason: e.reason,
        published: published.get(e.edition) ?? null,
      })),
      drift: last === undefined ? [] : await drift(office, served.agency, year, last),
      chain,
      steps: chain?.steps ?? openings.map(([name, s]) => ({ ...stepView(name, s), refusals: [], available: true })),
    }
  })

  app.put('/reports/:report/:year/text', async (request): Promise<TextSaved> => {
    const { report, year } = read(named, request.params)
    const { text, version } = read(edit, request.body)
    demand(request.user, ['clerk', 'reviewer', 'head'], '修改报告正文')
    const edited = { text: text as Passage[], version, by: request.user.name }
    return { version: await reviseText(office, await agency(), reportOf(office, report), year, edited) }
  })

  app.post('/reports/:report/:year/chain', async (request, reply) => {
    const { report, year } = read(named, request.params)
    const taking = read(chainTaking, request.body)
    const p = procedureOf(office, signOffProcedure)
    demandStep(request.user, p, taking.step)
    const taken = await signOff(office, await agency(), reportOf(office, report), year, { ...taking, by: request.user.name })
    return reply.code(201).send(settledStep(p, taking.step, taken))
  })

  app.get('/reports/:report/:year/file.:format', async (request, reply) => {
    const { report: id, year, format } = read(named.extend({ format: printable }), request.params)
    const { edition } = read(z.object({ edition: z.coerce.number().int().min(1).optional() }), request.query)
    const served = await agency()
    const report = reportOf(office, id)
    const frozen = edition === undefined ? undefined : (await editions(office, served.agency, id, year)).find((e) => e.edition === edition)
    if (edition !== undefined && frozen === undefined) throw new Said(`${year}年度报告没有第${edition}版。`)
    const live = frozen === undefined ? await draft(office, served, report, year) : undefined
    const doc = frozen?.document ?? documentOf(office, served, live!)
    const stated = report.figures.flatMap((f) => frozen?.figures[f] ?? live?.figures.get(f) ?? [])
    const name = `${titleOf(served.name, report, year).replaceAll('\n', '')}${frozen ? `（第${edition}版）` : '（草稿）'}.${format}`
    return download(reply, format, name).send(await reportFile(format, doc, stated))
  })
}
