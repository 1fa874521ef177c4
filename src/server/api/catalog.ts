/** The definitions as screens draw them. */
import type { FastifyInstance } from 'fastify'
import {
  citationText,
  columnTitle,
  dayTitle,
  takingText,
  roles,
  type AnyProcedure,
  type Catalog,
  type Citation,
  type Field,
  type Step,
} from '../../define/index.ts'
import { allSeries } from '../../office/numbering.ts'
import type { Office } from '../../office/office.ts'
import { reportsOf } from '../../office/report.ts'
import { mayTake } from '../access/roles.ts'
import { articlePath } from '../article.ts'
import type { Site } from '../site.ts'
import type { CatalogView, FieldView, StepView } from './types.ts'

const fieldView = (name: string, f: Field<any>): FieldView => ({
  name,
  kind: f.kind,
  title: f.title,
  optional: f.optional === true,
  confidential: f.confidential === true,
  internal: f.internal === true,
  options: Object.entries(f.options ?? {}).map(([value, { title }]) => ({ value, title })),
  ...(f.to !== undefined && { to: f.to }),
  ...(f.numbering !== undefined && { numbering: f.numbering.id }),
})

export const cited = (basis: Citation) => ({
  basis: citationText(basis),
  lawPage: articlePath(basis),
  ...(basis.toConfirm && { toConfirm: true as const }),
})

export const stepView = (id: string, s: Step): StepView => ({
  id,
  title: s.title,
  by: s.by,
  byTitle: roles[s.by],
  opens: s.opens === true,
  from: s.from ?? [],
  ...(s.to !== undefined && { to: s.to }),
  ...cited(s.basis),
  taking: takingText(s),
  dayTitle: dayTitle(s),
  fields: Object.entries(s.fields).map(([name, f]) => fieldView(name, f)),
})

const procedureView = (catalog: Catalog, p: AnyProcedure): CatalogView['procedures'][number] => ({
  id: p.id,
  system: p.system,
  title: p.title,
  register: catalog.registerOf(p.id)?.id ?? null,
  states: Object.entries(p.states).map(([id, title]) => ({ id, title })),
  // Fixed steps have their own screens.
  steps: Object.entries(p.steps).flatMap(([id, s]) => (s.fixed ? [] : [stepView(id, s)])),
  clocks: Object.entries(p.clocks ?? {}).map(([id, k]) => ({ id, title: k.title, ...cited(k.basis) })),
})

const catalogView = (office: Office): Omit<CatalogView, 'numberings'> => ({
  procedures: [...office.catalog.procedures.values()].map((p) => procedureView(office.catalog, p)),
  registers: [...office.catalog.registers.values()].map((r) => ({
    id: r.id,
    title: r.title,
    procedure: r.procedure,
    readers: r.readers,
    columns: r.columns.map((c) => columnTitle(office.catalog.procedures.get(r.procedure)!, c)),
  })),
  measures: [...office.catalog.measures.values()].flatMap(({ id, title, unit, definition, kind }) =>
    kind === 'part' ? [] : [{ id, title, unit, definition, kind }],
  ),
  reports: reportsOf(office).map(({ id, title }) => ({ id, title })),
  roles,
  mayTake,
})

export const catalogRoute = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const view = catalogView(office)
  app.get('/catalog', async (): Promise<CatalogView> => {
    const series = await allSeries(office, (await agency()).agency)
    return { ...view, numberings: series.map(({ numbering: { id, title }, form }) => ({ id, title, form: form ?? null })) }
  })
}
