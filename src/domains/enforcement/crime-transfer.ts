/** 涉嫌犯罪案件移送: what may be a crime goes to the police within days, is followed there, and comes back to be punished if it isn't one. */
import {
  calendarDays,
  choice,
  defineIndicator,
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
  type Steps,
} from '../../define/index.ts'
import { policeClocks, policeGates, policeSteps } from './crime-police.ts'
import { party } from '../general/party.ts'

const crime = law('crime-transfer-regulation', '行政执法机关移送涉嫌犯罪案件的规定')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')

const states = {
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
} as const
export type TransferState = keyof typeof states

const steps = {
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
  ...policeSteps,
  handle: {
    title: '依法处理',
    day: '处理日期',
    by: 'head',
    from: ['rejected', 'upheld', 'concluded'],
    to: 'handled',
    basis: crime(10),
    fields: { how: choice('处理方式', { punish: { title: '依法给予行政处罚' }, close: { title: '不需要处罚，结案' } }) },
  },
} as const satisfies Steps<TransferState>
export type TransferSteps = typeof steps

export const crimeTransfer = defineProcedure({
  id: 'crime-transfer',
  system: 'S21',
  title: '涉嫌犯罪案件移送',
  basis: [crime(3), crime(5), crime(9), crime(12), penalty(27)],
  states,
  number: 'report.number',
  name: (c) => c.report?.company ?? c.report?.crime ?? '',
  steps,

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
    ...policeGates,
    handle: [
      { must: '司法机关移送行政机关处罚的，应当依法给予行政处罚', basis: penalty(27), holds: (c, act) => c.conclude?.punish !== true || act.how === 'punish' },
    ],
  },
  clocks: {
    approval: { title: '审批移送的期限', basis: crime(5), limit: calendarDays(3), starts: ['report'], stops: ['approve', 'decline'] },
    transfer: { title: '批准后移送的期限', basis: crime(5), limit: hours(24), starts: ['approve'], stops: ['transfer'] },
    ...policeClocks,
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
