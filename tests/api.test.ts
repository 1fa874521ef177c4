/** The API as its screens use it: sessions and roles, cases, registers, imports, the sign-off of the report; and what the public never sees. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  CaseView,
  FiguresView,
  HomeView,
  ImportView,
  ProblemView,
  RegisterPageView,
  ReportView,
  SheetResult,
} from '../src/server/api/types.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { setUser, userRoles, type UserRole } from '../src/office/users.ts'
import { createApp } from '../src/server/app.ts'
import { sealAll } from '../src/store/sealing.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: FastifyInstance
const cookies: Partial<Record<UserRole, string>> = {}
const password = '正确的马配电池'

beforeAll(async () => {
  office = await testOffice(() => new Date('2024-03-01T01:00:00Z'))
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  for (const [id, name] of Object.entries(userRoles)) await setUser(office, agency, { id, name, roles: [id as UserRole] }, password)
  app = await createApp(office)
})
afterAll(async () => {
  await app.close()
  await office.end()
})

const own = { 'x-yifa': '1' }
const signIn = async (user: UserRole) => {
  const answer = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user, password } })
  const set = String(answer.headers['set-cookie'])
  cookies[user] = set.split(';')[0]!
  return { answer, set }
}
type Asked = { body?: object; headers?: Record<string, string>; payload?: Buffer }
const ask = async <T>(
  user: UserRole | undefined,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { body, headers, payload }: Asked = {},
) => {
  const answer = await app.inject({
    method,
    url,
    headers: { ...own, ...(user && { cookie: cookies[user]! }), ...headers },
    ...(payload ? { payload } : body && { payload: body }),
  })
  return { status: answer.statusCode, json: (answer.body.startsWith('{') || answer.body.startsWith('[') ? answer.json() : {}) as T, answer }
}
const get = <T>(user: UserRole, url: string) => ask<T>(user, 'GET', url)
const post = <T>(user: UserRole, url: string, body: object = {}) => ask<T & ProblemView>(user, 'POST', url, { body })
const form = (name: string, content: Buffer, fields: Record<string, string> = {}) => {
  const edge = 'edge-of-parts'
  const field = ([k, v]: [string, string]) => `--${edge}\r\ncontent-disposition: form-data; name="${k}"\r\n\r\n${v}\r\n`
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(Object.entries(fields).map(field).join('') + head), content, Buffer.from(`\r\n--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  }
}

describe('sessions', () => {
  it('are asked of everybody', async () => {
    const { status, json, answer } = await ask<ProblemView>(undefined, 'GET', '/api/home')
    expect([status, json.title]).toEqual([401, '请先登录'])
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
  it('begin with the right password only, from our own pages only', async () => {
    const wrong = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user: 'clerk', password: '错' } })
    expect([wrong.statusCode, wrong.json<ProblemView>().detail]).toEqual([
      401,
      '用户名或者密码不对。请核对后重试；忘记密码请联系系统管理员。',
    ])
    const unknown = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user: 'nobody', password } })
    expect(unknown.json()).toEqual(wrong.json())
    const foreign = await app.inject({ method: 'POST', url: '/api/session', payload: { user: 'clerk', password } })
    expect(foreign.statusCode).toBe(403)
  })
  it('are kept in a cookie that scripts and other sites cannot use, and as a hash in the database', async () => {
    const { answer, set } = await signIn('clerk')
    expect(answer.json()).toEqual({
      user: { id: 'clerk', name: '经办人', roles: ['clerk'] },
      agency: { id: agency.agency, name: agency.name, synthetic: true },
    })
    expect(set).toMatch(/HttpOnly/)
    expect(set).toMatch(/SameSite=Strict/)
    const token = cookies.clerk!.split('=')[1]!
    const { rows } = await office.owner("select encode(token_hash, 'hex') as kept from sessions")
    expect(rows).toEqual([{ kept: createHash('sha256').update(token).digest('hex') }])
    const { rows: users } = await office.owner('select password from users')
    expect(users.every((u) => u.password.startsWith('scrypt$') && !u.password.includes(password))).toBe(true)
    for (const user of ['reviewer', 'head', 'operator'] as const) await signIn(user)
    expect((await get('clerk', '/api/session')).status).toBe(200)
  })
  it('end', async () => {
    await signIn('operator')
    const old = cookies.operator
    expect((await ask('operator', 'DELETE', '/api/session')).status).toBe(204)
    expect((await get('operator', '/api/session')).status).toBe(401)
    await signIn('operator')
    expect(cookies.operator).not.toBe(old)
  })
})

describe('cases', () => {
  let id = ''
  const opening = {
    procedure: 'disclosure-request',
    step: 'apply',
    on: '2024-02-01',
    data: {
      number: 'YSQ2024001',
      applicant: '王小明',
      identity: '身份证号3701',
      contact: '电话6512',
      kind: 'person',
      wanted: '内部才看的申请内容',
    },
  }

  it('are refused with what is missing and the article', async () => {
    const { status, json } = await post('clerk', '/api/cases', { ...opening, data: { number: 'YSQ2024001' } })
    expect(status).toBe(422)
    expect(json.refusals?.map((r) => [r.kind, r.says, r.field])).toEqual([['shape', '请填写“申请人”', 'applicant']])
    expect(json.refusals?.[0]?.citation).toMatch(/^《中华人民共和国政府信息公开条例》第/)
  })
  it('are warned against with the article, until there is a reason', async () => {
    const bare = { ...opening, data: { number: 'YSQ2024000', applicant: '王小明', kind: 'person', wanted: '信息' } }
    const { json } = await post('clerk', '/api/cases', bare)
    expect(json.refusals?.map((r) => [r.kind, r.says])).toEqual([['should', '申请应当写明申请人的身份证明和联系方式']])
    const reasons = { [json.refusals![0]!.says]: '当面提交，已经核对' }
    expect((await post<{ refusals: unknown[] }>('clerk', '/api/cases/new/try', { ...bare, reasons })).json.refusals).toEqual([])
  })
  it('open, go on and show their deadlines', async () => {
    const tried = await post<{ refusals: unknown[] }>('clerk', '/api/cases/new/try', opening)
    expect(tried.json.refusals).toEqual([])
    const opened = await post<{ caseId: string }>('clerk', '/api/cases', opening)
    expect(opened.status).toBe(201)
    id = opened.json.caseId
    expect((await post('clerk', `/api/cases/${id}/acts`, { step: 'receive', on: '2024-02-01' })).status).toBe(201)
    const { json } = await get<CaseView>('clerk', `/api/cases/${id}`)
    expect([json.number, json.stateTitle, json.acts.map((a) => a.title)]).toEqual(['YSQ2024001', '办理中', ['申请', '收到']])
    const running = json.deadlines.find((d) => d.state === 'running')
    // Twenty working days after 1 February 2024: the Spring Festival of 10 to 17 February and the worked Sundays of the 4th and 18th count as the notice says.
    expect([running?.due, running?.overdue, running?.days.at(-1)?.number]).toEqual(['2024-03-05', false, 20])
    expect(json.steps.find((s) => s.id === 'receive')).toMatchObject({ available: false })
    const home = await get<HomeView>('clerk', '/api/home')
    expect(home.json.running.map((r) => [r.number, r.due, r.workingDaysLeft])).toEqual([['YSQ2024001', '2024-03-05', 2]])
  })
  it('are not carried on by who may not', async () => {
    const { status, json } = await post('operator', `/api/cases/${id}/acts`, { step: 'receive', on: '2024-02-02' })
    expect([status, json.detail]).toEqual([
      403,
      '“收到”是经办人的环节，由经办人、合法性审核人、负责人办理。您目前是系统管理员，请交有权限的同事办理。',
    ])
  })
  it('are corrected, and keep what was', async () => {
    const done = await post('clerk', `/api/cases/${id}/corrections`, { step: '@amend', act: 2, on: '2024-02-02', reason: '登记错了一天' })
    expect(done.status).toBe(201)
    const { json } = await get<CaseView>('clerk', `/api/cases/${id}`)
    expect(json.acts.map((a) => [a.title, a.on, a.corrected])).toEqual([
      ['申请', '2024-02-01', undefined],
      ['收到', '2024-02-02', true],
      ['更正', '2024-03-01', undefined],
    ])
    expect(json.acts[2]?.data.map((d) => d.text)).toEqual(['第2步“收到”', '2024-02-01改为2024-02-02', '登记错了一天'])
    expect((await post('clerk', `/api/cases/${id}/corrections`, { step: '@void', reason: '重复' })).status).toBe(403)
  })
  it('show what is confidential to staff, never to the public', async () => {
    await sealAll(office.db.sealer, agency.agency, office.keys, office.now)
    const staff = await get<CaseView>('clerk', `/api/cases/${id}`)
    expect(JSON.stringify(staff.json)).toContain('王小明')
    expect(staff.json.acts[0]?.proof).toEqual({ index: 0, size: 3 })
    for (const url of [
      `/cases/${id}`,
      '/registers/disclosure-requests',
      '/search?q=YSQ',
      `/log/proof/${id}/1.json`,
      `/log/proof/${id}/3.json`,
    ]) {
      const { statusCode, body } = await app.inject(url)
      expect([url, statusCode]).toEqual([url, 200])
      for (const secret of ['王小明', '身份证号3701', '电话6512', '内部才看的申请内容', '登记错了一天'])
        expect([url, body.includes(secret)]).toEqual([url, false])
    }
    expect((await app.inject('/search?q=王小明')).body).not.toContain('YSQ2024001')
  })
  it('whose register is not public stay closed', async () => {
    const opened = await post<{ caseId: string }>('clerk', '/api/cases', {
      procedure: 'counsel-consultation',
      step: 'consult',
      on: '2024-02-01',
      data: { matter: '合同审查', counsel: '某律师事务所' },
    })
    expect(opened.status).toBe(201)
    for (const url of [`/cases/${opened.json.caseId}`, '/registers/counsel-consultations', `/log/proof/${opened.json.caseId}/1.json`])
      expect([url, (await app.inject(url)).statusCode]).toEqual([url, 404])
  })
})

describe('imports', () => {
  const ledger = 'demo/ledgers/2023/01-理论学习台账.xlsx'
  it('are tried, done, listed and taken back by who may', async () => {
    const content = await readFile(ledger)
    const dry = await ask<SheetResult[]>('clerk', 'POST', '/api/imports', form('01-理论学习台账.xlsx', content, { dryRun: 'true' }))
    expect(dry.json.map((r) => [r.file, r.register, r.rows, r.id])).toEqual([['01-理论学习台账.xlsx', 'study-sessions', 11, undefined]])
    const done = await ask<SheetResult[]>('clerk', 'POST', '/api/imports', form('01-理论学习台账.xlsx', content))
    expect(done.json.map((r) => [r.added, r.agency])).toEqual([[11, agency.name]])
    const { json: listed } = await get<ImportView[]>('clerk', '/api/imports')
    expect(listed.map((i) => [i.file, i.by, i.added])).toEqual([['01-理论学习台账.xlsx', '经办人', 11]])
    expect((await post('clerk', `/api/imports/${listed[0]!.id}/undo`, { reason: '不对' })).status).toBe(403)
  })
  it('refuse what is no ledger', async () => {
    const { status, json } = await ask<ProblemView>('clerk', 'POST', '/api/imports', form('../../etc/passwd.txt', Buffer.from('x')))
    expect([status, json.detail]).toEqual([422, '“passwd.txt”不是台账。请选择.xlsx或者.csv文件。'])
  })
  it('show in registers and figures', async () => {
    const page = await get<RegisterPageView>('clerk', '/api/registers/study-sessions?page=1')
    expect([page.json.total, page.json.rows.length, page.json.rows[0]?.cells.length]).toEqual([11, 11, page.json.columns.length])
    const book = await get('clerk', '/api/registers/study-sessions/export.xlsx')
    expect(book.answer.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const { json } = await get<FiguresView>('clerk', '/api/figures?year=2023')
    const sessions = json.figures.find((f) => f.id === 'study.sessions')!
    expect(sessions.value).toBeGreaterThan(0)
    const records = await get<{ total: number; rows: unknown[] }>('clerk', '/api/figures/study.sessions/records?year=2023')
    expect([records.json.total, records.json.rows.length]).toEqual([sessions.records, sessions.records])
    expect((await get<ProblemView>('clerk', '/api/figures/no.such/records?year=2023')).status).toBe(404)
  })
})

describe('the report', () => {
  const at = '/api/reports/law-government/2023'
  const chain = (user: UserRole, step: string, on: string, data: object = {}, reasons?: object) =>
    post(user, `${at}/chain`, { step, on, data, ...(reasons && { reasons }) })

  const signThrough = async (on: string) => {
    const { chain: now } = (await get<ReportView>('clerk', at)).json
    const move = (user: UserRole, body: object) => post<ProblemView>(user, `/api/cases/${now!.id}/sign-off`, body)
    const route = ['reviewer', 'head'].map((seat) => ({ seats: [seat], needs: 'all' }))
    expect((await move('clerk', { do: 'submit', step: 'approve', route })).status).toBe(201)
    const early = await chain('head', 'approve', on, { meeting: '党组会议', approver: '负责人' })
    expect(early.json.refusals?.[0]?.says).toBe('“审定”正在办文，还没有签毕，签毕以后才能办理')
    expect((await move('head', { do: 'approve' })).json.detail).toBe('不能签批：还没有轮到这个席位签批。')
    expect((await move('reviewer', { do: 'approve' })).status).toBe(201)
    expect((await move('head', { do: 'approve', opinion: '同意' })).status).toBe(201)
  }

  it('is not public before it is signed off', async () => {
    expect((await app.inject('/reports/2023')).statusCode).toBe(404)
    expect((await app.inject('/reports/2023/file.pdf')).statusCode).toBe(404)
    expect((await app.inject('/figures/counsel.consultations?year=2023')).statusCode).toBe(404)
  })
  it('is signed off step by step, each by who may', async () => {
    expect((await chain('clerk', 'compose', '2024-01-15')).status).toBe(201)
    expect((await chain('clerk', 'submit', '2024-01-30')).json.refusals?.[0]?.kind).toBe('must')
    expect((await chain('clerk', 'checkRules', '2024-01-29', { broken: 99 })).status).toBe(201)
    expect((await chain('clerk', 'submit', '2024-01-30')).status).toBe(201)
    const { json: now } = await get<ReportView>('clerk', at)
    const edit = await ask<ProblemView>('clerk', 'PUT', `${at}/text`, { body: { text: now.text, version: now.version } })
    expect([edit.status, edit.json.detail]).toEqual([422, '报告目前是“送审中”，不能修改正文。请先退回或者更正，再修改。'])
    expect((await chain('clerk', 'review', '2024-02-05', { opinion: 'pass' })).status).toBe(403)
    expect((await chain('reviewer', 'review', '2024-02-05', { opinion: 'pass' })).status).toBe(201)
    const unsigned = await chain('head', 'approve', '2024-02-20', { meeting: '党组会议', approver: '负责人' })
    expect(unsigned.json.refusals?.map((r) => [r.kind, r.says])).toEqual([['should', '审定以前应当办文签毕']])
    await signThrough('2024-02-20')
    expect((await chain('head', 'approve', '2024-02-20', { meeting: '党组会议', approver: '负责人' })).status).toBe(201)
    expect((await chain('reviewer', 'reviewSecrecy', '2024-02-21', { reviewer: '保密办' })).status).toBe(201)
    expect((await chain('clerk', 'freeze', '2024-02-22')).status).toBe(403)
    expect((await chain('head', 'freeze', '2024-02-22')).status).toBe(201)
    expect((await chain('clerk', 'report', '2024-02-26', { to: ['省政府'] })).status).toBe(201)
    expect((await app.inject('/reports/2023')).statusCode).toBe(404)
    expect((await chain('clerk', 'publish', '2024-02-28')).status).toBe(201)
    const { json } = await get<ReportView>('clerk', at)
    expect(json.editions.map((e) => [e.edition, e.frozenBy, e.published])).toEqual([[1, '负责人', '2024-02-28']])
    expect([json.chain?.stateTitle, json.drift]).toEqual(['已公开', []])
  })
  it('is then a public page, light to ask for again', async () => {
    await new Promise((r) => setTimeout(r, 2_100))
    const page = await app.inject('/reports/2023')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('2023年度法治政府建设工作报告')
    expect(page.body).toContain('<a class="figure" data-figure="study.sessions" href="/figures/study.sessions?year=2023">')
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.headers['content-security-policy']).not.toContain('unsafe')
    const again = await app.inject({ url: '/reports/2023', headers: { 'if-none-match': String(page.headers['etag']) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await app.inject('/reports/2023?lang=en')).body).toContain('href="/figures/study.sessions?year=2023&amp;lang=en"')
    for (const [format, begins] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
      ['html', '<!do'],
    ] as const) {
      const file = await app.inject(`/reports/2023/file.${format}`)
      expect([format, file.rawPayload.subarray(0, begins.length).toString()]).toEqual([format, begins])
    }
  })
  it('keeps its figures when records change, and says so', async () => {
    const [imported] = (await get<ImportView[]>('operator', '/api/imports')).json
    const undone = await post<{ undone: number }>('operator', `/api/imports/${imported!.id}/undo`, { reason: '重新核对' })
    expect(undone.json.undone).toBe(11)
    const figure = await app.inject('/figures/study.sessions?year=2023')
    expect(figure.body).toContain('定稿以后办件记录有变化')
    expect(figure.body).toMatch(/现在重新计数为0次/)
    expect((await app.inject('/reports/2023/changes')).body).toContain('/figures/study.sessions?year=2023')
    expect((await get<ReportView>('head', at)).json.drift.map((d) => [d.id, d.now])).toContainEqual(['study.sessions', 0])
  })
  it('is corrected by a new edition that keeps the old', async () => {
    expect((await chain('head', 'correct', '2024-02-29', { reasons: '学习次数有误' })).status).toBe(201)
    const { json: now } = await get<ReportView>('clerk', at)
    const text = [...now.text, { kind: 'paragraph', sentences: [{ says: '本版更正了学习次数。' }] }]
    expect((await ask('clerk', 'PUT', `${at}/text`, { body: { text, version: now.version } })).status).toBe(200)
    expect((await ask('clerk', 'PUT', `${at}/text`, { body: { text, version: now.version } })).status).toBe(422)
    for (const [user, step, data] of [
      ['clerk', 'checkRules', {}],
      ['clerk', 'submit', {}],
      ['reviewer', 'review', { opinion: 'pass' }],
      ['head', 'approve', { meeting: '党组会议', approver: '负责人' }],
      ['reviewer', 'reviewSecrecy', { reviewer: '保密办' }],
      ['head', 'freeze', {}],
      ['clerk', 'publish', {}],
    ] as const) {
      if (step === 'approve') await signThrough('2024-03-01')
      expect([step, (await chain(user, step, '2024-03-01', data)).json]).toEqual([
        step,
        expect.objectContaining({ caseId: expect.any(String) }),
      ])
    }
    await new Promise((r) => setTimeout(r, 2_100))
    const [latest, first] = [await app.inject('/reports/2023'), await app.inject('/reports/2023/editions/1')]
    expect(latest.body).toContain('本版更正了学习次数')
    expect(first.body).not.toContain('本版更正了学习次数')
    expect(first.body).toContain('已更正')
    const code = /<code>([0-9A-F-]{19})<\/code>/.exec(first.body)![1]!
    expect((await app.inject(`/verify?code=${code}`)).body).toContain('第1版的核验码')
    expect((await app.inject('/verify?code=0000-0000-0000-0000')).body).toContain('没有这个核验码')
  })
})

describe('the server', () => {
  it('says what is wrong in sentences, without a stack', async () => {
    const { status, json } = await ask<ProblemView>('clerk', 'POST', '/api/cases', { body: { step: 'apply' } })
    expect([status, json.title]).toEqual([400, '请求不符合要求'])
    const missing = await app.inject('/no/such/page')
    expect(missing.statusCode).toBe(404)
    expect(missing.body).toContain('没有这个页面')
    expect((await app.inject('/healthz')).json()).toEqual({ ok: true })
    const strange = await app.inject({ url: '/', headers: { host: 'evil"onload=alert(1)' } })
    expect(strange.body).not.toContain('onload')
  })
  it('verifies the whole log for a head', async () => {
    expect((await get('clerk', '/api/verify')).status).toBe(403)
    const { json } = await get<{ faults: unknown[]; log: { entries: number } }>('head', '/api/verify')
    expect(json.faults).toEqual([])
    expect(json.log.entries).toBeGreaterThan(20)
  })
  it('slows down who guesses passwords', async () => {
    const tries = []
    for (let i = 0; i < 11; i++)
      tries.push(
        (await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user: 'head', password: '猜' } })).statusCode,
      )
    expect(tries.at(-1)).toBe(429)
  })
})
