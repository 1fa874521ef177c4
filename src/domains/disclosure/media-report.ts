/** 媒体报道: what the media reported on the agency's work, by their level. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, openChoice, optional, text, yearOf } from '../../define/index.ts'
import { regulation } from './regulation.ts'

const levels = {
  central: {
    title: '中央媒体',
    also: [
      '中央级媒体',
      '中央主要媒体',
      '中央',
      '中央级',
      '央媒',
      '国家级媒体',
      '国家级',
      '中央新闻媒体',
      '中央主流媒体',
      '中央级新闻媒体',
      '中央重点媒体',
      '中央主要新闻媒体',
      '国家主流媒体',
      '全国性媒体',
      '国家媒体',
      '中央及国家级媒体',
    ],
  },
  provincial: { title: '省级媒体', also: ['省级', '省媒', '省级主要媒体', '省直媒体', '省主要媒体'] },
  municipal: { title: '市级媒体', also: ['市级', '市媒', '地市级媒体', '地方媒体'] },
  county: { title: '县级媒体', also: ['县级', '区县级媒体', '县级融媒体'] },
  trade: { title: '行业媒体', also: ['行业', '专业媒体'] },
}

export const mediaReport = defineProcedure({
  id: 'media-report',
  system: 'S32',
  title: '媒体报道',
  basis: [regulation(23)],
  states: { reported: '已报道' },
  name: (c) => c.report?.title ?? '',
  steps: {
    report: {
      title: '报道',
      day: '日期',
      by: 'clerk',
      opens: true,
      to: 'reported',
      basis: regulation(23),
      fields: { title: text('标题'), medium: optional(text('媒体')), level: openChoice('媒体级别', levels), link: optional(text('链接')) },
    },
  },
})

export const mediaReports = defineRegister(mediaReport, {
  id: 'media-reports',
  title: '媒体报道台账',
  readers: 'public',
  also: ['媒体报道', '媒体宣传台账', '新闻宣传台账', '媒体报道情况'],
  columns: [
    { at: 'report.title', also: ['报道标题', '报道题目', '题目', '稿件标题', '新闻标题', '报道名称', '报道内容', '报道主题', '篇名', '文章标题', '名称'] },
    { at: 'report.medium', also: ['媒体名称', '报道媒体', '刊发媒体', '发布媒体', '媒体单位', '刊播媒体', '新闻媒体', '报道单位', '刊登媒体'] },
    { at: 'report.level', also: ['级别', '媒体层级', '媒体类型', '媒体类别', '层级', '媒体等级', '媒体性质', '报道级别', '媒体分类'] },
    {
      at: 'report.on',
      also: ['报道日期', '报道时间', '刊发日期', '刊发时间', '发布日期', '发布时间', '时间', '刊播日期', '刊登日期', '播出日期', '见报日期', '播发日期'],
    },
    { at: 'report.link', also: ['网址', '报道链接', '链接地址'] },
  ],
})

export const mediaReportsCentral = defineIndicator(mediaReport, {
  id: 'media.reports',
  title: '中央媒体报道',
  unit: '条',
  definition: '报道日期在本年、媒体级别为中央媒体的报道条数',
  includes: (c, year) => c.report !== undefined && c.report.level === 'central' && yearOf(c.report.on) === year,
})

export const mediaReportJourneys = defineJourneys(mediaReport, [
  { tells: '中央媒体报道', acts: [['report', '2023-04-13', { title: '专精特新企业调研', medium: '经济日报', level: 'central' }]], ends: { state: 'reported' } },
])
