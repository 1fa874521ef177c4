/** Lives of a legislation project. */
import { defineJourneys } from '../../define/index.ts'
import { legislationProject } from './legislation-project.ts'
import { draftingJourneys } from './legislation-drafting.journeys.ts'
import { consultationJourneys } from './legislation-consultation.journeys.ts'
import { adoptionJourneys } from './legislation-adoption.journeys.ts'
import { consultation, drafting, regulation, rule, submission } from './legislation-lives.ts'

export const legislationProjectJourneys = defineJourneys(legislationProject, [
  {
    tells: '规章从计划到施行、备案、评估',
    acts: [
      ['plan', '2024-12-20', rule],
      ['draft', '2025-01-10', { ...drafting, largestFine: 150_000, dangerous: true, interests: true }],
      ['argue', '2025-02-20', { experts: ['陈教授'], opinion: '可行' }],
      ['consult', '2025-03-03', consultation],
      ['hear', '2025-04-15', { announcedOn: '2025-03-14', participants: ['企业代表'], result: '采纳三条' }],
      ['reviewCompetition', '2025-04-22', { allowed: true }],
      ['submit', '2025-05-06', submission],
      ['examine', '2025-06-20', { opinion: '可以提请审议' }],
      ['adopt', '2025-07-15', { body: 'government' }],
      ['promulgate', '2025-07-25', { order: '省政府令第400号' }],
      ['takeEffect', '2025-09-01', {}],
      ['file', '2025-09-02', {}],
      ['interpret', '2026-03-02', { content: '第九条的适用范围' }],
      ['evaluate', '2027-09-01', { report: '部分条款不再适用' }],
      ['repeal', '2028-01-10', { reasons: '被新办法替代' }],
    ],
    ends: { state: 'repealed', due: { filing: '2025-08-24' } },
  },
  {
    tells: '法规由政府提请、常委会通过，一年内制定配套规定，实施满一年报告',
    acts: [
      ['plan', '2024-12-20', regulation],
      ['draft', '2025-01-10', drafting],
      ['consult', '2025-03-03', consultation],
      ['reviewCompetition', '2025-04-22', { allowed: true }],
      ['submit', '2025-05-06', submission],
      ['propose', '2025-06-10', { meetingOn: '2025-07-22' }],
      ['adopt', '2025-07-25', { body: 'committee' }],
      ['promulgate', '2025-07-25', {}],
      ['takeEffect', '2025-10-01', { supplements: true }],
      ['supplement', '2026-06-01', { title: '先进制造业企业认定办法' }],
      ['reportYear', '2026-10-20', { report: '实施满一年' }],
    ],
    // The year is full on 1 October 2026; the thirtieth day after it is a Saturday.
    ends: { state: 'effective', due: { filing: '2025-08-24', supplement: '2026-10-01', yearReport: '2026-10-31' } },
  },
  ...draftingJourneys,
  ...consultationJourneys,
  ...adoptionJourneys,
])
