/** A draw from the plan to the receipt: what must never happen doesn't, and anybody can repeat it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Said } from '../src/define/index.ts'
import { commitmentTo } from '../src/draw/seed.ts'
import { openReceipt, verifyReceipt } from '../src/draw/verify.ts'
import {
  announce,
  commit,
  draw,
  publish,
  readDraw,
  receiptOf,
  reveal,
  voidDraw,
  withhold,
  type Committing,
} from '../src/office/draws/draw.ts'
import { recordFinding } from '../src/office/draws/finding.ts'
import { agencyOf, today, type Agency } from '../src/office/office.ts'
import { correct, take } from '../src/office/step.ts'
import { card, code, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let clock = new Date('2026-03-02T01:00:00Z')
const at = (moment: string) => void (clock = new Date(moment))

/** Takes a step, going on against warnings. */
const step = (procedure: string, name: string, data: object, caseId?: string) => taken(office, agency, procedure, name, data, caseId)

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency)
}, 120_000)
afterAll(async () => {
  await office.end()
})

const secrets = { 李明: '1'.repeat(64), 赵敏: '2'.repeat(64) }
const committing = (number: string, more: Partial<Committing['draft']> = {}, entropy: Partial<Committing['entropy']> = {}): Committing => ({
  draft: { number, title: '第一批', task: 'SJ2026-01', by: 'city', rates: { A: 1, B: 2, C: 5 }, reserves: 1, exclusions: [], ...more },
  entropy: {
    source: '双色球第2026024期开奖号码',
    at: '2026-03-03T21:15:00+08:00',
    custodians: Object.entries(secrets).map(([name, value]) => ({
      name,
      commitment: commitmentTo({ agency: agency.name, draw: number }, name, value),
    })),
    withheld: 'omit',
    ...entropy,
  },
  revealBy: '2026-03-05',
  by: '王某',
})
const value = { value: '02 08 17 23 26 31 + 05', at: '2026-03-03T21:15:00+08:00', by: '王某' }
const revealed = (id: string, custodian: keyof typeof secrets) =>
  reveal(office, agency.agency, id, { custodian, value: secrets[custodian], by: '王某' })

describe('a draw', () => {
  let id: string
  const kept = () => readDraw(office, agency.agency, id)

  it('is committed to and sealed before its chance exists', async () => {
    id = await commit(office, agency, committing('CQ-1', { exclusions: [{ id: code(5), reason: '正在立案调查' }] }))
    const { plan, c } = await kept()
    expect(c.state).toBe('committed')
    expect(plan.exclusions).toEqual([{ id: code(5), reason: '正在立案调查' }])
    expect(plan.strata.map((s) => [s.title, s.count, s.size])).toEqual([
      ['济南市A级', 67, 1],
      ['济南市B级', 66, 1],
      ['济南市C级', 67, 4],
      ['青岛市A级', 67, 1],
      ['青岛市B级', 67, 1],
      ['青岛市C级', 65, 3],
    ])
  })

  it('can be committed to once under its number', async () => {
    await expect(commit(office, agency, committing('CQ-1'))).rejects.toThrow('编号CQ-1已经用过')
  })

  it('stays as it was committed to', async () => {
    const act = { procedure: 'random-draw', caseId: id, by: '王某', reason: '改一改' }
    await expect(correct(office, agency.agency, { ...act, step: '@amend', act: 1, values: { size: 1 } })).rejects.toThrow(
      '不能更正或者撤回',
    )
    await expect(correct(office, agency.agency, { ...act, step: '@void', act: 'all' })).rejects.toThrow('只能依程序公开作废')
    for (const table of ['draw_plans', 'draw_results'] as const) {
      await expect(office.db.app.updateTable(table).set({ sha256: '' }).execute()).rejects.toThrow('permission denied')
      await expect(office.db.app.deleteFrom(table).execute()).rejects.toThrow('permission denied')
    }
  })

  it('takes no step that the system must work out from a form', async () => {
    const t = { procedure: 'random-draw', caseId: id, step: 'draw', on: today(office), data: { seed: '1' }, by: '王某' }
    await expect(take(office, agency.agency, t)).rejects.toThrow('“抽取”的内容由系统算出或者核对')
  })

  it('isn’t drawn before chance came', async () => {
    await expect(draw(office, agency.agency, id, '王某')).rejects.toThrow('目前是“方案已封存”，不能在2026-03-02抽取')
    await expect(announce(office, agency.agency, id, value)).rejects.toThrow('还没有到，公开数值还没有产生')
    at('2026-03-04T01:00:00Z')
    await expect(announce(office, agency.agency, id, { ...value, at: '2026-03-01T21:15:00+08:00' })).rejects.toThrow('不晚于方案封存的')
    await expect(announce(office, agency.agency, id, { ...value, at: '2026-03-03T20:00:00+08:00' })).rejects.toThrow(
      '公开数值不得早于方案写明的时刻产生',
    )
    await announce(office, agency.agency, id, value)
  })

  it('isn’t drawn before all values were handed in, each by its custodian, as committed to, once', async () => {
    await expect(reveal(office, agency.agency, id, { custodian: '李明', value: '3'.repeat(64), by: '王某' })).rejects.toThrow(
      '与事先的承诺不符',
    )
    await expect(reveal(office, agency.agency, id, { custodian: '王五', value: secrets.李明, by: '王某' })).rejects.toThrow(
      '由方案写明的保管人交出',
    )
    await revealed(id, '李明')
    await expect(revealed(id, '李明')).rejects.toThrow('每人一次')
    await expect(draw(office, agency.agency, id, '王某')).rejects.toThrow('每名保管人都交出了数值')
    await expect(withhold(office, agency.agency, id, { custodian: '赵敏', reasons: '失联', by: '李某' })).rejects.toThrow('期限届满以后')
    await revealed(id, '赵敏')
  })

  it('is drawn once, though two try at the same moment, and opens one visit for each enterprise', async () => {
    const tried = await Promise.allSettled([draw(office, agency.agency, id, '王某'), draw(office, agency.agency, id, '李某')])
    expect(tried.filter((t) => t.status === 'fulfilled')).toHaveLength(1)
    // Whoever comes second is outrun, or finds that it was drawn.
    expect(tried.find((t) => t.status === 'rejected')?.reason).toBeInstanceOf(Said)
    await expect(draw(office, agency.agency, id, '王某')).rejects.toThrow('目前是“已抽取”')
    const { result } = await kept()
    expect(result?.strata.map((s) => [s.selected.length, s.reserves.length])).toEqual([1, 1, 4, 1, 1, 3].map((n) => [n, 1]))
    const visits = await office.db.app.selectFrom('cases').selectAll().where('procedure', '=', 'random-inspection').execute()
    expect(visits.map((v) => (v.data as Record<string, any>)['draw'].code).toSorted()).toEqual(
      result!.strata.flatMap((s) => s.selected.map((d) => d.id)).toSorted(),
    )
    for (const v of visits) expect((v.data as Record<string, any>)['draw'].team).toHaveLength(2)
    const loads = Map.groupBy(
      result!.assignments!.flatMap((a) => a.officers),
      (o) => o,
    )
    expect(
      Math.max(...[...loads.values()].map((l) => l.length)) - Math.min(...[...loads.values()].map((l) => l.length)),
    ).toBeLessThanOrEqual(1)
    expect(result!.assignments!.find((a) => a.enterprise === code(0))?.officers ?? []).not.toContain(card(1))
  })

  it('has a receipt, once published, that anybody verifies', async () => {
    await expect(receiptOf(office, agency.agency, await kept())).rejects.toThrow('公布或者作废以后，才有收据')
    await publish(office, agency.agency, id, '王某')
    const k = await kept()
    const read = openReceipt(Buffer.from(await receiptOf(office, agency.agency, k)))
    if ('fault' in read) throw new Error(read.fault.says)
    const verdict = verifyReceipt(read.value, { officers: k.officers })
    expect(verdict.checks.filter((c) => c.state === 'wrong')).toEqual([])
    expect(verdict.valid).toBe(true)
  })

  it('keeps its visits from those who must stay away, and from going on when it’s voided', async () => {
    const visit = await office.db.app
      .selectFrom('cases')
      .selectAll()
      .where('procedure', '=', 'random-inspection')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const { team } = (visit.data as Record<string, any>)['draw'] as { team: string[] }
    const inspect = (officers: string[]) =>
      step(
        'random-inspection',
        'inspect',
        { officers, certificates: officers.map((o) => card(Number(o.slice(3)))), shown: true, result: 'none' },
        visit.id,
      )
    const other = [1, 2, 3, 4, 5, 6].map((n) => `检查员${n}`).find((name) => !team.includes(name))!
    await expect(inspect([team[0]!, other])).rejects.toThrow('需要变动的先办理回避改派')
    await step('random-inspection', 'recuse', { officer: team[1], reasons: '近亲属任职', replacement: other }, visit.id)
    await expect(inspect(team)).rejects.toThrow('应当回避的人员不得参加检查')
    const second = await office.db.app
      .selectFrom('cases')
      .selectAll()
      .where('procedure', '=', 'random-inspection')
      .where('id', '<>', visit.id)
      .executeTakeFirstOrThrow()
    const by = (second.data as Record<string, any>)['draw'].team[0] as string
    const sent = { entry: 'entry-0001', on: today(office), data: { shown: true, result: 'none' }, by }
    const twice = await Promise.all([1, 2].map(() => recordFinding(office, agency.agency, second.id, sent)))
    expect(twice.map((t) => 'caseId' in t && t.n)).toEqual([2, 2])
    expect(await recordFinding(office, agency.agency, second.id, sent)).toMatchObject({ n: 2, again: true })
    await expect(recordFinding(office, agency.agency, second.id, { ...sent, entry: 'entry-0002' })).resolves.toHaveProperty('refusals')
    await voidDraw(office, agency.agency, id, { reasons: '名录遗漏一个市', by: '李某' })
    await expect(inspect([team[0]!, other])).rejects.toThrow('抽取已经公开作废的')
    const k = await kept()
    expect(k.c.state).toBe('void')
    const read = openReceipt(Buffer.from(await receiptOf(office, agency.agency, k)))
    if ('fault' in read) throw new Error(read.fault.says)
    expect(read.value.voided?.reason).toBe('名录遗漏一个市')
    expect(verifyReceipt(read.value).valid).toBe(true)
  })
})

describe('what was fixed beforehand for a value that is withheld', () => {
  it('leaves it out of the seed', async () => {
    at('2026-03-03T01:00:00Z')
    const id = await commit(office, agency, committing('CQ-2'))
    at('2026-03-06T01:00:00Z')
    await announce(office, agency.agency, id, value)
    await revealed(id, '李明')
    await withhold(office, agency.agency, id, { custodian: '赵敏', reasons: '本人表示数值已经遗失', by: '李某' })
    await draw(office, agency.agency, id, '王某')
    const { result } = await readDraw(office, agency.agency, id)
    expect(result?.entropy.reveals).toEqual([secrets.李明, null])
  })
  it('or voids the draw', async () => {
    at('2026-03-03T01:00:00Z')
    const id = await commit(office, agency, committing('CQ-3', {}, { withheld: 'void' }))
    at('2026-03-06T01:00:00Z')
    await announce(office, agency.agency, id, value)
    await revealed(id, '李明')
    await withhold(office, agency.agency, id, { custodian: '赵敏', reasons: '遗失', by: '李某' })
    await expect(draw(office, agency.agency, id, '王某')).rejects.toThrow('方案写明作废的，不得抽取')
  })
})

it.each([
  ['a task that doesn’t exist', () => committing('X', { task: 'SJ-9' }), '没有编号为SJ-9的抽查任务'],
  ['a rate over a hundred percent', () => committing('X', { rates: { A: 1, B: 2, C: 101 } }), 'C级的抽查比例是101%'],
  ['a class without enterprises', () => committing('X', { rates: { A: 1, B: 2, C: 5, D: 10 } }), '没有可以抽取的D级企业'],
  ['a class without a rate', () => committing('X', { rates: { A: 1, B: 2 } }), '请写明C级企业的抽查比例'],
  ['nobody drawn', () => committing('X', { rates: { A: 0, B: 0, C: 0 } }), '一家企业也抽不到'],
  ['an exclusion from outside of the pool', () => committing('X', { exclusions: [{ id: code(999), reason: '注销' }] }), '不在企业名录里'],
  ['chance of the past', () => committing('X', {}, { at: '2026-02-01T21:15:00+08:00' }), '已经过去'],
])('commits to nothing: %s', async (_, c, says) => {
  at('2026-03-03T01:00:00Z')
  const before = await office.db.app
    .selectFrom('draw_plans')
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  await expect(commit(office, agency, c())).rejects.toThrow(says)
  expect(
    await office.db.app
      .selectFrom('draw_plans')
      .select((e) => e.fn.countAll().as('n'))
      .executeTakeFirstOrThrow(),
  ).toEqual(before)
})

it('commits to nobody without a certificate', async () => {
  const { caseId } = await step('certificate', 'issue', { officer: '检查员9', number: card(9), validUntil: '2026-04-01', passed: true })
  await step('inspector', 'enter', { certificate: card(9), officer: '检查员9', items: ['民爆安全'] })
  await expect(commit(office, agency, committing('CQ-4'))).rejects.toThrow(`检查人员检查员9（${card(9)}）在2026-05-29没有有效的执法证件`)
  expect(caseId).toBeTruthy()
})
