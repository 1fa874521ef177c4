/** 法治政府建设督察: planned and notified, on paper or on site; each problem found is put right, verified and struck off; who answers for it. */
import {
  choice,
  day,
  daysUntil,
  defineProcedure,
  defineRegister,
  files,
  flag,
  internal,
  law,
  longText,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
  unanswered,
} from '../../define/index.ts'

// The text of the provisions wasn't read: everything here warns, nothing refuses.
const provisions = law('rule-of-law-inspection-provisions', '法治政府建设与责任落实督察工作规定')
const inspection = toConfirm(provisions('正文'))

const kinds = { paper: { title: '书面督察' }, site: { title: '实地督察' }, special: { title: '专项督察' } } as const
const conclusions = { done: { title: '已整改', also: ['整改到位'] }, going: { title: '整改中' }, undone: { title: '未整改' } } as const
const accountabilities = {
  criticism: { title: '通报批评', also: ['通报'] },
  interview: { title: '约谈' },
  referral: { title: '移送追责', also: ['移送', '移送问责'] },
}

export const ruleOfLawInspection = defineProcedure({
  id: 'rule-of-law-inspection',
  system: 'S42',
  title: '法治政府建设督察',
  basis: [inspection],
  states: { planned: '已列入计划', notified: '已通知', inspecting: '督察中', rectifying: '整改中', reported: '已报告整改', closed: '已办结' },
  number: 'plan.number',
  name: (c) => c.plan?.subject ?? '',

  steps: {
    plan: {
      title: '列入督察计划',
      day: '列入计划日期',
      by: 'authority',
      opens: true,
      to: 'planned',
      basis: inspection,
      fields: {
        number: text('督察编号'),
        subject: text('督察事项'),
        kind: choice('督察方式', kinds),
        inspector: text('督察单位'),
        bodies: optional(names('被督察单位')),
      },
    },
    notify: {
      title: '通知',
      by: 'authority',
      from: ['planned'],
      to: 'notified',
      basis: inspection,
      fields: {
        team: internal(names('督察组成员')),
        recused: optional(flag('有应当回避而没有回避的督察人员')),
        confidential: optional(flag('督察人员已承诺保密')),
        selfCheckBy: optional(day('自查报告报送时限')),
      },
    },
    selfCheck: {
      title: '报送自查报告',
      day: '自查报告日期',
      by: 'clerk',
      from: ['notified'],
      basis: inspection,
      fields: { report: longText('自查情况'), attached: optional(files('自查报告和证明材料')) },
    },
    inspect: {
      title: '开展督察',
      day: '督察日期',
      by: 'authority',
      from: ['notified', 'inspecting'],
      to: 'inspecting',
      basis: inspection,
      fields: { place: optional(text('地点')), manner: longText('听取汇报、查阅资料、访谈、抽查等情况') },
    },
    find: {
      title: '列出问题',
      by: 'authority',
      from: ['inspecting', 'rectifying'],
      basis: inspection,
      fields: { number: text('问题编号'), problem: longText('问题'), body: optional(text('责任单位')) },
    },
    feedback: {
      title: '反馈督察意见',
      day: '反馈日期',
      by: 'authority',
      from: ['inspecting'],
      to: 'rectifying',
      basis: inspection,
      fields: { opinion: longText('督察意见'), rectifyBy: optional(day('整改报告时限')) },
    },
    measure: {
      title: '明确整改措施',
      day: '措施日期',
      by: 'clerk',
      from: ['rectifying'],
      basis: inspection,
      fields: { number: text('问题编号'), measure: longText('整改措施'), owner: text('责任处室'), due: optional(day('完成时限')) },
    },
    rectify: {
      title: '整改',
      by: 'clerk',
      from: ['rectifying', 'reported'],
      basis: inspection,
      fields: { number: text('问题编号'), result: longText('整改结果'), evidence: optional(files('证明材料')) },
    },
    report: {
      title: '报告整改',
      day: '整改报告日期',
      by: 'head',
      from: ['rectifying'],
      to: 'reported',
      basis: inspection,
      fields: { report: longText('整改情况') },
    },
    verify: {
      title: '核查',
      by: 'authority',
      from: ['reported'],
      basis: inspection,
      fields: { number: text('问题编号'), conclusion: choice('核查结论', conclusions), remarks: optional(longText('核查情况')) },
    },
    sendBack: { title: '退回继续整改', by: 'authority', from: ['reported'], to: 'rectifying', basis: inspection, fields: { reasons: longText('理由') } },
    close: { title: '办结', by: 'authority', from: ['inspecting', 'reported'], to: 'closed', basis: inspection, fields: {} },
    holdToAccount: {
      title: '追究责任',
      by: 'authority',
      from: ['inspecting', 'rectifying', 'reported', 'closed'],
      basis: inspection,
      fields: { manner: openChoice('方式', accountabilities), who: internal(text('对象')), reasons: longText('情况') },
    },
  },

  // That no problem is struck off unverified rests on provisions whose text wasn't read; only the order of steps is claimed.
  proves: { feedback: ['notify', 'inspect'], report: ['feedback'], verify: ['report'], close: ['inspect'] },

  gates: {
    notify: [
      { should: '督察人员有应当回避的情形的，应当回避', basis: inspection, holds: (_, act) => act.recused !== true },
      { should: '督察人员应当保守督察中知悉的秘密', basis: inspection, holds: (_, act) => act.confidential === true, live: true },
    ],
    feedback: [{ should: '反馈督察意见应当载明整改报告时限', basis: inspection, holds: (_, act) => act.rectifyBy !== undefined, live: true }],
    report: [
      {
        should: '列出的问题都应当有整改措施和整改结果，才能报告',
        basis: inspection,
        holds: (c) => [...unanswered(c, 'find', 'measure'), ...unanswered(c, 'find', 'rectify')].length === 0,
      },
    ],
    verify: [
      { should: '核查的应当是已经列出的问题', basis: inspection, holds: (c, act) => c.log.some((a) => a.step === 'find' && a.data.number === act.number) },
    ],
    close: [
      {
        should: '列出的问题都经核查为已整改、予以销号，才能办结',
        basis: inspection,
        holds: (c) => {
          const last = new Map(c.log.flatMap((a) => (a.step === 'verify' ? [[a.data.number, a.data.conclusion] as const] : [])))
          return c.log.every((a) => a.step !== 'find' || last.get(a.data.number) === 'done')
        },
      },
    ],
  },

  clocks: {
    selfCheck: {
      title: '自查报告期限',
      basis: inspection,
      limit: (c) => daysUntil(c.notify?.on ?? c.openedOn, c.notify?.selfCheckBy ?? c.openedOn),
      starts: ['notify'],
      stops: ['selfCheck'],
      when: (c) => c.notify?.selfCheckBy !== undefined,
    },
    rectification: {
      title: '整改报告期限',
      basis: inspection,
      limit: (c) => daysUntil(c.feedback?.on ?? c.openedOn, c.feedback?.rectifyBy ?? c.openedOn),
      starts: ['feedback'],
      stops: ['report'],
      when: (c) => c.feedback?.rectifyBy !== undefined,
    },
  },
})

export const ruleOfLawInspections = defineRegister(ruleOfLawInspection, {
  id: 'rule-of-law-inspections',
  title: '法治政府建设督察台账',
  // Who was found wanting is told by the inspecting body, not by the inspected one.
  readers: 'staff',
  also: ['法治督察台账', '督察台账', '法治督察整改台账'],
  columns: [
    { at: 'plan.number', also: ['编号'] },
    { at: 'plan.subject', also: ['督察名称', '事项'] },
    { at: 'plan.kind', also: ['方式', '督察类型'] },
    { at: 'plan.inspector', also: ['督察机关', '督察部门'] },
    { at: 'plan.on' },
    { at: 'notify.on', also: ['通知时间'] },
    { at: 'inspect.on', title: '最近督察日期', also: ['督察日期', '实地督察日期'] },
    { at: 'feedback.on', also: ['反馈时间', '反馈意见日期'] },
    { at: 'feedback.rectifyBy', also: ['整改期限', '整改时限'] },
    { at: 'report.on', also: ['整改报告时间'] },
    { at: 'close.on', also: ['销号日期', '销号时间', '完成整改日期'] },
  ],
})
