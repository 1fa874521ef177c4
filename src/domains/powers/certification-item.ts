/** 证明事项清单: which certificates may be asked for, and which of them a written commitment replaces. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, flag, law, optional, reference, text, toConfirm } from '../../define/index.ts'

const business = law('business-environment-regulation', '优化营商环境条例')
const shandong = law('sd-business-environment', '山东省优化营商环境条例')
const commitment = law('gbf-2020-42', '关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见')

export const certificationItem = defineProcedure({
  id: 'certification-item',
  system: 'S04',
  title: '证明事项',
  basis: [business(44), shandong(29), shandong(39)],
  states: { listed: '保留', committed: '实行告知承诺', cancelled: '已取消' },
  name: (c) => c.list?.title ?? '',
  inForce: (c) => c.state !== 'cancelled',
  steps: {
    list: {
      title: '列入清单',
      day: '列入日期',
      by: 'clerk',
      opens: true,
      to: 'listed',
      basis: business(44),
      fields: {
        title: text('证明名称'),
        power: optional(reference('对应事项编码', 'power')),
        legalBasis: optional(text('设定依据')),
        demander: optional(text('索要单位')),
        issuer: optional(text('开具单位')),
        guide: optional(text('办理指南')),
        replaceable: optional(flag('能以其他方式办理')),
        unverifiable: optional(flag('开具单位无法调查核实')),
      },
    },
    beginCommitment: {
      title: '实行告知承诺',
      day: '实行告知承诺日期',
      by: 'head',
      from: ['listed'],
      to: 'committed',
      basis: shandong(29),
      fields: { excluded: optional(flag('直接涉及公共安全等不适用告知承诺的领域')), checking: optional(text('事中事后核查方式')) },
    },
    endCommitment: {
      title: '停止告知承诺',
      by: 'head',
      from: ['committed'],
      to: 'listed',
      basis: toConfirm(commitment()),
      fields: { reasons: optional(text('停止的理由')) },
    },
    cancel: { title: '取消', by: 'clerk', from: ['listed', 'committed'], to: 'cancelled', basis: business(44), fields: {} },
  },
  gates: {
    list: [
      {
        must: '证明事项应当有法律、法规或者国务院决定依据',
        basis: business(44),
        since: '2020-01-01',
        holds: (_, act) => act.legalBasis !== undefined,
        live: true,
      },
      {
        must: '证明事项清单应当逐项列明设定依据、索要单位、开具单位、办理指南',
        basis: business(44, 3),
        since: '2020-01-01',
        live: true,
        holds: (_, act) => act.demander !== undefined && act.issuer !== undefined && act.guide !== undefined,
      },
      { must: '开具单位无法调查核实的，不得设定证明事项', basis: business(44, 2), since: '2020-01-01', holds: (_, act) => act.unverifiable !== true },
      {
        must: '能以证照、承诺、内部核查等其他方式办理的，不得设定证明事项',
        basis: business(44),
        since: '2020-01-01',
        holds: (_, act) => act.replaceable !== true,
      },
    ],
    beginCommitment: [
      { must: '直接涉及公共安全等领域的证明事项，不实行告知承诺', basis: shandong(29), since: '2021-01-01', holds: (_, act) => act.excluded !== true },
      { should: '实行告知承诺应当确定事中事后核查的方式', basis: toConfirm(commitment()), holds: (_, act) => act.checking !== undefined, live: true },
    ],
  },
})

export const certificationItems = defineRegister(certificationItem, {
  id: 'certification-items',
  title: '证明事项清单台账',
  readers: 'public',
  also: ['证明事项清单', '证明事项通用清单', '证明事项台账'],
  basis: business(44),
  columns: [
    { at: 'list.title', also: ['证明事项名称', '证明事项', '名称', '证明材料名称', '证明材料', '事项名称'] },
    { at: 'list.power', also: ['事项编码', '对应事项代码', '事项代码', '关联事项编码', '编码', '权责事项编码', '所属事项编码'] },
    {
      title: '实行告知承诺',
      takes: { beginCommitment: true },
      also: ['告知承诺', '是否实行告知承诺', '是否告知承诺', '告知承诺制', '是否实行告知承诺制', '可告知承诺'],
    },
    { at: 'list.on', also: ['列入时间', '公布日期', '生效日期', '保留日期', '纳入日期', '列入清单日期', '起始日期', '实施日期', '启用日期'] },
    { at: 'cancel.on', also: ['取消时间', '移出日期', '失效日期', '废止日期', '终止日期', '移出清单日期', '退出日期'] },
    { at: 'list.legalBasis', also: ['法律依据', '依据'] },
    { at: 'list.demander', also: ['证明索要单位'] },
    { at: 'list.issuer', also: ['证明开具单位'] },
  ],
  // Ledgers tell that a commitment replaces the certificate, not since when: since it has been listed.
  assume: { beginCommitment: (f) => f['beginCommitment'] && f['list']?.on },
})

export const certificationListed = defineIndicator(certificationItem, {
  id: 'certification.listed',
  title: '列入清单的证明事项',
  unit: '项',
  basis: business(44),
  definition: '12月31日在证明事项清单上（已列入、未取消）的证明事项数',
  includes: (c) => c.state !== 'cancelled',
})
export const certificationCommitment = defineIndicator(certificationItem, {
  id: 'certification.commitment',
  title: '实行告知承诺的证明事项',
  unit: '项',
  basis: shandong(29),
  definition: '12月31日在证明事项清单上并且实行告知承诺的证明事项数',
  includes: (c) => c.state === 'committed',
})

const certificate = {
  title: '学历证明',
  power: '370107009',
  legalBasis: '《民用爆炸物品安全管理条例》',
  demander: '工业和信息化厅',
  issuer: '毕业学校',
  guide: '由毕业学校档案部门开具',
  replaceable: false,
}
export const certificationItemJourneys = defineJourneys(certificationItem, [
  {
    tells: '列入清单，实行告知承诺，后停止承诺，终被取消',
    acts: [
      ['list', '2020-06-01', certificate],
      ['beginCommitment', '2020-06-01', { excluded: false, checking: '在线核查' }],
      ['endCommitment', '2022-06-01', { reasons: '虚假承诺较多' }],
      ['cancel', '2023-03-01', {}],
    ],
    ends: { state: 'cancelled' },
  },
  {
    tells: '没有法律、法规或者国务院决定依据的，不能列入',
    acts: [['list', '2022-06-01', { title: '无违法记录证明' }]],
    ends: { refused: '证明事项应当有法律、法规或者国务院决定依据' },
  },
  {
    tells: '没有列明开具单位的，不能列入',
    acts: [['list', '2022-06-01', { ...certificate, issuer: undefined }]],
    ends: { refused: '证明事项清单应当逐项列明设定依据、索要单位、开具单位、办理指南' },
  },
  {
    tells: '开具单位无法核实的，不能列入',
    acts: [['list', '2022-06-01', { ...certificate, unverifiable: true }]],
    ends: { refused: '开具单位无法调查核实的，不得设定证明事项' },
  },
  {
    tells: '能以承诺替代的，不能列入',
    acts: [['list', '2022-06-01', { ...certificate, replaceable: true }]],
    ends: { refused: '能以证照、承诺、内部核查等其他方式办理的，不得设定证明事项' },
  },
  {
    tells: '涉及公共安全的，不实行告知承诺',
    acts: [
      ['list', '2022-06-01', certificate],
      ['beginCommitment', '2022-07-01', { excluded: true, checking: '现场核查' }],
    ],
    ends: { refused: '直接涉及公共安全等领域的证明事项，不实行告知承诺' },
  },
  {
    tells: '没有确定核查方式的，提醒',
    acts: [
      ['list', '2022-06-01', certificate],
      ['beginCommitment', '2022-07-01', {}],
    ],
    ends: { state: 'committed', warned: '实行告知承诺应当确定事中事后核查的方式' },
  },
])
