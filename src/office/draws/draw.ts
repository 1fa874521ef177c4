/** A draw step by step: committed and sealed, chance made public, values handed in, drawn, published or voided. What is recorded is worked out here. */
import { Said, type AnyCase, type Day } from '../../define/index.ts'
import { canonical } from '../../digest/canonical.ts'
import { committing, digestsOf } from '../../draw/commitment.ts'
import type { OfficerList } from '../../draw/officer-list.ts'
import { assign } from '../../draw/officers.ts'
import type { Plan } from '../../draw/plan.ts'
import { receiptText, type Receipt } from '../../draw/receipt.ts'
import { commitmentTo, seedOf, seedText, type Entropy } from '../../draw/seed.ts'
import { reading, roomFor, select } from '../../draw/select.ts'
import { seen, standing, type Act, type Refusal } from '../../engine/index.ts'
import { load, type Change } from '../../store/acts.ts'
import { linesOf, type By } from '../../store/pool.ts'
import { firstCheckpoint, proofOf, sealAll, type Checkpoint } from '../../store/sealing.ts'
import { today, type Agency, type Office } from '../office.ts'
import { against, procedureOf, take, type Taken } from '../step.ts'
import { drawnByRanks } from './ranked.ts'
import { demandSame } from './same.ts'
import { prepare, taskOf, type Chance, type Draft } from './plan.ts'
import { openVisits } from './visit.ts'

const procedure = 'random-draw'
type Result = NonNullable<Receipt['result']>

const recorded = (t: Taken): { readonly caseId: string; readonly n: number } => {
  if ('refusals' in t) throw new Said(`${t.refusals.map((r) => r.says).join('；')}。`)
  return t
}

export type Committing = { readonly draft: Draft; readonly entropy: Chance; readonly revealBy: Day; readonly by: string }
/** Fixes everything that decides the draw but chance, puts its digests into the log and seals them. Gives the id of the draw. */
export const commit = async (office: Office, agency: Agency, { draft, entropy, revealBy, by }: Committing): Promise<string> => {
  const moment = Date.parse(entropy.at)
  if (!(moment > office.now().getTime()))
    throw new Said(`公开数值应当在方案封存以后产生，${entropy.at}已经过去。请换用以后产生的数值。`, { field: 'entropy.at' })
  const { plan, seen: view, secret, officers } = await prepare(office, agency, draft, entropy)
  const digests = digestsOf(plan)
  await office.db.app
    .insertInto('draw_plans')
    .values({
      agency: agency.agency,
      sha256: digests.sha256,
      plan: canonical(plan),
      revision: view.revision,
      by_area: view.by,
      secret,
      officers: canonical(officers),
    })
    .execute()
  const { caseId } = recorded(
    await take(office, agency.agency, {
      procedure,
      step: 'commit',
      on: today(office),
      by,
      checked: true,
      data: {
        number: draft.number,
        title: draft.title,
        plan: draft.task,
        item: plan.strata[0]!.item!,
        mode: plan.mode,
        ...digests,
        enterprises: plan.pool.count,
        officers: officers.officers.length,
        size: plan.strata.reduce((n, s) => n + s.size, 0),
        source: entropy.source,
        comesAt: entropy.at,
        custodians: entropy.custodians.map((c) => c.name),
        withheld: entropy.withheld,
        revealBy,
      },
    }),
  )
  await sealAll(office.db.sealer, agency.agency, office.keys, office.now)
  return caseId
}

export type Kept = {
  readonly id: string
  readonly c: AnyCase
  readonly acts: readonly Act[]
  readonly plan: Plan
  readonly revision: number
  readonly by: By
  readonly secret: string
  readonly officers: OfficerList
  readonly result: Result | undefined
}
/** A draw with its plan and result, each held against the digests in the log. */
export const readDraw = async (office: Office, agency: string, id: string): Promise<Kept> => {
  const acts = standing((await load(office.db.app, agency, [id])).get(id)?.acts ?? [])
  const c = seen(procedureOf(office, procedure), id, acts)
  if (c?.['commit'] === undefined) throw new Said('没有这次抽取，链接可能有误。')
  const { sha256 } = c['commit'] as { sha256: string }
  const [kept, drawn] = await Promise.all([
    office.db.app.selectFrom('draw_plans').selectAll().where('agency', '=', agency).where('sha256', '=', sha256).executeTakeFirst(),
    office.db.app.selectFrom('draw_results').select('result').where('agency', '=', agency).where('sha256', '=', sha256).executeTakeFirst(),
  ])
  if (kept === undefined) throw new Said('这次抽取由台账记入，没有方案原文，不能在这里办理。')
  const plan = JSON.parse(kept.plan) as Plan
  demandSame('方案', digestsOf(plan).sha256, sha256)
  const officers = JSON.parse(kept.officers) as OfficerList
  demandSame('人员名录', digestsOf(officers).sha256, plan.officers?.sha256)
  // What was worked out just before the act failed to be recorded is worked out again.
  const result = c['draw'] && drawn ? (JSON.parse(drawn.result) as Result) : undefined
  if (c['draw']) demandSame('结果', result && digestsOf(result).sha256, c['draw'].sha256)
  return { id, c, acts, plan, revision: kept.revision, by: kept.by_area as By, secret: kept.secret, officers, result }
}

/** When the plan was sealed. */
export const sealOf = async (office: Office, agency: string, { id, acts }: Kept): Promise<Checkpoint> => {
  const found = await firstCheckpoint(office.db.app, agency, id, acts.find((a) => a.step === 'commit')!.n)
  if (found === undefined) throw new Said('方案还没有封存。封存每隔几秒进行一次，请稍后再试。')
  return found
}

const taking = (office: Office, id: string, step: string, by: string, data: Readonly<Record<string, unknown>>) => ({
  procedure,
  caseId: id,
  step,
  on: today(office),
  by,
  data,
  checked: true as const,
})
const stepping = async (
  office: Office,
  agency: string,
  id: string,
  step: string,
  by: string,
  data: Readonly<Record<string, unknown>>,
  beside: readonly Change[] = [],
): Promise<void> => void recorded(await take(office, agency, taking(office, id, step, by, data), () => beside))

/** Records the public value. It must have come into being after the plan was sealed, not before the moment that the plan names. */
export const announce = async (
  office: Office,
  agency: string,
  id: string,
  { value, at, by }: { value: string; at: string; by: string },
): Promise<void> => {
  const draw = await readDraw(office, agency, id)
  if (Date.parse(at) > office.now().getTime()) throw new Said(`${at}还没有到，公开数值还没有产生。`)
  const sealed = await sealOf(office, agency, draw)
  if (Date.parse(at) <= sealed.at.getTime())
    throw new Said(
      `公开数值产生于${at}，不晚于方案封存的${sealed.at.toISOString()}，不能使用：事先知道的数值可以左右抽取。请公开作废后重新封存方案。`,
    )
  await stepping(office, agency, id, 'announce', by, { value: value.trim(), at })
}

/** Records a custodian's value, if it is the one committed to. */
export const reveal = async (
  office: Office,
  agency: string,
  id: string,
  { custodian, value, by }: { custodian: string; value: string; by: string },
): Promise<void> => {
  const { plan } = await readDraw(office, agency, id)
  const known = plan.entropy.custodians.find((c) => c.name === custodian)
  if (known && commitmentTo(plan, custodian, value) !== known.commitment)
    throw new Said(`保管人${custodian}交出的数值与事先的承诺不符，没有登记。请核对是否抄错。`)
  await stepping(office, agency, id, 'reveal', by, { custodian, value })
}

export const withhold = async (
  office: Office,
  agency: string,
  id: string,
  { custodian, reasons, by }: { custodian: string; reasons: string; by: string },
): Promise<void> => stepping(office, agency, id, 'withhold', by, { custodian, reasons })

const entropyOf = ({ c, plan }: Kept): Entropy => {
  const handed = new Map(c.log.flatMap((a) => (a.step === 'reveal' ? [[a.data['custodian'] as string, a.data['value'] as string]] : [])))
  return { value: c['announce'].value, at: c['announce'].at, reveals: plan.entropy.custodians.map(({ name }) => handed.get(name) ?? null) }
}

/** Reads the committed pool again, shows that it is the same, and goes through its tickets. */
const selected = async (office: Office, agency: string, { plan, revision, by, secret }: Kept, seed: string) => {
  for (let factor = 4; ; factor *= 4) {
    const reader = reading(plan, seed, roomFor(plan, factor))
    const roots = committing(secret)
    await linesOf(office.db.app, agency, { revision, by, without: plan.exclusions.map((x) => x.id) }, (piece) => {
      roots.push(piece)
      reader.push(piece)
    })
    const { sha256, sm3 } = roots.end()
    demandSame('企业名录', `${sha256}${sm3}`, `${plan.pool.sha256}${plan.pool.sm3}`)
    const drawn = select(plan, reader.end())
    if (drawn) return drawn
  }
}

/** What the draw will record, before it is worked out. */
const blank = { seed: '0', sha256: '0', sm3: '0', selected: 0, inspectors: 0 }
/** What stands against a step of a draw today, whatever people fill in. */
export const againstStep = async (
  office: Office,
  agency: string,
  { id, acts }: Kept,
  step: string,
  by: string,
): Promise<readonly Refusal[]> =>
  (await against(office, agency, taking(office, id, step, by, step === 'draw' ? blank : {}), acts)).filter((r) => r.kind !== 'shape')

/** Draws: enterprises, stand-ins, teams; the visits open with it. The same whoever does it, and only once. */
export const draw = async (office: Office, agency: string, id: string, by: string): Promise<void> => {
  const kept = await readDraw(office, agency, id)
  // Nothing is worked out before everything is there.
  const said = await againstStep(office, agency, kept, 'draw', by)
  if (said.length > 0) recorded({ refusals: said })
  const { plan, officers, c } = kept
  const { c: task } = await taskOf(office, agency, c['commit'].plan)
  const entropy = entropyOf(kept)
  const seed = seedOf(plan, entropy, (await sealOf(office, agency, kept)).at.toISOString())
  const drawn =
    plan.mode === 'ranks' ? await drawnByRanks(office, agency, kept, seed) : { strata: await selected(office, agency, kept, seed) }
  const visits = drawn.strata.flatMap((s) =>
    s.selected.map((d) => ({ enterprise: d.id, item: c['commit'].item as string, on: task['draft'].to as Day })),
  )
  const teams = assign(seedText(seed, plan, '人员'), visits, officers.officers, { team: plan.officers!.team, within: Infinity })
  const assignments = visits.map((v, i) => ({ ...v, officers: [...teams[i]!.officers] }))
  const result: Result = { entropy, seed, ...drawn, assignments }
  const { sha256 } = c['commit'] as { sha256: string }
  await office.db.app
    .insertInto('draw_results')
    .values({ agency, sha256, result: canonical(result) })
    .onConflict((x) => x.doNothing())
    .execute()
  const inspectors = new Set(assignments.flatMap((a) => a.officers)).size
  const data = { seed, ...digestsOf(result), selected: visits.length, inspectors }
  await stepping(office, agency, id, 'draw', by, data, await openVisits(office, agency, kept, assignments, { task, by }))
}

/** Makes the result public, if what is kept of it is what was sealed. */
export const publish = async (office: Office, agency: string, id: string, by: string): Promise<void> => {
  await readDraw(office, agency, id)
  await stepping(office, agency, id, 'publish', by, {})
}
export const voidDraw = async (
  office: Office,
  agency: string,
  id: string,
  { reasons, by }: { reasons: string; by: string },
): Promise<void> => stepping(office, agency, id, 'void', by, { reasons })

const bodyOf = async (office: Office, agency: string, id: string, n: number): Promise<{ readonly body: string; readonly at: Date }> =>
  office.db.app
    .selectFrom('acts')
    .select(['body', 'at'])
    .where('agency', '=', agency)
    .where('case_id', '=', id)
    .where('n', '=', n)
    .executeTakeFirstOrThrow()

/** The plan's digests with their way from the log to a signed checkpoint. */
export const commitmentOf = async (office: Office, agency: string, draw: Kept): Promise<Receipt['commitment']> => {
  const { plan, id, acts } = draw
  const under = await sealOf(office, agency, draw)
  const { n } = acts.find((a) => a.step === 'commit')!
  const [sha256, sm3, { body }] = await Promise.all([
    proofOf(office.db.app, agency, id, n, 'sha256', under),
    proofOf(office.db.app, agency, id, n, 'sm3', under),
    bodyOf(office, agency, id, n),
  ])
  const seal = { body, index: sha256!.index, sha256: [...sha256!.path], sm3: [...sm3!.path], checkpoint: under.note }
  return { ...digestsOf(plan), at: under.at.toISOString(), seal }
}

/** Whether everybody may see who was drawn. */
export const isPublic = ({ c }: Pick<Kept, 'c'>): boolean => c.state === 'published' || c.state === 'void'

/** The receipt of a draw that was published or voided, as anybody verifies it. */
export const receiptOf = async (office: Office, agency: string, draw: Kept): Promise<string> => {
  const { plan, id, acts, result } = draw
  if (!isPublic(draw)) throw new Said('抽取结果公布或者作废以后，才有收据。')
  const commitment = await commitmentOf(office, agency, draw)
  const ended = acts.find((a) => a.step === 'void')
  const voided = ended && {
    at: (await bodyOf(office, agency, id, ended.n)).at.toISOString(),
    by: ended.by,
    reason: ended.data['reasons'] as string,
  }
  return receiptText({ format: 'yifa-receipt/1', plan, commitment, ...(result && { result }), ...(voided && { voided }) })
}
