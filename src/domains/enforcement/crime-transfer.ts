/** 涉嫌犯罪案件移送: what may be a crime goes to the police within days, is followed there, and comes back to be punished if it isn't one. */
import {
  calendarDays,
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  hours,
  internal,
  law,
  longText,
  names,
  optional,
  reference,
  text,
  yearOf,
} from '../../define/index.ts'
import { party } from './party.ts'

const crime = law('crime-transfer-regulation', '行政执法机关移送涉嫌犯罪案件的规定')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')

/** What became of a case that the police took up. */
const outcomes = {
  convicted: { title: '判处刑罚', also: ['有罪判决', '判刑'] },
  exempted: { title: '免予刑事处罚' },
  notProsecuted: { title: '不起诉', also: ['不予起诉'] },
  withdrawn: { title: '公安机关撤销案件', also: ['撤销案件', '撤案'] },
  acquitted: { title: '宣告无罪', also: ['无罪'] },
} as const

export const crimeTransfer = defineProcedure({
  id: 'crime-transfer',
  system: 'S21',
  title: '涉嫌犯罪案件移送',
  basis: [crime(3), crime(5), crime(9), crime(12), penalty(27)],
  states: {
    reported: '待审批',
    approved: '已批准移送',
    declined: '不批准移送',
    transferred: '已移送',
    filed: '公安机关已立案',
    handedOver: '已移交物品和材料',
    rejected: '公安机关不予立案',
    upheld: '复议维持不予立案',
    handled: '已依法处理',
    concluded: '司法机关已处理',
  },
  number: 'report.number',
  name: (c) => c.report?.company ?? c.report?.crime ?? '',

  steps: {
    report: {
      title: '提出移送报告',
      day: '接到移送报告日期',
      by: 'officer',
      opens: true,
      to: 'reported',
      basis: crime(5),
      fields: {
        number: text('移送编号'),
        penalty: optional(reference('行政处罚案件编号', 'penalty')),
        ...party,
        crime: text('涉嫌的罪名'),
        team: optional(internal(names('专案组成员'))),
        facts: optional(internal(longText('核实的情况'))),
      },
    },
    approve: {
      title: '批准移送',
      day: '批准日期',
      by: 'head',
      from: ['reported'],
      to: 'approved',
      basis: crime(5),
      fields: { chief: optional(flag('由正职负责人或者主持工作的负责人批准')) },
    },
    decline: {
      title: '不批准移送',
      by: 'head',
      from: ['reported'],
      to: 'declined',
      basis: crime(5),
      fields: { reasons: optional(internal(longText('不予批准的理由'))), chief: optional(flag('由正职负责人或者主持工作的负责人决定')) },
    },
    transfer: {
      title: '移送公安机关',
      day: '移送日期',
      by: 'clerk',
      from: ['reported', 'approved'],
      to: 'transferred',
      basis: crime(6),
      fields: {
        police: text('接受移送的公安机关'),
        letter: optional(text('移送书文号')),
        enclosed: optional(flag('附移送书、调查报告、涉案物品清单、检验报告或者鉴定结论')),
        copied: optional(flag('移送书抄送同级人民检察院')),
      },
    },
    forward: {
      title: '公安机关转送',
      day: '转送日期',
      by: 'authority',
      from: ['transferred'],
      basis: crime(7),
      fields: { police: text('有管辖权的公安机关') },
    },
    file: {
      title: '公安机关立案',
      day: '接到立案通知书日期',
      by: 'authority',
      from: ['transferred', 'rejected', 'upheld'],
      to: 'filed',
      basis: crime(8),
      fields: { letter: optional(text('立案通知书文号')) },
    },
    reject: {
      title: '公安机关不予立案',
      day: '接到不予立案通知书日期',
      by: 'authority',
      from: ['transferred'],
      to: 'rejected',
      basis: crime(8),
      fields: { reasons: optional(internal(longText('不予立案的理由'))) },
    },
    requestReview: { title: '提请公安机关复议', day: '提请复议日期', by: 'head', from: ['rejected'], basis: crime(9), fields: {} },
    uphold: { title: '复议维持不予立案', day: '收到复议决定日期', by: 'authority', from: ['rejected'], to: 'upheld', basis: crime(9), fields: {} },
    suggest: { title: '建议检察机关立案监督', day: '建议立案监督日期', by: 'head', from: ['rejected', 'upheld'], basis: crime(9), fields: {} },
    handOver: {
      title: '移交物品和材料',
      day: '移交日期',
      by: 'officer',
      from: ['filed'],
      to: 'handedOver',
      basis: crime(12),
      fields: { settled: optional(flag('已办结交接手续')) },
    },
    handle: {
      title: '依法处理',
      day: '处理日期',
      by: 'head',
      from: ['rejected', 'upheld', 'concluded'],
      to: 'handled',
      basis: crime(10),
      fields: { how: choice('处理方式', { punish: { title: '依法给予行政处罚' }, close: { title: '不需要处罚，结案' } }) },
    },
    conclude: {
      title: '司法机关处理',
      day: '司法机关处理日期',
      by: 'authority',
      from: ['filed', 'handedOver'],
      to: 'concluded',
      basis: penalty(27),
      fields: { outcome: choice('处理结果', outcomes), punish: optional(flag('移送行政机关给予行政处罚')) },
    },
  },

  proves: {
    transfer: ['report', 'approve'],
    file: ['report', 'approve', 'transfer'],
    handOver: ['transfer', 'file'],
    handle: ['transfer'],
    uphold: ['reject', 'requestReview'],
  },

  gates: {
    report: [{ must: '应当立即指定两名以上行政执法人员组成专案组', basis: crime(5, 1), live: true, holds: (_, act) => (act.team?.length ?? 0) >= 2 }],
    approve: [{ must: '移送应当由本机关正职负责人或者主持工作的负责人批准', basis: crime(5), live: true, holds: (_, act) => act.chief === true }],
    decline: [
      {
        must: '不批准移送应当由正职负责人或者主持工作的负责人决定，并将理由记录在案',
        basis: crime(5),
        live: true,
        holds: (_, act) => act.chief === true && act.reasons !== undefined,
      },
    ],
    transfer: [
      { must: '移送应当先经批准', basis: crime(5), requires: 'approve' },
      { must: '移送应当附移送书、调查报告、涉案物品清单、检验报告或者鉴定结论', basis: crime(6), live: true, holds: (_, act) => act.enclosed === true },
    ],
    uphold: [{ must: '提请复议以后才有复议决定', basis: crime(9), requires: 'requestReview' }],
    handOver: [{ must: '移交物品和材料应当办结交接手续', basis: crime(12), live: true, holds: (_, act) => act.settled === true }],
    handle: [
      { must: '司法机关移送行政机关处罚的，应当依法给予行政处罚', basis: penalty(27), holds: (c, act) => c.conclude?.punish !== true || act.how === 'punish' },
    ],
  },

  clocks: {
    approval: { title: '审批移送的期限', basis: crime(5), limit: calendarDays(3), starts: ['report'], stops: ['approve', 'decline'] },
    transfer: { title: '批准后移送的期限', basis: crime(5), limit: hours(24), starts: ['approve'], stops: ['transfer'] },
    filing: { title: '公安机关决定是否立案的期限', basis: crime(8), limit: calendarDays(3), starts: ['transfer', 'forward'], stops: ['file', 'reject'] },
    objection: {
      title: '对不予立案提请复议或者建议监督的期限',
      basis: crime(9),
      limit: calendarDays(3),
      starts: ['reject'],
      stops: ['requestReview', 'suggest', 'handle'],
    },
    review: { title: '公安机关作出复议决定的期限', basis: crime(9), limit: calendarDays(3), starts: ['requestReview'], stops: ['file', 'uphold'] },
    suggestion: { title: '对复议决定建议立案监督的期限', basis: crime(9, 2), limit: calendarDays(3), starts: ['uphold'], stops: ['suggest', 'handle'] },
    handover: { title: '移交物品和材料的期限', basis: crime(12), limit: calendarDays(3), starts: ['file'], stops: ['handOver'] },
  },
})

export const crimeTransfers = defineRegister(crimeTransfer, {
  id: 'crime-transfers',
  title: '涉嫌犯罪案件移送台账',
  readers: 'staff',
  also: ['行刑衔接台账', '移送涉嫌犯罪案件台账', '移送司法机关案件台账'],
  basis: crime(3),
  columns: [
    { at: 'report.number', also: ['移送案件编号', '编号'] },
    { at: 'report.penalty', also: ['处罚案件编号', '立案号'] },
    { at: 'report.company', also: ['涉案单位', '单位名称'] },
    { at: 'report.person', also: ['涉案人员', '当事人', '姓名'] },
    { at: 'report.crime', also: ['罪名', '涉嫌罪名', '案由'] },
    { at: 'report.on', also: ['移送报告日期'] },
    { at: 'approve.on', also: ['批准移送日期'] },
    { at: 'transfer.on', also: ['移送时间'] },
    { at: 'transfer.police', also: ['公安机关'] },
    { at: 'transfer.letter', also: ['移送书编号'] },
    { at: 'file.on', also: ['立案日期', '公安机关立案日期'] },
    { at: 'reject.on', also: ['不予立案日期'] },
    { at: 'handOver.on', also: ['物品移交日期'] },
    { at: 'conclude.on', also: ['判决日期'] },
    { at: 'conclude.outcome', also: ['司法处理结果'] },
    { at: 'handle.on' },
    { at: 'handle.how' },
  ],
})

export const crimeTransfersMade = defineIndicator(crimeTransfer, {
  id: 'crime-transfers.made',
  title: '移送涉嫌犯罪案件',
  unit: '件',
  basis: crime(3),
  definition: '本年向公安机关移送的涉嫌犯罪案件件数，没有批准移送的不计',
  includes: (c, year) => c.transfer !== undefined && yearOf(c.transfer.on) === year,
})

const found = {
  number: '鲁工信移〔2024〕1号',
  penalty: '鲁工信罚立〔2024〕3号',
  company: '山东某化工有限公司',
  crime: '非法买卖爆炸物罪',
  team: ['王军', '李华'],
}
const handing = { police: '某市公安局', letter: '鲁工信移〔2024〕1号', enclosed: true, copied: true }
const reported = [['report', '2024-08-20', found]] as const
const approved = [...reported, ['approve', '2024-08-22', { chief: true }]] as const
const transferred = [...approved, ['transfer', '2024-08-23', handing]] as const
const filed = [...transferred, ['file', '2024-08-26', {}]] as const
const rejected = [...transferred, ['reject', '2024-08-26', { reasons: '没有犯罪事实' }]] as const

export const crimeTransferJourneys = defineJourneys(crimeTransfer, [
  {
    tells: '三日内批准，次日移送，公安立案后三日内移交物品；判处刑罚',
    acts: [...filed, ['handOver', '2024-08-29', { settled: true }], ['conclude', '2025-05-12', { outcome: 'convicted' }]],
    ends: { state: 'concluded', due: { approval: '2024-08-23', transfer: '2024-08-23', filing: '2024-08-26', handover: '2024-08-29' } },
  },
  {
    tells: '不起诉并移送行政机关处罚的，依法处罚',
    acts: [
      ...filed,
      ['handOver', '2024-08-29', { settled: true }],
      ['conclude', '2025-03-03', { outcome: 'notProsecuted', punish: true }],
      ['handle', '2025-03-10', { how: 'punish' }],
    ],
    ends: { state: 'handled' },
  },
  {
    tells: '不予立案的，三日内提请复议；维持的，三日内建议立案监督；公安机关立案',
    acts: [...rejected, ['requestReview', '2024-08-28', {}], ['uphold', '2024-08-31', {}], ['suggest', '2024-09-02', {}], ['file', '2024-09-20', {}]],
    ends: { state: 'filed', due: { objection: '2024-08-29', review: '2024-08-31', suggestion: '2024-09-03', handover: '2024-09-23' } },
  },
  { tells: '接受不予立案的，依法处理', acts: [...rejected, ['handle', '2024-08-28', { how: 'punish' }]], ends: { state: 'handled' } },
  {
    tells: '公安机关转送有管辖权的机关，期限重新计算',
    acts: [...transferred, ['forward', '2024-08-24', { police: '某区公安局' }]],
    ends: { state: 'transferred', due: { filing: '2024-08-27' } },
  },
  { tells: '不批准移送并记录理由', acts: [...reported, ['decline', '2024-08-22', { reasons: '没有达到追诉标准', chief: true }]], ends: { state: 'declined' } },
  {
    tells: '专案组只有一人的，不能提出',
    acts: [['report', '2024-08-20', { ...found, team: ['王军'] }]],
    ends: { refused: '应当立即指定两名以上行政执法人员组成专案组' },
  },
  {
    tells: '副职不能批准',
    acts: [...reported, ['approve', '2024-08-22', { chief: false }]],
    ends: { refused: '移送应当由本机关正职负责人或者主持工作的负责人批准' },
  },
  {
    tells: '没有记录理由的，不能不批准',
    acts: [...reported, ['decline', '2024-08-22', { chief: true }]],
    ends: { refused: '不批准移送应当由正职负责人或者主持工作的负责人决定，并将理由记录在案' },
  },
  { tells: '没有批准的，不能移送', acts: [...reported, ['transfer', '2024-08-23', handing]], ends: { refused: '移送应当先经批准' } },
  {
    tells: '材料不全的，不能移送',
    acts: [...approved, ['transfer', '2024-08-23', { ...handing, enclosed: false }]],
    ends: { refused: '移送应当附移送书、调查报告、涉案物品清单、检验报告或者鉴定结论' },
  },
  { tells: '没有提请复议的，没有复议决定', acts: [...rejected, ['uphold', '2024-08-30', {}]], ends: { refused: '提请复议以后才有复议决定' } },
  { tells: '没有办结交接的，不算移交', acts: [...filed, ['handOver', '2024-08-29', {}]], ends: { refused: '移交物品和材料应当办结交接手续' } },
  {
    tells: '检察机关移送处罚的，不能不处罚',
    acts: [...filed, ['conclude', '2025-03-03', { outcome: 'notProsecuted', punish: true }], ['handle', '2025-03-10', { how: 'close' }]],
    ends: { refused: '司法机关移送行政机关处罚的，应当依法给予行政处罚' },
  },
])
