/** 涉嫌犯罪案件移送：公安机关和检察机关（第七条至第九条、第十二条）: the police take the case up or decline it, are asked to look again, and the things are handed over. */
import { calendarDays, choice, flag, internal, law, longText, optional, text, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import type { TransferState, TransferSteps } from './crime-transfer.ts'

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

export const policeSteps = {
  forward: { title: '公安机关转送', day: '转送日期', by: 'authority', from: ['transferred'], basis: crime(7), fields: { police: text('有管辖权的公安机关') } },
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
  conclude: {
    title: '司法机关处理',
    day: '司法机关处理日期',
    by: 'authority',
    from: ['filed', 'handedOver'],
    to: 'concluded',
    basis: penalty(27),
    fields: { outcome: choice('处理结果', outcomes), punish: optional(flag('移送行政机关给予行政处罚')) },
  },
} as const satisfies Steps<TransferState>

export const policeGates: Gates<TransferSteps> = {
  uphold: [{ must: '提请复议以后才有复议决定', basis: crime(9), requires: 'requestReview' }],
  handOver: [{ must: '移交物品和材料应当办结交接手续', basis: crime(12), live: true, holds: (_, act) => act.settled === true }],
}

export const policeClocks: Clocks<TransferSteps> = {
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
}
