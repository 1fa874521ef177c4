/** What anybody takes home to check a draw: the verifier, which opens from a folder without this site, and the proof of one enterprise's place. */
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Said } from '../../define/index.ts'
import { proofFor } from '../../office/draws/proof.ts'
import { download } from '../download.ts'
import { read } from '../problem.ts'
import type { Portal } from './portal.ts'

const built = new URL('../../../build/verifier/index.html', import.meta.url)
const asked = z.object({
  draw: z.string().trim().min(1, '请填写抽取编号').max(200),
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z]{18}$/, '请填写18位统一社会信用代码'),
})
// Whoever knows a code may ask; nobody needs to ask for many.
const seldom = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } }

/** The page holds its script, and may ask only this site for the receipt that its address names. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const drawVerifier = async (app: FastifyInstance, { site }: Portal): Promise<void> => {
  app.get('/verify/draw-verifier.html', async (request, reply) => {
    const { receipt } = read(z.object({ receipt: z.string().max(200).optional() }), request.query)
    const page = await readFile(built).catch(() => {
      throw new Said('核验页面还没有生成。请在项目目录运行 npm run prepare。')
    })
    if (receipt !== undefined) return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page)
    return download(reply, 'html', 'draw-verifier.html').send(page)
  })
  app.get('/verify/draw-proof.json', seldom, async (request, reply) => {
    const { draw, code } = read(asked, request.query)
    const proof = await proofFor(site.office, (await site.agency()).agency, { draw, code })
    return download(reply, 'json', `${draw}证明${code}.json`).send(proof)
  })
}
