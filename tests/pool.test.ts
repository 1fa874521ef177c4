/** The pool of enterprises: brought up to date out of files, read as of any revision; bad files get a sentence and change nothing. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { creditCodeCheck } from '../src/define/index.ts'
import { importPool } from '../src/office/draws/pool.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { currentRevision, linesOf, strataOf } from '../src/store/pool.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let folder: string
beforeAll(async () => {
  office = await testOffice()
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  folder = await mkdtemp(join(tmpdir(), 'yifa-pool-'))
})
afterAll(async () => {
  await office.end()
  await rm(folder, { recursive: true, force: true })
})

const code = (n: number): string => {
  const body = `91370100MA${String(n).padStart(7, '0')}`
  return `${body}${creditCodeCheck(body)}`
}
const head = '统一社会信用代码,企业名称,所在市,信用风险等级,行业,同址标志\n'
const row = (n: number, { city = '济南市', risk = 'A', name = `第${n}企业` } = {}) => `${code(n)},${name},${city},${risk},制造业,\n`
const load = async (text: string, whole = false) => {
  const file = join(folder, 'pool.csv')
  await writeFile(file, text)
  return importPool(office, agency.agency, file, { by: '王某', whole })
}
const lines = async (revision: number, without: string[] = []) => {
  let text = ''
  await linesOf(office.db.app, agency.agency, { revision, by: 'city', without }, (piece) => (text += Buffer.from(piece).toString()))
  return text.split('\n').slice(0, -1)
}

it('takes in a file, tells which rows are wrong, and keeps what was before', async () => {
  const first = await load(
    head + row(1) + row(2, { city: '青岛市', risk: 'B级' }) + `${code(3).slice(0, 17)}?,坏码企业,济南市,A,,\n` + row(4, { risk: 'E' }),
  )
  expect(first).toMatchObject({ revision: 1, rows: 2, added: 2, changed: 0, removed: 0, refused: 2 })
  expect(first.refusals).toEqual([
    { row: 4, says: expect.stringContaining('校验位不对') },
    { row: 5, says: '信用风险等级“E”不是A、B、C、D之一' },
  ])
  const second = await load(head + row(2, { city: '青岛市', risk: 'C' }) + row(5))
  expect(second).toMatchObject({ revision: 2, added: 1, changed: 1, removed: 0 })
  const third = await load(head + row(2, { city: '青岛市', risk: 'C' }) + row(5), true)
  expect(third).toMatchObject({ revision: 3, added: 0, changed: 0, removed: 1 })
  expect(await lines(1)).toEqual([`济南市/A\t${code(1)}\t`, `青岛市/B\t${code(2)}\t`])
  expect(await lines(2)).toEqual([`济南市/A\t${code(1)}\t`, `济南市/A\t${code(5)}\t`, `青岛市/C\t${code(2)}\t`])
  expect(await lines(3, [code(2)])).toEqual([`济南市/A\t${code(5)}\t`])
  expect(await strataOf(office.db.app, agency.agency, { revision: 2, by: 'city', without: [] })).toEqual([
    { id: '济南市/A', area: '济南市', risk: 'A', count: 2 },
    { id: '青岛市/C', area: '青岛市', risk: 'C', count: 1 },
  ])
})

const parquet = (name: string) => fileURLToPath(new URL(`./pools/${name}.parquet`, import.meta.url))
it.each(['snappy', 'zstd'])('takes in Parquet of three row groups, %s, with the same sentences', async (name) => {
  const before = await currentRevision(office.db.app, agency.agency)
  const done = await importPool(office, agency.agency, parquet(name), { by: '王某', whole: false })
  expect(done).toMatchObject({ revision: before + 1, rows: 3, refused: 2 })
  expect(done.refusals).toEqual([
    { row: 4, says: expect.stringContaining('校验位不对') },
    { row: 5, says: '信用风险等级“E”不是A、B、C、D之一' },
  ])
  expect(await lines(before + 1)).toEqual(expect.arrayContaining([`青岛市/B\t${code(22)}\t高新路1号`, `烟台市/C\t${code(25)}\t`]))
  await load(head + row(2, { city: '青岛市', risk: 'C' }) + row(5), true)
})

it('says what is wrong with Parquet that can’t be read', async () => {
  const reading = (file: string) => importPool(office, agency.agency, file, { by: '王某', whole: false })
  await expect(reading(parquet('lz4'))).rejects.toThrow('“lz4.parquet”用LZ4_RAW压缩，无法读取。请改用SNAPPY、GZIP或者ZSTD压缩')
  const whole = await readFile(parquet('snappy'))
  const [cut, bent] = [join(folder, 'cut.parquet'), join(folder, 'bent.parquet')]
  await writeFile(cut, whole.subarray(0, 1500))
  await expect(reading(cut)).rejects.toThrow('“cut.parquet”没有写完，文件可能被截断')
  const bytes = Buffer.from(whole)
  bytes.fill(0xff, bytes.length - 40, bytes.length - 8)
  bytes.fill(0xff, 20, 60)
  await writeFile(bent, bytes)
  await expect(reading(bent)).rejects.toThrow('“bent.parquet”已经损坏')
})

it.each([
  ['an enterprise told of twice', head + row(7) + row(8) + row(7), false, `名录里有重复的统一社会信用代码：${code(7)}。`],
  ['a file cut off within its last line', head + row(7) + row(8).slice(0, 25), false, '文件可能被截断'],
  ['no column of risks', '统一社会信用代码,企业名称,所在市\n', false, '没有“信用风险等级”列'],
  ['no enterprises', head, false, '没有可以导入的企业'],
  ['a wrong row in a whole pool', head + row(7) + row(8, { risk: 'X' }), true, '有1行读不进，如第3行：信用风险等级“X”'],
])('changes nothing: %s', async (_, text, whole, says) => {
  const before = await currentRevision(office.db.app, agency.agency)
  await expect(load(text, whole)).rejects.toThrow(says)
  expect(await currentRevision(office.db.app, agency.agency)).toBe(before)
  expect(await lines(before)).toHaveLength(2)
})

it('holds many in the order of their bytes, and the role that serves requests can rewrite none', async () => {
  const many = Array.from({ length: 20_000 }, (_, n) => row(n, { city: ['济南市', '青岛市', '烟台市'][n % 3]!, risk: 'ABCD'[n % 4]! }))
  expect(await load(head + many.join(''), true)).toMatchObject({ rows: 20_000 })
  const all = await lines(await currentRevision(office.db.app, agency.agency))
  expect(all).toHaveLength(20_000)
  expect(all.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(all)
  await expect(office.db.app.updateTable('enterprises').set({ risk: 'A' }).execute()).rejects.toThrow('permission denied')
  await expect(office.db.app.deleteFrom('enterprises').execute()).rejects.toThrow('permission denied')
})
