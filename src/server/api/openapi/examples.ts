/** One answer of each kind, as the description shows it. */
import type { z } from 'zod'
import type { answers } from './answers.ts'
import { drawExamples } from './draw-examples.ts'

const paged = { total: 1, page: 1, pageSize: 50 }
const basis = { basis: '《中华人民共和国行政复议法》第五十四条', lawPage: '/law/reconsideration-law#a54' }
const head = { id: 'head', name: '王某' }
const reviewer = { id: 'reviewer', name: '李某' }
const clerk = { id: 'clerk', name: '张某' }
const oneCase = { caseId: 'reconsideration-5f0c', procedureTitle: '行政复议答复', name: '某申请人', number: '鲁政复〔2024〕15号' }
const due = { clockTitle: '提交答复', due: '2024-02-19', workingDaysLeft: 3, overdue: false }
const row = { id: 'reconsideration-5f0c', number: '鲁政复〔2024〕15号', name: '某申请人', state: '待答复', cells: ['2024-02-05', null] }
const figure = {
  id: 'reconsideration.cases',
  title: '行政复议案件',
  value: 12,
  unit: '件',
  text: '12件',
  records: 12,
  definition: '本年收到答复通知的行政复议案件',
}
const imported = {
  id: '0b1e',
  file: '行政许可办理台账.xlsx',
  sheet: '2023年',
  register: 'license-cases',
  registerTitle: '行政许可办理台账',
  by: '张某',
  startedAt: '2024-01-08T01:30:00.000Z',
  finishedAt: '2024-01-08T01:30:04.000Z',
  undoneAt: null,
  rows: 289,
  added: 287,
  present: 0,
  refused: 2,
}
const step = {
  id: 'reply',
  title: '提交答复',
  by: 'clerk',
  byTitle: '经办人',
  opens: false,
  from: ['received'],
  to: 'replied',
  ...basis,
  taking: '答复',
  dayTitle: '答复日期',
  fields: [{ name: 'evidence', kind: 'flag', title: '提交证据', optional: false, confidential: false, internal: false, options: [] }],
} as const
const kase: z.output<(typeof answers)['Case']> = {
  id: oneCase.caseId,
  procedure: 'reconsideration',
  title: oneCase.procedureTitle,
  name: oneCase.name,
  number: oneCase.number,
  state: 'received',
  stateTitle: '待答复',
  acts: [
    {
      n: 1,
      step: 'receive',
      title: '收到答复通知',
      on: '2024-02-05',
      at: '2024-02-05T02:00:00.000Z',
      by: '张某',
      data: [{ name: 'number', title: '案号', text: oneCase.number }],
      proof: { index: 1041, size: 1180 },
    },
  ],
  deadlines: [],
  findings: [],
  loose: [],
  steps: [{ ...step, refusals: [], available: true }],
}

export const examples: { readonly [K in keyof typeof answers]: z.output<(typeof answers)[K]> } = {
  Problem: { title: '没有找到', detail: '没有这件办件，链接可能有误。请从台账里查找。', status: 404 },
  Session: { user: { ...clerk, roles: ['clerk'] }, agency: { id: 'sf', name: '示范省工业和信息化厅', synthetic: true } },
  Catalog: {
    procedures: [
      {
        id: 'reconsideration',
        system: '行政复议',
        title: '行政复议答复',
        register: 'reconsiderations',
        states: [{ id: 'received', title: '待答复' }],
        steps: [step],
        clocks: [{ id: 'reply', title: '提交答复', ...basis }],
      },
    ],
    registers: [
      { id: 'reconsiderations', title: '行政复议台账', procedure: 'reconsideration', readers: 'public', columns: ['案号', '收到日期'] },
    ],
    measures: [{ id: figure.id, title: figure.title, unit: figure.unit, definition: figure.definition, kind: 'indicator' }],
    reports: [{ id: 'law-government', title: '法治政府建设年度报告' }],
    numberings: [{ id: 'license-decision', title: '许可决定书文号', form: '某工信许〔{year}〕{n}号' }],
    roles: {
      clerk: '经办人',
      officer: '执法人员',
      reviewer: '合法性审核人',
      head: '负责人',
      applicant: '申请人',
      public: '公众',
      authority: '有关机关',
    },
    mayTake: { clerk: ['clerk'], reviewer: ['clerk', 'reviewer'], head: ['clerk', 'reviewer', 'head'], operator: [] },
  },
  Home: {
    today: '2024-02-06',
    running: [{ ...oneCase, procedure: 'reconsideration', stateTitle: '待答复', ...due, assignee: '张某' }],
    counts: { overdue: 0, soon: 1, running: 1 },
    waiting: [
      {
        caseId: 'normative-document-91ab',
        procedureTitle: '行政规范性文件',
        name: '某办法',
        stepTitle: '签发',
        what: '签批',
        from: '张某',
        on: '2024-02-06',
      },
    ],
    imports: [imported],
  },
  Case: kase,
  Taken: { caseId: oneCase.caseId, n: 2 },
  Tried: {
    refusals: [
      {
        kind: 'must',
        says: '答复应当同时提交作出行政行为的证据、依据和其他有关材料',
        basis: { law: 'reconsideration-law', title: '中华人民共和国行政复议法', article: 48 },
        citation: '《中华人民共和国行政复议法》第四十八条',
        lawPage: '/law/reconsideration-law#a48',
      },
    ],
  },
  Proof: { index: 1041, size: 1180, leaf: '6e34…', path: ['9f2b…', '04c1…'], checkpoint: 'yifa/sf\n1180\n…' },
  RegisterPage: { columns: ['收到日期', '答复日期'], rows: [row], ...paged },
  Figures: { year: 2024, years: [2024, 2023], figures: [{ ...figure, lastYear: 9 }] },
  Records: { figure, register: 'reconsiderations', columns: ['收到日期', '答复日期'], rows: [row], ...paged },
  AllSeries: [
    {
      id: 'license-decision',
      title: '许可决定书文号',
      like: '某工信许〔2024〕1号',
      official: true,
      form: '某工信许〔{year}〕{n}号',
      steps: ['行政许可：作出决定'],
      years: [{ year: 2024, count: 31, last: 31, starts: [0] }],
    },
  ],
  Numbers: {
    rows: [
      {
        n: 31,
        text: '某工信许〔2024〕31号',
        caseId: 'license-case-77d0',
        procedureTitle: '行政许可',
        name: '某公司',
        on: '2024-02-06',
        at: '2024-02-06T03:12:00.000Z',
        by: '李某',
        voided: false,
        start: null,
      },
    ],
    ...paged,
  },
  Assignment: { assignee: clerk, people: [reviewer], mayReturn: true },
  SignOff: {
    state: 'circulating',
    step: 'sign',
    stepTitle: '签发',
    drafter: clerk,
    stations: [
      {
        needs: 'all',
        place: 'signed',
        seats: [{ ...reviewer, awaited: false, signature: { by: '李某', delegate: false, on: '2024-02-06', opinion: '同意' } }],
      },
      { needs: 'all', place: 'here', seats: [{ ...head, awaited: true, signature: null }] },
    ],
    readers: [],
    moves: [
      { do: 'recall', title: '撤回', says: null },
      { do: 'approve', title: '签批', says: '不在签批的路线上' },
    ],
    seats: [],
    returnTo: [clerk, reviewer],
    removable: [head],
    people: [{ ...head, roles: '负责人' }],
    steps: [{ id: 'sign', title: '签发' }],
  },
  Delegations: {
    delegations: [{ id: '3c51', from: head, to: reviewer, since: '2024-03-01', until: '2024-03-07', own: false }],
    people: [head, reviewer],
  },
  Reminders: [
    {
      on: '2024-02-06',
      read: false,
      counts: { today: 0, ahead: 1, overdue: 0 },
      items: [{ part: 'ahead', ...oneCase, ...due, settled: false }],
      sent: [{ channel: 'mail', at: '2024-02-06T00:30:02.000Z', problem: null }],
    },
  ],
  Unread: { unread: 1 },
  Preferences: {
    preferences: { ahead: [3, 1, 0], overdue: 'weekly', quiet: true, email: null, robot: null },
    mail: true,
    robots: ['政策法规处'],
    feed: false,
  },
  Feed: { path: '/feeds/q3Vt….ics' },
  Imports: [imported],
  ImportResults: [
    {
      file: imported.file,
      sheet: imported.sheet,
      register: imported.register,
      title: imported.registerTitle,
      id: imported.id,
      rows: 289,
      added: 287,
      present: 0,
      refused: 2,
      refusals: [{ row: 14, says: ['决定日期2023-02-30不是存在的日期'] }],
      unmatched: [],
      guessed: [],
      otherRows: [{ row: 292, kind: 'total', text: '合计289件' }],
      notes: [],
    },
  ],
  Undone: { undone: 287 },
  Report: {
    report: 'law-government',
    title: '示范省工业和信息化厅\n2024年度法治政府建设情况报告',
    basis: '《法治政府建设与责任落实督察工作规定》〔待核〕',
    year: 2024,
    version: 3,
    text: [{ kind: 'paragraph', sentences: [{ says: '全年办理行政复议{reconsideration.cases}。' }] }],
    composed: [{ kind: 'paragraph', runs: [{ text: '全年办理行政复议' }, { text: '12件', figure: figure.id }, { text: '。' }] }],
    tables: [{ id: 'litigation', title: '行政复议和行政应诉情况统计表' }],
    figures: { [figure.id]: figure },
    lastYear: null,
    rules: [{ says: '复议案件不少于已审结的案件', holds: true, left: 10, right: 12 }],
    editions: [{ edition: 1, frozenAt: '2025-01-20T02:00:00.000Z', frozenBy: '王某', reason: null, published: '2025-01-21' }],
    drift: [{ id: figure.id, title: figure.title, frozen: 12, now: 13, added: [oneCase.caseId], gone: [] }],
    chain: null,
    steps: [],
  },
  TextSaved: { version: 4 },
  Audit: {
    log: { findings: [], faults: 0, entries: 1180, checkpoints: 96, agreeing: 96, confirmed: 1180 },
    waiting: 0,
    cases: 412,
    faults: [],
  },
  ...drawExamples,
}
