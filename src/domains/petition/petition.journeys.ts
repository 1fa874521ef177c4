/** Lives of a petition, told chapter by chapter. */
import { defineJourneys } from '../../define/index.ts'
import { handlingLives } from './handling.journeys.ts'
import { intakeLives } from './intake.journeys.ts'
import { reviewLives } from './review.journeys.ts'
import { petition } from './petition.ts'

export const petitionJourneys = defineJourneys(petition, [...intakeLives, ...handlingLives, ...reviewLives])
