/** 逾期未履行的行政决定: how the ways of making a party perform begin, and the columns with which their registers do. */
import { text } from '../../../define/index.ts'
import { party } from '../../general/party.ts'

/** The decision that wasn't performed, and whose it was to perform. */
export const owed = { number: text('案件编号'), decision: text('行政决定书文号'), ...party } as const

/** A decision is registered on the day on which the time to perform it was over. */
export const registering = { title: '登记逾期未履行', day: '逾期日期', by: 'clerk', opens: true, to: 'unperformed' } as const

export const owedColumns = [
  { at: 'register.number', also: ['编号', '案号'] },
  { at: 'register.decision', also: ['处罚决定书文号', '决定书文号'] },
  { at: 'register.company', also: ['被执行单位', '单位名称'] },
  { at: 'register.person', also: ['当事人', '被执行人', '姓名'] },
  { at: 'register.on', also: ['登记日期', '登记时间', '履行期限届满日期'] },
] as const
