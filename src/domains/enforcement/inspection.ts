/** 行政检查: outside the double-random plan an inspection is approved, carried out by two officers, told and made public. */
import {
  lastDayOf,
  choice,
  creditCode,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
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
  numbered,
  type Numbering,
} from '../../define/index.ts'
import { certificates, certified } from './certificate.ts'

const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const strict = law('gbf-2024-54', '关于严格规范涉企行政检查的意见')
const threeSystems = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

const kinds = {
  routine: { title: '日常检查', also: ['日常', '日常监督检查', '例行检查'] },
  special: { title: '专项检查', also: ['专项', '专项监督检查'] },
  individual: { title: '个案检查', also: ['个案', '投诉举报检查', '举报核查'] },
  random: {
    title: '双随机检查',
    also: [
      '双随机',
      '双随机抽查',
      '双随机、一公开',
      '双随机、一公开检查',
      '双随机一公开',
      '双随机、一公开抽查',
      '双随机联合抽查',
      '双随机联合检查',
      '随机抽查',
    ],
  },
}
const results = {
  none: { title: '未发现问题', also: ['正常', '无问题', '合格', '符合要求'] },
  corrected: { title: '责令改正', also: ['责令整改', '限期整改', '责令限期改正', '已责令改正', '发现问题已责令改正'] },
  filed: { title: '立案', also: ['立案查处', '移交立案', '拟立案'] },
  transferred: { title: '移送', also: ['移送其他机关', '移送处理'] },
}

const noticeNumbers: Numbering = { id: 'inspection-notice', title: '行政检查通知书文号', like: '某工信检〔{year}〕{n}号', official: true }

export const inspection = defineProcedure({
  id: 'inspection',
  system: 'S20',
  title: '行政检查',
  basis: [penalty(42), penalty(55), toConfirm(threeSystems()), toConfirm(strict())],
  states: { approved: '待检查', inspected: '已检查', cancelled: '未实施' },
  name: (c) => c.approve?.company ?? '',

  steps: {
    approve: {
      title: '批准检查',
      day: '批准日期',
      by: 'head',
      opens: true,
      to: 'approved',
      basis: toConfirm(strict()),
      fields: {
        item: text('检查事项'),
        company: text('企业名称'),
        code: optional(creditCode('统一社会信用代码')),
        kind: openChoice('检查类型', kinds),
        cause: optional(internal(longText('计划依据或者个案线索'))),
        overCap: optional(flag('超过年度检查频次上限')),
        approver: optional(internal(text('批准人'))),
      },
    },
    notify: {
      title: '通知检查',
      day: '通知日期',
      by: 'officer',
      from: ['approved'],
      basis: toConfirm(strict()),
      fields: { letter: optional(numbered('检查通知书文号', noticeNumbers)) },
    },
    inspect: {
      title: '检查',
      by: 'officer',
      from: ['approved'],
      to: 'inspected',
      basis: penalty(55),
      fields: {
        officers: optional(internal(names('检查人员'))),
        certificates,
        result: openChoice('检查结果', results),
        shown: optional(flag('已出示执法证件')),
        record: optional(internal(longText('现场检查笔录'))),
      },
    },
    cancel: {
      title: '取消检查',
      day: '取消日期',
      by: 'head',
      from: ['approved'],
      to: 'cancelled',
      basis: toConfirm(strict()),
      fields: { reasons: longText('取消的理由') },
    },
    inform: { title: '告知结果', day: '告知日期', by: 'officer', from: ['inspected'], basis: toConfirm(strict()), fields: {} },
    publish: { title: '公示', by: 'clerk', from: ['inspected'], basis: toConfirm(threeSystems()), fields: {} },
    followUp: {
      title: '后续处置',
      day: '处置日期',
      by: 'officer',
      from: ['inspected'],
      basis: penalty(54),
      fields: {
        how: choice('处置方式', { rechecked: { title: '复查已改正' }, filed: { title: '立案' }, transferred: { title: '移送有管辖权的机关' } }),
        reference: optional(text('文书编号')),
      },
    },
  },

  proves: { inspect: ['approve'], inform: ['approve', 'inspect'], publish: ['approve', 'inspect'], followUp: ['approve', 'inspect'] },

  gates: {
    approve: [
      {
        should: '检查应当有年度计划、专项方案或者个案线索',
        basis: toConfirm(strict()),
        since: '2025-01-03',
        live: true,
        holds: (_, act) => act.cause !== undefined,
      },
      {
        should: '超过年度检查频次上限的，不得再作日常检查和专项检查',
        basis: toConfirm(strict()),
        since: '2025-01-03',
        holds: (_, act) => act.overCap !== true || act.kind === 'individual',
      },
    ],
    inspect: [
      { must: '检查应当由两名以上具有行政执法资格的人员进行', basis: penalty(42), holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '检查人员应当持有当日有效的行政执法证件', basis: supervision(10), cites: (_, act, cited) => certified(act, cited) },
      { must: '检查应当主动出示执法证件', basis: penalty(55), live: true, holds: (_, act) => act.shown === true },
    ],
    followUp: [{ should: '没有发现问题的，不需要后续处置', basis: penalty(54), holds: (c) => c.inspect?.result !== 'none' }],
  },

  clocks: { publicity: { title: '检查结果公示期限', basis: toConfirm(threeSystems()), limit: workingDays(20), starts: ['inspect'], stops: ['publish'] } },
})

export const inspections = defineRegister(inspection, {
  id: 'inspections',
  title: '行政检查台账',
  // Approved visits must not become known before they are made.
  readers: 'public',
  publicIn: ['inspected'],
  also: ['执法检查台账', '行政执法检查台账', '监督检查台账', '涉企行政检查台账'],
  columns: [
    { at: 'approve.item', also: ['检查事项名称', '检查内容', '检查项目', '事项名称', '检查内容事项', '事项', '检查名称'] },
    {
      at: 'approve.company',
      also: [
        '被检查单位',
        '被检查企业',
        '检查对象',
        '行政相对人',
        '单位名称',
        '相对人名称',
        '检查企业',
        '受检单位',
        '受检企业',
        '被检查对象',
        '被检查人',
        '被检查单位名称',
      ],
    },
    { at: 'approve.code', also: ['信用代码', '社会信用代码', '统一信用代码'] },
    { at: 'approve.kind', also: ['检查方式', '检查类别', '类型', '检查种类', '检查性质'] },
    { at: 'inspect.on', also: ['检查时间', '实施日期', '现场检查日期', '检查实施日期', '执法日期', '日期'] },
    { at: 'inspect.officers', also: ['执法人员', '检查人', '执法检查人员', '检查执法人员', '参加人员'] },
    { at: 'inspect.result', also: ['结果', '检查结论', '检查情况', '处理结果'] },
    { at: 'publish.on', also: ['公示时间', '公开日期', '结果公示日期'] },
  ],
  // What is listed without a day of inspection has been approved and waits.
  assume: { approve: (f, { year }) => f['inspect']?.on ?? lastDayOf(year) },
})

/** The closed lists of kinds and results have an open end. */
const known = (value: string | undefined, of: readonly string[]): string => (value !== undefined && of.includes(value) ? value : 'other')

export const inspectionsConducted = defineIndicator(inspection, {
  id: 'inspections.conducted',
  title: '行政检查',
  unit: '次',
  definition: '检查日期在本年的行政检查次数；双随机抽查另行统计，不计入',
  includes: (c, year) => c.inspect !== undefined && yearOf(c.inspect.on) === year && c.approve?.kind !== 'random',
  place: (c) => ({
    kind: known(c.approve?.kind, ['routine', 'special', 'individual']),
    found: c.followUp && c.followUp.how !== 'rechecked' ? c.followUp.how : known(c.inspect?.result, ['none', 'corrected', 'filed', 'transferred']),
  }),
})
