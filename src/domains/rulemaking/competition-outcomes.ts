/** 公平竞争审查结论: what a review may come to. */

export const competitionOutcomes = {
  outside: { title: '不涉及经营者经济活动', also: ['不适用', '不涉及', '不需要审查', '无需审查', '不属于审查范围'] },
  fair: {
    title: '不具有排除、限制竞争效果',
    also: [
      '符合',
      '符合审查标准',
      '符合，可出台',
      '可以出台',
      '可出台',
      '通过',
      '审查通过',
      '不违反',
      '未违反审查标准',
      '不影响公平竞争',
      '无排除限制竞争内容',
    ],
  },
  fairOnceAmended: { title: '修改后可出台', also: ['修改后通过', '修改后出台', '调整后可出台', '修改后符合', '经修改后符合审查标准', '建议修改'] },
  exception: { title: '适用例外规定', also: ['适用例外可出台', '适用例外', '符合例外规定', '适用例外规定可出台', '例外'] },
  violating: {
    title: '违反审查标准，不得出台',
    also: ['不得出台', '违反，不得出台', '不予出台', '违反审查标准', '具有排除、限制竞争效果', '不通过', '未通过', '审查不通过', '违反'],
  },
} as const
/** The conclusions on measures that concern competition at all. */
export const inside = ['fair', 'fairOnceAmended', 'exception', 'violating'] as const
