/** 公平竞争审查: what it rests on, and the day from which the regulation applies. */
import { law } from '../../define/index.ts'

export const competition = law('fair-competition-regulation', '公平竞争审查条例')
export const measures = law('fair-competition-measures-2025', '公平竞争审查条例实施办法')
export const rules2021 = law('fair-competition-rules-2021', '公平竞争审查制度实施细则')
export const business = law('business-environment-regulation', '优化营商环境条例')
/** The day from which the Regulation applies: the review of a government's document by the market regulator is new with it. */
export const regulationFrom = '2024-08-01'
