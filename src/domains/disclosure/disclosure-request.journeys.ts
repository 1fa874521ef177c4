/** Lives of a disclosure request. */
import { defineJourneys } from '../../define/index.ts'
import { disclosureRequest } from './disclosure-request.ts'
import { receiptJourneys } from './request-receipt.journeys.ts'
import { opinionJourneys } from './request-opinions.journeys.ts'
import { limitJourneys } from './request-limits.journeys.ts'
import { answerJourneys } from './request-answer.journeys.ts'
import { provisionJourneys } from './request-provision.journeys.ts'
import { withholdingJourneys } from './request-withholding.journeys.ts'

export const disclosureRequestJourneys = defineJourneys(disclosureRequest, [
  ...receiptJourneys,
  ...opinionJourneys,
  ...limitJourneys,
  ...answerJourneys,
  ...withholdingJourneys,
  ...provisionJourneys,
])
