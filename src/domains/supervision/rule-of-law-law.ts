/** 法治政府建设督察: the provisions that it rests on. */
import { law, toConfirm } from '../../define/index.ts'

// The text of the provisions wasn't read: everything here warns, nothing refuses.
const provisions = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')
export const inspection = toConfirm(provisions('正文'))
