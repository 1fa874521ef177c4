/** 权责清单: every power an item with its kind, basis and office, in force from one day until another, its elements as last changed. */
import {
  choice,
  defineIndicator,
  defineJourneys,
  defineProcedure,
  defineRegister,
  flag,
  law,
  optional,
  text,
  toConfirm,
  type CaseOf,
} from '../../define/index.ts'

const opinion = law('power-list-opinion', '关于推行地方各级政府工作部门权力清单制度的指导意见')
const license = law('admin-license-law', '中华人民共和国行政许可法')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const compulsion = law('admin-compulsion-law', '中华人民共和国行政强制法')
const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')

/** The closed list of kinds; 公共服务 is listed beside the powers. */
export const powerKinds = {
  license: { title: '行政许可', also: ['许可'] },
  penalty: { title: '行政处罚', also: ['处罚'] },
  coercion: { title: '行政强制', also: ['强制'] },
  levy: { title: '行政征收', also: ['征收'] },
  payment: { title: '行政给付', also: ['给付'] },
  inspection: { title: '行政检查', also: ['检查'] },
  confirmation: { title: '行政确认', also: ['确认'] },
  reward: { title: '行政奖励', also: ['奖励'] },
  adjudication: { title: '行政裁决', also: ['裁决'] },
  other: { title: '其他行政权力', also: ['其他权力', '其他'] },
  service: { title: '公共服务', also: ['公共服务事项', '服务'] },
} as const

const levels = {
  statute: { title: '法律' },
  regulation: { title: '行政法规' },
  decision: { title: '国务院决定' },
  local: { title: '地方性法规' },
  rule: { title: '部门规章' },
  provincialRule: { title: '地方政府规章' },
  document: { title: '规范性文件' },
} as const
/** What a change may alter; what it leaves out stays as it was. */
const elements = {
  legalBasis: optional(text('设定依据')),
  level: optional(choice('设定依据的层级', levels)),
  office: optional(text('承办处室')),
  specified: optional(flag('已编制实施规范')),
  guided: optional(flag('已公布办事指南')),
  online: optional(flag('网上办理')),
} as const
/** Which documents can't create a power of a kind: by the laws on licences, penalties and coercion. */
const barred: Readonly<Record<string, readonly string[]>> = {
  license: ['rule', 'document'],
  penalty: ['document'],
  coercion: ['rule', 'provincialRule', 'document'],
}
type Listed = { readonly kind: string; readonly level?: string | undefined }
const isCreated = (kind: string, by: Listed): boolean => by.kind !== kind || by.level === undefined || !barred[kind]!.includes(by.level)

export const power = defineProcedure({
  id: 'power',
  system: 'S02',
  title: '权责清单事项',
  basis: [shandong(27, 2), toConfirm(opinion()), license(30)],
  states: { listed: '有效', ended: '已失效' },
  number: 'list.code',
  name: (c) => c.list?.title ?? '',
  inForce: (c) => c.state === 'listed',
  steps: {
    list: {
      title: '列入清单',
      day: '生效日期',
      by: 'clerk',
      opens: true,
      to: 'listed',
      basis: toConfirm(opinion()),
      fields: {
        code: text('事项编码'),
        title: text('事项名称'),
        kind: choice('事项类型', powerKinds),
        catalogued: optional(flag('在公布的行政许可事项清单内')),
        ...elements,
      },
    },
    change: {
      title: '变更要素',
      day: '变更日期',
      by: 'clerk',
      from: ['listed'],
      basis: toConfirm(opinion()),
      fields: { title: optional(text('变更后的事项名称')), ...elements },
    },
    end: { title: '移出清单', day: '失效日期', by: 'clerk', from: ['listed'], to: 'ended', basis: toConfirm(opinion()), fields: {} },
  },
  gates: {
    list: [
      { should: '每个事项应当有设定依据', basis: toConfirm(opinion()), holds: (_, act) => act.legalBasis !== undefined },
      {
        must: '行政许可清单之外不得实施行政许可',
        basis: business(40, 1),
        since: '2020-01-01',
        live: true,
        holds: (_, act) => act.kind !== 'license' || act.catalogued === true,
      },
      { must: '部门规章和其他规范性文件不得设定行政许可', basis: license(17), holds: (_, act) => isCreated('license', act) },
      { must: '法律、法规、规章以外的规范性文件不得设定行政处罚', basis: penalty(16), holds: (_, act) => isCreated('penalty', act) },
      { must: '规章和其他规范性文件不得设定行政强制措施', basis: compulsion(10), holds: (_, act) => isCreated('coercion', act) },
    ],
    change: [
      {
        should: '变更后的设定依据应当能够设定该类权力',
        basis: toConfirm(opinion()),
        holds: (c, act) => c.list === undefined || Object.keys(barred).every((kind) => isCreated(kind, { kind: c.list!.kind, level: act.level })),
      },
    ],
  },
})

export const powers = defineRegister(power, {
  id: 'powers',
  title: '权责清单台账',
  readers: 'public',
  also: ['权力清单', '权责事项清单', '政府部门权责清单'],
  columns: [
    { at: 'list.code', also: ['编码', '事项代码', '权力编码', '基本编码', '事项编号', '权责编码', '职权编码', '权力事项编码'] },
    { at: 'list.title', also: ['名称', '权力名称', '职权名称', '事项', '权责名称', '权力事项', '职责事项'] },
    { at: 'list.kind', also: ['权力类型', '事项类别', '职权类别', '类型', '权责类型', '权责类别', '权力类别', '行使类别'] },
    { at: 'list.legalBasis', also: ['实施依据', '法律依据', '依据', '法定依据', '职权依据'] },
    { at: 'list.office', also: ['责任处室', '承办单位', '实施处室', '处室', '承办机构', '主管处室', '实施机构', '责任单位'] },
    { at: 'list.on', also: ['生效时间', '启用日期', '施行日期', '列入日期', '实施日期', '开始日期', '执行日期', '纳入日期', '公布日期', '启用时间'] },
    { at: 'end.on', also: ['失效时间', '取消日期', '停用日期', '终止日期', '废止日期', '移出日期', '结束日期', '退出日期'] },
    { at: 'change.on', also: ['要素变更日期'] },
    { at: 'list.specified', also: ['实施规范', '是否编制实施规范', '编制实施规范', '实施规范编制情况'] },
    { at: 'list.guided', also: ['办事指南', '是否公布办事指南', '公布办事指南', '办事指南公布情况', '有办事指南'] },
    {
      at: 'list.online',
      also: ['是否网上办理', '网办', '可网办', '能否网上办理', '可否网上办理', '可网上办理', '是否可网办', '全程网办', '是否全程网办', '是否网办'],
    },
  ],
})

const inForce = (c: { state: string }) => c.state === 'listed'
type Power = CaseOf<(typeof power)['steps']>
/** An element as it was listed or last changed. */
const standing = (c: Power, element: keyof typeof elements) =>
  c.log.reduce<unknown>((last, a) => (a.step === 'end' ? last : (a.data[element] ?? last)), undefined)
export const powersListed = defineIndicator(power, {
  id: 'powers.listed',
  title: '权责清单有效事项',
  unit: '项',
  definition: '12月31日有效（生效日期不晚于当日、当日未失效）的权责清单事项数',
  includes: inForce,
})
export const licensingItems = defineIndicator(power, {
  id: 'licensing.items',
  title: '行政许可事项',
  unit: '项',
  definition: '12月31日有效的权责清单事项中，类型为行政许可的事项数',
  includes: (c) => inForce(c) && c.list?.kind === 'license',
})
export const licensingItemsWithGuides = defineIndicator(power, {
  id: 'licensing.items-with-guides',
  title: '编制实施规范、办事指南并网上办理的行政许可事项',
  unit: '项',
  basis: license(30),
  definition: '12月31日有效的行政许可事项中，已编制实施规范、已公布办事指南并且可以网上办理的事项数',
  includes: (c) => inForce(c) && c.list?.kind === 'license' && (['specified', 'guided', 'online'] as const).every((element) => standing(c, element) === true),
})
export const serviceItems = defineIndicator(power, {
  id: 'services.items',
  title: '公共服务事项',
  unit: '项',
  definition: '12月31日有效的权责清单事项中，类型为公共服务的事项数',
  includes: (c) => inForce(c) && c.list?.kind === 'service',
})

export const powerJourneys = defineJourneys(power, [
  {
    tells: '许可事项列入清单，后因机构职能调整移出',
    acts: [
      [
        'list',
        '2020-05-01',
        {
          code: '370107000',
          title: '民用爆炸物品生产许可',
          kind: 'license',
          catalogued: true,
          legalBasis: '《民用爆炸物品安全管理条例》',
          specified: true,
          guided: true,
          online: true,
        },
      ],
      ['end', '2023-09-15', {}],
    ],
    ends: { state: 'ended' },
  },
  {
    tells: '列入以后编制实施规范、公布办事指南，可以网上办理',
    acts: [
      ['list', '2022-05-01', { code: '370107001', title: '某项许可', kind: 'license', catalogued: true, legalBasis: '《某某条例》', level: 'regulation' }],
      ['change', '2023-03-01', { specified: true, guided: true, online: true }],
    ],
    ends: { state: 'listed' },
  },
  {
    tells: '变更的依据不能设定许可的，提醒',
    acts: [
      ['list', '2022-05-01', { code: '370107001', title: '某项许可', kind: 'license', catalogued: true, legalBasis: '《某某条例》', level: 'regulation' }],
      ['change', '2023-03-01', { legalBasis: '某某通知', level: 'document' }],
    ],
    ends: { state: 'listed', warned: '变更后的设定依据应当能够设定该类权力' },
  },
  {
    tells: '许可清单之外的许可不能列入',
    acts: [['list', '2023-01-01', { code: '370107995', title: '某项许可', kind: 'license', legalBasis: '《某某条例》', level: 'regulation' }]],
    ends: { refused: '行政许可清单之外不得实施行政许可' },
  },
  {
    tells: '部门规章设定的许可不能列入',
    acts: [['list', '2023-01-01', { code: '370107998', title: '某项许可', kind: 'license', catalogued: true, legalBasis: '《某某办法》', level: 'rule' }]],
    ends: { refused: '部门规章和其他规范性文件不得设定行政许可' },
  },
  {
    tells: '文件设定的处罚不能列入',
    acts: [['list', '2023-01-01', { code: '370107997', title: '某项处罚', kind: 'penalty', legalBasis: '某某通知', level: 'document' }]],
    ends: { refused: '法律、法规、规章以外的规范性文件不得设定行政处罚' },
  },
  {
    tells: '规章设定的强制措施不能列入',
    acts: [['list', '2023-01-01', { code: '370107996', title: '某项强制', kind: 'coercion', legalBasis: '《某某办法》', level: 'provincialRule' }]],
    ends: { refused: '规章和其他规范性文件不得设定行政强制措施' },
  },
  {
    tells: '没有设定依据的事项，列入时提醒',
    acts: [['list', '2023-01-01', { code: '370107999', title: '某项检查', kind: 'inspection' }]],
    ends: { state: 'listed', warned: '每个事项应当有设定依据' },
  },
])
