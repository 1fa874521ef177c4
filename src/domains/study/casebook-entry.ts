/** 涉诉案例库: judgments are collected and screened, two readers judge each by criteria, the instructive ones are selected with their lesson. */
import {
  choice,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  lastDayOf,
  longText,
  openChoice,
  optional,
  text,
  toConfirm,
  type CaseOf,
  type Facts,
  type Steps,
} from '../../define/index.ts'
import { publicity } from './law.ts'

const results = {
  revoked: { title: '撤销', also: ['判决撤销', '撤销行政行为', '撤销并责令重作', '部分撤销'] },
  dismissed: { title: '驳回诉讼请求', also: ['驳回原告诉讼请求', '驳回请求'] },
  unlawful: { title: '确认违法', also: ['判决确认违法'] },
  invalid: { title: '确认无效' },
  ordered: { title: '责令履行', also: ['判决履行', '限期履行', '责令限期履行'] },
  changed: { title: '变更', also: ['判决变更'] },
  rejected: { title: '驳回起诉', also: ['裁定驳回起诉'] },
  withdrawn: { title: '原告撤诉', also: ['准许撤诉', '撤诉', '裁定准许撤诉', '按撤诉处理'] },
  upheld: { title: '驳回上诉', also: ['驳回上诉，维持原判', '维持原判', '驳回再审申请'] },
}

const verdicts = { recommended: { title: '推荐入选', also: ['推荐'] }, notRecommended: { title: '不推荐入选', also: ['不推荐'] } } as const
// Article 23 asks for cases to be collected, sorted and published; how they are chosen is practice.
const selection = toConfirm(publicity(23))

const steps = {
  collect: {
    title: '入库',
    day: '裁判日期',
    by: 'clerk',
    opens: true,
    to: 'collected',
    basis: publicity(23),
    fields: {
      number: text('案号'),
      court: optional(text('审理法院')),
      field: optional(text('领域')),
      cause: optional(text('案由')),
      result: optional(openChoice('裁判结果', results)),
    },
  },
  screen: { title: '筛查', by: 'clerk', from: ['collected'], to: 'screened', basis: publicity(23), fields: {} },
  read: {
    title: '评阅',
    by: 'reviewer',
    from: ['screened'],
    basis: selection,
    fields: {
      reader: internal(text('评阅人')),
      final: flag('裁判已经生效'),
      typical: flag('争议具有典型性'),
      instructive: flag('对依法行政有启示'),
      verdict: choice('评阅意见', verdicts),
      remarks: optional(longText('评阅说明')),
    },
  },
  deliberate: {
    title: '合议',
    by: 'head',
    from: ['screened'],
    basis: selection,
    fields: { verdict: choice('合议意见', verdicts), reasons: longText('合议理由') },
  },
  passOver: { title: '不入选', day: '不入选日期', by: 'reviewer', from: ['screened'], to: 'passedOver', basis: selection, fields: {} },
  select: { title: '入选案例选编', by: 'reviewer', from: ['screened'], to: 'selected', basis: publicity(23), fields: { lesson: optional(longText('启示')) } },
  publish: {
    title: '发布典型案例',
    day: '发布日期',
    by: 'clerk',
    from: ['selected'],
    to: 'published',
    basis: publicity(23),
    fields: { anonymous: flag('已隐去个人信息'), address: optional(text('发布的位置')) },
  },
} as const satisfies Steps

type Case = CaseOf<typeof steps>
const verdictsOn = (c: Case): string[] => c.log.flatMap((a) => (a.step === 'read' ? [a.data.verdict] : []))
/** Whether two readers read it. */
export const readTwice = (c: Case): boolean => verdictsOn(c).length >= 2
/** Whether all who read it thought alike. */
export const agreed = (c: Case): boolean => new Set(verdictsOn(c)).size === 1

export const casebookEntry = defineProcedure({
  id: 'casebook-entry',
  system: 'S35',
  title: '涉诉案例',
  basis: [publicity(23)],
  states: { collected: '已入库', screened: '已筛查', passedOver: '未入选', selected: '入选案例选编', published: '已发布' },
  number: 'collect.number',
  name: (c) => c.collect?.number ?? '',
  steps,

  proves: { read: ['screen'], select: ['screen'], publish: ['select'] },

  gates: {
    read: [
      {
        should: '一件案例由两人各评阅一次，不能由同一人评阅两次',
        basis: selection,
        holds: (c, act) => c.log.every((a) => a.step !== 'read' || a.data.reader !== act.reader),
      },
      {
        should: '推荐入选的案例，裁判应当已经生效，争议具有典型性，并且对依法行政有启示',
        basis: selection,
        holds: (_, act) => act.verdict !== 'recommended' || (act.final && act.typical && act.instructive),
      },
    ],
    deliberate: [{ should: '两名评阅人意见不一致的，才需要合议', basis: selection, holds: (c) => readTwice(c) && !agreed(c) }],
    select: [
      { should: '入选以前应当由两名评阅人分别评阅', basis: selection, live: true, holds: readTwice },
      {
        should: '评阅人没有一致推荐的，经合议推荐才能入选',
        basis: selection,
        holds: (c) => verdictsOn(c).every((v) => v === 'recommended') || c.deliberate?.verdict === 'recommended',
      },
      { should: '入选的案例应当写明启示，才能以案释法', basis: publicity(23), holds: (_, act) => act.lesson !== undefined },
    ],
    publish: [{ should: '发布典型案例应当隐去个人信息', basis: selection, holds: (_, act) => act.anonymous }],
  },
})

/** What stands in a library has been screened: ledgers tick what was selected and leave the rest blank. They don't tell the day: it's by the
 *  end of the ledger's year, and not before the judgment. */
const screenedOn = (f: Facts, { year }: { readonly year: number | undefined }) => {
  const [judged, yearEnd] = [f['collect']?.on, lastDayOf(year)]
  return judged !== undefined && yearEnd !== undefined && judged < yearEnd ? yearEnd : (judged ?? yearEnd)
}

export const casebook = defineRegister(casebookEntry, {
  id: 'litigation-cases',
  title: '涉诉案例库台账',
  readers: 'public',
  also: ['涉诉案例库', '涉诉案例台账', '案例库', '案例库台账', '行政诉讼案例库', '裁判文书库'],
  columns: [
    {
      at: 'collect.number',
      also: ['案件编号', '文书号', '裁判文书号', '案件号', '文书案号', '裁判文书案号', '判决书文号', '案例编号', '案件文号', '判决文号'],
    },
    { at: 'collect.court', also: ['法院', '审判法院', '裁判法院', '法院名称', '审理机关', '裁判机关', '受理法院', '审判机关'] },
    { at: 'collect.field', also: ['所属领域', '行业', '行业领域', '管理领域'] },
    { at: 'collect.cause', also: ['案件类型', '案由类型', '案件类别'] },
    { at: 'collect.on', also: ['裁判时间', '判决日期', '判决时间', '裁判日', '审结日期', '裁定日期', '裁判作出日期', '判决作出日期', '结案日期', '日期'] },
    { at: 'collect.result', also: ['判决结果', '结果', '裁判类型', '裁判结论', '审理结果', '裁判情况', '处理结果', '判决类型'] },
    {
      title: '入选案例选编',
      takes: { select: ['是', '入选', '已入选'], screen: ['否', '未入选', '不入选'] },
      also: ['是否入选', '入选', '是否入选案例选编', '入选选编', '是否选编', '是否入选选编'],
    },
    { at: 'select.lesson', also: ['案例启示', '启示意义', '启发', '典型意义'] },
    { at: 'publish.on', also: ['发布时间'] },
  ],
  assume: { screen: screenedOn, select: (f, ledger) => f['select'] && screenedOn(f, ledger) },
})
