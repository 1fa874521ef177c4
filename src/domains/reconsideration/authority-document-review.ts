/** 复议机关：附带审查（第四章第五节）: a document or basis is dealt with in thirty days, or passed on in seven working days. */
import { calendarDays, choice, flag, longText, optional, text, workingDays, type CaseOf, type Clocks, type Gates, type Steps } from '../../define/index.ts'
import { amended, reconsideration, revised } from './law.ts'
import type { AuthorityState, AuthoritySteps } from './reconsideration-authority.ts'

const origins = { requested: { title: '申请人申请（第五十六条）' }, found: { title: '复议机关发现（第五十七条）' } } as const
const dispositions = {
  lawful: { title: '相关条款合法，在决定书中一并告知' },
  stopped: { title: '超越权限或者违反上位法，停止执行并责令制定机关纠正' },
} as const

export const documentReviewSteps = {
  beginDocumentReview: {
    title: '启动附带审查',
    by: 'clerk',
    from: ['accepted'],
    basis: reconsideration(56),
    fields: {
      origin: choice('启动方式', origins),
      document: text('规范性文件或者依据'),
      clauses: optional(longText('相关条款')),
      competent: flag('本机关有权处理'),
    },
  },
  notifyMaker: { title: '通知制定机关答复', by: 'clerk', from: ['suspended'], basis: reconsideration(58), since: revised, fields: {} },
  makerReplies: {
    title: '制定机关书面答复',
    day: '制定机关答复日期',
    by: 'authority',
    from: ['suspended'],
    basis: reconsideration(58),
    since: revised,
    fields: { opinion: longText('答复意见') },
  },
  disposeDocument: {
    title: '处理附带审查',
    day: '附带审查处理日期',
    by: 'head',
    from: ['accepted', 'suspended'],
    basis: reconsideration(59),
    fields: { result: choice('处理结果', dispositions), reasons: longText('处理的理由') },
  },
  transferDocument: {
    title: '转送附带审查',
    by: 'clerk',
    from: ['accepted', 'suspended'],
    basis: reconsideration(56),
    fields: { organ: text('有权处理的机关') },
  },
  receiveDisposal: {
    title: '收到附带审查处理意见',
    by: 'authority',
    from: ['accepted', 'suspended'],
    basis: reconsideration(60),
    fields: { opinion: longText('处理意见') },
  },
} as const satisfies Steps<AuthorityState>

export const documentReviewGates: Gates<AuthoritySteps> = {
  notifyMaker: [{ must: '启动附带审查以后才通知制定机关答复', basis: reconsideration(58), requires: 'beginDocumentReview' }],
  makerReplies: [{ must: '通知制定机关以后才有书面答复', basis: reconsideration(58), requires: 'notifyMaker' }],
  disposeDocument: [
    {
      must: '本机关有权处理的附带审查，才能由本机关处理',
      basis: reconsideration(56),
      requires: 'beginDocumentReview',
      holds: (c) => c.beginDocumentReview?.competent === true,
    },
    { must: '应当先书面通知制定机关就相关条款的合法性答复', basis: reconsideration(58), since: revised, requires: 'notifyMaker' },
  ],
  transferDocument: [
    {
      must: '本机关无权处理的附带审查，才转送有权处理的机关',
      basis: reconsideration(56),
      requires: 'beginDocumentReview',
      holds: (c) => c.beginDocumentReview?.competent === false,
    },
  ],
  receiveDisposal: [{ must: '转送以后才有处理意见', basis: reconsideration(60), requires: 'transferDocument' }],
}

const competent = (c: CaseOf<AuthoritySteps>): boolean => c.beginDocumentReview?.competent === true
const passesOn = (c: CaseOf<AuthoritySteps>): boolean => c.beginDocumentReview?.competent === false

export const documentReviewClocks: Clocks<AuthoritySteps> = {
  documentHandling: {
    title: '附带审查处理期限',
    basis: reconsideration(56),
    since: revised,
    limit: calendarDays(30),
    rolls: 'statutory',
    starts: ['beginDocumentReview'],
    stops: ['disposeDocument'],
    when: competent,
  },
  documentHandlingBefore2024: {
    title: '附带审查处理期限',
    basis: amended('二十六'),
    until: revised,
    limit: calendarDays(30),
    rolls: 'statutory',
    starts: ['beginDocumentReview'],
    stops: ['disposeDocument'],
    when: competent,
  },
  documentTransfer: {
    title: '附带审查转送期限',
    basis: reconsideration(56),
    since: revised,
    limit: workingDays(7),
    starts: ['beginDocumentReview'],
    stops: ['transferDocument'],
    when: passesOn,
  },
  documentTransferBefore2024: {
    title: '附带审查转送期限',
    basis: amended('二十六'),
    until: revised,
    limit: workingDays(7),
    starts: ['beginDocumentReview'],
    stops: ['transferDocument'],
    when: passesOn,
  },
  makerNotice: {
    title: '通知制定机关期限',
    basis: reconsideration(58),
    since: revised,
    limit: workingDays(3),
    starts: ['suspend'],
    stops: ['notifyMaker', 'resume'],
    when: (c) => competent(c) && c.suspend?.ground === 'documentReview',
  },
  makerReply: {
    title: '制定机关答复期限',
    basis: reconsideration(58),
    since: revised,
    limit: workingDays(10),
    starts: ['notifyMaker'],
    stops: ['makerReplies'],
  },
  transferReply: {
    title: '接受转送的机关回复期限',
    basis: reconsideration(60),
    since: revised,
    limit: calendarDays(60),
    rolls: 'statutory',
    starts: ['transferDocument'],
    stops: ['receiveDisposal'],
  },
}
