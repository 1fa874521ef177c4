/** Lives of a case in which the department is respondent, told chapter by chapter. */
import { defineJourneys } from '../../define/index.ts'
import { respondentDecisionLives } from './respondent-decision.journeys.ts'
import { respondentReplyLives } from './respondent-reply.journeys.ts'
import { respondentTrialLives } from './respondent-trial.journeys.ts'
import { reconsiderationCase } from './reconsideration.ts'

export const reconsiderationJourneys = defineJourneys(reconsiderationCase, [...respondentReplyLives, ...respondentTrialLives, ...respondentDecisionLives])
