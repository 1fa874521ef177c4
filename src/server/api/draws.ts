/** Draws: the pool, what a draft comes to, and each step from the commitment to the published result. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { yearOf } from '../../define/index.ts'
import { announce, commit, draw, publish, readDraw, receiptOf, reveal, voidDraw, withhold } from '../../office/draws/draw.ts'
import { inspectorsOn } from '../../office/draws/inspectors.ts'
import { drafted, taskOf } from '../../office/draws/plan.ts'
import { importPool, type PoolImport } from '../../office/draws/pool.ts'
import { coverageOf, draws, showDraw } from '../../office/draws/read.ts'
import { procedureOf } from '../../office/step.ts'
import { revisions, strataOf } from '../../store/pool.ts'
import { demand } from '../access/roles.ts'
import { download } from '../download.ts'
import { Problem, read } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId } from './cases.ts'
import { drawView, type DrawsView, type DrawView, type PoolView, type PreviewView } from './draw-views.ts'

const name = z.string().trim().min(1, '不能为空').max(200)
/** What people set of a draw. */
export const draft = z.strictObject({
  number: name,
  title: name,
  task: name,
  by: z.enum(['city', 'trade']),
  rates: z.record(z.enum(['A', 'B', 'C', 'D']), z.number().optional()),
  reserves: z.int().min(0).max(1_000).default(1),
  exclusions: z
    .array(z.strictObject({ id: name, reason: name }))
    .max(100_000)
    .default([]),
  yearlyCap: z.int().min(1).optional(),
  groupCap: z.int().min(1).optional(),
})
const moment = z.iso.datetime({ offset: true, error: '应当是带时区的时刻' })
const hex = z.string().regex(/^[0-9a-f]{64}$/, '应当是64位小写十六进制数')
export const committing = z.strictObject({
  draft,
  entropy: z.strictObject({
    source: name,
    at: moment,
    custodians: z.array(z.strictObject({ name, commitment: hex })).min(2, '至少有两名'),
    withheld: z.enum(['omit', 'void']),
  }),
  revealBy: z.iso.date(),
})
export const drawSteps = {
  announce: z.strictObject({ value: name, at: moment }),
  reveal: z.strictObject({ custodian: name, value: hex }),
  withhold: z.strictObject({ custodian: name, reasons: z.string().trim().min(1, '请写明情况').max(2_000) }),
  void: z.strictObject({ reasons: z.string().trim().min(1, '请写明理由').max(2_000) }),
}
/** A pool of a whole province. */
const largest = 4 * 2 ** 30

const given = ({ rates, ...d }: z.infer<typeof draft>) => ({
  ...d,
  rates: Object.fromEntries(Object.entries(rates).flatMap(([risk, rate]) => (rate === undefined ? [] : [[risk, rate]]))),
})

export const drawRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const served = async () => (await agency()).agency
  const titleOf = (state: string): string => procedureOf(office, 'random-draw').states[state] ?? state
  const shown = async (id: string): Promise<DrawView> => {
    const found = await showDraw(office, await served(), id)
    return drawView(found, titleOf(found.kept.c.state), coverageOf(found.kept, found.visits))
  }

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

  app.get('/draws', async (): Promise<DrawsView> =>
    (await draws(office, await served())).map((d) => ({ ...d, stateTitle: titleOf(d.state) })),
  )
  app.get('/draws/:id', async (request): Promise<DrawView> => shown(read(byId, request.params).id))
  app.get('/draws/:id/receipt.json', async (request, reply) => {
    const kept = await readDraw(office, await served(), read(byId, request.params).id)
    return download(reply, 'json', `${kept.plan.draw}收据.json`).send(await receiptOf(office, await served(), kept))
  })

  app.post('/draws/preview', async (request): Promise<PreviewView> => {
    const d = given(read(draft, request.body))
    const { c, items } = await taskOf(office, await served(), d.task)
    const { strata, exclusions } = await drafted(office, await served(), d, items.join('、'), yearOf(c['draft'].from))
    const officers = (await inspectorsOn(office, await served(), c['draft'].to)).filter((o) => items.every((i) => o.items.includes(i)))
    return { item: items.join('、'), officers: officers.length, excluded: exclusions.length, strata }
  })
  app.post('/draws', async (request, reply) => {
    demand(request.user, ['clerk', 'reviewer', 'head'], '封存抽取方案')
    const { draft: d, ...rest } = read(committing, request.body)
    const id = await commit(office, await agency(), { draft: given(d), ...rest, by: request.user.name })
    return reply.code(201).send(await shown(id))
  })

  /** A step of a draw that was committed to, and how the draw looks after it. */
  const step = <T>(
    path: string,
    who: { readonly roles: Parameters<typeof demand>[1]; readonly what: string },
    schema: z.ZodType<T>,
    take: (served: string, id: string, body: T, by: string) => Promise<void>,
  ) =>
    app.post(`/draws/:id/${path}`, async (request): Promise<DrawView> => {
      demand(request.user, who.roles, who.what)
      const { id } = read(byId, request.params)
      await take(await served(), id, read(schema, request.body), request.user.name)
      return shown(id)
    })
  const staff = ['clerk', 'reviewer', 'head'] as const
  const nothing = z.strictObject({}).default({})
  step('announce', { roles: staff, what: '登记公开数值' }, drawSteps.announce, (s, id, body, by) =>
    announce(office, s, id, { ...body, by }),
  )
  step('reveal', { roles: staff, what: '登记保管的数值' }, drawSteps.reveal, (s, id, body, by) => reveal(office, s, id, { ...body, by }))
  step('withhold', { roles: ['head'], what: '登记没有交出' }, drawSteps.withhold, (s, id, body, by) =>
    withhold(office, s, id, { ...body, by }),
  )
  step('draw', { roles: staff, what: '抽取' }, nothing, (s, id, _, by) => draw(office, s, id, by))
  step('publish', { roles: staff, what: '公布抽取结果' }, nothing, (s, id, _, by) => publish(office, s, id, by))
  step('void', { roles: ['head'], what: '公开作废' }, drawSteps.void, (s, id, body, by) => voidDraw(office, s, id, { ...body, by }))
}
