/** 普法活动: roadshows and campaigns, and the enterprises that were given a legal check-up there. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, integer, openChoice, optional, text, yearOf } from '../../define/index.ts'
import { publicity } from './law.ts'

const kinds = {
  roadshow: {
    title: '巡回普法',
    also: [
      '地市巡回普法',
      '巡回宣讲',
      '巡回普法活动',
      '普法巡讲',
      '巡讲',
      '巡回普法宣传',
      '巡回宣传',
      '普法巡回',
      '普法巡回宣讲',
      '巡回宣讲活动',
      '巡回普法宣讲',
    ],
  },
  campaign: { title: '主题宣传', also: ['主题宣传活动', '集中宣传', '宣传周', '宪法宣传周', '专题宣传'] },
  checkUp: { title: '法治体检', also: ['企业法治体检', '法治体检活动'] },
  lecture: { title: '普法讲座', also: ['普法宣讲', '宣讲', '普法培训'] },
}

export const publicityActivity = defineProcedure({
  id: 'publicity-activity',
  system: 'S36',
  title: '普法活动',
  basis: [publicity(10), publicity(19)],
  states: { held: '已开展' },
  name: (c) => c.hold?.title ?? '',
  steps: {
    hold: {
      title: '开展',
      day: '日期',
      by: 'clerk',
      opens: true,
      to: 'held',
      basis: publicity(19),
      fields: { title: text('活动名称'), kind: openChoice('活动类型', kinds), place: optional(text('地点')), enterprises: optional(integer('法治体检企业数')) },
    },
  },
})

export const publicityActivities = defineRegister(publicityActivity, {
  id: 'publicity-activities',
  title: '普法活动台账',
  readers: 'public',
  also: ['普法台账', '普法活动', '普法宣传台账', '普法宣传活动台账', '法治宣传活动台账', '法治宣传台账'],
  columns: [
    { at: 'hold.title', also: ['名称', '普法活动名称', '活动主题', '主题', '宣传活动名称', '活动内容', '活动'] },
    { at: 'hold.kind', also: ['类型', '普法类型', '活动形式', '类别', '活动类别', '普法形式', '宣传类型', '宣传形式', '普法方式', '活动方式', '形式'] },
    { at: 'hold.place', also: ['活动地点', '举办地点', '城市', '地市', '所在地', '普法地点', '开展地点', '地区'] },
    { at: 'hold.on', also: ['时间', '活动日期', '活动时间', '举办日期', '开展日期', '开展时间', '举办时间', '普法日期', '宣传日期'] },
    {
      at: 'hold.enterprises',
      also: [
        '体检企业数',
        '法治体检企业',
        '服务企业数',
        '法治体检企业数量',
        '企业数',
        '体检企业家数',
        '法治体检企业家数',
        '法治体检家数',
        '服务企业家数',
        '体检企业',
        '服务企业数量',
        '体检企业数量',
        '惠及企业数',
      ],
    },
  ],
})

export const roadshows = defineIndicator(publicityActivity, {
  id: 'publicity.roadshows',
  title: '巡回普法',
  unit: '场',
  definition: '日期在本年、活动类型为巡回普法的普法活动场数',
  includes: (c, year) => c.hold !== undefined && c.hold.kind === 'roadshow' && yearOf(c.hold.on) === year,
})
export const enterprisesServed = defineIndicator(publicityActivity, {
  id: 'publicity.enterprises-served',
  title: '法治体检企业',
  unit: '家',
  definition: '本年普法活动中法治体检企业数的合计',
  includes: (c, year) => c.hold !== undefined && yearOf(c.hold.on) === year && (c.hold.enterprises ?? 0) > 0,
  sum: (c) => c.hold?.enterprises ?? 0,
})

export const publicityActivityJourneys = defineJourneys(publicityActivity, [
  {
    tells: '到地市巡回普法，为企业法治体检',
    acts: [['hold', '2023-09-11', { title: '工信系统地市巡回普法', kind: 'roadshow', place: '德州市', enterprises: 32 }]],
    ends: { state: 'held' },
  },
])
