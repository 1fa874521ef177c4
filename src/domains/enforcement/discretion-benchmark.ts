/** 行政裁量权基准: tiers of discretion for an item, issued, published, in force from one day until another. */
import {
  defineIndicator,
  defineProcedure,
  defineRegister,
  integer,
  law,
  longText,
  money,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
} from '../../define/index.ts'

const discretion = law('gbf-2022-27', '关于进一步规范行政裁量权基准制定和管理工作的意见')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')

const kinds = {
  penalty: { title: '行政处罚', also: ['处罚'] },
  license: { title: '行政许可', also: ['许可'] },
  levy: { title: '行政征收', also: ['征收', '行政征收征用', '征收征用'] },
  requisition: { title: '行政征用', also: ['征用'] },
  confirmation: { title: '行政确认', also: ['确认'] },
  grant: { title: '行政给付', also: ['给付'] },
  coercion: { title: '行政强制', also: ['强制'] },
  inspection: { title: '行政检查', also: ['检查'] },
}

/** A tier: what leads to it and how far the punishment may go. Rank 1 is the lightest. */
type Tier = {
  readonly rank: number
  readonly tier: string
  readonly factors?: readonly string[] | undefined
  readonly least?: number | undefined
  readonly most?: number | undefined
}
type Benchmark = { readonly log: readonly { readonly step: string; readonly data: unknown }[] }
/** The tiers of a benchmark, the lightest first; a tier that was set again is as last set. */
const tiersOf = (c: Benchmark): Tier[] => {
  const byRank = new Map(c.log.flatMap((a) => (a.step === 'setTier' ? [[(a.data as Tier).rank, a.data as Tier]] : [])))
  return [...byRank.values()].toSorted((a, b) => a.rank - b.rank)
}
/** The tier that the factors found lead to: the heaviest that names one of them, else the one that names none. */
export const tierFor = (c: Benchmark, factors: readonly string[]): Tier | undefined =>
  tiersOf(c).findLast((t) => t.factors?.some((f) => factors.includes(f))) ?? tiersOf(c).find((t) => t.factors === undefined)
/** The tier of a name. */
export const tierNamed = (c: Benchmark, name: string): Tier | undefined => tiersOf(c).find((t) => t.tier === name)

export const discretionBenchmark = defineProcedure({
  id: 'discretion-benchmark',
  system: 'S22',
  title: '行政裁量权基准',
  basis: [penalty(34), supervision(12), toConfirm(discretion())],
  states: { issued: '尚未施行', effective: '有效', repealed: '已废止' },
  number: 'issue.number',
  name: (c) => c.issue?.item ?? '',
  inForce: (c) => c.state === 'effective',

  steps: {
    issue: {
      title: '印发',
      by: 'head',
      opens: true,
      to: 'issued',
      basis: supervision(12),
      fields: {
        item: text('事项名称'),
        number: optional(text('基准编号')),
        kind: openChoice('事项类型', kinds),
        legalBasis: optional(text('法定依据')),
        tiers: optional(integer('裁量阶次')),
        content: optional(longText('各阶次的情形和幅度')),
        document: optional(text('文号')),
      },
    },
    setTier: {
      title: '设定阶次',
      day: '设定日期',
      by: 'head',
      from: ['issued'],
      basis: supervision(12),
      fields: {
        rank: integer('阶次序号（一为最轻）'),
        tier: text('阶次名称'),
        factors: optional(names('适用的情形')),
        least: optional(money('罚款下限')),
        most: optional(money('罚款上限')),
        measures: optional(longText('其他处罚的种类和幅度')),
      },
    },
    publish: { title: '公布', by: 'clerk', from: ['issued', 'effective'], basis: penalty(34), fields: { link: optional(text('公布网址')) } },
    takeEffect: { title: '施行', by: 'head', from: ['issued'], to: 'effective', basis: supervision(12), fields: {} },
    repeal: {
      title: '废止',
      by: 'head',
      from: ['issued', 'effective'],
      to: 'repealed',
      basis: supervision(12),
      fields: { reasons: optional(longText('废止的理由')) },
    },
  },

  proves: { takeEffect: ['publish'] },

  gates: {
    issue: [
      { should: '裁量权基准应当写明法定依据', basis: toConfirm(discretion()), holds: (_, act) => act.legalBasis !== undefined },
      { should: '裁量权基准应当分成两个以上阶次', basis: toConfirm(discretion()), holds: (_, act) => act.tiers === undefined || act.tiers >= 2 },
    ],
    setTier: [
      { should: '罚款的上限不得低于下限', basis: toConfirm(discretion()), holds: (_, act) => (act.least ?? 0) <= (act.most ?? Infinity) },
      {
        should: '同一情形只能属于一个阶次',
        basis: toConfirm(discretion()),
        holds: (c, act) => tiersOf(c).every((t) => t.rank === act.rank || !(act.factors ?? []).some((f) => t.factors?.includes(f))),
      },
    ],
    takeEffect: [{ must: '裁量权基准应当向社会公布以后施行', basis: supervision(12), live: true, requires: 'publish' }],
  },
})

export const discretionBenchmarks = defineRegister(discretionBenchmark, {
  id: 'discretion-benchmarks',
  title: '行政裁量权基准台账',
  readers: 'public',
  also: ['裁量权基准台账', '裁量基准台账', '行政处罚裁量基准台账', '行政裁量基准台账'],
  basis: penalty(34),
  columns: [
    { at: 'issue.number', also: ['裁量基准编号', '基准代码'] },
    { at: 'issue.item', also: ['裁量事项', '裁量事项名称', '权力名称', '名称', '违法行为', '裁量基准名称', '裁量权事项', '基准名称', '事项'] },
    { at: 'issue.kind', also: ['事项类别', '权力类型', '类型', '裁量权类型', '裁量类型', '行为类型', '基准类型'] },
    { at: 'issue.legalBasis', also: ['依据', '法律依据', '设定依据', '处罚依据'] },
    { at: 'issue.tiers', also: ['阶次', '裁量档次', '裁量等次', '档次', '裁量等级', '裁量阶次数', '档次数', '阶次数', '裁量阶次（档）'] },
    { at: 'issue.on', also: ['印发时间', '制定日期', '发布日期', '发文日期', '制发日期', '制定时间', '发文时间'] },
    { at: 'publish.on', also: ['公布时间', '公开日期'] },
    { at: 'takeEffect.on', also: ['施行时间', '生效日期', '实施日期', '执行日期', '生效时间', '执行时间', '生效日', '启用日期'] },
    { at: 'repeal.on', also: ['废止时间', '失效日期', '停用日期', '终止日期', '停止执行日期', '停止施行日期', '终止时间'] },
  ],
})

export const benchmarks = defineIndicator(discretionBenchmark, {
  id: 'discretion.benchmarks',
  title: '行政裁量权基准',
  unit: '项',
  basis: supervision(12),
  definition: '12月31日有效（施行日期不晚于当日、当日未废止）的裁量权基准数',
  includes: (c) => c.state === 'effective',
})
