/** 企业法治体检: an enterprise answers a questionnaire, lawyers examine what is lacking and report risks and advice, and ask again later. */
import {
  choice,
  confidential,
  creditCode,
  defineIndicator,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  internal,
  law,
  longText,
  names,
  optional,
  text,
  yearOf,
} from '../../define/index.ts'

const service = law('sd-public-legal-service', '山东省公共法律服务条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')
const privateEconomy = law('sd-private-economy', '山东省民营经济发展促进条例')
const lawyers = law('lawyers-law', '中华人民共和国律师法')

const scales = {
  medium: { title: '中型企业', also: ['中型'] },
  small: { title: '小型企业', also: ['小型'] },
  micro: { title: '微型企业', also: ['微型'] },
  individual: { title: '个体工商户' },
  large: { title: '大型企业', also: ['大型'] },
} as const
const conditions = { sound: { title: '健全' }, lacking: { title: '有欠缺' }, missing: { title: '没有' } } as const
const questions = {
  governance: optional(internal(choice('公司章程、股东会和董事会等治理结构', conditions))),
  rules: optional(internal(choice('内部规章制度', conditions))),
  contracts: optional(internal(choice('合同审查和管理', conditions))),
  labour: optional(internal(choice('劳动合同和社会保险', conditions))),
  property: optional(internal(choice('知识产权和商业秘密保护', conditions))),
  licences: optional(internal(choice('生产经营需要的许可和资质', conditions))),
  safety: optional(internal(choice('安全生产和生态环境保护', conditions))),
  receivables: optional(internal(choice('应收账款和担保管理', conditions))),
  data: optional(internal(choice('数据和个人信息保护', conditions))),
} as const
const grades = { satisfied: { title: '满意' }, fair: { title: '基本满意' }, dissatisfied: { title: '不满意' } } as const

type Answers = { readonly [K in keyof typeof questions]?: keyof typeof conditions | undefined }
/** Whether the enterprise said of anything that it isn't sound. */
const isLacking = (answers: Answers | undefined): boolean =>
  answers !== undefined && (Object.keys(questions) as (keyof typeof questions)[]).some((q) => answers[q] !== undefined && answers[q] !== 'sound')

export const legalCheckup = defineProcedure({
  id: 'legal-checkup',
  system: 'S36',
  title: '企业法治体检',
  basis: [service(25), shandong(49), privateEconomy(37)],
  states: { applied: '待安排', arranged: '体检中', reported: '已出具报告', closed: '已办结', withdrawn: '已撤回' },
  name: (c) => c.apply?.company ?? '',

  steps: {
    apply: {
      title: '申请法治体检',
      day: '申请日期',
      by: 'applicant',
      opens: true,
      to: 'applied',
      basis: service(25),
      fields: {
        company: text('企业名称'),
        code: optional(creditCode('统一社会信用代码')),
        scale: optional(choice('企业规模', scales)),
        troubled: optional(internal(flag('生产经营困难'))),
        contact: optional(confidential(text('联系人和联系方式'))),
        matters: optional(internal(longText('最需要解决的法律问题'))),
      },
    },
    arrange: {
      title: '安排体检',
      by: 'clerk',
      from: ['applied'],
      to: 'arranged',
      basis: service(25),
      fields: {
        firm: text('法律服务机构'),
        lawyers: optional(names('律师')),
        programme: optional(text('所属活动')),
        conflict: optional(flag('律师与企业的事务有利益冲突')),
        forced: optional(flag('强制或者变相强制企业参加')),
        charged: optional(flag('向企业收费或者变相收费')),
      },
    },
    answer: { title: '填写体检问卷', day: '填写日期', by: 'applicant', from: ['applied', 'arranged'], basis: service(25), fields: questions },
    examine: { title: '上门体检', day: '体检日期', by: 'clerk', from: ['arranged'], basis: service(25), fields: { record: internal(longText('体检情况')) } },
    report: {
      title: '出具体检报告',
      day: '报告日期',
      by: 'clerk',
      from: ['arranged'],
      to: 'reported',
      basis: service(25),
      fields: {
        risks: integer('法律风险点数'),
        advice: optional(internal(longText('完善治理结构、健全管理制度、防范法律风险的建议'))),
        letter: optional(files('体检报告')),
      },
    },
    followUp: {
      title: '回访',
      by: 'clerk',
      from: ['reported'],
      basis: service(25),
      fields: { removed: integer('已消除的风险点数'), remaining: optional(internal(longText('尚未消除的风险和下一步帮助'))) },
    },
    rate: {
      title: '评价',
      by: 'applicant',
      from: ['reported', 'closed'],
      basis: service(37),
      fields: { grade: choice('满意程度', grades), comment: optional(longText('意见建议')) },
    },
    close: { title: '办结', by: 'clerk', from: ['reported'], to: 'closed', basis: service(25), fields: {} },
    withdraw: { title: '撤回申请', day: '撤回日期', by: 'applicant', from: ['applied', 'arranged'], to: 'withdrawn', basis: shandong(15, 2), fields: {} },
  },

  proves: { report: ['arrange'], close: ['arrange', 'report'] },

  gates: {
    arrange: [
      { must: '不得强制或者变相强制企业参加法治体检', basis: shandong(15, 2), since: '2021-01-01', holds: (_, act) => act.forced !== true },
      { must: '不得借法治体检向企业收费或者变相收费', basis: shandong(15, 2), since: '2021-01-01', holds: (_, act) => act.charged !== true },
      { must: '律师不得办理与本人或者其近亲属有利益冲突的法律事务', basis: lawyers(39), holds: (_, act) => act.conflict !== true },
    ],
    report: [
      { should: '出具报告以前，应当由企业填写问卷或者上门体检', basis: service(25), holds: (c) => c.answer !== undefined || c.examine !== undefined },
      {
        should: '问卷反映有欠缺的，报告应当写明风险点和建议',
        basis: service(25),
        holds: (c, act) => !isLacking(c.answer) || (act.risks > 0 && act.advice !== undefined),
      },
    ],
    followUp: [{ should: '已消除的风险点数不应当多于报告的风险点数', basis: service(25), holds: (c, act) => act.removed <= (c.report?.risks ?? 0) }],
    close: [{ should: '报告有风险点的，应当回访以后办结', basis: service(25), holds: (c) => c.report?.risks === 0 || c.followUp !== undefined }],
  },
})

export const legalCheckups = defineRegister(legalCheckup, {
  id: 'legal-checkups',
  title: '企业法治体检台账',
  readers: 'staff',
  also: ['法治体检台账', '企业法治体检登记'],
  columns: [
    { at: 'apply.company', also: ['体检企业', '单位名称'] },
    { at: 'apply.code', also: ['信用代码', '社会信用代码'] },
    { at: 'apply.scale', also: ['规模'] },
    { at: 'apply.on', also: ['申请时间'] },
    { at: 'arrange.firm', also: ['律师事务所'] },
    { at: 'arrange.lawyers', also: ['体检律师'] },
    { at: 'arrange.programme', also: ['活动名称'] },
    { at: 'arrange.on' },
    { at: 'answer.on', also: ['问卷日期'] },
    { at: 'examine.on' },
    { at: 'report.on', also: ['出具报告日期'] },
    { at: 'report.risks', also: ['风险点', '风险数'] },
    { at: 'followUp.on' },
    { at: 'followUp.removed', also: ['已整改风险点数'] },
    { at: 'rate.grade', also: ['企业满意程度'] },
    { at: 'close.on' },
  ],
})

export const checkupsReported = defineIndicator(legalCheckup, {
  id: 'checkups.reported',
  title: '出具法治体检报告',
  unit: '份',
  basis: service(25),
  definition: '报告日期在本年的企业法治体检报告份数',
  includes: (c, year) => c.report !== undefined && yearOf(c.report.on) === year,
})
