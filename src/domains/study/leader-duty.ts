/** 第一责任人履职: what the agency's head did for the rule of law, one entry each. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, law, openChoice, optional, text, toConfirm, yearOf } from '../../define/index.ts'

const duties = law('first-responsible-person-provisions', '党政主要负责人履行推进法治建设第一责任人职责规定')
const kinds = {
  firstTopic: { title: '第一议题学习', also: ['第一议题', '会前学法', '学法', '带头学法'] },
  assignment: { title: '部署要求', also: ['部署', '亲自部署', '安排部署', '批示', '部署推动', '协调督办'] },
  hearing: { title: '听取汇报', also: ['听取工作汇报', '专题听取汇报', '听取法治工作汇报'] },
  deliberation: { title: '集体审议', also: ['集体讨论', '审议', '研究审议', '会议审议'] },
  account: { title: '年终述职', also: ['述法', '年度述法', '述职述法', '年终述法', '专题述法'] },
  courtAppearance: { title: '出庭应诉', also: ['行政应诉', '出庭'] },
}

export const leaderDuty = defineProcedure({
  id: 'leader-duty',
  system: 'S38',
  title: '第一责任人履职',
  basis: [toConfirm(duties())],
  states: { done: '已履职' },
  name: (c) => c.do?.matter ?? '',
  steps: {
    do: {
      title: '履职',
      day: '日期',
      by: 'head',
      opens: true,
      to: 'done',
      basis: toConfirm(duties()),
      fields: { kind: openChoice('履职类型', kinds), matter: text('事项'), leader: optional(text('负责人')) },
    },
  },
})

export const leaderDuties = defineRegister(leaderDuty, {
  id: 'leader-duties',
  title: '第一责任人履职台账',
  readers: 'public',
  also: ['第一责任人履职', '第一责任人职责台账', '履行第一责任人职责台账', '主要负责人履职台账', '法治建设第一责任人履职台账'],
  columns: [
    { at: 'do.kind', also: ['类型', '履职方式', '履职形式', '类别', '履职类别', '履职分类', '职责类型', '履职情形', '形式'] },
    {
      at: 'do.matter',
      also: ['履职事项', '内容', '履职内容', '主要内容', '议题', '工作事项', '履职事项内容', '具体内容', '主题', '履职情况', '具体事项', '履职主题'],
    },
    { at: 'do.leader', also: ['主要负责人', '履职人', '第一责任人', '领导', '责任人', '姓名', '责任领导', '领导姓名', '履职领导'] },
    { at: 'do.on', also: ['时间', '履职日期', '履职时间', '履职日', '活动日期'] },
  ],
})

export const leaderDutiesDone = defineIndicator(leaderDuty, {
  id: 'leader.duties',
  title: '第一责任人履职',
  unit: '次',
  definition: '日期在本年的第一责任人履职记录数；写明由副职或者分管负责人履行的不计',
  includes: (c, year) => c.do !== undefined && yearOf(c.do.on) === year && !/副|分管|班子成员/.test(c.do.leader ?? ''),
})

export const leaderDutyJourneys = defineJourneys(leaderDuty, [
  { tells: '第一议题学习', acts: [['do', '2023-06-25', { kind: 'firstTopic', matter: '安全生产法', leader: '厅主要负责同志' }]], ends: { state: 'done' } },
])
