/** Lives of a major decision: how it is reviewed. */
import { review, simple } from './decision-lives.ts'

export const reviewJourneys = [
  {
    tells: '审查时间只有六个工作日的，提醒',
    acts: [
      ['list', '2023-03-10', simple],
      ['submitReview', '2023-07-12', { materials: ['草案.docx', '依据.docx', '程序说明.docx'] }],
      ['reviewLegality', '2023-07-20', review],
    ],
    ends: { state: 'listed', warned: '合法性审查时间一般不少于七个工作日' },
  },
  {
    tells: '没有审查意见的，不能完成审查',
    acts: [
      ['list', '2023-03-10', simple],
      ['reviewLegality', '2023-07-20', { lawyers: ['胡律师'] }],
    ],
    ends: { refused: '合法性审查应当写明审查意见' },
  },
  {
    tells: '没有法律顾问意见的，不能完成审查',
    acts: [
      ['list', '2023-03-10', simple],
      ['reviewLegality', '2023-07-20', { outcome: 'legal' }],
    ],
    ends: { refused: '合法性审查应当组织法律顾问、公职律师提出法律意见' },
  },
  {
    tells: '没有送审材料的，不能送请审查',
    acts: [
      ['list', '2023-03-10', simple],
      ['submitReview', '2023-07-11', {}],
    ],
    ends: { refused: '送请合法性审查应当提供决策草案、依据和履行程序的说明等材料' },
  },
] as const
