/** Numbers: 1 to n without gaps whoever asks at once, whatever fails meanwhile; given once, never given back. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importLedgers } from '../src/office/import.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { keepSeries, numberPage } from '../src/office/numbering.ts'
import { correct, take, type Taken } from '../src/office/step.ts'
import { undoImport } from '../src/office/undo.ts'
import { audit } from '../src/store/audit.ts'
import { appRole } from '../src/store/database.ts'
import { beginAfter } from '../src/store/numbers.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
beforeEach(async () => {
  office = await testOffice()
  agency = await agencyOf(office, '某厅', { synthetic: true })
})
afterEach(() => office.end())

const keep = (kind: string, form: string) => keepSeries(office, agency.agency, kind, form, '管理员')
const power = { 事项编码370107003不在权责清单事项中: '试验' }
const apply = (over: Record<string, unknown> = {}, on = '2024-02-05') =>
  take(office, agency.agency, {
    procedure: 'license-case',
    step: 'apply',
    on,
    data: { power: '370107003', applicant: '青岛源源新材料有限公司', ...over },
    by: '张某',
    reasons: power,
  })
const idOf = (taken: Taken): string => {
  if ('refusals' in taken) throw new Error(taken.refusals.map((r) => r.says).join())
  return taken.caseId
}
const given = async (kind: string, year = 2024) =>
  (await numberPage(office, agency.agency, kind, year, { limit: 1000, offset: 0 })).rows.toReversed()
const faults = async () => (await audit(office.db.app, agency.agency, office.catalog, office.calendar, [office.keys.public])).faults

describe('a series that is kept here', () => {
  it('gives numbers in order, for each year afresh, and refuses those written by hand', async () => {
    await keep('license-case', 'XK{year}{n:4}')
    const ids = [idOf(await apply()), idOf(await apply()), idOf(await apply({}, '2023-12-29'))]
    expect((await given('license-case')).map((g) => [g.text, g.caseId])).toEqual([
      ['XK20240001', ids[0]],
      ['XK20240002', ids[1]],
    ])
    expect((await given('license-case', 2023)).map((g) => g.text)).toEqual(['XK20230001'])
    const byHand = await apply({ number: 'XK20240009' })
    expect(byHand).toMatchObject({ refusals: [{ kind: 'shape', says: expect.stringContaining('请不要填写'), field: 'number' }] })
    expect(await faults()).toEqual([])
  })

  it('gives nothing before its gates, and one number to one case', async () => {
    await keep('normative-registration', 'SDPR-{year}-012{n:4}')
    const step = (name: string, on: string, data: object, caseId?: string) =>
      take(office, agency.agency, {
        procedure: 'normative-document',
        step: name,
        on,
        data: { ...data },
        by: '张某',
        reasons: {
          登记编号以前应当经过集体审议: '试验',
          登记编号以前应当由主要负责人签发: '试验',
          '合法性审核以前应当公开征求意见，依法不公开的除外；征求意见不能替代审核': '试验',
        },
        ...(caseId && { caseId }),
      })
    const id = idOf(await step('draft', '2024-02-05', { title: '某办法' }))
    const early = await step('register', '2024-02-06', {}, id)
    expect(early).toMatchObject({ refusals: [{ kind: 'must', says: '未经合法性审核或者审核不合法的，不得登记编号' }] })
    expect(await given('normative-registration')).toEqual([])
    idOf(await step('reviewLegality', '2024-02-07', { outcome: 'legal' }, id))
    idOf(await step('register', '2024-02-08', {}, id))
    expect(await step('register', '2024-02-09', {}, id)).toMatchObject({
      refusals: [{ kind: 'state', says: expect.stringContaining('一件只编一个号') }],
    })
    expect((await given('normative-registration')).map((g) => g.text)).toEqual(['SDPR-2024-0120001'])
  })

  it('keeps a voided number used and refuses to correct it', async () => {
    await keep('license-case', 'XK{year}{n:4}')
    const id = idOf(await apply())
    const head = { procedure: 'license-case', caseId: id, by: '张某', reason: '录错了' }
    await expect(correct(office, agency.agency, { ...head, step: '@amend', act: 1, values: { number: 'XK20240005' } })).rejects.toThrow(
      '不能更正',
    )
    idOf(await correct(office, agency.agency, { ...head, step: '@amend', act: 1, values: { applicant: '另一公司' } }))
    idOf(await correct(office, agency.agency, { ...head, step: '@void', act: 'all' }))
    idOf(await apply())
    expect((await given('license-case')).map((g) => [g.text, g.voided])).toEqual([
      ['XK20240001', true],
      ['XK20240002', false],
    ])
    expect(await faults()).toEqual([])
  })

  it('goes on after the highest number that ledgers bear', async () => {
    idOf(await apply({ number: 'XK20240016' }))
    idOf(await apply({ number: 'xk2024-另一种写法' }))
    await keep('license-case', 'XK{year}{n:4}')
    idOf(await apply())
    const series = { ...office.catalog.numberings.get('license-case')!, form: 'XK{year}{n:4}' }
    await beginAfter(office.db.log, agency.agency, series, { year: 2024, n: 12 })
    idOf(await apply())
    await beginAfter(office.db.log, agency.agency, series, { year: 2024, n: 30 })
    idOf(await apply())
    expect((await given('license-case')).map((g) => [g.n, g.start])).toEqual([
      [17, 16],
      [18, null],
      [31, 30],
    ])
    expect(await faults()).toEqual([])
  })

  it('can’t share its form with another', async () => {
    await keep('license-decision', '某工信许〔{year}〕{n}号')
    await expect(keep('inspection-notice', '某工信许〔{year}〕{n}号')).rejects.toThrow('样式不能相同')
    await expect(keep('inspection-notice', '某工信检({year}){n}号')).rejects.toThrow('六角括号')
    await expect(keep('nothing', 'X{year}{n}')).rejects.toThrow('没有“nothing”这种编号')
  })
})

describe('ledgers', () => {
  const bring = async (name: string, ...rows: readonly (readonly string[])[]) => {
    const file = join(office.dir, `${name}.csv`)
    await writeFile(file, [[`某厅${name}`], ...rows].map((r) => r.join(',')).join('\n'))
    const [result] = await importLedgers(office, [file], { by: '测试', agency: '某厅' })
    return result!
  }
  const head = ['办件编号', '事项编码', '申请人', '申请日期', '受理日期', '决定日期', '决定结果']
  const row = (number: string) => [number, '4201', '某公司', '2024-01-05', '2024-01-08', '2024-01-20', '准予许可']

  it('bring numbers after which counting goes on; undone, they count no more', async () => {
    expect((await bring('行政许可办理台账', head, row('XK20240007'), row('XK20240012'))).added).toBe(2)
    await keep('license-case', 'XK{year}{n:4}')
    idOf(await apply())
    const more = await bring('行政许可办理台账', head, row('XK20240040'), row('XK20240041'))
    expect(more).toMatchObject({ added: 2, refused: 0 })
    await undoImport(office, agency.agency, more.id!, { by: '测试', reason: '编号填错' })
    idOf(await apply())
    await bring('行政许可办理台账', head, row('XK20240030'))
    idOf(await apply())
    expect((await given('license-case')).map((g) => [g.n, g.start])).toEqual([
      [13, 12],
      [14, null],
      [31, 30],
    ])
    expect(await faults()).toEqual([])
  })

  it('can’t bear a number that was given here to another', async () => {
    await keep('license-decision', '某工信许〔{year}〕{n}号')
    const id = idOf(await apply({ number: 'XK1' }))
    const next = (step: string, data: object) =>
      take(office, agency.agency, {
        procedure: 'license-case',
        caseId: id,
        step,
        on: '2024-02-07',
        data: { ...data },
        by: '李某',
        reasons: { '需要核实实质内容的，应当先核查': '试验' },
      })
    idOf(await next('accept', { receipt: true }))
    idOf(await next('decide', { outcome: 'granted' }))
    const [mine] = await given('license-decision')
    expect(mine!.text).toBe('某工信许〔2024〕1号')
    const { refused, refusals } = await bring(
      '行政许可办理台账',
      [...head, '决定书文号'],
      [...row('XK2'), mine!.text],
      [...row('XK3'), '某工信许〔2024〕9号'],
    )
    expect([refused, refusals[0]?.says]).toEqual([1, ['“某工信许〔2024〕1号”已由系统编给另一件，一个号只能用于一件。请核对编号']])
    expect(await faults()).toEqual([])
  })
})

describe('many at once', () => {
  it('get 1 to n, though some fail and connections break', async () => {
    await keep('license-case', 'XK{year}{n:4}')
    await keep('license-decision', '某工信许〔{year}〕{n}号')
    const admin = new pg.Client({ connectionString: office.url })
    await admin.connect()
    let over = false
    const breaking = (async () => {
      for (let i = 0; !over; i++) {
        await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and query like '%numbers%' order by random() limit 1`)
        await new Promise((done) => setTimeout(done, 20 + (i % 7) * 10))
      }
    })()
    const settled = await Promise.allSettled(
      Array.from({ length: 80 }, async () => {
        const id = idOf(await apply())
        // Two decide at once: one of them is too late, and its number goes to somebody else.
        idOf(
          await take(office, agency.agency, {
            procedure: 'license-case',
            caseId: id,
            step: 'accept',
            on: '2024-02-06',
            data: { receipt: true },
            by: '张某',
          }),
        )
        const decide = () =>
          take(office, agency.agency, {
            procedure: 'license-case',
            caseId: id,
            step: 'decide',
            on: '2024-02-07',
            data: { outcome: 'granted' },
            by: '李某',
            reasons: { '需要核实实质内容的，应当先核查': '试验' },
          })
        await Promise.allSettled([decide(), decide()])
        return id
      }),
    )
    over = true
    await breaking
    await admin.end()
    for (const kind of ['license-case', 'license-decision']) {
      const numbers = await given(kind)
      expect(numbers.map((g) => g.n)).toEqual(numbers.map((_, i) => i + 1))
      expect(new Set(numbers.map((g) => g.caseId)).size).toBe(numbers.length)
      expect(numbers.length).toBeGreaterThan(40)
    }
    const done = settled.flatMap((s) => (s.status === 'fulfilled' ? [s.value] : []))
    expect(new Set(done).isSubsetOf(new Set((await given('license-case')).map((g) => g.caseId)))).toBe(true)
    expect(settled.some((s) => s.status === 'rejected')).toBe(true)
    expect(await faults()).toEqual([])
  }, 60_000)
})

describe('the database', () => {
  const as = (sql: string) => office.owner(`set role ${appRole}; ${sql}`)
  const values = (n: number, previous: string, start: string) =>
    `insert into numbers values ('${agency.agency}', 'license-case', 2024, ${n}, 'XK2024000${n}', (select case_id from acts limit 1), 1, 'f${n}', ${previous}, ${start})`

  it('refuses gaps, repetitions and going back, even to those who write SQL', async () => {
    await keep('license-case', 'XK{year}{n:4}')
    idOf(await apply())
    await expect(as(values(3, '2', 'null'))).rejects.toThrow('foreign key')
    await expect(as(values(3, '1', 'null'))).rejects.toThrow('check')
    await expect(as(values(3, 'null', 'null'))).rejects.toThrow('check')
    await expect(as(values(1, 'null', '0'))).rejects.toThrow('unique')
    await expect(as('delete from numbers')).rejects.toThrow('permission denied')
    await expect(as('update numbers set n = 5')).rejects.toThrow('permission denied')
    await as(values(2, '1', 'null'))
  })

  it('shows in the audit what an owner of the database changes', async () => {
    await keep('license-case', 'XK{year}{n:4}')
    for (let i = 0; i < 3; i++) idOf(await apply())
    await office.owner('alter table numbers drop constraint numbers_agency_kind_year_previous_fkey; delete from numbers where n >= 2')
    expect((await faults()).map((f) => f.says).toSorted()).toEqual(['编号“XK20240002”不在编号登记中', '编号“XK20240003”不在编号登记中'])
  })
})
