/** The seven documents of a visit by lot (行政检查文书): what each says, and from which step on it can be printed. */
import { law, toConfirm, type Citation } from '../../define/index.ts'

const strict = law('gbf-2024-54', '关于严格规范涉企行政检查的意见')
/** The formats that belong to the opinion are known at second hand only. */
const format = toConfirm(strict())

/** A paragraph with slots in braces, or the rows of a form. */
type Part = string | { readonly rows: readonly (readonly [title: string, value: string])[] }
export type VisitDocument = {
  readonly id: string
  readonly title: string
  /** The step that must have been taken; its day is that of the document. */
  readonly after: 'draw' | 'notify' | 'inspect' | 'inform'
  readonly basis: Citation
  /** Handed to the enterprise. */
  readonly addressed?: true
  readonly parts: readonly Part[]
}

const visited: Part = {
  rows: [
    ['被检查人', '{company}'],
    ['统一社会信用代码', '{code}'],
    ['地址', '{address}'],
    ['检查事项', '{item}'],
    ['任务来源', '{plan}，抽取编号{record}'],
    ['联合部门', '{partners}'],
  ],
}
const officers: Part = {
  rows: [
    ['检查人员', '{officers}'],
    ['执法证号', '{certificates}'],
  ],
}
const onTheSpot = (what: string): Part => ({
  rows: [
    [`${what}时间`, '    年  月  日  时  分至  时  分'],
    [`${what}地点`, ''],
  ],
})
const told = '检查人员已经出示执法证件，告知了检查的依据、内容和权利义务，询问是否申请回避。答复：{blank}'
const signed = '检查人员签名：{blank}　{blank}　　被检查人（见证人）签名：{blank}'

export const visitDocuments: readonly VisitDocument[] = [
  {
    id: 'approval',
    title: '行政检查审批表',
    after: 'draw',
    basis: format,
    parts: [
      visited,
      officers,
      {
        rows: [
          ['检查依据', '{basis}'],
          ['检查方式', '{method}'],
          ['完成期限', '{until}'],
        ],
      },
      '承办机构意见：{lines}',
      '负责人意见：{lines}',
    ],
  },
  {
    id: 'notice',
    title: '行政检查通知书',
    after: 'notify',
    basis: format,
    addressed: true,
    parts: [
      '根据{plan}，经随机抽取（抽取编号{record}），本机关定于{visitOn}对你单位开展行政检查，检查事项为{item}，检查依据为{basis}。',
      '检查由{officers}（执法证号{certificates}）进行。检查人员应当不少于两人并出示执法证件；未出示的，你单位可以拒绝检查。你单位认为检查人员与检查事项有利害关系的，可以申请回避。',
      '请你单位安排人员到场，如实提供与检查事项有关的材料。',
    ],
  },
  {
    id: 'record',
    title: '现场检查笔录',
    after: 'inspect',
    basis: format,
    parts: [
      visited,
      {
        rows: [
          ['检查日期', '{inspectedOn}'],
          ['企业在场人员', '{present}'],
        ],
      },
      officers,
      told,
      '检查情况：{recorded}',
      '检查结果：{result}。发现的问题：{problems}',
      signed,
    ],
  },
  {
    id: 'survey',
    title: '勘验笔录',
    after: 'draw',
    basis: format,
    parts: [visited, officers, onTheSpot('勘验'), told, '勘验情况：{lines}', signed],
  },
  {
    id: 'interview',
    title: '询问笔录',
    after: 'draw',
    basis: format,
    parts: [
      visited,
      officers,
      onTheSpot('询问'),
      {
        rows: [
          ['被询问人', ''],
          ['身份证件号码', ''],
          ['职务和联系方式', ''],
        ],
      },
      told,
      '问：{lines}',
      '答：{lines}',
      '以上笔录已经看过（向我宣读过），与我所说的相符。',
      signed,
    ],
  },
  {
    id: 'sampling',
    title: '抽样取证凭证',
    after: 'draw',
    basis: format,
    parts: [
      visited,
      officers,
      onTheSpot('抽样'),
      {
        rows: [
          ['样品名称', ''],
          ['规格和批号', ''],
          ['样品数量', ''],
          ['封存方式和地点', ''],
        ],
      },
      signed,
    ],
  },
  {
    id: 'result',
    title: '行政检查结果告知书',
    after: 'inform',
    basis: format,
    addressed: true,
    parts: [
      '本机关于{inspectedOn}对你单位的{item}进行了行政检查（抽取编号{record}）。检查结果：{result}。',
      '发现的问题：{problems}。改正期限：{correctBy}。',
      '检查结果将依法向社会公示。你单位对检查结果有异议的，可以向本机关陈述、申辩。',
    ],
  },
]
