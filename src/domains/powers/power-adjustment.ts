/** 权责清单动态调整: each change of the list with its kind, ground and approval, published once it is made. */
import {
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  law,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
  yearOf,
} from '../../define/index.ts'

const opinion = law('power-list-opinion', '关于推行地方各级政府工作部门权力清单制度的指导意见')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')

const kinds = {
  add: { title: '新增', also: ['增加', '增设', '列入'] },
  cancel: { title: '取消', also: ['删除', '移出', '废止'] },
  change: { title: '变更要素', also: ['变更', '修改', '要素变更', '调整要素', '名称变更'] },
  delegate: { title: '下放', also: ['委托下放', '委托', '赋权'] },
  accept: { title: '承接', also: ['接收', '划入'] },
  merge: { title: '合并', also: ['整合'] },
}

export const powerAdjustment = defineProcedure({
  id: 'power-adjustment',
  system: 'S02',
  title: '权责清单动态调整',
  basis: [shandong(27), toConfirm(opinion())],
  states: { adjusted: '已调整', approved: '已审定', published: '已公布' },
  name: (c) => c.adjust?.power ?? '',
  steps: {
    adjust: {
      title: '调整',
      by: 'clerk',
      opens: true,
      to: 'adjusted',
      basis: toConfirm(opinion()),
      fields: {
        power: reference('事项编码', 'power'),
        kind: openChoice('调整类型', kinds),
        grounds: optional(text('调整依据')),
        approval: optional(text('批准文号')),
        recipient: optional(text('承接主体')),
      },
    },
    review: {
      title: '合法性审核',
      by: 'reviewer',
      from: ['adjusted'],
      basis: toConfirm(opinion()),
      fields: { lawful: flag('依据有效、层级足够、主体一致'), opinion: optional(text('审核意见')) },
    },
    approve: { title: '审定', by: 'authority', from: ['adjusted'], to: 'approved', basis: toConfirm(opinion()), fields: { document: text('审定文号') } },
    publish: { title: '公布', by: 'clerk', from: ['adjusted', 'approved'], to: 'published', basis: shandong(27, 2), fields: {} },
  },
  gates: {
    adjust: [
      { should: '调整应当写明依据', basis: toConfirm(opinion()), holds: (_, act) => act.grounds !== undefined },
      {
        should: '下放、委托的，应当同时在委托下放台账登记，写明承接主体',
        basis: toConfirm(opinion()),
        live: true,
        holds: (_, act) => act.kind !== 'delegate' || act.recipient !== undefined,
      },
    ],
    approve: [{ should: '调整应当经合法性审核通过以后报送审定', basis: toConfirm(opinion()), holds: (c) => c.review?.lawful === true }],
    publish: [
      {
        should: '调整应当经过审定并有批准文号才能公布',
        basis: toConfirm(opinion()),
        holds: (c) => c.adjust?.approval !== undefined || c.approve !== undefined,
      },
    ],
  },
})

export const powersAdjustments = defineRegister(powerAdjustment, {
  id: 'powers-adjustments',
  title: '权责清单动态调整台账',
  readers: 'public',
  also: ['权力清单动态调整', '权责清单调整', '权责事项调整'],
  basis: shandong(27),
  columns: [
    { at: 'adjust.power', also: ['事项代码', '权力编码', '编码', '基本编码', '权责编码', '权力事项编码', '职权编码'] },
    { at: 'adjust.kind', also: ['调整方式', '调整类别', '调整情况', '变动类型', '类型', '调整内容', '变更类型'] },
    { at: 'adjust.on', also: ['调整时间', '日期', '变更日期', '生效日期', '时间', '调整批准日期', '批准日期'] },
    { at: 'adjust.grounds', also: ['依据', '调整理由', '调整原因', '调整事由', '事由'] },
    { at: 'adjust.approval', also: ['文号', '审定文号', '批准文件', '批复文号', '依据文号', '发文字号'] },
    { at: 'publish.on', also: ['公布时间', '公开日期', '公示日期'] },
  ],
})

export const powersAdjusted = defineIndicator(powerAdjustment, {
  id: 'powers.adjusted',
  title: '动态调整权责清单',
  unit: '项',
  basis: shandong(27),
  definition: '调整日期在本年的权责清单调整项数，同一事项多次调整的分别计算',
  includes: (c, year) => c.adjust !== undefined && yearOf(c.adjust.on) === year,
})

export const powerAdjustmentJourneys = defineJourneys(powerAdjustment, [
  {
    tells: '因机构职能调整取消的事项，审定后公布',
    acts: [
      ['adjust', '2023-05-11', { power: '370107070', kind: 'cancel', grounds: '机构职能调整', approval: '鲁编办〔2023〕3号' }],
      ['publish', '2023-05-18', {}],
    ],
    ends: { state: 'published' },
  },
  {
    tells: '没有依据的调整，提醒',
    acts: [['adjust', '2023-05-11', { power: '370107070', kind: 'change', approval: '鲁编办〔2023〕3号' }]],
    ends: { state: 'adjusted', warned: '调整应当写明依据' },
  },
  {
    tells: '合法性审核、报送审定、公布',
    acts: [
      ['adjust', '2023-05-11', { power: '370107070', kind: 'merge', grounds: '法律法规修订' }],
      ['review', '2023-05-15', { lawful: true }],
      ['approve', '2023-05-25', { document: '鲁编办〔2023〕4号' }],
      ['publish', '2023-05-30', {}],
    ],
    ends: { state: 'published' },
  },
  {
    tells: '没有审核即报送审定的，提醒',
    acts: [
      ['adjust', '2023-05-11', { power: '370107070', kind: 'merge', grounds: '法律法规修订' }],
      ['approve', '2023-05-25', { document: '鲁编办〔2023〕4号' }],
    ],
    ends: { state: 'approved', warned: '调整应当经合法性审核通过以后报送审定' },
  },
  {
    tells: '没有审定即公布的，提醒',
    acts: [
      ['adjust', '2023-05-11', { power: '370107070', kind: 'merge', grounds: '法律法规修订' }],
      ['publish', '2023-05-18', {}],
    ],
    ends: { state: 'published', warned: '调整应当经过审定并有批准文号才能公布' },
  },
  {
    tells: '下放没有写明承接主体的，提醒',
    acts: [['adjust', '2023-05-11', { power: '370107070', kind: 'delegate', grounds: '放权决定', approval: '鲁政字〔2023〕3号' }]],
    ends: { state: 'adjusted', warned: '下放、委托的，应当同时在委托下放台账登记，写明承接主体' },
  },
])
