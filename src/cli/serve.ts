/** yifa serve: the public pages, the workbench and its API, and the sealing of what is recorded. */
import { faultsOf, Said } from '../define/index.ts'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { statutes } from '../../statutes/index.ts'
import { catalog } from '../domains/catalog.ts'
import { loadDemo, needsDemo } from '../office/demo.ts'
import { agencies, agencyOf, openOffice, type Office } from '../office/office.ts'
import { firstUsers } from '../office/users.ts'
import { deliver } from '../office/reminders/outbox.ts'
import { readSettings, type ReminderSettings } from '../office/reminders/settings.ts'
import { isTime, sweep } from '../office/reminders/sweep.ts'
import { createApp } from '../server/app.ts'
import { siteOf } from '../server/site.ts'
import { sealAll } from '../store/sealing.ts'
import { dataDir, foldedByTheRules } from './open.ts'

export const usage =
  'yifa serve [--port 8080] [--host 127.0.0.1] [--data 目录] [--agency 部门] [--address 公开网址] [--behind-proxy] [--no-demo]'

const demoLedgers = fileURLToPath(new URL('../../demo/ledgers/2023', import.meta.url))
/** Milliseconds between two rounds of sealing, and between two looks at what there is to remind of. */
const sealEvery = 3_000
const remindEvery = 15_000

/** Does something round by round, agency by agency, until stopped; a round that fails is tried again. */
const keepDoing = (
  office: Office,
  what: string,
  pause: number,
  work: (agency: string, stopped: () => boolean) => Promise<unknown>,
): (() => Promise<void>) => {
  let stopped = false
  let timer: NodeJS.Timeout
  let round = Promise.resolve()
  const go = async () => {
    try {
      for (const { agency } of await agencies(office)) await work(agency, () => stopped)
    } catch (e) {
      console.error(`${what}没有完成，稍后重试：${(e as Error).name}`)
    }
    if (!stopped) timer = setTimeout(() => (round = go()), pause)
  }
  round = go()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await round
  }
}

/** Orders and signs what was recorded since the last round. */
const keepSealing = (office: Office) =>
  keepDoing(office, '封存', sealEvery, (agency) => sealAll(office.db.sealer, agency, office.keys, office.now))

/** Makes each day's reminders and sends what waits. */
const keepReminding = (office: Office, settings: ReminderSettings, address: string | undefined) =>
  keepDoing(office, '提醒', remindEvery, async (agency, stopped) => {
    if (isTime(office, settings)) await sweep(office, agency, settings, address)
    await deliver(office, agency, settings, stopped)
  })

const taken = (port: number) => new Said(`端口${port}已被占用。请关闭占用它的程序，或者用 --port 换一个。`)
/** Says at once that a port is taken, before anybody waits for the demo. */
const demandPort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', (e: NodeJS.ErrnoException) => reject(e.code === 'EADDRINUSE' ? taken(port) : e))
      .listen(port, host, () => probe.close(() => resolve()))
  })

const signInLines = async (office: Office, data: string, named: string | undefined): Promise<string[]> => {
  const file = join(data, 'first-sign-in.txt')
  const agency = await siteOf(office, named)
    .agency()
    .catch(() => undefined)
  if (agency === undefined) return ['还没有任何部门。请用 --agency 写明部门名称启动，或者先用 yifa import 导入台账。']
  const made = await firstUsers(office, agency, file)
  if (made.length > 0)
    return [
      `首次登录（密码只显示这一次，并保存在${file}，请妥善保管）：`,
      ...made.map((u) => `  ${u.id.padEnd(10)}${u.password}  ${u.name}`),
    ]
  return existsSync(file) ? [`用户名和密码见${file}。`] : []
}

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      agency: { type: 'string' },
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      address: { type: 'string' },
      'behind-proxy': { type: 'boolean', default: false },
      'no-demo': { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Said(`“${values.port}”不是端口号。请填写0到65535之间的整数。`)
  const faults = faultsOf(catalog, statutes)
  if (faults.length > 0) throw new Said(`程序的定义有误，不能启动：\n${faults.join('\n')}`)
  await demandPort(port, values.host)
  const data = dataDir(values.data)
  const settings = await readSettings(data, process.env)
  const office = await openOffice({ data, url: process.env['DATABASE_URL'], catalog })
  const stopping: (() => Promise<void>)[] = []
  try {
    await foldedByTheRules(office)
    const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
    if (values.agency !== undefined) await agencyOf(office, values.agency)
    else if (!values['no-demo'] && (await needsDemo(office))) {
      const loading = loadDemo(office, demoLedgers, (line) => console.log(line)).catch((e: unknown) => {
        if (!(e instanceof Said)) throw e
        console.error(e.message)
      })
      // Whoever stops the first start needn't wait for the demo: the next start goes on where it was.
      if ((await Promise.race([loading, interrupted.then(() => 'interrupted')])) === 'interrupted') process.exit(130)
    }
    const app = await createApp(office, {
      agency: values.agency,
      address: values.address,
      behindProxy: values['behind-proxy'],
      reminders: settings,
    })
    const at = await app.listen({ port, host: values.host })
    stopping.push(keepSealing(office), keepReminding(office, settings, values.address))
    console.log(
      [`依法已启动`, `  公开页面  ${at}/`, `  工作台    ${at}/staff`, ...(await signInLines(office, data, values.agency))].join('\n'),
    )
    await interrupted
    await app.close()
  } finally {
    await Promise.all(stopping.map((stop) => stop()))
    await office.close()
  }
}
