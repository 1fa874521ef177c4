/** The report page of the portal against a static file of the same size, served by the same framework in the same process. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import autocannon from 'autocannon'
import { loadDemo } from '../src/office/demo.ts'
import { createApp } from '../src/server/app.ts'
import { say, withBenchOffice } from './office.ts'

await withBenchOffice(async (office) => {
  await loadDemo(office, 'demo/ledgers/2023', () => {})
  const app = await createApp(office)
  const page = (await app.inject('/reports/2023')).body
  const folder = await mkdtemp(join(tmpdir(), 'yifa-bench-static-'))
  await writeFile(join(folder, 'page.html'), page)
  const fixed = await createApp(office)
  await fixed.register(fastifyStatic, { root: folder, prefix: '/fixed/', decorateReply: false })
  const address = await fixed.listen({ port: 0, host: '127.0.0.1' })
  const rate = async (path: string): Promise<number> => {
    const run = await autocannon({ url: address + path, connections: 8, duration: 5 })
    if (run.non2xx > 0 || run.errors > 0) throw new Error(`${path}: ${run.non2xx} answers were no success, ${run.errors} failed`)
    return run.requests.average
  }
  await rate('/reports/2023')
  const pages: number[] = []
  const files: number[] = []
  for (let round = 0; round < 3; round++) {
    pages.push(await rate('/reports/2023'))
    files.push(await rate('/fixed/page.html'))
  }
  const middle = (xs: number[]) => xs.toSorted((a, b) => a - b)[1]!
  say(`report page of ${Buffer.byteLength(page)} bytes`, {
    'requests/s': middle(pages),
    'static file requests/s': middle(files),
    ratio: middle(pages) / middle(files),
  })
  await app.close()
  await fixed.close()
  await rm(folder, { recursive: true })
})
