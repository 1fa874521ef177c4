/** Lives of a suit: appeal and retrial. */
import type { JourneyOf } from '../../define/index.ts'
import { complaint, defence } from './beginnings.journeys.ts'
import type { LitigationSteps } from './litigation.ts'

export const appealLives: readonly JourneyOf<LitigationSteps>[] = [
  {
    tells: '判决书送达之日起十五日内上诉；再次发回重审的，提醒',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['judge', '2025-05-12', { outcome: 'revoked' }],
      ['receiveJudgment', '2025-05-14', {}],
      ['appeal', '2025-05-29', { appellant: 'us' }],
      ['remand', '2025-07-15', { reasons: '事实不清' }],
      ['judge', '2025-09-10', { outcome: 'revoked' }],
      ['receiveJudgment', '2025-09-12', {}],
      ['appeal', '2025-09-22', { appellant: 'us' }],
      ['remand', '2025-11-10', { reasons: '事实不清' }],
    ],
    ends: { state: 'served', warned: '对发回重审的案件再次上诉的，不得再次发回重审' },
  },
  {
    tells: '二审维持；对方申请再审，十五日内提交书面意见',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['judge', '2025-05-12', { outcome: 'dismissed' }],
      ['appeal', '2025-05-20', { appellant: 'other' }],
      ['judgeAppeal', '2025-07-22', { outcome: 'upheld' }],
      ['receiveRetrial', '2025-09-25', {}],
      ['answerRetrial', '2025-09-30', { opinion: '原判正确' }],
      ['decideRetrial', '2025-12-01', { outcome: 'refused' }],
    ],
    ends: { state: 'final', due: { retrialAnswer: '2025-10-10' } },
  },
  {
    tells: '没有收到再审申请书副本的，无从提交书面意见',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['judge', '2025-05-12', { outcome: 'dismissed' }],
      ['answerRetrial', '2025-09-30', { opinion: '原判正确' }],
    ],
    ends: { refused: '收到再审申请书副本以后才有书面意见可以提交' },
  },
  {
    tells: '申请再审，裁定再审，负责人出庭，改判',
    acts: [
      ['receive', '2026-01-05', complaint],
      ['judge', '2026-03-20', { outcome: 'revoked' }],
      ['applyRetrial', '2026-09-07', { effectiveOn: '2026-04-08' }],
      ['orderRetrial', '2026-10-12', {}],
      ['hear', '2026-11-02', { leader: true, identity: true, spoke: true }],
      ['judgeRetrial', '2026-11-20', { outcome: 'changed' }],
    ],
    ends: { state: 'final' },
  },
  {
    tells: '裁判生效满六个月才申请再审的，提醒',
    acts: [
      ['receive', '2026-01-05', complaint],
      ['judge', '2026-03-20', { outcome: 'revoked' }],
      ['applyRetrial', '2026-10-09', { effectiveOn: '2026-04-08' }],
    ],
    ends: { state: 'judged', warned: '应当自裁判发生法律效力之日起六个月内申请再审，有新的证据等情形的自知道之日起六个月内' },
  },
]
