/** Lives of a normative document: how the public is heard. */
import { consultation, draft, opinions } from './normative-lives.ts'

export const consultationJourneys = [
  {
    tells: '涉及市场主体征求意见二十九日又没有说明理由的，不能开始',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', { until: '2024-04-09' }],
    ],
    ends: { refused: '涉及市场主体的，公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '满三十日的可以开始',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', { until: '2024-04-10' }],
    ],
    ends: { state: 'consulting' },
  },
  {
    tells: '紧急缩短到六日的，提醒',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', { until: '2024-03-17', shortenedBecause: '防汛应急' }],
    ],
    ends: { state: 'consulting', warned: '缩短征求意见期限的，不得少于七日' },
  },
  {
    tells: '征求意见没有期满的，不能汇总',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-12', opinions],
    ],
    ends: { refused: '征求意见期满以后才能汇总意见' },
  },
  {
    tells: '采纳多于收到的，提醒',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', { received: 3, adopted: 4 }],
    ],
    ends: { state: 'consulting', warned: '采纳的意见不能多于收到的意见' },
  },
  {
    tells: '采纳情况没有反馈的，提醒',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', { ...opinions, published: undefined }],
    ],
    ends: { state: 'consulting', warned: '意见采纳情况应当反馈' },
  },
] as const
