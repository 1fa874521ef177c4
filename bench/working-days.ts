/** Adding working days: operations per second, strings in and out, against chinese-days in the same run. */
import chineseDays from 'chinese-days'
import { calendar } from '../src/calendar/index.ts'
import { addDays } from '../src/define/index.ts'

const starts = Array.from({ length: 2048 }, (_, i) => addDays('2018-01-01', i))
const limits = [1, 3, 5, 7, 10, 15, 20, 30]
type Add = (day: string, n: number) => string

const ours: Add = calendar.addWorkingDays
const theirs: Add = (day, n) => chineseDays.findWorkday(n, day)

const perSecond = (add: Add, operations: number): number => {
  let length = 0
  const began = performance.now()
  for (let i = 0; i < operations; i++) length += add(starts[i % starts.length] as string, limits[i % limits.length] as number).length
  const seconds = (performance.now() - began) / 1000
  if (length !== operations * 10) throw new Error('a result is not a day')
  return operations / seconds
}
const best = (add: Add, operations: number): number => Math.max(...Array.from({ length: 3 }, () => perSecond(add, operations)))

const differing = starts.filter(
  (day, i) => ours(day, limits[i % limits.length] as number) !== theirs(day, limits[i % limits.length] as number),
)
if (differing.length > 0) throw new Error(`results differ from ${differing[0]} on`)

const [mine, peer] = [best(ours, 2_000_000), best(theirs, 5_000)]
console.log(
  `addWorkingDays  ${(mine / 1e6).toFixed(1)} M/s, chinese-days findWorkday ${(peer / 1e3).toFixed(1)} k/s: ${Math.round(mine / peer)} ×`,
)
