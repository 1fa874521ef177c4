/** 领导干部应知应会法律法规清单: which laws and Party regulations leaders must know, kept up to date. */
import { choice, defineIndicator, defineJourneys, defineProcedure, defineRegister, longText, optional, text } from '../../define/index.ts'
import { education } from './law.ts'

const kinds = { party: { title: '党内法规' }, state: { title: '法律法规', also: ['国家法律', '法律', '法规'] } } as const

export const mustKnowLaw = defineProcedure({
  id: 'must-know-law',
  system: 'S33',
  title: '应知应会清单',
  basis: [education(37)],
  states: { listed: '在清单上', removed: '已移出' },
  number: 'list.number',
  name: (c) => c.list?.title ?? '',
  inForce: (c) => c.state === 'listed',

  steps: {
    list: {
      title: '列入清单',
      day: '列入日期',
      by: 'head',
      opens: true,
      to: 'listed',
      basis: education(37),
      fields: {
        number: text('清单编号'),
        title: text('名称'),
        kind: choice('类别', kinds),
        posts: optional(text('适用岗位')),
        chapters: optional(text('重点章节')),
      },
    },
    adjust: {
      title: '调整',
      by: 'head',
      from: ['listed'],
      basis: education(37),
      fields: { posts: optional(text('调整后的适用岗位')), chapters: optional(text('调整后的重点章节')), reasons: longText('调整的理由') },
    },
    remove: {
      title: '移出清单',
      day: '移出日期',
      by: 'head',
      from: ['listed'],
      to: 'removed',
      basis: education(37),
      fields: { reasons: longText('移出的理由') },
    },
  },
})

export const mustKnowLaws = defineRegister(mustKnowLaw, {
  id: 'must-know-laws',
  title: '领导干部应知应会党内法规和法律法规清单',
  readers: 'public',
  also: ['应知应会清单', '领导干部应知应会党内法规和国家法律清单', '应知应会法律法规清单'],
  basis: education(37),
  columns: [
    { at: 'list.number', also: ['编号', '序号'] },
    { at: 'list.title', also: ['法律法规名称', '法规名称'] },
    { at: 'list.kind', also: ['类型'] },
    { at: ['adjust.posts', 'list.posts'], title: '适用岗位', also: ['岗位', '适用对象'] },
    { at: ['adjust.chapters', 'list.chapters'], title: '重点章节' },
    { at: 'list.on', also: ['列入时间'] },
    { at: 'remove.on' },
  ],
})

export const mustKnowLawsListed = defineIndicator(mustKnowLaw, {
  id: 'study.must-know-laws',
  title: '应知应会清单所列的法律法规',
  unit: '部',
  basis: education(37),
  definition: '12月31日在领导干部应知应会清单上（已列入、未移出）的党内法规和法律法规数',
  includes: (c) => c.state === 'listed',
})

export const mustKnowLawJourneys = defineJourneys(mustKnowLaw, [
  {
    tells: '列入清单，调整适用岗位，废止后移出',
    acts: [
      ['list', '2025-11-10', { number: 'YZ-12', title: '中华人民共和国行政复议法', kind: 'state', posts: '全体领导干部' }],
      ['adjust', '2026-01-12', { chapters: '第四章', reasons: '突出审理程序' }],
      ['remove', '2026-10-12', { reasons: '并入新的清单' }],
    ],
    ends: { state: 'removed' },
  },
])
