/** 行政裁量权基准: tiers of discretion for an item, issued, published, in force from one day until another. */
import {
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  integer,
  law,
  longText,
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

export const discretionBenchmark = defineProcedure({
  id: 'discretion-benchmark',
  system: 'S22',
  title: '行政裁量权基准',
  basis: [penalty(34), supervision(12), toConfirm(discretion())],
  states: { issued: '尚未施行', effective: '有效', repealed: '已废止' },
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
        kind: openChoice('事项类型', kinds),
        legalBasis: optional(text('法定依据')),
        tiers: optional(integer('裁量阶次')),
        content: optional(longText('各阶次的情形和幅度')),
        document: optional(text('文号')),
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

const benchmark = { item: '未按规定储存民用爆炸物品的处罚', kind: 'penalty', legalBasis: '《民用爆炸物品安全管理条例》第四十九条', tiers: 3 }
export const discretionBenchmarkJourneys = defineJourneys(discretionBenchmark, [
  {
    tells: '印发、公布、施行，上位法修改后废止',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['publish', '2023-06-25', {}],
      ['takeEffect', '2023-07-20', {}],
      ['repeal', '2025-07-20', { reasons: '上位法修改' }],
    ],
    ends: { state: 'repealed' },
  },
  {
    tells: '没有公布的，不能施行',
    acts: [
      ['issue', '2023-06-20', benchmark],
      ['takeEffect', '2023-07-20', {}],
    ],
    ends: { refused: '裁量权基准应当向社会公布以后施行' },
  },
  {
    tells: '没有写明依据的，印发时提醒',
    acts: [['issue', '2023-06-20', { ...benchmark, legalBasis: undefined }]],
    ends: { state: 'issued', warned: '裁量权基准应当写明法定依据' },
  },
  {
    tells: '只有一个阶次的，印发时提醒',
    acts: [['issue', '2023-06-20', { ...benchmark, tiers: 1 }]],
    ends: { state: 'issued', warned: '裁量权基准应当分成两个以上阶次' },
  },
])
