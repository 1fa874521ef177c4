/** 公平竞争审查：标准和审查（条例第二章、第三章）: a draft is held against the standards, those concerned are heard, exceptions are justified. */
import { choice, flag, type Gates, longText, names, openChoice, optional, reference, type Steps, text, toConfirm } from '../../define/index.ts'
import { competition, regulationFrom, rules2021 } from './competition-law.ts'
import { competitionOutcomes, inside } from './competition-outcomes.ts'
import type { CompetitionState, CompetitionSteps } from './fair-competition-review.ts'

const kinds = {
  normative: { title: '规范性文件', also: ['行政规范性文件'] },
  rule: { title: '规章', also: ['政府规章', '规章草案'] },
  regulation: { title: '地方性法规', also: ['法规草案', '地方性法规草案'] },
  policy: { title: '政策性文件', also: ['政策文件'] },
  measure: { title: '其他政策措施', also: ['具体政策措施', '政策措施', '一事一议'] },
}
const levels = { department: { title: '部门出台' }, government: { title: '政府出台或者提请人大审议' } } as const
const exceptionGrounds = {
  security: { title: '维护国家安全和发展利益' },
  innovation: { title: '促进科学技术进步、增强国家自主创新能力' },
  publicInterest: { title: '节约能源、保护环境、救灾救助等社会公共利益' },
  other: { title: '法律、行政法规规定的其他情形' },
} as const

export const examinationSteps = {
  submit: {
    title: '送审',
    day: '收件日期',
    by: 'clerk',
    opens: true,
    to: 'submitted',
    basis: competition(2),
    fields: {
      title: text('文件名称'),
      kind: optional(openChoice('文件类型', kinds)),
      office: optional(text('承办处室')),
      level: optional(choice('出台机关', levels)),
      publicInterest: optional(flag('关系社会公众利益')),
    },
  },
  compare: {
    title: '对照审查标准',
    by: 'clerk',
    from: ['submitted'],
    basis: competition(17),
    fields: {
      entry: flag('限制市场准入和退出'),
      flow: flag('限制商品、要素自由流动'),
      cost: flag('没有法定依据而影响生产经营成本'),
      conduct: flag('影响生产经营行为'),
      clauses: optional(longText('涉及的条款')),
    },
  },
  hearParties: {
    title: '听取意见',
    by: 'clerk',
    from: ['submitted'],
    basis: competition(16),
    fields: {
      parties: names('经营者、行业协会商会等利害关系人'),
      public: optional(flag('已听取社会公众意见')),
      consultation: optional(reference('征求意见的公告编号', 'consultation')),
      opinions: longText('意见和采纳情况'),
    },
  },
  justify: {
    title: '论证适用例外',
    day: '例外论证日期',
    by: 'clerk',
    from: ['submitted'],
    basis: competition(12),
    fields: {
      ground: choice('例外情形', exceptionGrounds),
      noLesser: flag('没有对公平竞争影响更小的替代方案'),
      term: optional(text('实施期限或者终止条件')),
      reasons: longText('论证'),
    },
  },
  preliminary: { title: '初审', by: 'clerk', from: ['submitted'], basis: competition(14), fields: { opinion: longText('初审意见') } },
  reviewJointly: { title: '市场监管部门会同审查', by: 'authority', from: ['submitted'], basis: competition(14), fields: { opinion: longText('审查意见') } },
  conclude: {
    title: '审查',
    by: 'reviewer',
    from: ['submitted'],
    to: 'concluded',
    basis: competition(17),
    fields: { outcome: choice('审查结论', competitionOutcomes), reasons: optional(longText('审查意见')) },
  },
  withdraw: { title: '撤回送审', by: 'clerk', from: ['submitted'], to: 'withdrawn', basis: competition(17), fields: {} },
} as const satisfies Steps<CompetitionState>

export const examinationGates: Gates<CompetitionSteps> = {
  justify: [
    { must: '适用例外应当没有对公平竞争影响更小的替代方案', basis: competition(12), holds: (_, act) => act.noLesser, since: regulationFrom, byStep: true },
    {
      must: '适用例外应当确定合理的实施期限或者终止条件',
      basis: competition(12),
      holds: (_, act) => act.term !== undefined,
      since: regulationFrom,
      byStep: true,
    },
  ],
  reviewJointly: [
    { must: '会同审查以前，起草单位应当初步审查', basis: competition(14), requires: 'preliminary', live: true, since: regulationFrom, byStep: true },
  ],
  conclude: [
    {
      must: '关系社会公众利益的，还应当听取社会公众意见',
      basis: competition(16),
      when: { 'submit.publicInterest': true, 'conclude.outcome': inside },
      holds: (c) => c.hearParties?.public === true || c.hearParties?.consultation !== undefined,
      live: true,
      since: regulationFrom,
      byStep: true,
    },
    {
      should: '认为不涉及经营者经济活动的，应当记录理由',
      basis: competition(2),
      since: '2024-08-01',
      byStep: true,
      holds: (_, act) => act.outcome !== 'outside' || act.reasons !== undefined,
      live: true,
    },
    {
      must: '作出结论以前应当逐项对照审查标准',
      basis: competition(17),
      when: { 'conclude.outcome': inside },
      requires: 'compare',
      live: true,
      since: regulationFrom,
      byStep: true,
    },
    {
      must: '作出结论以前应当听取经营者、行业协会商会等利害关系人的意见',
      basis: competition(16),
      when: { 'conclude.outcome': inside },
      requires: 'hearParties',
      live: true,
      since: regulationFrom,
      byStep: true,
    },
    {
      should: '作出结论以前应当征求利害关系人的意见或者向社会公开征求意见',
      basis: toConfirm(rules2021()),
      since: '2021-06-29',
      when: { 'conclude.outcome': inside },
      requires: 'hearParties',
      live: true,
      until: regulationFrom,
      byStep: true,
    },
    {
      must: '适用例外规定的，应当在结论中详细说明',
      basis: competition(17),
      when: { 'conclude.outcome': 'exception' },
      requires: 'justify',
      holds: (_, act) => act.reasons !== undefined,
      live: true,
      since: regulationFrom,
      byStep: true,
    },
    {
      must: '政府出台或者提请人大审议的，应当由市场监管部门会同审查',
      basis: competition(14),
      when: { 'submit.level': 'government' },
      requires: 'reviewJointly',
      live: true,
      since: regulationFrom,
      byStep: true,
    },
    {
      should: '有违反审查标准的内容，又不适用例外规定的，应当修改或者不得出台',
      basis: competition(18),
      since: '2024-08-01',
      byStep: true,
      holds: (c, act) => act.outcome !== 'fair' || c.compare === undefined || !(c.compare.entry || c.compare.flow || c.compare.cost || c.compare.conduct),
    },
  ],
}
