/** 网站发布: a text is scanned, reviewed and signed before it goes on the site; copies found elsewhere are compared with it, and false ones set right. */
import { choice, defineIndicator, defineProcedure, defineRegister, flag, integer, longText, names, optional, text, yearOf } from '../../define/index.ts'
import { regulation } from './regulation.ts'

const verdicts = { same: { title: '与原文一致' }, altered: { title: '与原文不一致' } } as const

export const sitePublication = defineProcedure({
  id: 'site-publication',
  system: 'S41',
  title: '网站发布',
  basis: [regulation(6), regulation(17), regulation(23)],
  states: { drafted: '待审查', published: '已发布', withdrawn: '已撤下' },
  name: (c) => c.draft?.title ?? '',

  steps: {
    draft: {
      title: '送审',
      by: 'clerk',
      opens: true,
      to: 'drafted',
      basis: regulation(23),
      fields: { title: text('标题'), source: optional(text('信息来源')), column: optional(text('栏目')), office: optional(text('拟稿处室')) },
    },
    scan: {
      title: '检测',
      by: 'clerk',
      from: ['drafted', 'published'],
      basis: regulation(17),
      fields: {
        secret: flag('有密级标志或者内部资料标志'),
        personal: flag('有身份证件号码、电话号码等个人信息'),
        altered: flag('有被替换、植入的词句'),
        links: flag('有隐藏链接或者失效链接'),
        found: optional(longText('检测结果')),
      },
    },
    review: {
      title: '审查',
      by: 'reviewer',
      from: ['drafted', 'published'],
      basis: regulation(17),
      fields: {
        secrecy: flag('通过保密审查'),
        accurate: flag('内容准确'),
        permitted: optional(flag('经有关主管部门或者保密行政管理部门确定可以公开')),
        opinion: optional(longText('审查意见')),
      },
    },
    publish: {
      title: '发布',
      by: 'head',
      from: ['drafted'],
      to: 'published',
      basis: regulation(23),
      fields: { address: text('网址'), removed: optional(flag('检测发现的问题已经消除')) },
    },
    compare: {
      title: '比对副本',
      by: 'public',
      from: ['published'],
      basis: regulation(6, 2),
      fields: {
        address: text('副本的网址或者出处'),
        verdict: choice('比对结果', verdicts),
        words: optional(names('被替换、植入的词句')),
        count: optional(integer('不一致处数')),
      },
    },
    clarify: {
      title: '澄清',
      by: 'head',
      from: ['published'],
      basis: regulation(6, 2),
      fields: { manner: text('发布准确信息的方式'), reported: optional(text('告知的网站主管单位或者有关机关')) },
    },
    correct: { title: '更正', by: 'head', from: ['published'], basis: regulation(6, 1), fields: { changes: longText('更正的内容') } },
    withdraw: { title: '撤下', by: 'head', from: ['published'], to: 'withdrawn', basis: regulation(6, 1), fields: { reasons: longText('撤下的原因') } },
  },

  proves: { publish: ['scan', 'review'] },

  gates: {
    publish: [
      { must: '发布以前应当依照规定的程序检测', basis: regulation(17, 1), requires: 'scan' },
      { must: '发布以前应当依照保守国家秘密法等规定审查', basis: regulation(17, 2), requires: 'review' },
      { must: '没有通过保密审查的，不得发布', basis: regulation(14), holds: (c) => c.review?.secrecy !== false },
      { must: '应当准确地公开，内容不准确的不得发布', basis: regulation(6, 1), holds: (c) => c.review?.accurate !== false },
      { must: '检测发现个人信息而没有消除的，不得发布', basis: regulation(15), holds: (c, act) => c.scan?.personal !== true || act.removed === true },
      {
        must: '有密级标志的，应当报有关主管部门或者保密行政管理部门确定可以公开以后才能发布',
        basis: regulation(17, 3),
        holds: (c) => c.scan?.secret !== true || c.review?.permitted === true,
      },
      {
        must: '检测发现被替换、植入的词句或者隐藏链接而没有消除的，不得发布',
        basis: regulation(6, 1),
        holds: (c, act) => (c.scan?.altered !== true && c.scan?.links !== true) || act.removed === true,
      },
    ],
    clarify: [{ should: '比对发现不一致的，才需要澄清', basis: regulation(6, 2), holds: (c) => c.compare?.verdict === 'altered' }],
    correct: [
      {
        must: '更正的内容应当重新审查',
        basis: regulation(17, 2),
        live: true,
        holds: ({ log }) => log.findLastIndex((a) => a.step === 'review') > log.findLastIndex((a) => a.step === 'publish' || a.step === 'correct'),
      },
    ],
  },
})

export const sitePublications = defineRegister(sitePublication, {
  id: 'site-publications',
  title: '网站发布台账',
  readers: 'staff',
  also: ['网站信息发布台账', '网站发布登记', '信息发布审核台账'],
  columns: [
    { at: 'draft.title', also: ['信息标题'] },
    { at: 'draft.source', also: ['来源'] },
    { at: 'draft.column' },
    { at: 'draft.office', also: ['报送处室'] },
    { at: 'draft.on' },
    { at: 'scan.on' },
    { at: 'review.on' },
    { at: 'publish.on', also: ['上网日期'] },
    { at: 'publish.address', also: ['链接', '发布网址'] },
    { at: 'compare.on', title: '最近比对日期' },
    { at: 'compare.verdict' },
    { at: 'clarify.on' },
    { at: 'correct.on' },
    { at: 'withdraw.on' },
  ],
})

export const sitePublicationsMade = defineIndicator(sitePublication, {
  id: 'publication.made',
  title: '网站发布信息',
  unit: '条',
  definition: '发布日期在本年的网站发布信息条数',
  includes: (c, year) => c.publish !== undefined && yearOf(c.publish.on) === year,
})
