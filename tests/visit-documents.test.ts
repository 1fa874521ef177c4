/** The seven documents of a visit through the API: who may print them, when, and what they say. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agencyOf, today, type Agency } from '../src/office/office.ts'
import { setUser, type UserRole } from '../src/office/users.ts'
import { createApp } from '../src/server/app.ts'
import { answers } from '../src/server/api/openapi/answers.ts'
import { unzip } from '../src/print/unzip.ts'
import { card, drawnAs, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: FastifyInstance
let clock = new Date('2026-03-16T01:00:00Z')
let visit: { caseId: string; company: string; team: string[] }
const password = '正确的马配电池'
const cookies = new Map<string, string>()

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency)
  await drawnAs(office, agency, 'CQ-1', () => void (clock = new Date(clock.getTime() + 60_000)))
  app = await createApp(office)
  const users: [string, UserRole][] = [
    ['li', 'clerk'],
    ['zhao', 'operator'],
  ]
  for (const [id, role] of users) {
    await setUser(office, agency, { id, name: `${id}某`, roles: [role] }, password)
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: { 'x-yifa': '1' }, payload: { user: id, password } })
    cookies.set(id, String(answer.headers['set-cookie']).split(';')[0]!)
  }
  visit = (await ask('li', '/visits')).json().visits[0]
}, 300_000)
afterAll(async () => {
  await app.close()
  await office.end()
})

const ask = (who: string | undefined, path: string) => {
  const cookie = who === undefined ? undefined : cookies.get(who)
  return app.inject({ url: `/api${path}`, headers: { 'x-yifa': '1', ...(cookie !== undefined && { cookie }) } })
}
const listed = async () => (await ask('li', `/visits/${visit.caseId}/documents`)).json() as { id: string; missing: string | null }[]
const printed = (document: string, who = 'li') => ask(who, `/visits/${visit.caseId}/documents/${document}`)
/** What a Word document says, without its markup. */
const wordsOf = async (document: string): Promise<string> => {
  const answer = await printed(`${document}.docx`)
  expect(answer.statusCode).toBe(200)
  const parts = await unzip(answer.rawPayload)
  return [...parts].flatMap(([name, xml]) => (/^word\/\w+\.xml$/.test(name) ? [xml.replace(/<[^>]+>/g, '')] : [])).join('\n')
}

it('are listed with what is still missing, and marked as not compared with the published formats', async () => {
  const answer = await ask('li', `/visits/${visit.caseId}/documents`)
  expect(answers.VisitDocuments.safeParse(answer.json()).error?.issues).toBeUndefined()
  expect(answer.json().every((d: { toConfirm: boolean }) => d.toConfirm)).toBe(true)
  expect((await listed()).map((d) => [d.id, d.missing])).toEqual([
    ['approval', null],
    ['notice', '办理“通知检查”以后才能制作'],
    ['record', '办理“检查”以后才能制作'],
    ['survey', null],
    ['interview', null],
    ['sampling', null],
    ['result', '办理“告知结果”以后才能制作'],
  ])
})
it('say who is inspected, by whom and on what basis', async () => {
  const approval = await wordsOf('approval')
  for (const word of [visit.company, ...visit.team, '民爆安全', '条例第四条', '现场检查', 'CQ-1', '待核']) expect(approval).toContain(word)
  expect((await printed('approval.pdf')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})
it('are refused before their step, to operators and strangers, and where there is none of the kind', async () => {
  const early = await printed('notice.docx')
  expect([early.statusCode, early.json().detail]).toEqual([
    404,
    expect.stringContaining('还不能制作行政检查通知书：办理“通知检查”以后才能制作'),
  ])
  expect((await printed('approval.docx', 'zhao')).statusCode).toBe(403)
  expect((await ask(undefined, `/visits/${visit.caseId}/documents`)).statusCode).toBe(401)
  expect((await printed('verdict.docx')).json().detail).toContain('没有这种检查文书')
  expect((await printed('approval.exe')).statusCode).toBe(400)
  expect((await ask('li', '/visits/no-visit/documents')).json().detail).toContain('没有')
})
it('follow the acts: the notice its number and day, the record what was found', async () => {
  await taken(office, agency, 'random-inspection', 'notify', { letter: '某工信检通〔2026〕1号', visitOn: today(office) }, visit.caseId)
  const notice = await wordsOf('notice')
  for (const word of ['某工信检通〔2026〕1号', '2026年3月16日', visit.company]) expect(notice).toContain(word)
  const found = {
    shown: true,
    result: 'corrected',
    problems: '库房台账不全',
    present: '孙某',
    officers: visit.team,
    certificates: visit.team.map((name) => card(Number(name.at(-1)))),
  }
  await taken(office, agency, 'random-inspection', 'inspect', found, visit.caseId)
  const record = await wordsOf('record')
  for (const word of ['孙某', '库房台账不全', '发现问题已责令改正']) expect(record).toContain(word)
})
