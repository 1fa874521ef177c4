/** 应诉：答辩和举证（第五章，第五十六条，第六十七条）: the answer with its evidence in fifteen days; evidence may be delayed with the court's leave. */
import { calendarDays, choice, confidential, files, flag, longText, optional, text, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import { matters } from '../general/matters.ts'
import { interpretation, litigation } from './law.ts'
import type { LitigationState, LitigationSteps } from './litigation.ts'

/** Article 56. */
const stayGrounds = {
  defendant: { title: '被告认为需要停止执行' },
  requested: { title: '原告或者利害关系人申请，法院裁定' },
  court: { title: '法院认为将给国家利益、社会公共利益造成重大损害，裁定' },
  statutory: { title: '法律、法规规定停止执行' },
} as const

export const answerSteps = {
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
  endObstacle: { title: '登记正当事由消除', day: '正当事由消除日期', by: 'clerk', from: ['served'], basis: interpretation(34), fields: {} },
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
  supplyEvidence: {
    title: '延期提供证据',
    by: 'clerk',
    from: ['served'],
    basis: interpretation(34),
    fields: { evidence: longText('证据目录'), gathered: optional(flag('含诉讼中自行收集的证据')) },
  },
  supplement: {
    title: '补充证据',
    by: 'clerk',
    from: ['served'],
    basis: litigation(36),
    fields: {
      evidence: longText('补充的证据'),
      newClaim: flag('对方提出了处理程序中没有提出的理由或者证据'),
      permitted: flag('经法院准许'),
      ordered: optional(flag('法院要求补充')),
    },
  },
  stay: {
    title: '停止执行',
    by: 'head',
    from: ['served', 'appealed', 'retrial'],
    basis: litigation(56),
    fields: { ground: choice('停止执行的情形', stayGrounds), reasons: optional(longText('理由')) },
  },
} as const satisfies Steps<LitigationState>

export const answerGates: Gates<LitigationSteps> = {
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
    {
      must: '答辩应当同时提交作出行政行为的证据和所依据的规范性文件，经法院准许延期举证的除外',
      basis: litigation(67),
      live: true,
      holds: (c, act) => act.evidence !== undefined || c.permitDelay !== undefined,
    },
    { must: '诉讼过程中不得自行向原告、第三人和证人收集证据', basis: litigation(35), live: true, holds: (_, act) => act.gathered !== true },
  ],
  supplyEvidence: [
    { must: '经法院准许延期的，才可以在答辩以后提供证据', basis: litigation(36), requires: 'permitDelay' },
    { must: '延期提供的，不得是诉讼过程中自行收集的证据', basis: litigation(35), holds: (_, act) => act.gathered !== true },
  ],
  supplement: [
    {
      must: '原告、第三人提出处理程序中没有提出的理由或者证据并经法院准许的，或者法院要求的，才可以补充证据',
      basis: litigation(36),
      holds: (_, act) => act.ordered === true || (act.newClaim && act.permitted),
    },
  ],
}

export const answerClocks: Clocks<LitigationSteps> = {
  // What may be delayed is the evidence (article 36); the answer itself is due all the same.
  defence: { title: '答辩举证期限', basis: litigation(67), limit: calendarDays(15), rolls: 'statutory', starts: ['receive'], stops: ['defend', 'judge'] },
  delayedEvidence: {
    title: '延期举证期限',
    basis: interpretation(34),
    limit: calendarDays(15),
    rolls: 'statutory',
    starts: ['endObstacle'],
    stops: ['supplyEvidence', 'judge'],
  },
}
