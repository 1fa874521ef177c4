/** 普法责任清单: which law the agency must make known, to whom, by which office; the list changes with law and duties. */
import { defineIndicator, defineJourneys, defineProcedure, defineRegister, longText, openChoice, optional, text } from '../../define/index.ts'
import { education, publicity } from './law.ts'

const audiences = {
  enterprises: { title: '企业和生产经营者', also: ['企业', '生产经营者', '市场主体'] },
  staff: { title: '国家工作人员', also: ['本机关工作人员', '干部职工', '执法人员'] },
  public: { title: '社会公众', also: ['公众', '群众'] },
}

export const publicityDuty = defineProcedure({
  id: 'publicity-duty',
  system: 'S36',
  title: '普法责任清单',
  basis: [publicity(10), education(9)],
  states: { listed: '在清单上', removed: '已移出' },
  number: 'list.number',
  name: (c) => c.list?.content ?? '',
  inForce: (c) => c.state === 'listed',

  steps: {
    list: {
      title: '列入清单',
      day: '列入日期',
      by: 'head',
      opens: true,
      to: 'listed',
      basis: publicity(10),
      fields: {
        number: text('责任编号'),
        content: text('普法内容'),
        audience: openChoice('普法对象', audiences),
        office: text('责任处室'),
        manner: optional(longText('普法方式')),
      },
    },
    adjust: {
      title: '调整',
      by: 'head',
      from: ['listed'],
      basis: publicity(10),
      fields: { office: optional(text('调整后的责任处室')), manner: optional(longText('调整后的普法方式')), reasons: longText('调整的理由') },
    },
    remove: {
      title: '移出清单',
      day: '移出日期',
      by: 'head',
      from: ['listed'],
      to: 'removed',
      basis: publicity(10),
      fields: { reasons: longText('移出的理由') },
    },
  },

  gates: {
    adjust: [{ should: '调整的应当是责任处室或者普法方式', basis: publicity(10), holds: (_, act) => act.office !== undefined || act.manner !== undefined }],
  },
})

export const publicityDuties = defineRegister(publicityDuty, {
  id: 'publicity-duties',
  title: '普法责任清单',
  readers: 'public',
  also: ['谁执法谁普法责任清单', '普法责任清单台账'],
  basis: publicity(10),
  columns: [
    { at: 'list.number', also: ['编号', '序号'] },
    { at: 'list.content', also: ['普法任务', '重点宣传的法律法规', '法律法规'] },
    { at: 'list.audience', also: ['对象', '重点对象'] },
    { at: ['adjust.office', 'list.office'], title: '责任处室', also: ['责任单位', '责任部门'] },
    { at: ['adjust.manner', 'list.manner'], title: '普法方式', also: ['普法措施', '方式'] },
    { at: 'list.on', also: ['列入时间'] },
    { at: 'remove.on' },
  ],
})

export const publicityDutiesListed = defineIndicator(publicityDuty, {
  id: 'publicity.duties',
  title: '普法责任清单事项',
  unit: '项',
  basis: publicity(10),
  definition: '12月31日在普法责任清单上（已列入、未移出）的事项数',
  includes: (c) => c.state === 'listed',
})

const duty = { number: 'PF-07', content: '中小企业促进法、山东省中小企业促进条例', audience: 'enterprises', office: '中小企业处' }
export const publicityDutyJourneys = defineJourneys(publicityDuty, [
  {
    tells: '列入清单，调整责任处室，后移出',
    acts: [
      ['list', '2024-01-15', duty],
      ['adjust', '2024-06-03', { office: '民营经济处', reasons: '职责调整' }],
      ['remove', '2025-12-29', { reasons: '内容并入其他事项' }],
    ],
    ends: { state: 'removed' },
  },
  {
    tells: '没有写明调整什么的，提醒',
    acts: [
      ['list', '2024-01-15', duty],
      ['adjust', '2024-06-03', { reasons: '职责调整' }],
    ],
    ends: { state: 'listed', warned: '调整的应当是责任处室或者普法方式' },
  },
])
