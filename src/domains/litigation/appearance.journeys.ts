/** Lives of a suit: who appears in court. */
import type { JourneyOf } from '../../define/index.ts'
import { complaint } from './beginnings.journeys.ts'
import type { LitigationSteps } from './litigation.ts'

export const appearanceLives: readonly JourneyOf<LitigationSteps>[] = [
  {
    tells: '仅委托律师出庭的，不符合规定',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { lawyers: ['法律顾问'], excuse: 'duty', statement: true }],
    ],
    ends: { refused: '负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭' },
  },
  {
    tells: '负责人不出庭又没有说明的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { staff: ['政策法规处处长'] }],
    ],
    ends: { state: 'served', warned: '负责人有正当理由不能出庭的，应当提交盖章或者由主要负责人签字认可的说明' },
  },
  {
    tells: '负责人出庭而另外委托三人的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { leader: '分管副厅长', staff: ['政策法规处处长'], lawyers: ['甲律师', '乙律师'] }],
    ],
    ends: { state: 'served', warned: '负责人出庭的，可以另行委托一至二名诉讼代理人' },
  },
  {
    tells: '工作人员出庭没有授权委托书的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['appoint', '2025-03-20', { staff: ['政策法规处处长'], excuse: 'duty', statement: true }],
      ['hear', '2025-04-15', { leader: false }],
    ],
    ends: { state: 'served', warned: '委托工作人员出庭的，应当提交授权委托书' },
  },
  {
    tells: '开庭时负责人未出庭，也没有委托工作人员的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['hear', '2025-04-15', { leader: false }],
    ],
    ends: { state: 'served', warned: '负责人应当出庭应诉，不能出庭的应当委托相应的工作人员' },
  },
  {
    tells: '负责人出庭不出声的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['hear', '2025-04-15', { leader: true }],
    ],
    ends: { state: 'served', warned: '出庭的负责人应当就实质性解决争议发表意见' },
  },
  {
    tells: '负责人出庭没有提交身份证明的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['hear', '2026-03-30', { leader: true, spoke: true }],
    ],
    ends: { state: 'served', warned: '负责人出庭，应当于开庭前提交载明姓名、职务并盖章的身份证明' },
  },
]
