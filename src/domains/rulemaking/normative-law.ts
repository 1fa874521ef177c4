/** 行政规范性文件: what the law is cited by, the days from which it applies, and the states in which a step may be taken. */
import { law } from '../../define/index.ts'

export const business = law('business-environment-regulation', '优化营商环境条例')
export const shandongBusiness = law('sd-business-environment', '山东省优化营商环境条例')
export const measures = law('sd-normative-353', '山东省行政规范性文件制定和监督管理办法')
export const management = law('gbf-2018-37', '关于加强行政规范性文件制定和监督管理工作的通知')
export const review = law('gbf-2018-115', '关于全面推行行政规范性文件合法性审核机制的指导意见')
export const cleanup = law('sd-normative-cleanup', '山东省行政规范性文件清理办法')
/** The days from which 优化营商环境条例 and the provincial measures apply. */
export const businessFrom = '2020-01-01'
export const measuresFrom = '2024-02-01'

/** Before it is published every preparing step may be taken; what must come before what, the gates say. */
export const preparing = ['drafting', 'consulting', 'submitted', 'reviewed', 'deliberated', 'signed', 'registered'] as const
export const inForce = ['effective', 'amended', 'partlyRepealed'] as const
export const alive = ['promulgated', ...inForce] as const
export const published = [...alive, 'repealed', 'voided', 'expired'] as const
