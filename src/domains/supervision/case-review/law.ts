/** 案卷评查: what it rests on. Article 14 has case files reviewed regularly, article 22 by two at least; how that is done is practice. */
import { law, toConfirm } from '../../../define/index.ts'

export const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
export const practice = toConfirm(supervision(14))
