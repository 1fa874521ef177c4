/** 信访事项台账: the register of petitions, and what the report counts of them. */
import { defineIndicator, defineRegister, yearOf } from '../../define/index.ts'
import { petition } from './petition.ts'

export const petitionRegister = defineRegister(petition, {
  id: 'petitions',
  title: '信访事项台账',
  readers: 'staff',
  also: ['信访台账', '信访件台账', '信访事项办理台账'],
  columns: [
    { at: 'receive.number', also: ['编号', '信访件编号', '信访号', '事项编号', '登记编号', '信访件号', '登记号', '信访件登记编号', '案件编号'] },
    {
      at: 'receive.source',
      also: ['信访来源', '来源渠道', '交办单位', '来件单位', '信访形式', '渠道', '交办来源', '交办机关', '转办单位', '信访件来源', '件来源', '来件渠道'],
    },
    {
      at: 'receive.on',
      also: ['收到时间', '收件日期', '登记日期', '来件日期', '转办日期', '交办日期', '接收日期', '接件日期', '交办时间', '转办时间', '信访日期', '来访日期'],
    },
    { at: 'accept.on', also: ['受理时间', '受理告知日期'] },
    { at: 'receive.leader', also: ['包案责任领导', '包案人', '责任领导', '包保领导', '分管领导', '包案领导姓名', '包案厅领导', '责任人'] },
    { at: 'conclude.on', also: ['办结时间', '办理完成日期', '结案日期', '答复日期', '答复时间', '化解日期', '结案时间'] },
    { at: 'conclude.result', also: ['结果', '办结结果', '处理结果', '办理情况', '化解情况', '办结情况', '处理情况', '办理意见', '化解结果'] },
  ],
})

type Concluded = { receive?: { source: string }; conclude?: { on: string } }
const concludedIn = (c: Concluded, year: number) => c.conclude !== undefined && yearOf(c.conclude.on) === year
const fromOffice = (c: Concluded) => c.receive?.source === 'educationOffice'

export const petitionsHandled = defineIndicator(petition, {
  id: 'petitions.handled',
  title: '办结主题教育办公室交办的信访件',
  unit: '件',
  definition: '来源为主题教育办公室、办结日期在本年的信访事项数',
  includes: (c, year) => concludedIn(c, year) && fromOffice(c),
})
export const petitionsHandledOther = defineIndicator(petition, {
  id: 'petitions.handled-other',
  title: '办结其他来源的信访件',
  unit: '件',
  definition: '来源为主题教育办公室以外、办结日期在本年的信访事项数',
  includes: (c, year) => concludedIn(c, year) && !fromOffice(c),
})
