/** Recording acts: four clients, durable, against a bare INSERT of the same bytes; and what the upkeep of memberships costs. */
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { project, type Act } from '../src/engine/index.ts'
import { agencyId, type Office } from '../src/office/office.ts'
import { take } from '../src/office/step.ts'
import { record } from '../src/store/acts.ts'
import { say, withBenchOffice } from './office.ts'

const agency = agencyId('某厅')
const clients = 4
const seconds = 4

/** How many times a second `work` is done by several clients at once. */
const rate = async (work: (i: number) => Promise<unknown>): Promise<number> => {
  const until = performance.now() + seconds * 1000
  let done = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) await work(done++)
    }),
  )
  return (done * 1000) / (performance.now() - from)
}
const middle = (xs: number[]): number => xs.toSorted((a, b) => a - b)[Math.floor(xs.length / 2)]!

const application = (i: number) => ({
  number: `XK${i}-${randomUUID()}`,
  power: '370107003',
  applicant: '青岛源源新材料有限公司',
  code: '91371026H5379874UM',
})

const ordinary = (i: number): Act[] => [
  { n: 1, step: 'apply', on: '2023-04-10', by: 'bench', data: application(i) },
  { n: 2, step: 'accept', on: '2023-04-12', by: 'bench', data: {} },
  { n: 3, step: 'decide', on: '2023-05-10', by: 'bench', data: { outcome: 'granted' } },
]

await withBenchOffice(async (office, url) => {
  const pool = new Pool({ connectionString: url, max: clients })
  await pool.query('create table bare (id text primary key, body text not null)')
  const open: Act[][] = []
  await recordOne(office, 0, open, true)
  const { body } = await office.db.app.selectFrom('acts').select('body').executeTakeFirstOrThrow()
  const bare: number[] = []
  const recorded: number[] = []
  const taken: number[] = []
  for (let round = 0; round < 3; round++) {
    bare.push(await rate(() => pool.query('insert into bare values ($1, $2)', [randomUUID(), body])))
    recorded.push(await rate((i) => recordOne(office, i, open, true)))
    taken.push(
      await rate((i) =>
        take(office, agency, {
          procedure: 'license-case',
          step: 'apply',
          on: '2023-04-10',
          data: application(i),
          by: 'bench',
          reasons: { 事项编码370107003不在权责清单事项中: '试验' },
        }),
      ),
    )
  }
  say('recording an act, 4 clients', {
    'bare inserts/s': middle(bare),
    'acts/s': middle(recorded),
    ratio: middle(recorded) / middle(bare),
    'steps taken with all their checks/s': middle(taken),
    'their ratio': middle(taken) / middle(bare),
  })

  const [without, upkeep]: [number[], number[]] = [[], []]
  for (let round = 0; round < 5; round++) {
    without.push(await rate((i) => recordOne(office, i, open, false)))
    upkeep.push(await rate((i) => recordOne(office, i, open, true)))
  }
  say('upkeep of memberships', {
    'acts/s without': middle(without),
    'acts/s with': middle(upkeep),
    'added cost %': (middle(without) / middle(upkeep) - 1) * 100,
  })
  await pool.end()
})

/** The next act of an ordinary licence case (applied for, accepted, granted, in turn), recorded with or without its memberships. */
async function recordOne(office: Office, i: number, cases: Act[][], withMemberships: boolean): Promise<void> {
  const p = office.catalog.procedures.get('license-case')!
  const before = cases.pop() ?? []
  const acts = [...before, ordinary(i)[before.length]!]
  const { number } = acts[0]!.data as { number: string }
  const comingTo = (some: readonly Act[]) => {
    const projection = project(office.catalog, p, `license-case-${number}`, some, office.calendar)
    return withMemberships ? projection : { ...projection, memberships: [] }
  }
  await record(office.db.log, { agency, at: office.now(), salt: office.salt }, [
    { procedure: p, acts, recorded: before.length, projection: comingTo(acts), ...(before.length > 0 && { before: comingTo(before) }) },
  ])
  if (acts.length < 3) cases.push(acts)
}
