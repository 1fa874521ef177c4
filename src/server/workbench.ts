/** The built workbench at /staff: files as they are, and its first page for every address within. */
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Problem } from './problem.ts'

// Its components write their styles into the page as they appear; scripts stay files of ours.
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

export const workbench = async (app: FastifyInstance, { folder }: { folder: string | undefined }): Promise<void> => {
  if (folder === undefined) {
    const missing = async () => {
      throw new Problem(404, '工作台还没有构建', '请在项目目录运行 npm run build，再重新启动。')
    }
    app.get('/staff', missing)
    app.get('/staff/*', missing)
    return
  }
  const first = await readFile(join(folder, 'index.html'))
  const worker = await readFile(join(folder, 'sw.js'))
  app.addHook('onSend', async (_, reply) => void reply.header('content-security-policy', policy))
  await app.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/staff/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  })
  const open = async (_: unknown, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(first)
  // Asked for anew each time, so that no device goes on with an old version.
  app.get('/staff/sw.js', async (_, reply) => reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(worker))
  app.get('/staff', open)
  app.get('/staff/*', open)
}
