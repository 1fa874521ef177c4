/** 行政执法年度统计报告: what was punished, licensed, coerced, inspected and collected in a year, and how disputes about it ended. */
import { columnsAgree, defineReport, heading, rowsAgree, says, shows, toConfirm } from '../../define/index.ts'
import { disputesAgree } from '../general/dispute-columns.ts'
import {
  applicationOutcomes,
  caseOutcomes,
  casesTable,
  coercions,
  coercionTable,
  disputesTable,
  enforced,
  feesTable,
  findings,
  inspectionKinds,
  inspectionsTable,
  licensingTable,
  penaltiesTable,
  publicity,
} from './enforcement-tables.ts'
import { feeGroups } from './fee-figures.ts'
import { penaltyGroups } from './penalty/penalty-figures.ts'

const ids = Object.keys
const penaltyColumns = [...ids(penaltyGroups), 'other']
const passageAgrees = [
  { of: casesTable, came: 'filed', outcomes: ids(caseOutcomes), what: '处罚案件' },
  { of: licensingTable, came: 'applied', outcomes: ids(applicationOutcomes), what: '许可申请' },
].flatMap(({ of, came, outcomes, what }) => [
  columnsAgree(of, { says: `${what}的上年结转加本年新收，等于本年办结加结转下年`, left: ['carriedIn', came], right: ['ended', 'carriedOut'] }),
  columnsAgree(of, { says: `${what}的办结合计等于各种结果之和`, left: outcomes, right: ['ended'] }),
  columnsAgree(of, { says: `${what}上年结转下年的，等于本年的上年结转`, leftOf: 'lastYear', left: ['carriedOut'], right: ['carriedIn'] }),
])

export const enforcementReport = defineReport({
  id: 'enforcement',
  code: 'XZZF',
  title: '行政执法年度统计报告',
  basis: toConfirm(publicity('正文')),
  publicBy: '01-31',
  figures: [
    'penalties.filed',
    'penalties.decided',
    'spot-penalties.made',
    'licensing.decided',
    'licensing.granted',
    'licensing.denied',
    'inspections.conducted',
    'double-random.inspections',
    'fees.collections',
    'fees.amount-wan',
  ],
  tables: [casesTable, penaltiesTable, licensingTable, coercionTable, inspectionsTable, feesTable, disputesTable],
  text: [
    says('现公布{agency}{year}年度行政执法总体情况。本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止，由办件记录得出。'),
    heading('一、行政处罚'),
    says(
      ['全年立案{penalties.filed}件', '全年没有立案'],
      ['，按普通程序作出处罚决定{penalties.decided}件'],
      ['，当场作出处罚决定{spot-penalties.made}件'],
      '。',
    ),
    shows(casesTable),
    shows(penaltiesTable),
    heading('二、行政许可'),
    says(
      ['全年作出行政许可决定{licensing.decided}件', '全年没有作出行政许可决定'],
      ['，其中准予许可{licensing.granted}件'],
      ['，不予许可{licensing.denied}件'],
      '。',
    ),
    shows(licensingTable),
    heading('三、行政强制'),
    says('行政强制措施、行政强制执行和申请人民法院强制执行情况如下表。'),
    shows(coercionTable),
    heading('四、行政检查'),
    says(['全年实施行政检查{inspections.conducted}次', '全年没有实施双随机抽查以外的行政检查'], ['，双随机抽查{double-random.inspections}次'], '。'),
    shows(inspectionsTable),
    heading('五、行政收费'),
    says(['全年收费{fees.collections}次', '全年没有收费'], ['，共{fees.amount-wan}万元'], '。'),
    shows(feesTable),
    heading('六、行政执法引起的行政复议和行政诉讼'),
    says('对行政执法行为申请行政复议、提起行政诉讼的情况如下表。'),
    shows(disputesTable),
  ],
  rules: [
    ...passageAgrees,
    columnsAgree(penaltiesTable, {
      says: '处罚决定的合计等于各种类之和',
      left: penaltyColumns,
      right: ['total'],
      otherwise: '有的处罚决定没有写明处罚种类。请补正以后再定稿',
    }),
    rowsAgree(penaltiesTable, { says: '处罚决定的合计等于普通程序与简易程序之和', left: ['ordinary', 'spot'], right: ['all'] }),
    {
      says: '普通程序的处罚决定数与案件办理情况一致',
      holds: 'equal',
      left: [`${casesTable.id}.cases.punished`],
      right: [`${penaltiesTable.id}.ordinary.total`],
    },
    {
      says: '许可决定数与许可情况一致',
      holds: 'equal',
      left: ['licensing.decided'],
      right: [`${licensingTable.id}.applications.granted`, `${licensingTable.id}.applications.denied`],
    },
    columnsAgree(coercionTable, {
      says: '强制措施的合计等于各种类之和',
      left: ids(coercions.measures),
      right: ['total'],
      otherwise: '有的强制措施没有写明种类。请补正以后再定稿',
    }),
    columnsAgree(coercionTable, { says: '强制执行的合计等于各种方式之和', left: ids(coercions.executions), right: ['total'] }),
    columnsAgree(coercionTable, { says: '申请人民法院强制执行的合计等于各种情况之和', left: ids(coercions.court), right: ['total'] }),
    columnsAgree(inspectionsTable, { says: '检查的合计等于各种结果之和', left: ids(findings), right: ['total'] }),
    rowsAgree(inspectionsTable, { says: '检查的合计等于各种类型之和', left: ids(inspectionKinds), right: ['all'] }),
    rowsAgree(feesTable, { says: '收费的合计等于各个项目之和', left: [...ids(feeGroups), 'other'], right: ['all'] }),
    ...disputesAgree(disputesTable),
    rowsAgree(disputesTable, { says: '复议、诉讼的合计等于各种行政行为之和', left: [...enforced], right: ['all'] }),
  ],
})
