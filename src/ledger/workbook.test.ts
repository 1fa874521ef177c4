import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { LedgerError, openWorkbook, type Cell, type Limits } from './workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const write = (content: Buffer | string, extension: string): string => {
  const file = join(folder, `${++files}${extension}`)
  writeFileSync(file, content)
  return file
}

/** A zip with the given files, deflated; `claims` overrides the unpacked size that the directory states. */
const zip = (parts: Readonly<Record<string, string | Buffer>>, claims: Readonly<Record<string, number>> = {}): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims[name] ?? data.length, 18)
    common.writeUInt16LE(title.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, title]))
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(bodies.length, 8)
  end.writeUInt16LE(bodies.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, list, end])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships>${targets.map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

type Parts = { rows?: string; sheet?: string; strings?: string; styles?: string; workbook?: string; sheets?: readonly string[] }
const partsOf = ({ rows = '', sheet, strings, styles, workbook, sheets = ['表一'] }: Parts): Record<string, string> => ({
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml':
    workbook ??
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((s, i) => `<sheet name="${s}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheet ?? `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
  ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
})
const xlsx = (parts: Parts): string => write(zip(partsOf(parts)), '.xlsx')

const read = async (file: string, limits?: Partial<Limits>): Promise<Record<string, Record<number, readonly Cell[]>>> => {
  const book = await openWorkbook(file, limits)
  try {
    const all: Record<string, Record<number, readonly Cell[]>> = {}
    for (const sheet of book.sheets) {
      const rows: Record<number, readonly Cell[]> = (all[sheet.name] = {})
      for await (const { number, cells } of sheet.rows()) rows[number] = cells
    }
    return all
  } finally {
    await book.close()
  }
}
const only = async (file: string, limits?: Partial<Limits>) => Object.values(await read(file, limits))[0]
const refusal = async (file: string, limits?: Partial<Limits>): Promise<string> => {
  const error: unknown = await read(file, limits).then(
    () => undefined,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(LedgerError)
  return (error as LedgerError).message
}

describe('.xlsx', () => {
  test('a merged cell is said of each of its rows, unless the rows are one record', async () => {
    const row = (...cells: readonly (string | number)[]) =>
      `<row>${cells.map((c) => (c === '' ? '<c/>' : typeof c === 'number' ? `<c><v>${c}</v></c>` : `<c t="str"><v>${c}</v></c>`)).join('')}</row>`
    const rows = [row('许可', '甲', 1), row('', '乙', 2), row('', '丙', 3), row('处罚', '丁', 4), row('', '', 5), row('', '戊', 6)].join('')
    const merges = ['A1:A3', 'A4:A5', 'B4:B5', 'C7:D7'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells count="4">${merges}</mergeCells></worksheet>`
    expect(await only(xlsx({ sheet }))).toEqual({
      1: ['许可', '甲', 1],
      2: ['许可', '乙', 2],
      3: ['许可', '丙', 3],
      4: ['处罚', '丁', 4],
      5: [undefined, undefined, 5],
      6: [undefined, '戊', 6],
    })
  })

  test('reads what a spreadsheet program writes', async () => {
    const file = join(folder, 'plain.xlsx')
    await writeXlsxFile(
      [
        [{ value: '名称' }, { value: '日期' }, { value: '数量' }, { value: '完成' }],
        [
          { value: ' 讲座 ' },
          { value: new Date(Date.UTC(2023, 6, 18)), format: 'yyyy-mm-dd', type: Date },
          { value: 12.5 },
          { value: true },
        ],
      ],
      { sheet: '台账' },
    ).toFile(file)
    expect(await read(file)).toEqual({ 台账: { 1: ['名称', '日期', '数量', '完成'], 2: [' 讲座 ', { day: '2023-07-18' }, 12.5, true] } })
  })

  test('all kinds of cells', async () => {
    const file = xlsx({
      strings:
        '<si><t>甲</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">富 </t></r><r><t>文本</t></r><rPh sb="0" eb="1"><t>fu</t></rPh></si><si><t>行一_x000D_\n行二_x005F_</t></si><si/>',
      rows: `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>99</v></c><c t="b"><v>0</v></c></row>
        <row r="2"><c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r><rPh><t>nei</t></rPh></is></c><c t="str"><f>A1&amp;B1</f><v>式 &lt;果&gt;</v></c><c><f>1+1</f><v>2</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2023-07-18T09:12:00</v></c><c t="str"><f>""</f><v></v></c><c><v>1.5E-3</v></c><c t="b"><v>1</v></c></row>`,
    })
    expect(await only(file)).toEqual({
      1: ['甲', '富 文本', '行一\r\n行二_', undefined, undefined, false],
      2: ['内联', '式 <果>', 2, undefined, { day: '2023-07-18' }, undefined, 0.0015, true],
    })
  })

  test('cells and rows without places, sparse rows, rows without content', async () => {
    const file = xlsx({
      rows: '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="5"><c r="AB5"><v>28</v></c><c r="AC5" s="1"/></row><row/><row><c/></row><row><c><v>9</v></c></row>',
    })
    expect(await only(file)).toEqual({ 1: [1, undefined, undefined, 4, 5], 5: [...Array<undefined>(27).fill(undefined), 28], 8: [9] })
  })

  test('number formats say which numbers are days', async () => {
    const custom = [
      'yyyy"年"m"月"d"日"',
      '[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@',
      'm\\-d',
      'e/m/d',
      'mm"月"',
      'yyyy\\-mm\\-dd hh:mm:ss',
    ]
    const none = ['[h]:mm', 'h:mm', '0.00', '#,##0"日"', '_-* #,##0_-', 'General', '0.00E+00', '[Red]0', 'mm:ss', '[m]:ss', '0"day"']
    const builtin = [14, 22, 27, 31, 50, 58]
    const builtinNone = [0, 1, 9, 49, 37]
    const ids = [...[...custom, ...none].map((_, i) => 164 + i), ...builtin, ...builtinNone]
    const file = xlsx({
      styles: `<numFmts>${[...custom, ...none].map((f, i) => `<numFmt numFmtId="${164 + i}" formatCode="${f.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
      rows: `<row>${ids.map((_, s) => `<c s="${s}"><v>45125.4</v></c>`).join('')}</row>`,
    })
    const day = { day: '2023-07-18' }
    expect((await only(file))?.[1]).toEqual([
      ...custom.map(() => day),
      ...none.map(() => 45125.4),
      ...builtin.map(() => day),
      ...builtinNone.map(() => 45125.4),
    ])
  })

  test('a code typed as a number keeps the zeros that its format shows', async () => {
    const file = xlsx({
      styles: '<numFmts><numFmt numFmtId="164" formatCode="000000"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
      rows: '<row><c s="1"><v>1234</v></c><c s="1"><v>12345678</v></c><c s="1"><v>1.5</v></c><c><v>1234</v></c></row>',
    })
    expect((await only(file))?.[1]).toEqual(['001234', '12345678', 1.5, 1234])
  })

  test('the first days of Excel, the day that never was, and the epoch of 1904', async () => {
    const parts = {
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      rows: `<row>${[0.5, 1, 59, 60, 61, 45125.9999999999, 2958465, 2958466].map((n) => `<c><v>${n}</v></c>`).join('')}</row>`,
    }
    const days = ['1900-01-01', '1900-02-28', 60, '1900-03-01', '2023-07-19', '9999-12-31'].map((day) =>
      typeof day === 'string' ? { day } : day,
    )
    expect((await only(xlsx(parts)))?.[1]).toEqual([0.5, ...days, 2958466])
    const workbook = `<workbook xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="表" r:id="r1"/></sheets></workbook>`
    const from1904 = (await only(xlsx({ ...parts, workbook, rows: '<row><c><v>43663</v></c><c><v>0</v></c></row>' })))?.[1]
    expect(from1904).toEqual([{ day: '2023-07-18' }, { day: '1904-01-01' }])
  })

  test('hidden sheets, their order and names; absolute targets; strict namespaces and prefixes; charts are no sheets', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    const cell = (n: number) =>
      `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>${n}</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const file = write(
      zip({
        '_rels/.rels': relations(['officeDocument', '/xl/workbook.xml']).replaceAll('<R', '<p:R').replaceAll('</R', '</p:R'),
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets>
          <x:sheet name="乙 &amp; 丙" state="hidden" rel:id="r2"/><x:sheet name="图" rel:id="r3"/><x:sheet name="甲" rel:id="r1"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': relations(
          ['worksheet', 'worksheets/a.xml'],
          ['worksheet', '/xl/worksheets/B.xml'],
          ['chartsheet', 'c.xml'],
        ),
        'xl/worksheets/a.xml': cell(1),
        'xl/worksheets/b.xml': cell(2),
        'xl/c.xml': '<chartsheet/>',
      }),
      '.xlsx',
    )
    const all = await read(file)
    expect(Object.keys(all)).toEqual(['乙 & 丙', '甲'])
    expect(all).toEqual({ '乙 & 丙': { 1: [2] }, 甲: { 1: [1] } })
  })

  test('rows may be left early and read again', async () => {
    const book = await openWorkbook(xlsx({ rows: Array.from({ length: 20_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('') }))
    const [sheet] = book.sheets
    for (let again = 0; again < 2; again++) {
      for await (const { cells } of sheet!.rows()) {
        expect(cells).toEqual([0])
        break
      }
    }
    let count = 0
    for await (const _ of sheet!.rows()) count++
    expect(count).toBe(20_000)
    await book.close()
  })

  test('shared texts beyond a page are found again', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `第${i}项${'长'.repeat(i % 50)}`)
    const file = xlsx({
      strings: texts.map((t) => `<si><t>${t}</t></si>`).join(''),
      rows: texts.map((_, i) => `<row><c t="s"><v>${texts.length - 1 - i}</v></c></row>`).join(''),
    })
    expect(Object.values((await only(file))!).map(([cell]) => cell)).toEqual(texts.toReversed())
  })
})

describe('workbooks that are refused', () => {
  test('what is no workbook, with what to do', async () => {
    expect(await refusal(write(Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xlsx'))).toMatch(/打开密码.*旧版 \.xls.*另存为 \.xlsx/)
    expect(await refusal(write('<html><table></table></html>', '.xlsx'))).toMatch(/不是 \.xlsx 工作簿/)
    expect(await refusal(write('', '.csv'))).toMatch(/空文件/)
    expect(await refusal(join(folder, 'absent.xlsx'))).toMatch(/打不开“absent\.xlsx”/)
    expect(await refusal(write(zip({ 'word/document.xml': '<a/>' }), '.xlsx'))).toMatch(/不是 \.xlsx 工作簿/)
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = partsOf({})
    expect(await refusal(write(zip(rest), '.xlsx'))).toMatch(/没有工作表/)
  })

  test('damaged files', async () => {
    const whole = zip(partsOf({ rows: '<row><c><v>1</v></c></row>' }))
    expect(await refusal(write(whole.subarray(0, whole.length - 30), '.xlsx'))).toMatch(/已经损坏/)
    expect(await refusal(xlsx({ rows: '<row><c><v>1</c></row>' }))).toMatch(/已经损坏/)
    expect(await refusal(xlsx({ sheet: '<worksheet><sheetData><row><c><v>1</v></c></row>' }))).toMatch(/已经损坏/)
    expect(await refusal(xlsx({ sheet: '<worksheet><sheetData/></worksheet>', strings: '<si><t>甲</t>' }))).toMatch(/已经损坏/)
    const broken = Buffer.from(whole)
    const at = broken.indexOf('sheet1.xml') + 'sheet1.xml'.length
    broken.fill(0xff, at, at + 20)
    expect(await refusal(write(broken, '.xlsx'))).toMatch(/已经损坏/)
  })

  test('bombs: too many files, too large, packed too well, larger than stated', async () => {
    const parts = partsOf({ rows: '<row><c><v>1</v></c></row>' })
    expect(await refusal(write(zip(parts), '.xlsx'), { entries: 3 })).toMatch(/解压后的大小异常/)
    expect(await refusal(write(zip(parts), '.xlsx'), { bytes: 500 })).toMatch(/解压后的大小异常/)
    expect(await refusal(write(zip(parts, { 'xl/worksheets/sheet1.xml': 2 ** 31 }), '.xlsx'))).toMatch(/解压后的大小异常/)
    const blown = {
      ...parts,
      'xl/worksheets/sheet1.xml': Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(20 * 2 ** 20, ' ')]),
    }
    expect(await refusal(write(zip(blown as never), '.xlsx'))).toMatch(/解压后的大小异常/)
    const lying = {
      ...parts,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(100_000)}</sheetData></worksheet>`,
    }
    expect(await refusal(write(zip(lying, { 'xl/worksheets/sheet1.xml': 1000 }), '.xlsx'))).toMatch(/大小异常|已经损坏/)
  })

  test('entities that grow', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`
    expect(await refusal(xlsx({ sheet: laughs }))).toMatch(/DTD/)
    const external = `<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>`
    expect(await refusal(xlsx({ sheet: external }))).toMatch(/DTD/)
    expect(await refusal(xlsx({ rows: '<row><c t="str"><v>&unknown;</v></c></row>' }))).toMatch(/已经损坏/)
  })

  test('texts, rows and tables without end', async () => {
    const long = '字'.repeat(101)
    expect(await refusal(xlsx({ rows: `<row><c t="str"><v>${long}</v></c></row>` }), { cell: 100 })).toMatch(/单元格超过100字/)
    expect(
      await refusal(xlsx({ strings: `<si>${'<r><t>字字</t></r>'.repeat(60)}</si>`, rows: '<row><c t="s"><v>0</v></c></row>' }), {
        cell: 100,
      }),
    ).toMatch(/超过100字/)
    expect(
      await refusal(xlsx({ strings: '<si><t>字</t></si>'.repeat(100), rows: '<row><c><v>1</v></c></row>' }), { strings: 500 }),
    ).toMatch(/文字过多/)
    const endless = `<worksheet><sheetData><row a="${Buffer.alloc(300_000, 1).toString('hex')}`
    expect(await refusal(xlsx({ sheet: endless }), { cell: 1000 })).toMatch(/单元格超过1000字/)
    expect(await refusal(xlsx({ rows: '<row r="3"><c r="XFD3"><v>1</v></c></row>' }))).toMatch(/“表一”第3行在第1024列之后还有内容/)
    expect(await only(xlsx({ rows: '<row><c><v>1</v></c><c r="XFD1" s="1"/></row>' }))).toEqual({ 1: [1] })
  })
})

/** Node decodes GB18030 but doesn't encode it; two-byte characters will do. */
const gb18030 = (text: string): Buffer => {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) codes.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
  return Buffer.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : codes.get(c)!)))
}

describe('.csv', () => {
  const table = '序号,名称,备注\r\n1,"山东""新旧""动能",\r\n2,"两\n行",尾\r\n'
  const cells = { 1: ['序号', '名称', '备注'], 2: ['1', '山东"新旧"动能'], 3: ['2', '两\n行', '尾'] }

  test('UTF-8, UTF-16 and GB18030', async () => {
    const gb = gb18030(table)
    const swapped = Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()
    for (const content of [table, `\uFEFF${table}`, Buffer.from(`\uFEFF${table}`, 'utf16le'), swapped, gb])
      expect(await only(write(content, '.csv'))).toEqual(cells)
    const late = Buffer.concat([Buffer.from('code,no\n'.repeat(200_000)), gb])
    expect((await only(write(late, '.csv')))?.[200_002]).toEqual(cells[2])
    expect(await refusal(write(Buffer.from([0x61, 0xff, 0xff, 0x0a]), '.csv'))).toMatch(/既不是 UTF-8 也不是 GB18030/)
  })

  test('delimiters', async () => {
    expect(await only(write('甲;乙;丙\n1,5;2,5;3\n', '.csv'))).toEqual({ 1: ['甲', '乙', '丙'], 2: ['1,5', '2,5', '3'] })
    expect(await only(write('甲\t乙\n1,2,3\t4\n', '.txt'))).toEqual({ 1: ['甲', '乙'], 2: ['1,2,3', '4'] })
    expect(await only(write('sep=|\r\n甲|乙\r\n', '.csv'))).toEqual({ 1: ['甲', '乙'] })
    expect(await only(write('标题;一\n"a;b",c,d\n"e;f;g",h,i', '.csv'))).toEqual({
      1: ['标题;一'],
      2: ['a;b', 'c', 'd'],
      3: ['e;f;g', 'h', 'i'],
    })
  })

  test('rows are counted as shown: blank lines count, line breaks in cells do not', async () => {
    expect(await only(write('甲\n\n"一\n二\n三"\n,,\r乙\r\n"丙"丁,戊"己"', '.csv'))).toEqual({
      1: ['甲'],
      3: ['一\n二\n三'],
      5: ['乙'],
      6: ['"丙"丁', '戊"己"'],
    })
  })

  test('guards of long numbers', async () => {
    expect(await only(write(`="00123",'00456,'=1+1,"=""00789""",'号\n`, '.csv'))).toEqual({ 1: ['00123', '00456', '=1+1', '00789', "'号"] })
  })

  test('an open quote does not swallow the file', async () => {
    expect(await refusal(write('甲,乙\n1,"没有结束\n2,3\n', '.csv'))).toMatch(/第2行起英文双引号没有成对/)
    expect(await refusal(write(`甲\n"${'没有结束\n'.repeat(100_000)}`, '.csv'), { cell: 1000 })).toMatch(/第2行起英文双引号没有成对/)
    expect(await refusal(write(`甲\n${'甲,'.repeat(2000)}\n`, '.csv'))).toMatch(/第2行在第1024列之后还有内容/)
  })

  test('whatever is quoted comes back, wherever the pieces are cut', async () => {
    const cell = fc.stringMatching(/^[a甲,;"\r\n ]{0,12}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 }), async (some) => {
        // Repeated until it spans several pieces.
        const records = Array.from({ length: Math.ceil(6_000 / some.length) }, () => some).flat()
        const text = records.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n')
        const expected: Record<number, Cell[]> = {}
        for (const [i, record] of records.entries()) {
          const cells: Cell[] = record.map((c) => (c === '' ? undefined : c))
          while (cells.length > 0 && cells.at(-1) === undefined) cells.pop()
          if (cells.length > 0) expected[i + 1] = cells
        }
        expect(await only(write(`sep=,\n${text}`, '.csv'))).toEqual(expected)
      }),
      { numRuns: 8 },
    )
  })
})

const shared = join(import.meta.dirname, '../../../shared/ledgers/2023')
test.skipIf(!existsSync(shared))('each ledger of 2023 has its title, then its header', async () => {
  const names = readdirSync(shared).filter((name) => name.endsWith('.xlsx'))
  expect(names).toHaveLength(33)
  for (const name of names) {
    const rows = await only(join(shared, name))
    expect(rows?.[1], name).toEqual([expect.stringMatching(/^山东省工业和信息化厅2023年度.+台账$/)])
    expect(rows?.[2]?.[0], name).toBe('序号')
  }
})
