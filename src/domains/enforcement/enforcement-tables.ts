/** 行政执法年度统计的表: penalties, licences, coercion, inspections, fees, and the disputes about them. */
import { law, toConfirm, type Branch, type Line, type ReportTable, type Row } from '../../define/index.ts'
import { disputeColumns } from '../general/dispute-columns.ts'
import { matters, type Matter } from '../general/matters.ts'
import { feeGroups } from './fee-figures.ts'
import { measures } from './coercion/measure-imposing.ts'
import { ways } from './coercion/execution-decision.ts'
import { penaltyGroups } from './penalty/penalty-figures.ts'

/** Its annexed forms weren't read at their source: the tables follow the statutes. */
export const publicity = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const licensing = law('admin-license-law', '中华人民共和国行政许可法')
const coercion = law('admin-compulsion-law', '中华人民共和国行政强制法')

/** A line for each group of a dimension. */
const lines = (dimension: string, groups: Readonly<Record<string, { readonly title: string }>>): Line[] =>
  Object.entries(groups).map(([id, { title }]) => ({ id, title, where: { [dimension]: [id] } }))
const other = { title: '其他' }
const total: Line = { id: 'total', title: '合计' }

/** What came in and what became of it: 上年结转 and 本年新收 on one side, 办结 and 结转下年 on the other. */
const passage = (came: Line, ends: readonly Line[]): (Branch<Line> | Line)[] => [
  { id: 'carriedIn', title: '上年结转', where: { intake: ['carriedIn'] } },
  came,
  { title: '本年办结', parts: [...ends, { id: 'ended', title: '合计', where: { outcome: ends.map((e) => e.id) } }] },
  { id: 'carriedOut', title: '结转下年', where: { outcome: ['carriedOut'] } },
]

export const caseOutcomes = {
  punished: { title: '给予处罚' },
  exempt: { title: '不予处罚' },
  unfounded: { title: '违法事实不成立' },
  transferred: { title: '移送司法机关' },
  dropped: { title: '撤案' },
}
export const casesTable: ReportTable = {
  id: 'enforcement-cases',
  title: '行政处罚案件办理情况',
  caption: '行政处罚案件办理情况',
  basis: penalty(57),
  of: 'penalties.handled',
  widths: [7, 3, 3, 3.4, 3.4, 3.4, 3.4, 3, 3, 3],
  sections: [
    {
      corner: '案件',
      columns: passage({ id: 'filed', title: '本年立案', where: { intake: ['filed'] } }, lines('outcome', caseOutcomes)),
      rows: [{ id: 'cases', title: '普通程序（件）' }],
    },
  ],
}

export const penaltiesTable: ReportTable = {
  id: 'enforcement-penalties',
  title: '行政处罚决定情况',
  caption: '行政处罚决定情况',
  basis: penalty(9),
  of: ['penalties.decided', 'spot-penalties.made'],
  widths: [4.4, 3.2, 2.4, 3.4, 3.6, 4, 2.6, 2.6, 2.4, 2.6, 3.4, 3.4],
  sections: [
    {
      corner: '程序',
      columns: [
        { title: '处罚种类（并处几种的，计入最重的一种；件）', parts: [...lines('kind', { ...penaltyGroups, other }), total] },
        { id: 'fines', title: '罚款金额（万元）', of: ['penalties.fines', 'spot-penalties.fines'] },
        { id: 'confiscations', title: '没收金额（万元）', of: 'penalties.confiscated' },
      ],
      rows: [
        { id: 'ordinary', title: '普通程序', where: { procedure: ['ordinary'] } },
        { id: 'spot', title: '简易程序', where: { procedure: ['spot'] } },
        { id: 'all', title: '合计' },
      ],
    },
  ],
}

export const applicationOutcomes = {
  granted: { title: '准予许可' },
  denied: { title: '不予许可' },
  refused: { title: '不予受理' },
  withdrawn: { title: '申请人撤回' },
}
const licenseColumns = ['issued', 'changed', 'renewed', 'withdrawn', 'revoked', 'rescinded', 'cancelled', 'in-force']
export const licensingTable: ReportTable = {
  id: 'enforcement-licensing',
  title: '行政许可情况',
  basis: licensing(38),
  of: 'licensing.handled',
  widths: [7, 4, 4, 4, 4, 4, 4, 4, 4],
  sections: [
    {
      corner: '许可申请',
      columns: passage({ id: 'applied', title: '本年申请', where: { intake: ['applied'] } }, lines('outcome', applicationOutcomes)),
      rows: [{ id: 'applications', title: '申请（件）' }],
    },
    {
      corner: '许可证件',
      columns: ['颁发', '变更', '延续', '撤回', '撤销', '吊销', '注销', '年底有效'].map((title, i) => ({ id: licenseColumns[i]!, title })),
      rows: [{ id: 'licenses', title: '证件（件）', figures: licenseColumns.map((column) => `licenses.${column}`) }],
    },
  ],
}

/** What the law knows, and what has a procedure of its own besides. */
export const coercions = {
  measures: { seal: measures.seal, seize: measures.seize, freeze: { title: '冻结存款、汇款' }, other },
  executions: { deduct: ways.deduct, auction: ways.auction, restore: ways.restore, demolish: ways.demolish, substitute: { title: '代履行' }, other },
  court: {
    granted: { title: '裁定准予执行' },
    refused: { title: '裁定不予执行' },
    declined: { title: '裁定不予受理' },
    performed: { title: '当事人已履行' },
    pending: { title: '尚未裁定' },
  },
}
const measuresOf = ['coercive-measures.imposed', 'freezings.made']
const executionsOf = ['coercive-executions.decided', 'substitute-performances.made']
export const coercionTable: ReportTable = {
  id: 'enforcement-coercion',
  title: '行政强制情况',
  basis: coercion(9),
  widths: [8, 4, 4, 4, 4, 4, 4, 4, 4],
  sections: [
    { corner: '行政强制措施', columns: [...lines('measure', coercions.measures), total], rows: [{ id: 'measures', title: '实施（件）', of: measuresOf }] },
    {
      corner: '行政强制执行',
      columns: [
        ...lines('way', coercions.executions),
        total,
        { id: 'surcharged', title: '另：加处罚款、滞纳金', of: ['penalties.surcharged', 'coercive-executions.surcharged'] },
      ],
      rows: [{ id: 'executions', title: '决定、代履行（件）', of: executionsOf }],
    },
    {
      corner: '申请人民法院强制执行',
      columns: [...lines('ruling', coercions.court), total],
      rows: [{ id: 'court', title: '申请（件）', of: 'court-executions.applied' }],
    },
  ],
}
export const inspectionKinds = {
  routine: { title: '日常检查' },
  special: { title: '专项检查' },
  individual: { title: '个案检查' },
  random: { title: '双随机抽查' },
  other: { title: '其他检查' },
}
export const findings = {
  none: { title: '未发现问题' },
  corrected: { title: '责令改正' },
  filed: { title: '立案' },
  transferred: { title: '移送' },
  other: { title: '其他问题' },
}
export const inspectionsTable: ReportTable = {
  id: 'enforcement-inspections',
  title: '行政检查情况',
  basis: toConfirm(publicity('正文')),
  of: ['inspections.conducted', 'double-random.inspections'],
  widths: [9, 5, 5, 5, 5, 5, 5],
  sections: [
    {
      corner: '检查类型',
      columns: [{ title: '检查结果（次）', parts: [...lines('found', findings), total] }],
      rows: [...lines('kind', inspectionKinds), { id: 'all', title: '合计' }],
    },
  ],
}

export const feesTable: ReportTable = {
  id: 'enforcement-fees',
  title: '行政收费情况',
  basis: toConfirm(publicity('正文')),
  widths: [12, 5, 5, 5, 5, 5],
  sections: [
    {
      corner: '收费项目',
      columns: [
        {
          title: '收缴',
          parts: [
            { id: 'collections', title: '次数', of: 'fees.collections' },
            { id: 'amount', title: '金额（万元）', of: 'fees.amount-wan' },
          ],
        },
        { id: 'waived', title: '免收次数', of: 'fees.waived' },
        {
          title: '退费',
          parts: [
            { id: 'refunds', title: '次数', of: 'fees.refunds' },
            { id: 'refunded', title: '金额（万元）', of: 'fees.refunded-wan' },
          ],
        },
      ],
      rows: [...lines('item', feeGroups), { id: 'other', title: '其他收费', where: { item: ['other'] } }, { id: 'all', title: '合计' }],
    },
  ],
}

/** Acts of enforcement among the matters of disputes. */
export const enforced = ['penalty', 'license', 'coercion', 'inspection', 'confirmation', 'collection'] as const satisfies Matter[]
const matterRow = (m: Matter): Row => ({ id: m, title: matters[m].title, where: { matter: [m] } })
export const disputesTable: ReportTable = {
  id: 'enforcement-disputes',
  title: '行政执法被申请行政复议、提起行政诉讼情况',
  basis: toConfirm(publicity('正文')),
  widths: [5.6, ...Array.from({ length: 15 }, () => 2.2)],
  sections: [{ corner: '行政行为', columns: disputeColumns, rows: [...enforced.map(matterRow), { id: 'all', title: '合计', where: { matter: enforced } }] }],
}
