/** 随机抽查事项: what may be inspected by lot, of whom and on what basis; the list is public. */
import { choice, defineJourneys, defineProcedure, defineRegister, law, longText, openChoice, optional, percent, text, toConfirm } from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const random = law('gf-2019-5', '关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见')

const content = {
  object: text('检查对象'),
  basis: longText('检查依据'),
  kind: choice('事项类别', { general: { title: '一般检查事项', also: ['一般'] }, key: { title: '重点检查事项', also: ['重点'] } } as const),
  method: openChoice('检查方式', {
    onSite: { title: '现场检查', also: ['实地检查', '实地核查'] },
    written: { title: '书面检查' },
    online: { title: '网络监测', also: ['网络检查', '非现场检查'] },
    sampling: { title: '抽样检测', also: ['抽样检验'] },
  }),
  rate: optional(percent('抽查比例（%）')),
  frequency: optional(text('抽查频次')),
} as const

export const randomItem = defineProcedure({
  id: 'random-item',
  system: 'S06',
  title: '随机抽查事项',
  basis: [business(54), toConfirm(random())],
  states: { listed: '在列', removed: '已移出' },
  number: 'list.code',
  name: (c) => c.list?.name ?? '',
  inForce: (c) => c.state === 'listed',
  steps: {
    list: {
      title: '列入清单',
      by: 'clerk',
      opens: true,
      to: 'listed',
      basis: toConfirm(random()),
      fields: { code: text('事项编码'), name: text('抽查事项'), ...content },
    },
    adjust: { title: '调整事项', by: 'head', from: ['listed'], basis: toConfirm(random()), fields: { ...content, reasons: longText('调整的理由') } },
    remove: { title: '移出清单', by: 'head', from: ['listed'], to: 'removed', basis: toConfirm(random()), fields: { reasons: longText('移出的理由') } },
  },
})

export const randomItemList = defineRegister(randomItem, {
  id: 'random-items',
  title: '随机抽查事项清单',
  readers: 'public',
  also: ['双随机抽查事项清单', '双随机抽查清单', '抽查事项清单'],
  columns: [
    { at: 'list.code', also: ['编码', '编号', '清单编号'] },
    { at: 'list.name', also: ['事项名称', '抽查事项名称', '检查事项'] },
    { at: ['adjust.object', 'list.object'], also: ['抽查对象'] },
    { at: ['adjust.basis', 'list.basis'], also: ['抽查依据', '法律依据', '依据'] },
    { at: ['adjust.kind', 'list.kind'], also: ['类别', '事项类型'] },
    { at: ['adjust.method', 'list.method'], also: ['抽查方式', '方式'] },
    { at: ['adjust.rate', 'list.rate'], also: ['抽查比例', '比例'] },
    { at: ['adjust.frequency', 'list.frequency'], also: ['频次'] },
    { at: 'list.on', also: ['公布日期', '列入日期'] },
    { at: 'remove.on', also: ['移出日期'] },
  ],
})

export const explosives = {
  code: 'SJ-01',
  name: '民爆安全联合抽查',
  object: '民用爆炸物品生产、销售企业',
  basis: '《民用爆炸物品安全管理条例》第四条',
  kind: 'general',
  method: 'onSite',
  rate: 3,
}
const { code: _code, name: _name, ...unchanged } = explosives
export const randomItemJourneys = defineJourneys(randomItem, [
  {
    tells: '列入、调整比例、移出',
    acts: [
      ['list', '2023-01-09', explosives],
      ['adjust', '2023-06-05', { ...unchanged, rate: 5, reasons: '上半年问题发现率上升' }],
      ['remove', '2024-01-08', { reasons: '职责划转' }],
    ],
    ends: { state: 'removed' },
  },
  {
    tells: '抽查比例超过百分之百的，不能列入',
    acts: [['list', '2023-01-09', { ...explosives, rate: 101 }]],
    ends: { refused: '“抽查比例（%）”不得超过百分之百' },
  },
])
