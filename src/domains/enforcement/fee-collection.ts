/** 行政收费: a fee with a basis in law is assessed, reduced where the law allows, collected against a receipt and paid in. */
import { defineProcedure, defineRegister, flag, internal, law, longText, money, optional, text } from '../../define/index.ts'
import { archiveGates, archiveIn, major, publicityAfter, publishIn, reviewGates, reviewIn } from '../general/three-systems.ts'

const fees = law('sd-admin-fee', '山东省行政性事业性收费管理条例')
const environment = law('sd-business-environment', '山东省优化营商环境条例')
const license = law('admin-license-law', '中华人民共和国行政许可法')

export const feeCollection = defineProcedure({
  id: 'fee-collection',
  system: 'S19',
  title: '行政收费',
  basis: [fees(6), fees(14), fees(15), fees(16), license(58), environment(15)],
  states: { assessed: '待缴费', collected: '已收缴', deposited: '已入库', refunded: '已退费', waived: '已免缴' },
  name: (c) => c.assess?.item ?? '',

  steps: {
    assess: {
      title: '核定',
      by: 'clerk',
      opens: true,
      to: 'assessed',
      basis: fees(6),
      fields: {
        item: text('收费项目'),
        payer: internal(text('缴费人')),
        legalBasis: optional(text('收费依据')),
        due: optional(money('应缴金额')),
        forLicense: optional(flag('因实施许可或者监督检查收取')),
        lawAllows: optional(flag('法律、行政法规另有规定')),
        listed: optional(flag('在公布的收费目录清单内')),
        ownItem: optional(flag('由本部门自行设立或者调整标准')),
        major,
      },
    },
    review: reviewIn('assessed'),
    notify: { title: '通知缴费', day: '通知日期', by: 'clerk', from: ['assessed'], basis: fees(17), fields: { letter: optional(text('通知书文号')) } },
    reduce: { title: '减收', by: 'head', from: ['assessed'], basis: fees(6), fields: { reduction: money('减收金额'), ground: text('减收依据') } },
    waive: { title: '免收', by: 'head', from: ['assessed'], to: 'waived', basis: fees(6), fields: { ground: text('免收依据') } },
    collect: {
      title: '收缴',
      by: 'clerk',
      from: ['assessed'],
      to: 'collected',
      basis: fees(17),
      fields: { amount: money('金额'), receipt: optional(text('票据号')), posted: optional(flag('经办场所已公布收费项目和标准')) },
    },
    deposit: {
      title: '入库',
      by: 'clerk',
      from: ['collected'],
      to: 'deposited',
      basis: fees(16),
      fields: { deposited: optional(money('入库金额')), voucher: optional(text('缴款书号')) },
    },
    publish: publishIn('assessed', 'collected', 'deposited', 'refunded', 'waived'),
    archive: archiveIn('deposited', 'refunded', 'waived'),
    refund: {
      title: '退费',
      by: 'head',
      from: ['collected', 'deposited'],
      to: 'refunded',
      basis: fees(17),
      fields: { refunded: money('退费金额'), reasons: longText('退费的理由') },
    },
  },

  proves: { collect: ['assess', { requires: 'review', when: { 'assess.major': true } }], deposit: ['assess', 'collect'], refund: ['assess', 'collect'] },

  gates: {
    assess: [
      { must: '收费项目应当有法律、法规依据', basis: fees(6), live: true, holds: (_, act) => act.legalBasis !== undefined },
      {
        must: '实施行政许可和对许可事项进行监督检查不得收费，法律、行政法规另有规定的除外',
        basis: license(58),
        holds: (_, act) => act.forLicense !== true || act.lawAllows === true,
      },
      { must: '收费目录清单以外不得收费', basis: environment(15, 1), since: '2021-01-01', holds: (_, act) => act.listed !== false },
      { must: '部门不得自行设立收费项目、调整收费标准', basis: fees(12, 2), holds: (_, act) => act.ownItem !== true },
    ],
    reduce: [{ must: '减收的金额不得超过应缴金额', basis: fees(6), holds: (c, act) => c.assess?.due === undefined || act.reduction <= c.assess.due }],
    collect: [
      { must: '收费应当使用财政部门统一印制的票据', basis: fees(14), holds: (_, act) => act.receipt !== undefined },
      { must: '经办场所应当公布收费项目和标准', basis: fees(15), holds: (_, act) => act.posted !== false },
      {
        must: '不得超过核定的金额收费',
        basis: fees(6),
        holds: (c, act) => c.assess?.due === undefined || act.amount <= c.assess.due - (c.reduce?.reduction ?? 0),
      },
      ...reviewGates('assess.major'),
    ],
    deposit: [
      {
        must: '收费实行收支两条线，收取的费用应当全部上缴',
        basis: fees(16, 1),
        holds: (c, act) => act.deposited === undefined || act.deposited === c.collect?.amount,
      },
    ],
    archive: archiveGates,
    refund: [{ must: '退费金额不得超过收缴的金额', basis: fees(17), holds: (c, act) => act.refunded <= (c.collect?.amount ?? 0) }],
  },

  clocks: { publicity: publicityAfter('assess') },
})

export const feeCollections = defineRegister(feeCollection, {
  id: 'fee-collections',
  title: '行政收费台账',
  readers: 'public',
  also: ['行政事业性收费台账', '收费台账', '行政性收费台账'],
  columns: [
    { at: 'assess.item', also: ['收费事项', '项目名称', '收费项目名称', '费用名称', '项目', '收费名称', '征收项目', '费种'] },
    {
      at: 'assess.payer',
      also: [
        '缴费单位',
        '缴款人',
        '缴费企业',
        '缴款单位',
        '缴费人名称',
        '企业名称',
        '单位名称',
        '缴款人名称',
        '交费人',
        '交费单位',
        '付款单位',
        '缴纳人',
        '缴费对象',
      ],
    },
    { at: 'collect.amount', also: ['收费金额', '缴费金额', '收缴金额', '缴款金额', '实收金额', '缴纳金额', '征收金额', '实缴金额', '费用金额', '收费额'] },
    {
      at: 'collect.on',
      also: ['收缴时间', '缴费日期', '收费日期', '缴款日期', '入账日期', '缴纳日期', '征收日期', '到账日期', '收款日期', '交费日期', '日期'],
    },
    { at: 'collect.receipt', also: ['票据编号', '票据号码', '票号', '收据号', '缴款书号', '票据', '票据编码', '发票号', '凭证号'] },
    { at: 'refund.on', also: ['退费时间', '退款日期'] },
    { at: 'refund.refunded', also: ['退款金额'] },
    { at: 'publish.on', also: ['公示时间', '公开日期'] },
    { at: 'archive.on', also: ['归档时间'] },
  ],
})
