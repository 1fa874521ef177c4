/** A million service ratings, as text and as a workbook: rows a second, and the peak memory of the process that imports them. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, createDeflateRaw } from 'node:zlib'
import { run } from '../src/cli/import.ts'
import { say } from './office.ts'

const rows = Number(process.argv.at(-1)) || 1_000_000
const most = 400

/* Ledgers */

const titles = ['办件编号', '渠道', '评价日期', '事项编码', '评价等级', '一窗受理']
const ratingOf = (i: number): string[] => [
  `P2024${String(i).padStart(8, '0')}`,
  i % 4 === 0 ? '线下' : '线上',
  `2024-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
  `4201${i % 97}`,
  ['非常满意', '满意', '基本满意', '不满意'][i % 4]!,
  i % 4 === 0 ? '是' : '',
]
const title = '示范省交通运输厅2024年度政务服务好差评台账'

function* csv() {
  yield `\uFEFF${title}\n${titles.join(',')}\n`
  for (let i = 0; i < rows; i++) yield `${ratingOf(i).join(',')}\n`
}

/** The texts of a workbook as Excel keeps them: each once, in a table of their own that grows with the rows. */
const common = [title, ...titles, ...new Set(Array.from({ length: 12 * 28 * 97 }, (_, i) => ratingOf(i).slice(1)).flat())].filter(Boolean)
const placeOf = new Map(common.map((text, i) => [text, i]))
const cell = (c: number, row: number, place: number) => `<c r="${'ABCDEF'[c]}${row}" t="s"><v>${place}</v></c>`

function* sheet() {
  yield `<worksheet><sheetData><row r="1">${cell(0, 1, 0)}</row><row r="2">${titles.map((_, c) => cell(c, 2, c + 1)).join('')}</row>`
  for (let i = 0; i < rows; i++) {
    const [, ...others] = ratingOf(i)
    const cells = others.map((text, c) => (text === '' ? '' : cell(c + 1, i + 3, placeOf.get(text)!)))
    yield `<row r="${i + 3}">${cell(0, i + 3, common.length + i)}${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}
function* texts() {
  yield `<sst>${common.map((t) => `<si><t>${t}</t></si>`).join('')}`
  for (let i = 0; i < rows; i++) yield `<si><t>${ratingOf(i)[0]}</t></si>`
  yield '</sst>'
}

/** Writes pieces to a file as they come. */
const writing = (file: string) => {
  const out = createWriteStream(file)
  let size = 0
  return {
    size: () => size,
    put: async (piece: Buffer | string) => {
      size += Buffer.byteLength(piece)
      if (!out.write(piece)) await once(out, 'drain')
    },
    end: async () => {
      out.end()
      await once(out, 'close')
    },
  }
}

const writeText = async (file: string, pieces: Iterable<string>) => {
  const { put, end } = writing(file)
  for (const piece of pieces) await put(piece)
  await end()
}

const writeZip = async (file: string, parts: Record<string, Iterable<string>>) => {
  const { put, end, size } = writing(file)
  const directory: Buffer[] = []
  const record = (length: number, signature: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]) => {
    const made = Buffer.alloc(length)
    made.writeUInt32LE(signature, 0)
    for (const [at, bytes, value] of fields) made.writeUIntLE(value, at, bytes)
    return made
  }
  for (const [name, pieces] of Object.entries(parts)) {
    const start = size()
    const called = Buffer.from(name)
    // Sizes follow the data.
    await put(
      Buffer.concat([
        record(30, 0x04034b50, [
          [4, 2, 20],
          [6, 2, 8],
          [8, 2, 8],
          [26, 2, called.length],
        ]),
        called,
      ]),
    )
    const packer = createDeflateRaw({ level: 1 })
    let [sum, packed, whole] = [0, 0, 0]
    const drained = (async () => {
      for await (const chunk of packer) {
        packed += (chunk as Buffer).length
        await put(chunk as Buffer)
      }
    })()
    for (const piece of pieces) {
      const bytes = Buffer.from(piece)
      sum = crc32(bytes, sum)
      whole += bytes.length
      if (!packer.write(bytes)) await once(packer, 'drain')
    }
    packer.end()
    await drained
    await put(
      record(16, 0x08074b50, [
        [4, 4, sum],
        [8, 4, packed],
        [12, 4, whole],
      ]),
    )
    const entry = record(46, 0x02014b50, [
      [4, 2, 20],
      [6, 2, 20],
      [8, 2, 8],
      [10, 2, 8],
      [16, 4, sum],
      [20, 4, packed],
      [24, 4, whole],
      [28, 2, called.length],
      [42, 4, start],
    ])
    directory.push(Buffer.concat([entry, called]))
  }
  const at = size()
  const list = Buffer.concat(directory)
  await put(list)
  await put(
    record(22, 0x06054b50, [
      [8, 2, directory.length],
      [10, 2, directory.length],
      [12, 4, list.length],
      [16, 4, at],
    ]),
  )
  await end()
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (targets: Record<string, string>) => [
  `<Relationships>${Object.entries(targets)
    .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${types}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`,
]
const workbook = {
  '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
  'xl/workbook.xml': [`<workbook xmlns:r="${types}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`],
  'xl/_rels/workbook.xml.rels': relations({ worksheet: 'worksheets/sheet1.xml', sharedStrings: 'sharedStrings.xml' }),
  'xl/worksheets/sheet1.xml': sheet(),
  'xl/sharedStrings.xml': texts(),
}

/* Runs: each ledger in a process of its own, into a fresh office */

const [, , mode, file = '', data = ''] = process.argv
if (mode === 'import') {
  const from = performance.now()
  const status = await run([file, '--data', data])
  const seconds = (performance.now() - from) / 1000
  const { maxRSS, userCPUTime } = process.resourceUsage()
  const peak = maxRSS / 1024
  say(file.slice(file.lastIndexOf('.')), {
    rows,
    seconds,
    'rows/s': rows / seconds,
    'CPU s': userCPUTime / 1e6,
    'peak MB': peak,
    limit: `${most} MB ${peak < most ? 'kept' : 'passed'}`,
  })
  process.exitCode = status === 0 && peak < most ? 0 : 1
} else {
  const folder = await mkdtemp(join(tmpdir(), 'yifa-million-'))
  try {
    const ledgers = { csv: join(folder, 'ratings.csv'), xlsx: join(folder, 'ratings.xlsx') }
    await writeText(ledgers.csv, csv())
    await writeZip(ledgers.xlsx, workbook)
    for (const [kind, ledger] of Object.entries(ledgers)) {
      const child = [fileURLToPath(import.meta.url), 'import', ledger, join(folder, kind), String(rows)]
      const { status } = spawnSync(process.execPath, child, { stdio: 'inherit' })
      if (status !== 0) process.exitCode = 1
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
