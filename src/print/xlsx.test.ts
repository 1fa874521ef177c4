import { describe, expect, it } from 'vitest'
import { unzip } from './unzip.ts'
import { toXlsx, type XlsxSheet } from './xlsx.ts'

const sheet: XlsxSheet = {
  name: '行政许可登记簿',
  title: '行政许可登记簿（2023年）',
  notice: '数据均为虚构',
  columns: [{ title: '编号' }, { title: '决定日期', day: true }, { title: '件数' }],
  rows: [
    ['0012', '2023-07-18', 289],
    [
      { value: '=1+1', mark: { kind: 'wrong', reason: '不是编号' } },
      { value: '2023-02-30', mark: { kind: 'doubtful', reason: '没有这一天' } },
      0,
    ],
    ['+86 10', null, -1.5],
    ['@甲', '', Number.NaN],
    ['-<乙>&', '1899-12-31', 7],
    ['constructor', '2024-02-29', 8],
  ],
}

/** The cells of a sheet by their addresses: type, value (texts looked up), style, and the number format of the style. */
const read = async (sheets: readonly XlsxSheet[], index = 1) => {
  const parts = await unzip(await toXlsx(sheets))
  const xml = parts.get(`xl/worksheets/sheet${index}.xml`) ?? ''
  const styles = parts.get('xl/styles.xml') ?? ''
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map((m) => m[1])
  const formats = new Map([...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map((m) => [m[1], m[2]]))
  const xfs = [...(/<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(/<xf ([^>]*)>/g)].map((m) => m[1] ?? '')
  const fills = [...(/<fills[^>]*>([^]*?)<\/fills>/.exec(styles)?.[1] ?? '').matchAll(/<fill>([^]*?)<\/fill>/g)].map((m) => m[1] ?? '')
  const cells = new Map(
    [...xml.matchAll(/<c ([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)].map(([, attributes = '', inner = '']) => {
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
      const value = /<v>([^]*?)<\/v>/.exec(inner)?.[1]
      const xf = xfs[Number(attribute('s'))] ?? ''
      const text = attribute('t') === 's'
      return [
        attribute('r') ?? '',
        {
          text,
          value: text ? strings[Number(value)] : value,
          formula: inner.includes('<f>'),
          format: formats.get(/numFmtId="(\d+)"/.exec(xf)?.[1]),
          fill: /fgColor rgb="(\w+)"/.exec(fills[Number(/fillId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? '')?.[1],
        },
      ]
    }),
  )
  return { parts, xml, styles, cells }
}

describe('workbook', () => {
  it('has a title over the whole width and a frozen, filled, bold head', async () => {
    const { xml, cells, styles } = await read([sheet])
    expect(cells.get('A1')?.value).toBe('行政许可登记簿（2023年）')
    expect(xml).toContain('<mergeCell ref="A1:D1"')
    expect(xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/)
    expect(['A3', 'B3', 'C3', 'D3'].map((a) => cells.get(a)?.value)).toEqual(['编号', '决定日期', '件数', '问题说明'])
    expect(cells.get('A3')?.fill).toMatch(/e8eef7$/i)
    expect(styles).toContain('<b/>')
  })

  it('writes days as dates, and leaves what is no day as text', async () => {
    const { cells } = await read([sheet])
    // Days since 1899-12-30.
    expect(cells.get('B4')).toMatchObject({ text: false, value: '45125', format: 'yyyy-mm-dd' })
    expect(cells.get('B9')).toMatchObject({ text: false, value: '45351', format: 'yyyy-mm-dd' })
    expect(cells.get('B5')).toMatchObject({ text: true, value: '2023-02-30' })
    expect(cells.get('B8')).toMatchObject({ text: true, value: '1899-12-31' })
  })

  it('writes numbers as numbers and codes as text', async () => {
    const { cells } = await read([sheet])
    expect(['C4', 'C5', 'C6', 'C8'].map((a) => cells.get(a)?.value)).toEqual(['289', '0', '-1.5', '7'])
    expect(cells.get('C4')?.text).toBe(false)
    expect(cells.get('C7')).toMatchObject({ text: true, value: 'NaN' })
    expect(cells.get('A4')).toMatchObject({ text: true, value: '0012', format: '@' })
  })

  it('never writes a formula', async () => {
    const { cells, xml } = await read([sheet])
    for (const [address, value] of [
      ['A5', '=1+1'],
      ['A6', '+86 10'],
      ['A7', '@甲'],
      ['A8', '-&lt;乙&gt;&amp;'],
    ] as const)
      expect(cells.get(address)).toMatchObject({ text: true, value, formula: false, format: '@' })
    expect(xml).not.toContain('<f>')
  })

  it('keeps texts that are also names in the language it is written in', async () => {
    const { cells } = await read([sheet])
    expect(cells.get('A9')?.value?.trim()).toBe('constructor')
  })

  it('fills marked cells and gives the reasons in the last column', async () => {
    const { cells } = await read([sheet])
    expect(cells.get('A5')?.fill).toMatch(/f8d7da$/i)
    expect(cells.get('B5')?.fill).toMatch(/fff3cd$/i)
    expect(cells.get('A4')?.fill).toBeUndefined()
    expect(cells.get('D5')?.value).toBe('不是编号\n没有这一天')
    expect(cells.get('D4')?.value).toBeUndefined()
  })

  it('has no column of reasons where nothing is marked', async () => {
    const { xml } = await read([{ ...sheet, rows: [['1', '2023-01-01', 1]] }])
    expect(xml).toContain('<mergeCell ref="A1:C1"')
  })

  it('names sheets as Excel allows, each differently', async () => {
    const long = '关于[行政许可]登记簿:2023/2024年度各处室办理情况汇总的一览表'
    const { parts } = await read([
      { ...sheet, name: long },
      { ...sheet, name: long },
      { ...sheet, name: '' },
    ])
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?\bname="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })

  it('refuses to write nothing', async () => {
    await expect(toXlsx([])).rejects.toThrow('没有可以导出的表')
  })
})
