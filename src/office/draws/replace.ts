/** Where an enterprise can't be inspected, the next stand-in of its stratum is, in the order of the receipt and by the same team. */
import { Said, type AnyCase } from '../../define/index.ts'
import { assign, hindrance, type Officer } from '../../draw/officers.ts'
import { seedText } from '../../draw/seed.ts'
import { seen, standing } from '../../engine/index.ts'
import { idsByNumber } from '../../store/acts.ts'
import { today, type Office } from '../office.ts'
import { actsOf, procedureOf, take, type Taken } from '../step.ts'
import { readDraw, type Kept } from './draw.ts'
import { listedOn, officersNamed } from './inspectors.ts'
import { taskOf } from './plan.ts'
import { teamOf, visits } from './read.ts'
import { openVisits } from './visit.ts'

const procedure = 'random-inspection'

/** Gives the place of an enterprise that can't be inspected to the next stand-in of its stratum, in the order of the receipt. */
export const replaceVisit = async (
  office: Office,
  agency: string,
  caseId: string,
  { reasons, by }: { readonly reasons: string; readonly by: string },
): Promise<Taken> => {
  const p = procedureOf(office, procedure)
  const c = seen(p, caseId, standing(await actsOf(office, agency, p, caseId)))
  if (c === undefined) throw new Said('没有这次检查，可能已经作废。')
  const { code, record, until } = c['draw'] as { code: string; record?: string; until?: string }
  const [id] = record === undefined ? [] : (await idsByNumber(office.db.app, agency, 'random-draw', [record])).values()
  if (id === undefined) throw new Said('这次检查不是在这里抽取的，没有备选企业可以改查。')
  const kept = await readDraw(office, agency, id)
  const opened = await visits(office, agency, { draw: kept.plan.draw })
  const reserve = standIn(kept, code, new Set(opened.map((v) => v.code)))
  const { c: task } = await taskOf(office, agency, kept.c['commit'].plan)
  const visit = { enterprise: reserve, item: kept.c['commit'].item as string, on: until ?? (task['draft'].to as string) }
  const team = await teamFor(office, agency, kept, c, visit)
  const beside = await openVisits(office, agency, kept, [{ ...visit, officers: [] }], { task, by, replaces: code, team })
  const t = { procedure, caseId, step: 'replace', on: today(office), by, data: { reasons, reserve }, checked: true as const }
  return take(office, agency, t, () => beside)
}

/** The first stand-in of an enterprise's stratum that no visit was opened to. */
const standIn = ({ plan, result }: Kept, code: string, opened: ReadonlySet<string>): string => {
  const stratum = result?.strata.find((s) => [...s.selected, ...s.reserves].some((d) => d.id === code))
  const next = stratum?.reserves.find((d) => !opened.has(d.id))
  if (next) return next.id
  const title = plan.strata.find((s) => s.id === stratum?.stratum)?.title ?? ''
  throw new Said(`${title}的备选企业已经用完，不能再改查。请按实际情况登记检查结果；确需再抽的，另行封存方案抽取。`)
}

/** The team stays together. Whoever must keep away from the stand-in gives way to the officers who come first by lot. */
const teamFor = async (
  office: Office,
  agency: string,
  { plan, result, officers: { officers } }: Kept,
  c: AnyCase,
  visit: { readonly enterprise: string; readonly item: string; readonly on: string },
): Promise<string[]> => {
  const listed = new Map((await listedOn(office, agency, visit.on)).map((o) => [o.id, o]))
  // As committed to, and as the list stands now: whoever left it or was told to keep away since doesn't go.
  const now = officers.map((o): Officer => {
    const l = listed.get(o.id)
    return { ...o, validUntil: l?.validUntil ?? '1949-10-01', avoids: [...o.avoids, ...(l?.avoids ?? [])] }
  })
  const names = await officersNamed(
    office,
    agency,
    now.map((o) => o.id),
  )
  const hindered = new Set(now.flatMap((o) => (hindrance(o, visit) === undefined ? [] : [names.get(o.id) ?? o.id])))
  const team = teamOf(c)
  const stay = team.filter((name) => !hindered.has(name))
  if (stay.length === team.length) return [...team]
  const recused = c.log.flatMap((a) => (a.step === 'recuse' ? [a.data['officer'] as string] : []))
  const others = now.filter((o) => ![...team, ...recused].includes(names.get(o.id) ?? o.id))
  const lots = seedText(result!.seed, plan, `人员/${visit.enterprise}`)
  const [found] = assign(lots, [visit], others, { team: team.length - stay.length, within: Infinity })
  return [...stay, ...found!.officers.map((o) => names.get(o) ?? o)]
}
