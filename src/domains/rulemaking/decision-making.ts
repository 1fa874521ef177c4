/** 重大行政决策：集体讨论决定和公布（条例第三章第二节）: nothing is decided before the steps that the matter asks for. */
import { files, flag, type Gates, law, longText, optional, type Steps, text } from '../../define/index.ts'
import { regulation, regulationFrom } from './decision-law.ts'
import type { DecisionState, DecisionSteps } from './major-decision.ts'

const competition = law('fair-competition-regulation', '公平竞争审查条例')

export const makingSteps = {
  decide: {
    title: '集体讨论决定',
    by: 'head',
    from: ['listed'],
    to: 'decided',
    basis: regulation(30),
    fields: {
      meeting: optional(text('会议名称')),
      headSpokeLast: optional(flag('行政首长最后发表意见')),
      againstMajority: optional(flag('决定与多数人意见不一致')),
      reasons: optional(longText('不一致的理由')),
      dissent: optional(longText('不同意见')),
      minutes: optional(files('会议纪要')),
    },
  },
  defer: {
    title: '暂缓决定',
    by: 'head',
    from: ['listed'],
    basis: regulation(30),
    fields: { meeting: optional(text('会议名称')), reasons: longText('暂缓的理由') },
  },
  reportParty: { title: '请示报告', by: 'head', from: ['listed', 'decided'], basis: regulation(31), fields: {} },
  publish: {
    title: '公布',
    by: 'clerk',
    from: ['listed', 'decided'],
    to: 'published',
    basis: regulation(32),
    fields: { link: optional(text('公布网址')), interpretation: optional(longText('解读')) },
  },
  archive: { title: '归档', by: 'clerk', from: ['decided', 'published', 'stopped', 'dropped'], basis: regulation(33), fields: {} },
} as const satisfies Steps<DecisionState>

export const makingGates: Gates<DecisionSteps> = {
  decide: [
    { must: '决策机关决定启动、拟订草案以后才能集体讨论', basis: regulation(10), requires: ['initiate', 'draft'], live: true, since: regulationFrom },
    {
      must: '征求意见的期限届满以后才能集体讨论',
      basis: regulation(15),
      holds: (c, act) => c.log.every((a) => a.step !== 'participate' || a.data.until === undefined || a.data.until < act.on),
      since: regulationFrom,
    },
    {
      should: '征求的意见应当归纳研究，形成采纳情况',
      basis: regulation(18),
      holds: (c) => c.participate === undefined || c.participate.summary !== undefined || c.participate.consultation !== undefined,
      live: true,
      since: regulationFrom,
    },
    {
      must: '除依法不公开的外，集体讨论以前应当经过公众参与',
      basis: regulation(14),
      when: { 'list.closed': false },
      requires: 'participate',
      since: regulationFrom,
    },
    {
      must: '专业性、技术性较强的决策，集体讨论以前应当经过专家论证',
      basis: regulation(19),
      when: { 'list.specialised': true },
      requires: 'argue',
      since: regulationFrom,
    },
    {
      must: '可能影响社会稳定、公共安全的决策，集体讨论以前应当经过风险评估',
      basis: regulation(22),
      when: { 'list.risky': true },
      requires: 'assessRisk',
      since: regulationFrom,
    },
    { must: '风险不可控的，应当调整到可控以后才能决定', basis: regulation(24), holds: (c) => c.assessRisk?.risk !== 'uncontrollable', since: regulationFrom },
    {
      must: '涉及市场主体的决策，应当经过公平竞争审查',
      basis: regulation(29),
      when: { 'list.marketPlayers': true },
      requires: 'reviewCompetition',
      since: regulationFrom,
    },
    {
      must: '公平竞争审查认为不得出台的，不得决定',
      basis: competition(18),
      holds: (c) => c.reviewCompetition?.outcome !== 'violating',
      since: '2024-08-01',
      byStep: true,
    },
    { must: '未经合法性审查的，不得提交集体讨论', basis: regulation(25), requires: 'reviewLegality', since: regulationFrom },
    {
      must: '经审查不合法的，不得提交集体讨论；探索性改革应当明示法律风险',
      basis: regulation(25),
      holds: (c) => c.reviewLegality?.outcome !== 'illegal' || c.reviewLegality.exploratory === true,
      since: regulationFrom,
    },
    { must: '行政首长应当最后发表意见', basis: regulation(30), holds: (_, act) => act.headSpokeLast === true, live: true },
    { must: '决定与多数人意见不一致的，应当说明理由', basis: regulation(30), holds: (_, act) => act.againstMajority !== true || act.reasons !== undefined },
    { must: '集体讨论决定的情况应当如实记录，不同意见应当如实载明', basis: regulation(30), holds: (_, act) => act.minutes !== undefined, live: true },
  ],
  publish: [
    { must: '集体讨论决定以后才能公布', basis: regulation(30), requires: 'decide', since: regulationFrom },
    { should: '出台以前应当按规定向同级党委请示报告', basis: regulation(31), requires: 'reportParty', live: true },
    {
      should: '专业性、技术性较强的决策，公布时应当说明意见采纳情况并宣传解读',
      basis: regulation(32),
      when: { 'list.specialised': true },
      holds: (_, act) => act.interpretation !== undefined,
      live: true,
    },
    { must: '依法不公开的决策，不得公布', basis: regulation(32), holds: (c) => c.list?.closed !== true },
  ],
}
