/** Lives of a fair competition review. */
import { defineJourneys } from '../../define/index.ts'
import { fairCompetitionReview } from './fair-competition-review.ts'
import { examinationJourneys } from './competition-examination.journeys.ts'
import { issueJourneys } from './competition-issue.journeys.ts'
import { supervisionJourneys } from './competition-supervision.journeys.ts'
import { clean, costly, draft, exception, heard } from './competition-lives.ts'

export const fairCompetitionReviewJourneys = defineJourneys(fairCompetitionReview, [
  {
    tells: '对照标准、听取意见后认为没有排除限制竞争，出台；有举报的六十日内处理',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
      ['issue', '2024-09-20', {}],
      ['takeReport', '2024-11-01', { content: '第三条涉嫌限定交易' }],
      ['answerReport', '2024-11-20', { result: '经核查不属实' }],
    ],
    ends: { state: 'issued', due: { report: '2024-12-31' } },
  },
  {
    tells: '政府出台的，市场监管部门会同审查；适用例外的说明理由并评估效果',
    acts: [
      ['submit', '2024-09-02', { ...draft, level: 'government' }],
      ['compare', '2024-09-03', costly],
      ['hearParties', '2024-09-10', heard],
      ['justify', '2024-09-11', exception],
      ['preliminary', '2024-09-12', { opinion: '适用例外规定' }],
      ['reviewJointly', '2024-09-18', { opinion: '同意适用例外规定' }],
      ['conclude', '2024-09-20', { outcome: 'exception', reasons: '为突破关键技术，期限三年，没有替代方案' }],
      ['issue', '2024-09-27', {}],
      ['assess', '2025-09-26', { effect: '关键技术取得突破', continues: true }],
      ['adjust', '2026-03-02', { content: '降低奖励标准' }],
      ['stop', '2027-12-31', { reasons: '期限届满' }],
    ],
    ends: { state: 'stopped' },
  },
  {
    tells: '抽查发现违反条例，逾期没有整改的约谈负责人，后来整改',
    acts: [
      ['submit', '2024-09-02', draft],
      ['compare', '2024-09-03', clean],
      ['hearParties', '2024-09-10', heard],
      ['conclude', '2024-09-12', { outcome: 'fair' }],
      ['issue', '2024-09-20', {}],
      ['spotCheck', '2025-03-10', { result: 'violating', content: '第三条限定交易' }],
      ['interview', '2025-06-10', { body: '省工业和信息化厅', content: '限期整改' }],
      ['rectify', '2025-06-20', { measures: '废止第三条' }],
    ],
    ends: { state: 'issued' },
  },
  ...examinationJourneys,
  ...issueJourneys,
  ...supervisionJourneys,
])
