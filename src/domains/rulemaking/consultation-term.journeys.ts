/** Lives of a consultation: how long it lasts. */
import { decision, materials, notice } from './consultation-lives.ts'

const other = { number: '2024年第9号', title: '厅网站改版方案', kind: 'other', until: '2024-09-16', materials }
export const termJourneys = [
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
] as const
