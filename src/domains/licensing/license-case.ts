/** 行政许可办理: an application is accepted or corrected, examined, decided within twenty working days, served and made public. */
import {
  choice,
  creditCode,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  integer,
  law,
  longText,
  names,
  optional,
  reference,
  text,
  toConfirm,
  workingDays,
  yearOf,
  numbered,
  type Numbering,
} from '../../define/index.ts'

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
const refusalGrounds = { notNeeded: { title: '依法不需要取得行政许可' }, notCompetent: { title: '依法不属于本机关职权范围' } } as const
const specialProcedures = {
  hearing: { title: '听证' },
  tender: { title: '招标' },
  auction: { title: '拍卖' },
  inspection: { title: '检验' },
  test: { title: '检测' },
  quarantine: { title: '检疫' },
  appraisal: { title: '鉴定' },
  expertReview: { title: '专家评审' },
} as const

const caseNumbers: Numbering = { id: 'license-case', title: '行政许可办件编号', like: 'XK{year}{n:4}' }
const decisionNumbers: Numbering = { id: 'license-decision', title: '行政许可决定书文号', like: '某工信许〔{year}〕{n}号', official: true }

export const licenseCase = defineProcedure({
  id: 'license-case',
  system: 'S18',
  title: '行政许可办理',
  basis: [license(29), license(32), license(38), license(42), license(44)],
  states: {
    applied: '待受理',
    awaitingCorrection: '待补正',
    accepted: '审查中',
    suspended: '特别程序中',
    decided: '已决定',
    refused: '不予受理',
    withdrawn: '申请人撤回',
    ended: '许可已终止',
  },
  number: 'apply.number',
  name: (c) => c.apply?.applicant ?? '',

  steps: {
    apply: {
      title: '申请',
      by: 'applicant',
      opens: true,
      to: 'applied',
      basis: license(29),
      fields: {
        number: numbered('办件编号', caseNumbers),
        power: reference('事项编码', 'power', 'inForce'),
        applicant: text('申请人'),
        code: optional(creditCode('统一社会信用代码')),
        materials: optional(files('申请材料')),
      },
    },
    requestCorrection: {
      title: '告知补正',
      by: 'clerk',
      from: ['applied'],
      to: 'awaitingCorrection',
      basis: license(32, 1, 4),
      fields: { items: longText('需要补正的全部内容') },
    },
    correct: {
      title: '补正',
      by: 'applicant',
      from: ['awaitingCorrection'],
      to: 'applied',
      basis: license(32, 1, 4),
      fields: { materials: optional(files('补正材料')) },
    },
    accept: { title: '受理', by: 'clerk', from: ['applied'], to: 'accepted', basis: license(32, 1, 5), fields: {} },
    refuse: {
      title: '不予受理',
      by: 'clerk',
      from: ['applied', 'awaitingCorrection'],
      to: 'refused',
      basis: license(32, 1, 2),
      fields: { ground: optional(choice('不予受理的情形', refusalGrounds)) },
    },
    withdraw: {
      title: '撤回申请',
      by: 'applicant',
      from: ['applied', 'awaitingCorrection', 'accepted', 'suspended'],
      to: 'withdrawn',
      basis: license(29),
      fields: {},
    },
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
      fields: { days: integer('延长的工作日'), reasons: longText('延长的理由'), approver: text('批准的负责人') },
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
        remedies: optional(longText('救济途径')),
        letterNumber: optional(numbered('决定书文号', decisionNumbers)),
        letter: optional(files('决定书')),
      },
    },
    serve: { title: '送达', by: 'clerk', from: ['decided'], basis: license(44), fields: {} },
    publish: { title: '公示', by: 'clerk', from: ['decided'], basis: license(40), fields: {} },
    end: {
      title: '终止许可',
      by: 'head',
      from: ['decided'],
      to: 'ended',
      basis: license(70),
      fields: {
        how: choice('方式', { withdrawn: { title: '撤回（第八条）' }, revoked: { title: '撤销（第六十九条）' }, cancelled: { title: '注销（第七十条）' } }),
        reasons: longText('理由'),
      },
    },
  },

  proves: { decide: ['accept'], serve: ['accept', 'decide'], publish: ['accept', 'decide'], end: ['accept', 'decide'] },

  gates: {
    requestCorrection: [{ must: '需要补正的内容应当一次告知', basis: license(32, 1, 4), holds: (c) => c.requestCorrection === undefined }],
    refuse: [{ must: '不予受理应当写明情形', basis: license(32, 1, 2), holds: (_, act) => act.ground !== undefined, live: true }],
    examine: [{ must: '实地核查应当由两名以上工作人员进行', basis: license(34, 3), holds: (_, act) => act.officers.length >= 2 }],
    beginSpecial: [{ must: '特别程序所需的时间应当书面告知申请人', basis: license(45), holds: (_, act) => act.daysTold > 0 }],
    extend: [
      { must: '审查期限只能延长一次', basis: license(42, 1), holds: (c) => c.extend === undefined },
      { must: '延长的期限不得超过十个工作日', basis: license(42, 1), holds: (_, act) => act.days <= 10, live: true },
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
    ],
  },

  clocks: {
    acceptance: {
      title: '受理期限',
      basis: license(32, 1, 4),
      limit: workingDays(5),
      starts: ['apply', 'correct'],
      stops: ['accept', 'refuse', 'requestCorrection', 'withdraw'],
    },
    decision: {
      title: '审查决定期限',
      basis: license(42, 1),
      limit: workingDays(20),
      starts: ['accept'],
      stops: ['decide', 'withdraw'],
      pausedBetween: [['beginSpecial', 'endSpecial']],
      extendedBy: { extend: (act) => act.days ?? 10 },
    },
    service: { title: '送达期限', basis: license(44), limit: workingDays(10), starts: ['decide'], stops: ['serve'] },
    publicity: { title: '公示期限', basis: toConfirm(publicity()), limit: workingDays(7), starts: ['decide'], stops: ['publish'] },
  },
})

export const licenseCases = defineRegister(licenseCase, {
  id: 'license-cases',
  title: '行政许可办理台账',
  readers: 'public',
  also: ['行政许可台账', '许可办件'],
  basis: license(40),
  columns: [
    {
      at: 'apply.number',
      also: ['办件号', '许可编号', '业务编号', '受理号', '许可办件编号', '申请编号', '受理编号', '办件流水号', '案件编号', '受理文号', '编号'],
    },
    { at: 'apply.power', also: ['事项代码', '许可事项编码', '编码', '权力编码', '许可事项代码', '事项编号'] },
    {
      at: 'apply.applicant',
      also: ['申请单位', '申请企业', '行政相对人', '相对人名称', '企业名称', '申请人名称', '申请单位名称', '被许可人', '许可申请人', '单位名称', '申请者'],
    },
    { at: 'apply.code', also: ['信用代码', '社会信用代码', '统一信用代码'] },
    { at: 'apply.on', also: ['申请时间', '收件日期', '收到申请日期', '收到申请时间', '提交申请日期', '收件时间', '接收日期'] },
    { at: 'accept.on', also: ['受理时间', '受理日'] },
    { title: '是否延期', takes: { extend: true }, also: ['延期', '是否延长', '延长审查期限'] },
    {
      title: '决定日期',
      at: ['decide.on', 'refuse.on', 'withdraw.on'],
      also: ['决定时间', '办结日期', '许可决定日期', '办结时间', '许可日期', '作出决定日期', '审批日期', '批准日期', '办理完成日期', '结束日期'],
    },
    {
      title: '决定结果',
      at: 'decide.outcome',
      takes: {
        refuse: ['不予受理', '不受理', '不予受理决定'],
        withdraw: ['申请人撤回', '撤回申请', '撤回', '申请人撤回申请', '申请人主动撤回', '主动撤回', '撤件', '申请人撤件', '撤销申请'],
      },
      also: ['办理结果', '许可决定', '结果', '审批结果', '许可结果', '决定', '决定内容', '办件结果', '审批意见', '办理情况'],
    },
    { at: 'serve.on', also: ['送达时间', '发证日期', '证件送达日期', '发证时间', '领证日期', '文书送达日期'] },
    { at: 'publish.on', also: ['公示时间', '公开日期', '双公示日期', '公开时间', '公布日期', '双公示时间', '结果公示日期'] },
  ],
  assume: {
    // Ledgers tell that the limit was extended, not when: it must have been while the application was under examination.
    extend: (f) => f['extend'] && f['accept']?.on,
    refuse: (f) => f['refuse'] && f['apply']?.on,
    withdraw: (f) => f['withdraw'] && (f['accept']?.on ?? f['apply']?.on),
  },
})

const decidedIn = (c: { decide?: { on: string } }, year: number) => c.decide !== undefined && yearOf(c.decide.on) === year
export const licensingDecided = defineIndicator(licenseCase, {
  id: 'licensing.decided',
  title: '办理行政许可',
  unit: '件',
  basis: license(38),
  definition: '本年作出准予或者不予行政许可决定的件数；不予受理、申请人撤回的不计',
  includes: decidedIn,
})
export const licensingGranted = defineIndicator(licenseCase, {
  id: 'licensing.granted',
  title: '准予行政许可',
  unit: '件',
  basis: license(38),
  definition: '本年作出准予行政许可决定的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome === 'granted',
})
export const licensingDenied = defineIndicator(licenseCase, {
  id: 'licensing.denied',
  title: '不予行政许可',
  unit: '件',
  basis: license(38),
  definition: '本年作出不予行政许可决定的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome === 'denied',
})
