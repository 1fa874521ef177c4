/** 公平竞争审查台账: the register of reviews and the figure that counts them. */
import { defineIndicator, defineRegister, yearOf } from '../../define/index.ts'
import { competition } from './competition-law.ts'
import { fairCompetitionReview } from './fair-competition-review.ts'

export const fairCompetitionReviews = defineRegister(fairCompetitionReview, {
  id: 'fair-competition-reviews',
  title: '公平竞争审查台账',
  readers: 'public',
  also: ['公平竞争审查登记', '公平竞争审查情况'],
  basis: competition(17),
  columns: [
    { at: 'submit.title', also: ['文件标题', '政策措施名称', '政策措施', '名称', '审查文件', '标题', '送审文件', '审查事项', '措施名称'] },
    { at: 'submit.kind', also: ['类型', '文件类别', '政策措施类型', '类别'] },
    { at: 'submit.office', also: ['起草处室', '起草单位', '承办单位', '送审处室', '处室', '提请处室', '报送处室', '政策制定处室'] },
    { at: 'submit.on', also: ['收件时间', '送审日期', '送审时间', '受理日期', '收到日期', '提请日期', '报送日期', '申请审查日期'] },
    { at: 'conclude.on', also: ['审查时间', '审查完成日期', '结论日期', '办结日期', '审结日期', '日期', '出具意见日期', '完成日期'] },
    { at: 'conclude.outcome', also: ['结论', '审查结果', '审查意见结论', '审查意见', '意见', '审查情况'] },
    { at: 'issue.on', also: ['出台时间', '印发日期'] },
  ],
})
export const fairCompetitionReviewed = defineIndicator(fairCompetitionReview, {
  id: 'fair-competition.reviewed',
  title: '公平竞争审查',
  unit: '件',
  basis: competition(17),
  definition: '本年作出公平竞争审查结论的文件件数，不论结论如何；尚未作出结论的不计',
  includes: (c, year) => c.conclude !== undefined && yearOf(c.conclude.on) === year,
})
