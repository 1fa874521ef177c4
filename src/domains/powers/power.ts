/** 权责清单: every power an item with its kind, basis and office, in force from one day until another. */
import { choice, defineIndicator, defineJourneys, defineProcedure, defineRegister, flag, law, optional, text, toConfirm } from '../../define/index.ts'

const opinion = law('power-list-opinion', '关于推行地方各级政府工作部门权力清单制度的指导意见')
const license = law('admin-license-law', '中华人民共和国行政许可法')

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

export const power = defineProcedure({
  id: 'power',
  system: 'S02',
  title: '权责清单事项',
  basis: [toConfirm(opinion()), license(30)],
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
        legalBasis: optional(text('设定依据')),
        office: optional(text('承办处室')),
        specified: optional(flag('已编制实施规范')),
        guided: optional(flag('已公布办事指南')),
        online: optional(flag('网上办理')),
      },
    },
    end: { title: '移出清单', day: '失效日期', by: 'clerk', from: ['listed'], to: 'ended', basis: toConfirm(opinion()), fields: {} },
  },
  gates: { list: [{ should: '每个事项应当有设定依据', basis: toConfirm(opinion()), holds: (_, act) => act.legalBasis !== undefined }] },
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
    { at: 'list.specified', also: ['实施规范', '是否编制实施规范', '编制实施规范', '实施规范编制情况'] },
    { at: 'list.guided', also: ['办事指南', '是否公布办事指南', '公布办事指南', '办事指南公布情况', '有办事指南'] },
    {
      at: 'list.online',
      also: ['是否网上办理', '网办', '可网办', '能否网上办理', '可否网上办理', '可网上办理', '是否可网办', '全程网办', '是否全程网办', '是否网办'],
    },
  ],
})

const inForce = (c: { state: string }) => c.state === 'listed'
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
  includes: (c) => inForce(c) && c.list?.kind === 'license' && c.list.specified === true && c.list.guided === true && c.list.online === true,
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
    tells: '没有设定依据的事项，列入时提醒',
    acts: [['list', '2023-01-01', { code: '370107999', title: '某项检查', kind: 'inspection' }]],
    ends: { state: 'listed', warned: '每个事项应当有设定依据' },
  },
])
