/** What a visit found, sent from the place of the visit: the same message sent again does nothing twice. */
import { Outrun, Said, type Day } from '../../define/index.ts'
import { seen, standing, type Act } from '../../engine/index.ts'
import { load } from '../../store/acts.ts'
import type { Office } from '../office.ts'
import { procedureOf, take, type Taken } from '../step.ts'
import { barredFrom, certificatesOf } from './inspectors.ts'
import { teamOf } from './read.ts'

const procedure = 'random-inspection'

export type Sent = {
  /** Made where the finding was written down; by it a message is known again. */
  readonly entry: string
  readonly on: Day
  readonly data: Readonly<Record<string, unknown>>
  readonly by: string
  readonly reasons?: Readonly<Record<string, string>> | undefined
}
/** Records what a visit found; `again` where this very message was recorded before. */
export const recordFinding = async (
  office: Office,
  agency: string,
  caseId: string,
  { entry, on, data, by, reasons }: Sent,
): Promise<Taken & { readonly again?: true }> => {
  const known = await recordedAs(office, agency, caseId, entry)
  if (known) return { caseId, n: known.n, again: true }
  const acts = await actsOf(office, agency, caseId)
  const c = seen(procedureOf(office, procedure), caseId, acts)
  if (c === undefined) throw new Said('没有这次检查，可能已经作废。')
  const officers = teamOf(c)
  if (!officers.includes(by)) throw new Said(`这次检查选派的是${officers.join('、')}，不由您登记。人员需要变动的，请负责人办理回避改派。`)
  const code = c['draw'].code as string
  const barred = await barredFrom(office, agency, officers, code)
  if (barred.length > 0) throw new Said(`${barred.join('、')}已经登记回避这家企业，不得参加检查。请负责人办理回避改派后再检查。`)
  const certificates = await certificatesOf(office, agency, officers)
  const t = { procedure, caseId, step: 'inspect', on, by, data: { ...data, officers, certificates, entry }, ...(reasons && { reasons }) }
  try {
    const taken = await take(office, agency, t)
    return 'refusals' in taken ? ((await twin(office, agency, caseId, entry)) ?? taken) : taken
  } catch (e) {
    const same = e instanceof Outrun ? await twin(office, agency, caseId, entry) : undefined
    if (same === undefined) throw e
    return same
  }
}

const actsOf = async (office: Office, agency: string, caseId: string): Promise<readonly Act[]> =>
  standing((await load(office.db.app, agency, [caseId])).get(caseId)?.acts ?? [])
const recordedAs = async (office: Office, agency: string, caseId: string, entry: string): Promise<Act | undefined> =>
  (await actsOf(office, agency, caseId)).find((a) => a.step === 'inspect' && a.data['entry'] === entry)
/** The same message that came by another way at the same moment. */
const twin = async (office: Office, agency: string, caseId: string, entry: string) => {
  const act = await recordedAs(office, agency, caseId, entry)
  return act && { caseId, n: act.n, again: true as const }
}
