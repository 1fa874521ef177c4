import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  findHeader,
  kindOfRow,
  likelyRegisters,
  readTitle,
  type Candidate,
  type ColumnTitles,
  type Header,
  type RegisterTitles,
} from './header.ts'
import { openWorkbook, type Cell, type Row } from './workbook.ts'

const bestRegister: <R extends RegisterTitles>(...of: Parameters<typeof likelyRegisters<R>>) => Candidate<R> | undefined = (...of) =>
  likelyRegisters(...of)[0]
/** Rows from 1 on; an empty row leaves a gap, as in a sheet. */
const table = (...rows: readonly (readonly Cell[])[]): Row[] =>
  rows.flatMap((cells, i) => (cells.length === 0 ? [] : [{ number: i + 1, cells: cells.map((c) => (c === '' ? undefined : c)) }]))

const requests: readonly ColumnTitles[] = [
  { id: 'number', titles: ['申请编号', '办件编号'] },
  { id: 'applicant', titles: ['申请人'] },
  { id: 'received', titles: ['收到日期', '收件日期'] },
  { id: 'extended', titles: ['是否延期'] },
  { id: 'replied', titles: ['答复日期'] },
  { id: 'outcome', titles: ['答复类型', '答复结果'] },
]
const titled = ['山东省工业和信息化厅2023年度依申请公开台账']
const header = ['序号', '申请编号', '申请人', '收到日期', '是否延期', '答复日期', '答复类型']
const record = [1, 'YSQ2023019', '马霞', '2023年1月10日', '否', '2023年1月18日', '不予公开']

const found = (rows: readonly Row[], columns = requests): Header => {
  const header = findHeader(columns, rows)
  if (header === undefined) throw new Error('no header')
  return header
}
const places = (h: Header) => Object.fromEntries(h.matches)

describe('the header row', () => {
  test('below a title, filler lines and blank rows', () => {
    const h = found(table(titled, ['填报单位：某厅', '', '', '', '单位：元'], [], header, record))
    expect(h).toMatchObject({ headerRow: 4, twoRow: false, serial: 0, missing: [], unmatched: [] })
    expect(places(h)).toEqual({ number: 1, applicant: 2, received: 3, extended: 4, replied: 5, outcome: 6 })
    expect(h.titles).toEqual(header)
  })

  test('columns in any order, under synonyms, with line breaks, units, numbering and marks', () => {
    const h = found(table(['答复\n结果', '5. 答复 日期', '申请人*', '收到日期（必填）', '（一）办件编号', '是 否 延 期', '备注'], record))
    expect(places(h)).toEqual({ outcome: 0, replied: 1, applicant: 2, received: 3, number: 4, extended: 5 })
    expect(h.unmatched).toEqual([{ index: 6, title: '备注', candidates: [] }])
  })

  test('a habitual word may differ: 时间 for 日期, 是否 left out', () => {
    expect(places(found(table(['收到时间', '答复时间', '延期', '申请人姓名', '申请编码'])))).toEqual({
      received: 0,
      replied: 1,
      extended: 2,
      applicant: 3,
      number: 4,
    })
  })

  test('not where two columns come near', () => {
    const columns = [
      { id: 'code', titles: ['事项编码'] },
      { id: 'number', titles: ['事项编号'] },
      { id: 'name', titles: ['事项名称'] },
    ]
    const h = found(table(['事项代码', '事项名称', '事项编号']), columns)
    expect(places(h)).toEqual({ name: 1, number: 2 })
    expect(h.unmatched).toEqual([{ index: 0, title: '事项代码', candidates: ['事项编码'] }])
  })

  test('what is unmatched is named with the nearest missing columns', () => {
    const h = found(table(['序号', '申请编号', '申请人', '信件收到的日子', '回复日期', '答复类型']))
    expect(h.missing).toEqual(['received', 'extended', 'replied'])
    expect(h.unmatched).toEqual([
      { index: 3, title: '信件收到的日子', candidates: ['收到日期'] },
      { index: 4, title: '回复日期', candidates: ['答复日期'] },
    ])
  })

  test('a title that comes twice is matched once', () => {
    const h = found(table(['申请编号', '申请人', '申请人', '收到日期']))
    expect(h.matches.get('applicant')).toBe(1)
    expect(h.unmatched).toEqual([{ index: 2, title: '申请人', candidates: [] }])
  })

  test('the own title of a column outdoes the synonym of another', () => {
    const columns = [
      { id: 'opened', titles: ['受理日期', '日期'] },
      { id: 'day', titles: ['日期'] },
      { id: 'name', titles: ['名称'] },
    ]
    expect(places(found(table(['名称', '日期']), columns))).toEqual({ name: 0, day: 1 })
  })

  test('groups above their columns', () => {
    const h = found(
      table(titled, ['序号', '申请', '', '', '是否延期', '答复', ''], ['', '编号', '申请人', '收到日期', '', '日期', '类型'], record),
    )
    expect(h).toMatchObject({ headerRow: 2, twoRow: true, missing: [], unmatched: [] })
    expect(places(h)).toEqual({ number: 1, applicant: 2, received: 3, extended: 4, replied: 5, outcome: 6 })
    expect(h.titles).toEqual(['序号', '申请编号', '申请申请人', '申请收到日期', '是否延期', '答复日期', '答复类型'])
  })

  test('a title above does not make a header of two rows', () => {
    expect(found(table(titled, header, record, header))).toMatchObject({ headerRow: 2, twoRow: false })
  })

  test('units in brackets', () => {
    const columns = [
      { id: 'payer', titles: ['缴费人'] },
      { id: 'amount', titles: ['金额'] },
    ]
    expect([...found(table(['缴费人', '金额（万元）']), columns).units]).toEqual([['amount', '万元']])
    expect([...found(table(['缴费人', '金额(单位:元)']), columns).units]).toEqual([['amount', '元']])
  })

  test('no header, no match', () => {
    expect(findHeader(requests, table(titled, record, record))).toBeUndefined()
    expect(findHeader(requests, table(['申请人', '其他']))).toBeUndefined()
    expect(findHeader(requests, [])).toBeUndefined()
  })
})

describe('the register', () => {
  const powers = {
    id: 'powers',
    titles: ['权责清单台账'],
    columns: ['事项编码', '事项名称', '生效日期'].map((t) => ({ id: t, titles: [t] })),
  }
  const adjustments = {
    id: 'adjustments',
    titles: ['权责清单动态调整台账', '动态调整'],
    columns: ['事项编码', '调整类型', '生效日期'].map((t) => ({ id: t, titles: [t] })),
  }
  const all = [powers, adjustments]

  test('by its columns', () => {
    expect(bestRegister(table(['生效日期', '事项名称', '事项编码']), all)?.register.id).toBe('powers')
    expect(bestRegister(table(['调整类型', '事项编码']), all)?.register.id).toBe('adjustments')
  })
  test('by the title, the sheet or the file where columns leave it open', () => {
    const rows = table(['事项编码', '生效日期'])
    expect(bestRegister(rows, all, ['03-权责清单动态调整台账', 'Sheet1'])?.register.id).toBe('adjustments')
    expect(bestRegister(rows, all, ['02 权责清单'])?.register.id).toBe('powers')
    expect(bestRegister(table(['某厅2023年度权责清单动态调整台账'], ['事项编码', '生效日期']), all)?.register.id).toBe('adjustments')
  })
  test('none for a sheet of another kind', () => {
    expect(bestRegister(table(['填写说明'], ['一、日期写成2023-07-18']), all)).toBeUndefined()
    expect(bestRegister(table(['事项编码', '生效日期', '甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']), all)).toBeUndefined()
  })
})

describe('whose ledger, of which year', () => {
  const titles = ['依申请公开台账', '政府信息公开申请台账']
  const read = (above: readonly (readonly Cell[])[], names: readonly string[] = []) => {
    const rows = table(...above, header, record)
    return readTitle(rows, found(rows), titles, names)
  }
  const agency = '示范省工业和信息化厅'
  test.each<[string, readonly (readonly Cell[])[]]>([
    ['the usual title', [[`${agency}2023年度依申请公开台账`]]],
    ['spaces, brackets, width', [['', `《${agency} ２０２３ 年度　依申请公开台账》`]]],
    ['the year in Chinese', [[`${agency}二〇二三年依申请公开台账`]]],
    ['the year first', [[`2023年${agency}依申请公开台账`]]],
    ['the year last', [[`${agency}依申请公开台账（2023年度）`]]],
    ['an annex', [['附件2：'], [`附件2：${agency}2023年依申请公开登记表`]]],
    ['a register under another name', [[`${agency}2023年度政府信息公开申请台账`]]],
    ['an unknown name', [[`${agency}2023年度公开申请情况统计表`]]],
    ['a line for it', [['2023年度依申请公开台账'], [`填报单位：${agency}`, '', '填报日期：2024年1月5日']]],
    ['a line with a seal', [['2023年度依申请公开台账'], [`填报单位（盖章）： ${agency}  填报日期：2024年1月5日`]]],
    ['a line in two cells', [['2023年度依申请公开台账'], ['填报单位：', agency, '', '填表人：', '张三']]],
    ['a line of its own', [[agency], ['2023年度依申请公开台账']]],
    ['the title before the line', [[`${agency}2023年度依申请公开台账`], ['填报单位：示范市工业和信息化局']]],
  ])('%s', (_, above) => expect(read(above)).toMatchObject({ agency, year: 2023 }))

  test('departments of other names', () => {
    for (const name of ['济南市市场监督管理局（知识产权局）', '某市人民政府办公室', '某区卫生健康委', '某县行政审批服务局']) {
      expect(read([[`${name}2022年度依申请公开台账`]]), name).toMatchObject({ agency: name, year: 2022 })
    }
  })
  test('a department without a year, a year without a department', () => {
    expect(read([[`${agency}依申请公开台账`]])).toEqual({ agency, year: undefined, unit: undefined })
    expect(read([['2023年度依申请公开台账'], ['单位：万元']])).toEqual({ agency: undefined, year: 2023, unit: '万元' })
    expect(read([['依申请公开台账'], ['填报日期：2024年1月5日']])).toEqual({ agency: undefined, year: undefined, unit: undefined })
    expect(read([['全省2023年度依申请公开台账']]).agency).toBeUndefined()
  })
  test('from the name of the file, where the sheet says nothing', () => {
    expect(read([], [`28-${agency}2023年度依申请公开台账`, 'Sheet1'])).toMatchObject({ agency, year: 2023 })
    expect(read([['依申请公开台账']], ['28-依申请公开台账2023', 'Sheet1'])).toMatchObject({ agency: undefined, year: 2023 })
    expect(read([], ['2022-2023依申请公开台账'])).toMatchObject({ year: undefined })
  })
})

describe('rows below the header', () => {
  const h = found(table(titled, ['填报单位：某厅'], header, record))
  const kind = (...cells: readonly Cell[]) => kindOfRow(table(cells)[0] ?? { number: 9, cells: [] }, h)

  test('records, however scarce or odd', () => {
    expect(kind(...record)).toBe('record')
    expect(kind('', 'YSQ2023019')).toBe('record')
    expect(kind(2, '合计', '马霞', '2023年1月10日', '否', '2023年1月18日', '不予公开')).toBe('record')
    expect(kind('合计', 'YSQ2023019', '马霞', '2023年1月10日', '否', '2023年1月18日')).toBe('record')
    expect(kind('', '说明', '马霞', '2023年1月10日', '否', '2023年1月18日')).toBe('record')
    expect(kind(7, '', '注：马霞')).toBe('record')
  })
  test('blank rows, also with a serial number prepared', () => {
    expect(kind('', ' ', '　')).toBe('blank')
    expect(kind(17)).toBe('blank')
    expect(kind('17', '', '')).toBe('blank')
  })
  test('totals', () => {
    for (const word of ['合计', '总 计', '小计', '累计', '共计', '本页小计', '合计：22件', '合计（件）', '共22件'])
      expect(kind(word, 22), word).toBe('total')
    expect(kind('', '合计', '', '', 3)).toBe('total')
  })
  test('signatures and notes', () => {
    expect(kind('填表人：张三', '', '审核人：李四', '', '填表日期：2024年1月5日')).toBe('remark')
    expect(kind('填表人', '张三', '审核人', '李四', '单位负责人', '王五')).toBe('remark')
    expect(kind('', '注：1.本表按年度填报。')).toBe('remark')
    expect(kind('备注：无')).toBe('remark')
    expect(kind('2.统计口径为收到日期')).toBe('remark')
    expect(kind('', '', '', '', '', '2024年1月5日')).toBe('remark')
    expect(kind('', '', '', '某厅（盖章）')).toBe('remark')
    expect(kind('（以下空白）')).toBe('remark')
  })
  test('the head again, and numbers of columns', () => {
    expect(kind(...header)).toBe('header')
    expect(kind('序号', '申请编号', '申请人', '', '是否延期', '答复日期')).toBe('header')
    expect(kind(...titled)).toBe('header')
    expect(kind('填报单位：某厅')).toBe('header')
    expect(kind(1, 2, 3, 4, 5, 6, 7)).toBe('header')
    expect(kind('栏次', 1, 2, 3, 4, 5, 6)).toBe('header')
    expect(kind('甲', '乙', 1, 2, 3, 4, 5)).toBe('header')
  })
  test('both rows of a header in two rows', () => {
    const upper = ['序号', '申请', '', '', '是否延期', '答复', '']
    const lower = ['', '编号', '申请人', '收到日期', '', '日期', '类型']
    const two = found(table(titled, upper, lower, record))
    expect(table(upper, lower, record).map((row) => kindOfRow(row, two))).toEqual(['header', 'header', 'record'])
  })
})

const shared = join(import.meta.dirname, '../../../shared/ledgers/2023')
test.skipIf(!existsSync(shared))('of the ledgers of 2023 each is told from all others, with its department, year and records', async () => {
  const names = readdirSync(shared).filter((name) => name.endsWith('.xlsx'))
  const ledgers = await Promise.all(
    names.map(async (name) => {
      const book = await openWorkbook(join(shared, name))
      const rows: Row[] = []
      for await (const row of book.sheets[0]!.rows()) rows.push(row)
      await book.close()
      return { name, rows, title: basename(name, '.xlsx').slice(3) }
    }),
  )
  const registers = ledgers.map(({ title, rows }) => ({
    id: title,
    titles: [title],
    columns: rows[1]!.cells.slice(1).map((cell) => ({ id: String(cell), titles: [String(cell)] })),
  }))
  for (const { name, title, rows } of ledgers) {
    // Columns alone tell, also in another order; the title helps.
    const turned = rows
      .slice(1, 30)
      .map(({ number, cells }) => ({ number, cells: Array.from(rows[1]!.cells, (_, i) => cells[i]).toReversed() }))
    expect(bestRegister(turned, registers)?.register.id, name).toBe(title)
    const best = bestRegister(rows.slice(0, 30), registers, [name, title])
    expect(best?.register.id, name).toBe(title)
    expect(best?.header, name).toMatchObject({ headerRow: 2, twoRow: false, serial: 0, missing: [], unmatched: [] })
    expect(readTitle(rows.slice(0, 30), best!.header, [title])).toEqual({ agency: '山东省工业和信息化厅', year: 2023, unit: undefined })
    const kinds = Map.groupBy(rows.slice(2), (row) => kindOfRow(row, best!.header))
    expect(kinds.get('total'), name).toHaveLength(1)
    expect(kinds.get('record'), name).toHaveLength(Number(kinds.get('total')![0]!.cells[1]))
    expect([...kinds.keys()].toSorted(), name).toEqual(['record', 'total'])
  }
})
