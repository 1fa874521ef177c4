/** Lives of a review or recheck of what a lower body decided. */
import { defineJourneys } from '../../define/index.ts'
import { petitionReview } from './petition-review.ts'

const asked = {
  number: 'FC20250001',
  stage: 'review',
  petitioner: '某信访人',
  organ: '某市工业和信息化局',
  opinion: '某工信信〔2025〕7号',
  receivedOn: '2025-03-03',
}
const request = ['request', '2025-03-24', asked] as const
const recheck = ['request', '2025-03-24', { ...asked, stage: 'recheck' }] as const
export const petitionReviewJourneys = defineJourneys(petitionReview, [
  {
    tells: '三十日内复查，书面答复',
    acts: [request, ['decide', '2025-04-18', { outcome: 'upheld', reasons: '事实清楚' }], ['serve', '2025-04-21', {}]],
    ends: { state: 'served', due: { review: '2025-04-23' } },
  },
  {
    tells: '复核听证的时间不计算在期限以内',
    acts: [recheck, ['beginHearing', '2025-04-07', {}], ['endHearing', '2025-04-11', { record: '双方质证' }]],
    ends: { state: 'requested', due: { recheck: '2025-04-27' } },
  },
  {
    tells: '复查时听证的，提醒',
    acts: [request, ['beginHearing', '2025-04-07', {}]],
    ends: { state: 'requested', warned: '听证的时间，只在复核时不计算在期限以内' },
  },
  { tells: '没有开始听证的，无从结束', acts: [recheck, ['endHearing', '2025-04-11', { record: '无' }]], ends: { refused: '开始听证以后才能结束' } },
  {
    tells: '超过三十日提出的，不予受理',
    acts: [
      ['request', '2025-04-03', asked],
      ['refuse', '2025-04-08', { reasons: '超过三十日' }],
    ],
    ends: { state: 'refused' },
  },
  {
    tells: '没有超过三十日而不予受理的，提醒',
    acts: [request, ['refuse', '2025-04-08', { reasons: '理由不足' }]],
    ends: { state: 'refused', warned: '超过三十日提出的，或者同一事实和理由已经复核的，才不予受理' },
  },
  {
    tells: '已经复核的，不再提出意见',
    acts: [
      ['request', '2025-03-24', { ...asked, repeated: true }],
      ['decide', '2025-04-18', { outcome: 'upheld', reasons: '事实清楚' }],
    ],
    ends: { refused: '复核以后以同一事实和理由再次提出的，不再受理' },
  },
])
