/** What is drawn from: the pool of enterprises with its updates, and the list of inspectors. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { listedOn } from '../../office/draws/inspectors.ts'
import { importPool, type PoolImport } from '../../office/draws/pool.ts'
import { revisions, strataOf } from '../../store/pool.ts'
import { demand } from '../access/roles.ts'
import { Problem, read } from '../problem.ts'
import type { Site } from '../site.ts'
import type { InspectorsView, PoolView } from './draw-views.ts'

/** A pool of a whole province. */
const largest = 4 * 2 ** 30
const onDay = z.object({ on: z.iso.date() })

export const poolRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const served = async () => (await agency()).agency

  app.get('/pool', async (): Promise<PoolView> => {
    const all = await revisions(office.db.app, await served())
    const revision = all[0]?.revision ?? 0
    return {
      revision,
      strata: await strataOf(office.db.app, await served(), { revision, by: 'city', without: [] }),
      revisions: all.map((r) => ({ ...r, at: r.at.toISOString() })),
    }
  })
  app.post('/pool', async (request): Promise<PoolImport> => {
    demand(request.user, ['clerk', 'reviewer', 'head', 'operator'], '更新企业名录')
    const folder = await mkdtemp(join(tmpdir(), 'yifa-pool-'))
    try {
      let whole = false
      let path: string | undefined
      for await (const part of request.parts({ limits: { files: 1, fileSize: largest, fields: 4 } })) {
        if (part.type === 'field') {
          if (part.fieldname === 'whole') whole = part.value === 'true'
          continue
        }
        path = join(folder, basename(part.filename.replaceAll('\\', '/')).slice(-120) || '名录.csv')
        await pipeline(part.file, createWriteStream(path))
        if (part.file.truncated) throw new Problem(413, '文件太大', '名录超过了4GB。请在服务器上用 yifa pool 导入。')
      }
      if (path === undefined) throw new Problem(422, '没有文件', '请选择名录文件。')
      return await importPool(office, await served(), path, { by: request.user.name, whole })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  app.get('/inspectors', async (request): Promise<InspectorsView> => {
    const { on } = read(onDay, request.query)
    const listed = await listedOn(office, await served(), on)
    return listed.map(({ caseId, id, name, validUntil, items, avoids }) => ({
      caseId,
      certificate: id,
      name,
      validUntil: validUntil ?? null,
      items,
      avoids,
    }))
  })
}
