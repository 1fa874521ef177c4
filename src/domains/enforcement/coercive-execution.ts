/** 行政机关强制执行: an organ that has the power makes a party perform: demand, hearing the party, decision, execution (第四章第一节、第二节). */
import {
  addYears,
  choice,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  law,
  longText,
  money,
  names,
  optional,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'
import { unperformed } from './unperformed.ts'

const coercion = law('admin-compulsion-law', '中华人民共和国行政强制法')

const obligations = {
  money: { title: '金钱给付义务', also: ['罚款', '金钱给付'] },
  conduct: { title: '排除妨碍、恢复原状等义务', also: ['排除妨碍', '恢复原状'] },
  demolition: { title: '拆除违法的建筑物、构筑物、设施等', also: ['拆除'] },
} as const
/** Why execution is suspended (article 39) or ended (article 40). */
const suspensions = {
  unable: { title: '当事人履行确有困难或者暂无履行能力' },
  claimed: { title: '第三人对执行标的主张权利，确有理由' },
  irreparable: { title: '执行可能造成难以弥补的损失，且中止不损害公共利益' },
  other: { title: '行政机关认为需要中止的其他情形' },
} as const
const endings = {
  died: { title: '公民死亡，无遗产可供执行，又无义务承受人' },
  dissolved: { title: '法人或者其他组织终止，无财产可供执行，又无义务承受人' },
  lost: { title: '执行标的灭失' },
  revoked: { title: '据以执行的行政决定被撤销' },
  other: { title: '行政机关认为需要终结的其他情形' },
} as const
/** The ways of article 12; surcharges and performance by others have steps and a procedure of their own. */
export const ways = {
  deduct: { title: '划拨存款、汇款' },
  auction: { title: '拍卖或者依法处理场所、设施或者财物' },
  restore: { title: '排除妨碍、恢复原状' },
  demolish: { title: '强制拆除违法的建筑物、构筑物、设施等' },
  other: { title: '其他强制执行方式' },
} as const

export const coerciveExecution = defineProcedure({
  id: 'coercive-execution',
  system: 'S21',
  title: '行政机关强制执行',
  basis: [coercion(34), coercion(35), coercion(37), coercion(45)],
  states: {
    unperformed: '逾期未履行',
    demanded: '已催告',
    decided: '已决定强制执行',
    agreed: '执行协议履行中',
    suspended: '中止执行',
    executed: '执行完毕',
    performed: '当事人已履行',
    ended: '终结执行',
    abandoned: '不再执行',
  },
  number: 'register.number',
  name: (c) => c.register?.company ?? c.register?.decision ?? '',

  steps: {
    register: {
      title: '登记逾期未履行',
      day: '逾期日期',
      by: 'clerk',
      opens: true,
      to: 'unperformed',
      basis: coercion(34),
      fields: {
        ...unperformed,
        obligation: choice('义务种类', obligations),
        amount: optional(money('应缴金额')),
        power: optional(text('赋予本机关强制执行权的法律')),
      },
    },
    surcharge: {
      title: '加处罚款或者滞纳金',
      day: '加处日期',
      by: 'head',
      from: ['unperformed', 'demanded'],
      basis: coercion(45, 1),
      fields: { amount: money('加处的数额'), told: flag('加处的标准已告知当事人') },
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
      title: '强制执行决定',
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
    serve: { title: '送达', by: 'clerk', from: ['decided'], basis: coercion(38), fields: {} },
    agree: {
      title: '达成执行协议',
      day: '协议日期',
      by: 'head',
      from: ['decided'],
      to: 'agreed',
      basis: coercion(42, 1),
      fields: {
        terms: internal(longText('协议的内容')),
        harmful: flag('损害公共利益或者他人合法权益'),
        waived: optional(money('减免加处的罚款或者滞纳金')),
        remedied: optional(flag('当事人采取补救措施')),
      },
    },
    suspend: {
      title: '中止执行',
      day: '中止日期',
      by: 'head',
      from: ['decided', 'agreed'],
      to: 'suspended',
      basis: coercion(39, 1),
      fields: { ground: choice('中止的情形', suspensions) },
    },
    resume: {
      title: '恢复执行',
      day: '恢复日期',
      by: 'head',
      from: ['suspended', 'agreed'],
      to: 'decided',
      basis: coercion(39, 2),
      fields: { reasons: longText('恢复执行的理由') },
    },
    execute: {
      title: '实施强制执行',
      day: '实施日期',
      by: 'officer',
      from: ['decided'],
      basis: coercion(43),
      fields: {
        officers: optional(internal(names('执法人员'))),
        atNight: optional(flag('在夜间实施')),
        urgent: optional(flag('情况紧急')),
        cutsSupply: optional(flag('对居民生活停止供水、供电、供热、供燃气')),
        record: optional(internal(longText('执行记录'))),
      },
    },
    complete: {
      title: '执行完毕',
      day: '执行完毕日期',
      by: 'head',
      from: ['decided'],
      to: 'executed',
      basis: coercion(37),
      fields: { proceeds: optional(money('执行所得款项')), treasury: optional(flag('款项已上缴国库或者划入财政专户')) },
    },
    perform: {
      title: '当事人履行',
      day: '履行日期',
      by: 'authority',
      from: ['unperformed', 'demanded', 'decided', 'agreed', 'suspended'],
      to: 'performed',
      basis: coercion(35),
      fields: { amount: optional(money('实缴金额')) },
    },
    end: {
      title: '终结执行',
      day: '终结日期',
      by: 'head',
      from: ['decided', 'agreed', 'suspended'],
      to: 'ended',
      basis: coercion(40),
      fields: { ground: choice('终结的情形', endings) },
    },
    abandon: {
      title: '不再执行',
      day: '不再执行日期',
      by: 'head',
      from: ['suspended'],
      to: 'abandoned',
      basis: coercion(39, 2),
      fields: { harmless: flag('没有明显社会危害'), unable: flag('当事人确无能力履行') },
    },
    undo: {
      title: '恢复原状、退还财物或者赔偿',
      day: '恢复或者退还日期',
      by: 'head',
      from: ['executed', 'ended'],
      basis: coercion(41),
      fields: { ground: longText('行政决定被撤销、变更或者执行错误的情况'), how: text('恢复、退还或者赔偿的情况') },
    },
  },

  proves: {
    decide: ['demand', { requires: 'verify', when: { 'defend.stance': 'stated' } }, { requires: 'announce', when: { 'decide.way': 'demolish' } }],
    execute: ['demand', 'decide'],
    complete: ['demand', 'decide', 'execute'],
    agree: ['demand', 'decide'],
    abandon: ['suspend'],
  },

  gates: {
    surcharge: [
      { must: '加处罚款或者滞纳金只适用于逾期不履行金钱给付义务', basis: coercion(45, 1), holds: (c) => c.register?.obligation === 'money' },
      { must: '加处罚款或者滞纳金的标准应当告知当事人', basis: coercion(45, 1), holds: (_, act) => act.told },
      {
        must: '加处罚款或者滞纳金的数额不得超出金钱给付义务的数额',
        basis: coercion(45, 2),
        holds: (c, act) => c.log.reduce((sum, a) => (a.step === 'surcharge' ? sum + a.data.amount : sum), act.amount) <= (c.register?.amount ?? 0),
      },
    ],
    demand: [
      {
        must: '催告书应当载明履行义务的期限、方式以及当事人的陈述权和申辩权',
        basis: coercion(35),
        live: true,
        holds: (_, act) => act.until >= act.on && act.manner !== undefined && act.rights === true,
      },
      {
        must: '涉及金钱给付的，催告书应当载明明确的金额',
        basis: coercion(35, 1, 3),
        live: true,
        holds: (c, act) => c.register?.obligation !== 'money' || act.amount !== undefined,
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
      {
        must: '加处罚款或者滞纳金超过三十日，经催告仍不履行的，才能强制执行',
        basis: coercion(46, 1),
        holds: (c, act, days) => {
          const first = c.log.find((a) => a.step === 'surcharge')
          return first === undefined || days.calendar(first.on, act.on) > 30
        },
      },
      { must: '划拨存款、汇款应当由法律规定的行政机关决定', basis: coercion(47, 1), holds: (_, act) => act.way !== 'deduct' || act.statute !== undefined },
      { must: '强制执行决定书应当载明申请复议、提起诉讼的途径和期限', basis: coercion(37, 2), live: true, holds: (_, act) => act.remedies === true },
    ],
    agree: [
      { must: '执行协议不得损害公共利益和他人合法权益', basis: coercion(42, 1), holds: (_, act) => !act.harmful },
      {
        must: '当事人采取补救措施的，才可以减免加处的罚款或者滞纳金',
        basis: coercion(42, 1),
        holds: (_, act) => (act.waived ?? 0) === 0 || act.remedied === true,
      },
    ],
    execute: [
      { should: '强制执行决定书应当直接送达当事人，送达以后实施', basis: coercion(38), live: true, requires: 'serve' },
      {
        must: '不得在夜间或者法定节假日实施强制执行，情况紧急的除外',
        basis: coercion(43, 1),
        holds: (_, act, days) => act.urgent === true || (act.atNight !== true && days.off(act.on) !== 'holiday'),
      },
      {
        should: '周末是否属于法定节假日有不同理解，不宜在周末实施强制执行',
        basis: toConfirm(coercion(43, 1)),
        holds: (_, act, days) => act.urgent === true || days.off(act.on) !== 'weekend',
      },
      { must: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行', basis: coercion(43, 2), holds: (_, act) => act.cutsSupply !== true },
    ],
    complete: [
      { must: '实施强制执行以后才能执行完毕', basis: coercion(37), live: true, requires: 'execute' },
      {
        must: '划拨、拍卖和依法处理所得的款项应当上缴国库或者划入财政专户',
        basis: coercion(49),
        live: true,
        holds: (_, act) => (act.proceeds ?? 0) === 0 || act.treasury === true,
      },
    ],
    abandon: [
      {
        must: '没有明显社会危害、当事人确无能力履行，中止执行满三年未恢复执行的，才不再执行',
        basis: coercion(39, 2),
        holds: (c, act) => act.harmless && act.unable && c.suspend !== undefined && act.on >= addYears(c.suspend.on, 3),
      },
    ],
  },
})

export const coerciveExecutions = defineRegister(coerciveExecution, {
  id: 'coercive-executions',
  title: '行政强制执行台账',
  readers: 'staff',
  also: ['强制执行台账', '行政机关强制执行台账'],
  basis: coercion(34),
  columns: [
    { at: 'register.number', also: ['编号', '案号'] },
    { at: 'register.decision', also: ['处罚决定书文号', '决定书文号'] },
    { at: 'register.company', also: ['被执行单位', '单位名称'] },
    { at: 'register.person', also: ['当事人', '被执行人', '姓名'] },
    { at: 'register.obligation', also: ['义务类型'] },
    { at: 'register.amount', also: ['罚款金额', '金额'] },
    { at: 'register.on', also: ['登记日期', '登记时间', '履行期限届满日期'] },
    { at: 'surcharge.amount', also: ['加处罚款金额', '滞纳金'] },
    { at: 'demand.on', also: ['催告日期', '催告时间'] },
    { at: 'decide.on', also: ['强制执行决定时间'] },
    { at: 'decide.letter' },
    { at: 'decide.way', also: ['强制执行方式'] },
    { at: 'serve.on' },
    { at: 'execute.on', also: ['执行日期'] },
    { at: 'suspend.on' },
    { at: 'suspend.ground', also: ['中止原因'] },
    { at: 'end.on' },
    { at: 'end.ground', also: ['终结原因'] },
    { at: 'perform.on' },
    { at: 'complete.on' },
  ],
})

export const coerciveExecutionsDecided = defineIndicator(coerciveExecution, {
  id: 'coercive-executions.decided',
  title: '作出行政强制执行决定',
  unit: '件',
  basis: coercion(37),
  definition: '本年作出行政强制执行决定的件数',
  includes: (c, year) => c.decide !== undefined && yearOf(c.decide.on) === year,
  place: (c) => ({ way: c.decide!.way }),
})
export const coerciveExecutionsSurcharged = defineIndicator(coerciveExecution, {
  id: 'coercive-executions.surcharged',
  title: '在强制执行案件中加处罚款或者滞纳金',
  unit: '件',
  basis: coercion(45),
  definition: '本年在行政强制执行案件中加处罚款或者滞纳金的件数',
  includes: (c, year) => c.log.some((a) => a.step === 'surcharge' && yearOf(a.on) === year),
})
