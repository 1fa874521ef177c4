/** Lives of a case at the reconsideration authority, told chapter by chapter: under the law revised in 2023, and as amended in 2017. */
import { defineJourneys } from '../../define/index.ts'
import { authorityAcceptanceLives } from './authority-acceptance.journeys.ts'
import { authorityBefore2024Lives } from './authority-before-2024.journeys.ts'
import { authorityDecisionLives } from './authority-decision.journeys.ts'
import { authorityDocumentReviewLives } from './authority-document-review.journeys.ts'
import { authorityPerformanceLives } from './authority-performance.journeys.ts'
import { authorityTrialLives } from './authority-trial.journeys.ts'
import { reconsiderationAuthority } from './reconsideration-authority.ts'

export const reconsiderationAuthorityJourneys = defineJourneys(reconsiderationAuthority, [
  ...authorityAcceptanceLives,
  ...authorityTrialLives,
  ...authorityDocumentReviewLives,
  ...authorityDecisionLives,
  ...authorityPerformanceLives,
  ...authorityBefore2024Lives,
])
