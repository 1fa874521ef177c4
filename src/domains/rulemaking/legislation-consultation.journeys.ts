/** Lives of a legislation project: who is heard before it is submitted. */
import { consultation, drafting, regulation, rule, submission } from './legislation-lives.ts'

export const consultationJourneys = [
  {
    tells: '规章草案征求意见二十九日的，不能开始',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', { until: '2025-04-01' }],
    ],
    ends: { refused: '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '法规草案征求意见二十九日的，不能开始',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['consult', '2025-03-03', { until: '2025-04-01' }],
    ],
    ends: { refused: '法规草案公开征求意见一般不少于三十日，缩短的应当说明理由' },
  },
  {
    tells: '听证公告到听证会中间不满三十日的，不能听证',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', drafting],
      ['hear', '2025-04-15', { announcedOn: '2025-03-16', participants: ['企业代表'], result: '采纳三条' }],
    ],
    ends: { refused: '听证会应当在三十日前公告' },
  },
  {
    tells: '规章涉及重大利益调整没有论证咨询的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { office: '政策法规处', interests: true }],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '规章涉及重大利益调整的，送审以前应当论证咨询' },
  },
  {
    tells: '没有主要负责人签署的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', {}],
    ],
    ends: { refused: '送审稿应当由起草单位主要负责人签署' },
  },
  {
    tells: '没有公开征求意见的，送审时提醒',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', {}],
      ['submit', '2025-05-06', submission],
    ],
    ends: { state: 'submitted', warned: '送审以前应当公开征求意见，未公开征求意见的可以缓办或者退回' },
  },
  {
    tells: '涉及市场主体没有公开征求意见的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', drafting],
      ['reviewCompetition', '2025-04-22', { allowed: true }],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '涉及市场主体的法规、规章草案，送审以前应当公开征求意见' },
  },
  {
    tells: '没有公平竞争审查的，不能送审',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', drafting],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '起草涉及经营者经济活动的法规、规章，应当经过公平竞争审查，没有违反审查标准或者适用例外规定' },
  },
  {
    tells: '法规补充设定处罚没有听证、论证的，不能送审',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['draft', '2025-01-10', { office: '政策法规处', addedPenalty: true }],
      ['consult', '2025-03-03', consultation],
      ['submit', '2025-05-06', submission],
    ],
    ends: { refused: '法规补充设定行政处罚的，送审以前应当通过听证会、论证会等广泛听取意见' },
  },
  {
    tells: '公平竞争审查条例施行以前起草、以后送审的，应当经过审查',
    acts: [
      ['plan', '2023-12-20', { ...rule, year: 2024, appliedOn: '2023-09-11' }],
      ['draft', '2024-01-10', drafting],
      ['consult', '2024-03-04', { until: '2024-04-03' }],
      ['submit', '2024-08-06', submission],
    ],
    ends: { refused: '起草涉及经营者经济活动的法规、规章，应当经过公平竞争审查，没有违反审查标准或者适用例外规定' },
  },
] as const
