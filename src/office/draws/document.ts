/** A document of a visit composed from the acts of its case. */
import { Said, valueText, type AnyCase, type Day } from '../../define/index.ts'
import { dayText, type Block, type OfficialDocument } from '../../print/document.ts'
import { readCase } from '../case.ts'
import type { Agency, Office } from '../office.ts'
import { procedureOf } from '../step.ts'
import { visitDocuments, type VisitDocument } from './documents.ts'
import { certificatesOf } from './inspectors.ts'
import { teamOf } from './read.ts'
import { itemsNamed } from './tasks.ts'

const procedure = 'random-inspection'
const blank = '＿＿＿＿＿＿'

const visitOf = async (office: Office, agency: string, id: string): Promise<AnyCase> => {
  const { now, procedure: p } = await readCase(office, agency, id)
  if (p.id !== procedure || now === undefined) throw new Said('没有这次检查，可能已经作废。')
  return now
}
/** What keeps a document from being printed yet. */
const missing = (office: Office, c: AnyCase, d: VisitDocument): string | undefined => {
  if (c.state === 'replaced' && d.id !== 'approval') return '这次检查已经改查备选企业，不再制作文书'
  return c[d.after] === undefined ? `办理“${procedureOf(office, procedure).steps[d.after]!.title}”以后才能制作` : undefined
}

export type Printable = { readonly document: VisitDocument; readonly missing: string | undefined }
/** The documents of a visit, each with what is still missing. */
export const documentsOf = async (office: Office, agency: string, id: string): Promise<Printable[]> => {
  const c = await visitOf(office, agency, id)
  return visitDocuments.map((document) => ({ document, missing: missing(office, c, document) }))
}

/** The words that stand in the slots; empty ones are filled in by hand. */
const wordsOf = async (office: Office, agency: string, c: AnyCase): Promise<ReadonlyMap<string, string>> => {
  const { steps } = procedureOf(office, procedure)
  const said = (step: string, name: string): string => {
    const value = c[step]?.[name]
    const field = steps[step]!.fields[name]!
    return field.kind === 'day' && value !== undefined ? dayText(value as Day) : valueText(field, value)
  }
  const officers: readonly string[] = c['inspect']?.officers ?? teamOf(c)
  const certificates: readonly string[] = c['inspect']?.certificates ?? (await certificatesOf(office, agency, officers))
  const items = await itemsNamed(office, agency)
  const some = (items.has(said('draw', 'item')) ? [said('draw', 'item')] : said('draw', 'item').split('、')).flatMap(
    (name) => items.get(name) ?? [],
  )
  const drawn = ['company', 'code', 'address', 'item', 'plan', 'record', 'partners', 'until'].map(
    (name) => [name, said('draw', name)] as const,
  )
  const found = ['result', 'problems', 'present'].map((name) => [name, said('inspect', name)] as const)
  return new Map([
    ...drawn,
    ...found,
    ['recorded', said('inspect', 'record')],
    ['correctBy', said('order', 'correctBy') || said('inspect', 'correctBy')],
    ['visitOn', said('notify', 'visitOn')],
    ['inspectedOn', c['inspect'] ? dayText(c['inspect'].on) : ''],
    ['officers', officers.join('、')],
    ['certificates', certificates.join('、')],
    ['basis', [...new Set(some.map((i) => i.basis))].join('；')],
    ['method', [...new Set(some.map((i) => i.method))].join('、')],
    ['blank', blank],
    ['lines', blank.repeat(12)],
  ])
}

/** A document of a visit, ready to be printed. Throws a sentence where a step is still missing. */
export const visitDocument = async (
  office: Office,
  { agency, name, synthetic }: Agency,
  id: string,
  kind: string,
): Promise<OfficialDocument> => {
  const d = visitDocuments.find((x) => x.id === kind)
  if (d === undefined) throw new Said('没有这种检查文书。')
  const c = await visitOf(office, agency, id)
  const says = missing(office, c, d)
  if (says !== undefined) throw new Said(`还不能制作${d.title}：${says}。`)
  const words = await wordsOf(office, agency, c)
  const fill = (text: string, empty: string): string => text.replace(/\{(\w+)\}/g, (_, slot: string) => words.get(slot) || empty)
  const block = (part: VisitDocument['parts'][number]): Block =>
    typeof part === 'string'
      ? { kind: 'paragraph', runs: [{ text: fill(part, blank) }] }
      : {
          kind: 'grid',
          title: d.title,
          form: true,
          widths: [9, 27],
          head: [],
          body: part.rows.map(([title, value]) => [
            { runs: [{ text: title }], head: 'row' },
            { runs: [{ text: fill(value, '') }], head: 'row' },
          ]),
        }
  const letter = d.after === 'notify' ? (c['notify'].letter as string | undefined) : undefined
  const marks = [synthetic && '示例：内容由程序虚构', d.basis.toConfirm && '待核：文书格式没有对照公布的原文']
  return {
    title: `${name}\n${d.title}`,
    issuer: name,
    date: c[d.after].on,
    blocks: d.parts.map(block),
    ...(letter !== undefined && { number: letter }),
    ...(d.addressed && { addressee: c['draw'].company }),
    notice: marks.filter(Boolean).join('　'),
  }
}
