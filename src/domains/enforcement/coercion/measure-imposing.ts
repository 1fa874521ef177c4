/** 查封、扣押：批准和实施（第十六条至第二十四条）: approved or decided on the spot, carried out by two officers with all that protects the party. */
import { choice, flag, hours, longText, optional, text, type CaseOf, type Clocks, type Gates, type Steps } from '../../../define/index.ts'
import { certified } from '../certificate.ts'
import { party } from '../../general/party.ts'
import { major } from '../../general/three-systems.ts'
import type { MeasureState, MeasureSteps } from './coercive-measure.ts'
import { coercion } from './law.ts'
import { acting } from './measure.ts'

export const measures = {
  seal: { title: '查封场所、设施或者财物', also: ['查封'] },
  seize: { title: '扣押财物', also: ['扣押'] },
  other: { title: '其他行政强制措施', also: ['其他'] },
} as const
/** What is to be sealed or seized, and why. */
const subject = {
  kind: choice('措施种类', measures),
  ...party,
  cause: text('违法行为'),
  legalBasis: optional(text('法律、法规依据')),
  object: longText('场所、设施或者财物'),
  unrelated: optional(flag('与违法行为无关')),
  necessities: optional(flag('属于公民个人及其所扶养家属的生活必需品')),
  sealedBefore: optional(flag('已被其他国家机关依法查封')),
} as const

export const imposingSteps = {
  approve: { title: '批准', by: 'head', opens: true, to: 'approved', basis: coercion(18, 1, 1), fields: { ...subject, major } },
  decideOnSpot: {
    title: '紧急当场决定',
    by: 'officer',
    opens: true,
    to: 'onSpot',
    basis: coercion(19),
    fields: { ...subject, urgency: longText('需要当场实施的紧急情况') },
  },
  impose: {
    title: '实施',
    by: 'officer',
    from: ['approved', 'onSpot'],
    to: 'imposed',
    basis: coercion(24),
    fields: {
      letter: text('决定书文号'),
      ...acting,
      entrusted: optional(flag('委托其他机关、组织或者个人实施')),
      called: optional(flag('已通知当事人到场')),
      told: optional(flag('已当场告知理由、依据、权利和救济途径')),
      heard: optional(flag('已听取陈述和申辩')),
      present: optional(flag('当事人到场')),
      witnessed: optional(flag('已邀请见证人到场')),
      signed: optional(flag('现场笔录已签名或者盖章，拒绝签名的已注明')),
      inventory: optional(longText('查封、扣押清单')),
      handed: optional(flag('决定书和清单已当场交付')),
      remedies: optional(flag('决定书载明复议、诉讼的途径和期限')),
    },
  },
  ratify: { title: '补办批准', by: 'head', from: ['onSpot', 'imposed', 'testing'], basis: coercion(19), fields: { agreed: flag('认为应当采取行政强制措施') } },
} as const satisfies Steps<MeasureState>

/** Whether it is neither sealing nor seizing: what the section on those asks isn't asked of it. */
export const isOther = (c: CaseOf<MeasureSteps>): boolean => (c.approve ?? c.decideOnSpot)?.kind === 'other'

export const imposingGates = {
  approve: [
    { must: '采取行政强制措施应当有法律、法规依据', basis: coercion(16, 1), live: true, holds: (_, act) => act.legalBasis !== undefined },
    { must: '不得查封、扣押与违法行为无关的场所、设施或者财物', basis: coercion(23, 1), holds: (_, act) => act.unrelated !== true },
    { must: '不得查封、扣押公民个人及其所扶养家属的生活必需品', basis: coercion(23, 1), holds: (_, act) => act.necessities !== true },
    { must: '已被其他国家机关依法查封的，不得重复查封', basis: coercion(23, 2), holds: (_, act) => act.sealedBefore !== true },
  ],
  decideOnSpot: [
    { must: '当场采取行政强制措施应当有法律、法规依据', basis: coercion(16, 1), live: true, holds: (_, act) => act.legalBasis !== undefined },
    {
      must: '当场也不得查封、扣押与违法行为无关的财物、生活必需品和已被依法查封的财物',
      basis: coercion(23),
      holds: (_, act) => act.unrelated !== true && act.necessities !== true && act.sealedBefore !== true,
    },
  ],
  impose: [
    { must: '行政强制措施权不得委托', basis: coercion(17, 1), holds: (_, act) => act.entrusted !== true },
    { must: '行政强制措施应当由两名以上行政执法人员实施', basis: coercion(18, 1, 2), live: true, holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
    { must: '实施行政强制措施的执法人员应当持有当日有效的行政执法证件', basis: coercion(17, 3), cites: (_, act, cited) => certified(act, cited) },
    { must: '实施行政强制措施应当出示执法身份证件', basis: coercion(18, 1, 3), live: true, holds: (_, act) => act.shown === true },
    { must: '实施行政强制措施应当通知当事人到场', basis: coercion(18, 1, 4), live: true, holds: (_, act) => act.called === true },
    {
      must: '应当当场告知当事人采取行政强制措施的理由、依据以及依法享有的权利、救济途径',
      basis: coercion(18, 1, 5),
      live: true,
      holds: (_, act) => act.told === true || act.present !== true,
    },
    { must: '应当听取当事人的陈述和申辩', basis: coercion(18, 1, 6), live: true, holds: (_, act) => act.heard === true || act.present !== true },
    { must: '应当制作现场笔录', basis: coercion(18, 1, 7), live: true, holds: (_, act) => act.record !== undefined },
    {
      must: '现场笔录应当由当事人和行政执法人员签名或者盖章，当事人拒绝的应当注明',
      basis: coercion(18, 1, 8),
      live: true,
      holds: (_, act) => act.signed === true,
    },
    { must: '当事人不到场的，应当邀请见证人到场', basis: coercion(18, 1, 9), live: true, holds: (_, act) => act.present === true || act.witnessed === true },
    {
      must: '查封、扣押应当制作并当场交付决定书和清单',
      basis: coercion(24, 1),
      live: true,
      holds: (c, act) => isOther(c) || (act.inventory !== undefined && act.handed === true),
    },
    {
      must: '查封、扣押决定书应当载明申请复议、提起诉讼的途径和期限',
      basis: coercion(24, 2),
      live: true,
      holds: (c, act) => isOther(c) || act.remedies === true,
    },
  ],
} satisfies Gates<MeasureSteps>

export const imposingClocks: Clocks<MeasureSteps> = {
  ratification: { title: '当场实施后报告并补办批准的期限', basis: coercion(19), limit: hours(24), starts: ['decideOnSpot'], stops: ['ratify', 'lift'] },
}
