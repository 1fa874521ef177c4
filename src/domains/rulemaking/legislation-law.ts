/** 立法: what laws and rules are made under. */
import { law } from '../../define/index.ts'

export const rules = law('rules-procedure-regulation', '规章制定程序条例')
export const legislation = law('legislation-law', '中华人民共和国立法法')
export const local = law('sd-local-legislation', '山东省地方立法条例')
export const competition = law('fair-competition-regulation', '公平竞争审查条例')
