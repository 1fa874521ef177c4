/** The description of the API (OpenAPI 3.1), made from the definitions: a path for each step, with examples from the journeys. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  citationText,
  dayTitle,
  roles,
  schemaOf,
  type AnyProcedure,
  type Catalog,
  type Citation,
  type Field,
  type Step,
} from '../../define/index.ts'
import { rulesOf, type Refusal } from '../../engine/index.ts'
import { problemOf, refused } from '../problem.ts'
import type { Site } from '../site.ts'
import { stepPath } from './steps.ts'
import type { CaseView, FiguresView, ProblemView, RecordsView, RegisterPageView, SessionView, TakenView } from './types.ts'

type Json = Readonly<Record<string, unknown>>

const citation: z.ZodType<Citation> = z.strictObject({
  law: z.string(),
  title: z.string(),
  article: z.exactOptional(z.union([z.number(), z.string()])),
  para: z.exactOptional(z.int()),
  item: z.exactOptional(z.int()),
  toConfirm: z.exactOptional(z.literal(true)).describe('没有对照原文，待核'),
})
const refusal = z.strictObject({
  kind: z
    .enum(['state', 'shape', 'must', 'should'])
    .describe('state：目前不能办；shape：填写不符；must：法律不许；should：提醒，写明理由可以办'),
  says: z.string(),
  basis: citation,
  citation: z.string().describe('《…》第…条'),
  lawPage: z.string().describe('条文在公开页面的地址'),
  toConfirm: z.exactOptional(z.literal(true)),
  field: z.exactOptional(z.string()),
})
const problem: z.ZodType<ProblemView> = z.strictObject({
  title: z.string(),
  detail: z.string(),
  status: z.int(),
  refusals: z.exactOptional(z.array(refusal)),
})
const taken: z.ZodType<TakenView> = z.strictObject({ caseId: z.string(), n: z.int().describe('是这件办件的第几步') })

const day = z.iso.date()
const cited = { basis: z.string(), lawPage: z.string(), toConfirm: z.exactOptional(z.literal(true)) }
const role = z.enum(Object.keys(roles) as [keyof typeof roles])
const field = z.strictObject({
  name: z.string(),
  kind: z.enum([
    'text',
    'longText',
    'names',
    'day',
    'year',
    'choice',
    'openChoice',
    'flag',
    'integer',
    'number',
    'money',
    'creditCode',
    'reference',
    'references',
    'files',
  ]),
  title: z.string(),
  optional: z.boolean(),
  confidential: z.boolean(),
  internal: z.boolean(),
  options: z.array(z.strictObject({ value: z.string(), title: z.string() })),
  to: z.exactOptional(z.string()),
  numbering: z.exactOptional(z.string()),
})
const nextStep = z.strictObject({
  id: z.string(),
  title: z.string(),
  by: role,
  byTitle: z.string(),
  opens: z.boolean(),
  from: z.array(z.string()),
  to: z.exactOptional(z.string()),
  ...cited,
  dayTitle: z.string(),
  fields: z.array(field),
  refusals: z.array(refusal),
  available: z.boolean(),
})
const act = z.strictObject({
  n: z.int(),
  step: z.string(),
  title: z.string(),
  on: day,
  at: z.iso.datetime(),
  by: z.string(),
  assumed: z.exactOptional(z.literal(true)),
  reasons: z.exactOptional(z.record(z.string(), z.string())),
  corrected: z.exactOptional(z.literal(true)),
  voided: z.exactOptional(z.literal(true)),
  data: z.array(z.strictObject({ name: z.string(), title: z.string(), text: z.string(), confidential: z.exactOptional(z.literal(true)) })),
  proof: z.exactOptional(z.strictObject({ index: z.int(), size: z.int() })),
})
const caseSchema: z.ZodType<CaseView> = z.object({
  id: z.string(),
  procedure: z.string(),
  title: z.string(),
  name: z.string(),
  number: z.string().nullable(),
  state: z.string(),
  stateTitle: z.string(),
  acts: z.array(act),
  deadlines: z
    .array(
      z.object({
        clock: z.string(),
        title: z.string(),
        ...cited,
        state: z.enum(['waiting', 'running', 'paused', 'stopped']),
        limitText: z.string(),
        due: day.nullable(),
        overdue: z.boolean(),
        workingDaysLeft: z.int().nullable(),
        provisional: z.boolean(),
        version: z.string().describe('这一版规定约束哪些日期开始的办件；没有变化过的为空'),
        spent: z
          .object({ total: z.int(), used: z.int(), left: z.int(), says: z.string() })
          .nullable()
          .describe('期限共几日、已用几日、还剩几日，延长的计算在内；left为负是超过的日数'),
        dueIfResumed: day.nullable().describe('正在暂停的，如果就此恢复，到哪一日届满'),
        readings: z
          .array(
            z.strictObject({
              about: z.enum(['lastDay', 'pause', 'extension', 'limit']),
              taken: z.string().describe('采用的算法'),
              why: z.string(),
              says: z.string().describe('另一种算法'),
              due: day,
            }),
          )
          .describe('法律没有写明的，采用哪种算法、为什么，另一种算法到哪一日'),
        entries: z
          .array(
            z.strictObject({
              what: z.enum(['start', 'restart', 'pause', 'resume', 'extend', 'stop']),
              n: z.int().describe('是这件办件的第几步'),
              step: z.string(),
              title: z.string(),
              on: day,
              count: z.exactOptional(z.int()),
              late: z.exactOptional(z.literal(true)).describe('届满以后才延长，不计'),
              ranOut: z.exactOptional(z.literal(true)).describe('暂停的期限已满，自行恢复'),
              says: z.string(),
              ...cited,
            }),
          )
          .describe('起算、重新起算、暂停、恢复、延长、终止，每一项有环节、日期和依据'),
        days: z
          .array(
            z.strictObject({
              day,
              counts: z.boolean(),
              but: z.exactOptional(z.enum(['start', 'off', 'pause', 'roll'])),
              why: z.string(),
              number: z.exactOptional(z.int()),
              notice: z.exactOptional(z.string()),
            }),
          )
          .describe('逐日说明是否计入和为什么'),
      }),
    )
    .describe('各项期限'),
  findings: z.array(
    z.strictObject({
      n: z.int(),
      kind: z.enum(['breach', 'warning', 'late', 'reference']),
      says: z.string(),
      citation: z.string(),
      lawPage: z.string(),
    }),
  ),
  loose: z.array(z.strictObject({ says: z.string() })),
  steps: z.array(nextStep).describe('接下来可以办理的环节，以及不能办理的理由'),
})
const row = z.strictObject({
  id: z.string(),
  number: z.nullable(z.string()),
  name: z.string(),
  state: z.string(),
  cells: z.array(z.union([z.string(), z.number(), z.null()])),
})
const paged = { columns: z.array(z.string()), rows: z.array(row), total: z.int(), page: z.int(), pageSize: z.int() }
const registerPage: z.ZodType<RegisterPageView> = z.strictObject(paged)
const figure = z.strictObject({
  id: z.string(),
  title: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  text: z.string(),
  records: z.int(),
  definition: z.string(),
})
const figures: z.ZodType<FiguresView> = z.strictObject({
  year: z.int(),
  years: z.array(z.int()),
  figures: z.array(figure.extend({ lastYear: z.number().nullable() })),
})
const records: z.ZodType<RecordsView> = z.strictObject({ figure, register: z.string(), ...paged })
const session: z.ZodType<SessionView> = z.strictObject({
  user: z.strictObject({ id: z.string(), name: z.string(), roles: z.array(z.enum(['clerk', 'reviewer', 'head', 'operator'])) }),
  agency: z.strictObject({ id: z.string(), name: z.string(), synthetic: z.boolean() }),
})

/** What the API answers, by the name under which its description knows it. */
export const answers = {
  Problem: problem,
  Taken: taken,
  Case: caseSchema,
  RegisterPage: registerPage,
  Figures: figures,
  Records: records,
  Session: session,
}

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
  const made = z.toJSONSchema(schema, { io })
  delete made.$schema
  return made
}
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json, more: Json = {}): Json => ({ 'application/json': { schema, ...more } })
const problems = (...codes: readonly (keyof typeof refusals)[]): Json =>
  Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/responses/${refusals[code]}` }]))
const refusals = { 400: 'Misread', 401: 'SignedOut', 403: 'Forbidden', 404: 'NotFound', 409: 'Outrun' } as const
const problemAnswer = (description: string, example?: ProblemView): Json => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem'), ...(example && { example }) } },
})

/** What is said of a field: its words in Chinese, whose number it holds, who may read it. */
const fieldSays = (catalog: Catalog, f: Field<any>): string =>
  [
    f.options &&
      `${f.kind === 'openChoice' ? '常用：' : ''}${Object.entries(f.options)
        .map(([value, { title }]) => `${value} ${title}`)
        .join('；')}`,
    f.to !== undefined && `${catalog.procedures.get(f.to)?.title ?? f.to}中的编号${f.inForce ? '，当日应当有效' : ''}`,
    f.numbering && `${f.numbering.title}：由系统编号的不填，否则按已编的号填写`,
    f.confidential && '个人信息，不公开',
    f.internal && '内部信息，不公开',
  ]
    .filter(Boolean)
    .join('。')

const bodySchema = (catalog: Catalog, step: Step): Json => {
  const data = jsonSchema(schemaOf(step.fields), 'input')
  const properties = Object.entries((data['properties'] ?? {}) as Record<string, Json>).map(([name, schema]) => {
    const f = step.fields[name]!
    const description = fieldSays(catalog, f)
    return [name, { title: f.title, ...schema, ...(description && { description }) }] as const
  })
  const needed = Object.entries(step.fields).flatMap(([name, f]) => (f.optional || f.numbering ? [] : [name]))
  return {
    type: 'object',
    title: step.title,
    properties: {
      on: { ...ref('Day'), title: dayTitle(step), description: '办理的日期，不晚于今天' },
      data: { ...data, properties: Object.fromEntries(properties), required: needed },
      reasons: ref('Reasons'),
    },
    required: ['on', ...(needed.length > 0 ? ['data'] : [])],
  }
}

/** A taking of the step in a journey, one that succeeds where there is one. */
const exampleOf = (catalog: Catalog, p: AnyProcedure, step: string): Json => {
  const takings = (catalog.journeys.get(p.id)?.journeys ?? []).flatMap((j) =>
    j.acts.flatMap(([name, on, data], i) =>
      name === step ? [{ tells: j.tells, on, data, taken: !('refused' in j.ends) || i < j.acts.length - 1 }] : [],
    ),
  )
  const one = takings.find((t) => t.taken) ?? takings[0]
  return one === undefined ? {} : { examples: { journey: { summary: one.tells, value: { on: one.on, data: one.data } } } }
}

/** How a refusal of the step reads: by its first gate, else by the first field that must be filled in. */
const refusalOf = (p: AnyProcedure, id: string, step: Step): ProblemView | undefined => {
  const [gate] = p.gates?.[id] ?? []
  const empty = Object.entries(step.fields).find(([, f]) => !f.optional)
  const said: Refusal | undefined = gate
    ? { ...('must' in gate ? { kind: 'must', says: gate.must } : { kind: 'should', says: gate.should }), basis: gate.basis }
    : empty && { kind: 'shape', says: `请填写“${empty[1].title}”`, basis: step.basis, field: empty[0] }
  return said && problemOf(refused(step.title, [said]), { method: 'POST', route: '' })
}

const force = { must: '必须', should: '应当' } as const
const period = ({ since, until }: { since?: string; until?: string }): string =>
  [since && `${since}起开始的办件`, until && `${until}前开始的办件`].filter(Boolean).join('、')

const operation = (catalog: Catalog, p: AnyProcedure, id: string, step: Step): Json => {
  const rules = rulesOf(p).filter((r) => r.kind !== 'clock' && r.id === id)
  const says = rules.map((r) => {
    const when = period(r)
    return `${r.force ? `${force[r.force]}：` : ''}${r.says}（${citationText(r.basis)}）${when && `〔${when}〕`}`
  })
  const example = refusalOf(p, id, step)
  return {
    operationId: `${p.id}.${id}`,
    tags: [p.system],
    summary: `${p.title}：${step.title}`,
    description: says.map((s) => `- ${s}`).join('\n'),
    ...(!step.opens && { parameters: [{ $ref: '#/components/parameters/CaseId' }] }),
    requestBody: { required: true, content: json(ref(`${p.id}.${id}`), exampleOf(catalog, p, id)) },
    responses: {
      200: { description: step.opens ? '已办理，办件由此开始' : '已办理', content: json(ref('Taken')) },
      ...problems(400, 401, 403, ...(step.opens ? [] : [404 as const])),
      422: problemAnswer('不能办理：每一条理由写明原句和依据的条文', example),
    },
  }
}

const query = (name: string, description: string, schema: Json): Json => ({ name, in: 'query', description, schema })
const inPath = (name: string, description: string): Json => ({ name, in: 'path', required: true, description, schema: { type: 'string' } })
const page = query('page', '第几页，从1起', { type: 'integer', minimum: 1 })
const year = { type: 'integer', minimum: 1949, maximum: 2100 }

const reading = (operationId: string, summary: string, answer: keyof typeof answers, parameters: readonly Json[]): Json => ({
  get: {
    operationId,
    tags: ['读取'],
    summary,
    parameters,
    security: [{ session: [] }],
    responses: { 200: { description: summary, content: json(ref(answer)) }, ...problems(400, 401, 404) },
  },
})

const reads: Readonly<Record<string, Json>> = {
  '/cases/{id}': reading('readCase', '一件办件：经过、期限、可以办理的环节和不能办理的理由', 'Case', [
    { $ref: '#/components/parameters/CaseId' },
  ]),
  '/registers/{id}': reading('readRegister', '一本台账的一页', 'RegisterPage', [
    inPath('id', '台账，如license-cases'),
    query('search', '名称或者编号中的文字', { type: 'string', maxLength: 100 }),
    query('state', '办件的状态', { type: 'string' }),
    page,
  ]),
  '/figures': reading('readFigures', '一年的全部数据，与上一年并列', 'Figures', [query('year', '年度', year)]),
  '/figures/{id}/records': reading('readRecords', '一项数据所计的办件', 'Records', [
    inPath('id', '数据，如licensing.decided'),
    { ...query('year', '年度', year), required: true },
    page,
  ]),
}

const signIn: Json = {
  post: {
    operationId: 'signIn',
    tags: ['登录'],
    summary: '登录，会话保存在名为yifa的cookie里',
    security: [{ own: [] }],
    requestBody: {
      required: true,
      content: json({
        type: 'object',
        properties: { user: { type: 'string', title: '用户名' }, password: { type: 'string', title: '密码', format: 'password' } },
        required: ['user', 'password'],
        additionalProperties: false,
      }),
    },
    responses: { 200: { description: '已登录', content: json(ref('Session')) }, ...problems(400, 401, 403) },
  },
}

const version = (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** The whole document. */
export const openApi = (catalog: Catalog): Json => {
  const steps = [...catalog.procedures.values()].flatMap((p) =>
    Object.entries(p.steps).flatMap(([id, step]) => (step.fixed ? [] : [{ p, id, step }])),
  )
  const systems = Map.groupBy(catalog.procedures.values(), (p) => p.system)
  return {
    openapi: '3.1.0',
    info: {
      title: '依法 Yifa',
      version,
      description:
        '每一个环节有一条路径，由程序的定义生成。办不成的，答复是application/problem+json，写明原因和依据的条文。标有“待核”的条文没有对照原文，只提醒，不阻止。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    security: [{ session: [], own: [] }],
    tags: [
      { name: '登录', description: '会话' },
      { name: '读取', description: '办件、台账和数据' },
      ...[...systems]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, some]) => ({ name, description: some.map((p) => p.title).join('、') })),
    ],
    paths: {
      '/session': signIn,
      ...reads,
      ...Object.fromEntries(steps.map(({ p, id, step }) => [stepPath(p, id), { post: operation(catalog, p, id, step) }])),
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'yifa', description: '登录后得到' },
        own: { type: 'apiKey', in: 'header', name: 'x-yifa', description: '写入的请求都要带，值为1；别的网站的页面带不了' },
      },
      parameters: { CaseId: inPath('id', '办件') },
      responses: {
        Misread: problemAnswer('请求不符合要求'),
        SignedOut: problemAnswer('没有登录，或者登录已经过期'),
        Forbidden: problemAnswer('这一环节不由您办理'),
        NotFound: problemAnswer('没有找到'),
        Outrun: problemAnswer('别人先办了，或者编号已经用过'),
      },
      schemas: {
        Day: jsonSchema(day),
        Reasons: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: '对提醒（kind为should）写明理由后可以办理：键是提醒的原句，值是理由',
        },
        ...Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, jsonSchema(schema)])),
        ...Object.fromEntries(steps.map(({ p, id, step }) => [`${p.id}.${id}`, bodySchema(catalog, step)])),
      },
    },
  }
}

/** Open to everybody: it says what the office can do, nothing of what it did. */
export const openApiRoute = async (app: FastifyInstance, { office }: Site): Promise<void> => {
  let document: string | undefined
  app.get('/openapi.json', async (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('application/json; charset=utf-8')
      .send((document ??= JSON.stringify(openApi(office.catalog)))),
  )
}
