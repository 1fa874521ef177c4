/** Lives of a case as respondent: while it is under way. */
import type { JourneyOf } from '../../define/index.ts'
import { notice } from './respondent-beginnings.journeys.ts'
import type { RespondentSteps } from './reconsideration.ts'

export const respondentTrialLives: readonly JourneyOf<RespondentSteps>[] = [
  {
    tells: '听证通知不足五个工作日的，提醒',
    acts: [
      ['receive', '2024-02-05', notice],
      ['notifyHearing', '2024-03-04', { heldOn: '2024-03-11' }],
    ],
    ends: { state: 'open', warned: '举行听证的五日（工作日）前应当收到通知，不足的可以请求改期' },
  },
  {
    tells: '负责人不参加听证又不说明理由的，提醒',
    acts: [
      ['receive', '2024-02-05', notice],
      ['hear', '2024-03-11', { leader: false, delegate: '政策法规处处长' }],
    ],
    ends: { state: 'open', warned: '负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加' },
  },
]
