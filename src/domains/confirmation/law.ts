/** 行政确认: no statute governs it as a whole, so the steps are practice, and what must hold comes from statutes that bind every administrative act. */
import { law, toConfirm } from '../../define/index.ts'

export const practice = toConfirm(law('sd-admin-procedure-238', '山东省行政程序规定')('正文'))
export const environment = law('business-environment-regulation', '优化营商环境条例')
export const litigation = law('admin-litigation-law', '中华人民共和国行政诉讼法')
export const reconsiderationRegulation = law('reconsideration-implementing-regulation', '中华人民共和国行政复议法实施条例')
export const threeSystems = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')
