/** 年度抽查计划: a task of the year, of one department or of several where object and time meet; approved, published, then drawn for. */
import {
  day,
  defineJourneys,
  defineProcedure,
  defineRegister,
  law,
  longText,
  names,
  optional,
  percent,
  references,
  text,
  toConfirm,
  year,
} from '../../define/index.ts'
import { explosives, randomItem } from './random-item.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const random = law('gf-2019-5', '关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见')

export const randomPlan = defineProcedure({
  id: 'random-plan',
  system: 'S06',
  title: '随机抽查计划',
  basis: [business(54), toConfirm(random())],
  states: { drafted: '拟订中', approved: '已批准', published: '已公布', joined: '已并入联合抽查', cancelled: '已取消' },
  number: 'draft.number',
  name: (c) => c.draft?.title ?? '',
  inForce: (c) => c.state === 'published',

  steps: {
    draft: {
      title: '拟订任务',
      by: 'clerk',
      opens: true,
      to: 'drafted',
      basis: toConfirm(random()),
      fields: {
        number: text('任务编号'),
        title: text('抽查任务'),
        year: year('计划年度'),
        items: references('抽查事项编码', 'random-item', 'inForce'),
        object: text('检查对象'),
        lead: text('牵头部门'),
        partners: optional(names('联合部门')),
        from: day('检查开始日期'),
        to: day('检查结束日期'),
        rate: optional(percent('抽查比例（%）')),
      },
    },
    merge: {
      title: '并入其他部门的任务',
      day: '合并日期',
      by: 'clerk',
      from: ['drafted'],
      basis: business(54),
      fields: {
        partners: names('联合部门'),
        merged: optional(references('并入的任务编号', 'random-plan')),
        items: references('抽查事项编码', 'random-item', 'inForce'),
      },
    },
    join: { title: '并入联合抽查', day: '并入日期', by: 'clerk', from: ['drafted'], to: 'joined', basis: business(54), fields: { into: text('并入哪项任务') } },
    approve: { title: '批准', by: 'head', from: ['drafted'], to: 'approved', basis: toConfirm(random()), fields: {} },
    publish: {
      title: '公布计划',
      day: '公布日期',
      by: 'clerk',
      from: ['approved'],
      to: 'published',
      basis: business(54),
      fields: { where: optional(text('公布的网址')) },
    },
    cancel: {
      title: '取消任务',
      by: 'head',
      from: ['drafted', 'approved', 'published'],
      to: 'cancelled',
      basis: toConfirm(random()),
      fields: { reasons: longText('取消的理由') },
    },
  },

  proves: { publish: ['draft', 'approve'] },

  gates: {
    draft: [
      { must: '检查的开始日期不得晚于结束日期', basis: business(54), holds: (_, act) => act.from <= act.to },
      {
        must: '抽查的事项应当在随机抽查事项清单里',
        basis: business(54),
        cites: (_, act, cited) => act.items.every((code) => cited(randomItem, code)?.state === 'listed'),
      },
    ],
  },
})

export const randomPlans = defineRegister(randomPlan, {
  id: 'random-plans',
  title: '年度双随机抽查计划',
  readers: 'public',
  publicIn: ['published'],
  also: ['双随机抽查计划', '年度抽查计划', '抽查工作计划', '部门联合抽查计划'],
  columns: [
    { at: 'draft.number', also: ['计划编号', '编号'] },
    { at: 'draft.title', also: ['任务名称', '抽查任务名称', '计划名称'] },
    { at: 'draft.year', also: ['年度'] },
    { at: ['merge.items', 'draft.items'], also: ['事项编码'] },
    { at: 'draft.object', also: ['抽查对象'] },
    { at: 'draft.lead', also: ['发起部门', '牵头单位'] },
    { at: ['merge.partners', 'draft.partners'], also: ['参与部门', '配合部门'] },
    { at: 'draft.from', also: ['开始日期', '检查起始日期'] },
    { at: 'draft.to', also: ['结束日期', '检查截止日期'] },
    { at: 'draft.rate', also: ['抽查比例', '比例'] },
    { at: 'draft.on' },
    { at: 'approve.on' },
    { at: 'publish.on' },
    { at: 'cancel.on' },
  ],
})

const task = {
  number: 'SJ2023-01',
  title: '2023年民爆安全联合抽查',
  year: 2023,
  items: ['SJ-01'],
  object: '民用爆炸物品生产、销售企业',
  lead: '工业和信息化厅',
  from: '2023-04-03',
  to: '2023-06-30',
  rate: 5,
}
export const randomPlanJourneys = defineJourneys(
  randomPlan,
  [
    {
      tells: '拟订、并入公安厅的任务、批准、公布',
      acts: [
        ['draft', '2023-01-10', task],
        ['merge', '2023-01-12', { partners: ['公安厅'], merged: ['GA2023-07'], items: ['SJ-01'] }],
        ['approve', '2023-01-16', {}],
        ['publish', '2023-01-18', {}],
      ],
      ends: { state: 'published' },
    },
    {
      tells: '批准以前取消',
      acts: [
        ['draft', '2023-01-10', task],
        ['cancel', '2023-02-01', { reasons: '与上级抽查重复' }],
      ],
      ends: { state: 'cancelled' },
    },
    {
      tells: '本部门的任务并入别的部门牵头的联合抽查',
      acts: [
        ['draft', '2023-01-10', task],
        ['join', '2023-01-12', { into: 'GA2023-07' }],
      ],
      ends: { state: 'joined' },
    },
    { tells: '开始晚于结束的，不能拟订', acts: [['draft', '2023-01-10', { ...task, to: '2023-04-02' }]], ends: { refused: '检查的开始日期不得晚于结束日期' } },
    {
      tells: '清单以外的事项，不能抽查',
      acts: [['draft', '2023-01-10', { ...task, items: ['SJ-99'] }]],
      ends: { refused: '抽查的事项应当在随机抽查事项清单里' },
    },
  ],
  [
    { procedure: 'random-item', acts: [['list', '2023-01-09', explosives]] },
    { procedure: 'random-plan', acts: [['draft', '2023-01-09', { ...task, number: 'GA2023-07', title: '民爆流向检查', lead: '公安厅', from: '2023-05-01' }]] },
  ],
)
