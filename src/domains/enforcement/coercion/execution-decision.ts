/** 行政机关强制执行：催告和决定（第三十四条至第三十八条、第四十四条）: the party is called on to perform, is heard, and execution is decided. */
import { choice, day, flag, internal, longText, money, optional, text, type Gates, type Steps } from '../../../define/index.ts'
import { mustServe, serviceFields } from '../../general/service.ts'
import { major } from '../../general/three-systems.ts'
import { coercion } from './law.ts'
import { owed, registering } from './owed.ts'
import type { ExecutionState, ExecutionSteps } from './coercive-execution.ts'

const obligations = {
  money: { title: '金钱给付义务', also: ['罚款', '金钱给付'] },
  conduct: { title: '排除妨碍、恢复原状等义务', also: ['排除妨碍', '恢复原状'] },
  demolition: { title: '拆除违法的建筑物、构筑物、设施等', also: ['拆除'] },
} as const
/** The ways of article 12; surcharges and performance by others have steps and a procedure of their own. */
export const ways = {
  deduct: { title: '划拨存款、汇款' },
  auction: { title: '拍卖或者依法处理场所、设施或者财物' },
  restore: { title: '排除妨碍、恢复原状' },
  demolish: { title: '强制拆除违法的建筑物、构筑物、设施等' },
  other: { title: '其他强制执行方式' },
} as const

export const decisionSteps = {
  register: {
    ...registering,
    basis: coercion(34),
    fields: {
      ...owed,
      major,
      obligation: choice('义务种类', obligations),
      amount: optional(money('应缴金额')),
      power: optional(text('赋予本机关强制执行权的法律')),
    },
  },
  announce: {
    title: '公告限期自行拆除',
    day: '公告日期',
    by: 'clerk',
    from: ['unperformed', 'demanded'],
    basis: coercion(44),
    fields: { until: day('自行拆除的期限') },
  },
  demand: {
    title: '催告',
    day: '催告书送达日期',
    by: 'officer',
    from: ['unperformed', 'demanded'],
    to: 'demanded',
    basis: coercion(35),
    fields: {
      until: day('催告的履行期限'),
      manner: optional(text('履行义务的方式')),
      amount: optional(money('催告的金额')),
      rights: optional(flag('载明陈述权和申辩权')),
    },
  },
  defend: {
    title: '陈述申辩',
    by: 'applicant',
    from: ['demanded'],
    basis: coercion(36),
    fields: {
      stance: choice('当事人的意思', { stated: { title: '提出陈述、申辩' }, waived: { title: '明确放弃陈述、申辩' } }),
      opinion: optional(internal(longText('陈述、申辩的意见'))),
    },
  },
  verify: {
    title: '复核',
    by: 'officer',
    from: ['demanded'],
    basis: coercion(36),
    fields: { justified: flag('意见成立'), opinion: internal(longText('复核意见')) },
  },
  decide: {
    title: '作出强制执行决定',
    day: '强制执行决定日期',
    by: 'head',
    from: ['unperformed', 'demanded'],
    to: 'decided',
    basis: coercion(37, 1),
    fields: {
      letter: text('强制执行决定书文号'),
      way: choice('执行方式', ways),
      hiding: optional(flag('有证据证明有转移或者隐匿财物迹象')),
      unchallenged: optional(flag('当事人在法定期限内没有申请复议或者提起诉讼')),
      statute: optional(text('授权本机关划拨的法律')),
      remedies: optional(flag('载明复议、诉讼的途径和期限')),
    },
  },
  serve: { title: '送达', by: 'clerk', from: ['decided'], basis: coercion(38), fields: serviceFields },
} as const satisfies Steps<ExecutionState>

export const decisionGates = {
  demand: [
    {
      must: '催告书应当载明履行义务的期限、方式以及当事人的陈述权和申辩权',
      basis: coercion(35),
      live: true,
      holds: (_, act) => act.until >= act.on && act.manner !== undefined && act.rights === true,
    },
  ],
  decide: [
    { must: '法律没有规定由本机关强制执行的，应当申请人民法院强制执行', basis: coercion(13, 2), live: true, holds: (c) => c.register?.power !== undefined },
    { must: '作出强制执行决定前，应当事先催告当事人履行义务', basis: coercion(35), requires: 'demand' },
    {
      must: '催告的期限届满以后才能作出强制执行决定，有证据证明有转移或者隐匿财物迹象的除外',
      basis: coercion(37),
      holds: (c, act) => act.hiding === true || c.demand === undefined || act.on > c.demand.until,
    },
    { must: '当事人提出陈述、申辩的，应当复核以后才能作出强制执行决定', basis: coercion(36), when: { 'defend.stance': 'stated' }, requires: 'verify' },
    { must: '当事人有正当理由的，不得作出强制执行决定', basis: coercion(37, 1), holds: (c) => c.verify?.justified !== true },
    {
      must: '强制拆除应当先公告，限期当事人自行拆除',
      basis: coercion(44),
      when: { 'decide.way': 'demolish' },
      requires: 'announce',
      holds: (c, act) => c.announce === undefined || act.on > c.announce.until,
    },
    {
      must: '当事人在法定期限内不申请复议、不提起诉讼又不拆除的，才能强制拆除',
      basis: coercion(44),
      holds: (_, act) => act.way !== 'demolish' || act.unchallenged === true,
    },
    { must: '强制执行决定书应当载明申请复议、提起诉讼的途径和期限', basis: coercion(37, 2), live: true, holds: (_, act) => act.remedies === true },
  ],
  // What can't be handed to the party is served as the law of civil procedure says (article 38).
  serve: mustServe,
} satisfies Gates<ExecutionSteps>
