/** 法律顾问聘任: counsel is chosen and engaged for a term, assessed every year, engaged again or dismissed. */
import {
  choice,
  day,
  daysUntil,
  defineJourneys,
  defineProcedure,
  defineRegister,
  files,
  flag,
  integer,
  law,
  longText,
  openChoice,
  optional,
  text,
  toConfirm,
  year,
  type Day,
} from '../../define/index.ts'

const counsel = law('legal-adviser-opinion', '关于推行法律顾问制度和公职律师公司律师制度的意见')
const decisions = law('major-decision-regulation', '重大行政决策程序暂行条例')

const kinds = {
  lawyer: { title: '外聘律师', also: ['律师', '执业律师'] },
  expert: { title: '法学专家', also: ['专家', '法学教师'] },
  government: { title: '公职律师' },
  staff: { title: '法制机构人员', also: ['法制工作人员'] },
} as const
const manners = {
  open: { title: '公开选聘', also: ['公开遴选', '公开招聘'] },
  procurement: { title: '政府采购', also: ['采购', '招标'] },
  invitation: { title: '邀请' },
  appointment: { title: '任命', also: ['指定'] },
}
const grades = { excellent: { title: '优秀' }, qualified: { title: '合格', also: ['称职'] }, failed: { title: '不合格', also: ['不称职'] } } as const
const causes = {
  failed: { title: '评价不合格' },
  leaked: { title: '泄露秘密或者内部信息' },
  conflict: { title: '有利益冲突' },
  punished: { title: '受到处罚、处分或者失去执业资格' },
  resigned: { title: '本人辞去' },
}

export const counselEngagement = defineProcedure({
  id: 'counsel-engagement',
  system: 'S17',
  title: '法律顾问聘任',
  basis: [toConfirm(counsel()), decisions(28)],
  states: { engaged: '聘任中', expired: '聘期届满', dismissed: '已解聘' },
  number: 'engage.number',
  name: (c) => c.engage?.name ?? '',
  inForce: (c) => c.state === 'engaged',

  steps: {
    engage: {
      title: '聘任',
      by: 'head',
      opens: true,
      to: 'engaged',
      basis: toConfirm(counsel()),
      fields: {
        number: text('聘任编号'),
        name: text('法律顾问'),
        firm: optional(text('执业机构或者所在单位')),
        kind: optional(choice('人员类别', kinds)),
        manner: optional(openChoice('选聘方式', manners)),
        until: optional(day('聘期至')),
        matters: optional(longText('约定的服务事项')),
        contract: optional(files('聘任合同或者聘书')),
        confidential: optional(flag('已承诺保密')),
        conflict: optional(flag('与本单位有利益冲突')),
      },
    },
    assess: {
      title: '年度评价',
      by: 'head',
      from: ['engaged', 'expired'],
      basis: toConfirm(counsel()),
      fields: {
        year: year('评价年度'),
        matters: optional(integer('办理事项数')),
        adopted: optional(integer('采纳意见数')),
        grade: choice('评价等次', grades),
        comment: optional(longText('评语')),
      },
    },
    renew: {
      title: '续聘',
      by: 'head',
      from: ['engaged', 'expired'],
      to: 'engaged',
      basis: toConfirm(counsel()),
      fields: { until: day('续聘至'), contract: optional(files('续聘的合同或者聘书')) },
    },
    expire: { title: '登记聘期届满', day: '聘期届满日期', by: 'clerk', from: ['engaged'], to: 'expired', basis: toConfirm(counsel()), fields: {} },
    dismiss: {
      title: '解聘',
      by: 'head',
      from: ['engaged'],
      to: 'dismissed',
      basis: toConfirm(counsel()),
      fields: { cause: openChoice('解聘的情形', causes), reasons: optional(longText('说明')) },
    },
  },

  gates: {
    engage: [
      { should: '聘任应当约定聘期', basis: toConfirm(counsel()), holds: (_, act) => isOwn(act) || act.until !== undefined },
      { should: '聘任应当订立合同或者发给聘书', basis: toConfirm(counsel()), holds: (_, act) => isOwn(act) || act.contract !== undefined, live: true },
      { should: '法律顾问应当承诺保守工作秘密', basis: toConfirm(counsel()), holds: (_, act) => act.confidential === true, live: true },
      { should: '与本单位有利益冲突的，不应当聘任', basis: toConfirm(counsel()), holds: (_, act) => act.conflict !== true },
    ],
    renew: [
      { should: '续聘以前应当经过年度评价', basis: toConfirm(counsel()), requires: 'assess', live: true },
      { should: '评价不合格的，不应当续聘', basis: toConfirm(counsel()), holds: (c) => c.assess?.grade !== 'failed' },
    ],
    expire: [
      {
        should: '聘期届满以前仍在聘任中',
        basis: toConfirm(counsel()),
        holds: (c, act) => {
          const end = engagedUntil(c)
          return end === undefined || act.on >= end
        },
      },
    ],
  },

  clocks: {
    term: {
      title: '聘期',
      basis: toConfirm(counsel()),
      limit: (c) => daysUntil((c.renew ?? c.engage)?.on ?? c.openedOn, engagedUntil(c) ?? c.openedOn),
      starts: ['engage', 'renew'],
      stops: ['expire', 'dismiss'],
      when: (c) => engagedUntil(c) !== undefined,
    },
  },
})

type Engaged = { engage?: { until?: Day | undefined }; renew?: { until: Day } }
/** The last day of the term, as last renewed. */
function engagedUntil(c: Engaged): Day | undefined {
  return c.renew?.until ?? c.engage?.until
}
/** Whether counsel is of the agency itself, and neither needs a contract nor a term. */
function isOwn(act: { kind?: string | undefined }): boolean {
  return act.kind === 'government' || act.kind === 'staff'
}

export const counselEngagements = defineRegister(counselEngagement, {
  id: 'counsel-engagements',
  title: '法律顾问聘任台账',
  readers: 'staff',
  also: ['法律顾问名册', '法律顾问聘任登记', '法律顾问聘请台账'],
  columns: [
    { at: 'engage.number', also: ['编号', '聘书编号', '合同编号'] },
    { at: 'engage.name', also: ['姓名', '顾问', '律师'] },
    { at: 'engage.firm', also: ['律师事务所', '执业机构', '单位', '所在单位'] },
    { at: 'engage.kind', also: ['类别'] },
    { at: 'engage.manner' },
    { at: 'engage.on', also: ['聘任时间', '聘请日期', '聘期开始'] },
    { at: 'engage.until', also: ['聘期截止', '到期日期', '聘期结束'] },
    { at: 'renew.until' },
    { at: 'assess.on', title: '最近评价日期' },
    { at: 'assess.grade', title: '最近评价等次', also: ['评价等次', '考核等次'] },
    { at: 'expire.on' },
    { at: 'dismiss.on', also: ['解聘时间'] },
    { at: 'dismiss.cause', also: ['解聘原因'] },
  ],
})

const engaged = {
  number: 'FLGW2023-01',
  name: '胡律师',
  firm: '某律师事务所',
  kind: 'lawyer',
  manner: 'open',
  until: '2024-12-31',
  contract: ['聘任合同.pdf'],
  confidential: true,
}
const engage = ['engage', '2023-01-03', engaged] as const
const assess = ['assess', '2023-12-20', { year: 2023, matters: 21, adopted: 19, grade: 'excellent', comment: '意见及时、准确' }] as const
export const counselEngagementJourneys = defineJourneys(counselEngagement, [
  {
    tells: '公开选聘，评价后续聘，聘期届满',
    acts: [engage, assess, ['renew', '2024-12-25', { until: '2026-12-31' }], ['expire', '2026-12-31', {}]],
    ends: { state: 'expired', due: { term: '2026-12-31' } },
  },
  {
    tells: '泄露工作秘密的，解聘',
    acts: [engage, ['dismiss', '2023-08-01', { cause: 'leaked', reasons: '对外提供送审稿' }]],
    ends: { state: 'dismissed', due: { term: '2024-12-31' } },
  },
  {
    tells: '公职律师不需要合同和聘期',
    acts: [['engage', '2023-01-03', { number: 'FLGW2023-02', name: '李某', kind: 'government', confidential: true }]],
    ends: { state: 'engaged' },
  },
  { tells: '没有约定聘期的，提醒', acts: [['engage', '2023-01-03', { ...engaged, until: undefined }]], ends: { state: 'engaged', warned: '聘任应当约定聘期' } },
  {
    tells: '没有合同的，提醒',
    acts: [['engage', '2023-01-03', { ...engaged, contract: undefined }]],
    ends: { state: 'engaged', warned: '聘任应当订立合同或者发给聘书' },
  },
  {
    tells: '没有保密承诺的，提醒',
    acts: [['engage', '2023-01-03', { ...engaged, confidential: undefined }]],
    ends: { state: 'engaged', warned: '法律顾问应当承诺保守工作秘密' },
  },
  {
    tells: '有利益冲突的，提醒',
    acts: [['engage', '2023-01-03', { ...engaged, conflict: true }]],
    ends: { state: 'engaged', warned: '与本单位有利益冲突的，不应当聘任' },
  },
  {
    tells: '没有评价就续聘的，提醒',
    acts: [engage, ['renew', '2024-12-25', { until: '2026-12-31' }]],
    ends: { state: 'engaged', warned: '续聘以前应当经过年度评价' },
  },
  {
    tells: '评价不合格仍续聘的，提醒',
    acts: [engage, ['assess', '2023-12-20', { year: 2023, grade: 'failed' }], ['renew', '2024-12-25', { until: '2026-12-31' }]],
    ends: { state: 'engaged', warned: '评价不合格的，不应当续聘' },
  },
  { tells: '聘期没有届满的，提醒', acts: [engage, ['expire', '2024-12-30', {}]], ends: { state: 'expired', warned: '聘期届满以前仍在聘任中' } },
])
