/** 被申请、被诉的行政行为的种类: what a dispute is about, as the yearly statistics group it. */

export const matters = {
  penalty: { title: '行政处罚', also: ['处罚', '行政处罚决定'] },
  coercion: { title: '行政强制', also: ['行政强制措施', '行政强制执行'] },
  inspection: { title: '行政检查', also: ['检查'] },
  license: { title: '行政许可', also: ['行政许可决定', '许可', '不予行政许可'] },
  disclosure: { title: '政府信息公开', also: ['信息公开', '政府信息公开答复', '依申请公开'] },
  report: { title: '举报投诉处理', also: ['举报答复', '投诉处理', '举报处理', '投诉举报答复'] },
  inaction: { title: '不履行法定职责', also: ['行政不作为', '不作为', '不履行职责'] },
  confirmation: { title: '行政确认', also: ['行政确权', '确认'] },
  collection: { title: '行政征收、收费', also: ['行政征收', '行政收费', '收费'] },
  contract: { title: '行政协议', also: ['协议'] },
  other: { title: '其他', also: ['其它'] },
} as const
export type Matter = keyof typeof matters

/** Words of an act that tell its kind, the telling ones first: an answer about disclosure may be called a failure to perform. */
const words: readonly (readonly [Matter, RegExp])[] = [
  ['disclosure', /信息公开|公开申请|依申请公开/],
  ['report', /举报|投诉/],
  ['penalty', /处罚|罚款|没收/],
  ['coercion', /强制|查封|扣押|冻结/],
  ['license', /许可|审批|核准/],
  ['inspection', /检查/],
  ['confirmation', /确认|认定/],
  ['collection', /征收|收费/],
  ['contract', /协议/],
  ['inaction', /不履行|不作为|履行.*职责/],
]
/** What the dispute is about, as recorded, or else as the words of the act have it. */
export const matterOf = ({ matter, act = '' }: { readonly matter?: Matter | undefined; readonly act?: string | undefined }): Matter =>
  matter ?? words.find(([, said]) => said.test(act))?.[0] ?? 'other'

/** Whether the act was upheld, set right, or the dispute ended otherwise: the three results of the yearly tables. */
export type Result = 'upheld' | 'corrected' | 'other' | 'pending'
