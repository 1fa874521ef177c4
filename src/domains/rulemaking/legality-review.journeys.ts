/** Lives of a legality review. */
import { defineJourneys } from '../../define/index.ts'
import { legalityReview } from './legality-review.ts'

const draft = { title: '铝行业管理办法（草案）', kind: 'normative', office: '原材料处', consulted: true, materials: ['送审稿.docx', '起草说明.docx'] }
export const legalityReviewJourneys = defineJourneys(legalityReview, [
  {
    tells: '收件、审核、反馈采纳情况、归档',
    acts: [
      ['receive', '2023-01-10', draft],
      ['review', '2023-02-01', { outcome: 'legalOnceAmended', amendments: '删去第八条' }],
      ['respond', '2023-02-03', { adopted: true }],
      ['archive', '2023-02-06', {}],
    ],
    ends: { state: 'reviewed', due: { review: '2023-02-03' } },
  },
  {
    tells: '退回补正后重新送审，审核期限重新计算',
    acts: [
      ['receive', '2023-04-20', draft],
      ['sendBack', '2023-04-21', { items: '缺少意见采纳情况' }],
      ['resubmit', '2023-04-24', { materials: ['采纳情况.docx'] }],
    ],
    ends: { state: 'received', due: { review: '2023-05-17' } },
  },
  {
    tells: '重大行政决策没有法律顾问意见的，不能作出审核意见',
    acts: [
      ['receive', '2023-04-20', { ...draft, kind: 'decision' }],
      ['review', '2023-05-04', { outcome: 'legal' }],
    ],
    ends: { refused: '审查重大行政决策应当组织法律顾问、公职律师提出法律意见' },
  },
  {
    tells: '重大行政决策听取法律顾问意见后审核',
    acts: [
      ['receive', '2023-04-20', { ...draft, kind: 'decision' }],
      ['consultCounsel', '2023-04-25', { lawyers: ['胡律师'], opinion: '没有法律障碍' }],
      ['review', '2023-05-04', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed' },
  },
  {
    tells: '四个工作日就完成审核的，提醒',
    acts: [
      ['receive', '2023-01-10', draft],
      ['review', '2023-01-16', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed', warned: '合法性审核一般不少于五个工作日' },
  },
  {
    tells: '没有公开征求意见又没有理由的，提醒',
    acts: [['receive', '2023-04-20', { ...draft, consulted: false }]],
    ends: { state: 'received', warned: '没有公开征求意见的，应当写明理由' },
  },
  { tells: '材料不全的，提醒', acts: [['receive', '2023-04-20', { ...draft, materials: undefined }]], ends: { state: 'received', warned: '送审材料应当齐全' } },
  {
    tells: '退回没有写明补正内容的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['sendBack', '2023-04-21', {}],
    ],
    ends: { state: 'sentBack', warned: '退回应当写明需要补正的内容' },
  },
  {
    tells: '修改后合法没有列明修改意见的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['review', '2023-04-28', { outcome: 'legalOnceAmended' }],
    ],
    ends: { state: 'reviewed', warned: '审核意见是修改后合法的，应当列明修改意见' },
  },
  {
    tells: '不合法没有写明情形的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['review', '2023-04-28', { outcome: 'illegal' }],
    ],
    ends: { state: 'reviewed', warned: '审核意见是不合法的，应当写明属于权限、内容还是程序不合法' },
  },
  {
    tells: '认为不合法而没有听取法律顾问意见的，提醒；不采纳审核意见没有理由的，提醒',
    acts: [
      ['receive', '2023-04-20', draft],
      ['review', '2023-04-28', { outcome: 'illegal', illegality: 'power' }],
      ['respond', '2023-05-04', { adopted: false }],
    ],
    ends: { state: 'reviewed', warned: '不采纳审核意见的，应当书面说明理由，并在提交审议时说明' },
  },
])
