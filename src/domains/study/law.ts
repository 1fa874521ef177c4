/** 法治宣传教育: the law of 2025 and the provincial regulation. */
import { law } from '../../define/index.ts'

export const education = law('legal-publicity-education-law', '中华人民共和国法治宣传教育法')
/** The day on which the law of 2025 came into force. */
export const educationSince = '2025-11-01'
export const publicity = law('sd-legal-publicity', '山东省法治宣传教育条例')
