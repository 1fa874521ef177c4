/** Lives of a normative document. */
import { defineJourneys } from '../../define/index.ts'
import { normativeDocument } from './normative-document.ts'
import { consultation, draft, elements, hearing, opinions, published, submission } from './normative-lives.ts'
import { draftingJourneys } from './normative-drafting.journeys.ts'
import { consultationJourneys } from './normative-consultation.journeys.ts'
import { reviewJourneys } from './normative-review.journeys.ts'
import { issueJourneys } from './normative-issue.journeys.ts'
import { publicationJourneys } from './normative-publication.journeys.ts'
import { filingJourneys } from './normative-filing.journeys.ts'
import { validityJourneys } from './normative-validity.journeys.ts'

export const normativeDocumentJourneys = defineJourneys(normativeDocument, [
  {
    tells: '从起草到公布、解读、备案、施行，附带审查时书面答复',
    acts: [
      ['draft', '2024-03-01', { ...draft, specialised: true, risky: true, interests: true }],
      ['identify', '2024-03-04', elements],
      ['argue', '2024-03-05', { report: '必要、可行、合理' }],
      ['consult', '2024-03-11', consultation],
      ['hearEnterprises', '2024-04-12', hearing],
      ['summarise', '2024-04-15', opinions],
      ['consultExperts', '2024-04-16', { experts: ['陈教授', '刘教授'], opinion: '可行' }],
      ['assessRisk', '2024-04-17', { risk: 'low', report: '低风险' }],
      ['hear', '2024-04-18', { participants: ['企业代表', '协会代表'], record: '没有反对意见' }],
      ['reviewCompetition', '2024-04-22', { outcome: 'fair' }],
      ['submitReview', '2024-04-23', submission],
      ['reviewLegality', '2024-05-10', { outcome: 'legalOnceAmended', amendments: '删去第八条' }],
      ['deliberate', '2024-05-20', { meeting: 'office' }],
      ['sign', '2024-05-22', { signer: '厅长' }],
      ['register', '2024-05-23', { number: 'SDPR-2024-0120007' }],
      ['promulgate', '2024-05-24', published],
      ['interpret', '2024-05-24', { link: '门户网站' }],
      ['file', '2024-06-06', {}],
      ['takeEffect', '2024-07-01', {}],
      ['challenge', '2025-03-03', { authority: '省政府行政复议办公室', clauses: '第六条' }],
      ['answerChallenge', '2025-03-10', { answer: '有上位法依据' }],
    ],
    ends: {
      state: 'effective',
      due: { review: '2024-05-15', publication: '2024-06-20', filing: '2024-06-08', evaluation: '2028-12-30', answer: '2025-03-17' },
    },
  },
  ...draftingJourneys,
  ...consultationJourneys,
  ...reviewJourneys,
  ...issueJourneys,
  ...publicationJourneys,
  ...filingJourneys,
  ...validityJourneys,
])
