/** 依申请公开：答复（条例第十四条至第十七条、第三十六条至第三十九条）: in one of the ways the law knows, with reasons. */
import {
  choice,
  files,
  flag,
  type Gates,
  internal,
  law,
  longText,
  numbered,
  type Numbering,
  optional,
  reference,
  type Steps,
  toConfirm,
} from '../../define/index.ts'
import { answers } from './answers.ts'
import type { RequestState, RequestSteps } from './disclosure-request.ts'
import { fees, regulation } from './regulation.ts'
import { withholdingGates } from './request-withholding.ts'

const yearlyTable = law('gbgkbh-2021-30', '中华人民共和国政府信息公开工作年度报告格式')
const answerNumbers: Numbering = { id: 'disclosure-answer', title: '政府信息公开答复书文号', like: '某工信公开〔{year}〕{n}号', official: true }

export const answerSteps = {
  reply: {
    title: '答复',
    by: 'clerk',
    from: ['received', 'awaitingCorrection', 'awaitingReasons', 'awaitingFee'],
    to: 'answered',
    basis: regulation(36),
    fields: {
      answer: choice('答复类型', answers),
      reasons: optional(internal(longText('理由和依据'))),
      reviewed: optional(flag('拟公开的信息已经公开审查')),
      separable: optional(flag('能够作区分处理')),
      access: optional(longText('获取信息的方式、途径')),
      earlier: optional(reference('已经答复的申请编号', 'disclosure-request')),
      mustBePublic: optional(flag('法律、法规、规章规定应当公开')),
      publicInterest: optional(flag('不公开可能对公共利益造成重大影响')),
      toldThirdParty: optional(flag('已书面告知第三方公开的内容和理由')),
      remedies: optional(longText('救济途径')),
      letterNumber: optional(numbered('答复书文号', answerNumbers)),
      letter: optional(files('答复书')),
    },
  },
  withdraw: {
    title: '撤回申请',
    by: 'applicant',
    from: ['applied', 'received', 'awaitingCorrection', 'awaitingReasons', 'awaitingFee'],
    to: 'withdrawn',
    basis: regulation(27),
    fields: {},
  },
} as const satisfies Steps<RequestState>

export const answerGates: Gates<RequestSteps> = {
  reply: [
    ...withholdingGates,
    {
      must: '告知已经主动公开的，应当告知获取的方式、途径',
      basis: regulation(36, 1, 1),
      holds: (_, act) => act.answer !== 'alreadyPublic' || act.access !== undefined,
      live: true,
    },
    {
      must: '告知信息不存在的，应当先经检索没有检索到',
      basis: regulation(36, 1, 4),
      when: { 'reply.answer': 'notHeld' },
      requires: 'search',
      holds: (c) => c.search?.found === false,
      live: true,
    },
    {
      must: '不属于本机关负责公开的，应当说明理由，能够确定负责机关的应当告知其名称、联系方式',
      basis: regulation(36, 1, 5),
      holds: (_, act) => act.answer !== 'otherOrgan' || act.reasons !== undefined,
      live: true,
    },
    {
      must: '以重复申请不予处理的，应当写明已经答复的申请',
      basis: regulation(36, 1, 6),
      holds: (_, act) => act.answer !== 'repeated' || act.earlier !== undefined,
      live: true,
    },
    { must: '申请人补正以后，才能以内容仍不明确答复', basis: regulation(30), when: { 'reply.answer': 'stillUnclear' }, requires: 'correct', live: true },
    {
      must: '告知的补正期限届满以后，才能视为放弃申请',
      basis: regulation(30),
      when: { 'reply.answer': 'abandoned' },
      requires: 'requestCorrection',
      holds: (c, act, days) => c.state === 'awaitingCorrection' && days.working(c.requestCorrection!.on, act.on) > c.requestCorrection!.days,
      live: true,
    },
    {
      must: '认为申请人大量反复申请的，应当先要求其说明理由，理由不合理才能不予处理',
      basis: regulation(35),
      when: { 'reply.answer': 'excessive' },
      requires: 'askReasons',
      holds: (c) => c.giveReasons?.reasonable !== true,
      live: true,
    },
    {
      must: '以申请的形式信访、投诉、举报的，应当告知不作为政府信息公开申请处理',
      basis: regulation(39),
      holds: (_, act) => act.answer !== 'petition' || act.reasons !== undefined,
      live: true,
    },
    {
      should: '已经征求意见的，应当收到意见或者记明逾期未提出以后答复',
      basis: regulation(33, 3),
      holds: (c) => (c.consultThirdParty === undefined || c.hearThirdParty !== undefined) && (c.consultOrgan === undefined || c.hearOrgan !== undefined),
    },
    {
      should: '缴费期限（二十个工作日）届满以后，才能视为放弃申请',
      basis: toConfirm(fees('7')),
      since: '2021-01-01',
      byStep: true,
      holds: (c, act, days) =>
        act.answer !== 'feeUnpaid' || (c.state === 'awaitingFee' && c.chargeFee !== undefined && days.working(c.chargeFee.on, act.on) > 20),
      live: true,
    },
    {
      should: '答复类型应当写到年度报告表的一行，不能只写“不予公开”“无法提供”“不予处理”',
      basis: yearlyTable('正文'),
      holds: (_, act) => !('coarse' in answers[act.answer]),
      live: true,
    },
    {
      must: '法律、行政法规对信息获取有特别规定的，应当告知申请人依照有关规定办理',
      basis: regulation(36, 1, 7),
      holds: (_, act) => act.answer !== 'specialInquiry' || act.access !== undefined || act.reasons !== undefined,
      live: true,
    },
    {
      should: '要求提供公开出版物的，可以告知获取的途径',
      basis: regulation(39, 2),
      holds: (_, act) => act.answer !== 'publication' || act.access !== undefined,
      live: true,
    },
  ],
}
