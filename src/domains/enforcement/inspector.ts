/** 检查人员名录: who may be drawn for an inspection, for which items, and from which enterprises each must stay away. */
import {
  creditCode,
  defineJourneys,
  defineProcedure,
  defineRegister,
  internal,
  law,
  longText,
  names,
  optional,
  reference,
  text,
  toConfirm,
} from '../../define/index.ts'
import { certified } from './certificate.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const random = law('gf-2019-5', '关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见')

export const inspector = defineProcedure({
  id: 'inspector',
  system: 'S06',
  title: '检查人员名录',
  basis: [business(54), supervision(10), toConfirm(random())],
  states: { listed: '在库', left: '已退出' },
  number: 'enter.certificate',
  name: (c) => c.enter?.officer ?? '',
  inForce: (c) => c.state === 'listed',

  steps: {
    enter: {
      title: '入库',
      by: 'clerk',
      opens: true,
      to: 'listed',
      basis: toConfirm(random()),
      fields: {
        certificate: reference('执法证号', 'certificate', 'inForce'),
        officer: text('姓名'),
        office: optional(text('所在单位')),
        items: names('可以检查的事项'),
      },
    },
    requalify: {
      title: '调整可以检查的事项',
      day: '调整日期',
      by: 'clerk',
      from: ['listed'],
      basis: toConfirm(random()),
      fields: { items: names('可以检查的事项') },
    },
    avoid: {
      title: '登记回避',
      day: '登记日期',
      by: 'clerk',
      from: ['listed'],
      basis: penalty(43),
      fields: { code: creditCode('应当回避的企业'), reasons: internal(longText('回避的理由')) },
    },
    release: {
      title: '解除回避',
      by: 'head',
      from: ['listed'],
      basis: penalty(43),
      fields: { code: creditCode('不再回避的企业'), reasons: internal(longText('解除的理由')) },
    },
    leave: { title: '退出', by: 'clerk', from: ['listed'], to: 'left', basis: toConfirm(random()), fields: { reasons: optional(text('退出的理由')) } },
  },

  proves: { release: ['avoid'] },

  gates: {
    enter: [
      {
        must: '检查人员应当持有当日有效的行政执法证件，姓名与证件一致',
        basis: supervision(10),
        cites: (_, act, cited) => certified({ officers: [act.officer], certificates: [act.certificate], on: act.on }, cited),
      },
    ],
    release: [
      {
        requires: 'avoid',
        must: '登记过回避的，才能解除',
        basis: penalty(43),
        holds: (c, act) => c.log.some((a) => a.step === 'avoid' && a.data.code === act.code),
      },
    ],
  },
})

export const inspectors = defineRegister(inspector, {
  id: 'inspectors',
  title: '执法检查人员名录库',
  readers: 'staff',
  also: ['检查人员名录库', '检查人员名录', '双随机执法人员名录库'],
  columns: [
    { at: 'enter.certificate', also: ['证号', '执法证件号', '证件编号'] },
    { at: 'enter.officer', also: ['检查人员', '人员姓名'] },
    { at: 'enter.office', also: ['单位', '所在处室', '处室'] },
    { at: ['requalify.items', 'enter.items'], also: ['业务专长', '检查事项', '抽查事项'] },
    { at: 'enter.on', also: ['入库时间'] },
    { at: 'leave.on', also: ['退出时间'] },
  ],
})

const entered = { certificate: 'ZF-2023-0102', officer: '王军强', office: '民爆处', items: ['民爆安全联合抽查'] }
const company = '91371026H5379874UM'
export const inspectorJourneys = defineJourneys(
  inspector,
  [
    {
      tells: '入库、增加事项、登记回避、解除、退出',
      acts: [
        ['enter', '2023-03-01', entered],
        ['requalify', '2023-03-20', { items: ['民爆安全联合抽查', '工业节能监察'] }],
        ['avoid', '2023-04-03', { code: company, reasons: '近亲属在该企业任职' }],
        ['release', '2023-12-04', { code: company, reasons: '近亲属已经离职' }],
        ['leave', '2024-01-08', { reasons: '调离执法岗位' }],
      ],
      ends: { state: 'left' },
    },
    {
      tells: '没有证件的人员不能入库',
      acts: [['enter', '2023-03-01', { ...entered, certificate: 'ZF-0000' }]],
      ends: { refused: '检查人员应当持有当日有效的行政执法证件，姓名与证件一致' },
    },
    {
      tells: '没有登记过的回避，不能解除',
      acts: [
        ['enter', '2023-03-01', entered],
        ['release', '2023-12-04', { code: company, reasons: '无' }],
      ],
      ends: { refused: '登记过回避的，才能解除' },
    },
  ],
  [{ procedure: 'certificate', acts: [['issue', '2022-01-10', { officer: '王军强', number: 'ZF-2023-0102', validUntil: '2027-01-09', passed: true }]] }],
)
