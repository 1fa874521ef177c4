/** 重大执法决定法制审核目录: the kinds of decisions that aren't made without legal review, each with its ground and what is to be submitted. */
import {
  choice,
  defineJourneys,
  defineProcedure,
  defineRegister,
  law,
  longText,
  names,
  openChoice,
  optional,
  reference,
  text,
  toConfirm,
} from '../../define/index.ts'

const supervision = law('sd-enforcement-supervision', '山东省行政执法监督条例')
const penalty = law('admin-penalty-law', '中华人民共和国行政处罚法')
const business = law('business-environment-regulation', '优化营商环境条例')
const threeSystems = law('gbf-2018-118', '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见')

const kinds = {
  license: { title: '行政许可' },
  penalty: { title: '行政处罚' },
  coercion: { title: '行政强制' },
  levy: { title: '行政征收' },
  inspection: { title: '行政检查' },
  other: { title: '其他行政执法' },
} as const
/** The four cases of article 58 of the penalty law come first. */
const grounds = {
  publicInterest: { title: '涉及重大公共利益' },
  heard: { title: '直接关系当事人或者第三人重大权益，经过听证程序' },
  complex: { title: '案件情况疑难复杂，涉及多个法律关系' },
  statutory: { title: '法律、法规规定应当进行法制审核的其他情形' },
  social: { title: '可能造成重大社会影响或者引发社会风险' },
}

export const reviewCatalogue = defineProcedure({
  id: 'review-catalogue',
  system: 'S24',
  title: '重大执法决定法制审核目录',
  basis: [supervision(13), penalty(58), business(58), toConfirm(threeSystems())],
  states: { drafted: '编制中', listed: '已列入', removed: '已移出' },
  number: 'draft.number',
  name: (c) => c.draft?.title ?? '',
  inForce: (c) => c.state === 'listed',

  steps: {
    draft: {
      title: '编制',
      by: 'clerk',
      opens: true,
      to: 'drafted',
      basis: supervision(13),
      fields: {
        number: text('目录编号'),
        title: text('决定名称'),
        kind: choice('执法类别', kinds),
        power: optional(reference('事项编码', 'power', 'inForce')),
        ground: openChoice('列入的情形', grounds),
        standard: longText('具体标准'),
        materials: optional(names('送审材料')),
      },
    },
    list: {
      title: '列入目录',
      day: '列入日期',
      by: 'head',
      from: ['drafted'],
      to: 'listed',
      basis: supervision(13),
      fields: { document: optional(text('文号')) },
    },
    change: {
      title: '调整',
      by: 'head',
      from: ['listed'],
      basis: toConfirm(threeSystems()),
      fields: { standard: longText('调整后的具体标准'), reasons: longText('调整的理由') },
    },
    remove: {
      title: '移出目录',
      day: '移出日期',
      by: 'head',
      from: ['listed'],
      to: 'removed',
      basis: toConfirm(threeSystems()),
      fields: { reasons: longText('移出的理由') },
    },
  },

  gates: {
    list: [
      { should: '目录应当写明送审材料', basis: toConfirm(threeSystems()), since: '2018-12-05', live: true, holds: (c) => c.draft?.materials !== undefined },
    ],
    remove: [
      {
        must: '行政处罚法第五十八条规定应当法制审核的情形，不得移出目录',
        basis: penalty(58),
        holds: (c) => c.draft?.kind !== 'penalty' || !['publicInterest', 'heard', 'complex', 'statutory'].includes(c.draft.ground),
      },
    ],
  },
})

export const reviewCatalogues = defineRegister(reviewCatalogue, {
  id: 'review-catalogues',
  title: '重大执法决定法制审核目录',
  readers: 'public',
  publicIn: ['listed'],
  also: ['重大行政执法决定法制审核目录', '法制审核目录'],
  basis: supervision(13),
  columns: [
    { at: 'draft.number', also: ['编号', '序号'] },
    { at: 'draft.title', also: ['审核事项', '事项名称'] },
    { at: 'draft.kind', also: ['类别', '执法类型'] },
    { at: 'draft.power' },
    { at: 'draft.ground', also: ['审核情形'] },
    { at: ['change.standard', 'draft.standard'], title: '具体标准', also: ['标准'] },
    { at: 'draft.materials', also: ['审核材料', '提交材料'] },
    { at: 'draft.on' },
    { at: 'list.on', also: ['发布日期', '公布日期'] },
    { at: 'list.document', also: ['发布文号'] },
    { at: 'remove.on' },
  ],
})

const drafted = {
  number: 'FZSH-03',
  title: '吊销许可证件的处罚决定',
  kind: 'penalty',
  ground: 'heard',
  standard: '拟吊销许可证件，经过听证程序的',
  materials: ['调查终结报告', '证据材料', '听证笔录'],
}
const draft = ['draft', '2023-02-01', drafted] as const
const list = ['list', '2023-03-01', { document: '某工信法〔2023〕4号' }] as const
export const reviewCatalogueJourneys = defineJourneys(reviewCatalogue, [
  {
    tells: '编制、列入、调整、因事项取消移出',
    acts: [
      ['draft', '2023-02-01', { ...drafted, number: 'FZSH-01', title: '民用爆炸物品生产许可决定', kind: 'license', ground: 'publicInterest' }],
      list,
      ['change', '2024-03-01', { standard: '新建生产线的许可决定', reasons: '缩小审核范围' }],
      ['remove', '2025-01-10', { reasons: '许可上收国务院部门' }],
    ],
    ends: { state: 'removed' },
  },
  {
    tells: '没有写明送审材料的，提醒',
    acts: [['draft', '2023-02-01', { ...drafted, materials: undefined }], list],
    ends: { state: 'listed', warned: '目录应当写明送审材料' },
  },
  {
    tells: '处罚法规定的情形不能移出',
    acts: [draft, list, ['remove', '2025-01-10', { reasons: '减少审核' }]],
    ends: { refused: '行政处罚法第五十八条规定应当法制审核的情形，不得移出目录' },
  },
])
