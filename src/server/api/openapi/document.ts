/** The description of the API (OpenAPI 3.1), made from the definitions and the schemas by which routes read and answer. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Catalog } from '../../../define/index.ts'
import type { Site } from '../../site.ts'
import { stepPath } from '../steps.ts'
import { answers } from './answers.ts'
import { day } from './case.ts'
import { examples } from './examples.ts'
import { json, jsonSchema, problems, ref, unable, type Json } from './json.ts'
import { routes, tags, type Route } from './routes.ts'
import { stepOperation, stepSchema } from './steps.ts'

const titles: Readonly<Record<string, string>> = {
  n: '是这件办件的第几步，从1起',
  kind: '编号的种类，如license-decision',
  report: '报告，如law-government',
  year: '年度',
  document: '检查文书，如notice',
  format: 'docx、pdf或者html',
  file: '日历的文件名',
}
const ids: Readonly<Record<string, string>> = {
  cases: '办件',
  registers: '台账，如license-cases',
  figures: '数据，如licensing.decided',
  imports: '导入',
  delegations: '委托',
  draws: '抽取',
  visits: '检查的办件',
}
const caseId = { name: 'id', in: 'path', required: true, description: '办件', schema: { type: 'string' } }
const inPath = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const of = path.split('/')[1]!
    if (name === 'id' && of === 'cases') return { $ref: '#/components/parameters/CaseId' }
    return { name, in: 'path', required: true, description: titles[name] ?? ids[of], schema: { type: 'string' } }
  })
const inQuery = (query: Route['query'] = {}): Json[] =>
  Object.entries(query).map(([name, schema]) => {
    const { description, ...plain } = jsonSchema(schema)
    return { name, in: 'query', ...(!schema.safeParse(undefined).success && { required: true }), description, schema: plain }
  })

const operation = (r: Route, path: string, writes: boolean): Json => {
  const parameters = [...inPath(path), ...inQuery(r.query)]
  const { body, answer } = r
  return {
    operationId: r.id,
    tags: [r.tag],
    summary: r.says,
    ...(r.outside && { servers: [{ url: '/' }] }),
    ...(parameters.length > 0 && { parameters }),
    security: r.open ? (writes ? [{ own: [] }] : []) : writes ? [{ session: [], own: [] }] : [{ session: [] }],
    ...(body && {
      requestBody: {
        required: true,
        content:
          'file' in body
            ? {
                [body.file]: {
                  schema: {
                    type: 'object',
                    properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } }, ...body.fields },
                    required: ['files'],
                  },
                },
              }
            : json(jsonSchema(body.schema, 'input'), { example: body.example }),
      },
    }),
    responses: {
      ...(answer === undefined
        ? { 204: { description: '已办理' } }
        : {
            [r.status ?? 200]: {
              description: r.says,
              content: typeof answer === 'string' ? json(ref(answer), { example: examples[answer] }) : { [answer.file]: {} },
            },
          }),
      ...problems(
        ...(r.open && !writes ? [] : ([400, 401] as const)),
        ...(writes ? ([403, 409, 422] as const) : parameters.length > 0 ? ([404] as const) : []),
      ),
    },
  }
}

/** The paths of the table, the operations of each by their methods. */
const described = (): Json =>
  routes.reduce<Record<string, Json>>((paths, r) => {
    const [method, path] = r.on.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string]
    return { ...paths, [path]: { ...paths[path], [method.toLowerCase()]: operation(r, path, method !== 'GET') } }
  }, {})

/** The schemas of answers, each naming the others that it holds. */
const answerSchemas = (): Json => {
  const named = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(answers)) named.add(schema, { id })
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _s, $id: _i, ...schema }]) => [id, schema]))
}

const version = (JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as { version: string }).version

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
      ...Object.entries(tags).map(([name, description]) => ({ name, description })),
      ...[...systems]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, some]) => ({ name, description: some.map((p) => p.title).join('、') })),
    ],
    paths: {
      ...described(),
      ...Object.fromEntries(steps.map(({ p, id, step }) => [stepPath(p, id), { post: stepOperation(catalog, p, id, step) }])),
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'yifa', description: '登录后得到' },
        own: { type: 'apiKey', in: 'header', name: 'x-yifa', description: '写入的请求都要带，值为1；别的网站的页面带不了' },
      },
      parameters: { CaseId: caseId },
      responses: {
        Misread: unable('请求不符合要求'),
        SignedOut: unable('没有登录，或者登录已经过期'),
        Forbidden: unable('不由您办理'),
        NotFound: unable('没有找到'),
        Outrun: unable('别人先办了，或者编号已经用过'),
        Unable: unable('不能办理，写明原因'),
      },
      schemas: {
        Day: jsonSchema(day),
        Reasons: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: '对提醒（kind为should）写明理由后可以办理：键是提醒的原句，值是理由',
        },
        ...answerSchemas(),
        ...Object.fromEntries(steps.map(({ p, id, step }) => [`${p.id}.${id}`, stepSchema(catalog, step)])),
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
