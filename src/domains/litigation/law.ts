/** 行政应诉: the law of litigation and its interpretations. */
import { law } from '../../define/index.ts'

export const litigation = law('admin-litigation-law', '中华人民共和国行政诉讼法')
export const interpretation = law('spc-admin-litigation-2018', '关于适用《中华人民共和国行政诉讼法》的解释')
export const appearance = law('spc-leader-appearance-2020', '关于行政机关负责人出庭应诉若干问题的规定')
export const advice = law('spc-judicial-advice-2023', '关于综合治理类司法建议工作若干问题的规定')
