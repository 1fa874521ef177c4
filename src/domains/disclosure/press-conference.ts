/** 新闻发布: press conferences and policy briefings. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, flag, integer, openChoice, optional, text, yearOf } from '../../define/index.ts'
import { regulation } from './regulation.ts'

const kinds = {
  conference: {
    title: '新闻发布会',
    also: ['发布会', '例行新闻发布会', '新闻发布', '专题新闻发布会', '例行发布会', '专场新闻发布会', '专题发布会', '省政府新闻发布会', '新闻通报会'],
  },
  briefing: {
    title: '政策吹风会',
    also: ['吹风会', '例行吹风会', '政策例行吹风会', '媒体吹风会', '通气会', '媒体通气会', '新闻通气会', '政策解读吹风会', '省政府政策例行吹风会', '政策吹风'],
  },
  interview: { title: '媒体采访', also: ['集体采访', '记者采访', '媒体见面会', '记者见面会', '答记者问'] },
}

export const pressConference = defineProcedure({
  id: 'press-conference',
  system: 'S32',
  title: '新闻发布',
  basis: [regulation(6), regulation(23)],
  states: { held: '已举行' },
  name: (c) => c.hold?.title ?? '',
  steps: {
    hold: {
      title: '举行',
      day: '日期',
      by: 'clerk',
      opens: true,
      to: 'held',
      basis: regulation(23),
      fields: {
        title: text('名称'),
        kind: openChoice('类型', kinds),
        speaker: optional(text('发布人')),
        place: optional(text('地点')),
        media: optional(integer('参加媒体数')),
        reviewed: optional(flag('发布内容已经公开审查')),
      },
    },
  },
  gates: { hold: [{ must: '发布的内容应当经过公开审查', basis: regulation(17), holds: (_, act) => act.reviewed === true, live: true }] },
})

export const pressConferences = defineRegister(pressConference, {
  id: 'press-conferences',
  title: '新闻发布台账',
  readers: 'public',
  also: ['新闻发布会台账', '新闻发布会', '新闻发布', '新闻发布工作台账'],
  columns: [
    { at: 'hold.title', also: ['发布会名称', '主题', '发布主题', '发布会主题', '标题', '发布活动名称', '活动名称', '会议名称', '发布内容'] },
    { at: 'hold.kind', also: ['发布类型', '形式', '发布形式', '类别', '发布会类型', '发布方式', '活动类型', '发布种类', '会议类型'] },
    {
      at: 'hold.on',
      also: ['时间', '发布日期', '发布时间', '举行日期', '举办日期', '召开日期', '召开时间', '发布会日期', '活动日期', '举行时间', '举办时间', '活动时间'],
    },
    { at: 'hold.speaker', also: ['主发布人', '新闻发言人', '发言人'] },
    { at: 'hold.place', also: ['发布地点', '举办地点'] },
    { at: 'hold.media', also: ['媒体数', '媒体家数'] },
  ],
})

export const pressConferencesHeld = defineIndicator(pressConference, {
  id: 'press.conferences',
  title: '新闻发布会、政策吹风会',
  unit: '场',
  basis: regulation(23),
  definition: '本年举行的新闻发布会和政策吹风会场数；媒体采访等不计',
  includes: (c, year) => c.hold !== undefined && (c.hold.kind === 'conference' || c.hold.kind === 'briefing') && yearOf(c.hold.on) === year,
})

export const pressConferenceJourneys = defineJourneys(pressConference, [
  { tells: '举行新闻发布会', acts: [['hold', '2023-03-06', { title: '民营经济新闻发布会', kind: 'conference', reviewed: true }]], ends: { state: 'held' } },
  {
    tells: '内容没有经过审查的，不能发布',
    acts: [['hold', '2023-03-06', { title: '民营经济新闻发布会', kind: 'conference' }]],
    ends: { refused: '发布的内容应当经过公开审查' },
  },
])
