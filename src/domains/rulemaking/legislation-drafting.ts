/** 立法项目：立项和起草（规章制定程序条例第二章，立法法第九十三条，行政处罚法第十二条，行政强制法第十条）: what is planned, and what may be provided for. */
import { day, flag, type Gates, law, money, openChoice, optional, type Steps, text, toConfirm, year } from '../../define/index.ts'
import { legislation, rules } from './legislation-law.ts'
import type { ProjectState, ProjectSteps } from './legislation-project.ts'

const shandongRules = law('sd-rules-procedure', '山东省政府规章制定程序规定')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const fineLimit = law('sd-fine-limit', '山东省地方政府规章设定罚款限额规定')
const kinds = { regulation: { title: '地方性法规', also: ['法规', '省地方性法规'] }, rule: { title: '政府规章', also: ['省政府规章', '规章', '地方政府规章'] } }
const manners = {
  make: { title: '制定', also: ['新制定', '起草制定'] },
  revise: { title: '修订' },
  amend: { title: '修正', also: ['修改'] },
  repeal: { title: '废止' },
}

export const draftingSteps = {
  plan: {
    title: '列入计划',
    by: 'head',
    opens: true,
    to: 'planned',
    basis: rules(12),
    fields: {
      title: text('项目名称'),
      kind: optional(openChoice('类别', kinds)),
      manner: optional(openChoice('立法方式', manners)),
      year: year('计划年度'),
      stage: optional(text('阶段')),
      appliedOn: optional(day('立项申请日期')),
    },
  },
  draft: {
    title: '起草',
    by: 'clerk',
    from: ['planned', 'returned'],
    to: 'drafting',
    basis: rules(14),
    fields: {
      office: optional(text('起草单位')),
      marketPlayers: optional(flag('涉及市场主体')),
      largestFine: optional(money('设定罚款的最高数额')),
      dangerous: optional(flag('罚款涉及公共安全、生态环境和自然资源、人身财产安全')),
      coercion: optional(flag('设定行政强制措施')),
      harshPenalty: optional(flag('设定限制人身自由或者吊销营业执照的处罚')),
      addedPenalty: optional(flag('补充设定行政处罚')),
      burden: optional(flag('没有上位依据而减损权利或者增加义务')),
      interests: optional(flag('涉及重大利益调整')),
    },
  },
} as const satisfies Steps<ProjectState>

export const draftingGates: Gates<ProjectSteps> = {
  plan: [
    {
      must: '规章一般称规定、办法，不得称条例',
      basis: rules(7),
      holds: (_, act) => act.kind !== 'rule' || !/条例(?:（[^）]*）)?》?$/.test(act.title),
      live: true,
    },
    {
      should: '申请规章立项，应当在上一年10月底以前提出',
      basis: toConfirm(shandongRules(6)),
      holds: (_, act) => act.kind !== 'rule' || act.appliedOn === undefined || act.appliedOn <= `${act.year - 1}-10-31`,
    },
  ],
  draft: [
    {
      must: '没有法律、行政法规、地方性法规的依据，规章不得减损权利或者增加义务',
      basis: legislation(93),
      holds: (c, act) => c.plan?.kind !== 'rule' || act.burden !== true,
    },
    { must: '规章不得设定行政强制措施', basis: compulsion(10), holds: (c, act) => c.plan?.kind !== 'rule' || act.coercion !== true },
    {
      must: '地方性法规不得设定限制人身自由、吊销营业执照的处罚',
      basis: penalty(12),
      holds: (c, act) => c.plan?.kind !== 'regulation' || act.harshPenalty !== true,
    },
    {
      must: '规章设定罚款不得超过十万元；涉及公共安全、生态环境和自然资源、人身财产安全的，不得超过二十万元',
      basis: fineLimit(3),
      holds: (c, act) => c.plan?.kind !== 'rule' || (act.largestFine ?? 0) <= (act.dangerous === true ? 200_000 : 100_000),
    },
  ],
}
