/** 涉诉案例库: judgments are collected, screened, and the instructive ones selected for the casebook with their lesson. */
import {
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  lastDayOf,
  law,
  longText,
  openChoice,
  optional,
  text,
  type Facts,
} from '../../define/index.ts'

const publicity = law('sd-legal-publicity', '山东省法治宣传教育条例')
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

export const casebookEntry = defineProcedure({
  id: 'casebook-entry',
  system: 'S35',
  title: '涉诉案例',
  basis: [publicity(23)],
  states: { collected: '已入库', screened: '已筛查', selected: '入选案例选编' },
  number: 'collect.number',
  name: (c) => c.collect?.number ?? '',
  steps: {
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
    select: { title: '入选案例选编', by: 'reviewer', from: ['screened'], to: 'selected', basis: publicity(23), fields: { lesson: optional(longText('启示')) } },
  },
  gates: { select: [{ should: '入选的案例应当写明启示，才能以案释法', basis: publicity(23), holds: (_, act) => act.lesson !== undefined }] },
})

/** Ledgers tell that a judgment was screened, not when: by the end of the ledger's year, and not before the judgment. */
/** What stands in a library has been screened: ledgers tick what was selected and leave the rest blank. */
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
  ],
  assume: { screen: screenedOn, select: (f, ledger) => f['select'] && screenedOn(f, ledger) },
})

export const casebookScreened = defineIndicator(casebookEntry, {
  id: 'casebook.screened',
  title: '筛查涉诉案例',
  unit: '件',
  basis: publicity(23),
  definition: '到12月31日案例库中已经筛查的裁判件数，入选案例选编的在内',
  includes: (c) => c.screen !== undefined,
})
export const casebookSelected = defineIndicator(casebookEntry, {
  id: 'casebook.selected',
  title: '入选案例选编',
  unit: '件',
  basis: publicity(23),
  definition: '到12月31日入选案例选编的裁判件数',
  includes: (c) => c.select !== undefined,
})

const judgment = { number: '（2023）鲁01行初84号', court: '中级人民法院', field: '工业和信息化', cause: '行政许可', result: 'unlawful' }
export const casebookEntryJourneys = defineJourneys(casebookEntry, [
  {
    tells: '裁判入库、筛查，有启示的入选案例选编',
    acts: [
      ['collect', '2023-05-18', judgment],
      ['screen', '2023-11-06', {}],
      ['select', '2023-11-20', { lesson: '告知义务' }],
    ],
    ends: { state: 'selected' },
  },
  {
    tells: '没有筛查的，不能入选',
    acts: [
      ['collect', '2023-05-18', judgment],
      ['select', '2023-11-20', { lesson: '告知义务' }],
    ],
    ends: { refused: '已于2023-05-18入库，目前是“已入库”，不能在2023-11-20入选案例选编' },
  },
  {
    tells: '没有写明启示的，入选时提醒',
    acts: [
      ['collect', '2023-05-18', judgment],
      ['screen', '2023-11-06', {}],
      ['select', '2023-11-20', {}],
    ],
    ends: { state: 'selected', warned: '入选的案例应当写明启示，才能以案释法' },
  },
])
