/** Imports: ledgers sent by hand, their refused rows, and taking an import back. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { importLedgers } from '../../office/import.ts'
import { undoImport } from '../../office/undo.ts'
import type { Office } from '../../office/office.ts'
import { refusedWorkbook } from '../../office/refused.ts'
import { demand } from '../access/roles.ts'
import { download } from '../download.ts'
import { Problem, read } from '../problem.ts'
import type { Site } from '../site.ts'
import type { ImportResults, ImportView, UndoneView } from './types.ts'

const byId = z.object({ id: z.string().max(200) })
export const undoing = z.object({ reason: z.string().trim().min(1, '请写明理由').max(2_000) })
const kinds = ['.xlsx', '.xlsm', '.csv', '.tsv', '.xls']
const limits = { files: 50, fileSize: 200 * 2 ** 20, fields: 10 }

/** The last imports, newest first. */
export const importsOf = async (office: Office, agency: string, most: number): Promise<ImportView[]> => {
  const rows = await office.db.app
    .selectFrom('imports')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((i) => ({
    id: i.id,
    file: i.file,
    sheet: i.sheet,
    register: i.register,
    registerTitle: office.catalog.registers.get(i.register)?.title ?? i.register,
    by: i.by,
    startedAt: i.started_at.toISOString(),
    finishedAt: i.finished_at?.toISOString() ?? null,
    undoneAt: i.undone_at?.toISOString() ?? null,
    rows: i.rows,
    added: i.added,
    present: i.present,
    refused: i.refused,
  }))
}

export const importRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  app.get('/imports', async () => importsOf(office, (await agency()).agency, 200))

  app.post('/imports', async (request): Promise<ImportResults> => {
    demand(request.user, ['clerk', 'reviewer', 'head', 'operator'], '导入台账')
    const folder = await mkdtemp(join(tmpdir(), 'yifa-import-'))
    try {
      const fields: Record<string, string> = {}
      const paths: string[] = []
      for await (const part of request.parts({ limits })) {
        if (part.type === 'field') {
          fields[part.fieldname] = String(part.value)
          continue
        }
        // The name tells the register, so it is kept, each file in a folder of its own.
        const name = basename(part.filename.replaceAll('\\', '/')).slice(-120)
        if (!kinds.includes(extname(name).toLowerCase())) throw new Problem(422, '不能导入', `“${name}”不是台账。请选择.xlsx或者.csv文件。`)
        const own = join(folder, randomUUID())
        await mkdir(own)
        paths.push(join(own, name))
        await pipeline(part.file, createWriteStream(paths.at(-1)!))
        if (part.file.truncated) throw new Problem(413, '文件太大', `“${name}”超过了200MB。请拆成几份再导入。`)
      }
      if (paths.length === 0) throw new Problem(422, '没有文件', '请选择要导入的台账。')
      const results = await importLedgers(office, paths, {
        by: request.user.name,
        agency: (await agency()).name,
        register: fields['register'] || undefined,
        dryRun: fields['dryRun'] === 'true',
      })
      return results.map((r) => ({ ...r, file: basename(r.file) }))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  app.get('/imports/:id/refused.xlsx', async (request, reply) => {
    const { id } = read(byId, request.params)
    return download(reply, 'xlsx', '退回的行.xlsx').send(await refusedWorkbook(office, (await agency()).agency, id))
  })

  app.post('/imports/:id/undo', async (request): Promise<UndoneView> => {
    demand(request.user, ['operator', 'head'], '撤销导入')
    const { id } = read(byId, request.params)
    const { reason } = read(undoing, request.body)
    return { undone: await undoImport(office, (await agency()).agency, id, { by: request.user.name, reason }) }
  })
}
