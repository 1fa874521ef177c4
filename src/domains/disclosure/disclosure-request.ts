/** 依申请公开: anyone asks for information that the agency holds; it answers within twenty working days, in one of the ways the law knows. */
import {
  choice,
  confidential,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  internal,
  law,
  longText,
  money,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  yearOf,
  numbered,
  type Numbering,
} from '../../define/index.ts'
import { answers, applicantKinds } from './answers.ts'
import { regulation } from './regulation.ts'

const fees = law('gbh-2020-109', '政府信息公开信息处理费管理办法')
const yearlyTable = law('gbgkbh-2021-30', '中华人民共和国政府信息公开工作年度报告格式')
const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')

const ways = {
  inPerson: { title: '当面', also: ['当面提交', '现场', '现场提交', '窗口', '当面申请'] },
  mail: { title: '信函', also: ['邮寄', '邮政', '快递', '挂号信', '特快专递', '书面邮寄', '来信'] },
  plainLetter: { title: '平信', also: ['平常信函'] },
  online: { title: '网络', also: ['网上', '互联网', '在线', '门户网站', '网站', '平台', '电子邮件', '邮箱', '网络申请', '网上申请'] },
  fax: { title: '传真' },
}
const opinions = {
  agree: { title: '同意公开', also: ['同意'] },
  disagree: { title: '不同意公开', also: ['不同意'] },
  silent: { title: '逾期未提出', also: ['逾期未提出意见', '逾期'] },
} as const

type Answer = keyof typeof answers
const groupOf = (answer: Answer) => answers[answer].group
const discloses = (answer: Answer) => groupOf(answer) === '予以公开' || groupOf(answer) === '部分公开'
/** Articles 14 to 16: reconsideration comes before a lawsuit. Special inquiries are counted with them, but rest on article 36. */
const withholds = (answer: Answer) => groupOf(answer) === '不予公开' && answer !== 'specialInquiry'

const requestNumbers: Numbering = { id: 'disclosure-request', title: '政府信息公开申请编号', like: 'YSQ{year}{n:3}' }
const answerNumbers: Numbering = { id: 'disclosure-answer', title: '政府信息公开答复书文号', like: '某工信公开〔{year}〕{n}号', official: true }

export const disclosureRequest = defineProcedure({
  id: 'disclosure-request',
  system: 'S31',
  title: '依申请公开',
  basis: [regulation(27), regulation(29), regulation(33), regulation(36)],
  states: {
    applied: '待确认收到',
    received: '办理中',
    awaitingCorrection: '待补正',
    awaitingReasons: '待说明理由',
    awaitingFee: '待缴费',
    answered: '已答复',
    withdrawn: '申请人撤回',
  },
  number: 'apply.number',
  name: (c) => c.apply?.number ?? '',

  steps: {
    apply: {
      title: '申请',
      by: 'applicant',
      opens: true,
      to: 'applied',
      basis: regulation(29),
      fields: {
        number: numbered('申请编号', requestNumbers),
        applicant: confidential(text('申请人')),
        kind: optional(choice('申请人类型', applicantKinds)),
        identity: optional(confidential(text('身份证明'))),
        contact: optional(confidential(text('联系方式'))),
        way: optional(openChoice('申请渠道', ways)),
        wanted: optional(internal(longText('申请内容'))),
        form: optional(text('获取信息的形式要求')),
      },
    },
    receive: {
      title: '收到',
      by: 'clerk',
      from: ['applied'],
      to: 'received',
      basis: regulation(31),
      fields: { confirmed: optional(flag('已与申请人确认收到之日')) },
    },
    requestCorrection: {
      title: '告知补正',
      by: 'clerk',
      from: ['received'],
      to: 'awaitingCorrection',
      basis: regulation(30),
      fields: { items: longText('需要补正的事项'), days: integer('合理的补正期限（工作日）') },
    },
    correct: {
      title: '补正',
      day: '补正完成日期',
      by: 'applicant',
      from: ['awaitingCorrection'],
      to: 'received',
      basis: regulation(30),
      fields: { wanted: optional(internal(longText('补正后的申请内容'))) },
    },
    askReasons: {
      title: '要求说明理由',
      by: 'clerk',
      from: ['received'],
      to: 'awaitingReasons',
      basis: regulation(35),
      fields: { why: longText('数量、频次明显超过合理范围的情况') },
    },
    giveReasons: {
      title: '说明理由',
      by: 'applicant',
      from: ['awaitingReasons'],
      to: 'received',
      basis: regulation(35),
      fields: { reasons: internal(longText('申请的理由')), reasonable: flag('理由合理') },
    },
    search: {
      title: '检索',
      by: 'clerk',
      from: ['received'],
      basis: regulation(36, 1, 4),
      fields: { scope: longText('检索的范围和方法'), found: flag('检索到所申请的信息') },
    },
    consultThirdParty: {
      title: '征求第三方意见',
      day: '第三方收到征求意见书日期',
      by: 'clerk',
      from: ['received'],
      basis: regulation(32),
      fields: { thirdParty: confidential(text('第三方')) },
    },
    hearThirdParty: {
      title: '收到第三方意见',
      by: 'clerk',
      from: ['received'],
      basis: regulation(32),
      fields: {
        opinion: choice('第三方意见', opinions),
        reasons: optional(internal(longText('第三方的理由'))),
        reasonable: optional(flag('第三方的理由合理')),
      },
    },
    consultOrgan: {
      title: '征求其他机关意见',
      day: '其他机关收到征求意见书日期',
      by: 'clerk',
      from: ['received'],
      basis: regulation(34),
      fields: { organ: text('共同制作的机关') },
    },
    hearOrgan: {
      title: '收到其他机关意见',
      by: 'clerk',
      from: ['received'],
      basis: regulation(34),
      fields: { opinion: choice('其他机关意见', opinions), reasons: optional(internal(longText('其他机关的理由'))) },
    },
    extend: {
      title: '延长答复期限',
      day: '延期日期',
      by: 'head',
      from: ['received'],
      basis: regulation(33, 2),
      fields: { days: integer('延长的工作日'), approver: text('同意延长的政府信息公开工作机构负责人'), told: flag('已告知申请人') },
    },
    defer: {
      title: '延迟答复',
      by: 'head',
      from: ['received'],
      basis: regulation(35),
      fields: { days: integer('延迟的合理期限（工作日）'), told: flag('已告知申请人') },
    },
    chargeFee: {
      title: '通知缴费',
      by: 'clerk',
      from: ['received'],
      to: 'awaitingFee',
      basis: regulation(42),
      fields: { amount: money('信息处理费（元）'), excessive: flag('申请的数量、频次明显超过合理范围') },
    },
    payFee: { title: '缴费', by: 'applicant', from: ['awaitingFee'], to: 'received', basis: toConfirm(fees('7')), fields: {} },
    reply: {
      title: '答复',
      by: 'clerk',
      from: ['received', 'awaitingCorrection', 'awaitingReasons', 'awaitingFee'],
      to: 'answered',
      basis: regulation(36),
      fields: {
        answer: choice('答复类型', answers),
        reasons: optional(internal(longText('理由和依据'))),
        reviewed: optional(flag('拟公开的信息已经公开审查')),
        separable: optional(flag('能够作区分处理')),
        access: optional(longText('获取信息的方式、途径')),
        earlier: optional(reference('已经答复的申请编号', 'disclosure-request')),
        mustBePublic: optional(flag('法律、法规、规章规定应当公开')),
        publicInterest: optional(flag('不公开可能对公共利益造成重大影响')),
        toldThirdParty: optional(flag('已书面告知第三方公开的内容和理由')),
        remedies: optional(longText('救济途径')),
        letterNumber: optional(numbered('答复书文号', answerNumbers)),
        letter: optional(files('答复书')),
      },
    },
    withdraw: {
      title: '撤回申请',
      by: 'applicant',
      from: ['applied', 'received', 'awaitingCorrection', 'awaitingReasons', 'awaitingFee'],
      to: 'withdrawn',
      basis: regulation(27),
      fields: {},
    },
    provide: {
      title: '提供信息',
      by: 'clerk',
      from: ['answered'],
      basis: regulation(40),
      fields: { form: text('提供的形式'), other: optional(flag('不是申请人要求的形式')), why: optional(longText('可能危及载体安全或者成本过高的情况')) },
    },
    reassess: {
      title: '评估审查不予公开的信息',
      day: '评估审查日期',
      by: 'clerk',
      from: ['answered'],
      basis: regulation(18),
      fields: { open: flag('情势变化，可以公开'), reasons: internal(longText('评估审查的理由')) },
    },
    makePublic: { title: '转为主动公开', by: 'clerk', from: ['answered'], basis: regulation(44), fields: { index: reference('索引号', 'disclosure') } },
  },

  proves: {
    reply: [
      'receive',
      { requires: 'search', when: { 'reply.answer': 'notHeld' } },
      { requires: ['requestCorrection', 'correct'], when: { 'reply.answer': 'stillUnclear' } },
      { requires: 'requestCorrection', when: { 'reply.answer': 'abandoned' } },
      { requires: 'askReasons', when: { 'reply.answer': 'excessive' } },
      { requires: ['consultThirdParty', 'hearThirdParty'], when: { 'reply.answer': 'thirdPartyRights' } },
    ],
    defer: ['askReasons', 'giveReasons'],
    payFee: ['chargeFee'],
    makePublic: ['reply'],
  },

  gates: {
    apply: [
      {
        should: '申请应当写明所需信息的名称、文号或者便于查询的其他特征',
        basis: regulation(29, 2, 2),
        holds: (_, act) => act.wanted !== undefined,
        live: true,
      },
      {
        should: '申请应当写明申请人的身份证明和联系方式',
        basis: regulation(29, 2, 1),
        holds: (_, act) => act.identity !== undefined && act.contact !== undefined,
        live: true,
      },
    ],
    receive: [
      { must: '当面提交的申请，以提交之日为收到之日', basis: regulation(31, 1, 1), holds: (c, act) => c.apply?.way !== 'inPerson' || c.apply.on === act.on },
      {
        must: '平信寄来的申请，应当与申请人确认，确认之日为收到之日',
        basis: regulation(31, 1, 2),
        holds: (c, act) => c.apply?.way !== 'plainLetter' || act.confirmed === true,
        live: true,
      },
      {
        must: '网上或者传真提交的申请，以双方确认之日为收到之日',
        basis: regulation(31, 1, 3),
        holds: (c, act) => (c.apply?.way !== 'online' && c.apply?.way !== 'fax') || act.confirmed === true,
        live: true,
      },
    ],
    requestCorrection: [
      { must: '需要补正的事项应当一次性告知', basis: regulation(30), holds: (c) => c.requestCorrection === undefined },
      { must: '告知补正应当给申请人合理的补正期限', basis: regulation(30), holds: (_, act) => act.days > 0 },
      {
        should: '需要补正的，应当自收到申请之日起七个工作日内告知',
        basis: regulation(30),
        holds: (c, act, days) => c.receive === undefined || days.working(c.receive.on, act.on) <= 7,
      },
    ],
    hearThirdParty: [
      { must: '应当先向第三方征求意见', basis: regulation(32), requires: 'consultThirdParty' },
      {
        must: '第三方收到征求意见书满十五个工作日，才能记为逾期未提出',
        basis: regulation(32),
        holds: (c, act, days) => act.opinion !== 'silent' || c.consultThirdParty === undefined || days.working(c.consultThirdParty.on, act.on) > 15,
      },
    ],
    hearOrgan: [
      { must: '应当先向共同制作的机关征求意见', basis: regulation(34), requires: 'consultOrgan' },
      {
        must: '其他机关收到征求意见书满十五个工作日，才能视为同意公开',
        basis: regulation(34),
        holds: (c, act, days) => act.opinion !== 'silent' || c.consultOrgan === undefined || days.working(c.consultOrgan.on, act.on) > 15,
      },
    ],
    extend: [
      {
        must: '延长的期限合计不得超过二十个工作日',
        basis: regulation(33, 2),
        holds: (c, act) => c.log.reduce((sum, a) => (a.step === 'extend' ? sum + (a.data.days ?? 20) : sum), act.days) <= 20,
      },
      { must: '延长答复期限应当告知申请人', basis: regulation(33, 2), holds: (_, act) => act.told },
      {
        should: '延长应当在原答复期限届满以前决定',
        basis: regulation(33, 2),
        holds: (c, act, days) =>
          c.receive === undefined ||
          c.consultThirdParty !== undefined ||
          c.consultOrgan !== undefined ||
          c.payFee !== undefined ||
          days.working(c.correct?.on ?? c.receive.on, act.on) <= 20,
      },
    ],
    defer: [
      {
        must: '申请人说明的理由合理，才能确定延迟答复的期限',
        basis: regulation(35),
        requires: 'giveReasons',
        holds: (c) => c.giveReasons?.reasonable === true,
      },
      { must: '延迟答复的期限应当告知申请人', basis: regulation(35), holds: (_, act) => act.told },
    ],
    chargeFee: [
      { must: '申请的数量、频次明显超过合理范围的，才能收取信息处理费', basis: regulation(42), holds: (_, act) => act.excessive },
      {
        should: '收费通知应当自收到申请之日起二十个工作日内发出',
        basis: toConfirm(fees('7')),
        holds: (c, act, days) => c.receive === undefined || days.working(c.correct?.on ?? c.receive.on, act.on) <= 20,
      },
    ],
    payFee: [
      {
        should: '申请人应当自收到收费通知之日起二十个工作日内缴费',
        basis: toConfirm(fees('7')),
        holds: (c, act, days) => c.chargeFee === undefined || days.working(c.chargeFee.on, act.on) <= 20,
      },
    ],
    reply: [
      {
        must: '告知已经主动公开的，应当告知获取的方式、途径',
        basis: regulation(36, 1, 1),
        holds: (_, act) => act.answer !== 'alreadyPublic' || act.access !== undefined,
        live: true,
      },
      {
        must: '公开以前应当经过公开审查，确认不属于国家秘密和其他不得公开的信息',
        basis: regulation(17, 2),
        holds: (_, act) => !discloses(act.answer) || act.answer === 'alreadyPublic' || act.reviewed === true,
        live: true,
      },
      {
        must: '不予公开的，应当说明理由',
        basis: regulation(36, 1, 3),
        holds: (_, act) => groupOf(act.answer) !== '不予公开' || act.reasons !== undefined,
        live: true,
      },
      {
        must: '能够作区分处理的，应当提供可以公开的内容',
        basis: regulation(37),
        holds: (_, act) => groupOf(act.answer) !== '不予公开' || act.separable !== true,
      },
      {
        must: '部分公开的，应当对不予公开的内容说明理由',
        basis: regulation(37),
        holds: (_, act) => act.answer !== 'partlyDisclosed' || act.reasons !== undefined,
        live: true,
      },
      {
        must: '告知信息不存在的，应当先经检索没有检索到',
        basis: regulation(36, 1, 4),
        when: { 'reply.answer': 'notHeld' },
        requires: 'search',
        holds: (c) => c.search?.found === false,
        live: true,
      },
      {
        must: '不属于本机关负责公开的，应当说明理由，能够确定负责机关的应当告知其名称、联系方式',
        basis: regulation(36, 1, 5),
        holds: (_, act) => act.answer !== 'otherOrgan' || act.reasons !== undefined,
        live: true,
      },
      {
        must: '以重复申请不予处理的，应当写明已经答复的申请',
        basis: regulation(36, 1, 6),
        holds: (_, act) => act.answer !== 'repeated' || act.earlier !== undefined,
        live: true,
      },
      { must: '申请人补正以后，才能以内容仍不明确答复', basis: regulation(30), when: { 'reply.answer': 'stillUnclear' }, requires: 'correct', live: true },
      {
        must: '告知的补正期限届满以后，才能视为放弃申请',
        basis: regulation(30),
        when: { 'reply.answer': 'abandoned' },
        requires: 'requestCorrection',
        holds: (c, act, days) => c.state === 'awaitingCorrection' && days.working(c.requestCorrection!.on, act.on) > c.requestCorrection!.days,
        live: true,
      },
      {
        must: '认为申请人大量反复申请的，应当先要求其说明理由，理由不合理才能不予处理',
        basis: regulation(35),
        when: { 'reply.answer': 'excessive' },
        requires: 'askReasons',
        holds: (c) => c.giveReasons?.reasonable !== true,
        live: true,
      },
      {
        must: '以保护第三方合法权益为由不予公开的，应当先书面征求第三方的意见',
        basis: regulation(32),
        when: { 'reply.answer': 'thirdPartyRights' },
        requires: 'hearThirdParty',
        live: true,
      },
      {
        must: '第三方同意公开的，不得以保护其合法权益为由不予公开',
        basis: regulation(15),
        holds: (c, act) => act.answer !== 'thirdPartyRights' || c.hearThirdParty?.opinion !== 'agree',
      },
      {
        must: '第三方不同意并有合理理由的，只有不公开可能对公共利益造成重大影响，才可以决定公开',
        basis: regulation(32),
        holds: (c, act) => !discloses(act.answer) || c.hearThirdParty?.reasonable !== true || act.publicInterest === true,
      },
      {
        must: '法律、法规、规章规定应当公开的过程性信息、行政执法案卷信息，不得不予公开',
        basis: regulation(16, 2),
        holds: (_, act) => (act.answer !== 'deliberative' && act.answer !== 'enforcementFile') || act.mustBePublic !== true,
      },
      {
        must: '以申请的形式信访、投诉、举报的，应当告知不作为政府信息公开申请处理',
        basis: regulation(39),
        holds: (_, act) => act.answer !== 'petition' || act.reasons !== undefined,
        live: true,
      },
      {
        must: '第三方不同意而决定公开的，应当把公开的内容和理由书面告知第三方',
        basis: regulation(32),
        holds: (c, act) => !discloses(act.answer) || c.hearThirdParty?.opinion !== 'disagree' || act.toldThirdParty === true,
        live: true,
      },
      {
        must: '不予公开的，应当告知申请人先申请行政复议',
        basis: reconsideration(23, 2),
        holds: (_, act) => !withholds(act.answer) || act.remedies !== undefined,
        live: true,
        since: '2024-01-01',
      },
      {
        should: '已经征求意见的，应当收到意见或者记明逾期未提出以后答复',
        basis: regulation(33, 3),
        holds: (c) => (c.consultThirdParty === undefined || c.hearThirdParty !== undefined) && (c.consultOrgan === undefined || c.hearOrgan !== undefined),
      },
      {
        should: '缴费期限（二十个工作日）届满以后，才能视为放弃申请',
        basis: toConfirm(fees('7')),
        holds: (c, act, days) =>
          act.answer !== 'feeUnpaid' || (c.state === 'awaitingFee' && c.chargeFee !== undefined && days.working(c.chargeFee.on, act.on) > 20),
        live: true,
      },
      {
        should: '答复类型应当写到年度报告表的一行，不能只写“不予公开”“无法提供”“不予处理”',
        basis: yearlyTable('正文'),
        holds: (_, act) => !('coarse' in answers[act.answer]),
        live: true,
      },
    ],
    provide: [
      {
        must: '予以公开、部分公开的，才提供信息',
        basis: regulation(36, 1, 2),
        requires: 'reply',
        holds: (c) => c.reply === undefined || discloses(c.reply.answer),
      },
      {
        must: '以其他形式提供的，应当是按要求的形式可能危及载体安全或者成本过高',
        basis: regulation(40),
        holds: (_, act) => act.other !== true || act.why !== undefined,
      },
    ],
    reassess: [
      {
        must: '定期评估审查的，是不予公开、部分公开的信息',
        basis: regulation(18),
        holds: (c) => c.reply !== undefined && (withholds(c.reply.answer) || c.reply.answer === 'partlyDisclosed'),
      },
    ],
  },

  clocks: {
    answer: {
      title: '答复期限',
      basis: regulation(33, 2),
      limit: workingDays(20),
      starts: ['receive', 'correct'],
      stops: ['reply', 'requestCorrection', 'chargeFee', 'withdraw'],
      pausedBetween: [
        ['consultThirdParty', 'hearThirdParty', workingDays(15)],
        ['consultOrgan', 'hearOrgan', workingDays(15)],
      ],
      // Ledgers tell that the limit was extended, not by how much: then by as much as the law allows.
      extendedBy: { extend: (act) => act.days ?? 20, defer: (act) => act.days },
      since: '2019-05-15',
    },
    answerOnceFeePaid: {
      title: '缴费后的答复期限',
      basis: toConfirm(fees('7')),
      limit: workingDays(20),
      starts: ['payFee'],
      stops: ['reply', 'withdraw'],
      extendedBy: { extend: (act) => act.days ?? 20, defer: (act) => act.days },
    },
    answerBefore2019: {
      title: '答复期限',
      basis: toConfirm(regulation('（2007年公布）第二十四条')),
      limit: workingDays(15),
      starts: ['receive', 'correct'],
      stops: ['reply', 'requestCorrection', 'withdraw'],
      pausedBetween: [['consultThirdParty', 'hearThirdParty']],
      extendedBy: { extend: (act) => act.days ?? 15 },
      until: '2019-05-15',
    },
    thirdParty: { title: '第三方提出意见期限', basis: regulation(32), limit: workingDays(15), starts: ['consultThirdParty'], stops: ['hearThirdParty'] },
    organ: { title: '其他机关提出意见期限', basis: regulation(34), limit: workingDays(15), starts: ['consultOrgan'], stops: ['hearOrgan'] },
  },
})

export const disclosureRequests = defineRegister(disclosureRequest, {
  id: 'disclosure-requests',
  title: '依申请公开台账',
  readers: 'public',
  basis: regulation(45),
  also: ['依申请公开', '依申请公开登记簿', '政府信息公开申请台账', '政府信息公开申请登记簿', '政府信息公开申请办理台账', '信息公开申请'],
  columns: [
    { at: 'apply.number', also: ['编号', '登记编号', '申请号', '受理编号', '登记号', '回执编号', '申请件编号', '申请登记号', '受理号', '办件编号'] },
    {
      at: 'apply.applicant',
      also: [
        '申请人姓名',
        '申请人名称',
        '申请人姓名或名称',
        '申请人姓名或者名称',
        '姓名或名称',
        '申请人（单位）',
        '申请单位',
        '申请者',
        '姓名',
        '申请者姓名',
        '申请人或单位',
        '申请人信息',
      ],
    },
    { at: 'apply.kind', also: ['申请人类别', '申请人性质', '申请主体类型', '申请人身份', '类型', '申请者类型', '申请人分类', '主体类型'] },
    { at: 'apply.way', also: ['申请方式', '申请途径', '渠道', '提交方式', '受理渠道', '来源', '接收渠道', '来件方式', '申请形式', '提出方式'] },
    {
      at: 'apply.wanted',
      also: [
        '申请事项',
        '申请公开内容',
        '所需信息',
        '所需政府信息',
        '申请公开的信息',
        '申请信息名称',
        '内容描述',
        '内容',
        '申请信息内容',
        '所需信息内容',
        '申请信息',
        '申请公开信息',
        '所需政府信息内容',
        '申请内容描述',
        '申请公开事项',
      ],
    },
    {
      at: 'receive.on',
      also: [
        '收到申请日期',
        '收到时间',
        '收件日期',
        '受理日期',
        '受理时间',
        '登记日期',
        '登记时间',
        '申请日期',
        '申请时间',
        '接收日期',
        '收件时间',
        '收到日',
        '接收时间',
        '申请收到日期',
      ],
    },
    { at: 'requestCorrection.on', also: ['补正告知日期', '告知补正时间', '补正通知日期', '通知补正日期'] },
    { at: 'correct.on', also: ['补正日期', '补正时间', '补正完成时间', '收到补正日期', '补正材料收到日期', '补正收到日期', '申请人补正日期', '补正提交日期'] },
    { title: '是否延期', takes: { extend: true }, also: ['延期', '是否延长', '延期答复', '是否延期答复', '是否延长答复期限', '延长答复'] },
    { title: '答复日期', at: ['reply.on', 'withdraw.on'], also: ['答复时间', '办结日期', '办结时间', '回复日期', '回复时间', '答复办结日期'] },
    { at: 'reply.letterNumber', also: ['答复文号', '告知书文号', '答复书编号'] },
    {
      title: '答复类型',
      at: 'reply.answer',
      takes: { withdraw: ['申请人撤回', '撤回申请', '撤回', '申请人撤回申请', '主动撤回', '申请人主动撤回', '申请人主动撤回申请', '撤销申请'] },
      also: [
        '答复结果',
        '办理结果',
        '处理结果',
        '答复情况',
        '结果',
        '答复方式',
        '公开情况',
        '答复意见',
        '处理方式',
        '办理方式',
        '处理意见',
        '办理情况',
        '答复内容',
        '答复类别',
      ],
    },
  ],
  assume: {
    receive: (f) => f['requestCorrection']?.on ?? f['correct']?.on ?? f['reply']?.on ?? f['withdraw']?.on,
    apply: (f) => f['receive']?.on,
    // Ledgers tell that the request was made good, not when the agency asked for it.
    requestCorrection: (f) => f['correct'] && f['receive']?.on,
    // Ledgers tell that the limit was extended, not when; a correction starts the limit afresh, so it must have been after that.
    extend: (f) => f['extend'] && (f['correct']?.on ?? f['receive']?.on),
    withdraw: (f) => f['withdraw'] && (f['correct']?.on ?? f['receive']?.on),
  },
})

type Dealt = { receive?: { on: string }; reply?: { on: string }; withdraw?: { on: string } }
const receivedIn = (c: Dealt) => c.receive && yearOf(c.receive.on)
/** The year in which the request was dealt with: answered, or withdrawn, which the yearly table counts as 其他处理. */
const dealtIn = (c: Dealt) => {
  const end = c.reply ?? c.withdraw
  return c.receive && end && yearOf(end.on)
}

export const disclosureRequestsReceived = defineIndicator(disclosureRequest, {
  id: 'disclosure.requests',
  title: '新收政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '收到日期在本年的政府信息公开申请件数；上年结转的另计',
  includes: (c, year) => receivedIn(c) === year,
})
export const disclosureRequestsCarriedIn = defineIndicator(disclosureRequest, {
  id: 'disclosure.carried-in',
  title: '上年结转政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '以前年度收到、到上年12月31日尚未办结的政府信息公开申请件数',
  includes: (c, year) => (receivedIn(c) ?? year) < year && (dealtIn(c) ?? year) >= year,
})
export const disclosureRequestsAnswered = defineIndicator(disclosureRequest, {
  id: 'disclosure.answered',
  title: '办理政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '答复日期在本年的政府信息公开申请件数；申请人撤回的按其他处理计入',
  includes: (c, year) => dealtIn(c) === year,
})
export const disclosureRequestsCarriedOut = defineIndicator(disclosureRequest, {
  id: 'disclosure.carried-out',
  title: '结转下年度的政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '到12月31日已经收到、尚未办结的政府信息公开申请件数',
  includes: (c) => c.receive !== undefined && dealtIn(c) === undefined,
})

/** What the yearly table parts: each request of the year once, by where it came from, how it ended and who asked. */
export const disclosureRequestsHandled = defineIndicator(disclosureRequest, {
  id: 'disclosure.handled',
  title: '本年办理的政府信息公开申请（含上年结转）',
  unit: '件',
  basis: regulation(50),
  definition: '本年新收和上年结转的政府信息公开申请件数，一件只按一种结果计一次；申请人撤回的按“其他处理”计，台账只写“法人”的按法人或其他组织中的“其他”计',
  includes: (c, year) => c.receive !== undefined && (dealtIn(c) ?? year) === year,
  place: (c, year) => ({
    intake: receivedIn(c) === year ? 'received' : 'carriedIn',
    outcome: c.reply?.answer ?? (c.withdraw ? 'other' : 'carriedOut'),
    applicant: c.apply?.kind === 'organization' ? 'otherOrganization' : (c.apply?.kind ?? 'unstated'),
  }),
})
export const disclosureFees = defineIndicator(disclosureRequest, {
  id: 'disclosure.fees',
  title: '收取政府信息公开信息处理费',
  unit: '元',
  basis: regulation(42),
  definition: '缴费日期在本年的政府信息公开申请，所收信息处理费之和',
  includes: (c, year) => c.payFee !== undefined && yearOf(c.payFee.on) === year,
  sum: (c) => c.chargeFee?.amount ?? 0,
})
