/** 行政复议被申请台账: the register of the cases in which the department is respondent, and what the report counts of them. */
import { defineIndicator, defineRatio, defineRegister, yearOf } from '../../define/index.ts'
import { matterOf, type Result } from '../general/matters.ts'
import { reconsideration } from './law.ts'
import { reconsiderationCase } from './reconsideration.ts'

export const reconsiderations = defineRegister(reconsiderationCase, {
  id: 'reconsiderations',
  title: '行政复议被申请台账',
  readers: 'public',
  also: ['行政复议台账', '行政复议案件台账', '复议应诉台账', '被复议案件台账'],
  columns: [
    { at: 'receive.number', also: ['复议案号', '案件编号', '文号', '编号', '受理文号', '复议案件编号', '案件号'] },
    { at: 'receive.applicant', also: ['复议申请人', '申请人姓名', '申请人名称', '当事人'] },
    {
      at: 'receive.act',
      also: ['被申请行政行为', '被复议行为', '被申请复议行为', '案由', '复议事项', '行政行为', '被申请人行为', '具体行政行为', '被申请事项', '复议申请事项'],
    },
    { at: 'receive.matter', also: ['案件类别', '被申请行为种类', '行政管理行为', '案件类型'] },
    {
      at: 'receive.on',
      also: [
        '收到通知时间',
        '收到答复通知日期',
        '收到答复通知书日期',
        '收到副本日期',
        '收到申请书副本日期',
        '收到日期',
        '收到行政复议答复通知书日期',
        '收到复议通知日期',
        '收案日期',
        '接收日期',
        '收到答复通知时间',
      ],
    },
    { title: '是否适用简易程序', takes: { applySummary: true }, also: ['简易程序'] },
    { at: 'reply.on', also: ['答复时间', '提交答复日期', '书面答复日期', '提交答复书日期', '提交书面答复日期', '答复提交日期'] },
    { at: 'decide.on', also: ['决定时间', '复议决定日期', '结案日期', '审结日期', '办结日期', '复议决定时间', '结案时间', '作出决定日期'] },
    { at: 'decide.outcome', also: ['结果', '复议决定', '决定结果', '审理结果', '结案方式', '案件结果', '复议决定结果', '办理结果', '处理结果', '复议情况'] },
    { at: 'perform.on', also: ['履行时间', '决定履行日期'] },
  ],
  // The notice to reply says which procedure applies.
  assume: { applySummary: (f) => f['applySummary'] && f['receive']?.on },
})

type Case = { receive?: { on: string }; decide?: { on: string; outcome: string } }
const decidedIn = (c: Case, year: number) => c.decide !== undefined && yearOf(c.decide.on) === year
/** 结果纠正: the act was set aside or changed, or the agency was told to act or to pay. */
const corrects: ReadonlySet<string> = new Set([
  'revoked',
  'partlyRevoked',
  'revokedForRedo',
  'revokedByDefault',
  'changed',
  'unlawful',
  'ordered',
  'void',
  'contract',
  'compensated',
  'returned',
])
const resultOf = (outcome: string): Result =>
  outcome === 'upheld' || outcome === 'requestsRejected' ? 'upheld' : corrects.has(outcome) ? 'corrected' : 'other'
const revocations: ReadonlySet<string> = new Set(['revoked', 'partlyRevoked', 'revokedForRedo', 'revokedByDefault'])

export const reconsiderationCases = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.cases',
  title: '行政复议被申请案件',
  unit: '件',
  definition: '本年内任何一日在办的被申请案件数：12月31日以前收到答复通知，并且当日尚未审结或者在本年审结',
  includes: (c, year) => c.receive !== undefined && (c.decide === undefined || decidedIn(c, year)),
  place: (c, year) => ({
    intake: yearOf(c.receive!.on) === year ? 'received' : 'carriedIn',
    result: c.decide === undefined ? 'pending' : resultOf(c.decide.outcome),
    outcome: c.decide?.outcome ?? 'pending',
    matter: matterOf(c.receive!),
  }),
})
export const reconsiderationUpheld = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.upheld',
  title: '行政复议维持',
  unit: '件',
  basis: reconsideration(68),
  definition: '被申请案件中，本年决定维持的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome === 'upheld',
})
export const reconsiderationRevoked = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.revoked',
  title: '行政复议撤销',
  unit: '件',
  basis: reconsideration(64),
  definition: '被申请案件中，本年决定撤销（含部分撤销、撤销并责令重新作出）的件数',
  includes: (c, year) => decidedIn(c, year) && revocations.has(c.decide?.outcome ?? ''),
})
export const reconsiderationOther = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.other',
  title: '行政复议其他结果',
  unit: '件',
  definition: '被申请案件中，本年以维持、撤销以外的结果审结（含调解、和解、撤回、终止）的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome !== 'upheld' && !revocations.has(c.decide?.outcome ?? ''),
})
export const reconsiderationPending = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.pending',
  title: '行政复议尚未审结',
  unit: '件',
  definition: '被申请案件中，12月31日尚未审结的件数',
  includes: (c) => c.receive !== undefined && c.decide === undefined,
})

export const reconsiderationConcluded = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.concluded',
  title: '本年审结的行政复议被申请案件',
  unit: '件',
  definition: '被申请案件中，本年审结的件数',
  includes: decidedIn,
})
export const reconsiderationCorrected = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.corrected',
  title: '本年审结而被纠正的行政复议被申请案件',
  unit: '件',
  definition: '被申请案件中，本年决定撤销、变更、确认违法或者无效、责令履行、承担协议责任、赔偿、返还财产的件数',
  includes: (c, year) => decidedIn(c, year) && corrects.has(c.decide!.outcome),
})
export const reconsiderationCorrectionRate = defineRatio({
  id: 'reconsideration.correction-rate',
  title: '行政复议纠错率',
  definition: '本年审结而被纠正的被申请案件占本年审结的被申请案件的百分比',
  part: reconsiderationCorrected,
  whole: reconsiderationConcluded,
})
