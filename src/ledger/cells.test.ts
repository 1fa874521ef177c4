import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isBlank,
  isFiller,
  normalise,
  readCreditCode,
  readDay,
  readFlag,
  readInteger,
  readMoney,
  readNames,
  readNumber,
  readPercent,
  readText,
  readYear,
  type Reading,
} from './cells.ts'
import { daySerial, serialDay } from './serial.ts'
import { openWorkbook, type Cell } from './workbook.ts'

const valueOf = <T>(read: Reading<T>): T => {
  if ('problem' in read) throw new Error(read.problem)
  return read.value
}
const problemOf = (read: Reading<unknown>): string => ('problem' in read ? read.problem : `read as ${String(read.value)}`)

describe('text', () => {
  test.each<[Cell, string]>([
    ['  山东省　工业和 信息化厅\n', '山东省工业和信息化厅'],
    ['（鲁工信发）〔２０２３〕 １２ 号', '（鲁工信发）〔2023〕12号'],
    ['Ａｄｏｂｅ   Reader\u00A0 9', 'Adobe Reader 9'],
    ['《关于：一、二；三，四。》', '《关于：一、二；三，四。》'],
    ['零\u200B宽\uFEFF字\u00AD符\u0007', '零宽字符'],
    ['A公司 与 B 公司', 'A公司与B公司'],
    ['半个\uD800字', '半个\uFFFD字'],
    [370107000, '370107000'],
    [0.1 + 0.2, '0.3'],
    [1e-7, '0.0000001'],
    [-12.5, '-12.5'],
    [{ day: '2023-07-18' }, '2023-07-18'],
    [true, '是'],
    [undefined, ''],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ])('%j', (cell, text) => expect(readText(cell)).toEqual({ value: text }))

  test('numbers past fifteen digits are noted as perhaps damaged', () => {
    expect(readText(370000202000010)).toEqual({ value: '370000202000010' })
    expect(readText(3700002020000100)).toMatchObject({ value: '3700002020000100', note: expect.stringContaining('末几位可能已经丢失') })
    expect(readText('3.70107E+08')).toMatchObject({ note: expect.stringContaining('当作数字') })
  })

  test('tidying twice is tidying once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = valueOf(readText(text))
        expect(valueOf(readText(once))).toBe(once)
      }),
    )
  })

  test.each<[string, string[]]>([
    ['高远、朱涛思', ['高远', '朱涛思']],
    ['高远，朱涛思；王 军 / 李华伟,', ['高远', '朱涛思', '王军', '李华伟']],
    ['张三 李四　王五', ['张三', '李四', '王五']],
    ['张 三', ['张三']],
    ['公安厅\n应急管理厅', ['公安厅', '应急管理厅']],
    ['Tom Smith', ['Tom Smith']],
  ])('names: %j', (cell, names) => expect(valueOf(readNames(cell))).toEqual(names))

  test('words are compared without spaces, punctuation, width and case', () => {
    expect(normalise(' 金额（元）\n')).toBe('金额元')
    expect(normalise('《ＡＢＣ》—“条例”')).toBe('abc条例')
    expect(normalise('予以公开。')).toBe(normalise('予以 公开'))
  })

  test('blank and filler', () => {
    expect([undefined, '', ' 　\u200B\n'].map(isBlank)).toEqual([true, true, true])
    expect([0, false, '-', '无', { day: '2023-01-01' }].some(isBlank)).toBe(false)
    expect(['-', '—', '——', '/', '／', '无', ' 无 ', 'N/A', '暂无', '不适用', '…'].every(isFiller)).toBe(true)
    expect(['', undefined, 0, '0', '无锡', '不', 'A/B'].some(isFiller)).toBe(false)
  })
})

describe('days', () => {
  const day = fc
    .integer({ min: daySerial('1949-10-01'), max: daySerial('2100-12-31') })
    .map((serial) => ({ serial, day: serialDay(serial)! }))
  const han = (text: string) => [...text].map((d) => '〇一二三四五六七八九'[Number(d)]).join('')
  const hanCount = (n: number) =>
    (n < 10 ? '' : (n < 20 ? '' : '一二三'[Math.floor(n / 10) - 1]!) + '十') + (n % 10 === 0 ? '' : '一二三四五六七八九'[(n % 10) - 1])
  const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  const ways: Readonly<Record<string, (y: string, m: string, d: string) => Cell>> = {
    'a date cell': (y, m, d) => ({ day: `${y}-${m}-${d}` }),
    '2023年7月18日': (y, m, d) => `${y}年${+m}月${+d}日`,
    '2023年07月18号': (y, m, d) => `${y}年${m}月${d}号`,
    '2023.7.18': (y, m, d) => `${y}.${+m}.${+d}`,
    '2023/7/18 09:12:00': (y, m, d) => `${y}/${+m}/${+d} 09:12:00`,
    '2023-07-18T09:12': (y, m, d) => `${y}-${m}-${d}T09:12`,
    '2023、7、18': (y, m, d) => `${y}、${+m}、${+d}`,
    '20230718': (y, m, d) => `${y}${m}${d}`,
    'a number 20230718': (y, m, d) => Number(`${y}${m}${d}`),
    'full width': (y, m, d) => wide(`${y}-${m}-${d}`),
    二〇二三年七月十八日: (y, m, d) => `${han(y)}年${hanCount(+m)}月${hanCount(+d)}日`,
    spaced: (y, m, d) => `  ${y} 年 ${+m} 月${+d} 日\n`,
    'spaced out': (y, m, d) => [...`${y}年${m}月${d}日`].join(' '),
    weekday: (y, m, d) => `${y}年${+m}月${+d}日（星期二）上午9时30分`,
    'a moment in China': (y, m, d) => `${y}-${m}-${d}T00:00:00+08:00`,
    'with a full stop': (y, m, d) => `${y}-${m}-${d}。`,
  }
  test.each(Object.entries(ways))('%s', (_, write) => {
    fc.assert(
      fc.property(day, ({ day }) => {
        expect(readDay(write(...(day.split('-') as [string, string, string])))).toEqual({ value: day })
      }),
    )
  })
  test('serials, as numbers and as text, with a time of day or without', () => {
    fc.assert(
      fc.property(day, fc.double({ min: 0, max: 0.9999, noNaN: true }), ({ serial, day }, time) => {
        for (const cell of [serial, serial + time, String(serial), (serial + time).toFixed(4)])
          expect(readDay(cell)).toEqual({ value: day })
        expect(daySerial(day)).toBe(serial)
      }),
    )
  })
  test('other ways', () => {
    const same: Cell[] = [
      '2023 7 18',
      '2023年7月18',
      '二○二三年七月十八日',
      '20230718091200',
      '2023－7—18',
      '2023·7·18',
      "'2023-7-18",
      '2023-07-17T16:00:00.000Z',
    ]
    for (const cell of same) expect(readDay(cell), String(cell)).toEqual({ value: '2023-07-18' })
    expect(readDay('2023年元月廿一日')).toEqual({ value: '2023-01-21' })
    expect(readDay('2024/2/29')).toEqual({ value: '2024-02-29' })
  })

  test.each<[Cell, RegExp]>([
    ['2023年2月30日', /2023年2月没有30日/],
    ['2023-02-29', /2023年2月没有29日/],
    [20230631, /2023年6月没有31日/],
    ['2023-13-01', /没有13月/],
    ['2023年7月0日', /没有0日/],
    ['2023年7月', /日期不完整/],
    ['二〇二三年七月', /日期不完整/],
    ['2023-07', /日期不完整/],
    [2023, /日期不完整/],
    [2023.7, /日期不完整/],
    ['2023年第三季度', /日期不完整/],
    ['7月18日', /日期不完整/],
    ['23年7月18日', /年份应当写四位数字/],
    ['23.7.18', /年份应当写四位数字/],
    ['18/7/2023', /看不出哪个是日、哪个是月/],
    ['2023年7月18日至20日', /一段时间/],
    ['2023.7.18-2023.7.20', /一段时间/],
    ['1949-09-30', /不在1949年10月1日至2100年12月31日之间/],
    ['2203-07-18', /请核对年份/],
    [{ day: '1905-07-15' }, /请核对年份/],
    ['2023/7/1 8', /不是日期/],
    ['长期有效', /填了“长期有效”，不是日期/],
    [60, /不是日期/],
    [true, /不是日期/],
    ['  ', /没有填写/],
  ])('refused: %j', (cell, says) => expect(problemOf(readDay(cell))).toMatch(says))

  test('no text makes the reader stumble', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789年月日号.-/、 :T二〇十廿至Z+') }), (text) => {
        const read = readDay(text)
        if ('value' in read) expect(new Date(read.value).toISOString().slice(0, 10)).toBe(read.value)
        else expect(read.problem).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test('years', () => {
    for (const cell of [2023, '2023', '2023年', '２０２３年度', '二〇二三年', { day: '2023-12-31' }, 45125, '2023年7月18日'])
      expect(readYear(cell)).toEqual({ value: 2023 })
    // A cell formatted as a date in which 2023 was typed.
    expect(readYear({ day: serialDay(2023)! })).toEqual({ value: 2023 })
    for (const cell of ['23', 1900, '去年', 23.5]) expect(problemOf(readYear(cell))).toMatch(/四位年份/)
  })
})

describe('numbers', () => {
  test.each<[Cell, number]>([
    [12.5, 12.5],
    ['1,234', 1234],
    ['１，２３４．５', 1234.5],
    ['12家', 12],
    [' 32 人次', 32],
    ['1.2万人次', 12_000],
    ['24,700.00元', 24_700],
    ['(5)', -5],
    ['（1,234）', -1234],
    ['－5', -5],
    ['十二', 12],
    ['一百二十', 120],
    ['二百零五家', 205],
    ['三万五千', 35_000],
    ['廿一', 21],
    ['二〇二三', 2023],
    ['1e3', 1000],
  ])('%j', (cell, number) => expect(readNumber(cell)).toEqual({ value: number }))

  test.each<[Cell, RegExp]>([
    ['约200', /确切的数字/],
    ['200余家', /确切的数字/],
    ['10-20', /确切的数字/],
    ['12,34', /应当填数字/],
    ['一百二', /应当填数字/],
    ['98%', /应当填数字/],
    ['3万元', /金额单位/],
    ['-', /应当填数字/],
    [true, /应当填数字/],
    [{ day: '1900-02-14' }, /日期格式/],
    ['', /没有填写/],
  ])('refused: %j', (cell, says) => expect(problemOf(readNumber(cell))).toMatch(says))

  test('however a number is written', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        const grouped = n.toLocaleString('en-US')
        for (const cell of [n, String(n), grouped, wide(grouped), `${n} 件`]) expect(readInteger(cell)).toEqual({ value: n })
      }),
    )
  })

  test('integers', () => {
    expect(readInteger('20.0')).toEqual({ value: 20 })
    expect(problemOf(readInteger(20.5))).toMatch(/填了“20.5”，应当填整数/)
  })

  test('money is in yuan, whatever unit the cell or the title has', () => {
    for (const cell of [24_700, '24,700', '￥24,700.00', '2.47万元', '2.47 万', '24700元整', '人民币24700元'])
      expect(readMoney(cell)).toEqual({ value: 24_700 })
    expect(readMoney(2.47, '万元')).toEqual({ value: 24_700 })
    expect(readMoney('24700元', '万元')).toEqual({ value: 24_700 })
    expect(readMoney('0.5亿元', '万元')).toEqual({ value: 50_000_000 })
    expect(readMoney('壹万元整')).toEqual({ value: 10_000 })
    expect(problemOf(readMoney('12家'))).toMatch(/应当填金额/)
  })

  test('percentages', () => {
    for (const cell of [0.98, '98%', '98％', 98, '0.98', '98.00 %', '百分之九十八']) expect(readPercent(cell)).toEqual({ value: 98 })
    expect([1, 0, '1%', 0.9823, '100'].map((cell) => valueOf(readPercent(cell)))).toEqual([100, 0, 1, 98.23, 100])
    expect(problemOf(readPercent('较高'))).toMatch(/如98%/)
  })
})

test('flags', () => {
  for (const cell of ['是', '√', '✓', '✔️', '☑', 'Y', 'ｙｅｓ', 1, '1', true, 'TRUE', '有', '已', '对', ' 是。'])
    expect(readFlag(cell), String(cell)).toEqual({ value: true })
  for (const cell of ['否', '×', '✗', 'x', 'N', 'No', 0, '0', false, 'false', '无', '未', '没有', '-', '—', '/', '//'])
    expect(readFlag(cell), String(cell)).toEqual({ value: false })
  expect(readFlag(undefined)).toEqual({ value: undefined })
  expect(readFlag(' ')).toEqual({ value: undefined })
  for (const cell of ['也许', 2, { day: '2023-01-01' }, '是否']) expect(problemOf(readFlag(cell))).toMatch(/应当填是或者否/)
})

describe('credit codes', () => {
  test('as written in any width, case and spacing', () => {
    for (const cell of ['91440300708461136T', '9144 0300 7084 6113 6t', '９１４４０３００７０８４６１１３６Ｔ', '91440300-708461136-T']) {
      expect(readCreditCode(cell)).toEqual({ value: '91440300708461136T' })
    }
  })
  test.each<[Cell, RegExp]>([
    ['91440300708461136X', /末位是校验位，按前17位应当是T（GB 32100-2015）/],
    ['9144030070846113', /是16位，统一社会信用代码应当是18位/],
    ['9144O300708461136T', /第5位“O”不是统一社会信用代码的用字/],
    [Number('914403007084611360'), /被 Excel 当作数字保存/],
    ['9.14403E+17', /被 Excel 当作数字保存/],
    [undefined, /没有填写/],
  ])('refused: %j', (cell, says) => expect(problemOf(readCreditCode(cell))).toMatch(says))
  test('any single wrong character is noticed', () => {
    const code = '91440300708461136T'
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, c) => {
        fc.pre(code[at] !== c)
        expect(problemOf(readCreditCode(code.slice(0, at) + c + code.slice(at + 1)))).toMatch(/校验位/)
      }),
    )
  })
})

const shared = join(import.meta.dirname, '../../../shared/ledgers/2023')
test.skipIf(!existsSync(shared))('days and credit codes of the ledgers of 2023 are read', async () => {
  let days = 0
  let codes = 0
  for (const name of readdirSync(shared).filter((name) => /^(06|16|18)-/.test(name))) {
    const book = await openWorkbook(join(shared, name))
    let titles: readonly Cell[] = []
    for await (const { number, cells } of book.sheets[0]!.rows()) {
      if (number === 2) titles = cells
      if (number <= 2 || cells[0] === '合计') continue
      for (const [i, title] of titles.entries()) {
        if (isBlank(cells[i])) continue
        if (String(title).endsWith('日期')) days += valueOf(readDay(cells[i])).length / 10
        if (title === '统一社会信用代码') codes += valueOf(readCreditCode(cells[i])).length / 18
      }
    }
    await book.close()
  }
  expect(codes).toBe(404 + 300 + 5)
  expect(days).toBeGreaterThan(2000)
})
