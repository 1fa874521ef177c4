/** Visits by lot through the API: who may record what was found, stand-ins in the order of the receipt, the yearly cap. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDraw, voidDraw } from '../src/office/draws/draw.ts'
import { drafted } from '../src/office/draws/plan.ts'
import { agencyOf, today, type Agency } from '../src/office/office.ts'
import { setUser, type UserRole } from '../src/office/users.ts'
import { answers } from '../src/server/api/openapi/answers.ts'
import { createApp } from '../src/server/app.ts'
import { code, drawnAs, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: FastifyInstance
let clock = new Date('2026-03-16T01:00:00Z')
const later = () => void (clock = new Date(clock.getTime() + 60_000))
const own = { 'x-yifa': '1' }
const password = '正确的马配电池'
const cookies = new Map<string, string>()
const officers = [1, 2, 3, 4, 5, 6].map((n) => `检查员${n}`)

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency)
  app = await createApp(office)
  const users: [string, UserRole][] = [
    ...officers.map((name): [string, UserRole] => [name, 'clerk']),
    ['李某', 'head'],
    ['赵某', 'operator'],
  ]
  for (const [n, [name, role]] of users.entries()) {
    await setUser(office, agency, { id: `u${n}`, name, roles: [role] }, password)
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user: `u${n}`, password } })
    cookies.set(name, String(answer.headers['set-cookie']).split(';')[0]!)
  }
}, 300_000)
afterAll(async () => {
  await app.close()
  await office.end()
})

const ask = async (who: string | undefined, method: 'GET' | 'POST', path: string, payload?: object) => {
  const cookie = who === undefined ? undefined : cookies.get(who)
  const headers = { ...own, ...(cookie !== undefined && { cookie }) }
  const answer = await app.inject({ method, url: `/api${path}`, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, json: answer.json() }
}
const says = async (asked: ReturnType<typeof ask>) => {
  const { status, json } = await asked
  return `${status} ${json.detail}`
}
const open = async () => (await ask('李某', 'GET', '/visits')).json.visits as { caseId: string; code: string; team: string[] }[]
const notIn = (team: readonly string[]) => officers.find((name) => !team.includes(name))!
const found = (entry: string, more: object = {}) => ({ entry, on: today(office), shown: true, result: 'none', ...more })

describe('what a visit found', () => {
  let visit: { caseId: string; code: string; team: string[] }
  it('is recorded by those who were sent, whose task sheets say where and on what basis', async () => {
    await drawnAs(office, agency, 'CQ-1', later)
    visit = (await open())[0]!
    const mine = await ask(visit.team[0]!, 'GET', '/visits/mine')
    expect(answers.Tasks.safeParse(mine.json).error?.issues).toBeUndefined()
    const task = mine.json.tasks.find((t: { caseId: string }) => t.caseId === visit.caseId)
    expect(task).toMatchObject({ address: expect.stringMatching(/^工业路\d+号$/), record: 'CQ-1', partners: ['公安厅'] })
    expect(task.items).toEqual([{ name: '民爆安全', object: '民爆企业', basis: '条例第四条', method: '现场检查' }])
    const others = (await ask(notIn(visit.team), 'GET', '/visits/mine')).json.tasks as { caseId: string }[]
    expect(others.map((t) => t.caseId)).not.toContain(visit.caseId)
  })
  it('is refused to everybody else', async () => {
    const path = `/visits/${visit.caseId}/finding`
    expect(await says(ask(undefined, 'POST', path, found('entry-0001')))).toContain('401 您还没有登录')
    expect(await says(ask('赵某', 'POST', path, found('entry-0001')))).toContain('403 “检查”是执法人员的环节')
    expect(await says(ask(notIn(visit.team), 'POST', path, found('entry-0001')))).toMatch(
      /^422 这次检查选派的是检查员\d、检查员\d，不由您登记/,
    )
    expect(await says(ask(visit.team[0]!, 'POST', '/visits/no-visit/finding', found('entry-0001')))).toContain('422 没有这次检查')
  })
  it('is refused without the certificate shown, ahead of its day, and with what isn’t a finding', async () => {
    const path = `/visits/${visit.caseId}/finding`
    const by = visit.team[0]!
    expect(await says(ask(by, 'POST', path, found('entry-0001', { shown: false })))).toContain('检查应当主动出示执法证件')
    expect(await says(ask(by, 'POST', path, found('entry-0001', { on: '2026-03-17' })))).toContain('日期2026-03-17还没有到')
    expect(await says(ask(by, 'POST', path, found('entry-0001', { signature: '画押' })))).toContain('不在可选的范围内')
    expect(await says(ask(by, 'POST', path, found('short')))).toContain('400')
  })
  it('is refused while one of the team must keep away, until the head sends another', async () => {
    const [by = '', other = ''] = visit.team
    const { rows } = await office.owner(`select id from cases where procedure = 'inspector' and name = '${other}'`)
    await taken(office, agency, 'inspector', 'avoid', { code: visit.code, reasons: '近亲属任职' }, rows[0].id)
    const path = `/visits/${visit.caseId}/finding`
    expect(await says(ask(by, 'POST', path, found('entry-0001')))).toContain(`${other}已经登记回避这家企业`)
    const replacement = notIn(visit.team)
    await taken(office, agency, 'random-inspection', 'recuse', { officer: other, reasons: '近亲属任职', replacement }, visit.caseId)
    expect(await says(ask(other, 'POST', path, found('entry-0001')))).toContain('不由您登记')
    const sent = found('entry-0001', { present: '孙某', signature: 'signed', evidence: ['照片1.jpg'] })
    const both = await Promise.all([by, replacement].map((who) => ask(who, 'POST', path, sent)))
    expect(both.map((b) => [b.status, b.json.n])).toEqual([
      [200, 3],
      [200, 3],
    ])
    expect((await ask(by, 'POST', path, sent)).json).toMatchObject({ n: 3, again: true })
    expect(await says(ask(by, 'POST', path, found('entry-0002')))).toContain('目前是“已检查”')
    const { rows: due } = await office.owner(`select due::text from deadlines where case_id = '${visit.caseId}' and clock = 'publicity'`)
    expect(due).toEqual([{ due: '2026-04-14' }])
    const kept = await office.db.app.selectFrom('acts').select('body').where('case_id', '=', visit.caseId).orderBy('n').execute()
    expect(kept.at(-1)!.body).not.toContain('孙某')
  })
  it('is refused from an officer whose certificate was cancelled', async () => {
    const next = (await open())[0]!
    const holder = next.team[1]!
    const { rows } = await office.owner(`select id from cases where procedure = 'certificate' and name = '${holder}'`)
    await taken(office, agency, 'certificate', 'suspend', { reasons: '考核不称职' }, rows[0].id)
    const path = `/visits/${next.caseId}/finding`
    expect(await says(ask(next.team[0]!, 'POST', path, found('entry-0009')))).toContain('检查人员应当持有当日有效的行政执法证件')
    await taken(office, agency, 'certificate', 'restore', {}, rows[0].id)
    expect((await ask(next.team[0]!, 'POST', path, found('entry-0009'))).status).toBe(200)
  })
})

describe('an enterprise that can’t be inspected', () => {
  let id: string
  const of = async () => (await readDraw(office, agency.agency, id)).result!.strata.find((s) => s.selected.length > 1)!
  const visitTo = async (enterprise: string) => (await open()).find((v) => v.code === enterprise)!
  it('is replaced by the head only, with a reason', async () => {
    id = await drawnAs(office, agency, 'CQ-2', later)
    const { caseId, team } = await visitTo((await of()).selected[0]!.id)
    const path = `/visits/${caseId}/replace`
    expect(await says(ask(undefined, 'POST', path, { reasons: '已经注销' }))).toContain('401')
    expect(await says(ask(team[0]!, 'POST', path, { reasons: '已经注销' }))).toContain('403')
    expect(await says(ask('李某', 'POST', path, { reasons: ' ' }))).toContain('请写明理由')
    expect(await says(ask('李某', 'POST', path, { reasons: '已经注销', reserve: code(1) }))).toContain('没有“reserve”这一项')
    const form = { step: 'replace', on: today(office), data: { reasons: '挑一家', reserve: code(1) } }
    expect(await says(ask('李某', 'POST', `/cases/${caseId}/acts`, form))).toContain('由系统算出或者核对')
  })
  it('gives its place to the stand-ins of its stratum in the order of the receipt, once each, whoever is quicker', async () => {
    const { selected, reserves } = await of()
    const [first, second] = await Promise.all(selected.slice(0, 2).map((d) => visitTo(d.id)))
    const at = (v: { caseId: string }) => `/visits/${v.caseId}/replace`
    const both = await Promise.all([
      ask('李某', 'POST', at(first!), { reasons: '已经注销' }),
      ask('李某', 'POST', at(first!), { reasons: '已经迁出' }),
    ])
    expect(both.map((b) => b.status).toSorted((a, b) => a - b)[0]).toBe(200)
    expect(both.filter((b) => b.status === 200)).toHaveLength(1)
    const next = await visitTo(reserves[0]!.id)
    expect(next.team).toHaveLength(2)
    expect((await ask(next.team[0]!, 'GET', '/visits/mine')).json.tasks.find((t: { code: string }) => t.code === next.code)).toMatchObject({
      replaces: first!.code,
    })
    expect(await visitTo(reserves[1]!.id)).toBeUndefined()
    const { rows } = await office.owner(`select data -> 'replace' as replaced from cases where id = '${first!.caseId}'`)
    expect(rows[0].replaced).toMatchObject({ reserve: next.code })
    // The stand-in is gone as well: the next one follows, then there's none left.
    expect((await ask('李某', 'POST', at(next), { reasons: '已经吊销' })).status).toBe(200)
    expect(await visitTo(reserves[1]!.id)).toBeDefined()
    expect(await says(ask('李某', 'POST', at(second!), { reasons: '已经注销' }))).toContain('的备选企业已经用完')
    expect(await says(ask('李某', 'POST', at(first!), { reasons: '已经注销' }))).toMatch(/备选企业已经用完|目前是/)
  })
  it('isn’t replaced once it was inspected, nor in a draw that was voided', async () => {
    const { selected } = await of()
    const done = await visitTo(selected[2]!.id)
    expect((await ask(done.team[0]!, 'POST', `/visits/${done.caseId}/finding`, found('entry-0100'))).status).toBe(200)
    const other = (await open()).find((v) => v.caseId.startsWith(done.caseId.slice(0, 40)) && v.code !== done.code)!
    await voidDraw(office, agency.agency, id, { reasons: '名录遗漏一个市', by: '李某' })
    expect(await says(ask('李某', 'POST', `/visits/${other.caseId}/replace`, { reasons: '已经注销' }))).toContain('抽取已经公开作废的')
    expect((await open()).map((v) => v.caseId)).not.toContain(other.caseId)
  })
})

describe('the cap of a year', () => {
  const excluded = async (yearlyCap: number, exclusions: { id: string; reason: string }[] = []) => {
    const d = { task: 'SJ2026-01', by: 'city' as const, rates: { A: 1, B: 2, C: 5 }, reserves: 1, exclusions, yearlyCap }
    return (await drafted(office, agency.agency, d, '民爆安全', 2026)).exclusions
  }
  it('leaves out whoever was or will be inspected so often, saying how often; not what a voided draw had drawn', async () => {
    const { rows } = await office.owner(`select data -> 'draw' ->> 'code' as code, state from cases c where procedure = 'random-inspection'
      and (state = 'inspected' or data -> 'draw' ->> 'record' = 'CQ-1')`)
    const once = await excluded(1)
    expect(once.map((x) => x.id)).toEqual([...new Set(rows.map((r) => r.code as string))].toSorted())
    const inspected = rows.find((r) => r.state === 'inspected').code
    expect(once.find((x) => x.id === inspected)!.reason).toBe('2026年已检查1次，达到年度检查频次上限1次')
    expect(once.map((x) => x.reason)).toContain('2026年已抽中待检查1次，达到年度检查频次上限1次')
    expect(await excluded(2)).toEqual([])
    expect(await excluded(1, [{ id: inspected, reason: '停产' }])).toContainEqual({ id: inspected, reason: '停产' })
  })
  it('counts inspections that follow a plan, not those that follow a lead', async () => {
    const quiet = (await excluded(1)).map((x) => x.id)
    const [routine, lead] = Array.from({ length: 400 }, (_, n) => code(n)).filter((c) => !quiet.includes(c))
    for (const [company, kind] of [
      [routine, 'routine'],
      [lead, 'individual'],
    ] as const) {
      const { caseId } = await taken(office, agency, 'inspection', 'approve', {
        item: '民爆安全',
        company: '某企业',
        code: company,
        kind,
        cause: '计划',
      })
      const certificates = ['3700000001', '3700000002']
      await taken(
        office,
        agency,
        'inspection',
        'inspect',
        { officers: ['检查员1', '检查员2'], certificates, shown: true, told: true, result: 'none' },
        caseId,
      )
    }
    const now = (await excluded(1)).map((x) => x.id)
    expect(now).toContain(routine)
    expect(now).not.toContain(lead)
  })
  it('is committed to with its reasons', async () => {
    const id = await drawnAs(office, agency, 'CQ-3', later, { yearlyCap: 1 })
    const { plan, result } = await readDraw(office, agency.agency, id)
    expect(plan.exclusions.map((x) => x.reason)).toContain('2026年已检查1次，达到年度检查频次上限1次')
    const drawn = result!.strata.flatMap((s) => [...s.selected, ...s.reserves].map((d) => d.id))
    expect(plan.exclusions.filter((x) => drawn.includes(x.id))).toEqual([])
  })
})

it('counts live visits in the figures of the year', async () => {
  const { json } = await ask('李某', 'GET', '/figures?year=2026')
  const figure = (of: string) => JSON.stringify(json).match(new RegExp(`"id":"${of}"[^}]*?"value":(\\d+)`))?.[1]
  const { rows } = await office.owner(`select count(*)::int as n from cases where procedure = 'random-inspection' and state = 'inspected'`)
  expect(Number(figure('double-random.inspections'))).toBe(rows[0].n)
  expect(Number(figure('double-random.items'))).toBe(1)
})

describe('what follows a finding', () => {
  let visit: { caseId: string; code: string; team: string[] }
  const file = (who: string | undefined, body: object, id = visit.caseId) => ask(who, 'POST', `/visits/${id}/penalty`, body)
  const act = (who: string, step: string, data: object, reasons?: object) =>
    ask(who, 'POST', `/cases/${visit.caseId}/acts`, { step, on: today(office), data, ...(reasons && { reasons }) })
  const filing = { cause: '未按规定建立库房台账', number: '某工信罚立〔2026〕1号' }
  it('is a penalty case, opened once by the head, which the visit names', async () => {
    visit = (await open())[0]!
    const by = visit.team[0]!
    expect(await says(file('李某', filing))).toContain('目前是“待检查”')
    expect(
      (await ask(by, 'POST', `/visits/${visit.caseId}/finding`, found('entry-0200', { result: 'pending', problems: '无台账' }))).status,
    ).toBe(200)
    expect(await says(file(undefined, filing))).toContain('401')
    expect(await says(file(by, filing))).toContain('403')
    expect(await says(file('李某', { number: filing.number }))).toContain('没有填写')
    expect(await says(file('李某', { cause: filing.cause }))).toContain('案件编号')
    const both = await Promise.all([file('李某', filing), file('李某', { ...filing, number: '某工信罚立〔2026〕2号' })])
    expect(both.map((b) => b.status).toSorted((a, b) => a - b)[0]).toBe(201)
    expect(both.filter((b) => b.status === 201)).toHaveLength(1)
    expect(await says(file('李某', { ...filing, number: '某工信罚立〔2026〕3号' }))).toContain('这次检查已经立案')
    const { rows } = await office.owner(`select number, data -> 'file' as file from cases where procedure = 'penalty' and state <> ''`)
    expect(rows).toHaveLength(1)
    expect(rows[0].file).toMatchObject({
      code: visit.code,
      source: expect.stringContaining('双随机抽查（抽取编号CQ-'),
      foundOn: today(office),
    })
    const { rows: named } = await office.owner(`select r.number = c.number as same from case_references r, cases c
      where r.case_id = '${visit.caseId}' and r.field = 'penalty' and c.procedure = 'penalty'`)
    expect(named).toEqual([{ same: true }])
  })
  it('is an order with its limit, which is told until it was checked', async () => {
    visit = (await open())[0]!
    const by = visit.team[0]!
    expect((await ask(by, 'POST', `/visits/${visit.caseId}/finding`, found('entry-0201', { result: 'pending' }))).status).toBe(200)
    expect((await act(by, 'order', { demands: '补齐台账', correctBy: '2026-03-30' })).status).toBe(201)
    const due = async () =>
      (await office.owner(`select due::text from deadlines where case_id = '${visit.caseId}' and clock = 'correction'`)).rows
    expect(await due()).toEqual([{ due: '2026-03-30' }])
    expect(await says(act(by, 'followUp', { how: 'rechecked' }))).toContain('应当已经复查，并且已经改正')
    expect((await act(by, 'recheck', { corrected: true })).status).toBe(201)
    expect(await due()).toEqual([])
    expect((await act(by, 'followUp', { how: 'rechecked' })).status).toBe(201)
  })
  it('is a transfer to whom it concerns', async () => {
    visit = (await open())[0]!
    const by = visit.team[0]!
    expect((await ask(by, 'POST', `/visits/${visit.caseId}/finding`, found('entry-0202', { result: 'pending' }))).status).toBe(200)
    expect(await says(act(by, 'followUp', { how: 'transferred' }))).toContain('应当写明移送的机关')
    expect((await act(by, 'followUp', { how: 'transferred', to: '市公安局' })).status).toBe(201)
  })
  it('bears the number of the series that is kept here', async () => {
    const headers = { ...own, cookie: cookies.get('李某')! }
    const form = { form: '某工信罚立〔{year}〕{n}号' }
    expect((await app.inject({ method: 'PUT', url: '/api/numbers/penalty-case', headers, payload: form })).statusCode).toBeLessThan(300)
    visit = (await open())[0]!
    const by = visit.team[0]!
    expect((await ask(by, 'POST', `/visits/${visit.caseId}/finding`, found('entry-0203', { result: 'pending' }))).status).toBe(200)
    const filed = await file('李某', { cause: filing.cause })
    expect(filed.status).toBe(201)
    const { rows } = await office.owner(`select v.data -> 'followUp' ->> 'penalty' as named, p.data -> 'file' ->> 'number' as number
      from cases v, cases p where v.id = '${visit.caseId}' and p.id = '${filed.json.caseId}'`)
    expect(rows[0].number).toMatch(/^某工信罚立〔2026〕\d+号$/)
    expect(rows[0].named).toBe(rows[0].number)
  })
})
