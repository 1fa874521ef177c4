/** Reminders: what people are told as the days go by, and what leaves the house: by e-mail, by robots, as calendars; or nothing. */
import { addDays } from '../src/define/index.ts'
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { catalog } from '../src/domains/catalog.ts'
import { project, type Act } from '../src/engine/index.ts'
import { assign } from '../src/office/assignment.ts'
import { agencyOf, openOffice, type Agency } from '../src/office/office.ts'
import { feedOf } from '../src/office/reminders/feed.ts'
import { messageId } from '../src/office/reminders/message.ts'
import { deliver } from '../src/office/reminders/outbox.ts'
import { openFeed, savePreferences, usualPreferences, type Preferences } from '../src/office/reminders/preferences.ts'
import { markRead, remindersOf, unread } from '../src/office/reminders/read.ts'
import { nothingConfigured, readSettings, type ReminderSettings } from '../src/office/reminders/settings.ts'
import { isTime, sweep } from '../src/office/reminders/sweep.ts'
import { runningCases } from '../src/office/running.ts'
import { removeUser, setUser, type UserRole } from '../src/office/users.ts'
import { createApp } from '../src/server/app.ts'
import { record } from '../src/store/acts.ts'
import { testOffice, type TestOffice } from './office.ts'

let now: Date
let office: TestOffice
let agency: Agency
const ends: (() => Promise<unknown>)[] = []

/** A moment of a day in China. */
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+08:00`)
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000))

beforeAll(async () => {
  office = await testOffice(() => now)
})
// Each test has an agency of its own.
let tests = 0
beforeEach(async () => {
  now = at('2024-09-25')
  agency = await agencyOf(office, `某省第${++tests}厅`)
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})
afterAll(() => office.end())

const person = async (id: string, roles: UserRole[], some: Partial<Preferences> = {}) => {
  await setUser(office, agency, { id, name: id, roles }, '正确的马配电池')
  await savePreferences(office, agency.agency, id, { ...usualPreferences, ...some })
}
const acts = (steps: readonly (readonly [string, string, Record<string, unknown>])[]): Act[] =>
  steps.map(([step, on, data], i) => ({ n: i + 1, step, on, by: '王某', data }))
const keep = (procedure: string, id: string, all: readonly Act[], recorded = 0) => {
  const p = catalog.procedures.get(procedure)!
  const projection = project(catalog, p, id, all, office.calendar)
  return record(office.db.log, { agency: agency.agency, at: now, salt: office.salt }, [{ procedure: p, acts: all, recorded, projection }])
}
/** A disclosure request, to be answered twenty working days after it was received. */
const request = (number: string, received: string) =>
  acts([
    ['apply', received, { number, applicant: '赵某某', contact: '某市某路7号' }],
    ['receive', received, {}],
  ])
const open = (number: string, received: string) => keep('disclosure-request', `disclosure-request-${number}`, request(number, received))
const index = async () =>
  (
    await office.owner(`select case_id || ' ' || clock || ' ' || due as line from deadlines where agency = '${agency.agency}' order by 1`)
  ).rows.map((r) => r.line as string)

/** A mail server on this machine, and what it took. */
type Mail = { readonly to: string[]; readonly id: string; readonly text: string }
const mailServer = async (port = 0, meanwhile: (mail: Mail) => Promise<void> = async () => {}) => {
  const took: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString()
        const [head = '', body = ''] = source.split(/\r\n\r\n(.*)/s)
        const encoded = /base64/i.test(/content-transfer-encoding: (.*)/i.exec(head)?.[1] ?? '')
        const mail = {
          to: session.envelope.rcptTo.map((r) => r.address),
          id: /message-id: <(.*)>/i.exec(head)?.[1] ?? '',
          text: encoded ? Buffer.from(body, 'base64').toString() : body,
        }
        took.push(mail)
        void meanwhile(mail).then(() => done())
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  ends.push(close)
  return { took, close, port: (server.server.address() as AddressInfo).port }
}
const mailAt = (port: number): ReminderSettings => ({
  ...nothingConfigured,
  mail: { host: '127.0.0.1', port, tls: 'none', from: '依法 <yifa@gxt.example.gov.cn>' },
})

/** The other end of a robot's address: answers what the queue holds, then that it took the message. */
type Post = { readonly url: URL; readonly key: string; readonly body: { msgtype: string; text: { content: string } } }
const robotServer = async (answers: [status: number, body: string][] = []) => {
  const took: Post[] = []
  const read = async (request: IncomingMessage) => {
    let text = ''
    for await (const part of request) text += part
    return text
  }
  const server: Server = createServer((request, response) => {
    void read(request).then((text) => {
      const key = String(request.headers['idempotency-key'])
      took.push({ url: new URL(request.url!, 'http://127.0.0.1'), key, body: JSON.parse(text) as Post['body'] })
      const [status, body] = answers.shift() ?? [200, '{"errcode":0,"errmsg":"ok"}']
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  ends.push(() => new Promise((closed) => server.close(closed)))
  return { took, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send?access_token=t0ken` }
}

describe('the index of deadlines', () => {
  it('follows each recording: a clock begins, moves and ends', async () => {
    const all = request('YSQ1', '2024-09-04')
    await keep('disclosure-request', 'a', all.slice(0, 1))
    expect(await index()).toEqual([])
    await keep('disclosure-request', 'a', all, 1)
    expect(await index()).toEqual(['a answer 2024-10-09'])
    const extended = [...all, ...acts([['extend', '2024-09-20', { days: 5, approver: '张某', told: true }]]).map((a) => ({ ...a, n: 3 }))]
    await keep('disclosure-request', 'a', extended, 2)
    expect(await index()).toEqual(['a answer 2024-10-15'])
    await keep('disclosure-request', 'a', [...extended, { n: 4, step: '@void', on: '2024-09-25', by: '王某', data: { all: true } }], 3)
    expect(await index()).toEqual([])
  })

  it('knows when a pause runs out by itself', async () => {
    const consult = { n: 3, step: 'consultThirdParty', on: '2024-09-06', by: '王某', data: { thirdParty: '某公司' } }
    await keep('disclosure-request', 'a', [...request('YSQ1', '2024-09-04'), consult])
    expect(await index()).toEqual(['a answer 2024-10-29', 'a thirdParty 2024-09-29'])
    const clocks = async () => (await runningCases(office, agency.agency, { most: 9 })).map((r) => r.clock)
    now = at('2024-09-29')
    expect(await clocks()).toEqual(['thirdParty'])
    now = at('2024-09-30')
    expect(await clocks()).toEqual(['thirdParty', 'answer'])
  })
})

/** Lets the days go by, with the rounds of a server at nine in the morning; who was told what on which day. */
const live = async (from: string, days: number, settings: ReminderSettings = nothingConfigured, still: readonly string[] = []) => {
  for (let i = 0; i < days; i++) {
    const day = addDays(from, i)
    if (still.includes(day)) continue
    now = at(day)
    await sweep(office, agency.agency, settings, undefined)
    await sweep(office, agency.agency, settings, undefined)
  }
  const { rows } = await office.owner(
    `select user_id, on_day, digest from reminders where agency = '${agency.agency}' order by user_id, on_day`,
  )
  return Object.fromEntries(
    Map.groupBy(rows, (r) => r.user_id as string)
      .entries()
      .map(([user, all]) => [
        user,
        all.map((r) => `${r.on_day} ${['today', 'ahead', 'overdue'].map((part) => r.digest.counts[part]).join(' ')}`),
      ]),
  )
}

describe('over a fortnight with a holiday', () => {
  it('each person gets one digest a day, on the days that they want, and of what concerns them', async () => {
    await person('clerk', ['clerk'])
    await person('restless', ['clerk'], { quiet: false, overdue: 'daily', ahead: [1] })
    await person('head', ['head'])
    await person('operator', ['operator'])
    await open('YSQ1', '2024-09-04') // due 2024-10-09
    await open('YSQ2', '2024-09-04')
    await open('YSQ3', '2024-09-02') // due 2024-09-30
    // today, ahead, overdue
    expect(await live('2024-09-25', 21)).toEqual({
      clerk: [
        '2024-09-26 0 1 0',
        '2024-09-29 0 3 0',
        '2024-09-30 1 0 0',
        '2024-10-08 0 2 1',
        '2024-10-09 2 0 0',
        '2024-10-10 0 0 2',
        '2024-10-14 0 0 3',
      ],
      restless: [
        '2024-09-29 0 1 0',
        ...['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07'].map((d) => `${d} 0 0 1`),
        '2024-10-08 0 2 1',
        '2024-10-09 0 0 1',
        ...['2024-10-10', '2024-10-11', '2024-10-12', '2024-10-13', '2024-10-14', '2024-10-15'].map((d) => `${d} 0 0 3`),
      ],
      head: ['2024-10-08 0 0 1', '2024-10-10 0 0 2', '2024-10-14 0 0 3'],
    })
  })

  it('what a server missed while it stood still is told afterwards', async () => {
    await person('clerk', ['clerk'])
    await open('YSQ1', '2024-09-04')
    const told = await live('2024-09-27', 13, nothingConfigured, ['2024-09-28', '2024-09-29', '2024-09-30', '2024-10-08'])
    expect(told).toEqual({ clerk: ['2024-10-09 1 0 0'] })
  })

  it('a case in hand is told of to who has it, one that nobody has to the role', async () => {
    await person('zhang', ['clerk'])
    await person('li', ['reviewer'])
    await person('head', ['head'])
    await open('YSQ1', '2024-09-04') // due 2024-10-09
    await open('YSQ2', '2024-09-04')
    const procedure = catalog.procedures.get('disclosure-request')!
    const giving = { procedure, caseId: 'disclosure-request-YSQ2', user: { id: 'head', name: 'head', roles: ['head'] }, to: 'li' } as const
    await assign(office, agency.agency, giving)
    expect((await runningCases(office, agency.agency, { most: 9 })).map((r) => [r.number, r.assignee])).toEqual([
      ['YSQ1', null],
      ['YSQ2', 'li'],
    ])
    const feed = (id: string, roles: UserRole[]) => feedOf(office, agency, { id, name: id, roles })
    expect((await feed('zhang', ['clerk'])).match(/YSQ\d/g)).toEqual(['YSQ1'])
    expect((await feed('li', ['reviewer'])).match(/YSQ\d/g)).toEqual(['YSQ2'])
    expect(await live('2024-10-08', 3)).toEqual({
      zhang: ['2024-10-08 0 1 0', '2024-10-09 1 0 0', '2024-10-10 0 0 1'],
      li: ['2024-10-08 0 1 0', '2024-10-09 1 0 0', '2024-10-10 0 0 1'],
      head: ['2024-10-10 0 0 2'],
    })
    await removeUser(office, agency, 'li')
    expect(await live('2024-10-14', 1)).toMatchObject({ zhang: expect.arrayContaining(['2024-10-14 0 0 2']) })
  })

  it('the list in the workbench tells what has been done since, until it is read', async () => {
    await person('clerk', ['clerk'])
    await open('YSQ1', '2024-09-04')
    await open('YSQ2', '2024-09-04')
    now = at('2024-10-08')
    await sweep(office, agency.agency, nothingConfigured, undefined)
    const extension = { n: 3, step: 'extend', on: '2024-10-08', by: '王某', data: { days: 5, approver: '张某', told: true } }
    await keep('disclosure-request', 'disclosure-request-YSQ2', [...request('YSQ2', '2024-09-04'), extension], 2)
    const [day] = await remindersOf(office, agency.agency, 'clerk')
    expect(day).toMatchObject({ on: '2024-10-08', read: false, counts: { today: 0, ahead: 2, overdue: 0 }, sent: [] })
    expect(day!.items.map((i) => [i.number, i.settled])).toEqual([
      ['YSQ1', false],
      ['YSQ2', true],
    ])
    expect(await unread(office, agency.agency, 'clerk')).toBe(1)
    await markRead(office, agency.agency, 'clerk', '2024-10-08')
    expect(await unread(office, agency.agency, 'clerk')).toBe(0)
  })

  it('begins at the hour that is set, in China', () => {
    now = at('2024-10-08', '07:59')
    expect(isTime(office, nothingConfigured)).toBe(false)
    now = at('2024-10-08', '08:00')
    expect(isTime(office, nothingConfigured)).toBe(true)
    expect(isTime(office, { ...nothingConfigured, at: '08:30' })).toBe(false)
  })
})

/** Somebody to be told on 8 October of a request that ends on the 9th. */
const oneToTell = async (some: Partial<Preferences>) => {
  await person('clerk', ['clerk'], some)
  await open('YSQ1', '2024-09-04')
  now = at('2024-10-08')
}
const outbox = async () =>
  (
    await office.owner(
      `select channel, attempts, sent_at is not null as sent, problem from outbox where agency = '${agency.agency}' order by user_id, channel`,
    )
  ).rows

describe('outside', () => {
  it('nothing goes where nothing is configured, whatever people wish for', async () => {
    await oneToTell({ email: 'wang@example.gov.cn', robot: '一处' })
    expect(await sweep(office, agency.agency, nothingConfigured, undefined)).toBe(1)
    expect(await outbox()).toEqual([])
    expect(await deliver(office, agency.agency, nothingConfigured)).toEqual({ sent: 0, failed: 0 })
    expect(await readSettings(office.dir, {})).toEqual(nothingConfigured)
  })

  it('settings that are wrong are named, never shown', async () => {
    await writeFile(join(office.dir, 'reminders.json'), '{"mail": {"host": "smtp.example.gov.cn", "password": 1234567}}')
    const wrong = await readSettings(office.dir, {}).catch((e: Error) => e.message)
    expect(wrong).toMatch(/mail\.from/)
    expect(wrong).not.toContain('1234567')
    await writeFile(join(office.dir, 'reminders.json'), '{"robots": {"一处": {"kind": "wecom", "url": "http://example.com/send?key=k"}}}')
    expect(await readSettings(office.dir, {}).catch((e: Error) => e.message)).toMatch(/robots\.一处\.url，应当以https/)
    await writeFile(join(office.dir, 'reminders.json'), '{"mail": {"host": "smtp.example.gov.cn", "user": "u", "from": "a@b.cn"}}')
    expect((await readSettings(office.dir, { YIFA_SMTP_PASSWORD: 's3cret' })).mail).toMatchObject({ port: 465, password: 's3cret' })
  })

  it('a message waits while the mail server is down, ever longer, and arrives once', async () => {
    const { close, port } = await mailServer()
    await close()
    const settings = mailAt(port)
    await oneToTell({ email: 'wang@example.gov.cn' })
    await sweep(office, agency.agency, settings, 'https://yifa.example.gov.cn')
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 0, failed: 1 })
    expect(await outbox()).toEqual([{ channel: 'mail', attempts: 1, sent: false, problem: 'ESOCKET' }])
    later(59)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 0, failed: 0 })
    later(62)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 0, failed: 1 })
    later(119)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 0, failed: 0 })

    const { took } = await mailServer(port)
    later(122)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 1, failed: 0 })
    later(86_400)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 0, failed: 0 })
    expect(took.map((m) => [m.to, m.id])).toEqual([
      [['wang@example.gov.cn'], `${messageId(agency.agency, 'clerk', '2024-10-08', 'mail')}@reminder.yifa`],
    ])
    expect(took[0]!.text.replaceAll('\r\n', '\n')).toMatch(
      /^【依法提醒】2024年10月8日：即将到期1件\n\n【即将到期　1件】\n1\. 依申请公开 YSQ1：答复期限，2024年10月9日届满，还剩1个工作日（《中华人民共和国政府信息公开条例》第三十三条第二款）\n\n请到工作台办理：https:\/\/yifa\.example\.gov\.cn\/staff\/#\/reminders\n/,
    )
    expect(took[0]!.text).not.toMatch(/赵某某|某路7号|王某/)
  })

  it('gives up after some hours, and says so where it is read', async () => {
    const { close, port } = await mailServer()
    await close()
    await oneToTell({ email: 'wang@example.gov.cn' })
    await sweep(office, agency.agency, mailAt(port), undefined)
    let tries = 0
    for (let i = 0; i < 30; i++, later(3_601)) tries += (await deliver(office, agency.agency, mailAt(port))).failed
    expect(tries).toBe(10)
    expect((await remindersOf(office, agency.agency, 'clerk'))[0]!.sent).toEqual([{ channel: 'mail', at: null, problem: 'ESOCKET' }])
  })

  it('a process killed after the mail server took a message leaves it to the next, under the same Message-ID', async () => {
    let taken: () => void
    const reached = new Promise<void>((resolve) => (taken = resolve))
    const server = await mailServer(0, async () => {
      taken()
      await killed
    })
    const settings = mailAt(server.port)
    await oneToTell({ email: 'wang@example.gov.cn' })
    await sweep(office, agency.agency, settings, undefined)
    const code = `
      import { catalog } from './src/domains/catalog.ts'
      import { openOffice } from './src/office/office.ts'
      import { deliver } from './src/office/reminders/outbox.ts'
      const office = await openOffice({ data: ${JSON.stringify(office.dir)}, url: ${JSON.stringify(office.url)}, catalog, now: () => new Date(${now.getTime()}) })
      await deliver(office, ${JSON.stringify(agency.agency)}, ${JSON.stringify(settings)})`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' })
    const gone = once(child, 'exit')
    const killed = reached.then(() => child.kill('SIGKILL')).then(() => gone)
    await killed
    expect(await outbox()).toEqual([{ channel: 'mail', attempts: 1, sent: false, problem: null }])
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 0, failed: 0 })
    later(121)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 1, failed: 0 })
    expect(server.took).toHaveLength(2)
    expect(new Set(server.took.map((m) => m.id)).size).toBe(1)
  })

  it('two servers at once tell and send once', async () => {
    const { took, port } = await mailServer()
    const settings = mailAt(port)
    for (let i = 0; i < 8; i++) await person(`clerk${i}`, ['clerk'], { email: `clerk${i}@example.gov.cn` })
    await oneToTell({ email: 'wang@example.gov.cn' })
    const other = await openOffice({ data: office.dir, url: office.url, catalog, now: () => now })
    try {
      const made = await Promise.all([office, other, office, other].map((o) => sweep(o, agency.agency, settings, undefined)))
      expect(made.filter((n) => n !== undefined)).toEqual([9])
      const sent = await Promise.all([office, other, office, other].map((o) => deliver(o, agency.agency, settings)))
      expect(sent.reduce((n, s) => n + s.sent, 0)).toBe(9)
      expect(took.flatMap((m) => m.to).toSorted()).toEqual(
        ['wang@example.gov.cn', ...Array.from({ length: 8 }, (_, i) => `clerk${i}@example.gov.cn`)].toSorted(),
      )
    } finally {
      await other.close()
    }
  })

  it('what somebody no longer wants is not sent', async () => {
    const { took, port } = await mailServer()
    await oneToTell({ email: 'wang@example.gov.cn' })
    await sweep(office, agency.agency, mailAt(port), undefined)
    await savePreferences(office, agency.agency, 'clerk', usualPreferences)
    expect(await deliver(office, agency.agency, mailAt(port))).toEqual({ sent: 0, failed: 0 })
    expect(took).toEqual([])
  })
})

describe('a robot', () => {
  const robotAt = (url: string, kind: 'wecom' | 'dingtalk', secret?: string): ReminderSettings => ({
    ...nothingConfigured,
    robots: { 一处: { kind, url, ...(secret && { secret }) } },
  })

  it('is asked again after a 500 and after a refusal in a 200, and then no more', async () => {
    const { took, url } = await robotServer([
      [500, 'oops'],
      [200, '{"errcode":45009,"errmsg":"api freq out of limit"}'],
    ])
    const settings = robotAt(url, 'wecom')
    await oneToTell({ robot: '一处' })
    await sweep(office, agency.agency, settings, undefined)
    const problems: unknown[] = []
    for (let i = 0; i < 5; i++, later(3_600)) {
      await deliver(office, agency.agency, settings)
      problems.push((await outbox())[0])
    }
    expect(problems.slice(0, 3)).toEqual([
      { channel: 'robot', attempts: 1, sent: false, problem: 'HTTP 500' },
      { channel: 'robot', attempts: 2, sent: false, problem: 'errcode 45009' },
      { channel: 'robot', attempts: 3, sent: true, problem: null },
    ])
    expect(took).toHaveLength(3)
    expect(new Set(took.map((t) => t.key)).size).toBe(1)
    expect(took[0]!.body.msgtype).toBe('text')
    expect(took[0]!.body.text.content).toContain('依申请公开 YSQ1：答复期限，2024年10月9日届满，还剩1个工作日')
    expect(took[0]!.url.searchParams.has('sign')).toBe(false)
  })

  it('of DingTalk gets the moment and its signature beside its token', async () => {
    const { took, url } = await robotServer()
    await oneToTell({ robot: '一处' })
    const settings = robotAt(url, 'dingtalk', 'SECabc')
    await sweep(office, agency.agency, settings, undefined)
    expect(await deliver(office, agency.agency, settings)).toEqual({ sent: 1, failed: 0 })
    const asked = took[0]!.url.searchParams
    expect(asked.get('access_token')).toBe('t0ken')
    expect(asked.get('timestamp')).toBe(String(now.getTime()))
    expect(asked.get('sign')).toBe(createHmac('sha256', 'SECabc').update(`${now.getTime()}\nSECabc`).digest('base64'))
  })

  it('of WeCom gets no more than it takes; the rest is counted', async () => {
    const { took, url } = await robotServer()
    for (let i = 0; i < 60; i++) await open(`YSQ2024${i}`, '2024-09-04')
    await oneToTell({ robot: '一处' })
    const settings = robotAt(url, 'wecom')
    await sweep(office, agency.agency, settings, undefined)
    await deliver(office, agency.agency, settings)
    const { content } = took[0]!.body.text
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2_048)
    const shown = content.match(/^\d+\. /gm)!.length
    expect(content).toContain('即将到期61件')
    expect(content).toContain(`其余${61 - shown}件请到工作台查看。`)
  })
})

describe('a calendar', () => {
  it('holds each open deadline as RFC 5545 wants it, under UIDs that stay, until its address is changed', async () => {
    await person('clerk', ['clerk'])
    const all = acts([
      ['apply', '2024-09-04', { number: 'YSQ1；a,b\\c', applicant: '赵某某' }],
      ['receive', '2024-09-04', {}],
      ['requestCorrection', '2024-09-06', { items: '写明所需信息的名称', days: 5 }],
      ['correct', '2024-09-11', {}],
      ['extend', '2024-09-20', { days: 5, approver: '张某', told: true }],
    ])
    await keep('disclosure-request', 'a', all)
    await open('YSQ2', '2024-08-01')
    now = at('2024-10-08')
    const app = await createApp(office, { agency: agency.name })
    ends.push(() => app.close())
    const token = await openFeed(office, agency.agency, 'clerk')
    const feed = async (secret = token) => app.inject(`/feeds/${secret}.ics`)
    const answer = await feed()
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const text = answer.body
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20240829\r\nDTEND;VALUE=DATE:20240830')
    expect(unfolded).toContain('SUMMARY:超期　答复期限　依申请公开 YSQ2\r\n')
    expect(unfolded).toContain('SUMMARY:答复期限　依申请公开 YSQ1；a\\,b\\\\c\r\n')
    expect(unfolded).toMatch(
      /DESCRIPTION:答复期限：20个工作日\\n.*2024-09-20延长答复期限：延长5个工作日（.*）\\n2024-10-22届满\\n依据：《中华人民共和国政府信息公开条例》第三十三条第二款\r\n/,
    )
    expect(unfolded).not.toMatch(/赵某某|张某|王某/)
    const uids = (body: string) => body.match(/^UID:.*$/gm)
    expect(uids(text)).toHaveLength(2)
    now = at('2024-10-09')
    expect(uids((await feed()).body)).toEqual(uids(text))
    expect((await office.owner(`select * from reminder_preferences where feed_hash::text like '%${token}%'`)).rowCount).toBe(0)

    const fresh = await openFeed(office, agency.agency, 'clerk')
    expect((await feed()).statusCode).toBe(404)
    expect((await feed(fresh)).statusCode).toBe(200)
    expect((await app.inject('/feeds/.ics')).statusCode).toBe(404)
  })
})

it('the API keeps each person’s wishes and marks, and knows only robots that are configured', async () => {
  await oneToTell({})
  await sweep(office, agency.agency, nothingConfigured, undefined)
  const robots = { 一处: { kind: 'wecom' as const, url: 'https://example.gov.cn/send?key=s3cret' } }
  const app = await createApp(office, { agency: agency.name, reminders: { ...nothingConfigured, robots } })
  ends.push(() => app.close())
  const headers = { 'x-yifa': '1', cookie: '' }
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers,
    payload: { user: 'clerk', password: '正确的马配电池' },
  })
  headers.cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) })
    return { status: answer.statusCode, json: answer.body === '' ? undefined : answer.json() }
  }
  expect((await app.inject('/api/reminders')).statusCode).toBe(401)
  expect((await ask('GET', '/api/reminders/unread')).json).toEqual({ unread: 1 })
  expect((await ask('GET', '/api/reminders')).json).toMatchObject([
    { on: '2024-10-08', read: false, items: [{ number: 'YSQ1', part: 'ahead', workingDaysLeft: 1, settled: false }] },
  ])
  expect((await ask('POST', '/api/reminders/read', { upTo: '2024-10-08' })).json).toEqual({ unread: 0 })

  const wishes = { ahead: [0, 5, 5], overdue: 'daily', quiet: false, email: 'wang@example.gov.cn', robot: '一处' }
  expect((await ask('PUT', '/api/preferences', wishes)).status).toBe(204)
  const kept = (await ask('GET', '/api/preferences')).json
  expect(kept).toEqual({ preferences: { ...wishes, ahead: [5, 0] }, mail: false, robots: ['一处'], feed: false })
  expect(JSON.stringify(kept)).not.toContain('s3cret')
  for (const robot of ['二处', 'constructor'])
    expect((await ask('PUT', '/api/preferences', { ...wishes, robot })).json.detail).toContain(`没有配置名为“${robot}”的群机器人`)
  expect((await ask('PUT', '/api/preferences', { ...wishes, email: 'wang' })).json.detail).toContain('不是电子邮件地址')
  expect((await ask('PUT', '/api/preferences', { ...wishes, ahead: [31] })).status).toBe(400)

  const { path } = (await ask('POST', '/api/preferences/feed')).json as { path: string }
  expect((await app.inject(path)).statusCode).toBe(200)
  expect((await ask('GET', '/api/preferences')).json.feed).toBe(true)
  await ask('DELETE', '/api/preferences/feed')
  expect((await app.inject(path)).statusCode).toBe(404)
})

it('a hundred thousand open deadlines are swept without stopping the server', async () => {
  await person('clerk', ['clerk'])
  await person('head', ['head'], { overdue: 'daily' })
  await office.owner(`
    insert into cases select '${agency.agency}', 'x' || i, 'disclosure-request', 'N' || i, 'N' || i, 'received', '2024-09-04', 2, '{}' from generate_series(1, 100000) i;
    insert into deadlines select '${agency.agency}', 'x' || i, 'answer', '2024-08-01', date '2024-08-01' + i % 120 from generate_series(1, 100000) i; analyze`)
  now = at('2024-10-08')
  const lag = monitorEventLoopDelay({ resolution: 10 })
  lag.enable()
  const began = performance.now()
  expect(await sweep(office, agency.agency, nothingConfigured, undefined)).toBe(2)
  expect(await runningCases(office, agency.agency, { most: 200 })).toHaveLength(200)
  lag.disable()
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(lag.max / 1e6).toBeLessThan(500)
  expect((await remindersOf(office, agency.agency, 'clerk'))[0]!.items.length).toBeLessThanOrEqual(60)
})
