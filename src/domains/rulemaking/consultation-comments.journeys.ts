/** Lives of a consultation: what becomes of comments. */
import { answered, comment, decision, notice } from './consultation-lives.ts'

const summary = { summary: '收到意见一条，采纳一条', link: '门户网站' }

export const commentJourneys = [
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
] as const
