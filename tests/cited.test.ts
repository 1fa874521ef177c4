/** What a step asks of other cases: officers act on certificates that are valid that day, and what stops being so is noted beside the case. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificate } from '../src/domains/enforcement/certificate.ts'
import { inspection } from '../src/domains/enforcement/inspection.ts'
import { agencyOf } from '../src/office/office.ts'
import { looseReferences } from '../src/office/reference.ts'
import { correct, take, type Taken } from '../src/office/step.ts'
import { audit } from '../src/store/audit.ts'
import { sealAll } from '../src/store/sealing.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: string
const by = '张三'
const must = '检查人员应当持有当日有效的行政执法证件'

const issue = async (officer: string, number: string, validUntil: string): Promise<string> => {
  const taken = await take(office, agency, {
    procedure: certificate.id,
    step: 'issue',
    on: '2022-03-01',
    data: { officer, number, validUntil, passed: true },
    by,
  })
  return idOf(taken)
}
const idOf = (taken: Taken): string => {
  if ('refusals' in taken) throw new Error(taken.refusals.map((r) => r.says).join('；'))
  return taken.caseId
}
const approve = async (): Promise<string> =>
  idOf(
    await take(office, agency, {
      procedure: inspection.id,
      step: 'approve',
      on: '2024-02-01',
      data: { item: '民爆安全检查', company: '某公司', kind: 'individual', cause: '举报' },
      by,
    }),
  )
const inspect = (caseId: string, certificates: string[], on = '2024-02-05'): Promise<Taken> =>
  take(office, agency, {
    procedure: inspection.id,
    caseId,
    step: 'inspect',
    on,
    data: { officers: ['王军', '李华'], certificates, result: 'none', shown: true },
    by,
  })
const said = (taken: Taken): string[] => ('refusals' in taken ? taken.refusals.map((r) => r.says) : [])

let suspended: string
beforeAll(async () => {
  office = await testOffice(() => new Date('2024-03-01T01:00:00Z'))
  agency = (await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })).agency
  await issue('王军', '37-1', '2027-12-31')
  suspended = await issue('李华', '37-2', '2027-12-31')
  await issue('李华', '37-3', '2023-12-31')
})
afterAll(() => office.end())

describe('a step by officers', () => {
  it('is taken on certificates that are valid that day, whatever the width of their numbers', async () => {
    expect(said(await inspect(await approve(), ['37-1', '３７-２']))).toEqual([])
  })

  it('is refused where a certificate has expired, is missing, or is somebody else’s', async () => {
    expect(said(await inspect(await approve(), ['37-1', '37-3']))).toEqual([must])
    expect(said(await inspect(await approve(), ['37-1']))).toEqual([must])
    expect(said(await inspect(await approve(), ['37-1', '37-9']))).toEqual([must, '执法证号37-9不在行政执法证件中'])
  })

  it('is judged as of its day: a certificate suspended later was valid', async () => {
    const early = await approve()
    idOf(
      await take(office, agency, {
        procedure: certificate.id,
        caseId: suspended,
        step: 'suspend',
        on: '2024-02-10',
        data: { reasons: '考核' },
        by,
      }),
    )
    expect(said(await inspect(early, ['37-1', '37-2'], '2024-02-09'))).toEqual([])
    expect(said(await inspect(await approve(), ['37-1', '37-2'], '2024-02-10'))).toEqual([must])
    expect(await looseReferences(office, agency, { caseId: early })).toEqual([])
  })

  it('keeps each number that it names; one that turns out to have been invalid is noted beside the case', async () => {
    const caseId = await approve()
    expect(said(await inspect(caseId, ['37-1', '37-2']))).toEqual([])
    const correction = { procedure: certificate.id, caseId: suspended, step: '@amend', act: 2, on: '2024-02-04', values: {} } as const
    idOf(await correct(office, agency, { ...correction, by, reason: '暂扣日期有误' }))
    expect((await looseReferences(office, agency, { caseId })).map((l) => l.says)).toEqual([
      '执法证号37-2在2024-02-05不是有效的行政执法证件',
    ])
  })

  it('leaves what is kept beside the log as the log has it', async () => {
    await sealAll(office.db.sealer, agency, office.keys, office.now)
    expect((await audit(office.db.app, agency, office.catalog, office.calendar, [office.keys.public])).faults).toEqual([])
  })
})
