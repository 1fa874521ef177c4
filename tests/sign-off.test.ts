/** 办文 through the API: whose turn it is, what is refused and why, who signs for whom, and what waits for each. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { setUser, type UserRole } from '../src/office/users.ts'
import type { AssignmentView, CaseView, DelegationsView, HomeView, ProblemView, SignOffView, TakenView } from '../src/server/api/types.ts'
import { createApp } from '../src/server/app.ts'
import { audit } from '../src/store/audit.ts'
import { testOffice, type TestOffice } from './office.ts'

const people = {
  zhang: ['张某', 'clerk'],
  li: ['李某', 'reviewer'],
  wang: ['王某', 'head'],
  zhao: ['赵某', 'head'],
  guan: ['管理员', 'operator'],
} as const satisfies Record<string, readonly [string, UserRole]>
type Who = keyof typeof people

let office: TestOffice
let agency: Agency
let app: FastifyInstance
let now = new Date('2024-03-01T01:00:00Z')
const cookies: Partial<Record<Who, string>> = {}
const own = { 'x-yifa': '1' }

/** Everybody signs in, with a new password. */
const signIn = async () => {
  for (const [id, [name, role]] of Object.entries(people)) {
    const password = await setUser(office, agency, { id, name, roles: [role] })
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user: id, password } })
    cookies[id as Who] = String(answer.headers['set-cookie']).split(';')[0]!
  }
}

beforeAll(async () => {
  office = await testOffice(() => now)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  app = await createApp(office)
  await signIn()
})
afterAll(async () => {
  await app.close()
  await office.end()
})

const ask = async <T = TakenView & ProblemView>(who: Who, method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) => {
  const answer = await app.inject({ method, url: `/api${url}`, headers: { ...own, cookie: cookies[who]! }, ...(body && { payload: body }) })
  return { status: answer.statusCode, json: (answer.body === '' ? undefined : answer.json()) as T }
}
const move = (who: Who, id: string, body: object) => ask(who, 'POST', `/cases/${id}/sign-off`, body)
const made = async (who: Who, id: string, body: object) => expect((await move(who, id, body)).status).toBe(201)
const view = async (who: Who, id: string) => (await ask<SignOffView>(who, 'GET', `/cases/${id}/sign-off`)).json
const waiting = async (who: Who) => (await ask<HomeView>(who, 'GET', '/home')).json.waiting.map((w) => [w.what, w.stepTitle])
const alone = (...seats: string[]) => seats.map((seat) => ({ seats: [seat], needs: 'all' }))
const newCase = async (title: string): Promise<string> => {
  const opening = { procedure: 'normative-document', step: 'draft', on: '2024-02-20', data: { title } }
  return (await ask('zhang', 'POST', '/cases', opening)).json.caseId
}

describe('a document', () => {
  it('goes from signer to signer, and waits for each in turn', async () => {
    const id = await newCase('某办法')
    expect((await view('zhang', id)).state).toBe('none')
    await made('zhang', id, { do: 'submit', step: 'sign', route: alone('li', 'wang') })
    expect([await waiting('li'), await waiting('wang')]).toEqual([[['签批', '签发']], []])
    expect((await move('wang', id, { do: 'approve' })).json.detail).toBe('不能签批：还没有轮到这个席位签批。')
    const early = await ask('wang', 'POST', `/cases/${id}/acts`, { step: 'sign', on: '2024-03-01', data: {} })
    expect(early.json.refusals?.map((r) => r.says)).toContain('“签发”正在办文，还没有签毕，签毕以后才能办理')
    expect((await ask<CaseView>('wang', 'GET', `/cases/${id}`)).json.steps.find((s) => s.id === 'sign')!.available).toBe(false)
    await made('li', id, { do: 'open' })
    expect((await move('zhang', id, { do: 'recall' })).json.detail).toContain('下一站已经签收')
    await made('li', id, { do: 'approve', opinion: '建议修改第三条' })
    await made('wang', id, { do: 'return', to: 'li', reason: '第三条还要斟酌' })
    expect((await view('li', id)).stations.map((x) => x.place)).toEqual(['here', 'ahead'])
    await made('li', id, { do: 'approve' })
    expect(await waiting('li')).toEqual([])
    await made('wang', id, { do: 'approve' })
    await made('zhang', id, { do: 'circulate', to: ['zhao'] })
    expect(await waiting('zhao')).toEqual([['阅毕', '签发']])
    await made('zhao', id, { do: 'read' })
    const { acts } = (await ask<CaseView>('zhang', 'GET', `/cases/${id}`)).json
    expect(acts.filter((a) => a.step === '@sign').map((a) => a.data.map((d) => d.text).join())).toEqual([
      '送签,李某 → 王某',
      '签收',
      '签批,建议修改第三条',
      '退回,李某,第三条还要斟酌',
      '签批,同意',
      '签批,同意',
      '传阅,赵某',
      '阅毕',
    ])
    expect((await view('zhang', id)).stations.flatMap((x) => x.seats.map((s) => s.signature?.by))).toEqual(['李某', '王某'])
    expect((await app.inject(`/cases/${id}`)).body).not.toContain('斟酌')
  })

  it('is signed once when two clients sign at the same moment', async () => {
    const id = await newCase('另一办法')
    await made('zhang', id, { do: 'submit', route: [{ seats: ['li', 'wang'], needs: 'any' }] })
    const both = await Promise.all((['li', 'wang', 'li', 'wang'] as const).map((who) => move(who, id, { do: 'approve' })))
    expect(both.map((b) => b.status).toSorted()[0]).toBe(201)
    expect(both.filter((b) => b.status === 201)).toHaveLength(1)
    expect((await view('zhang', id)).stations[0]!.seats.filter((s) => s.signature !== null)).toHaveLength(1)
  })

  it('is signed by whom a signer entrusted, for that period and for one seat', async () => {
    const id = await newCase('第三办法')
    await made('zhang', id, { do: 'submit', route: [{ seats: ['li', 'wang'], needs: 'all' }] })
    expect((await move('zhao', id, { do: 'approve', seat: 'li' })).json.detail).toContain('没有受其委托')
    for (const who of ['li', 'wang'] as const)
      expect((await ask(who, 'POST', '/delegations', { to: 'zhao', since: '2024-03-01', until: '2024-03-05' })).status).toBe(204)
    expect(await waiting('zhao')).toEqual([['签批', null]])
    expect((await view('zhao', id)).seats.map((s) => s.name)).toEqual(['李某', '王某'])
    await made('zhao', id, { do: 'approve', seat: 'li' })
    expect((await move('zhao', id, { do: 'approve', seat: 'wang' })).json.detail).toContain('一人不能签两个席位')
    const given = (await ask<DelegationsView>('wang', 'GET', '/delegations')).json.delegations
    expect(given.map((d) => d.own)).toEqual([false, true])
    expect((await ask('li', 'DELETE', `/delegations/${given[1]!.id}`)).status).toBe(422)
    expect((await ask('wang', 'DELETE', `/delegations/${given[1]!.id}`)).status).toBe(204)
    expect((await ask<DelegationsView>('wang', 'GET', '/delegations')).json.delegations).toHaveLength(1)
    await made('wang', id, { do: 'approve' })
    expect((await view('zhang', id)).stations[0]!.seats.map((s) => s.signature)).toMatchObject([
      { by: '赵某', delegate: true },
      { by: '王某', delegate: false },
    ])
    const later = await newCase('第四办法')
    await made('zhang', later, { do: 'submit', route: alone('li') })
    now = new Date('2024-03-06T01:00:00Z')
    await signIn()
    expect((await move('zhao', later, { do: 'approve', seat: 'li' })).json.detail).toContain('没有受其委托')
  })

  it('isn’t sent to who can’t sign, nor by who may not', async () => {
    const id = await newCase('第五办法')
    expect((await move('zhang', id, { do: 'submit', route: alone('guan') })).json.detail).toContain('没有可以签批的用户“guan”')
    expect((await move('zhang', id, { do: 'submit', route: alone('zhang') })).json.detail).toContain('拟稿人不能签批')
    expect((await move('zhang', id, { do: 'submit', step: 'draft', route: alone('li') })).json.detail).toContain('没有可以送签的环节')
    expect((await move('guan', id, { do: 'submit', route: alone('li') })).status).toBe(403)
    expect((await move('zhang', id, { do: 'sign' })).status).toBe(400)
  })
})

describe('a case in hand', () => {
  const whose = async (who: Who, id: string) => (await ask<AssignmentView>(who, 'GET', `/cases/${id}/assignment`)).json
  const give = (who: Who, id: string, to: Who | null) => ask(who, 'POST', `/cases/${id}/assignment`, { to })

  it('is taken over, handed on, given back; who may not is told who may', async () => {
    const id = await newCase('第六办法')
    expect(await whose('zhang', id)).toEqual({ assignee: null, people: [{ id: 'zhang', name: '张某' }], mayReturn: false })
    expect((await give('zhang', id, 'li')).json.detail).toBe('交给别人承办由负责人办理，本人可以接办。')
    expect((await give('zhang', id, 'zhang')).status).toBe(201)
    expect((await give('li', id, 'li')).json.detail).toBe('改由别人承办，由承办人本人或者负责人办理。')
    expect((await give('zhang', id, 'guan')).json.detail).toContain('没有可以承办的用户“guan”')
    expect((await give('guan', id, null)).status).toBe(403)
    expect((await give('zhang', id, 'li')).status).toBe(201)
    expect(await whose('wang', id)).toMatchObject({ assignee: { name: '李某' }, mayReturn: true })
    expect((await give('li', id, null)).status).toBe(201)
    const { acts } = (await ask<CaseView>('zhang', 'GET', `/cases/${id}`)).json
    expect(acts.filter((a) => a.step === '@assign').map((a) => a.data.map((d) => d.text).join())).toEqual([
      '接办,张某',
      '转办,李某',
      '交回',
    ])
    expect((await app.inject(`/cases/${id}`)).body).not.toContain('转办')
  })

  it('is once taken over when two clients take it at the same moment, and is on the page of who has it', async () => {
    const id = (
      await ask('zhang', 'POST', '/cases', {
        procedure: 'reconsideration',
        step: 'receive',
        on: '2024-03-01',
        data: { number: '某政复〔2024〕1号', applicant: '某人', act: '行政许可决定' },
      })
    ).json.caseId
    const both = await Promise.all((['zhang', 'li'] as const).map((who) => give(who, id, who)))
    expect(both.filter((b) => b.status === 201)).toHaveLength(1)
    const winner = both[0]!.status === 201 ? 'zhang' : 'li'
    const mine = async (who: Who) => (await ask<HomeView>(who, 'GET', '/home?mine=true')).json.running.map((r) => r.caseId)
    expect([new Set(await mine(winner)), await mine('wang')]).toEqual([new Set([id]), []])
    expect((await ask<HomeView>('wang', 'GET', '/home')).json.running.map((r) => r.assignee)).toContain(people[winner][0])
  })
})

it('leaves the log whole, and what is kept beside it agrees', async () => {
  const { faults } = await audit(office.db.app, agency.agency, office.catalog, office.calendar, [office.keys.public])
  expect(faults).toEqual([])
  await office.owner(`update cases set awaits = '["wang"]', assignee = 'wang'`)
  const after = await audit(office.db.app, agency.agency, office.catalog, office.calendar, [office.keys.public])
  expect(after.faults[0]?.says).toBe('待办的人、承办人与行为记录推算的不符')
})
