/** 行政复议法: its citations, and the day from which its revision of 2023 applies. */
import { law, type Citation } from '../../define/index.ts'

export const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')
export const regulation = law('reconsideration-implementing-regulation', '中华人民共和国行政复议法实施条例')
/** An article of the law as amended in 2017: `amended('二十三')`. */
export const amended = (article: string): Citation => reconsideration(`（2017年修正）第${article}条`)

/** Steps cite the law revised in 2023. Where the law as amended in 2017 said otherwise, gates and clocks are dated by the day on which the case came in. */
export const revised = '2024-01-01'
