/** yifa draw run: repeats a draw out of its plan, its pool and its seed. Needs no database. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Said } from '../define/index.ts'
import { planOf, type Plan } from '../draw/plan.ts'
import type { TicketStratum } from '../draw/receipt.ts'
import { reading, roomFor, select, selectRanks } from '../draw/select.ts'

export const usage = 'yifa draw run 方案.json --pool 名录文件 --seed 十六进制种子 [--json]'

export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { pool: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [what, file] = positionals
  if (what !== 'run' || file === undefined) throw new Said(`用法：${usage}`)
  const { seed } = values
  if (seed === undefined || !/^[0-9a-f]+$/.test(seed)) throw new Said('请用 --seed 写明种子，由小写十六进制数字组成。')
  const plan = planOf(await json(file))
  const strata = plan.mode === 'ranks' ? selectRanks(plan, seed) : await byTickets(plan, seed, values.pool)
  if (values.json) console.log(JSON.stringify({ draw: plan.draw, seed, strata }, null, 2))
  else
    for (const s of strata)
      console.log(
        [
          `${s.stratum}层`,
          ...s.selected.map(line('抽中')),
          ...s.reserves.map(line('备选')),
          ...('skipped' in s ? s.skipped.map(line('越过')) : []),
        ].join('\n'),
      )
}
const line = (what: string) => (d: number | { readonly id: string; readonly ticket: string }, i: number) =>
  typeof d === 'number' ? `  ${what}${i + 1}　第${d + 1}名` : `  ${what}${i + 1}　${d.id}　${d.ticket}`

const json = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Said(`打不开方案“${file}”。请核对路径。`)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new Said(`方案“${file}”不是完整的JSON，可能被截断。请重新取得这份方案。`)
  }
}

/** Reads the pool, again with more room where a cap on groups passed over more than was kept. */
const byTickets = async (plan: Plan, seed: string, pool: string | undefined): Promise<TicketStratum[]> => {
  if (pool === undefined) throw new Said('按号抽取要读名录，请用 --pool 写明名录文件。')
  for (let factor = 4; ; factor *= 4) {
    const reader = reading(plan, seed, roomFor(plan, factor))
    try {
      for await (const piece of createReadStream(pool, { highWaterMark: 1 << 20 })) reader.push(piece as Uint8Array)
    } catch (e) {
      if ((e as NodeJS.ErrnoException).syscall) throw new Said(`打不开名录“${pool}”。请核对路径。`)
      throw e
    }
    const drawn = select(plan, reader.end())
    if (drawn) return drawn
  }
}
