/** 建议提案的答复和反馈（第十八条至第二十四条、第二十七条）: answered in three months, again in one where the deputy is dissatisfied, made public. */
import { choice, flag, longText, months, openChoice, optional, text, toConfirm, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import type { ProposalState, ProposalSteps } from './deputy-proposal.ts'
import { proposals, suggestions } from './law.ts'

const manners = { written: { title: '书面答复', also: ['书面'] }, inPerson: { title: '当面答复', also: ['当面'] } } as const
/** The four classes of article 18 of the provincial regulation. */
const classes = {
  resolved: { title: '已经解决或者部分解决', also: ['A', 'A类', '已解决', '部分解决'] },
  planned: { title: '列入计划逐步解决', also: ['B', 'B类', '列入计划', '正在解决'] },
  limited: { title: '受条件限制暂时无法解决', also: ['C', 'C类', '暂时无法解决', '留作参考'] },
  explained: { title: '不符合规定，作出说明', also: ['D', 'D类', '说明解释'] },
}
const ratings = {
  satisfied: { title: '满意', also: ['非常满意', '很满意'] },
  fair: { title: '基本满意', also: ['较满意', '比较满意'] },
  understood: { title: '理解', also: ['表示理解'] },
}

export const replySteps = {
  reply: {
    title: '答复',
    by: 'head',
    from: ['assigned', 'reopened'],
    to: 'replied',
    basis: suggestions(20),
    fields: {
      result: optional(openChoice('答复分类', classes)),
      letter: optional(longText('答复内容')),
      manner: optional(choice('答复形式', manners)),
      agreed: optional(flag('代表已签署意见')),
      signer: optional(text('审核签发的主要负责人')),
      merged: optional(flag('并案办理')),
      each: optional(flag('已分别答复每一位代表，或者请领衔代表转复')),
      copied: optional(flag('已抄送交办机关')),
    },
  },
  rate: {
    title: '评价',
    by: 'authority',
    from: ['replied'],
    basis: suggestions(23),
    fields: { rating: openChoice('评价', ratings), attitude: optional(openChoice('对办理态度的评价', ratings)) },
  },
  dissent: {
    title: '表示不满意',
    day: '反馈不满意日期',
    by: 'authority',
    from: ['replied'],
    to: 'reopened',
    basis: suggestions(24),
    fields: { reasons: optional(longText('不满意的理由')) },
  },
  publish: { title: '公开', by: 'clerk', from: ['replied'], basis: suggestions(27), fields: { link: optional(text('公开网址')) } },
  followUp: { title: '落实后再次答复', day: '再次答复日期', by: 'head', from: ['replied'], basis: suggestions(18), fields: { progress: longText('落实情况') } },
} as const satisfies Steps<ProposalState>

export const replyGates: Gates<ProposalSteps> = {
  reply: [
    {
      must: '并案办理的、联名提出的，应当分别答复，联名的也可以请领衔代表转复',
      basis: suggestions(20),
      live: true,
      holds: (c, act) => c.assign?.kind !== 'suggestion' || (act.merged !== true && (c.assign.proposers?.length ?? 1) < 2) || act.each === true,
    },
    {
      must: '书面答复代表建议应当由主要负责人审核签发',
      basis: suggestions(22),
      live: true,
      holds: (c, act) => c.assign?.kind !== 'suggestion' || act.manner === 'inPerson' || act.signer !== undefined,
    },
    {
      must: '当面答复代表建议的，应当由代表签署意见',
      basis: suggestions(22),
      live: true,
      holds: (c, act) => c.assign?.kind !== 'suggestion' || act.manner !== 'inPerson' || act.agreed === true,
    },
    {
      should: '答复应当抄送人大人事代表机构和政府办公厅',
      basis: suggestions(22),
      live: true,
      holds: (c, act) => c.assign?.kind !== 'suggestion' || act.copied === true,
    },
    {
      should: '重点督办的建议由主要负责人负责，答复前应当由其研究',
      basis: suggestions(16),
      live: true,
      holds: (c) => c.assign?.key !== true || c.take !== undefined,
    },
    { should: '答复前应当与代表或者提案者沟通，听取意见', basis: suggestions(17), live: true, requires: 'contact' },
    {
      should: '协办的建议由主办单位统一答复，协办单位应当告知协办意见',
      basis: suggestions(21),
      live: true,
      holds: (c) => c.assign?.kind !== 'suggestion' || c.assign.part !== 'joint',
    },
  ],
  publish: [{ must: '代表要求保密的，建议和答复不得公开', basis: suggestions(11), holds: (c) => c.assign?.secret !== true }],
  followUp: [
    { should: '列入计划、正在解决的，落实后再次答复', basis: suggestions(18), holds: (c) => c.reply?.result === undefined || c.reply.result === 'planned' },
  ],
}

export const replyClocks: Clocks<ProposalSteps> = {
  reply: {
    title: '答复期限',
    basis: suggestions(19),
    limit: months(3),
    starts: ['assign'],
    stops: ['reply', 'reassign', 'withdraw', 'submitOpinion'],
    extendedBy: { extend: () => 3 },
    when: (c) => c.assign?.kind !== 'proposal',
  },
  proposalReply: {
    title: '提案答复期限',
    basis: toConfirm(proposals()),
    limit: months(3),
    starts: ['assign'],
    stops: ['reply', 'reassign', 'withdraw', 'submitOpinion'],
    extendedBy: { extend: () => 3 },
    when: (c) => c.assign?.kind === 'proposal',
  },
  again: { title: '重新答复期限', basis: suggestions(24), limit: months(1), starts: ['dissent'], stops: ['reply', 'withdraw'] },
}
