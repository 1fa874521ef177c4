/** 信访事项的办理（第四章）: led into its legal way or answered by an opinion letter in sixty days; heard, mediated, carried out. */
import {
  calendarDays,
  choice,
  confidential,
  flag,
  integer,
  internal,
  longText,
  optional,
  text,
  type CaseOf,
  type Clocks,
  type Gates,
  type Steps,
} from '../../define/index.ts'
import { petitions, type kinds } from './law.ts'
import type { PetitionState, PetitionSteps } from './petition.ts'

/** The first five of the six paths of article 31, and the ways of articles 29 and 30. The sixth path is the opinion letter. */
const paths = {
  litigation: { title: '诉讼、复议、法律监督等程序（第三十一条第一项）' },
  arbitration: { title: '仲裁（第三十一条第二项）' },
  partyAppeal: { title: '党员申诉、申请复审（第三十一条第三项）' },
  administrative: { title: '复议、裁决、确认、许可、处罚等行政程序（第三十一条第四项）' },
  lawEnforcement: { title: '查处违法行为或者履行保护职责（第三十一条第五项）' },
  study: { title: '建议意见的研究论证（第二十九条）' },
  discipline: { title: '检举控告的依规依纪依法处理（第三十条）' },
} as const
/** The kind of matter that each way is for: appeals go the ways of article 31, suggestions that of article 29, accusations that of article 30. */
const kindOf = (path: keyof typeof paths): keyof typeof kinds => (path === 'study' ? 'suggestion' : path === 'discipline' ? 'accusation' : 'appeal')
const opinions = {
  supported: { title: '支持', also: ['予以支持', '支持请求'] },
  explained: { title: '解释说明', also: ['解释'] },
  rejected: { title: '不予支持', also: ['不支持'] },
} as const

export const handlingSteps = {
  assign: {
    title: '确定承办人',
    day: '确定日期',
    by: 'head',
    from: ['accepted'],
    basis: petitions(28),
    fields: { handler: internal(text('承办人')), interested: flag('与信访事项或者信访人有直接利害关系') },
  },
  redirect: {
    title: '导入法定途径',
    day: '导入日期',
    by: 'clerk',
    from: ['received', 'accepted'],
    to: 'redirected',
    basis: petitions(31),
    fields: { path: choice('办理途径', paths), receiver: optional(text('有权处理的机关')), accused: optional(flag('该机关或者其人员是被检举控告人')) },
  },
  mediate: {
    title: '调解、和解',
    day: '调解日期',
    by: 'clerk',
    from: ['accepted', 'redirected', 'answered'],
    basis: petitions(33),
    fields: { agreed: flag('达成协议'), agreement: optional(confidential(longText('协议内容'))) },
  },
  hear: { title: '听证', by: 'clerk', from: ['accepted'], basis: petitions(31), fields: { record: confidential(longText('听证情况')) } },
  extend: {
    title: '延长办理期限',
    day: '延期日期',
    by: 'head',
    from: ['accepted'],
    basis: petitions(34),
    fields: { days: integer('延长的日数'), reasons: longText('延期理由'), told: flag('已告知信访人') },
  },
  opine: {
    title: '出具信访处理意见书',
    day: '意见书日期',
    by: 'head',
    from: ['accepted'],
    to: 'answered',
    basis: petitions(32),
    fields: { opinion: choice('处理意见', opinions), content: confidential(longText('意见书内容')) },
  },
  serve: { title: '送达书面意见', day: '送达日期', by: 'clerk', from: ['answered', 'reviewed'], basis: petitions(35), fields: {} },
  carryOut: {
    title: '执行处理意见',
    day: '执行日期',
    by: 'clerk',
    from: ['answered', 'reviewed', 'rechecked'],
    basis: petitions(32),
    fields: { result: confidential(longText('执行情况')) },
  },
  receiveUrging: {
    title: '收到督办意见',
    by: 'authority',
    from: ['received', 'accepted', 'redirected', 'answered', 'reviewed', 'rechecked', 'concluded'],
    basis: petitions(40),
    fields: { content: longText('督办意见或者改进建议') },
  },
  answerUrging: {
    title: '反馈督办意见',
    day: '反馈日期',
    by: 'head',
    from: ['received', 'accepted', 'redirected', 'answered', 'reviewed', 'rechecked', 'concluded'],
    basis: petitions(40),
    fields: { content: longText('书面反馈的内容') },
  },
} as const satisfies Steps<PetitionState>

const isAppeal = (c: CaseOf<PetitionSteps>): boolean => c.receive?.kind === undefined || c.receive.kind === 'appeal'
const extended = (c: CaseOf<PetitionSteps>): number => c.log.reduce((sum, a) => (a.step === 'extend' ? sum + a.data.days : sum), 0)

export const handlingGates: Gates<PetitionSteps> = {
  assign: [{ must: '与信访事项或者信访人有直接利害关系的，应当回避', basis: petitions(28), holds: (_, act) => !act.interested }],
  redirect: [
    {
      must: '建议意见应当研究论证，检举控告应当依规依纪依法处理，申诉求决按第三十一条的途径办理',
      basis: petitions(31),
      holds: (c, act) => c.receive?.kind === undefined || c.receive.kind === kindOf(act.path),
    },
    { must: '不得将检举、控告材料转给被检举、控告的人员或者单位', basis: petitions(30), holds: (_, act) => act.path !== 'discipline' || act.accused !== true },
  ],
  extend: [
    { must: '只有出具信访处理意见书的申诉求决事项，才适用六十日的办理期限及其延长', basis: petitions(34), holds: isAppeal },
    { must: '延长的期限累计不得超过三十日', basis: petitions(34), holds: (c, act) => extended(c) + act.days <= 30 },
    { must: '延长期限应当告知信访人延期理由', basis: petitions(34), holds: (_, act) => act.told },
  ],
  opine: [{ must: '信访处理意见书只适用于申诉求决类事项', basis: petitions(31), holds: isAppeal }],
  answerUrging: [{ must: '收到督办意见以后才有意见可以反馈', basis: petitions(40), requires: 'receiveUrging' }],
}

export const handlingClocks: Clocks<PetitionSteps> = {
  handling: {
    title: '办理期限',
    basis: petitions(34),
    limit: calendarDays(60),
    starts: ['accept'],
    stops: ['opine', 'redirect', 'conclude'],
    extendedBy: { extend: (act) => act.days },
    // The other five ways have limits of their own, and so have suggestions and accusations.
    when: (c) => c.redirect === undefined && isAppeal(c),
  },
}
