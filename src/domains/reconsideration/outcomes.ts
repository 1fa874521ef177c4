/** 复议案件的结果和情形: closed lists of the law that both sides of a case record. */

/** Decisions on the act itself, articles 63–71. */
export const decisions = {
  upheld: {
    title: '维持',
    also: ['维持原行政行为', '维持原具体行政行为', '维持行政行为', '维持决定', '决定维持', '予以维持', '维持原决定', '维持具体行政行为'],
  },
  revoked: { title: '撤销', also: ['撤销行政行为', '撤销原行政行为', '撤销具体行政行为', '撤销原决定', '撤销决定', '决定撤销', '予以撤销', '全部撤销'] },
  partlyRevoked: { title: '部分撤销', also: ['撤销部分', '部分撤销行政行为', '撤销一部分'] },
  revokedForRedo: {
    title: '撤销并责令重新作出',
    also: ['撤销并责令重作', '责令重作', '撤销重作', '责令重新作出', '责令重新作出行政行为', '撤销并责令重新作出行政行为', '撤销并责令限期重新作出'],
  },
  revokedByDefault: { title: '因未依法答复举证而撤销', also: ['因不答复撤销', '视为没有证据撤销', '未答复撤销'] },
  changed: { title: '变更', also: ['变更行政行为', '变更原行政行为', '决定变更', '予以变更'] },
  unlawful: { title: '确认违法', also: ['确认行政行为违法', '确认违法但不撤销', '决定确认违法'] },
  ordered: { title: '责令限期履行', also: ['限期履行', '责令履行', '责令履行职责', '责令限期履行法定职责', '责令履行法定职责', '决定限期履行'] },
  void: { title: '确认无效', also: ['确认行政行为无效', '决定确认无效'] },
  requestsRejected: { title: '驳回复议请求', also: ['驳回行政复议请求', '驳回请求', '驳回申请人的复议请求'] },
  contract: { title: '承担行政协议责任', also: ['责令履行行政协议', '行政协议责任', '采取补救措施或者赔偿、补偿', '行政协议补偿'] },
} as const
/** Decisions that the law knows only since its revision in 2023. */
export const sinceRevision: ReadonlySet<string> = new Set(['void', 'requestsRejected', 'contract'])

/** What is decided together with them, article 72. */
export const accompanying = {
  compensated: { title: '行政赔偿', also: ['决定赔偿', '予以赔偿', '责令赔偿'] },
  compensationRejected: { title: '驳回赔偿请求', also: ['驳回行政赔偿请求', '不予赔偿'] },
  returned: { title: '责令返还财产或者解除查封、扣押、冻结', also: ['责令返还财产', '返还财产', '解除查封扣押冻结', '解除强制措施'] },
} as const

/** How a case may end: by decision, without one, or by mediation, settlement, withdrawal and termination. */
export const reconsiderationOutcomes = {
  ...decisions,
  applicationDismissed: { title: '驳回复议申请', also: ['驳回行政复议申请', '驳回申请', '驳回', '程序性驳回'] },
  notAccepted: { title: '不予受理', also: ['不受理'] },
  ...accompanying,
  mediated: { title: '调解', also: ['调解结案', '调解书', '达成调解', '行政复议调解书', '制作调解书'] },
  settled: { title: '和解撤回，终止', also: ['和解', '达成和解', '和解终止', '和解撤回', '和解后撤回', '和解结案', '终止（和解）'] },
  withdrawn: {
    title: '撤回申请，终止',
    also: [
      '撤回',
      '撤回申请',
      '申请人撤回',
      '申请人撤回申请',
      '撤回复议申请',
      '申请人撤回复议申请',
      '申请人撤回申请终止',
      '撤回终止',
      '准予撤回',
      '撤回复议申请终止',
      '申请人撤回复议申请终止',
      '终止（撤回申请）',
      '终止（申请人撤回）',
      '申请人撤回，终止',
      '终止（申请人撤回申请）',
      '申请人撤回申请，终止',
      '撤回行政复议申请',
      '申请人撤回行政复议申请',
      '准予撤回申请',
      '撤回复议申请，终止',
    ],
  },
  terminated: { title: '终止', also: ['终止复议', '终止行政复议', '终止审理', '决定终止'] },
} as const

/** When the summary procedure may apply, article 53. */
export const summaryGrounds = {
  onTheSpot: { title: '被申请的行政行为是当场作出' },
  warning: { title: '被申请的行政行为是警告或者通报批评' },
  small: { title: '案件涉及款额三千元以下' },
  disclosure: { title: '政府信息公开案件' },
  agreed: { title: '当事人各方同意' },
} as const

/** When a case is suspended, article 39. */
export const suspensionGrounds = {
  death: { title: '申请人死亡，近亲属尚未确定是否参加（第一项）' },
  capacity: { title: '申请人丧失行为能力，尚未确定法定代理人（第二项）' },
  missing: { title: '申请人下落不明（第三项）' },
  successor: { title: '法人或者其他组织终止，尚未确定权利义务承受人（第四项）' },
  forceMajeure: { title: '因不可抗力或者其他正当理由不能参加（第五项）' },
  settling: { title: '调解、和解，双方同意中止（第六项）' },
  interpretation: { title: '法律适用问题需要有权机关解释或者确认（第七项）' },
  otherCase: { title: '以其他案件的审理结果为依据，而其他案件尚未审结（第八项）' },
  documentReview: { title: '附带审查规范性文件或者依据（第九项）' },
  other: { title: '需要中止的其他情形（第十项）' },
} as const

/** How the organ that acted corrects its act by itself. */
export const corrections = {
  revoked: { title: '撤销原行政行为', also: ['撤销'] },
  changed: { title: '变更原行政行为', also: ['变更', '改变'] },
  performed: { title: '履行法定职责', also: ['履行'] },
  unlawful: { title: '确认原行政行为违法', also: ['确认违法'] },
} as const
