/** 行政处罚台账、当场处罚台账: the registers of penalties: what each tells, column by column. */
import { defineRegister } from '../../../define/index.ts'
import { penalty } from './law.ts'
import { penaltyCase } from './penalty.ts'
import { spotPenalty } from './spot-penalty.ts'

export const penalties = defineRegister(penaltyCase, {
  id: 'penalties',
  title: '行政处罚台账',
  readers: 'public',
  // Shown once it was made public, no longer after that was withdrawn.
  publicIn: ['published'],
  also: ['行政处罚案件台账', '行政处罚办理台账', '行政处罚决定台账', '处罚案件台账', '行政处罚案件登记表'],
  basis: penalty(48, 1),
  columns: [
    { at: 'file.number', also: ['案号', '立案编号', '立案号', '处罚案件编号', '编号'] },
    { at: 'file.company', also: ['被处罚单位', '被处罚企业', '处罚对象', '当事人（单位）', '单位名称', '相对人名称', '行政相对人名称'] },
    // A party of whom the title doesn't say that it is an enterprise may be a person.
    { at: 'file.person', also: ['当事人', '被处罚人', '被处罚人姓名', '姓名', '当事人名称'] },
    { at: 'file.code', also: ['信用代码', '社会信用代码'] },
    { at: 'file.cause', also: ['违法行为', '违法行为类型', '违法事由', '主要违法事实', '违法事实', '案件名称'] },
    { at: 'file.on', also: ['立案时间'] },
    { at: 'investigate.on', also: ['调查日期', '调查时间', '调查取证时间'] },
    { at: 'notify.on', also: ['处罚告知日期', '事先告知日期', '告知书送达日期', '行政处罚告知日期'] },
    { at: 'hear.on', also: ['听证时间'] },
    { at: 'review.on', also: ['法制审核时间', '审核日期'] },
    { at: 'discuss.on', also: ['集体讨论时间'] },
    { at: 'decide.on', also: ['行政处罚决定日期', '处罚日期', '处罚时间', '处罚决定时间', '作出处罚决定日期'] },
    { at: 'decide.outcome', also: ['处理结果', '处理决定', '处罚结果', '决定类型'] },
    { at: 'decide.letter', also: ['行政处罚决定书文号', '决定书文号', '处罚文号'] },
    { at: 'decide.kind', also: ['处罚类别', '处罚类型', '行政处罚种类'] },
    { at: 'decide.fine', also: ['罚款数额', '罚款', '处罚金额'] },
    { at: 'decide.gains', also: ['没收违法所得'] },
    { at: 'decide.goods', also: ['没收非法财物', '没收非法财物价值'] },
    { at: 'serve.on', also: ['送达时间', '决定书送达日期'] },
    { at: 'publish.on', also: ['公示时间', '处罚公示日期', '公开日期'] },
    { at: 'pay.on', also: ['缴款日期', '缴纳罚款日期', '缴纳日期', '执行日期', '罚款缴纳日期'] },
    { at: 'close.on', also: ['结案时间'] },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})

export const spotPenalties = defineRegister(spotPenalty, {
  id: 'spot-penalties',
  title: '当场处罚台账',
  readers: 'staff',
  also: ['简易程序行政处罚台账', '行政处罚（简易程序）台账', '当场行政处罚台账'],
  columns: [
    { at: 'punish.number', also: ['当场处罚决定书文号', '当场行政处罚决定书编号'] },
    { at: 'punish.company', also: ['被处罚单位', '被处罚企业', '单位名称'] },
    { at: 'punish.person', also: ['当事人', '被处罚人', '姓名'] },
    { at: 'punish.code' },
    { at: 'punish.cause', also: ['违法行为', '违法事实'] },
    { at: 'punish.on', also: ['处罚日期', '当场处罚时间'] },
    { at: 'punish.kind', also: ['处罚类别', '处罚类型'] },
    { at: 'punish.fine', also: ['罚款数额', '罚款'] },
    { at: 'record.on', also: ['备案时间'] },
    { at: 'pay.on', also: ['缴款日期', '缴纳罚款日期'] },
    { at: 'close.on', also: ['结案时间'] },
  ],
})
