/** 行政应诉: a suit is answered with evidence in time, the responsible leader appears in court, the judgment is performed. */
import {
  addMonths,
  addYears,
  calendarDays,
  choice,
  confidential,
  day,
  defineProcedure,
  files,
  flag,
  law,
  longText,
  months,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
} from '../../define/index.ts'
import { matters } from '../general/matters.ts'

const litigation = law('admin-litigation-law', '中华人民共和国行政诉讼法')
const interpretation = law('spc-admin-litigation-2018', '关于适用《中华人民共和国行政诉讼法》的解释')
const appearance = law('spc-leader-appearance-2020', '关于行政机关负责人出庭应诉若干问题的规定')
const advice = law('spc-judicial-advice-2023', '关于综合治理类司法建议工作若干问题的规定')

/** The judgments of first instance (articles 69–78), then the rulings that end a suit. */
export const judgments = {
  dismissed: {
    title: '驳回诉讼请求',
    also: ['判决驳回', '判决驳回诉讼请求', '驳回原告诉讼请求', '驳回原告的诉讼请求', '判决驳回原告诉讼请求', '判决驳回原告的诉讼请求'],
  },
  revoked: { title: '撤销', also: ['判决撤销', '判决撤销被诉行政行为', '撤销行政行为', '撤销被诉行为', '撤销被诉行政行为'] },
  partlyRevoked: { title: '部分撤销', also: ['判决部分撤销', '撤销部分'] },
  revokedForRedo: { title: '撤销并判令重新作出', also: ['撤销并责令重作', '撤销重作', '判令重新作出', '撤销并重作', '撤销并责令重新作出'] },
  ordered: { title: '判令限期履行', also: ['限期履行', '责令履行', '判决履行', '判决履行职责', '责令限期履行', '履行法定职责'] },
  payment: { title: '判令履行给付义务', also: ['给付', '判决给付', '履行给付义务'] },
  unlawful: { title: '确认违法', also: ['判决确认违法', '确认行政行为违法'] },
  void: { title: '确认无效', also: ['判决确认无效', '确认行政行为无效'] },
  remedied: { title: '责令补救或者赔偿', also: ['责令采取补救措施', '判决赔偿', '赔偿', '补救', '行政赔偿'] },
  changed: { title: '变更', also: ['判决变更'] },
  contract: { title: '承担行政协议责任', also: ['行政协议责任', '继续履行协议', '协议补偿'] },
  notFiled: { title: '不予立案', also: ['裁定不予立案'] },
  rejected: { title: '驳回起诉', also: ['裁定驳回起诉', '驳回原告起诉', '驳回原告的起诉', '裁定驳回原告起诉', '裁定驳回原告的起诉'] },
  withdrawn: {
    title: '原告撤诉',
    also: [
      '撤诉',
      '准许撤诉',
      '准予撤诉',
      '裁定准许撤诉',
      '裁定准予撤诉',
      '撤回起诉',
      '原告撤回起诉',
      '准许撤回起诉',
      '准许原告撤诉',
      '准许原告撤回起诉',
      '裁定准许撤回起诉',
      '裁定准许原告撤诉',
      '裁定准许原告撤回起诉',
      '原告申请撤诉',
      '原告自行撤诉',
    ],
  },
  deemedWithdrawn: { title: '按撤诉处理', also: ['裁定按撤诉处理', '按自动撤诉处理', '视为撤诉'] },
  terminated: { title: '终结诉讼', also: ['裁定终结诉讼', '终结'] },
  mediated: { title: '调解', also: ['调解结案', '调解书', '达成调解', '行政调解书'] },
} as const
/** The judgments of second instance (article 89), save the return to first instance, which is a step of its own. */
const appealJudgments = {
  upheld: { title: '驳回上诉，维持原判', also: ['驳回上诉', '维持', '维持原判', '维持原裁定', '驳回上诉维持原裁定'] },
  changed: { title: '依法改判、撤销或者变更', also: ['改判', '依法改判', '撤销原判', '变更原判'] },
  changedAfterInquiry: { title: '查清事实后改判' },
  withdrawn: { title: '撤回上诉', also: ['准许撤回上诉', '准予撤回上诉'] },
  withdrawnSuit: { title: '二审中撤回起诉', also: ['准许撤回起诉', '撤诉', '原告撤诉'] },
  mediated: { title: '调解', also: ['调解结案', '调解书'] },
} as const
const rulings: ReadonlySet<string> = new Set(['notFiled', 'rejected'])
const excuses = {
  forceMajeure: { title: '不可抗力' },
  accident: { title: '意外事件' },
  duty: { title: '需要履行他人不能代替的公务' },
  other: { title: '其他正当事由' },
} as const
/** Who counts as a responsible person, article 2 of the provisions on appearance. */
const ranks = {
  chief: { title: '正职' },
  deputy: { title: '副职' },
  inCharge: { title: '参与分管被诉行政行为的副职级负责人' },
  other: { title: '其他参与分管的负责人' },
} as const
/** When the court must call the responsible person, article 4. */
const calls = {
  publicInterest: { title: '涉及食品药品安全、生态环境等重大公共利益' },
  attention: { title: '社会高度关注' },
  masses: { title: '可能引发群体性事件' },
  other: { title: '其他需要通知出庭的情形' },
}
const retrialJudgments = { upheld: { title: '维持原裁判' }, changed: { title: '依法改判' }, remanded: { title: '撤销原裁判，发回重审' } } as const
const retrialOutcomes = { refused: { title: '驳回再审申请' }, withdrawn: { title: '准许撤回再审申请' } }

export const litigationCase = defineProcedure({
  id: 'litigation',
  system: 'S27',
  title: '行政应诉',
  basis: [litigation(3), litigation(34), litigation(67), litigation(94), appearance(1)],
  states: { served: '一审中', judged: '一审已结', appealed: '二审中', final: '二审已结', retrial: '再审中', performed: '已履行' },
  number: 'receive.number',
  name: (c) => c.receive?.act ?? '行政诉讼',

  steps: {
    receive: {
      title: '收到起诉状',
      by: 'authority',
      opens: true,
      to: 'served',
      basis: litigation(67),
      fields: {
        number: text('案号'),
        plaintiff: confidential(text('原告')),
        act: optional(text('被诉行政行为')),
        matter: optional(choice('行政行为种类', matters)),
        court: optional(text('受理法院')),
        afterReconsideration: optional(flag('经过复议')),
      },
    },
    requestDelay: { title: '申请延期举证', by: 'clerk', from: ['served'], basis: litigation(36), fields: { reasons: longText('不可抗力等正当事由') } },
    permitDelay: { title: '法院准许延期举证', day: '准许延期日期', by: 'authority', from: ['served'], basis: litigation(36), fields: {} },
    endObstacle: { title: '正当事由消除', by: 'clerk', from: ['served'], basis: interpretation(34), fields: {} },
    defend: {
      title: '答辩',
      by: 'clerk',
      from: ['served'],
      basis: litigation(67),
      fields: {
        letter: optional(files('答辩状')),
        evidence: optional(longText('证据和所依据的规范性文件目录')),
        gathered: optional(flag('含诉讼中自行收集的证据')),
      },
    },
    supplement: {
      title: '补充证据',
      by: 'clerk',
      from: ['served'],
      basis: litigation(36),
      fields: { evidence: longText('补充的证据'), newClaim: flag('对方提出了处理程序中没有提出的理由或者证据'), permitted: flag('经法院准许') },
    },
    receiveCall: {
      title: '收到负责人出庭通知',
      day: '出庭通知日期',
      by: 'authority',
      from: ['served', 'appealed', 'retrial'],
      basis: appearance(4),
      fields: { ground: openChoice('通知出庭的情形', calls), heldOn: optional(day('开庭定于')) },
    },
    stay: {
      title: '停止执行',
      by: 'head',
      from: ['served', 'appealed', 'retrial'],
      basis: litigation(56),
      fields: { reasons: longText('被告认为需要停止执行的理由，或者法院裁定') },
    },
    appoint: {
      title: '确定出庭人员',
      day: '确定日期',
      by: 'head',
      from: ['served', 'appealed', 'retrial'],
      basis: litigation(3),
      fields: {
        leader: optional(text('出庭的负责人')),
        rank: optional(choice('负责人的职务', ranks)),
        staff: optional(names('出庭的工作人员')),
        lawyers: optional(names('委托的律师')),
        excuse: optional(choice('负责人不能出庭的理由', excuses)),
        statement: optional(flag('情况说明已盖章或者由主要负责人签字认可')),
      },
    },
    hear: {
      title: '开庭',
      by: 'authority',
      from: ['served', 'appealed', 'retrial'],
      basis: litigation(3),
      fields: {
        leader: optional(flag('负责人出庭')),
        identity: optional(flag('已提交载明姓名、职务并盖章的身份证明')),
        spoke: optional(flag('负责人就实质性解决争议发表意见')),
      },
    },
    correct: {
      title: '改变被诉行为',
      by: 'head',
      from: ['served', 'appealed'],
      basis: litigation(62),
      fields: { content: longText('改变的内容'), told: flag('已书面告知法院') },
    },
    judge: {
      title: '一审裁判',
      day: '结案日期',
      by: 'authority',
      from: ['served'],
      to: 'judged',
      basis: litigation(81),
      fields: {
        outcome: choice('裁判结果', judgments),
        orders: optional(longText('裁判内容')),
        performBy: optional(day('裁判的履行期限')),
        document: optional(files('裁判文书')),
      },
    },
    appeal: {
      title: '上诉',
      by: 'authority',
      from: ['judged'],
      to: 'appealed',
      basis: litigation(85),
      fields: { appellant: choice('上诉人', { us: { title: '本机关' }, other: { title: '对方当事人' }, both: { title: '双方' } }) },
    },
    judgeAppeal: {
      title: '二审裁判',
      day: '二审结案日期',
      by: 'authority',
      from: ['judged', 'appealed'],
      to: 'final',
      basis: litigation(89),
      fields: { outcome: choice('二审结果', appealJudgments), orders: optional(longText('二审裁判内容')) },
    },
    remand: {
      title: '发回重审',
      by: 'authority',
      from: ['appealed', 'retrial'],
      to: 'served',
      basis: litigation(89),
      fields: { reasons: optional(longText('发回的理由')) },
    },
    applyRetrial: {
      title: '申请再审',
      by: 'head',
      from: ['judged', 'final', 'performed'],
      basis: interpretation(110),
      fields: { effectiveOn: day('裁判发生法律效力之日'), statutory: optional(flag('有新的证据等自知道之日起算的情形')) },
    },
    receiveRetrial: { title: '收到再审申请书副本', by: 'authority', from: ['judged', 'final', 'performed'], basis: interpretation(110), fields: {} },
    answerRetrial: {
      title: '提交再审书面意见',
      day: '书面意见日期',
      by: 'clerk',
      from: ['judged', 'final', 'performed'],
      basis: interpretation(111),
      fields: { opinion: longText('书面意见') },
    },
    decideRetrial: {
      title: '再审结果',
      by: 'authority',
      from: ['judged', 'final', 'performed'],
      basis: toConfirm(litigation(90)),
      fields: { outcome: openChoice('再审结果', retrialOutcomes) },
    },
    orderRetrial: { title: '裁定再审', by: 'authority', from: ['judged', 'final', 'performed'], to: 'retrial', basis: toConfirm(litigation(90)), fields: {} },
    judgeRetrial: {
      title: '再审裁判',
      day: '再审结案日期',
      by: 'authority',
      from: ['retrial'],
      to: 'final',
      basis: toConfirm(litigation(90)),
      fields: { outcome: choice('再审裁判结果', retrialJudgments) },
    },
    perform: {
      title: '履行裁判',
      by: 'clerk',
      from: ['judged', 'final'],
      to: 'performed',
      basis: litigation(94),
      fields: {
        report: longText('履行情况'),
        same: optional(flag('以同一事实和理由作出基本相同的行为')),
        forProcedure: optional(flag('因违反法定程序被撤销')),
      },
    },
    receiveEnforcement: {
      title: '收到执行通知',
      day: '执行通知日期',
      by: 'authority',
      from: ['judged', 'final'],
      basis: litigation(96),
      fields: { content: longText('法院要求履行的内容') },
    },
    applyEnforcement: {
      title: '申请执行裁判',
      day: '申请执行日期',
      by: 'head',
      from: ['judged', 'final'],
      basis: litigation(95),
      fields: { countedFrom: day('裁判规定的履行期间最后一日，没有规定的为送达之日'), content: longText('对方拒绝履行的内容') },
    },
    receiveAdvice: {
      title: '收到司法建议',
      by: 'authority',
      from: ['served', 'judged', 'appealed', 'final', 'performed'],
      basis: advice(8),
      fields: { content: longText('建议内容') },
    },
    answerAdvice: {
      title: '答复司法建议',
      by: 'head',
      from: ['served', 'judged', 'appealed', 'final', 'performed'],
      basis: advice(8),
      fields: { content: longText('答复和整改情况') },
    },
  },

  proves: { endObstacle: ['requestDelay', 'permitDelay'], appeal: ['judge'], judgeAppeal: ['judge'], perform: ['judge'], answerAdvice: ['receiveAdvice'] },

  gates: {
    requestDelay: [
      {
        should: '延期举证应当在收到起诉状副本之日起十五日内书面申请',
        basis: interpretation(34),
        holds: (c, act, days) => c.receive === undefined || days.calendar(c.receive.on, act.on) <= 15,
      },
    ],
    permitDelay: [{ must: '申请以后才有延期举证可以准许', basis: litigation(36), requires: 'requestDelay' }],
    endObstacle: [{ must: '经法院准许延期的，才另行计算举证期限', basis: litigation(36), requires: 'permitDelay' }],
    defend: [
      { must: '答辩应当同时提交作出行政行为的证据和所依据的规范性文件', basis: litigation(67), live: true, holds: (_, act) => act.evidence !== undefined },
      { must: '诉讼过程中不得自行向原告、第三人和证人收集证据', basis: litigation(35), live: true, holds: (_, act) => act.gathered !== true },
    ],
    supplement: [
      {
        must: '原告、第三人提出处理程序中没有提出的理由或者证据的，经法院准许才可以补充证据',
        basis: litigation(36),
        holds: (_, act) => act.newClaim && act.permitted,
      },
    ],
    appoint: [
      {
        must: '负责人不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师出庭',
        basis: interpretation(128),
        holds: (_, act) => act.leader !== undefined || act.staff !== undefined,
      },
      {
        should: '负责人有正当理由不能出庭的，应当提交盖章或者由主要负责人签字认可的说明',
        basis: appearance(9),
        holds: (_, act) => act.leader !== undefined || (act.excuse !== undefined && act.statement === true),
      },
    ],
    hear: [
      {
        should: '法院通知负责人出庭的，负责人应当出庭，有正当理由的除外',
        basis: appearance(4),
        live: true,
        holds: (c, act) => c.receiveCall === undefined || act.leader === true || c.appoint?.excuse !== undefined,
      },
      {
        should: '负责人出庭，应当于开庭前提交载明姓名、职务并盖章的身份证明',
        basis: appearance(6),
        live: true,
        holds: (_, act) => act.leader !== true || act.identity === true,
      },
      {
        should: '负责人应当出庭应诉，不能出庭的应当委托相应的工作人员',
        basis: litigation(3),
        live: true,
        holds: (c, act) => act.leader === true || c.appoint?.staff !== undefined,
      },
      { should: '出庭的负责人应当就实质性解决争议发表意见', basis: appearance(11), live: true, holds: (_, act) => act.leader !== true || act.spoke === true },
    ],
    correct: [{ should: '改变被诉行为的，应当书面告知人民法院', basis: toConfirm(interpretation()), holds: (_, act) => act.told }],
    appeal: [
      {
        should: '不服判决的应当在十五日内、不服裁定的应当在十日内上诉',
        basis: litigation(85),
        holds: (c, act, days) => c.judge === undefined || days.calendar(c.judge.on, act.on) <= (rulings.has(c.judge.outcome) ? 10 : 15),
      },
    ],
    applyRetrial: [
      {
        should: '应当自裁判发生法律效力之日起六个月内申请再审，有新的证据等情形的自知道之日起六个月内',
        basis: interpretation(110),
        holds: (_, act) => act.statutory === true || act.on <= addMonths(act.effectiveOn, 6),
      },
    ],
    perform: [
      {
        must: '判令重新作出的，不得以同一事实和理由作出基本相同的行为，因违反法定程序被撤销的除外',
        basis: litigation(71),
        holds: (_, act) => act.same !== true || act.forProcedure === true,
      },
      { should: '应当在裁判规定的期限内履行', basis: litigation(94), holds: (c, act) => c.judge?.performBy === undefined || act.on <= c.judge.performBy },
    ],
    applyEnforcement: [
      {
        should: '应当自裁判规定的履行期间最后一日或者送达之日起二年内申请执行',
        basis: interpretation(153),
        holds: (_, act) => act.on <= addYears(act.countedFrom, 2),
      },
    ],
    answerAdvice: [{ must: '收到司法建议以后才有建议可以答复', basis: advice(8), requires: 'receiveAdvice' }],
  },

  clocks: {
    defence: {
      title: '答辩举证期限',
      basis: litigation(67),
      limit: calendarDays(15),
      rolls: 'statutory',
      starts: ['receive'],
      stops: ['defend', 'permitDelay', 'judge'],
    },
    delayedEvidence: {
      title: '延期举证期限',
      basis: interpretation(34),
      limit: calendarDays(15),
      rolls: 'statutory',
      starts: ['endObstacle'],
      stops: ['defend', 'judge'],
    },
    retrialAnswer: {
      title: '再审书面意见期限',
      basis: interpretation(111),
      limit: calendarDays(15),
      rolls: 'statutory',
      starts: ['receiveRetrial'],
      stops: ['answerRetrial', 'decideRetrial'],
    },
    adviceAnswer: { title: '司法建议答复期限', basis: advice(8), limit: months(2), starts: ['receiveAdvice'], stops: ['answerAdvice'] },
  },
})
