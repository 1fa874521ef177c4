/** What the API answers on the pool, on draws and on visits by lot. */
import { z } from 'zod'
import { planShape } from '../../../draw/plan.ts'
import { receiptShape } from '../../../draw/receipt.ts'
import type {
  BoardView,
  DrawsView,
  DrawView,
  FindingView,
  InspectorsView,
  JointView,
  PoolImport,
  PoolView,
  PreviewView,
  TasksView,
  VisitDocumentsView,
  VisitsView,
} from '../draw-views.ts'
import { cited, day, moment, refusal, role, taken } from './case.ts'

const loaded = { revision: z.int(), rows: z.int(), added: z.int(), changed: z.int(), removed: z.int(), refused: z.int() }
const pool: z.ZodType<PoolView> = z.strictObject({
  revision: z.int().describe('名录的版本，0是还没有导入过'),
  strata: z.array(z.strictObject({ id: z.string(), area: z.string(), risk: z.string(), count: z.int() })),
  revisions: z.array(z.strictObject({ ...loaded, at: moment, by: z.string(), file: z.string() })).describe('最近的更新，新的在前'),
})
const poolUpdated: z.ZodType<PoolImport> = z.strictObject({
  ...loaded,
  refusals: z.array(z.strictObject({ row: z.int(), says: z.string() })).describe('退回的行，只列前面一些'),
})
const inspectors: z.ZodType<InspectorsView> = z.array(
  z.strictObject({
    caseId: z.string(),
    certificate: z.string(),
    name: z.string(),
    validUntil: day.nullable().describe('证件有效到哪天；那天没有有效证件的为空'),
    items: z.array(z.string()),
    avoids: z.array(z.string()).describe('应当回避的企业：登记过回避的，上次由本人检查的'),
  }),
)

const joint: z.ZodType<JointView> = z.array(
  z.strictObject({
    caseId: z.string().describe('并入哪一件'),
    joining: z.array(z.string()).describe('并入的各件，次序同merged'),
    into: z.string().describe('并入哪项任务，事项最多的一项'),
    merged: z.array(z.string()).describe('并入的任务编号'),
    lead: z.string(),
    partners: z.array(z.string()),
    objects: z.array(z.string()).describe('各项任务共有的检查对象'),
    from: day.describe('各项任务共有的检查期间'),
    to: day,
    items: z.array(z.string()).describe('抽查事项编码'),
    rate: z.number().optional().describe('抽查比例（%），取最高的'),
  }),
)

const draws: z.ZodType<DrawsView> = z.array(
  z.strictObject({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    state: z.string(),
    stateTitle: z.string(),
    openedOn: day,
    size: z.int().describe('抽取的企业数'),
    enterprises: z.int().describe('名录里的企业数'),
    comesAt: z.string().describe('公开数值产生的时刻'),
    revealBy: day.describe('交出数值的期限'),
    visits: z.int(),
    made: z.int().describe('已经进行的检查'),
    voided: z.exactOptional(z.string()).describe('作废的理由'),
  }),
)
const preview: z.ZodType<PreviewView> = z.strictObject({
  item: z.string(),
  from: day,
  to: day,
  officers: z.int().describe('证件有效、全部事项都能办理的人员'),
  listed: z.int(),
  uncertified: z.array(z.string()).describe('检查结束那天没有有效证件的人员'),
  excluded: planShape.shape.exclusions,
  strata: planShape.shape.strata,
})

const visit = z.strictObject({
  caseId: z.string(),
  company: z.string(),
  code: z.string(),
  city: z.string(),
  risk: z.string(),
  item: z.string(),
  until: z.string().describe('检查完成期限'),
  team: z.array(z.string()).describe('抽取时选派的人员，改派的已换'),
  state: z.string(),
  result: z.string().optional(),
  problems: z.boolean().describe('是否发现问题'),
})
const drawn = z.array(z.strictObject({ code: z.string(), name: z.string(), ticket: z.string(), officers: z.array(z.string()) }))
const draw: z.ZodType<DrawView> = z.strictObject({
  id: z.string(),
  state: z.string(),
  stateTitle: z.string(),
  title: z.string(),
  plan: planShape.describe('封存的方案，原样'),
  sha256: z.string(),
  sm3: z.string(),
  revealBy: day,
  sealedAt: moment.nullable().describe('方案的摘要由签名的校验点确认的时刻'),
  entries: z.array(
    z.strictObject({ step: z.string(), title: z.string(), on: day, at: moment, by: z.string(), data: z.record(z.string(), z.unknown()) }),
  ),
  custodians: z.array(z.strictObject({ name: z.string(), state: z.enum(['waiting', 'revealed', 'withheld']) })),
  seed: z.string().nullable(),
  strata: z.array(z.strictObject({ id: z.string(), title: z.string(), selected: drawn, reserves: drawn, skipped: drawn })),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      taking: z.string(),
      by: role,
      byTitle: z.string(),
      ...cited,
      refusals: z.array(refusal),
      available: z.boolean(),
    }),
  ),
  visits: z.array(visit),
  coverage: z.array(
    z.strictObject({ area: z.string(), risk: z.string(), count: z.int(), drawn: z.int(), inspected: z.int(), found: z.int() }),
  ),
})
const board: z.ZodType<BoardView> = z.strictObject({
  officers: z.array(
    z.strictObject({
      certificate: z.string(),
      name: z.string(),
      validUntil: day,
      items: z.array(z.string()),
      avoids: z.int(),
      load: z.int().describe('选派的检查次数'),
    }),
  ),
  visits: z.array(
    z.strictObject({
      caseId: z.string().nullable(),
      code: z.string(),
      company: z.string(),
      item: z.string(),
      on: day,
      team: z.array(z.string()),
      pairs: z
        .array(z.enum(['goes', 'may', 'certificate', 'item', 'avoids']))
        .describe('与人员一一对应。goes：选派；may：可以派；其余是不能派的原因：证件、事项、回避'),
    }),
  ),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
})

const choices = z.array(z.strictObject({ value: z.string(), title: z.string() }))
const tasks: z.ZodType<TasksView> = z.strictObject({
  results: choices,
  signatures: choices.describe('检查记录怎样签名'),
  tasks: z.array(
    visit.extend({
      address: z.string(),
      plan: z.string(),
      record: z.string().describe('抽取编号'),
      partners: z.array(z.string()).describe('联合部门'),
      replaces: z.string().optional().describe('改查的，原抽中的企业'),
      letter: z.string().optional().describe('检查通知书文号'),
      visitOn: day.optional().describe('拟定检查日期'),
      items: z.array(z.strictObject({ name: z.string(), object: z.string(), basis: z.string(), method: z.string() })),
    }),
  ),
})
const visits: z.ZodType<VisitsView> = z.strictObject({ results: choices, visits: z.array(visit) })
const documents: z.ZodType<VisitDocumentsView> = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    basis: z.string(),
    toConfirm: z.boolean().describe('格式没有对照原文，待核'),
    missing: z.string().nullable().describe('还缺什么，才能制作；可以制作的为空'),
  }),
)
const finding: z.ZodType<FindingView> = taken.extend({ again: z.boolean().describe('这条记录以前已经登记') })

export const drawAnswers = {
  Pool: pool,
  PoolUpdated: poolUpdated,
  Inspectors: inspectors,
  JointPlans: joint,
  Draws: draws,
  DrawPreview: preview,
  Draw: draw,
  DrawBoard: board,
  Receipt: receiptShape,
  Visits: visits,
  Tasks: tasks,
  VisitDocuments: documents,
  FindingTaken: finding,
}
