/** Officers assigned to visits by lot: 5,000 visits, 400 officers, certificates, competences and recusals. */
import { assign, type Officer, type Visit } from '../src/draw/officers.ts'
import { say } from './office.ts'

/** A small generator of repeatable numbers below n. */
let state = 20_261_124
const below = (n: number): number => (state = (state * 48_271) % 2_147_483_647) % n
const items = Array.from({ length: 12 }, (_, i) => `事项${i}`)

const measured = (what: string, itemsOf: () => string[]): void => {
  const officers: Officer[] = Array.from({ length: 400 }, (_, i) => ({
    id: `员${i}`,
    validUntil: below(100) < 3 ? '2026-06-30' : '2027-12-31',
    items: itemsOf(),
    avoids: Array.from({ length: 20 }, () => `企业${below(5000)}`),
  }))
  const visits: Visit[] = Array.from({ length: 5000 }, (_, i) => ({ enterprise: `企业${i}`, item: items[below(12)]!, on: '2026-12-01' }))
  const from = performance.now()
  const cpu = process.cpuUsage()
  const assigned = assign('种子', visits, officers, { within: Infinity })
  const { user } = process.cpuUsage(cpu)
  const took = performance.now() - from
  const loads = new Map(officers.filter((o) => o.validUntil > '2026-12-01').map((o) => [o.id, 0]))
  for (const id of assigned.flatMap((a) => a.officers)) loads.set(id, loads.get(id)! + 1)
  const all = [...loads.values()]
  say(`5,000 visits, 400 officers, ${what}`, {
    s: took / 1000,
    'cpu s': user / 1e6,
    'least load': Math.min(...all),
    'most load': Math.max(...all),
  })
}
measured('each competent for 4 items of 12', () => Array.from({ length: 4 }, () => items[below(12)]!))
measured('each competent for 1 item of 12', () => [items[below(12)]!])
// Half of the officers know one item only: many must be relieved by chains.
let turn = 0
measured('every other one for all, the rest for one and the same', () => (turn++ % 2 ? items : [items[0]!]))
