/** A case as screens show it. */
import { citationText } from '../../define/index.ts'
import { entryText, limitText, spanText, spentText } from '../../engine/index.ts'
import { dataOf, deadlinesOf, findingsIn, looseIn, nextSteps, type CaseRecord, type RecordedAct } from '../../office/case.ts'
import type { Office } from '../../office/office.ts'
import { articlePath } from '../article.ts'
import { refusalView } from '../problem.ts'
import { cited, stepView } from './catalog.ts'
import type { ActView, CaseView } from './types.ts'

const actView = (c: CaseRecord, a: RecordedAct): ActView => {
  const { act, stands } = a
  return {
    n: act.n,
    step: act.step,
    title: a.title,
    on: (stands ?? act).on,
    at: a.at.toISOString(),
    by: act.by,
    ...(act.assumed && { assumed: true as const }),
    ...(act.reasons && { reasons: act.reasons }),
    ...(a.corrected && { corrected: true as const }),
    ...(a.voided && { voided: true as const }),
    data: dataOf(c, a).map(({ name, title, text, field }) => ({
      name,
      title,
      text,
      ...((field?.confidential || name === 'columns') && { confidential: true as const }),
    })),
    ...(a.sealed && { proof: a.sealed }),
  }
}

export const caseView = async (office: Office, agency: string, c: CaseRecord): Promise<CaseView> => {
  const { procedure: p } = c
  return {
    id: c.id,
    procedure: p.id,
    title: p.title,
    name: c.name,
    number: c.number ?? null,
    state: c.now?.state ?? '',
    stateTitle: c.now ? (p.states[c.now.state] ?? c.now.state) : '已作废',
    acts: c.acts.map((a) => actView(c, a)),
    deadlines: deadlinesOf(office, c).map((d) => ({
      clock: d.clock,
      title: d.title,
      ...cited(d.basis),
      state: d.state,
      limitText: limitText(d.limit),
      due: d.due ?? null,
      overdue: d.overdue,
      workingDaysLeft: d.workingDaysLeft ?? null,
      provisional: d.provisional === true,
      version: spanText(d.version),
      spent: d.spent ? { ...d.spent, says: spentText(d.spent, d.limit.unit) } : null,
      dueIfResumed: d.dueIfResumed ?? null,
      readings: d.readings,
      entries: d.entries.map((e) => ({ ...e, ...cited(e.basis), says: entryText(e, d.limit.unit) })),
      days: d.days,
    })),
    findings: findingsIn(office, c).map(({ n, kind, says, basis }) => ({
      n,
      kind,
      says,
      citation: citationText(basis),
      lawPage: articlePath(basis),
    })),
    loose: (await looseIn(office, agency, c)).map(({ says }) => ({ says })),
    steps: nextSteps(office, c).map(({ id, refusals }) => ({
      ...stepView(id, p.steps[id]!),
      refusals: refusals.map(refusalView),
      available: refusals.every((r) => r.kind === 'should'),
    })),
  }
}
