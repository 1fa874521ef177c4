/** 公开征求意见台账: the register of consultations and the figure that counts them. */
import { defineIndicator, defineRegister, yearOf } from '../../define/index.ts'
import { consultation } from './consultation.ts'
import { business } from './consultation-law.ts'

export const consultations = defineRegister(consultation, {
  id: 'consultations',
  title: '公开征求意见台账',
  readers: 'public',
  also: ['征求意见台账', '公开征求意见情况台账', '征集意见台账'],
  basis: business(62),
  columns: [
    { at: 'publish.number', also: ['编号', '征求意见编号', '征集编号'] },
    { at: 'publish.title', also: ['文件名称', '征求意见文件', '征集主题', '标题', '名称'] },
    { at: 'publish.kind', also: ['类型', '文件类别'] },
    { at: 'publish.on', also: ['发布日期', '开始日期', '征求意见日期', '公告日期'] },
    { at: 'publish.until', also: ['结束日期', '征求意见截止日期'] },
    { at: 'publish.marketPlayers' },
    { at: 'publish.channel', also: ['征求意见渠道', '渠道'] },
    { at: 'publish.office', also: ['承办单位', '起草处室', '起草单位'] },
    { at: 'close.on' },
    { at: 'feedback.on', also: ['反馈日期', '结果反馈日期'] },
    { at: 'feedback.summary', also: ['采纳情况', '意见采纳情况'] },
    { at: 'feedback.link' },
  ],
  // A ledger that tells of the feedback tells that the term was over by then.
  assume: { close: (f) => f['feedback']?.on },
})
export const consultationsPublished = defineIndicator(consultation, {
  id: 'consultation.published',
  title: '公开征求意见',
  unit: '件',
  basis: business(62),
  definition: '本年发布公告向社会公开征求意见的文件件数',
  includes: (c, year) => c.publish !== undefined && yearOf(c.publish.on) === year,
})
