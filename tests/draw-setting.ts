/** What a draw needs before it: a pool of 400 enterprises, an item, a published task, six inspectors with certificates. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { creditCodeCheck } from '../src/define/index.ts'
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
  const rows = Array.from({ length: size }, (_, n) => `${code(n)},第${n}企业,${['济南市', '青岛市'][n % 2]},${'ABC'[n % 3]},制造业,\n`)
  return `统一社会信用代码,企业名称,所在市,信用风险等级,行业,同址标志\n${rows.join('')}`
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
