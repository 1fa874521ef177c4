/** The description of a step: its fields, the rules that bind it, an example from a journey, how a refusal reads. */
import {
  citationText,
  dayTitle,
  schemaOf,
  takingText,
  type AnyProcedure,
  type Catalog,
  type Field,
  type Step,
} from '../../../define/index.ts'
import { boundText, rulesOf, type Refusal } from '../../../engine/index.ts'
import { problemOf, refused } from '../../problem.ts'
import type { ProblemView } from '../types.ts'
import { json, jsonSchema, problems, ref, unable, type Json } from './json.ts'

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

/** The schema of what a request sends that takes the step. */
export const stepSchema = (catalog: Catalog, step: Step): Json => {
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
  return said && problemOf(refused(takingText(step), [said]), { method: 'POST', route: '' })
}

const force = { must: '必须', should: '应当' } as const

/** The operation that takes the step. */
export const stepOperation = (catalog: Catalog, p: AnyProcedure, id: string, step: Step): Json => {
  const rules = rulesOf(p).filter((r) => r.kind !== 'clock' && r.id === id)
  const says = rules.map((r) => {
    const when = boundText(r)
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
      ...problems(400, 401, 403, ...(step.opens ? [] : [404 as const]), 409),
      422: unable('不能办理：每一条理由写明原句和依据的条文', example),
    },
  }
}
