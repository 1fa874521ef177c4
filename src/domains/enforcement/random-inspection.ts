/** 双随机抽查: an enterprise drawn by lot is inspected by officers drawn by lot, and the result made public. */
import {
  lastDayOf,
  choice,
  confidential,
  creditCode,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  internal,
  law,
  longText,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  yearOf,
  type Day,
} from '../../define/index.ts'
import { certificates, certified } from './certificate.ts'
import { randomDraw } from './random-draw.ts'

const random = law('gf-2019-5', '关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见')
const environment = law('sd-business-environment', '山东省优化营商环境条例')
const business = law('business-environment-regulation', '优化营商环境条例')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const strict = law('gbf-2024-54', '关于严格规范涉企行政检查的意见')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')

/** Classes of credit risk, the lowest first. */
const riskClasses = { A: { title: 'A' }, B: { title: 'B' }, C: { title: 'C' }, D: { title: 'D' } } as const
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

/** What becomes of the record once it's read on the spot. */
const signatures = { signed: { title: '在场人员核对后签名' }, refused: { title: '在场人员拒绝签名' }, absent: { title: '企业无人在场' } } as const

type Visit = { readonly draw?: { readonly team?: readonly string[] | undefined }; readonly log: readonly { readonly step: string; readonly data: any }[] }
const recusals = (c: Visit) => c.log.flatMap((a) => (a.step === 'recuse' ? [a.data as { officer: string; replacement: string }] : []))
const recused = (c: Visit): readonly string[] => recusals(c).map((r) => r.officer)
/** Who was sent by lot, with those who took the places of the recused. */
const teamOf = (c: Visit): readonly string[] =>
  recusals(c).reduce<readonly string[]>((team, r) => team.map((name) => (name === r.officer ? r.replacement : name)), c.draw?.team ?? [])

const nothingFound = (result: string | undefined): boolean => result === 'none' || result === 'inapplicable'
type Ordered = { readonly on: Day; readonly correctBy?: Day | undefined }
/** The last order to put right what was found, given on the spot or afterwards. */
const correction = (c: { readonly inspect?: Ordered; readonly order?: Ordered }): { readonly on: Day; readonly correctBy: Day } | undefined => {
  const given = c.order ?? c.inspect
  return given?.correctBy === undefined ? undefined : { on: given.on, correctBy: given.correctBy }
}

const voided = '抽取已经公开作废的，不得再据以检查'

export const randomInspection = defineProcedure({
  id: 'random-inspection',
  system: 'S06',
  title: '双随机抽查',
  basis: [business(54), environment(43), toConfirm(random())],
  states: { drawn: '待检查', inspected: '已检查', published: '已公示', replaced: '已改查备选企业' },
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
        record: optional(reference('抽取编号', 'random-draw')),
        city: optional(text('所在地')),
        risk: optional(choice('信用风险等级', riskClasses)),
        team: optional(internal(names('选派人员'))),
        until: optional(day('检查完成期限')),
        address: optional(text('检查地址')),
        replaces: optional(creditCode('原抽中的企业')),
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
    replace: {
      title: '改查备选企业',
      day: '改查日期',
      by: 'head',
      from: ['drawn'],
      to: 'replaced',
      fixed: true,
      basis: business(54),
      fields: { reasons: longText('不能检查的理由'), reserve: text('备选企业') },
    },
    notify: {
      title: '通知检查',
      day: '通知日期',
      by: 'officer',
      from: ['drawn'],
      basis: toConfirm(strict()),
      fields: { letter: optional(text('检查通知书文号')), visitOn: optional(day('拟定检查日期')) },
    },
    inspect: {
      title: '检查',
      by: 'officer',
      from: ['drawn'],
      to: 'inspected',
      basis: toConfirm(random()),
      fields: {
        officers: optional(internal(names('检查人员'))),
        certificates,
        result: openChoice('抽查结果', results),
        problems: optional(longText('发现的问题')),
        correctBy: optional(day('责令改正期限')),
        shown: optional(flag('已出示执法证件')),
        present: optional(confidential(text('企业在场人员'))),
        signature: optional(choice('检查记录的签名', signatures)),
        evidence: optional(internal(files('照片和附件'))),
        record: optional(internal(longText('检查记录'))),
        entry: optional(internal(text('现场记录号'))),
      },
    },
    inform: { title: '告知结果', day: '告知日期', by: 'officer', from: ['inspected', 'published'], basis: toConfirm(strict()), fields: {} },
    publish: { title: '公示', by: 'clerk', from: ['inspected'], to: 'published', basis: business(54), fields: {} },
    order: {
      title: '责令改正',
      day: '责令改正日期',
      by: 'officer',
      from: ['inspected', 'published'],
      basis: toConfirm(strict()),
      fields: { letter: optional(text('责令改正通知书文号')), demands: longText('改正的内容'), correctBy: day('责令改正期限') },
    },
    recheck: {
      title: '复查',
      by: 'officer',
      from: ['inspected', 'published'],
      basis: toConfirm(strict()),
      fields: { corrected: flag('已经改正'), remarks: optional(longText('复查情况')) },
    },
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
        penalty: optional(reference('处罚案件编号', 'penalty')),
        to: optional(text('移送的机关')),
        reference: optional(text('文书编号')),
      },
    },
  },

  proves: {
    inspect: ['draw'],
    replace: ['draw'],
    publish: ['draw', 'inspect'],
    inform: ['draw', 'inspect'],
    order: ['draw', 'inspect'],
    recheck: ['draw', 'inspect'],
    followUp: ['draw', 'inspect'],
  },

  gates: {
    recuse: [
      {
        must: '改派的人员不得是应当回避的人员，也不得已在选派之列',
        basis: penalty(43),
        holds: (c, act) => ![...recused(c), act.officer, ...teamOf(c)].includes(act.replacement),
      },
    ],
    replace: [{ must: voided, basis: business(54), cites: (c, _, cited) => cited(randomDraw, c.draw?.record)?.state !== 'void' }],
    inspect: [
      { must: '检查应当由两名以上具有行政执法资格的人员进行', basis: penalty(42), holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '检查人员应当持有当日有效的行政执法证件', basis: supervision(10), cites: (_, act, cited) => certified(act, cited) },
      { must: '检查应当主动出示执法证件', basis: penalty(55), live: true, holds: (_, act) => act.shown === true },
      { must: voided, basis: business(54), cites: (c, _, cited) => cited(randomDraw, c.draw?.record)?.state !== 'void' },
      { must: '应当回避的人员不得参加检查', basis: penalty(43), holds: (c, act) => !recused(c).some((name) => act.officers?.includes(name)) },
      {
        must: '检查应当由抽取时选派的人员进行，需要变动的先办理回避改派',
        basis: business(54),
        holds: (c, act) => c.draw?.team === undefined || (act.officers ?? []).every((name) => teamOf(c).includes(name)),
      },
      {
        should: '责令改正的，应当写明发现的问题和改正期限',
        basis: toConfirm(strict()),
        live: true,
        holds: (_, act) => act.result !== 'corrected' || (act.problems !== undefined && act.correctBy !== undefined),
      },
    ],
    order: [
      { should: '责令改正的期限不应当早于责令改正的日期', basis: toConfirm(strict()), holds: (_, act) => act.correctBy >= act.on },
      { should: '没有发现问题的，不应当责令改正', basis: toConfirm(strict()), holds: (c) => !nothingFound(c.inspect?.result) },
    ],
    recheck: [{ should: '责令改正以后才需要复查', basis: toConfirm(strict()), holds: (c) => correction(c) !== undefined }],
    followUp: [
      {
        should: '按“责令改正并复查”处置的，应当已经复查，并且已经改正',
        basis: toConfirm(strict()),
        holds: (c, act) => act.how !== 'rechecked' || c.recheck?.corrected === true,
      },
      { should: '按“立案”处置的，应当写明处罚案件编号', basis: toConfirm(strict()), holds: (_, act) => act.how !== 'filed' || act.penalty !== undefined },
      { should: '移送的，应当写明移送的机关', basis: toConfirm(strict()), holds: (_, act) => act.how !== 'transferred' || act.to !== undefined },
      { should: '没有发现问题的，不需要后续处置', basis: toConfirm(random()), holds: (c) => !nothingFound(c.inspect?.result) },
    ],
  },

  clocks: {
    publicity: { title: '抽查结果公示期限', basis: toConfirm(random()), limit: workingDays(20), starts: ['inspect'], stops: ['publish'] },
    // Without an order nothing runs, and a finding of a ledger names no day.
    correction: {
      title: '责令改正期限',
      basis: toConfirm(strict()),
      starts: ['inspect', 'order'],
      when: (c) => correction(c) !== undefined,
      limit: (c) => daysUntil(correction(c)?.on ?? c.openedOn, correction(c)?.correctBy ?? c.openedOn),
      stops: ['recheck', 'followUp'],
    },
  },
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
    { at: 'draw.record', also: ['抽取记录编号'] },
    { at: 'draw.city', also: ['所在市', '地区', '所属市'] },
    { at: 'draw.risk', also: ['风险等级', '信用等级', '信用风险分类'] },
    { at: 'inspect.officers', also: ['执法人员', '抽查人员', '检查人', '执法检查人员'] },
    { at: 'inspect.on', also: ['检查时间', '抽查日期', '抽查时间', '实施日期'] },
    { at: 'inspect.result', also: ['检查结果', '结果', '抽查检查结果', '抽查情况', '结论', '检查结论', '检查情况'] },
    { at: 'publish.on', also: ['公示时间', '公开日期', '结果公示日期', '公布日期'] },
  ],
  // What is listed without a day of inspection has been drawn and waits.
  assume: { draw: (f, { year }) => f['inspect']?.on ?? lastDayOf(year) },
})

const inspectedIn = (c: { inspect?: { on: string } }, year: number) => c.inspect !== undefined && yearOf(c.inspect.on) === year
/** 后续处置 in the words of the yearly table, and else what the inspection found. */
const followed = { rechecked: 'corrected', filed: 'filed', transferred: 'transferred', closed: 'other' } as const
const found: Readonly<Record<string, string>> = { none: 'none', inapplicable: 'none', corrected: 'corrected' }
export const randomInspectionsConducted = defineIndicator(randomInspection, {
  id: 'double-random.inspections',
  title: '双随机抽查',
  unit: '次',
  definition: '检查日期在本年的双随机抽查次数，每家企业每个抽查事项计一次',
  includes: inspectedIn,
  place: (c) => ({ kind: 'random', found: c.followUp ? followed[c.followUp.how] : (found[c.inspect?.result ?? ''] ?? 'other') }),
})
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
