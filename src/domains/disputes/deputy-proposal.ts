/** 建议提案办理: deputies' suggestions and members' proposals are assigned, talked over, answered, rated and made public. */
import {
  choice,
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  law,
  longText,
  months,
  names,
  openChoice,
  optional,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const deputies = law('deputies-law', '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法')
const suggestions = law('sd-deputy-suggestions', '山东省人民代表大会代表建议、批评和意见办理工作条例')
const proposals = law('sd-cppcc-proposals', '政协山东省委员会提案工作条例')

const kinds = {
  suggestion: { title: '人大代表建议', also: ['人大建议', '代表建议', '建议', '省人大代表建议', '人大代表建议、批评和意见'] },
  proposal: { title: '政协提案', also: ['提案', '政协委员提案', '委员提案', '省政协提案'] },
} as const
const parts = {
  lead: { title: '主办', also: ['主办件', '独办', '单办', '单独办理'] },
  joint: { title: '会办', also: ['协办', '会办件', '协办件', '参与办理'] },
  separate: { title: '分办', also: ['分办件', '分别办理'] },
}
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
const ways = { visit: { title: '走访' }, meeting: { title: '座谈' }, research: { title: '共同调研' }, phone: { title: '电话' }, letter: { title: '书面' } }

export const deputyProposal = defineProcedure({
  id: 'deputy-proposal',
  system: 'S28',
  title: '建议提案办理',
  basis: [deputies(51), suggestions(19), suggestions(20), toConfirm(proposals())],
  states: { assigned: '办理中', declined: '已说明不属本单位职责', returned: '已改办', replied: '已答复', reopened: '重新办理', withdrawn: '已撤回' },
  number: 'assign.number',
  name: (c) => c.assign?.title ?? '',

  steps: {
    assign: {
      title: '交办',
      by: 'authority',
      opens: true,
      to: 'assigned',
      basis: suggestions(10),
      fields: {
        number: text('编号'),
        kind: choice('类别', kinds),
        title: text('标题'),
        part: optional(openChoice('办理方式', parts)),
        dueOn: optional(day('答复期限')),
        proposers: optional(internal(names('代表或者提案者'))),
        key: optional(flag('重点督办')),
        secret: optional(flag('要求保密')),
        inSession: optional(flag('会议期间交办')),
        office: optional(text('承办处室')),
      },
    },
    decline: {
      title: '说明不属本单位职责',
      day: '说明日期',
      by: 'clerk',
      from: ['assigned'],
      to: 'declined',
      basis: suggestions(12),
      fields: { reasons: longText('情况说明') },
    },
    reassign: {
      title: '同意改办',
      by: 'authority',
      from: ['declined'],
      to: 'returned',
      basis: suggestions(12),
      fields: { body: optional(text('改由何单位办理')) },
    },
    insist: { title: '不同意改办', by: 'authority', from: ['declined'], to: 'assigned', basis: suggestions(12), fields: {} },
    assist: { title: '承担协办', by: 'clerk', from: ['assigned'], basis: suggestions(21), fields: { leadBody: text('主办单位') } },
    submitOpinion: {
      title: '告知协办意见',
      day: '协办意见日期',
      by: 'head',
      from: ['assigned', 'replied'],
      basis: suggestions(21),
      fields: { opinion: longText('协办意见') },
    },
    take: {
      title: '主要负责人研究',
      day: '研究日期',
      by: 'head',
      from: ['assigned', 'reopened'],
      basis: suggestions(16),
      fields: { leader: text('主要负责人'), decision: longText('研究意见') },
    },
    contact: {
      title: '沟通',
      by: 'clerk',
      from: ['assigned', 'reopened'],
      basis: suggestions(17),
      fields: { way: openChoice('沟通方式', ways), record: optional(longText('听取的意见')) },
    },
    extend: { title: '延长答复期限', day: '延期日期', by: 'authority', from: ['assigned'], basis: suggestions(19), fields: { reasons: longText('延期理由') } },
    reply: {
      title: '答复',
      by: 'head',
      from: ['assigned', 'reopened'],
      to: 'replied',
      basis: suggestions(20),
      fields: {
        result: optional(openChoice('答复分类', classes)),
        letter: optional(longText('答复内容')),
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
    followUp: {
      title: '落实后再次答复',
      day: '再次答复日期',
      by: 'head',
      from: ['replied'],
      basis: suggestions(18),
      fields: { progress: longText('落实情况') },
    },
    withdraw: { title: '代表撤回', day: '撤回日期', by: 'authority', from: ['assigned', 'reopened'], to: 'withdrawn', basis: suggestions(9), fields: {} },
  },

  proves: { submitOpinion: ['assist'], publish: ['reply'], dissent: ['reply'] },

  gates: {
    decline: [
      {
        must: '闭会期间交办的建议不属于本单位职责的，应当自收到之日起五日内说明情况',
        basis: suggestions(12),
        holds: (c, act, days) => c.assign?.kind !== 'suggestion' || c.assign.inSession === true || days.calendar(c.assign.on, act.on) <= 5,
      },
      {
        should: '提案不属于本单位职责的，应当自收到之日起五日内说明情况',
        basis: toConfirm(proposals()),
        holds: (c, act, days) => c.assign?.kind !== 'proposal' || days.calendar(c.assign.on, act.on) <= 5,
      },
    ],
    extend: [{ must: '答复期限只能延长一次，至迟不超过六个月', basis: suggestions(19), holds: (c) => c.extend === undefined }],
    submitOpinion: [{ must: '承担协办以后才有协办意见可以告知', basis: suggestions(21), requires: 'assist' }],
    reply: [
      {
        must: '并案办理的、联名提出的，应当分别答复，联名的也可以请领衔代表转复',
        basis: suggestions(20),
        live: true,
        holds: (c, act) => c.assign?.kind !== 'suggestion' || (act.merged !== true && (c.assign.proposers?.length ?? 1) < 2) || act.each === true,
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
        must: '书面答复代表建议应当由主要负责人审核签发',
        basis: suggestions(22),
        live: true,
        holds: (c, act) => c.assign?.kind !== 'suggestion' || act.signer !== undefined,
      },
    ],
    publish: [{ must: '代表要求保密的，建议和答复不得公开', basis: suggestions(11), holds: (c) => c.assign?.secret !== true }],
    followUp: [
      { should: '列入计划、正在解决的，落实后再次答复', basis: suggestions(18), holds: (c) => c.reply?.result === undefined || c.reply.result === 'planned' },
    ],
  },

  clocks: {
    reply: {
      title: '答复期限',
      basis: suggestions(19),
      limit: months(3),
      starts: ['assign'],
      stops: ['reply', 'reassign', 'withdraw'],
      extendedBy: { extend: () => 3 },
      when: (c) => c.assign?.kind !== 'proposal',
    },
    proposalReply: {
      title: '提案答复期限',
      basis: toConfirm(proposals()),
      limit: months(3),
      starts: ['assign'],
      stops: ['reply', 'reassign', 'withdraw'],
      extendedBy: { extend: () => 3 },
      when: (c) => c.assign?.kind === 'proposal',
    },
    opinion: { title: '协办意见期限', basis: suggestions(21), limit: months(1), starts: ['assist'], stops: ['submitOpinion'] },
    again: { title: '重新答复期限', basis: suggestions(24), limit: months(1), starts: ['dissent'], stops: ['reply', 'withdraw'] },
  },
})

export const deputyProposals = defineRegister(deputyProposal, {
  id: 'deputy-proposals',
  title: '人大建议政协提案办理台账',
  // Some deputies ask for secrecy: what is public is published case by case.
  readers: 'staff',
  also: ['建议提案办理台账', '建议提案台账', '两会建议提案台账', '人大代表建议办理台账', '政协提案办理台账'],
  basis: suggestions(27),
  columns: [
    {
      at: 'assign.number',
      also: ['建议提案编号', '件号', '建议编号', '提案编号', '提案号', '案号', '建议（提案）编号', '提案（建议）号', '案件编号', '件编号'],
    },
    { at: 'assign.kind', also: ['类型', '种类', '建议提案类别', '建议或提案', '件类型', '办件类型', '性质'] },
    {
      at: 'assign.title',
      also: ['题目', '案由', '建议提案标题', '内容', '名称', '建议（提案）标题', '建议（提案）题目', '提案标题', '建议标题', '建议提案题目'],
    },
    { at: 'assign.part', also: ['承办方式', '承办类型', '办理类型', '主办会办', '主协办', '办理形式', '承办形式'] },
    { at: 'assign.on', also: ['交办时间', '收到日期', '接收日期', '分办日期', '转办日期', '接收时间', '接件日期'] },
    { at: 'assign.dueOn', also: ['办理期限', '答复截止日期', '办理时限', '限办日期', '要求答复日期', '答复时限', '应答复日期', '办结期限', '答复截止时间'] },
    { at: 'reply.on', also: ['答复时间', '办复日期', '办结日期', '回复日期', '书面答复日期', '办结时间', '答复函日期'] },
    { at: 'reply.result', also: ['办理结果', '办理结果分类', '办理类别'] },
    {
      title: '评价',
      at: 'rate.rating',
      takes: { dissent: ['不满意', '很不满意', '非常不满意'] },
      also: ['满意度', '代表评价', '委员评价', '反馈意见', '测评结果', '评价结果', '代表委员满意度', '代表委员评价', '反馈评价', '反馈情况'],
    },
  ],
  assume: {
    // Ledgers tell what was thought of the answer, not when.
    rate: (f) => f['rate'] && f['reply']?.on,
    dissent: (f) => f['dissent'] && f['reply']?.on,
  },
})

type Assigned = { assign?: { on: string; kind: keyof typeof kinds } }
const assignedIn = (c: Assigned, year: number) => c.assign !== undefined && yearOf(c.assign.on) === year

export const npcSuggestions = defineIndicator(deputyProposal, {
  id: 'npc.suggestions',
  title: '办理人大代表建议',
  unit: '件',
  basis: deputies(51),
  definition: '交办日期在本年的人大代表建议件数',
  includes: (c, year) => assignedIn(c, year) && c.assign?.kind === 'suggestion',
})
export const cppccProposals = defineIndicator(deputyProposal, {
  id: 'cppcc.proposals',
  title: '办理政协提案',
  unit: '件',
  basis: toConfirm(proposals()),
  definition: '交办日期在本年的政协提案件数',
  includes: (c, year) => assignedIn(c, year) && c.assign?.kind === 'proposal',
})
