/** 双随机抽查: an enterprise drawn by lot is inspected by officers drawn by lot, and the result made public. */
import {
  lastDayOf,
  choice,
  creditCode,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  internal,
  law,
  longText,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
  workingDays,
  yearOf,
} from '../../define/index.ts'

const random = law('gf-2019-5', '关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见')
const environment = law('sd-business-environment', '山东省优化营商环境条例')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')

/** What an inspection may find; practice lengthens the list. */
const results = {
  none: { title: '未发现问题', also: ['正常', '无问题', '合格', '符合要求'] },
  undisclosed: { title: '未按规定公示应当公示的信息', also: ['未按规定公示', '未公示信息'] },
  concealed: { title: '公示信息隐瞒真实情况、弄虚作假', also: ['公示信息隐瞒真实情况', '弄虚作假'] },
  unreachable: { title: '通过登记的住所无法联系', also: ['通过登记的住所（经营场所）无法联系', '无法联系', '查无下落'] },
  corrected: { title: '发现问题已责令改正', also: ['责令改正', '已责令改正', '已改正'] },
  pending: { title: '发现问题待后续处理', also: ['待后续处理', '发现问题'] },
  uncooperative: { title: '不配合检查情节严重', also: ['不配合检查'] },
  inapplicable: { title: '未发现开展本次抽查涉及的经营活动', also: ['未开展相关经营活动', '未发现相关经营活动'] },
}

export const randomInspection = defineProcedure({
  id: 'random-inspection',
  system: 'S06',
  title: '双随机抽查',
  basis: [toConfirm(random()), environment(43)],
  states: { drawn: '待检查', inspected: '已检查', published: '已公示' },
  name: (c) => c.draw?.company ?? '',

  steps: {
    draw: {
      title: '随机抽取',
      day: '抽取日期',
      by: 'clerk',
      opens: true,
      to: 'drawn',
      basis: toConfirm(random()),
      fields: {
        plan: text('抽查计划'),
        item: text('抽查事项'),
        company: text('企业名称'),
        code: creditCode('统一社会信用代码'),
        partners: optional(names('联合部门')),
        record: optional(text('抽取记录编号')),
      },
    },
    recuse: {
      title: '检查人员回避',
      day: '回避日期',
      by: 'head',
      from: ['drawn'],
      basis: penalty(43),
      fields: { officer: internal(text('回避的人员')), reasons: internal(longText('回避的理由')), replacement: internal(text('改派的人员')) },
    },
    inspect: {
      title: '检查',
      by: 'officer',
      from: ['drawn'],
      to: 'inspected',
      basis: toConfirm(random()),
      fields: { officers: optional(internal(names('检查人员'))), result: openChoice('抽查结果', results), record: optional(internal(longText('检查记录'))) },
    },
    publish: { title: '公示', by: 'clerk', from: ['inspected'], to: 'published', basis: toConfirm(random()), fields: {} },
    followUp: {
      title: '后续处置',
      day: '处置日期',
      by: 'officer',
      from: ['inspected', 'published'],
      basis: penalty(54),
      fields: {
        how: choice('处置方式', {
          rechecked: { title: '责令改正并复查' },
          filed: { title: '立案' },
          transferred: { title: '移送有管辖权的机关' },
          closed: { title: '核实后不予处理' },
        }),
        reference: optional(text('文书编号')),
      },
    },
  },

  proves: { inspect: ['draw'], publish: ['draw', 'inspect'], followUp: ['draw', 'inspect'] },

  gates: {
    inspect: [{ must: '检查应当由两名以上具有行政执法资格的人员进行', basis: penalty(42), holds: (_, act) => (act.officers?.length ?? 0) >= 2 }],
    followUp: [
      {
        should: '没有发现问题的，不需要后续处置',
        basis: toConfirm(random()),
        holds: (c) => c.inspect?.result !== 'none' && c.inspect?.result !== 'inapplicable',
      },
    ],
  },

  clocks: { publicity: { title: '抽查结果公示期限', basis: toConfirm(random()), limit: workingDays(20), starts: ['inspect'], stops: ['publish'] } },
})

export const randomInspections = defineRegister(randomInspection, {
  id: 'random-inspections',
  title: '双随机抽查台账',
  readers: 'public',
  publicIn: ['published'],
  also: ['双随机一公开抽查台账', '双随机台账', '双随机一公开台账', '随机抽查台账'],
  columns: [
    { at: 'draw.plan', also: ['抽查计划名称', '抽查任务', '计划名称', '任务名称', '抽查批次'] },
    { at: 'draw.item', also: ['抽查事项名称', '检查事项', '抽查项目', '抽查内容', '检查内容', '检查项目'] },
    {
      at: 'draw.company',
      also: [
        '检查对象',
        '检查对象名称',
        '被检查单位',
        '单位名称',
        '市场主体名称',
        '抽查对象',
        '被检查企业',
        '被抽查企业',
        '抽查企业',
        '受检单位',
        '受检企业',
        '当事人名称',
        '检查企业',
      ],
    },
    { at: 'draw.code', also: ['信用代码', '社会信用代码', '统一信用代码', '统一代码'] },
    { at: 'draw.partners', also: ['联合检查部门', '配合部门', '参与部门', '联合单位'] },
    { at: 'inspect.officers', also: ['执法人员', '抽查人员', '检查人', '执法检查人员'] },
    { at: 'inspect.on', also: ['检查时间', '抽查日期', '抽查时间', '实施日期'] },
    { at: 'inspect.result', also: ['检查结果', '结果', '抽查检查结果', '抽查情况', '结论', '检查结论', '检查情况'] },
    { at: 'publish.on', also: ['公示时间', '公开日期', '结果公示日期', '公布日期'] },
  ],
  // What is listed without a day of inspection has been drawn and waits.
  assume: { draw: (f, { year }) => f['inspect']?.on ?? lastDayOf(year) },
})

const inspectedIn = (c: { inspect?: { on: string } }, year: number) => c.inspect !== undefined && yearOf(c.inspect.on) === year
export const randomItems = defineIndicator(randomInspection, {
  id: 'double-random.items',
  title: '双随机抽查事项',
  unit: '项',
  definition: '检查日期在本年的双随机抽查所涉抽查事项数，同一事项只计一项',
  includes: inspectedIn,
  distinct: (c) => c.draw?.item ?? '',
})
export const randomEntities = defineIndicator(randomInspection, {
  id: 'double-random.entities',
  title: '双随机抽查企业',
  unit: '家',
  definition: '检查日期在本年的双随机抽查所涉企业数，同一统一社会信用代码只计一家',
  includes: inspectedIn,
  distinct: (c) => c.draw?.code ?? '',
})

const drawn = { plan: '2023年度抽查计划', item: '民爆安全联合抽查', company: '青岛源源新材料有限公司', code: '91371026H5379874UM', partners: ['公安厅'] }
const officers = ['王军强', '李华伟']
export const randomInspectionJourneys = defineJourneys(randomInspection, [
  {
    tells: '抽取、一名人员回避改派、检查发现问题、公示、立案',
    acts: [
      ['draw', '2023-04-03', drawn],
      ['recuse', '2023-04-04', { officer: '高远', reasons: '近亲属在该企业任职', replacement: '李华伟' }],
      ['inspect', '2023-04-10', { officers, result: 'pending' }],
      ['publish', '2023-05-04', {}],
      ['followUp', '2023-05-10', { how: 'filed', reference: '鲁工信罚立〔2023〕3号' }],
    ],
    ends: { state: 'published', due: { publicity: '2023-05-09' } },
  },
  {
    tells: '一名人员不能检查',
    acts: [
      ['draw', '2023-04-03', drawn],
      ['inspect', '2023-04-10', { officers: ['王军强'], result: 'none' }],
    ],
    ends: { refused: '检查应当由两名以上具有行政执法资格的人员进行' },
  },
  {
    tells: '没有发现问题又要处置的，提醒',
    acts: [
      ['draw', '2023-04-03', drawn],
      ['inspect', '2023-04-10', { officers, result: 'none' }],
      ['followUp', '2023-04-12', { how: 'closed' }],
    ],
    ends: { state: 'inspected', warned: '没有发现问题的，不需要后续处置' },
  },
])
