/** 行政强制措施: places and goods are sealed or seized on approval, kept for a limited time, and released or disposed of (第三章第一节、第二节). */
import {
  calendarDays,
  choice,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  hours,
  integer,
  internal,
  law,
  longText,
  names,
  optional,
  text,
  yearOf,
} from '../../define/index.ts'
import { certificates, certified } from './certificate.ts'
import { party } from './party.ts'

const coercion = law('admin-compulsion-law', '中华人民共和国行政强制法')

export const measures = {
  seal: { title: '查封场所、设施或者财物', also: ['查封'] },
  seize: { title: '扣押财物', also: ['扣押'] },
  other: { title: '其他行政强制措施', also: ['其他'] },
} as const
/** When a measure must be lifted (article 28). */
const grounds = {
  innocent: { title: '当事人没有违法行为' },
  unrelated: { title: '场所、设施或者财物与违法行为无关' },
  decided: { title: '对违法行为已经作出处理决定，不再需要' },
  expired: { title: '期限已经届满' },
  needless: { title: '其他不再需要采取措施的情形' },
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

export const coerciveMeasure = defineProcedure({
  id: 'coercive-measure',
  system: 'S21',
  title: '行政强制措施',
  basis: [coercion(17), coercion(18), coercion(24), coercion(25), coercion(28)],
  states: {
    approved: '已批准',
    onSpot: '当场实施，待补办批准',
    imposed: '查封、扣押中',
    testing: '检测、检验、检疫或者技术鉴定中',
    lifted: '已解除',
    disposed: '已处理',
    transferred: '已移送',
    dropped: '未实施',
  },
  number: 'impose.letter',
  name: (c) => c.approve?.company ?? c.decideOnSpot?.company ?? c.approve?.cause ?? c.decideOnSpot?.cause ?? '',

  steps: {
    approve: { title: '批准', by: 'head', opens: true, to: 'approved', basis: coercion(18, 1, 1), fields: subject },
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
        officers: optional(internal(names('执法人员'))),
        certificates,
        entrusted: optional(flag('委托其他机关、组织或者个人实施')),
        shown: optional(flag('已出示执法证件')),
        called: optional(flag('已通知当事人到场')),
        told: optional(flag('已当场告知理由、依据、权利和救济途径')),
        heard: optional(flag('已听取陈述和申辩')),
        present: optional(flag('当事人到场')),
        witnessed: optional(flag('已邀请见证人到场')),
        record: optional(internal(longText('现场笔录'))),
        signed: optional(flag('现场笔录已签名或者盖章，拒绝签名的已注明')),
        inventory: optional(longText('查封、扣押清单')),
        handed: optional(flag('决定书和清单已当场交付')),
        remedies: optional(flag('决定书载明复议、诉讼的途径和期限')),
      },
    },
    ratify: {
      title: '补办批准',
      by: 'head',
      from: ['onSpot', 'imposed', 'testing'],
      basis: coercion(19),
      fields: { agreed: flag('认为应当采取行政强制措施') },
    },
    test: {
      title: '检测、检验、检疫或者技术鉴定',
      day: '送检日期',
      by: 'officer',
      from: ['imposed'],
      to: 'testing',
      basis: coercion(25, 3),
      fields: { until: day('检测、检验、检疫或者技术鉴定的期间届满日期'), told: flag('期间已书面告知当事人') },
    },
    receiveResult: {
      title: '收到结论',
      day: '结论收到日期',
      by: 'officer',
      from: ['testing'],
      to: 'imposed',
      basis: coercion(25, 3),
      fields: { result: optional(internal(longText('结论'))) },
    },
    extend: {
      title: '延长期限',
      day: '延期日期',
      by: 'head',
      from: ['imposed', 'testing'],
      basis: coercion(25, 1),
      fields: {
        days: integer('延长的日数'),
        reasons: optional(longText('情况复杂的理由')),
        told: optional(flag('延长的决定已书面告知当事人并说明理由')),
        rule: optional(text('另有规定的法律、行政法规')),
      },
    },
    lift: {
      title: '解除',
      by: 'head',
      from: ['onSpot', 'imposed', 'testing'],
      to: 'lifted',
      basis: coercion(28),
      fields: { ground: optional(choice('解除的情形', grounds)), returned: optional(flag('财物已立即退还')) },
    },
    dispose: {
      title: '处理',
      by: 'head',
      from: ['imposed'],
      to: 'disposed',
      basis: coercion(27),
      fields: {
        how: choice('处理决定', { confiscated: { title: '没收', also: ['没收非法财物'] }, destroyed: { title: '销毁' } }),
        legalBasis: optional(text('没收或者销毁的依据')),
      },
    },
    transfer: {
      title: '随案移送',
      by: 'head',
      from: ['imposed', 'testing'],
      to: 'transferred',
      basis: coercion(21),
      fields: { to: text('接受移送的司法机关'), told: optional(flag('已书面告知当事人')) },
    },
    drop: { title: '不再实施', by: 'head', from: ['approved'], to: 'dropped', basis: coercion(16, 2), fields: { reasons: longText('不再实施的理由') } },
  },

  proves: { dispose: ['impose'], transfer: ['impose'], extend: ['impose'], receiveResult: ['impose', 'test'] },

  gates: {
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
        holds: (c, act) => (c.approve ?? c.decideOnSpot)?.kind === 'other' || (act.inventory !== undefined && act.handed === true),
      },
      {
        must: '查封、扣押决定书应当载明申请复议、提起诉讼的途径和期限',
        basis: coercion(24, 2),
        live: true,
        holds: (c, act) => (c.approve ?? c.decideOnSpot)?.kind === 'other' || act.remedies === true,
      },
    ],
    test: [
      { must: '检测、检验、检疫或者技术鉴定的期间应当明确，并书面告知当事人', basis: coercion(25, 3), holds: (_, act) => act.told && act.until >= act.on },
    ],
    extend: [
      {
        must: '查封、扣押延长的期限不得超过三十日，法律、行政法规另有规定的除外',
        basis: coercion(25, 1),
        holds: (c, act) => act.rule !== undefined || c.log.reduce((sum, a) => (a.step === 'extend' ? sum + a.data.days : sum), act.days) <= 30,
      },
      {
        must: '延长查封、扣押的决定应当及时书面告知当事人，并说明理由',
        basis: coercion(25, 2),
        live: true,
        holds: (_, act) => act.told === true && act.reasons !== undefined,
      },
      { must: '行政机关负责人认为不应当采取行政强制措施的，应当立即解除，不得延长', basis: coercion(19), holds: (c) => c.ratify?.agreed !== false },
    ],
    lift: [{ must: '解除查封、扣押应当立即退还财物', basis: coercion(28, 2), live: true, holds: (c, act) => c.impose === undefined || act.returned === true }],
    dispose: [
      { must: '没收应当有法律依据，销毁应当有法律、行政法规的规定', basis: coercion(27), live: true, holds: (_, act) => act.legalBasis !== undefined },
      { must: '当场实施而没有补办批准的，不得处理财物', basis: coercion(19), holds: (c) => c.decideOnSpot === undefined || c.ratify?.agreed === true },
    ],
    transfer: [{ must: '涉嫌犯罪移送司法机关的，应当将财物一并移送并书面告知当事人', basis: coercion(21), live: true, holds: (_, act) => act.told === true }],
  },

  clocks: {
    ratification: { title: '当场实施后报告并补办批准的期限', basis: coercion(19), limit: hours(24), starts: ['decideOnSpot'], stops: ['ratify', 'lift'] },
    // The time of the test doesn't count. What limits a right ends on its day, holiday or not.
    custody: {
      title: '查封、扣押期限',
      basis: coercion(25, 1),
      limit: calendarDays(30),
      // What was sealed must be released by then: a day off can't lengthen it.
      rolls: 'never',
      otherwise: {
        says: '实施当日计入',
        firstDayCounts: true,
        why: '条文没有写明从哪一日起算，按《中华人民共和国民法典》第二百零一条自次日起算；从严的，早一日届满',
      },
      starts: ['impose'],
      stops: ['lift', 'dispose', 'transfer'],
      pausedBetween: [['test', 'receiveResult']],
      extendedBy: { extend: (act) => act.days },
      when: (c) => (c.approve ?? c.decideOnSpot)?.kind !== 'other',
    },
  },
})

export const coerciveMeasures = defineRegister(coerciveMeasure, {
  id: 'coercive-measures',
  title: '行政强制措施台账',
  readers: 'staff',
  also: ['行政强制台账', '查封扣押台账', '行政强制措施案件台账', '查封、扣押台账'],
  basis: coercion(18),
  columns: [
    { at: 'impose.letter', also: ['决定书编号', '行政强制措施决定书文号', '查封扣押决定书文号', '文号'] },
    { at: ['approve.company', 'decideOnSpot.company'], also: ['被强制单位', '单位名称', '当事人（单位）'] },
    { at: ['approve.person', 'decideOnSpot.person'], also: ['当事人', '姓名'] },
    { at: ['approve.kind', 'decideOnSpot.kind'], also: ['强制措施种类', '措施类型', '强制种类'] },
    { at: ['approve.cause', 'decideOnSpot.cause'], also: ['案由', '违法事实'] },
    { at: ['approve.object', 'decideOnSpot.object'], also: ['查封扣押物品', '涉案财物', '物品名称和数量'] },
    { at: 'approve.on', also: ['批准时间'] },
    { at: 'decideOnSpot.on', also: ['当场实施日期'] },
    { at: 'impose.on', also: ['查封日期', '扣押日期', '查封扣押日期', '实施时间'] },
    { at: 'ratify.on', also: ['补批日期'] },
    { at: 'extend.on', also: ['延长日期'] },
    { at: 'extend.days', also: ['延期日数'] },
    { at: 'lift.on', also: ['解除时间', '解除日期'] },
    { at: 'lift.ground', also: ['解除原因'] },
    { at: 'dispose.on', also: ['处置日期'] },
    { at: 'dispose.how', also: ['处理结果'] },
    { at: 'transfer.on', also: ['移送日期'] },
  ],
})

export const coerciveMeasuresImposed = defineIndicator(coerciveMeasure, {
  id: 'coercive-measures.imposed',
  title: '实施行政强制措施',
  unit: '件',
  basis: coercion(18),
  definition: '本年实施的行政强制措施件数，批准以后没有实施的不计',
  includes: (c, year) => c.impose !== undefined && yearOf(c.impose.on) === year,
  place: (c) => ({ measure: (c.approve ?? c.decideOnSpot)?.kind ?? 'unstated' }),
})
