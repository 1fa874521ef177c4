/** Lives of a suit in which the department is the defendant, told chapter by chapter. */
import { defineJourneys } from '../../define/index.ts'
import { answerLives } from './answer.journeys.ts'
import { appealLives } from './appeal.journeys.ts'
import { appearanceLives } from './appearance.journeys.ts'
import { judgmentLives } from './judgment.journeys.ts'
import { performanceLives } from './performance.journeys.ts'
import { litigationCase } from './litigation.ts'

export const litigationJourneys = defineJourneys(litigationCase, [...answerLives, ...appearanceLives, ...judgmentLives, ...appealLives, ...performanceLives])
