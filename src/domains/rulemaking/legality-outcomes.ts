/** 合法性审核意见: what a review of legality may come to, and what may be unlawful. */

/** The opinions that end a review; sending back (退回) doesn't, and is a step of its own. */
export const reviewOutcomes = {
  legal: { title: '合法', also: ['通过', '审核通过', '同意', '符合规定', '无意见', '审查通过', '合法有效', '符合法律规定', '无修改意见', '合法合规'] },
  legalOnceAmended: {
    title: '修改后合法',
    also: ['应当予以修改', '应予修改', '修改', '建议修改', '需修改', '修改后通过', '修改完善后合法', '修改后同意', '基本合法'],
  },
  illegal: { title: '不合法', also: ['违法', '不通过', '未通过', '不同意', '存在违法内容', '审核不通过', '审核未通过', '审查不通过', '不符合规定'] },
  outside: { title: '不属于审核范围', also: ['不属于规范性文件', '不属于', '不予审核', '无需审核', '不需要审核'] },
} as const
export const illegalities = { power: { title: '权限不合法' }, content: { title: '内容不合法' }, procedure: { title: '程序不合法' } } as const
