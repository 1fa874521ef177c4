/** Lives of a major decision: how it is carried out and changed. */
import { consultation, meeting, prepared, review, simple } from './decision-lives.ts'

export const executionJourneys = [
  {
    tells: '未经法定程序不能停止执行',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['stop', '2023-08-23', { lawful: false, reasons: '领导更换' }],
    ],
    ends: { refused: '未经法定程序，不得停止执行决策' },
  },
  {
    tells: '未经法定程序不能变更',
    acts: [
      ['list', '2023-03-10', simple],
      ...prepared('2023-03-15'),
      ['participate', '2023-05-08', consultation],
      ['reviewLegality', '2023-07-20', review],
      ['decide', '2023-08-02', meeting],
      ['change', '2023-08-23', { lawful: false, content: '调整资金安排' }],
    ],
    ends: { refused: '未经法定程序，不得变更决策' },
  },
] as const
