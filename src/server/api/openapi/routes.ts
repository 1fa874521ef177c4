/** The routes beside those of steps, as the description tells them. What a request sends is the schema by which the route itself reads it. */
import { z } from 'zod'
import { credentials } from '../../access/session.ts'
import { assigning } from '../assignment.ts'
import { correction, opening, taking } from '../cases.ts'
import { undoing } from '../imports.ts'
import { keeping } from '../numbers.ts'
import { upTo, wanted } from '../reminders.ts'
import { chainTaking, edit } from '../reports.ts'
import { delegation, move } from '../sign-off.ts'
import type { answers } from './answers.ts'
import { drawRoutes } from './draw-routes.ts'

export const tags = {
  登录: '会话和程序的定义',
  办件: '办理、更正、逐步证明',
  办文: '送签、签批、退回、撤回、加签、传阅、委托代签',
  双随机: '企业名录，抽取从封存方案到公布结果',
  提醒: '到期提醒、提醒设置、日历',
  台账: '台账、导入、编号',
  数据和报告: '数据及其所计的办件，年度报告，核验',
} as const

/** A file that is sent or answered. */
type File = { readonly file: string }
export type Route = {
  readonly on: `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`
  readonly id: string
  readonly tag: keyof typeof tags
  readonly says: string
  readonly query?: Readonly<Record<string, z.ZodType>>
  readonly body?:
    { readonly schema: z.ZodType; readonly example: unknown } | (File & { readonly fields: Readonly<Record<string, unknown>> })
  /** Nothing where left out. */
  readonly answer?: keyof typeof answers | File
  readonly status?: 201
  /** Who isn't signed in may ask. */
  readonly open?: true
  /** It doesn't stand under /api. */
  readonly outside?: true
}

const xlsx = { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const
const year = z.int().min(1949).max(2100).describe('年度')
const page = z.int().min(1).optional().describe('第几页，从1起')
const filter = {
  search: z.string().max(100).optional().describe('名称或者编号中的文字'),
  state: z.string().max(64).optional().describe('办件的状态'),
}
const receiving = { step: 'receive', on: '2024-02-05', data: { number: '鲁政复〔2024〕15号', applicant: '某申请人', act: '行政许可决定' } }

export const routes: readonly Route[] = [
  ...drawRoutes,
  { on: 'GET /openapi.json', id: 'readDescription', tag: '登录', says: '本说明', answer: { file: 'application/json' }, open: true },
  {
    on: 'POST /session',
    id: 'signIn',
    tag: '登录',
    says: '登录，会话保存在名为yifa的cookie里',
    body: { schema: credentials, example: { user: 'clerk', password: '示例密码' } },
    answer: 'Session',
    open: true,
  },
  { on: 'GET /session', id: 'readSession', tag: '登录', says: '登录的人和部门', answer: 'Session' },
  { on: 'DELETE /session', id: 'signOut', tag: '登录', says: '退出登录', open: true },
  { on: 'GET /catalog', id: 'readCatalog', tag: '登录', says: '全部程序、台账、数据、报告的定义', answer: 'Catalog' },
  {
    on: 'GET /healthz',
    id: 'readHealth',
    tag: '登录',
    says: '服务器是否在运行',
    answer: { file: 'application/json' },
    open: true,
    outside: true,
  },

  {
    on: 'GET /home',
    id: 'readHome',
    tag: '办件',
    says: '正在计算的期限，等待登录的人办理的文稿，最近的导入',
    query: { mine: z.literal('true').optional().describe('只看登录的人承办的办件') },
    answer: 'Home',
  },
  {
    on: 'POST /cases',
    id: 'openCase',
    tag: '办件',
    says: '新办一件：与各程序自己的路径相同，程序和环节写在内容里',
    body: { schema: opening, example: { procedure: 'reconsideration', ...receiving } },
    answer: 'Taken',
    status: 201,
  },
  { on: 'GET /cases/{id}', id: 'readCase', tag: '办件', says: '一件办件：经过、期限、可以办理的环节和不能办理的理由', answer: 'Case' },
  {
    on: 'POST /cases/{id}/acts',
    id: 'takeStep',
    tag: '办件',
    says: '办理一个环节：与各环节自己的路径相同，环节写在内容里',
    body: { schema: taking, example: { step: 'suspend', on: '2024-02-21', data: {} } },
    answer: 'Taken',
    status: 201,
  },
  {
    on: 'POST /cases/{id}/try',
    id: 'tryStep',
    tag: '办件',
    says: '试办：只问有什么理由不能办，不记录。办件写作new的，试新办的环节',
    body: { schema: taking, example: { procedure: 'reconsideration', ...receiving } },
    answer: 'Tried',
  },
  {
    on: 'POST /cases/{id}/corrections',
    id: 'correctCase',
    tag: '办件',
    says: '更正、作废、备注。原来的记录保留；作废不写哪一步的，作废整件',
    body: { schema: correction, example: { step: '@amend', act: 1, values: { applicant: '另一申请人' }, reason: '申请人的名称抄错' } },
    answer: 'Taken',
    status: 201,
  },
  { on: 'GET /cases/{id}/proof/{n}', id: 'readProof', tag: '办件', says: '一步已经封存的证明', answer: 'Proof' },

  { on: 'GET /cases/{id}/assignment', id: 'readAssignment', tag: '办件', says: '由谁承办，可以改由谁承办', answer: 'Assignment' },
  {
    on: 'POST /cases/{id}/assignment',
    id: 'assignCase',
    tag: '办件',
    says: '接办、转办、交回（to为null）。提醒随着承办人走',
    body: { schema: assigning, example: { to: 'clerk' } },
    answer: 'Taken',
    status: 201,
  },

  { on: 'GET /cases/{id}/sign-off', id: 'readSignOff', tag: '办文', says: '文稿在谁处，谁已经签批，还能怎么办', answer: 'SignOff' },
  {
    on: 'POST /cases/{id}/sign-off',
    id: 'moveDocument',
    tag: '办文',
    says: '送签、签收、签批、退回、撤回、加签、减签、传阅、阅毕、终止办文',
    body: {
      schema: move,
      example: {
        do: 'submit',
        step: 'sign',
        route: [
          { seats: ['reviewer'], needs: 'all' },
          { seats: ['head'], needs: 'all' },
        ],
      },
    },
    answer: 'Taken',
    status: 201,
  },
  { on: 'GET /delegations', id: 'readDelegations', tag: '办文', says: '谁委托谁代签，到哪一日', answer: 'Delegations' },
  {
    on: 'POST /delegations',
    id: 'delegate',
    tag: '办文',
    says: '委托同事在一段期间代签',
    body: { schema: delegation, example: { to: 'reviewer', since: '2024-03-01', until: '2024-03-07' } },
  },
  { on: 'DELETE /delegations/{id}', id: 'endDelegation', tag: '办文', says: '从今天起终止自己的委托，已经代签的仍然有效' },

  { on: 'GET /reminders', id: 'readReminders', tag: '提醒', says: '最近十四个有提醒的日子，最近的在前', answer: 'Reminders' },
  { on: 'GET /reminders/unread', id: 'countUnread', tag: '提醒', says: '还没有看过的提醒有几天', answer: 'Unread' },
  {
    on: 'POST /reminders/read',
    id: 'markRead',
    tag: '提醒',
    says: '到某日为止的提醒都看过了',
    body: { schema: upTo, example: { upTo: '2024-03-01' } },
    answer: 'Unread',
  },
  { on: 'GET /preferences', id: 'readPreferences', tag: '提醒', says: '怎样提醒登录的人', answer: 'Preferences' },
  {
    on: 'PUT /preferences',
    id: 'savePreferences',
    tag: '提醒',
    says: '改变提醒的方式。没有电子邮件地址、没有群机器人的写null',
    body: { schema: wanted, example: { ahead: [3, 1, 0], overdue: 'weekly', quiet: true, email: 'clerk@example.gov.cn', robot: null } },
  },
  { on: 'POST /preferences/feed', id: 'openFeed', tag: '提醒', says: '给日历一个新的地址，原来的地址停用', answer: 'Feed' },
  { on: 'DELETE /preferences/feed', id: 'closeFeed', tag: '提醒', says: '停用日历的地址' },
  {
    on: 'GET /feeds/{file}',
    id: 'readFeed',
    tag: '提醒',
    says: '日历（iCalendar）：每个期限是一个全天的日程。知道地址的就能读，不用登录',
    answer: { file: 'text/calendar' },
    open: true,
    outside: true,
  },

  {
    on: 'GET /registers/{id}',
    id: 'readRegister',
    tag: '台账',
    says: '一本台账的一页',
    query: { ...filter, page },
    answer: 'RegisterPage',
  },
  { on: 'GET /registers/{id}/export.xlsx', id: 'exportRegister', tag: '台账', says: '整本台账的工作簿', query: filter, answer: xlsx },
  { on: 'GET /imports', id: 'readImports', tag: '台账', says: '最近的导入，最近的在前', answer: 'Imports' },
  {
    on: 'POST /imports',
    id: 'importLedgers',
    tag: '台账',
    says: '导入台账：.xlsx、.xlsm、.xls、.csv、.tsv，最多50份，每份不超过200MB',
    body: {
      file: 'multipart/form-data',
      fields: {
        register: { type: 'string', description: '哪本台账；不写的，按文件和工作表的名称判断' },
        dryRun: { type: 'string', enum: ['true', 'false'], description: '只检查，不记录' },
      },
    },
    answer: 'ImportResults',
  },
  { on: 'GET /imports/{id}/refused.xlsx', id: 'readRefusedRows', tag: '台账', says: '一次导入退回的行和理由', answer: xlsx },
  {
    on: 'POST /imports/{id}/undo',
    id: 'undoImport',
    tag: '台账',
    says: '撤销一次导入：所记的办件作废，记录保留',
    body: { schema: undoing, example: { reason: '选错了台账' } },
    answer: 'Undone',
  },
  { on: 'GET /numbers', id: 'readAllSeries', tag: '台账', says: '文号、案号等各种编号，各年编到几号', answer: 'AllSeries' },
  {
    on: 'GET /numbers/{kind}/{year}',
    id: 'readNumbers',
    tag: '台账',
    says: '一种编号一年里编出的号，最后的在前',
    query: { page },
    answer: 'Numbers',
  },
  {
    on: 'PUT /numbers/{kind}',
    id: 'keepSeries',
    tag: '台账',
    says: '设置编号的样式，从此由系统连续编号',
    body: { schema: keeping, example: { form: '某工信规〔{year}〕{n}号' } },
  },

  {
    on: 'GET /figures',
    id: 'readFigures',
    tag: '数据和报告',
    says: '一年的全部数据，与上一年并列',
    query: { year: year.optional() },
    answer: 'Figures',
  },
  {
    on: 'GET /figures/{id}/records',
    id: 'readRecords',
    tag: '数据和报告',
    says: '一项数据所计的办件',
    query: { year, page },
    answer: 'Records',
  },
  {
    on: 'GET /reports/{report}/{year}',
    id: 'readReport',
    tag: '数据和报告',
    says: '年度报告：正文、数据、核对、各版、定稿以后的变化、办到哪一步',
    answer: 'Report',
  },
  {
    on: 'PUT /reports/{report}/{year}/text',
    id: 'editReport',
    tag: '数据和报告',
    says: '修改正文。version是读到的那一版，别人改过的不能覆盖',
    body: {
      schema: edit,
      example: { version: 1, text: [{ kind: 'paragraph', sentences: [{ says: '全年办理行政复议{reconsideration.cases}件。' }] }] },
    },
    answer: 'TextSaved',
  },
  {
    on: 'POST /reports/{report}/{year}/chain',
    id: 'carryReport',
    tag: '数据和报告',
    says: '报告从起草到发布的一个环节',
    body: { schema: chainTaking, example: { step: 'review', on: '2024-02-22', data: { opinion: '同意' } } },
    answer: 'Taken',
    status: 201,
  },
  {
    on: 'GET /reports/{report}/{year}/file.{format}',
    id: 'printReport',
    tag: '数据和报告',
    says: '报告的文件：docx、pdf、html。不写版次的是草稿',
    query: { edition: z.int().min(1).optional().describe('第几版') },
    answer: { file: 'application/octet-stream' },
  },
  { on: 'GET /verify', id: 'verify', tag: '数据和报告', says: '全面核验：重新计算全部记录的散列，再由记录推算每一件办件', answer: 'Audit' },
]
