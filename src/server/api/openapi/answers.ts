/** What the API answers, by the name under which its description knows it; each shape is held to the type that screens read. */
import { z } from 'zod'
import { moves, overdueRhythms } from '../../../engine/index.ts'
import { digestParts } from '../../../office/reminders/digest.ts'
import { channels } from '../../../office/reminders/sweep.ts'
import { userRoles } from '../../../office/users.ts'
import type {
  AssignmentView,
  Audit,
  CatalogView,
  DelegationsView,
  FeedView,
  FiguresView,
  HomeView,
  ImportResults,
  ImportView,
  NumbersView,
  PreferencesView,
  Proof,
  RecordsView,
  RegisterPageView,
  RemindersView,
  ReportView,
  SeriesView,
  SessionView,
  SignOffView,
  TextSaved,
  UndoneView,
  UnreadView,
} from '../types.ts'
import { caseAnswer, cited, day, moment, nextStep, problem, role, step, taken, tried } from './case.ts'
import { drawAnswers } from './draw-answers.ts'

const keysOf = <K extends string>(titles: Readonly<Record<K, unknown>>) => z.enum(Object.keys(titles) as [K, ...K[]])
const titled = { id: z.string(), title: z.string() }
const page = { total: z.int(), page: z.int(), pageSize: z.int() }
const person = z.strictObject({ id: z.string(), name: z.string() })

const session: z.ZodType<SessionView> = z.strictObject({
  user: person.extend({ roles: z.array(keysOf(userRoles)) }),
  agency: person.extend({ synthetic: z.boolean() }),
})

const catalog: z.ZodType<CatalogView> = z.strictObject({
  procedures: z.array(
    z.strictObject({
      ...titled,
      system: z.string(),
      register: z.string().nullable(),
      states: z.array(z.strictObject(titled)),
      steps: z.array(step),
      clocks: z.array(z.strictObject({ ...titled, ...cited })),
    }),
  ),
  registers: z.array(
    z.strictObject({ ...titled, procedure: z.string(), readers: z.enum(['public', 'staff']), columns: z.array(z.string()) }),
  ),
  measures: z.array(z.strictObject({ ...titled, unit: z.string(), definition: z.string(), kind: z.enum(['indicator', 'ratio']) })),
  reports: z.array(z.strictObject(titled)),
  numberings: z.array(z.strictObject({ ...titled, form: z.string().nullable().describe('由系统编号的，编号的样式') })),
  roles: z.record(role, z.string()),
  mayTake: z.record(keysOf(userRoles), z.array(role)).describe('各角色的用户可以办理哪些角色的环节'),
})

const imported: z.ZodType<ImportView> = z.strictObject({
  id: z.string(),
  file: z.string(),
  sheet: z.string(),
  register: z.string(),
  registerTitle: z.string(),
  by: z.string(),
  startedAt: moment,
  finishedAt: moment.nullable(),
  undoneAt: moment.nullable(),
  rows: z.int(),
  added: z.int(),
  present: z.int(),
  refused: z.int(),
})
const importResults: z.ZodType<ImportResults> = z.array(
  z.strictObject({
    file: z.string(),
    sheet: z.string(),
    register: z.exactOptional(z.string()),
    title: z.exactOptional(z.string()),
    agency: z.exactOptional(z.string()),
    id: z.exactOptional(z.string().describe('这次导入，凭此撤销或者取退回的行')),
    rows: z.int(),
    added: z.int(),
    present: z.int().describe('原来就有的'),
    refused: z.int(),
    refusals: z.array(z.strictObject({ row: z.int(), says: z.array(z.string()) })).describe('退回的行，只列前面一些'),
    unmatched: z.array(z.strictObject({ title: z.string(), candidates: z.array(z.string()) })).describe('台账里没有的列'),
    guessed: z.array(z.strictObject({ title: z.string(), as: z.string() })).describe('按名称推测的列'),
    otherRows: z.array(z.strictObject({ row: z.int(), kind: z.enum(['total', 'remark']), text: z.string() })),
    notes: z.array(z.strictObject({ kind: z.string(), says: z.string(), count: z.int() })),
    error: z.exactOptional(z.string()),
    skipped: z.exactOptional(z.string()),
  }),
)

const due = { due: day, workingDaysLeft: z.int(), overdue: z.boolean() }
const home: z.ZodType<HomeView> = z.strictObject({
  today: day,
  running: z
    .array(
      z.strictObject({
        caseId: z.string(),
        procedure: z.string(),
        procedureTitle: z.string(),
        name: z.string(),
        number: z.string().nullable(),
        stateTitle: z.string(),
        clockTitle: z.string(),
        ...due,
        assignee: z.string().nullable().describe('承办人'),
      }),
    )
    .describe('正在计算的期限，最多200项'),
  counts: z.strictObject({ overdue: z.int(), soon: z.int(), running: z.int() }),
  waiting: z
    .array(
      z.strictObject({
        caseId: z.string(),
        procedureTitle: z.string(),
        name: z.string(),
        stepTitle: z.string().nullable(),
        what: z.string(),
        from: z.string(),
        on: day,
      }),
    )
    .describe('等待登录的人签批、重新送签或者阅的文稿'),
  imports: z.array(imported),
})

const row = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  name: z.string(),
  state: z.string(),
  cells: z.array(z.union([z.string(), z.number(), z.null()])),
})
const rows = { columns: z.array(z.string()), rows: z.array(row), ...page }
const registerPage: z.ZodType<RegisterPageView> = z.strictObject(rows)

const figure = z.strictObject({
  ...titled,
  value: z.number().nullable(),
  unit: z.string(),
  text: z.string(),
  records: z.int().describe('由多少条记录算出'),
  definition: z.string(),
})
const figures: z.ZodType<FiguresView> = z.strictObject({
  year: z.int(),
  years: z.array(z.int()),
  figures: z.array(figure.extend({ lastYear: z.number().nullable() })),
})
const records: z.ZodType<RecordsView> = z.strictObject({ figure, register: z.string(), ...rows })

const series: z.ZodType<SeriesView> = z.strictObject({
  ...titled,
  like: z.string().describe('样式举例'),
  official: z.boolean(),
  form: z.string().nullable().describe('由系统编号的，编号的样式'),
  steps: z.array(z.string()),
  years: z.array(z.strictObject({ year: z.int(), count: z.int(), last: z.int(), starts: z.array(z.int()) })),
})
const numbers: z.ZodType<NumbersView> = z.strictObject({
  rows: z.array(
    z.strictObject({
      n: z.int(),
      text: z.string(),
      caseId: z.string(),
      procedureTitle: z.string(),
      name: z.string(),
      on: day,
      at: moment,
      by: z.string(),
      voided: z.boolean(),
      start: z.int().nullable().describe('从这个号起编，接在台账的几号以后'),
    }),
  ),
  ...page,
})

const assignment: z.ZodType<AssignmentView> = z.strictObject({
  assignee: person.nullable(),
  people: z.array(person),
  mayReturn: z.boolean(),
})
const signature = z.strictObject({ by: z.string(), delegate: z.boolean(), on: day, opinion: z.string().nullable() })
const signOff: z.ZodType<SignOffView> = z.strictObject({
  state: z.enum(['none', 'drafting', 'circulating', 'signed', 'ended']),
  step: z.string().nullable().describe('签毕以后才能办理的环节'),
  stepTitle: z.string().nullable(),
  drafter: person.nullable(),
  stations: z.array(
    z.strictObject({
      needs: z.enum(['all', 'any']).describe('all：每个人都要签；any：任何一人签批即可'),
      place: z.enum(['signed', 'here', 'ahead']),
      seats: z.array(person.extend({ awaited: z.boolean(), signature: signature.nullable() })),
    }),
  ),
  readers: z.array(person.extend({ read: z.boolean() })),
  moves: z.array(z.strictObject({ do: keysOf(moves), title: z.string(), says: z.string().nullable().describe('为什么不能；能的为空') })),
  seats: z.array(person).describe('登录的人可以签的席位，受委托的在内'),
  returnTo: z.array(person),
  removable: z.array(person),
  people: z.array(person.extend({ roles: z.string() })),
  steps: z.array(z.strictObject(titled)),
})
const delegations: z.ZodType<DelegationsView> = z.strictObject({
  delegations: z.array(z.strictObject({ id: z.string(), from: person, to: person, since: day, until: day, own: z.boolean() })),
  people: z.array(person),
})

const reminders: z.ZodType<RemindersView> = z.array(
  z.strictObject({
    on: day,
    read: z.boolean(),
    counts: z.record(keysOf(digestParts), z.int()),
    items: z.array(
      z.strictObject({
        part: keysOf(digestParts).describe('today：今天到期；ahead：即将到期；overdue：已经超期'),
        caseId: z.string(),
        procedureTitle: z.string(),
        number: z.string().nullable(),
        name: z.string(),
        clockTitle: z.string(),
        ...due,
        settled: z.boolean().describe('提醒以后已经办了'),
      }),
    ),
    sent: z.array(z.strictObject({ channel: keysOf(channels), at: moment.nullable(), problem: z.string().nullable() })),
  }),
)
const unread: z.ZodType<UnreadView> = z.strictObject({ unread: z.int() })
const preferences: z.ZodType<PreferencesView> = z.strictObject({
  preferences: z.strictObject({
    ahead: z.array(z.int()).describe('提前几个工作日提醒，0是当天'),
    overdue: keysOf(overdueRhythms),
    quiet: z.boolean().describe('休息日不提醒'),
    email: z.string().nullable(),
    robot: z.string().nullable(),
  }),
  mail: z.boolean().describe('是否配置了邮件服务器'),
  robots: z.array(z.string()),
  feed: z.boolean().describe('日历是否有地址'),
})
const feed: z.ZodType<FeedView> = z.strictObject({ path: z.string().describe('日历的地址，只在这时告知') })

const sentence = z.strictObject({ says: z.string(), zero: z.exactOptional(z.string()) })
const level = z.union([z.literal(1), z.literal(2)])
const runs = z.array(z.strictObject({ text: z.string(), figure: z.exactOptional(z.string()) }))
const cells = z.array(
  z.array(
    z.strictObject({
      text: z.string(),
      figure: z.exactOptional(z.string()),
      head: z.exactOptional(z.enum(['row', 'column', 'section'])),
      across: z.exactOptional(z.int().describe('占几列')),
      down: z.exactOptional(z.int().describe('占几行')),
    }),
  ),
)
const grid = { ...titled, caption: z.exactOptional(z.string()), widths: z.array(z.number()), head: cells, body: cells }
const report: z.ZodType<ReportView> = z.strictObject({
  report: z.string(),
  title: z.string(),
  year: z.int(),
  basis: z.string(),
  version: z.int(),
  text: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('heading'), level, text: z.string() }),
      z.strictObject({ kind: z.literal('paragraph'), sentences: z.array(sentence) }),
      z.strictObject({ kind: z.literal('table'), table: z.string() }),
    ]),
  ),
  composed: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('heading'), level, runs }),
      z.strictObject({ kind: z.literal('paragraph'), runs }),
      z.strictObject({ kind: z.literal('table'), ...grid }),
    ]),
  ),
  tables: z.array(z.strictObject(titled)),
  figures: z.record(z.string(), figure),
  lastYear: z.record(z.string(), figure).nullable(),
  rules: z.array(z.strictObject({ says: z.string(), holds: z.boolean(), left: z.number(), right: z.number() })).describe('数据之间的核对'),
  editions: z.array(
    z.strictObject({ edition: z.int(), frozenAt: moment, frozenBy: z.string(), reason: z.string().nullable(), published: day.nullable() }),
  ),
  drift: z
    .array(
      z.strictObject({
        ...titled,
        frozen: z.number().nullable(),
        now: z.number().nullable(),
        added: z.array(z.string()),
        gone: z.array(z.string()),
      }),
    )
    .describe('定稿以后的变化'),
  chain: caseAnswer.nullable().describe('报告从起草到发布的办件'),
  steps: z.array(nextStep),
})
const textSaved: z.ZodType<TextSaved> = z.strictObject({ version: z.int() })

const proof: z.ZodType<Proof> = z.strictObject({
  index: z.int(),
  size: z.int(),
  leaf: z.string(),
  path: z.array(z.string()),
  checkpoint: z.string(),
})
const audit: z.ZodType<Audit> = z.strictObject({
  log: z.strictObject({
    findings: z.array(z.strictObject({ about: z.enum(['entry', 'checkpoint']), index: z.int(), sentence: z.string() })),
    faults: z.int(),
    entries: z.int(),
    checkpoints: z.int(),
    agreeing: z.int(),
    confirmed: z.int(),
  }),
  waiting: z.int().describe('还没有封存的步数'),
  cases: z.int(),
  faults: z.array(z.strictObject({ about: z.string(), says: z.string() })),
})

export const answers = {
  Problem: problem,
  Session: session,
  Catalog: catalog,
  Home: home,
  Case: caseAnswer,
  Taken: taken,
  Tried: tried,
  Proof: proof,
  RegisterPage: registerPage,
  Figures: figures,
  Records: records,
  AllSeries: z.array(series),
  Numbers: numbers,
  Assignment: assignment,
  SignOff: signOff,
  Delegations: delegations,
  Reminders: reminders,
  Unread: unread,
  Preferences: preferences,
  Feed: feed,
  Imports: z.array(imported),
  ImportResults: importResults,
  Undone: z.strictObject({ undone: z.int() }) satisfies z.ZodType<UndoneView>,
  Report: report,
  TextSaved: textSaved,
  Audit: audit,
  ...drawAnswers,
}
