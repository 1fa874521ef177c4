/** 行政许可办理: an application is accepted or corrected, examined, decided within twenty working days, served and made public. */
import {
  choice,
  defineProcedure,
  files,
  flag,
  integer,
  law,
  longText,
  numbered,
  names,
  optional,
  text,
  toConfirm,
  workingDays,
  type Numbering,
} from '../../define/index.ts'
import { serviceFields, shouldServe } from '../general/service.ts'
import { archiveGates, archiveIn, reviewGates, reviewIn } from '../general/three-systems.ts'
import { application } from './license-application.ts'
import { specially } from './license-choice.ts'
import { hearing } from './license-hearing.ts'
import { examinationOf } from './special-licences.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')
const publicity = law('fgb-2018-424', '关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见')

const outcomes = {
  granted: {
    title: '准予行政许可',
    also: ['准予', '准予许可', '许可', '同意', '准予行政许可决定', '予以许可', '批准', '予以批准', '准予批准', '准许', '审批通过', '许可通过'],
  },
  denied: {
    title: '不予行政许可',
    also: ['不予', '不予许可', '不准予', '不同意', '不予行政许可决定', '不准予行政许可', '不予批准', '不批准', '不准许', '审批不通过', '不许可'],
  },
} as const
const approvers = { agency: { title: '本行政机关负责人' }, government: { title: '本级人民政府负责人' } } as const
const specialProcedures = {
  hearing: { title: '听证' },
  tender: { title: '招标' },
  auction: { title: '拍卖' },
  inspection: { title: '检验' },
  test: { title: '检测' },
  quarantine: { title: '检疫' },
  appraisal: { title: '鉴定' },
  expertReview: { title: '专家评审' },
  coordination: { title: '无线电频率的国内、国际协调' },
} as const

const decisionNumbers: Numbering = { id: 'license-decision', title: '行政许可决定书文号', like: '某工信许〔{year}〕{n}号', official: true }

export const licenseCase = defineProcedure({
  id: 'license-case',
  system: 'S18',
  title: '行政许可办理',
  basis: [license(29), license(32), license(38), license(42), license(44), license(47)],
  states: {
    applied: '待受理',
    examinedBelow: '下级机关初审中',
    awaitingCorrection: '待补正',
    accepted: '审查中',
    suspended: '特别程序中',
    decided: '已决定',
    refused: '不予受理',
    withdrawn: '申请人撤回',
  },
  number: 'apply.number',
  name: (c) => c.apply?.applicant ?? '',

  steps: {
    ...application.steps,
    examine: {
      title: '核查',
      by: 'officer',
      from: ['accepted'],
      basis: license(34, 3),
      fields: { officers: names('核查人员'), record: optional(longText('核查情况')) },
    },
    hearParties: {
      title: '听取利害关系人意见',
      by: 'clerk',
      from: ['accepted'],
      basis: license(36),
      fields: { parties: names('利害关系人'), opinion: longText('陈述和申辩') },
    },
    ...specially.steps,
    ...hearing.steps,
    review: reviewIn('accepted', 'suspended'),
    beginSpecial: {
      title: '启动特别程序',
      by: 'clerk',
      from: ['accepted'],
      to: 'suspended',
      basis: license(45),
      fields: { procedure: choice('程序', specialProcedures), daysTold: integer('书面告知申请人所需的时间（日）') },
    },
    endSpecial: { title: '结束特别程序', by: 'clerk', from: ['suspended'], to: 'accepted', basis: license(45), fields: { result: longText('结果') } },
    extend: {
      title: '延长审查期限',
      day: '延期日期',
      by: 'head',
      from: ['accepted'],
      basis: license(42, 1),
      fields: {
        days: integer('延长的工作日'),
        reasons: longText('延长的理由'),
        approver: text('批准的负责人'),
        approvedBy: optional(choice('批准的层级', approvers)),
        told: optional(flag('已将延长的理由告知申请人')),
      },
    },
    decide: {
      title: '决定',
      by: 'head',
      from: ['applied', 'accepted'],
      to: 'decided',
      basis: license(38),
      fields: {
        outcome: choice('决定结果', outcomes),
        reasons: optional(longText('不予许可的理由')),
        ...specially.grounds,
        remedies: optional(longText('救济途径')),
        falseMaterials: optional(flag('申请人隐瞒有关情况或者提供虚假材料')),
        warned: optional(flag('已给予警告')),
        onRecord: optional(flag('根据听证笔录作出')),
        letterNumber: optional(numbered('决定书文号', decisionNumbers)),
        letter: optional(files('决定书')),
      },
    },
    serve: { title: '送达', by: 'clerk', from: ['decided'], basis: license(44), fields: serviceFields },
    publish: { title: '公示', by: 'clerk', from: ['decided'], basis: license(40), fields: {} },
    archive: archiveIn('decided', 'refused', 'withdrawn'),
  },

  proves: {
    decide: [
      'accept',
      { requires: ['announceHearing', 'notifyHearing', 'hear'], when: { 'accept.publicHearing': true } },
      { requires: 'informHearing', when: { 'accept.interests': true } },
      { requires: 'hear', when: { 'requestHearing.claim': 'demanded' } },
      { requires: 'assign', when: { 'accept.tested': true } },
      { requires: 'review', when: { 'accept.major': true } },
    ],
    serve: ['accept', 'decide'],
    publish: ['accept', 'decide'],
  },

  gates: {
    ...application.gates,
    examine: [{ must: '实地核查应当由两名以上工作人员进行', basis: license(34, 3), holds: (_, act) => act.officers.length >= 2 }],
    assign: specially.gates.assign,
    requestHearing: hearing.gates.requestHearing,
    notifyHearing: hearing.gates.notifyHearing,
    hear: hearing.gates.hear,
    beginSpecial: [{ must: '特别程序所需的时间应当书面告知申请人', basis: license(45), holds: (_, act) => act.daysTold > 0 }],
    extend: [
      { must: '审查期限只能延长一次', basis: license(42, 1), holds: (c) => c.extend === undefined },
      { must: '延长的期限不得超过十个工作日', basis: license(42, 1), live: true, holds: (c, act) => c.accept?.together !== undefined || act.days <= 10 },
      {
        must: '统一、联合、集中办理的，延长的期限不得超过十五个工作日，并经本级人民政府负责人批准',
        basis: license(42, 2),
        live: true,
        holds: (c, act) => c.accept?.together === undefined || (act.days <= 15 && act.approvedBy === 'government'),
      },
      { must: '应当将延长期限的理由告知申请人', basis: license(42, 1), live: true, holds: (_, act) => act.told === true },
      { should: '法规对审查期限另有规定而没有规定可以延长的，不宜延长', basis: license(42, 1), holds: (c) => c.apply?.special === undefined },
    ],
    decide: [
      { must: '受理申请以后才能作出决定', basis: license(34, 1), requires: 'accept' },
      { must: '不予许可应当说明理由', basis: license(38, 2), holds: (_, act) => act.outcome !== 'denied' || act.reasons !== undefined, live: true },
      {
        must: '不予许可应当告知申请复议或者提起诉讼的权利',
        basis: license(38, 2),
        holds: (_, act) => act.outcome !== 'denied' || act.remedies !== undefined,
        live: true,
      },
      { should: '需要核实实质内容的，应当先核查', basis: license(34, 3), requires: 'examine', live: true },
      {
        must: '隐瞒有关情况或者提供虚假材料的，不予行政许可并给予警告',
        basis: license(78),
        holds: (_, act) => act.falseMaterials !== true || (act.outcome === 'denied' && act.warned === true),
      },
      {
        must: '直接关系他人重大利益的，应当告知利害关系人并听取意见以后才能决定',
        basis: license(36),
        holds: (c) => c.accept?.interests !== true || c.hearParties !== undefined || c.hear !== undefined,
      },
      ...specially.gates.decide,
      ...reviewGates('accept.major'),
      ...hearing.gates.decide,
    ],
    archive: archiveGates,
    // The licensing law says nothing of how a decision is served.
    serve: shouldServe,
  },

  clocks: {
    ...application.clocks,
    ...specially.clocks,
    ...hearing.clocks,
    decision: {
      title: '审查决定期限',
      basis: license(42, 1),
      limit: workingDays(20),
      starts: ['accept'],
      stops: ['decide', 'withdraw'],
      pausedBetween: [['beginSpecial', 'endSpecial']],
      extendedBy: { extend: (act) => act.days ?? 10 },
      when: (c) => c.accept?.together === undefined && c.apply?.special === undefined,
    },
    decisionTogether: {
      title: '统一、联合、集中办理期限',
      basis: license(42, 2),
      limit: workingDays(45),
      starts: ['accept'],
      stops: ['decide', 'withdraw'],
      pausedBetween: [['beginSpecial', 'endSpecial']],
      extendedBy: { extend: (act) => act.days ?? 15 },
      when: (c) => c.accept?.together !== undefined && c.apply?.special === undefined,
    },
    explosivesSale: examinationOf('explosivesSale'),
    explosivesSafety: examinationOf('explosivesSafety'),
    radioFrequency: examinationOf('radioFrequency'),
    radioStation: examinationOf('radioStation'),
    service: {
      title: '送达期限',
      basis: license(44),
      limit: workingDays(10),
      starts: ['decide'],
      stops: ['serve'],
      when: (c) => c.decide?.outcome !== 'denied',
    },
    publicity: {
      title: '公示期限',
      basis: toConfirm(publicity()),
      since: '2018-07-25',
      byStep: true,
      limit: workingDays(7),
      starts: ['decide'],
      stops: ['publish'],
    },
  },
})
