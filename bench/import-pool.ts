/** The pool of a province into the embedded database: so many millions as a whole, then some thousands that changed; seconds, and the peak memory of the process. */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { creditCodeCheck } from '../src/define/index.ts'
import { importPool } from '../src/office/draws/pool.ts'
import { agencyOf } from '../src/office/office.ts'
import { say, withBenchOffice } from './office.ts'

const count = Number(process.argv[2] ?? 14.6) * 1e6
const delta = 5_000

const cities = ['济南市', '青岛市', '淄博市', '枣庄市', '东营市', '烟台市', '潍坊市', '济宁市']
const trades = ['制造业', '批发业', '零售业', '软件业', '建筑业', '餐饮业', '运输业', '农业']
const codeOf = (i: number): string => {
  const body = `91${370100 + (i % 16)}MA${String(Math.floor(i / 16)).padStart(7, '0')}`
  return body + creditCodeCheck(body)
}
const head = '统一社会信用代码,企业名称,所在市,信用风险等级,行业,同址标志\n'
const row = (i: number, risk: string): string =>
  `${codeOf(i)},示范第${i}号企业有限公司,${cities[i % 8]},${risk},${trades[(i >> 3) % 8]},${i % 8 ? '' : `d${(i * 7919) % 100_000}`}\n`

const write = async (file: string, some: Iterable<number>, riskOf: (i: number) => string): Promise<void> => {
  const out = createWriteStream(file, { highWaterMark: 1 << 22 })
  let piece = head
  for (const i of some) {
    piece += row(i, riskOf(i))
    if (piece.length < 1 << 20) continue
    if (!out.write(piece)) await once(out, 'drain')
    piece = ''
  }
  out.end(piece)
  await once(out, 'close')
}
function* every(step: number, upTo: number): Generator<number> {
  for (let i = 0; i < upTo; i += step) yield i
}

const folder = await mkdtemp(join(tmpdir(), 'yifa-pool-'))
try {
  const [whole, changed] = [join(folder, '全部.csv'), join(folder, '变更.csv')]
  await write(whole, every(1, count), (i) => 'AAAAAAAAABBBBBBBCCCD'[i % 20]!)
  await write(changed, every(Math.max(1, Math.floor(count / delta)), count + delta), (i) => 'BCDA'[i % 4]!)
  await withBenchOffice(async (office) => {
    const { agency } = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
    for (const [what, file, all] of [
      ['whole', whole, true],
      ['delta', changed, false],
    ] as const) {
      const from = performance.now()
      const { rows, added, changed: differ } = await importPool(office, agency, file, { by: '测量', whole: all })
      const seconds = (performance.now() - from) / 1000
      say(what, { rows, added, changed: differ, seconds, 'rows/s': rows / seconds, 'peak MB': process.resourceUsage().maxRSS / 1024 })
    }
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
