/** All that the law says here, in one catalog. */
import { defineCatalog } from '../define/index.ts'
import * as licenseCase from './licensing/license-case.ts'
import * as licenseCaseJourneys from './licensing/license-case.journeys.ts'
import * as power from './powers/power.ts'
import * as serviceRating from './services/service-rating.ts'
import * as studySession from './study/study-session.ts'

export const catalog = defineCatalog([licenseCase, licenseCaseJourneys, power, serviceRating, studySession])
