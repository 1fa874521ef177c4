/** Lives of a public consultation. */
import { defineJourneys } from '../../define/index.ts'
import { consultation } from './consultation.ts'

const materials = ['草案.docx', '起草说明.docx']
const notice = {
  number: '2024年第3号',
  title: '铝业管理办法（征求意见稿）',
  kind: 'normative',
  marketPlayers: true,
  until: '2024-04-10',
  channel: 'website',
  materials,
}
const decision = { number: '2024年第5号', title: '制造业数字化转型规划（草案）', kind: 'decision', until: '2024-06-10', channel: 'website', materials }
const other = { number: '2024年第9号', title: '厅网站改版方案', kind: 'other', until: '2024-09-16', materials }
const comment = { number: '1', content: '建议把第六条的备案改为告知', from: 'company', party: '某铝业公司', channel: 'letter' }
const answered = { number: '1', gist: '第六条改为告知', result: 'adopted', reasons: '修改第六条' }
const summary = { summary: '收到意见一条，采纳一条', link: '门户网站' }

export const consultationJourneys = defineJourneys(consultation, [
  {
    tells: '公布草案三十日，逐条答复，反馈采纳情况',
    acts: [
      ['publish', '2024-03-11', notice],
      ['comment', '2024-03-20', comment],
      ['comment', '2024-03-22', { number: '2', content: '建议删去第八条', from: 'association' }],
      ['answer', '2024-03-25', answered],
      ['close', '2024-04-11', {}],
      ['answer', '2024-04-12', { number: '2', gist: '删去第八条', result: 'rejected', reasons: '第八条是上位法的要求' }],
      ['feedback', '2024-04-15', { summary: '收到意见两条，采纳一条', link: '门户网站' }],
    ],
    ends: { state: 'answered', due: { term: '2024-04-10' } },
  },
  {
    tells: '延长期限，没有人提出意见，也反馈',
    acts: [
      ['publish', '2024-05-10', decision],
      ['extend', '2024-06-03', { until: '2024-06-20' }],
      ['close', '2024-06-21', {}],
      ['feedback', '2024-06-24', { summary: '没有收到意见' }],
    ],
    ends: { state: 'answered', due: { term: '2024-06-20' } },
  },
  {
    tells: '不再制定的，终止征求意见',
    acts: [
      ['publish', '2024-03-11', notice],
      ['cancel', '2024-03-20', { reasons: '上位法即将修改，不再制定' }],
    ],
    ends: { state: 'cancelled' },
  },
  {
    tells: '规范性文件只有二十九日又没有理由的，不能发布',
    acts: [['publish', '2024-03-11', { ...notice, until: '2024-04-09' }]],
    ends: { refused: '涉及市场主体的规章、规范性文件，公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '缩短的说明理由，可以发布',
    acts: [['publish', '2024-03-11', { ...notice, until: '2024-03-25', shortenedBecause: '防汛应急' }]],
    ends: { state: 'open', due: { term: '2024-03-25' } },
  },
  {
    tells: '重大行政决策只有二十九日的，不能发布',
    acts: [['publish', '2024-05-10', { ...decision, until: '2024-06-08' }]],
    ends: { refused: '重大行政决策公开征求意见一般不少于三十日，因情况紧急等缩短的应当说明' },
  },
  {
    tells: '规章草案只有二十九日的，不能发布',
    acts: [['publish', '2024-03-11', { ...notice, kind: 'rule', marketPlayers: false, until: '2024-04-09' }]],
    ends: { refused: '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '法规草案只有二十九日的，不能发布',
    acts: [['publish', '2024-03-11', { ...notice, kind: 'regulation', until: '2024-04-09' }]],
    ends: { refused: '法规草案公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '重大行政决策没有公布草案和说明的，不能发布',
    acts: [['publish', '2024-05-10', { ...decision, materials: undefined }]],
    ends: { refused: '重大行政决策公开征求意见应当公布决策草案及其说明' },
  },
  {
    tells: '其他文件没有公布材料的，提醒',
    acts: [['publish', '2024-09-02', { ...other, materials: undefined }]],
    ends: { state: 'open', warned: '公开征求意见应当公布草案及其说明等材料' },
  },
  {
    tells: '延长反而提前的，提醒',
    acts: [
      ['publish', '2024-09-02', other],
      ['extend', '2024-09-03', { until: '2024-09-10' }],
    ],
    ends: { state: 'open', warned: '延长后的截止日期应当晚于原来的截止日期' },
  },
  {
    tells: '编号重复的，提醒',
    acts: [
      ['publish', '2024-03-11', notice],
      ['comment', '2024-03-20', comment],
      ['comment', '2024-03-21', comment],
    ],
    ends: { state: 'open', warned: '一个意见编号只登记一条意见' },
  },
  {
    tells: '答复没有登记的意见的，提醒',
    acts: [
      ['publish', '2024-03-11', notice],
      ['answer', '2024-03-21', answered],
    ],
    ends: { state: 'open', warned: '答复的应当是已经登记的意见' },
  },
  {
    tells: '不采纳没有理由的，提醒',
    acts: [
      ['publish', '2024-03-11', notice],
      ['comment', '2024-03-20', comment],
      ['answer', '2024-03-21', { number: '1', result: 'partly' }],
    ],
    ends: { state: 'open', warned: '部分采纳或者不采纳的，应当说明理由' },
  },
  {
    tells: '期限没有届满的，不能截止',
    acts: [
      ['publish', '2024-03-11', notice],
      ['close', '2024-04-10', {}],
    ],
    ends: { refused: '涉及市场主体的规章、规范性文件，公告的期限届满以后才能截止' },
  },
  {
    tells: '重大行政决策期限没有届满的，不能截止',
    acts: [
      ['publish', '2024-05-10', decision],
      ['close', '2024-06-10', {}],
    ],
    ends: { refused: '重大行政决策公告的期限届满以后才能截止' },
  },
  {
    tells: '其他文件提前截止的，提醒',
    acts: [
      ['publish', '2024-09-02', other],
      ['close', '2024-09-16', {}],
    ],
    ends: { state: 'closed', warned: '公告的期限届满以后才能截止' },
  },
  {
    tells: '有意见没有答复的，不能反馈',
    acts: [
      ['publish', '2024-03-11', notice],
      ['comment', '2024-03-20', comment],
      ['close', '2024-04-11', {}],
      ['feedback', '2024-04-15', summary],
    ],
    ends: { refused: '涉及市场主体的规章、规范性文件，每一条意见都应当有采纳情况的答复，才能反馈' },
  },
  {
    tells: '重大行政决策有意见没有答复的，提醒',
    acts: [
      ['publish', '2024-05-10', decision],
      ['comment', '2024-05-20', comment],
      ['close', '2024-06-11', {}],
      ['feedback', '2024-06-17', summary],
    ],
    ends: { state: 'answered', warned: '每一条意见都应当有采纳情况的答复，才能反馈' },
  },
  {
    tells: '反馈没有说明总体情况的，提醒',
    acts: [
      ['publish', '2024-05-10', decision],
      ['close', '2024-06-11', {}],
      ['feedback', '2024-06-17', {}],
    ],
    ends: { state: 'answered', warned: '反馈应当说明意见采纳的总体情况' },
  },
])
