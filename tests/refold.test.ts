/** Folding anew: after the rules have changed, what is kept beside the log is what the acts come to by the new ones. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { catalog } from '../src/domains/catalog.ts'
import { project, type Act } from '../src/engine/index.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { refold } from '../src/office/refold.ts'
import { record } from '../src/store/acts.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
beforeAll(async () => {
  office = await testOffice(() => new Date('2024-09-25T09:00:00+08:00'))
  agency = await agencyOf(office, '某省某厅')
})
afterAll(() => office.end())

const p = catalog.procedures.get('disclosure-request')!
const acts = (number: string): Act[] => [
  { n: 1, step: 'apply', on: '2024-09-04', by: '王某', data: { number, applicant: '赵某某', contact: '某市某路7号' } },
  { n: 2, step: 'receive', on: '2024-09-04', by: '王某', data: {} },
]
const keep = (number: string, all: readonly Act[], recorded = 0) =>
  record(office.db.log, { agency: agency.agency, at: office.now(), salt: office.salt }, [
    { procedure: p, acts: all, recorded, projection: project(catalog, p, `disclosure-request-${number}`, all, office.calendar) },
  ])
/** All that is kept beside the log, a line for each row, without the row's keys of the agency. */
const kept = async () => {
  const lines: string[] = []
  for (const table of ['cases', 'memberships', 'findings', 'case_references', 'deadlines']) {
    const { rows } = await office.owner(`select row_to_json(t)::text as line from ${table} t where agency = '${agency.agency}' order by 1`)
    lines.push(...rows.map((r) => `${table} ${r.line as string}`))
  }
  return lines
}
const changed = () => office.owner(`update agencies set folded_by = 'earlier rules' where agency = '${agency.agency}'`)

it('mends what differs from the log, however many record meanwhile, once', async () => {
  const numbers = Array.from({ length: 250 }, (_, i) => `YSQ${i}`)
  for (const number of numbers) await keep(number, acts(number))
  const before = await kept()
  expect(before.some((line) => line.startsWith('memberships'))).toBe(true)

  // Nothing to do while the rules are the same.
  await office.owner(`delete from deadlines where case_id like '%3'`)
  expect(await refold(office, agency.agency)).toBe(0)
  expect(await kept()).not.toEqual(before)

  await office.owner(`update deadlines set due = '2024-12-31' where case_id like '%4';
    insert into deadlines values ('${agency.agency}', 'disclosure-request-YSQ5', 'gone', '2024-01-01', '2024-01-01');
    delete from memberships where case_id like '%6'; update memberships set until = 20240101 where case_id like '%7';
    insert into memberships (agency, indicator, case_id, since, until) values ('${agency.agency}', 'gone', 'disclosure-request-YSQ8', 20240101, 99991231);
    update cases set state = 'applied', data = '{}' where id like '%9'`)
  await changed()
  const ended = ['YSQ3', 'YSQ13', 'YSQ244']
  const end: Act = { n: 3, step: '@void', on: '2024-09-25', by: '王某', data: { all: true } }
  const [folded] = await Promise.all([refold(office, agency.agency), ...ended.map((number) => keep(number, [...acts(number), end], 2))])
  expect(folded).toBe(250)
  const others = (line: string) => !ended.some((number) => line.includes(`"disclosure-request-${number}"`))
  const after = await kept()
  expect(after.filter(others)).toEqual(before.filter(others))
  expect(after.filter((line) => !others(line) && !line.startsWith('cases'))).toEqual([])
  expect(await refold(office, agency.agency)).toBe(0)
})

it('never lets the role that serves requests write anything else about an agency', async () => {
  await expect(office.db.app.updateTable('agencies').set({ name: '另一个厅' }).execute()).rejects.toThrow(/permission denied/)
})
