/** 依申请公开台账: the register of requests and the figures of the yearly table that count them. */
import { defineIndicator, defineRegister, yearOf } from '../../define/index.ts'
import { disclosureRequest } from './disclosure-request.ts'
import { regulation } from './regulation.ts'

export const disclosureRequests = defineRegister(disclosureRequest, {
  id: 'disclosure-requests',
  title: '依申请公开台账',
  readers: 'public',
  basis: regulation(45),
  also: ['依申请公开', '依申请公开登记簿', '政府信息公开申请台账', '政府信息公开申请登记簿', '政府信息公开申请办理台账', '信息公开申请'],
  columns: [
    { at: 'apply.number', also: ['编号', '登记编号', '申请号', '受理编号', '登记号', '回执编号', '申请件编号', '申请登记号', '受理号', '办件编号'] },
    {
      at: 'apply.applicant',
      also: [
        '申请人姓名',
        '申请人名称',
        '申请人姓名或名称',
        '申请人姓名或者名称',
        '姓名或名称',
        '申请人（单位）',
        '申请单位',
        '申请者',
        '姓名',
        '申请者姓名',
        '申请人或单位',
        '申请人信息',
      ],
    },
    { at: 'apply.kind', also: ['申请人类别', '申请人性质', '申请主体类型', '申请人身份', '类型', '申请者类型', '申请人分类', '主体类型'] },
    { at: 'apply.way', also: ['申请方式', '申请途径', '渠道', '提交方式', '受理渠道', '来源', '接收渠道', '来件方式', '申请形式', '提出方式'] },
    {
      at: 'apply.wanted',
      also: [
        '申请事项',
        '申请公开内容',
        '所需信息',
        '所需政府信息',
        '申请公开的信息',
        '申请信息名称',
        '内容描述',
        '内容',
        '申请信息内容',
        '所需信息内容',
        '申请信息',
        '申请公开信息',
        '所需政府信息内容',
        '申请内容描述',
        '申请公开事项',
      ],
    },
    {
      at: 'receive.on',
      also: [
        '收到申请日期',
        '收到时间',
        '收件日期',
        '受理日期',
        '受理时间',
        '登记日期',
        '登记时间',
        '申请日期',
        '申请时间',
        '接收日期',
        '收件时间',
        '收到日',
        '接收时间',
        '申请收到日期',
      ],
    },
    { at: 'requestCorrection.on', also: ['补正告知日期', '告知补正时间', '补正通知日期', '通知补正日期'] },
    { at: 'correct.on', also: ['补正日期', '补正时间', '补正完成时间', '收到补正日期', '补正材料收到日期', '补正收到日期', '申请人补正日期', '补正提交日期'] },
    { title: '是否延期', takes: { extend: true }, also: ['延期', '是否延长', '延期答复', '是否延期答复', '是否延长答复期限', '延长答复'] },
    { title: '答复日期', at: ['reply.on', 'withdraw.on'], also: ['答复时间', '办结日期', '办结时间', '回复日期', '回复时间', '答复办结日期'] },
    { at: 'reply.letterNumber', also: ['答复文号', '告知书文号', '答复书编号'] },
    {
      title: '答复类型',
      at: 'reply.answer',
      takes: { withdraw: ['申请人撤回', '撤回申请', '撤回', '申请人撤回申请', '主动撤回', '申请人主动撤回', '申请人主动撤回申请', '撤销申请'] },
      also: [
        '答复结果',
        '办理结果',
        '处理结果',
        '答复情况',
        '结果',
        '答复方式',
        '公开情况',
        '答复意见',
        '处理方式',
        '办理方式',
        '处理意见',
        '办理情况',
        '答复内容',
        '答复类别',
      ],
    },
  ],
  assume: {
    receive: (f) => f['requestCorrection']?.on ?? f['correct']?.on ?? f['reply']?.on ?? f['withdraw']?.on,
    apply: (f) => f['receive']?.on,
    // Ledgers tell that the request was made good, not when the agency asked for it.
    requestCorrection: (f) => f['correct'] && f['receive']?.on,
    // Ledgers tell that the limit was extended, not when; a correction starts the limit afresh, so it must have been after that.
    extend: (f) => f['extend'] && (f['correct']?.on ?? f['receive']?.on),
    withdraw: (f) => f['withdraw'] && (f['correct']?.on ?? f['receive']?.on),
  },
})
type Dealt = { receive?: { on: string }; reply?: { on: string }; withdraw?: { on: string } }
const receivedIn = (c: Dealt) => c.receive && yearOf(c.receive.on)
/** The year in which the request was dealt with: answered, or withdrawn, which the yearly table counts as 其他处理. */
const dealtIn = (c: Dealt) => {
  const end = c.reply ?? c.withdraw
  return c.receive && end && yearOf(end.on)
}
export const disclosureRequestsReceived = defineIndicator(disclosureRequest, {
  id: 'disclosure.requests',
  title: '新收政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '收到日期在本年的政府信息公开申请件数；上年结转的另计',
  includes: (c, year) => receivedIn(c) === year,
})
export const disclosureRequestsCarriedIn = defineIndicator(disclosureRequest, {
  id: 'disclosure.carried-in',
  title: '上年结转政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '以前年度收到、到上年12月31日尚未办结的政府信息公开申请件数',
  includes: (c, year) => (receivedIn(c) ?? year) < year && (dealtIn(c) ?? year) >= year,
})
export const disclosureRequestsAnswered = defineIndicator(disclosureRequest, {
  id: 'disclosure.answered',
  title: '办理政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '答复日期在本年的政府信息公开申请件数；申请人撤回的按其他处理计入',
  includes: (c, year) => dealtIn(c) === year,
})
export const disclosureRequestsCarriedOut = defineIndicator(disclosureRequest, {
  id: 'disclosure.carried-out',
  title: '结转下年度的政府信息公开申请',
  unit: '件',
  basis: regulation(50),
  definition: '到12月31日已经收到、尚未办结的政府信息公开申请件数',
  includes: (c) => c.receive !== undefined && dealtIn(c) === undefined,
})

/** What the yearly table parts: each request of the year once, by where it came from, how it ended and who asked. */
export const disclosureRequestsHandled = defineIndicator(disclosureRequest, {
  id: 'disclosure.handled',
  title: '本年办理的政府信息公开申请（含上年结转）',
  unit: '件',
  basis: regulation(50),
  definition: '本年新收和上年结转的政府信息公开申请件数，一件只按一种结果计一次；申请人撤回的按“其他处理”计，台账只写“法人”的按法人或其他组织中的“其他”计',
  includes: (c, year) => c.receive !== undefined && (dealtIn(c) ?? year) === year,
  place: (c, year) => ({
    intake: receivedIn(c) === year ? 'received' : 'carriedIn',
    outcome: c.reply?.answer ?? (c.withdraw ? 'other' : 'carriedOut'),
    applicant: c.apply?.kind === 'organization' ? 'otherOrganization' : (c.apply?.kind ?? 'unstated'),
  }),
})
export const disclosureFees = defineIndicator(disclosureRequest, {
  id: 'disclosure.fees',
  title: '收取政府信息公开信息处理费',
  unit: '元',
  basis: regulation(42),
  definition: '缴费日期在本年的政府信息公开申请，所收信息处理费之和',
  includes: (c, year) => c.payFee !== undefined && yearOf(c.payFee.on) === year,
  sum: (c) => c.chargeFee?.amount ?? 0,
})
