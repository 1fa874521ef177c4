/** One route per step and the description of them all: what is described is there, what is refused says why, what is done twice at once is done once. */
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../src/domains/catalog.ts'
import { agencyOf } from '../src/office/office.ts'
import { setUser, userRoles, type UserRole } from '../src/office/users.ts'
import { api } from '../src/server/api/index.ts'
import { answers } from '../src/server/api/openapi/answers.ts'
import { examples } from '../src/server/api/openapi/examples.ts'
import { routes } from '../src/server/api/openapi/routes.ts'
import type { CaseView, ProblemView, TakenView } from '../src/server/api/types.ts'
import { createApp } from '../src/server/app.ts'
import { siteOf } from '../src/server/site.ts'
import { testOffice, type TestOffice } from './office.ts'

type Node = { readonly [key: string]: any }

let office: TestOffice
let app: FastifyInstance
let document: Node
const cookies: Partial<Record<UserRole, string>> = {}
const password = '正确的马配电池'
const own = { 'x-yifa': '1' }

beforeAll(async () => {
  office = await testOffice(() => new Date('2024-03-01T01:00:00Z'))
  const agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  app = await createApp(office)
  document = (await app.inject('/api/openapi.json')).json()
  for (const user of ['clerk', 'operator', 'reviewer'] as const) {
    await setUser(office, agency, { id: user, name: userRoles[user], roles: [user] }, password)
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user, password } })
    cookies[user] = String(answer.headers['set-cookie']).split(';')[0]!
  }
})
afterAll(async () => {
  await app.close()
  await office.end()
})

const post = async (user: UserRole | undefined, url: string, body: object) => {
  const answer = await app.inject({ method: 'POST', url, headers: { ...own, ...(user && { cookie: cookies[user]! }) }, payload: body })
  return { status: answer.statusCode, type: answer.headers['content-type'], json: answer.json<TakenView & ProblemView>() }
}
const get = (url: string, user: UserRole = 'clerk') => app.inject({ url, headers: { cookie: cookies[user]! } })

const walk = (node: unknown, see: (n: Node) => void): void => {
  if (typeof node !== 'object' || node === null) return
  see(node as Node)
  for (const inner of Object.values(node)) walk(inner, see)
}
const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<any>((node, part) => node?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document)
const operations = (): { path: string; method: string; o: Node }[] =>
  Object.entries<Node>(document['paths']).flatMap(([path, item]) => Object.entries<Node>(item).map(([method, o]) => ({ path, method, o })))

describe('the description', () => {
  it('is open to everybody and has the parts that OpenAPI 3.1 asks for', async () => {
    const answer = await app.inject('/api/openapi.json')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(document['openapi']).toBe('3.1.0')
    expect(document['info']).toMatchObject({ title: expect.any(String), version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
    expect(Object.keys(document).toSorted()).toEqual(['components', 'info', 'openapi', 'paths', 'security', 'servers', 'tags'])
    for (const name of Object.keys(document['components'].schemas)) expect(name).toMatch(/^[a-zA-Z0-9._-]+$/)
    const ids = operations().map(({ o }) => o['operationId'])
    expect(new Set(ids).size).toBe(ids.length)
    const tags = new Set(document['tags'].map((t: Node) => t['name']))
    for (const { path, o } of operations()) {
      expect([path, o['tags'].every((t: string) => tags.has(t))]).toEqual([path, true])
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1])
      const declared = (o['parameters'] ?? [])
        .map((p: Node) => (p['$ref'] ? (at(p['$ref']) as Node) : p))
        .filter((p: Node) => p['in'] === 'path')
      expect([path, declared.map((p: Node) => p['name'])]).toEqual([path, named])
      for (const answers of Object.values<Node>(o['responses']))
        expect(typeof (answers['$ref'] ? (at(answers['$ref']) as Node) : answers)['description']).toBe('string')
      for (const needed of [document['security'], o['security'] ?? []].flat())
        for (const scheme of Object.keys(needed)) expect(document['components'].securitySchemes).toHaveProperty(scheme)
    }
  })
  it('names nothing that it lacks', () => {
    const refs: string[] = []
    walk(document, (n) => typeof n['$ref'] === 'string' && refs.push(n['$ref']))
    expect(refs.length).toBeGreaterThan(500)
    expect(refs.filter((r) => !r.startsWith('#/') || at(r) === undefined)).toEqual([])
  })
  it('has every step once, with its fields and an example from a journey', () => {
    const steps = [...catalog.procedures.values()].flatMap((p) =>
      Object.entries(p.steps).flatMap(([id, s]) => (s.fixed ? [] : [{ p, id, s }])),
    )
    const posts = operations().filter(({ path }) => path.startsWith('/procedures/'))
    expect(posts.map(({ o }) => o['operationId']).toSorted()).toEqual(steps.map(({ p, id }) => `${p.id}.${id}`).toSorted())
    for (const { p, id, s } of steps) {
      const path = s.opens ? `/procedures/${p.id}/steps/${id}` : `/procedures/${p.id}/cases/{id}/${id}`
      const o = document['paths'][path]?.post
      expect([path, o?.operationId]).toEqual([path, `${p.id}.${id}`])
      const body = o.requestBody.content['application/json']
      const { data } = (at(body.schema.$ref) as Node)['properties']
      expect([path, Object.keys(data.properties)]).toEqual([path, Object.keys(s.fields)])
      const required = Object.entries(s.fields).flatMap(([name, f]) => (f.optional || f.numbering ? [] : [name]))
      expect([path, data.required ?? []]).toEqual([path, required])
      expect(body.examples.journey.value).toMatchObject({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), data: expect.any(Object) })
      expect(Object.keys(o.responses)).toEqual(expect.arrayContaining(['200', '401', '403', '422']))
    }
  })
  it('has routes behind every path', () => {
    const missing = operations().filter(({ path, method, o }) => {
      const [{ url }] = o['servers'] ?? document['servers']
      const at = `${url}${path}`.replace('//', '/').replaceAll(/\{(\w+)\}/g, ':$1')
      return !app.hasRoute({ method: method.toUpperCase() as 'GET', url: at })
    })
    expect(missing.map(({ path }) => path)).toEqual([])
  })
  it('has every route that the server answers', async () => {
    const bare = fastify()
    const served: string[] = []
    bare.addHook('onRoute', ({ method, url }) => void served.push(...[method].flat().map((m) => `${m} ${url}`)))
    await bare.register(api, { prefix: '/api', site: siteOf(office, undefined) })
    await bare.close()
    const known = new Set(operations().map(({ path, method }) => `${method.toUpperCase()} /api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`))
    expect(served.length).toBeGreaterThan(100)
    expect(served.filter((route) => !route.startsWith('HEAD ') && !known.has(route))).toEqual([])
  })
  it('shows answers and requests that are as it says', () => {
    for (const [name, schema] of Object.entries(answers))
      expect([name, schema.safeParse(examples[name as keyof typeof answers]).error?.issues]).toEqual([name, undefined])
    for (const { on, body } of routes)
      if (body && 'schema' in body) expect([on, body.schema.safeParse(body.example).error?.issues]).toEqual([on, undefined])
    for (const { o } of operations()) {
      const { content } = (o['requestBody'] ?? { content: {} }) as Node
      for (const { schema, example, examples: some } of Object.values<Node>(content))
        expect([o['operationId'], example !== undefined || some !== undefined || schema?.properties?.files !== undefined]).toEqual([
          o['operationId'],
          true,
        ])
    }
  })
})

describe('a step through its own route', () => {
  const notice = { number: '鲁政复〔2024〕15号', applicant: '某申请人', act: '行政许可决定' }
  const opening = '/api/procedures/reconsideration/steps/receive'
  const onCase = (id: string, step: string) => `/api/procedures/reconsideration/cases/${id}/${step}`
  let id = ''

  it('is taken, and the case reads as described', async () => {
    const opened = await post('clerk', opening, { on: '2024-02-05', data: notice })
    expect([opened.status, opened.json.n]).toEqual([200, 1])
    id = opened.json.caseId
    const summary = await post('clerk', onCase(id, 'applySummary'), { on: '2024-02-06', data: { ground: 'disclosure' } })
    expect([summary.status, summary.json]).toEqual([200, { caseId: id, n: 2 }])
    const read = await get(`/api/cases/${id}`)
    const view = answers.Case.parse(read.json()) as CaseView
    expect(view.deadlines.find((d) => d.clock === 'summaryReply')).toMatchObject({ due: '2024-02-18', limitText: '5个工作日' })
    expect(view.steps.find((s) => s.id === 'resume')).toMatchObject({ available: false, refusals: [{ kind: 'state' }] })
    // Draws and visits are read where there are some.
    const ids = { cases: id, registers: 'reconsiderations', figures: 'reconsideration.cases' } as Record<string, string>
    for (const { on, answer, open } of routes) {
      const [method, path] = on.split(' ') as [string, string]
      if (method !== 'GET' || open || typeof answer !== 'string' || /^\/(draws|visits)\/(?!mine)/.test(path)) continue
      const parts = { ids: ids[path.split('/')[1]!], report: 'law-government', year: '2024', kind: 'license-case', n: '1' }
      const named = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'id' ? parts.ids : parts[name as 'n'])!)
      const { statusCode, json } = await get(`/api${named}?year=2024&on=2024-03-01`, answer === 'Audit' ? 'operator' : 'clerk')
      if (answer === 'Proof' && statusCode === 404) continue
      expect([on, statusCode, answers[answer].safeParse(json()).error?.issues]).toEqual([on, 200, undefined])
    }
  })
  it('is refused with the sentence and the article', async () => {
    const { status, type, json } = await post('clerk', onCase(id, 'reply'), { on: '2024-02-20', data: {} })
    expect([status, type]).toEqual([422, 'application/problem+json; charset=utf-8'])
    expect(answers.Problem.safeParse(json).error?.issues).toBeUndefined()
    expect(json.title).toBe('还不能答复')
    expect(json.refusals).toContainEqual(
      expect.objectContaining({
        kind: 'must',
        says: '答复应当同时提交作出行政行为的证据、依据和其他有关材料',
        citation: '《中华人民共和国行政复议法》第四十八条',
      }),
    )
    expect(json.refusals?.some((r) => r.toConfirm && r.citation.endsWith('〔待核〕'))).toBe(true)
    const early = await post('clerk', onCase(id, 'perform'), { on: '2024-02-20', data: { report: '已履行' } })
    expect([early.status, early.json.refusals?.map((r) => r.kind)]).toEqual([422, ['state']])
    const unknown = await post('clerk', opening, { on: '2024-02-20', data: { ...notice, number: '另一件', extra: 1 } })
    expect(unknown.json.refusals?.map((r) => r.says)).toEqual(['“收到答复通知”没有“extra”这一项'])
    expect((await post('clerk', opening, { data: notice })).status).toBe(400)
  })
  it('is closed to who may not, and to who isn’t signed in; a case elsewhere is not found', async () => {
    const signing = { on: '2024-02-20', data: { signer: '某' } }
    const { status, json } = await post('clerk', onCase(id, 'sign'), signing)
    expect([status, json.detail]).toEqual([403, expect.stringContaining('“签发答复”是负责人的环节')])
    expect((await post('operator', opening, { on: '2024-02-20', data: notice })).status).toBe(403)
    expect((await post(undefined, opening, { on: '2024-02-20', data: notice })).status).toBe(401)
    for (const url of [
      onCase('none', 'suspend'),
      `/api/procedures/petition/cases/${id}/${Object.keys(catalog.procedures.get('petition')!.steps)[1]}`,
    ]) {
      const answer = await post('reviewer', url, { on: '2024-02-20', data: {} })
      expect([url, answer.status, answer.json.title]).toEqual([url, 404, '没有找到'])
    }
  })
  it('is done once when two clients do it at the same moment', async () => {
    const both = await Promise.all(
      (['clerk', 'reviewer'] as const).map((user) => post(user, onCase(id, 'suspend'), { on: '2024-02-21', data: {} })),
    )
    const late = both.find((b) => b.status !== 200)!
    // Beaten to it while at it, or already too late when it began.
    expect([409, 422]).toContain(late.status)
    expect(both.filter((b) => b.status === 200)).toHaveLength(1)
    expect(late.json.detail).toMatch(/别人刚刚办理了这件，请刷新后再办。|目前是“已中止”，不能在2024-02-21记录“中止”（《/)
    const view = (await get(`/api/cases/${id}`)).json<CaseView>()
    expect(view.acts.map((a) => a.step)).toEqual(['receive', 'applySummary', 'suspend'])
    const numbers = await Promise.all(
      [1, 2].map(() => post('clerk', opening, { on: '2024-02-21', data: { ...notice, number: '鲁政复〔2024〕16号' } })),
    )
    expect(numbers.map((n) => n.status).toSorted()).toEqual([200, 409])
    expect(numbers.find((n) => n.status === 409)!.json.detail).toContain('一个编号只能用于一件')
  })
})
