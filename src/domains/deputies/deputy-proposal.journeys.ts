/** Lives of a deputy's suggestion and of a member's proposal, told chapter by chapter. */
import { defineJourneys } from '../../define/index.ts'
import { assignmentLives } from './assignment.journeys.ts'
import { replyLives } from './reply.journeys.ts'
import { deputyProposal } from './deputy-proposal.ts'

export const deputyProposalJourneys = defineJourneys(deputyProposal, [...assignmentLives, ...replyLives])
