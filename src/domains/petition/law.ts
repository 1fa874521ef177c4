/** 信访工作条例: its citations, and the kinds of matter that it tells apart. */
import { law } from '../../define/index.ts'

export const petitions = law('petition-work-regulation', '信访工作条例')

export const kinds = {
  appeal: { title: '申诉求决', also: ['申诉求决类', '求决'] },
  suggestion: { title: '建议意见', also: ['建议意见类', '意见建议', '建议'] },
  accusation: { title: '检举控告', also: ['检举控告类', '检举', '控告', '举报'] },
} as const
