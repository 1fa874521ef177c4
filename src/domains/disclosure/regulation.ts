/** The regulation on the disclosure of government information, which all of this folder cites. */
import { law } from '../../define/index.ts'

export const regulation = law('foi-regulation', '中华人民共和国政府信息公开条例')
