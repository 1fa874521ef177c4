/** 行政复议和行政应诉年度统计报告: what came, what became of it, by matter, and how often the agency was set right. */
import {
  columnsAgree,
  defineReport,
  heading,
  law,
  rowsAgree,
  says,
  shows,
  toConfirm,
  type Line,
  type ReportTable,
  type Row,
  type Rule,
  type Tree,
} from '../../define/index.ts'
import { matters } from '../general/matters.ts'

const reconsideration = law('admin-reconsideration-law', '中华人民共和国行政复议法')
const litigation = law('admin-litigation-law', '中华人民共和国行政诉讼法')

/** Decisions on the act: on one side of a reconsideration and on the other. */
const decided = [
  ['upheld', '维持'],
  ['requestsRejected', '驳回复议请求'],
  ['revoked', '撤销', 'partlyRevoked', 'revokedForRedo', 'revokedByDefault'],
  ['changed', '变更'],
  ['unlawful', '确认违法'],
  ['void', '确认无效'],
  ['ordered', '责令履行'],
  ['contract', '承担行政协议责任'],
] as const
const undecided = [
  ['mediated', '调解'],
  ['settled', '和解撤回，终止'],
  ['withdrawn', '撤回申请，终止'],
  ['terminated', '其他终止'],
] as const
const asRespondent = [
  ...decided,
  ['compensated', '赔偿、返还财产', 'returned'],
  ['compensationRejected', '驳回赔偿请求'],
  ['applicationDismissed', '驳回申请、不予受理', 'notAccepted'],
  ...undecided,
] as const
const asAuthority = [['abandoned', '视为放弃申请'], ['refused', '不予受理'], ['dismissed', '驳回复议申请'], ...decided, ...undecided] as const
const judged = [
  ['dismissed', '驳回诉讼请求'],
  ['revoked', '撤销', 'partlyRevoked', 'revokedForRedo'],
  ['ordered', '限期履行、给付', 'payment'],
  ['unlawful', '确认违法'],
  ['void', '确认无效'],
  ['remedied', '补救、赔偿'],
  ['changed', '变更'],
  ['contract', '承担行政协议责任'],
  ['rejected', '驳回起诉、不予立案', 'notFiled'],
  ['withdrawn', '撤诉', 'deemedWithdrawn'],
  ['terminated', '终结诉讼'],
  ['mediated', '调解'],
] as const

type Outcome = readonly [id: string, title: string, ...with_: string[]]
const outcomeRows = (outcomes: readonly Outcome[]): Row[] => outcomes.map(([id, title, ...others]) => ({ id, title, where: { outcome: [id, ...others] } }))
const came = [
  { id: 'carriedIn', title: '上年结转', where: { intake: ['carriedIn'] } },
  { id: 'received', title: '本年收到', where: { intake: ['received'] } },
]
const resultRows: Row[] = [
  { id: 'resultUpheld', title: '结果维持', where: { result: ['upheld'] } },
  { id: 'resultCorrected', title: '结果纠正', where: { result: ['corrected'] } },
  { id: 'resultOther', title: '其他结果', where: { result: ['other'] } },
]
const results = resultRows.map((r) => r.id)
const ended: Row = { id: 'ended', title: '合计', where: { result: ['upheld', 'corrected', 'other'] } }
const pending: Row = { id: 'pending', title: '年末尚未审结', where: { outcome: ['pending'] } }

const matterColumns: Tree<Line> = [
  { title: '行政行为种类（件）', parts: Object.entries(matters).map(([id, { title }]) => ({ id, title, where: { matter: [id] } })) },
  { id: 'total', title: '合计' },
]
const columns = Object.keys(matters)
const byMatter = (t: Pick<ReportTable, 'id' | 'title' | 'of' | 'basis'>, rows: Tree<Row>): ReportTable => ({
  ...t,
  widths: [3, 8.6, ...Array.from({ length: columns.length + 1 }, () => 2.4)],
  sections: [{ corner: '办理情况', columns: matterColumns, rows }],
})

const respondentTable = byMatter({ id: 'disputes-reconsideration', title: '行政复议被申请案件情况', of: 'reconsideration.cases', basis: reconsideration(61) }, [
  ...came,
  { title: '本年审结', parts: [...outcomeRows(asRespondent), ended] },
  pending,
  { title: '审结的结果', parts: resultRows },
])
const suitsTable = byMatter({ id: 'disputes-litigation', title: '行政应诉案件情况', of: 'litigation.handled', basis: litigation(69) }, [
  ...came,
  { title: '本年审结（一审裁判）', parts: [...outcomeRows(judged), ended] },
  pending,
  { title: '最后的结果', parts: resultRows },
  {
    title: '起诉途径',
    parts: [
      { id: 'direct', title: '未经复议直接起诉', where: { route: ['direct'] } },
      { id: 'after', title: '复议后起诉', where: { route: ['afterReconsideration'] } },
    ],
  },
  {
    title: '出庭',
    parts: [
      { id: 'leader', title: '负责人出庭', where: { appearance: ['leader'] } },
      { id: 'staff', title: '仅有其他人员出庭', where: { appearance: ['staff'] } },
      { id: 'unheard', title: '没有开庭', where: { appearance: ['none'] } },
    ],
  },
])
const authorityEnds = asAuthority.flatMap(([id, , ...others]) => [id, ...others])
const authorityTable: ReportTable = {
  id: 'disputes-authority',
  title: '本机关办理行政复议案件情况',
  of: 'reconsideration-authority.handled',
  basis: reconsideration(24),
  widths: [6, 14, 6, 6, 6],
  sections: [
    {
      corner: '办理情况',
      columns: [
        { id: 'ordinary', title: '普通程序（件）', where: { procedure: ['ordinary'] } },
        { id: 'summary', title: '简易程序（件）', where: { procedure: ['summary'] } },
        { id: 'total', title: '合计（件）' },
      ],
      rows: [
        ...came,
        { title: '本年办结', parts: [...outcomeRows(asAuthority), { id: 'ended', title: '合计', where: { outcome: authorityEnds } }] },
        { ...pending, title: '年末尚未办结' },
      ],
    },
  ],
}

/** What holds of each table: what came equals what went and stays, ends add up, and so do columns. */
const agree = (t: ReportTable, what: string, outcomes: readonly Outcome[], parts: readonly string[]): Rule[] => [
  rowsAgree(t, { says: `${what}的上年结转加本年收到，等于审结加未结`, left: ['carriedIn', 'received'], right: ['ended', 'pending'] }),
  rowsAgree(t, {
    says: `${what}的审结合计等于各种结果之和`,
    left: outcomes.map(([id]) => id),
    right: ['ended'],
    otherwise: '有的案件没有写明结果。请补正以后再定稿',
  }),
  rowsAgree(t, { says: `${what}上年未结的，等于本年的上年结转`, leftOf: 'lastYear', left: ['pending'], right: ['carriedIn'] }),
  columnsAgree(t, { says: `${what}的合计等于各栏之和`, left: parts, right: ['total'] }),
]

export const disputesReport = defineReport({
  id: 'disputes',
  code: 'FYYS',
  title: '行政复议和行政应诉年度统计报告',
  basis: toConfirm(reconsideration()),
  figures: [
    'reconsideration.cases',
    'reconsideration.concluded',
    'reconsideration.corrected',
    'reconsideration.correction-rate',
    'litigation.cases',
    'litigation.heard',
    'litigation.leader-appearances',
    'litigation.appearance-rate',
    'litigation.concluded',
    'litigation.lost',
    'litigation.loss-rate',
  ],
  tables: [respondentTable, suitsTable, authorityTable],
  text: [
    says('现公布{agency}{year}年度行政复议和行政应诉情况。本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止，由办件记录得出。'),
    heading('一、行政复议被申请情况'),
    says(
      ['全年办理行政复议被申请案件{reconsideration.cases}件', '全年没有行政复议被申请案件'],
      ['，审结{reconsideration.concluded}件'],
      ['，其中被纠正{reconsideration.corrected}件'],
      ['，纠错率{reconsideration.correction-rate}'],
      '。',
    ),
    shows(respondentTable),
    heading('二、行政应诉情况'),
    says(
      ['全年收到行政诉讼案件{litigation.cases}件', '全年没有收到行政诉讼案件'],
      ['，其中开庭审理{litigation.heard}件'],
      ['，负责人出庭{litigation.leader-appearances}件'],
      ['，负责人出庭率{litigation.appearance-rate}'],
      '。',
      ['全年审结{litigation.concluded}件'],
      ['，其中被纠正{litigation.lost}件'],
      ['，败诉率{litigation.loss-rate}'],
      '。',
    ),
    shows(suitsTable),
    heading('三、本机关办理行政复议案件情况'),
    says('本机关作为复议机关办理的案件如下表；没有办理的，表中各项为零。'),
    shows(authorityTable),
  ],
  rules: [
    ...agree(respondentTable, '行政复议被申请案件', asRespondent, columns),
    ...agree(suitsTable, '行政应诉案件', judged, columns),
    ...agree(authorityTable, '本机关办理的行政复议案件', asAuthority, ['ordinary', 'summary']),
    rowsAgree(respondentTable, { says: '行政复议被申请案件的审结数等于维持、纠正和其他结果之和', left: results, right: ['ended'] }),
    rowsAgree(suitsTable, { says: '行政应诉案件的审结数等于维持、纠正和其他结果之和', left: results, right: ['ended'] }),
    ...[
      { says: '行政应诉案件数等于两种起诉途径之和', left: ['direct', 'after'] },
      { says: '行政应诉案件数等于各种出庭情况之和', left: ['leader', 'staff', 'unheard'] },
    ].map((rule) => rowsAgree(suitsTable, { ...rule, right: ['carriedIn', 'received'] })),
    { says: '审结的被申请案件数与正文一致', holds: 'equal', left: ['reconsideration.concluded'], right: [`${respondentTable.id}.ended.total`] },
    { says: '审结的应诉案件数与正文一致', holds: 'equal', left: ['litigation.concluded'], right: [`${suitsTable.id}.ended.total`] },
  ],
})
