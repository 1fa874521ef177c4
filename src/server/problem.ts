/** What goes wrong in a request, as a sentence for people: what happened and what to do. Never a stack. */
import { z } from 'zod'
import { Outrun, Said, citationText } from '../define/index.ts'
import type { Refusal } from '../engine/index.ts'

import { articlePath } from './article.ts'
import type { ProblemView, RefusalView } from './api/types.ts'

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly title: string
  readonly refusals: readonly RefusalView[] | undefined
  readonly fields: Readonly<Record<string, string>> | undefined
  constructor(
    status: number,
    title: string,
    detail: string,
    { refusals, fields }: { readonly refusals?: readonly RefusalView[]; readonly fields?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail)
    this.status = status
    this.title = title
    this.refusals = refusals
    this.fields = fields
  }
}

export const refusalView = (r: Refusal): RefusalView => ({
  kind: r.kind,
  says: r.says,
  basis: r.basis,
  citation: citationText(r.basis),
  lawPage: articlePath(r.basis),
  ...(r.basis.toConfirm && { toConfirm: true as const }),
  ...(r.field !== undefined && { field: r.field }),
})

/** A step that can't be taken, with all that stands against it. */
export const refused = (what: string, refusals: readonly Refusal[]): Problem =>
  new Problem(422, `还不能${what}`, `${refusals.map((r) => `${r.says}（${citationText(r.basis)}）`).join('；')}。`, {
    refusals: refusals.map(refusalView),
  })

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或者否',
  array: '逐项列出',
  object: 'JSON对象',
}
/** What is wrong with a value, where its schema has no sentence of its own. */
z.config({
  ...z.locales.zhCN(),
  customError: (i) => {
    if (i.code === 'invalid_type') return i.input === undefined ? '没有填写' : `应当是${kinds[i.expected] ?? i.expected}`
    if (i.code === 'invalid_format') return i.format === 'date' ? '应当是存在的日期，如2023-07-18' : '格式不对'
    if (i.code === 'invalid_value') return `应当是${i.values.join('、')}之一`
    if (i.code === 'unrecognized_keys') return `没有“${i.keys.join('”“')}”这一项`
    if (i.code === 'too_small') return i.origin === 'string' ? '不能为空' : `不能小于${i.minimum}`
    if (i.code === 'too_big') return i.origin === 'string' ? `不能超过${i.maximum}字` : `不能大于${i.maximum}`
    return undefined
  },
})
/** What people call the parts of a request. */
const parts: Readonly<Record<string, string>> = {
  on: '日期',
  data: '填写的内容',
  reasons: '继续办理的理由',
  user: '用户名',
  password: '密码',
  year: '年度',
  page: '页码',
}
/** What a request sends, held against what is expected of it. */
export const read = <T>(schema: z.ZodType<T>, sent: unknown): T => {
  const parsed = schema.safeParse(sent)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((i) => {
    const [part, ...within] = i.path.map(String)
    return `${part === undefined ? '请求' : [parts[part] ?? part, ...within].join('.')}${i.message}`
  })
  const fields = Object.fromEntries(parsed.error.issues.map((i) => [i.path.join('.'), i.message]))
  throw new Problem(400, '请求不符合要求', `${faults.join('；')}。请核对后重试。`, { fields })
}

/** A page number of a query, from 1. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).default(1)
export const yearNumber = z.coerce.number().int().min(1949).max(2100)

/** The answer to whatever was thrown. What nobody foresaw is logged by its kind and place, without what people typed. */
export const problemOf = (error: unknown, { method, route }: { method: string; route: string }): ProblemView => {
  if (error instanceof Problem)
    return {
      title: error.title,
      detail: error.message,
      status: error.status,
      ...(error.refusals && { refusals: error.refusals }),
      ...(error.fields && { fields: error.fields }),
    }
  if (error instanceof Outrun) return { title: '没有办成', detail: error.message, status: 409 }
  if (error instanceof Said) {
    const looking = method === 'GET' || method === 'HEAD'
    return {
      title: looking ? '没有找到' : '没有办成',
      detail: error.message,
      status: looking ? 404 : 422,
      ...(error.field !== undefined && { fields: { [error.field]: error.message } }),
    }
  }
  const { statusCode, code, stack } = error as { statusCode?: number; code?: string; stack?: string }
  if (statusCode === 429) return { title: '请稍候', detail: '尝试的次数太多，请过一分钟再试。', status: 429 }
  if (statusCode === 413) return { title: '内容太大', detail: '发送的内容超过了上限，请分成几份再发送。', status: 413 }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { title: '请求不符合要求', detail: '服务器读不懂这个请求。请刷新页面后重试。', status: statusCode }
  const frames = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  console.error(
    [`${new Date().toISOString()} ${method} ${route}: ${(error as Error)?.name ?? typeof error} ${code ?? ''}`, ...frames].join('\n'),
  )
  return {
    title: '暂时办不了',
    detail: '系统出了差错，刚才的操作没有完成，已有的数据不受影响。请稍后再试；仍不行时请联系系统管理员。',
    status: 500,
  }
}
