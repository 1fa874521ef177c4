/** The catalog: everything that is defined, by id; it refuses what can't be right before anything runs. */
import type { Indicator, Measure } from './indicator.ts'
import type { Journeys } from './journey.ts'
import type { Citation } from './law.ts'
import { formFault, type Numbering } from './numbering.ts'
import { pathsOf, type Register } from './register.ts'
import type { AnyProcedure } from './procedure.ts'
import { sidesOf, type ReportDefinition } from './report.ts'
import { partsOf } from './report-table.ts'

export type Catalog = {
  readonly procedures: ReadonlyMap<string, AnyProcedure>
  readonly registers: ReadonlyMap<string, Register>
  readonly measures: ReadonlyMap<string, Measure>
  readonly reports: ReadonlyMap<string, ReportDefinition>
  readonly journeys: ReadonlyMap<string, Journeys>
  /** The series of numbers, with the fields that bear one. */
  readonly numberings: ReadonlyMap<string, Numbered>
  /** The indicators of a procedure. */
  readonly indicatorsOf: (procedure: string) => readonly Indicator[]
  /** The register of a procedure. */
  readonly registerOf: (procedure: string) => Register | undefined
}
/** What is known of a cited document: its title, and a gist for each article. */
export type KnownStatute = { readonly title: string; readonly articles: Readonly<Record<string, unknown>> }

/** A series of numbers and where its numbers stand. */
export type Numbered = {
  readonly numbering: Numbering
  readonly at: readonly { readonly procedure: string; readonly step: string; readonly field: string }[]
}

type Defined = AnyProcedure | Register | Measure | Journeys | ReportDefinition
const isDefined = (x: unknown): x is Defined => typeof x === 'object' && x !== null && 'kind' in x

/** Collects what the modules of domains/ export. Two things with one id are refused. */
export const defineCatalog = (modules: readonly Readonly<Record<string, unknown>>[]): Catalog => {
  const all = new Set(modules.flatMap((m) => Object.values(m).filter(isDefined)))
  const pick = <T extends Defined>(kinds: readonly string[], id: (x: T) => string): Map<string, T> => {
    const found = new Map<string, T>()
    for (const x of all) {
      if (!kinds.includes(x.kind)) continue
      const key = id(x as T)
      if (found.has(key)) throw new Error(`two definitions have the id ${key}`)
      found.set(key, x as T)
    }
    return found
  }
  const procedures = pick<AnyProcedure>(['procedure'], (x) => x.id)
  const registers = pick<Register>(['register'], (x) => x.id)
  const measures = pick<Measure>(['indicator', 'ratio'], (x) => x.id)
  const reports = pick<ReportDefinition>(['report'], (x) => x.id)
  for (const part of [...reports.values()].flatMap((r) => r.tables).flatMap((t) => partsOf(t, measures))) {
    if (measures.has(part.id)) throw new Error(`two definitions have the id ${part.id}`)
    measures.set(part.id, part)
  }
  const journeys = pick<Journeys>(['journeys'], (x) => x.procedure)
  const byProcedure = Map.groupBy(
    [...measures.values()].filter((m) => m.kind === 'indicator'),
    (i) => i.procedure,
  )
  const registerByProcedure = new Map([...registers.values()].map((r) => [r.procedure, r]))
  return {
    procedures,
    registers,
    measures,
    reports,
    journeys,
    numberings: numberingsOf([...procedures.values()]),
    indicatorsOf: (procedure) => byProcedure.get(procedure) ?? [],
    registerOf: (procedure) => registerByProcedure.get(procedure),
  }
}

const numberingsOf = (procedures: readonly AnyProcedure[]): Map<string, Numbered> => {
  const borne = procedures.flatMap((p) =>
    Object.entries(p.steps).flatMap(([step, { fields }]) =>
      Object.entries(fields).flatMap(([field, { numbering }]) => (numbering ? [{ numbering, procedure: p.id, step, field }] : [])),
    ),
  )
  return new Map(
    [...Map.groupBy(borne, (b) => b.numbering.id)].map(([id, some]) => {
      const { numbering } = some[0]!
      if (some.some((b) => b.numbering !== numbering)) throw new Error(`two definitions have the id ${id}`)
      return [id, { numbering, at: some.map(({ procedure, step, field }) => ({ procedure, step, field })) }]
    }),
  )
}

const citationsOf = (p: AnyProcedure): Citation[] => [
  ...p.basis,
  ...Object.values(p.steps).map((s) => s.basis),
  ...Object.values(p.gates ?? {}).flatMap((gates) => gates.map((g) => g.basis)),
  ...Object.values(p.clocks ?? {}).map((k) => k.basis),
]

/** What is wrong with the definitions, a sentence each; empty when all is well. */
export const faultsOf = (catalog: Catalog, statutes: ReadonlyMap<string, KnownStatute>): string[] => {
  const faults: string[] = []
  const cited = (where: string, c: Citation) => {
    const statute = statutes.get(c.law)
    if (statute === undefined) faults.push(`${where} cites ${c.law}, which statutes/ lacks`)
    else if (statute.title !== c.title) faults.push(`${where} calls ${c.law} 《${c.title}》; statutes/ has 《${statute.title}》`)
    else if (c.article !== undefined && !(String(c.article) in statute.articles))
      faults.push(`${where} cites article ${c.article} of ${c.law}; statutes/ has no gist of it`)
  }
  for (const p of catalog.procedures.values()) {
    for (const c of citationsOf(p)) cited(p.id, c)
    const steps = Object.entries(p.steps)
    if (!steps.some(([, s]) => s.opens)) faults.push(`${p.id} has no step that opens a case`)
    const reached = new Set(steps.flatMap(([, s]) => (s.opens && s.to ? [s.to] : [])))
    for (let before = -1; before !== reached.size;) {
      before = reached.size
      for (const [, s] of steps) if (s.to && s.from?.some((f) => reached.has(f))) reached.add(s.to)
    }
    for (const state of Object.keys(p.states)) if (!reached.has(state)) faults.push(`${p.id}: no step leads to the state ${state}`)
    for (const [name, s] of steps) {
      if (!s.opens && !s.from) faults.push(`${p.id}.${name} neither opens a case nor says from which states it may be taken`)
      if (s.opens && !s.to) faults.push(`${p.id}.${name} opens a case and must say to which state it leads`)
    }
    for (const [step, gates] of Object.entries(p.gates ?? {}))
      for (const g of gates) {
        if ('must' in g && g.basis.toConfirm)
          faults.push(`${p.id}.${step}: “${g.must}” rests on an unverified article and must be a “should”`)
        if (g.byStep && g.until && 'must' in g && g.requires)
          faults.push(`${p.id}.${step}: “${g.must}” ends by step, so what it requires can't be proved`)
      }
    const walked = new Set((catalog.journeys.get(p.id)?.journeys ?? []).flatMap((j) => j.acts.map(([step]) => step)))
    for (const [name] of steps) if (!walked.has(name)) faults.push(`${p.id}.${name}: no journey walks this step`)
    if (catalog.registerOf(p.id) === undefined) faults.push(`${p.id} has no register`)
  }
  for (const [id, { numbering }] of catalog.numberings) {
    const fault = formFault(numbering, numbering.like)
    if (fault) faults.push(`the numbering ${id} is like “${numbering.like}”: ${fault}`)
  }
  for (const r of catalog.registers.values()) {
    const p = catalog.procedures.get(r.procedure)
    if (p === undefined) faults.push(`register ${r.id} lists ${r.procedure}, which is not in the catalog`)
    for (const path of r.columns.flatMap(pathsOf)) {
      const [step = '', field = ''] = path.split('.')
      const s = p?.steps[step]
      if (s === undefined || (field !== 'on' && !(field in s.fields)))
        faults.push(`register ${r.id} has a column at ${path}, which ${r.procedure} lacks`)
    }
  }
  for (const m of catalog.measures.values()) {
    if (m.kind === 'indicator' && !catalog.procedures.has(m.procedure))
      faults.push(`${m.id} counts ${m.procedure}, which is not in the catalog`)
    if (m.kind === 'ratio')
      for (const side of [m.part, m.whole])
        if (!catalog.measures.has(side)) faults.push(`${m.id} divides ${side}, which is not in the catalog`)
    if (m.basis) cited(m.id, m.basis)
  }
  for (const r of catalog.reports.values()) {
    cited(r.id, r.basis)
    for (const rule of r.rules)
      for (const id of sidesOf(rule).flatMap((s) => [...s.left, ...s.right]))
        if (!catalog.measures.has(id)) faults.push(`${r.id}: the rule “${rule.says}” names ${id}, which is not in the catalog`)
    for (const id of r.figures) if (!catalog.measures.has(id)) faults.push(`${r.id} states ${id}, which is not in the catalog`)
    for (const p of r.text)
      if (p.kind === 'table' && !r.tables.some((t) => t.id === p.table))
        faults.push(`${r.id} sets the table ${p.table}, which it doesn't define`)
    for (const t of r.tables) if (t.basis) cited(t.id, t.basis)
  }
  return faults
}
