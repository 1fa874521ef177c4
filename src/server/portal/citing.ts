/** What rests on which article: the rules of procedures, and procedures, registers, figures and reports as wholes. */
import { citationText, type Catalog, type Citation, type DatedOrByStep } from '../../define/index.ts'
import { rulesOf, type ProcedureRule } from '../../engine/index.ts'

export type Citing = DatedOrByStep & {
  readonly kind: ProcedureRule['kind'] | 'procedure' | 'register' | 'figure' | 'report'
  readonly force?: 'must' | 'should'
  readonly title: string
  readonly says?: string
  readonly basis: Citation
  /** Where it can be read. */
  readonly path: string
  /** The procedure that it belongs to, by title and path. */
  readonly of?: { readonly title: string; readonly path: string }
}

/** Where a rule stands on the page of its procedure. */
export const ruleAnchor = (r: Pick<ProcedureRule, 'kind' | 'id'>): string => `${r.kind === 'clock' ? 'clock' : 'step'}-${r.id}`

const procedures = (catalog: Catalog): Citing[] =>
  [...catalog.procedures.values()].flatMap((p) => {
    const of = { title: p.title, path: `/law/procedures/${p.id}` }
    return [
      ...p.basis.map((basis): Citing => ({ kind: 'procedure', title: p.title, basis, path: of.path, of })),
      ...rulesOf(p).map((r): Citing => ({ ...r, path: `${of.path}#${ruleAnchor(r)}`, of })),
    ]
  })
const wholes = (catalog: Catalog): Citing[] => [
  ...[...catalog.registers.values()].flatMap((r): Citing[] =>
    r.basis ? [{ kind: 'register', title: r.title, basis: r.basis, path: `/registers/${r.id}` }] : [],
  ),
  ...[...catalog.measures.values()].flatMap((m): Citing[] =>
    m.basis && m.kind !== 'part' ? [{ kind: 'figure', title: m.title, says: m.definition, basis: m.basis, path: `/figures/${m.id}` }] : [],
  ),
  ...[...catalog.reports.values()].map((r): Citing => ({ kind: 'report', title: r.title, basis: r.basis, path: '/reports' })),
]

/** Everything that cites law, by the id of the statute. The same thing is named once, however often it cites the same article. */
export const citingOf = (catalog: Catalog): ReadonlyMap<string, readonly Citing[]> => {
  const seen = new Set<string>()
  const all = [...procedures(catalog), ...wholes(catalog)].filter((c) => {
    const key = [c.kind, c.path, c.title, c.says, citationText(c.basis), c.since, c.until].join('\n')
    return !seen.has(key) && seen.add(key)
  })
  return Map.groupBy(all, (c) => c.basis.law)
}

/** Steps, gates and clocks: what binds somebody. */
export const isRule = ({ kind }: Citing): boolean => kind === 'step' || kind === 'gate' || kind === 'clock'
