/** Lives of a suit: how the first instance ends. */
import type { JourneyOf } from '../../define/index.ts'
import { complaint, defence } from './beginnings.journeys.ts'
import type { LitigationSteps } from './litigation.ts'

export const judgmentLives: readonly JourneyOf<LitigationSteps>[] = [
  {
    tells: '按期答辩举证，负责人出庭，原告撤诉',
    acts: [
      ['receive', '2023-02-14', complaint],
      ['defend', '2023-02-24', { ...defence, letter: ['答辩状.pdf'] }],
      ['appoint', '2023-03-20', { leader: '分管副厅长', staff: ['政策法规处处长'], lawyers: ['法律顾问'] }],
      ['hear', '2023-03-26', { leader: true, identity: true, spoke: true }],
      ['correct', '2023-04-20', { content: '补充载明附图', told: true }],
      ['judge', '2023-05-02', { outcome: 'withdrawn' }],
    ],
    ends: { state: 'judged', due: { defence: '2023-03-01' } },
  },
  {
    tells: '改变被诉行为没有告知法院的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['correct', '2025-04-15', { content: '撤销原决定', told: false }],
    ],
    ends: { state: 'served', warned: '改变被诉行为的，应当书面告知人民法院' },
  },
  {
    tells: '调解而不属于可以调解的案件的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['judge', '2025-05-12', { outcome: 'mediated' }],
    ],
    ends: { state: 'judged', warned: '行政案件不适用调解，行政赔偿、补偿和行使自由裁量权的案件除外' },
  },
]
