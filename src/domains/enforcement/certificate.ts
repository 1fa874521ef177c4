/** 行政执法证件: who may enforce the law, from the day of the certificate until it is suspended, cancelled or expired. */
import {
  day,
  defineIndicator,
  defineProcedure,
  defineRegister,
  flag,
  internal,
  lastDayOf,
  law,
  longText,
  openChoice,
  optional,
  references,
  text,
  toConfirm,
  yearOf,
  type Cited,
  type Day,
  type Facts,
} from '../../define/index.ts'

const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const card = law('sd-enforcement-card', '山东省行政执法人员资格认证和行政执法证件管理办法')

const employments = {
  civilServant: { title: '公务员' },
  institution: { title: '事业编制' },
  contract: { title: '劳动合同制', also: ['合同制', '聘用'] },
  dispatched: { title: '劳务派遣', also: ['派遣'] },
  seconded: { title: '临时借调', also: ['借调'] },
}
const unqualified: ReadonlySet<string> = new Set(['contract', 'dispatched', 'seconded'])

/** The last day on which a certificate holds, as last renewed. */
const validUntil = (c: { readonly renew?: { readonly until: Day }; readonly issue?: { readonly validUntil?: Day | undefined } }): Day | undefined =>
  c.renew?.until ?? c.issue?.validUntil

export const certificate = defineProcedure({
  id: 'certificate',
  system: 'S23',
  title: '行政执法证件',
  basis: [supervision(10), toConfirm(card())],
  states: { valid: '有效', suspended: '暂扣', cancelled: '注销', expired: '到期' },
  number: 'issue.number',
  name: (c) => c.issue?.officer ?? '',
  inForce: (c, on) => {
    const until = validUntil(c)
    return c.state === 'valid' && (until === undefined || on <= until)
  },

  steps: {
    issue: {
      title: '发证',
      by: 'authority',
      opens: true,
      to: 'valid',
      basis: supervision(10),
      fields: {
        officer: text('姓名'),
        number: text('证号'),
        office: optional(text('承办处室')),
        validUntil: optional(day('有效期至')),
        field: optional(text('执法类别')),
        area: optional(text('执法区域')),
        employment: optional(internal(openChoice('人员身份', employments))),
        passed: optional(flag('培训考试合格')),
      },
    },
    renew: { title: '换证', by: 'authority', from: ['valid', 'expired'], to: 'valid', basis: toConfirm(card()), fields: { until: day('新的有效期至') } },
    suspend: {
      title: '暂扣',
      by: 'authority',
      from: ['valid'],
      to: 'suspended',
      basis: toConfirm(card()),
      fields: { reasons: internal(longText('暂扣的理由')) },
    },
    restore: { title: '发还', by: 'authority', from: ['suspended'], to: 'valid', basis: toConfirm(card()), fields: {} },
    expire: { title: '登记到期', day: '到期日期', by: 'clerk', from: ['valid', 'suspended'], to: 'expired', basis: toConfirm(card()), fields: {} },
    cancel: {
      title: '注销',
      by: 'authority',
      from: ['valid', 'suspended', 'expired'],
      to: 'cancelled',
      basis: toConfirm(card()),
      fields: { reasons: optional(internal(longText('注销的理由'))) },
    },
  },

  proves: { restore: ['suspend'] },

  gates: {
    issue: [
      { must: '经培训、考试合格的人员才能取得行政执法证件', basis: supervision(10), live: true, holds: (_, act) => act.passed === true },
      {
        must: '劳动合同制、劳务派遣、临时借调等没有行政执法资格的人员不得从事行政执法',
        basis: supervision(10),
        holds: (_, act) => act.employment === undefined || !unqualified.has(act.employment),
      },
    ],
    expire: [
      {
        should: '有效期届满以后才记为到期',
        basis: toConfirm(card()),
        holds: (c, act) => {
          const until = validUntil(c)
          return until === undefined || until < act.on
        },
      },
    ],
  },
})

/** The certificates of the officers who take a step. */
export const certificates = optional(internal(references('执法证号', 'certificate', 'inForce')))
/** Whether each of the officers holds one of the certificates, and it is valid on that day. */
export const certified = (
  act: { readonly officers?: readonly string[] | undefined; readonly certificates?: readonly string[] | undefined; readonly on: Day },
  cited: Cited,
): boolean => {
  const valid = (act.certificates ?? []).flatMap((number) => {
    const c = cited(certificate, number)
    return c !== undefined && certificate.inForce!(c, act.on) ? [c.issue?.officer] : []
  })
  return (act.officers ?? []).every((officer) => valid.includes(officer))
}

/** Ledgers tell how things stand at the end of their year, or later for certificates issued since. */
const knownBy = (f: Facts, year: number | undefined): Day | undefined =>
  [lastDayOf(year), f['issue']?.on]
    .filter((d) => d !== undefined)
    .toSorted()
    .at(-1)

export const enforcementCertificates = defineRegister(certificate, {
  id: 'enforcement-certificates',
  title: '行政执法证件台账',
  readers: 'public',
  also: ['执法证件台账', '行政执法人员台账', '执法人员台账', '执法证台账', '行政执法人员名录库'],
  columns: [
    { at: 'issue.officer', also: ['持证人', '执法人员', '人员姓名', '持证人姓名', '执法人员姓名', '证件持有人'] },
    { at: 'issue.number', also: ['证件编号', '执法证号', '证件号', '证件号码', '执法证件编号', '证件编码', '行政执法证号', '执法证编号', '编号'] },
    { at: 'issue.office', also: ['所在处室', '处室', '单位', '所在单位', '工作单位', '所属处室', '所在部门', '所属单位', '部门'] },
    { at: 'issue.on', also: ['发证时间', '取证日期', '领证日期', '制发日期', '制证日期', '颁证日期', '核发日期', '办证日期', '领取日期'] },
    { at: 'issue.validUntil', also: ['有效期', '有效期限', '到期日期', '证件有效期', '截止日期', '有效期截止日期', '有效截止日期', '有效期满日期'] },
    {
      title: '状态',
      takes: {
        cancel: ['注销', '已注销', '收回', '已收回', '吊销', '作废'],
        suspend: ['暂扣', '已暂扣', '停用'],
        expire: ['到期', '过期', '已过期', '失效', '已失效'],
        issue: ['有效', '正常', '在用', '在岗'],
      },
      also: ['证件状态', '持证状态', '证件情况', '当前状态'],
    },
  ],
  assume: {
    cancel: (f, ledger) => f['cancel'] && knownBy(f, ledger.year),
    suspend: (f, ledger) => f['suspend'] && knownBy(f, ledger.year),
    expire: (f, ledger) => f['expire'] && (ledger.year === undefined ? (f['issue']?.['validUntil'] ?? f['issue']?.on) : knownBy(f, ledger.year)),
  },
})

export const certificatesIssued = defineIndicator(certificate, {
  id: 'certificates.issued',
  title: '发放行政执法证件',
  unit: '件',
  basis: supervision(10),
  definition: '发证日期在本年的行政执法证件数，换证不计',
  includes: (c, year) => c.issue !== undefined && yearOf(c.issue.on) === year,
})
