/** All that the law says here, in one catalog. */
import { defineCatalog } from '../define/index.ts'
import * as disclosureReport from './disclosure/disclosure-report.ts'
import * as confirmationJourneys from './confirmation/confirmation.journeys.ts'
import * as confirmation from './confirmation/confirmation.ts'
import * as creditObjection from './credit/credit-objection.ts'
import * as creditRecord from './credit/credit-record.ts'
import * as disclosureRequestJourneys from './disclosure/disclosure-request.journeys.ts'
import * as disclosureRequest from './disclosure/disclosure-request.ts'
import * as disclosureRequests from './disclosure/disclosure-requests.ts'
import * as disclosure from './disclosure/disclosure.ts'
import * as mediaReport from './disclosure/media-report.ts'
import * as pressConference from './disclosure/press-conference.ts'
import * as recordCorrection from './disclosure/record-correction.ts'
import * as deputyProposalJourneys from './deputies/deputy-proposal.journeys.ts'
import * as deputyProposalRegister from './deputies/deputy-proposal-register.ts'
import * as deputyProposal from './deputies/deputy-proposal.ts'
import * as compensationPaymentJourneys from './disputes/compensation-payment.journeys.ts'
import * as compensationPayment from './disputes/compensation-payment.ts'
import * as dutyRequest from './disputes/duty-request.ts'
import * as procuratorialAdvice from './disputes/procuratorial-advice.ts'
import * as stateCompensationJourneys from './disputes/state-compensation.journeys.ts'
import * as stateCompensation from './disputes/state-compensation.ts'
import * as certificateJourneys from './enforcement/certificate.journeys.ts'
import * as certificate from './enforcement/certificate.ts'
import * as coerciveExecutionJourneys from './enforcement/coercion/coercive-execution.journeys.ts'
import * as coerciveExecution from './enforcement/coercion/coercive-execution.ts'
import * as coerciveMeasureJourneys from './enforcement/coercion/coercive-measure.journeys.ts'
import * as coerciveMeasure from './enforcement/coercion/coercive-measure.ts'
import * as comprehensiveSupervision from './enforcement/comprehensive-supervision.ts'
import * as courtExecutionJourneys from './enforcement/coercion/court-execution.journeys.ts'
import * as courtExecution from './enforcement/coercion/court-execution.ts'
import * as crimeTransferJourneys from './enforcement/crime-transfer.journeys.ts'
import * as crimeTransfer from './enforcement/crime-transfer.ts'
import * as discretionBenchmarkJourneys from './enforcement/discretion-benchmark.journeys.ts'
import * as discretionBenchmark from './enforcement/discretion-benchmark.ts'
import * as enforcementReport from './enforcement/enforcement-report.ts'
import * as feeCollection from './enforcement/fee-collection.ts'
import * as feeCollectionJourneys from './enforcement/fee-collection.journeys.ts'
import * as feeFigures from './enforcement/fee-figures.ts'
import * as inspectionJourneys from './enforcement/inspection.journeys.ts'
import * as inspection from './enforcement/inspection.ts'
import * as inspections from './enforcement/inspections.ts'
import * as inspector from './enforcement/inspector.ts'
import * as randomDrawJourneys from './enforcement/random-draw.journeys.ts'
import * as randomDraw from './enforcement/random-draw.ts'
import * as randomInspectionJourneys from './enforcement/random-inspection.journeys.ts'
import * as randomInspection from './enforcement/random-inspection.ts'
import * as randomItem from './enforcement/random-item.ts'
import * as randomPlan from './enforcement/random-plan.ts'
import * as freezingJourneys from './enforcement/coercion/freezing.journeys.ts'
import * as freezing from './enforcement/coercion/freezing.ts'
import * as penalties from './enforcement/penalty/penalties.ts'
import * as penaltyFigures from './enforcement/penalty/penalty-figures.ts'
import * as penaltyJourneys from './enforcement/penalty/penalty.journeys.ts'
import * as penalty from './enforcement/penalty/penalty.ts'
import * as spotPenaltyJourneys from './enforcement/penalty/spot-penalty.journeys.ts'
import * as spotPenalty from './enforcement/penalty/spot-penalty.ts'
import * as substitutePerformanceJourneys from './enforcement/coercion/substitute-performance.journeys.ts'
import * as substitutePerformance from './enforcement/coercion/substitute-performance.ts'
import * as serviceOfProcess from './general/service-of-process.ts'
import * as investmentApprovalJourneys from './licensing/investment-approval.journeys.ts'
import * as investmentApproval from './licensing/investment-approval.ts'
import * as licenseCaseJourneys from './licensing/license-case.journeys.ts'
import * as licenseCase from './licensing/license-case.ts'
import * as licenseCases from './licensing/license-cases.ts'
import * as licenseFigures from './licensing/license-figures.ts'
import * as licenseJourneys from './licensing/license.journeys.ts'
import * as license from './licensing/license.ts'
import * as litigationJourneys from './litigation/litigation.journeys.ts'
import * as litigationRegister from './litigation/litigation-register.ts'
import * as litigation from './litigation/litigation.ts'
import * as petitionJourneys from './petition/petition.journeys.ts'
import * as petitionRegister from './petition/petition-register.ts'
import * as petitionReviewJourneys from './petition/petition-review.journeys.ts'
import * as petitionReview from './petition/petition-review.ts'
import * as petition from './petition/petition.ts'
import * as certificationItem from './powers/certification-item.ts'
import * as delegation from './powers/delegation.ts'
import * as powerAdjustment from './powers/power-adjustment.ts'
import * as power from './powers/power.ts'
import * as serviceGuide from './powers/service-guide.ts'
import * as authorityFigures from './reconsideration/authority-figures.ts'
import * as reconsiderationAuthorityJourneys from './reconsideration/reconsideration-authority.journeys.ts'
import * as reconsiderationAuthority from './reconsideration/reconsideration-authority.ts'
import * as reconsiderationRegister from './reconsideration/reconsideration-register.ts'
import * as reconsiderationJourneys from './reconsideration/reconsideration.journeys.ts'
import * as reconsideration from './reconsideration/reconsideration.ts'
import * as submission from './reconsideration/submission.ts'
import * as annualReport from './report/annual-report.ts'
import * as annualReportJourneys from './report/annual-report.journeys.ts'
import * as annualReports from './report/annual-reports.ts'
import * as disputesReport from './report/disputes-report.ts'
import * as lawGovernmentReport from './report/law-government-report.ts'
import * as matterReportJourneys from './report/matter-report.journeys.ts'
import * as matterReport from './report/matter-report.ts'
import * as planMeasure from './report/plan-measure.ts'
import * as reportingDuty from './report/reporting-duty.ts'
import * as shortcoming from './report/shortcoming.ts'
import * as consultationJourneys from './rulemaking/consultation.journeys.ts'
import * as consultation from './rulemaking/consultation.ts'
import * as consultations from './rulemaking/consultations.ts'
import * as counselConsultation from './rulemaking/counsel-consultation.ts'
import * as counselEngagement from './rulemaking/counsel-engagement.ts'
import * as fairCompetitionReviewJourneys from './rulemaking/fair-competition-review.journeys.ts'
import * as fairCompetitionReview from './rulemaking/fair-competition-review.ts'
import * as fairCompetitionReviews from './rulemaking/fair-competition-reviews.ts'
import * as legalityReviewJourneys from './rulemaking/legality-review.journeys.ts'
import * as legalityReview from './rulemaking/legality-review.ts'
import * as legalityReviews from './rulemaking/legality-reviews.ts'
import * as legislationProjectJourneys from './rulemaking/legislation-project.journeys.ts'
import * as legislationProject from './rulemaking/legislation-project.ts'
import * as legislationProjects from './rulemaking/legislation-projects.ts'
import * as majorDecisionJourneys from './rulemaking/major-decision.journeys.ts'
import * as majorDecision from './rulemaking/major-decision.ts'
import * as majorDecisions from './rulemaking/major-decisions.ts'
import * as normativeDocumentJourneys from './rulemaking/normative-document.journeys.ts'
import * as normativeDocuments from './rulemaking/normative-documents.ts'
import * as normativeDocument from './rulemaking/normative-document.ts'
import * as policyCleaning from './rulemaking/policy-cleaning.ts'
import * as serviceRating from './services/service-rating.ts'
import * as smePaymentComplaintJourneys from './services/sme-payment-complaint.journeys.ts'
import * as smePaymentComplaint from './services/sme-payment-complaint.ts'
import * as smePayment from './services/sme-payment.ts'
import * as casebookEntryJourneys from './study/casebook-entry.journeys.ts'
import * as casebookEntry from './study/casebook-entry.ts'
import * as casebookFigures from './study/casebook-figures.ts'
import * as constitutionalOathJourneys from './study/constitutional-oath.journeys.ts'
import * as constitutionalOath from './study/constitutional-oath.ts'
import * as courtVisit from './study/court-visit.ts'
import * as lawTestJourneys from './study/law-test.journeys.ts'
import * as lawTest from './study/law-test.ts'
import * as leaderDuty from './study/leader-duty.ts'
import * as leaderStudy from './study/leader-study.ts'
import * as mustKnowLaw from './study/must-know-law.ts'
import * as publicityActivity from './study/publicity-activity.ts'
import * as publicityDuty from './study/publicity-duty.ts'
import * as publicityPlanJourneys from './study/publicity-plan.journeys.ts'
import * as publicityPlan from './study/publicity-plan.ts'
import * as publicityPrompt from './study/publicity-prompt.ts'
import * as ruleOfLawAccountJourneys from './study/rule-of-law-account.journeys.ts'
import * as ruleOfLawAccount from './study/rule-of-law-account.ts'
import * as studySession from './study/study-session.ts'
import * as trainingActivity from './study/training-activity.ts'
import * as caseReviewJourneys from './supervision/case-review/case-review.journeys.ts'
import * as caseReview from './supervision/case-review/case-review.ts'
import * as enforcementSupervisionJourneys from './supervision/enforcement-supervision.journeys.ts'
import * as enforcementSupervision from './supervision/enforcement-supervision.ts'
import * as governmentInspection from './supervision/government-inspection.ts'
import * as governmentInspectionJourneys from './supervision/government-inspection.journeys.ts'
import * as ruleOfLawInspectionJourneys from './supervision/rule-of-law-inspection.journeys.ts'
import * as ruleOfLawInspection from './supervision/rule-of-law-inspection.ts'
import * as sitePublicationJourneys from './disclosure/site-publication.journeys.ts'
import * as sitePublication from './disclosure/site-publication.ts'
import * as legalReviewer from './enforcement/legal-reviewer.ts'
import * as enforcementPublicity from './enforcement/enforcement-publicity.ts'
import * as implementationReport from './enforcement/implementation-report.ts'
import * as reviewCatalogue from './enforcement/review-catalogue.ts'
import * as commitmentJourneys from './powers/commitment.journeys.ts'
import * as commitment from './powers/commitment.ts'
import * as delegationJourneys from './powers/delegation.journeys.ts'
import * as serviceGuideJourneys from './powers/service-guide.journeys.ts'
import * as environmentPlan from './services/environment-plan.ts'
import * as environmentTask from './services/environment-task.ts'
import * as lawyerPairingJourneys from './services/lawyer-pairing.journeys.ts'
import * as lawyerPairing from './services/lawyer-pairing.ts'
import * as legalCheckupJourneys from './services/legal-checkup.journeys.ts'
import * as legalCheckup from './services/legal-checkup.ts'
import * as serviceRatingJourneys from './services/service-rating.journeys.ts'

export const catalog = defineCatalog([
  disclosureReport,
  confirmationJourneys,
  confirmation,
  creditObjection,
  creditRecord,
  disclosureRequestJourneys,
  disclosureRequest,
  disclosureRequests,
  disclosure,
  mediaReport,
  pressConference,
  recordCorrection,
  compensationPaymentJourneys,
  compensationPayment,
  deputyProposalJourneys,
  deputyProposalRegister,
  deputyProposal,
  dutyRequest,
  litigationJourneys,
  litigationRegister,
  litigation,
  petitionJourneys,
  petitionRegister,
  petitionReviewJourneys,
  petitionReview,
  petition,
  procuratorialAdvice,
  stateCompensationJourneys,
  stateCompensation,
  authorityFigures,
  reconsiderationAuthorityJourneys,
  reconsiderationAuthority,
  reconsiderationRegister,
  reconsiderationJourneys,
  reconsideration,
  submission,
  certificateJourneys,
  certificate,
  coerciveExecutionJourneys,
  coerciveExecution,
  coerciveMeasureJourneys,
  coerciveMeasure,
  comprehensiveSupervision,
  courtExecutionJourneys,
  courtExecution,
  crimeTransferJourneys,
  crimeTransfer,
  discretionBenchmarkJourneys,
  discretionBenchmark,
  enforcementReport,
  enforcementSupervision,
  feeCollection,
  feeCollectionJourneys,
  feeFigures,
  freezingJourneys,
  freezing,
  inspectionJourneys,
  inspection,
  inspections,
  penaltyFigures,
  penaltyJourneys,
  penalty,
  inspector,
  randomDraw,
  randomDrawJourneys,
  randomInspection,
  randomInspectionJourneys,
  randomItem,
  randomPlan,
  penalties,
  spotPenaltyJourneys,
  spotPenalty,
  substitutePerformanceJourneys,
  substitutePerformance,
  serviceOfProcess,
  investmentApprovalJourneys,
  investmentApproval,
  licenseCaseJourneys,
  licenseCase,
  licenseCases,
  licenseFigures,
  licenseJourneys,
  license,
  certificationItem,
  delegation,
  powerAdjustment,
  power,
  serviceGuide,
  annualReport,
  annualReportJourneys,
  annualReports,
  disputesReport,
  lawGovernmentReport,
  matterReportJourneys,
  matterReport,
  planMeasure,
  reportingDuty,
  shortcoming,
  consultationJourneys,
  consultation,
  consultations,
  counselConsultation,
  counselEngagement,
  fairCompetitionReviewJourneys,
  fairCompetitionReview,
  fairCompetitionReviews,
  legalityReviewJourneys,
  legalityReview,
  legalityReviews,
  legislationProjectJourneys,
  legislationProject,
  legislationProjects,
  majorDecisionJourneys,
  majorDecision,
  majorDecisions,
  normativeDocumentJourneys,
  normativeDocuments,
  normativeDocument,
  policyCleaning,
  serviceRating,
  smePaymentComplaintJourneys,
  smePaymentComplaint,
  smePayment,
  casebookEntryJourneys,
  casebookEntry,
  casebookFigures,
  constitutionalOathJourneys,
  constitutionalOath,
  courtVisit,
  lawTestJourneys,
  lawTest,
  leaderDuty,
  leaderStudy,
  mustKnowLaw,
  publicityActivity,
  publicityDuty,
  publicityPlanJourneys,
  publicityPlan,
  publicityPrompt,
  ruleOfLawAccountJourneys,
  ruleOfLawAccount,
  studySession,
  trainingActivity,
  caseReviewJourneys,
  caseReview,
  enforcementSupervisionJourneys,
  governmentInspection,
  governmentInspectionJourneys,
  ruleOfLawInspectionJourneys,
  ruleOfLawInspection,
  sitePublicationJourneys,
  sitePublication,
  legalReviewer,
  enforcementPublicity,
  implementationReport,
  reviewCatalogue,
  commitmentJourneys,
  commitment,
  delegationJourneys,
  serviceGuideJourneys,
  environmentPlan,
  environmentTask,
  lawyerPairingJourneys,
  lawyerPairing,
  legalCheckupJourneys,
  legalCheckup,
  serviceRatingJourneys,
])
