/** 行政复议被申请: the department answers for its act with evidence in time, is heard, and performs what is decided. */
import {
  calendarDays,
  choice,
  confidential,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  law,
  longText,
  openChoice,
  optional,
  text,
  toConfirm,
  workingDays,
  yearOf,
} from '../../define/index.ts'

// Steps cite the law revised in 2023. Where the law as amended in 2017 said otherwise, gates and clocks are dated by the day the case came in.
const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')
const regulation = law('reconsideration-implementing-regulation', '中华人民共和国行政复议法实施条例')
const revised = '2024-01-01'

/** How a case may end: decisions by article of the law revised in 2023, then mediation, settlement, withdrawal and termination. */
export const reconsiderationOutcomes = {
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
  applicationDismissed: { title: '驳回复议申请', also: ['驳回行政复议申请', '驳回申请', '驳回', '程序性驳回'] },
  notAccepted: { title: '不予受理', also: ['不受理'] },
  contract: { title: '承担行政协议责任', also: ['责令履行行政协议', '行政协议责任', '采取补救措施或者赔偿、补偿', '行政协议补偿'] },
  compensated: { title: '行政赔偿', also: ['决定赔偿', '予以赔偿', '责令赔偿'] },
  compensationRejected: { title: '驳回赔偿请求', also: ['驳回行政赔偿请求', '不予赔偿'] },
  returned: { title: '责令返还财产或者解除查封、扣押、冻结', also: ['责令返还财产', '返还财产', '解除查封扣押冻结', '解除强制措施'] },
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

const corrections = {
  revoked: { title: '撤销原行政行为', also: ['撤销'] },
  changed: { title: '变更原行政行为', also: ['变更', '改变'] },
  performed: { title: '履行法定职责', also: ['履行'] },
  unlawful: { title: '确认原行政行为违法', also: ['确认违法'] },
} as const
const opinions = { lawful: { title: '同意答复' }, amended: { title: '修改后答复' }, correct: { title: '行为违法或者不当，建议自行纠正' } } as const
const summaryGrounds = {
  onTheSpot: { title: '当场作出' },
  warning: { title: '警告或者通报批评' },
  small: { title: '款额三千元以下' },
  disclosure: { title: '政府信息公开' },
  agreed: { title: '当事人各方同意' },
} as const
const suspensionGrounds = {
  applicant: { title: '申请人死亡、丧失能力或者下落不明' },
  successor: { title: '法人或者其他组织终止，尚未确定权利义务承受人' },
  forceMajeure: { title: '不可抗力或者其他正当理由' },
  settling: { title: '调解、和解，双方同意中止' },
  interpretation: { title: '法律适用问题待解释或者确认' },
  otherCase: { title: '以其他案件的审理结果为依据' },
  documentReview: { title: '附带审查规范性文件或者依据' },
}
// A suspended case may end so without being resumed.
const endsSuspended: ReadonlySet<string> = new Set(['mediated', 'settled', 'withdrawn', 'terminated'])
// Decisions that the law knows only since its revision in 2023.
const sinceRevision: ReadonlySet<string> = new Set(['void', 'contract'])

export const reconsiderationCase = defineProcedure({
  id: 'reconsideration',
  system: 'S26',
  title: '行政复议（被申请人）',
  basis: [reconsideration(48), reconsideration(46), reconsideration(77), regulation()],
  states: { open: '审理中', suspended: '已中止', decided: '已结案', performed: '已履行' },
  number: 'receive.number',
  name: (c) => c.receive?.act ?? '',

  steps: {
    receive: {
      title: '收到答复通知',
      day: '收到通知日期',
      by: 'authority',
      opens: true,
      to: 'open',
      basis: reconsideration(48),
      fields: {
        number: text('案号'),
        applicant: confidential(text('申请人')),
        act: text('被申请行为'),
        organ: optional(text('复议机关')),
        requests: optional(confidential(longText('复议请求'))),
        office: optional(text('承办处室')),
      },
    },
    applySummary: {
      title: '适用简易程序',
      by: 'authority',
      from: ['open'],
      basis: reconsideration(53),
      since: revised,
      fields: { ground: optional(choice('适用的情形', summaryGrounds)) },
    },
    convert: { title: '转为普通程序', by: 'authority', from: ['open'], basis: reconsideration(55), since: revised, fields: {} },
    review: {
      title: '答复的合法性审核',
      day: '审核日期',
      by: 'reviewer',
      from: ['open', 'suspended'],
      basis: toConfirm(reconsideration()),
      fields: { opinion: choice('审核意见', opinions), advice: optional(longText('修改意见')) },
    },
    sign: {
      title: '签发答复',
      day: '签发日期',
      by: 'head',
      from: ['open', 'suspended'],
      basis: toConfirm(reconsideration()),
      fields: { signer: text('签发的负责人') },
    },
    reply: {
      title: '答复',
      by: 'clerk',
      from: ['open', 'suspended'],
      basis: reconsideration(48),
      fields: { letter: optional(files('答复书')), evidence: optional(longText('证据、依据目录')), gathered: optional(flag('含复议期间自行收集的证据')) },
    },
    supplement: {
      title: '补充证据',
      by: 'clerk',
      from: ['open', 'suspended'],
      basis: reconsideration(46),
      fields: { evidence: longText('补充的证据'), newClaim: flag('对方提出了新的理由或者证据'), permitted: flag('经复议机构同意') },
    },
    notifyHearing: {
      title: '收到听证通知',
      day: '听证通知日期',
      by: 'authority',
      from: ['open'],
      basis: reconsideration(51),
      fields: { heldOn: day('听证定于') },
    },
    hear: {
      title: '听证',
      by: 'authority',
      from: ['open'],
      basis: reconsideration(51),
      fields: {
        leader: flag('负责人参加'),
        leaderName: optional(text('参加的负责人')),
        excuse: optional(longText('负责人不能参加的理由')),
        delegate: optional(text('委托参加的工作人员')),
      },
    },
    correct: {
      title: '自行纠正',
      by: 'head',
      from: ['open', 'suspended'],
      basis: regulation(39),
      fields: { how: choice('纠正方式', corrections), content: longText('纠正内容') },
    },
    mediate: {
      title: '参加调解',
      day: '调解日期',
      by: 'authority',
      from: ['open', 'suspended'],
      basis: reconsideration(5),
      fields: { agreed: flag('达成协议'), content: optional(longText('调解内容')) },
    },
    settle: {
      title: '达成和解',
      day: '和解日期',
      by: 'clerk',
      from: ['open', 'suspended'],
      basis: reconsideration(74),
      fields: { agreement: longText('和解内容') },
    },
    suspend: {
      title: '中止',
      by: 'authority',
      from: ['open'],
      to: 'suspended',
      basis: reconsideration(39),
      fields: { ground: optional(openChoice('中止的情形', suspensionGrounds)) },
    },
    resume: { title: '恢复审理', by: 'authority', from: ['suspended'], to: 'open', basis: reconsideration(39), fields: {} },
    decide: {
      title: '复议决定',
      day: '决定日期',
      by: 'authority',
      from: ['open', 'suspended'],
      to: 'decided',
      basis: reconsideration(61),
      fields: {
        outcome: choice('复议结果', reconsiderationOutcomes),
        orders: optional(longText('决定内容')),
        performBy: optional(day('决定的履行期限')),
        letter: optional(files('决定书')),
      },
    },
    demandPerformance: {
      title: '责令限期履行',
      day: '责令履行日期',
      by: 'authority',
      from: ['decided'],
      basis: reconsideration(77),
      fields: { performBy: day('责令的期限') },
    },
    perform: {
      title: '履行决定',
      day: '履行日期',
      by: 'clerk',
      from: ['decided'],
      to: 'performed',
      basis: reconsideration(77),
      fields: { report: longText('履行情况') },
    },
    receiveOpinion: {
      title: '收到复议意见书',
      day: '收到意见书日期',
      by: 'authority',
      from: ['open', 'suspended', 'decided', 'performed'],
      basis: reconsideration(76),
      fields: { content: longText('意见书指出的问题') },
    },
    reportCorrection: {
      title: '报送纠正情况',
      day: '报送日期',
      by: 'head',
      from: ['open', 'suspended', 'decided', 'performed'],
      basis: reconsideration(76),
      fields: { measures: longText('纠正情况') },
    },
  },

  // The legality review of the answer and its signing rest on practice only: these gates warn, and nothing is claimed of them.
  proves: { convert: [{ requires: 'applySummary', since: revised }], resume: ['suspend'], perform: ['decide'], reportCorrection: ['receiveOpinion'] },

  gates: {
    convert: [{ must: '适用简易程序的案件才可以转为普通程序', basis: reconsideration(55), requires: 'applySummary', holds: (c) => c.convert === undefined }],
    sign: [
      { should: '答复签发前应当经合法性审核', basis: toConfirm(reconsideration()), requires: 'review' },
      {
        should: '合法性审核认为行为违法或者不当的，应当先自行纠正',
        basis: toConfirm(regulation()),
        when: { 'review.opinion': 'correct' },
        requires: 'correct',
      },
    ],
    reply: [
      {
        must: '答复应当同时提交作出行政行为的证据、依据和其他有关材料',
        basis: reconsideration(48),
        since: revised,
        live: true,
        holds: (_, act) => act.evidence !== undefined,
      },
      {
        must: '答复应当同时提交作出行政行为的证据、依据和其他有关材料',
        basis: reconsideration('（2017年修正）第二十三条'),
        until: revised,
        live: true,
        holds: (_, act) => act.evidence !== undefined,
      },
      {
        must: '复议期间不得自行向申请人和其他有关单位、个人收集证据',
        basis: reconsideration(46),
        since: revised,
        live: true,
        holds: (_, act) => act.gathered !== true,
      },
      {
        should: '复议过程中不得自行向申请人和其他有关组织、个人收集证据',
        basis: toConfirm(reconsideration()),
        until: revised,
        live: true,
        holds: (_, act) => act.gathered !== true,
      },
      { should: '答复应当经合法性审核', basis: toConfirm(reconsideration()), live: true, requires: 'review' },
      { should: '答复应当由负责人签发', basis: toConfirm(reconsideration()), live: true, requires: 'sign' },
    ],
    supplement: [
      {
        must: '申请人、第三人提出新的理由或者证据的，经复议机构同意才可以补充证据',
        basis: reconsideration(46),
        since: revised,
        holds: (_, act) => act.newClaim && act.permitted,
      },
    ],
    notifyHearing: [
      {
        should: '举行听证的五日（工作日）前应当收到通知，不足的可以请求改期',
        basis: reconsideration(51),
        since: revised,
        // Neither the day of the notice nor that of the hearing is counted.
        holds: (_, act, days) => days.working(act.on, act.heldOn) > 5,
      },
    ],
    hear: [
      {
        must: '负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加',
        basis: reconsideration(51),
        since: revised,
        holds: (_, act) => act.leader || (act.excuse !== undefined && act.delegate !== undefined),
      },
    ],
    decide: [
      {
        must: '中止的案件恢复审理以后才能作出复议决定',
        basis: reconsideration(39),
        since: revised,
        holds: (c, act) => c.state !== 'suspended' || endsSuspended.has(act.outcome),
      },
      {
        should: '没有提出书面答复的，视为没有证据、依据，应当核对是否漏记答复',
        basis: reconsideration(70),
        since: revised,
        holds: (c, act) => c.reply !== undefined || act.outcome === 'revokedByDefault' || endsSuspended.has(act.outcome),
      },
      {
        should: '适用修订前的行政复议法的，没有确认无效、承担行政协议责任的决定',
        basis: toConfirm(reconsideration()),
        until: revised,
        holds: (_, act) => !sinceRevision.has(act.outcome),
      },
    ],
    perform: [
      {
        should: '应当在决定书规定的期限内履行',
        basis: reconsideration(77),
        holds: (c, act) => c.decide?.performBy === undefined || act.on <= c.decide.performBy,
      },
      {
        should: '责令重新作出行政行为而没有规定期限的，应当在六十日内重新作出',
        basis: regulation(49),
        holds: (c, act, days) => c.decide?.outcome !== 'revokedForRedo' || c.decide.performBy !== undefined || days.calendar(c.decide.on, act.on) <= 60,
      },
    ],
    reportCorrection: [{ must: '收到复议意见书以后才有纠正情况可以报送', basis: reconsideration(76), requires: 'receiveOpinion' }],
  },

  clocks: {
    reply: {
      title: '答复期限',
      basis: reconsideration(48),
      since: revised,
      limit: workingDays(10),
      starts: ['receive'],
      stops: ['reply', 'decide'],
      when: (c) => c.applySummary === undefined || c.convert !== undefined,
    },
    summaryReply: {
      title: '简易程序答复期限',
      basis: reconsideration(54),
      since: revised,
      limit: workingDays(5),
      starts: ['applySummary'],
      stops: ['reply', 'convert', 'decide'],
    },
    replyBefore2024: {
      title: '答复期限',
      basis: reconsideration('（2017年修正）第二十三条'),
      until: revised,
      limit: calendarDays(10),
      rolls: 'statutory',
      starts: ['receive'],
      stops: ['reply', 'decide'],
    },
    correction: {
      title: '报送纠正情况期限',
      basis: reconsideration(76),
      since: revised,
      limit: calendarDays(60),
      starts: ['receiveOpinion'],
      stops: ['reportCorrection'],
    },
    correctionBefore2024: {
      title: '通报纠正情况期限',
      basis: regulation(57),
      until: revised,
      limit: calendarDays(60),
      starts: ['receiveOpinion'],
      stops: ['reportCorrection'],
    },
  },
})

export const reconsiderations = defineRegister(reconsiderationCase, {
  id: 'reconsiderations',
  title: '行政复议被申请台账',
  readers: 'public',
  also: ['行政复议台账', '行政复议案件台账', '复议应诉台账', '被复议案件台账'],
  columns: [
    { at: 'receive.number', also: ['复议案号', '案件编号', '文号', '编号', '受理文号', '复议案件编号', '案件号'] },
    { at: 'receive.applicant', also: ['复议申请人', '申请人姓名', '申请人名称', '当事人'] },
    {
      at: 'receive.act',
      also: ['被申请行政行为', '被复议行为', '被申请复议行为', '案由', '复议事项', '行政行为', '被申请人行为', '具体行政行为', '被申请事项', '复议申请事项'],
    },
    {
      at: 'receive.on',
      also: [
        '收到通知时间',
        '收到答复通知日期',
        '收到答复通知书日期',
        '收到副本日期',
        '收到申请书副本日期',
        '收到日期',
        '收到行政复议答复通知书日期',
        '收到复议通知日期',
        '收案日期',
        '接收日期',
        '收到答复通知时间',
      ],
    },
    { title: '是否适用简易程序', takes: { applySummary: true }, also: ['简易程序'] },
    { at: 'reply.on', also: ['答复时间', '提交答复日期', '书面答复日期', '提交答复书日期', '提交书面答复日期', '答复提交日期'] },
    { at: 'decide.on', also: ['决定时间', '复议决定日期', '结案日期', '审结日期', '办结日期', '复议决定时间', '结案时间', '作出决定日期'] },
    { at: 'decide.outcome', also: ['结果', '复议决定', '决定结果', '审理结果', '结案方式', '案件结果', '复议决定结果', '办理结果', '处理结果', '复议情况'] },
    { at: 'perform.on', also: ['履行时间', '决定履行日期'] },
  ],
  // The notice to reply says which procedure applies.
  assume: { applySummary: (f) => f['applySummary'] && f['receive']?.on },
})

type Case = { receive?: { on: string }; decide?: { on: string; outcome: string } }
const decidedIn = (c: Case, year: number) => c.decide !== undefined && yearOf(c.decide.on) === year
const revocations: ReadonlySet<string> = new Set(['revoked', 'partlyRevoked', 'revokedForRedo', 'revokedByDefault'])

export const reconsiderationCases = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.cases',
  title: '行政复议被申请案件',
  unit: '件',
  definition: '本年内任何一日在办的被申请案件数：12月31日以前收到答复通知，并且当日尚未审结或者在本年审结',
  includes: (c, year) => c.receive !== undefined && (c.decide === undefined || decidedIn(c, year)),
})
export const reconsiderationUpheld = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.upheld',
  title: '行政复议维持',
  unit: '件',
  basis: reconsideration(68),
  definition: '被申请案件中，本年决定维持的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome === 'upheld',
})
export const reconsiderationRevoked = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.revoked',
  title: '行政复议撤销',
  unit: '件',
  basis: reconsideration(64),
  definition: '被申请案件中，本年决定撤销（含部分撤销、撤销并责令重新作出）的件数',
  includes: (c, year) => decidedIn(c, year) && revocations.has(c.decide?.outcome ?? ''),
})
export const reconsiderationOther = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.other',
  title: '行政复议其他结果',
  unit: '件',
  definition: '被申请案件中，本年以维持、撤销以外的结果审结（含调解、和解、撤回、终止）的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome !== 'upheld' && !revocations.has(c.decide?.outcome ?? ''),
})
export const reconsiderationPending = defineIndicator(reconsiderationCase, {
  id: 'reconsideration.pending',
  title: '行政复议尚未审结',
  unit: '件',
  definition: '被申请案件中，12月31日尚未审结的件数',
  includes: (c) => c.receive !== undefined && c.decide === undefined,
})
