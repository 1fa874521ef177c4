/** 行政执法事前公示: who enforces what by which rule is prepared, reviewed and published before anybody enforces it, and kept as it is. */
import { choice, defineJourneys, defineProcedure, defineRegister, flag, law, longText, optional, text, toConfirm, workingDays } from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')
const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const disclosure = law('foi-regulation', '中华人民共和国政府信息公开条例')
const threeSystems = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

const contents = {
  body: { title: '执法主体' },
  officers: { title: '执法人员' },
  duties: { title: '执法岗位和职责' },
  powers: { title: '执法权限' },
  grounds: { title: '执法依据' },
  procedure: { title: '执法程序和流程图' },
  remedies: { title: '救济渠道' },
  random: { title: '随机抽查事项清单' },
  guide: { title: '服务指南' },
  discretion: { title: '裁量基准' },
  review: { title: '重大执法决定法制审核目录' },
  footage: { title: '音像记录事项清单' },
} as const

export const enforcementPublicity = defineProcedure({
  id: 'enforcement-publicity',
  system: 'S24',
  title: '行政执法事前公示',
  basis: [business(58), shandong(44), supervision(9), supervision(15)],
  states: { prepared: '待公示', published: '已公示', changed: '待更新', withdrawn: '已撤下' },
  name: (c) => c.prepare?.title ?? '',

  steps: {
    prepare: {
      title: '编制',
      by: 'clerk',
      opens: true,
      to: 'prepared',
      basis: supervision(15),
      fields: {
        title: text('公示内容名称'),
        content: choice('公示类别', contents),
        office: optional(text('承办处室')),
        confirmed: optional(flag('执法主体资格经本级政府审核确认')),
      },
    },
    review: {
      title: '审核',
      by: 'reviewer',
      from: ['prepared', 'changed'],
      basis: disclosure(17),
      fields: { accurate: flag('内容准确、完整'), cleared: flag('不含国家秘密、个人隐私等不得公开的内容'), opinion: optional(longText('审核意见')) },
    },
    publish: {
      title: '公示',
      by: 'clerk',
      from: ['prepared', 'changed'],
      to: 'published',
      basis: business(58),
      fields: { address: text('公示的网址或者场所') },
    },
    change: {
      title: '登记变化',
      day: '变化日期',
      by: 'clerk',
      from: ['published'],
      to: 'changed',
      basis: disclosure(26),
      fields: { reasons: longText('法律法规修改、职能或者人员变化等原因') },
    },
    withdraw: { title: '撤下', by: 'clerk', from: ['published', 'changed'], to: 'withdrawn', basis: business(58), fields: { reasons: longText('撤下的原因') } },
  },

  proves: { publish: ['review'] },

  gates: {
    review: [{ must: '含有国家秘密、个人隐私等不得公开的内容的，不能通过审核', basis: disclosure(17), holds: (_, act) => act.cleared }],
    publish: [
      { must: '公示以前应当审核', basis: disclosure(17), requires: 'review' },
      { must: '公示的信息应当准确', basis: business(58), since: '2020-01-01', holds: (c) => c.review?.accurate !== false },
      {
        must: '执法主体资格应当经本级人民政府审核确认以后公告',
        basis: supervision(9),
        live: true,
        holds: (c) => c.prepare?.content !== 'body' || c.prepare.confirmed === true,
      },
      {
        should: '内容变化的，应当重新审核以后更新',
        basis: toConfirm(threeSystems()),
        since: '2018-12-05',
        holds: (c) => c.change === undefined || (c.review !== undefined && c.review.on >= c.change.on),
      },
    ],
  },

  clocks: { publication: { title: '公示期限', basis: disclosure(26), limit: workingDays(20), starts: ['prepare', 'change'], stops: ['publish', 'withdraw'] } },
})

export const enforcementPublicities = defineRegister(enforcementPublicity, {
  id: 'enforcement-publicities',
  title: '行政执法公示台账',
  readers: 'public',
  publicIn: ['published', 'changed'],
  also: ['执法公示台账', '行政执法事前公示台账'],
  basis: business(58),
  columns: [
    { at: 'prepare.title', also: ['公示内容', '名称'] },
    { at: 'prepare.content', also: ['类别', '公示类型'] },
    { at: 'prepare.office', also: ['责任处室'] },
    { at: 'prepare.on', also: ['形成日期'] },
    { at: 'review.on' },
    { at: 'publish.on', also: ['公示时间', '公开日期'] },
    { at: 'publish.address', also: ['公示网址', '公示平台'] },
    { at: 'change.on' },
    { at: 'withdraw.on' },
  ],
})

const prepared = { title: '行政处罚流程图', content: 'procedure', office: '政策法规处' }
const prepare = ['prepare', '2023-03-01', prepared] as const
const review = ['review', '2023-03-06', { accurate: true, cleared: true }] as const
const publish = ['publish', '2023-03-08', { address: '门户网站行政执法专栏' }] as const
const change = ['change', '2023-09-04', { reasons: '处罚程序规定修订' }] as const
export const enforcementPublicityJourneys = defineJourneys(enforcementPublicity, [
  {
    tells: '编制、审核、公示，依据修订后重新审核并更新，职能划转后撤下',
    acts: [
      prepare,
      review,
      publish,
      change,
      ['review', '2023-09-11', { accurate: true, cleared: true }],
      ['publish', '2023-09-12', { address: '门户网站行政执法专栏' }],
      ['withdraw', '2024-05-06', { reasons: '职能划转' }],
    ],
    ends: { state: 'withdrawn', due: { publication: '2023-10-08' } },
  },
  {
    tells: '含有个人隐私的，不能通过审核',
    acts: [prepare, ['review', '2023-03-06', { accurate: true, cleared: false }]],
    ends: { refused: '含有国家秘密、个人隐私等不得公开的内容的，不能通过审核' },
  },
  { tells: '没有审核的，不能公示', acts: [prepare, publish], ends: { refused: '公示以前应当审核' } },
  {
    tells: '内容不准确的，不能公示',
    acts: [prepare, ['review', '2023-03-06', { accurate: false, cleared: true }], publish],
    ends: { refused: '公示的信息应当准确' },
  },
  {
    tells: '执法主体没有经政府确认的，不能公告',
    acts: [['prepare', '2023-03-01', { title: '行政执法主体', content: 'body' }], review, publish],
    ends: { refused: '执法主体资格应当经本级人民政府审核确认以后公告' },
  },
  {
    tells: '变化以后没有重新审核就更新的，提醒',
    acts: [prepare, review, publish, change, ['publish', '2023-09-12', { address: '门户网站行政执法专栏' }]],
    ends: { state: 'published', warned: '内容变化的，应当重新审核以后更新' },
  },
])
