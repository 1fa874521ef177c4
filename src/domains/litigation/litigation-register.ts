/** 行政应诉台账: the register of suits, and what the report counts of them. */
import { defineIndicator, defineRatio, defineRegister, yearOf } from '../../define/index.ts'
import { matterOf, type Result } from '../general/matters.ts'
import { litigation } from './law.ts'
import { litigationCase } from './litigation.ts'

export const litigations = defineRegister(litigationCase, {
  id: 'litigations',
  title: '行政应诉台账',
  readers: 'public',
  also: ['行政诉讼台账', '应诉台账', '行政应诉案件台账', '行政诉讼案件台账'],
  columns: [
    { at: 'receive.number', also: ['案件编号', '一审案号', '文号', '编号', '案件号', '诉讼案号'] },
    { at: 'receive.plaintiff', also: ['原告姓名', '原告名称', '起诉人', '当事人', '原告名称或姓名', '原告（上诉人）', '原告方'] },
    { at: 'receive.act', also: ['被诉行为', '案由', '诉讼事项'] },
    { at: 'receive.matter', also: ['案件类别', '被诉行为种类', '行政管理行为', '案件类型'] },
    { at: 'receive.afterReconsideration', also: ['是否经过复议', '是否经复议', '复议前置'] },
    {
      at: 'receive.on',
      also: [
        '收到起诉状时间',
        '收到起诉状副本日期',
        '收到副本日期',
        '收到应诉通知日期',
        '收到日期',
        '送达日期',
        '收到应诉通知书日期',
        '收到起诉状副本时间',
        '起诉状副本送达日期',
        '收案日期',
        '应诉通知日期',
        '收到起诉材料日期',
      ],
    },
    { at: 'defend.on', also: ['答辩时间', '提交答辩状日期', '答辩举证日期', '提交答辩日期', '答辩状提交日期', '应诉答辩日期'] },
    { at: 'hear.on', also: ['开庭时间', '庭审日期', '开庭审理日期', '开庭审理时间', '审理日期', '出庭日期'] },
    {
      at: 'hear.leader',
      also: [
        '负责人是否出庭',
        '行政机关负责人出庭',
        '负责人出庭情况',
        '是否负责人出庭',
        '负责人出庭应诉',
        '行政机关负责人是否出庭',
        '负责人是否出庭应诉',
        '是否出庭',
        '负责人应诉',
        '出庭负责人',
      ],
    },
    { at: 'judge.on', also: ['结案时间', '裁判日期', '判决日期', '裁定日期', '一审结案日期', '审结日期', '判决时间', '结案日', '裁判时间', '一审裁判日期'] },
    {
      at: 'judge.outcome',
      also: ['结果', '判决结果', '裁判情况', '一审结果', '审理结果', '结案方式', '案件结果', '裁判', '一审裁判结果', '判决情况', '诉讼结果', '办理结果'],
    },
    { at: 'judgeAppeal.on', also: ['二审裁判日期', '二审判决日期', '终审日期'] },
    { at: 'judgeAppeal.outcome', also: ['二审裁判结果', '二审判决结果', '终审结果'] },
  ],
  // A leader who appeared did so in a hearing, at the latest on the day of the judgment.
  assume: { hear: (f) => (f['hear']?.['leader'] === true ? f['judge']?.on : undefined) },
})

type Heard = { readonly log: readonly { readonly step: string; readonly data: Readonly<Record<string, unknown>> }[] }
const leaderAppeared = (c: Heard): boolean => c.log.some((a) => a.step === 'hear' && a.data['leader'] === true)

type Served = { receive?: { on: string } }
const servedIn = (c: Served, year: number) => c.receive !== undefined && yearOf(c.receive.on) === year

export const litigationCases = defineIndicator(litigationCase, {
  id: 'litigation.cases',
  title: '行政应诉案件',
  unit: '件',
  definition: '收到起诉状日期在本年的行政诉讼案件数',
  includes: servedIn,
})
export const litigationLeaderAppearances = defineIndicator(litigationCase, {
  id: 'litigation.leader-appearances',
  title: '负责人出庭应诉的案件',
  unit: '件',
  basis: litigation(3),
  definition: '收到起诉状日期在本年的行政诉讼案件中，至12月31日负责人至少出庭一次的件数',
  includes: (c, year) => servedIn(c, year) && leaderAppeared(c),
})
export const litigationHeard = defineIndicator(litigationCase, {
  id: 'litigation.heard',
  title: '开庭审理的案件',
  unit: '件',
  basis: litigation(3),
  definition: '收到起诉状日期在本年的行政诉讼案件中，至12月31日至少开庭一次的件数',
  includes: (c, year) => servedIn(c, year) && c.hear !== undefined,
})
export const litigationAppearanceRate = defineRatio({
  id: 'litigation.appearance-rate',
  title: '负责人出庭率',
  basis: litigation(3),
  definition: '负责人出庭应诉的案件占开庭审理的案件的百分比',
  part: litigationLeaderAppearances,
  whole: litigationHeard,
})
export const litigationWithdrawn = defineIndicator(litigationCase, {
  id: 'litigation.withdrawn',
  title: '原告撤诉的案件',
  unit: '件',
  basis: litigation(62),
  definition: '收到起诉状日期在本年的行政诉讼案件中，至12月31日以原告撤诉（含按撤诉处理）结案的件数',
  includes: (c, year) =>
    servedIn(c, year) && (c.judge?.outcome === 'withdrawn' || c.judge?.outcome === 'deemedWithdrawn' || c.judgeAppeal?.outcome === 'withdrawnSuit'),
})

/** 结果纠正: judgments against the agency. */
const corrects: ReadonlySet<string> = new Set([
  'revoked',
  'partlyRevoked',
  'revokedForRedo',
  'ordered',
  'payment',
  'unlawful',
  'void',
  'remedied',
  'changed',
  'contract',
])
const pending: ReadonlySet<string> = new Set(['served', 'appealed', 'retrial'])
type Judged<Outcome = string> = { on: string; outcome: Outcome }
type Suit = { receive?: { on: string }; judge?: Judged; judgeAppeal?: Judged; judgeRetrial?: Judged; state: string }
/** The day of the last judgment; undefined while the suit, an appeal or a retrial is pending. */
const endOf = (c: Suit): string | undefined => (pending.has(c.state) ? undefined : (c.judgeRetrial ?? c.judgeAppeal ?? c.judge)?.on)
const turned = (r: Result): Result => (r === 'corrected' ? 'upheld' : 'corrected')
const resultOf = (c: Suit): Result => {
  if (endOf(c) === undefined) return 'pending'
  const first = c.judge?.outcome ?? ''
  const judged: Result = first === 'dismissed' ? 'upheld' : corrects.has(first) ? 'corrected' : 'other'
  // What is changed on appeal or retrial turns: a suit that was lost is won.
  const second = c.judgeAppeal?.outcome
  const appealed =
    second === 'changed' || second === 'changedAfterInquiry' ? turned(judged) : second === 'withdrawnSuit' || second === 'mediated' ? 'other' : judged
  return c.judgeRetrial?.outcome === 'changed' ? turned(appealed) : appealed
}

/** What the yearly tables part: each suit that was open in the year once. */
export const litigationHandled = defineIndicator(litigationCase, {
  id: 'litigation.handled',
  title: '本年办理的行政应诉案件（含上年结转）',
  unit: '件',
  definition:
    '本年内任何一日在办的行政诉讼案件数，以最后的裁判为结果；二审、再审改变原裁判的，按改变后的结果计；上诉、再审没有审结的，计入尚未审结；没有写明经过复议的，计入未经复议直接起诉',
  includes: (c, year) => c.receive !== undefined && yearOf(endOf(c) ?? `${year}`) === year,
  place: (c, year) => ({
    intake: servedIn(c, year) ? 'received' : 'carriedIn',
    route: c.receive?.afterReconsideration ? 'afterReconsideration' : 'direct',
    result: resultOf(c),
    outcome: endOf(c) === undefined ? 'pending' : (c.judge?.outcome ?? 'unstated'),
    matter: matterOf(c.receive!),
    appearance: leaderAppeared(c) ? 'leader' : c.hear ? 'staff' : 'none',
  }),
})

const endedIn = (c: Suit, year: number): boolean => {
  const end = endOf(c)
  return end !== undefined && yearOf(end) === year
}
export const litigationConcluded = defineIndicator(litigationCase, {
  id: 'litigation.concluded',
  title: '本年审结的行政应诉案件',
  unit: '件',
  definition: '最后的裁判日期在本年的行政诉讼案件数',
  includes: endedIn,
})
export const litigationLost = defineIndicator(litigationCase, {
  id: 'litigation.lost',
  title: '本年审结而被纠正的行政应诉案件',
  unit: '件',
  definition: '最后的裁判日期在本年的行政诉讼案件中，判决撤销、变更、履行、给付、确认违法或者无效、补救或者赔偿、承担协议责任的件数',
  includes: (c, year) => endedIn(c, year) && resultOf(c) === 'corrected',
})
export const litigationLossRate = defineRatio({
  id: 'litigation.loss-rate',
  title: '败诉率',
  definition: '本年审结而被纠正的行政应诉案件占本年审结的行政应诉案件的百分比',
  part: litigationLost,
  whole: litigationConcluded,
})
