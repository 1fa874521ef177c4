/** Lives of inspections by the government: a plan, a conclusion, its review, rectification. */
import { defineJourneys } from '../../define/index.ts'
import { governmentInspection } from './government-inspection.ts'

const plan = { number: 'DC2024-05', subject: '涉企政策落实情况', kind: 'special', inspector: 'team', bodies: ['省工业和信息化厅'] }
const conclusion = { conclusion: '两项政策没有按期兑现', makers: ['钱某'], rectify: '按期兑现', rectifyBy: '2024-09-30' }
const concluded = [
  ['plan', '2024-06-03', plan],
  ['conclude', '2024-07-01', conclusion],
] as const
export const governmentInspectionJourneys = defineJourneys(governmentInspection, [
  {
    tells: '自查、结论、复核、整改、核查',
    acts: [
      ['plan', '2024-06-03', plan],
      ['explain', '2024-06-10', { report: '已兑现五项' }],
      ['conclude', '2024-07-01', conclusion],
      ['requestReview', '2024-07-31', { reasons: '其中一项资金不归本厅管理' }],
      ['review', '2024-08-20', { outcome: 'changed', reviewers: ['孙某'] }],
      ['rectify', '2024-09-20', { report: '已全部兑现' }],
      ['verify', '2024-10-09', { done: true }],
    ],
    ends: { state: 'verified', due: { reviewRequest: '2024-07-31', review: '2024-08-30' } },
  },
  {
    tells: '三十日以后不能申请复核',
    acts: [...concluded, ['requestReview', '2024-08-01', { reasons: '有异议' }]],
    ends: { refused: '应当自收到督查结论之日起三十日内申请复核' },
  },
  {
    tells: '作出结论的人员不能参加复核',
    acts: [...concluded, ['requestReview', '2024-07-20', { reasons: '有异议' }], ['review', '2024-08-01', { outcome: 'upheld', reviewers: ['钱某'] }]],
    ends: { refused: '参与作出督查结论的工作人员应当在复核中回避' },
  },
  {
    tells: '部门没有经政府指定的，不能督查',
    acts: [['plan', '2024-06-03', { ...plan, inspector: 'department' }]],
    ends: { refused: '政府所属部门未经本级人民政府指定，不得开展政府督查' },
  },
  {
    tells: '超过期限才报告整改的，提醒',
    acts: [...concluded, ['rectify', '2024-10-08', { report: '已兑现' }]],
    ends: { state: 'rectified', warned: '应当在督查结论要求的期限内整改' },
  },
  {
    tells: '没有整改到位而核查的，提醒',
    acts: [...concluded, ['rectify', '2024-09-20', { report: '已兑现一项' }], ['verify', '2024-10-09', { done: false }]],
    ends: { state: 'verified', warned: '没有按要求整改的，应当继续整改，不宜核查通过' },
  },
])
