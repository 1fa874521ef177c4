/** The main job on the demo's ledgers: import, figures, import again, audit, tampering, undoing. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runsIn } from '../src/engine/index.ts'
import { figures, recordsOf } from '../src/office/figure.ts'
import { importLedgers } from '../src/office/import.ts'
import { undoImport } from '../src/office/undo.ts'
import { agencyId } from '../src/office/office.ts'
import { draft, drift, editions, freeze, reportOf, reportsOf } from '../src/office/report.ts'
import { audit } from '../src/store/audit.ts'
import { testOffice, type TestOffice } from './office.ts'

const name = '示范省工业和信息化厅'
const agency = agencyId(name)
const ledgers = 'demo/ledgers/2023'
let office: TestOffice
beforeAll(async () => {
  office = await testOffice()
})
afterAll(() => office.end())

const log = async () =>
  (
    await office.db.app
      .selectFrom('acts')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n
const check = () => audit(office.db.app, agency, office.catalog, office.calendar, [office.keys.public])

describe('the ledgers of 2023', () => {
  it('go in whole', async () => {
    const results = await importLedgers(office, [ledgers], { by: 'test', synthetic: true })
    expect(results.map((r) => r.error ?? '').filter(Boolean)).toEqual([])
    expect(results.reduce((n, r) => n + r.refused, 0)).toBe(0)
    expect(results.reduce((n, r) => n + r.added, 0)).toBe(18_571)
    expect(new Set(results.map((r) => r.agency))).toEqual(new Set([name]))
  })

  it('give every figure of the report', async () => {
    const expected = JSON.parse(await readFile(`${ledgers}/expected-figures.json`, 'utf8')) as {
      figures: Record<string, { value: number }>
    }
    const now = await figures(office, agency, 2023)
    expect(Object.fromEntries(Object.keys(expected.figures).map((id) => [id, now.get(id)?.value]))).toEqual(
      Object.fromEntries(Object.entries(expected.figures).map(([id, { value }]) => [id, value])),
    )
  })

  it('open as many records as each figure says', async () => {
    for (const f of (await figures(office, agency, 2023)).values())
      expect([f.id, (await recordsOf(office, agency, f.id, 2023)).length]).toEqual([f.id, f.records])
  })

  it('change nothing when they are imported again', async () => {
    const before = await log()
    const results = await importLedgers(office, [ledgers], { by: 'test' })
    expect(results.reduce((n, r) => n + r.added + r.refused, 0)).toBe(0)
    expect(results.reduce((n, r) => n + r.present, 0)).toBe(18_571)
    expect(await log()).toBe(before)
  })

  it('note what broke the law', async () => {
    const { rows } = await office.owner(`select kind, says from findings where agency = '${agency}'`)
    expect(rows.some((r) => r.kind === 'breach' && r.says.includes('强制'))).toBe(true)
  })
})

describe('the report', () => {
  it('holds all its rules and is frozen with its records', async () => {
    const d = await draft(office, { agency, name }, reportOf(office), 2023)
    expect(d.rules.length).toBeGreaterThan(5)
    expect(d.rules.filter((r) => !r.holds)).toEqual([])
    const text = d.composed.flatMap((c) => runsIn(c).map((r) => r.text)).join('')
    expect(text).toContain('289件')
    expect(text).toContain('5900余条')
    expect(text).toContain('《示范省中小企业促进条例》自8月1日起施行')
    expect(text).toContain('维持1件，年底尚在审理1件。')
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/)
    const first = await freeze(office, { agency, name, synthetic: true }, reportOf(office), 2023, { by: '负责人' })
    expect(first.edition).toBe(1)
    expect(first.records['licensing.decided']).toHaveLength(289)
    expect(first.checkpoint).toContain(`yifa/${agency}`)
    expect(await drift(office, agency, 2023, first)).toEqual([])
    await expect(freeze(office, { agency, name, synthetic: true }, reportOf(office), 2023, { by: '负责人' })).rejects.toThrow('更正的理由')
  })

  it('is one of several: their tables balance, and each cell opens as many records as it says', async () => {
    for (const report of reportsOf(office)) {
      const d = await draft(office, { agency, name }, report, 2023)
      const asked = d.rules.filter((r) => !r.holds && !r.says.includes('请补正') && !r.says.includes('更正'))
      expect([report.id, asked]).toEqual([report.id, []])
      for (const id of report.tables.flatMap((t) =>
        report.figures.filter((f) => f.startsWith(`${t.id}.`) && d.figures.get(f)!.records > 0),
      ))
        expect([id, (await recordsOf(office, agency, id, 2023)).length]).toEqual([id, d.figures.get(id)!.records])
    }
    const { figures: found } = await draft(office, { agency, name }, reportOf(office, 'enforcement'), 2023)
    const value = (id: string) => found.get(`enforcement-${id}`)?.value
    expect(['carriedIn', 'applied', 'granted', 'denied', 'ended', 'carriedOut'].map((c) => value(`licensing.applications.${c}`))).toEqual([
      6, 294, 274, 15, 293, 7,
    ])
    expect([value('inspections.random.total'), value('inspections.all.total'), value('fees.all.amount')]).toEqual([404, 409, 53.77])
  })

  it('shows what drifts after it was frozen', async () => {
    const fees = await office.db.app.selectFrom('imports').select('id').where('register', '=', 'fee-collections').executeTakeFirstOrThrow()
    expect(await undoImport(office, agency, fees.id, { by: 'test', reason: '重复报送' })).toBe(13)
    expect((await figures(office, agency, 2023)).get('fees.collections')?.value).toBe(0)
    const [first] = await editions(office, agency, 'law-government', 2023)
    expect(await drift(office, agency, 2023, first!)).toMatchObject([
      { id: 'fees.collections', frozen: 13, now: 0, added: [], gone: { length: 13 } },
    ])
    const again = await importLedgers(office, [`${ledgers}/17-行政收费台账.xlsx`], { by: 'test' })
    expect(again[0]).toMatchObject({ added: 13, refused: 0 })
    expect(await drift(office, agency, 2023, first!)).toEqual([])
  })
})

describe('the audit', () => {
  it('finds a whole log', async () => {
    const found = await check()
    expect(found.faults).toEqual([])
    expect(found.log.confirmed).toBe(await log())
    expect(found.cases).toBe(18_571)
  })

  it('finds one changed byte', async () => {
    await office.owner(
      `update acts set body = replace(body, '准予', '不予') where case_id = (select id from cases where number = 'XK20230232') and n = 1`,
    )
    await office.owner(
      `update acts set body = replace(body, '"granted"', '"denied"') where body like '%"granted"%' and case_id = (select id from cases where number = 'XK20230232')`,
    )
    const found = await check()
    expect(found.faults.some((f) => f.about.startsWith('license-case-'))).toBe(true)
    await office.owner(
      `update acts set body = replace(body, '"denied"', '"granted"') where body like '%"denied"%' and case_id = (select id from cases where number = 'XK20230232')`,
    )
    expect((await check()).faults).toEqual([])
  })

  it('finds a figure that was moved without an act', async () => {
    await office.owner(
      `delete from memberships where indicator = 'licensing.decided' and case_id = (select id from cases where number = 'XK20230232')`,
    )
    expect((await check()).faults).toMatchObject([{ says: expect.stringContaining('所属指标') }])
  })
})

describe('the role that serves requests', () => {
  it.each([
    'update acts set body = body',
    'delete from acts',
    'update editions set reason = reason',
    'delete from leaves',
    'insert into checkpoints values ()',
    'drop table acts',
  ])('may not %s', async (statement) => {
    const { sql } = await import('kysely')
    await expect(sql.raw(statement).execute(office.db.app)).rejects.toThrow(/permission denied|must be owner|syntax/)
  })
})
