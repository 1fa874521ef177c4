/** Import of untidy ledgers: what goes in, what comes back, and that nothing is lost or counted twice. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { openWorkbook, type Cell } from '../src/ledger/workbook.ts'
import { figures } from '../src/office/figure.ts'
import { importLedgers, type ImportOptions, type SheetResult } from '../src/office/import.ts'
import { undoImport } from '../src/office/undo.ts'
import { agencies, agencyId } from '../src/office/office.ts'
import { refusedWorkbook } from '../src/office/refused.ts'
import { registerPage } from '../src/office/register.ts'
import { reasonTitle } from '../src/print/xlsx.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let folder: string
/** Each test has a department of its own. */
let department: string
let tests = 0
beforeAll(async () => {
  office = await testOffice()
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yifa-ledgers-'))
  department = `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒'[tests++]}省交通运输厅`
  return () => rm(folder, { recursive: true })
})
afterAll(() => office.end())

type Line = readonly Cell[]
const ledger = async (name: string, ...sheets: readonly (readonly [name: string, rows: readonly Line[]])[]): Promise<string> => {
  const cellOf = (c: Cell) =>
    c === undefined ? null : typeof c === 'object' ? { value: new Date(c.day), format: 'yyyy-mm-dd' } : { value: c }
  const book = writeExcelFile(sheets.map(([sheet, rows]) => ({ sheet, data: rows.map((r) => r.map(cellOf)) })) as never)
  await writeFile(join(folder, name), await book.toBuffer())
  return join(folder, name)
}
const text = async (name: string, content: string | Buffer): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const bring = (path: string | readonly string[], options: Partial<ImportOptions> = {}): Promise<SheetResult[]> =>
  importLedgers(office, [path].flat(), { by: '测试', ...options })
const counts = (results: readonly SheetResult[]) =>
  (['added', 'present', 'refused'] as const).map((k) => results.reduce((n, r) => n + r[k], 0))
const figure = async (id: string, year: number, name = department) => (await figures(office, agencyId(name), year)).get(id)?.value
const acts = async (name = department) =>
  (await office.owner(`select count(*)::int as n from acts where agency = '${agencyId(name)}'`)).rows[0].n as number

const licences = ['序号', '办件编号', '事项编码', '申请人', '统一社会信用代码', '申请日期', '受理日期', '是否延期', '决定日期', '决定结果']
const code = '91371026H5379874UM'
const licence = (n: number, applied: Cell, accepted: Cell, decided: Cell, outcome: Cell, more: Partial<Record<string, Cell>> = {}): Line =>
  licences.map(
    (title) =>
      ({
        序号: n,
        办件编号: `XK${1000 + n}`,
        事项编码: '4201',
        申请人: '顺运物流有限公司',
        统一社会信用代码: code,
        申请日期: applied,
        受理日期: accepted,
        是否延期: '否',
        决定日期: decided,
        决定结果: outcome,
        ...more,
      })[title],
  )
const press = (title: Cell, on: Cell, kind: Cell = '新闻发布会'): Line => [title, kind, on]
const pressed: Line = ['名称', '类型', '日期']

describe('untidy ledgers', () => {
  it('are read under titles, fillers, groups, synonyms, extra columns, totals and signatures', async () => {
    const file = await ledger(
      '台账.xlsx',
      ['填表说明', [['填表说明'], ['一、由各处室按月填报。']]],
      [
        '2024',
        [
          [undefined, '附件1'],
          [undefined, '行政许可办件情况登记表（2024年度）'],
          [undefined, `填报单位：${department}（盖章）`, undefined, '填报日期：2025年1月8日'],
          [],
          [
            undefined,
            '序 号',
            '申请单位',
            '信用代码',
            '办理时间',
            undefined,
            undefined,
            '*许可结果',
            '业务编号',
            '许可事项编码',
            '是否\n延期',
            '备注',
          ],
          [undefined, undefined, undefined, undefined, '申请时间', '受理日（年月日）', '作出决定时间'],
          [
            undefined,
            1,
            '甲公司',
            ` ${code.toLowerCase()} `,
            { day: '2024-01-05' },
            '2024年1月8日',
            '２０２４年２月１日',
            '准予许可',
            'XK1',
            '4201',
            '×',
            '已核',
          ],
          [undefined, 2, '乙公司', code, 45299, '2024/1/9 09:12:00', '2024.2.2.', ' 不予 ', 'XK2', 4201, '√', ''],
          [],
          [undefined, '小计', 2],
          [undefined, '序 号', '申请单位', '信用代码', '申请时间', '受理日', '作出决定时间', '*许可结果', '业务编号', '许可事项编码'],
          [undefined, '（二）二季度'],
          [undefined, 3, '丙公司', '', '20240405', '二〇二四年四月八日', '办理中', '在办', 'XK3', '4201', '/'],
          [undefined, 4, '丁公司', '—', '2024-04-05 ', '2024年4月8日 上午9:30', '—', '', 'XK4', '4201'],
          [undefined, 5, '戊公司', '', '2023-12-25', '2023-12-26', '2023-12-29', '同意', 'XK5', '4201'],
          [undefined, '/', '无', '无'],
          [undefined, '合 计', 5],
          ['注：截至2024年12月31日。'],
          [undefined, '填表人：王伟', undefined, '审核人：李芳', undefined, '日期：2025年1月8日'],
        ],
      ],
      ['Sheet3', []],
    )
    const [remarks, records, ...more] = await bring(file)
    expect(more).toEqual([])
    expect(remarks?.skipped).toContain('没有认出')
    expect(records).toMatchObject({ register: 'license-cases', agency: department, rows: 5, added: 5, refused: 0 })
    expect(records?.unmatched.map((u) => u.title)).toEqual(['备注'])
    expect(records?.otherRows.map((o) => o.row)).toEqual([10, 12, 17, 18, 19])
    expect(await figure('licensing.decided', 2024)).toBe(2)
    expect(await figure('licensing.granted', 2024)).toBe(1)
    expect(await figure('licensing.decided', 2023)).toBe(1)
  })

  it('are read in folders within folders; what can’t be read is named', async () => {
    const rows = (on: string) => [[`${department}新闻发布台账`], pressed, press('发布会', on)]
    await mkdir(join(folder, '2024年', '办公室'), { recursive: true })
    await ledger('2024年/办公室/a.xlsx', ['S', rows('2024-01-05')])
    await ledger('2024年/b.xlsx', ['S', rows('2024-02-05')])
    await ledger('~$b.xlsx', ['S', rows('2024-03-05')])
    await text('c.et', Buffer.from('d0cf11e0a1b11ae1', 'hex'))
    const results = await bring(folder)
    expect(counts(results)).toEqual([2, 0, 0])
    expect(results.map((r) => r.error ?? '')).toEqual(['', '', expect.stringContaining('旧版 .xls')])
  })

  it('are read as text in UTF-8 with and without a mark, GB18030, with commas and tabs', async () => {
    const table = (on: string, delimiter: string) =>
      [[`${department}2024年新闻发布台账`], pressed, press(`发布会${on}`, on)].map((r) => r.join(delimiter)).join('\r\n')
    await text('a.csv', `\uFEFF${table('2024-01-05', ',')}`)
    await text('b.csv', table('2024-02-05', ','))
    await text('c.csv', gb18030(table('2024-03-05', ',')))
    await text('d.tsv', table('2024-04-05', '\t'))
    expect(counts(await bring(folder))).toEqual([4, 0, 0])
    expect(await figure('press.conferences', 2024)).toBe(4)
  })

  it('keep what a column says that the register lacks, and say which column was only guessed', async () => {
    const rows = [
      [`${department}2024年行政收费台账`],
      ['收费项目', '实际缴费单位', '金额（万元）', '收缴日期', '领导批示'],
      ['检验费', '甲公司', '1.2', '2024-05-06', '同意减半'],
    ]
    const [r] = await bring(await ledger('收费.xlsx', ['S', rows]))
    expect(r?.guessed).toMatchObject([{ title: '实际缴费单位', as: '缴费人' }])
    expect(r?.unmatched).toMatchObject([{ title: '领导批示' }])
    expect(await figure('fees.amount', 2024)).toBe(12_000)
    const kept = await office.owner(`select value from confidential where agency = '${agencyId(department)}' and field = 'columns'`)
    expect(kept.rows).toEqual([{ value: { 领导批示: '同意减半' } }])
  })

  it('of which each sheet has a kind, by their names', async () => {
    const rows = (...codes: string[]) => [['事项编码', '事项名称', '生效日期'], ...codes.map((code) => [code, `事项${code}`, '2020-01-01'])]
    const file = await ledger(
      `${department}2024年权责清单.xlsx`,
      ['1.行政许可（2项）', rows('1', '2')],
      ['2.公共服务', rows('3')],
      ['其他权力', rows('4')],
    )
    const results = await bring(file)
    expect(results[0]?.guessed).toEqual([{ title: '表名中的“行政许可”', as: '事项类型' }])
    expect([await figure('powers.listed', 2024), await figure('licensing.items', 2024), await figure('services.items', 2024)]).toEqual([
      4, 2, 1,
    ])
  })

  it('show words that a list lacks', async () => {
    const rows = [[`${department}2024年媒体报道台账`], ['标题', '媒体', '媒体级别', '日期'], ['报道', '某报', '境外媒体', '2024-05-06']]
    const [r] = await bring(await ledger('报道.xlsx', ['S', rows]))
    expect(r).toMatchObject({ added: 1, notes: [{ kind: 'word', says: expect.stringContaining('“媒体级别”填了“境外媒体”'), count: 1 }] })
  })
})

describe('malformed rows', () => {
  const bad = (): Line[] => [
    licence(1, '2024-02-30', '2024-03-01', '', ''),
    licence(2, '2024-02-01', '2024-02-02', '2024-02-20', '基本同意'),
    licence(3, '2024-02-01', '2024-02-02', '2024-02-20', '准予', { 统一社会信用代码: '91371026H5379874UA' }),
    licence(4, '2024-02-01', '2024-02-02', '2024-02-20', '准予', { 申请人: '/' }),
    licence(5, '2024-02-05', '2024-02-06', '2024-02-01', '准予'),
    licence(6, '2024-02-01', '2024-02-02', '2024-02-20', '准予'),
    licence(7, '2024-02-01', '2024-02-02', '2024-02-20', '准予', { 办件编号: 'xk 1006' }),
    licence(8, '2024-02-01', '2024-02-02', '', '准予'),
  ]
  const titled = (rows: readonly Line[]): Line[] => [[`${department}2024年度行政许可办理台账`], licences, ...rows]

  it('come back with row, column, reason and what to do; the others go in', async () => {
    const [r] = await bring(await ledger('许可.xlsx', ['S', titled(bad())]))
    expect(r).toMatchObject({ rows: 8, added: 1, refused: 7 })
    expect(r?.refusals.map((x) => `${x.row} ${x.says.join('；')}`)).toEqual([
      expect.stringMatching(/^3 “申请日期”填了“2024-02-30”，2024年2月没有30日，请核对/),
      expect.stringMatching(/^4 “决定结果”填了“基本同意”，应当是“准予行政许可”、“不予行政许可”之一，或者“不予受理”、“申请人撤回”$/),
      expect.stringMatching(/^5 “统一社会信用代码”.*末位是校验位.*请对照营业执照核对$/),
      expect.stringMatching(/^6 没有填“申请人”，请补填$/),
      expect.stringMatching(/^7 日期次序不对：“决定日期”是2024-02-01，早于“申请日期”2024-02-05，请核对$/),
      expect.stringMatching(/^9 编号“XK1006”在本表中重复/),
      expect.stringMatching(/^10 填了“决定结果”，没有填“决定日期”，请补填$/),
    ])
    const marked = await open(await refusedWorkbook(office, agencyId(department), r!.id!), '退回.xlsx')
    expect(marked[1]).toEqual([...licences, '原行号', reasonTitle])
    expect(marked.slice(2).map((row) => row[licences.length])).toEqual([3, 4, 5, 6, 7, 9, 10])
    expect(marked[4]!.at(-1)).toContain('统一社会信用代码')
  })

  it('go in, and only they, once their workbook is corrected', async () => {
    const [first] = await bring(await ledger('许可.xlsx', ['S', titled(bad())]))
    const rows = await open(await refusedWorkbook(office, agencyId(department), first!.id!), '退回.xlsx')
    const set = (row: number, title: string, value: string) => {
      rows[row]![licences.indexOf(title)] = value
    }
    set(2, '申请日期', '2024-02-28')
    set(3, '决定结果', '准予')
    set(4, '统一社会信用代码', code)
    set(5, '申请人', '甲公司')
    set(6, '决定日期', '2024-02-11')
    set(7, '办件编号', 'XK1007')
    set(8, '决定日期', '2024-02-20')
    const again = await bring(await ledger('退回.xlsx', ['退回', rows]))
    expect(again).toMatchObject([{ agency: department, register: 'license-cases', unmatched: [] }])
    expect(counts(again)).toEqual([7, 0, 0])
    expect(await figure('licensing.decided', 2024)).toBe(7)
    expect(counts(await bring(await ledger('全年.xlsx', ['S', titled([bad()[5]!])])))).toEqual([0, 1, 0])
  })

  it('are not those that tell of a breach of law: facts are recorded, the breach is noted', async () => {
    await ledger('a.xlsx', ['S', titled([licence(1, '2024-01-05', '2024-01-08', '2024-12-20', '准予')])])
    await ledger('b.xlsx', [
      'S',
      [
        [`${department}2024年度权责清单台账`],
        ['事项编码', '事项名称', '事项类型', '生效日期', '失效日期'],
        ['9', '审批', '行政许可', '2020-01-01', '2023-01-01'],
      ],
    ])
    await ledger('c.xlsx', [
      'S',
      [
        ['办件编号', '渠道', '评价日期', '事项编码', '评价等级', '一窗受理'],
        ['P1', '线上', '2024-05-06', '9', '满意', ''],
        ['P2', '线上', '2024-05-06', '77', '满意', ''],
      ],
    ])
    const results = await bring(folder)
    expect(counts(results)).toEqual([4, 0, 0])
    const notes = results.map((r) => r.notes.map((n) => n.says).join('；'))
    expect(notes[0]).toMatch(/超过.*期限/)
    expect(notes[2]).toContain('不在有效清单中（如9，2024-05-06）')
    expect(notes[2]).toContain('不在清单中（如77）')
    expect(await figure('services.online-interactions', 2024)).toBe(2)
  })

  it('keep formulas as text', async () => {
    const formula = "=cmd|'/c calc'!A1"
    const rows = [[`${department}2024年新闻发布台账`], pressed, press(formula, '2024-01-05'), press(formula, '2024-02-30')]
    const [r] = await bring(await text('新闻.csv', rows.map((x) => x.join(',')).join('\n')))
    expect(counts([r!])).toEqual([1, 0, 1])
    expect(
      (await registerPage(office, agencyId(department), 'press-conferences', 'staff', { limit: 9, offset: 0 })).rows[0]?.cells[0],
    ).toBe(formula)
    const back = await open(await refusedWorkbook(office, agencyId(department), r!.id!), '退回.xlsx')
    expect(back[2]?.[0]).toBe(formula)
  })
})

describe('nothing is lost or counted twice', () => {
  it('on importing the same rows again, in another file, order and format', async () => {
    const rows = [1, 2, 3].map((n) => licence(n, '2024-02-01', '2024-02-02', `2024-02-1${n}`, '准予'))
    const titled = [`${department}2024年度行政许可办理台账`]
    expect(counts(await bring(await ledger('许可.xlsx', ['S', [titled, licences, ...rows]])))).toEqual([3, 0, 0])
    const before = await acts()
    expect(counts(await bring(join(folder, '许可.xlsx')))).toEqual([0, 3, 0])
    const csv = [titled, licences.toReversed(), ...rows.toReversed().map((r) => r.toReversed())]
    expect(counts(await bring(await text('b.csv', csv.map((r) => r.join(',')).join('\n'))))).toEqual([0, 3, 0])
    expect(await acts()).toBe(before)
  })

  it('when equal rows of one file are as many facts, however many, in any order, on one sheet or several', async () => {
    const head = [[`${department}2024年行政收费台账`], ['收费项目', '缴费人', '金额', '收缴日期']]
    const monthly = [1, 2, 3, 4, 5, 6, 7].map((m): Line => ['检验费', '甲公司', 100, `2024-0${m}-05`])
    const twice: Line[] = [1, 2, 3, 4, 5, 6].map(() => ['检验费', '乙公司', 50, '2024-03-01'])
    const file = await ledger(
      '收费.xlsx',
      ['一', [...head, ...monthly, ...twice]],
      ['二', [...head, twice[0]!, ['检验费', '丙公司', 1, '2024-03-02']]],
    )
    expect(counts(await bring(file))).toEqual([15, 0, 0])
    expect(counts(await bring(file))).toEqual([0, 15, 0])
    const mixed = await ledger('收费2.xlsx', ['一', [...head, ...[...twice, ...monthly].toReversed()]])
    expect(counts(await bring(mixed))).toEqual([0, 13, 0])
    // The year after: the same payers, other days.
    const next = await ledger('收费3.xlsx', [
      '一',
      [[`${department}2025年行政收费台账`], head[1]!, ['检验费', '甲公司', 100, '2025-01-05']],
    ])
    expect(counts(await bring(next))).toEqual([1, 0, 0])
    expect([await figure('fees.collections', 2024), await figure('fees.collections', 2025)]).toEqual([15, 1])
    // A day that is recorded already with another amount is a contradiction, not a new fact.
    const [other] = await bring(await ledger('收费4.xlsx', ['一', [...head, ['检验费', '甲公司', 999, '2024-01-05']]]))
    expect(other).toMatchObject({ added: 0, refused: 1, refusals: [{ says: [expect.stringContaining('“金额”与已入账的不一致')] }] })
  })

  it('when a sheet sums up the others', async () => {
    const head = [[`${department}2024年新闻发布台账`], pressed]
    const [a, b, c] = ['2024-01-05', '2024-02-05', '2024-03-05'].map((on) => press('发布会', on))
    const file = await ledger(
      '新闻.xlsx',
      ['汇总', [...head, a!, b!, c!]],
      ['1月', [...head, a!]],
      ['2月', [...head, b!]],
      ['3月', [...head, c!]],
    )
    expect(counts(await bring(file))).toEqual([3, 3, 0])
    expect(await figure('press.conferences', 2024)).toBe(3)
  })

  it('when a later ledger brings the end of what was pending, and figures speak as of their year', async () => {
    const of = (year: number) => [
      [`${department}${year}年行政复议台账`],
      ['案号', '申请人', '被申请行为', '收到通知日期', '答复日期', '决定日期', '复议结果'],
    ]
    const pending: Line = ['复1号', '张某', '处罚', '2023-11-20', '2023-11-28', '审理中', '尚未审结']
    const ended: Line = ['复 1 号', '张某', '“处罚”', '2023-11-20', '2023-11-28', '2024-01-11', '撤销']
    expect(counts(await bring(await ledger('复议2023.xlsx', ['S', [...of(2023), pending]])))).toEqual([1, 0, 0])
    expect(await figure('reconsideration.pending', 2024)).toBe(1)
    const later = await bring(await ledger('复议2024.xlsx', ['S', [...of(2024), ended]]))
    expect(counts(later)).toEqual([1, 0, 0])
    const seen = (year: number) => Promise.all(['cases', 'pending', 'revoked'].map((x) => figure(`reconsideration.${x}`, year)))
    expect([await seen(2023), await seen(2024), await seen(2025)]).toEqual([
      [1, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
    ])
    // The old ledger again takes nothing back.
    expect(counts(await bring(join(folder, '复议2023.xlsx')))).toEqual([0, 1, 0])
    expect(await undoImport(office, agencyId(department), later[0]!.id!, { by: '测试', reason: '误报' })).toBe(1)
    expect(await seen(2024)).toEqual([1, 1, 0])
  })

  it('when libraries of two years overlap, whichever comes first', async () => {
    const of = (year: number, ...rows: Line[]) => [[`${department}${year}年度涉诉案例库台账`], ['案号', '裁判日期', '是否入选'], ...rows]
    await ledger('2.xlsx', ['S', of(2024, ['一号', '2023-05-06', '√'], ['二号', '2024-05-06', ''], ['三号', '2022-05-06', '否'])])
    expect(counts(await bring(folder))).toEqual([3, 0, 0])
    await ledger('1.xlsx', ['S', of(2023, ['一号', '2023-05-06', ''], ['三号', '2022-05-06', '×'])])
    expect(counts(await bring(join(folder, '1.xlsx')))).toEqual([2, 0, 0])
    const library = (year: number) => Promise.all([figure('casebook.screened', year), figure('casebook.selected', year)])
    expect([await library(2022), await library(2023), await library(2024)]).toEqual([
      [0, 0],
      [2, 0],
      [3, 1],
    ])
  })

  it('when a list of the next year tells of an end, and calls an office otherwise', async () => {
    const of = (year: number, office: string, ...ended: string[]) => [
      [`${department}${year}年度权责清单台账`],
      ['事项编码', '事项名称', '事项类型', '承办处室', '生效日期', '失效日期'],
      ...['1', '2'].map((code) => [code, `事项${code}`, '行政许可', office, '2020-01-01', ended.includes(code) ? `${year}-06-01` : '长期']),
    ]
    expect(counts(await bring(await ledger('1.xlsx', ['S', of(2023, '运输处')])))).toEqual([2, 0, 0])
    const [next] = await bring(await ledger('2.xlsx', ['S', of(2024, '运输管理处', '2')]))
    expect(next).toMatchObject({
      added: 1,
      present: 1,
      notes: [{ kind: 'differs', says: expect.stringContaining('“承办处室”'), count: 2 }],
    })
    expect([await figure('powers.listed', 2023), await figure('powers.listed', 2024)]).toEqual([2, 1])
    const renamed = of(2024, '运输处').map((r) => r.map((c) => (c === '事项1' ? '别的事项' : c)))
    expect(counts(await bring(await ledger('3.xlsx', ['S', renamed])))).toEqual([0, 1, 1])
  })

  it('when an import breaks off and is begun again', async () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => press(`发布会${i}`, '2024-03-05'))
    const file = await text('新闻.csv', [[`${department}2024年新闻发布台账`], pressed, ...rows].map((r) => r.join(',')).join('\n'))
    const broken = bring(file, {
      onProgress: () => {
        throw new Error('power cut')
      },
    })
    await expect(broken).rejects.toThrow('power cut')
    expect(await figure('press.conferences', 2024)).toBe(1_000)
    const [again] = await bring(file)
    expect(counts([again!])).toEqual([1_500, 1_000, 0])
    const kept = await office.owner(`select rows, added, present, finished_at from imports where id = '${again!.id}'`)
    expect(kept.rows).toMatchObject([{ rows: 2_500, added: 2_500, present: 1_000, finished_at: expect.any(Date) }])
    expect(await figure('press.conferences', 2024)).toBe(2_500)
  })
})

describe('the way of importing', () => {
  it('tried only, records nothing and tells the same', async () => {
    const rows = [[`${department}2024年新闻发布台账`], pressed, press('发布会', '2024-01-05'), press('发布会', '2024-13-05')]
    const file = await ledger('新闻.xlsx', ['S', rows])
    const [tried] = await bring(file, { dryRun: true })
    expect(tried).toMatchObject({ agency: department, added: 1, refused: 1 })
    expect(tried?.id).toBeUndefined()
    expect((await agencies(office)).map((a) => a.name)).not.toContain(department)
    const [done] = await bring(file)
    expect({ ...done, id: undefined }).toEqual({ ...tried, id: undefined })
    expect(counts(await bring(file, { dryRun: true }))).toEqual([0, 1, 1])
  })

  it('with a map, a named register, a named department', async () => {
    const rows = [['某单位材料'], ['发布主旨', '样式', '哪天'], ['春运', '新闻发布会', '2024-01-05']]
    const file = await ledger('材料.xlsx', ['S', rows])
    expect((await bring(file))[0]?.skipped).toContain('没有认出这是哪一种台账')
    const map = { 发布主旨: '名称', 样式: '类型', 哪天: '日期' }
    const named = { map, register: 'press-conferences', agency: department }
    expect(counts(await bring(file, named))).toEqual([1, 0, 0])
    expect(await figure('press.conferences', 2024)).toBe(1)
    await expect(bring(file, { register: 'weather' })).rejects.toThrow('没有“weather”这种台账')
    const lacking = await ledger('许可.xlsx', [
      '行政许可台账',
      [
        [`${department}2024年行政许可台账`],
        ['办件编号', '事项编码', '哪家企业', '申请日期', '决定日期', '决定结果'],
        ['1', '1', '甲', '2024-01-01', '', ''],
      ],
    ])
    expect((await bring(lacking))[0]?.error).toMatch(/缺少“申请人”列。未认出的列：“哪家企业”.*--map/)
    expect(counts(await bring(lacking, { map: { 哪家企业: '申请人' } }))).toEqual([1, 0, 0])
  })

  it('of a department that ledgers name in full, in short, by an office of it, or not at all', async () => {
    const second = department.replace('交通运输厅', '司法厅')
    const of = (title: Line[], on: string) => ['S', [...title, pressed, press('发布会', on)]] as const
    await ledger('1.xlsx', of([[`${department}2024年新闻发布台账`]], '2024-01-05'))
    await ledger('2.xlsx', of([['新闻发布台账'], [`填报单位：${department}办公室（盖章）`]], '2024-02-05'))
    await ledger('3.xlsx', of([['2024年新闻发布台账'], ['填报处室：办公室']], '2024-03-05'))
    await ledger('4.xlsx', of([[`${department.slice(1)}新闻发布台账`]], '2024-04-05'))
    await ledger('5.xlsx', of([['2024年新闻发布台账'], ['填报单位：政策法规处']], '2024-05-05'))
    await ledger('6.xlsx', of([[`${second}2024年新闻发布台账`]], '2024-06-05'))
    await ledger('7.xlsx', of([], '2024-07-05'))
    expect((await bring(folder)).map((r) => r.agency)).toEqual([
      department,
      department,
      department,
      department,
      department,
      second,
      department,
    ])
    expect([await figure('press.conferences', 2024), await figure('press.conferences', 2024, second)]).toEqual([6, 1])
  })

  it('of listings needs their first day', async () => {
    const rows = [
      [`${department}2024年权责清单台账`],
      ['事项编码', '事项名称', '事项类型', '失效日期'],
      ['1', '审批', '行政许可', '2024-01-05'],
    ]
    expect((await bring(await ledger('清单.xlsx', ['S', rows])))[0]?.error).toContain('权责清单台账缺少“生效日期”列')
  })
})

/** The rows of a workbook's only sheet. */
const open = async (content: Buffer, name: string): Promise<Cell[][]> => {
  const book = await openWorkbook(await text(name, content))
  const rows: Cell[][] = []
  for await (const row of book.sheets[0]!.rows()) rows.push([...row.cells])
  await book.close()
  return rows
}

/** A text in GB18030, as far as two bytes reach. */
const gb18030 = (content: string): Buffer => {
  const decoder = new TextDecoder('gb18030')
  const bytes = new Map<string, Buffer>()
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) bytes.set(decoder.decode(Buffer.of(lead, trail)), Buffer.of(lead, trail))
  return Buffer.concat([...content].map((c) => (c < '\u0080' ? Buffer.from(c) : bytes.get(c)!)))
}
