/** Sign-off of the yearly report: the case of the procedure that carries it from draft to publication, and the editions that came of it. */
import { Said, titleIn, type AnyCase, type Day, type Passage, type ReportDefinition } from '../define/index.ts'
import { canonical } from '../digest/canonical.ts'
import { createHash } from 'node:crypto'
import { caseOf } from '../engine/index.ts'
import { load } from '../store/acts.ts'
import { today, type Agency, type Office } from './office.ts'
import { draft, editions, freeze, mainReport, pathOf, saveText, type Edition } from './report.ts'
import { against, procedureOf, take, type Taken } from './step.ts'

/** The procedure that signs yearly reports off. */
export const signOffProcedure = 'annual-report'

/** The sign-off of each year's report that has begun, by year. */
export const signOffs = async (office: Office, agency: string, report: ReportDefinition): Promise<Map<number, AnyCase>> => {
  const p = procedureOf(office, signOffProcedure)
  const kept = await office.db.app
    .selectFrom('cases')
    .select('id')
    .where('agency', '=', agency)
    .where('procedure', '=', p.id)
    .where('state', '<>', '')
    .orderBy('opened_on')
    .orderBy('id')
    .execute()
  const cases = await load(
    office.db.app,
    agency,
    kept.map((k) => k.id),
    { sealed: true },
  )
  return new Map(
    kept.flatMap(({ id }) => {
      const c = caseOf(p, id, cases.get(id)?.acts ?? [])
      return c === undefined || (c['compose'].report ?? mainReport) !== report.id ? [] : [[c['compose'].year as number, c] as const]
    }),
  )
}
export const signOffOf = async (office: Office, agency: string, report: ReportDefinition, year: number): Promise<AnyCase | undefined> =>
  (await signOffs(office, agency, report)).get(year)

export type Publication = { readonly edition: number; readonly on: Day }
/** The editions that were made public, first to last. */
export const publications = (c: AnyCase | undefined): Publication[] => {
  let frozen: number | undefined
  return (c?.log ?? []).flatMap((a) => {
    if (a.step === 'freeze') frozen = a.data['edition']
    return a.step === 'publish' && frozen !== undefined ? [{ edition: frozen, on: a.on }] : []
  })
}

/** What anybody can compare on two copies of an edition: the beginning of the digest of its text. */
export const verificationCode = ({ document, edition }: Pick<Edition, 'document' | 'edition'>): string =>
  createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify({ document, edition }))))
    .digest('hex')
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-')

export type SigningOff = {
  readonly step: string
  readonly on?: Day | undefined
  readonly data?: Readonly<Record<string, unknown>> | undefined
  readonly by: string
  readonly reasons?: Readonly<Record<string, string>> | undefined
}

/** Takes a step of a year's sign-off; `compose` begins it. Number, title, count of broken rules and edition are filled in; `freeze` freezes the edition. */
export const signOff = async (
  office: Office,
  agency: Agency,
  report: ReportDefinition,
  year: number,
  { step, on = today(office), data = {}, by, reasons }: SigningOff,
): Promise<Taken> => {
  const p = procedureOf(office, signOffProcedure)
  const c = await signOffOf(office, agency.agency, report, year)
  if (c === undefined && !p.steps[step]?.opens) throw new Said(`${year}年度的报告还没有开始编写。请先办理“编写”。`)
  if (c !== undefined && p.steps[step]?.opens) throw new Said(`${year}年度的报告已经开始编写，不能重复办理。`)
  const taking = {
    procedure: p.id,
    ...(c && { caseId: c.id }),
    step,
    on,
    by,
    data: await completed(office, agency, report, year, step, data),
    ...(reasons && { reasons }),
  }
  if (step !== 'freeze' || c === undefined) return take(office, agency.agency, taking)
  const acts = (await load(office.db.app, agency.agency, [c.id])).get(c.id)!.acts
  const last = (await editions(office, agency.agency, report.id, year)).at(-1)
  const recorded = Math.max(0, ...c.log.flatMap((a) => (a.step === 'freeze' ? [a.data['edition'] as number] : [])))
  const at = (edition: number, checkpoint: string) => ({ ...taking, data: { ...data, edition, checkpoint } })
  const said = await against(office, agency.agency, at(recorded + 1, '待定稿'), acts)
  if (said.length > 0) return { refusals: said }
  // An edition that was frozen while its act wasn't recorded (the server stopped in between) is taken up again.
  const reason = c['correct']?.reasons as string | undefined
  const edition =
    last !== undefined && last.edition > recorded ? last : await freeze(office, agency, report, year, { by, on, ...(reason && { reason }) })
  return take(office, agency.agency, at(edition.edition, edition.checkpoint))
}

/** The data of a step, completed with what the system knows by itself. */
const completed = async (
  office: Office,
  agency: Agency,
  report: ReportDefinition,
  year: number,
  step: string,
  data: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> => {
  if (step === 'compose') return { number: `${report.code}${year}`, title: titleIn(report, year), ...data, report: report.id, year }
  if (step === 'checkRules') return { ...data, broken: (await draft(office, agency, report, year)).rules.filter((r) => !r.holds).length }
  if (step === 'publish') return { link: pathOf(report, year), ...data }
  return data
}

/** Saves an edited text. Once it is sent for review it can't be changed any more; until then each change is a step of the sign-off. */
export const reviseText = async (
  office: Office,
  agency: Agency,
  report: ReportDefinition,
  year: number,
  { text, version, by }: { text: readonly Passage[]; version: number; by: string },
): Promise<number> => {
  const p = procedureOf(office, signOffProcedure)
  const c = await signOffOf(office, agency.agency, report, year)
  if (c !== undefined && !p.steps['revise']!.from!.includes(c.state))
    throw new Said(`报告目前是“${p.states[c.state]}”，不能修改正文。请先退回或者更正，再修改。`)
  const saved = await saveText(office, agency.agency, report, year, { text, version, by })
  if (c !== undefined)
    await take(office, agency.agency, {
      procedure: p.id,
      caseId: c.id,
      step: 'revise',
      on: today(office),
      by,
      data: { changes: `正文第${saved}稿` },
    })
  return saved
}
