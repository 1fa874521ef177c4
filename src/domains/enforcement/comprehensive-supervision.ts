/** 跨部门综合监管: an item under supervision by several departments, with its lead, its joint tasks and what was shared. */
import {
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  integer,
  law,
  longText,
  names,
  optional,
  text,
  toConfirm,
} from '../../define/index.ts'

const supervision = law('gbf-2023-1', '关于深入推进跨部门综合监管的指导意见')
const environment = law('sd-business-environment', '山东省优化营商环境条例')

export const comprehensiveSupervision = defineProcedure({
  id: 'comprehensive-supervision',
  system: 'S07',
  title: '跨部门综合监管',
  basis: [toConfirm(supervision()), environment(42)],
  states: { active: '监管中', ended: '已移出' },
  number: 'start.item',
  name: (c) => c.start?.item ?? '',
  inForce: (c) => c.state === 'active',

  steps: {
    start: {
      title: '启动',
      by: 'clerk',
      opens: true,
      to: 'active',
      basis: toConfirm(supervision()),
      fields: { item: text('监管事项'), lead: text('牵头部门'), partners: optional(names('参与部门')) },
    },
    adopt: {
      title: '制定协同规程',
      day: '规程日期',
      by: 'head',
      from: ['active'],
      basis: toConfirm(supervision()),
      fields: { rules: longText('线索移送、联合检查、结果互认的规程') },
    },
    inspect: {
      title: '联合检查',
      by: 'officer',
      from: ['active'],
      basis: environment(42),
      fields: {
        bodies: names('参加检查的部门'),
        companies: integer('检查企业数'),
        found: optional(integer('发现问题数')),
        organizer: optional(text('组织实施的部门')),
        coordinated: optional(flag('由同级司法行政部门协调')),
        hindered: optional(flag('妨碍企业正常生产经营')),
      },
    },
    share: {
      title: '共享结果',
      day: '共享日期',
      by: 'clerk',
      from: ['active'],
      basis: toConfirm(supervision()),
      fields: { to: names('共享给的部门'), content: longText('共享的结果或者移送的线索') },
    },
    refer: {
      title: '移送线索',
      day: '移送日期',
      by: 'officer',
      from: ['active'],
      basis: toConfirm(supervision()),
      fields: { to: text('接受移送的部门'), clue: longText('线索'), answer: optional(longText('处理反馈')) },
    },
    end: { title: '移出', by: 'clerk', from: ['active'], to: 'ended', basis: toConfirm(supervision()), fields: { reasons: optional(longText('移出的理由')) } },
  },

  gates: {
    start: [{ should: '跨部门综合监管应当有其他部门参与', basis: toConfirm(supervision()), holds: (_, act) => act.partners !== undefined }],
    inspect: [
      { should: '联合检查应当有两个以上部门参加', basis: environment(42, 2), since: '2021-01-01', holds: (_, act) => act.bodies.length >= 2 },
      {
        must: '多个部门检查同一市场主体的，由同级司法行政部门协调，明确由一个部门组织实施',
        basis: environment(42, 2),
        since: '2021-01-01',
        live: true,
        holds: (_, act) => act.bodies.length < 2 || (act.coordinated === true && act.organizer !== undefined),
      },
      { must: '检查不得妨碍市场主体正常的生产经营活动', basis: environment(42, 3), since: '2021-01-01', holds: (_, act) => act.hindered !== true },
    ],
  },
})

export const comprehensiveSupervisionRegister = defineRegister(comprehensiveSupervision, {
  id: 'comprehensive-supervision',
  title: '跨部门综合监管台账',
  readers: 'public',
  also: ['跨部门监管台账', '综合监管台账', '跨部门综合监管事项台账', '综合监管事项清单'],
  columns: [
    { at: 'start.item', also: ['综合监管事项', '事项名称', '监管事项名称', '事项', '名称', '综合监管名称'] },
    { at: 'start.lead', also: ['牵头单位', '主管部门', '牵头监管部门'] },
    { at: 'start.partners', also: ['配合部门', '参与单位', '协同部门', '参加部门', '联合部门'] },
    { at: 'start.on', also: ['启动时间', '开始日期', '实施日期', '纳入日期', '建立日期', '列入日期', '启用日期', '实施时间'] },
    { at: 'end.on', also: ['移出时间', '终止日期', '结束日期'] },
  ],
})

export const comprehensiveSupervisionItems = defineIndicator(comprehensiveSupervision, {
  id: 'comprehensive-supervision.items',
  title: '跨部门综合监管事项',
  unit: '项',
  definition: '12月31日实施跨部门综合监管（启动日期不晚于当日、当日未移出）的事项数',
  includes: (c) => c.state === 'active',
})

const item = { item: '民用爆炸物品跨部门综合监管', lead: '山东省工业和信息化厅', partners: ['公安厅', '应急管理厅'] }
const visit = { bodies: ['工业和信息化厅', '公安厅'], companies: 8, found: 2, organizer: '工业和信息化厅', coordinated: true }
export const comprehensiveSupervisionJourneys = defineJourneys(comprehensiveSupervision, [
  {
    tells: '启动、定规程、联合检查、共享结果，职能调整后移出',
    acts: [
      ['start', '2023-03-15', item],
      ['adopt', '2023-04-20', { rules: '线索三个工作日内移送，检查结果互认' }],
      ['inspect', '2023-06-12', visit],
      ['refer', '2023-06-13', { to: '应急管理厅', clue: '库房安全距离不足' }],
      ['share', '2023-06-20', { to: ['公安厅', '应急管理厅'], content: '两家企业的整改通知' }],
      ['end', '2025-01-10', { reasons: '并入安全生产综合监管' }],
    ],
    ends: { state: 'ended' },
  },
  {
    tells: '没有其他部门参与的，提醒',
    acts: [['start', '2023-03-15', { item: '食盐跨部门综合监管', lead: '山东省工业和信息化厅' }]],
    ends: { state: 'active', warned: '跨部门综合监管应当有其他部门参与' },
  },
  {
    tells: '只有一个部门的检查不是联合检查，提醒',
    acts: [
      ['start', '2023-03-15', item],
      ['inspect', '2023-06-12', { bodies: ['公安厅'], companies: 3 }],
    ],
    ends: { state: 'active', warned: '联合检查应当有两个以上部门参加' },
  },
  {
    tells: '没有经司法行政部门协调的，不能联合检查',
    acts: [
      ['start', '2023-03-15', item],
      ['inspect', '2023-06-12', { ...visit, coordinated: false }],
    ],
    ends: { refused: '多个部门检查同一市场主体的，由同级司法行政部门协调，明确由一个部门组织实施' },
  },
  {
    tells: '妨碍生产经营的，不能检查',
    acts: [
      ['start', '2023-03-15', item],
      ['inspect', '2023-06-12', { ...visit, hindered: true }],
    ],
    ends: { refused: '检查不得妨碍市场主体正常的生产经营活动' },
  },
])
