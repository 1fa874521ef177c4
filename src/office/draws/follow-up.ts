/** What follows a finding: a penalty case is opened, and the visit names it, both in one statement. */
import { Said } from '../../define/index.ts'
import { project, seen, standing, type Act } from '../../engine/index.ts'
import { today, type Office } from '../office.ts'
import { actsOf, against, procedureOf, take, type Taken } from '../step.ts'

const procedure = 'random-inspection'
type Filing = {
  readonly cause: string
  /** Left out where the series is kept here. */
  readonly number?: string | undefined
  readonly by: string
  readonly reasons?: Readonly<Record<string, string>> | undefined
}

/** Files a penalty case on what a visit found. Gives the new case, or what stands against it. */
export const filePenalty = async (
  office: Office,
  agency: string,
  caseId: string,
  { cause, number, by, reasons }: Filing,
): Promise<Taken> => {
  const p = procedureOf(office, procedure)
  const acts = await actsOf(office, agency, p, caseId)
  const c = seen(p, caseId, standing(acts))
  if (c === undefined) throw new Said('没有这次检查，可能已经作废。')
  const filed = c.log.find((a) => a.step === 'followUp' && a.data['how'] === 'filed')
  if (filed) throw new Said(`这次检查已经立案，案件编号${filed.data['penalty'] ?? '没有写明'}，不能再次立案。`)
  const on = today(office)
  const why = reasons && { reasons }
  const followUp = (penalty: string) => ({ step: 'followUp', on, by, data: { how: 'filed', penalty }, ...why })
  // Its number isn't in the list yet, since the case opens with this step.
  const said = (await against(office, agency, { procedure, caseId, ...followUp(number ?? '0') }, acts)).filter((r) => r.field !== 'penalty')
  if (said.length > 0) return { refusals: said }
  const { company, code, record } = c['draw'] as { company: string; code: string; record?: string }
  const data = {
    ...(number !== undefined && { number }),
    cause,
    source: `双随机抽查${record === undefined ? '' : `（抽取编号${record}）`}`,
    company,
    code,
    foundOn: c['inspect'].on,
  }
  const before = project(office.catalog, p, caseId, acts, office.calendar)
  return take(office, agency, { procedure: 'penalty', step: 'file', on, by, data, ...why }, (numbers) => {
    const act: Act = { n: acts.at(-1)!.n + 1, ...followUp(numbers['number'] ?? number!) }
    const all = [...acts, act]
    return [
      { procedure: p, acts: all, recorded: acts.length, projection: project(office.catalog, p, caseId, all, office.calendar), before },
    ]
  })
}
