/** 合法性审核台账: the register of reviews and the figure that counts them. */
import { defineIndicator, defineRegister, law, yearOf } from '../../define/index.ts'
import { legalityReview } from './legality-review.ts'

const business = law('business-environment-regulation', '优化营商环境条例')

export const legalityReviews = defineRegister(legalityReview, {
  id: 'legality-reviews',
  title: '合法性审核台账',
  // Among the titles are drafts that were not published because they are secret.
  readers: 'staff',
  also: ['合法性审查台账', '法制审核台账', '合法性审核登记'],
  columns: [
    { at: 'receive.title', also: ['文件标题', '送审文件', '审核事项', '名称', '标题', '事项名称', '审核文件', '审核文件名称', '送审材料'] },
    { at: 'receive.kind', also: ['类型', '文件类别', '审核类型', '类别', '事项类型', '审核事项类型'] },
    { at: 'receive.office', also: ['送审处室', '起草处室', '承办单位', '送审单位', '起草单位', '处室', '报送处室', '提请处室', '申请处室'] },
    { at: 'receive.on', also: ['收件时间', '送审日期', '送审时间', '收到日期', '受理日期', '提请日期', '报送日期', '接收日期'] },
    { title: '审核日期', at: ['review.on', 'sendBack.on'], also: ['审核时间', '审查日期', '审核完成日期', '办结日期', '出具意见日期'] },
    {
      title: '审核意见',
      at: 'review.outcome',
      takes: { sendBack: ['退回', '退回补正', '退回补充', '退回修改', '退件', '退回起草处室', '退回重报', '退回补充材料'] },
      also: ['审核结论', '审查意见', '审核结果', '结论'],
    },
    { at: 'receive.consulted', also: ['是否公开征求意见', '公开征求意见', '征求意见', '是否已公开征求意见', '是否征求意见', '是否公开征求公众意见'] },
    { at: 'receive.notConsultedBecause', also: ['未公开征求意见理由', '未公开原因', '不公开理由', '未公开征求意见的理由'] },
  ],
  // Ledgers don't tell when a draft was sent back: it went back the day it came, and no figure counts it.
  assume: { sendBack: (f) => f['sendBack'] && f['receive']?.on },
})

export const legalityReviewCompleted = defineIndicator(legalityReview, {
  id: 'legality-review.completed',
  title: '合法性审核',
  unit: '件',
  basis: business(63),
  definition: '本年作出审核意见的件数；退回的、尚未审核的不计',
  includes: (c, year) => c.review !== undefined && yearOf(c.review.on) === year,
})
