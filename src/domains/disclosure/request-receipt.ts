/** 依申请公开：申请、收到和补正（条例第二十九条至第三十一条、第三十五条）: what a request says, when it counts as received, and what it lacks. */
import {
  choice,
  confidential,
  flag,
  type Gates,
  integer,
  internal,
  longText,
  numbered,
  type Numbering,
  openChoice,
  optional,
  type Steps,
  text,
} from '../../define/index.ts'
import { applicantKinds } from './answers.ts'
import type { RequestState, RequestSteps } from './disclosure-request.ts'
import { regulation } from './regulation.ts'

const ways = {
  inPerson: { title: '当面', also: ['当面提交', '现场', '现场提交', '窗口', '当面申请'] },
  mail: { title: '信函', also: ['邮寄', '邮政', '快递', '挂号信', '特快专递', '书面邮寄', '来信'] },
  plainLetter: { title: '平信', also: ['平常信函'] },
  online: { title: '网络', also: ['网上', '互联网', '在线', '门户网站', '网站', '平台', '电子邮件', '邮箱', '网络申请', '网上申请'] },
  fax: { title: '传真' },
}
const requestNumbers: Numbering = { id: 'disclosure-request', title: '政府信息公开申请编号', like: 'YSQ{year}{n:3}' }

export const receiptSteps = {
  apply: {
    title: '申请',
    by: 'applicant',
    opens: true,
    to: 'applied',
    basis: regulation(29),
    fields: {
      number: numbered('申请编号', requestNumbers),
      applicant: confidential(text('申请人')),
      kind: optional(choice('申请人类型', applicantKinds)),
      identity: optional(confidential(text('身份证明'))),
      contact: optional(confidential(text('联系方式'))),
      way: optional(openChoice('申请渠道', ways)),
      wanted: optional(internal(longText('申请内容'))),
      form: optional(text('获取信息的形式要求')),
    },
  },
  receive: {
    title: '收到',
    by: 'clerk',
    from: ['applied'],
    to: 'received',
    basis: regulation(31),
    fields: { confirmed: optional(flag('已与申请人确认收到之日')) },
  },
  requestCorrection: {
    title: '告知补正',
    by: 'clerk',
    from: ['received'],
    to: 'awaitingCorrection',
    basis: regulation(30),
    fields: { items: longText('需要补正的事项'), days: integer('合理的补正期限（工作日）') },
  },
  correct: {
    title: '补正',
    day: '补正完成日期',
    by: 'applicant',
    from: ['awaitingCorrection'],
    to: 'received',
    basis: regulation(30),
    fields: { wanted: optional(internal(longText('补正后的申请内容'))) },
  },
  askReasons: {
    title: '要求说明理由',
    by: 'clerk',
    from: ['received'],
    to: 'awaitingReasons',
    basis: regulation(35),
    fields: { why: longText('数量、频次明显超过合理范围的情况') },
  },
  giveReasons: {
    title: '说明理由',
    by: 'applicant',
    from: ['awaitingReasons'],
    to: 'received',
    basis: regulation(35),
    fields: { reasons: internal(longText('申请的理由')), reasonable: flag('理由合理') },
  },
} as const satisfies Steps<RequestState>

export const receiptGates: Gates<RequestSteps> = {
  apply: [
    { should: '申请应当写明所需信息的名称、文号或者便于查询的其他特征', basis: regulation(29, 2, 2), holds: (_, act) => act.wanted !== undefined, live: true },
    {
      should: '申请应当写明申请人的身份证明和联系方式',
      basis: regulation(29, 2, 1),
      holds: (_, act) => act.identity !== undefined && act.contact !== undefined,
      live: true,
    },
  ],
  receive: [
    { must: '当面提交的申请，以提交之日为收到之日', basis: regulation(31, 1, 1), holds: (c, act) => c.apply?.way !== 'inPerson' || c.apply.on === act.on },
    {
      must: '平信寄来的申请，应当与申请人确认，确认之日为收到之日',
      basis: regulation(31, 1, 2),
      holds: (c, act) => c.apply?.way !== 'plainLetter' || act.confirmed === true,
      live: true,
    },
    {
      must: '网上或者传真提交的申请，以双方确认之日为收到之日',
      basis: regulation(31, 1, 3),
      holds: (c, act) => (c.apply?.way !== 'online' && c.apply?.way !== 'fax') || act.confirmed === true,
      live: true,
    },
  ],
  requestCorrection: [
    { must: '需要补正的事项应当一次性告知', basis: regulation(30), holds: (c) => c.requestCorrection === undefined },
    { must: '告知补正应当给申请人合理的补正期限', basis: regulation(30), holds: (_, act) => act.days > 0 },
    {
      should: '需要补正的，应当自收到申请之日起七个工作日内告知',
      basis: regulation(30),
      holds: (c, act, days) => c.receive === undefined || days.working(c.receive.on, act.on) <= 7,
    },
  ],
}
