/** 案例筛选的漏斗: how many judgments were collected, screened, read by two, agreed on, selected, published. */
import { defineIndicator, defineRatio } from '../../define/index.ts'
import { publicity } from './law.ts'
import { agreed, casebookEntry, readTwice } from './casebook-entry.ts'

const basis = publicity(23)

export const casebookCollected = defineIndicator(casebookEntry, {
  id: 'casebook.collected',
  title: '入库涉诉案例',
  unit: '件',
  basis,
  definition: '到12月31日案例库中的裁判件数',
  includes: (c) => c.collect !== undefined,
})
export const casebookScreened = defineIndicator(casebookEntry, {
  id: 'casebook.screened',
  title: '筛查涉诉案例',
  unit: '件',
  basis,
  definition: '到12月31日案例库中已经筛查的裁判件数，入选案例选编的在内',
  includes: (c) => c.screen !== undefined,
})
export const casebookRead = defineIndicator(casebookEntry, {
  id: 'casebook.read',
  title: '两人评阅的案例',
  unit: '件',
  basis,
  definition: '到12月31日已经由两名评阅人评阅的裁判件数',
  includes: readTwice,
})
export const casebookAgreed = defineIndicator(casebookEntry, {
  id: 'casebook.agreed',
  title: '两人评阅意见一致的案例',
  unit: '件',
  basis,
  definition: '到12月31日已经由两名评阅人评阅、意见一致的裁判件数',
  includes: (c) => readTwice(c) && agreed(c),
})
export const casebookAgreement = defineRatio({
  id: 'casebook.agreement',
  title: '评阅一致率',
  part: casebookAgreed,
  whole: casebookRead,
  basis,
  definition: '到12月31日由两名评阅人评阅的案例中，意见一致的比例',
})
export const casebookSelected = defineIndicator(casebookEntry, {
  id: 'casebook.selected',
  title: '入选案例选编',
  unit: '件',
  basis,
  definition: '到12月31日入选案例选编的裁判件数',
  includes: (c) => c.select !== undefined,
})
export const casebookPublished = defineIndicator(casebookEntry, {
  id: 'casebook.published',
  title: '发布典型案例',
  unit: '件',
  basis,
  definition: '到12月31日作为典型案例发布的裁判件数',
  includes: (c) => c.publish !== undefined,
})
