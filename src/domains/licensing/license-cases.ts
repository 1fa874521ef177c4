/** 行政许可办理台账: the register of licence cases and the figures that count them. */
import { defineIndicator, defineRegister, law, yearOf } from '../../define/index.ts'
import { licenseCase } from './license-case.ts'

const license = law('admin-license-law', '中华人民共和国行政许可法')

export const licenseCases = defineRegister(licenseCase, {
  id: 'license-cases',
  title: '行政许可办理台账',
  readers: 'public',
  also: ['行政许可台账', '许可办件'],
  basis: license(40),
  columns: [
    {
      at: 'apply.number',
      also: ['办件号', '许可编号', '业务编号', '受理号', '许可办件编号', '申请编号', '受理编号', '办件流水号', '案件编号', '受理文号', '编号'],
    },
    { at: 'apply.power', also: ['事项代码', '许可事项编码', '编码', '权力编码', '许可事项代码', '事项编号'] },
    {
      at: 'apply.applicant',
      also: ['申请单位', '申请企业', '行政相对人', '相对人名称', '企业名称', '申请人名称', '申请单位名称', '被许可人', '许可申请人', '单位名称', '申请者'],
    },
    { at: 'apply.code', also: ['信用代码', '社会信用代码', '统一信用代码'] },
    { at: 'apply.on', also: ['申请时间', '收件日期', '收到申请日期', '收到申请时间', '提交申请日期', '收件时间', '接收日期'] },
    { at: 'accept.on', also: ['受理时间', '受理日'] },
    { title: '是否延期', takes: { extend: true }, also: ['延期', '是否延长', '延长审查期限'] },
    {
      title: '决定日期',
      at: ['decide.on', 'refuse.on', 'withdraw.on'],
      also: ['决定时间', '办结日期', '许可决定日期', '办结时间', '许可日期', '作出决定日期', '审批日期', '批准日期', '办理完成日期', '结束日期'],
    },
    {
      title: '决定结果',
      at: 'decide.outcome',
      takes: {
        refuse: ['不予受理', '不受理', '不予受理决定'],
        withdraw: ['申请人撤回', '撤回申请', '撤回', '申请人撤回申请', '申请人主动撤回', '主动撤回', '撤件', '申请人撤件', '撤销申请'],
      },
      also: ['办理结果', '许可决定', '结果', '审批结果', '许可结果', '决定', '决定内容', '办件结果', '审批意见', '办理情况'],
    },
    { at: 'decide.letterNumber', also: ['许可决定书文号', '许可文号', '准予许可决定书文号'] },
    { at: 'serve.on', also: ['送达时间', '发证日期', '证件送达日期', '发证时间', '领证日期', '文书送达日期'] },
    { at: 'publish.on', also: ['公示时间', '公开日期', '双公示日期', '公开时间', '公布日期', '双公示时间', '结果公示日期'] },
  ],
  assume: {
    // Ledgers tell that the limit was extended, not when: it must have been while the application was under examination.
    extend: (f) => f['extend'] && f['accept']?.on,
    refuse: (f) => f['refuse'] && f['apply']?.on,
    withdraw: (f) => f['withdraw'] && (f['accept']?.on ?? f['apply']?.on),
  },
})

const decidedIn = (c: { decide?: { on: string } }, year: number) => c.decide !== undefined && yearOf(c.decide.on) === year
type Ended = { apply?: { on: string }; decide?: { on: string; outcome: string }; refuse?: { on: string }; withdraw?: { on: string } }
const endOf = (c: Ended): string | undefined => (c.decide ?? c.refuse ?? c.withdraw)?.on
/** What the yearly table parts: each application that was under way in the year once. */
export const licensingHandled = defineIndicator(licenseCase, {
  id: 'licensing.handled',
  title: '本年办理的行政许可申请（含上年结转）',
  unit: '件',
  basis: license(29),
  definition: '本年内任何一日在办的行政许可申请件数：12月31日以前收到申请，并且当日还没有办结，或者在本年决定、不予受理、撤回',
  includes: (c, year) => c.apply !== undefined && yearOf(endOf(c) ?? `${year}`) === year,
  place: (c, year) => ({
    intake: yearOf(c.apply!.on) === year ? 'applied' : 'carriedIn',
    outcome: c.decide?.outcome ?? (c.refuse ? 'refused' : c.withdraw ? 'withdrawn' : 'carriedOut'),
  }),
})
export const licensingDecided = defineIndicator(licenseCase, {
  id: 'licensing.decided',
  title: '办理行政许可',
  unit: '件',
  basis: license(38),
  definition: '本年作出准予或者不予行政许可决定的件数；不予受理、申请人撤回的不计',
  includes: decidedIn,
})
export const licensingGranted = defineIndicator(licenseCase, {
  id: 'licensing.granted',
  title: '准予行政许可',
  unit: '件',
  basis: license(38),
  definition: '本年作出准予行政许可决定的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome === 'granted',
})
export const licensingDenied = defineIndicator(licenseCase, {
  id: 'licensing.denied',
  title: '不予行政许可',
  unit: '件',
  basis: license(38),
  definition: '本年作出不予行政许可决定的件数',
  includes: (c, year) => decidedIn(c, year) && c.decide?.outcome === 'denied',
})
