/** 重大行政决策台账: the register of major decisions and the figure that counts them. */
import { defineIndicator, defineRegister, yearOf } from '../../define/index.ts'
import { regulation } from './decision-law.ts'
import { majorDecision } from './major-decision.ts'

export const majorDecisions = defineRegister(majorDecision, {
  id: 'major-decisions',
  title: '重大行政决策台账',
  readers: 'public',
  also: ['重大决策台账', '重大行政决策事项', '重大行政决策目录'],
  basis: regulation(32),
  columns: [
    { at: 'list.title', also: ['决策名称', '事项名称', '决策事项名称', '重大行政决策事项', '事项', '名称', '决策项目', '决策草案', '决策标题'] },
    { at: 'list.on', also: ['列入目录时间', '启动日期', '目录日期', '列入日期', '立项日期', '列入年度目录日期', '公布目录日期', '启动时间'] },
    { at: 'list.kind', also: ['决策类型'] },
    { at: 'initiate.on', title: '决定启动日期' },
    { at: 'participate.on', also: ['公众参与时间', '公开征求意见日期', '征求意见日期', '公众参与', '公众参与完成日期', '听取意见日期', '征求公众意见日期'] },
    { at: 'argue.on', also: ['专家论证时间', '论证日期', '专家论证'] },
    { at: 'assessRisk.on', also: ['风险评估时间', '评估日期', '社会稳定风险评估日期', '风险评估'] },
    { at: 'reviewLegality.on', also: ['合法性审核日期', '合法性审查时间', '合法性审查', '合法性审核时间'] },
    {
      at: 'decide.on',
      also: [
        '集体讨论日期',
        '集体审议日期',
        '集体决定日期',
        '集体讨论决定时间',
        '审议日期',
        '集体讨论决定',
        '集体决定时间',
        '决策日期',
        '会议审议日期',
        '决定日期',
        '集体审议时间',
      ],
    },
    { at: 'publish.on', also: ['公布时间', '印发日期', '公开日期', '出台日期', '发布日期', '出台时间', '决策公布日期'] },
    { at: 'list.office', also: ['承办处室', '责任单位', '责任处室'] },
    { at: 'evaluate.on', also: ['后评估日期', '评估时间'] },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})
export const majorDecisionsCompleted = defineIndicator(majorDecision, {
  id: 'major-decisions.completed',
  title: '重大行政决策',
  unit: '项',
  basis: regulation(30),
  definition: '本年经集体讨论决定的重大行政决策项数；仍在履行程序的不计',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
})
