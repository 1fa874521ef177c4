/** What a draw needs before it: a pool of 400 enterprises, an item, a published task, six inspectors with certificates. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { creditCodeCheck } from '../src/define/index.ts'
import { commitmentTo } from '../src/draw/seed.ts'
import { announce, commit, draw, publish, reveal, type Committing } from '../src/office/draws/draw.ts'
import { importPool } from '../src/office/draws/pool.ts'
import { today, type Agency, type Office } from '../src/office/office.ts'
import { take } from '../src/office/step.ts'

export const code = (n: number): string => {
  const body = `91370100MA${String(n).padStart(7, '0')}`
  return `${body}${creditCodeCheck(body)}`
}
export const card = (n: number) => `3700${String(n).padStart(6, '0')}`

/** Takes a step, going on against warnings. */
export const taken = async (office: Office, agency: Agency, procedure: string, name: string, data: object, caseId?: string) => {
  const t = {
    procedure,
    step: name,
    on: today(office),
    data: data as Record<string, unknown>,
    by: '王某',
    ...(caseId !== undefined && { caseId }),
  }
  const first = await take(office, agency.agency, t)
  if ('caseId' in first) return first
  const reasons = Object.fromEntries(first.refusals.filter((r) => r.kind === 'should').map((r) => [r.says, '当面核对']))
  const again = await take(office, agency.agency, { ...t, reasons })
  if ('refusals' in again) throw new Error(again.refusals.map((r) => r.says).join('；'))
  return again
}

/** The file of the pool, the titles of its columns in the first line. */
export const poolText = (size = 400): string => {
  const rows = Array.from(
    { length: size },
    (_, n) => `${code(n)},第${n}企业,${['济南市', '青岛市'][n % 2]},${'ABC'[n % 3]},制造业,,工业路${n}号\n`,
  )
  return `统一社会信用代码,企业名称,所在市,信用风险等级,行业,同址标志,地址\n${rows.join('')}`
}

/** Task SJ2026-01 is published; inspector 1 must stay away from enterprise 0. */
export const readyToDraw = async (
  office: Office,
  agency: Agency,
  { from = '2026-03-16', to = '2026-05-29', pool = true }: { readonly from?: string; readonly to?: string; readonly pool?: boolean } = {},
): Promise<void> => {
  const step = (procedure: string, name: string, data: object, caseId?: string) => taken(office, agency, procedure, name, data, caseId)
  if (pool) {
    const folder = await mkdtemp(join(tmpdir(), 'yifa-draws-'))
    const file = join(folder, 'pool.csv')
    await writeFile(file, poolText())
    await importPool(office, agency.agency, file, { by: '王某', whole: true })
    await rm(folder, { recursive: true, force: true })
  }
  await step('random-item', 'list', {
    code: 'SJ-01',
    name: '民爆安全',
    object: '民爆企业',
    basis: '条例第四条',
    kind: 'general',
    method: 'onSite',
  })
  const { caseId } = await step('random-plan', 'draft', {
    number: 'SJ2026-01',
    title: '2026年民爆安全联合抽查',
    year: Number(from.slice(0, 4)),
    items: ['SJ-01'],
    object: '民爆企业',
    lead: '工业和信息化厅',
    partners: ['公安厅'],
    from,
    to,
  })
  await step('random-plan', 'approve', {}, caseId)
  await step('random-plan', 'publish', {}, caseId)
  for (let n = 1; n <= 6; n++) {
    await step('certificate', 'issue', { officer: `检查员${n}`, number: card(n), validUntil: '2029-12-31', passed: true })
    const entered = await step('inspector', 'enter', { certificate: card(n), officer: `检查员${n}`, items: ['民爆安全'] })
    if (n === 1) await step('inspector', 'avoid', { code: code(0), reasons: '近亲属在该企业任职' }, entered.caseId)
  }
}

const values = { 李明: '1'.repeat(64), 赵敏: '2'.repeat(64) }
/** Commits to a draw, lets its chance come (`later` moves the office's clock on) and draws. Gives the id of the draw. */
export const drawnAs = async (
  office: Office,
  agency: Agency,
  number: string,
  later: () => void,
  more: Partial<Committing['draft']> = {},
): Promise<string> => {
  const at = new Date(office.now().getTime() + 30_000).toISOString()
  const id = await commit(office, agency, {
    draft: { number, title: number, task: 'SJ2026-01', by: 'city', rates: { A: 1, B: 2, C: 5 }, reserves: 2, exclusions: [], ...more },
    entropy: {
      source: '双色球开奖号码',
      at,
      custodians: Object.entries(values).map(([name, value]) => ({
        name,
        commitment: commitmentTo({ agency: agency.name, draw: number }, name, value),
      })),
      withheld: 'void',
    },
    revealBy: today(office),
    by: '王某',
  })
  later()
  await announce(office, agency.agency, id, { value: '02 08 17 23 26 31 + 05', at, by: '王某' })
  for (const [custodian, value] of Object.entries(values)) await reveal(office, agency.agency, id, { custodian, value, by: '王某' })
  await draw(office, agency.agency, id, '王某')
  await publish(office, agency.agency, id, '王某')
  return id
}
