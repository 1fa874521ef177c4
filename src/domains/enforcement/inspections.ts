/** 行政检查台账: the register of inspections and what is counted of them. */
import { defineIndicator, defineRegister, lastDayOf, yearOf } from '../../define/index.ts'
import { inspection } from './inspection.ts'

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
    { at: 'archive.on', also: ['归档时间'] },
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
