/** 重大行政决策：目录、启动和草案（条例第二章）: the public and experts are heard, and the risk is assessed. */
import { choice, day, files, flag, type Gates, integer, longText, names, openChoice, optional, reference, type Steps, text } from '../../define/index.ts'
import { regulation, regulationFrom } from './decision-law.ts'
import type { DecisionState, DecisionSteps } from './major-decision.ts'

/** The five kinds of article 3, and what it leaves out. */
const kinds = {
  policy: { title: '公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施', also: ['重大公共政策', '重大政策'] },
  plan: { title: '经济和社会发展等方面的重要规划', also: ['重要规划', '规划'] },
  resources: { title: '开发利用、保护重要自然资源和文化资源的重大公共政策和措施' },
  project: { title: '重大公共建设项目', also: ['重大项目'] },
  other: { title: '对经济社会发展有重大影响、涉及重大公共利益或者公众切身利益的其他重大事项', also: ['其他重大事项'] },
  outside: { title: '宏观调控决策、政府立法决策或者突发事件应急处置决策' },
} as const
const risks = { controllable: { title: '风险可控', also: ['可控', '低风险'] }, uncontrollable: { title: '风险不可控', also: ['不可控', '高风险'] } } as const
const channels = {
  website: { title: '网上公开征求意见' },
  hearing: { title: '听证会' },
  meeting: { title: '座谈会' },
  visit: { title: '实地走访' },
  survey: { title: '问卷调查、民意调查' },
}

export const draftSteps = {
  list: {
    title: '列入目录',
    by: 'head',
    opens: true,
    to: 'listed',
    basis: regulation(3),
    fields: {
      title: text('决策事项'),
      office: optional(text('承办单位')),
      kind: optional(choice('事项类型', kinds)),
      catalogue: optional(text('决策目录')),
      partyAgreed: optional(flag('目录经同级党委同意并向社会公布')),
      closed: optional(flag('依法不公开')),
      specialised: optional(flag('专业性、技术性较强')),
      risky: optional(flag('可能影响社会稳定、公共安全')),
      marketPlayers: optional(flag('涉及市场主体')),
    },
  },
  initiate: { title: '决定启动', by: 'head', from: ['listed'], basis: regulation(10), fields: { responsible: text('承办单位') } },
  draft: {
    title: '拟订草案',
    by: 'clerk',
    from: ['listed'],
    basis: regulation(12),
    fields: { draft: optional(files('草案')), disputes: optional(longText('部门争议和处理')) },
  },
  participate: {
    title: '组织公众参与',
    day: '公众参与日期',
    by: 'clerk',
    from: ['listed'],
    basis: regulation(14),
    fields: {
      channel: optional(openChoice('方式', channels)),
      consultation: optional(reference('征求意见的公告编号', 'consultation')),
      until: optional(day('征求意见截止日期')),
      shortenedBecause: optional(longText('缩短期限的理由')),
      received: optional(integer('收到意见数')),
      adopted: optional(integer('采纳意见数')),
      summary: optional(longText('意见采纳情况')),
    },
  },
  hear: {
    title: '听证',
    by: 'clerk',
    from: ['listed'],
    basis: regulation(16),
    fields: { materialsOn: day('听证材料送达日期'), participants: names('听证参加人'), record: optional(files('听证笔录')) },
  },
  argue: {
    title: '专家论证',
    by: 'clerk',
    from: ['listed'],
    basis: regulation(19),
    fields: {
      experts: optional(names('专家')),
      interested: optional(flag('有直接利害关系')),
      signed: optional(flag('书面意见由专家署名')),
      opinion: optional(longText('论证意见')),
    },
  },
  assessRisk: {
    title: '风险评估',
    by: 'clerk',
    from: ['listed'],
    basis: regulation(22),
    fields: { risk: optional(choice('评估结论', risks)), report: optional(longText('评估报告')) },
  },
  drop: { title: '终止决策程序', by: 'head', from: ['listed'], to: 'dropped', basis: regulation(10), fields: { reasons: longText('理由') } },
} as const satisfies Steps<DecisionState>

export const draftGates: Gates<DecisionSteps> = {
  list: [
    {
      must: '宏观调控决策、政府立法决策和突发事件应急处置决策不适用重大行政决策程序',
      basis: regulation(3),
      holds: (_, act) => act.kind !== 'outside',
      since: regulationFrom,
    },
    {
      should: '决策目录应当经同级党委同意后向社会公布',
      basis: regulation(3),
      holds: (_, act) => act.catalogue === undefined || act.partyAgreed === true,
      live: true,
    },
  ],
  participate: [
    {
      must: '公开征求意见一般不少于三十日，因情况紧急等缩短的应当说明',
      basis: regulation(15),
      holds: (_, act, days) => act.until === undefined || act.shortenedBecause !== undefined || days.calendar(act.on, act.until) >= 30,
    },
  ],
  hear: [{ must: '听证材料应当在听证会七日前送达参加人', basis: regulation(16), holds: (_, act, days) => days.calendar(act.materialsOn, act.on) > 7 }],
  argue: [
    { must: '不得选择有直接利害关系的专家', basis: regulation(20), holds: (_, act) => act.interested !== true },
    { must: '专家论证意见应当是书面的，由专家署名', basis: regulation(19), holds: (_, act) => act.signed === true, live: true },
  ],
}
