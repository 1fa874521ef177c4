/** Lives of a normative document: how it is filed and reviewed by others. */
import { draft, effective, issued, plain, published, reviewed } from './normative-lives.ts'

export const filingJourneys = [
  {
    tells: '政府规范性文件三十一日才报备的，提醒',
    acts: [['draft', '2024-03-01', { ...draft, level: 'government' }], ...issued.slice(1), ['file', '2024-06-24', {}]],
    ends: { state: 'promulgated', warned: '政府规范性文件应当自公布之日起三十日内报本级人大常委会备案', due: { filingToCongress: '2024-06-23' } },
  },
  {
    tells: '政府文件收到备案审查意见，三十日内书面处理，再三十日内修改',
    acts: [
      ['draft', '2024-03-01', { ...draft, level: 'government' }],
      ...reviewed.slice(1),
      ['reviewAbove', '2024-05-16', { outcome: 'legal' }],
      ...effective.slice(reviewed.length),
      ['receiveOpinion', '2024-09-02', { reviewer: '省人大常委会法制工作委员会', opinion: '第六条与上位法不一致' }],
      ['handleOpinion', '2024-09-20', { outcome: 'amend' }],
    ],
    // 2 October is a holiday and 20 October a Sunday; the articles don't say that they move on.
    ends: { state: 'effective', due: { handling: '2024-10-02', correction: '2024-10-20', validity: '2029-06-30' } },
  },
  {
    tells: '不作修改没有说明理由的，提醒',
    acts: [
      ...effective,
      ['receiveOpinion', '2024-09-02', { reviewer: '省司法厅', opinion: '第六条与上位法不一致' }],
      ['handleOpinion', '2024-09-20', { outcome: 'keep' }],
    ],
    ends: { state: 'effective', warned: '不作修改的，应当说明理由' },
  },
  {
    tells: '没有收到备案审查意见的，无从处理',
    acts: [...effective, ['handleOpinion', '2024-09-20', { outcome: 'amend' }]],
    ends: { refused: '收到备案审查意见以后才有意见可以处理' },
  },
  {
    tells: '办法施行以前起草、以后公布的，按办法报备；新复议法施行以后收到附带审查通知的，十个工作日内答复',
    acts: [
      ['draft', '2023-11-01', plain],
      ['consult', '2023-11-06', {}],
      ['reviewLegality', '2023-12-20', { outcome: 'legal' }],
      ['promulgate', '2024-02-05', { ...published, effectiveOn: '2024-04-01' }],
      ['challenge', '2024-05-06', { authority: '省政府行政复议办公室', clauses: '第六条' }],
    ],
    ends: { state: 'promulgated', due: { filing: '2024-02-20', answer: '2024-05-17' } },
  },
] as const
