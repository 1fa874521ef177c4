/** Lives of a normative document: how it is reviewed. */
import { consultation, draft, hearing, opinions, plain, reviewed, submission } from './normative-lives.ts'

export const reviewJourneys = [
  {
    tells: '退回补正后重新送审，审核期限重新计算',
    acts: [...reviewed.slice(0, -1), ['sendBack', '2024-04-25', { items: '缺少依据' }], ['submitReview', '2024-05-06', submission]],
    ends: { state: 'submitted', due: { review: '2024-05-24' } },
  },
  {
    tells: '涉及市场主体没有公开征求意见的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '涉及市场主体的，送审以前应当公开征求意见；依法不公开的应当说明理由' },
  },
  {
    tells: '没有汇总意见的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '公开征求意见的，送审以前应当汇总意见并反馈采纳情况' },
  },
  {
    tells: '没有听取市场主体、行业协会商会意见的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['summarise', '2024-04-15', opinions],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '涉及市场主体的，送审以前应当听取市场主体、行业协会商会的意见' },
  },
  {
    tells: '没有公平竞争审查的，不能送审',
    acts: [
      ['draft', '2024-03-01', draft],
      ['consult', '2024-03-11', consultation],
      ['hearEnterprises', '2024-04-12', hearing],
      ['summarise', '2024-04-15', opinions],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { refused: '涉及市场主体的，送审以前应当经过公平竞争审查' },
  },
  {
    tells: '没有认定、没有论证、材料不齐即送审的，提醒认定',
    acts: [
      ['draft', '2024-03-01', plain],
      ['submitReview', '2024-04-23', {}],
    ],
    ends: { state: 'submitted', warned: '送审以前应当认定属于规范性文件' },
  },
  {
    tells: '没有评估论证的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['submitReview', '2024-04-23', {}],
    ],
    ends: { state: 'submitted', warned: '制定规范性文件应当经过评估论证' },
  },
  {
    tells: '材料不齐的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['submitReview', '2024-04-23', {}],
    ],
    ends: { state: 'submitted', warned: '送审材料应当齐全' },
  },
  {
    tells: '专业性强没有专家论证的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, specialised: true }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { state: 'submitted', warned: '专业性、技术性较强的，应当经过专家论证' },
  },
  {
    tells: '涉及稳定没有风险评估的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, risky: true }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { state: 'submitted', warned: '可能影响社会稳定、公共安全的，应当经过风险评估' },
  },
  {
    tells: '重大利益调整没有听证的，提醒',
    acts: [
      ['draft', '2024-03-01', { ...plain, interests: true }],
      ['submitReview', '2024-04-23', submission],
    ],
    ends: { state: 'submitted', warned: '涉及重大利益调整的，应当听证' },
  },
  {
    tells: '没有公开征求意见即审核的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['reviewLegality', '2024-05-10', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed', warned: '合法性审核以前应当公开征求意见，依法不公开的除外；征求意见不能替代审核' },
  },
  {
    tells: '征求意见不满三十日即完成审核的，提醒',
    acts: [
      ['draft', '2024-03-01', plain],
      ['consult', '2024-03-11', {}],
      ['reviewLegality', '2024-04-09', { outcome: 'legal' }],
    ],
    ends: { state: 'reviewed', warned: '公开征求意见一般不少于三十日，期满以后才能完成合法性审核' },
  },
  {
    tells: '没有审核结论的，不能完成审核',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', {}]],
    ends: { refused: '合法性审核应当写明审核结论' },
  },
  {
    tells: '修改后合法没有列明修改点的，提醒',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', { outcome: 'legalOnceAmended' }]],
    ends: { state: 'reviewed', warned: '审核结论是修改后合法的，应当列明修改点' },
  },
  {
    tells: '不合法没有写明情形的，提醒',
    acts: [...reviewed.slice(0, -1), ['reviewLegality', '2024-05-10', { outcome: 'illegal' }]],
    ends: { state: 'reviewed', warned: '审核结论是不合法的，应当写明属于权限、内容还是程序不合法' },
  },
] as const
