/** 复议机关：审理的一般规定和证据（第四章第一节、第二节）: who handles the case, inquiry, stay of execution, suspension and termination. */
import { choice, confidential, flag, longText, names, optional, text, type CaseOf, type Gates, type Steps } from '../../define/index.ts'
import { amended, reconsideration, regulation, revised } from './law.ts'
import { suspensionGrounds } from './outcomes.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

/** Article 42. */
const stayGrounds = {
  respondent: { title: '被申请人认为需要停止执行' },
  authority: { title: '复议机关认为需要停止执行' },
  requested: { title: '申请人、第三人申请，要求合理' },
  statutory: { title: '法律、法规、规章规定停止执行' },
} as const
/** Article 41. */
const terminationGrounds = {
  withdrawn: { title: '申请人撤回申请，准予撤回（第一项）' },
  noHeir: { title: '申请人死亡，没有近亲属或者近亲属放弃权利（第二项）' },
  noSuccessor: { title: '法人或者其他组织终止，没有承受人或者承受人放弃权利（第三项）' },
  criminal: { title: '因同一违法行为涉嫌犯罪，被采取刑事强制措施（第四项）' },
  sixtyDays: { title: '中止满六十日，中止的原因仍未消除（第五项）' },
} as const
const secrets = {
  state: { title: '国家秘密' },
  commercial: { title: '商业秘密' },
  privacy: { title: '个人隐私' },
  security: { title: '可能危及国家安全、公共安全、社会稳定' },
} as const
// Article 41, item 5, names only these of the grounds of article 39.
const endsInSixtyDays: ReadonlySet<string> = new Set(['death', 'capacity', 'successor'])

export const trialSteps = {
  assign: {
    title: '指定复议人员',
    day: '指定日期',
    by: 'head',
    from: ['accepted'],
    basis: reconsideration(36),
    fields: { handlers: names('复议人员'), complex: flag('重大、疑难、复杂'), technical: flag('专业性、技术性较强') },
  },
  join: { title: '通知第三人参加', by: 'clerk', from: ['accepted'], basis: reconsideration(16), fields: { third: confidential(text('第三人')) } },
  stay: {
    title: '停止执行',
    by: 'head',
    from: ['accepted', 'suspended'],
    basis: reconsideration(42),
    fields: { ground: choice('停止执行的情形', stayGrounds) },
  },
  investigate: {
    title: '调查取证',
    by: 'clerk',
    from: ['accepted'],
    basis: reconsideration(45),
    fields: { investigators: names('调查人员'), shown: flag('已出示证件'), record: longText('调查取证情况') },
  },
  beginSurvey: { title: '开始现场勘验', by: 'clerk', from: ['accepted'], basis: regulation(34), fields: {} },
  endSurvey: { title: '结束现场勘验', by: 'clerk', from: ['accepted'], basis: regulation(34), fields: {} },
  beginAppraisal: { title: '委托鉴定', by: 'clerk', from: ['accepted'], basis: regulation(37), fields: { institution: text('鉴定机构') } },
  endAppraisal: { title: '收到鉴定意见', by: 'clerk', from: ['accepted'], basis: regulation(37), fields: {} },
  inspectFile: {
    title: '查阅、复制材料',
    day: '查阅日期',
    by: 'applicant',
    from: ['accepted', 'suspended'],
    basis: reconsideration(47),
    fields: { withheld: optional(choice('不予查阅的部分涉及', secrets)) },
  },
  suspend: {
    title: '中止',
    by: 'head',
    from: ['accepted'],
    to: 'suspended',
    basis: reconsideration(39),
    fields: { ground: choice('中止的情形', suspensionGrounds), told: flag('已书面告知当事人') },
  },
  resume: { title: '恢复审理', by: 'head', from: ['suspended'], to: 'accepted', basis: reconsideration(39), fields: { told: flag('已书面告知当事人') } },
  withdraw: {
    title: '撤回申请',
    by: 'applicant',
    from: ['accepted', 'suspended'],
    basis: reconsideration(74),
    fields: { settled: flag('因达成和解'), agreement: optional(confidential(longText('和解内容'))) },
  },
  terminate: {
    title: '终止',
    by: 'head',
    from: ['accepted', 'suspended'],
    to: 'terminated',
    basis: reconsideration(41),
    fields: { ground: choice('终止的情形', terminationGrounds) },
  },
} as const satisfies Steps<AuthorityState>

type Case = CaseOf<AuthoritySteps>
/** Whether the reviewed document that the case was suspended for has been dealt with, or whether there is none. */
export const documentDealtWith = (c: Case): boolean => c.beginDocumentReview === undefined || c.disposeDocument !== undefined || c.receiveDisposal !== undefined

export const trialGates: Gates<AuthoritySteps> = {
  assign: [
    { must: '审理复议案件，应当由两名以上复议人员参加', basis: regulation(32), until: revised, holds: (_, act) => act.handlers.length >= 2 },
    { should: '审理复议案件，一般由两名以上复议人员参加', basis: regulation(32), since: revised, holds: (_, act) => act.handlers.length >= 2 },
  ],
  investigate: [
    {
      must: '调查取证时，复议人员不得少于两人，并应当出示工作证件',
      basis: reconsideration(45),
      since: revised,
      holds: (_, act) => act.investigators.length >= 2 && act.shown,
    },
    {
      must: '调查取证时，复议人员不得少于二人，并应当出示证件',
      basis: regulation(34),
      until: revised,
      holds: (_, act) => act.investigators.length >= 2 && act.shown,
    },
  ],
  endSurvey: [{ must: '开始现场勘验以后才能结束', basis: regulation(34), requires: 'beginSurvey' }],
  endAppraisal: [{ must: '委托鉴定以后才有鉴定意见', basis: regulation(37), requires: 'beginAppraisal' }],
  suspend: [
    { must: '中止应当书面告知当事人', basis: reconsideration(39), since: revised, holds: (_, act) => act.told },
    { must: '中止应当告知有关当事人', basis: regulation(41), until: revised, holds: (_, act) => act.told },
    { must: '启动附带审查以后，才能以此中止', basis: reconsideration(39), when: { 'suspend.ground': 'documentReview' }, requires: 'beginDocumentReview' },
  ],
  resume: [
    { must: '恢复审理应当书面告知当事人', basis: reconsideration(39), since: revised, holds: (_, act) => act.told },
    { must: '恢复审理应当告知有关当事人', basis: regulation(41), until: revised, holds: (_, act) => act.told },
    {
      must: '附带审查处理完毕以后才能恢复审理',
      basis: reconsideration(39),
      since: revised,
      holds: (c) => c.suspend?.ground !== 'documentReview' || documentDealtWith(c),
    },
    {
      must: '附带审查处理期间，中止审查具体行政行为',
      basis: amended('二十六'),
      until: revised,
      holds: (c) => c.suspend?.ground !== 'documentReview' || documentDealtWith(c),
    },
  ],
  terminate: [
    { must: '申请人撤回申请以后才能以此终止', basis: reconsideration(41), when: { 'terminate.ground': 'withdrawn' }, requires: 'withdraw' },
    {
      must: '因申请人死亡、丧失行为能力或者组织终止而中止满六十日、原因仍未消除的，才能以此终止',
      basis: reconsideration(41),
      since: revised,
      holds: (c, act, days) => act.ground !== 'sixtyDays' || stillSuspended(c, days.calendar(c.suspend?.on ?? act.on, act.on)),
    },
    {
      must: '依第四十一条第一项、第二项、第三项中止满六十日、原因仍未消除的，才能以此终止',
      basis: regulation(42),
      until: revised,
      holds: (c, act, days) => act.ground !== 'sixtyDays' || stillSuspended(c, days.calendar(c.suspend?.on ?? act.on, act.on)),
    },
  ],
}
const stillSuspended = (c: Case, days: number): boolean => c.state === 'suspended' && endsInSixtyDays.has(c.suspend?.ground ?? '') && days >= 60
