/** Lives of a request for information: whom the agency asks. */
import { apply, consultThirdParty, receive } from './request-lives.ts'

export const opinionJourneys = [
  {
    tells: '共同制作的机关逾期未提出意见，视为同意公开',
    acts: [apply, receive, ['consultOrgan', '2025-03-05', { organ: '省财政厅' }], ['hearOrgan', '2025-03-27', { opinion: 'silent' }]],
    ends: { state: 'received', due: { answer: '2025-04-22', organ: '2025-03-26' } },
  },
  {
    tells: '没有征求过的第三方意见，不能登记',
    acts: [apply, receive, ['hearThirdParty', '2025-03-14', { opinion: 'agree' }]],
    ends: { refused: '应当先向第三方征求意见' },
  },
  {
    tells: '第三方的十五个工作日没有届满，不能记为逾期',
    acts: [apply, receive, consultThirdParty, ['hearThirdParty', '2025-03-26', { opinion: 'silent' }]],
    ends: { refused: '第三方收到征求意见书满十五个工作日，才能记为逾期未提出' },
  },
  {
    tells: '没有征求过的其他机关意见，不能登记',
    acts: [apply, receive, ['hearOrgan', '2025-03-14', { opinion: 'agree' }]],
    ends: { refused: '应当先向共同制作的机关征求意见' },
  },
  {
    tells: '其他机关的十五个工作日没有届满，不能视为同意',
    acts: [apply, receive, ['consultOrgan', '2025-03-05', { organ: '省财政厅' }], ['hearOrgan', '2025-03-26', { opinion: 'silent' }]],
    ends: { refused: '其他机关收到征求意见书满十五个工作日，才能视为同意公开' },
  },
] as const
