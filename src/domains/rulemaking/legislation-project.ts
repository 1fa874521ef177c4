/** 立法项目: a law or rule is planned, drafted, consulted on, examined, adopted and promulgated, and takes effect on its day. */
import {
  addDays,
  addMonths,
  calendarDays,
  day,
  daysUntil,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  lastDayOf,
  law,
  longText,
  money,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  year,
  yearOf,
  type Day,
  type Facts,
} from '../../define/index.ts'

const rules = law('rules-procedure-regulation', '规章制定程序条例')
const legislation = law('legislation-law', '中华人民共和国立法法')
const local = law('sd-local-legislation', '山东省地方立法条例')
const shandongRules = law('sd-rules-procedure', '山东省政府规章制定程序规定')
const business = law('sd-business-environment', '山东省优化营商环境条例')
const competition = law('fair-competition-regulation', '公平竞争审查条例')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const fineLimit = law('sd-fine-limit', '山东省地方政府规章设定罚款限额规定')

const kinds = { regulation: { title: '地方性法规', also: ['法规', '省地方性法规'] }, rule: { title: '政府规章', also: ['省政府规章', '规章', '地方政府规章'] } }
const manners = {
  make: { title: '制定', also: ['新制定', '起草制定'] },
  revise: { title: '修订' },
  amend: { title: '修正', also: ['修改'] },
  repeal: { title: '废止' },
}
const bodies = {
  congress: { title: '省人民代表大会' },
  committee: { title: '省人民代表大会常务委员会', also: ['省人大常委会'] },
  government: { title: '省政府常务会议', also: ['省政府全体会议'] },
}

export const legislationProject = defineProcedure({
  id: 'legislation-project',
  system: 'S12',
  title: '立法项目',
  basis: [legislation(82), legislation(93), rules(12), local(12)],
  states: {
    planned: '已列入计划',
    drafting: '起草中',
    consulting: '征求意见',
    submitted: '已送审',
    proposed: '审议中',
    adopted: '已通过',
    promulgated: '已公布',
    effective: '已施行',
    repealed: '已废止',
    returned: '缓办或者退回',
    dropped: '不再推进',
  },
  name: (c) => c.plan?.title ?? '',
  inForce: (c) => c.state === 'effective',
  steps: {
    plan: {
      title: '列入计划',
      by: 'head',
      opens: true,
      to: 'planned',
      basis: rules(12),
      fields: {
        title: text('项目名称'),
        kind: optional(openChoice('类别', kinds)),
        manner: optional(openChoice('立法方式', manners)),
        year: year('计划年度'),
        stage: optional(text('阶段')),
        appliedOn: optional(day('立项申请日期')),
      },
    },
    draft: {
      title: '起草',
      by: 'clerk',
      from: ['planned', 'returned'],
      to: 'drafting',
      basis: rules(14),
      fields: {
        office: optional(text('起草单位')),
        marketPlayers: optional(flag('涉及市场主体')),
        largestFine: optional(money('设定罚款的最高数额')),
        dangerous: optional(flag('罚款涉及公共安全、生态环境和自然资源、人身财产安全')),
        coercion: optional(flag('设定行政强制措施')),
        harshPenalty: optional(flag('设定限制人身自由或者吊销营业执照的处罚')),
        interests: optional(flag('涉及重大利益调整')),
      },
    },
    consult: {
      title: '公开征求意见',
      by: 'clerk',
      from: ['planned', 'drafting', 'consulting', 'returned'],
      to: 'consulting',
      basis: rules(15),
      fields: {
        consultation: optional(reference('征求意见的公告编号', 'consultation')),
        until: optional(day('征求意见截止日期')),
        shortenedBecause: optional(longText('缩短期限的理由')),
        received: optional(integer('收到意见数')),
        adopted: optional(integer('采纳意见数')),
      },
    },
    argue: {
      title: '论证咨询',
      by: 'clerk',
      from: ['planned', 'drafting', 'consulting', 'submitted', 'returned'],
      basis: rules(16),
      fields: { experts: optional(names('专家')), opinion: longText('论证咨询意见') },
    },
    hear: {
      title: '听证',
      by: 'clerk',
      from: ['drafting', 'consulting'],
      basis: rules(16),
      fields: { announcedOn: day('听证公告日期'), participants: names('听证参加人'), result: longText('听证意见的处理情况') },
    },
    reviewCompetition: {
      title: '公平竞争审查',
      by: 'reviewer',
      from: ['planned', 'drafting', 'consulting', 'submitted'],
      basis: competition(2),
      fields: { allowed: flag('没有违反审查标准或者适用例外规定') },
    },
    submit: {
      title: '送审',
      by: 'head',
      from: ['planned', 'drafting', 'consulting', 'returned'],
      to: 'submitted',
      basis: rules(18),
      fields: { signers: optional(names('签署送审稿的主要负责人')), materials: optional(files('送审稿、说明和有关材料')) },
    },
    sendBack: { title: '缓办或者退回', by: 'authority', from: ['submitted'], to: 'returned', basis: rules(20), fields: { reasons: longText('理由') } },
    examine: { title: '统一审查', by: 'authority', from: ['submitted'], basis: rules(19), fields: { opinion: longText('审查意见') } },
    propose: {
      title: '提请审议',
      by: 'authority',
      from: ['planned', 'drafting', 'consulting', 'submitted'],
      to: 'proposed',
      basis: local(30),
      fields: { meetingOn: optional(day('会议举行日期')) },
    },
    adopt: {
      title: '通过',
      by: 'authority',
      from: ['planned', 'drafting', 'consulting', 'submitted', 'proposed'],
      to: 'adopted',
      basis: legislation(95),
      fields: { body: optional(openChoice('通过机关', bodies)) },
    },
    promulgate: {
      title: '公布',
      by: 'authority',
      from: ['planned', 'drafting', 'consulting', 'submitted', 'proposed', 'adopted'],
      to: 'promulgated',
      basis: legislation(96),
      fields: { order: optional(text('公布令或者公告号')) },
    },
    takeEffect: {
      title: '施行',
      by: 'authority',
      from: ['planned', 'drafting', 'consulting', 'submitted', 'proposed', 'adopted', 'promulgated'],
      to: 'effective',
      basis: rules(32),
      fields: { atOnce: optional(flag('不立即施行将有碍施行或者涉及国家安全')), supplements: optional(flag('规定了应当制定配套规定')) },
    },
    file: { title: '备案', by: 'authority', from: ['promulgated', 'effective'], basis: legislation(109), fields: { number: optional(text('备案号')) } },
    reportYear: { title: '报告实施情况', by: 'clerk', from: ['effective'], basis: local(75), fields: { report: longText('实施满一年情况') } },
    supplement: { title: '制定配套规定', by: 'clerk', from: ['effective'], basis: local(73), fields: { title: text('配套规定') } },
    interpret: { title: '解释', by: 'authority', from: ['effective'], basis: rules(33), fields: { content: longText('解释的内容') } },
    repeal: {
      title: '废止',
      by: 'authority',
      from: ['promulgated', 'effective'],
      to: 'repealed',
      basis: rules(39),
      fields: { reasons: optional(longText('理由')) },
    },
    evaluate: { title: '立法后评估', by: 'clerk', from: ['effective'], basis: rules(38), fields: { report: longText('评估报告') } },
    drop: {
      title: '终止项目',
      by: 'head',
      from: ['planned', 'drafting', 'consulting', 'submitted', 'returned', 'proposed'],
      to: 'dropped',
      basis: rules(13),
      fields: { reasons: longText('理由') },
    },
  },

  // Rules and regulations that were in force before they came into the register took effect without the steps before: no claim on them.
  proves: { adopt: [{ requires: 'examine', when: { 'plan.kind': 'rule' } }], promulgate: ['adopt', { requires: 'examine', when: { 'plan.kind': 'rule' } }] },

  gates: {
    plan: [
      {
        should: '申请规章立项，应当在上一年10月底以前提出',
        basis: toConfirm(shandongRules(6)),
        holds: (_, act) => act.kind !== 'rule' || act.appliedOn === undefined || act.appliedOn <= `${act.year - 1}-10-31`,
      },
    ],
    draft: [
      { must: '规章不得设定行政强制措施', basis: compulsion(10), holds: (c, act) => c.plan?.kind !== 'rule' || act.coercion !== true },
      {
        must: '地方性法规不得设定限制人身自由、吊销营业执照的处罚',
        basis: penalty(12),
        holds: (c, act) => c.plan?.kind !== 'regulation' || act.harshPenalty !== true,
      },
      {
        must: '规章设定罚款不得超过十万元；涉及公共安全、生态环境和自然资源、人身财产安全的，不得超过二十万元',
        basis: fineLimit(3),
        holds: (c, act) => c.plan?.kind !== 'rule' || (act.largestFine ?? 0) <= (act.dangerous === true ? 200_000 : 100_000),
      },
    ],
    consult: [
      {
        must: '规章草案公开征求意见一般不少于三十日，缩短的应当说明理由',
        basis: rules(15),
        holds: (c, act, days) =>
          c.plan?.kind !== 'rule' || act.until === undefined || act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30,
      },
      {
        must: '法规草案公开征求意见一般不少于三十日，缩短的应当说明理由',
        basis: local(40),
        holds: (c, act, days) =>
          c.plan?.kind !== 'regulation' || act.until === undefined || act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30,
      },
    ],
    hear: [{ must: '听证会应当在三十日前公告', basis: rules(16), holds: (_, act, days) => days.calendar(act.announcedOn, act.on) >= 30 }],
    submit: [
      {
        must: '规章涉及重大利益调整的，送审以前应当论证咨询',
        basis: rules(16),
        when: { 'plan.kind': 'rule', 'draft.interests': true },
        requires: 'argue',
        live: true,
        since: '2018-05-01',
      },
      { must: '送审稿应当由起草单位主要负责人签署', basis: rules(18), holds: (_, act) => act.signers !== undefined, live: true },
      { should: '送审以前应当公开征求意见，未公开征求意见的可以缓办或者退回', basis: rules(20), requires: 'consult', live: true },
      {
        must: '涉及市场主体的法规、规章草案，送审以前应当公开征求意见',
        basis: business(51),
        when: { 'draft.marketPlayers': true },
        requires: 'consult',
        live: true,
      },
      {
        must: '起草涉及经营者经济活动的法规、规章，应当经过公平竞争审查，没有违反审查标准或者适用例外规定',
        basis: competition(18),
        when: { 'draft.marketPlayers': true },
        requires: 'reviewCompetition',
        holds: (c) => c.reviewCompetition?.allowed === true,
        live: true,
        since: '2024-08-01',
      },
    ],
    adopt: [{ must: '规章送审稿应当经法制机构统一审查', basis: rules(19), when: { 'plan.kind': 'rule' }, requires: 'examine', live: true }],
    promulgate: [{ must: '通过以后才能公布', basis: legislation(96), requires: 'adopt', live: true }],
    takeEffect: [
      { should: '通过以后才能施行', basis: legislation(96), requires: 'adopt' },
      {
        should: '规章应当自公布之日起三十日后施行，但涉及国家安全或者不立即施行将有碍施行的除外',
        basis: rules(32),
        holds: (c, act, days) => c.plan?.kind !== 'rule' || c.promulgate === undefined || act.atOnce === true || days.calendar(c.promulgate.on, act.on) >= 30,
        live: true,
      },
    ],
  },

  clocks: {
    filing: { title: '备案期限', basis: legislation(109), limit: calendarDays(30), starts: ['promulgate'], stops: ['file'] },
    supplement: {
      title: '制定配套规定期限',
      basis: local(73),
      limit: (c) => daysUntil(c.takeEffect?.on ?? c.openedOn, addMonths(c.takeEffect?.on ?? c.openedOn, 12)),
      starts: ['takeEffect'],
      stops: ['supplement', 'repeal'],
      when: (c) => c.plan?.kind === 'regulation' && c.takeEffect?.supplements === true,
    },
    yearReport: {
      title: '实施满一年报告期限',
      basis: local(75),
      // Thirty days after the year is full.
      limit: (c) => {
        const from = c.takeEffect?.on ?? c.openedOn
        return daysUntil(from, addDays(addMonths(from, 12), 30))
      },
      starts: ['takeEffect'],
      stops: ['reportYear', 'repeal'],
      when: (c) => c.plan?.kind === 'regulation',
    },
  },
})

/** A project was planned by the end of the year before the planned one, yet never after it passed or took effect. */
const plannedOn = (f: Facts, ledgerYear: number | undefined): Day | undefined => {
  const planned = f['plan']?.['year']
  const by = planned === undefined ? lastDayOf(ledgerYear) : lastDayOf(planned - 1)
  return [by, f['adopt']?.on, f['takeEffect']?.on].filter((d) => d !== undefined).toSorted()[0]
}
/** The stage that a ledger states is reached by the end of its year, yet not before the plan and not after the project passed. */
const stageReachedOn = (f: Facts, ledgerYear: number | undefined): Day | undefined =>
  f['adopt']?.on ??
  f['takeEffect']?.on ??
  [lastDayOf(ledgerYear), f['plan']?.on]
    .filter((d) => d !== undefined)
    .toSorted()
    .at(-1)

export const legislationProjects = defineRegister(legislationProject, {
  id: 'legislation-projects',
  title: '立法项目台账',
  readers: 'public',
  also: ['立法计划', '立法工作台账', '立法计划项目'],
  basis: rules(12),
  columns: [
    { at: 'plan.title', also: ['法规规章名称', '立法项目名称', '名称', '项目', '立法项目', '法规名称', '规章名称', '立法名称', '标题'] },
    { at: 'plan.kind', also: ['项目类别', '法规类别', '类型', '立法类别', '立法类型', '性质'] },
    { at: 'plan.manner', also: ['方式', '立法形式', '制定方式', '制定形式', '项目方式'] },
    { at: 'plan.year', also: ['年度', '立法计划年度', '计划年份', '列入计划年度', '计划年', '立法年度', '立项年度'] },
    { at: 'adopt.on', also: ['通过时间', '审议通过日期', '表决通过日期', '公布日期', '颁布日期', '审议日期'] },
    { at: 'takeEffect.on', also: ['施行时间', '生效日期', '实施日期'] },
    {
      at: 'plan.stage',
      takes: {
        promulgate: ['已公布', '公布', '已颁布'],
        propose: ['审议', '提请审议', '一审', '二审', '三审', '审议中', '人大审议'],
        submit: ['送审', '已送审', '报送审查', '审查', '审查中', '司法厅审查'],
        consult: ['征求意见', '公开征求意见', '征求意见中', '公开征求意见中'],
        draft: ['起草', '起草中', '调研起草', '已起草'],
      },
      also: ['进展', '当前阶段', '项目阶段', '工作阶段', '进展情况', '状态', '立法进展', '项目进展', '进度', '工作进度', '立法阶段', '工作进展', '项目状态'],
    },
  ],
  assume: {
    plan: (f, ledger) => plannedOn(f, ledger.year),
    draft: (f, ledger) => f['draft'] && stageReachedOn(f, ledger.year),
    consult: (f, ledger) => f['consult'] && stageReachedOn(f, ledger.year),
    submit: (f, ledger) => f['submit'] && stageReachedOn(f, ledger.year),
    propose: (f, ledger) => f['propose'] && stageReachedOn(f, ledger.year),
    promulgate: (f, ledger) => f['promulgate'] && stageReachedOn(f, ledger.year),
  },
})

export const legislationEffective = defineIndicator(legislationProject, {
  id: 'legislation.effective',
  title: '施行的地方性法规、政府规章',
  unit: '件',
  definition: '施行日期在本年的立法项目件数，不论何时列入计划、何时通过',
  includes: (c, y) => c.takeEffect !== undefined && yearOf(c.takeEffect.on) === y,
})
export const legislationPlanned = defineIndicator(legislationProject, {
  id: 'plan.legislation-projects',
  title: '下一年度立法项目',
  unit: '件',
  basis: rules(12),
  definition: '计划年度是下一年的立法项目件数',
  includes: (c, y) => c.plan?.year === y + 1,
})
