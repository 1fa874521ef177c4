/** One answer of each kind on the pool, draws and visits, as the description shows it. */
import type { z } from 'zod'
import type { drawAnswers } from './draw-answers.ts'

const loaded = { revision: 3, rows: 400, added: 12, changed: 30, removed: 2, refused: 1 }
const stratum = { id: '济南市/C', title: '济南市C级', count: 67, rate: 1000, size: 7, item: '民爆安全', reserves: 1 }
const digests = { sha256: '02c2c802f2ec1e12e655f858dd6516ce5cab331a7a8bafae8066be6a96c3a379', sm3: 'f'.repeat(64) }
const entropy = {
  source: '双色球第2024026期开奖号码',
  at: '2024-03-05T21:15:00+08:00',
  custodians: ['李某', '赵某'].map((name) => ({ name, commitment: 'a'.repeat(64) })),
  withheld: 'omit' as const,
}
const exclusions = [{ id: '91370100MA0000005X', reason: '本年度已经检查两次' }]
const plan = {
  format: 'yifa-draw/1' as const,
  agency: '示范省工业和信息化厅',
  draw: 'CQ2024-01',
  mode: 'tickets' as const,
  pool: { count: 67, ...digests },
  officers: { count: 6, ...digests, team: 2 },
  exclusions,
  strata: [stratum],
  entropy,
}
const ticket = `0.00201221249185516994113829812553764096050765822056151462303366620890`
const enterprise = { code: '91370100MA0000001X', name: '某化工有限公司' }
const drawn = { ...enterprise, ticket, officers: ['张某', '王某'] }
const visit = {
  caseId: 'random-inspection-5f0c-1',
  company: enterprise.name,
  code: enterprise.code,
  city: '济南市',
  risk: 'C',
  item: '民爆安全',
  until: '2024-05-31',
  team: ['张某', '王某'],
  state: 'drawn',
  problems: false,
}
const committed = { revealBy: '2024-03-08', state: 'drawn', stateTitle: '已抽取' }

export const drawExamples: { readonly [K in keyof typeof drawAnswers]: z.output<(typeof drawAnswers)[K]> } = {
  Pool: {
    revision: 3,
    strata: [{ id: '济南市/C', area: '济南市', risk: 'C', count: 67 }],
    revisions: [{ ...loaded, at: '2024-03-01T01:00:00.000Z', by: '张某', file: '名录.csv' }],
  },
  PoolUpdated: { ...loaded, refusals: [{ row: 17, says: '信用风险等级“E”不是A、B、C、D之一' }] },
  Inspectors: [
    { caseId: 'inspector-5f0c', certificate: '3700000001', name: '张某', validUntil: '2027-12-31', items: ['民爆安全'], avoids: [] },
  ],
  JointPlans: [
    {
      caseId: 'random-plan-5f0c',
      joining: ['random-plan-77ab'],
      into: 'SJ2024-01',
      merged: ['GA2024-07'],
      lead: '工业和信息化厅',
      partners: ['公安厅'],
      objects: ['民爆企业'],
      from: '2024-04-01',
      to: '2024-06-30',
      items: ['SJ-01', 'GA-03'],
      rate: 5,
    },
  ],
  Draws: [
    {
      id: 'random-draw-5f0c',
      number: plan.draw,
      title: '第一批',
      state: 'drawn',
      stateTitle: '已抽取',
      openedOn: '2024-03-01',
      size: 7,
      enterprises: 67,
      comesAt: entropy.at,
      revealBy: committed.revealBy,
      visits: 7,
      made: 2,
    },
  ],
  DrawPreview: {
    item: '民爆安全',
    from: '2024-03-18',
    to: '2024-05-31',
    officers: 6,
    listed: 7,
    uncertified: [],
    excluded: exclusions,
    strata: [stratum],
  },
  Draw: {
    id: 'random-draw-5f0c',
    ...committed,
    title: '第一批',
    plan,
    ...digests,
    sealedAt: '2024-03-01T01:00:02.000Z',
    entries: [
      {
        step: 'announce',
        title: '登记公开数值',
        on: '2024-03-06',
        at: '2024-03-06T01:00:00.000Z',
        by: '张某',
        data: { value: '02 08 17' },
      },
    ],
    custodians: [
      { name: '李某', state: 'revealed' },
      { name: '赵某', state: 'revealed' },
    ],
    seed: '2e86e971a7ded31b712229363c3cc8844f912a20d995e28f366c0305556a5085',
    strata: [{ id: stratum.id, title: stratum.title, selected: [drawn], reserves: [], skipped: [] }],
    steps: [
      {
        id: 'publish',
        title: '公布抽取结果',
        taking: '公布抽取结果',
        by: 'clerk',
        byTitle: '经办人',
        basis: '《优化营商环境条例》第五十四条',
        lawPage: '/law/business-environment-regulation#a54',
        refusals: [],
        available: true,
      },
    ],
    visits: [visit],
    coverage: [{ area: '济南市', risk: 'C', count: 67, drawn: 7, inspected: 2, found: 1 }],
  },
  DrawBoard: {
    officers: ['张某', '王某', '刘某'].map((name, n) => ({
      certificate: `370000000${n + 1}`,
      name,
      validUntil: '2027-12-31',
      items: ['民爆安全'],
      avoids: n === 2 ? 1 : 0,
      load: n === 2 ? 0 : 1,
    })),
    visits: [
      {
        caseId: visit.caseId,
        code: visit.code,
        company: visit.company,
        item: visit.item,
        on: visit.until,
        team: visit.team,
        pairs: ['goes', 'goes', 'avoids'],
      },
    ],
    total: 1,
    page: 1,
    pageSize: 50,
  },
  Receipt: {
    format: 'yifa-receipt/1',
    plan,
    commitment: { ...digests, at: '2024-03-01T01:00:02.000Z' },
    voided: { at: '2024-03-07T01:00:00.000Z', by: '王某', reason: '名录遗漏一个市的企业' },
    digest: digests,
  },
  Visits: { results: [{ value: 'none', title: '未发现问题' }], visits: [visit] },
  Tasks: {
    results: [{ value: 'none', title: '未发现问题' }],
    signatures: [{ value: 'signed', title: '在场人员核对后签名' }],
    tasks: [
      {
        ...visit,
        address: '济南市某路1号',
        plan: '2024年民爆安全联合抽查',
        record: plan.draw,
        partners: ['公安厅'],
        visitOn: '2024-03-18',
        items: [
          { name: '民爆安全', object: '民用爆炸物品生产、销售企业', basis: '《民用爆炸物品安全管理条例》第四条', method: '现场检查' },
        ],
      },
    ],
  },
  VisitDocuments: [{ id: 'notice', title: '行政检查通知书', basis: '《关于严格规范涉企行政检查的意见》', toConfirm: true, missing: null }],
  FindingTaken: { caseId: visit.caseId, n: 2, again: false },
}
