/** Lives of penalties in ordinary procedure, told chapter by chapter. */
import { defineJourneys } from '../../../define/index.ts'
import { officersCertificates } from '../certificate.journeys.ts'
import { transfersBeside } from '../crime-transfer.journeys.ts'
import { benchmarksBeside } from '../discretion-benchmark.journeys.ts'
import { decisionLives } from './decision.journeys.ts'
import { executionLives } from './execution.journeys.ts'
import { inquiryLives } from './inquiry.journeys.ts'
import { noticeLives } from './notice.journeys.ts'
import { penaltyCase } from './penalty.ts'

export const penaltyJourneys = defineJourneys(
  penaltyCase,
  [...decisionLives, ...inquiryLives, ...noticeLives, ...executionLives],
  [...officersCertificates, ...benchmarksBeside, ...transfersBeside],
)
