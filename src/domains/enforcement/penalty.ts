/** 行政处罚: a case is filed, investigated, told, heard, reviewed, decided, served, made public and carried out; small ones on the spot. */
import {
  addDays,
  addYears,
  calendarDays,
  choice,
  confidential,
  day,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  internal,
  law,
  longText,
  money,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  type Day,
  type Days,
  numbered,
  type Numbering,
} from '../../define/index.ts'
import { certificates, certified } from './certificate.ts'
import { crimeTransfer } from './crime-transfer.ts'
import { discretionBenchmark, tierFor, tierNamed } from './discretion-benchmark.ts'
import { party } from './party.ts'

// Steps cite the law revised in 2021. Its gates and clocks are dated: they apply to the cases filed from the day it applies.
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const discretion = law('gbf-2022-27', '关于进一步规范行政裁量权基准制定和管理工作的意见')
const crime = law('crime-transfer-regulation', '行政执法机关移送涉嫌犯罪案件的规定')
const publicity = law('fgb-2018-424', '关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见')
const since = '2021-07-15'

/** The decisions that article 57 knows. */
const outcomes = {
  punished: { title: '给予行政处罚', also: ['行政处罚', '处罚', '予以处罚', '给予处罚', '作出行政处罚', '已处罚', '作出处罚决定', '行政处罚决定'] },
  exempt: { title: '不予行政处罚', also: ['不予处罚', '轻微不罚', '首违不罚', '免予处罚', '不予行政处罚决定', '免罚'] },
  unfounded: { title: '违法事实不成立，不予行政处罚', also: ['违法事实不成立', '不得给予行政处罚', '违法事实不能成立', '事实不成立'] },
  transferred: { title: '移送司法机关', also: ['移送', '移送公安机关', '涉嫌犯罪移送', '移送公安'] },
} as const
/** The kinds of article 9. Ledgers name several in one cell, so other words are kept as written. */
export const kinds = {
  warning: { title: '警告', also: ['给予警告'] },
  criticism: { title: '通报批评' },
  fine: { title: '罚款', also: ['处以罚款', '处罚款'] },
  illegalGains: { title: '没收违法所得' },
  illegalGoods: { title: '没收非法财物' },
  suspendedLicense: { title: '暂扣许可证件', also: ['暂扣许可证', '暂扣'] },
  downgraded: { title: '降低资质等级' },
  revokedLicense: { title: '吊销许可证件', also: ['吊销许可证', '吊销'] },
  restricted: { title: '限制开展生产经营活动' },
  stopped: { title: '责令停产停业', also: ['停产停业'] },
  shut: { title: '责令关闭' },
  barred: { title: '限制从业' },
  detention: { title: '行政拘留' },
  other: { title: '法律、行政法规规定的其他行政处罚', also: ['其他', '其他处罚'] },
}
/** Kinds for which article 63 grants a hearing whatever the amount. */
const grave: ReadonlySet<string | undefined> = new Set(['downgraded', 'revokedLicense', 'stopped', 'shut', 'barred'])

/** Why a decision departs from the benchmark, and who approved that. */
const departure = { departure: optional(internal(longText('偏离裁量权基准的理由'))), approver: optional(internal(text('批准偏离的负责人'))) } as const
type Departing = { readonly departure?: string | undefined; readonly approver?: string | undefined }
const departs = (act: Departing | undefined): boolean => act?.departure !== undefined && act.approver !== undefined

const paymentDays = 15
/** The last day on which the fine may be paid; a holiday gives the party until the next working day. */
const payBy = (served: Day, { working }: Days): Day => {
  let last = addDays(served, paymentDays)
  while (working(addDays(last, -1), last) === 0) last = addDays(last, 1)
  return last
}

const caseNumbers: Numbering = { id: 'penalty-case', title: '行政处罚案件编号', like: '某工信罚立〔{year}〕{n}号', official: true }
const decisionNumbers: Numbering = { id: 'penalty-decision', title: '行政处罚决定书文号', like: '某工信罚〔{year}〕{n}号', official: true }
const spotNumbers: Numbering = { id: 'spot-penalty', title: '当场处罚决定书编号', like: '某工信当罚〔{year}〕{n}号', official: true }

export const penaltyCase = defineProcedure({
  id: 'penalty',
  system: 'S21',
  title: '行政处罚（普通程序）',
  basis: [penalty(54), penalty(44), penalty(57), penalty(58), penalty(60)],
  states: { filed: '调查中', concluded: '调查终结', notified: '已告知', decided: '已决定', published: '已公示', withdrawn: '已撤回公示', dropped: '已撤案' },
  number: 'file.number',
  name: (c) => c.file?.company ?? c.file?.cause ?? '',

  steps: {
    file: {
      title: '立案',
      by: 'head',
      opens: true,
      to: 'filed',
      basis: penalty(54, 2),
      fields: {
        number: numbered('案件编号', caseNumbers),
        cause: text('案由'),
        ...party,
        endedOn: optional(day('违法行为终了日期')),
        foundOn: optional(day('违法行为发现日期')),
        harmful: optional(flag('涉及公民生命健康安全、金融安全且有危害后果')),
        otherwise: optional(flag('法律对追责期限另有规定')),
      },
    },
    preserve: {
      title: '先行登记保存',
      by: 'officer',
      from: ['filed'],
      basis: penalty(56),
      fields: { items: longText('登记保存的证据'), approved: flag('经负责人批准') },
    },
    dispose: {
      title: '处理登记保存的证据',
      day: '处理日期',
      by: 'officer',
      from: ['filed', 'concluded', 'notified', 'decided', 'published'],
      basis: penalty(56),
      fields: { how: longText('处理决定') },
    },
    investigate: {
      title: '调查取证',
      by: 'officer',
      from: ['filed', 'concluded', 'notified'],
      basis: penalty(54, 1),
      fields: {
        officers: optional(internal(names('执法人员'))),
        certificates,
        shown: optional(flag('已出示执法证件')),
        interested: optional(flag('执法人员与案件有利害关系')),
        record: optional(internal(longText('笔录和证据'))),
      },
    },
    conclude: {
      title: '调查终结',
      by: 'officer',
      from: ['filed'],
      to: 'concluded',
      basis: penalty(57, 1),
      fields: {
        facts: optional(internal(longText('查明的事实'))),
        benchmark: optional(reference('裁量权基准编号', 'discretion-benchmark', 'inForce')),
        factors: optional(internal(names('查明的裁量情形'))),
        tier: optional(text('适用的裁量阶次')),
        ...departure,
        reviewDue: flag('属于应当经法制审核的情形'),
        grave: flag('情节复杂或者重大违法行为'),
        hearingDue: flag('属于应当告知听证权的情形'),
        criminal: optional(flag('涉嫌犯罪')),
      },
    },
    notify: {
      title: '告知',
      by: 'clerk',
      from: ['filed', 'concluded', 'notified'],
      to: 'notified',
      basis: penalty(44),
      fields: {
        content: optional(internal(longText('拟作出的处罚内容及事实、理由、依据'))),
        fine: optional(internal(money('拟罚款金额'))),
        hearing: optional(flag('已告知听证权')),
        until: optional(day('陈述、申辩的期限')),
      },
    },
    defend: {
      title: '陈述申辩',
      by: 'applicant',
      from: ['notified'],
      basis: penalty(45, 1),
      fields: {
        stance: choice('当事人的意思', { stated: { title: '提出陈述、申辩' }, waived: { title: '明确放弃陈述、申辩' } }),
        opinion: optional(confidential(longText('陈述、申辩的意见'))),
      },
    },
    verify: {
      title: '复核',
      by: 'officer',
      from: ['notified'],
      basis: penalty(45, 1),
      fields: { adopted: flag('采纳'), opinion: internal(longText('复核意见')) },
    },
    requestHearing: {
      title: '要求听证',
      by: 'applicant',
      from: ['notified'],
      basis: penalty(64, 1, 1),
      fields: { claim: choice('当事人的意思', { demanded: { title: '要求听证' }, withdrawn: { title: '撤回听证要求' } }) },
    },
    notifyHearing: { title: '听证通知', by: 'clerk', from: ['notified'], basis: penalty(64, 1, 2), fields: { heldOn: day('听证定于') } },
    hear: {
      title: '听证',
      by: 'officer',
      from: ['notified'],
      basis: penalty(63),
      fields: {
        weighty: flag('直接关系当事人或者第三人重大权益'),
        chair: optional(internal(text('听证主持人'))),
        independent: optional(flag('由非本案调查人员主持')),
        absent: optional(flag('当事人无正当理由不到场或者中途退出')),
        record: optional(files('听证笔录')),
      },
    },
    review: {
      title: '法制审核',
      by: 'reviewer',
      from: ['filed', 'concluded', 'notified'],
      basis: penalty(58),
      fields: { passed: optional(flag('审核通过')), opinion: optional(internal(longText('审核意见'))) },
    },
    discuss: {
      title: '集体讨论',
      by: 'head',
      from: ['filed', 'concluded', 'notified'],
      basis: penalty(57, 2),
      fields: { minutes: optional(internal(longText('讨论记录'))) },
    },
    extend: {
      title: '延长办案期限',
      day: '延期日期',
      by: 'head',
      from: ['filed', 'concluded', 'notified'],
      basis: penalty(60),
      fields: { days: integer('延长的日数'), rule: text('作出另外规定的法律、法规、规章') },
    },
    drop: {
      title: '撤案',
      by: 'head',
      from: ['filed', 'concluded', 'notified'],
      to: 'dropped',
      basis: toConfirm(penalty(57)),
      fields: { reasons: longText('撤案的理由') },
    },
    decide: {
      title: '处罚决定',
      by: 'head',
      from: ['filed', 'concluded', 'notified'],
      to: 'decided',
      basis: penalty(57, 1),
      fields: {
        outcome: choice('决定结果', outcomes),
        letter: optional(numbered('处罚决定书文号', decisionNumbers, { outcome: ['punished', 'exempt', 'unfounded'] })),
        kind: optional(openChoice('处罚种类', kinds)),
        fine: optional(money('罚款金额')),
        remedies: optional(flag('载明复议、诉讼的途径和期限')),
        onRecord: optional(flag('根据听证笔录作出')),
        ...departure,
      },
    },
    takeBack: {
      title: '移送退回后继续办理',
      day: '继续办理日期',
      by: 'head',
      from: ['decided'],
      to: 'concluded',
      basis: crime(10),
      fields: { transfer: reference('移送编号', 'crime-transfer') },
    },
    serve: { title: '送达', by: 'clerk', from: ['decided', 'published'], basis: penalty(61), fields: {} },
    publish: { title: '公示', by: 'clerk', from: ['decided'], to: 'published', basis: penalty(48, 1), fields: {} },
    overturn: {
      title: '决定被变更、撤销、确认违法或者无效',
      day: '变更或者撤销日期',
      by: 'authority',
      from: ['decided', 'published'],
      basis: penalty(48, 2),
      fields: { by: text('作出的机关') },
    },
    withdraw: { title: '撤回公示', by: 'clerk', from: ['published'], to: 'withdrawn', basis: penalty(48, 2), fields: { reasons: longText('公开说明的理由') } },
    defer: {
      title: '准予延期或者分期缴纳',
      day: '准予延期日期',
      by: 'head',
      from: ['decided', 'published'],
      basis: penalty(66, 2),
      fields: { until: day('缴清的期限'), applied: flag('经当事人申请') },
    },
    surcharge: {
      title: '加处罚款',
      by: 'head',
      from: ['decided', 'published'],
      basis: penalty(72, 1, 1),
      fields: { amount: money('加处罚款金额'), suspendedDays: optional(integer('复议、诉讼期间的日数')) },
    },
    pay: { title: '履行', by: 'authority', from: ['decided', 'published'], basis: penalty(67, 3), fields: { amount: optional(money('实缴金额')) } },
    close: {
      title: '结案',
      by: 'head',
      from: ['decided', 'published', 'withdrawn'],
      basis: toConfirm(penalty(57)),
      fields: { how: optional(text('结案方式')) },
    },
  },

  // Under the law revised in 2021. What was heard is reviewed where it bears on weighty interests, as article 58 has it.
  proves: {
    decide: [
      'file',
      { requires: 'investigate', since },
      { requires: 'conclude', since },
      { requires: 'notify', when: { 'decide.outcome': 'punished' }, since },
      { requires: 'verify', when: { 'decide.outcome': 'punished', 'defend.stance': 'stated' }, since },
      { requires: 'hear', when: { 'decide.outcome': 'punished', 'requestHearing.claim': 'demanded' }, since },
      { requires: 'review', when: { 'conclude.reviewDue': true }, since },
      { requires: 'review', when: { 'hear.weighty': true }, since },
      { requires: 'discuss', when: { 'conclude.grave': true }, since },
    ],
    serve: ['decide'],
    publish: ['decide'],
    surcharge: [{ requires: ['decide', 'serve'], since }],
    close: ['decide'],
  },

  gates: {
    preserve: [{ must: '先行登记保存应当经行政机关负责人批准', basis: penalty(56), since, holds: (_, act) => act.approved }],
    investigate: [
      { must: '调查应当由两名以上具有行政执法资格的人员进行', basis: penalty(42), since, live: true, holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '调查人员应当持有当日有效的行政执法证件', basis: penalty(42), since, cites: (_, act, cited) => certified(act, cited) },
      { must: '调查应当主动出示执法证件', basis: penalty(55), since, live: true, holds: (_, act) => act.shown === true },
      { must: '与案件有利害关系的执法人员应当回避', basis: penalty(43), since, holds: (_, act) => act.interested !== true },
    ],
    conclude: [
      { must: '经过调查取证才能调查终结', basis: penalty(54), since, requires: 'investigate' },
      { should: '有裁量权基准的，应当写明适用的基准和阶次', basis: toConfirm(discretion()), live: true, holds: (_, act) => act.benchmark !== undefined },
      {
        must: '没有公布的裁量权基准，不得作为处罚的依据',
        basis: penalty(5, 3),
        since,
        cites: (_, act, cited) => act.benchmark === undefined || cited(discretionBenchmark, act.benchmark)?.publish !== undefined,
      },
      {
        should: '适用的阶次应当是裁量权基准对查明的情形规定的阶次，偏离的应当说明理由并经批准',
        basis: toConfirm(discretion()),
        cites: (_, act, cited) => {
          const benchmark = cited(discretionBenchmark, act.benchmark)
          return benchmark === undefined || departs(act) || tierFor(benchmark, act.factors ?? [])?.tier === act.tier
        },
      },
    ],
    notify: [
      { must: '告知应当写明拟作出的处罚内容及事实、理由、依据', basis: penalty(44), since, live: true, holds: (_, act) => act.content !== undefined },
      {
        must: '属于第六十三条情形的，应当告知当事人有要求听证的权利',
        basis: penalty(63),
        since,
        holds: (c, act) => c.conclude?.hearingDue !== true || act.hearing === true,
      },
    ],
    requestHearing: [
      {
        must: '要求听证的，应当在告知后五日（工作日）内提出',
        basis: penalty(64, 1, 1),
        since,
        holds: (c, act, days) => act.claim === 'withdrawn' || c.notify === undefined || days.working(c.notify.on, act.on) <= 5,
      },
    ],
    notifyHearing: [
      {
        must: '应当在举行听证的七日（工作日）前通知当事人',
        basis: penalty(64, 1, 2),
        since,
        // Neither the day of the notice nor that of the hearing is counted.
        holds: (_, act, days) => days.working(act.on, act.heldOn) > 7,
      },
    ],
    hear: [
      { must: '听证以前应当通知当事人', basis: penalty(64, 1, 2), since, live: true, requires: 'notifyHearing' },
      { must: '听证由行政机关指定的非本案调查人员主持', basis: penalty(64), since, live: true, holds: (_, act) => act.independent === true },
    ],
    decide: [
      { must: '未经调查取证，不得作出决定', basis: penalty(54), since, live: true, requires: 'investigate' },
      { must: '调查终结以后才能由负责人审查决定', basis: penalty(57), since, live: true, requires: 'conclude' },
      {
        must: '涉嫌犯罪的应当移送司法机关，不得以行政处罚代替移送',
        basis: crime(11, 1),
        holds: (c, act) => c.conclude?.criminal !== true || c.takeBack !== undefined || act.outcome === 'transferred',
      },
      { must: '未依法告知的，不得作出处罚决定', basis: penalty(62), since, when: { 'decide.outcome': 'punished' }, requires: 'notify' },
      {
        must: '当事人提出陈述、申辩的，应当复核以后才能作出处罚决定',
        basis: penalty(45),
        since,
        when: { 'decide.outcome': 'punished', 'defend.stance': 'stated' },
        requires: 'verify',
      },
      {
        should: '告知的陈述、申辩期限届满以前，当事人没有提出也没有放弃的，不宜作出处罚决定',
        basis: penalty(62),
        since,
        holds: (c, act) => act.outcome !== 'punished' || c.notify?.until === undefined || act.on > c.notify.until || c.defend !== undefined,
      },
      {
        must: '不得因当事人陈述、申辩而给予更重的处罚',
        basis: penalty(45),
        since,
        holds: (c, act) => c.defend?.stance !== 'stated' || (act.fine ?? 0) <= (c.notify?.fine ?? Infinity),
      },
      {
        must: '降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业的，应当先告知听证权',
        basis: penalty(63),
        since,
        live: true,
        holds: (c, act) => !grave.has(act.kind) || c.notify?.hearing === true,
      },
      {
        must: '当事人在期限内要求听证的，应当组织听证以后才能作出处罚决定',
        basis: penalty(63),
        since,
        when: { 'decide.outcome': 'punished', 'requestHearing.claim': 'demanded' },
        requires: 'hear',
      },
      {
        must: '经过听证的，应当根据听证笔录作出决定',
        basis: penalty(65),
        since,
        live: true,
        holds: (c, act) => c.hear === undefined || c.hear.absent === true || act.onRecord === true,
      },
      { must: '属于第五十八条情形的，未经法制审核不得作出决定', basis: penalty(58), since, when: { 'conclude.reviewDue': true }, requires: 'review' },
      { must: '直接关系重大权益并经过听证的，未经法制审核不得作出决定', basis: penalty(58), since, when: { 'hear.weighty': true }, requires: 'review' },
      { must: '法制审核未通过的，不得作出决定', basis: penalty(58), since, holds: (c) => c.review?.passed !== false },
      { must: '情节复杂或者重大违法行为的处罚，应当由负责人集体讨论决定', basis: penalty(57, 2), since, when: { 'conclude.grave': true }, requires: 'discuss' },
      {
        should: '罚款应当在适用的裁量阶次的幅度以内，偏离的应当说明理由并经批准',
        basis: toConfirm(discretion()),
        cites: (c, act, cited) => {
          const benchmark = cited(discretionBenchmark, c.conclude?.benchmark)
          const tier = benchmark && tierNamed(benchmark, c.conclude?.tier ?? '')
          const within = tier === undefined || act.fine === undefined || (act.fine >= (tier.least ?? 0) && act.fine <= (tier.most ?? Infinity))
          return within || act.outcome !== 'punished' || departs(act)
        },
      },
      {
        should: '偏离裁量权基准的，应当集体讨论决定',
        basis: toConfirm(discretion()),
        since,
        holds: (c, act) => !(departs(act) || departs(c.conclude)) || c.discuss !== undefined,
      },
      {
        must: '违法行为在二年内未被发现的，不再给予处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年',
        basis: penalty(36),
        since,
        holds: (c, act) =>
          act.outcome !== 'punished' ||
          c.file?.endedOn === undefined ||
          c.file.otherwise === true ||
          (c.file.foundOn ?? c.file.on) <= addYears(c.file.endedOn, c.file.harmful ? 5 : 2),
      },
      {
        must: '处罚决定书应当写明当事人的姓名或者名称',
        basis: penalty(59),
        since,
        holds: (c, act) => act.outcome !== 'punished' || c.file?.company !== undefined || c.file?.person !== undefined,
      },
      {
        must: '处罚决定书应当载明申请复议、提起诉讼的途径和期限',
        basis: penalty(59),
        since,
        live: true,
        holds: (_, act) => act.outcome !== 'punished' || act.remedies === true,
      },
    ],
    takeBack: [
      { must: '移送司法机关的案件才有退回', basis: crime(10), holds: (c) => c.decide?.outcome === 'transferred' },
      {
        must: '公安机关不予立案或者司法机关移送行政机关处罚的，才继续办理',
        basis: crime(10),
        cites: (_, act, cited) => {
          const c = cited(crimeTransfer, act.transfer)
          return c !== undefined && (['rejected', 'upheld', 'handled'].includes(c.state) || c.conclude?.punish === true)
        },
      },
    ],
    defer: [{ must: '延期或者分期缴纳罚款应当经当事人申请', basis: penalty(66, 2), since, holds: (_, act) => act.applied }],
    surcharge: [
      { must: '决定书送达以后才能加处罚款', basis: penalty(72), since, requires: 'serve' },
      { must: '加处罚款的数额不得超出罚款的数额', basis: penalty(72), since, holds: (c, act) => act.amount <= (c.decide?.fine ?? 0) },
      {
        must: '加处罚款每日不得超过罚款数额的百分之三，缴款期限以内和复议、诉讼期间不计算',
        basis: penalty(72),
        since,
        holds: (c, act, days) => {
          const last = c.defer?.until ?? (c.serve && payBy(c.serve.on, days))
          const late = last === undefined ? 0 : days.calendar(last, act.on)
          return act.amount <= (Math.max(0, late - (act.suspendedDays ?? 0)) * 3 * (c.decide?.fine ?? 0)) / 100
        },
      },
    ],
    withdraw: [{ must: '决定被变更、撤销、确认违法或者无效以后才撤回公示', basis: penalty(48, 2), since, requires: 'overturn' }],
    close: [
      {
        should: '给予处罚的，应当送达并履行以后结案',
        basis: toConfirm(penalty(66)),
        since,
        live: true,
        holds: (c) => c.decide?.outcome !== 'punished' || (c.serve !== undefined && c.pay !== undefined),
      },
    ],
  },

  clocks: {
    preservation: { title: '登记保存的处理期限', basis: penalty(56), since, limit: workingDays(7), starts: ['preserve'], stops: ['dispose'] },
    // Suspensions and extensions come from other laws, regulations and rules only; the step names the rule.
    decision: {
      title: '处罚决定期限',
      basis: penalty(60),
      since,
      limit: calendarDays(90),
      starts: ['file'],
      stops: ['decide', 'drop'],
      extendedBy: { extend: (act) => act.days },
    },
    hearingRequest: {
      title: '要求听证的期限',
      basis: penalty(64, 1, 1),
      since,
      limit: workingDays(5),
      starts: ['notify'],
      stops: ['requestHearing', 'decide', 'drop'],
      when: (c) => c.notify?.hearing === true,
    },
    service: { title: '决定书送达期限', basis: penalty(61), since, limit: workingDays(7), starts: ['decide'], stops: ['serve'] },
    // A duty of the party whose last day is a holiday runs to the next working day, by analogy.
    payment: {
      title: '缴纳罚款期限',
      basis: penalty(67, 3),
      since,
      limit: calendarDays(paymentDays),
      rolls: 'analogy',
      starts: ['serve'],
      stops: ['pay', 'defer', 'close'],
      when: (c) => (c.decide?.fine ?? 0) > 0,
    },
    publicity: {
      title: '处罚决定公示期限',
      basis: toConfirm(publicity()),
      limit: workingDays(7),
      starts: ['decide'],
      stops: ['publish'],
      when: (c) => c.decide?.outcome === 'punished',
    },
    withdrawal: {
      title: '撤回公示期限',
      basis: penalty(48, 2),
      since,
      limit: workingDays(3),
      starts: ['overturn'],
      stops: ['withdraw'],
      when: (c) => c.publish !== undefined,
    },
  },
})

export const penalties = defineRegister(penaltyCase, {
  id: 'penalties',
  title: '行政处罚台账',
  readers: 'public',
  // Shown once it was made public, no longer after that was withdrawn.
  publicIn: ['published'],
  also: ['行政处罚案件台账', '行政处罚办理台账', '行政处罚决定台账', '处罚案件台账', '行政处罚案件登记表'],
  basis: penalty(48, 1),
  columns: [
    { at: 'file.number', also: ['案号', '立案编号', '立案号', '处罚案件编号', '编号'] },
    { at: 'file.company', also: ['被处罚单位', '被处罚企业', '处罚对象', '当事人（单位）', '单位名称', '相对人名称', '行政相对人名称'] },
    // A party of whom the title doesn't say that it is an enterprise may be a person.
    { at: 'file.person', also: ['当事人', '被处罚人', '被处罚人姓名', '姓名', '当事人名称'] },
    { at: 'file.code', also: ['信用代码', '社会信用代码'] },
    { at: 'file.cause', also: ['违法行为', '违法行为类型', '违法事由', '主要违法事实', '违法事实', '案件名称'] },
    { at: 'file.on', also: ['立案时间'] },
    { at: 'investigate.on', also: ['调查日期', '调查时间', '调查取证时间'] },
    { at: 'notify.on', also: ['处罚告知日期', '事先告知日期', '告知书送达日期', '行政处罚告知日期'] },
    { at: 'hear.on', also: ['听证时间'] },
    { at: 'review.on', also: ['法制审核时间', '审核日期'] },
    { at: 'discuss.on', also: ['集体讨论时间'] },
    { at: 'decide.on', also: ['行政处罚决定日期', '处罚日期', '处罚时间', '处罚决定时间', '作出处罚决定日期'] },
    { at: 'decide.outcome', also: ['处理结果', '处理决定', '处罚结果', '决定类型'] },
    { at: 'decide.letter', also: ['行政处罚决定书文号', '决定书文号', '处罚文号'] },
    { at: 'decide.kind', also: ['处罚类别', '处罚类型', '行政处罚种类'] },
    { at: 'decide.fine', also: ['罚款数额', '罚款', '处罚金额'] },
    { at: 'serve.on', also: ['送达时间', '决定书送达日期'] },
    { at: 'publish.on', also: ['公示时间', '处罚公示日期', '公开日期'] },
    { at: 'pay.on', also: ['缴款日期', '缴纳罚款日期', '缴纳日期', '执行日期', '罚款缴纳日期'] },
    { at: 'close.on', also: ['结案时间'] },
  ],
})

export const spotPenalty = defineProcedure({
  id: 'spot-penalty',
  system: 'S21',
  title: '行政处罚（简易程序）',
  basis: [penalty(51), penalty(52), penalty(68), penalty(71)],
  states: { punished: '已处罚', closed: '已结案' },
  number: 'punish.number',
  name: (c) => c.punish?.company ?? c.punish?.cause ?? '',

  steps: {
    punish: {
      title: '当场处罚',
      by: 'officer',
      opens: true,
      to: 'punished',
      basis: penalty(51),
      fields: {
        number: numbered('当场处罚决定书编号', spotNumbers),
        cause: text('案由'),
        ...party,
        kind: choice('处罚种类', { warning: kinds.warning, fine: kinds.fine } as const),
        fine: optional(money('罚款金额')),
        officers: optional(internal(names('执法人员'))),
        certificates,
        shown: optional(flag('已出示执法证件')),
        told: optional(flag('已告知并听取陈述、申辩')),
        handed: optional(flag('决定书当场交付')),
      },
    },
    record: { title: '报所属机关备案', day: '备案日期', by: 'officer', from: ['punished'], basis: penalty(52, 3), fields: {} },
    collect: {
      title: '当场收缴',
      by: 'officer',
      from: ['punished'],
      basis: penalty(68),
      fields: {
        ground: choice('当场收缴的情形', {
          small: { title: '一百元以下罚款' },
          hard: { title: '不当场收缴事后难以执行' },
          remote: { title: '边远、水上、交通不便地区，当事人提出' },
        }),
        amount: money('收缴金额'),
        receipt: flag('出具财政部门统一制发的专用票据'),
      },
    },
    handIn: { title: '交至机关', day: '交至机关日期', by: 'officer', from: ['punished', 'closed'], basis: penalty(71), fields: {} },
    deposit: { title: '缴付银行', day: '缴付银行日期', by: 'clerk', from: ['punished', 'closed'], basis: penalty(71), fields: {} },
    pay: { title: '缴纳', by: 'authority', from: ['punished'], basis: penalty(67, 3), fields: {} },
    close: { title: '结案', by: 'clerk', from: ['punished'], to: 'closed', basis: penalty(53), fields: {} },
  },

  proves: { deposit: [{ requires: ['punish', 'collect', 'handIn'], since }], close: ['punish'] },

  gates: {
    punish: [
      {
        must: '当场处罚的罚款，对公民不超过二百元，对法人或者其他组织不超过三千元',
        basis: penalty(51),
        since,
        holds: (_, act) => (act.fine ?? 0) <= (act.company === undefined ? 200 : 3000),
      },
      {
        should: '当场处罚的罚款，对公民不超过五十元，对法人或者其他组织不超过一千元',
        basis: toConfirm(penalty('（2017年修正）第三十三条')),
        until: since,
        holds: (_, act) => (act.fine ?? 0) <= (act.company === undefined ? 50 : 1000),
      },
      { must: '当场处罚应当由两名以上执法人员作出', basis: penalty(42), since, live: true, holds: (_, act) => (act.officers?.length ?? 0) >= 2 },
      { must: '当场处罚的执法人员应当持有当日有效的行政执法证件', basis: penalty(42), since, cites: (_, act, cited) => certified(act, cited) },
      { must: '当场处罚应当出示执法证件', basis: penalty(52), since, live: true, holds: (_, act) => act.shown === true },
      { must: '当场处罚以前应当告知当事人并听取陈述、申辩', basis: penalty(62), since, live: true, holds: (_, act) => act.told === true },
      { must: '当场处罚决定书应当当场交付当事人', basis: penalty(52), since, live: true, holds: (_, act) => act.handed === true },
    ],
    collect: [
      { must: '以一百元以下为由当场收缴的，罚款不得超过一百元', basis: penalty(68), since, holds: (_, act) => act.ground !== 'small' || act.amount <= 100 },
      { must: '当场收缴罚款应当出具专用票据', basis: penalty(70), since, holds: (_, act) => act.receipt },
    ],
    handIn: [{ must: '当场收缴以后才有罚款交至机关', basis: penalty(71), since, requires: 'collect' }],
    deposit: [{ must: '罚款交至机关以后由机关缴付银行', basis: penalty(71), since, requires: 'handIn' }],
    close: [{ must: '当场处罚决定应当报所属机关备案', basis: penalty(52, 3), since, live: true, requires: 'record' }],
  },

  clocks: {
    payment: {
      title: '缴纳罚款期限',
      basis: penalty(67, 3),
      since,
      limit: calendarDays(paymentDays),
      rolls: 'analogy',
      starts: ['punish'],
      stops: ['pay', 'collect'],
      when: (c) => (c.punish?.fine ?? 0) > 0,
    },
    handIn: { title: '当场收缴交至机关期限', basis: penalty(71), since, limit: workingDays(2), starts: ['collect'], stops: ['handIn'] },
    deposit: { title: '缴付银行期限', basis: penalty(71), since, limit: workingDays(2), starts: ['handIn'], stops: ['deposit'] },
  },
})

export const spotPenalties = defineRegister(spotPenalty, {
  id: 'spot-penalties',
  title: '当场处罚台账',
  readers: 'staff',
  also: ['简易程序行政处罚台账', '行政处罚（简易程序）台账', '当场行政处罚台账'],
  columns: [
    { at: 'punish.number', also: ['当场处罚决定书文号', '当场行政处罚决定书编号'] },
    { at: 'punish.company', also: ['被处罚单位', '被处罚企业', '单位名称'] },
    { at: 'punish.person', also: ['当事人', '被处罚人', '姓名'] },
    { at: 'punish.code' },
    { at: 'punish.cause', also: ['违法行为', '违法事实'] },
    { at: 'punish.on', also: ['处罚日期', '当场处罚时间'] },
    { at: 'punish.kind', also: ['处罚类别', '处罚类型'] },
    { at: 'punish.fine', also: ['罚款数额', '罚款'] },
    { at: 'record.on', also: ['备案时间'] },
    { at: 'pay.on', also: ['缴款日期', '缴纳罚款日期'] },
    { at: 'close.on', also: ['结案时间'] },
  ],
})
