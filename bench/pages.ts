/** The report page against a static file of the same size, served by the same server. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import staticFiles from '@fastify/static'
import { loadDemo } from '../src/office/demo.ts'
import { createApp } from '../src/server/app.ts'
import { say, withBenchOffice } from './office.ts'

const seconds = 5
const run = promisify(execFile)

/** Requests per second. */
const speed = async (url: string): Promise<number> => {
  const { stdout } = await run('node_modules/.bin/autocannon', ['-c', '20', '-d', String(seconds), '--json', url])
  const { requests, non2xx, errors } = JSON.parse(stdout) as { requests: { average: number }; non2xx: number; errors: number }
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times`)
  return requests.average
}

await withBenchOffice(async (office) => {
  await loadDemo(office, 'demo/ledgers/2023', () => {})
  const folder = await mkdtemp(join(tmpdir(), 'yifa-static-'))
  const app = await createApp(office)
  await app.register(staticFiles, { root: folder, prefix: '/bench/', decorateReply: false })
  try {
    const page = (await app.inject('/reports/2023')).body
    await writeFile(join(folder, 'page.html'), page)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    const paths = ['/bench/page.html', '/reports/2023', '/figures/licensing.decided?year=2023', '/registers/license-cases']
    const found: number[] = []
    for (const path of paths) found.push(await speed(at + path))
    const [file = 0, report = 0, figure = 0, register = 0] = found
    say(`${Buffer.byteLength(page)} bytes`, { 'static file/s': file, 'report page/s': report, ratio: report / file })
    say('not kept in memory', { 'figure page/s': figure, 'register page/s': register })
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
})
