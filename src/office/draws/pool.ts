/** Bringing the pool of enterprises up to date out of a file: read in a stream, wrong rows told, a file that was cut off refused. */
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { creditCode, Said } from '../../define/index.ts'
import { openWorkbook, type Cell } from '../../ledger/workbook.ts'
import { loadPool, type Enterprise, type Loaded } from '../../store/pool.ts'
import type { Office } from '../office.ts'

const titles = {
  code: ['统一社会信用代码', '信用代码', '社会信用代码', '统一代码'],
  name: ['企业名称', '单位名称', '市场主体名称', '检查对象名称'],
  city: ['所在地', '所在市', '地区', '所属市', '市'],
  risk: ['信用风险等级', '风险等级', '信用等级', '信用风险分类'],
  trade: ['行业', '所属行业', '行业类别'],
  grouped: ['同址标志', '同组标志', '关联标志', '集团'],
  address: ['地址', '住所', '经营场所', '住所（经营场所）', '检查地址'],
} as const
type Name = keyof typeof titles
const needed: readonly Name[] = ['code', 'name', 'city', 'risk']
const most = { name: 200, city: 60, risk: 1, trade: 60, grouped: 100, address: 200 }

export type PoolImport = Loaded & {
  /** How many rows were refused, and the first of them. */
  readonly refused: number
  readonly refusals: readonly { readonly row: number; readonly says: string }[]
}

/** Files end with the end of a line; one that doesn't was cut off. */
const demandWhole = async (path: string): Promise<void> => {
  if (!/\.(csv|tsv|txt)$/i.test(path)) return
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, Math.max(0, size - 2))
    if (!buffer.includes(10) && !buffer.includes(13))
      throw new Said(`“${basename(path)}”的最后一行没有写完，文件可能被截断。名录没有改动，请重新导出后再导入。`)
  } finally {
    await file.close()
  }
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell).trim()

/** Which column holds what. */
const placesIn = (cells: readonly Cell[], file: string): Map<Name, number> => {
  const heads = cells.map(textOf)
  const places = new Map<Name, number>()
  for (const [name, some] of Object.entries(titles) as [Name, readonly string[]][]) {
    const at = heads.findIndex((head) => some.includes(head))
    if (at >= 0) places.set(name, at)
  }
  const missing = needed.filter((name) => !places.has(name)).map((name) => titles[name][0])
  if (missing.length > 0)
    throw new Said(
      `“${file}”的第一行没有“${missing.join('”“')}”列。请把列名写在第一行：${Object.values(titles)
        .map((t) => t[0])
        .join('、')}（后三列可以没有）。`,
    )
  return places
}

const codes = creditCode('').schema
/** An enterprise, or what is wrong with the row. */
const enterpriseOf = (cells: readonly Cell[], places: ReadonlyMap<Name, number>): Enterprise | string => {
  const at = (name: Name): string => textOf(cells[places.get(name) ?? -1])
  const e = {
    code: at('code').toUpperCase(),
    name: at('name'),
    city: at('city'),
    risk: at('risk')
      .toUpperCase()
      .replace(/[级类]$/, ''),
    trade: at('trade'),
    grouped: at('grouped'),
    address: at('address'),
  }
  const wrong = codes.safeParse(e.code)
  if (!wrong.success) return `统一社会信用代码“${e.code}”${wrong.error.issues[0]!.message}`
  if (e.name === '') return '没有企业名称'
  if (e.city === '') return '没有所在地'
  if (!/^[ABCD]$/.test(e.risk)) return `信用风险等级“${e.risk}”不是A、B、C、D之一`
  for (const [name, length] of Object.entries(most) as [keyof typeof most, number][]) {
    if (e[name].length > length) return `“${titles[name][0]}”超过了${length}字`
    if (/[\t\r\n/]/.test(e[name]) && name !== 'name' && name !== 'address') return `“${titles[name][0]}”里有换行、制表符或者斜线`
  }
  return e
}

const batchSize = 5_000

/** Reads a file of enterprises into the pool. `whole`: the file is the whole pool, and whoever isn't in it leaves. */
export const importPool = async (
  office: Office,
  agency: string,
  path: string,
  { by, whole }: { by: string; whole: boolean },
): Promise<PoolImport> => {
  const file = basename(path)
  await demandWhole(path)
  const refusals: { row: number; says: string }[] = []
  let refused = 0
  const book = await openWorkbook(path)
  async function* batches(): AsyncGenerator<Enterprise[]> {
    let places: Map<Name, number> | undefined
    let batch: Enterprise[] = []
    for await (const row of book.sheets[0]!.rows()) {
      if (places === undefined) {
        places = placesIn(row.cells, file)
        continue
      }
      const e = enterpriseOf(row.cells, places)
      if (typeof e === 'string') {
        refused += 1
        if (refusals.length < 1_000) refusals.push({ row: row.number, says: e })
      } else if (batch.push(e) === batchSize) {
        yield batch
        batch = []
      }
    }
    if (batch.length > 0) yield batch
  }
  try {
    const loaded = await loadPool(office.db.app, agency, batches(), {
      whole,
      by,
      file,
      at: office.now(),
      told: () => {
        // Whoever was left out by mistake would leave the pool.
        if (whole && refused > 0)
          throw new Said(
            `有${refused}行读不进，如第${refusals[0]!.row}行：${refusals[0]!.says}。整体更新要求每行都能读进，名录没有改动；请更正后重试，或者改用增量更新。`,
          )
        return { refused, refusals }
      },
    })
    return { ...loaded, refused, refusals: refusals.slice(0, 100) }
  } finally {
    await book.close()
  }
}
