/** 存在的不足: each shortcoming that a report names has a cause, an owner and a measure, and is answered in next year's report. */
import {
  day,
  daysUntil,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  files,
  law,
  longText,
  optional,
  text,
  toConfirm,
  year,
} from '../../define/index.ts'

const inspection = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')

export const shortcoming = defineProcedure({
  id: 'shortcoming',
  system: 'S37',
  title: '存在的不足',
  basis: [toConfirm(inspection())],
  states: { found: '待整改', measured: '整改中', closed: '已整改' },
  name: (c) => c.find?.title ?? '',
  steps: {
    find: {
      title: '提出',
      by: 'clerk',
      opens: true,
      to: 'found',
      basis: toConfirm(inspection()),
      fields: { title: text('不足'), year: year('写入报告的年度'), cause: optional(longText('原因')), owner: optional(text('责任处室')) },
    },
    measure: {
      title: '明确措施',
      by: 'clerk',
      from: ['found', 'measured'],
      to: 'measured',
      basis: toConfirm(inspection()),
      fields: { measure: longText('整改措施'), due: optional(day('完成时限')) },
    },
    close: {
      title: '整改完成',
      by: 'head',
      from: ['found', 'measured'],
      to: 'closed',
      basis: toConfirm(inspection()),
      fields: { result: longText('整改结果'), evidence: optional(files('证明材料')) },
    },
    answer: {
      title: '在报告中回应',
      day: '回应日期',
      by: 'clerk',
      from: ['found', 'measured', 'closed'],
      basis: toConfirm(inspection()),
      fields: { year: year('回应的报告年度'), response: longText('回应的内容') },
    },
  },
  gates: {
    close: [{ should: '先明确整改措施', basis: toConfirm(inspection()), requires: 'measure' }],
    answer: [
      { should: '上一年度报告的不足应当在本年度报告中回应', basis: toConfirm(inspection()), holds: (c, act) => act.year === (c.find?.year ?? act.year) + 1 },
      { should: '没有整改完成的，回应时应当已经明确整改措施', basis: toConfirm(inspection()), holds: (c) => c.close !== undefined || c.measure !== undefined },
    ],
  },
  clocks: {
    rectification: {
      title: '整改时限',
      basis: toConfirm(inspection()),
      limit: (c) => daysUntil(c.measure?.on ?? c.openedOn, c.measure?.due ?? c.openedOn),
      starts: ['measure'],
      stops: ['close'],
      when: (c) => c.measure?.due !== undefined,
    },
  },
})

export const shortcomings = defineRegister(shortcoming, {
  id: 'shortcomings',
  title: '存在不足整改台账',
  readers: 'staff',
  also: ['不足整改台账', '问题整改台账'],
  columns: [
    { at: 'find.title', also: ['存在的不足', '问题'] },
    { at: 'find.year', also: ['年度', '报告年度'] },
    { at: 'find.on', also: ['提出时间'] },
    { at: 'find.cause' },
    { at: 'find.owner', also: ['责任单位'] },
    { at: 'measure.measure', also: ['措施'] },
    { at: 'measure.on', also: ['措施日期'] },
    { at: 'measure.due', also: ['整改时限', '完成期限'] },
    { at: 'close.on', also: ['完成日期', '整改完成时间'] },
    { at: 'close.result', also: ['完成情况'] },
    { at: 'answer.year' },
    { at: 'answer.response', also: ['回应'] },
  ],
})

export const shortcomingsFound = defineIndicator(shortcoming, {
  id: 'shortcomings.found',
  title: '本年报告的不足',
  unit: '项',
  definition: '写入本年度报告的不足',
  includes: (c, y) => c.find?.year === y,
})
export const shortcomingsAnswered = defineIndicator(shortcoming, {
  id: 'shortcomings.answered',
  title: '上年不足已整改',
  unit: '项',
  definition: '写入上一年度报告、截至本年12月31日已经整改完成的不足',
  includes: (c, y) => c.find?.year === y - 1 && c.close !== undefined,
})

const found = { title: '执法队伍建设有待加强', year: 2022, cause: '持证人员不足', owner: '政策法规处' }
export const shortcomingJourneys = defineJourneys(shortcoming, [
  {
    tells: '提出、明确措施、整改完成',
    acts: [
      ['find', '2023-01-20', found],
      ['measure', '2023-02-10', { measure: '组织执法资格培训', due: '2023-10-31' }],
      ['close', '2023-09-28', { result: '新增持证执法人员7名' }],
      ['answer', '2024-01-16', { year: 2023, response: '新增持证执法人员7名，执法力量得到充实' }],
    ],
    ends: { state: 'closed', due: { rectification: '2023-10-31' } },
  },
  {
    tells: '没有措施就销号的，提醒',
    acts: [
      ['find', '2023-01-20', found],
      ['close', '2023-09-28', { result: '已完成' }],
    ],
    ends: { state: 'closed', warned: '先明确整改措施' },
  },
  {
    tells: '隔了一年才回应的，提醒',
    acts: [
      ['find', '2023-01-20', found],
      ['measure', '2023-02-10', { measure: '组织执法资格培训' }],
      ['answer', '2025-01-16', { year: 2024, response: '仍在培训' }],
    ],
    ends: { state: 'measured', warned: '上一年度报告的不足应当在本年度报告中回应' },
  },
  {
    tells: '没有措施就回应的，提醒',
    acts: [
      ['find', '2023-01-20', found],
      ['answer', '2024-01-16', { year: 2023, response: '将认真整改' }],
    ],
    ends: { state: 'found', warned: '没有整改完成的，回应时应当已经明确整改措施' },
  },
])
