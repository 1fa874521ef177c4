/** Lives of ratings of government service. */
import { defineJourneys } from '../../define/index.ts'
import { serviceRating } from './service-rating.ts'

export const serviceRatingJourneys = defineJourneys(serviceRating, [
  {
    tells: '线上办结后评价非常满意',
    acts: [['rate', '2023-08-15', { matter: 'P2023002903', channel: 'online', power: '370107009', grade: 'excellent' }]],
    ends: { state: 'rated' },
  },
  {
    tells: '差评经回访后整改',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000001', channel: 'offline', power: '370107009', grade: 'bad', oneWindow: true }],
      ['visit', '2023-08-16', { found: 'founded', record: '窗口漏发证件' }],
      ['followUp', '2023-08-18', { visited: true, result: '已当面说明并当日补发证件', told: true }],
    ],
    ends: { state: 'followedUp', due: { followUp: '2023-08-22' } },
  },
  {
    tells: '差评没有回访的，提醒；满意的评价不需要整改',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000002', channel: 'offline', power: '370107009', grade: 'good' }],
      ['followUp', '2023-08-18', { visited: false, result: '无' }],
    ],
    ends: { state: 'followedUp', warned: '只有不满意、非常不满意的评价需要整改' },
  },
  {
    tells: '误评经复核，不作差评',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000003', channel: 'offline', power: '370107009', grade: 'poor' }],
      ['appeal', '2023-08-16', { reasons: '评价人误选了等级' }],
      ['decideAppeal', '2023-08-18', { reasons: '评价人确认误选' }],
    ],
    ends: { state: 'dismissed' },
  },
  {
    tells: '申诉被驳回的，重新计算整改期限；没有回访、没有反馈的提醒',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000004', channel: 'offline', power: '370107009', grade: 'poor' }],
      ['appeal', '2023-08-16', { reasons: '恶意评价' }],
      ['rejectAppeal', '2023-08-18', { reasons: '评价属实' }],
      ['followUp', '2023-08-22', { visited: false, result: '已改进窗口叫号' }],
    ],
    ends: { state: 'followedUp', warned: '实名差评应当回访核实', due: { followUp: '2023-08-25' } },
  },
  {
    tells: '没有反馈评价人的，提醒',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000005', channel: 'offline', power: '370107009', grade: 'poor' }],
      ['followUp', '2023-08-18', { visited: true, result: '已改进' }],
    ],
    ends: { state: 'followedUp', warned: '整改情况应当反馈评价人' },
  },
  {
    tells: '泄露评价人信息的，回访时提醒',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000006', channel: 'offline', power: '370107009', grade: 'poor' }],
      ['visit', '2023-08-16', { found: 'unfounded', record: '已解释', leaked: true }],
    ],
    ends: { state: 'visited', warned: '评价人的信息应当保密' },
  },
  {
    tells: '满意的评价不需要申诉，提醒',
    acts: [
      ['rate', '2023-08-15', { matter: 'X2023000007', channel: 'offline', power: '370107009', grade: 'good' }],
      ['appeal', '2023-08-16', { reasons: '误评' }],
    ],
    ends: { state: 'appealed', warned: '只有不满意、非常不满意的评价可以申诉' },
  },
])
