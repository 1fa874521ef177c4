/** 优化营商环境方案: the plan of a year, heard with enterprises, issued and published, assessed by their satisfaction, summed up. */
import { defineJourneys, defineProcedure, defineRegister, flag, integer, law, longText, names, number, optional, text, year } from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')

export const environmentPlan = defineProcedure({
  id: 'environment-plan',
  system: 'S09',
  title: '优化营商环境方案',
  basis: [business(7), business(8), business(48), shandong(4), shandong(55)],
  states: { drafted: '起草中', issued: '实施中', closed: '已总结' },
  number: 'draft.number',
  name: (c) => c.draft?.title ?? '',
  inForce: (c) => c.state === 'issued',

  steps: {
    draft: {
      title: '起草',
      by: 'clerk',
      opens: true,
      to: 'drafted',
      basis: business(7, 2),
      fields: { number: text('方案编号'), title: text('方案名称'), year: year('实施年度'), office: optional(text('牵头处室')) },
    },
    consult: {
      title: '听取企业意见',
      day: '听取意见日期',
      by: 'clerk',
      from: ['drafted'],
      basis: business(48, 1),
      fields: {
        enterprises: optional(names('听取意见的企业')),
        associations: optional(names('听取意见的行业协会商会')),
        opinions: longText('反映的困难、问题和建议'),
        adopted: optional(longText('采纳情况')),
      },
    },
    issue: { title: '印发', by: 'head', from: ['drafted'], to: 'issued', basis: business(7, 2), fields: { document: optional(text('文号')) } },
    publish: { title: '公布', by: 'clerk', from: ['issued'], basis: business(38), fields: { address: optional(text('公布的网址')) } },
    evaluate: {
      title: '评价',
      by: 'clerk',
      from: ['issued'],
      basis: business(8, 1),
      fields: {
        surveyed: optional(integer('参加评价的企业数')),
        satisfaction: optional(number('企业满意率（%）')),
        found: longText('评价发现的问题'),
        burdened: optional(flag('影响企业正常生产经营或者增加企业负担')),
        profited: optional(flag('利用评价谋取利益')),
      },
    },
    close: {
      title: '总结',
      by: 'head',
      from: ['issued'],
      to: 'closed',
      basis: business(7, 1),
      fields: { done: integer('已完成的任务数'), undone: integer('未完成的任务数'), reasons: optional(longText('未完成的原因和后续措施')) },
    },
  },

  proves: { publish: ['issue'], evaluate: ['issue'], close: ['issue'] },

  gates: {
    issue: [{ should: '印发方案以前，应当听取市场主体的反映和诉求', basis: business(48, 1), requires: 'consult' }],
    evaluate: [
      {
        must: '开展营商环境评价，不得影响市场主体正常生产经营活动或者增加市场主体负担',
        basis: business(8, 2),
        since: '2020-01-01',
        holds: (_, act) => act.burdened !== true,
      },
      { must: '任何单位不得利用营商环境评价谋取利益', basis: business(8, 3), since: '2020-01-01', holds: (_, act) => act.profited !== true },
    ],
    close: [
      { should: '方案的实施情况应当经过以市场主体满意度为导向的评价', basis: business(8, 1), requires: 'evaluate' },
      { should: '有任务没有完成的，应当说明原因和后续措施', basis: business(7, 1), holds: (_, act) => act.undone === 0 || act.reasons !== undefined },
    ],
  },
})

export const environmentPlans = defineRegister(environmentPlan, {
  id: 'environment-plans',
  title: '优化营商环境方案台账',
  readers: 'public',
  publicIn: ['issued', 'closed'],
  also: ['营商环境方案台账', '营商环境工作方案台账'],
  basis: business(38),
  columns: [
    { at: 'draft.number', also: ['编号'] },
    { at: 'draft.title', also: ['名称', '工作方案'] },
    { at: 'draft.year', also: ['年度'] },
    { at: 'draft.office', also: ['责任处室'] },
    { at: 'draft.on' },
    { at: 'consult.on' },
    { at: 'issue.on', also: ['印发时间', '发布日期'] },
    { at: 'issue.document', also: ['印发文号'] },
    { at: 'publish.on', also: ['公开日期'] },
    { at: 'evaluate.on' },
    { at: 'evaluate.satisfaction', also: ['满意率', '满意度'] },
    { at: 'close.on' },
    { at: 'close.done', also: ['完成任务数'] },
    { at: 'close.undone' },
  ],
})

const draft = ['draft', '2023-02-01', { number: 'YS2023', title: '2023年优化营商环境工作方案', year: 2023, office: '政策法规处' }] as const
const consult = ['consult', '2023-02-10', { enterprises: ['某化工有限公司'], associations: ['某行业协会'], opinions: '希望压减换证时限' }] as const
const issue = ['issue', '2023-03-01', { document: '某工信法〔2023〕3号' }] as const
const evaluate = ['evaluate', '2023-11-20', { surveyed: 120, satisfaction: 96.5, found: '政策解读不够及时' }] as const
export const environmentPlanJourneys = defineJourneys(environmentPlan, [
  {
    tells: '起草、听取企业意见、印发、公布、评价、总结',
    acts: [
      draft,
      consult,
      issue,
      ['publish', '2023-03-06', {}],
      evaluate,
      ['close', '2023-12-20', { done: 17, undone: 1, reasons: '系统改造跨年，转入下一年度' }],
    ],
    ends: { state: 'closed' },
  },
  { tells: '没有听取企业意见的，提醒', acts: [draft, issue], ends: { state: 'issued', warned: '印发方案以前，应当听取市场主体的反映和诉求' } },
  {
    tells: '评价增加企业负担的，不能评价',
    acts: [draft, consult, issue, ['evaluate', '2023-11-20', { found: '无', burdened: true }]],
    ends: { refused: '开展营商环境评价，不得影响市场主体正常生产经营活动或者增加市场主体负担' },
  },
  {
    tells: '利用评价谋取利益的，不能评价',
    acts: [draft, consult, issue, ['evaluate', '2023-11-20', { found: '无', profited: true }]],
    ends: { refused: '任何单位不得利用营商环境评价谋取利益' },
  },
  {
    tells: '没有评价的，总结时提醒',
    acts: [draft, consult, issue, ['close', '2023-12-20', { done: 18, undone: 0 }]],
    ends: { state: 'closed', warned: '方案的实施情况应当经过以市场主体满意度为导向的评价' },
  },
  {
    tells: '没有说明未完成原因的，提醒',
    acts: [draft, consult, issue, evaluate, ['close', '2023-12-20', { done: 17, undone: 1 }]],
    ends: { state: 'closed', warned: '有任务没有完成的，应当说明原因和后续措施' },
  },
])
