/** 主动公开: information made public within twenty working days of coming about, after a review for secrecy. */
import {
  day,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  longText,
  openChoice,
  optional,
  text,
  yearOf,
  numbered,
  type Numbering,
} from '../../define/index.ts'
import { regulation } from './regulation.ts'

/** Kinds of article 20 and those that agencies' sites use beside them. */
const kinds = {
  normativeDocument: { title: '规范性文件', also: ['行政规范性文件', '法规规章', '政策文件'] },
  interpretation: { title: '政策解读', also: ['解读', '解读回应'] },
  organization: { title: '机构职能', also: ['机构设置', '机构概况', '机构信息', '领导信息'] },
  plan: { title: '规划计划', also: ['发展规划', '规划信息', '计划总结'] },
  statistics: { title: '统计信息', also: ['统计数据', '数据发布'] },
  license: { title: '行政许可', also: ['许可信息', '行政审批'] },
  penalty: { title: '行政处罚', also: ['行政处罚和行政强制', '行政执法', '行政强制'] },
  budget: { title: '财政信息', also: ['财政预决算', '预决算', '财政预算、决算信息', '财务信息'] },
  procurement: { title: '政府采购', also: ['采购信息', '招标采购'] },
  personnel: { title: '人事信息', also: ['公务员招考', '人事任免', '招考录用'] },
  notice: { title: '公示公告', also: ['公告公示', '通知公告', '公告', '公示', '通知'] },
  news: { title: '工作动态', also: ['动态', '政务动态', '工作信息', '要闻动态'] },
  proposals: { title: '建议提案', also: ['建议提案办理', '建议提案办理结果'] },
}
const channels = {
  website: { title: '门户网站', also: ['政府网站', '网站', '官方网站', '官网', '部门网站'] },
  wechat: { title: '微信公众号', also: ['微信', '公众号', '政务微信'] },
  gazette: { title: '政府公报', also: ['公报'] },
  weibo: { title: '政务微博', also: ['微博'] },
  press: { title: '报刊', also: ['报纸', '报刊、广播、电视', '新闻媒体'] },
}

const indexNumbers: Numbering = { id: 'disclosure-index', title: '政府信息索引号', like: '11370000004500000X/{year}-{n:5}' }

export const disclosure = defineProcedure({
  id: 'disclosure',
  system: 'S30',
  title: '主动公开信息',
  basis: [regulation(19), regulation(20), regulation(26)],
  states: { published: '已公开', withdrawn: '已撤下' },
  number: 'publish.index',
  name: (c) => c.publish?.title ?? '',
  steps: {
    publish: {
      title: '公开',
      by: 'clerk',
      opens: true,
      to: 'published',
      basis: regulation(26),
      fields: {
        index: numbered('索引号', indexNumbers),
        title: text('信息名称'),
        kind: optional(openChoice('信息类别', kinds)),
        channel: optional(openChoice('公开渠道', channels)),
        arisen: optional(day('生成日期')),
        documentNumber: optional(text('文号')),
        summary: optional(longText('内容概述')),
        reviewed: optional(flag('已经公开审查和保密审查')),
        organs: optional(text('涉及的其他机关')),
        agreed: optional(flag('已与涉及的其他机关协商、确认')),
        restricted: optional(flag('依照规定公开需要批准')),
        approved: optional(flag('已经批准')),
      },
    },
    update: {
      title: '更新',
      by: 'clerk',
      from: ['published'],
      basis: regulation(26),
      fields: { changes: longText('变更的内容'), changed: day('变更之日'), reviewed: flag('已经公开审查和保密审查') },
    },
    withdraw: { title: '撤下', by: 'head', from: ['published'], to: 'withdrawn', basis: regulation(6), fields: { reasons: longText('撤下的理由') } },
  },
  gates: {
    publish: [
      {
        must: '公开以前应当经过公开审查，不能确定是否可以公开的报有关主管部门或者保密部门确定',
        basis: regulation(17),
        holds: (_, act) => act.reviewed === true,
        live: true,
      },
      { must: '公开的信息涉及其他机关的，应当与其协商、确认', basis: regulation(11), holds: (_, act) => act.organs === undefined || act.agreed === true },
      { must: '依照规定需要批准的，经批准才能公开', basis: regulation(11), holds: (_, act) => act.restricted !== true || act.approved === true },
      {
        should: '应当自信息形成之日起二十个工作日内公开',
        basis: regulation(26),
        holds: (_, act, days) => act.arisen === undefined || days.working(act.arisen, act.on) <= 20,
      },
    ],
    update: [
      { must: '变更的内容公开以前应当经过公开审查', basis: regulation(17), holds: (_, act) => act.reviewed },
      { should: '应当自信息变更之日起二十个工作日内公开', basis: regulation(26), holds: (_, act, days) => days.working(act.changed, act.on) <= 20 },
    ],
  },
})

export const disclosures = defineRegister(disclosure, {
  id: 'disclosures',
  title: '主动公开信息台账',
  readers: 'public',
  basis: regulation(12),
  also: ['主动公开台账', '主动公开', '政府信息主动公开台账', '政府信息公开目录', '信息公开台账'],
  columns: [
    { at: 'publish.index', also: ['索引编号', '信息索引号', '信息编号', '索引码', '编号', '公开编号', '序列号', '信息索引编号'] },
    { at: 'publish.title', also: ['标题', '信息标题', '名称', '文件名称', '公开内容', '信息内容', '公开事项', '信息题目', '题名', '文件标题'] },
    { at: 'publish.kind', also: ['类别', '信息分类', '主题分类', '公开类别', '栏目', '类型', '信息类型', '信息栏目', '主题', '公开栏目', '公开类型'] },
    {
      at: 'publish.channel',
      also: ['渠道', '公开方式', '公开途径', '发布渠道', '公开载体', '发布平台', '发布载体', '发布方式', '发布途径', '公开平台', '公开形式'],
    },
    { at: 'publish.arisen', also: ['形成日期', '生成时间', '成文日期', '制作日期', '形成时间', '信息形成日期'] },
    {
      at: 'publish.on',
      also: ['公开时间', '发布日期', '发布时间', '公布日期', '上网日期', '日期', '发布日', '时间', '信息公开日期', '主动公开日期', '发文日期'],
    },
    { at: 'publish.documentNumber', also: ['发文字号', '文件编号'] },
    { at: 'withdraw.on', also: ['撤下时间', '撤回日期'] },
  ],
})

export const disclosuresProactive = defineIndicator(disclosure, {
  id: 'disclosure.proactive',
  title: '主动公开政府信息',
  unit: '条',
  basis: regulation(26),
  definition: '公开日期在本年的主动公开信息条数',
  includes: (c, year) => c.publish !== undefined && yearOf(c.publish.on) === year,
})

const information = { index: '11370000202304020', title: '2023年度部门预算', kind: 'budget', channel: 'website' }
export const disclosureJourneys = defineJourneys(disclosure, [
  {
    tells: '保密审查后公开，变更后及时更新，后来撤下',
    acts: [
      ['publish', '2023-02-10', { ...information, arisen: '2023-02-01', reviewed: true }],
      ['update', '2023-06-05', { changes: '调整第三部分说明', changed: '2023-06-01', reviewed: true }],
      ['withdraw', '2025-01-06', { reasons: '内容已由新的预算取代' }],
    ],
    ends: { state: 'withdrawn' },
  },
  {
    tells: '没有经过审查的，不能公开',
    acts: [['publish', '2023-02-10', information]],
    ends: { refused: '公开以前应当经过公开审查，不能确定是否可以公开的报有关主管部门或者保密部门确定' },
  },
  {
    tells: '涉及其他机关而没有协商、确认的，不能公开',
    acts: [['publish', '2023-02-10', { ...information, reviewed: true, organs: '省财政厅' }]],
    ends: { refused: '公开的信息涉及其他机关的，应当与其协商、确认' },
  },
  {
    tells: '需要批准而没有批准的，不能公开',
    acts: [['publish', '2023-02-10', { ...information, reviewed: true, restricted: true }]],
    ends: { refused: '依照规定需要批准的，经批准才能公开' },
  },
  {
    tells: '没有经过审查的变更，不能公开',
    acts: [
      ['publish', '2023-02-10', { ...information, reviewed: true }],
      ['update', '2023-06-05', { changes: '调整第三部分说明', changed: '2023-06-01', reviewed: false }],
    ],
    ends: { refused: '变更的内容公开以前应当经过公开审查' },
  },
  {
    tells: '形成后第二十一个工作日才公开的，提醒',
    acts: [['publish', '2023-03-30', { ...information, arisen: '2023-03-01', reviewed: true }]],
    ends: { state: 'published', warned: '应当自信息形成之日起二十个工作日内公开' },
  },
  {
    tells: '变更后迟迟没有更新的，提醒',
    acts: [
      ['publish', '2023-02-10', { ...information, reviewed: true }],
      ['update', '2023-06-05', { changes: '调整第三部分说明', changed: '2023-05-04', reviewed: true }],
    ],
    ends: { state: 'published', warned: '应当自信息变更之日起二十个工作日内公开' },
  },
])
