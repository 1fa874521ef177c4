/** The regulation on the disclosure of government information, which all of this folder cites, and the measures on fees. */
import { law } from '../../define/index.ts'

export const regulation = law('foi-regulation', '中华人民共和国政府信息公开条例')
export const fees = law('gbh-2020-109', '政府信息公开信息处理费管理办法')
