/** Draws through the API: every answer is as it is described, what is filled in wrongly is named, and who may not is told so. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitmentTo } from '../src/draw/seed.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { setUser, userRoles, type UserRole } from '../src/office/users.ts'
import { answers } from '../src/server/api/openapi/answers.ts'
import { createApp } from '../src/server/app.ts'
import { card, code, poolText, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: FastifyInstance
let clock = new Date('2026-03-02T01:00:00Z')
const cookies: Partial<Record<UserRole, string>> = {}
const password = '正确的马配电池'
const own = { 'x-yifa': '1' }

const users = ['clerk', 'head', 'operator'] as const
const signIn = async () => {
  for (const user of users) {
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user, password } })
    cookies[user] = String(answer.headers['set-cookie']).split(';')[0]!
  }
}

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency, { pool: false })
  app = await createApp(office)
  for (const user of users) await setUser(office, agency, { id: user, name: userRoles[user], roles: [user] }, password)
  await signIn()
}, 120_000)
afterAll(async () => {
  await app.close()
  await office.end()
})

const ask = async (method: 'GET' | 'POST', path: string, payload?: object, user: UserRole = 'clerk') => {
  const headers = { ...own, cookie: cookies[user]! }
  const answer = await app.inject({ method, url: `/api${path}`, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, json: answer.json() }
}
/** An answer that is as described. */
const read = async <K extends keyof typeof answers>(as: K, method: 'GET' | 'POST', path: string, payload?: object, user?: UserRole) => {
  const { status, json } = await ask(method, path, payload, user)
  expect([path, status, answers[as].safeParse(json).error?.issues]).toEqual([
    path,
    path === '/draws' && method === 'POST' ? 201 : 200,
    undefined,
  ])
  return json
}
const upload = async (text: string, user: UserRole = 'clerk') => {
  const form = new FormData()
  form.append('whole', 'true')
  form.append('file', new Blob([text]), '名录.csv')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const headers = { ...own, cookie: cookies[user]!, 'content-type': request.headers.get('content-type')! }
  const answer = await app.inject({ method: 'POST', url: '/api/pool', headers, payload: Buffer.from(await request.arrayBuffer()) })
  return { status: answer.statusCode, json: answer.json() }
}

const sizes = { task: 'SJ2026-01', by: 'city', rates: { A: 1, B: 2, C: 5 }, reserves: 1 }
const values = { 李明: '1'.repeat(64), 赵敏: '2'.repeat(64) }
const comesAt = '2026-03-03T21:15:00+08:00'
const wholeDraft = { number: 'CQ-1', title: '第一批', ...sizes }
const entropy = () => ({
  source: '双色球第2026024期开奖号码',
  at: comesAt,
  custodians: Object.entries(values).map(([name, value]) => ({
    name,
    commitment: commitmentTo({ agency: agency.name, draw: 'CQ-1' }, name, value),
  })),
  withheld: 'void',
})

describe('what could be drawn for together', () => {
  it('is proposed out of the tasks of several departments, to those who plan, and carried out by the procedure’s own steps', async () => {
    const task = { title: '民爆检查', year: 2026, items: ['SJ-01'], object: '民爆企业', from: '2026-04-01', to: '2026-06-30' }
    const [ours, police] = [
      await taken(office, agency, 'random-plan', 'draft', { ...task, number: 'SJ2026-02', lead: '工业和信息化厅', rate: 3 }),
      await taken(office, agency, 'random-plan', 'draft', {
        ...task,
        number: 'GA2026-07',
        lead: '公安厅',
        object: '民爆企业、加油站',
        rate: 5,
      }),
    ]
    const found = await read('JointPlans', 'GET', '/plans/joint?year=2026')
    const [period, objects] = [{ from: task.from, to: task.to }, ['民爆企业']]
    expect(found).toEqual([
      {
        ...period,
        objects,
        caseId: police.caseId,
        joining: [ours.caseId],
        into: 'GA2026-07',
        merged: ['SJ2026-02'],
        lead: '公安厅',
        partners: ['工业和信息化厅'],
        items: ['SJ-01'],
        rate: 5,
      },
    ])
    expect(await read('JointPlans', 'GET', '/plans/joint?year=2025')).toEqual([])
    expect((await ask('GET', '/plans/joint?year=2026', undefined, 'operator')).status).toBe(403)
    const { partners, merged, items } = found[0]
    await taken(office, agency, 'random-plan', 'merge', { partners, merged, items }, police.caseId)
    await taken(office, agency, 'random-plan', 'join', { into: 'GA2026-07' }, ours.caseId)
    expect(await read('JointPlans', 'GET', '/plans/joint?year=2026')).toEqual([])
  })
})

describe('what is drawn from', () => {
  it('is an empty pool at first, then the file that was handed in', async () => {
    expect((await read('Pool', 'GET', '/pool')).revision).toBe(0)
    const done = await upload(poolText())
    expect([done.status, answers.PoolUpdated.safeParse(done.json).error?.issues]).toEqual([200, undefined])
    expect((await read('Pool', 'GET', '/pool')).strata).toHaveLength(6)
    const wrong = await upload(poolText().replaceAll(',A,', ',E,'))
    expect([wrong.status, wrong.json.detail]).toEqual([422, expect.stringContaining('名录没有改动')])
  })
  it('is a list of inspectors as it is on a day', async () => {
    const on = await read('Inspectors', 'GET', '/inspectors?on=2026-05-29')
    expect(on.map((o: { certificate: string }) => o.certificate)).toEqual([1, 2, 3, 4, 5, 6].map(card))
    expect(on[0]).toMatchObject({ validUntil: '2029-12-31', avoids: [code(0)] })
    const later = await read('Inspectors', 'GET', '/inspectors?on=2030-01-01')
    expect(later.every((o: { validUntil: string | null }) => o.validUntil === null)).toBe(true)
    expect((await ask('GET', '/inspectors')).json.fields).toEqual({ on: '没有填写' })
  })
})

describe('a draw', () => {
  let id = ''
  it('is tried before it has a name, and what is wrong is named by its field', async () => {
    const tried = await read('DrawPreview', 'POST', '/draws/preview', sizes)
    expect(tried).toMatchObject({ item: '民爆安全', officers: 6, listed: 6, uncertified: [], excluded: [], to: '2026-05-29' })
    const fieldsOf = async (more: object) => (await ask('POST', '/draws/preview', { ...sizes, ...more })).json.fields
    expect(await fieldsOf({ task: 'SJ-9' })).toEqual({ task: expect.stringContaining('没有编号为SJ-9的抽查任务') })
    expect(await fieldsOf({ rates: { A: 1, B: 2 } })).toEqual({ 'rates.C': expect.stringContaining('请写明C级企业的抽查比例') })
    expect(await fieldsOf({ rates: { A: 1, B: 2, C: 101 } })).toEqual({ 'rates.C': expect.stringContaining('101%') })
    expect(await fieldsOf({ rates: { A: 0, B: 0, C: 0 } })).toEqual({ rates: expect.stringContaining('一家企业也抽不到') })
    expect(await fieldsOf({ exclusions: [{ id: code(999), reason: '注销' }] })).toEqual({
      exclusions: expect.stringContaining('不在企业名录里'),
    })
    expect(await fieldsOf({ reserves: -1 })).toEqual({ reserves: '不能小于0' })
  })
  it('is committed to, and says which steps may follow and why others may not', async () => {
    const early = await ask('POST', '/draws', {
      draft: wholeDraft,
      entropy: { ...entropy(), at: '2026-03-01T21:15:00+08:00' },
      revealBy: '2026-03-05',
    })
    expect([early.status, early.json.fields]).toEqual([422, { 'entropy.at': expect.stringContaining('已经过去') }])
    const lone = { ...entropy(), custodians: entropy().custodians.slice(1) }
    expect((await ask('POST', '/draws', { draft: wholeDraft, entropy: lone, revealBy: '2026-03-05' })).json.fields).toEqual({
      'entropy.custodians': '至少有两名',
    })
    const shown = await read('Draw', 'POST', '/draws', { draft: wholeDraft, entropy: entropy(), revealBy: '2026-03-05' })
    id = shown.id
    expect(shown.sealedAt).toBe(clock.toISOString())
    const steps = Object.fromEntries(shown.steps.map((s: { id: string }) => [s.id, s]))
    expect(Object.values<{ id: string; available: boolean }>(steps).flatMap((s) => (s.available ? [s.id] : []))).toEqual([
      'announce',
      'void',
    ])
    expect(steps.draw.refusals[0]).toMatchObject({ kind: 'state', says: expect.stringContaining('目前是“方案已封存”') })
  })
  it('is drawn, and its board says of every pair what it is', async () => {
    clock = new Date('2026-03-04T01:00:00Z')
    await signIn()
    await read('Draw', 'POST', `/draws/${id}/announce`, { value: '02 08 17 23 26 31 + 05', at: comesAt })
    const [[name, value], [other, otherValue]] = Object.entries(values) as [[string, string], [string, string]]
    const half = await read('Draw', 'POST', `/draws/${id}/reveal`, { custodian: name, value })
    expect(half.steps.find((s: { id: string }) => s.id === 'draw').refusals[0].says).toContain('每名保管人都交出了数值')
    await read('Draw', 'POST', `/draws/${id}/reveal`, { custodian: other, value: otherValue })
    const drawn = await read('Draw', 'POST', `/draws/${id}/draw`)
    expect(drawn.seed).toMatch(/^[0-9a-f]{64}$/)
    const board = await read('DrawBoard', 'GET', `/draws/${id}/board`)
    expect(board.total).toBe(11)
    for (const { pairs } of board.visits) expect(pairs.filter((p: string) => p === 'goes')).toHaveLength(2)
    expect(board.officers.reduce((n: number, o: { load: number }) => n + o.load, 0)).toBe(22)
    const home = board.visits.find((v: { code: string }) => v.code === code(0))
    if (home) expect(home.pairs[0]).toBe('avoids')
    expect((await read('DrawBoard', 'GET', `/draws/${id}/board?page=2`)).visits).toEqual([])
    expect((await read('Draws', 'GET', '/draws'))[0]).toMatchObject({ state: 'drawn', visits: 11, made: 0 })
    expect((await read('Visits', 'GET', '/visits')).visits).toHaveLength(11)
    await read('Draw', 'POST', `/draws/${id}/publish`)
    await read('Receipt', 'GET', `/draws/${id}/receipt.json`)
    await read('Draw', 'GET', `/draws/${id}`)
  })
  it('is closed to who may not, and to who isn’t signed in', async () => {
    const committing = { draft: wholeDraft, entropy: entropy(), revealBy: '2026-03-05' }
    expect(await ask('POST', '/draws', committing, 'operator')).toMatchObject({
      status: 403,
      json: { detail: expect.stringContaining('封存抽取方案由') },
    })
    for (const [step, body] of [
      ['announce', { value: '1', at: comesAt }],
      ['reveal', { custodian: '李明', value: values.李明 }],
      ['draw', {}],
      ['publish', {}],
    ] as const)
      expect([step, (await ask('POST', `/draws/${id}/${step}`, body, 'operator')).status]).toEqual([step, 403])
    expect((await ask('POST', `/draws/${id}/withhold`, { custodian: '李明', reasons: '失联' })).json.detail).toContain(
      '登记没有交出由负责人办理',
    )
    expect((await ask('POST', `/draws/${id}/void`, { reasons: '名录遗漏' })).json.detail).toContain('公开作废由负责人办理')
    for (const path of ['/pool', '/inspectors?on=2026-05-29', '/draws', `/draws/${id}`, `/draws/${id}/board`, '/visits'])
      expect([path, (await app.inject(`/api${path}`)).statusCode]).toEqual([path, 401])
    const ended = await read('Draw', 'POST', `/draws/${id}/void`, { reasons: '名录遗漏一个市' }, 'head')
    expect(ended.stateTitle).toBe('已公开作废')
  })
})
