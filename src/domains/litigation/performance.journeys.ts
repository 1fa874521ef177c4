/** Lives of a suit: what follows a judgment, and the court’s advice. */
import type { JourneyOf } from '../../define/index.ts'
import { complaint, defence } from './beginnings.journeys.ts'
import type { LitigationSteps } from './litigation.ts'

export const performanceLives: readonly JourneyOf<LitigationSteps>[] = [
  {
    tells: '逾期上诉的，提醒；发回重审后再审再判，履行，答复司法建议',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['defend', '2025-03-10', defence],
      ['judge', '2025-05-12', { outcome: 'revoked' }],
      ['receiveJudgment', '2025-05-14', {}],
      ['appeal', '2025-05-30', { appellant: 'us' }],
      ['remand', '2025-07-15', { reasons: '事实不清' }],
      ['supplement', '2025-08-01', { evidence: '核查记录原件', newClaim: true, permitted: true }],
      ['judge', '2025-09-10', { outcome: 'revokedForRedo' }],
      ['receiveAdvice', '2025-09-12', { content: '完善核查程序', answerBy: '2025-12-12' }],
      ['perform', '2025-10-20', { report: '已重新作出决定' }],
      ['answerAdvice', '2025-11-03', { content: '已修订核查规程' }],
    ],
    ends: { state: 'performed', warned: '不服判决的应当在十五日内、不服裁定的应当在十日内上诉', due: { adviceAnswer: '2025-12-12' } },
  },
  {
    tells: '没有收到司法建议的，无从答复',
    acts: [
      ['receive', '2025-03-03', complaint],
      ['answerAdvice', '2025-11-03', { content: '无' }],
    ],
    ends: { refused: '收到司法建议以后才有建议可以答复' },
  },
  {
    tells: '法院通知负责人出庭，负责人未出庭又没有正当理由的，提醒；判决后逾期履行的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['stay', '2026-03-03', { ground: 'defendant', reasons: '执行将造成难以弥补的损失' }],
      ['defend', '2026-03-12', defence],
      ['receiveCall', '2026-03-20', { ground: 'publicInterest', heldOn: '2026-03-30' }],
      ['appoint', '2026-03-25', { staff: ['政策法规处处长'] }],
      ['hear', '2026-03-30', { leader: false }],
      ['judge', '2026-05-20', { outcome: 'ordered', performBy: '2026-06-20' }],
      ['receiveEnforcement', '2026-07-01', { content: '限期作出答复' }],
      ['perform', '2026-07-10', { report: '已作出答复' }],
    ],
    ends: { state: 'performed', warned: '法院通知负责人出庭的，负责人应当出庭，有正当理由或者在同一审级已经出庭的除外', due: { performance: '2026-06-20' } },
  },
  {
    tells: '逾期履行裁判的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['judge', '2026-05-20', { outcome: 'ordered', performBy: '2026-06-20' }],
      ['perform', '2026-07-10', { report: '已作出答复' }],
    ],
    ends: { state: 'performed', warned: '应当在裁判规定的期限内履行' },
  },
  {
    tells: '重新作出的行为与被撤销的基本相同的，不符合规定',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['judge', '2026-05-20', { outcome: 'revokedForRedo' }],
      ['perform', '2026-07-10', { report: '维持原许可决定', same: true }],
    ],
    ends: { refused: '判令重新作出的，不得以同一的事实和理由作出与原行政行为基本相同的行为' },
  },
  {
    tells: '因违反法定程序被撤销而作出基本相同的行为的，提醒',
    acts: [
      ['receive', '2026-03-02', complaint],
      ['judge', '2026-05-20', { outcome: 'revokedForRedo' }],
      ['perform', '2026-07-10', { report: '依法定程序重新作出决定', same: true, forProcedure: true }],
    ],
    ends: { state: 'performed', warned: '原行为因违反法定程序被撤销的，才可以作出基本相同的行为，应当核对裁判理由' },
  },
  {
    tells: '满二年才申请执行的，提醒',
    acts: [
      ['receive', '2024-01-05', complaint],
      ['judge', '2024-03-20', { outcome: 'dismissed' }],
      ['applyEnforcement', '2026-04-09', { countedFrom: '2024-04-08', content: '缴纳罚款' }],
    ],
    ends: { state: 'judged', warned: '应当自裁判规定的履行期间最后一日或者送达之日起二年内申请执行' },
  },
]
