/** Lives of penalties: made public and carried out. */
import type { JourneyOf } from '../../../define/index.ts'
import { archiveJourneys } from '../../general/three-systems.ts'
import { decided, served } from './beginnings.journeys.ts'
import type { PenaltySteps } from './penalty.ts'

export const executionLives: readonly JourneyOf<PenaltySteps>[] = [
  {
    tells: '决定被撤销的，三个工作日内撤回公示',
    acts: [...served, ['publish', '2024-10-21', {}], ['overturn', '2024-12-02', { by: '复议机关' }]],
    ends: { state: 'published', due: { withdrawal: '2024-12-05' } },
  },
  {
    tells: '撤回公示',
    acts: [...served, ['publish', '2024-10-21', {}], ['overturn', '2024-12-02', { by: '复议机关' }], ['withdraw', '2024-12-04', { reasons: '原决定已被撤销' }]],
    ends: { state: 'withdrawn' },
  },
  {
    tells: '决定没有被改变的，不能撤回公示',
    acts: [...served, ['publish', '2024-10-21', {}], ['withdraw', '2024-12-04', { reasons: '无' }]],
    ends: { refused: '决定被变更、撤销、确认违法或者无效以后才撤回公示' },
  },
  {
    tells: '经当事人申请分期缴纳，从缴清期限以后加处罚款',
    acts: [...served, ['defer', '2024-10-28', { until: '2024-12-02', applied: true }], ['surcharge', '2024-12-12', { amount: 3000 }]],
    ends: { state: 'decided' },
  },
  {
    tells: '当事人没有申请的，不能准予延期',
    acts: [...served, ['defer', '2024-10-28', { until: '2024-12-02', applied: false }]],
    ends: { refused: '延期或者分期缴纳罚款应当经当事人申请' },
  },
  { tells: '没有送达的，不能加处罚款', acts: [...decided, ['surcharge', '2024-12-12', { amount: 0 }]], ends: { refused: '决定书送达以后才能加处罚款' } },
  {
    tells: '加处罚款超出罚款数额的，不能加处',
    acts: [...served, ['surcharge', '2025-03-12', { amount: 10_001 }]],
    ends: { refused: '加处罚款的数额不得超出罚款的数额' },
  },
  {
    tells: '缴款期限末日是周六，顺延到周一；逾期十日加处十一日的，超出百分之三',
    acts: [...served, ['surcharge', '2024-11-14', { amount: 3300 }]],
    ends: { refused: '加处罚款每日不得超过罚款数额的百分之三，缴款期限以内和复议、诉讼期间不计算' },
  },
  { tells: '没有履行就结案的，提醒', acts: [...served, ['close', '2024-11-05', {}]], ends: { state: 'decided', warned: '给予处罚的，应当送达并履行以后结案' } },
  ...archiveJourneys([...served, ['pay', '2024-11-01', { amount: 10_000 }], ['close', '2024-11-05', {}]] as const, '2024-11-20', 'decided'),
  {
    tells: '没有结案就归档的，提醒',
    acts: [...served, ['archive', '2024-11-20', { written: true }]],
    ends: { state: 'decided', warned: '处罚的执行也应当记录并归档，结案以后才归档，撤案的除外' },
  },
]
