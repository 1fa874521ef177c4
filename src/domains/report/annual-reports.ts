/** 年度报告台账: the register of the yearly reports. */
import { defineRegister } from '../../define/index.ts'
import { annualReport } from './annual-report.ts'

export const annualReports = defineRegister(annualReport, {
  id: 'annual-reports',
  title: '年度报告台账',
  readers: 'public',
  also: ['法治政府建设年度报告台账', '法治政府建设年度报告', '法治政府建设情况报告台账', '政府信息公开年度报告台账', '统计年报台账'],
  columns: [
    { at: 'compose.number', also: ['编号'] },
    { at: 'compose.report', also: ['种类', '报告类别', '报告类型'] },
    { at: 'compose.year', also: ['报告年度', '年份'] },
    { at: 'compose.title', also: ['报告标题', '报告名称', '名称'] },
    { at: 'compose.on', also: ['编写时间', '起草日期'] },
    { at: 'submit.on', also: ['送审时间'] },
    { at: 'review.on', also: ['审核时间'] },
    { at: 'review.opinion', also: ['法制机构审核意见'] },
    { at: 'approve.on', also: ['审定时间', '审议日期'] },
    { at: 'approve.approver' },
    { at: 'freeze.on', also: ['定稿时间'] },
    { at: 'freeze.edition' },
    { at: 'report.on', also: ['报送时间', '上报日期'] },
    { at: 'report.documentNumber', also: ['文号', '发文字号'] },
    { at: 'publish.on', also: ['公开时间', '公布日期', '发布日期'] },
    { at: 'correct.on', also: ['更正时间'] },
  ],
})
