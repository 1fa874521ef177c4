/** One database server for the whole run: the embedded one, or the server that DATABASE_URL names. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../src/store/embedded/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env['DATABASE_URL']
  if (given !== undefined) {
    project.provide('databaseUrl', given)
    return async () => {}
  }
  const dir = await mkdtemp(join(tmpdir(), 'yifa-tests-'))
  const server = await startEmbedded({ dir: join(dir, 'pg') })
  project.provide('databaseUrl', server.url)
  return async () => {
    await server.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
