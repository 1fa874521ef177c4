/** How petitions begin: what the lives in each chapter go on from. */

export const letter = { number: 'XF20250001', source: 'letter', kind: 'appeal', petitioner: '某信访人', matter: '反映企业改制中的安置问题' }
export const passedOn = { ...letter, source: 'petitionBureau' }
export const assigned = { number: 'XF20230057', source: 'educationOffice', leader: '分管负责人' }
export const opinion = { opinion: 'explained', content: '改制方案符合当时的规定，逐项说明如下' }
