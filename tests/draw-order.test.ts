/** Draws through the API in the wrong order, too early, too late, twice, by two at once, and after somebody laid hands on what was committed to. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitmentTo } from '../src/draw/seed.ts'
import { importPool } from '../src/office/draws/pool.ts'
import { agencyOf, type Agency } from '../src/office/office.ts'
import { setUser, type UserRole } from '../src/office/users.ts'
import { createApp } from '../src/server/app.ts'
import { card, code, poolText, readyToDraw, taken } from './draw-setting.ts'
import { testOffice, type TestOffice } from './office.ts'

let office: TestOffice
let agency: Agency
let app: FastifyInstance
let clock = new Date('2026-03-02T01:00:00Z')
const own = { 'x-yifa': '1' }
const password = '正确的马配电池'
const cookies: Partial<Record<UserRole, string>> = {}

const at = async (moment: string) => {
  clock = new Date(moment)
  for (const user of cookies.operator === undefined ? (['clerk', 'head', 'operator'] as const) : (['clerk', 'head'] as const)) {
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: own, payload: { user, password } })
    cookies[user] = String(answer.headers['set-cookie']).split(';')[0]!
  }
}
const ask = async (path: string, payload: object = {}, user: UserRole = 'clerk') => {
  const answer = await app.inject({ method: 'POST', url: `/api${path}`, headers: { ...own, cookie: cookies[user]! }, payload })
  return { status: answer.statusCode, json: answer.json() }
}
const says = async (asked: ReturnType<typeof ask>) => {
  const { status, json } = await asked
  return `${status} ${json.detail ?? ''}`
}
/** How many of several at the same moment went through; the others are refused with a sentence. */
const through = async (some: readonly ReturnType<typeof ask>[]) => {
  const done = await Promise.all(some)
  for (const { status, json } of done)
    if (status >= 400) expect([[409, 422].includes(status), json.detail]).toEqual([true, expect.any(String)])
  return done.filter((d) => d.status < 300).length
}

beforeAll(async () => {
  office = await testOffice(() => clock)
  agency = await agencyOf(office, '示范省工业和信息化厅', { synthetic: true })
  await readyToDraw(office, agency)
  app = await createApp(office)
  for (const user of ['clerk', 'head', 'operator'] as const)
    await setUser(office, agency, { id: user, name: user, roles: [user] }, password)
  await at('2026-03-02T01:00:00Z')
}, 300_000)
afterAll(async () => {
  await app.close()
  await office.end()
})

const values = { 李明: '1'.repeat(64), 赵敏: '2'.repeat(64) }
const comesAt = '2026-03-03T21:15:00+08:00'
const committing = (number: string, rates: object = { A: 1, B: 2, C: 5 }) => ({
  draft: { number, title: number, task: 'SJ2026-01', by: 'city', rates, reserves: 1 },
  entropy: {
    source: '双色球第2026024期开奖号码',
    at: comesAt,
    custodians: Object.entries(values).map(([name, value]) => ({
      name,
      commitment: commitmentTo({ agency: agency.name, draw: number }, name, value),
    })),
    withheld: 'omit',
  },
  revealBy: '2026-03-05',
})
const announced = { value: '02 08 17 23 26 31 + 05', at: comesAt }
const reveals = Object.entries(values).map(([custodian, value]) => ({ custodian, value }))
const withheld = { custodian: '赵敏', reasons: '失联' }
/** Changes what is kept as an intruder with the owner's rights would, and puts it back after `then`. */
const tampered = async (there: string, back: string, then: () => Promise<void>) => {
  await office.owner(there)
  try {
    await then()
  } finally {
    await office.owner(back)
  }
}

describe('a draw', () => {
  let id = ''
  const step = (name: string, body: object = {}, user?: UserRole) => ask(`/draws/${id}/${name}`, body, user)
  it('isn’t begun by who may not, nor twice under a number', async () => {
    expect(await says(ask('/draws', committing('CQ-1'), 'operator'))).toContain('403')
    expect(await says(ask('/draws/no-draw/draw'))).toContain('422 没有这次抽取')
    expect(await through([ask('/draws', committing('CQ-1')), ask('/draws', committing('CQ-1'), 'head')])).toBe(1)
    const { rows } = await office.owner(`select id from cases where procedure = 'random-draw'`)
    expect(rows).toHaveLength(1)
    id = rows[0].id
  })
  it('takes no step too early', async () => {
    expect(await says(step('announce', announced))).toContain('422 2026-03-03T21:15:00+08:00还没有到')
    expect(await says(step('reveal', reveals[0]))).toContain('目前是“方案已封存”')
    expect(await says(step('withhold', withheld, 'head'))).toContain('目前是“方案已封存”')
    expect(await says(step('draw'))).toContain('目前是“方案已封存”')
    expect(await says(step('publish'))).toContain('目前是“方案已封存”')
    const receipt = await app.inject({ url: `/api/draws/${id}/receipt.json`, headers: { cookie: cookies.clerk! } })
    expect([receipt.statusCode, receipt.json().detail]).toEqual([404, expect.stringContaining('公布或者作废以后，才有收据')])
  })
  it('takes no chance that is older than the commitment', async () => {
    await at('2026-03-04T01:00:00Z')
    expect(await says(step('announce', { ...announced, at: '2026-03-01T21:15:00+08:00' }))).toContain('不晚于方案封存的')
    expect(await says(step('announce', { ...announced, at: '2026-03-02T09:00:00+08:00' }))).toContain('不晚于方案封存的')
    expect(await says(step('announce', { ...announced, at: '2026-03-02T22:00:00+08:00' }))).toContain('不得早于方案写明的时刻')
    expect(await says(ask('/draws', { ...committing('CQ-0'), entropy: { ...committing('CQ-0').entropy, at: comesAt } }))).toContain(
      '已经过去',
    )
  })
  it('keeps what it was committed to', async () => {
    const amend = { step: '@amend', act: 1, reason: '改一改', values: { size: 1 } }
    expect(await says(ask(`/cases/${id}/corrections`, amend, 'head'))).toContain('不能更正或者撤回')
    expect(await says(ask(`/cases/${id}/corrections`, { step: '@void', reason: '重来' }, 'head'))).toContain('不能更正或者撤回')
    expect(await says(ask(`/cases/${id}/acts`, { step: 'announce', on: '2026-03-04', data: announced }))).toContain('由系统算出或者核对')
    const plans = (from: string, to: string) => `update draw_plans set plan = replace(plan, '${from}', '${to}')`
    await tampered(plans('"rate":500', '"rate":900'), plans('"rate":900', '"rate":500'), async () => {
      expect(await says(step('announce', announced))).toContain('保存的方案与日志里封存的摘要不符')
    })
    const officers = (from: string, to: string) => `update draw_plans set officers = replace(officers, '${from}', '${to}')`
    await tampered(officers(code(0), code(9)), officers(code(9), code(0)), async () => {
      expect(await says(step('announce', announced))).toContain('保存的人员名录与日志里封存的摘要不符')
    })
    expect(await through([step('announce', announced), step('announce', { ...announced, value: '01' }, 'head')])).toBe(1)
    expect(await says(step('announce', announced))).toContain('目前是“公开数值已产生”')
  })
  it('takes each custodian’s value once, and only in time', async () => {
    expect(await says(step('reveal', { ...reveals[0], value: '3'.repeat(64) }))).toContain('与事先的承诺不符')
    expect(await through([step('reveal', reveals[0]), step('reveal', reveals[0], 'head')])).toBe(1)
    expect(await says(step('draw'))).toContain('每名保管人都交出了数值')
    expect(await says(step('withhold', withheld, 'head'))).toContain('期限届满以后')
    expect(await says(step('withhold', { ...withheld, custodian: '李明' }, 'head'))).toContain('只有还没有交出数值的保管人')
    await at('2026-03-06T01:00:00Z')
    expect(await through([step('withhold', withheld, 'head'), step('reveal', reveals[1])])).toBe(1)
  })
  it('is drawn once, from the pool that was committed to', async () => {
    const pool = (from: string, to: string) => `update enterprises set grouped = '${to}' where code = '${code(7)}' and grouped = '${from}'`
    await tampered(pool('', '高新路1号'), pool('高新路1号', ''), async () => {
      expect(await says(step('draw'))).toContain('保存的企业名录与日志里封存的摘要不符')
    })
    expect(await through([step('draw'), step('draw', {}, 'head')])).toBe(1)
    for (const [name, body, user] of [
      ['draw', {}, 'clerk'],
      ['announce', announced, 'clerk'],
      ['reveal', reveals[1]!, 'clerk'],
      ['withhold', withheld, 'head'],
    ] as const)
      expect([name, await says(step(name, body, user))]).toEqual([name, expect.stringContaining('目前是“已抽取”')])
    const result = (from: string, to: string) => `update draw_results set result = replace(result, '${from}', '${to}')`
    await tampered(result('"seed":"', '"seed":"0'), result('"seed":"0', '"seed":"'), async () => {
      expect(await says(step('publish'))).toContain('保存的结果与日志里封存的摘要不符')
    })
  })
  it('is published once, and ended in public once', async () => {
    expect(await through([step('publish'), step('publish', {}, 'head')])).toBe(1)
    expect(await says(step('publish'))).toContain('目前是“已公布”')
    expect(await says(step('void', { reasons: ' ' }, 'head'))).toContain('400')
    expect(await through([step('void', { reasons: '名录遗漏一个市' }, 'head'), step('void', { reasons: '再来' }, 'head')])).toBe(1)
    for (const name of ['draw', 'publish'] as const) expect(await says(step(name))).toContain('目前是“已公开作废”')
    expect(await says(step('void', { reasons: '再来' }, 'head'))).toContain('目前是“已公开作废”')
  })
})

describe('officers', () => {
  const reach = async (number: string) => {
    // The sessions of the last day are good for the days before as well.
    clock = new Date('2026-03-02T01:00:00Z')
    const { status, json } = await ask('/draws', committing(number, { A: 50, B: 50, C: 50 }))
    if (status !== 201) return `${status} ${json.detail}`
    clock = new Date('2026-03-04T01:00:00Z')
    await ask(`/draws/${json.id}/announce`, announced)
    for (const reveal of reveals) await ask(`/draws/${json.id}/reveal`, reveal)
    return says(ask(`/draws/${json.id}/draw`))
  }
  const entry = async (n: number) =>
    (await office.owner(`select id from cases where procedure = 'inspector' and number = '${card(n)}'`)).rows[0].id
  const keepAway = async (n: number, enterprises: readonly number[]) => {
    for (const e of enterprises) await taken(office, agency, 'inspector', 'avoid', { code: code(e), reasons: '近亲属任职' }, await entry(n))
  }
  it('aren’t sent to enterprises that they must stay away from; where too few are left, it says why', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'yifa-pool-')), 'pool.csv')
    await writeFile(file, poolText(12))
    await importPool(office, agency.agency, file, { by: '王某', whole: true })
    const few = [1, 2, 3, 4, 5]
    for (const n of [2, 3, 4, 5]) await keepAway(n, few)
    expect(await reach('CQ-2')).toMatch(/^200/)
    const { rows } = await office.owner(
      `select result from draw_results join draw_plans using (agency, sha256) where plan like '%"draw":"CQ-2"%'`,
    )
    const sent = (JSON.parse(rows[0].result).assignments as { enterprise: string; officers: string[] }[]).filter((x) =>
      few.map(code).includes(x.enterprise),
    )
    expect(sent.length).toBeGreaterThan(0)
    for (const { officers } of sent) expect(officers.toSorted()).toEqual([card(1), card(6)])
    for (const n of [2, 3, 4, 5, 6]) await keepAway(n, [0, 6, 7, 8, 9, 10, 11, ...(n === 6 ? few : [])])
    expect(await reach('CQ-3')).toMatch(/^422 .*需要2名人员，只有[01]名可以派：[56]名/)
  }, 180_000)
  it('without a certificate keep the plan from being committed to', async () => {
    const { rows } = await office.owner(`select id from cases where procedure = 'certificate' and number = '${card(3)}'`)
    await taken(office, agency, 'certificate', 'suspend', { reasons: '考核不称职' }, rows[0].id)
    expect(await reach('CQ-4')).toContain(`422 检查人员检查员3（${card(3)}）在2026-05-29没有有效的执法证件`)
  })
})
