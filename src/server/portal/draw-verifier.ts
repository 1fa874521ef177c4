/** The verifier of draws, to be kept and opened from a folder: whoever doubts this site need not trust it for the verdict. */
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { Said } from '../../define/index.ts'
import { download } from '../download.ts'

const built = new URL('../../../build/verifier/index.html', import.meta.url)

export const drawVerifier = async (app: FastifyInstance): Promise<void> => {
  app.get('/verify/draw-verifier.html', async (_, reply) => {
    const page = await readFile(built).catch(() => {
      throw new Said('核验页面还没有生成。请在项目目录运行 npm run prepare。')
    })
    return download(reply, 'html', 'draw-verifier.html').send(page)
  })
}
