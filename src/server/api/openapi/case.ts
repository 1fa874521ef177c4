/** The shapes of a case as the API answers it: its acts, deadlines, findings, and the steps that may follow with what stands against each. */
import { z } from 'zod'
import { roles, type Citation } from '../../../define/index.ts'
import type { CaseView, ProblemView, TakenView, TryView } from '../types.ts'

const citation: z.ZodType<Citation> = z.strictObject({
  law: z.string(),
  title: z.string(),
  article: z.exactOptional(z.union([z.number(), z.string()])),
  para: z.exactOptional(z.int()),
  item: z.exactOptional(z.int()),
  toConfirm: z.exactOptional(z.literal(true)).describe('没有对照原文，待核'),
})
export const refusal = z.strictObject({
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
export const problem: z.ZodType<ProblemView> = z.strictObject({
  title: z.string(),
  detail: z.string(),
  status: z.int(),
  refusals: z.exactOptional(z.array(refusal)),
  fields: z.exactOptional(z.record(z.string(), z.string()).describe('哪一项填写得不对，如entropy.at')),
})
export const taken = z.strictObject({ caseId: z.string(), n: z.int().describe('是这件办件的第几步') }) satisfies z.ZodType<TakenView>

export const day = z.iso.date()
export const moment = z.iso.datetime()
export const cited = { basis: z.string(), lawPage: z.string(), toConfirm: z.exactOptional(z.literal(true)) }
export const role = z.enum(Object.keys(roles) as [keyof typeof roles])
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
export const step = z.strictObject({
  id: z.string(),
  title: z.string(),
  by: role,
  byTitle: z.string(),
  opens: z.boolean(),
  from: z.array(z.string()),
  to: z.exactOptional(z.string()),
  ...cited,
  taking: z.string(),
  dayTitle: z.string(),
  fields: z.array(field),
})
export const nextStep = step.extend({ refusals: z.array(refusal), available: z.boolean() })
export const tried: z.ZodType<TryView> = z.strictObject({ refusals: z.array(refusal) })
const act = z.strictObject({
  n: z.int(),
  step: z.string(),
  title: z.string(),
  on: day,
  at: moment,
  by: z.string(),
  assumed: z.exactOptional(z.literal(true)),
  reasons: z.exactOptional(z.record(z.string(), z.string())),
  corrected: z.exactOptional(z.literal(true)),
  voided: z.exactOptional(z.literal(true)),
  data: z.array(z.strictObject({ name: z.string(), title: z.string(), text: z.string(), confidential: z.exactOptional(z.literal(true)) })),
  proof: z.exactOptional(z.strictObject({ index: z.int(), size: z.int() })),
})
export const caseAnswer: z.ZodType<CaseView> = z.strictObject({
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
      z.strictObject({
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
