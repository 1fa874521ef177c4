/** 人大建议政协提案办理台账: the register of suggestions and proposals, and what the report counts of them. */
import { defineIndicator, defineRegister, toConfirm, yearOf } from '../../define/index.ts'
import { deputyProposal } from './deputy-proposal.ts'
import { deputies, proposals, suggestions, type kinds } from './law.ts'

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
