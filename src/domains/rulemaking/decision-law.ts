/** 重大行政决策程序暂行条例: its citation, and the day from which it applies. */
import { law } from '../../define/index.ts'

export const regulation = law('major-decision-regulation', '重大行政决策程序暂行条例')
/** The day from which the Regulation applies. */
export const regulationFrom = '2019-09-01'
