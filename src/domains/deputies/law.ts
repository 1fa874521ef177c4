/** 建议提案办理: the law on deputies, the provincial regulation on suggestions, the rules on proposals; kinds and parts. */
import { law } from '../../define/index.ts'

export const deputies = law('deputies-law', '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法')
export const suggestions = law('sd-deputy-suggestions', '山东省人民代表大会代表建议、批评和意见办理工作条例')
export const proposals = law('sd-cppcc-proposals', '政协山东省委员会提案工作条例')

export const kinds = {
  suggestion: { title: '人大代表建议', also: ['人大建议', '代表建议', '建议', '省人大代表建议', '人大代表建议、批评和意见'] },
  proposal: { title: '政协提案', also: ['提案', '政协委员提案', '委员提案', '省政协提案'] },
} as const
