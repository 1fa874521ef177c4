/** 政府信息公开工作年度报告: six parts and three tables, in the form that the office in charge of the whole country fixed. */
import {
  columnsAgree,
  defineReport,
  heading,
  law,
  rowsAgree,
  says,
  shows,
  subheading,
  type Branch,
  type Line,
  type ReportTable,
  type Row,
} from '../../define/index.ts'
import { disputeColumns, disputesAgree } from '../general/dispute-columns.ts'
import { answers, applicantKinds } from './answers.ts'
import { regulation } from './regulation.ts'

const format = law('gbgkbh-2021-30', '中华人民共和国政府信息公开工作年度报告格式')('正文')

/** 二、主动公开政府信息情况: items of article 20 of the regulation. */
const proactive: ReportTable = {
  id: 'disclosure-proactive',
  title: '主动公开政府信息情况',
  basis: format,
  widths: [12, 8, 8, 8],
  sections: [
    {
      title: '第二十条第（一）项',
      corner: '信息内容',
      columns: [
        { id: 'made', title: '本年制发件数' },
        { id: 'repealed', title: '本年废止件数' },
        { id: 'inForce', title: '现行有效件数' },
      ],
      rows: [
        { id: 'rules', title: '规章', figures: [null, null, null] },
        { id: 'normative', title: '行政规范性文件', figures: ['normative.issued', 'normative.repealed', 'normative.in-force'] },
      ],
    },
    {
      title: '第二十条第（五）项',
      corner: '信息内容',
      columns: [{ id: 'decided', title: '本年处理决定数量' }],
      rows: [{ id: 'licenses', title: '行政许可', figures: ['licensing.decided'] }],
    },
    {
      title: '第二十条第（六）项',
      corner: '信息内容',
      columns: [{ id: 'decided', title: '本年处理决定数量' }],
      rows: [
        { id: 'penalties', title: '行政处罚', of: ['penalties.decided', 'spot-penalties.made'] },
        {
          id: 'coercion',
          title: '行政强制',
          of: ['coercive-measures.imposed', 'freezings.made', 'coercive-executions.decided', 'substitute-performances.made'],
        },
      ],
    },
    {
      title: '第二十条第（八）项',
      corner: '信息内容',
      columns: [{ id: 'amount', title: '本年收费金额（单位：万元）' }],
      rows: [{ id: 'fees', title: '行政事业性收费', figures: ['fees.amount-wan'] }],
    },
  ],
}

type Answer = keyof typeof answers
const numerals = ['一', '二', '三', '四', '五', '六', '七']
/** Answers that have a row of their own; the others are counted with one of these, or say too little to be placed. */
const placed = (Object.keys(answers) as Answer[]).filter((a) => !('countedWith' in answers[a]) && !('coarse' in answers[a]))
const countedIn = (row: Answer): string[] => [
  row,
  ...(Object.keys(answers) as Answer[]).filter((a) => {
    const answer = answers[a]
    return 'countedWith' in answer && answer.countedWith === row
  }),
]
const rowTitle = (a: Answer): string => {
  const answer = answers[a]
  return 'row' in answer ? answer.row : answer.title
}
const groups = [...new Set(placed.map((a) => answers[a].group))]
const answerRow = (a: Answer, title: string): Row => ({ id: a, title, where: { outcome: countedIn(a) } })
/** 三、本年度办理结果: a group is a row of its own, or a title beside its rows. */
const results = groups.map((group, n): Branch<Row> | Row => {
  const rows = placed.filter((a) => answers[a].group === group)
  const [only] = rows
  return rows.length === 1
    ? answerRow(only!, `（${numerals[n]}）${rowTitle(only!)}`)
    : { title: `（${numerals[n]}）${group}`, parts: rows.map((a, i) => answerRow(a, `${i + 1}.${rowTitle(a)}`)) }
})
const everyAnswer = Object.keys(answers)
const organizations = ['business', 'research', 'nonProfit', 'legalService', 'otherOrganization'] as const
const kindColumn = (kind: keyof typeof applicantKinds): Line => ({ id: kind, title: applicantKinds[kind].title, where: { applicant: [kind] } })

/** 三、收到和处理政府信息公开申请情况: 25 rows of 7 figures. A request stands once among those that came and once among those that went. */
export const requestsTable: ReportTable = {
  id: 'disclosure-requests',
  title: '收到和处理政府信息公开申请情况',
  basis: format,
  of: 'disclosure.handled',
  widths: [3.2, 4.2, 13.6, 2.8, 2.8, 2.8, 2.8, 2.8, 2.8, 2.8],
  sections: [
    {
      corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      columns: [
        {
          title: '申请人情况',
          parts: [kindColumn('person'), { title: '法人或其他组织', parts: organizations.map(kindColumn) }, { id: 'total', title: '总计' }],
        },
      ],
      rows: [
        { id: 'received', title: '一、本年新收政府信息公开申请数量', where: { intake: ['received'] } },
        { id: 'carriedIn', title: '二、上年结转政府信息公开申请数量', where: { intake: ['carriedIn'] } },
        { title: '三、本年度办理结果', parts: [...results, { id: 'answered', title: `（${numerals[groups.length]}）总计`, where: { outcome: everyAnswer } }] },
        { id: 'carriedOut', title: '四、结转下年度继续办理', where: { outcome: ['carriedOut'] } },
      ],
    },
  ],
}

/** 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况. */
const disputes: ReportTable = {
  id: 'disclosure-disputes',
  title: '政府信息公开行政复议、行政诉讼情况',
  basis: format,
  widths: [3.6, ...Array.from({ length: 15 }, () => 2.2)],
  sections: [{ columns: disputeColumns, rows: [{ id: 'cases', title: '件数', where: { matter: ['disclosure'] } }] }],
}

const cell = (row: string, column = 'total') => `{${requestsTable.id}.${row}.${column}}`

export const disclosureReport = defineReport({
  id: 'disclosure',
  code: 'XXGK',
  title: '政府信息公开工作年度报告',
  basis: regulation(50),
  publicBy: '01-31',
  figures: ['disclosure.proactive', 'disclosure.requests', 'disclosure.carried-in', 'disclosure.answered', 'disclosure.carried-out', 'disclosure.fees'],
  tables: [proactive, requestsTable, disputes],
  text: [
    says(
      '按照《中华人民共和国政府信息公开条例》规定，现公布{agency}{year}年政府信息公开工作年度报告。本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。',
    ),
    heading('一、总体情况'),
    subheading('（一）主动公开'),
    says(
      ['全年主动公开政府信息{disclosure.proactive}条', '全年没有主动公开政府信息'],
      ['，举行新闻发布会、政策吹风会{press.conferences}场'],
      '。',
      ['公开人大代表建议和政协提案的办理情况，全年承办人大代表建议{npc.suggestions}件'],
      ['、政协提案{cppcc.proposals}件'],
      '。',
    ),
    subheading('（二）依申请公开'),
    says(
      [`全年新收政府信息公开申请${cell('received')}件`, '全年没有收到政府信息公开申请'],
      [`，上年结转${cell('carriedIn')}件`],
      [`，办结${cell('answered')}件`],
      [`，结转下年度继续办理${cell('carriedOut')}件`],
      '。',
      [`办结的申请中，予以公开${cell('disclosed')}件`],
      [`，部分公开${cell('partlyDisclosed')}件`],
      '。',
    ),
    subheading('（三）政府信息管理'),
    says(
      ['全年制发行政规范性文件{normative.issued}件', '全年没有制发行政规范性文件'],
      ['，年底现行有效的行政规范性文件{normative.in-force}件'],
      '。公开以前均进行公开审查和保密审查。',
    ),
    subheading('（四）政府信息公开平台建设'),
    says('以门户网站为主要平台，公开的信息和办件均可查询、可核对。'),
    subheading('（五）监督保障'),
    says('公开工作纳入年度考核，接受社会监督。'),
    heading('二、主动公开政府信息情况'),
    shows(proactive),
    heading('三、收到和处理政府信息公开申请情况'),
    shows(requestsTable),
    heading('四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
    shows(disputes),
    heading('五、政府信息公开工作存在的主要问题及改进情况'),
    says(
      '存在的主要问题：主动公开的内容与群众需求还有差距，政策解读的形式比较单一。改进情况：围绕群众和企业关心的事项充实公开内容，及时更新办事指南和政策解读。',
    ),
    heading('六、其他需要报告的事项'),
    says(['按照《政府信息公开信息处理费管理办法》，全年收取信息处理费{disclosure.fees}元。', '全年没有收取政府信息公开信息处理费。']),
  ],
  rules: [
    rowsAgree(requestsTable, { says: '第一项加第二项之和，等于第三项加第四项之和', left: ['received', 'carriedIn'], right: ['answered', 'carriedOut'] }),
    rowsAgree(requestsTable, {
      says: '办理结果的总计等于各种结果之和',
      left: [...placed],
      right: ['answered'],
      otherwise: '有的答复只写了大类。请把答复类型更正为具体的情形，再定稿',
    }),
    columnsAgree(requestsTable, {
      says: '总计等于自然人与各类法人或其他组织之和',
      left: ['person', ...organizations],
      right: ['total'],
      otherwise: '有的申请没有写明申请人类型。请补正以后再定稿',
    }),
    rowsAgree(requestsTable, { says: '上年结转下年度的申请，等于本年的上年结转', leftOf: 'lastYear', left: ['carriedOut'], right: ['carriedIn'] }),
    ...disputesAgree(disputes),
    { says: '新收的申请数与正文一致', left: ['disclosure.requests'], right: [`${requestsTable.id}.received.total`], holds: 'equal' },
  ],
})
