/** Draws: what a draft comes to, and each step from the commitment to the published result. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { roles, takingText, yearOf } from '../../define/index.ts'
import { boardOf } from '../../office/draws/board.ts'
import { againstStep, announce, commit, draw, publish, readDraw, receiptOf, reveal, voidDraw, withhold } from '../../office/draws/draw.ts'
import { listedOn } from '../../office/draws/inspectors.ts'
import { drafted, taskOf } from '../../office/draws/plan.ts'
import { jointProposals } from '../../office/draws/joint.ts'
import { coverageOf, draws, showDraw, visits } from '../../office/draws/read.ts'
import { procedureOf } from '../../office/step.ts'
import type { User } from '../../office/users.ts'
import { demand } from '../access/roles.ts'
import { download } from '../download.ts'
import { pageNumber, read, refusalView } from '../problem.ts'
import type { Site } from '../site.ts'
import { byId } from './cases.ts'
import { cited } from './catalog.ts'
import {
  drawView,
  type BoardView,
  type DrawsView,
  type DrawStepView,
  type DrawView,
  type JointView,
  type PreviewView,
} from './draw-views.ts'
import { pageSize } from './registers.ts'

const name = z.string().trim().min(1, '不能为空').max(200)
/** What people set of a draw. */
export const draft = z.strictObject({
  number: name,
  title: name,
  task: name,
  by: z.enum(['city', 'trade']),
  mode: z.enum(['tickets', 'ranks']).default('tickets'),
  rates: z.record(z.enum(['A', 'B', 'C', 'D']), z.number().optional()),
  reserves: z.int().min(0).max(1_000).default(1),
  exclusions: z
    .array(z.strictObject({ id: name, reason: name }))
    .max(100_000)
    .default([]),
  yearlyCap: z.int().min(1).optional(),
  groupCap: z.int().min(1).optional(),
})
/** What decides the sizes of strata. */
export const wished = draft.omit({ number: true, title: true })
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
const given = <D extends z.infer<typeof wished>>({ rates, ...d }: D) => ({
  ...d,
  rates: Object.fromEntries(Object.entries(rates).flatMap(([risk, rate]) => (rate === undefined ? [] : [[risk, rate]]))),
})

const staff = ['clerk', 'reviewer', 'head'] as const
const inYear = z.object({ year: z.coerce.number().int().min(1949).max(2100) })

export const drawRoutes = async (app: FastifyInstance, { office, agency }: Site): Promise<void> => {
  const served = async () => (await agency()).agency
  const titleOf = (state: string): string => procedureOf(office, 'random-draw').states[state] ?? state
  const shown = async (id: string, { name: by }: User): Promise<DrawView> => {
    const found = await showDraw(office, await served(), id)
    const steps = Object.entries(procedureOf(office, 'random-draw').steps).filter(([, s]) => !s.opens)
    const next = steps.map(async ([step, s]): Promise<DrawStepView> => {
      const refusals = (await againstStep(office, await served(), found.kept, step, by)).map(refusalView)
      const said = { id: step, title: s.title, taking: takingText(s), by: s.by, byTitle: roles[s.by], ...cited(s.basis) }
      return { ...said, refusals, available: refusals.length === 0 }
    })
    return drawView(found, titleOf(found.kept.c.state), coverageOf(found.kept, found.visits), await Promise.all(next))
  }

  app.get('/plans/joint', async (request): Promise<JointView> => {
    demand(request.user, staff, '查看可以联合的抽查任务')
    return jointProposals(office, await served(), read(inYear, request.query).year)
  })

  app.get('/draws', async (): Promise<DrawsView> =>
    (await draws(office, await served())).map((d) => ({ ...d, stateTitle: titleOf(d.state) })),
  )
  app.get('/draws/:id', async (request): Promise<DrawView> => shown(read(byId, request.params).id, request.user))
  app.get('/draws/:id/receipt.json', async (request, reply) => {
    const kept = await readDraw(office, await served(), read(byId, request.params).id)
    return download(reply, 'json', `${kept.plan.draw}收据.json`).send(await receiptOf(office, await served(), kept))
  })

  app.get('/draws/:id/board', async (request): Promise<BoardView> => {
    const { id, page } = read(byId.extend({ page: pageNumber }), { ...(request.query as object), ...(request.params as object) })
    const kept = await readDraw(office, await served(), id)
    const opened = await visits(office, await served(), { draw: kept.plan.draw })
    const part = { offset: (page - 1) * pageSize, limit: pageSize }
    return { ...(await boardOf(office, await served(), kept, opened, part)), page, pageSize }
  })

  app.post('/draws/preview', async (request): Promise<PreviewView> => {
    const d = given(read(wished, request.body))
    const { c, items } = await taskOf(office, await served(), d.task)
    const { strata, exclusions } = await drafted(office, await served(), d, items.join('、'), yearOf(c['draft'].from))
    const listed = await listedOn(office, await served(), c['draft'].to)
    return {
      item: items.join('、'),
      from: c['draft'].from,
      to: c['draft'].to,
      officers: listed.filter((o) => o.validUntil !== undefined && items.every((i) => o.items.includes(i))).length,
      listed: listed.length,
      uncertified: listed.flatMap((o) => (o.validUntil === undefined ? [`${o.name}（${o.id}）`] : [])),
      excluded: exclusions,
      strata,
    }
  })
  app.post('/draws', async (request, reply) => {
    demand(request.user, staff, '封存抽取方案')
    const { draft: d, ...rest } = read(committing, request.body)
    const id = await commit(office, await agency(), { draft: given(d), ...rest, by: request.user.name })
    return reply.code(201).send(await shown(id, request.user))
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
      return shown(id, request.user)
    })
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
