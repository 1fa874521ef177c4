/** From what people set to the plan that is committed: strata with their sizes, exclusions with reasons, the roots of both lists. */
import { sql } from 'kysely'
import { Said, yearOf, type AnyCase, type Day } from '../../define/index.ts'
import { committing, type Roots } from '../../draw/commitment.ts'
import { officersCommitment, type OfficerList } from '../../draw/officer-list.ts'
import { planOf, sizesByRate, type Plan } from '../../draw/plan.ts'
import { seen, standing } from '../../engine/index.ts'
import { idsByNumber, load } from '../../store/acts.ts'
import { currentRevision, enterprisesOf, linesOf, strataOf, type By, type Seen } from '../../store/pool.ts'
import type { Agency, Office } from '../office.ts'
import { procedureOf } from '../step.ts'
import { inspectorsOn } from './inspectors.ts'
import { keepPool } from './ranked.ts'
import { voided } from './visit.ts'

export type Draft = {
  /** By which people know the draw. */
  readonly number: string
  readonly title: string
  /** By tickets, which is usual, or by ranks in a pool that stays private. */
  readonly mode?: Plan['mode'] | undefined
  /** The number of the published task that is drawn for. */
  readonly task: string
  readonly by: By
  /** Percent of the enterprises of each class of risk. */
  readonly rates: Readonly<Record<string, number>>
  /** Stand-ins of each stratum. */
  readonly reserves: number
  readonly exclusions: readonly { readonly id: string; readonly reason: string }[]
  /** Whoever was inspected so often this year isn't drawn. */
  readonly yearlyCap?: number | undefined
  readonly groupCap?: number | undefined
}
/** What a draft comes to doesn't depend on what it's called. */
export type Wished = Omit<Draft, 'number' | 'title'>
export type Chance = Plan['entropy']

/** The task of the yearly plan that a number names, where it's published, with its items' names. */
export const taskOf = async (
  office: Office,
  agency: string,
  number: string,
): Promise<{ readonly c: AnyCase; readonly items: readonly string[] }> => {
  const c = await caseNumbered(office, agency, 'random-plan', number)
  if (c === undefined) throw new Said(`没有编号为${number}的抽查任务。请先拟订、批准、公布年度抽查计划。`, { field: 'task' })
  if (c.state !== 'published') throw new Said(`抽查任务${number}还没有公布，不能抽取。`, { field: 'task' })
  const codes = (c['merge'] ?? c['draft']).items as string[]
  const items = await Promise.all(
    codes.map(async (code) => (await caseNumbered(office, agency, 'random-item', code))?.['list'].name ?? code),
  )
  return { c, items }
}
const caseNumbered = async (office: Office, agency: string, procedure: string, number: string): Promise<AnyCase | undefined> => {
  const p = procedureOf(office, procedure)
  const id = [...(await idsByNumber(office.db.app, agency, procedure, [number])).values()][0]
  return id === undefined ? undefined : seen(p, id, standing((await load(office.db.app, agency, [id], { sealed: true })).get(id)!.acts))
}

export type Strata = Plan['strata']
export type Drafted = { readonly seen: Seen; readonly exclusions: Plan['exclusions']; readonly strata: Strata }

/** The strata of a draft as the pool stands now. Throws a sentence where it can't be drawn so. */
export const drafted = async (office: Office, agency: string, d: Wished, item: string, year: number): Promise<Drafted> => {
  if (d.mode === 'ranks' && d.groupCap !== undefined)
    throw new Said('按名次抽取时不能设同组上限，请去掉同组上限，或者改用按号抽取。', { field: 'groupCap' })
  const revision = await currentRevision(office.db.app, agency)
  if (revision === 0) throw new Said('企业名录是空的。请先导入名录。')
  const listed = await enterprisesOf(
    office.db.app,
    agency,
    revision,
    d.exclusions.map((x) => x.id),
  )
  const unknown = d.exclusions.find((x) => !listed.has(x.id))
  if (unknown) throw new Said(`要排除的${unknown.id}不在企业名录里。请核对。`, { field: 'exclusions' })
  const exclusions = [...d.exclusions, ...(await capped(office, agency, d, year))]
  const view: Seen = { revision, by: d.by, without: exclusions.map((x) => x.id) }
  const found = await strataOf(office.db.app, agency, view)
  const empty = Object.keys(d.rates).find((risk) => !found.some((s) => s.risk === risk))
  if (empty !== undefined) throw new Said(`名录里没有可以抽取的${empty}级企业，请去掉这一级的抽查比例。`, { field: `rates.${empty}` })
  const unrated = found.find((s) => d.rates[s.risk] === undefined)
  if (unrated) throw new Said(`请写明${unrated.risk}级企业的抽查比例，不抽的写0。`, { field: `rates.${unrated.risk}` })
  const over = Object.entries(d.rates).find(([, rate]) => !(rate >= 0 && rate <= 100))
  if (over) throw new Said(`${over[0]}级的抽查比例是${over[1]}%，应当在0到100%之间。`, { field: `rates.${over[0]}` })
  const rated = found.map((s) => ({ ...s, rate: Math.round(d.rates[s.risk]! * 100) }))
  const sizes = sizesByRate(rated)
  if (sizes.every((n) => n === 0)) throw new Said('按这些比例一家企业也抽不到。请提高抽查比例。', { field: 'rates' })
  return {
    seen: view,
    exclusions,
    strata: rated.map((s, i) => ({
      id: s.id,
      title: `${s.area}${s.risk}级`,
      count: s.count,
      rate: s.rate,
      size: sizes[i]!,
      item,
      reserves: Math.min(d.reserves, s.count - sizes[i]!),
    })),
  }
}

/** Those that were inspected so often in the year, or still will be, that they aren't drawn again. What follows a lead or was asked for counts
 *  towards no cap; a visit that waits counts unless its draw was voided. */
const capped = async (office: Office, agency: string, d: Wished, year: number): Promise<Plan['exclusions']> => {
  if (d.yearlyCap === undefined) return []
  const { rows } = await sql<{ code: string; made: number; waiting: number }>`
    with visits as (
      select data -> 'draw' ->> 'code' as code, data -> 'inspect' is not null as made from cases c
      where agency = ${agency} and procedure = 'random-inspection' and (data -> 'inspect' ->> 'on' like ${`${year}-%`}
        or state = 'drawn' and data -> 'draw' ->> 'until' like ${`${year}-%`} and not ${voided})
      union all
      select data -> 'approve' ->> 'code', true from cases
      where agency = ${agency} and procedure = 'inspection' and data -> 'approve' ->> 'kind' in ('routine', 'special')
        and data -> 'inspect' ->> 'on' like ${`${year}-%`})
    select code, count(*) filter (where made) as made, count(*) filter (where not made) as waiting from visits v
    where exists (select from enterprises e where e.agency = ${agency} and e.code = v.code and e.until is null)
    group by code having count(*) >= ${d.yearlyCap} order by code`.execute(office.db.app)
  const named = new Set(d.exclusions.map((x) => x.id))
  return rows
    .filter((r) => !named.has(r.code))
    .map(({ code, made, waiting }) => ({
      id: code,
      reason: `${year}年${[made > 0 && `已检查${made}次`, waiting > 0 && `已抽中待检查${waiting}次`].filter(Boolean).join('、')}，达到年度检查频次上限${d.yearlyCap}次`,
    }))
}

/** Whom the plan commits to: the inspectors with the joined item among theirs where they are competent for all of its parts. */
const officersFor = async (office: Office, agency: string, on: Day, items: readonly string[]): Promise<OfficerList> => {
  const joined = items.join('、')
  const listed = await inspectorsOn(office, agency, on)
  if (listed.length < 2) throw new Said('检查人员名录里不足两人，不能选派。请先把检查人员入库。', { field: 'officers' })
  return {
    format: 'yifa-officers/1',
    salt: Buffer.concat([office.salt(), office.salt()]).toString('hex'),
    officers: listed.map(({ id, validUntil, items: known, avoids }) => ({
      id,
      validUntil,
      items: items.every((i) => known.includes(i)) ? [...new Set([...known, joined])] : known,
      avoids,
    })),
  }
}

const rootsOf = async (office: Office, agency: string, mode: Plan['mode'], view: Seen, secret: string): Promise<Roots> => {
  if (mode === 'ranks') return (await keepPool(office, agency, view, secret)).commitment
  const roots = committing(secret)
  await linesOf(office.db.app, agency, view, roots.push)
  return roots.end()
}

export type Prepared = { readonly plan: Plan; readonly seen: Seen; readonly secret: string; readonly officers: OfficerList }

/** The plan of a draft with the roots of both lists, and what the department keeps to itself. */
export const prepare = async (office: Office, { agency, name }: Agency, d: Draft, entropy: Chance): Promise<Prepared> => {
  const { c, items } = await taskOf(office, agency, d.task)
  const { seen: view, exclusions, strata } = await drafted(office, agency, d, items.join('、'), yearOf(c['draft'].from))
  const { mode = 'tickets' } = d
  const secret = Buffer.concat([office.salt(), office.salt()]).toString('hex')
  const { count, sha256, sm3 } = await rootsOf(office, agency, mode, view, secret)
  const officers = await officersFor(office, agency, c['draft'].to, items)
  const plan = planOf({
    format: 'yifa-draw/1',
    agency: name,
    draw: d.number,
    mode,
    pool: { count, sha256, sm3 },
    officers: officersCommitment(officers),
    exclusions,
    strata,
    ...(d.groupCap !== undefined && { groupCap: d.groupCap }),
    entropy,
  })
  return { plan, seen: view, secret, officers }
}
